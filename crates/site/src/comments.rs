//! A reader's comment comes in: a plain form, WordPress's own field names, no script needed.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use database::Reader;
use http::StatusCode;
use http::header::SET_COOKIE;
use newsroom::comment::Status;
use newsroom::comment::checks::Refusal;
use newsroom::comment::proof::{Proof, spend};
use newsroom::comment::staff::{self, Staff};
use newsroom::comment::submission::{self, Field, Flaw, Submission, read_fields};
use newsroom::comment::submit::{Heard, Receipt, SubmitError, submit_heard};
use newsroom::comment::writer;
use newsroom::id::{CommentId, StoryId};
use newsroom::published::story::find;
use newsroom::{Act, Actor, idempotency, site};

use crate::guard::Seen;
use crate::paint::Paint;
use crate::thread::{FlawView, Returned, Typed};
use crate::{Answer, Ask, Error, Site, checker, proof, service, set, story};

/// The cookie by which a writer sees their own comment while it waits, and may change it for some minutes.
pub(crate) const HELD: &str = "dateline_held";

/// How long that cookie lasts for a comment that waits: a week.
const HELD_SECONDS: i64 = 7 * 24 * 60 * 60;

/// How long the choice of light or dark lasts: a year.
const THEME_SECONDS: i64 = 365 * 24 * 60 * 60;

/// The scope of the form's idempotency keys.
const SCOPE: &str = "comment";

/// Takes a comment, and leads back to the page.
pub(crate) fn create(site: &Site, ask: &Ask) -> Result<Answer, Error> {
    if is_from_elsewhere(ask) {
        let text = "A comment is sent from the story's own page. Open the story, then post it there.";
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::FORBIDDEN, text))));
    }
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let Some(story) = field("comment_post_ID").trim().parse().ok().map(StoryId) else {
        let text = "The form does not say which story it is about (comment_post_ID). Nothing was posted.";
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::BAD_REQUEST, text))));
    };
    let form = Form {
        story,
        parent: field("comment_parent").trim().parse().ok().filter(|id| *id > 0).map(CommentId),
        typed: Typed { comment: field("comment"), author: field("author"), email: field("email"), url: field("url") },
        filled_honeypot: !field("subject").is_empty(),
        seconds_taken: field("seconds_taken").trim().parse().ok(),
        wants_answers: field("answers") == "yes",
        key: Some(field("idempotency_key")).filter(|key| !key.is_empty() && key.len() <= 200),
        proof: field("altcha"),
        goes_without: !field("unproved").is_empty(),
    };
    match take(site, ask, &form)? {
        Ok(taken) => Ok(lead_back(site, &taken)),
        Err(Refused::Proof) => proof::show(site, ask, &form),
        Err(refused) => show_again(site, ask, &form, refused),
    }
}

/// Whether a browser says that another site made it send this.
pub(crate) fn is_from_elsewhere(ask: &Ask) -> bool {
    ask.headers.get("sec-fetch-site").is_some_and(|value| value == "cross-site")
}

/// What a reader sends.
pub(crate) struct Form {
    pub story: StoryId,
    pub parent: Option<CommentId>,
    pub typed: Typed,
    pub filled_honeypot: bool,
    /// From the opening of the page to the sending of the form, as the page's script counted; none without script.
    pub seconds_taken: Option<i64>,
    /// Whether its writer wants letters about answers.
    pub wants_answers: bool,
    pub key: Option<String>,
    /// The proof of work, as it came.
    proof: String,
    /// Whether its writer sends it without one, and would rather wait.
    goes_without: bool,
}

/// Why a form is not taken.
pub(crate) enum Refused {
    Fields(Vec<(Field, Flaw)>),
    Check(Refusal),
    /// A proof of work is to come with it.
    Proof,
}

/// A comment that was taken, and what its writer is led back by.
struct Taken {
    receipt: Receipt,
    /// Where the story stood when the comment came.
    address: Option<String>,
    /// For how long its writer may change it.
    edit_minutes: u32,
}

/// Takes a comment, or says what is wrong with it. What its writer is led back by is read with the settings, so that a
/// comment costs one view of the database besides its transaction.
fn take(site: &Site, ask: &Ask, form: &Form) -> Result<Result<Taken, Refused>, Error> {
    let parts = &site.parts;
    let now = (parts.clock)();
    let (settings, staff, address) = parts.db.read(|r| {
        let address = newsroom::published::address_of(r, form.story, now)?;
        Ok::<_, Error>((site::get(r)?, find_staff(site, ask, r)?, address))
    })?;
    let typed = typed(form, staff.as_ref());
    let fields = match read_fields(&typed, settings.comments.length_max) {
        Ok(fields) => fields,
        Err(flaws) => return Ok(Err(Refused::Fields(flaws))),
    };
    let is_asked = staff.is_none() && settings.comments.asks_proof.is_now(site.guard.since(now).is_some());
    let proof = is_asked.then(|| newsroom::comment::proof::read(&parts.keys, &form.proof, now)).flatten();
    // Where script runs it finds a proof at once; where none runs, the comment waits for a person.
    if is_asked && proof.is_none() && form.seconds_taken.is_some() && !form.goes_without {
        site.guard.note(now, Seen::Asked, false);
        return Ok(Err(Refused::Proof));
    }
    let submission = Submission {
        story: form.story,
        parent: form.parent,
        author_name: fields.author_name,
        email: fields.email,
        website: fields.website,
        body: fields.body,
        client_address: ask.client.to_string(),
        filled_honeypot: form.filled_honeypot,
        seconds_taken: form.seconds_taken,
        proof: if is_asked { Proof::Missing } else { Proof::NotAsked },
        account: staff.as_ref().map(|staff| staff.account),
    };
    let actor = staff.map_or(Actor::Reader, |staff| Actor::Account(staff.account));
    let act = Act { now, ids: &parts.ids, actor };
    // Whoever sends a form twice waits for its own first answer, so that others are asked once.
    let asks_others = settings.spam_service.is_on || !settings.comments.checker_url.is_empty();
    let _turn = form.key.as_deref().filter(|_| asks_others).and_then(|key| site.checker.turn(key));
    if asks_others && let Some(receipt) = parts.db.read(|r| find_receipt(r, form))? {
        return Ok(Ok(Taken { receipt, address, edit_minutes: settings.comments.edit_minutes }));
    }
    let said = service::hear(site, ask, &settings, &submission, false)?;
    let opinion = checker::hear(site, &settings, &submission, false)?;
    let heard = Heard { checker: opinion.as_ref(), service: said.as_ref() };
    let taken = parts.db.write(|tx| {
        if let Some(receipt) = find_receipt(tx, form)? {
            return Ok((receipt, false));
        }
        let mut submission = submission.clone();
        if let Some(proof) = &proof
            && spend(tx, proof, now)?
        {
            submission.proof = Proof::Given;
        }
        let receipt = submit_heard(tx, &act, &settings, &parts.keys, &submission, heard)?;
        let wanted = (receipt, form.wants_answers);
        writer::welcome(tx, &act, &parts.keys, &settings.comments, &submission, wanted)?;
        if let Some(key) = &form.key {
            idempotency::store(tx, SCOPE, key, &format!("{} {}", receipt.id, receipt.status.as_str()), act.now)?;
        }
        Ok((receipt, submission.proof == Proof::Given))
    });
    match taken {
        Ok((receipt, is_proved)) => {
            let seen = if receipt.is_suspect { Seen::Suspect } else { Seen::Fair };
            site.guard.note(now, seen, is_proved);
            Ok(Ok(Taken { receipt, address, edit_minutes: settings.comments.edit_minutes }))
        }
        Err(SubmitError::Refused(refusal)) => {
            // So are floods refused; a thread that is closed is found by people.
            if matches!(refusal, Refusal::TooMany { .. } | Refusal::Barred | Refusal::Duplicate) {
                site.guard.note(now, Seen::Suspect, false);
            }
            Ok(Err(Refused::Check(refusal)))
        }
        Err(SubmitError::Database(error)) => Err(error.into()),
    }
}

/// What was answered to this form before, if its key is known.
fn find_receipt(r: &mut Reader, form: &Form) -> Result<Option<Receipt>, database::Error> {
    let Some(key) = &form.key else { return Ok(None) };
    Ok(idempotency::find(r, SCOPE, key)?.and_then(|answer| read_answer(&answer)))
}

/// What was typed; who is signed in at the desk need not say who they are, and cannot be somebody else.
fn typed(form: &Form, staff: Option<&Staff>) -> submission::Typed {
    let body = form.typed.comment.clone();
    match staff {
        Some(staff) => submission::Typed {
            author_name: staff.name.clone(),
            email: staff.email.clone(),
            website: String::new(),
            body,
        },
        None => submission::Typed {
            author_name: form.typed.author.clone(),
            email: form.typed.email.clone(),
            website: form.typed.url.clone(),
            body,
        },
    }
}

/// Who is signed in at the desk of this newsroom, if somebody is.
pub(crate) fn find_staff(site: &Site, ask: &Ask, r: &mut Reader) -> Result<Option<Staff>, Error> {
    let Some(token) = desk_token(site, ask) else { return Ok(None) };
    Ok(staff::find(r, &site.parts.keys, token, (site.parts.clock)())?)
}

/// The token of a sign-in at the desk, whether or not it stands.
pub(crate) fn desk_token<'a>(site: &Site, ask: &Ask<'a>) -> Option<&'a str> {
    web::cookie::find(ask.headers, &web::cookie::own_name(web::cookie::DESK, site.is_https()))
}

fn read_answer(answer: &str) -> Option<Receipt> {
    let (id, status) = answer.split_once(' ')?;
    Some(Receipt { id: CommentId(id.parse().ok()?), status: Status::from_name(status)?, is_suspect: false })
}

/// 303 to the comment, or to the note that it waits; spam is told the same as what waits.
fn lead_back(site: &Site, Taken { receipt, address, edit_minutes }: &Taken) -> Answer {
    let address = web::address::href(address.as_deref().unwrap_or("/"));
    // Which page holds it, the story's own address says when it is asked.
    let (to, seconds) = match receipt.status {
        Status::Published => (format!("{address}?comment={0}#comment-{0}", receipt.id), 60 * i64::from(*edit_minutes)),
        _ => (format!("{address}#held"), HELD_SECONDS),
    };
    let mut response = site.moved(&to, false);
    if seconds > 0 {
        let cookie = web::cookie::set(HELD, &signed(site, receipt.id), "/", seconds, site.is_https());
        set(&mut response, SET_COOKIE, &cookie);
    }
    Answer::Raw(Box::new(response))
}

fn signed(site: &Site, id: CommentId) -> String {
    format!("{id}.{}", URL_SAFE_NO_PAD.encode(site.parts.keys.sign(HELD, &id.to_string())))
}

/// The comment of their own that the reader's cookie names, if we signed it.
pub(crate) fn own_of(site: &Site, ask: &Ask) -> Option<CommentId> {
    let (id, signature) = web::cookie::find(ask.headers, HELD)?.split_once('.')?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    site.parts.keys.is_signed(HELD, id, &signature).then(|| id.parse().ok().map(CommentId))?
}

/// The page again, with what was typed and what is wrong.
fn show_again(site: &Site, ask: &Ask, form: &Form, refused: Refused) -> Result<Answer, Error> {
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
        let returned = Returned {
            flaws: flaws(&paint, &refused),
            typed: form.typed.clone(),
            parent: form.parent,
            wants_answers: form.wants_answers,
            key: form.key.clone(),
            amended: None,
        };
        story::show_with(&mut paint, found, 1, None, Some(returned), status_of(&refused))
    })
}

pub(crate) fn status_of(refused: &Refused) -> StatusCode {
    match refused {
        Refused::Fields(_) | Refused::Check(Refusal::TooLong(_)) => StatusCode::BAD_REQUEST,
        Refused::Check(Refusal::Duplicate) => StatusCode::CONFLICT,
        Refused::Check(Refusal::TooMany { .. }) => StatusCode::TOO_MANY_REQUESTS,
        Refused::Check(_) | Refused::Proof => StatusCode::FORBIDDEN,
    }
}

/// What is wrong, field by field, in words.
pub(crate) fn flaws(paint: &Paint, refused: &Refused) -> Vec<FlawView> {
    let words = |field: &'static str, id: &str| FlawView { field, text: paint.say(id, &[]) };
    let too_long = |count: usize| FlawView {
        field: "comment",
        text: paint.say("comment-error-too-long", &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())]),
    };
    let flaw = |(field, flaw): &(Field, Flaw)| match (field, flaw) {
        (Field::Body, Flaw::TooLong(most)) => too_long(*most),
        (Field::Body, _) => words("comment", "comment-error-empty"),
        (Field::AuthorName, Flaw::Missing) => words("author", "comment-error-name-missing"),
        (Field::AuthorName, _) => words("author", "comment-error-name-too-long"),
        (Field::Email, Flaw::Missing) => words("email", "comment-error-email-missing"),
        (Field::Email, _) => words("email", "comment-error-email-form"),
        (Field::Website, _) => words("url", "comment-error-website-form"),
    };
    match refused {
        Refused::Fields(flaws) => flaws.iter().map(flaw).collect(),
        Refused::Proof => Vec::new(),
        Refused::Check(Refusal::Closed) => vec![words("comment", "comment-error-closed")],
        Refused::Check(Refusal::NoParent) => vec![words("comment", "comment-error-parent-gone")],
        Refused::Check(Refusal::Locked) => vec![words("comment", "comment-error-locked")],
        Refused::Check(Refusal::Duplicate) => vec![words("comment", "comment-error-duplicate")],
        Refused::Check(Refusal::Barred) => vec![words("comment", "comment-error-refused")],
        Refused::Check(Refusal::TooLong(most)) => vec![too_long(*most as usize)],
        Refused::Check(Refusal::TooMany { sent, again_at }) => {
            let time = paint.words.time(*again_at);
            let values = [("count", (*sent).into()), ("time", time.as_str().into())];
            vec![FlawView { field: "comment", text: paint.say("comment-error-too-fast", &values) }]
        }
    }
}

/// Light, dark or as the device says: a cookie of three values, and back to where the reader was.
pub(crate) fn set_appearance(site: &Site, ask: &Ask) -> Answer {
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let theme = fields.get("theme").map(String::as_str).filter(|theme| ["light", "dark"].contains(theme));
    let back = ask.headers.get(http::header::REFERER).and_then(|value| value.to_str().ok());
    let back = back.and_then(|back| back.strip_prefix(&site.parts.origin)).filter(|back| web::address::is_local(back));
    let mut response = site.moved(back.unwrap_or("/"), false);
    let cookie = match theme {
        Some(theme) => web::cookie::set("theme", theme, "/", THEME_SECONDS, site.is_https()),
        None => web::cookie::set("theme", "auto", "/", 0, site.is_https()),
    };
    set(&mut response, SET_COOKIE, &cookie);
    Answer::Raw(Box::new(response))
}
