//! Asks a spam service about a comment: as the newsroom's own checker, outside of every transaction and for as long as the
//! settings say.

use http::header::USER_AGENT;
use newsroom::comment::service::{Opinion, Sender, question, read_answer};
use newsroom::comment::submission::Submission;
use newsroom::site;

use crate::{Ask, Error, Site};

/// What the service says of a comment; nothing if it is not to be asked. `is_edit` says that the comment is there already.
pub(crate) fn hear(
    site: &Site,
    ask: &Ask,
    settings: &site::Site,
    submission: &Submission,
    is_edit: bool,
) -> Result<Option<Opinion>, Error> {
    if !settings.spam_service.is_on {
        return Ok(None);
    }
    let (parts, now) = (&site.parts, (site.parts.clock)());
    let browser = ask.headers.get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let sender = Sender { origin: &parts.origin, browser };
    let asked = parts.db.read(|r| question(r, &parts.keys, settings, (submission, is_edit), sender, now))?;
    let Some(question) = asked else { return Ok(None) };
    let Some(ask) = &parts.service else { return Ok(Some(Opinion::Down("this process asks nobody".to_owned()))) };
    let answer = site.service.ask("spam service", now.as_millisecond(), || match read_answer(ask(&question)) {
        Opinion::Down(why) => Err(why),
        said => Ok(said),
    });
    Ok(Some(answer.unwrap_or_else(Opinion::Down)))
}
