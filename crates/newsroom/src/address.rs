//! Addresses of stories: the permalink pattern, as WordPress writes it, and what is made from it.

use std::fmt;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::id::StoryId;
use crate::slug;

/// A pattern of WordPress's permalink tags: `/%year%/%monthnum%/%day%/%postname%/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Permalink {
    pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Tag(PermalinkTag),
}

/// A tag of a permalink pattern (WordPress `class-wp-rewrite.php`, `$rewritecode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PermalinkTag {
    /// `%year%`: four digits.
    Year,
    /// `%monthnum%`: two digits.
    Month,
    /// `%day%`: two digits.
    Day,
    /// `%hour%`: two digits.
    Hour,
    /// `%minute%`: two digits.
    Minute,
    /// `%second%`: two digits.
    Second,
    /// `%post_id%`.
    Id,
    /// `%postname%`.
    Slug,
    /// `%category%`: the path of the main section.
    Section,
    /// `%author%`: the slug of the first contributor.
    Author,
}

/// What a story's address is made from.
#[derive(Debug, Clone, Copy)]
pub struct AddressParts<'a> {
    /// The story.
    pub id: StoryId,
    /// Its slug, decoded.
    pub slug: &'a str,
    /// Its date of publication.
    pub published_at: Timestamp,
    /// The path of its main section, if it has one.
    pub section_path: Option<&'a str>,
    /// The slug of its first contributor, if it has one.
    pub author_slug: Option<&'a str>,
}

/// A text is no permalink pattern.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PermalinkError {
    /// It holds a tag that is not one of WordPress's.
    #[error(
        "`%{0}%` is no permalink tag; known are year, monthnum, day, hour, minute, second, post_id, postname, category, author"
    )]
    UnknownTag(String),
    /// Two stories would get one address.
    #[error("a permalink pattern must hold %postname% or %post_id%, or two stories would share an address")]
    NotUnique,
}

impl Permalink {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PermalinkError`] if it holds an unknown tag, or nothing that tells two stories apart.
    pub fn parse(pattern: &str) -> Result<Permalink, PermalinkError> {
        let mut pieces = Vec::new();
        let mut rest = pattern.trim();
        while let Some(start) = rest.find('%') {
            let Some(length) = rest[start + 1..].find('%') else { break };
            let name = &rest[start + 1..start + 1 + length];
            let tag = tag_named(name).ok_or_else(|| PermalinkError::UnknownTag(name.to_owned()))?;
            if start > 0 {
                pieces.push(Piece::Literal(rest[..start].to_owned()));
            }
            pieces.push(Piece::Tag(tag));
            rest = &rest[start + length + 2..];
        }
        if !rest.is_empty() {
            pieces.push(Piece::Literal(rest.to_owned()));
        }
        let tells_apart = |piece: &Piece| matches!(piece, Piece::Tag(PermalinkTag::Slug | PermalinkTag::Id));
        if !pieces.iter().any(tells_apart) {
            return Err(PermalinkError::NotUnique);
        }
        Ok(Permalink { pieces })
    }

    /// Makes a story's address: decoded, beginning with a slash.
    #[must_use]
    pub fn address(&self, parts: &AddressParts, zone: &TimeZone) -> String {
        let date = zone.to_datetime(parts.published_at);
        let mut address = String::new();
        for piece in &self.pieces {
            let text = match piece {
                Piece::Literal(text) => text.clone(),
                Piece::Tag(PermalinkTag::Year) => format!("{:04}", date.year()),
                Piece::Tag(PermalinkTag::Month) => format!("{:02}", date.month()),
                Piece::Tag(PermalinkTag::Day) => format!("{:02}", date.day()),
                Piece::Tag(PermalinkTag::Hour) => format!("{:02}", date.hour()),
                Piece::Tag(PermalinkTag::Minute) => format!("{:02}", date.minute()),
                Piece::Tag(PermalinkTag::Second) => format!("{:02}", date.second()),
                Piece::Tag(PermalinkTag::Id) => parts.id.to_string(),
                Piece::Tag(PermalinkTag::Slug) => parts.slug.to_owned(),
                Piece::Tag(PermalinkTag::Section) => parts.section_path.unwrap_or("uncategorized").to_owned(),
                Piece::Tag(PermalinkTag::Author) => parts.author_slug.unwrap_or("newsroom").to_owned(),
            };
            address.push_str(&text);
        }
        if address.starts_with('/') { address } else { format!("/{address}") }
    }

    /// Says whether the pattern holds a tag.
    #[must_use]
    pub fn has(&self, tag: PermalinkTag) -> bool {
        self.pieces.contains(&Piece::Tag(tag))
    }

    /// Says whether addresses end in a slash.
    #[must_use]
    pub fn ends_in_slash(&self) -> bool {
        matches!(self.pieces.last(), Some(Piece::Literal(text)) if text.ends_with('/'))
    }

    /// Gives what stands before the first tag: the "front" of WordPress, `/` or such as `/blog/`.
    #[must_use]
    pub fn front(&self) -> &str {
        match self.pieces.first() {
            Some(Piece::Literal(text)) => text,
            _ => "/",
        }
    }
}

impl Default for Permalink {
    fn default() -> Self {
        Permalink::parse("/%year%/%monthnum%/%day%/%postname%/").expect("the default pattern is one")
    }
}

impl fmt::Display for Permalink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Literal(text) => f.write_str(text),
            Piece::Tag(tag) => write!(f, "%{}%", name_of(*tag)),
        })
    }
}

impl TryFrom<String> for Permalink {
    type Error = PermalinkError;

    fn try_from(pattern: String) -> Result<Self, PermalinkError> {
        Permalink::parse(&pattern)
    }
}

impl From<Permalink> for String {
    fn from(pattern: Permalink) -> String {
        pattern.to_string()
    }
}

const TAGS: [(&str, PermalinkTag); 10] = [
    ("year", PermalinkTag::Year),
    ("monthnum", PermalinkTag::Month),
    ("day", PermalinkTag::Day),
    ("hour", PermalinkTag::Hour),
    ("minute", PermalinkTag::Minute),
    ("second", PermalinkTag::Second),
    ("post_id", PermalinkTag::Id),
    ("postname", PermalinkTag::Slug),
    ("category", PermalinkTag::Section),
    ("author", PermalinkTag::Author),
];

fn tag_named(name: &str) -> Option<PermalinkTag> {
    TAGS.iter().find(|(known, _)| *known == name).map(|(_, tag)| *tag)
}

fn name_of(tag: PermalinkTag) -> &'static str {
    TAGS.iter().find(|(_, known)| *known == tag).map_or("", |(name, _)| name)
}

/// Brings a path to the form in which addresses are stored: percent-decoded, NFC, slugs in lower case, one slash
/// between parts, nothing of a query. `None` if it is no text or holds control characters.
#[must_use]
pub fn canonical(path: &str) -> Option<String> {
    let path = path.split(['?', '#']).next().unwrap_or("");
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    if decoded.chars().any(char::is_control) {
        return None;
    }
    let composed: String = decoded.nfc().collect();
    let parts: Vec<String> =
        composed.split('/').map(str::trim).filter(|part| !part.is_empty()).map(slug::canonical).collect();
    let slash = if composed.ends_with('/') && !parts.is_empty() { "/" } else { "" };
    Some(format!("/{}{slash}", parts.join("/")))
}

/// Gives the other spelling of an address: with its last slash, or without.
#[must_use]
pub fn other_slash(address: &str) -> String {
    address.strip_suffix('/').map_or_else(|| format!("{address}/"), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(pattern: &str) -> String {
        let parts = AddressParts {
            id: StoryId(42),
            slug: "خبر",
            published_at: "2026-03-01T23:30:05Z".parse().unwrap(),
            section_path: Some("world/asia"),
            author_slug: Some("ines"),
        };
        Permalink::parse(pattern).unwrap().address(&parts, &TimeZone::fixed(jiff::tz::offset(1)))
    }

    #[test]
    fn a_pattern_makes_the_address_that_wordpress_made() {
        assert_eq!(address("/%year%/%monthnum%/%day%/%postname%/"), "/2026/03/02/خبر/");
        assert_eq!(address("/%category%/%postname%/"), "/world/asia/خبر/");
        assert_eq!(address("/archives/%post_id%"), "/archives/42");
        assert_eq!(address("/%author%/%hour%%minute%%second%-%postname%.html"), "/ines/003005-خبر.html");
    }

    #[test]
    fn a_pattern_that_cannot_tell_stories_apart_is_refused() {
        assert_eq!(Permalink::parse("/%year%/"), Err(PermalinkError::NotUnique));
        assert_eq!(Permalink::parse("/%slug%/"), Err(PermalinkError::UnknownTag("slug".into())));
    }

    #[test]
    fn spellings_of_one_address_become_one() {
        for spelling in ["/2026//03/%D8%AE%D8%A8%D8%B1/", "/2026/03/%d8%ae%d8%a8%d8%b1/?utm=1", "/2026/03/خبر/"] {
            assert_eq!(canonical(spelling).as_deref(), Some("/2026/03/خبر/"));
        }
        assert_eq!(canonical("/"), Some("/".into()));
        assert_eq!(canonical("/a%00b"), None);
    }
}
