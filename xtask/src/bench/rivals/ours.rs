//! The product, in which everybody's comments are published at once and no flood is suspected, as with the peers.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::{Rival, THREADS};
use crate::bench::desk::Person;
use crate::bench::load::Client;
use crate::bench::publish::Editor;
use crate::bench::server::{Account, Folder, Server};
use crate::bench::{writes, wxr};

/// Its name in the figures.
pub const NAME: &str = "Dateline";

pub struct Ours {
    binary: PathBuf,
    folder: Folder,
    server: Server,
}

impl Ours {
    /// Imports its stories, opens their threads and asks nobody for a proof of work: so many writers look like a flood.
    pub fn start(binary: &Path, place: &Path) -> Result<Ours> {
        let folder = Folder::within(place, "dateline")?;
        let server = writes::serve_archive(binary, &folder, THREADS, wxr::COMMENTS_OF_FIRST)?;
        let mut editor = Editor::new(binary, &folder.path().join("data"), &server)?;
        (1..=wxr::SECTIONS.len()).try_for_each(|section| editor.open_comments(section))?;
        Person::sign_in(&server)?.choose("comments", "asks-proof", "never")?;
        Ok(Ours { binary: binary.to_owned(), folder, server })
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Runs a command of the binary that must succeed.
    fn run(&self, arguments: &[&str]) -> Result<()> {
        let mut command = Command::new(&self.binary);
        command.arg("--data").arg(self.data()).args(arguments).stdin(Stdio::null());
        let output = command.output()?;
        let said = || String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "`{}`: {}", arguments.join(" "), said());
        Ok(())
    }
}

impl Rival for Ours {
    fn name(&self) -> &'static str {
        NAME
    }

    fn address(&self) -> SocketAddr {
        self.server.address
    }

    fn account(&self) -> Account {
        self.server.account()
    }

    fn post(&self, client: &mut Client, number: usize) -> Result<()> {
        let answer = writes::post_to(client, number % THREADS + 1, number, &writes::text_of(number))?;
        let to = answer.header("location").unwrap_or_default();
        ensure!(answer.status == 303 && to.contains("#comment-"), "{} to {to}: {}", answer.status, answer.text());
        Ok(())
    }

    fn restart(&mut self) -> Result<()> {
        self.server.end()?;
        self.run(&["check"])?;
        self.server = Server::start(&self.binary, &self.data(), "serve")?;
        Ok(())
    }

    fn tell_all(&self) -> Result<String> {
        let out = self.folder.path().join("all.jsonl");
        self.run(&["export", "json", "--out", &out.display().to_string()])?;
        std::fs::read_to_string(&out).context("the export cannot be read")
    }
}
