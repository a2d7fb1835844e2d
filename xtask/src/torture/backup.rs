//! A backup that is taken while readers post holds all that was acknowledged before it began, and nothing half.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::ledger::{self, Ledger, STORIES, State};
use super::server::{Folder, Server, examine, run as run_command};
use super::{Torture, wxr};

/// Comments that are there before the backup begins.
const BEFORE: u64 = 40;

/// The longest wait for them.
const WAIT: Duration = Duration::from_secs(30);

/// Backs up under load, restores, and compares.
pub fn run(torture: &mut Torture) -> Result<String> {
    let folder = Folder::make("backup")?;
    let (data, first) = (folder.path.join("data"), folder.path.join("first.xml"));
    wxr::write(&first, 1, STORIES + 1, 1)?;
    run_command(&torture.binary, &data, &["import", "wordpress", &first.display().to_string()])?;
    let server = Server::start(&torture.binary, &data)?;
    let copy = folder.path.join("copy");
    let (before, all) = post_while_copying(torture, &data, &copy, server.port)?;
    let restored = folder.path.join("restored");
    run_command(&torture.binary, &restored, &["restore", &copy.display().to_string()])?;
    examine(&torture.binary, &restored)?;
    let server = Server::start(&torture.binary, &restored)?;
    // What was acknowledged before must be there; what came meanwhile may be.
    let mut expected = all.clone();
    for (number, state) in &mut expected.states {
        if !before.states.contains_key(number) {
            *state = State::Unknown;
        }
    }
    expected.compare(server.port)?;
    let again =
        super::server::command(&torture.binary, &restored, &["restore", &copy.display().to_string()]).output()?;
    ensure!(!again.status.success(), "restore must refuse a directory that is not empty");
    Ok(format!(
        "{} comments acknowledged before the backup began are in it, of {} in all",
        before.acknowledged(),
        all.acknowledged()
    ))
}

/// Copies while comments are posted; gives what was acknowledged before the copy began, and everything.
fn post_while_copying(
    torture: &Torture,
    data: &std::path::Path,
    copy: &std::path::Path,
    port: u16,
) -> Result<(Ledger, Ledger)> {
    let (next, is_over, sent) = (AtomicU64::new(1), AtomicBool::new(false), Mutex::new(Ledger::default()));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while !is_over.load(Ordering::SeqCst) {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    let state = ledger::send(port, number);
                    sent.lock().expect("no reader panics with the lock").states.insert(number, state);
                }
            });
        }
        let began = Instant::now();
        while next.load(Ordering::SeqCst) <= BEFORE && began.elapsed() < WAIT {
            std::thread::sleep(Duration::from_millis(5));
        }
        let before = sent.lock().expect("no reader panics with the lock").clone();
        let copied = run_command(&torture.binary, data, &["backup", &copy.display().to_string()]);
        is_over.store(true, Ordering::SeqCst);
        copied.map(|_| before)
    })
    .map(|before| (before, sent.into_inner().expect("no reader panics with the lock")))
}
