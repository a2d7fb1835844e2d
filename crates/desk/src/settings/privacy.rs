//! The text of the page on what is kept of readers, written from the settings: a draft that somebody reads, completes and
//! publishes.

use locale::Value as Put;
use newsroom::comment::notice::KEPT_DAYS;
use newsroom::comment::writer;

use super::drafts::paper;
use super::service;
use crate::Error;
use crate::frame::Frame;

/// Writes the text as Markdown, in the language of an edition.
///
/// # Errors
/// What the database says.
pub(super) fn text(frame: &Frame, language: &str) -> Result<String, Error> {
    let site = &frame.settings;
    let words = frame.desk.words.of(language, site);
    let texts = words.texts();
    let say = |id: &str| texts.text(id).into_owned();
    let put = |id: &str, name: &str, value: &str| texts.get(id, &[(name, Put::from(value))]);
    let days = |days: u32| texts.get("desk-standing-days", &[("count", Put::from(i64::from(days)))]);
    let title = |id: &str| format!("## {}", say(id));
    let item = |id: &str| format!("- {}", say(id));
    let sends_letters = frame.desk.parts.db.read(writer::can_be_written_to)?;

    let mut parts = vec![put("privacy-intro", "paper", paper(site, language)), say("privacy-reading")];
    parts.push(match site.reading_days {
        0 => say("privacy-uncounted"),
        kept => put("privacy-counted", "time", &days(kept)),
    });
    let mut cookies = Vec::new();
    if site.comments.open {
        parts.extend([title("privacy-comments-title"), say("privacy-comments")]);
        parts.extend(site.comments.asks_website.then(|| say("privacy-website")));
        parts.push(put("privacy-network", "time", &days(site.comments.client_address_days)));
        parts.push(say("privacy-filter"));
        parts.extend(service::privacy(site, put));
        parts.extend(sends_letters.then(|| say("privacy-letters")));
        parts.push(put("privacy-notices", "time", &days(u32::try_from(KEPT_DAYS).unwrap_or(u32::MAX))));
        cookies.extend(["privacy-cookie-details", "privacy-cookie-own", "privacy-cookie-like"].map(item));
    }
    if site.record.takes_objections {
        parts.extend([title("desk-objections-title"), say("privacy-objections")]);
    }
    cookies.push(item("privacy-cookie-theme"));
    parts.extend([title("privacy-cookies-title"), cookies.join("\n")]);
    if site.comments.open {
        parts.extend([title("privacy-rights-title"), say("privacy-rights")]);
        let address = format!("<{}{}>", frame.desk.parts.origin, writer::link::ADDRESS);
        parts.extend(sends_letters.then(|| put("privacy-rights-link", "address", &address)));
        parts.push(say("privacy-backups"));
    }
    let contact = site.trust.contact.as_str();
    parts.extend((!contact.is_empty()).then(|| put("privacy-contact", "email", contact)));
    Ok(parts.join("\n\n"))
}
