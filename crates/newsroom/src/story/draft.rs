//! What a revision holds: every field of a story that its people can change.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{ContributorId, MediaId, SectionId, SeriesId, TagId};

/// The content of one revision.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The headline, as plain text.
    pub headline: String,
    /// The sentence or two under it, as plain text.
    pub standfirst: String,
    /// The short label above it.
    pub kicker: String,
    /// Place and date that open the report.
    pub dateline: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// The last part of its address, decoded; empty until one is made from the headline.
    pub slug: String,
    /// The text, as the JSON of `document::Document`.
    pub body: String,
    /// Everything else.
    pub details: Details,
}

impl Draft {
    /// Names the fields in which another draft differs.
    pub(super) fn fields_unlike(&self, other: &Draft) -> Vec<&'static str> {
        let (own, its) = (&self.details, &other.details);
        let rest = |details: &Details| Details {
            sections: Vec::new(),
            tags: Vec::new(),
            bylines: Vec::new(),
            lead_image: None,
            ..details.clone()
        };
        let fields = [
            ("headline", self.headline == other.headline),
            ("standfirst", self.standfirst == other.standfirst),
            ("kicker", self.kicker == other.kicker),
            ("dateline", self.dateline == other.dateline),
            ("language", self.language == other.language),
            ("slug", self.slug == other.slug),
            ("body", self.body == other.body),
            ("sections", own.sections == its.sections),
            ("tags", own.tags == its.tags),
            ("bylines", own.bylines == its.bylines),
            ("picture", own.lead_image == its.lead_image),
            ("details", rest(own) == rest(its)),
        ];
        fields.into_iter().filter(|(_, is_same)| !is_same).map(|(name, _)| name).collect()
    }
}

/// Where a story runs, who made it, and how it shows outside.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Details {
    /// The sections it runs in; the first is the main one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<SectionId>,
    /// What it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<TagId>,
    /// Who made it, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bylines: Vec<Byline>,
    /// The series it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<SeriesId>,
    /// The picture above its text and on its card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead_image: Option<LeadImage>,
    /// How search engines and social sites should show it.
    #[serde(skip_serializing_if = "SearchSettings::is_empty")]
    pub search: SearchSettings,
    /// Whether it takes comments.
    pub comments: CommentsSetting,
    /// Whether it stays first on the front.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub sticky: bool,
    /// The path of the page above, for a page: `about/people`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_parent: Option<String>,
    /// The address it has, where that is not made from the permalink pattern.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// A line that names who made a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Byline {
    /// Who.
    pub contributor: ContributorId,
    /// What they did.
    #[serde(default)]
    pub role: BylineRole,
}

/// What a contributor did for a story.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BylineRole {
    /// Wrote it.
    #[default]
    Words,
    /// Took its pictures.
    Photographs,
    /// Translated it.
    Translation,
    /// Edited it.
    Editing,
}

impl BylineRole {
    /// Its name in the database and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            BylineRole::Words => "words",
            BylineRole::Photographs => "photographs",
            BylineRole::Translation => "translation",
            BylineRole::Editing => "editing",
        }
    }
}

/// The picture above a story's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeadImage {
    /// The picture.
    pub media: MediaId,
    /// Words under it, where they differ from the picture's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Words for who cannot see it, where they differ from the picture's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    /// Whose it is, where that differs from the picture's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<String>,
}

/// How search engines and social sites should show a story.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SearchSettings {
    /// A title instead of the headline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A description instead of the standfirst.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address that counts, where it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical: Option<String>,
    /// Whether search engines are asked to leave it out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub noindex: bool,
    /// A title for social cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_title: Option<String>,
    /// A description for social cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_description: Option<String>,
}

impl SearchSettings {
    fn is_empty(&self) -> bool {
        *self == SearchSettings::default()
    }
}

/// What a story says of comments as it comes, from an import or from what makes a page: `comment::rule` holds what
/// somebody sets afterwards, which wins over it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CommentsSetting {
    /// As its section says, or the site.
    #[default]
    AsSite,
    /// Comments are shown, new ones refused.
    Closed,
    /// New ones wait for a moderator.
    HeldFirst,
}

/// A revision as it was saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Revision {
    /// Its number within the story, from 1.
    pub number: i64,
    /// What it holds.
    pub draft: Draft,
    /// When it was written.
    pub written_at: Timestamp,
    /// Who wrote it, if someone of the desk did.
    pub written_by: Option<i64>,
}
