//! The one way by which a story becomes public.
//!
//! The due instant is written into the publication and compared by every public read, so a story shows at its
//! second whether or not any process is awake to do something about it, and never before.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::draft::{Draft, Revision};
use super::save::find_revision;
use super::shelves::{self, Change, Instants, Standing};
use super::{Stage, Story, StoryKind, due, embargo, translation, typing, withdraw};
use crate::act::Act;
use crate::address::{AddressParts, PermalinkTag, other_slash};
use crate::event::{self, NewEvent};
use crate::id::StoryId;
use crate::people::contributor;
use crate::redirect::{self, Target};
use crate::site::Site;
use crate::{media_item, section, slug, statement};

/// How a story is to go out.
#[derive(Debug, Clone, Copy, Default)]
pub struct PublishOrder {
    /// The time we mean to publish; at once if missing. It is also the date shown.
    pub at: Option<Timestamp>,
    /// Not before this time, whoever asks; what was ordered before stands if this is missing.
    pub embargo_until: Option<Timestamp>,
    /// From this time on the story is gone; what was ordered before stands if this is missing.
    pub expires_at: Option<Timestamp>,
    /// The time of the last real change, as an import knows it or an editor says.
    pub updated_at: Option<Timestamp>,
}

/// What became of an order to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// The story's address, decoded.
    pub address: String,
    /// When it can be seen.
    pub visible_from: Timestamp,
    /// The revision that is public.
    pub revision: i64,
    /// Its translations that wait longer now, for the embargo lies on their words too.
    pub later: Vec<StoryId>,
}

/// Why a story was not published. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// There is no such story.
    #[error("there is no story {0}")]
    NoStory(StoryId),
    /// Its headline is empty.
    #[error("the story has no headline; give it one, then publish again")]
    NoHeadline,
    /// It has been given up.
    #[error("the story was killed and cannot be published")]
    Killed,
    /// It would be gone before it is seen.
    #[error("the story would expire before it is published")]
    ExpiresBefore,
    /// An embargo would lie on words that readers have already in another language.
    #[error("its translation {id} is public already; take that back first, or publish without the embargo")]
    TranslationIsOut {
        /// The translation.
        id: StoryId,
        /// Its headline.
        headline: String,
    },
    /// Too many stories of this date bear this slug.
    #[error("no free address was found for the slug `{0}`; give the story another slug")]
    NoAddress(String),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// How many variants of a slug are tried: `slug-2` … `slug-1000`.
const SLUG_VARIANTS_MAX: u32 = 1000;

/// Makes a story's newest revision public, now or at the order's instant.
///
/// A story that has been published before keeps its date, its embargo and its end unless the order names others; one
/// that was taken back comes back with its date. If its address changes, the old one leads to the new.
///
/// # Errors
/// [`PublishError`], with nothing changed.
pub fn publish(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    id: StoryId,
    order: &PublishOrder,
) -> Result<Published, PublishError> {
    let story = super::find(tx, id)?.ok_or(PublishError::NoStory(id))?;
    let revision = find_revision(tx, id, story.version)?.ok_or(Error::NotFound)?;
    check(&story, &revision.draft)?;
    let before = shelves::find_standing(tx, id)?;
    let former = if before.is_none() { withdraw::find_place(tx, id)? } else { None };
    let order = &PublishOrder { at: order.at.or(former.as_ref().map(|former| former.published_at)), ..*order };
    let source_embargo = translation::find_source_embargo(tx, id)?;
    let instants = decide_instants(act, order, before.as_ref().map(|before| before.instants), source_embargo)?;
    let place = free_place(tx, site, &story, &revision.draft, instants.published_at)?;
    write_publication(tx, act, &story, &revision, &place, instants, order.updated_at)?;
    media_item::set_uses(tx, id, &revision.draft)?;
    typing::keep(tx, id, revision.number)?;
    statement::follow::follow(tx, act, id, revision.number)?;
    statement::drafted::enter_all(tx, act, id, revision.number)?;
    if story.kind == StoryKind::Story {
        statement::propose::wait(tx, act, id, instants.visible_from)?;
    }
    let old = before.as_ref().map(|before| &before.address).or(former.as_ref().map(|former| &former.address));
    lead_on(tx, act, id, old.map(String::as_str), &place.address)?;
    let mut beside = shelves::beside(tx, id, act.now)?;
    shelves::clear(tx, id)?;
    let after =
        Standing { address: place.address, shelves: shelves::shelves_of(story.kind, &revision.draft, site), instants };
    shelves::fill(tx, id, &after.shelves, instants)?;
    beside.extend(shelves::beside(tx, id, act.now)?);
    let stage = if instants.visible_from > act.now { Stage::Scheduled } else { Stage::Published };
    super::put_stage(tx, act, id, stage)?;
    let change = Change {
        story: id,
        kind: story.kind,
        translation_group: story.translation_group,
        before: before.as_ref(),
        after: Some(&after),
        beside,
        zone: site.time_zone(),
    };
    let event = NewEvent {
        kind: if instants.visible_from > act.now { "story.scheduled" } else { "story.published" },
        subject: id.0,
        data: told(revision.number, &after),
        touched: shelves::touched(tx, change)?,
    };
    event::append(tx, act, event)?;
    due::follow(tx, act, id, instants.visible_from, instants.visible_until)?;
    let later = match instants.embargo_until.filter(|until| *until > act.now) {
        Some(until) => embargo::reach_translations(tx, act, site, id, until)?,
        None => Vec::new(),
    };
    let (address, visible_from) = (after.address, instants.visible_from);
    Ok(Published { address, visible_from, revision: revision.number, later })
}

/// What the trail keeps of a publication: which text, where, and its dates.
fn told(version: i64, standing: &Standing) -> Value {
    let Instants { published_at, embargo_until, visible_from, visible_until } = standing.instants;
    json!({
        "version": version, "address": standing.address, "visible_from": visible_from.to_string(),
        "published_at": published_at.to_string(), "embargo_until": embargo_until.map(|at| at.to_string()),
        "visible_until": visible_until.map(|at| at.to_string()),
    })
}

/// Lets the address that a story leaves lead to it, and the one that it takes lead nowhere else.
pub(super) fn lead_on(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    before: Option<&str>,
    address: &str,
) -> Result<(), Error> {
    if let Some(old) = before.filter(|old| *old != address) {
        redirect::put(tx, act, old, &Target::Story(id), "moved")?;
    }
    redirect::remove(tx, address)
}

/// Where a story stands: its address, and the slug in it.
pub(super) struct Place {
    pub address: String,
    pub slug: String,
}

fn check(story: &Story, draft: &Draft) -> Result<(), PublishError> {
    if story.stage == Stage::Killed {
        return Err(PublishError::Killed);
    }
    if draft.headline.trim().is_empty() && story.kind == StoryKind::Story {
        return Err(PublishError::NoHeadline);
    }
    Ok(())
}

/// A story is seen from the later of its schedule and its embargo, and a translation not before the embargo of what it
/// was begun from. No new revision lifts an embargo or moves an end.
fn decide_instants(
    act: &Act,
    order: &PublishOrder,
    before: Option<Instants>,
    source_embargo: Option<Timestamp>,
) -> Result<Instants, PublishError> {
    let published_at = order.at.or(before.map(|before| before.published_at)).unwrap_or(act.now);
    let embargo_until = order.embargo_until.or(before.and_then(|before| before.embargo_until));
    let embargo_until = embargo_until.max(source_embargo.filter(|embargo| *embargo > act.now));
    let visible_from = embargo_until.map_or(published_at, |embargo| embargo.max(published_at));
    if order.expires_at.is_some_and(|end| end <= visible_from) {
        return Err(PublishError::ExpiresBefore);
    }
    // An end that has passed is over: publishing again brings the story back.
    let standing_end = before.and_then(|before| before.visible_until).filter(|end| *end > act.now.max(visible_from));
    let published_at = if order.at.is_none() && before.is_none() { visible_from } else { published_at };
    Ok(Instants { published_at, embargo_until, visible_from, visible_until: order.expires_at.or(standing_end) })
}

/// Finds the address: the one the draft names, or the pattern's with the first variant of the slug that is free.
pub(super) fn free_place(
    tx: &mut Transaction,
    site: &Site,
    story: &Story,
    draft: &Draft,
    published_at: Timestamp,
) -> Result<Place, PublishError> {
    let wanted = match draft.slug.as_str() {
        // A story that readers know keeps its address when its headline is put right.
        "" => find_slug(tx, story.id)?.unwrap_or_else(|| slug::from_title(&draft.headline)),
        given => given.to_owned(),
    };
    let wanted = if wanted.is_empty() { story.id.to_string() } else { wanted };
    if let Some(address) = &draft.details.address
        && is_free(tx, story.id, address)?
    {
        return Ok(Place { address: address.clone(), slug: wanted });
    }
    for n in 1..=SLUG_VARIANTS_MAX {
        let variant = if n == 1 { wanted.clone() } else { slug::variant(&wanted, n) };
        let address = address_for(tx, site, story, draft, &variant, published_at)?;
        if is_free(tx, story.id, &address)? && !hides_list(tx, site, story.kind, &address)? {
            return Ok(Place { address, slug: variant });
        }
    }
    Err(PublishError::NoAddress(wanted))
}

/// Finds the slug under which the story is public.
fn find_slug(r: &mut Reader, id: StoryId) -> Result<Option<String>, Error> {
    r.query_opt("SELECT slug FROM publication WHERE story_id = $1", database::params![id], |row| row.get(0))
}

fn address_for(
    r: &mut Reader,
    site: &Site,
    story: &Story,
    draft: &Draft,
    slug: &str,
    published_at: Timestamp,
) -> Result<String, Error> {
    if story.kind == StoryKind::Page {
        let parent = draft.details.page_parent.as_deref().map(|path| format!("{path}/")).unwrap_or_default();
        return Ok(format!("/{parent}{slug}/"));
    }
    let section = match draft.details.sections.first() {
        Some(id) => section::find(r, *id)?.map(|section| section.path),
        None => None,
    };
    let author = match draft.details.bylines.first() {
        Some(byline) => contributor::find(r, byline.contributor)?.map(|contributor| contributor.slug),
        None => None,
    };
    let parts = AddressParts {
        id: story.id,
        slug,
        published_at,
        section_path: section.as_deref(),
        author_slug: author.as_deref(),
    };
    Ok(site.permalink.address(&parts, &site.time_zone()))
}

/// Says whether a story at an address would stand before a list, such as a section. No list has a date in its address,
/// and a page is meant to stand before one.
fn hides_list(r: &mut Reader, site: &Site, kind: StoryKind, address: &str) -> Result<bool, Error> {
    let may = kind == StoryKind::Story && !site.permalink.has(PermalinkTag::Year);
    if may { redirect::desk::is_list(r, site, address) } else { Ok(false) }
}

fn is_free(r: &mut Reader, story: StoryId, address: &str) -> Result<bool, Error> {
    let other = other_slash(address);
    let taken = r.query_opt(
        "SELECT story_id FROM publication WHERE address IN ($1, $2) AND story_id <> $3 LIMIT 1",
        database::params![address, &other, story],
        |row| row.get::<i64>(0),
    )?;
    Ok(taken.is_none())
}

fn write_publication(
    tx: &mut Transaction,
    act: &Act,
    story: &Story,
    revision: &Revision,
    place: &Place,
    instants: Instants,
    updated_at: Option<Timestamp>,
) -> Result<(), Error> {
    let draft = &revision.draft;
    let details = serde_json::to_string(&draft.details).map_err(|cause| Error::Other(cause.to_string()))?;
    tx.execute(
        "INSERT INTO publication (story_id, revision, kind, address, slug, language, headline, standfirst, kicker,
                                  details, published_at, updated_at, embargo_until, visible_from,
                                  visible_until, made_at, made_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
         ON CONFLICT (story_id) DO UPDATE SET
             revision = excluded.revision, kind = excluded.kind, address = excluded.address,
             slug = excluded.slug, language = excluded.language, headline = excluded.headline, standfirst = excluded.standfirst,
             kicker = excluded.kicker, details = excluded.details, published_at = excluded.published_at,
             updated_at = COALESCE(excluded.updated_at, publication.updated_at),
             embargo_until = excluded.embargo_until, visible_from = excluded.visible_from,
             visible_until = excluded.visible_until, made_at = excluded.made_at, made_by = excluded.made_by",
        database::params![
            story.id,
            revision.number,
            story.kind.as_str(),
            &place.address,
            &place.slug,
            &draft.language,
            &draft.headline,
            &draft.standfirst,
            &draft.kicker,
            &details,
            instants.published_at.as_millisecond(),
            updated_at.map(|time| time.as_millisecond()),
            instants.embargo_until.map(|time| time.as_millisecond()),
            instants.visible_from.as_millisecond(),
            instants.visible_until.map(|time| time.as_millisecond()),
            act.now_ms(),
            act.account()
        ],
    )?;
    Ok(())
}
