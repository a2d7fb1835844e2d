//! Writes letters: of a kind and its values, a subject, a text and a page in the recipient's language.
//!
//! Every address in a letter is made from the site's own. A letter asks for nothing from elsewhere when it is opened: no
//! picture, no style, no script.

mod kinds;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::SystemTime;

use jiff::Timestamp;
use mail::Mailbox;
use newsroom::letter::queue::Due;
use newsroom::site::Site;
use serde::Serialize;
use web::templates::{TemplateError, Templates};
use web::words::Words;

use kinds::Words as KindWords;

/// Writes letters for one site.
pub struct Writer {
    templates: Arc<Templates>,
    words: Words,
    /// The site's own address without a last slash.
    origin: String,
    /// From which address letters come.
    from: String,
}

/// What a letter says.
#[derive(Serialize)]
struct Page {
    language: String,
    direction: &'static str,
    paper: String,
    subject: String,
    greeting: String,
    paragraphs: Vec<String>,
    action: Option<Link>,
    notes: Vec<String>,
    foot: String,
    unsubscribe: Option<Link>,
}

#[derive(Serialize)]
struct Link {
    href: String,
    text: String,
}

#[derive(Serialize)]
struct Whole<'p> {
    page: &'p Page,
}

/// Whom a letter is for, and which it is.
struct Envelope<'e> {
    id: String,
    at: Timestamp,
    email: &'e str,
    name: &'e str,
    language: &'e str,
    unsubscribe: Option<&'e str>,
}

impl Writer {
    /// Writes for a site at an address, from an e-mail address.
    pub fn new(templates: Arc<Templates>, origin: String, from: String) -> Self {
        Writer { templates, words: Words::default(), origin, from }
    }

    /// From which address letters come.
    pub fn sender(&self) -> &str {
        &self.from
    }

    /// Writes a letter that is due.
    ///
    /// # Errors
    /// [`TemplateError`], if a theme's template asks for what a letter does not have.
    pub fn write(&self, site: &Site, due: &Due) -> Result<mail::Letter, TemplateError> {
        let envelope = Envelope {
            id: due.id.to_string(),
            at: due.made_at,
            email: &due.to.email,
            name: &due.to.name,
            language: &due.language,
            unsubscribe: due.unsubscribe.as_deref(),
        };
        self.put_together(site, &envelope, |words| words.of(due.kind, &due.data))
    }

    /// Writes a letter that says that it has arrived. `id` tells it from others.
    ///
    /// # Errors
    /// [`TemplateError`], as [`Writer::write`].
    pub fn write_test(
        &self,
        site: &Site,
        id: i64,
        at: Timestamp,
        (name, email): (&str, &str),
    ) -> Result<mail::Letter, TemplateError> {
        let envelope =
            Envelope { id: format!("test-{id}"), at, email, name, language: &site.language, unsubscribe: None };
        self.put_together(site, &envelope, |words| words.of_test())
    }

    fn put_together(
        &self,
        site: &Site,
        envelope: &Envelope,
        say: impl FnOnce(&KindWords) -> kinds::Said,
    ) -> Result<mail::Letter, TemplateError> {
        let formats = self.words.of(envelope.language, site);
        let words = KindWords { formats: &formats, paper: &site.title, origin: &self.origin };
        let said = say(&words);
        let language = formats.texts().language();
        let page = Page {
            language: language.tag().to_owned(),
            direction: language.direction().attribute(),
            paper: site.title.clone(),
            subject: said.subject,
            greeting: match envelope.name {
                "" => words.say("mail-greeting-nobody"),
                name => words.put("mail-greeting", &[("name", name)]),
            },
            paragraphs: said.paragraphs,
            action: said.action.map(|(href, text)| Link { href, text }),
            notes: said.notes,
            foot: words.put("mail-foot", &[("site", self.origin.as_str())]),
            unsubscribe: envelope
                .unsubscribe
                .map(|path| Link { href: format!("{}{path}", self.origin), text: words.say("mail-unsubscribe") }),
        };
        let whole = Whole { page: &page };
        Ok(mail::Letter {
            id: format!("{}.letter@{}", envelope.id, host_of(&self.origin)),
            at: SystemTime::try_from(envelope.at).unwrap_or(SystemTime::UNIX_EPOCH),
            from: Mailbox { email: self.from.clone(), name: site.title.clone() },
            to: Mailbox { email: envelope.email.to_owned(), name: envelope.name.to_owned() },
            reply_to: None,
            text: self.templates.render("mail/letter.txt", &whole)?,
            html: self.templates.render("mail/letter.html", &whole)?,
            unsubscribe: page.unsubscribe.as_ref().map(|link| link.href.clone()),
            language: page.language,
            subject: page.subject,
        })
    }
}

/// The host of an address, as it stands to the right of an `@`. A number has no mail: who tries the program on a machine
/// without a name writes from `localhost`.
pub fn host_of(origin: &str) -> String {
    let rest = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or(rest);
    let host = authority.split(':').next().unwrap_or(authority);
    let is_number = host.starts_with('[') || host.parse::<std::net::Ipv4Addr>().is_ok();
    if is_number { "localhost".to_owned() } else { host.to_owned() }
}
