//! The record: who said what, in which story, and who vouches for it.
//!
//! A machine proposes what it reads in the newest public text of a story; nothing is on record before an editor has
//! confirmed it. Statements stand in the plain text of a revision and follow the text when a story is published anew; where
//! their words or the phrase that attributes them are gone, they are broken, and stay so.
//!
//! - [`anchor`]: where a statement stands in a text, and finding it again in another.
//! - [`propose`]: the job that reads what was published.
//! - `follow`: what a new text does to the statements of a story.
//! - [`decide`]: decisions, changes and additions by people.
//! - [`margin`]: what stands beside the text of a draft; [`drafted`]: decisions on words that are not public yet;
//!   [`earlier`]: what somebody said of the same before.
//! - [`list`]: the record and the queue of the desk; [`context`]: a statement in its sentences.
//! - [`speaker`]: people and organisations, their names; [`role`]: what they were, and when; [`merge`]: two that are
//!   one.
//! - [`objection`]: what readers object to, and what is answered.
//! - `words`: what a confirmed statement is found by.

pub mod anchor;
pub mod context;
pub mod decide;
pub mod drafted;
pub mod earlier;
pub(crate) mod follow;
pub mod list;
pub mod margin;
pub mod merge;
pub mod objection;
pub mod propose;
pub mod role;
pub mod speaker;
mod words;

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;

use crate::event::Touched;
use crate::id::{AccountId, SpeakerId, StatementId, StoryId};
use crate::time::{optional_timestamp, timestamp};

pub use anchor::Anchor;
pub use attribution::{Kind, Span};

/// The longest words of one statement, in Unicode scalar values.
pub const WORDS_CHARS_MAX: usize = 5_000;

/// Where a statement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A machine read it; nobody vouches for it.
    Proposed,
    /// An editor vouches for it: it is on record.
    Confirmed,
    /// An editor refused it; it is not proposed again.
    Rejected,
    /// The text that held it says something else now.
    Broken,
}

impl State {
    /// All states.
    pub const ALL: [State; 4] = [State::Proposed, State::Confirmed, State::Rejected, State::Broken];

    /// Its name in the database and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Proposed => "proposed",
            State::Confirmed => "confirmed",
            State::Rejected => "rejected",
            State::Broken => "broken",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// Words that a story attributes to somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// Its id.
    pub id: StatementId,
    /// The story.
    pub story: StoryId,
    /// The revision in whose plain text it stands.
    pub revision: i64,
    /// Where it stands there.
    pub anchor: Anchor,
    /// The words, the parts joined by a space.
    pub words: String,
    /// Whether they are repeated or reported.
    pub kind: Kind,
    /// The phrase of the text that says who said it; empty if none does.
    pub mention: String,
    /// Whom that phrase means, as [`fold_name`](speaker::fold_name) writes the name that the story gives them first: by
    /// this, all that one story or another attributes to one name is found.
    pub named: String,
    /// The word that attributes.
    pub cue: String,
    /// Where and to whom it was said, in the words of the story.
    pub occasion: String,
    /// Whose words they are: of a proposal only a guess.
    pub speaker: Option<SpeakerId>,
    /// The year, month or day on which it was said (`2026`, `2026-03`, `2026-03-01`), if the story tells it or
    /// an editor says so.
    pub said_on: Option<String>,
    /// What orders it: the beginning of that day, month or year in UTC, else the date of the story.
    pub at: Timestamp,
    /// Where it was said, if the story tells it or an editor says so.
    pub place: String,
    /// The language of the story, as BCP 47.
    pub language: String,
    /// Where it stands.
    pub state: State,
    /// What read it, with its version; none if a person added it.
    pub extractor: Option<String>,
    /// How sure that was, in hundredths.
    pub confidence: i64,
    /// Counts its changes, from 1.
    pub version: i64,
    /// When it came.
    pub made_at: Timestamp,
    /// When it was last decided on.
    pub decided_at: Option<Timestamp>,
}

/// The columns that [`read`] takes, of a table that is called `s`.
pub(crate) const COLUMNS: &str =
    "s.id, s.story_id, s.revision, s.anchor, s.words, s.kind, s.mention, s.cue, s.occasion,
    s.speaker_id, s.said_on, s.at, s.place, s.language, s.state, s.extractor, s.confidence, s.version, s.made_at,
    s.decided_at, s.mention_folded";

/// The number of [`COLUMNS`].
pub(crate) const COLUMN_COUNT: usize = 21;

/// Finds a statement, whatever its state.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StatementId) -> Result<Option<Statement>, Error> {
    r.query_opt(&format!("SELECT {COLUMNS} FROM statement s WHERE s.id = $1"), database::params![id], read)
}

/// Says what readers see differently once a statement comes on record, leaves it or changes there.
///
/// # Errors
/// What the database says.
fn touched(r: &mut Reader, speaker: Option<SpeakerId>) -> Result<Vec<Touched>, Error> {
    let head = match speaker {
        Some(speaker) => speaker::find_head(r, speaker)?,
        None => None,
    };
    Ok(head.map(Touched::speaker).into_iter().chain([Touched::statements()]).collect())
}

/// Says whether readers see statements of a state.
pub(crate) fn is_shown(r: &mut Reader, state: State) -> Result<bool, Error> {
    match state {
        State::Confirmed => Ok(true),
        State::Proposed => Ok(crate::site::get(r)?.record.shows_proposals),
        State::Rejected | State::Broken => Ok(false),
    }
}

/// Lists what readers see differently when a story with statements on record comes or goes.
///
/// # Errors
/// What the database says.
pub(crate) fn touched_by_story(r: &mut Reader, story: StoryId) -> Result<Vec<Touched>, Error> {
    let also = if is_shown(r, State::Proposed)? { State::Proposed } else { State::Confirmed };
    let heads = r.query(
        "SELECT DISTINCT k.head_id
         FROM statement s
         JOIN speaker k ON k.id = s.speaker_id
         WHERE s.story_id = $1 AND s.state IN ('confirmed', $2)
         ORDER BY k.head_id",
        database::params![story, also.as_str()],
        |row| Ok(Touched::speaker(SpeakerId(row.get(0)?))),
    )?;
    let statements = (!heads.is_empty()).then(Touched::statements);
    Ok(heads.into_iter().chain(statements).collect())
}

/// Takes a statement off record or puts it there.
fn put_state(tx: &mut Transaction, statement: &Statement, state: State) -> Result<(), Error> {
    tx.execute(
        "UPDATE statement SET state = $2, version = version + 1 WHERE id = $1",
        database::params![statement.id, state.as_str()],
    )?;
    words::forget(tx, statement.id)?;
    if state == State::Confirmed { words::keep(tx, statement) } else { Ok(()) }
}

/// Where statements are kept; the tables have the same columns.
#[derive(Debug, Clone, Copy)]
enum Table {
    /// The record.
    Record,
    /// What is decided of drafts.
    Draft,
}

impl Table {
    fn name(self) -> &'static str {
        match self {
            Table::Record => "statement",
            Table::Draft => "statement_draft",
        }
    }
}

/// Who made a row, and who decided on it.
#[derive(Debug, Clone, Copy, Default)]
struct By {
    made: Option<AccountId>,
    decided: Option<AccountId>,
}

/// Writes a new statement.
fn insert(tx: &mut Transaction, table: Table, it: &Statement, by: By) -> Result<(), Error> {
    tx.execute(
        &format!(
            "INSERT INTO {} (id, story_id, revision, starts, anchor, words, kind, mention, mention_folded, cue, occasion,
                             speaker_id, said_on, at, place, language, state, extractor, confidence, made_at, made_by,
                             decided_at, decided_by)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                     $23)",
            table.name()
        ),
        database::params![
            it.id,
            it.story,
            it.revision,
            follow::to_i64(it.anchor.span().start),
            &it.anchor.to_json(),
            &it.words,
            it.kind.name(),
            &it.mention,
            &it.named,
            &it.cue,
            &it.occasion,
            it.speaker,
            it.said_on.as_deref(),
            it.at.as_millisecond(),
            &it.place,
            &it.language,
            it.state.as_str(),
            it.extractor.as_deref(),
            it.confidence,
            it.made_at.as_millisecond(),
            by.made,
            it.decided_at.map(Timestamp::as_millisecond),
            by.decided
        ],
    )?;
    Ok(())
}

/// Reads [`COLUMNS`].
pub(crate) fn read(row: &Row) -> Result<Statement, Error> {
    let (anchor, kind, state): (String, String, String) = (row.get(3)?, row.get(5)?, row.get(14)?);
    Ok(Statement {
        id: StatementId(row.get(0)?),
        story: StoryId(row.get(1)?),
        revision: row.get(2)?,
        anchor: Anchor::from_json(&anchor).ok_or_else(|| Error::Other(format!("no anchor: {anchor}")))?,
        words: row.get(4)?,
        kind: kind_from_name(&kind).ok_or_else(|| Error::Other(format!("unknown kind of statement: {kind}")))?,
        mention: row.get(6)?,
        named: row.get(20)?,
        cue: row.get(7)?,
        occasion: row.get(8)?,
        speaker: row.get::<Option<i64>>(9)?.map(SpeakerId),
        said_on: row.get(10)?,
        at: timestamp(row, 11)?,
        place: row.get(12)?,
        language: row.get(13)?,
        state: State::from_name(&state).ok_or_else(|| Error::Other(format!("unknown state: {state}")))?,
        extractor: row.get(15)?,
        confidence: row.get(16)?,
        version: row.get(17)?,
        made_at: timestamp(row, 18)?,
        decided_at: optional_timestamp(row, 19)?,
    })
}

/// Reads the name of a kind.
#[must_use]
pub fn kind_from_name(name: &str) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.name() == name)
}

/// Gives the plain text of a published revision, in which statements stand.
pub(crate) fn text_of(r: &mut Reader, story: StoryId, revision: i64) -> Result<Option<String>, Error> {
    let body: Option<String> = r.query_opt(
        "SELECT body FROM revision WHERE story_id = $1 AND number = $2",
        database::params![story, revision],
        |row| row.get(0),
    )?;
    body.map(|body| plain_text(&body)).transpose()
}

/// Gives the plain text of a body.
pub(crate) fn plain_text(body: &str) -> Result<String, Error> {
    let document = document::Document::from_json(body).map_err(|cause| Error::Other(format!("a body: {cause}")))?;
    Ok(document.to_plain_text())
}
