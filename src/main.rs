//! Dateline: a news publishing system in one binary.
//!
//! In reading order: `cli` is the commands of the outside contract, one file each; `config` the settings; `place` what
//! a data directory holds; `followers` and `jobs` everything that happens without a request, `letters` and `post` how letters are written and sent, `service` what a spam service is told; `serving` the way of a
//! request; `renditions` pictures made in child processes.

mod cli;
mod clock;
mod config;
mod demo;
mod followers;
mod jobs;
mod letters;
mod place;
mod post;
mod progress;
mod readers;
mod renditions;
mod service;
mod serving;
mod words;

use std::process::ExitCode;

use tikv_jemallocator::Jemalloc;

/// What has been freed goes back to the system, however many threads freed it. How it does is in `.cargo/config.toml`.
#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    cli::run()
}
