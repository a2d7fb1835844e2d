//! A public story whole.

use std::collections::BTreeMap;

use database::{Error, Param, Reader, Row};
use jiff::Timestamp;

use crate::address::other_slash;
use crate::id::{CorrectionId, MediaId, SectionId, StoryId};
use crate::media_item::care::Focus;
use crate::media_item::rights;
use crate::people::contributor;
use crate::section;
use crate::series::{self, Series};
use crate::story::correct::CorrectionKind;
use crate::story::{Byline, BylineRole, CommentsSetting, Details, LeadImage, SearchSettings, StoryKind};
use crate::tag;
use crate::time::{optional_timestamp, timestamp};

/// A story that readers may see now.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicStory {
    /// Its id.
    pub id: StoryId,
    /// What kind of thing it is.
    pub kind: StoryKind,
    /// Where it stands, decoded.
    pub address: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// Its headline.
    pub headline: String,
    /// The sentence or two under it.
    pub standfirst: String,
    /// The short label above it.
    pub kicker: String,
    /// Place and date that open the report.
    pub dateline: String,
    /// The text, as the JSON of `document::Document`.
    pub body: String,
    /// The date it is listed under.
    pub published_at: Timestamp,
    /// When it last really changed.
    pub updated_at: Option<Timestamp>,
    /// When it will be gone.
    pub visible_until: Option<Timestamp>,
    /// The sections it runs in; the first is the main one.
    pub sections: Vec<SectionId>,
    /// What it is about.
    pub tags: Vec<TagName>,
    /// Who made it, in order.
    pub bylines: Vec<BylineName>,
    /// The series it belongs to.
    pub series: Option<Series>,
    /// The picture above its text, or what stands in for it.
    pub picture: Option<Picture>,
    /// The item that was chosen for that place, whether or not it is shown there now.
    pub lead: Option<MediaId>,
    /// How search engines and social sites should show it.
    pub search: SearchSettings,
    /// Whether it takes comments.
    pub comments: CommentsSetting,
    /// What was corrected, oldest first.
    pub corrections: Vec<Correction>,
    /// The stories that say the same in other languages share this number.
    pub translation_group: Option<i64>,
    /// The same story in other languages.
    pub translations: Vec<Translation>,
    /// The identity that feed readers know it by, if it was given one.
    pub guid: Option<String>,
}

/// A tag by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagName {
    /// The tag.
    pub id: crate::id::TagId,
    /// Its name.
    pub name: String,
    /// The last part of its address.
    pub slug: String,
}

/// A line that names who made a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BylineName {
    /// The person.
    pub id: crate::id::ContributorId,
    /// Their name.
    pub name: String,
    /// The last part of their page's address.
    pub slug: String,
    /// What they did.
    pub role: BylineRole,
}

/// A public picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The media item.
    pub id: MediaId,
    /// Its path below `/wp-content/uploads/`, if it has one.
    pub upload_path: Option<String>,
    /// Where it is, if its bytes are not with us.
    pub remote_url: Option<String>,
    /// Where its bytes lie in the media store, if they are with us.
    pub store_key: Option<String>,
    /// Its type.
    pub mime: String,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Words for who cannot see it.
    pub alt: String,
    /// Words under it.
    pub caption: String,
    /// Whose it is.
    pub credit: String,
    /// What every crop keeps in view.
    pub focus: Focus,
}

/// A public note on a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Its id.
    pub id: CorrectionId,
    /// What it says.
    pub kind: CorrectionKind,
    /// Its words, as plain text.
    pub note: String,
    /// When it was made.
    pub made_at: Timestamp,
}

/// The same story in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Its language, as BCP 47.
    pub language: String,
    /// Where it stands, decoded.
    pub address: String,
    /// Its headline.
    pub headline: String,
}

/// What stands at an address.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// The story, at its canonical address.
    Here(Box<PublicStory>),
    /// A story whose address differs in its last slash.
    Elsewhere(String),
}

/// Finds the public story at an address in canonical form.
///
/// Serves from the unique index of `publication.address`.
///
/// # Errors
/// What the database says.
pub fn find_at(r: &mut Reader, address: &str, now: Timestamp) -> Result<Option<Found>, Error> {
    let other = other_slash(address);
    let row = r.query_opt(
        "SELECT p.story_id, p.kind, p.address, p.language, p.headline, p.standfirst, p.kicker, p.details,
                p.published_at, p.updated_at, p.visible_until, v.dateline, v.body, s.guid, s.translation_group
         FROM publication p
         JOIN revision v ON v.story_id = p.story_id AND v.number = p.revision
         JOIN story s ON s.id = p.story_id
         WHERE p.address IN ($1, $2) AND p.visible_from <= $3 AND (p.visible_until IS NULL OR p.visible_until > $3)
         LIMIT 1",
        database::params![address, &other, now.as_millisecond()],
        read_story,
    )?;
    match row {
        None => Ok(None),
        Some((story, _)) if story.address != address => Ok(Some(Found::Elsewhere(story.address))),
        Some((story, details)) => Ok(Some(Found::Here(Box::new(fill(r, story, details, now)?)))),
    }
}

/// Finds a public story by its id.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StoryId, now: Timestamp) -> Result<Option<PublicStory>, Error> {
    let Some(address) = address_of(r, id, now)? else { return Ok(None) };
    Ok(find_at(r, &address, now)?.and_then(|found| match found {
        Found::Here(story) => Some(*story),
        Found::Elsewhere(_) => None,
    }))
}

/// Gives the address of a story, if it is public now.
///
/// # Errors
/// What the database says.
pub fn address_of(r: &mut Reader, id: StoryId, now: Timestamp) -> Result<Option<String>, Error> {
    r.query_opt(
        "SELECT address FROM publication
         WHERE story_id = $1 AND visible_from <= $2 AND (visible_until IS NULL OR visible_until > $2)",
        database::params![id, now.as_millisecond()],
        |row| row.get(0),
    )
}

/// A public story as what leads to it knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// Where it stands, decoded.
    pub address: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// Its headline.
    pub headline: String,
}

/// Finds those of some stories that are public now: at most a few dozen are asked for.
///
/// # Errors
/// What the database says.
pub fn find_linked(r: &mut Reader, ids: &[StoryId], now: Timestamp) -> Result<BTreeMap<StoryId, Linked>, Error> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let places: Vec<String> = (2..ids.len() + 2).map(|place| format!("${place}")).collect();
    let sql = format!(
        "SELECT story_id, address, language, headline
         FROM publication
         WHERE visible_from <= $1 AND (visible_until IS NULL OR visible_until > $1) AND story_id IN ({})",
        places.join(", ")
    );
    let now = std::iter::once(Param::Int(now.as_millisecond()));
    let params: Vec<Param> = now.chain(ids.iter().map(|id| Param::Int(id.0))).collect();
    let rows = r.query(&sql, &params, |row| {
        let linked = Linked { address: row.get(1)?, language: row.get(2)?, headline: row.get(3)? };
        Ok((StoryId(row.get(0)?), linked))
    })?;
    Ok(rows.into_iter().collect())
}

/// Says whether a story stood at an address and was taken back: `true` means with a notice (410).
///
/// # Errors
/// What the database says.
pub fn find_withdrawn(r: &mut Reader, address: &str, now: Timestamp) -> Result<Option<bool>, Error> {
    let expired: Option<i64> = r.query_opt(
        "SELECT story_id FROM publication WHERE address = $1 AND visible_until <= $2",
        database::params![address, now.as_millisecond()],
        |row| row.get(0),
    )?;
    if expired.is_some() {
        return Ok(Some(true));
    }
    r.query_opt(
        "SELECT gone FROM withdrawal WHERE address = $1 ORDER BY made_at DESC, id DESC LIMIT 1",
        database::params![address],
        |row| row.get(0),
    )
}

/// Says whether a story that is not public was taken back with a notice, or has come to its end: gone for good (410).
///
/// # Errors
/// What the database says.
pub fn is_gone(r: &mut Reader, id: StoryId, now: Timestamp) -> Result<bool, Error> {
    let stands: Option<Option<i64>> =
        r.query_opt("SELECT visible_until FROM publication WHERE story_id = $1", database::params![id], |row| {
            row.get(0)
        })?;
    if let Some(until) = stands {
        return Ok(until.is_some_and(|until| until <= now.as_millisecond()));
    }
    let gone: Option<i64> = r.query_opt(
        "SELECT gone FROM withdrawal WHERE story_id = $1 ORDER BY made_at DESC, id DESC LIMIT 1",
        database::params![id],
        |row| row.get(0),
    )?;
    Ok(gone == Some(1))
}

fn read_story(row: &Row) -> Result<(PublicStory, Details), Error> {
    let details: String = row.get(7)?;
    let details: Details =
        serde_json::from_str(&details).map_err(|cause| Error::Other(format!("details of a publication: {cause}")))?;
    let kind: String = row.get(1)?;
    let story = PublicStory {
        id: StoryId(row.get(0)?),
        kind: StoryKind::from_name(&kind).ok_or_else(|| Error::Other(format!("unknown kind of story: {kind}")))?,
        address: row.get(2)?,
        language: row.get(3)?,
        headline: row.get(4)?,
        standfirst: row.get(5)?,
        kicker: row.get(6)?,
        dateline: row.get(11)?,
        body: row.get(12)?,
        published_at: timestamp(row, 8)?,
        updated_at: optional_timestamp(row, 9)?,
        visible_until: optional_timestamp(row, 10)?,
        sections: details.sections.clone(),
        tags: Vec::new(),
        bylines: Vec::new(),
        series: None,
        picture: None,
        lead: None,
        search: details.search.clone(),
        comments: details.comments,
        corrections: Vec::new(),
        translation_group: row.get(14)?,
        translations: Vec::new(),
        guid: row.get(13)?,
    };
    Ok((story, details))
}

pub(super) fn fill(
    r: &mut Reader,
    mut story: PublicStory,
    details: Details,
    now: Timestamp,
) -> Result<PublicStory, Error> {
    section::Merged::read(r)?.lead_on(&mut story.sections);
    story.tags = tag_names(r, &details.tags)?;
    story.bylines = byline_names(r, &details.bylines)?;
    story.series = match details.series {
        Some(id) => series::find(r, id)?,
        None => None,
    };
    story.picture = picture(r, details.lead_image.as_ref(), now)?;
    story.lead = details.lead_image.map(|lead| lead.media);
    story.corrections = list_corrections(r, story.id)?;
    if let Some(group) = story.translation_group {
        story.translations = translations(r, story.id, group, now)?;
    }
    Ok(story)
}

pub(super) fn tag_names(r: &mut Reader, ids: &[crate::id::TagId]) -> Result<Vec<TagName>, Error> {
    let mut names: Vec<TagName> = Vec::with_capacity(ids.len());
    for id in ids {
        // Two that became one are named once.
        let found = tag::find(r, *id)?.filter(|tag| names.iter().all(|name| name.id != tag.id));
        names.extend(found.map(|tag| TagName { id: tag.id, name: tag.name, slug: tag.slug }));
    }
    Ok(names)
}

pub(super) fn byline_names(r: &mut Reader, bylines: &[Byline]) -> Result<Vec<BylineName>, Error> {
    let mut names = Vec::with_capacity(bylines.len());
    for byline in bylines {
        let person = contributor::find(r, byline.contributor)?;
        names.extend(person.map(|person| BylineName {
            id: person.id,
            name: person.name,
            slug: person.slug,
            role: byline.role,
        }));
    }
    Ok(names)
}

pub(super) fn picture(r: &mut Reader, lead: Option<&LeadImage>, now: Timestamp) -> Result<Option<Picture>, Error> {
    let Some(lead) = lead else { return Ok(None) };
    let Some(shown) = rights::find_shown(r, lead.media, now)? else { return Ok(None) };
    let item = shown.item;
    // What the story says of its own picture is not said of what stands in for it.
    let own = |words: &Option<String>| words.clone().filter(|_| !shown.stands_in);
    Ok(Some(Picture {
        id: item.id,
        store_key: item.store_key,
        upload_path: item.upload_path,
        remote_url: item.remote_url,
        mime: item.mime,
        width: item.width,
        height: item.height,
        alt: own(&lead.alt).unwrap_or(item.alt),
        caption: own(&lead.caption).unwrap_or(item.caption),
        credit: own(&lead.credit).unwrap_or(item.credit),
        focus: shown.focus,
    }))
}

/// Lists what was put right in a story, in order.
///
/// # Errors
/// What the database says.
pub fn list_corrections(r: &mut Reader, story: StoryId) -> Result<Vec<Correction>, Error> {
    r.query(
        "SELECT id, kind, note, made_at FROM correction WHERE story_id = $1 ORDER BY made_at, id",
        database::params![story],
        |row| {
            let kind: String = row.get(1)?;
            Ok(Correction {
                id: CorrectionId(row.get(0)?),
                kind: CorrectionKind::from_name(&kind)
                    .ok_or_else(|| Error::Other(format!("unknown kind of correction: {kind}")))?,
                note: row.get(2)?,
                made_at: timestamp(row, 3)?,
            })
        },
    )
}

fn translations(r: &mut Reader, story: StoryId, group: i64, now: Timestamp) -> Result<Vec<Translation>, Error> {
    r.query(
        "SELECT p.language, p.address, p.headline
         FROM story s JOIN publication p ON p.story_id = s.id
         WHERE s.translation_group = $1 AND s.id <> $2 AND p.visible_from <= $3
           AND (p.visible_until IS NULL OR p.visible_until > $3)
         ORDER BY p.language, s.id",
        database::params![group, story, now.as_millisecond()],
        |row| Ok(Translation { language: row.get(0)?, address: row.get(1)?, headline: row.get(2)? }),
    )
}
