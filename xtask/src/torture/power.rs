//! The power goes while readers post and stories go out: what was acknowledged is on the disk, not on its way to it
//! (SAFETY R2).
//!
//! The data lies on a disk of its own, an image behind a loop device. A cut is a copy of that image, made while every
//! thread of the server stands still: it holds what had reached the disk and nothing that only the system's memory held.
//! What a `kill -9` leaves to the system to write is lost here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Result, ensure};

use super::ledger::{Ledger, STORIES};
use super::posting::{self, Posting};
use super::server::{Folder, Server, examine, run as run_command};
use super::{Torture, wxr};
use crate::place;

/// The size of the disk, in bytes. The image is sparse: it takes what is written.
const DISK_BYTES: u64 = 512 << 20;

/// The system writes nothing by itself for so many seconds, the longest that ext4 takes: only what was asked for arrives.
const MOUNT: &str = "loop,noatime,commit=300";

/// How long the server's threads may take until they stand still.
const STILL: Duration = Duration::from_secs(5);

/// Of the kills that were asked for, those that are cuts of the power: one in four.
fn cuts(torture: &Torture) -> u32 {
    (torture.kills / 4).max(1)
}

/// A disk that is mounted, and unmounted when it is dropped.
struct Disk {
    image: PathBuf,
    path: PathBuf,
    is_mounted: bool,
}

impl Disk {
    /// Makes an empty one.
    fn make(folder: &Path) -> Result<Disk> {
        let (image, path) = (folder.join("disk.img"), folder.join("disk"));
        fs::File::create(&image)?.set_len(DISK_BYTES)?;
        let made = Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&image).output()?;
        ensure!(made.status.success(), "no file system: {}", String::from_utf8_lossy(&made.stderr));
        fs::create_dir_all(&path)?;
        Ok(Disk { image, path, is_mounted: false })
    }

    /// Mounts it; says whether the system let us.
    fn mount(&mut self) -> Result<bool> {
        let mounted = Command::new("mount").args(["-o", MOUNT]).args([&self.image, &self.path]).output()?;
        self.is_mounted = mounted.status.success();
        Ok(self.is_mounted)
    }

    fn unmount(&mut self) -> Result<()> {
        if self.is_mounted {
            let unmounted = Command::new("umount").arg(&self.path).output()?;
            ensure!(unmounted.status.success(), "{}", String::from_utf8_lossy(&unmounted.stderr));
            self.is_mounted = false;
        }
        Ok(())
    }

    /// Copies what is on the disk at this moment.
    fn copy(&self) -> Result<PathBuf> {
        let copy = self.image.with_extension("cut");
        let copied = Command::new("cp").arg("--sparse=always").args([&self.image, &copy]).output()?;
        ensure!(copied.status.success(), "{}", String::from_utf8_lossy(&copied.stderr));
        Ok(copy)
    }

    /// Puts a copy in the disk's place, as it is found when the power is back.
    fn become_copy(&mut self, copy: &Path) -> Result<()> {
        self.unmount()?;
        fs::rename(copy, &self.image)?;
        ensure!(self.mount()?, "the disk cannot be read after the cut");
        Ok(())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = self.unmount();
    }
}

/// Cuts the power at random moments, and compares what is on the disk with what was acknowledged.
pub fn run(torture: &mut Torture) -> Result<String> {
    let folder = Folder::make("power")?;
    if !place::is_root() || place::find_program("mkfs.ext4").is_none() {
        return Ok("SKIPPED: a disk of its own can be made by root alone, with `mkfs.ext4`".into());
    }
    let mut disk = Disk::make(&folder.path)?;
    if !disk.mount()? {
        return Ok("SKIPPED: the system lets nobody mount a disk of its own".into());
    }
    let data = disk.path.join("data");
    let first = folder.path.join("first.xml");
    wxr::write(&first, 1, STORIES + 1, 1)?;
    run_command(&torture.binary, &data, &["import", "wordpress", &first.display().to_string()])?;
    let (mut posting, mut ledger, mut unknown) = (Posting::default(), Ledger::default(), 0);
    let mut server = Server::start(&torture.binary, &data)?;
    for cut in 0..cuts(torture) {
        let story = 100 + u64::from(cut);
        let file = folder.path.join("story.xml");
        wxr::write(&file, story, story + 1, 0)?;
        let pause = torture.chance.pause(100, 900);
        let end = |server: &mut Server| {
            server.freeze(STILL)?;
            let copy = disk.copy()?;
            server.kill()?;
            Ok(copy)
        };
        let (copy, is_published) = posting.until(torture, &file, (&data, &mut server), pause, &mut ledger, end)?;
        disk.become_copy(&copy)?;
        examine(&torture.binary, &data)?;
        server = Server::start(&torture.binary, &data)?;
        unknown += ledger.settle(server.port)?;
        if !is_published {
            run_command(&torture.binary, &data, &["import", "wordpress", &file.display().to_string()])?;
        }
        posting::compare_stories(server.port, &(100..=story).collect::<Vec<_>>())?;
        ledger.compare(server.port)?;
    }
    server.kill()?;
    Ok(format!(
        "{} cuts of the power, {} comments acknowledged, {unknown} sent again after a cut; nothing lost, nothing doubled",
        cuts(torture),
        ledger.acknowledged()
    ))
}
