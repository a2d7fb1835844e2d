//! The disk answers with errors while readers post: they go on reading, and what was acknowledged is there afterwards
//! (SAFETY R7).
//!
//! Debian's `fiu-utils` stand between the server and the C library and let a call fail now and then. So the program has no
//! switch of its own for it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::ledger::{Ledger, STORIES, State};
use super::posting::Posting;
use super::server::{Folder, Server, examine, run as run_command};
use super::{Torture, http, wxr};

/// A call that fails, as `fiu` names it, how often in a hundred, and with which `errno` (errno(3)).
struct Fault {
    call: &'static str,
    percent: u32,
    errno: u32,
    told: &'static str,
}

const EIO: u32 = 5;
const ENOSPC: u32 = 28;

const FAULTS: [Fault; 6] = [
    Fault { call: "posix/io/sync/fsync", percent: 20, errno: EIO, told: "fsync: EIO" },
    Fault { call: "posix/io/sync/fdatasync", percent: 20, errno: EIO, told: "fdatasync: EIO" },
    Fault { call: "posix/io/rw/pwrite", percent: 2, errno: EIO, told: "pwrite: EIO" },
    Fault { call: "posix/io/rw/pwrite", percent: 5, errno: ENOSPC, told: "pwrite: ENOSPC" },
    Fault { call: "posix/io/dir/rename", percent: 50, errno: EIO, told: "rename: EIO" },
    Fault { call: "posix/io/oc/open", percent: 20, errno: EIO, told: "open: EIO" },
];

/// How long a fault goes on before the server is killed.
const FAULTY: Duration = Duration::from_millis(500);

/// Where Debian's package puts the libraries that stand before the server.
pub fn library() -> PathBuf {
    "/usr/lib/fiu/fiu_posix_preload.so".into()
}

/// Lets each call fail for a while, kills the server, and compares what it has with what it acknowledged.
pub fn run(torture: &mut Torture) -> Result<String> {
    ensure!(library().exists(), "no call can be made to fail: install Debian's package `fiu-utils`");
    let folder = Folder::make("faults")?;
    let data = folder.path.join("data");
    let first = folder.path.join("first.xml");
    wxr::write(&first, 1, STORIES + 1, 1)?;
    run_command(&torture.binary, &data, &["import", "wordpress", &first.display().to_string()])?;
    let (mut posting, mut ledger, mut failed) = (Posting::default(), Ledger::default(), 0);
    for (round, fault) in (0..).zip(&FAULTS) {
        let story = 100 + round;
        let file = folder.path.join("story.xml");
        wxr::write(&file, story, story + 1, 0)?;
        let pipes = folder.path.join("fiu");
        let mut server = Server::start_with(&torture.binary, &data, |serve| stand_before(serve, &pipes))?;
        let pause = torture.chance.pause(100, 300);
        let end = |server: &mut Server| end_in_faults(server, &pipes, fault);
        posting
            .until(torture, &file, (&data, &mut server), pause, &mut ledger, end)
            .with_context(|| fault.told.to_owned())?;
        failed += forget_failures(&mut ledger);
        settle(torture, &data, &mut ledger).with_context(|| fault.told.to_owned())?;
    }
    Ok(format!(
        "{} kinds of errors of the disk, {failed} comments that were not taken for it, {} acknowledged; pages served \
         meanwhile; nothing lost, nothing doubled",
        FAULTS.len(),
        ledger.acknowledged()
    ))
}

fn stand_before(serve: &mut Command, pipes: &Path) {
    let libraries = format!("{} {}", library().with_file_name("fiu_run_preload.so").display(), library().display());
    serve.env("LD_PRELOAD", libraries).env("FIU_ENABLE", "").env("FIU_CTRL_FIFO", pipes);
}

/// Lets a call fail for a while, in which every page is served, then kills the server.
fn end_in_faults(server: &mut Server, pipes: &Path, fault: &Fault) -> Result<()> {
    let Fault { call, percent, errno, .. } = fault;
    let order = format!("enable_random name={call},probability={},failinfo={errno}", f64::from(*percent) / 100.0);
    let told = Command::new("fiu-ctrl").arg("-f").arg(pipes).args(["-c", &order, &server.id().to_string()]).output()?;
    ensure!(told.status.success(), "`fiu-ctrl`: {}", String::from_utf8_lossy(&told.stderr));
    let began = Instant::now();
    while began.elapsed() < FAULTY {
        for story in 1..=STORIES {
            let status = http::get(server.port, &wxr::address(story))?.status;
            ensure!(status == 200, "story {story} answers {status}");
        }
    }
    ensure!(server.is_alive(), "the server ended");
    server.kill()
}

/// A failure of ours says that it is not known what became of a comment: its writer sends it again under its key.
fn forget_failures(ledger: &mut Ledger) -> usize {
    let failures = ledger.states.values_mut().filter(|state| matches!(state, State::Refused(500..)));
    failures.map(|state| *state = State::Unknown).count()
}

/// Starts the server on a disk that is whole again, and reads everything back.
fn settle(torture: &Torture, data: &Path, ledger: &mut Ledger) -> Result<()> {
    examine(&torture.binary, data)?;
    let server = Server::start(&torture.binary, data)?;
    ledger.settle(server.port)?;
    ledger.compare(server.port)
}
