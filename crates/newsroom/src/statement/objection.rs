//! Right of reply: what somebody objects to on the record, and what the newsroom publishes beside it for that.
//!
//! Who objects leaves a name and an e-mail address. The address is sealed, and erased as soon as somebody has decided: by
//! then whoever needed it has written.

use std::collections::HashMap;
use std::fmt::Write as _;

use database::{Error, Param, Reader, Row, Transaction};
use jiff::{Span, Timestamp};
use serde_json::json;

use super::list::{self, Listed};
use super::{find as find_statement, speaker, touched};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{ObjectionId, StatementId};
use crate::people::account::is_email;
use crate::secret::Keys;
use crate::time::{optional_timestamp, timestamp};

/// The longest name, in characters.
pub const NAME_CHARS_MAX: usize = 100;

/// The longest e-mail address, in characters (RFC 5321 §4.5.3.1, as erratum 1690 to RFC 3696 counts).
pub const EMAIL_CHARS_MAX: usize = 254;

/// The longest objection and the longest answer, in characters: room for two pages.
pub const TEXT_CHARS_MAX: usize = 5_000;

/// Objections that one client may send in a day.
const OF_CLIENT_MAX: i64 = 5;

/// Objections that may wait: who floods the desk gets no further.
const WAITING_MAX: i64 = 5_000;

/// Answers that stand beside one statement.
const ANSWERS_MAX: usize = 10;

/// Where an objection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Nobody has decided.
    Open,
    /// An answer stands beside the statement.
    Answered,
    /// It was looked at, and nothing stands beside the statement.
    Closed,
}

impl State {
    /// All states.
    pub const ALL: [State; 3] = [State::Open, State::Answered, State::Closed];

    /// Its name in the database and in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Answered => "answered",
            State::Closed => "closed",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        State::ALL.into_iter().find(|state| state.as_str() == name)
    }
}

/// An objection as a reader sends it.
#[derive(Debug, Clone, Copy)]
pub struct NewObjection<'a> {
    /// The statement.
    pub statement: StatementId,
    /// Who objects.
    pub name: &'a str,
    /// Where they are reached.
    pub email: &'a str,
    /// What they say.
    pub text: &'a str,
    /// Whoever sends it, as a key that says nothing of them: [`Keys::client_key`].
    pub client_key: &'a [u8],
}

/// A field that was wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// There is no name, or it is too long.
    Name,
    /// It is no e-mail address.
    Email,
    /// There is no text, or it is too long.
    Text,
}

/// What became of an objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filed {
    /// It waits for the desk.
    Kept,
    /// These fields are wrong; nothing was kept.
    Wrong(Vec<Field>),
    /// Too many came; nothing was kept.
    TooMany,
    /// No such statement is on record for readers.
    NotFound,
}

/// An objection as the desk sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Objection {
    /// Its id.
    pub id: ObjectionId,
    /// The statement that it is about.
    pub statement: StatementId,
    /// Who objects.
    pub name: String,
    /// Where they are reached; none once it was decided.
    pub email: Option<String>,
    /// What they say.
    pub text: String,
    /// Where it stands.
    pub state: State,
    /// What stands beside the statement; empty if nothing does.
    pub answer: String,
    /// When it came.
    pub filed_at: Timestamp,
    /// When it was last decided on.
    pub decided_at: Option<Timestamp>,
}

/// An answer that stands beside a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub text: String,
    /// When it was published.
    pub at: Timestamp,
}

/// Finds a statement that readers can object to: on record, of a public story, of somebody with a page.
///
/// # Errors
/// What the database says.
pub fn find_subject(r: &mut Reader, id: StatementId, now: Timestamp) -> Result<Option<Listed>, Error> {
    let Some(listed) = list::find(r, id, now)? else { return Ok(None) };
    let Some(speaker) = listed.statement.speaker.filter(|_| listed.statement.state == super::State::Confirmed) else {
        return Ok(None);
    };
    let has_page = speaker::find_meant(r, speaker)?.is_some_and(|speaker| speaker.has_page);
    Ok(has_page.then_some(listed))
}

/// Keeps an objection for the desk.
///
/// # Errors
/// What the database says.
pub fn file(tx: &mut Transaction, act: &Act, keys: &Keys, new: NewObjection) -> Result<Filed, Error> {
    let Some(subject) = find_subject(tx, new.statement, act.now)? else { return Ok(Filed::NotFound) };
    let (name, text) = (plain(new.name).replace('\n', " "), plain(new.text));
    let email = new.email.trim();
    let is_within = |text: &str, max: usize| !text.is_empty() && text.chars().count() <= max;
    let wrong: Vec<Field> = [
        (Field::Name, is_within(&name, NAME_CHARS_MAX)),
        (Field::Email, is_within(email, EMAIL_CHARS_MAX) && is_email(email)),
        (Field::Text, is_within(&text, TEXT_CHARS_MAX)),
    ]
    .into_iter()
    .filter_map(|(field, is_right)| (!is_right).then_some(field))
    .collect();
    if !wrong.is_empty() {
        return Ok(Filed::Wrong(wrong));
    }
    if is_flooded(tx, act, new.client_key)? {
        return Ok(Filed::TooMany);
    }
    let id = ObjectionId(act.next_id());
    tx.execute(
        "INSERT INTO objection (id, statement_id, name, email_sealed, body, state, client_key, filed_at)
         VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)",
        database::params![id, new.statement, &name, &keys.seal(email), &text, new.client_key, act.now_ms()],
    )?;
    let data = json!({ "statement": new.statement.0, "story": subject.statement.story.0 });
    event::append(tx, act, NewEvent { kind: "objection.filed", subject: id.0, data, touched: vec![] })?;
    Ok(Filed::Kept)
}

/// A text without what nobody has typed.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.trim().chars().filter(|letter| !letter.is_control() || *letter == '\n').collect()
}

/// Serves from `objection_by_client` and `objection_by_state`.
fn is_flooded(tx: &mut Transaction, act: &Act, client_key: &[u8]) -> Result<bool, Error> {
    let since = act.now.checked_sub(Span::new().hours(24)).unwrap_or(Timestamp::MIN);
    let of_client: i64 = tx.query_one(
        "SELECT COUNT(*) FROM objection WHERE client_key = $1 AND filed_at > $2",
        database::params![client_key, since.as_millisecond()],
        |row| row.get(0),
    )?;
    Ok(of_client >= OF_CLIENT_MAX || count(tx, State::Open)? >= WAITING_MAX)
}

/// Counts those of a state, up to some thousands.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, state: State) -> Result<i64, Error> {
    r.query_one(
        &format!("SELECT COUNT(*) FROM (SELECT id FROM objection WHERE state = $1 LIMIT {WAITING_MAX}) l"),
        database::params![state.as_str()],
        |row| row.get(0),
    )
}

/// Lists objections of a state, the oldest first where they wait, else the newest; those after one, if one is named.
///
/// Serves from `objection_by_state`.
///
/// # Errors
/// What the database says; `Other` if an address does not open with this site's key.
pub fn list(
    r: &mut Reader,
    keys: &Keys,
    state: State,
    after: Option<ObjectionId>,
    limit: i64,
) -> Result<Vec<Objection>, Error> {
    let (sign, order, begin) = match state {
        State::Open => (">", "ASC", i64::MIN),
        State::Answered | State::Closed => ("<", "DESC", i64::MAX),
    };
    let after = after.map_or(begin, |after| after.0);
    let sql = format!(
        "SELECT {COLUMNS} FROM objection o WHERE o.state = $1 AND o.id {sign} $2 ORDER BY o.id {order} LIMIT $3"
    );
    let rows = r.query(&sql, database::params![state.as_str(), after, limit], read)?;
    rows.into_iter().map(|row| open(keys, row)).collect()
}

/// Finds an objection.
///
/// # Errors
/// As [`list`].
pub fn find(r: &mut Reader, keys: &Keys, id: ObjectionId) -> Result<Option<Objection>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM objection o WHERE o.id = $1");
    r.query_opt(&sql, database::params![id], read)?.map(|row| open(keys, row)).transpose()
}

/// Decides on an objection as it was seen: with an answer, which is published beside the statement, or with none. Says
/// whether it was done: not if somebody has decided meanwhile, nor with an answer that is too long.
///
/// # Errors
/// `NotFound` if there is no such objection; what the database says otherwise.
pub fn decide(tx: &mut Transaction, act: &Act, id: ObjectionId, seen: State, answer: &str) -> Result<bool, Error> {
    let found = tx.query_opt(
        "SELECT state, statement_id, answer FROM objection WHERE id = $1",
        database::params![id],
        |row| Ok((row.get::<String>(0)?, StatementId(row.get(1)?), row.get::<String>(2)?)),
    )?;
    let (stands, statement, before) = found.ok_or(Error::NotFound)?;
    let answer = plain(answer);
    if State::from_name(&stands) != Some(seen) || answer.chars().count() > TEXT_CHARS_MAX {
        return Ok(false);
    }
    let state = if answer.is_empty() { State::Closed } else { State::Answered };
    tx.execute(
        "UPDATE objection
         SET state = $2, answer = $3, decided_at = $4, decided_by = $5, email_sealed = NULL, client_key = NULL
         WHERE id = $1",
        database::params![id, state.as_str(), &answer, act.now_ms(), act.account()],
    )?;
    let shows = !answer.is_empty() || !before.is_empty();
    let statement = find_statement(tx, statement)?;
    let touched = match &statement {
        Some(statement) if shows => touched(tx, statement.speaker)?,
        _ => Vec::new(),
    };
    let kind = if state == State::Answered { "objection.answered" } else { "objection.closed" };
    let data = json!({ "statement": statement.as_ref().map(|it| it.id.0), "story": statement.map(|it| it.story.0) });
    event::append(tx, act, NewEvent { kind, subject: id.0, data, touched })?;
    Ok(true)
}

/// Lists what stands beside some statements, the oldest first.
///
/// Serves from `objection_of_statement`.
///
/// # Errors
/// What the database says.
pub(crate) fn list_answers(
    r: &mut Reader,
    statements: &[StatementId],
) -> Result<HashMap<StatementId, Vec<Answer>>, Error> {
    let mut answers: HashMap<StatementId, Vec<Answer>> = HashMap::new();
    if statements.is_empty() {
        return Ok(answers);
    }
    let mut places = String::new();
    for place in 1..=statements.len() {
        let _ = write!(places, "{}${place}", if place > 1 { ", " } else { "" });
    }
    let values: Vec<Param> = statements.iter().map(|id| Param::Int(id.0)).collect();
    let rows = r.query(
        &format!(
            "SELECT statement_id, answer, decided_at
             FROM objection
             WHERE statement_id IN ({places}) AND state = 'answered'
             ORDER BY decided_at, id"
        ),
        &values,
        |row| Ok((StatementId(row.get(0)?), Answer { text: row.get(1)?, at: timestamp(row, 2)? })),
    )?;
    for (statement, answer) in rows {
        let own = answers.entry(statement).or_default();
        if own.len() < ANSWERS_MAX {
            own.push(answer);
        }
    }
    Ok(answers)
}

const COLUMNS: &str =
    "o.id, o.statement_id, o.name, o.email_sealed, o.body, o.state, o.answer, o.filed_at, o.decided_at";

fn read(row: &Row) -> Result<(Objection, Option<Vec<u8>>), Error> {
    let state: String = row.get(5)?;
    let objection = Objection {
        id: ObjectionId(row.get(0)?),
        statement: StatementId(row.get(1)?),
        name: row.get(2)?,
        email: None,
        text: row.get(4)?,
        state: State::from_name(&state).ok_or_else(|| Error::Other(format!("unknown state: {state}")))?,
        answer: row.get(6)?,
        filed_at: timestamp(row, 7)?,
        decided_at: optional_timestamp(row, 8)?,
    };
    Ok((objection, row.get(3)?))
}

fn open(keys: &Keys, (objection, sealed): (Objection, Option<Vec<u8>>)) -> Result<Objection, Error> {
    let email = sealed.map(|sealed| keys.open(&sealed)).transpose();
    let email = email.map_err(|cause| Error::Other(format!("the e-mail address of an objection: {cause}")))?;
    Ok(Objection { email, ..objection })
}
