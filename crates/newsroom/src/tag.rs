//! Tags: what stories are about.

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::TagId;
use crate::published::Shelf;
use crate::published::shelf::counted;
use crate::{redirect, site, slug};

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// Its id.
    pub id: TagId,
    /// The last part of its address.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// What it stands for.
    pub description: String,
    /// Its language, where it is not the site's.
    pub language: Option<String>,
}

/// Finds the tag at an address by its slug.
///
/// # Errors
/// What the database says.
pub fn find_by_slug(r: &mut Reader, slug: &str) -> Result<Option<Tag>, Error> {
    r.query_opt(
        "SELECT id, slug, name, description, language FROM tag WHERE slug = $1 AND merged_into IS NULL",
        database::params![slug],
        read_tag,
    )
}

/// Finds the tag that a slug means: the one at its address, or what that became part of.
///
/// # Errors
/// What the database says.
pub fn find_meant(r: &mut Reader, slug: &str) -> Result<Option<Tag>, Error> {
    r.query_opt(
        "SELECT it.id, it.slug, it.name, it.description, it.language
         FROM tag old
         JOIN tag it ON it.id = COALESCE(old.merged_into, old.id)
         WHERE old.slug = $1",
        database::params![slug],
        read_tag,
    )
}

/// Finds a tag by its id, or what it became part of.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: TagId) -> Result<Option<Tag>, Error> {
    r.query_opt(
        "SELECT it.id, it.slug, it.name, it.description, it.language
         FROM tag old
         JOIN tag it ON it.id = COALESCE(old.merged_into, old.id)
         WHERE old.id = $1",
        database::params![id],
        read_tag,
    )
}

/// Finds the tag of a name, or makes it, and says whether it was made; `None` if nothing of the name can stand in an
/// address.
///
/// # Errors
/// What the database says.
pub fn find_or_make(tx: &mut Transaction, act: &Act, name: &str) -> Result<Option<(TagId, bool)>, Error> {
    let slug = slug::from_title(name);
    if slug.is_empty() {
        return Ok(None);
    }
    if let Some(there) = find_meant(tx, &slug)? {
        return Ok(Some((there.id, false)));
    }
    let made =
        Tag { id: TagId(act.next_id()), slug, name: name.to_owned(), description: String::new(), language: None };
    put(tx, act, &made)?;
    Ok(Some((made.id, true)))
}

/// Lists tags after a slug, in order of their slugs.
///
/// # Errors
/// What the database says.
pub fn list_after(r: &mut Reader, slug: &str, limit: i64) -> Result<Vec<Tag>, Error> {
    r.query(
        "SELECT id, slug, name, description, language
         FROM tag
         WHERE slug > $1 AND merged_into IS NULL
         ORDER BY slug
         LIMIT $2",
        database::params![slug, limit],
        read_tag,
    )
}

/// Lists tags after a slug whose name or slug holds some words, in order of their slugs, each with the number of
/// stories that are public under it, or will be, up to [`COUNTED_MAX`](crate::published::shelf::COUNTED_MAX).
///
/// # Errors
/// What the database says.
pub fn search(r: &mut Reader, words: &str, after: &str, limit: i64) -> Result<Vec<(Tag, i64)>, Error> {
    let (kind, _) = Shelf::Tag(TagId(0)).numbers();
    let (name, slug) = slug::patterns(words);
    r.query(
        &format!(
            "SELECT id, slug, name, description, language, {}
             FROM tag it
             WHERE slug > $2 AND merged_into IS NULL AND (name LIKE $3 ESCAPE '\\' OR slug LIKE $4 ESCAPE '\\')
             ORDER BY slug
             LIMIT $5",
            counted("it.id")
        ),
        database::params![kind, after, &name, &slug, limit],
        |row| Ok((read_tag(row)?, row.get(5)?)),
    )
}

/// Makes a tag, or brings the one with this id to the given state. Where its address changes, the old one leads to the
/// new. One that became part of another stays so, and nothing is changed.
///
/// # Errors
/// `Constraint` named `tag_slug_once` if another tag has the slug; what the database says otherwise.
pub fn put(tx: &mut Transaction, act: &Act, tag: &Tag) -> Result<(), Error> {
    let before = find(tx, tag.id)?;
    if before.as_ref().is_some_and(|before| before.id != tag.id) {
        return Ok(());
    }
    // What became part of another has left its slug to whoever wants it now.
    tx.execute(
        "UPDATE tag SET slug = slug || '.' || CAST(id AS TEXT) WHERE slug = $1 AND merged_into IS NOT NULL",
        database::params![&tag.slug],
    )?;
    tx.execute(
        "INSERT INTO tag (id, slug, name, description, language) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET
             slug = excluded.slug, name = excluded.name, description = excluded.description,
             language = excluded.language",
        database::params![tag.id, &tag.slug, &tag.name, &tag.description, tag.language.as_deref()],
    )?;
    let site = site::get(tx)?;
    let address = before.as_ref().map(|before| site.tag_address(&before.slug));
    let mut touched = vec![Touched::name_of(Shelf::Tag(tag.id))];
    touched.extend(redirect::follow_list(tx, act, address.as_deref(), &site.tag_address(&tag.slug))?);
    let old = before.map(|before| json!({ "slug": before.slug, "name": before.name }));
    let event = NewEvent {
        kind: "tag.changed",
        subject: tag.id.0,
        data: json!({ "slug": tag.slug, "name": tag.name, "old": old }),
        touched,
    };
    event::append(tx, act, event)?;
    Ok(())
}

fn read_tag(row: &Row) -> Result<Tag, Error> {
    Ok(Tag {
        id: TagId(row.get(0)?),
        slug: row.get(1)?,
        name: row.get(2)?,
        description: row.get(3)?,
        language: row.get(4)?,
    })
}
