//! From the desk's "publish" to the reader's eye: how long until every page and feed shows a story, and until search
//! finds it.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::figures::{Figures, percentile};
use super::load::Client;
use super::server::Server;

/// Stories that are published one after another.
const STORIES: usize = 40;

/// How long a story may take to be seen before the measurement is given up.
const SEEN_MAX: Duration = Duration::from_secs(10);

/// The pause between two looks.
const LOOK: Duration = Duration::from_micros(500);

/// How whoever measures signs in.
pub const EMAIL: &str = "bench@dateline.example";
pub const PASSWORD: &str = "a password of the bench";

/// Someone of the desk, by token.
pub struct Editor {
    client: Client,
    headers: String,
}

impl Editor {
    /// Adds somebody who may do everything to a newsroom and gives them a token, with the commands that its users type.
    pub fn new(binary: &Path, data: &Path, server: &Server) -> Result<Editor> {
        let mut child = Command::new(binary)
            .arg("--data")
            .arg(data)
            .args(["user", "add", EMAIL, "--name", "Bench", "--role", "admin", "--password-stdin"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()?;
        child.stdin.take().context("no input")?.write_all(format!("{PASSWORD}\n").as_bytes())?;
        ensure!(child.wait()?.success(), "nobody could be added");
        let made = Command::new(binary)
            .arg("--data")
            .arg(data)
            .args(["token", "create", "--user", EMAIL, "--name", "bench"])
            .output()?;
        ensure!(made.status.success(), "no token: {}", String::from_utf8_lossy(&made.stderr));
        let token = String::from_utf8_lossy(&made.stdout).trim().to_owned();
        let headers = format!("Authorization: Bearer {token}\r\nContent-Type: application/json\r\n");
        Ok(Editor { client: Client::connect(server.address)?, headers })
    }

    /// Writes a story and leaves it unpublished; gives its id.
    pub fn write(&mut self, headline: &str) -> Result<u64> {
        let body = format!(
            r#"{{"headline": "{headline}", "standfirst": "From the bench.", "sections": ["harbour"], "tags": ["Tag 1"],
                 "bylines": ["Writer 1"], "body": {{"format": "markdown", "content": "It was seen at once."}}}}"#
        );
        let answer = self.send("/api/v1/stories", &body)?;
        number_after(&answer, "\"id\":").context("the new story has no id")
    }

    /// Publishes a story; gives its address.
    pub fn publish(&mut self, id: u64) -> Result<String> {
        let answer = self.send(&format!("/api/v1/stories/{id}/publish"), "{}")?;
        let url = answer.split("\"url\":\"").nth(1).and_then(|rest| rest.split('"').next());
        let path = url.and_then(|url| url.splitn(4, '/').nth(3)).context("the published story has no address")?;
        Ok(format!("/{path}"))
    }

    /// Comes back after a rest.
    pub fn come_back(&mut self) -> Result<()> {
        self.client.reconnect()
    }

    /// Lists the ids of comments that wait, up to a page of them.
    pub fn held(&mut self) -> Result<Vec<u64>> {
        let answer = self.client.get("/api/v1/comments?status=held", &self.headers)?;
        ensure!(answer.status == 200, "what is held: {} {}", answer.status, answer.text());
        let text = answer.text();
        let id_of = |rest: &str| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok();
        Ok(text.split("{\"id\":").skip(1).filter_map(id_of).collect())
    }

    /// Lets a comment be published.
    pub fn approve(&mut self, comment: u64) -> Result<()> {
        self.send(&format!("/api/v1/comments/{comment}/approve"), "{}").map(drop)
    }

    /// Lets everybody's comments in a section be published at once.
    pub fn open_comments(&mut self, section: usize) -> Result<()> {
        self.send(&format!("/api/v1/sections/{section}/comment-rule"), r#"{"mode": "open"}"#).map(drop)
    }

    fn send(&mut self, path: &str, body: &str) -> Result<String> {
        let headers = format!("{}Content-Length: {}\r\n", self.headers, body.len());
        let request = super::load::request("POST", path, self.client.address(), &headers, body);
        let answer = self.client.send(request.as_bytes())?;
        ensure!((200..300).contains(&answer.status), "{path}: {} {}", answer.status, answer.text());
        Ok(answer.text())
    }
}

fn number_after(text: &str, name: &str) -> Option<u64> {
    let rest = text.split(name).nth(1)?;
    rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// Publishes stories one after another and looks until each is everywhere.
pub fn measure(server: &Server, editor: &mut Editor, figures: &mut Figures) -> Result<()> {
    let mut client = Client::connect(server.address)?;
    let month = format!("/sitemap-{}.xml", crate::place::ask("date", &["-u", "+%Y-%m"]).unwrap_or_default());
    let lists = [
        "/",
        "/category/harbour/",
        "/tag/tag-1/",
        "/feed/",
        "/category/harbour/feed/",
        month.as_str(),
        "/news-sitemap.xml",
    ];
    let (mut seen_ms, mut found_ms) = (Vec::new(), Vec::new());
    for number in 0..STORIES {
        let word = super::wxr::word(100_000 + number);
        let id = editor.write(&format!("Seen {word}"))?;
        for path in lists {
            client.get(path, "")?;
        }
        let began = Instant::now();
        let address = editor.publish(id)?;
        let mark = address.trim_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        for path in lists.iter().copied().chain([address.as_str()]) {
            look_for(&mut client, path, &mark, began)?;
        }
        seen_ms.push(began.elapsed().as_secs_f64() * 1000.0);
        look_for(&mut client, &format!("/search?q={word}"), &mark, began)?;
        found_ms.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    let line = |times: &[f64]| {
        let [middle, most, all] = [50, 95, 100].map(|percent| percentile(times, percent));
        format!("{middle:.1} ms at p50, {most:.1} ms at p95, {all:.1} ms at most")
    };
    let what = "publish to visible on page, front, section, tag, feeds and sitemaps";
    figures.note(what, &line(&seen_ms), "under 20 ms");
    figures.note("publish to found by search", &line(&found_ms), "under 1 s");
    Ok(())
}

fn look_for(client: &mut Client, path: &str, mark: &str, began: Instant) -> Result<()> {
    loop {
        let answer = client.get(path, "")?;
        if answer.status == 200 && answer.text().contains(mark) {
            return Ok(());
        }
        ensure!(began.elapsed() < SEEN_MAX, "{path} does not show {mark} after {SEEN_MAX:?}");
        std::thread::sleep(LOOK);
    }
}
