//! The receipt of an act that takes a story from readers: each channel, with what was done and when.
//!
//! It is made of what was written down: the event with what it touched, and the word of each process's followers. What
//! nobody has confirmed is shown as such.

use database::{Error, Reader};
use jiff::Timestamp;

use crate::event::{Event, Touched, read_event};
use crate::id::{ContributorId, SectionId, SeriesId, StoryId, TagId};
use crate::people::contributor;
use crate::process::{self, Process};
use crate::time::timestamp;
use crate::{published, section, series, tag};

/// Processes that are looked at, the newest first.
const PROCESSES_MAX: i64 = 200;

/// Receipts of one story that are listed.
const LISTED: i64 = 20;

/// A way by which readers could find a story.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// Its own page, by address.
    Page(String),
    /// The front page of an edition.
    Front,
    /// A section, by name, with its feed.
    Section(String),
    /// A tag, by name, with its feed.
    Tag(String),
    /// A person's stories, by name, with their feed.
    Contributor(String),
    /// A series, by name, with its feed.
    Series(String),
    /// The list of everything: archives, the feeds of the site, the news sitemap.
    Everything,
    /// The list of standing pages, in the foot of every page.
    Pages,
    /// The archive of a year, a month or a day.
    Dated(String),
    /// A sitemap, by name.
    Sitemap(String),
    /// The feed of all comments.
    Comments,
    /// Links from the same story in other languages.
    Translations,
    /// The pages of stories beside which it stood.
    Beside,
}

/// What readers get at the story's address now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// A story stands there again.
    Story,
    /// A notice that it was taken down (410).
    Notice,
    /// Nothing (404).
    Nothing,
}

/// A follower's word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Which follower.
    pub follower: String,
    /// When it had done its part.
    pub at: Timestamp,
}

/// What one process has said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The process.
    pub process: Process,
    /// What its followers have confirmed, in the order of time.
    pub confirmed: Vec<Confirmation>,
}

/// A receipt.
#[derive(Debug)]
pub struct Receipt {
    /// The act.
    pub event: Event,
    /// The name of who did it, if someone of the desk did.
    pub actor: Option<String>,
    /// Each channel in which it stood, taken from the database with the act.
    pub channels: Vec<Channel>,
    /// What its former address answers now.
    pub answers: Option<Answers>,
    /// How many files no public story shows any more.
    pub files_hidden: usize,
    /// How many files are still public.
    pub files_shown: usize,
    /// How many preview links were ended with it.
    pub links_ended: i64,
    /// The processes that served then or have started since.
    pub words: Vec<Word>,
}

/// Lists the acts on a story that have a receipt, the newest first.
///
/// Serves from `event_by_subject`.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId) -> Result<Vec<Event>, Error> {
    r.query(
        "SELECT seq, at, kind, subject_id, actor_id, data, touched
         FROM event
         WHERE subject_id = $1 AND kind IN ('story.withdrawn', 'story.killed')
         ORDER BY at DESC, seq DESC
         LIMIT $2",
        database::params![story, LISTED],
        read_event,
    )
}

/// Finds the receipt of an act on a story.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, story: StoryId, seq: i64, now: Timestamp) -> Result<Option<Receipt>, Error> {
    let event = r.query_opt(
        "SELECT seq, at, kind, subject_id, actor_id, data, touched FROM event WHERE seq = $1 AND subject_id = $2",
        database::params![seq, story],
        read_event,
    )?;
    let Some(event) = event.filter(process::is_confirmed) else { return Ok(None) };
    let actor =
        r.query_opt("SELECT name FROM account WHERE id = $1", database::params![event.actor], |row| row.get(0))?;
    let mut channels = Vec::new();
    for touched in &event.touched {
        channels.extend(channel_of(r, story, touched)?);
    }
    channels.sort();
    channels.dedup();
    let count = |name: &str| event.data[name].as_array().map_or(0, Vec::len);
    Ok(Some(Receipt {
        actor,
        channels,
        answers: answers(r, event.data["address"].as_str(), now)?,
        files_hidden: count("hidden"),
        files_shown: count("shown"),
        links_ended: event.data["links"].as_i64().unwrap_or(0),
        words: list_words(r, &event, now)?,
        event,
    }))
}

fn answers(r: &mut Reader, address: Option<&str>, now: Timestamp) -> Result<Option<Answers>, Error> {
    let Some(address) = address else { return Ok(None) };
    if published::find_at(r, address, now)?.is_some() {
        return Ok(Some(Answers::Story));
    }
    let is_told = published::find_withdrawn(r, address, now)? == Some(true);
    Ok(Some(if is_told { Answers::Notice } else { Answers::Nothing }))
}

/// Reads a tag of the page cache as a way by which readers find stories. What is gone by now has no name.
fn channel_of(r: &mut Reader, story: StoryId, touched: &Touched) -> Result<Option<Channel>, Error> {
    let (noun, rest) = touched.as_str().split_once(':').unwrap_or((touched.as_str(), ""));
    let id = rest.parse::<i64>().unwrap_or(0);
    Ok(match noun {
        "address" => Some(Channel::Page(rest.replace("%20", " "))),
        "front" | "sticky" => Some(Channel::Front),
        "section" => section::find(r, SectionId(id))?.map(|section| Channel::Section(section.name)),
        "tag" => tag::find(r, TagId(id))?.map(|tag| Channel::Tag(tag.name)),
        "contributor" => contributor::find(r, ContributorId(id))?.map(|person| Channel::Contributor(person.name)),
        "series" => series::find(r, SeriesId(id))?.map(|series| Channel::Series(series.name)),
        "everything" => Some(Channel::Everything),
        "pages" => Some(Channel::Pages),
        "dated" => Some(Channel::Dated(rest.to_owned())),
        "sitemap" => Some(Channel::Sitemap(rest.to_owned())),
        "comments" if rest.is_empty() => Some(Channel::Comments),
        "translations" => Some(Channel::Translations),
        "story" if id != story.0 => Some(Channel::Beside),
        _ => None,
    })
}

/// What each process has said: of those that served then, and of those that have started since and said something.
fn list_words(r: &mut Reader, event: &Event, now: Timestamp) -> Result<Vec<Word>, Error> {
    let said = r.query(
        "SELECT process_id, follower, at FROM confirmation WHERE seq = $1 ORDER BY at, process_id, follower",
        database::params![event.seq],
        |row| Ok((row.get::<i64>(0)?, Confirmation { follower: row.get(1)?, at: timestamp(row, 2)? })),
    )?;
    let word = |process: Process| {
        let own = said.iter().filter(|(id, _)| *id == process.id.0);
        Word { process, confirmed: own.map(|(_, confirmation)| confirmation.clone()).collect() }
    };
    let words = process::list(r, PROCESSES_MAX)?.into_iter().map(word);
    let matters =
        |word: &Word| word.process.was_running(event.at) || word.process.is_running(now) || !word.confirmed.is_empty();
    Ok(words.filter(matters).collect())
}
