//! A reader reports a comment to the moderators: a form on the story's own page, no script needed.

use std::collections::HashMap;

use document::comment::render;
use http::StatusCode;
use newsroom::comment::report::{Filed, NewReport, Reason, WORDS_CHARS_MAX, file};
use newsroom::comment::thread::find;
use newsroom::id::CommentId;
use newsroom::published::story::PublicStory;
use newsroom::{Act, Actor};
use serde::Serialize;
use web::templates::{Value, markup};

use crate::paint::Paint;
use crate::{Answer, Ask, Error, Site, comments, content_notice, thread};

/// The form under which a comment is reported, with the comment.
#[derive(Debug, Serialize)]
pub(crate) struct Form {
    comment: i64,
    name: String,
    body: Value,
    reasons: Vec<Choice>,
    words_max: usize,
    cancel: String,
    /// Where it is told that it is illegal, with one's name and an answer.
    notice: String,
}

#[derive(Debug, Serialize)]
struct Choice {
    name: &'static str,
    text: String,
    is_chosen: bool,
}

/// Takes a report, and leads back to the thread. Who has reported the comment before is thanked the same.
pub(crate) fn create(site: &Site, ask: &Ask) -> Result<Answer, Error> {
    if comments::is_from_elsewhere(ask) {
        let text = "A report is sent from the story's own page. Open the story, then report the comment there.";
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::FORBIDDEN, text))));
    }
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let field = |name: &str| fields.get(name).map_or("", |value| value.trim());
    let (Ok(comment), Some(reason)) = (field("comment").parse().map(CommentId), Reason::from_name(field("reason")))
    else {
        let text = "The form does not say which comment it is about, and why (comment, reason). Nothing was reported.";
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::BAD_REQUEST, text))));
    };
    let reporter_key = site.parts.keys.client_key(&ask.client.to_string());
    let report = NewReport { comment, reason, words: field("words"), reporter_key: &reporter_key };
    match keep(site, report)? {
        Some(address) => {
            let address = web::address::href(&address);
            Ok(Answer::Moved(format!("{address}?reported={comment}#reported"), false))
        }
        None => {
            let text = "This comment is no longer there. Nothing was reported.";
            Ok(Answer::Raw(Box::new(site.plain(StatusCode::NOT_FOUND, text))))
        }
    }
}

/// Keeps a report; the address of the story, or `None` if the comment or the story is not public.
fn keep(site: &Site, report: NewReport) -> Result<Option<String>, Error> {
    let parts = &site.parts;
    let act = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let kept = parts.db.write(|tx| -> Result<_, database::Error> {
        let Some(comment) = find(tx, report.comment)? else { return Ok(None) };
        let Some(address) = newsroom::published::address_of(tx, comment.story, act.now)? else { return Ok(None) };
        Ok((file(tx, &act, report)? != Filed::NotFound).then_some(address))
    });
    Ok(kept?)
}

/// The form, if the address asks for it by `?report=ID` and the comment is public under this story.
pub(crate) fn find_asked(paint: &mut Paint, story: &PublicStory) -> Result<Option<Form>, Error> {
    let Some(id) = thread::asked_id(paint, "report") else { return Ok(None) };
    paint.is_private = true;
    let Some(comment) = find(paint.r, id)?.filter(|comment| comment.story == story.id) else { return Ok(None) };
    let choice = |(at, reason): (usize, Reason)| Choice {
        name: reason.as_str(),
        text: paint.say(&format!("report-{}", reason.as_str()), &[]),
        is_chosen: at == 0,
    };
    Ok(Some(Form {
        comment: id.0,
        name: comment.author_name,
        body: markup(render(&comment.body)),
        reasons: Reason::ALL.into_iter().enumerate().map(choice).collect(),
        words_max: WORDS_CHARS_MAX,
        cancel: format!("{}?comment={id}", web::address::href(&story.address)),
        notice: content_notice::address(paint, id),
    }))
}

/// Whether the reader comes from having reported a comment.
pub(crate) fn is_thanked(paint: &mut Paint) -> bool {
    let is_thanked = thread::asked_id(paint, "reported").is_some();
    paint.is_private |= is_thanked;
    is_thanked
}
