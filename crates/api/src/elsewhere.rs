//! What a story says of itself elsewhere than in its text: in search results, where it is shared, and of its picture.
//!
//! Nothing said means that the headline, the standfirst and the picture's own words are shown.

use newsroom::story::LeadImage;
use newsroom::story::draft::SearchSettings;
use serde::Deserialize;
use serde_json::{Value, json};
use web::address::is_of_web;

use crate::call::given;
use crate::problem::Problem;
use crate::shape::Kind::{Address, Flag, Maybe, Text};
use crate::shape::{Kind, Shape, may, must};
use crate::shapes::{MAYBE_ADDRESS, TEXT};
use crate::stories::{NAME_CHARS_MAX, STANDFIRST_CHARS_MAX, limited};

/// The longest address, in characters, as at the desk.
const ADDRESS_CHARS_MAX: usize = 2_000;

const LINE: Kind = Maybe(&Text(NAME_CHARS_MAX));
const LINES: Kind = Maybe(&Text(STANDFIRST_CHARS_MAX));
const SAID: Kind = Maybe(&TEXT);

/// How a story is to show elsewhere; fields that are missing stay.
pub(crate) static SEARCH_CHANGE: Shape = Shape {
    name: "SearchChange",
    fields: &[
        may("title", LINE, "A title instead of the headline; none, if null."),
        may("description", LINES, "A description instead of the standfirst; none, if null."),
        may("social_title", LINE, "A title for social cards; none, if null."),
        may("social_description", LINES, "A description for social cards; none, if null."),
        may("canonical", Maybe(&Address), "The whole address that counts, where it is another; none, if null."),
        may("noindex", Flag, "Whether search engines are asked to leave it out."),
    ],
};

/// How a story shows elsewhere.
pub(crate) static SEARCH: Shape = Shape {
    name: "Search",
    fields: &[
        must("title", SAID, "A title instead of the headline."),
        must("description", SAID, "A description instead of the standfirst."),
        must("social_title", SAID, "A title for social cards."),
        must("social_description", SAID, "A description for social cards."),
        must("canonical", MAYBE_ADDRESS, "The address that counts, where it is another."),
        must("noindex", Flag, "Whether search engines are asked to leave it out."),
    ],
};

/// What is to be said of a story's picture; fields that are missing stay.
pub(crate) static PICTURE_WORDS_CHANGE: Shape = Shape {
    name: "PictureWordsChange",
    fields: &[
        may("alt", LINES, "Words for who cannot see it; the picture's own, if null."),
        may("caption", LINES, "Words under it; the picture's own, if null."),
        may("credit", LINE, "Whose it is; as the picture says, if null."),
    ],
};

/// What is said of a story's picture, where that is not the picture's own.
pub(crate) static PICTURE_WORDS: Shape = Shape {
    name: "PictureWords",
    fields: &[
        must("alt", SAID, "Words for who cannot see it."),
        must("caption", SAID, "Words under it."),
        must("credit", SAID, "Whose it is."),
    ],
};

/// A text that may be left out, and that null takes away.
type Words = Option<Option<String>>;

/// How a story is to show elsewhere.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Search {
    #[serde(deserialize_with = "given")]
    title: Words,
    #[serde(deserialize_with = "given")]
    description: Words,
    #[serde(deserialize_with = "given")]
    social_title: Words,
    #[serde(deserialize_with = "given")]
    social_description: Words,
    #[serde(deserialize_with = "given")]
    canonical: Words,
    noindex: Option<bool>,
}

impl Search {
    /// Puts it into a story's settings.
    pub fn put(self, settings: &mut SearchSettings) -> Result<(), Problem> {
        put("search.title", &mut settings.title, self.title, NAME_CHARS_MAX)?;
        put("search.description", &mut settings.description, self.description, STANDFIRST_CHARS_MAX)?;
        put("search.social_title", &mut settings.social_title, self.social_title, NAME_CHARS_MAX)?;
        let social_description = &mut settings.social_description;
        put("search.social_description", social_description, self.social_description, STANDFIRST_CHARS_MAX)?;
        let before = settings.canonical.clone();
        put("search.canonical", &mut settings.canonical, self.canonical, ADDRESS_CHARS_MAX)?;
        // One that came with an import stays, whatever it is.
        if settings.canonical.as_ref().is_some_and(|new| before.as_ref() != Some(new) && !is_of_web(new)) {
            return Err(Problem::unprocessable("`search.canonical` is a whole address of the web."));
        }
        settings.noindex = self.noindex.unwrap_or(settings.noindex);
        Ok(())
    }
}

/// What is to be said of a story's picture.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct PictureWords {
    #[serde(deserialize_with = "given")]
    alt: Words,
    #[serde(deserialize_with = "given")]
    caption: Words,
    #[serde(deserialize_with = "given")]
    credit: Words,
}

impl PictureWords {
    /// Puts it to the picture of a story, if there is one.
    pub fn put(self, lead: Option<&mut LeadImage>) -> Result<(), Problem> {
        let Some(lead) = lead else {
            let says = [&self.alt, &self.caption, &self.credit].into_iter().flatten().flatten();
            return match says.filter(|text| !text.trim().is_empty()).count() {
                0 => Ok(()),
                _ => Err(Problem::unprocessable("`picture_words`: the story has no picture to say them of.")),
            };
        };
        put("picture_words.alt", &mut lead.alt, self.alt, STANDFIRST_CHARS_MAX)?;
        put("picture_words.caption", &mut lead.caption, self.caption, STANDFIRST_CHARS_MAX)?;
        put("picture_words.credit", &mut lead.credit, self.credit, NAME_CHARS_MAX)
    }
}

fn put(name: &str, setting: &mut Option<String>, sent: Words, chars_max: usize) -> Result<(), Problem> {
    if let Some(text) = sent {
        // They stand in one line wherever they are shown.
        let text = limited(name, &text.unwrap_or_default().replace(['\r', '\n'], " "), chars_max)?;
        *setting = Some(text).filter(|text| !text.is_empty());
    }
    Ok(())
}

/// Writes how a story shows elsewhere.
pub(crate) fn show_search(settings: &SearchSettings) -> Value {
    json!({
        "title": settings.title, "description": settings.description, "social_title": settings.social_title,
        "social_description": settings.social_description, "canonical": settings.canonical,
        "noindex": settings.noindex,
    })
}

/// Writes what a story says of its picture.
pub(crate) fn show_words(lead: &LeadImage) -> Value {
    json!({ "alt": lead.alt, "caption": lead.caption, "credit": lead.credit })
}
