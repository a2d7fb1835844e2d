//! `cargo xtask torture`: the real binary, killed at random moments, and what it had acknowledged.
//!
//! A client keeps a ledger of what was acknowledged, refused and left unknown. After each `kill -9` it sends what is
//! unknown again under its own key, and at the end it reads everything back: nothing acknowledged is lost, nothing is
//! there twice (SAFETY R1, R3, R4). The same for imports that are killed, for a backup taken while others write (R12),
//! for a power that is cut (R2), for a disk that is full (R6) or answers with errors (R7), for input that no honest client sends (R16), for someone who types in a browser that is
//! killed as well, and for stories due in one minute while the clock is moved (R8).
//!
//! In reading order: `ledger` is what the client knows, `posting` what it does; `comments`, `power`, `imports`, `backup`,
//! `disk`, `faults`, `input`, `typing` and `clock` are the ways of torture; `server` runs the binary; `wxr` writes exports; `http` speaks to the binary as plainly
//! as can be.

mod backup;
mod chance;
pub mod clock;
mod comments;
mod disk;
pub mod faults;
mod http;
mod imports;
mod input;
mod ledger;
mod posting;
mod power;
mod server;
mod typing;
mod wxr;

use std::path::PathBuf;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, ensure};

use crate::{WrongUsage, place};
use chance::Chance;

/// How it is asked.
pub const OPTIONS: &str =
    "[--kills N] [--seed N] [--release] [--only comments|power|imports|backup|disk|faults|input|typing|clock]";

/// Kills of a run that does not say how many: what a change to the code goes through.
const KILLS: u32 = 20;

/// What every way of torture is given.
pub struct Torture {
    binary: PathBuf,
    kills: u32,
    chance: Chance,
    is_release: bool,
}

/// One way of torture.
type Way = (&'static str, fn(&mut Torture) -> Result<String>);

/// Ways that run when they are asked for alone: every run of the browser's tests types as well.
const ASKED_FOR: [&str; 1] = ["typing"];

const WAYS: [Way; 9] = [
    ("comments", comments::run),
    ("power", power::run),
    ("imports", imports::run),
    ("backup", backup::run),
    ("disk", disk::run),
    ("faults", faults::run),
    ("input", input::run),
    ("clock", clock::run),
    ("typing", typing::run),
];

/// Runs every way, or the one that was asked for.
pub fn run(arguments: &[String]) -> Result<bool> {
    let (mut kills, mut seed, mut is_release, mut only) = (KILLS, now(), false, None);
    let mut words = arguments.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match (word, if matches!(word, "--kills" | "--seed" | "--only") { words.next() } else { None }) {
            ("--release", _) => is_release = true,
            ("--kills", Some(number)) => kills = number.parse().context("--kills takes a number")?,
            ("--seed", Some(number)) => seed = number.parse().context("--seed takes a number")?,
            ("--only", Some(name)) if WAYS.iter().any(|way| way.0 == name) => only = Some(name.to_owned()),
            _ => return Err(WrongUsage(format!("`{word}` is not understood; known: {OPTIONS}")).into()),
        }
    }
    println!("Chance begins at --seed {seed}.");
    let mut torture = Torture { binary: build(is_release)?, kills, chance: Chance::from_seed(seed), is_release };
    let mut is_good = true;
    let is_wanted = |name: &str| only.as_deref().map_or(!ASKED_FOR.contains(&name), |only| only == name);
    for (name, way) in WAYS.iter().filter(|way| is_wanted(way.0)) {
        let began = Instant::now();
        match way(&mut torture) {
            Ok(told) => println!("{name}: {told} ({} s)", began.elapsed().as_secs()),
            Err(error) => {
                is_good = false;
                println!("{name}: FAILED after {} s: {error:#}", began.elapsed().as_secs());
            }
        }
    }
    Ok(is_good)
}

fn build(is_release: bool) -> Result<PathBuf> {
    let mut command = place::cargo(&["build", "--quiet", "--bin", "dateline"]);
    if is_release {
        command.arg("--release");
    }
    ensure!(command.status()?.success(), "the binary does not build");
    let debug = place::dateline_binary()?;
    Ok(if is_release { debug.with_file_name("../release/dateline") } else { debug })
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(1, |since| since.as_secs())
}
