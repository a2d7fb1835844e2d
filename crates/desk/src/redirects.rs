//! Old addresses: where each leads, and many at once.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::redirect::MOVED;
use newsroom::redirect::Target;
use newsroom::redirect::desk::{self, Line, Redirect, RedirectError};
use newsroom::redirect::lines::{self, Flaw, FlawCause};
use serde::Serialize;
use web::address::query_value;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::notice::Notice;

/// Where they are listed.
const ADDRESS: &str = "/desk/redirects";

/// Redirects on a page.
const PAGE: i64 = 50;

/// Lines that were not taken and are told one by one; of further ones the number is told.
const FLAWS_TOLD: usize = 1000;

#[derive(Serialize)]
struct Page {
    words: String,
    total: String,
    lines: Vec<LineView>,
    next: Option<String>,
    fresh: Fresh,
    many: Many,
}

#[derive(Serialize)]
struct LineView {
    from: String,
    /// Missing if the address is gone for good.
    to: Option<String>,
    source: String,
    change: String,
}

/// The form of one redirect, as it was filled in.
#[derive(Default, Serialize)]
struct Fresh {
    /// The address of the redirect that is changed; empty for a new one.
    before: String,
    from: String,
    to: String,
    from_flaw: Option<String>,
    to_flaw: Option<String>,
}

/// The form of many, and what became of the lines.
#[derive(Default, Serialize)]
struct Many {
    text: String,
    outcome: Option<String>,
    flaws: Vec<String>,
}

/// Lists them, or those that hold some words; one may be open to be changed.
pub(crate) fn show(frame: Frame) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let open = match query.get("change") {
        "" => None,
        from => frame.desk.parts.db.read(|r| desk::find_line(r, from))?,
    };
    let fresh = open.map_or_else(Fresh::default, |line| Fresh {
        before: line.from.clone(),
        to: target_of(&line).unwrap_or_default(),
        from: line.from,
        ..Fresh::default()
    });
    render(frame, StatusCode::OK, fresh, Many::default())
}

/// Adds one, or changes the one that was open.
pub(crate) fn keep(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let (before, from, to) = (form.get("before"), form.get("from"), form.get("to"));
    let parts = &frame.desk.parts;
    let kept = Redirect::read(from, to, &parts.origin).and_then(|redirect| {
        let (act, before) = (frame.desk.act_of(&person.session), Some(before).filter(|before| !before.is_empty()));
        parts.db.write(|tx| desk::keep(tx, &act, &frame.settings, before, &redirect))?;
        Ok(redirect.from)
    });
    let error = match kept {
        Ok(from) => {
            let notice = Notice::done(frame.put("desk-redirects-kept", &[("address", Put::from(from.as_str()))]));
            return Ok(frame.lead_on(ADDRESS, person, &notice));
        }
        Err(RedirectError::Database(error)) => return Err(error.into()),
        Err(error) => error,
    };
    let text = Some(frame.put(flaw_text(&error), &[("address", Put::from(from))]));
    let is_of_target = matches!(error, RedirectError::NoTarget(_) | RedirectError::Loop(_));
    let (from_flaw, to_flaw) = if is_of_target { (None, text) } else { (text, None) };
    let fresh = Fresh { before: before.into(), from: from.into(), to: to.into(), from_flaw, to_flaw };
    render(frame, StatusCode::UNPROCESSABLE_ENTITY, fresh, Many::default())
}

/// Removes one.
pub(crate) fn remove(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let (act, from) = (frame.desk.act_of(&person.session), form.get("from"));
    let removed = frame.desk.parts.db.write(|tx| desk::take_away(tx, &act, from));
    let notice = match removed {
        Ok(()) => Notice::done(frame.put("desk-redirects-removed", &[("address", Put::from(from))])),
        Err(RedirectError::Database(database::Error::NotFound)) => return frame.lost(StatusCode::NOT_FOUND),
        Err(RedirectError::Database(error)) => return Err(error.into()),
        Err(error) => Notice::caution(frame.put(flaw_text(&error), &[("address", Put::from(from))])),
    };
    Ok(frame.lead_on(ADDRESS, person, &notice))
}

/// Takes many lines, in batches, and tells of each that could not be taken.
pub(crate) fn take_lines(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let (redirects, mut flaws) = lines::read(form.get("lines"), &frame.desk.parts.origin);
    let (mut kept, act) = (redirects.len(), frame.desk.act_of(&person.session));
    for batch in redirects.chunks(lines::BATCH) {
        let refused = frame.desk.parts.db.write(|tx| lines::keep(tx, &act, &frame.settings, batch))?;
        kept -= refused.len();
        flaws.extend(refused);
    }
    let outcome = frame.say_with("desk-redirects-taken", i64::try_from(kept).unwrap_or(i64::MAX));
    if flaws.is_empty() {
        return Ok(frame.lead_on(ADDRESS, person, &Notice::done(outcome)));
    }
    flaws.sort_by_key(|flaw| flaw.number);
    // What was refused is kept in the field, so that it can be put right and sent again.
    let sent: Vec<&str> = form.get("lines").lines().collect();
    let refused = flaws.iter().filter_map(|flaw| sent.get(flaw.number - 1).copied()).take(FLAWS_TOLD);
    let text = refused.collect::<Vec<_>>().join("\n");
    let mut told: Vec<String> = flaws.iter().take(FLAWS_TOLD).map(|flaw| tell(&frame, flaw, &sent)).collect();
    if let Some(more) = flaws.len().checked_sub(FLAWS_TOLD).filter(|more| *more > 0) {
        told.push(frame.say_with("desk-redirects-more-flaws", i64::try_from(more).unwrap_or(i64::MAX)));
    }
    let many = Many { text, outcome: Some(outcome), flaws: told };
    render(frame, StatusCode::UNPROCESSABLE_ENTITY, Fresh::default(), many)
}

fn tell(frame: &Frame, flaw: &Flaw, sent: &[&str]) -> String {
    let why = match &flaw.cause {
        FlawCause::Columns => "desk-redirects-columns",
        FlawCause::TooMany => "desk-redirects-too-many",
        FlawCause::Redirect(error) => flaw_text(error),
    };
    let line = sent.get(flaw.number - 1).copied().unwrap_or_default();
    let why = frame.put(why, &[("address", Put::from(line))]);
    let number = i64::try_from(flaw.number).unwrap_or(i64::MAX);
    frame.put("desk-redirects-line", &[("number", Put::from(number)), ("why", Put::from(why))])
}

fn flaw_text(error: &RedirectError) -> &'static str {
    match error {
        RedirectError::NoAddress(_) | RedirectError::Database(_) => "desk-redirects-no-address",
        RedirectError::NoTarget(_) => "desk-redirects-no-target",
        RedirectError::TooLong => "desk-redirects-too-long",
        RedirectError::Loop(_) => "desk-redirects-loop",
        RedirectError::Stands(_) => "desk-redirects-stands",
    }
}

fn render(frame: Frame, status: StatusCode, fresh: Fresh, many: Many) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let (words, after) = (query.get("q").trim(), query.get("after"));
    let (found, total) = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>((desk::list(r, words, after, PAGE + 1)?, desk::count(r)?)))?;
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let last = found.get(page - 1).filter(|_| found.len() > page);
    let next = last.map(|last| format!("{ADDRESS}?q={}&after={}", query_value(words), query_value(&last.from)));
    let page = Page {
        lines: found.iter().take(page).map(|line| view(&frame, line)).collect(),
        total: frame.say_with("desk-redirects-total", total),
        words: words.to_owned(),
        next,
        fresh,
        many,
    };
    let title = frame.say("desk-redirects-title");
    frame.render("desk/redirects.html", Place::Redirects, &title, status, &page)
}

fn view(frame: &Frame, line: &Line) -> LineView {
    let source = match line.source.as_str() {
        "desk" => "desk-redirects-by-desk",
        MOVED => "desk-redirects-by-move",
        _ => "desk-redirects-by-import",
    };
    LineView {
        change: format!("{ADDRESS}?change={}#one", query_value(&line.from)),
        to: target_of(line),
        source: frame.say(source),
        from: line.from.clone(),
    }
}

/// Where a redirect leads, in words that can be sent again; nothing if what stood there is gone.
fn target_of(line: &Line) -> Option<String> {
    match &line.target {
        Target::Address(to) => Some(to.clone()),
        Target::Story(id) => Some(line.story_address.clone().unwrap_or_else(|| format!("/?p={id}"))),
        Target::Gone => None,
    }
}
