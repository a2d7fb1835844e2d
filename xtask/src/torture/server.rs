//! The real binary on a data directory of its own.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::http;

/// The site's own address in every run, so that pages of two servers can be compared.
const SITE: &str = "http://torture.example";

/// How long a start may take after a crash (SAFETY R5: two seconds; a debug build on a busy machine gets more).
const START: Duration = Duration::from_secs(20);

/// A data directory that is removed at the end.
pub struct Folder {
    /// Where it is.
    pub path: PathBuf,
}

impl Folder {
    /// Makes one.
    pub fn make(name: &str) -> Result<Folder> {
        let path = std::env::temp_dir().join(format!("dateline-torture-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path)?;
        Ok(Folder { path })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A command of the binary on a data directory.
pub fn command(binary: &Path, data: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(binary);
    command.arg("--data").arg(data).args(arguments).stdin(Stdio::null());
    command.env("DATELINE_SITE_URL", SITE).env("DATELINE_TRUSTED_PROXIES", "127.0.0.0/8");
    command.env_remove("DATELINE_DATABASE").env_remove("DATELINE_KEY_FILE");
    command
}

/// Runs a command that must succeed.
pub fn run(binary: &Path, data: &Path, arguments: &[&str]) -> Result<Output> {
    let output = command(binary, data, arguments).output()?;
    ensure!(
        output.status.success(),
        "`{}` failed: {}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(output)
}

/// What must hold after every kill.
pub fn examine(binary: &Path, data: &Path) -> Result<()> {
    run(binary, data, &["check"]).context("after a kill")?;
    run(binary, data, &["audit", "verify"]).context("after a kill")?;
    Ok(())
}

/// A running server; killed when dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub port: u16,
    /// How long it took until it was ready.
    pub ready_after: Duration,
}

impl Server {
    /// Starts it and waits until it is ready.
    pub fn start(binary: &Path, data: &Path) -> Result<Server> {
        Server::start_with(binary, data, |_| ())
    }

    /// Starts it otherwise than usual, and waits until it is ready.
    pub fn start_with(binary: &Path, data: &Path, change: impl FnOnce(&mut Command)) -> Result<Server> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let listen = format!("127.0.0.1:{port}");
        let log = File::create(data.with_extension("log"))?;
        let mut serve = command(binary, data, &["serve", "--listen", &listen]);
        change(&mut serve);
        let child = serve.stdout(Stdio::null()).stderr(log).spawn().context("the server cannot be started")?;
        let (mut server, began) = (Server { child, port, ready_after: START }, Instant::now());
        while !http::get(port, "/readyz").is_ok_and(|answer| answer.body.contains("index: whole")) {
            ensure!(server.child.try_wait()?.is_none(), "the server ended: {}", tail(&data.with_extension("log")));
            ensure!(began.elapsed() < START, "the server is not ready after {} s", START.as_secs());
            std::thread::sleep(Duration::from_millis(10));
        }
        server.ready_after = began.elapsed();
        Ok(server)
    }

    /// Ends it as a power switch would.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Stops every thread of it where it is, and waits until all stand still.
    pub fn freeze(&self, at_most: Duration) -> Result<()> {
        let process = self.child.id();
        let told = Command::new("kill").args(["-STOP", &process.to_string()]).status()?;
        ensure!(told.success(), "the server cannot be stopped");
        let began = Instant::now();
        while !is_still(process)? {
            ensure!(began.elapsed() < at_most, "the server goes on {} s after it was stopped", at_most.as_secs());
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it runs.
    pub fn is_alive(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// The most memory that it has held, in KiB.
    pub fn memory_peak_kib(&self) -> Result<u64> {
        peak_kib(self.child.id()).context("the server's memory cannot be read")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

/// Whether every thread of a process is stopped: state `T` of `/proc/PID/task/TID/stat` (proc(5)).
fn is_still(process: u32) -> Result<bool> {
    for task in fs::read_dir(format!("/proc/{process}/task"))? {
        let stat = fs::read_to_string(task?.path().join("stat"))?;
        // The name before it stands in brackets and may hold anything.
        let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
        if state != Some('T') {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Reads the peak of a process that still runs.
pub fn peak_kib(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").trim().parse().ok()
}

fn tail(log: &Path) -> String {
    let text = fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(5)..].join("\n")
}
