//! The first texts of pages on how the newsroom works, written from the settings: drafts that somebody reads, completes
//! and publishes. What is for the newsroom alone to say (its ethics, its principles) has none.

use std::sync::Arc;

use locale::{Formats, Value as Put};
use newsroom::site::{Policy, Site};

use super::privacy;
use crate::Error;
use crate::frame::Frame;

/// What is said of a page's first text; nothing if the settings say nothing of what stands on it.
pub(super) fn hint(site: &Site, policy: Policy) -> Option<&'static str> {
    let trust = &site.trust;
    let is_said = match policy {
        Policy::Privacy => return Some("desk-policy-draft-hint"),
        Policy::Corrections => true,
        Policy::Contact => !trust.contact.is_empty() || !trust.security_contact.is_empty(),
        Policy::Ownership => {
            !trust.controlled_by.is_empty() || !trust.controls.is_empty() || !trust.belongs_to.is_empty()
        }
        _ => false,
    };
    is_said.then_some("desk-policy-draft-start")
}

/// Writes a page's first text as Markdown, in the language of an edition.
///
/// # Errors
/// What the database says.
pub(super) fn text(frame: &Frame, policy: Policy, language: &str) -> Result<Option<String>, Error> {
    if hint(&frame.settings, policy).is_none() {
        return Ok(None);
    }
    let writer = Writer {
        frame,
        words: frame.desk.words.of(language, &frame.settings),
        paper: paper(&frame.settings, language),
    };
    Ok(Some(match policy {
        Policy::Privacy => privacy::text(frame, language)?,
        Policy::Corrections => writer.corrections(),
        Policy::Contact => writer.contact(),
        _ => writer.ownership(),
    }))
}

struct Writer<'f, 'a> {
    frame: &'f Frame<'a>,
    words: Arc<Formats>,
    paper: &'f str,
}

impl Writer<'_, '_> {
    fn corrections(&self) -> String {
        let kinds = ["correction", "clarification", "update", "retraction"];
        let kinds = kinds.map(|kind| format!("- {}", self.say(&format!("policy-corrections-{kind}"))));
        let ledger = format!("<{}/corrections/>", self.frame.desk.parts.origin);
        let mut parts = vec![
            self.put("policy-corrections-intro", "paper", self.paper),
            self.say("policy-corrections-kinds"),
            kinds.join("\n"),
            self.say("policy-corrections-typo"),
            self.put("policy-corrections-list", "address", &ledger),
        ];
        parts.extend(self.linked("policy-corrections-tell", "contact", &self.frame.settings.trust.contact));
        parts.join("\n\n")
    }

    fn contact(&self) -> String {
        let (trust, elsewhere) = (&self.frame.settings.trust, &self.frame.settings.same_as);
        let mut parts = vec![self.put("policy-contact-intro", "paper", self.paper)];
        parts.extend(self.linked("policy-contact-all", "contact", &trust.contact));
        parts.extend(self.linked("policy-contact-security", "contact", &trust.security_contact));
        let heading = self.put("policy-contact-elsewhere", "paper", self.paper);
        parts.extend(list(heading, elsewhere));
        parts.join("\n\n")
    }

    fn ownership(&self) -> String {
        let trust = &self.frame.settings.trust;
        let mut parts = vec![self.put("policy-ownership-intro", "paper", self.paper)];
        parts.extend(self.linked("policy-ownership-controlled", "address", &trust.controlled_by));
        parts.extend(list(self.say("policy-ownership-controls"), &trust.controls));
        parts.extend(list(self.say("policy-ownership-member"), &trust.belongs_to));
        parts.join("\n\n")
    }

    fn say(&self, id: &str) -> String {
        self.words.texts().text(id).into_owned()
    }

    fn put(&self, id: &str, name: &str, value: &str) -> String {
        self.words.texts().get(id, &[(name, Put::from(value))])
    }

    /// A sentence with an address, if there is one.
    fn linked(&self, id: &str, name: &str, address: &str) -> Option<String> {
        (!address.is_empty()).then(|| self.put(id, name, &format!("<{address}>")))
    }
}

/// Addresses under what they are, if there are any.
fn list(heading: String, addresses: &[String]) -> Option<String> {
    let items: Vec<String> = addresses.iter().map(|address| format!("- <{address}>")).collect();
    (!items.is_empty()).then(|| format!("{heading}\n\n{}", items.join("\n")))
}

/// The paper's name in the language of an edition.
pub(super) fn paper<'a>(site: &'a Site, language: &str) -> &'a str {
    let edition = usize::try_from(site.edition_for(language) - 1).ok().and_then(|place| site.editions.get(place));
    edition.map_or(site.title.as_str(), |edition| edition.title.as_str())
}
