//! New addresses for the stories of a section that has moved, where the permalink pattern holds the section, and for
//! all stories when the pattern changes; new shelves when the editions do.
//!
//! Until its turn has come a story stands where it stood; from then on its old address leads to the new one. So at no
//! time an address answers nothing.

use database::{Error, Transaction};
use serde_json::{Value, json};

use super::Story;
use super::publish::{self, PublishError};
use super::shelves::{self, Change, Standing};
use crate::act::Act;
use crate::address::PermalinkTag;
use crate::event::{self, NewEvent};
use crate::id::{SectionId, StoryId};
use crate::job;
use crate::published::Shelf;
use crate::site::{self, Site};

/// The kind of job that [`go_on`] is for.
pub const JOB: &str = "stories.readdress";

/// Stories that are moved in one transaction, so that others who write wait for a moment at most.
const BATCH: i64 = 200;

/// Moves the first stories of a section that has moved, and leaves the others to a job.
pub(crate) fn section_moved(tx: &mut Transaction, act: &Act, site: &Site, section: SectionId) -> Result<(), Error> {
    if !site.permalink.has(PermalinkTag::Section) {
        return Ok(());
    }
    begin(tx, act, site, Walk { shelf: Shelf::Section(section), matter: Matter::Addresses })
}

/// What of a story follows the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Matter {
    /// Its address, by the permalink pattern.
    Addresses,
    /// The fronts on which it stands, by the editions.
    Shelves,
}

/// Brings the first stories to where the settings put them now, and leaves the others to a job.
pub(crate) fn settings_changed(tx: &mut Transaction, act: &Act, site: &Site, matter: Matter) -> Result<(), Error> {
    begin(tx, act, site, Walk { shelf: Shelf::Everything, matter })
}

/// A way through all the stories of a shelf.
#[derive(Debug, Clone, Copy)]
struct Walk {
    shelf: Shelf,
    matter: Matter,
}

impl Walk {
    fn key(self) -> String {
        match (self.shelf, self.matter) {
            (Shelf::Section(section), _) => format!("readdress:{section}"),
            (_, Matter::Addresses) => "readdress:everything".into(),
            (_, Matter::Shelves) => "reshelve:everything".into(),
        }
    }
}

/// A walk that is still under way began before this change: it begins again.
fn begin(tx: &mut Transaction, act: &Act, site: &Site, walk: Walk) -> Result<(), Error> {
    job::cancel(tx, &walk.key())?;
    go(tx, act, site, walk, (i64::MIN, i64::MIN))
}

/// Goes on where a job was left off.
///
/// # Errors
/// What the database says.
pub fn go_on(tx: &mut Transaction, act: &Act, data: &Value) -> Result<(), Error> {
    let number = |name: &str| data[name].as_i64().unwrap_or(i64::MIN);
    let shelf = data["section"].as_i64().map_or(Shelf::Everything, |id| Shelf::Section(SectionId(id)));
    let matter = if data["shelves"] == true { Matter::Shelves } else { Matter::Addresses };
    let site = site::get(tx)?;
    go(tx, act, &site, Walk { shelf, matter }, (number("published_at"), number("story")))
}

/// Brings the stories of a shelf after a place in its list to where they belong.
///
/// Serves from the primary key of `listing`.
fn go(tx: &mut Transaction, act: &Act, site: &Site, walk: Walk, after: (i64, i64)) -> Result<(), Error> {
    let (kind, id) = walk.shelf.numbers();
    let stories = tx.query(
        "SELECT published_at, story_id
         FROM listing
         WHERE shelf_kind = $1 AND shelf_id = $2 AND (published_at, story_id) > ($3, $4)
         ORDER BY published_at, story_id
         LIMIT $5",
        database::params![kind, id, after.0, after.1, BATCH],
        |row| Ok((row.get::<i64>(0)?, row.get::<i64>(1)?)),
    )?;
    for (_, story) in &stories {
        match walk.matter {
            Matter::Addresses => of_story(tx, act, site, StoryId(*story))?,
            Matter::Shelves => reshelve(tx, act, site, StoryId(*story))?,
        }
    }
    let is_full = i64::try_from(stories.len()).is_ok_and(|count| count == BATCH);
    if let Some((published_at, story)) = stories.last().filter(|_| is_full) {
        let section = match walk.shelf {
            Shelf::Section(section) => Some(section.0),
            _ => None,
        };
        let data = json!({
            "section": section, "shelves": walk.matter == Matter::Shelves, "published_at": published_at, "story": story,
        });
        job::enqueue(tx, act, JOB, Some(&walk.key()), &data, act.now)?;
    }
    Ok(())
}

/// Puts a public story on the shelves where the editions want it now.
fn reshelve(tx: &mut Transaction, act: &Act, site: &Site, id: StoryId) -> Result<(), Error> {
    let (Some(story), Some(before)) = (super::find(tx, id)?, shelves::find_standing(tx, id)?) else { return Ok(()) };
    let shelves = shelves::find_belonging(tx, id, site)?;
    if shelves == before.shelves {
        return Ok(());
    }
    shelves::clear(tx, id)?;
    shelves::fill(tx, id, &shelves, before.instants)?;
    let after = Standing { shelves, ..before.clone() };
    tell(tx, act, site, "story.fronted", json!({}), &story, (&before, &after))
}

/// Brings a public story to the address that the pattern gives it now; one with an address of its own keeps that.
pub(crate) fn of_story(tx: &mut Transaction, act: &Act, site: &Site, id: StoryId) -> Result<(), Error> {
    let (Some(story), Some(before)) = (super::find(tx, id)?, shelves::find_standing(tx, id)?) else { return Ok(()) };
    let Some(revision) = find_public_revision(tx, id)? else { return Ok(()) };
    if revision.draft.details.address.is_some() {
        return Ok(());
    }
    let place = match publish::free_place(tx, site, &story, &revision.draft, before.instants.published_at) {
        Ok(place) if place.address == before.address => return Ok(()),
        Ok(place) => place,
        Err(PublishError::Database(error)) => return Err(error),
        // It stays where it is, and is found there.
        Err(error) => {
            let data = json!({ "error": error.to_string() });
            event::append(tx, act, NewEvent { kind: "story.stayed", subject: id.0, data, touched: vec![] })?;
            return Ok(());
        }
    };
    tx.execute(
        "UPDATE publication SET address = $2, slug = $3 WHERE story_id = $1",
        database::params![id, &place.address, &place.slug],
    )?;
    publish::lead_on(tx, act, id, Some(&before.address), &place.address)?;
    let after = Standing { address: place.address, ..before.clone() };
    let data = json!({ "old": before.address, "new": after.address });
    tell(tx, act, site, "story.readdressed", data, &story, (&before, &after))
}

/// Tells what became of a public story that stands elsewhere now.
fn tell(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    kind: &'static str,
    data: Value,
    story: &Story,
    (before, after): (&Standing, &Standing),
) -> Result<(), Error> {
    let change = Change::between(story, before, after, Vec::new(), site.time_zone());
    let touched = shelves::touched(tx, change)?;
    event::append(tx, act, NewEvent { kind, subject: story.id.0, data, touched })?;
    Ok(())
}

fn find_public_revision(tx: &mut Transaction, id: StoryId) -> Result<Option<super::draft::Revision>, Error> {
    let number =
        tx.query_opt("SELECT revision FROM publication WHERE story_id = $1", database::params![id], |row| {
            row.get::<i64>(0)
        })?;
    number.map_or(Ok(None), |number| super::save::find_revision(tx, id, number))
}
