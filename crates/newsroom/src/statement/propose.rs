//! The job that reads what was published and proposes who said what.
//!
//! A story waits from the moment that it is public; the newest is read first, so that an archive of a million stories
//! does not keep today's waiting. A run reads so few that who wants to write waits for some milliseconds, and leaves the
//! rest to a later run, before which all other work that is due comes. Reading the same revision again changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use attribution::time::When;
use attribution::{Input, Span};
use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::anchor::{Anchor, Plain};
use super::decide::beginning_of;
use super::drafted;
use super::{By, State, Statement, Table, WORDS_CHARS_MAX, insert, is_shown, plain_text, speaker, touched};
use crate::act::{Act, Actor};
use crate::event::{self, NewEvent};
use crate::id::{SpeakerId, StatementId, StoryId};
use crate::story::marks::fold;
use crate::time::timestamp;
use crate::{job, site};

/// The kind of job that [`go_on`] is for.
pub const JOB: &str = "statements.propose";

/// What reads, with its version: to be raised when it reads otherwise.
pub const EXTRACTOR: &str = "attribution 6";

/// How long a story waits after it was published, in milliseconds: its writers often put something right at once.
const SETTLE_MS: i64 = 2_000;

/// How long the job rests between two runs, in milliseconds: what others want to write comes first.
const REST_MS: i64 = 25;

/// Characters that one run reads, but for its last story: some ten milliseconds.
const CHARS_MAX: usize = 40_000;

/// Stories that one run reads.
const STORIES_MAX: i64 = 20;

/// The longest text that is read, in characters; of a longer one the beginning.
const TEXT_CHARS_MAX: usize = 400_000;

/// Statements proposed of one story.
pub(super) const STATEMENTS_MAX: usize = 500;

/// Lets a story be read once it is public.
///
/// # Errors
/// What the database says.
pub(crate) fn wait(tx: &mut Transaction, act: &Act, story: StoryId, visible_from: Timestamp) -> Result<(), Error> {
    // What a program publishes comes from an archive, and stands in it by its own date.
    let due_at = if act.actor == Actor::Program { visible_from } else { visible_from.max(act.now) };
    tx.execute(
        "INSERT INTO statement_waiting (story_id, due_at) VALUES ($1, $2)
         ON CONFLICT (story_id) DO UPDATE SET due_at = excluded.due_at",
        database::params![story, due_at.as_millisecond()],
    )?;
    run_at(tx, act, due_at.max(act.now).as_millisecond() + SETTLE_MS)
}

fn run_at(tx: &mut Transaction, act: &Act, ms: i64) -> Result<(), Error> {
    let at = Timestamp::from_millisecond(ms).unwrap_or(act.now);
    job::enqueue_by(tx, act, JOB, JOB, at)
}

/// Reads the next stories that wait, and leaves the others to a later run.
///
/// # Errors
/// What the database says.
pub fn go_on(tx: &mut Transaction, act: &Act) -> Result<(), Error> {
    let waiting = tx.query(
        "SELECT story_id
         FROM statement_waiting
         WHERE due_at <= $1
         ORDER BY due_at DESC, story_id DESC
         LIMIT $2",
        database::params![act.now_ms(), STORIES_MAX],
        |row| Ok(StoryId(row.get(0)?)),
    )?;
    let mut chars = 0;
    for story in waiting {
        if chars >= CHARS_MAX {
            break;
        }
        tx.execute("DELETE FROM statement_waiting WHERE story_id = $1", database::params![story])?;
        chars += read_story(tx, act, story)?;
    }
    let next: Option<i64> = tx.query_opt(
        "SELECT due_at FROM statement_waiting ORDER BY due_at, story_id LIMIT 1",
        database::params![],
        |row| row.get(0),
    )?;
    match next {
        Some(due) => run_at(tx, act, (due + SETTLE_MS).max(act.now_ms() + REST_MS)),
        None => Ok(()),
    }
}

/// Counts the stories that wait to be read and are public by now.
///
/// Serves from `statement_waiting_by_time`; it walks all that wait.
///
/// # Errors
/// What the database says.
pub fn count_waiting(r: &mut Reader, now: Timestamp) -> Result<i64, Error> {
    r.query_one(
        "SELECT COUNT(*) FROM statement_waiting WHERE due_at <= $1",
        database::params![now.as_millisecond()],
        |row| row.get(0),
    )
}

/// A text of a story, as it is read.
#[derive(Debug, Clone)]
pub struct Source {
    pub(super) story: StoryId,
    pub(super) revision: i64,
    pub(super) language: String,
    /// The date of the story: what "yesterday" is seen from.
    pub(super) published_at: Timestamp,
    pub(super) text: String,
}

impl Source {
    /// Takes the text of a body, of a longer one the beginning. A body that is none has no words to read.
    pub(super) fn of(story: StoryId, revision: i64, language: String, published_at: Timestamp, body: &str) -> Source {
        let mut text = plain_text(body).unwrap_or_default();
        if let Some((end, _)) = text.char_indices().nth(TEXT_CHARS_MAX) {
            text.truncate(end);
        }
        Source { story, revision, language, published_at, text }
    }
}

/// Reads a story, if it is public and was not read as it is; gives the characters that it took.
fn read_story(tx: &mut Transaction, act: &Act, story: StoryId) -> Result<usize, Error> {
    let Some(source) = find_source(tx, act, story)? else { return Ok(0) };
    let published = source.published_at.to_zoned_datetime(site::get(tx)?.time_zone());
    let input = Input { text: &source.text, language: &source.language, published: Some(&published) };
    let plain = Plain::new(&source.text);
    let taken = list_taken(tx, story)?;
    let is_free = |span: Span| taken.iter().all(|other| span.end <= other.start || other.end <= span.start);
    let record = attribution::record(&input);
    let (mut named, mut guessed) = (Named::default(), Vec::new());
    for statement in record.statements.iter().take(STATEMENTS_MAX) {
        let mention = statement.speaker.map_or("", |span| plain.slice(span)).trim();
        // Whom "she" or "the minister" means, where the text says so.
        let person = statement.person.and_then(|place| record.people.get(place));
        let name = person.map_or(mention, |person| person.name.as_str());
        let speaker = named.guess(tx, name)?;
        let length: usize = statement.parts.iter().map(|part| part.end - part.start).sum();
        if !is_free(statement.span) {
            drafted::date(tx, act, story, statement.span, statement.time.as_ref().and_then(day_of))?;
        } else if length <= WORDS_CHARS_MAX {
            let id = propose(tx, act, &source, (&plain, statement), (mention, name), speaker)?;
            guessed.extend(speaker.map(|speaker| (id, speaker)));
        }
    }
    if !guessed.is_empty() && is_shown(tx, State::Proposed)? {
        tell(tx, act, story, &guessed)?;
    }
    tx.execute(
        "INSERT INTO statement_reading (story_id, revision, extractor, read_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (story_id) DO UPDATE SET
             revision = excluded.revision, extractor = excluded.extractor, read_at = excluded.read_at",
        database::params![story, source.revision, EXTRACTOR, act.now_ms()],
    )?;
    Ok(plain.len())
}

/// Drops the pages that show proposals by these speakers.
fn tell(tx: &mut Transaction, act: &Act, story: StoryId, guessed: &[(StatementId, SpeakerId)]) -> Result<(), Error> {
    let Some((first, _)) = guessed.first() else { return Ok(()) };
    let speakers: BTreeSet<SpeakerId> = guessed.iter().map(|(_, speaker)| *speaker).collect();
    let mut seen = BTreeSet::new();
    for speaker in speakers {
        seen.extend(touched(tx, Some(speaker))?);
    }
    let data = json!({ "story": story.0, "extractor": EXTRACTOR, "count": guessed.len() });
    let touched = seen.into_iter().collect();
    event::append(tx, act, NewEvent { kind: "statement.proposed", subject: first.0, data, touched })?;
    Ok(())
}

fn find_source(tx: &mut Transaction, act: &Act, story: StoryId) -> Result<Option<Source>, Error> {
    let found = tx.query_opt(
        "SELECT p.revision, p.language, p.published_at, v.body
         FROM publication p
         JOIN revision v ON v.story_id = p.story_id AND v.number = p.revision
         LEFT JOIN statement_reading d ON d.story_id = p.story_id AND d.revision = p.revision AND d.extractor = $3
         WHERE p.story_id = $1 AND p.kind = 'story' AND p.visible_from <= $2
           AND (p.visible_until IS NULL OR p.visible_until > $2) AND d.story_id IS NULL",
        database::params![story, act.now_ms(), EXTRACTOR],
        |row| Ok((row.get(0)?, row.get(1)?, timestamp(row, 2)?, row.get::<String>(3)?)),
    )?;
    let Some((revision, language, published_at, body)) = found else { return Ok(None) };
    Ok(Some(Source::of(story, revision, language, published_at, &body)))
}

/// The spans of what was proposed or decided before: none of it is proposed again.
fn list_taken(tx: &mut Transaction, story: StoryId) -> Result<Vec<Span>, Error> {
    let taken = tx.query(
        "SELECT anchor FROM statement WHERE story_id = $1 AND state <> 'broken' ORDER BY starts, id",
        database::params![story],
        |row| Ok(Anchor::from_json(&row.get::<String>(0)?).map(|anchor| anchor.span())),
    )?;
    Ok(taken.into_iter().flatten().collect())
}

fn propose(
    tx: &mut Transaction,
    act: &Act,
    source: &Source,
    (plain, found): (&Plain, &attribution::Statement),
    (mention, name): (&str, &str),
    speaker: Option<SpeakerId>,
) -> Result<StatementId, Error> {
    let id = StatementId(act.next_id());
    let it = to_statement(source, (plain, found), (mention, name), act.now);
    insert(tx, Table::Record, &Statement { id, speaker, ..it }, By::default())?;
    Ok(id)
}

/// Makes a proposal of what was found in a text: without an id, and by nobody known.
pub(super) fn to_statement(
    source: &Source,
    (plain, found): (&Plain, &attribution::Statement),
    (mention, name): (&str, &str),
    now: Timestamp,
) -> Statement {
    let anchor = Anchor { parts: found.parts.clone(), speaker: found.speaker, cue: found.cue };
    let said_on = found.time.as_ref().and_then(day_of);
    let phrase = |span: Option<Span>| span.map_or("", |span| plain.slice(span)).to_owned();
    #[expect(clippy::cast_possible_truncation, reason = "hundredths of a number from 0 to 1")]
    let confidence = (f64::from(found.confidence) * 100.0).round().clamp(0.0, 100.0) as i64;
    Statement {
        id: StatementId(0),
        story: source.story,
        revision: source.revision,
        words: anchor.words(plain),
        anchor,
        kind: found.kind,
        mention: mention.to_owned(),
        named: speaker::fold_name(named_in(name)),
        cue: phrase(found.cue),
        occasion: phrase(found.occasion),
        speaker: None,
        at: said_on.as_deref().and_then(beginning_of).unwrap_or(source.published_at),
        said_on,
        place: phrase(found.place),
        language: source.language.clone(),
        state: State::Proposed,
        extractor: Some(EXTRACTOR.to_owned()),
        confidence,
        version: 1,
        made_at: now,
        decided_at: None,
    }
}

/// The day, month or year of a time that the text tells plainly.
fn day_of(time: &When) -> Option<String> {
    let value = time.value();
    let day = value.split('T').next().unwrap_or_default();
    (time.doubt.is_none() && beginning_of(day).is_some()).then(|| day.to_owned())
}

/// A phrase without what is said of whoever it names: "Lena Ortiz" of "Lena Ortiz, the mayor".
fn named_in(mention: &str) -> &str {
    mention.split([',', '،', '(']).find(|part| !part.trim().is_empty()).unwrap_or(mention).trim()
}

/// Whom the phrases of one story name: whoever was named in full is known by the last name afterwards.
#[derive(Default)]
pub(super) struct Named {
    /// Who bears a last name; `None` is somebody who is not on record.
    by_last_name: BTreeMap<String, BTreeSet<Option<SpeakerId>>>,
}

impl Named {
    /// Guesses who a phrase means: the one who bears a full name in it, or was named in full before. Where two might be
    /// meant, nobody is.
    pub(super) fn guess(&mut self, r: &mut Reader, mention: &str) -> Result<Option<SpeakerId>, Error> {
        let (folded, named) = (fold(mention), fold(named_in(mention)));
        let words: Vec<&str> = folded.split_whitespace().collect();
        let Some(last) = named.split_whitespace().next_back() else { return Ok(None) };
        let found = speaker::find_named_in(r, &words)?;
        if found.is_empty() && words.len() == 1 {
            let known = self.by_last_name.get(last).filter(|ids| ids.len() == 1);
            return Ok(known.and_then(|ids| ids.first()).copied().flatten());
        }
        if found.is_empty() {
            self.by_last_name.entry(last.to_owned()).or_default().insert(None);
        }
        for id in &found {
            let name = last_of(r, *id)?;
            self.by_last_name.entry(name).or_default().insert(Some(*id));
        }
        Ok(if found.len() == 1 { found.first().copied() } else { None })
    }
}

/// The last word of somebody's first name of all: "Ortiz".
fn last_of(r: &mut Reader, id: SpeakerId) -> Result<String, Error> {
    let name: Option<String> = r.query_opt(
        "SELECT folded FROM speaker_name WHERE speaker_id = $1 ORDER BY position LIMIT 1",
        database::params![id],
        |row| row.get(0),
    )?;
    Ok(name.and_then(|name| name.split(' ').next_back().map(str::to_owned)).unwrap_or_default())
}
