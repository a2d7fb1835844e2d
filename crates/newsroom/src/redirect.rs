//! Old addresses and where they lead.

use database::{Error, Reader, Transaction};

use crate::act::Act;
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

/// Keeps a redirect; a later one for the same address replaces it. `source` says where it comes from.
///
/// # Errors
/// What the database says.
pub fn put(tx: &mut Transaction, act: &Act, from: &str, target: &Target, source: &str) -> Result<(), Error> {
    let (story, to) = match target {
        Target::Story(id) => (Some(*id), None),
        Target::Address(address) => (None, Some(address.as_str())),
        Target::Gone => (None, None),
    };
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
