//! Isso, served as its "Deployment" page says: by gunicorn with four workers, loaded beforehand. Everything else is as it
//! comes: a SQLite file with its own durable settings, and the guard against floods on.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::process::Process;
use super::{Rival, THREADS};
use crate::bench::load::{self, Client};
use crate::bench::server::{Account, free_address};
use crate::bench::writes;
use crate::setup::Need;
use crate::{place, setup};

/// What it needs of the system.
pub const NEEDS: [Need; 1] = [Need {
    package: "python3-venv",
    purpose: "a folder of its own for Isso",
    is_here: || place::ask("python3", &["-c", "import ensurepip, venv"]).is_some(),
}];

/// What it needs of PyPI.
const PACKAGES: [&str; 2] = ["isso==0.14.0", "gunicorn==27.0.1"];

/// Workers, as the page has them.
const WORKERS: &str = "4";

/// Says what is measured.
pub fn told() -> String {
    format!("{}, {} with {WORKERS} workers", PACKAGES[0], PACKAGES[1]).replace("==", " ").replace("isso", "Isso")
}

/// Installs it into a folder of its own, after saying so, unless it is there.
pub fn install(home: &Path) -> Result<()> {
    let (environment, wanted) = (environment(home), PACKAGES.join("\n"));
    let mark = environment.join("installed.txt");
    if std::fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("To be installed first:\n  with pip, into {}: {}", environment.display(), PACKAGES.join(", "));
    setup::run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(&environment))?;
    setup::run(Command::new(environment.join("bin/pip")).args(["install", "--quiet"]).args(PACKAGES))?;
    std::fs::write(mark, wanted).context("cannot note what pip installed")
}

fn environment(home: &Path) -> PathBuf {
    home.join("python")
}

pub struct Isso {
    process: Process,
    address: SocketAddr,
    program: PathBuf,
    folder: PathBuf,
}

impl Isso {
    /// Starts it over a new database.
    pub fn start(home: &Path, place: &Path) -> Result<Isso> {
        let (program, folder) = (environment(home).join("bin/gunicorn"), place.join("isso"));
        std::fs::create_dir_all(&folder)?;
        let address = free_address()?;
        std::fs::write(folder.join("isso.cfg"), configure(&folder, address))?;
        let process = serve(&program, &folder, address)?;
        Ok(Isso { process, address, program, folder })
    }
}

/// The proxy in front, which says whose a comment is, is whoever measures.
fn configure(folder: &Path, address: SocketAddr) -> String {
    format!(
        "[general]\ndbpath = {}/comments.db\nhost = http://{address}/\n\n[server]\ntrusted-proxies = 127.0.0.1\n",
        folder.display()
    )
}

fn serve(program: &Path, folder: &Path, address: SocketAddr) -> Result<Process> {
    let mut command = Command::new(program);
    command.args(["-b", &address.to_string(), "-w", WORKERS, "--preload", "isso.run"]);
    command.env("ISSO_SETTINGS", folder.join("isso.cfg")).current_dir(folder).stdin(Stdio::null());
    let mut process = Process::start(&mut command, folder.join("log"))?;
    process.await_address(address)?;
    Ok(process)
}

impl Rival for Isso {
    fn name(&self) -> &'static str {
        "Isso"
    }

    fn address(&self) -> SocketAddr {
        self.address
    }

    fn account(&self) -> Account {
        self.process.account()
    }

    fn post(&self, client: &mut Client, number: usize) -> Result<()> {
        let (thread, text) = (number % THREADS + 1, writes::text_of(number));
        let body = format!(
            r#"{{"author": "Reader {number}", "email": "r{number}@reader.example", "text": "{text}", "title": "Story {thread}"}}"#
        );
        // It counts by network of 256 addresses, so each reader comes from another network.
        let headers = format!(
            "Content-Type: application/json\r\nContent-Length: {}\r\nX-Forwarded-For: 10.{}.{}.7\r\n",
            body.len(),
            number / 256 % 256,
            number % 256
        );
        let request = load::request("POST", &format!("/new?uri=/story-{thread}/"), self.address, &headers, &body);
        let answer = client.send(request.as_bytes()).context("a comment was not answered")?;
        // 202 would say that it waits for a moderator (server API, "create new").
        ensure!(answer.status == 201, "{} {}", answer.status, answer.text());
        Ok(())
    }

    fn restart(&mut self) -> Result<()> {
        self.address = free_address()?;
        std::fs::write(self.folder.join("isso.cfg"), configure(&self.folder, self.address))?;
        self.process = serve(&self.program, &self.folder, self.address)?;
        Ok(())
    }

    fn tell_all(&self) -> Result<String> {
        let mut client = Client::connect(self.address)?;
        let mut all = String::new();
        for thread in 1..=THREADS {
            let answer = client.get(&format!("/?uri=/story-{thread}/"), "")?;
            // A thread without comments is not found.
            ensure!(matches!(answer.status, 200 | 404), "{} {}", answer.status, answer.text());
            all.push_str(&answer.text());
        }
        Ok(all)
    }
}
