//! The product under measurement: the release binary in a folder of its own, and what the kernel says of it.

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::load::Client;

/// How long it may take to start: a first start builds the index of the whole archive.
const START_MAX: Duration = Duration::from_secs(900);

/// How long a server does nothing that is at rest.
const REST: Duration = Duration::from_secs(1);

/// A folder that is removed when it is no longer needed.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one where the system keeps what does not last.
    pub fn new(name: &str) -> Result<Folder> {
        Folder::within(&std::env::temp_dir(), name)
    }

    /// Makes one within another folder.
    pub fn within(place: &Path, name: &str) -> Result<Folder> {
        let path = place.join(format!("dateline-bench-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running server. It ends when this is dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// From its start to its first page.
    pub started_in: Duration,
    /// From its start until its index had caught up.
    pub ready_in: Duration,
    log: PathBuf,
}

impl Server {
    /// Starts `dateline COMMAND` on a free port and waits for its first page.
    pub fn start(binary: &Path, data: &Path, command: &str) -> Result<Server> {
        let address = free_address()?;
        let log = data.with_extension("log");
        let out = std::fs::File::create(&log)?;
        let began = Instant::now();
        let child = Command::new(binary)
            .arg("--data")
            .arg(data)
            .args([command, "--listen", &address.to_string()])
            .env("DATELINE_SITE_URL", format!("http://{address}"))
            .env("DATELINE_TRUSTED_PROXIES", "127.0.0.1")
            .env("DATELINE_LOG", "warn")
            .stdin(Stdio::null())
            .stdout(out.try_clone()?)
            .stderr(out)
            .spawn()
            .context("the binary does not start")?;
        let mut server = Server { child, address, started_in: Duration::ZERO, ready_in: Duration::ZERO, log };
        server.wait_for("/", began)?;
        server.started_in = began.elapsed();
        server.wait_for("/readyz", began)?;
        server.ready_in = began.elapsed();
        Ok(server)
    }

    fn wait_for(&mut self, path: &str, since: Instant) -> Result<()> {
        loop {
            let answered = Client::connect(self.address).and_then(|mut client| client.get(path, ""));
            // It is ready for readers before its index is whole.
            let is_whole = |body: &[u8]| path != "/readyz" || body.ends_with(b"index: whole\n");
            if answered.is_ok_and(|answer| answer.status == 200 && is_whole(&answer.body)) {
                return Ok(());
            }
            if self.child.try_wait()?.is_some() || since.elapsed() > START_MAX {
                bail!("{path} is not answered: {}", self.said());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// Waits until it does nothing by itself, and says what CPU it has taken until then. What is measured next is
    /// then its own.
    pub fn await_rest(&self) -> Duration {
        Duration::from_nanos(self.account().await_rest() as u64)
    }

    /// Ends it as a power switch would.
    pub fn end(&mut self) -> Result<()> {
        // One that has ended already is no failure.
        let _ = self.child.kill();
        self.child.wait().context("the server's end cannot be awaited").map(drop)
    }

    /// What it has said so far.
    pub fn said(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Its account with the kernel.
    pub fn account(&self) -> Account {
        Account(vec![self.child.id()])
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.end();
    }
}

/// The kernel's account of some processes.
pub struct Account(pub Vec<u32>);

impl Account {
    /// The account of a process and of all that it has begun, the elder before the younger.
    pub fn of_tree(root: u32) -> Account {
        let mut processes = vec![root];
        let mut at = 0;
        while let Some(process) = processes.get(at) {
            let children = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children"));
            let children = children.unwrap_or_default();
            processes.extend(children.split_whitespace().filter_map(|id| id.parse::<u32>().ok()));
            at += 1;
        }
        Account(processes)
    }

    /// Waits until the processes do nothing by themselves; gives the nanoseconds that they have taken until then.
    pub fn await_rest(&self) -> f64 {
        let mut before = self.cpu_ns();
        loop {
            std::thread::sleep(REST);
            let now = self.cpu_ns();
            if now - before < REST.as_nanos() as f64 / 100.0 {
                return now.max(before);
            }
            before = now;
        }
    }

    /// Nanoseconds on a processor so far, all threads that still live together.
    pub fn cpu_ns(&self) -> f64 {
        let of_process = |id: &u32| {
            let tasks = std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
            let of_task = |task: std::fs::DirEntry| {
                let text = std::fs::read_to_string(task.path().join("schedstat")).unwrap_or_default();
                text.split(' ').next().and_then(|word| word.parse::<f64>().ok()).unwrap_or(0.0)
            };
            tasks.map(of_task).sum::<f64>()
        };
        self.0.iter().map(of_process).sum()
    }

    /// A line of `/proc/PID/status` in KiB, summed.
    pub fn memory_kib(&self, line: &str) -> u64 {
        let of_process = |id: &u32| {
            let text = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap_or_default();
            let found = text.lines().find_map(|own| own.strip_prefix(line));
            found.and_then(|rest| rest.split_whitespace().find_map(|word| word.parse::<u64>().ok())).unwrap_or(0)
        };
        self.0.iter().map(of_process).sum()
    }
}

/// An address of the loopback interface on which nobody listens.
pub fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind("127.0.0.1:0").context("no port is free")?.local_addr()?)
}
