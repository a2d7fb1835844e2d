//! The disk fills up while readers post: they go on reading, what cannot be kept is refused and not acknowledged, and
//! with room again everything goes on by itself (SAFETY R6).

use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::ledger::{self, Ledger, STORIES, State};
use super::server::{Folder, Server, examine, run as run_command};
use super::{Torture, http, wxr};
use crate::place;

/// The size of the disk.
const DISK: &str = "size=48m";

/// Comments before the disk is full, while it is, and after.
const BEFORE: u64 = 30;
const FULL: u64 = 30;
const AFTER: u64 = 30;

/// Within this time after there is room again, what is sent is taken.
const RESUMES: Duration = Duration::from_secs(6);

/// A disk of its own in memory, taken away at the end.
struct Disk<'a>(&'a Path);

impl Disk<'_> {
    fn mount(path: &Path) -> Result<Option<Disk<'_>>> {
        std::fs::create_dir_all(path)?;
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", DISK, "dateline-torture"]).arg(path).output()?;
        Ok(mounted.status.success().then_some(Disk(path)))
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

/// Fills the disk, posts, makes room, and compares.
pub fn run(torture: &mut Torture) -> Result<String> {
    let folder = Folder::make("disk")?;
    let path = folder.path.join("disk");
    let mounted = if place::is_root() { Disk::mount(&path)? } else { None };
    let Some(_disk) = mounted else {
        return Ok("SKIPPED: a disk of its own can be mounted by root alone, where the system lets it".into());
    };
    let data = path.join("data");
    let first = folder.path.join("first.xml");
    wxr::write(&first, 1, STORIES + 1, 1)?;
    run_command(&torture.binary, &data, &["import", "wordpress", &first.display().to_string()])?;
    let mut server = Server::start(&torture.binary, &data)?;
    let mut ledger = Ledger::default();
    let port = server.port;
    let post = |ledger: &mut Ledger, numbers: std::ops::Range<u64>| {
        for number in numbers {
            ledger.states.insert(number, ledger::send(port, number));
        }
        ledger.acknowledged() as u64
    };
    ensure!(post(&mut ledger, 0..BEFORE) == BEFORE, "comments are refused before the disk is full");
    fill(&path.join("ballast"))?;
    let acknowledged = post(&mut ledger, BEFORE..BEFORE + FULL) - BEFORE;
    let refusals: Vec<u16> = ledger.states.values().filter_map(refusal).collect();
    ensure!(!refusals.is_empty(), "a full disk refuses nothing: {acknowledged} of {FULL} were acknowledged");
    ensure!(refusals.iter().all(|status| matches!(status, 503 | 507)), "a full disk is told by {refusals:?}");
    for story in 1..=STORIES {
        let status = http::get(port, &wxr::address(story))?.status;
        ensure!(status == 200, "story {story} answers {status} while the disk is full");
    }
    std::fs::remove_file(path.join("ballast"))?;
    let resumed = Instant::now();
    while refusal(&ledger::send(port, BEFORE + FULL)).is_some() {
        ensure!(resumed.elapsed() < RESUMES, "comments are refused {} s after there was room", RESUMES.as_secs());
        std::thread::sleep(Duration::from_millis(50));
    }
    let resumed = resumed.elapsed();
    // What was refused is sent again under its own key, as its writer would.
    ledger.states.retain(|_, state| refusal(state).is_none());
    let refused: Vec<u64> = (0..BEFORE + FULL).filter(|number| !ledger.states.contains_key(number)).collect();
    for number in refused.iter().copied().chain(BEFORE + FULL..BEFORE + FULL + AFTER) {
        ledger.states.insert(number, ledger::send(port, number));
    }
    let other: Vec<_> = ledger.states.iter().filter(|(_, state)| !matches!(state, State::Acknowledged(_))).collect();
    ensure!(other.is_empty(), "after there was room: {other:?}");
    server.kill()?;
    examine(&torture.binary, &data)?;
    let server = Server::start(&torture.binary, &data)?;
    ledger.compare(server.port)?;
    Ok(format!(
        "{} of {FULL} comments refused by a full disk, {acknowledged} taken; all pages served; {} ms after there was \
         room comments were taken again; nothing lost, nothing doubled",
        refusals.len(),
        resumed.as_millis()
    ))
}

fn refusal(state: &State) -> Option<u16> {
    match state {
        State::Refused(status) => Some(*status),
        State::Acknowledged(_) | State::Unknown => None,
    }
}

/// Writes until nothing more can be written.
fn fill(ballast: &Path) -> Result<()> {
    let mut file = std::fs::File::create(ballast)?;
    for size in [1 << 20, 64 << 10, 4 << 10, 512, 1] {
        let piece = vec![0; size];
        while file.write_all(&piece).is_ok() {}
    }
    Ok(())
}
