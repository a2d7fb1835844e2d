//! Checks before publishing: what must be put right first, and what is advice.
//!
//! What the checks may know is read first ([`Subject`]); each is then a plain function of it. [`CHECKS`] is the whole
//! list, in the order in which it is shown.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use database::{Error, Param, Reader};
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{Draft, StoryKind, first_names, notes, save};
use crate::address::other_slash;
use crate::id::{MediaId, StoryId};
use crate::media_item::{self, MediaItem};
use crate::section;

/// A headline longer than this, in characters, takes more than two lines on a phone.
const HEADLINE_CHARS_GOOD: usize = 80;

/// Links and pictures of one story that are looked at.
const LINKS_MAX: usize = 200;
const PICTURES_MAX: usize = 200;

/// First parts of addresses that are no story's.
const OTHER_PLACES: [&str; 13] = [
    "tag",
    "author",
    "series",
    "search",
    "people",
    "statements",
    "feed",
    "comments",
    "page",
    "wp-content",
    "media",
    "corrections",
    "feed.json",
];

/// What a check looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// A headline.
    Headline,
    /// A section, where the newsroom has any.
    Section,
    /// Words for who cannot see a picture, or that it is decorative.
    Alt,
    /// Going out before its embargo ends.
    Embargo,
    /// Whose a picture is.
    Credit,
    /// A link that leads to nothing here.
    Link,
    /// A headline too long for a phone.
    HeadlineLong,
    /// Notes of colleagues that nobody has settled.
    Notes,
    /// Somebody who is named by a title and a last name, and nowhere by a first one.
    FirstName,
    /// A standfirst.
    Standfirst,
}

impl Check {
    /// Its name in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Check::Headline => "headline",
            Check::Section => "section",
            Check::Alt => "alt",
            Check::Embargo => "embargo",
            Check::Credit => "credit",
            Check::Link => "link",
            Check::HeadlineLong => "headline_long",
            Check::Notes => "notes",
            Check::FirstName => "first_name",
            Check::Standfirst => "standfirst",
        }
    }

    /// Says whether what it finds must be put right before the story goes out; it is advice if not.
    #[must_use]
    pub fn is_must(self) -> bool {
        matches!(self, Check::Headline | Check::Section | Check::Alt | Check::Embargo)
    }
}

/// Where something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// In the headline.
    Headline,
    /// In the standfirst.
    Standfirst,
    /// In the choice of sections.
    Section,
    /// In the picture above the text.
    Lead,
    /// In a block of the text, counted from 0.
    Block(usize),
    /// In the notes.
    Notes,
    /// In the times of publishing.
    Times,
}

/// What a check has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// Where.
    pub spot: Spot,
    /// What it is about: a file's name, an address; may be empty.
    pub about: String,
}

/// The list of all checks.
pub const CHECKS: [fn(&Subject) -> Vec<Finding>; 10] =
    [headline, section_chosen, alt_text, embargo, credit, links, headline_long, open_notes, standfirst, first_name];

/// All that the checks may know of a story.
#[derive(Debug)]
pub struct Subject {
    draft: Draft,
    kind: StoryKind,
    pictures: Vec<Picture>,
    dead_links: Vec<(usize, String)>,
    /// The words of each block.
    words: Vec<String>,
    has_sections: bool,
    notes_open: i64,
    embargo_until: Option<Timestamp>,
    goes_out_at: Option<Timestamp>,
}

#[derive(Debug)]
struct Picture {
    spot: Spot,
    name: String,
    has_alt: bool,
    has_credit: bool,
}

/// Checks the newest text of a story, and its embargo if it is to go out at an instant; nothing is found for a story that
/// is not there.
///
/// `origin` is the site's own address without a last slash, by which its own links are known.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, origin: &str, id: StoryId, at: Option<Timestamp>) -> Result<Vec<Finding>, Error> {
    let Some(subject) = read(r, origin, id, at)? else { return Ok(Vec::new()) };
    Ok(CHECKS.iter().flat_map(|check| check(&subject)).collect())
}

fn headline(subject: &Subject) -> Vec<Finding> {
    let is_missing = subject.draft.headline.trim().is_empty() && subject.kind == StoryKind::Story;
    one(is_missing, Check::Headline, Spot::Headline)
}

fn section_chosen(subject: &Subject) -> Vec<Finding> {
    let is_missing =
        subject.has_sections && subject.draft.details.sections.is_empty() && subject.kind == StoryKind::Story;
    one(is_missing, Check::Section, Spot::Section)
}

fn alt_text(subject: &Subject) -> Vec<Finding> {
    let bare = subject.pictures.iter().filter(|picture| !picture.has_alt);
    bare.map(|picture| Finding { check: Check::Alt, spot: picture.spot, about: picture.name.clone() }).collect()
}

fn embargo(subject: &Subject) -> Vec<Finding> {
    let is_early = subject.embargo_until > subject.goes_out_at && subject.goes_out_at.is_some();
    one(is_early, Check::Embargo, Spot::Times)
}

fn credit(subject: &Subject) -> Vec<Finding> {
    let bare = subject.pictures.iter().filter(|picture| !picture.has_credit);
    bare.map(|picture| Finding { check: Check::Credit, spot: picture.spot, about: picture.name.clone() }).collect()
}

fn links(subject: &Subject) -> Vec<Finding> {
    let dead = subject.dead_links.iter();
    dead.map(|(at, address)| Finding { check: Check::Link, spot: Spot::Block(*at), about: address.clone() }).collect()
}

fn headline_long(subject: &Subject) -> Vec<Finding> {
    let is_long = subject.draft.headline.trim().chars().count() > HEADLINE_CHARS_GOOD;
    one(is_long, Check::HeadlineLong, Spot::Headline)
}

fn open_notes(subject: &Subject) -> Vec<Finding> {
    one(subject.notes_open > 0, Check::Notes, Spot::Notes)
}

fn standfirst(subject: &Subject) -> Vec<Finding> {
    let is_missing = subject.draft.standfirst.trim().is_empty() && subject.kind == StoryKind::Story;
    one(is_missing, Check::Standfirst, Spot::Standfirst)
}

fn first_name(subject: &Subject) -> Vec<Finding> {
    let draft = &subject.draft;
    let texts: Vec<&str> =
        std::iter::once(draft.standfirst.as_str()).chain(subject.words.iter().map(String::as_str)).collect();
    let spot = |at: usize| if at == 0 { Spot::Standfirst } else { Spot::Block(at - 1) };
    let found = first_names::find(&texts, &draft.language).into_iter();
    found.map(|bare| Finding { check: Check::FirstName, spot: spot(bare.at), about: bare.name }).collect()
}

fn one(is_found: bool, check: Check, spot: Spot) -> Vec<Finding> {
    if is_found { vec![Finding { check, spot, about: String::new() }] } else { Vec::new() }
}

fn read(r: &mut Reader, origin: &str, id: StoryId, at: Option<Timestamp>) -> Result<Option<Subject>, Error> {
    let Some(story) = super::find(r, id)? else { return Ok(None) };
    let draft = save::find_revision(r, id, story.version)?.ok_or(Error::NotFound)?.draft;
    let standing = super::shelves::find_standing(r, id)?.map(|standing| standing.instants);
    let body: Value = serde_json::from_str(&draft.body).map_err(|cause| Error::Other(cause.to_string()))?;
    let mut seen = Seen::default();
    for (at, block) in body["content"].as_array().into_iter().flatten().enumerate() {
        seen.words.push(String::new());
        seen.walk(at, block);
    }
    Ok(Some(Subject {
        pictures: read_pictures(r, &draft, &seen)?,
        dead_links: find_dead(r, origin, &seen.links)?,
        words: seen.words,
        has_sections: !section::list(r)?.is_empty(),
        notes_open: notes::count_open(r, id)?,
        embargo_until: standing.and_then(|instants| instants.embargo_until),
        goes_out_at: at,
        kind: story.kind,
        draft,
    }))
}

/// What stands in a text: pictures and links, each with the number of its block, and the words of each block.
#[derive(Default)]
struct Seen {
    words: Vec<String>,
    pictures: Vec<(usize, Value)>,
    links: Vec<(usize, String)>,
}

impl Seen {
    fn walk(&mut self, at: usize, node: &Value) {
        let is_picture = matches!(node["type"].as_str(), Some("figure" | "image"));
        if is_picture && self.pictures.len() < PICTURES_MAX {
            self.pictures.push((at, node["attrs"].clone()));
        }
        let marks = node["marks"].as_array().into_iter().flatten();
        let of_marks = marks.filter(|mark| mark["type"] == "link").filter_map(|mark| mark["attrs"]["href"].as_str());
        let own = node["attrs"]["link"].as_str();
        for href in of_marks.chain(own) {
            if self.links.len() < LINKS_MAX {
                self.links.push((at, href.to_owned()));
            }
        }
        let text = node["text"].as_str();
        if let (Some(text), Some(words)) = (text, self.words.last_mut()) {
            words.push_str(text);
        }
        for child in node["content"].as_array().into_iter().flatten() {
            self.walk(at, child);
        }
        // What is no text ends a word: a line, a paragraph, a cell.
        if let (None, Some(words)) = (text, self.words.last_mut()) {
            words.push_str("; ");
        }
    }
}

fn read_pictures(r: &mut Reader, draft: &Draft, seen: &Seen) -> Result<Vec<Picture>, Error> {
    let lead = draft.details.lead_image.as_ref();
    let of_text = seen.pictures.iter().filter_map(|(_, attrs)| attrs["media"].as_i64()).map(MediaId);
    let ids: BTreeSet<MediaId> = of_text.chain(lead.map(|lead| lead.media)).collect();
    let mut items: BTreeMap<MediaId, MediaItem> = BTreeMap::new();
    for id in ids {
        items.extend(media_item::find(r, id)?.map(|item| (id, item)));
    }
    let mut pictures = Vec::new();
    if let Some(lead) = lead {
        let item = items.get(&lead.media);
        let credit = lead.credit.as_deref().or(item.map(|item| item.credit.as_str())).unwrap_or_default();
        pictures.push(Picture {
            spot: Spot::Lead,
            name: item.map(|item| item.title.clone()).unwrap_or_default(),
            // An alternative text that was emptied by hand says that the picture is decorative.
            has_alt: lead.alt.is_some() || item.is_some_and(|item| !item.alt.trim().is_empty()),
            has_credit: !credit.trim().is_empty(),
        });
    }
    for (at, attrs) in &seen.pictures {
        let item = attrs["media"].as_i64().and_then(|id| items.get(&MediaId(id)));
        let says = |name: &str| attrs[name].as_str().is_some_and(|text| !text.trim().is_empty());
        let file = attrs["src"].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default();
        pictures.push(Picture {
            spot: Spot::Block(*at),
            name: file.to_owned(),
            has_alt: says("alt") || attrs["decorative"] == true,
            has_credit: says("credit") || item.is_some_and(|item| !item.credit.trim().is_empty()),
        });
    }
    Ok(pictures)
}

/// Finds the links to this site that lead to nothing: to no story, no section, and not on.
fn find_dead(r: &mut Reader, origin: &str, links: &[(usize, String)]) -> Result<Vec<(usize, String)>, Error> {
    let own: Vec<(usize, &str, String)> = links
        .iter()
        .filter_map(|(at, href)| Some((*at, href.as_str(), own_path(origin, href)?)))
        .filter(|(_, _, path)| is_storys(path))
        .collect();
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let asked: BTreeSet<String> = own.iter().flat_map(|(_, _, path)| [path.clone(), other_slash(path)]).collect();
    let mut known = find_known(r, &asked)?;
    known.extend(section::list(r)?.into_iter().map(|section| format!("/{}/", section.path)));
    let is_dead = |path: &String| !known.contains(path) && !known.contains(&other_slash(path));
    Ok(own.into_iter().filter(|(_, _, path)| is_dead(path)).map(|(at, href, _)| (at, href.to_owned())).collect())
}

/// Finds which addresses are a story's, or lead on.
fn find_known(r: &mut Reader, addresses: &BTreeSet<String>) -> Result<BTreeSet<String>, Error> {
    let values: Vec<Param> = addresses.iter().map(|address| Param::Text(address)).collect();
    let mut places = String::new();
    for at in 1..=values.len() {
        let _ = write!(places, "{}${at}", if at > 1 { ", " } else { "" });
    }
    let sql = format!(
        "SELECT address FROM publication WHERE address IN ({places})
         UNION ALL
         SELECT from_address FROM redirect
         WHERE from_address IN ({places}) AND (to_address IS NOT NULL OR story_id IS NOT NULL)"
    );
    Ok(r.query(&sql, &values, |row| row.get::<String>(0))?.into_iter().collect())
}

/// The path of a link to this site, decoded, without what follows a `?` or `#`.
fn own_path(origin: &str, href: &str) -> Option<String> {
    let path = match href.strip_prefix(origin) {
        Some(rest) if rest.starts_with('/') => rest,
        _ if href.starts_with('/') && !href.starts_with("//") => href,
        _ => return None,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    percent_decode_str(path).decode_utf8().ok().map(Into::into)
}

/// Says whether an address could be a story's: it is not the front, a list, a file or an edition's front.
fn is_storys(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let Some(first) = parts.first() else { return false };
    let is_date = parts.len() <= 3 && parts.iter().all(|part| part.chars().all(|c| c.is_ascii_digit()));
    let is_edition = parts.len() == 1 && first.len() <= 3;
    let is_list = parts.last() == Some(&"feed") || parts.contains(&"page");
    !is_date && !is_edition && !is_list && !OTHER_PLACES.contains(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_this_sites_stories_are_looked_up() {
        let path = |href: &str| own_path("https://a.example", href);
        assert_eq!(path("/2026/the%20boat/?a=1#b").as_deref(), Some("/2026/the boat/"));
        assert_eq!(path("https://a.example/x/").as_deref(), Some("/x/"));
        for other in ["https://a.example.org/x/", "//b.example/x", "mailto:a@b", "x", "https://b.example/"] {
            assert_eq!(path(other), None, "{other}");
        }
        for elsewhere in ["/", "/2026/03/", "/tag/water/", "/fa/", "/politics/feed/", "/media/7-a.jpg", "/city/page/2/"]
        {
            assert!(!is_storys(elsewhere), "{elsewhere}");
        }
        assert!(is_storys("/2026/03/01/ferry/") && is_storys("/about-us/"));
    }
}
