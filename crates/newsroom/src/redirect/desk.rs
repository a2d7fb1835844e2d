//! Redirects as an admin keeps them: refused where they would lead nowhere, each change in the trail.

use database::{Error, Reader, Transaction};
use serde_json::{Value, json};

use super::{Target, find, find_end, is_same, lead_on, remove, write};
use crate::act::Act;
use crate::address::{canonical, other_slash};
use crate::event::{self, NewEvent, Touched};
use crate::id::StoryId;
use crate::site::Site;
use crate::{section, series, tag};

/// The longest address that is kept, in bytes: what sitemaps.org allows, and browsers follow.
pub const ADDRESS_BYTES_MAX: usize = 2048;

/// The source of a redirect that somebody of the desk wrote.
const DESK: &str = "desk";

/// Why a redirect is not kept.
#[derive(Debug, thiserror::Error)]
pub enum RedirectError {
    /// What it leads from is no address of this site.
    #[error("`{0}` is no address of this site: it begins with a slash and holds no question mark")]
    NoAddress(String),
    /// What it leads to is neither an address of this site nor a whole one.
    #[error("`{0}` is no address: it begins with a slash, or with https:// or http://")]
    NoTarget(String),
    /// An address is too long.
    #[error("an address is longer than {ADDRESS_BYTES_MAX} bytes")]
    TooLong,
    /// It would lead back to where it began.
    #[error("`{0}` would lead back to itself")]
    Loop(String),
    /// A page stands there, which readers would see all the same.
    #[error("a page stands at `{0}`")]
    Stands(String),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// A redirect, checked and ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// The old address, in canonical form.
    pub from: String,
    /// Where it leads.
    pub target: Target,
}

impl Redirect {
    /// Reads a redirect as somebody wrote it; no target means gone for good. Whole addresses of the site's own
    /// `origin` are taken for addresses of the site.
    ///
    /// # Errors
    /// [`RedirectError`] that names which of the two is wrong.
    pub fn read(from: &str, to: &str, origin: &str) -> Result<Redirect, RedirectError> {
        let (from, to) = (within(from, origin), within(to, origin));
        if from.len() > ADDRESS_BYTES_MAX || to.len() > ADDRESS_BYTES_MAX {
            return Err(RedirectError::TooLong);
        }
        let no_address = || RedirectError::NoAddress(from.to_owned());
        let is_own = from.starts_with('/') && !from.starts_with("//") && !from.contains(['?', '#']);
        let path = canonical(from).filter(|path| is_own && path != "/" && !is_ours(path)).ok_or_else(no_address)?;
        let target = match to {
            "" => Target::Gone,
            _ => Target::Address(read_target(to).ok_or_else(|| RedirectError::NoTarget(to.to_owned()))?),
        };
        Ok(Redirect { from: path, target })
    }
}

/// Cuts the site's own origin off.
fn within<'a>(address: &'a str, origin: &str) -> &'a str {
    let address = address.trim();
    match address.strip_prefix(origin) {
        Some("") => "/",
        Some(rest) if rest.starts_with('/') => rest,
        _ => address,
    }
}

/// Addresses of the program itself, before which no redirect can stand.
fn is_ours(path: &str) -> bool {
    ["/desk", "/api"]
        .iter()
        .any(|own| path.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

fn read_target(to: &str) -> Option<String> {
    if to.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let is_whole = to.split_once("://").is_some_and(|(scheme, rest)| {
        ["https", "http"].contains(&scheme) && rest.starts_with(|first: char| first.is_alphanumeric())
    });
    if is_whole {
        return Some(to.to_owned());
    }
    let is_within = to.starts_with('/') && !to.starts_with("//") && !to.contains('\\');
    // Names of files are told apart by their case, and a query belongs to its address.
    let is_as_written = to.contains(['?', '#']) || to.starts_with("/wp-content/") || to.starts_with("/media/");
    if is_as_written { is_within.then(|| to.to_owned()) } else { canonical(to).filter(|_| is_within) }
}

/// Adds a redirect, or brings the one of the address `before` to another state.
///
/// # Errors
/// [`RedirectError`], with nothing changed.
pub fn keep(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    before: Option<&str>,
    redirect: &Redirect,
) -> Result<(), RedirectError> {
    let old = match before {
        Some(before) => find(tx, before)?,
        None => find(tx, &redirect.from)?,
    };
    if let Some(before) = before.filter(|before| *before != redirect.from) {
        remove(tx, before)?;
    }
    set(tx, act, site, redirect)?;
    append(tx, act, &redirect.from, old.as_ref(), Some(&redirect.target))
}

/// Removes a redirect; what stood at the address is unknown from now (404).
///
/// # Errors
/// `NotFound` if there is none.
pub fn take_away(tx: &mut Transaction, act: &Act, from: &str) -> Result<(), RedirectError> {
    let old = find(tx, from)?.ok_or(Error::NotFound)?;
    remove(tx, from)?;
    append(tx, act, from, Some(&old), None)
}

/// Writes a redirect without a word in the trail, for who writes many.
pub(super) fn set(tx: &mut Transaction, act: &Act, site: &Site, redirect: &Redirect) -> Result<(), RedirectError> {
    let from = &redirect.from;
    if stands(tx, site, from)? {
        return Err(RedirectError::Stands(from.clone()));
    }
    let end = find_end(tx, from, &redirect.target)?.ok_or_else(|| RedirectError::Loop(from.clone()))?;
    remove(tx, &other_slash(from))?;
    write(tx, act, from, &end, DESK)?;
    lead_on(tx, from, &end)?;
    Ok(())
}

fn append(
    tx: &mut Transaction,
    act: &Act,
    from: &str,
    old: Option<&Target>,
    new: Option<&Target>,
) -> Result<(), RedirectError> {
    let data = json!({ "from": from, "old": told(old), "new": told(new) });
    let touched = vec![Touched::address(from)];
    event::append(tx, act, NewEvent { kind: "redirect.changed", subject: 0, data, touched })?;
    Ok(())
}

fn told(target: Option<&Target>) -> Value {
    match target {
        None => Value::Null,
        Some(Target::Gone) => json!("gone"),
        Some(Target::Story(id)) => json!(format!("story {id}")),
        Some(Target::Address(to)) => json!(to),
    }
}

/// Says whether a page stands at an address, seen now or later: a redirect there would never be asked for.
///
/// # Errors
/// What the database says.
pub fn stands(r: &mut Reader, site: &Site, address: &str) -> Result<bool, Error> {
    Ok(super::find_story_at(r, address)?.is_some() || is_list(r, site, address)?)
}

/// Addresses of one step at which something of the program stands, whatever the newsroom has made.
const OURS: [&str; 7] = ["api", "corrections", "desk", "embed", "feed", "page", "search"];

/// Says whether a list of the newsroom, or something of the program, stands at an address.
///
/// # Errors
/// What the database says.
pub(crate) fn is_list(r: &mut Reader, site: &Site, address: &str) -> Result<bool, Error> {
    let steps: Vec<&str> = address.split('/').filter(|step| !step.is_empty()).collect();
    let is_edition = |step: &str| site.editions.iter().any(|edition| edition.prefix == step);
    Ok(match steps[..] {
        [] => true,
        [only] if is_edition(only) || OURS.contains(&only) => true,
        [base, slug] if base == site.tag_base => tag::find_by_slug(r, slug)?.is_some(),
        [base, slug] if base == site.author_base => crate::people::contributor::find_by_slug(r, slug)?.is_some(),
        ["series", slug] => series::find_by_slug(r, slug)?.is_some(),
        _ => match site.section_path_of(address) {
            Some(path) => section::find_by_path(r, path)?.is_some(),
            None => false,
        },
    })
}

/// A redirect as the desk lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The old address.
    pub from: String,
    /// Where it leads.
    pub target: Target,
    /// Where the story stands that it leads to, if it is public or will be.
    pub story_address: Option<String>,
    /// Where the redirect comes from: `desk`, `moved`, or the name of an import.
    pub source: String,
}

/// Lists redirects after an address, in the order of their addresses: those that hold some words on either side. Words
/// that begin with a slash are the beginning of the old address.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, words: &str, after: &str, limit: i64) -> Result<Vec<Line>, Error> {
    const LINE: &str = "SELECT redirect.from_address, redirect.to_address, redirect.story_id, publication.address,
                               redirect.source
                        FROM redirect
                        LEFT JOIN publication ON publication.story_id = redirect.story_id";
    let read = |row: &database::Row| {
        let (to, story): (Option<String>, Option<i64>) = (row.get(1)?, row.get(2)?);
        let target = story.map(StoryId).map(Target::Story).or(to.map(Target::Address)).unwrap_or(Target::Gone);
        Ok(Line { from: row.get(0)?, target, story_address: row.get(3)?, source: row.get(4)? })
    };
    let words = words.trim().to_lowercase();
    if words.starts_with('/') {
        let until = format!("{words}{}", char::MAX);
        let start = if after < words.as_str() { words.as_str() } else { after };
        return r.query(
            &format!(
                "{LINE}
                 WHERE redirect.from_address >= $1 AND redirect.from_address <> $2 AND redirect.from_address < $3
                 ORDER BY redirect.from_address
                 LIMIT $4"
            ),
            database::params![start, after, &until, limit],
            read,
        );
    }
    let pattern = format!("%{}%", words.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_"));
    r.query(
        &format!(
            "{LINE}
             WHERE redirect.from_address > $1
               AND (redirect.from_address LIKE $2 ESCAPE '\\' OR redirect.to_address LIKE $2 ESCAPE '\\'
                    OR publication.address LIKE $2 ESCAPE '\\')
             ORDER BY redirect.from_address
             LIMIT $3"
        ),
        database::params![after, &pattern, limit],
        read,
    )
}

/// Finds one redirect as the desk lists it.
///
/// # Errors
/// What the database says.
pub fn find_line(r: &mut Reader, from: &str) -> Result<Option<Line>, Error> {
    Ok(list(r, from, "", 1)?.into_iter().find(|line| is_same(&line.from, from)))
}

/// Counts all redirects.
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader) -> Result<i64, Error> {
    r.query_one("SELECT COUNT(*) FROM redirect", database::params![], |row| row.get(0))
}
