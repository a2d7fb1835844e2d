//! Pictures and files: take one in, find them, and say and change what is known of one.

use ::media::ProbeError;
use ::media::intake::{self, Refusal, Taken};
use ::media::rendition::WIDTHS;
use database::{Reader, Transaction};
use http::header::CONTENT_TYPE;
use http::{Response, StatusCode};
use jiff::Timestamp;
use newsroom::Act;
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Care, Focus};
use newsroom::media_item::library::{self, Filter, Kind, Lack};
use newsroom::media_item::{self, MediaItem, uses};
use serde::Deserialize;
use serde_json::{Value, json};
use web::file::{self, Content};
use web::multipart::{self, Field};
use web::seen::{Copy, Unseen};

use crate::BASE;
use crate::call::{Answer, Call, given};
use crate::problem::Problem;

/// The longest words about a picture, in characters.
pub(crate) const WORDS_CHARS_MAX: usize = 2_000;

/// The width of the copy of a picture where none is asked for, and the widest that can be, in pixels.
const WIDTH: u32 = WIDTHS[2];
pub(crate) const WIDTH_MAX: u32 = 16_384;

/// A file that has been stored, and what its sender says of it.
pub(crate) struct Upload {
    item: MediaItem,
    care: Care,
}

/// Reads the form of a request.
pub(crate) fn read_form(call: &Call) -> Result<Vec<Field>, Problem> {
    let content_type = call.ask.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    multipart::read(content_type, call.ask.body.clone()).map_err(|error| {
        let status = if error == multipart::FormError::NoForm {
            StatusCode::UNSUPPORTED_MEDIA_TYPE
        } else {
            StatusCode::BAD_REQUEST
        };
        Problem::new(status, format!("Nothing was taken: {error}."))
    })
}

/// Reads the form of a request and stores its file. That happens before anything is written of it: a file that no row
/// names takes room and does no harm.
pub(crate) fn receive(call: &Call) -> Result<Upload, Problem> {
    let fields = read_form(call)?;
    let file = fields.iter().find(|field| field.name == "file");
    let file = file.ok_or_else(|| Problem::unprocessable("The form has no field `file`."))?;
    let words = |name: &str| words(&fields, name);
    let taken =
        intake::take_bytes(&call.api.parts.folders.store, &file.content).map_err(|refusal| refused(&refusal))?;
    let mut upload = arrived(call, &taken, file.file_name.as_deref().unwrap_or_default());
    let item = &mut upload.item;
    for (name, field) in [
        ("title", &mut item.title),
        ("alt", &mut item.alt),
        ("caption", &mut item.caption),
        ("credit", &mut item.credit),
    ] {
        if let Some(said) = words(name)? {
            *field = said;
        }
    }
    Ok(upload)
}

/// What a file that is in the store becomes, by its name and by what it says of itself.
pub(crate) fn arrived(call: &Call, taken: &Taken, name: &str) -> Upload {
    let size = |side: fn((u32, u32)) -> u32| taken.probe.size.map(|size| i64::from(side(size)));
    let (said, name) = (&taken.said, base_name(name));
    let care = Care {
        copyright: said.copyright.clone(),
        source: said.source.clone(),
        may_tell_place: taken.may_tell_place,
        ..Care::default()
    };
    let item = MediaItem {
        id: MediaId(call.act().next_id()),
        store_key: Some(taken.key.to_string()),
        upload_path: None,
        remote_url: None,
        mime: taken.key.kind().mime().to_owned(),
        width: size(|size| size.0),
        height: size(|size| size.1),
        byte_count: i64::try_from(taken.probe.bytes).ok(),
        title: if name.is_empty() { said.title.clone() } else { name },
        alt: said.alt.clone(),
        caption: said.caption.clone(),
        credit: said.credit_line(),
        made_at: call.now,
    };
    Upload { item, care }
}

impl Upload {
    /// Puts it into the library.
    pub fn add(&self, tx: &mut Transaction, act: &Act) -> Result<MediaId, database::Error> {
        media_item::add(tx, act, &self.item)?;
        care::begin(tx, self.item.id, &self.care)?;
        Ok(self.item.id)
    }
}

/// Adds the item of a file that has been stored.
pub(crate) fn create(call: &Call, upload: &Upload, tx: &mut Transaction) -> Result<Answer, Problem> {
    upload.add(tx, &call.act())?;
    let location = format!("{}{BASE}/media/{}", call.api.parts.origin, upload.item.id);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..answer(call, tx, &upload.item)? })
}

/// Says what is known of an item, and which stories show it.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let item = find(call, r)?;
    answer(call, r, &item)
}

/// Gives a copy of a picture, at most so wide, whether readers see it or not; what has no copies as it is.
pub(crate) fn open(call: &Call) -> Result<Response<Content>, Problem> {
    let wrong = || Problem::unprocessable(format!("`width` is a number of pixels from 1 to {WIDTH_MAX}."));
    let width = match call.number_field("width")? {
        Some(width) => u32::try_from(width).ok().filter(|width| (1..=WIDTH_MAX).contains(width)).ok_or_else(wrong)?,
        None => WIDTH,
    };
    let item = call.api.parts.db.read(|r| find(call, r))?;
    let copy = Copy::within(&item, width).ok_or(Unseen::Lost)?;
    let served = copy.open(&item, &call.api.parts.folders.store, &call.api.parts.workshop)?;
    Ok(file::answer(call.ask.method, call.ask.headers, served)?)
}

/// Finds the item of the address. Where only stories show it that are closed to who asks, there is none for them: its words
/// would tell of those.
fn find(call: &Call, r: &mut Reader) -> Result<MediaItem, Problem> {
    let id = MediaId(call.id);
    let found = media_item::find(r, id)?.ok_or_else(|| Problem::not_found("picture or file"))?;
    if uses::may_see(r, call.account, id, call.now)? { Ok(found) } else { Err(Problem::not_found("picture or file")) }
}

/// Lists items in the order in which they came; those that something is asked of, the newest first.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let limit = call.limit()?;
    let wrong = || Problem::unprocessable("`cursor` is what an answer gave as `cursor`.");
    let after = call.field("cursor").map(|text| text.parse().map(MediaId).map_err(|_| wrong())).transpose()?;
    let filter = read_filter(call)?;
    let (items, next) = if filter == Filter::default() {
        let items = media_item::list_after(r, after.unwrap_or(MediaId(0)), limit)?;
        let is_full = i64::try_from(items.len()).unwrap_or(0) == limit;
        let next = items.last().filter(|_| is_full).map(|last| last.id);
        (items, next)
    } else {
        let page = library::list(r, &filter, after, limit)?;
        (page.lines.into_iter().map(|line| line.item).collect(), page.next)
    };
    let mut shown = Vec::with_capacity(items.len());
    for item in &items {
        if uses::may_see(r, call.account, item.id, call.now)? {
            let care = care::find(r, item.id)?;
            shown.push(show_item(call, r, item, &care)?);
        }
    }
    Ok(Answer::ok(json!({ "media": shown, "cursor": next.map(|id| id.to_string()) })))
}

/// What items can be asked for.
pub(crate) const KINDS: [&str; 4] = ["picture", "video", "audio", "file"];

/// What they can lack.
pub(crate) const LACKS: [&str; 4] = ["alt", "credit", "rights", "use"];

fn read_filter<'a>(call: &'a Call) -> Result<Filter<'a>, Problem> {
    let unknown =
        |field: &str, names: &[&str]| Problem::unprocessable(format!("`{field}` is one of {}.", names.join(", ")));
    let kind = call.field("kind").map(|name| Kind::from_name(name).ok_or_else(|| unknown("kind", &KINDS)));
    let lack = call.field("lacks").map(|name| Lack::from_name(name).ok_or_else(|| unknown("lacks", &LACKS)));
    Ok(Filter { words: call.field("q").unwrap_or_default(), kind: kind.transpose()?, lack: lack.transpose()? })
}

/// What is known of an item; fields that are missing stay.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    title: Option<String>,
    alt: Option<String>,
    caption: Option<String>,
    credit: Option<String>,
    copyright: Option<String>,
    source: Option<String>,
    focus: Option<Point>,
    #[serde(default, deserialize_with = "given")]
    rights_until: Option<Option<Timestamp>>,
    #[serde(default, deserialize_with = "given")]
    fallback: Option<Option<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    x: i64,
    y: i64,
}

/// Changes what is known of an item; the pages that show it say and show it at once.
pub(crate) fn change(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let mut item = find(call, tx)?;
    let mut care = care::find(tx, item.id)?;
    if !care::may_change(tx, call.account, item.id, call.now)? {
        let detail = "Writers change what they added while no reader sees it; editors change all.";
        return Err(Problem::new(StatusCode::FORBIDDEN, detail));
    }
    let stands = version(&item, &care);
    if call.expected()?.is_some_and(|expected| expected != stands) {
        return Err(Problem::changed(stands));
    }
    let change: Change = call.body()?;
    let words = [
        ("title", change.title, &mut item.title),
        ("alt", change.alt, &mut item.alt),
        ("caption", change.caption, &mut item.caption),
        ("credit", change.credit, &mut item.credit),
        ("copyright", change.copyright, &mut care.copyright),
        ("source", change.source, &mut care.source),
    ];
    for (name, given, field) in words {
        if let Some(text) = given {
            *field = limited(name, &text)?;
        }
    }
    if let Some(Point { x, y }) = change.focus {
        let wrong = || Problem::unprocessable("`focus` is a point in per cent, from 0 to 100.");
        care.focus = Focus::new(x, y).ok_or_else(wrong)?;
    }
    care.rights_until = change.rights_until.unwrap_or(care.rights_until);
    if let Some(other) = change.fallback {
        care.fallback = find_fallback(tx, item.id, other.map(MediaId))?;
    }
    care::change(tx, &call.act(), &item, &care)?;
    answer(call, tx, &item)
}

/// Finds the picture that stands in for an item once its rights have ended.
fn find_fallback(r: &mut Reader, own: MediaId, other: Option<MediaId>) -> Result<Option<MediaId>, Problem> {
    let Some(other) = other else { return Ok(None) };
    match media_item::find(r, other)?.filter(|item| item.id != own && item.is_picture()) {
        Some(_) => Ok(Some(other)),
        None => Err(Problem::unprocessable("`fallback` is another picture.")),
    }
}

fn answer(call: &Call, r: &mut Reader, item: &MediaItem) -> Result<Answer, Problem> {
    let care = care::find(r, item.id)?;
    Ok(Answer { version: Some(version(item, &care)), ..Answer::ok(show_item(call, r, item, &care)?) })
}

/// A number that changes with what is known of an item (FNV-1a, in the bits that JSON holds exactly).
fn version(item: &MediaItem, care: &Care) -> i64 {
    let rest = format!("{:?} {:?} {:?}", care.focus, care.rights_until, care.fallback);
    let words = [&item.title, &item.alt, &item.caption, &item.credit, &care.copyright, &care.source, &rest];
    let bytes = words.map(|text| text.as_bytes()).join(&0).into_iter();
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    i64::try_from(hash >> 11).unwrap_or(0).max(1)
}

fn show_item(call: &Call, r: &mut Reader, item: &MediaItem, care: &Care) -> Result<Value, Problem> {
    let is_public = media_item::find_public(r, item.id, call.now)?.is_some();
    let stories: Vec<i64> = media_item::list_uses(r, item.id)?.into_iter().map(|story| story.0).collect();
    let file = item.store_key.is_some().then(|| format!("{}{BASE}/media/{}/file", call.api.parts.origin, item.id));
    Ok(json!({
        "id": item.id.0, "src": web::picture::address(item), "file": file, "type": item.mime, "width": item.width,
        "height": item.height, "bytes": item.byte_count, "title": item.title, "alt": item.alt,
        "caption": item.caption, "credit": item.credit, "copyright": care.copyright, "source": care.source,
        "focus": { "x": care.focus.x, "y": care.focus.y },
        "rights_until": care.rights_until.map(|until| until.to_string()),
        "fallback": care.fallback.map(|other| other.0), "may_tell_place": care.may_tell_place,
        "public": is_public, "stories": stories, "created_at": item.made_at.to_string(),
    }))
}

/// Says why a file was not taken.
pub(crate) fn refused(refusal: &Refusal) -> Problem {
    if let Refusal::Store(error) = refusal {
        tracing::error!(%error, "a file could not be stored");
        let detail = "The file could not be stored just now; nothing was taken of it.";
        return Problem::new(StatusCode::INSUFFICIENT_STORAGE, detail);
    }
    let detail = format!("Nothing was taken: {refusal}.");
    match refusal {
        Refusal::Probe(ProbeError::TooManyBytes { .. } | ProbeError::TooManyPixels { .. }) => {
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail)
        }
        Refusal::Probe(_) => Problem::unprocessable(detail),
        _ => Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail),
    }
}

fn words(fields: &[Field], name: &str) -> Result<Option<String>, Problem> {
    let Some(field) = fields.iter().find(|field| field.name == name) else { return Ok(None) };
    let text = String::from_utf8_lossy(&field.content);
    Ok(Some(limited(name, &text)?).filter(|text| !text.is_empty()))
}

fn limited(name: &str, text: &str) -> Result<String, Problem> {
    if text.chars().count() > WORDS_CHARS_MAX {
        return Err(Problem::unprocessable(format!("`{name}` has more than {WORDS_CHARS_MAX} characters.")));
    }
    Ok(text.trim().to_owned())
}

/// The last part of a name, whatever machine it comes from.
pub(crate) fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200).collect()
}
