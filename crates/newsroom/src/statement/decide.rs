//! What people do with statements: decide on them, put them right, add them. Every act is an event with what was before.

use attribution::{Kind, Span};
use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde_json::json;

use super::anchor::Plain;
use super::follow::to_i64;
use super::{
    Anchor, By, State, Statement, Table, WORDS_CHARS_MAX, find, insert, is_shown, put_state, speaker, text_of, touched,
    words,
};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{SpeakerId, StatementId, StoryId};
use crate::time::timestamp;

/// The longest place or occasion, in characters.
pub const PHRASE_CHARS_MAX: usize = 300;

/// Statements that are decided on at once.
pub const AT_ONCE_MAX: usize = 200;

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decided {
    /// It stood elsewhere before, here.
    Changed(State),
    /// Somebody decided the same before.
    AlreadySo,
    /// Somebody decided otherwise meanwhile, or the text changed; nothing was done.
    Meanwhile(State),
}

/// A decision on a statement as it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// The statement.
    pub statement: StatementId,
    /// Where it stood when it was looked at.
    pub seen: State,
    /// Where it shall stand; nothing is broken by decision.
    pub state: State,
}

/// Decides on a statement as it was seen: if a colleague was first, their decision stands. What is broken stays broken.
///
/// # Errors
/// `NotFound` if there is no such statement; what the database says otherwise.
pub fn decide(tx: &mut Transaction, act: &Act, decision: Decision) -> Result<Decided, Error> {
    let statement = find(tx, decision.statement)?.ok_or(Error::NotFound)?;
    let before = statement.state;
    if before == decision.state {
        return Ok(Decided::AlreadySo);
    }
    if before != decision.seen || [before, decision.state].contains(&State::Broken) {
        return Ok(Decided::Meanwhile(before));
    }
    put_state(tx, &statement, decision.state)?;
    note_decision(tx, act, statement.id)?;
    let kind = match decision.state {
        State::Confirmed => "statement.confirmed",
        State::Rejected => "statement.rejected",
        State::Proposed | State::Broken => "statement.reopened",
    };
    let is_seen = is_shown(tx, before)? || is_shown(tx, decision.state)?;
    let touched = if is_seen { touched(tx, statement.speaker)? } else { Vec::new() };
    let data = json!({
        "story": statement.story.0, "from": before.as_str(), "speaker": statement.speaker.map(|id| id.0),
        "extractor": statement.extractor, "confidence": statement.confidence,
    });
    event::append(tx, act, NewEvent { kind, subject: statement.id.0, data, touched })?;
    Ok(Decided::Changed(before))
}

fn note_decision(tx: &mut Transaction, act: &Act, id: StatementId) -> Result<(), Error> {
    tx.execute(
        "UPDATE statement SET decided_at = $2, decided_by = $3 WHERE id = $1",
        database::params![id, act.now_ms(), act.account()],
    )?;
    Ok(())
}

/// What of a statement is put right; what is missing stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Whose words they are, or nobody's known.
    pub speaker: Option<Option<SpeakerId>>,
    /// Where the words stand in the text that they stand in.
    pub parts: Option<Vec<Span>>,
    /// Whether they are repeated or reported.
    pub kind: Option<Kind>,
    /// On which day, in which month or year it was said; none takes that back.
    pub said_on: Option<Option<String>>,
    /// Where it was said.
    pub place: Option<String>,
    /// To whom and on which occasion.
    pub occasion: Option<String>,
}

/// A statement that a person adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewStatement {
    /// The story.
    pub story: StoryId,
    /// Where the words stand in the plain text of its public revision.
    pub parts: Vec<Span>,
    /// Whether they are repeated or reported.
    pub kind: Kind,
    /// Everything else.
    pub rest: Change,
}

/// Why a statement was not written. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// There is no such statement.
    #[error("there is no such statement")]
    Lost,
    /// The story is not public.
    #[error("the story is not public")]
    NotPublic,
    /// The text that held it says something else now.
    #[error("the text that held it says something else now")]
    Broken,
    /// The spans are none of the text, overlap or hold too much.
    #[error("the spans are in order, apart, within the text, and hold at most {WORDS_CHARS_MAX} characters")]
    Spans,
    /// The words do not stand in the public text of the story.
    #[error("the words do not stand in the public text of the story, in this order")]
    Words,
    /// There is no such speaker.
    #[error("there is no speaker {0}")]
    NoSpeaker(SpeakerId),
    /// It is no day, month or year.
    #[error("`{0}` is no day, month or year such as 2026-03-01, 2026-03 or 2026")]
    Date(String),
    /// Place or occasion are too long.
    #[error("a place and an occasion have at most {PHRASE_CHARS_MAX} characters")]
    TooLong,
    /// Somebody was first.
    #[error("version {expected} was changed meanwhile; the newest is {newest}")]
    Conflict {
        /// The version that the change began from.
        expected: i64,
        /// The version that stands now.
        newest: i64,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Puts a statement right, if `expected` is still its newest version; gives the new one.
///
/// # Errors
/// [`ChangeError`], with nothing changed.
pub fn change(
    tx: &mut Transaction,
    act: &Act,
    id: StatementId,
    expected: i64,
    change: &Change,
) -> Result<i64, ChangeError> {
    let before = find(tx, id)?.ok_or(ChangeError::Lost)?;
    if before.version != expected {
        return Err(ChangeError::Conflict { expected, newest: before.version });
    }
    if before.state == State::Broken {
        return Err(ChangeError::Broken);
    }
    let after = Statement { version: expected + 1, ..apply(tx, &before, change)? };
    write(tx, &after)?;
    words::forget(tx, id)?;
    let mut seen = Vec::new();
    if after.state == State::Confirmed {
        words::keep(tx, &after)?;
    }
    if is_shown(tx, after.state)? {
        seen.extend(touched(tx, before.speaker)?);
        seen.extend(touched(tx, after.speaker)?);
        seen.sort();
        seen.dedup();
    }
    let told = |it: &Statement| {
        json!({
            "parts": spans(it), "speaker": it.speaker.map(|id| id.0), "kind": it.kind.name(), "said_on": it.said_on,
            "place": it.place, "occasion": it.occasion,
        })
    };
    let data = json!({ "story": before.story.0, "new": told(&after), "old": told(&before) });
    event::append(tx, act, NewEvent { kind: "statement.changed", subject: id.0, data, touched: seen })?;
    Ok(after.version)
}

/// Adds a statement to the public text of a story; it is on record at once.
///
/// # Errors
/// [`ChangeError`], with nothing changed.
pub fn add(tx: &mut Transaction, act: &Act, new: &NewStatement) -> Result<StatementId, ChangeError> {
    let found = tx.query_opt(
        "SELECT revision, language, published_at
         FROM publication
         WHERE story_id = $1 AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)",
        database::params![new.story, act.now_ms()],
        |row| Ok((row.get(0)?, row.get(1)?, timestamp(row, 2)?)),
    )?;
    let (revision, language, at) = found.ok_or(ChangeError::NotPublic)?;
    let id = StatementId(act.next_id());
    let blank = Statement {
        id,
        story: new.story,
        revision,
        anchor: Anchor { parts: Vec::new(), speaker: None, cue: None },
        words: String::new(),
        kind: new.kind,
        mention: String::new(),
        named: String::new(),
        cue: String::new(),
        occasion: String::new(),
        speaker: None,
        said_on: None,
        at,
        place: String::new(),
        language,
        state: State::Confirmed,
        extractor: None,
        confidence: 100,
        version: 1,
        made_at: act.now,
        decided_at: Some(act.now),
    };
    let statement = apply(tx, &blank, &Change { parts: Some(new.parts.clone()), ..new.rest.clone() })?;
    insert(tx, Table::Record, &statement, By { made: act.account(), decided: act.account() })?;
    words::keep(tx, &statement)?;
    let touched: Vec<Touched> = touched(tx, statement.speaker)?;
    let data = json!({
        "story": statement.story.0, "revision": statement.revision, "parts": spans(&statement),
        "speaker": statement.speaker.map(|id| id.0),
    });
    event::append(tx, act, NewEvent { kind: "statement.added", subject: id.0, data, touched })?;
    Ok(id)
}

/// Where the words stand. The trail keeps no words: those of a story that was killed are in no event.
pub(super) fn spans(statement: &Statement) -> Vec<[usize; 2]> {
    statement.anchor.parts.iter().map(|part| [part.start, part.end]).collect()
}

/// Finds words in the public text of a story, each part behind the one before; of several places the first.
///
/// # Errors
/// [`ChangeError::NotPublic`], [`ChangeError::Words`]; what the database says.
pub fn find_words(r: &mut Reader, story: StoryId, words: &[&str], now: Timestamp) -> Result<Vec<Span>, ChangeError> {
    let revision: Option<i64> = r.query_opt(
        "SELECT revision
         FROM publication
         WHERE story_id = $1 AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)",
        database::params![story, now.as_millisecond()],
        |row| row.get(0),
    )?;
    let text = text_of(r, story, revision.ok_or(ChangeError::NotPublic)?)?.unwrap_or_default();
    let text = Plain::new(&text);
    let (mut parts, mut from) = (Vec::with_capacity(words.len()), 0);
    for part in words {
        let found = text.find_behind(part, from).filter(|span| span.start < span.end).ok_or(ChangeError::Words)?;
        from = found.end;
        parts.push(found);
    }
    Ok(parts)
}

/// Works out what a statement becomes, and checks it.
fn apply(tx: &mut Transaction, before: &Statement, change: &Change) -> Result<Statement, ChangeError> {
    let mut after = before.clone();
    if let Some(speaker) = change.speaker {
        if let Some(id) = speaker.filter(|_| speaker != before.speaker) {
            speaker::find_head(tx, id)?.ok_or(ChangeError::NoSpeaker(id))?;
        }
        after.speaker = speaker;
    }
    if let Some(parts) = &change.parts {
        let text = text_of(tx, before.story, before.revision)?.unwrap_or_default();
        let text = Plain::new(&text);
        after.anchor.parts.clone_from(parts);
        let length = parts.iter().map(|part| part.end.saturating_sub(part.start)).fold(0, usize::saturating_add);
        let is_blank = !after.anchor.fits(&text) || after.anchor.words(&text).trim().is_empty();
        if is_blank || length > WORDS_CHARS_MAX {
            return Err(ChangeError::Spans);
        }
        after.words = after.anchor.words(&text);
    }
    after.kind = change.kind.unwrap_or(before.kind);
    if let Some(said_on) = &change.said_on {
        after.at = match said_on {
            Some(text) => beginning_of(text).ok_or_else(|| ChangeError::Date(text.clone()))?,
            None => date_of_story(tx, before)?,
        };
        after.said_on.clone_from(said_on);
    }
    after.place = change.place.clone().unwrap_or(after.place);
    after.occasion = change.occasion.clone().unwrap_or(after.occasion);
    let is_long = |text: &str| text.chars().count() > PHRASE_CHARS_MAX;
    if change.place.as_deref().is_some_and(is_long) || change.occasion.as_deref().is_some_and(is_long) {
        return Err(ChangeError::TooLong);
    }
    Ok(after)
}

/// The beginning of a day, month or year, in UTC.
pub(super) fn beginning_of(text: &str) -> Option<Timestamp> {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return None,
    };
    let date: Date = whole.parse().ok().filter(|date: &Date| date.year() > 0)?;
    TimeZone::UTC.to_timestamp(date.to_datetime(Time::midnight())).ok()
}

fn date_of_story(tx: &mut Transaction, statement: &Statement) -> Result<Timestamp, Error> {
    let found = tx.query_opt(
        "SELECT published_at FROM publication WHERE story_id = $1",
        database::params![statement.story],
        |row| timestamp(row, 0),
    )?;
    Ok(found.unwrap_or(statement.at))
}

fn write(tx: &mut Transaction, it: &Statement) -> Result<(), Error> {
    tx.execute(
        "UPDATE statement
         SET anchor = $2, starts = $3, words = $4, kind = $5, occasion = $6, speaker_id = $7, said_on = $8, at = $9,
             place = $10, version = $11
         WHERE id = $1",
        database::params![
            it.id,
            &it.anchor.to_json(),
            to_i64(it.anchor.span().start),
            &it.words,
            it.kind.name(),
            &it.occasion,
            it.speaker,
            it.said_on.as_deref(),
            it.at.as_millisecond(),
            &it.place,
            it.version
        ],
    )?;
    Ok(())
}
