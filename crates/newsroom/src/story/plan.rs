//! Whom a story waits for, until when, and when it is meant to run.
//!
//! A story waits for one person at most: what "Needs you" shows is made of that. What is out or given up waits for
//! nobody.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::access::{self, Standing};
use super::stage::{Move, MoveError, Order, Way};
use super::{Stage, marks};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, StoryId};
use crate::people::account::Account;
use crate::people::role::Verb;
use crate::time::{optional_timestamp, timestamp};

/// The longest word to whom a story is handed, in characters.
pub const ASK_CHARS_MAX: usize = 500;

/// Why a story waits for someone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// It was given to them, or they took it.
    Assigned,
    /// It was sent on to them.
    Sent,
    /// It was sent back to them.
    SentBack,
}

impl Cause {
    const ALL: [Cause; 3] = [Cause::Assigned, Cause::Sent, Cause::SentBack];

    fn as_str(self) -> &'static str {
        match self {
            Cause::Assigned => "assigned",
            Cause::Sent => "sent",
            Cause::SentBack => "sent_back",
        }
    }
}

/// A person of the desk, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: AccountId,
    /// Their name.
    pub name: String,
}

/// What is planned of a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Whom it waits for.
    pub waits_for: Option<Person>,
    /// Why.
    pub cause: Cause,
    /// What they are asked.
    pub ask: String,
    /// Since when.
    pub asked_at: Option<Timestamp>,
    /// The name of who handed it to them.
    pub asked_by: Option<String>,
    /// Until when.
    pub due_at: Option<Timestamp>,
    /// When it is meant to run. Nothing goes out by this alone.
    pub slot_at: Option<Timestamp>,
}

impl Plan {
    /// A plan of nothing.
    const NONE: Plan = Plan {
        waits_for: None,
        cause: Cause::Assigned,
        ask: String::new(),
        asked_at: None,
        asked_by: None,
        due_at: None,
        slot_at: None,
    };
}

/// A story that waits for someone.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The story.
    pub story: StoryId,
    /// Its headline.
    pub headline: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// Where it stands.
    pub stage: Stage,
    /// What is planned of it.
    pub plan: Plan,
}

/// Why a story was not handed to someone.
#[derive(Debug, thiserror::Error)]
pub enum AssignError {
    /// There is no such story.
    #[error("there is no story {0}")]
    NoStory(StoryId),
    /// It is not theirs to give or take.
    #[error("only editors hand the stories of others to someone")]
    NotAllowed,
    /// Nobody of this number writes here.
    #[error("nobody who writes here has the number {0}")]
    Nobody(AccountId),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

const COLUMNS: &str = "a.id, a.name, n.cause, n.ask, n.asked_at, b.name, n.due_at, n.slot_at";

/// Finds what is planned of a story.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StoryId) -> Result<Plan, Error> {
    let found = r.query_opt(
        &format!(
            "SELECT {COLUMNS}
             FROM plan n
             LEFT JOIN account a ON a.id = n.waits_for
             LEFT JOIN account b ON b.id = n.asked_by
             WHERE n.story_id = $1"
        ),
        database::params![id],
        |row| read_plan(row, 0),
    )?;
    Ok(found.unwrap_or(Plan::NONE))
}

/// Says whether a story is a person's own: they began or wrote it, or it waits for them.
///
/// # Errors
/// What the database says.
pub fn is_own(r: &mut Reader, id: StoryId, account: AccountId) -> Result<bool, Error> {
    let found = r.query_opt(
        "SELECT 1
         WHERE EXISTS (SELECT 1 FROM revision WHERE story_id = $1 AND number = 1 AND written_by = $2)
            OR EXISTS (SELECT 1 FROM plan WHERE story_id = $1 AND (waits_for = $2 OR writer = $2))",
        database::params![id, account],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Says whether someone may hand a story to someone: its editors may always; who writes may take what waits for nobody,
/// and hand on or lay down what is their own.
///
/// # Errors
/// What the database says.
pub fn may_assign(r: &mut Reader, who: &Account, id: StoryId, to: Option<AccountId>) -> Result<bool, Error> {
    let standing = access::find_standing(r, who, id)?;
    let role = standing.role(who.role);
    if role.may(Verb::EditAny) {
        return Ok(true);
    }
    if !role.may(Verb::Write) {
        return Ok(false);
    }
    let takes = to == Some(who.id) && standing == Standing::Home && find(r, id)?.waits_for.is_none();
    Ok(takes || is_own(r, id, who.id)?)
}

/// Hands a story to someone, or lays it down.
///
/// # Errors
/// [`AssignError`], with nothing changed.
pub fn assign(
    tx: &mut Transaction,
    act: &Act,
    who: &Account,
    id: StoryId,
    to: Option<AccountId>,
    ask: &str,
) -> Result<(), AssignError> {
    super::find(tx, id)?.ok_or(AssignError::NoStory(id))?;
    if !may_assign(tx, who, id, to)? {
        return Err(AssignError::NotAllowed);
    }
    if let Some(account) = to
        && !writes_here(tx, account)?
    {
        return Err(AssignError::Nobody(account));
    }
    hand(tx, act, id, to, Cause::Assigned, ask)?;
    let data = json!({ "to": to.map(|to| to.0) });
    event::append(tx, act, NewEvent { kind: "story.assigned", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Says until when a story is waited for, and when it is meant to run.
///
/// # Errors
/// What the database says.
pub fn set_times(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    due_at: Option<Timestamp>,
    slot_at: Option<Timestamp>,
) -> Result<(), Error> {
    let ms = |at: Option<Timestamp>| at.map(Timestamp::as_millisecond);
    tx.execute(
        "INSERT INTO plan (story_id, due_at, slot_at)
         VALUES ($1, $2, $3)
         ON CONFLICT (story_id) DO UPDATE SET due_at = excluded.due_at, slot_at = excluded.slot_at",
        database::params![id, ms(due_at), ms(slot_at)],
    )?;
    let text = |at: Option<Timestamp>| at.map(|at| at.to_string());
    let data = json!({ "due_at": text(due_at), "slot_at": text(slot_at) });
    event::append(tx, act, NewEvent { kind: "story.planned", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// One of the times of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Time {
    /// When the story is meant to run.
    Slot,
    /// Until when it is wanted.
    Due,
}

impl Time {
    /// The name that forms give it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Time::Slot => "slot",
            Time::Due => "due",
        }
    }

    /// Finds a time by its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Time> {
        [Time::Slot, Time::Due].into_iter().find(|time| time.as_str() == name)
    }
}

/// Why a time of a plan was not moved.
#[derive(Debug, thiserror::Error)]
pub enum MoveTimeError {
    /// There is no such story.
    #[error("there is no story {0}")]
    NoStory(StoryId),
    /// It is out, will go out by itself or was given up.
    #[error("the story is worked on no more")]
    Over,
    /// It stands elsewhere than whoever moved it saw.
    #[error("somebody else moved it meanwhile")]
    MovedMeanwhile(Option<Timestamp>),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Moves one time of a plan from where it was seen to another, and leaves the other time alone.
///
/// # Errors
/// [`MoveTimeError`], with nothing changed.
pub fn move_time(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    time: Time,
    seen: Option<Timestamp>,
    to: Timestamp,
) -> Result<(), MoveTimeError> {
    let story = super::find(tx, id)?.ok_or(MoveTimeError::NoStory(id))?;
    if !story.stage.is_at_work() {
        return Err(MoveTimeError::Over);
    }
    let plan = find(tx, id)?;
    let (stands, due, slot) = match time {
        Time::Slot => (plan.slot_at, plan.due_at, Some(to)),
        Time::Due => (plan.due_at, Some(to), plan.slot_at),
    };
    if stands != seen {
        return Err(MoveTimeError::MovedMeanwhile(stands));
    }
    Ok(set_times(tx, act, id, due, slot)?)
}

/// Hands a story on as it moves: to whom the order names; back to who wrote it; a story that is begun to who begins it;
/// otherwise to nobody, so that any editor may take it.
pub(super) fn follow(tx: &mut Transaction, act: &Act, id: StoryId, line: &Move, order: Order) -> Result<(), MoveError> {
    let named = match order.waits_for {
        Some(account) if writes_here(tx, account)? => Some(account),
        _ => None,
    };
    let chosen = match (line.way, line.to) {
        (Way::Out, _) => None,
        (Way::Back, Stage::Writing) => named.or(find_writer(tx, id)?),
        (Way::On, Stage::Writing) => named.or(find(tx, id)?.waits_for.map(|person| person.id)).or(act.account()),
        _ => named,
    };
    if (line.from, line.way) == (Stage::Writing, Way::On) {
        keep_writer(tx, act, id)?;
    }
    let cause = if line.way == Way::Back { Cause::SentBack } else { Cause::Sent };
    Ok(hand(tx, act, id, chosen, cause, order.ask)?)
}

/// Lets a story wait for nobody any more: it is out, or given up.
pub(super) fn lay_down(tx: &mut Transaction, id: StoryId) -> Result<(), Error> {
    let changed = tx.execute(
        "UPDATE plan SET waits_for = NULL WHERE story_id = $1 AND waits_for IS NOT NULL",
        database::params![id],
    )?;
    if changed > 0 { marks::set_people(tx, id) } else { Ok(()) }
}

/// Lets all that waited for someone who leaves wait for nobody, so that it is taken up by others.
pub(crate) fn lay_down_all(tx: &mut Transaction, account: AccountId) -> Result<(), Error> {
    let stories = tx.query(
        "UPDATE plan SET waits_for = NULL WHERE waits_for = $1 RETURNING story_id",
        database::params![account],
        |row| Ok(StoryId(row.get(0)?)),
    )?;
    for story in stories {
        marks::set_people(tx, story)?;
    }
    Ok(())
}

fn hand(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    to: Option<AccountId>,
    cause: Cause,
    ask: &str,
) -> Result<(), Error> {
    let ask: String = ask.trim().chars().take(ASK_CHARS_MAX).collect();
    tx.execute(
        "INSERT INTO plan (story_id, waits_for, cause, ask, asked_at, asked_by)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (story_id) DO UPDATE SET
             waits_for = excluded.waits_for, cause = excluded.cause, ask = excluded.ask,
             asked_at = excluded.asked_at, asked_by = excluded.asked_by",
        database::params![id, to, cause.as_str(), &ask, act.now_ms(), act.account()],
    )?;
    marks::set_people(tx, id)
}

/// Keeps who had a story while it was written: for whom it waits, or who sends it on.
fn keep_writer(tx: &mut Transaction, act: &Act, id: StoryId) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO plan (story_id, writer)
         VALUES ($1, $2)
         ON CONFLICT (story_id) DO UPDATE SET writer = COALESCE(plan.waits_for, excluded.writer)",
        database::params![id, act.account()],
    )?;
    Ok(())
}

/// Finds who wrote a story, or began it if nobody was told to, if they still write here.
fn find_writer(r: &mut Reader, id: StoryId) -> Result<Option<AccountId>, Error> {
    let writer: Option<Option<i64>> = r.query_opt(
        "SELECT COALESCE(n.writer, v.written_by)
         FROM revision v
         LEFT JOIN plan n ON n.story_id = v.story_id
         WHERE v.story_id = $1 AND v.number = 1",
        database::params![id],
        |row| row.get(0),
    )?;
    match writer.flatten().map(AccountId) {
        Some(account) if writes_here(r, account)? => Ok(Some(account)),
        _ => Ok(None),
    }
}

fn writes_here(r: &mut Reader, account: AccountId) -> Result<bool, Error> {
    let found = crate::people::account::find(r, account)?;
    Ok(found.is_some_and(|account| account.is_active() && account.role.may(Verb::Write)))
}

/// Lists those whom a story can wait for, by name.
///
/// # Errors
/// What the database says.
pub fn list_people(r: &mut Reader) -> Result<Vec<Person>, Error> {
    let accounts = crate::people::account::list(r)?;
    let writers = accounts.into_iter().filter(|account| account.is_active() && account.role.may(Verb::Write));
    let mut people: Vec<Person> = writers.map(|account| Person { id: account.id, name: account.name }).collect();
    people.sort_by_key(|person| (person.name.to_lowercase(), person.id));
    Ok(people)
}

/// Lists what waits for someone, the oldest first.
///
/// # Errors
/// What the database says.
pub fn list_waiting(r: &mut Reader, account: AccountId, limit: i64) -> Result<Vec<Waiting>, Error> {
    r.query(
        &format!(
            "SELECT {COLUMNS}, s.id, s.headline, v.language, s.stage
             FROM plan n
             JOIN story s ON s.id = n.story_id
             JOIN revision v ON v.story_id = s.id AND v.number = s.version
             LEFT JOIN account a ON a.id = n.waits_for
             LEFT JOIN account b ON b.id = n.asked_by
             WHERE n.waits_for = $1
             ORDER BY n.asked_at, n.story_id
             LIMIT $2"
        ),
        database::params![account, limit],
        read_waiting,
    )
}

/// Lists what is meant to run from one instant to another and is not out yet, in its order.
///
/// # Errors
/// What the database says.
pub fn list_slots(r: &mut Reader, from: Timestamp, until: Timestamp, limit: i64) -> Result<Vec<Waiting>, Error> {
    r.query(
        &format!(
            "SELECT {COLUMNS}, s.id, s.headline, v.language, s.stage
             FROM (SELECT story_id, slot_at
                   FROM plan
                   WHERE slot_at >= $1 AND slot_at < $2
                   ORDER BY slot_at, story_id
                   LIMIT 200) near
             JOIN plan n ON n.story_id = near.story_id
             JOIN story s ON s.id = near.story_id
             JOIN revision v ON v.story_id = s.id AND v.number = s.version
             LEFT JOIN account a ON a.id = n.waits_for
             LEFT JOIN account b ON b.id = n.asked_by
             WHERE s.stage IN ('planned', 'writing', 'editing', 'ready')
             ORDER BY near.slot_at, near.story_id
             LIMIT $3"
        ),
        database::params![from.as_millisecond(), until.as_millisecond(), limit],
        read_waiting,
    )
}

/// A story that goes out by itself.
#[derive(Debug, Clone)]
pub struct NextOut {
    /// The story.
    pub story: StoryId,
    /// Its headline.
    pub headline: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// When readers see it.
    pub visible_from: Timestamp,
    /// Whether an embargo holds it.
    pub is_embargoed: bool,
}

/// Lists what goes out by itself from one instant to another, in its order.
///
/// # Errors
/// What the database says.
pub fn list_next_out(r: &mut Reader, from: Timestamp, until: Timestamp, limit: i64) -> Result<Vec<NextOut>, Error> {
    r.query(
        "SELECT p.story_id, p.headline, p.language, p.visible_from, p.embargo_until
         FROM (SELECT story_id
               FROM publication
               WHERE visible_from > $1 AND visible_from < $2
               ORDER BY visible_from
               LIMIT 100) near
         JOIN publication p ON p.story_id = near.story_id
         ORDER BY p.visible_from, p.story_id
         LIMIT $3",
        database::params![from.as_millisecond(), until.as_millisecond(), limit],
        |row| {
            let visible_from = timestamp(row, 3)?;
            Ok(NextOut {
                story: StoryId(row.get(0)?),
                headline: row.get(1)?,
                language: row.get(2)?,
                visible_from,
                is_embargoed: optional_timestamp(row, 4)? == Some(visible_from),
            })
        },
    )
}

/// Lists what was sent to editing and waits for any editor, the last changed first.
///
/// # Errors
/// What the database says.
pub fn list_unheld(r: &mut Reader, limit: i64) -> Result<Vec<Waiting>, Error> {
    r.query(
        &format!(
            "SELECT {COLUMNS}, s.id, s.headline, v.language, s.stage
             FROM (SELECT id, changed_at
                   FROM story
                   WHERE stage = 'editing'
                   ORDER BY changed_at DESC, id DESC
                   LIMIT 200) near
             JOIN story s ON s.id = near.id
             JOIN revision v ON v.story_id = s.id AND v.number = s.version
             LEFT JOIN plan n ON n.story_id = s.id
             LEFT JOIN account a ON a.id = n.waits_for
             LEFT JOIN account b ON b.id = n.asked_by
             WHERE n.waits_for IS NULL
             ORDER BY near.changed_at DESC, near.id DESC
             LIMIT $1"
        ),
        database::params![limit],
        read_waiting,
    )
}

fn read_waiting(row: &Row) -> Result<Waiting, Error> {
    let stage: String = row.get(11)?;
    Ok(Waiting {
        story: StoryId(row.get(8)?),
        headline: row.get(9)?,
        language: row.get(10)?,
        stage: Stage::from_name(&stage).ok_or_else(|| Error::Other(format!("unknown stage: {stage}")))?,
        plan: read_plan(row, 0)?,
    })
}

/// Reads the columns of [`COLUMNS`], which begin at a place of the row.
pub(super) fn read_plan(row: &Row, at: usize) -> Result<Plan, Error> {
    let (id, name): (Option<i64>, Option<String>) = (row.get(at)?, row.get(at + 1)?);
    let cause: Option<String> = row.get(at + 2)?;
    let cause = Cause::ALL.into_iter().find(|known| cause.as_deref() == Some(known.as_str()));
    Ok(Plan {
        waits_for: id.zip(name).map(|(id, name)| Person { id: AccountId(id), name }),
        cause: cause.unwrap_or(Cause::Assigned),
        ask: row.get::<Option<String>>(at + 3)?.unwrap_or_default(),
        asked_at: optional_timestamp(row, at + 4)?,
        asked_by: row.get(at + 5)?,
        due_at: optional_timestamp(row, at + 6)?,
        slot_at: optional_timestamp(row, at + 7)?,
    })
}
