//! The backup of a Remark42 site: a line that says its version, then one comment a line.
//!
//! Remark42 documentation, "Automatic and Manual Backup", and the fields of its `store.Comment`. The text is HTML that
//! its own server made of what was typed, and `orig` what was typed.

use std::io::{BufRead, Read};

use serde::Deserialize;

use super::input::Input;
use super::{Comment, ReadError, Record, State, Text};
use crate::time;

/// The only version that there has been; files without one are as old.
const VERSION: u64 = 1;

#[derive(Deserialize, Default)]
#[serde(default)]
struct Line {
    version: Option<u64>,
    id: String,
    pid: String,
    text: String,
    orig: String,
    user: User,
    locator: Locator,
    score: i64,
    delete: bool,
    time: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct User {
    name: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Locator {
    site: String,
    url: String,
}

/// Reads a whole backup, packed or not, and hands each comment to `sink`.
///
/// # Errors
/// `ReadError::Io` if the input fails, `ReadError::NotAnExport` if not one line is a comment or says a version.
pub fn read(input: impl Read, sink: &mut dyn FnMut(Record)) -> Result<(), ReadError> {
    let (mut input, place) = Input::open(input)?;
    let (mut is_backup, mut bytes) = (false, Vec::new());
    let mut flaws = Vec::new();
    loop {
        bytes.clear();
        place.begin_part();
        let line = place.line();
        match input.read_until(b'\n', &mut bytes) {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                flaws.push(Record::Flaw { line, what: format!("{error}; nothing is read from here on") });
                break;
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            continue;
        }
        let record = line_of(line, text);
        is_backup |= !matches!(record, Some(Record::Flaw { .. }));
        match record {
            // A file of something else is told as such, and not by each of its lines.
            Some(flaw @ Record::Flaw { .. }) if !is_backup => {
                if flaws.len() < FLAWS_BEFORE {
                    flaws.push(flaw);
                }
            }
            Some(record) => {
                flaws.drain(..).for_each(&mut *sink);
                sink(record);
            }
            None => flaws.drain(..).for_each(&mut *sink),
        }
    }
    if !is_backup {
        return Err(ReadError::NotAnExport("a backup of Remark42: not one of its lines is a comment"));
    }
    flaws.into_iter().for_each(sink);
    Ok(())
}

/// Flaws that are kept until it is known whether the file is a backup at all.
const FLAWS_BEFORE: usize = 100;

/// What one line says: nothing to hand on if it is the first, which says the version.
fn line_of(line: u64, text: &str) -> Option<Record> {
    let flaw = |what: String| Some(Record::Flaw { line, what });
    let read: Line = match serde_json::from_str(text) {
        Ok(read) => read,
        Err(error) => return flaw(format!("the line is no comment ({error}); it was left out")),
    };
    if read.id.is_empty() {
        return match read.version {
            Some(VERSION | 0) => None,
            Some(other) => flaw(format!("the backup says version {other}; it was read as version {VERSION}")),
            None => flaw("the comment has no id; it was left out".to_owned()),
        };
    }
    let html = if read.text.trim().is_empty() { read.orig } else { read.text };
    Some(Record::Comment(Comment {
        line,
        id: read.id,
        parent: Some(read.pid).filter(|parent| !parent.is_empty()),
        thread: read.locator.url,
        site: read.locator.site,
        state: if read.delete { State::Deleted } else { State::Published },
        // Remark42 keeps names escaped.
        author: crate::xml::reference::resolve(&read.user.name).text,
        email: String::new(),
        website: String::new(),
        text: Text::Html(html),
        written_at: time::parse(&read.time),
        likes: read.score,
    }))
}
