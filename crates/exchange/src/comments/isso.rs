//! The database of an Isso site: threads by their path, and comments in Markdown.
//!
//! Isso keeps `threads (id, uri, title)` and `comments (tid, id, parent, created, …, mode, …, text, author, email,
//! website, likes, dislikes, …)`; `mode` is 1 for published, 2 for held and 4 for one that was deleted but has answers
//! (Isso's source, `isso/db/comments.py`). What the whole site is called there is nowhere written; the key that it
//! signs with stands for the name, told only as a digest.

use std::path::Path;

use database::{Error, Foreign, Row};
use formats::comments::{Comment, ReadError, Record, State, Text, Thread};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

const WHAT: &str = "a database of Isso: it has no tables of threads and comments";

const THREAD: [&str; 2] = ["id", "uri"];
const COMMENT: [&str; 11] =
    ["tid", "id", "parent", "created", "mode", "text", "author", "email", "website", "likes", "dislikes"];

/// Characters of a site's name.
const NAME_CHARS: usize = 12;

/// Reads a whole database and hands out its threads, then its comments.
pub(super) fn read(file: &Path, sink: &mut dyn FnMut(Record)) -> Result<(), ReadError> {
    let foreign = Foreign::open(file).map_err(|error| failed(&error))?;
    let is_one = foreign.has("threads", &THREAD).and_then(|has| Ok(has && foreign.has("comments", &COMMENT)?));
    // A file that is no database at all is told only when it is asked for something.
    if !is_one.unwrap_or(false) {
        return Err(ReadError::NotAnExport(WHAT));
    }
    let site = name_of(&foreign).map_err(|error| failed(&error))?;
    let outcome = foreign.each("threads", &THREAD, &mut |row| {
        let thread = Thread { id: row.words(0), site: site.clone(), address: row.words(1), ..Thread::default() };
        sink(Record::Thread(thread));
        Ok(true)
    });
    let mut number = 0;
    let outcome = outcome.and_then(|()| {
        foreign.each("comments", &COMMENT, &mut |row| {
            number += 1;
            sink(Record::Comment(comment_of(number, row)));
            Ok(true)
        })
    });
    if let Err(error) = outcome {
        sink(Record::Flaw { line: number + 1, what: format!("{error}; nothing is read from here on") });
    }
    Ok(())
}

fn comment_of(number: u64, row: &Row) -> Comment {
    let count = |index| row.words(index).parse::<i64>().unwrap_or(0);
    Comment {
        line: number,
        thread: row.words(0),
        id: row.words(1),
        parent: Some(row.words(2)).filter(|parent| !parent.is_empty()),
        site: String::new(),
        state: match count(4) {
            1 => State::Published,
            4 => State::Deleted,
            _ => State::Held,
        },
        author: row.words(6),
        email: row.words(7),
        website: row.words(8),
        text: Text::Markdown(row.words(5)),
        written_at: row.words(3).parse::<f64>().ok().and_then(time_of),
        likes: count(9).saturating_sub(count(10)),
    }
}

/// The moment that a number of seconds since 1970 means.
fn time_of(seconds: f64) -> Option<Timestamp> {
    let span = jiff::SignedDuration::try_from_secs_f64(seconds).ok()?;
    Timestamp::from_duration(span).ok()
}

/// What the site is called in the report and for what was taken before.
fn name_of(foreign: &Foreign) -> Result<String, Error> {
    let mut name = String::new();
    if foreign.has("preferences", &["key", "value"])? {
        foreign.each("preferences", &["key", "value"], &mut |row| {
            if row.words(0) == "session-key" {
                let digest = Sha256::digest(row.words(1));
                name = digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()[..NAME_CHARS].to_owned();
            }
            Ok(true)
        })?;
    }
    Ok(name)
}

fn failed(error: &Error) -> ReadError {
    ReadError::Io(std::io::Error::other(error.to_string()))
}
