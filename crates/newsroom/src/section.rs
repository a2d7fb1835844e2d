//! Sections: where stories run, as a tree.

use std::collections::HashMap;

use database::{ConstraintKind, Error, Reader, Row, Transaction};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::SectionId;
use crate::site::{self, Site};
use crate::story::readdress;
use crate::{merge, redirect};

/// A section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its id.
    pub id: SectionId,
    /// The section it stands under.
    pub parent: Option<SectionId>,
    /// The last part of its address.
    pub slug: String,
    /// The slugs from the root, joined by `/`.
    pub path: String,
    /// Its name.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Its language, where it is not the site's.
    pub language: Option<String>,
    /// Its place among its neighbours.
    pub position: i64,
}

/// What is needed to make or change a section.
#[derive(Debug, Clone, Copy)]
pub struct SectionDraft<'a> {
    /// The section it stands under.
    pub parent: Option<SectionId>,
    /// The last part of its address.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// What it is about.
    pub description: &'a str,
    /// Its language, where it is not the site's.
    pub language: Option<&'a str>,
    /// Its place among its neighbours.
    pub position: i64,
}

const COLUMNS: &str = "it.id, it.parent_id, it.slug, it.path, it.name, it.description, it.language, it.position";

/// Lists all sections: parents before children, neighbours by position and name.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader) -> Result<Vec<Section>, Error> {
    r.query(
        &format!("SELECT {COLUMNS} FROM section it WHERE it.merged_into IS NULL ORDER BY it.position, it.path, it.id"),
        database::params![],
        read_section,
    )
}

/// Finds the section at an address by its path, `world/asia`.
///
/// # Errors
/// What the database says.
pub fn find_by_path(r: &mut Reader, path: &str) -> Result<Option<Section>, Error> {
    r.query_opt(
        &format!("SELECT {COLUMNS} FROM section it WHERE it.path = $1 AND it.merged_into IS NULL"),
        database::params![path],
        read_section,
    )
}

/// Finds the section that a path means: the one at its address, or what that became part of.
///
/// # Errors
/// What the database says.
pub fn find_meant(r: &mut Reader, path: &str) -> Result<Option<Section>, Error> {
    r.query_opt(
        &format!(
            "SELECT {COLUMNS} FROM section old JOIN section it ON it.id = COALESCE(old.merged_into, old.id) WHERE old.path = $1"
        ),
        database::params![path],
        read_section,
    )
}

/// Finds a section by its id, or what it became part of.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: SectionId) -> Result<Option<Section>, Error> {
    r.query_opt(
        &format!(
            "SELECT {COLUMNS} FROM section old JOIN section it ON it.id = COALESCE(old.merged_into, old.id) WHERE old.id = $1"
        ),
        database::params![id],
        read_section,
    )
}

/// The sections that became part of others.
#[derive(Debug)]
pub(crate) struct Merged(HashMap<SectionId, SectionId>);

impl Merged {
    /// Reads them: as many as were ever merged.
    ///
    /// Serves from `section_by_merged`.
    pub(crate) fn read(r: &mut Reader) -> Result<Self, Error> {
        let pairs =
            r.query("SELECT id, merged_into FROM section WHERE merged_into IS NOT NULL", database::params![], |row| {
                Ok((SectionId(row.get(0)?), SectionId(row.get(1)?)))
            })?;
        Ok(Merged(pairs.into_iter().collect()))
    }

    /// Leads sections on to what they became part of, each named once.
    pub(crate) fn lead_on(&self, sections: &mut Vec<SectionId>) {
        for id in sections.iter_mut() {
            *id = self.0.get(id).copied().unwrap_or(*id);
        }
        merge::keep_first(sections);
    }
}

/// The rule by which no section stands below itself, as [`put`] names it when it is broken.
pub const TREE: &str = "section_tree";

/// Makes a section, or brings the one with this id to the draft's state with the paths of all below it. Where addresses
/// change, of sections or of stories that have a section in theirs, the old ones lead to the new. One that became part
/// of another stays so: nothing is changed, and that other is given.
///
/// # Errors
/// `Constraint` named `section_path_once` if another section has the path, or [`TREE`] if it would stand below itself;
/// what the database says otherwise.
pub fn put(tx: &mut Transaction, act: &Act, id: SectionId, draft: SectionDraft) -> Result<Section, Error> {
    let parent = match draft.parent {
        Some(parent) => find(tx, parent)?,
        None => None,
    };
    let path = path_of(parent.as_ref(), draft.slug);
    let before = find(tx, id)?;
    if let Some(other) = before.as_ref().filter(|before| before.id != id) {
        return Ok(other.clone());
    }
    if let (Some(before), Some(parent)) = (&before, &parent)
        && (parent.id == id || parent.path.starts_with(&format!("{}/", before.path)))
    {
        return Err(Error::Constraint { name: TREE.into(), kind: ConstraintKind::Check });
    }
    // What became part of another has left its address to whoever wants it now.
    tx.execute(
        "UPDATE section SET path = path || '.' || CAST(id AS TEXT) WHERE path = $1 AND merged_into IS NOT NULL",
        database::params![&path],
    )?;
    tx.execute(
        "INSERT INTO section (id, parent_id, slug, path, name, description, language, position)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO UPDATE SET
             parent_id = excluded.parent_id, slug = excluded.slug, path = excluded.path, name = excluded.name,
             description = excluded.description, language = excluded.language, position = excluded.position",
        database::params![
            id,
            parent.map(|parent| parent.id),
            draft.slug,
            &path,
            draft.name,
            draft.description,
            draft.language,
            draft.position
        ],
    )?;
    let old = before.as_ref().map(|before| json!({ "path": before.path, "name": before.name }));
    match before.filter(|before| before.path != path) {
        Some(before) => {
            move_children(tx, &before.path, &path)?;
            lead_on(tx, act, &before.path, &path)?;
        }
        None => {
            let address = site::get(tx)?.section_address(&path);
            redirect::clear(tx, &address)?;
        }
    }
    let event = NewEvent {
        kind: "section.changed",
        subject: id.0,
        data: json!({ "path": path, "name": draft.name, "old": old }),
        touched: vec![Touched::everything()],
    };
    event::append(tx, act, event)?;
    find(tx, id)?.ok_or(Error::NotFound)
}

/// First parts of addresses that are no section's where sections stand at the root.
const OTHER_PLACES: [&str; 12] = [
    "desk",
    "api",
    "search",
    "series",
    "feed",
    "comments",
    "page",
    "corrections",
    "media",
    "wp-content",
    "wp-json",
    "assets",
];

/// Says whether something else stands where a section would stand: another section, a page, or a place of the site's
/// own, a year's archive among them.
///
/// # Errors
/// What the database says.
pub fn is_elsewhere(r: &mut Reader, site: &Site, id: SectionId, draft: &SectionDraft) -> Result<bool, Error> {
    let parent = match draft.parent {
        Some(parent) => find(r, parent)?,
        None => None,
    };
    let path = path_of(parent.as_ref(), draft.slug);
    if find(r, id)?.is_some_and(|before| before.path == path) {
        return Ok(false);
    }
    let first = path.split('/').next().unwrap_or_default();
    let is_other = [site.tag_base.as_str(), site.author_base.as_str()].contains(&first)
        || OTHER_PLACES.contains(&first)
        || first.chars().all(|letter| letter.is_ascii_digit());
    Ok(site.section_base.is_empty() && is_other || redirect::desk::stands(r, site, &site.section_address(&path))?)
}

fn path_of(parent: Option<&Section>, slug: &str) -> String {
    parent.map_or_else(|| slug.to_owned(), |parent| format!("{}/{slug}", parent.path))
}

/// Lets the old addresses of a section that has moved, and of all below it, lead to the new ones; its stories follow.
fn lead_on(tx: &mut Transaction, act: &Act, old: &str, new: &str) -> Result<(), Error> {
    let site = site::get(tx)?;
    let (from, to) = (format!("{new}/"), format!("{new}0"));
    let moved = tx.query(
        "SELECT id, path
         FROM section
         WHERE (path = $1 OR path > $2 AND path < $3) AND merged_into IS NULL
         ORDER BY path",
        database::params![new, &from, &to],
        |row| Ok((SectionId(row.get(0)?), row.get::<String>(1)?)),
    )?;
    for (_, path) in &moved {
        let before = format!("{old}{}", &path[new.len()..]);
        redirect::follow(tx, act, &site.section_address(&before), &site.section_address(path))?;
    }
    for (section, _) in moved {
        readdress::section_moved(tx, act, &site, section)?;
    }
    Ok(())
}

fn move_children(tx: &mut Transaction, old: &str, new: &str) -> Result<(), Error> {
    let start = i64::try_from(old.chars().count() + 1).unwrap_or(i64::MAX);
    let (from, to) = (format!("{old}/"), format!("{old}0"));
    tx.execute(
        "UPDATE section SET path = $1 || substr(path, $2) WHERE path > $3 AND path < $4 AND merged_into IS NULL",
        database::params![new, start, &from, &to],
    )?;
    Ok(())
}

fn read_section(row: &Row) -> Result<Section, Error> {
    Ok(Section {
        id: SectionId(row.get(0)?),
        parent: row.get::<Option<i64>>(1)?.map(SectionId),
        slug: row.get(2)?,
        path: row.get(3)?,
        name: row.get(4)?,
        description: row.get(5)?,
        language: row.get(6)?,
        position: row.get(7)?,
    })
}

/// Lists a section and all below it.
///
/// # Errors
/// What the database says.
pub fn list_within(r: &mut Reader, section: SectionId) -> Result<Vec<SectionId>, Error> {
    let all = list(r)?;
    let mut within = vec![section];
    let mut at = 0;
    while let Some(above) = within.get(at).copied() {
        let below = all.iter().filter(|below| below.parent == Some(above)).map(|below| below.id);
        let new: Vec<SectionId> = below.filter(|below| !within.contains(below)).collect();
        within.extend(new);
        at += 1;
    }
    Ok(within)
}
