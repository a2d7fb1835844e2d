//! People named in bylines.

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::ContributorId;
use crate::published::Shelf;
use crate::published::shelf::counted;
use crate::{redirect, site, slug};

/// A person named in bylines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contributor {
    /// Their id.
    pub id: ContributorId,
    /// The last part of their page's address; never their sign-in name.
    pub slug: String,
    /// Their name, as bylines give it.
    pub name: String,
    /// Who they are.
    pub bio: String,
    /// Their own site.
    pub website: Option<String>,
    /// Their e-mail address, sealed; never rendered.
    pub email_sealed: Option<Vec<u8>>,
}

/// Finds a contributor by id.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: ContributorId) -> Result<Option<Contributor>, Error> {
    r.query_opt(
        "SELECT id, slug, name, bio, website, email_sealed FROM contributor WHERE id = $1",
        database::params![id],
        read_contributor,
    )
}

/// Finds a contributor by slug.
///
/// # Errors
/// What the database says.
pub fn find_by_slug(r: &mut Reader, slug: &str) -> Result<Option<Contributor>, Error> {
    r.query_opt(
        "SELECT id, slug, name, bio, website, email_sealed FROM contributor WHERE slug = $1",
        database::params![slug],
        read_contributor,
    )
}

/// Finds the person of a name, or makes one, and says whether it was made; `None` if nothing of the name can stand in
/// an address.
///
/// # Errors
/// What the database says.
pub fn find_or_make(tx: &mut Transaction, act: &Act, name: &str) -> Result<Option<(ContributorId, bool)>, Error> {
    let slug = slug::from_title(name);
    if slug.is_empty() {
        return Ok(None);
    }
    if let Some(there) = find_by_slug(tx, &slug)? {
        return Ok(Some((there.id, false)));
    }
    let made = Contributor {
        id: ContributorId(act.next_id()),
        slug,
        name: name.to_owned(),
        bio: String::new(),
        website: None,
        email_sealed: None,
    };
    put(tx, act, &made)?;
    Ok(Some((made.id, true)))
}

/// Lists contributors after a slug, in order of their slugs.
///
/// # Errors
/// What the database says.
pub fn list_after(r: &mut Reader, slug: &str, limit: i64) -> Result<Vec<Contributor>, Error> {
    r.query(
        "SELECT id, slug, name, bio, website, email_sealed FROM contributor WHERE slug > $1 ORDER BY slug LIMIT $2",
        database::params![slug, limit],
        read_contributor,
    )
}

/// Lists contributors after a slug whose name or slug holds some words, in order of their slugs, each with the number
/// of stories that are public under their name, or will be, up to
/// [`COUNTED_MAX`](crate::published::shelf::COUNTED_MAX).
///
/// # Errors
/// What the database says.
pub fn search(r: &mut Reader, words: &str, after: &str, limit: i64) -> Result<Vec<(Contributor, i64)>, Error> {
    let (kind, _) = Shelf::Contributor(ContributorId(0)).numbers();
    let (name, slug) = slug::patterns(words);
    r.query(
        &format!(
            "SELECT id, slug, name, bio, website, email_sealed, {}
             FROM contributor it
             WHERE slug > $2 AND (name LIKE $3 ESCAPE '\\' OR slug LIKE $4 ESCAPE '\\')
             ORDER BY slug
             LIMIT $5",
            counted("it.id")
        ),
        database::params![kind, after, &name, &slug, limit],
        |row| Ok((read_contributor(row)?, row.get(6)?)),
    )
}

/// Makes a contributor, or brings the one with this id to the given state. Where the address of their stories changes,
/// the old one leads to the new.
///
/// # Errors
/// `Constraint` named `contributor_slug_once` if another has the slug; what the database says otherwise.
pub fn put(tx: &mut Transaction, act: &Act, contributor: &Contributor) -> Result<(), Error> {
    let before = find(tx, contributor.id)?;
    tx.execute(
        "INSERT INTO contributor (id, slug, name, bio, website, email_sealed) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO UPDATE SET
             slug = excluded.slug, name = excluded.name, bio = excluded.bio, website = excluded.website,
             email_sealed = excluded.email_sealed",
        database::params![
            contributor.id,
            &contributor.slug,
            &contributor.name,
            &contributor.bio,
            contributor.website.as_deref(),
            contributor.email_sealed.as_deref()
        ],
    )?;
    let site = site::get(tx)?;
    let address = before.as_ref().map(|before| site.author_address(&before.slug));
    let mut touched = vec![Touched::name_of(Shelf::Contributor(contributor.id))];
    touched.extend(redirect::follow_list(tx, act, address.as_deref(), &site.author_address(&contributor.slug))?);
    let old = before.map(|before| json!({ "slug": before.slug, "name": before.name }));
    let event = NewEvent {
        kind: "contributor.changed",
        subject: contributor.id.0,
        data: json!({ "slug": contributor.slug, "name": contributor.name, "old": old }),
        touched,
    };
    event::append(tx, act, event)?;
    Ok(())
}

fn read_contributor(row: &Row) -> Result<Contributor, Error> {
    Ok(Contributor {
        id: ContributorId(row.get(0)?),
        slug: row.get(1)?,
        name: row.get(2)?,
        bio: row.get(3)?,
        website: row.get(4)?,
        email_sealed: row.get(5)?,
    })
}
