//! What a story says of itself elsewhere than in its text: in search results, where it is shared, and of its lead picture.
//!
//! An empty field says nothing of its own: the headline, the standfirst, the picture's words are shown then. What is not sent
//! stays as it was, for an editor that was opened before there was such a field.

use newsroom::story::LeadImage;
use newsroom::story::draft::SearchSettings;
use serde::{Deserialize, Serialize};
use web::address::is_of_web;

use super::draft::{NAME_CHARS_MAX, Refusal, STANDFIRST_CHARS_MAX, limited};
use crate::form::Form;

/// The longest address, in characters.
const ADDRESS_CHARS_MAX: usize = 2_000;

/// How a story shows in search results and where it is shared.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Search {
    pub title: Option<String>,
    pub description: Option<String>,
    pub social_title: Option<String>,
    pub social_description: Option<String>,
    /// The address that counts, where that is another.
    pub canonical: Option<String>,
    /// Whether search engines are asked to leave it out.
    pub noindex: Option<bool>,
}

impl Search {
    /// Writes what a story says.
    pub fn of(settings: &SearchSettings) -> Search {
        let text = |text: &Option<String>| Some(text.clone().unwrap_or_default());
        Search {
            title: text(&settings.title),
            description: text(&settings.description),
            social_title: text(&settings.social_title),
            social_description: text(&settings.social_description),
            canonical: text(&settings.canonical),
            noindex: Some(settings.noindex),
        }
    }

    /// Reads the fields of the form.
    pub fn read(form: &Form) -> Search {
        Search {
            title: field(form, "searchTitle"),
            description: field(form, "searchDescription"),
            social_title: field(form, "socialTitle"),
            social_description: field(form, "socialDescription"),
            canonical: field(form, "canonical"),
            noindex: field(form, "robots").map(|robots| robots == "noindex"),
        }
    }

    /// What search engines are asked to do with the story.
    pub fn robots_text(&self) -> &'static str {
        if self.noindex == Some(true) { "desk-editor-robots-none" } else { "desk-editor-robots-all" }
    }

    /// Puts it into a story's settings.
    pub fn put(&self, settings: &mut SearchSettings) -> Result<(), Refusal> {
        put(&mut settings.title, self.title.as_ref(), NAME_CHARS_MAX)?;
        put(&mut settings.description, self.description.as_ref(), STANDFIRST_CHARS_MAX)?;
        put(&mut settings.social_title, self.social_title.as_ref(), NAME_CHARS_MAX)?;
        put(&mut settings.social_description, self.social_description.as_ref(), STANDFIRST_CHARS_MAX)?;
        let before = settings.canonical.clone();
        put(&mut settings.canonical, self.canonical.as_ref(), ADDRESS_CHARS_MAX)?;
        // One that came with an import stays, whatever it is; a new one must be an address of the web.
        if let Some(new) = settings.canonical.as_ref().filter(|_| settings.canonical != before)
            && !is_of_web(new)
        {
            return Err(Refusal::Field("desk-editor-canonical-wrong", new.clone()));
        }
        settings.noindex = self.noindex.unwrap_or(settings.noindex);
        Ok(())
    }
}

/// What is said of the picture above the text for one story alone.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct LeadWords {
    pub alt: Option<String>,
    pub caption: Option<String>,
    pub credit: Option<String>,
}

impl LeadWords {
    /// Writes what a story says of its picture.
    pub fn of(lead: Option<&LeadImage>) -> LeadWords {
        let text =
            |of: fn(&LeadImage) -> &Option<String>| Some(lead.and_then(|lead| of(lead).clone()).unwrap_or_default());
        LeadWords {
            alt: text(|lead| &lead.alt),
            caption: text(|lead| &lead.caption),
            credit: text(|lead| &lead.credit),
        }
    }

    /// Reads the fields of the form.
    pub fn read(form: &Form) -> LeadWords {
        LeadWords {
            alt: field(form, "leadAlt"),
            caption: field(form, "leadCaption"),
            credit: field(form, "leadCredit"),
        }
    }

    /// Puts it to the picture of a story.
    pub fn put(&self, lead: &mut LeadImage) -> Result<(), Refusal> {
        put(&mut lead.alt, self.alt.as_ref(), STANDFIRST_CHARS_MAX)?;
        put(&mut lead.caption, self.caption.as_ref(), STANDFIRST_CHARS_MAX)?;
        put(&mut lead.credit, self.credit.as_ref(), NAME_CHARS_MAX)
    }
}

/// A field of a form, if the form has it.
fn field(form: &Form, name: &str) -> Option<String> {
    form.all(name).next().map(|text| text.replace(['\r', '\n'], " "))
}

fn put(setting: &mut Option<String>, sent: Option<&String>, chars_max: usize) -> Result<(), Refusal> {
    if let Some(text) = sent {
        *setting = Some(limited(text.trim(), chars_max)?).filter(|text| !text.is_empty());
    }
    Ok(())
}
