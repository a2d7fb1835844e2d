//! Menus: what the head and the foot of readers' pages lead to, in an order that the newsroom chooses.

use std::collections::BTreeSet;

use database::{Error, Reader};
use serde::{Deserialize, Serialize};

use super::Site;
use crate::address::{canonical, other_slash};
use crate::id::{SectionId, StoryId, TagId};
use crate::{section, tag};

/// Entries of one menu, those below others included.
pub const ENTRIES_MAX: usize = 60;

/// The longest name of an entry, in characters.
pub const NAME_CHARS_MAX: usize = 100;

/// A menu of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Menu {
    /// Where it stands.
    pub place: Place,
    /// The language of its edition, as BCP 47.
    pub language: String,
    /// What it leads to, in order.
    pub entries: Vec<Entry>,
}

/// Where a menu stands on readers' pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Under the paper's name.
    Head,
    /// At the end.
    Foot,
}

impl Place {
    /// The name by which settings and forms know it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Place::Head => "head",
            Place::Foot => "foot",
        }
    }
}

/// An entry of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What it is called.
    pub name: String,
    /// Where it leads.
    pub target: Target,
    /// Entries below it; these have none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub below: Vec<Entry>,
}

/// Where an entry leads: what can move is named by its id, and is found wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Target {
    /// To a story or a page.
    Story(StoryId),
    /// To a section.
    Section(SectionId),
    /// To a tag.
    Tag(TagId),
    /// To an address of the site, or a whole one elsewhere.
    Address(String),
}

/// Lists of the site that stand at fixed addresses, or below them.
const FIXED: [&str; 7] = ["corrections", "search", "feed", "comments", "series", "feed.json", "author"];

/// Finds what stands at an address as somebody wrote it; nothing if nothing does.
///
/// # Errors
/// What the database says.
pub fn find_target(r: &mut Reader, site: &Site, written: &str) -> Result<Option<Target>, Error> {
    let written = written.trim();
    if is_whole(written) {
        return Ok(Some(Target::Address(written.to_owned())));
    }
    let is_within = written.starts_with('/') && !written.starts_with("//") && !written.contains('\\');
    let Some(path) = canonical(written).filter(|_| is_within) else { return Ok(None) };
    let story = r.query_opt(
        "SELECT story_id FROM publication WHERE address IN ($1, $2) ORDER BY address LIMIT 1",
        database::params![&path, &other_slash(&path)],
        |row| Ok(StoryId(row.get(0)?)),
    )?;
    if let Some(story) = story {
        return Ok(Some(Target::Story(story)));
    }
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    if let [base, slug] = steps[..]
        && base == site.tag_base
        && let Some(tag) = tag::find_by_slug(r, slug)?
    {
        return Ok(Some(Target::Tag(tag.id)));
    }
    if let Some(path) = site.section_path_of(&path)
        && let Some(section) = section::find_by_path(r, path)?
    {
        return Ok(Some(Target::Section(section.id)));
    }
    let is_year = |step: &str| step.len() == 4 && step.bytes().all(|b| b.is_ascii_digit());
    let stands = match steps.first() {
        None => true,
        Some(first) => {
            FIXED.contains(first)
                || *first == site.author_base
                || is_year(first)
                || site.editions.iter().any(|edition| edition.prefix == *first)
                || path.starts_with("/wp-content/uploads/")
        }
    };
    let leads_on = crate::redirect::find(r, &path)?.is_some();
    // Names of files are told apart by their case, and a query belongs to its address.
    let as_written = if written.contains(['?', '#']) || path.starts_with("/wp-content/") { written } else { &path };
    Ok((stands || leads_on).then(|| Target::Address(as_written.to_owned())))
}

/// Gives the address at which a target stands for the desk, seen or not yet; nothing if it is gone.
///
/// # Errors
/// What the database says.
pub fn address_of(r: &mut Reader, site: &Site, target: &Target) -> Result<Option<String>, Error> {
    Ok(match target {
        Target::Address(address) => Some(address.clone()),
        Target::Section(id) => section::find(r, *id)?.map(|section| site.section_address(&section.path)),
        Target::Tag(id) => tag::find(r, *id)?.map(|tag| site.tag_address(&tag.slug)),
        Target::Story(id) => {
            r.query_opt("SELECT address FROM publication WHERE story_id = $1", database::params![*id], |row| {
                row.get(0)
            })?
        }
    })
}

/// Lists every target of all menus that is gone, each with the name of its entry.
///
/// # Errors
/// What the database says.
pub fn list_gone(r: &mut Reader, site: &Site) -> Result<Vec<String>, Error> {
    let mut seen = BTreeSet::new();
    let mut gone = Vec::new();
    let entries = site.menus.iter().flat_map(|menu| &menu.entries);
    for entry in entries.flat_map(|entry| std::iter::once(entry).chain(&entry.below)) {
        if seen.insert(&entry.target) && address_of(r, site, &entry.target)?.is_none() {
            gone.push(entry.name.clone());
        }
    }
    Ok(gone)
}

/// Says whether an address is a whole one on the web.
#[must_use]
pub fn is_whole(address: &str) -> bool {
    address.split_once("://").is_some_and(|(scheme, rest)| {
        ["https", "http"].contains(&scheme)
            && rest.starts_with(|first: char| first.is_alphanumeric())
            && !rest.chars().any(|c| c.is_control() || c.is_whitespace() || "\"<>\\^`{|}".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_address_is_one_of_the_web() {
        for whole in ["https://example.org", "http://example.org/a?b#c", "https://пример.рф/"] {
            assert!(is_whole(whole), "{whole}");
        }
        for other in ["javascript:alert(1)", "https://", "https:///a", "//a", "/a", "https://a b", "ftp://a"] {
            assert!(!is_whole(other), "{other}");
        }
    }
}
