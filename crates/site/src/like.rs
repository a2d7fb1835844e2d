//! A reader likes a comment, or takes it back: a button below each comment, no account and no script needed.
//!
//! The thread is the same for all readers, and kept; which comment somebody has just liked, a page of their own says.

use std::collections::HashMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::StatusCode;
use http::header::{RETRY_AFTER, SET_COOKIE};
use newsroom::comment::context::FLOOD_WINDOW_MS;
use newsroom::comment::like::{Became, Opinion, is_liked, note};
use newsroom::comment::thread::find;
use newsroom::id::CommentId;
use newsroom::{Act, Actor};

use crate::paint::Paint;
use crate::{Answer, Ask, Error, Site, comments, set, thread};

/// The cookie by which a reader likes a comment once; it names nobody, and is set with the first like.
const READER: &str = "dateline_reader";

/// How long that cookie lasts: a year.
const READER_SECONDS: i64 = 365 * 24 * 60 * 60;

/// Takes a like or its end, and leads back to the comment.
pub(crate) fn create(site: &Site, ask: &Ask) -> Result<Answer, Error> {
    if comments::is_from_elsewhere(ask) {
        let text = "A comment is liked on the story's own page. Open the story, then like it there.";
        return Ok(plain(site, StatusCode::FORBIDDEN, text));
    }
    let fields: HashMap<String, String> = url::form_urlencoded::parse(ask.body).into_owned().collect();
    let id = |name: &str| fields.get(name).and_then(|value| value.trim().parse().ok()).map(CommentId);
    let (Some(comment), is_liked) = (id("comment").or_else(|| id("undo")), id("comment").is_some()) else {
        return Ok(plain(
            site,
            StatusCode::BAD_REQUEST,
            "The form does not say which comment is liked (comment, undo).",
        ));
    };
    let known = reader_of(site, ask);
    let reader = known.clone().unwrap_or_else(|| site.parts.ids.next((site.parts.clock)()).to_string());
    let opinion = Opinion {
        comment,
        is_liked,
        liker_key: &liker_key(site, &reader),
        client_key: &site.parts.keys.client_key(&ask.client.to_string()),
    };
    let [page, order] = ["page", "comments"].map(|name| fields.get(name).map_or("", String::as_str));
    let back = |address: &str| thread::lead_to(address, page, order, comment, is_liked);
    let Some((became, address)) = keep(site, opinion, &back)? else { return Ok(gone(site)) };
    match became {
        Became::NotFound => Ok(gone(site)),
        Became::TooMany => Ok(too_many(site)),
        Became::Noted | Became::AsBefore => {
            let mut response = site.moved(&address, false);
            if known.is_none() && is_liked {
                let value = format!("{reader}.{}", URL_SAFE_NO_PAD.encode(site.parts.keys.sign(READER, &reader)));
                let cookie = web::cookie::set(READER, &value, "/", READER_SECONDS, site.is_https());
                set(&mut response, SET_COOKIE, &cookie);
            }
            Ok(Answer::Raw(Box::new(response)))
        }
    }
}

/// Notes what was said; gives the address to lead back to, or `None` if the comment or its story is not public.
fn keep(site: &Site, opinion: Opinion, back: &dyn Fn(&str) -> String) -> Result<Option<(Became, String)>, Error> {
    let parts = &site.parts;
    let act = Act { now: (parts.clock)(), ids: &parts.ids, actor: Actor::Reader };
    let kept = parts.db.write(|tx| -> Result<_, database::Error> {
        let Some(comment) = find(tx, opinion.comment)? else { return Ok(None) };
        let Some(address) = newsroom::published::address_of(tx, comment.story, act.now)? else { return Ok(None) };
        Ok(Some((note(tx, &act, opinion)?, back(&address))))
    });
    Ok(kept?)
}

fn gone(site: &Site) -> Answer {
    plain(site, StatusCode::NOT_FOUND, "This comment is no longer there. Nothing was noted.")
}

fn too_many(site: &Site) -> Answer {
    let text = "That was more than one reader likes in a short time. Nothing was noted; you can go on in ten minutes.";
    let mut response = site.plain(StatusCode::TOO_MANY_REQUESTS, text);
    set(&mut response, RETRY_AFTER, &(FLOOD_WINDOW_MS / 1000).to_string());
    Answer::Raw(Box::new(response))
}

fn plain(site: &Site, status: StatusCode, text: &str) -> Answer {
    Answer::Raw(Box::new(site.plain(status, text)))
}

/// The reader whom the cookie names, if we signed it.
fn reader_of(site: &Site, ask: &Ask) -> Option<String> {
    let (reader, signature) = web::cookie::find(ask.headers, READER)?.split_once('.')?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    site.parts.keys.is_signed(READER, reader, &signature).then(|| reader.to_owned())
}

fn liker_key(site: &Site, reader: &str) -> [u8; 32] {
    site.parts.keys.sign("like", reader)
}

/// The comment that the address says the reader has just liked, by `?liked=ID`, if they do like it.
pub(crate) fn find_liked(paint: &mut Paint) -> Result<Option<CommentId>, Error> {
    let Some(comment) = thread::asked_id(paint, "liked") else { return Ok(None) };
    paint.is_private = true;
    let Some(reader) = reader_of(paint.site, paint.ask) else { return Ok(None) };
    let key = liker_key(paint.site, &reader);
    Ok(is_liked(paint.r, comment, &key)?.then_some(comment))
}
