//! What the client knows of what it sent, and whether all of it can be read back.

use std::collections::HashMap;

use anyhow::{Result, bail, ensure};

use super::http;
use super::wxr::{KNOWN_READER, address};

/// Stories that are commented on.
pub const STORIES: u64 = 12;

/// What is known of a comment that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The server said yes; its anchor.
    Acknowledged(String),
    /// The server said no.
    Refused(u16),
    /// Nobody knows.
    Unknown,
}

/// What was sent, by number.
#[derive(Default, Clone)]
pub struct Ledger {
    /// The state of each.
    pub states: HashMap<u64, State>,
}

/// Sends the comment of a number, always in the same words and under the same key.
pub fn send(port: u16, number: u64) -> State {
    let client = format!("10.{}.{}.{}", number >> 16 & 255, number >> 8 & 255, number & 255);
    let form = format!(
        "comment_post_ID={}&comment_parent=0&author=Known&email={}&comment=word-{number}-end&idempotency_key=key-{number}",
        story_of(number),
        KNOWN_READER.replace('@', "%40")
    );
    match http::post(port, "/wp-comments-post.php", &client, &form) {
        Ok(answer) if answer.status == 303 => {
            let to = answer.header("location").unwrap_or_default();
            State::Acknowledged(to.rsplit_once('#').map_or(to, |(_, anchor)| anchor).to_owned())
        }
        Ok(answer) => State::Refused(answer.status),
        Err(_) => State::Unknown,
    }
}

fn story_of(number: u64) -> u64 {
    number % STORIES + 1
}

impl Ledger {
    /// Counts the acknowledged.
    pub fn acknowledged(&self) -> usize {
        self.states.values().filter(|state| matches!(state, State::Acknowledged(_))).count()
    }

    /// Sends again what is unknown; then everything is known.
    pub fn settle(&mut self, port: u16) -> Result<usize> {
        let unknown: Vec<u64> =
            self.states.iter().filter(|(_, state)| **state == State::Unknown).map(|(number, _)| *number).collect();
        for number in &unknown {
            match send(port, *number) {
                State::Acknowledged(anchor) => drop(self.states.insert(*number, State::Acknowledged(anchor))),
                other => bail!("comment {number}, sent again under its key, became {other:?}"),
            }
        }
        Ok(unknown.len())
    }

    /// Sends some of the acknowledged again: the answer is the same one.
    pub fn repeat(&self, port: u16, count: usize) -> Result<()> {
        for (number, state) in self.states.iter().take(count) {
            if let State::Acknowledged(anchor) = state {
                let again = send(port, *number);
                ensure!(again == *state, "comment {number} was {anchor}, and sent again became {again:?}");
            }
        }
        Ok(())
    }

    /// Reads every thread: each acknowledged comment stands there once, under its own anchor; nothing refused does.
    pub fn compare(&self, port: u16) -> Result<()> {
        let mut found: HashMap<u64, Vec<String>> = HashMap::new();
        for story in 1..=STORIES {
            read_thread(port, story, &mut found)?;
        }
        for (number, state) in &self.states {
            let anchors = found.remove(number).unwrap_or_default();
            match state {
                State::Acknowledged(anchor) => {
                    ensure!(!anchors.is_empty(), "comment {number} was acknowledged ({anchor}) and is lost");
                    ensure!(anchors.len() == 1, "comment {number} is there {} times", anchors.len());
                    ensure!(anchors[0] == *anchor, "comment {number} is {} and was told to be {anchor}", anchors[0]);
                }
                State::Refused(status) => {
                    ensure!(anchors.is_empty(), "comment {number} was refused ({status}) and is there")
                }
                State::Unknown => ensure!(anchors.len() <= 1, "comment {number} is there {} times", anchors.len()),
            }
        }
        ensure!(found.is_empty(), "comments that nobody sent: {:?}", found.keys());
        Ok(())
    }
}

/// Reads each page of a thread, and which number stands under which anchor.
fn read_thread(port: u16, story: u64, found: &mut HashMap<u64, Vec<String>>) -> Result<()> {
    let base = address(story);
    for page in 1.. {
        let address = if page == 1 { base.clone() } else { format!("{base}comment-page-{page}/") };
        let answer = http::get(port, &address)?;
        ensure!(answer.status == 200, "{address} answers {}", answer.status);
        read_page(&answer.body, found);
        // Slashes are escaped where the page leads to the next.
        if !answer.body.contains(&format!("comment-page-{}", page + 1)) {
            break;
        }
    }
    Ok(())
}

fn read_page(html: &str, found: &mut HashMap<u64, Vec<String>>) {
    for comment in html.split("<article class=\"cmt\" id=\"comment-").skip(1) {
        let Some((id, rest)) = comment.split_once('"') else { continue };
        let Some((_, rest)) = rest.split_once("word-") else { continue };
        let Some(number) = rest.split_once("-end").and_then(|(number, _)| number.parse().ok()) else { continue };
        if id.bytes().all(|b| b.is_ascii_digit()) {
            found.entry(number).or_default().push(format!("comment-{id}"));
        }
    }
}
