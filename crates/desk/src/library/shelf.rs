//! The library: pictures and files, found by words and by what they lack; and files that are added to it by a form.

use std::io::Write;

use bytes::Bytes;
use http::{Response, StatusCode};
use media::probe::FILE_BYTES_MAX;
use newsroom::id::MediaId;
use newsroom::media_item::library::{self, Filter, Kind, Lack, Line};
use newsroom::media_item::{self, MediaItem, care, uses};
use newsroom::people::role::Verb;
use serde::Serialize;
use serde_json::{Value, json};
use web::address::query_value;

use crate::Error;
use crate::door::{self, Person};
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::library::{files, intake, uploads};
use crate::notice::Notice;
use crate::stories::draft::answer;

/// Where they are listed.
pub(crate) const ADDRESS: &str = "/desk/media";

/// Items on a page, and in a dialog of the editor.
const PAGE: i64 = 48;
const FOUND: i64 = 24;

/// The largest form with files, in bytes; what is larger comes in pieces.
pub(crate) const FORM_BYTES_MAX: usize = 80 * 1024 * 1024;

#[derive(Serialize)]
struct Page {
    words: String,
    kinds: Vec<Choice>,
    lacks: Vec<Choice>,
    lines: Vec<LineView>,
    next: Option<String>,
    /// How many pictures have no alternative text, and where they are listed.
    bare: Option<(String, String)>,
    may_add: bool,
    refused: Vec<String>,
    script: String,
    /// What the script says, as JSON.
    script_words: String,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    text: String,
    is_current: bool,
}

#[derive(Serialize)]
struct LineView {
    href: String,
    picture: Option<String>,
    focus: String,
    icon: &'static str,
    name: String,
    hint: String,
    is_bare: bool,
}

/// Lists them.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    render(frame, person, StatusCode::OK, Vec::new())
}

/// Adds the files of a form; each that is refused is told with its reason, and the others are taken.
pub(crate) fn create(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let parts = &frame.desk.parts;
    let act = frame.desk.act_of(&person.session);
    let (mut added, mut refused) = (Vec::new(), Vec::new());
    for file in form.files("files") {
        let name = intake::base_name(file.file_name.as_deref().unwrap_or_default());
        let mut draft = parts.folders.store.begin(FILE_BYTES_MAX)?;
        draft.write_all(&file.content)?;
        match intake::store(&frame, &act, &draft.read()?, &name)? {
            Ok(stored) => added.push(parts.db.write(|tx| stored.add(tx, &act))?),
            Err(why) => refused.push(why),
        }
    }
    if added.is_empty() && refused.is_empty() {
        refused.push(frame.say("desk-media-none-chosen"));
    }
    if !refused.is_empty() {
        return render(frame, person, StatusCode::UNPROCESSABLE_ENTITY, refused);
    }
    let count = i64::try_from(added.len()).unwrap_or(i64::MAX);
    let notice = Notice::done(frame.say_with("desk-media-added", count));
    let to = match added[..] {
        [one] => format!("{ADDRESS}/{one}"),
        _ => ADDRESS.to_owned(),
    };
    Ok(frame.lead_on(&to, person, &notice))
}

fn render(frame: Frame, person: &Person, status: StatusCode, refused: Vec<String>) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let (words, kind, lack) = (query.get("q").trim(), query.get("kind"), query.get("lacks"));
    let filter = Filter { words, kind: Kind::from_name(kind), lack: Lack::from_name(lack) };
    let after = query.get("after").parse().ok().map(MediaId);
    let now = frame.now;
    let (found, bare) = frame.desk.parts.db.read(|r| {
        let found = library::list(r, &filter, after, PAGE)?;
        let mut lines = Vec::with_capacity(found.lines.len());
        for line in found.lines {
            if !uses::may_see(r, &person.account, line.item.id, now)? {
                continue;
            }
            let focus = care::find(r, line.item.id)?.focus;
            lines.push((line, focus));
        }
        Ok::<_, database::Error>(((lines, found.next), library::count_lacking(r, Lack::Alt)?))
    })?;
    let (lines, next) = found;
    let address = |after: MediaId| {
        format!(
            "{ADDRESS}?q={}&kind={}&lacks={}&after={after}",
            query_value(words),
            query_value(kind),
            query_value(lack)
        )
    };
    let page = Page {
        words: words.to_owned(),
        kinds: choices(&frame, "desk-media-any-kind", Kind::ALL.map(|own| (own.as_str(), kind_text(own))), kind),
        lacks: choices(&frame, "desk-media-any-state", Lack::ALL.map(|own| (own.as_str(), lack_text(own))), lack),
        lines: lines.iter().map(|(line, focus)| view(&frame, line, web::picture::focus_classes(*focus))).collect(),
        next: next.map(address),
        bare: (bare > 0).then(|| (frame.say_with("desk-media-bare", bare), format!("{ADDRESS}?lacks=alt"))),
        may_add: person.account.role.may(Verb::Write),
        refused,
        script: frame.desk.parts.assets.address("media.js").to_owned(),
        script_words: script_words(&frame).to_string(),
    };
    let title = frame.say("desk-media-title");
    frame.render("desk/media.html", Place::Media, &title, status, &page)
}

/// What scripts say that send files.
pub(crate) fn script_words(frame: &Frame) -> Value {
    let say = |id: &str| frame.say(id);
    json!({
        "uploads": uploads::ADDRESS, "sent": frame.put("desk-media-sent", &[("name", "{name}".into()), ("part", "{part}".into())]),
        "arrived": frame.put("desk-media-arrived", &[("name", "{name}".into())]),
        "broke": frame.put("desk-media-broke", &[("name", "{name}".into())]),
        "again": say("desk-try-again"), "cancel": say("desk-cancel"),
        "ended": say("desk-editor-ended"), "open": say("desk-media-open"),
        "wide": say("desk-media-crop-wide"), "point": frame.put("desk-media-point-at", &[("x", "{x}".into()), ("y", "{y}".into())]),
    })
}

fn choices<const N: usize>(
    frame: &Frame,
    any: &str,
    all: [(&'static str, &'static str); N],
    current: &str,
) -> Vec<Choice> {
    let choice =
        |(value, text): (&'static str, &str)| Choice { value, text: frame.say(text), is_current: value == current };
    std::iter::once(choice(("", any))).chain(all.into_iter().map(choice)).collect()
}

fn view(frame: &Frame, line: &Line, focus: String) -> LineView {
    let item = &line.item;
    let is_bare = item.is_picture() && item.alt.trim().is_empty();
    LineView {
        href: format!("{ADDRESS}/{}", item.id),
        picture: files::picture(item, files::THUMB),
        focus,
        icon: icon(item),
        name: name_of(frame, item),
        hint: if is_bare {
            frame.say("desk-media-no-alt")
        } else if line.uses == 0 {
            frame.say("desk-media-unused")
        } else {
            frame.say_with("desk-media-used", line.uses)
        },
        is_bare,
    }
}

/// The name of an item, or its number if it has none.
pub(crate) fn name_of(frame: &Frame, item: &MediaItem) -> String {
    if item.title.trim().is_empty() {
        frame.put("desk-media-number", &[("number", item.id.to_string().into())])
    } else {
        item.title.clone()
    }
}

fn icon(item: &MediaItem) -> &'static str {
    match Kind::of(&item.mime) {
        Some(Kind::Picture) => "i-img",
        Some(Kind::Video) => "i-play",
        Some(Kind::Audio) => "i-rec",
        _ => "i-doc",
    }
}

fn kind_text(kind: Kind) -> &'static str {
    match kind {
        Kind::Picture => "desk-media-pictures",
        Kind::Video => "desk-media-films",
        Kind::Audio => "desk-media-sounds",
        Kind::File => "desk-media-files",
    }
}

fn lack_text(lack: Lack) -> &'static str {
    match lack {
        Lack::Alt => "desk-media-no-alt",
        Lack::Credit => "desk-media-no-credit",
        Lack::Rights => "desk-media-ending",
        Lack::Use => "desk-media-unused",
    }
}

/// Gives pictures to the editor's script: those that hold some words, or one by its number.
pub(crate) fn find(frame: &Frame) -> Result<Response<Bytes>, Error> {
    let Some(person) = door::find(frame.desk, frame.ask)? else {
        return Ok(answer(StatusCode::UNAUTHORIZED, &json!({})));
    };
    if !person.account.role.may(Verb::ListStories) {
        return Ok(answer(StatusCode::FORBIDDEN, &json!({})));
    }
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let db = &frame.desk.parts.db;
    if let Ok(id) = query.get("id").parse() {
        let item = db.read(|r| media_item::find(r, MediaId(id)))?;
        let item = seen(frame, &person, item.into_iter().collect())?;
        let items: Vec<Value> = item.iter().map(|item| told(frame, item)).collect();
        return Ok(answer(StatusCode::OK, &json!({ "items": items, "next": null })));
    }
    let filter = Filter { words: query.get("q").trim(), kind: Some(Kind::Picture), lack: None };
    let after = query.get("after").parse().ok().map(MediaId);
    let found = db.read(|r| library::list(r, &filter, after, FOUND))?;
    let shown = seen(frame, &person, found.lines.into_iter().map(|line| line.item).collect())?;
    let items: Vec<Value> = shown.iter().map(|item| told(frame, item)).collect();
    let next = found.next.map(|next| next.to_string());
    Ok(answer(StatusCode::OK, &json!({ "items": items, "next": next })))
}

/// Those that somebody may see.
fn seen(frame: &Frame, person: &Person, items: Vec<MediaItem>) -> Result<Vec<MediaItem>, Error> {
    let mut seen = Vec::with_capacity(items.len());
    for item in items {
        let (id, now) = (item.id, frame.now);
        let may_see = frame.desk.parts.db.read(|r| uses::may_see(r, &person.account, id, now))?;
        seen.extend(may_see.then_some(item));
    }
    Ok(seen)
}

fn told(frame: &Frame, item: &MediaItem) -> Value {
    json!({
        "id": item.id.0, "name": name_of(frame, item), "alt": item.alt, "caption": item.caption, "credit": item.credit,
        "src": web::picture::address(item), "thumb": files::picture(item, files::THUMB), "type": item.mime,
        "width": item.width, "height": item.height,
    })
}
