//! What readers write: comments a second, each on disk before its answer.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::Bench;
use super::figures::{Figures, percentile};
use super::load::{self, Answer, Client, Load};
use super::server::{Folder, Server};
use super::wxr;

/// Stories under which comments are left.
pub const STORIES: usize = 200;

/// Comments of one measurement.
const COMMENTS: usize = 5_000;

/// Readers who write at the same time.
const WRITERS: [usize; 2] = [1, 32];

/// Measures how many comments a second are kept.
pub fn measure(Bench { binary, .. }: &Bench, figures: &mut Figures) -> Result<()> {
    let folder = Folder::new("writes")?;
    let server = serve_archive(binary, &folder, STORIES, wxr::COMMENTS_OF_FIRST)?;
    for writers in WRITERS {
        let count = if writers == 1 { COMMENTS / 10 } else { COMMENTS };
        let before = server.account().cpu_ns();
        let load = post_comments(&server, writers, count, writers * COMMENTS)?;
        let cpu_ms = (server.account().cpu_ns() - before) / 1e6 / load::count(load.answers);
        let value = format!(
            "{:.0} a second, {:.1} ms to the answer at p99, {cpu_ms:.2} ms of CPU each",
            load.rate(),
            percentile(&load.latencies_ms, 99)
        );
        figures.note(&format!("durable comments by {writers} at a time"), &value, "under 0.20 ms of CPU each");
    }
    Ok(())
}

/// Imports an archive of so many stories into a fresh folder and serves it.
pub fn serve_archive(binary: &Path, folder: &Folder, stories: usize, comments_of_first: usize) -> Result<Server> {
    let (file, data) = (folder.path().join("archive.xml"), folder.path().join("data"));
    wxr::write(&file, stories, comments_of_first)?;
    super::archive::import(binary, &data, &file)?;
    Server::start(binary, &data, "serve")
}

/// Posts so many comments, each by another reader from another address; `from` keeps two series apart.
pub fn post_comments(server: &Server, writers: usize, count: usize, from: usize) -> Result<Load> {
    load::each(server.address, writers, count, &|client, number| post(client, from + number))
}

/// Posts the comment of one number, under the stories in turn.
pub fn post(client: &mut Client, number: usize) -> Result<()> {
    let answer = post_to(client, number % STORIES + 1, number, &text_of(number))?;
    ensure!((300..400).contains(&answer.status), "{} {}", answer.status, answer.text());
    Ok(())
}

/// What the comment of a number says.
pub fn text_of(number: usize) -> String {
    format!("The ferry was late again on day {number}")
}

/// Posts a comment under a story, as the reader of that number from an address of their own.
pub fn post_to(client: &mut Client, story: usize, number: usize, text: &str) -> Result<Answer> {
    let text = text.replace(' ', "+").replace(':', "%3A").replace('/', "%2F");
    let form = format!(
        "comment_post_ID={story}&comment_parent=0&author=Reader+{number}&email=r{number}%40reader.example&\
         comment={text}&idempotency_key=bench-{number}"
    );
    let forwarded =
        format!("X-Forwarded-For: 10.{}.{}.{}\r\n", number / 65_536 % 256, number / 256 % 256, number % 256);
    client.post("/wp-comments-post.php", &forwarded, &form).context("a comment was not answered")
}
