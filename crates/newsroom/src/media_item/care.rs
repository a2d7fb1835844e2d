//! How an item is shown, whose it is, and until when: what the desk knows of it besides the words about it.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::{MediaItem, marks, rights};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{AccountId, MediaId};
use crate::people::account::Account;
use crate::people::role::Verb;
use crate::time::optional_timestamp;

/// The point of a picture that every crop keeps in view, in per cent from the left and from the top, whatever the
/// direction of the page: pictures are never mirrored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focus {
    /// From the left.
    pub x: u8,
    /// From the top.
    pub y: u8,
}

impl Default for Focus {
    fn default() -> Self {
        Focus { x: 50, y: 50 }
    }
}

impl Focus {
    /// Makes a point of two numbers, if they are per cents.
    #[must_use]
    pub fn new(x: i64, y: i64) -> Option<Focus> {
        let cent = |number: i64| u8::try_from(number).ok().filter(|number| *number <= 100);
        Some(Focus { x: cent(x)?, y: cent(y)? })
    }
}

/// What the desk knows of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Care {
    /// What every crop keeps in view.
    pub focus: Focus,
    /// Whose right it is.
    pub copyright: String,
    /// Where it was had from.
    pub source: String,
    /// From when on it may not be shown.
    pub rights_until: Option<Timestamp>,
    /// What stands in for it then.
    pub fallback: Option<MediaId>,
    /// Whether the file may tell a place that could not be taken out of it.
    pub may_tell_place: bool,
    /// Who of the desk added it.
    pub added_by: Option<AccountId>,
}

impl Care {
    /// Says whether the right to show the item has ended.
    #[must_use]
    pub fn has_ended(&self, now: Timestamp) -> bool {
        self.rights_until.is_some_and(|until| until <= now)
    }
}

/// Finds what the desk knows of an item; of one that nobody has looked at, that it is shown by its middle, for good.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: MediaId) -> Result<Care, Error> {
    let found = r.query_opt(
        "SELECT focus_x, focus_y, copyright, source, rights_until, fallback_id, may_tell_place, added_by
         FROM media_care
         WHERE media_id = $1",
        database::params![id],
        |row| {
            Ok(Care {
                focus: Focus::new(row.get(0)?, row.get(1)?).unwrap_or_default(),
                copyright: row.get(2)?,
                source: row.get(3)?,
                rights_until: optional_timestamp(row, 4)?,
                fallback: row.get::<Option<i64>>(5)?.map(MediaId),
                may_tell_place: row.get::<i64>(6)? == 1,
                added_by: row.get::<Option<i64>>(7)?.map(AccountId),
            })
        },
    )?;
    Ok(found.unwrap_or_default())
}

/// Notes what was found in a file that has just been added: whose right it is, and whether it may tell a place.
///
/// # Errors
/// What the database says.
pub fn begin(tx: &mut Transaction, id: MediaId, found: &Care) -> Result<(), Error> {
    let before = find(tx, id)?;
    put(tx, id, &Care { added_by: before.added_by, ..found.clone() })
}

/// Notes who of the desk added an item.
pub(super) fn note_adder(tx: &mut Transaction, act: &Act, id: MediaId) -> Result<(), Error> {
    let Some(account) = act.account() else { return Ok(()) };
    let before = find(tx, id)?;
    put(tx, id, &Care { added_by: Some(account), ..before })
}

/// Brings the words about an item and all else that the desk knows of it to a state, and tells of it, so that the pages
/// that show it are made anew.
///
/// # Errors
/// What the database says.
pub fn change(tx: &mut Transaction, act: &Act, item: &MediaItem, care: &Care) -> Result<(), Error> {
    let before = (super::find(tx, item.id)?.ok_or(Error::NotFound)?, find(tx, item.id)?);
    let fields = fields_unlike((&before.0, &before.1), (item, care));
    if fields.is_empty() {
        return Ok(());
    }
    put(tx, item.id, care)?;
    super::put(tx, item)?;
    rights::follow(tx, act, item.id, care.rights_until)?;
    let data = json!({ "key": item.store_key, "fields": fields });
    let touched = vec![Touched::media(item.id)];
    event::append(tx, act, NewEvent { kind: "media.changed", subject: item.id.0, data, touched })?;
    Ok(())
}

fn fields_unlike(one: (&MediaItem, &Care), other: (&MediaItem, &Care)) -> Vec<&'static str> {
    let fields = [
        ("title", one.0.title == other.0.title),
        ("alt", one.0.alt == other.0.alt),
        ("caption", one.0.caption == other.0.caption),
        ("credit", one.0.credit == other.0.credit),
        ("copyright", one.1.copyright == other.1.copyright),
        ("source", one.1.source == other.1.source),
        ("focus", one.1.focus == other.1.focus),
        ("rights", one.1.rights_until == other.1.rights_until && one.1.fallback == other.1.fallback),
    ];
    fields.into_iter().filter(|(_, is_same)| !is_same).map(|(name, _)| name).collect()
}

fn put(tx: &mut Transaction, id: MediaId, care: &Care) -> Result<(), Error> {
    tx.execute(
        "INSERT INTO media_care (media_id, focus_x, focus_y, copyright, source, rights_until, fallback_id, may_tell_place,
                                 added_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (media_id) DO UPDATE SET
             focus_x = excluded.focus_x, focus_y = excluded.focus_y, copyright = excluded.copyright,
             source = excluded.source, rights_until = excluded.rights_until, fallback_id = excluded.fallback_id,
             may_tell_place = excluded.may_tell_place, added_by = excluded.added_by",
        database::params![
            id,
            i64::from(care.focus.x),
            i64::from(care.focus.y),
            &care.copyright,
            &care.source,
            care.rights_until.map(Timestamp::as_millisecond),
            care.fallback,
            care.may_tell_place,
            care.added_by
        ],
    )?;
    marks::write(tx, id)
}

/// Says whether someone may change what is known of an item: editors of any; who writes, of what they added while no
/// reader sees it.
///
/// # Errors
/// What the database says.
pub fn may_change(r: &mut Reader, account: &Account, id: MediaId, now: Timestamp) -> Result<bool, Error> {
    if account.role.may(Verb::EditAny) {
        return Ok(true);
    }
    let is_own = account.role.may(Verb::Write) && find(r, id)?.added_by == Some(account.id);
    Ok(is_own && rights::find_public(r, id, now)?.is_none())
}
