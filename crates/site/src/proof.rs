//! Readers' browsers are asked for a proof of work: while the site is flooded, or with every comment if the newsroom
//! wants that.
//!
//! No page that is kept knows of it. A comment that comes without a proof from where script runs is answered by a page
//! that holds all that was typed, finds the proof and sends it with the rest; that page, without the story and its thread,
//! costs less than the story's own. Without script, and by a button on that page, a comment goes in unproved and waits for
//! a person.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response, StatusCode};
use newsroom::comment::proof::{self, Asks};
use newsroom::published::story::find;
use newsroom::site as settings;
use serde::Serialize;
use web::headers::{Audience, Surface, protect};
use web::templates::Value;

use crate::comments::Form;
use crate::paint::{Chrome, Head, Paint};
use crate::{Answer, Ask, Error, Site};

/// Where a challenge is asked for. An answer holds for one comment and some minutes, and is kept nowhere.
pub(crate) const ADDRESS: &str = "/comments/challenge";

/// What finds a proof, and where it asks.
#[derive(Debug, Serialize)]
pub(crate) struct Script {
    src: String,
    challenge: &'static str,
}

#[derive(Serialize)]
struct Page {
    chrome: Chrome,
    say: Value,
    script: Script,
    comment: String,
    fields: Vec<(&'static str, String)>,
    /// The story's own page.
    back: String,
}

/// What finds a proof for a form.
pub(crate) fn script(paint: &Paint) -> Script {
    Script { src: paint.site.parts.assets.address("proof.js").to_owned(), challenge: ADDRESS }
}

/// Gives a challenge, as ALTCHA's widgets read it; nothing where no proof is ever asked for.
pub(crate) fn challenge(site: &Site) -> Result<Answer, Error> {
    let parts = &site.parts;
    if parts.db.read(settings::get)?.comments.asks_proof == Asks::Never {
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::NOT_FOUND, "No proof of work is asked for here."))));
    }
    let now = (parts.clock)();
    let made = proof::challenge(&parts.keys, parts.ids.next(now), now);
    let text = serde_json::to_vec(&made).unwrap_or_default();
    let mut response = Response::new(Bytes::from(text));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    protect(response.headers_mut(), Surface::Site, Audience::OnePerson, site.is_https());
    Ok(Answer::Raw(Box::new(response)))
}

/// Asks for a proof: a page that has all of the form, and sends it once a proof is found.
pub(crate) fn show(site: &Site, ask: &Ask, form: &Form) -> Result<Answer, Error> {
    let now = (site.parts.clock)();
    let generation = site.cache.generation();
    site.parts.db.read(|r| {
        let Some(found) = find(r, form.story, now)? else {
            let text = "There is no such story. Nothing was posted.";
            return Ok(Answer::Raw(Box::new(site.plain(StatusCode::NOT_FOUND, text))));
        };
        let mut paint = Paint::new(site, ask, r, now, &found.address, generation)?;
        paint.is_private = true;
        paint.enter_language(&found.language);
        let title = paint.say("proof-title", &[]);
        let chrome = paint.chrome(Head { title, noindex: true, ..Head::default() })?;
        let page = Page {
            chrome,
            say: paint.words_value(),
            script: script(&paint),
            comment: form.typed.comment.clone(),
            fields: fields(form),
            back: web::address::href(&found.address),
        };
        paint.render("site/proof.html", &page, StatusCode::FORBIDDEN)
    })
}

/// What came beside the text, to be sent again.
fn fields(form: &Form) -> Vec<(&'static str, String)> {
    let text = |is_set: bool, text: &str| if is_set { text.to_owned() } else { String::new() };
    let fields = [
        ("comment_post_ID", form.story.to_string()),
        ("comment_parent", form.parent.map(|parent| parent.to_string()).unwrap_or_default()),
        ("author", form.typed.author.clone()),
        ("email", form.typed.email.clone()),
        ("url", form.typed.url.clone()),
        ("subject", text(form.filled_honeypot, "1")),
        ("answers", text(form.wants_answers, "yes")),
        ("seconds_taken", form.seconds_taken.map(|seconds| seconds.to_string()).unwrap_or_default()),
        ("idempotency_key", form.key.clone().unwrap_or_default()),
    ];
    fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}
