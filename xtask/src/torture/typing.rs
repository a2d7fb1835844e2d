//! Someone types while the browser or the server is killed, and two people write in one story.

use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::Torture;
use crate::place;

/// How long two people write at the same time, in ms.
const TOGETHER_MS: u32 = 60_000;

/// Runs the browser's own test of it with as many kills as were asked for.
pub fn run(torture: &mut Torture) -> Result<String> {
    let seed = torture.chance.below(u64::from(u32::MAX));
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=spec", "e2e/tests/typing.test.js"]).current_dir(place::root());
    node.env("DATELINE_BIN", &torture.binary).env("TYPING_KILLS", torture.kills.to_string());
    node.env("TYPING_TOGETHER_MS", TOGETHER_MS.to_string()).env("TYPING_SEED", seed.to_string());
    let output = node.output().context("node cannot be started; `cargo xtask test` says what is missing")?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "with TYPING_SEED={seed}: {said}");
    let told = said.lines().filter_map(|line| line.trim().strip_prefix("ℹ {")).next_back().unwrap_or_default();
    Ok(format!("{} kills, nothing but the last moment of typing lost: {{{told}", torture.kills))
}
