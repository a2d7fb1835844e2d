//! Decisions on statements of a draft, before its words are public.
//!
//! They wait in a table of their own, which nothing of the record reads, so that no word of a draft can be found by
//! anybody. The transaction that publishes the words lets them enter the record, as [`follow`](super::follow) does it with
//! what stands there: the same words, attributed by the same phrase. What was not published lapses.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use attribution::Span;
use database::{Error, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::anchor::{Anchor, Plain, find_again};
use super::decide::{Decided, Decision, beginning_of, spans};
use super::propose::{EXTRACTOR, Source};
use super::{
    By, COLUMN_COUNT, COLUMNS, State, Statement, Table, WORDS_CHARS_MAX, insert, read, speaker, text_of, touched, words,
};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, StatementId, StoryId};
use crate::story::typing;
use crate::time::timestamp;

/// Decisions that wait with one draft.
const DRAFTED_MAX: i64 = 500;

/// Why a statement of a draft was not kept. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum DraftedError {
    /// The draft was changed meanwhile, or somebody decided on the words.
    #[error("the draft was changed meanwhile, or somebody decided on these words")]
    Late,
    /// The spans are none of the text, or hold too much.
    #[error("the spans are in order, apart, within the text, and hold at most {WORDS_CHARS_MAX} characters")]
    Spans,
    /// Too many wait.
    #[error("no more than {DRAFTED_MAX} decisions wait with one draft")]
    TooMany,
    /// There is no such speaker.
    #[error("there is no such speaker")]
    NoSpeaker,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Keeps a decision on words of the newest draft. Words that are public already enter the record at once.
///
/// `statement` stands in the text of `source`; its state is the decision, confirmed or rejected.
///
/// # Errors
/// [`DraftedError`], with nothing changed.
pub fn keep(
    tx: &mut Transaction,
    act: &Act,
    source: &Source,
    statement: &Statement,
) -> Result<StatementId, DraftedError> {
    let newest: Option<i64> =
        tx.query_opt("SELECT version FROM story WHERE id = $1", database::params![source.story], |row| row.get(0))?;
    if newest != Some(source.revision) {
        return Err(DraftedError::Late);
    }
    let plain = Plain::new(&source.text);
    let length = statement.anchor.parts.iter().map(|part| part.end.saturating_sub(part.start));
    let is_long = length.fold(0, usize::saturating_add) > WORDS_CHARS_MAX;
    if is_long || !statement.anchor.fits(&plain) || statement.anchor.words(&plain).trim().is_empty() {
        return Err(DraftedError::Spans);
    }
    if let Some(id) = statement.speaker {
        speaker::find_head(tx, id)?.ok_or(DraftedError::NoSpeaker)?;
    }
    let waiting: i64 = tx.query_one(
        "SELECT COUNT(*) FROM statement_draft WHERE story_id = $1",
        database::params![source.story],
        |row| row.get(0),
    )?;
    if waiting >= DRAFTED_MAX {
        return Err(DraftedError::TooMany);
    }
    let is_twice: Option<i64> = tx.query_opt(
        "SELECT id FROM statement_draft WHERE story_id = $1 AND revision = $2 AND anchor = $3",
        database::params![source.story, source.revision, &statement.anchor.to_json()],
        |row| row.get(0),
    )?;
    if is_twice.is_some() {
        return Err(DraftedError::Late);
    }
    let state = if statement.state == State::Rejected { State::Rejected } else { State::Confirmed };
    let kept = Statement {
        id: StatementId(act.next_id()),
        story: source.story,
        revision: source.revision,
        words: statement.anchor.words(&plain),
        state,
        decided_at: Some(act.now),
        made_at: act.now,
        ..statement.clone()
    };
    typing::keep(tx, source.story, source.revision)?;
    insert(tx, Table::Draft, &kept, By { made: act.account(), decided: act.account() })?;
    let data = json!({
        "story": kept.story.0, "revision": kept.revision, "state": state.as_str(), "parts": spans(&kept),
        "speaker": kept.speaker.map(|id| id.0), "extractor": kept.extractor, "confidence": kept.confidence,
    });
    event::append(tx, act, NewEvent { kind: "statement.marked", subject: kept.id.0, data, touched: Vec::new() })?;
    if let Some(public) = public_revision(tx, source.story)? {
        let text = text(tx, source.story, public)?;
        enter_one(tx, act, (&kept, act.account()), &plain, (&text, public))?;
    }
    Ok(kept.id)
}

/// Changes a decision on words of a draft, as it was seen; as a proposal it is taken back. `None` if there is none of this
/// number: it is of the record then, or of nothing.
///
/// # Errors
/// What the database says.
pub fn decide(tx: &mut Transaction, act: &Act, story: StoryId, decision: Decision) -> Result<Option<Decided>, Error> {
    let found = tx.query_opt(
        &format!("SELECT {COLUMNS} FROM statement_draft s WHERE s.id = $1 AND s.story_id = $2"),
        database::params![decision.statement, story],
        read,
    )?;
    let Some(before) = found else { return Ok(None) };
    if before.state == decision.state {
        return Ok(Some(Decided::AlreadySo));
    }
    if before.state != decision.seen || decision.state == State::Broken {
        return Ok(Some(Decided::Meanwhile(before.state)));
    }
    if decision.state == State::Proposed {
        take_back(tx, act, &before)?;
        return Ok(Some(Decided::Changed(before.state)));
    }
    tx.execute(
        "UPDATE statement_draft
         SET state = $2, version = version + 1, decided_at = $3, decided_by = $4
         WHERE id = $1",
        database::params![before.id, decision.state.as_str(), act.now_ms(), act.account()],
    )?;
    let data = json!({
        "story": story.0, "revision": before.revision, "state": decision.state.as_str(), "from": before.state.as_str(),
        "speaker": before.speaker.map(|id| id.0),
    });
    event::append(tx, act, NewEvent { kind: "statement.marked", subject: before.id.0, data, touched: Vec::new() })?;
    Ok(Some(Decided::Changed(before.state)))
}

/// Lets what was decided of a draft enter the record, now that a revision is published; what is not in it lapses.
///
/// Serves from `statement_draft_of_story`; most stories have none.
///
/// # Errors
/// What the database says.
pub(crate) fn enter_all(tx: &mut Transaction, act: &Act, story: StoryId, revision: i64) -> Result<(), Error> {
    let waiting: Vec<(Statement, Option<AccountId>)> = tx.query(
        &format!("SELECT {COLUMNS}, s.decided_by FROM statement_draft s WHERE s.story_id = $1 ORDER BY s.starts, s.id"),
        database::params![story],
        |row| Ok((read(row)?, row.get::<Option<i64>>(COLUMN_COUNT)?.map(AccountId))),
    )?;
    if waiting.is_empty() {
        return Ok(());
    }
    let public = text(tx, story, revision)?;
    let mut texts: BTreeMap<i64, String> = BTreeMap::new();
    for (statement, by) in &waiting {
        let old = match texts.entry(statement.revision) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(text(tx, story, statement.revision)?),
        };
        let old = Plain::new(old);
        if !enter_one(tx, act, (statement, *by), &old, (&public, revision))? {
            take_back(tx, act, statement)?;
        }
    }
    Ok(())
}

/// Lets one enter, if its words are in the public text; says whether they are.
fn enter_one(
    tx: &mut Transaction,
    act: &Act,
    (drafted, by): (&Statement, Option<AccountId>),
    old: &Plain,
    (public, revision): (&str, i64),
) -> Result<bool, Error> {
    let new = Plain::new(public);
    let Some(anchor) = find_again(&drafted.anchor, old, &new).filter(|_| drafted.anchor.fits(old)) else {
        return Ok(false);
    };
    if let Some(known) = find_at(tx, drafted.story, anchor.span())? {
        // A machine was first, or somebody in the queue: the row that stands is decided on.
        let decision = Decision { statement: known.0, seen: State::Proposed, state: drafted.state };
        super::decide::decide(tx, act, decision)?;
        remove(tx, drafted.id)?;
        return Ok(true);
    }
    let published_at = tx.query_opt(
        "SELECT published_at FROM publication WHERE story_id = $1",
        database::params![drafted.story],
        |row| timestamp(row, 0),
    )?;
    // What "on Wednesday" meant is known from the date of the story: `date` tells it when the text is read.
    let at = published_at.unwrap_or(act.now);
    let entered = Statement { revision, anchor, said_on: None, at, version: 1, ..drafted.clone() };
    insert(tx, Table::Record, &entered, By { made: by, decided: by })?;
    remove(tx, drafted.id)?;
    let is_confirmed = entered.state == State::Confirmed;
    if is_confirmed {
        words::keep(tx, &entered)?;
    }
    let kind = if is_confirmed { "statement.added" } else { "statement.rejected" };
    let touched = if is_confirmed { touched(tx, entered.speaker)? } else { Vec::new() };
    let data = json!({
        "story": entered.story.0, "revision": revision, "parts": spans(&entered), "from_draft": drafted.revision,
        "speaker": entered.speaker.map(|id| id.0), "extractor": entered.extractor, "confidence": entered.confidence,
    });
    event::append(tx, act, NewEvent { kind, subject: entered.id.0, data, touched })?;
    Ok(true)
}

/// Finds the statement of the record that stands at a place of the public text.
fn find_at(tx: &mut Transaction, story: StoryId, span: Span) -> Result<Option<(StatementId, Timestamp)>, Error> {
    let near = tx.query(
        "SELECT id, anchor, at FROM statement WHERE story_id = $1 AND starts = $2 AND state <> 'broken' ORDER BY id",
        database::params![story, super::follow::to_i64(span.start)],
        |row| Ok((StatementId(row.get(0)?), row.get::<String>(1)?, timestamp(row, 2)?)),
    )?;
    let is_it = |anchor: &str| Anchor::from_json(anchor).is_some_and(|anchor| anchor.span() == span);
    Ok(near.into_iter().find(|(_, anchor, _)| is_it(anchor)).map(|(id, _, at)| (id, at)))
}

/// Gives a statement that entered from a draft the day on which its words were said, now that the date of its story is
/// known.
///
/// # Errors
/// What the database says.
pub(super) fn date(
    tx: &mut Transaction,
    act: &Act,
    story: StoryId,
    span: Span,
    day: Option<String>,
) -> Result<(), Error> {
    let Some((day, at)) = day.and_then(|day| beginning_of(&day).map(|at| (day, at))) else { return Ok(()) };
    let Some((id, _)) = find_at(tx, story, span)? else { return Ok(()) };
    let changed = tx.execute(
        "UPDATE statement
         SET said_on = $2, at = $3, version = version + 1
         WHERE id = $1 AND said_on IS NULL AND version = 1 AND extractor = $4 AND state = 'confirmed'",
        database::params![id, &day, at.as_millisecond(), EXTRACTOR],
    )?;
    if changed == 0 {
        return Ok(());
    }
    let dated = super::find(tx, id)?.ok_or(Error::NotFound)?;
    words::forget(tx, id)?;
    words::keep(tx, &dated)?;
    let touched = touched(tx, dated.speaker)?;
    let data = json!({ "story": story.0, "new": { "said_on": day }, "old": { "said_on": null } });
    event::append(tx, act, NewEvent { kind: "statement.changed", subject: id.0, data, touched })?;
    Ok(())
}

fn take_back(tx: &mut Transaction, act: &Act, statement: &Statement) -> Result<(), Error> {
    remove(tx, statement.id)?;
    let data = json!({ "story": statement.story.0, "revision": statement.revision, "from": statement.state.as_str() });
    event::append(
        tx,
        act,
        NewEvent { kind: "statement.unmarked", subject: statement.id.0, data, touched: Vec::new() },
    )?;
    Ok(())
}

fn remove(tx: &mut Transaction, id: StatementId) -> Result<(), Error> {
    tx.execute("DELETE FROM statement_draft WHERE id = $1", database::params![id])?;
    Ok(())
}

fn text(tx: &mut Transaction, story: StoryId, revision: i64) -> Result<String, Error> {
    Ok(text_of(tx, story, revision)?.unwrap_or_default())
}

fn public_revision(tx: &mut Transaction, story: StoryId) -> Result<Option<i64>, Error> {
    tx.query_opt("SELECT revision FROM publication WHERE story_id = $1", database::params![story], |row| row.get(0))
}
