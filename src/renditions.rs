//! Renditions are made in a child process: this program again, with one picture as its input.
//!
//! A decoder's memory goes back whole when the child ends, instead of staying in the server; a file that makes a
//! decoder run away takes only the child with it; and an AVIF, which takes seconds, gives way to the pages.

use std::fs::File;
use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use media::{Format, Kind, rendition};
use rustix::process::{Resource, Rlimit, nice, setrlimit};

/// Bytes that a child may map: some twice what the largest picture needs.
const CHILD_BYTES_MAX: u64 = 1 << 30;

/// Seconds of the processor that a child may take: some five times what the largest AVIF needs.
const CHILD_SECONDS_MAX: u64 = 120;

/// By how much a child that nobody waits for gives way.
const GIVE_WAY: i32 = 10;

/// What a child is told.
#[derive(clap::Args)]
pub struct Arguments {
    /// The type of the picture on standard input, as its ending.
    kind: String,
    /// How wide the rendition is at most.
    width: u32,
    /// The format of the rendition, as its ending.
    format: String,
}

/// Makes renditions in child processes.
pub fn maker() -> Arc<web::workshop::Maker> {
    Arc::new(in_child)
}

fn in_child(original: File, kind: Kind, width: u32, format: Format) -> io::Result<Vec<u8>> {
    // The program as it runs, also when its file has been replaced by another version.
    let child = Command::new("/proc/self/exe")
        .args(["make-rendition", kind.extension(), &width.to_string(), format.extension()])
        .env_clear()
        .stdin(original)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let output = child.wait_with_output()?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let reason = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Err(io::Error::other(if reason.is_empty() { output.status.to_string() } else { reason }))
}

/// Does a child's work: the rendition, or the reason why there is none, on standard output.
pub fn run(arguments: &Arguments) -> Result<bool> {
    let answer = match make(arguments) {
        Ok(made) => (made, true),
        Err(error) => (format!("{error:#}\n").into_bytes(), false),
    };
    io::stdout().write_all(&answer.0)?;
    Ok(answer.1)
}

fn make(arguments: &Arguments) -> Result<Vec<u8>> {
    let kind = Kind::from_extension(&arguments.kind).context("there is no such type")?;
    let format = Format::find(&arguments.format, kind).context("there is no such format of it")?;
    let limit = |most| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::As, limit(CHILD_BYTES_MAX))?;
    setrlimit(Resource::Cpu, limit(CHILD_SECONDS_MAX))?;
    if format == Format::Avif {
        nice(GIVE_WAY)?;
    }
    rendition::make(&mut io::stdin().lock(), kind, arguments.width, format).map_err(|error| anyhow!("{error}"))
}
