//! Old addresses and where they lead, each in one step.
//!
//! What is kept is flat: a redirect never leads to an address that leads on, and when what it leads to moves, it is
//! led along. A redirect to a story names the story and not its address.
//!
//! - [`desk`]: what an admin does: add, change, remove, list.
//! - [`lines`]: many at once, a line each.

pub mod desk;
pub mod lines;

use database::{Error, Reader, Transaction};

use crate::act::Act;
use crate::address::other_slash;
use crate::event::Touched;
use crate::id::StoryId;

/// Where an old address leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a story, wherever it stands now.
    Story(StoryId),
    /// To an address of the site, or a whole address elsewhere.
    Address(String),
    /// Nowhere: what stood there is gone for good (410).
    Gone,
}

/// Finds where an old address leads. `address` is in canonical form.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, address: &str) -> Result<Option<Target>, Error> {
    r.query_opt(
        "SELECT story_id, to_address FROM redirect WHERE from_address = $1",
        database::params![address],
        |row| {
            let story: Option<i64> = row.get(0)?;
            let to: Option<String> = row.get(1)?;
            Ok(story.map(StoryId).map(Target::Story).or(to.map(Target::Address)).unwrap_or(Target::Gone))
        },
    )
}

/// Finds the old address below another that leads to an address: the page of a file under its story.
///
/// # Errors
/// What the database says.
pub fn find_below(r: &mut Reader, above: &str, to: &str) -> Result<Option<String>, Error> {
    let above = above.trim_end_matches('/');
    let (from, until) = (format!("{above}/"), format!("{above}0"));
    r.query_opt(
        "SELECT from_address
         FROM redirect
         WHERE from_address > $1 AND from_address < $2 AND to_address = $3
         ORDER BY from_address
         LIMIT 1",
        database::params![&from, &until, to],
        |row| row.get(0),
    )
}

/// Lists the old addresses that lead to a story, in their order.
///
/// Serves from `redirect_by_story`.
///
/// # Errors
/// What the database says.
pub fn list_of_story(r: &mut Reader, story: StoryId, limit: i64) -> Result<Vec<String>, Error> {
    r.query(
        "SELECT from_address FROM redirect WHERE story_id = $1 ORDER BY from_address LIMIT $2",
        database::params![story, limit],
        |row| row.get(0),
    )
}

/// Keeps a redirect; a later one for the same address replaces it. What led to the address leads on with it, and what
/// stands in `target` is followed to its end. `source` says where it comes from. A redirect that would lead back to
/// itself is not kept: it would lead nowhere.
///
/// # Errors
/// What the database says.
pub fn put(tx: &mut Transaction, act: &Act, from: &str, target: &Target, source: &str) -> Result<(), Error> {
    if let Some(end) = find_end(tx, from, target)? {
        write(tx, act, from, &end, source)?;
        lead_on(tx, from, &end)?;
    }
    Ok(())
}

/// Lets the address that something leaves lead to the one that it takes, where nothing else leads on from now.
///
/// # Errors
/// What the database says.
pub fn follow(tx: &mut Transaction, act: &Act, from: &str, to: &str) -> Result<(), Error> {
    clear(tx, to)?;
    put(tx, act, from, &Target::Address(to.to_owned()), MOVED)
}

/// Lets the address that a list of stories leaves lead to the one that it takes, and names what readers see
/// differently: nothing if it stays, the new address alone if there was none before.
///
/// # Errors
/// What the database says.
pub(crate) fn follow_list(
    tx: &mut Transaction,
    act: &Act,
    before: Option<&str>,
    after: &str,
) -> Result<Vec<Touched>, Error> {
    match before {
        Some(before) if before == after => Ok(Vec::new()),
        Some(before) => {
            follow(tx, act, before, after)?;
            Ok(vec![Touched::address(before), Touched::address(after)])
        }
        None => {
            clear(tx, after)?;
            Ok(vec![Touched::address(after)])
        }
    }
}

/// Forgets what an address led to in either spelling, because something stands there now.
///
/// # Errors
/// What the database says.
pub fn clear(tx: &mut Transaction, address: &str) -> Result<(), Error> {
    remove(tx, address)?;
    remove(tx, &other_slash(address))
}

/// The source of a redirect that was left by something that moved here.
pub const MOVED: &str = "moved";

/// More steps than any chain has that was kept before chains were made flat.
const STEPS_MAX: usize = 32;

/// Follows a target to its end, as [`put`] keeps it; `None` if that is the address itself.
///
/// # Errors
/// What the database says.
pub fn find_end(r: &mut Reader, from: &str, target: &Target) -> Result<Option<Target>, Error> {
    let mut end = target.clone();
    for _ in 0..STEPS_MAX {
        let Target::Address(address) = &end else { return Ok(Some(end)) };
        if is_same(address, from) {
            return Ok(None);
        }
        if let Some(story) = find_story_at(r, address)? {
            return Ok(Some(Target::Story(story)));
        }
        let next = match find(r, address)? {
            Some(next) => Some(next),
            None => find(r, &other_slash(address))?,
        };
        match next {
            Some(next) => end = next,
            None => return Ok(Some(end)),
        }
    }
    Ok(None)
}

/// Leads whatever led to an address on to where that leads now.
fn lead_on(tx: &mut Transaction, from: &str, end: &Target) -> Result<(), Error> {
    let (story, to) = columns(end);
    tx.execute(
        "UPDATE redirect SET story_id = $1, to_address = $2 WHERE to_address IN ($3, $4)",
        database::params![story, to, from, &other_slash(from)],
    )?;
    Ok(())
}

/// Finds the story that stands at an address, in either spelling, seen now or later.
///
/// # Errors
/// What the database says.
pub fn find_story_at(r: &mut Reader, address: &str) -> Result<Option<StoryId>, Error> {
    r.query_opt(
        "SELECT story_id FROM publication WHERE address IN ($1, $2) ORDER BY address LIMIT 1",
        database::params![address, &other_slash(address)],
        |row| Ok(StoryId(row.get(0)?)),
    )
}

fn is_same(one: &str, other: &str) -> bool {
    one.trim_end_matches('/') == other.trim_end_matches('/')
}

fn columns(target: &Target) -> (Option<StoryId>, Option<&str>) {
    match target {
        Target::Story(id) => (Some(*id), None),
        Target::Address(address) => (None, Some(address)),
        Target::Gone => (None, None),
    }
}

fn write(tx: &mut Transaction, act: &Act, from: &str, target: &Target, source: &str) -> Result<(), Error> {
    let (story, to) = columns(target);
    tx.execute(
        "INSERT INTO redirect (from_address, to_address, story_id, source, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (from_address) DO UPDATE SET
             to_address = excluded.to_address, story_id = excluded.story_id, source = excluded.source,
             made_at = excluded.made_at",
        database::params![from, to, story, source, act.now_ms()],
    )?;
    Ok(())
}

/// Forgets the redirect of an address, because something stands there again.
///
/// # Errors
/// What the database says.
pub fn remove(tx: &mut Transaction, from: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM redirect WHERE from_address = $1", database::params![from])?;
    Ok(())
}
