//! Arrangements as they were kept: never changed, one after the other, some to be shown from an instant ahead.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::{Arrangement, Flaw, Place, Rule};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{AccountId, FrontId, StoryId};
use crate::people::account;
use crate::story::{self, StoryKind, access};
use crate::time::{optional_timestamp, timestamp};
use crate::{section, series, site, tag};

/// The longest name of a version, in characters.
pub const NAME_CHARS_MAX: usize = 200;

/// A version of what stands on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    /// Its id.
    pub id: FrontId,
    /// Its number on its page, from 1.
    pub number: i64,
    /// What it is called, by who made it; may be empty.
    pub name: String,
    /// What stands where. Without a slot the page fills itself.
    pub arrangement: Arrangement,
    /// Since when it is shown, or from when on.
    pub shows_from: Timestamp,
    /// The version that it brings back.
    pub copy_of: Option<i64>,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it.
    pub made_by: Option<AccountId>,
    /// Their name.
    pub maker: Option<String>,
    /// When it was called off.
    pub recalled_at: Option<Timestamp>,
}

impl Version {
    /// Says whether it will be shown by itself.
    #[must_use]
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.recalled_at.is_none() && self.shows_from > now
    }
}

/// What is to be kept.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// What stands where.
    pub arrangement: &'a Arrangement,
    /// What the version is called.
    pub name: &'a str,
    /// From when on it is shown; from now on, if nothing is said.
    pub from: Option<Timestamp>,
    /// The number of the newest version as whoever made this knew it; 0 if there was none.
    pub known: i64,
    /// The version that it brings back.
    pub copy_of: Option<i64>,
}

/// Why a version was not kept.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// Somebody else kept a version meanwhile.
    #[error("version {} was kept meanwhile", newest.number)]
    Conflict {
        /// The newest.
        newest: Box<Version>,
    },
    /// Something is wrong with it.
    #[error(transparent)]
    Flaw(#[from] Flaw),
    /// Its instant has passed.
    #[error("the time has passed")]
    TooEarly,
    /// There is no such page.
    #[error("there is no such page")]
    NoPlace,
    /// Who keeps it does not arrange this page ([`super::may_arrange`]).
    #[error("the page is not arranged by you")]
    NotTheirs,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Keeps a version of a page. Pages made before know nothing of its instant, so they are dropped now, wherever it lies;
/// from then on they end at it by themselves.
///
/// # Errors
/// [`KeepError`], with nothing kept.
pub fn keep(tx: &mut Transaction, act: &Act, place: Place, order: &Order) -> Result<Version, KeepError> {
    let Some(name_of_place) = find_name(tx, place)? else { return Err(KeepError::NoPlace) };
    order.arrangement.check()?;
    check_sources(tx, order.arrangement)?;
    if order.from.is_some_and(|from| from <= act.now) {
        return Err(KeepError::TooEarly);
    }
    // What numbers the log lets nobody else number versions either.
    event::lock(tx)?;
    let newest = find_newest(tx, place)?;
    let last = newest.as_ref().map_or(0, |newest| newest.number);
    if let Some(newest) = newest.as_ref().filter(|newest| newest.number != order.known) {
        return Err(KeepError::Conflict { newest: Box::new(newest.clone()) });
    }
    check_theirs(tx, act, place, newest.as_ref().map(|newest| &newest.arrangement), order.arrangement)?;
    let name: String = order.name.trim().chars().take(NAME_CHARS_MAX).collect();
    let (kind, id) = place.numbers();
    let (version, number, shows_from) = (FrontId(act.next_id()), last + 1, order.from.unwrap_or(act.now));
    let slots = serde_json::to_string(order.arrangement).map_err(|cause| Error::Other(cause.to_string()))?;
    tx.execute(
        "INSERT INTO front_version (id, place_kind, place_id, number, name, slots, shows_from, copy_of, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        database::params![
            version,
            kind,
            id,
            number,
            &name,
            &slots,
            shows_from.as_millisecond(),
            order.copy_of,
            act.now_ms(),
            act.account()
        ],
    )?;
    let kind = if order.from.is_some() { "front.scheduled" } else { "front.published" };
    let data = json!({
        "place": place.key(), "number": number, "for": name_of_place, "name": name,
        "from": shows_from.to_string(), "copy_of": order.copy_of,
    });
    event::append(tx, act, NewEvent { kind, subject: version.0, data, touched: vec![Touched::front(place)] })?;
    Ok(get(tx, place, number)?)
}

/// Calls off a version whose instant is still ahead, and says whether there was one. No page changes by it: one that
/// would have ended at the instant is made once for nothing.
///
/// # Errors
/// What the database says.
pub fn recall(tx: &mut Transaction, act: &Act, place: Place, number: i64) -> Result<bool, Error> {
    let Some(version) = find(tx, place, number)?.filter(|version| version.is_ahead(act.now)) else { return Ok(false) };
    tx.execute(
        "INSERT INTO front_recall (version_id, made_at, made_by) VALUES ($1, $2, $3)",
        database::params![version.id, act.now_ms(), act.account()],
    )?;
    let name = find_name(tx, place)?.unwrap_or_default();
    let data = json!({ "place": place.key(), "number": number, "for": name });
    event::append(tx, act, NewEvent { kind: "front.recalled", subject: version.id.0, data, touched: Vec::new() })?;
    Ok(true)
}

/// Gives the name of a page: that of its edition or section. `None` if there is no such page.
///
/// # Errors
/// What the database says.
pub fn find_name(r: &mut Reader, place: Place) -> Result<Option<String>, Error> {
    match place {
        Place::Section(id) => Ok(section::find(r, id)?.map(|section| section.name)),
        Place::Front(edition) => {
            let settings = site::get(r)?;
            let other = usize::try_from(edition - 1).ok().and_then(|place| settings.editions.get(place));
            Ok(if edition == 0 { Some(settings.title) } else { other.map(|edition| edition.title.clone()) })
        }
    }
}

/// Whether who acts arranges this page, and holds there no story of which they may not read a word: where others have
/// held one, it stays.
fn check_theirs(
    r: &mut Reader,
    act: &Act,
    place: Place,
    before: Option<&Arrangement>,
    arrangement: &Arrangement,
) -> Result<(), KeepError> {
    let Some(account) = act.account().map(|id| account::find(r, id)).transpose()?.flatten() else { return Ok(()) };
    if !super::may_arrange(&account, place) {
        return Err(KeepError::NotTheirs);
    }
    if !access::is_bound(&account) {
        return Ok(());
    }
    let held = |arrangement: &Arrangement| -> Vec<StoryId> {
        arrangement.slots.iter().flat_map(|slot| &slot.pins).map(|pin| pin.story).collect()
    };
    let before = before.map(held).unwrap_or_default();
    for story in held(arrangement).into_iter().filter(|story| !before.contains(story)) {
        if !access::may_read(r, &account, story, act.now)? && !is_public(r, story, act.now)? {
            return Err(Flaw::NoStory(story).into());
        }
    }
    Ok(())
}

/// Whether readers see a story.
fn is_public(r: &mut Reader, story: StoryId, now: Timestamp) -> Result<bool, Error> {
    let found = r.query_opt(
        "SELECT 1
         FROM publication
         WHERE story_id = $1 AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)",
        database::params![story, now.as_millisecond()],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_some())
}

/// Whether everything is there that an arrangement names.
fn check_sources(r: &mut Reader, arrangement: &Arrangement) -> Result<(), KeepError> {
    for (at, slot) in arrangement.slots.iter().enumerate() {
        let is_there = match slot.rule {
            Rule::Newest | Rule::MostRead(_) | Rule::Hand => true,
            Rule::Section(id) => section::find(r, id)?.is_some(),
            Rule::Tag(id) => tag::find(r, id)?.is_some(),
            Rule::Series(id) => series::find(r, id)?.is_some(),
        };
        if !is_there {
            return Err(Flaw::NoSource(at).into());
        }
        for pin in &slot.pins {
            if story::find(r, pin.story)?.is_none_or(|story| story.kind != StoryKind::Story) {
                return Err(Flaw::NoStory(pin.story).into());
            }
        }
    }
    Ok(())
}

const COLUMNS: &str = "f.id, f.number, f.name, f.slots, f.shows_from, f.copy_of, f.made_at, f.made_by, a.name,
    (SELECT c.made_at FROM front_recall c WHERE c.version_id = f.id)";

/// Finds the version that is shown at an instant: the last whose own has come and that was not called off.
///
/// Serves from `front_version_in_time`.
///
/// # Errors
/// What the database says.
pub fn find_standing(r: &mut Reader, place: Place, at: Timestamp) -> Result<Option<Version>, Error> {
    let (kind, id) = place.numbers();
    r.query_opt(
        &format!(
            "SELECT {COLUMNS}
             FROM front_version f LEFT JOIN account a ON a.id = f.made_by
             WHERE f.place_kind = $1 AND f.place_id = $2 AND f.shows_from <= $3
               AND NOT EXISTS (SELECT 1 FROM front_recall c WHERE c.version_id = f.id)
             ORDER BY f.shows_from DESC, f.number DESC
             LIMIT 1"
        ),
        database::params![kind, id, at.as_millisecond()],
        read_version,
    )
}

/// Lists the versions that will be shown after an instant, the next first.
///
/// Serves from `front_version_in_time`.
///
/// # Errors
/// What the database says.
pub fn list_ahead(r: &mut Reader, place: Place, at: Timestamp, limit: i64) -> Result<Vec<Version>, Error> {
    let (kind, id) = place.numbers();
    r.query(
        &format!(
            "SELECT {COLUMNS}
             FROM front_version f LEFT JOIN account a ON a.id = f.made_by
             WHERE f.place_kind = $1 AND f.place_id = $2 AND f.shows_from > $3
               AND NOT EXISTS (SELECT 1 FROM front_recall c WHERE c.version_id = f.id)
             ORDER BY f.shows_from, f.number
             LIMIT $4"
        ),
        database::params![kind, id, at.as_millisecond(), limit],
        read_version,
    )
}

/// Finds the version of a page that was made last.
///
/// # Errors
/// What the database says.
pub fn find_newest(r: &mut Reader, place: Place) -> Result<Option<Version>, Error> {
    Ok(list(r, place, i64::MAX, 1)?.pop())
}

/// Lists the versions of a page before a number, the last made first.
///
/// Serves from `front_version_once`.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, place: Place, before: i64, limit: i64) -> Result<Vec<Version>, Error> {
    let (kind, id) = place.numbers();
    r.query(
        &format!(
            "SELECT {COLUMNS}
             FROM front_version f LEFT JOIN account a ON a.id = f.made_by
             WHERE f.place_kind = $1 AND f.place_id = $2 AND f.number < $3
             ORDER BY f.number DESC
             LIMIT $4"
        ),
        database::params![kind, id, before, limit],
        read_version,
    )
}

/// Finds a version by its number.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, place: Place, number: i64) -> Result<Option<Version>, Error> {
    let (kind, id) = place.numbers();
    r.query_opt(
        &format!(
            "SELECT {COLUMNS}
             FROM front_version f LEFT JOIN account a ON a.id = f.made_by
             WHERE f.place_kind = $1 AND f.place_id = $2 AND f.number = $3"
        ),
        database::params![kind, id, number],
        read_version,
    )
}

fn get(r: &mut Reader, place: Place, number: i64) -> Result<Version, Error> {
    find(r, place, number)?.ok_or(Error::NotFound)
}

fn read_version(row: &Row) -> Result<Version, Error> {
    let slots: String = row.get(3)?;
    Ok(Version {
        id: FrontId(row.get(0)?),
        number: row.get(1)?,
        name: row.get(2)?,
        arrangement: serde_json::from_str(&slots)
            .map_err(|cause| Error::Other(format!("slots of a front: {cause}")))?,
        shows_from: timestamp(row, 4)?,
        copy_of: row.get(5)?,
        made_at: timestamp(row, 6)?,
        made_by: row.get::<Option<i64>>(7)?.map(AccountId),
        maker: row.get(8)?,
        recalled_at: optional_timestamp(row, 9)?,
    })
}
