//! Merging: a tag or a section becomes part of another of its kind.
//!
//! Its address leads on at once. Its public stories follow, some a transaction, and until its turn has come a story
//! stands where it stood. Revisions are never changed: what they say is led on when they are read ([`lead_on`]).

use database::{Error, Reader, Transaction};
use serde_json::{Value, json};

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{SectionId, StoryId, TagId};
use crate::published::Shelf;
use crate::site::{self, Site};
use crate::story::draft::Details;
use crate::story::shelves::{self, Change, Standing};
use crate::story::{self, marks, readdress};
use crate::{job, redirect, section, tag};

/// The kind of job that [`go_on`] is for.
pub const JOB: &str = "stories.merge";

/// Stories that are moved in one transaction, so that others who write wait for a moment at most.
const BATCH: i64 = 200;

/// Why nothing was merged.
#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    /// One of the two is not there, or has become part of something already.
    #[error("one of the two is not there")]
    Lost,
    /// The two are one.
    #[error("nothing becomes part of itself")]
    Itself,
    /// Sections stand below the one that would go.
    #[error("sections stand below it")]
    HasBelow,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Lets a tag become part of another.
///
/// # Errors
/// [`MergeError::Itself`] or [`MergeError::Lost`]; what the database says.
pub fn tags(tx: &mut Transaction, act: &Act, from: TagId, into: TagId) -> Result<(), MergeError> {
    let (Some(before), Some(after)) = (tag::find(tx, from)?, tag::find(tx, into)?) else {
        return Err(MergeError::Lost);
    };
    check_pair((from.0, before.id.0), (into.0, after.id.0))?;
    tx.execute("UPDATE tag SET merged_into = $1 WHERE id = $2 OR merged_into = $2", database::params![into, from])?;
    let site = site::get(tx)?;
    let (old, new) = (site.tag_address(&before.slug), site.tag_address(&after.slug));
    redirect::follow(tx, act, &old, &new)?;
    let event = NewEvent {
        kind: "tag.merged",
        subject: into.0,
        data: json!({ "slug": after.slug, "name": after.name, "old": { "slug": before.slug, "name": before.name } }),
        touched: vec![
            Touched::name_of(Shelf::Tag(from)),
            Touched::shelf(Shelf::Tag(from)),
            Touched::address(&old),
            Touched::address(&new),
        ],
    };
    event::append(tx, act, event)?;
    Ok(walk(tx, act, &site, Move { from: Shelf::Tag(from), into: Shelf::Tag(into) })?)
}

/// Lets a section become part of another. Stories that have it in their addresses take new ones.
///
/// # Errors
/// [`MergeError`] says why not.
pub fn sections(tx: &mut Transaction, act: &Act, from: SectionId, into: SectionId) -> Result<(), MergeError> {
    let (Some(before), Some(after)) = (section::find(tx, from)?, section::find(tx, into)?) else {
        return Err(MergeError::Lost);
    };
    check_pair((from.0, before.id.0), (into.0, after.id.0))?;
    if section::list(tx)?.iter().any(|section| section.parent == Some(from)) {
        return Err(MergeError::HasBelow);
    }
    tx.execute("UPDATE section SET merged_into = $1 WHERE id = $2 OR merged_into = $2", database::params![into, from])?;
    let site = site::get(tx)?;
    redirect::follow(tx, act, &site.section_address(&before.path), &site.section_address(&after.path))?;
    let event = NewEvent {
        kind: "section.merged",
        subject: into.0,
        data: json!({ "path": after.path, "name": after.name, "old": { "path": before.path, "name": before.name } }),
        touched: vec![Touched::everything()],
    };
    event::append(tx, act, event)?;
    Ok(walk(tx, act, &site, Move { from: Shelf::Section(from), into: Shelf::Section(into) })?)
}

/// Each of the two is given as it was asked for and as it was found: what was merged is found as what it became.
fn check_pair(from: (i64, i64), into: (i64, i64)) -> Result<(), MergeError> {
    if from.0 == into.0 {
        return Err(MergeError::Itself);
    }
    if from.0 != from.1 || into.0 != into.1 { Err(MergeError::Lost) } else { Ok(()) }
}

/// Goes on where a job was left off.
///
/// # Errors
/// What the database says.
pub fn go_on(tx: &mut Transaction, act: &Act, data: &Value) -> Result<(), Error> {
    let Some(step) = Move::from_json(data) else {
        return Err(Error::Other(format!("nothing is merged by {data}")));
    };
    let site = site::get(tx)?;
    walk(tx, act, &site, step)
}

/// From which shelf stories go to which: two of one kind.
#[derive(Debug, Clone, Copy)]
struct Move {
    from: Shelf,
    into: Shelf,
}

impl Move {
    fn from_json(data: &Value) -> Option<Move> {
        let shelf = |name: &str| Shelf::from_numbers(data["kind"].as_i64()?, data[name].as_i64()?);
        Some(Move { from: shelf("from")?, into: shelf("into")? })
    }

    fn to_json(self) -> Value {
        let ((kind, from), (_, into)) = (self.from.numbers(), self.into.numbers());
        json!({ "kind": kind, "from": from, "into": into })
    }

    fn key(self) -> String {
        format!("merge:{}", self.from.tag())
    }
}

/// Moves the first stories of what was merged, and leaves the others to a job. No cursor is needed: whoever has moved
/// stands there no more.
///
/// Serves from the primary key of `listing`.
fn walk(tx: &mut Transaction, act: &Act, site: &Site, step: Move) -> Result<(), Error> {
    let (kind, id) = step.from.numbers();
    let stories = tx.query(
        "SELECT story_id
         FROM listing
         WHERE shelf_kind = $1 AND shelf_id = $2
         ORDER BY published_at, story_id
         LIMIT $3",
        database::params![kind, id, BATCH],
        |row| Ok(StoryId(row.get(0)?)),
    )?;
    for story in &stories {
        move_story(tx, act, site, step, *story)?;
    }
    let marked = match (step.from, step.into) {
        (Shelf::Section(from), Shelf::Section(into)) => {
            let beside = marks::replace(tx, &marks::of_section(from), &marks::of_section(into), BATCH)?;
            beside.max(marks::replace(tx, &marks::of_home(from), &marks::of_home(into), BATCH)?)
        }
        _ => 0,
    };
    if i64::try_from(stories.len()).is_ok_and(|count| count == BATCH) || marked == BATCH {
        job::enqueue(tx, act, JOB, Some(&step.key()), &step.to_json(), act.now)?;
    }
    Ok(())
}

/// Puts a public story on the shelf that its own has become part of.
fn move_story(tx: &mut Transaction, act: &Act, site: &Site, step: Move, id: StoryId) -> Result<(), Error> {
    let (Some(found), Some(before)) = (story::find(tx, id)?, shelves::find_standing(tx, id)?) else {
        // What is not public stands on no shelf.
        return shelves::clear(tx, id);
    };
    let details: String =
        tx.query_one("SELECT details FROM publication WHERE story_id = $1", database::params![id], |row| row.get(0))?;
    let mut details: Details =
        serde_json::from_str(&details).map_err(|cause| Error::Other(format!("details of a publication: {cause}")))?;
    lead_on(tx, &mut details)?;
    let details = serde_json::to_string(&details).map_err(|cause| Error::Other(cause.to_string()))?;
    tx.execute("UPDATE publication SET details = $2 WHERE story_id = $1", database::params![id, &details])?;
    let mut stands_on: Vec<Shelf> =
        before.shelves.iter().map(|shelf| if *shelf == step.from { step.into } else { *shelf }).collect();
    stands_on.sort_unstable();
    stands_on.dedup();
    let mut beside = shelves::beside(tx, id, act.now)?;
    shelves::clear(tx, id)?;
    shelves::fill(tx, id, &stands_on, before.instants)?;
    beside.extend(shelves::beside(tx, id, act.now)?);
    let after = Standing { shelves: stands_on, ..before.clone() };
    let change = Change {
        story: id,
        kind: found.kind,
        translation_group: found.translation_group,
        before: Some(&before),
        after: Some(&after),
        beside,
        zone: site.time_zone(),
    };
    let touched = shelves::touched(tx, change)?;
    let data = json!({ "old": step.from.tag(), "new": step.into.tag() });
    event::append(tx, act, NewEvent { kind: "story.reshelved", subject: id.0, data, touched })?;
    if matches!(step.into, Shelf::Section(_)) {
        readdress::of_story(tx, act, site, id)?;
    }
    Ok(())
}

/// Leads what a revision says of tags and sections on to what those became part of.
///
/// # Errors
/// What the database says.
pub fn lead_on(r: &mut Reader, details: &mut Details) -> Result<(), Error> {
    if !details.sections.is_empty() {
        section::Merged::read(r)?.lead_on(&mut details.sections);
    }
    for id in &mut details.tags {
        let into: Option<Option<i64>> =
            r.query_opt("SELECT merged_into FROM tag WHERE id = $1", database::params![*id], |row| row.get(0))?;
        *id = into.flatten().map_or(*id, TagId);
    }
    keep_first(&mut details.tags);
    Ok(())
}

/// Leaves out whatever stands further ahead already.
pub(crate) fn keep_first<T: PartialEq + Copy>(ids: &mut Vec<T>) {
    let mut kept: Vec<T> = Vec::with_capacity(ids.len());
    ids.retain(|id| {
        let is_new = !kept.contains(id);
        kept.extend(is_new.then_some(*id));
        is_new
    });
}
