//! A program under measurement and all that it begins; ended by their ids.

use std::fs::File;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::bench::load::Client;
use crate::bench::server::Account;

/// How long a start may take, and an end that was asked for.
const START_MAX: Duration = Duration::from_secs(60);
const END_MAX: Duration = Duration::from_secs(20);

/// The pause between two looks.
const LOOK: Duration = Duration::from_millis(20);

/// A running program. It is asked to end when this is dropped, and made to if it does not.
pub struct Process {
    child: Child,
    log: PathBuf,
}

impl Process {
    /// Starts a program that stays in the foreground; what it says goes to a file.
    pub fn start(command: &mut Command, log: PathBuf) -> Result<Process> {
        let out = File::create(&log)?;
        command.stdin(Stdio::null()).stdout(out.try_clone()?).stderr(out);
        let child = command.spawn().with_context(|| format!("{} does not start", command.get_program().display()))?;
        Ok(Process { child, log })
    }

    /// Waits until something holds that shows that it serves.
    pub fn await_ready(&mut self, is_ready: impl Fn() -> bool) -> Result<()> {
        let began = Instant::now();
        while !is_ready() {
            if self.child.try_wait()?.is_some() || began.elapsed() > START_MAX {
                bail!("it does not serve: {}", std::fs::read_to_string(&self.log).unwrap_or_default());
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }

    /// Waits until somebody answers on an address.
    pub fn await_address(&mut self, address: SocketAddr) -> Result<()> {
        self.await_ready(|| Client::connect(address).is_ok())
    }

    /// The account of it and of all that it has begun.
    pub fn account(&self) -> Account {
        Account::of_tree(self.child.id())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Waited for before: then its id may be another's.
        if matches!(self.child.try_wait(), Ok(Some(_))) {
            return;
        }
        let account = self.account();
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let began = Instant::now();
        while matches!(self.child.try_wait(), Ok(None)) && began.elapsed() < END_MAX {
            std::thread::sleep(LOOK);
        }
        if account.0.iter().any(|id| is_running(*id)) {
            let _ = kill(&account);
        }
        let _ = self.child.wait();
    }
}

/// Ends processes as a power switch would, and waits until none of them runs.
pub fn kill(account: &Account) -> Result<()> {
    let ids = account.0.iter().map(u32::to_string);
    // One that has ended meanwhile is no failure.
    Command::new("kill").arg("-KILL").args(ids).stderr(Stdio::null()).status()?;
    let began = Instant::now();
    while account.0.iter().any(|id| is_running(*id)) {
        ensure!(began.elapsed() < END_MAX, "a process goes on after it was killed");
        std::thread::sleep(LOOK);
    }
    Ok(())
}

/// Whether a process is there and does not merely wait to be noticed: state `Z` of `/proc/PID/stat` (proc(5)).
fn is_running(id: u32) -> bool {
    let stat = std::fs::read_to_string(Path::new("/proc").join(id.to_string()).join("stat")).unwrap_or_default();
    // The name before it stands in brackets and may hold anything.
    stat.rsplit_once(") ").is_some_and(|(_, rest)| !rest.starts_with(['Z', 'X']))
}
