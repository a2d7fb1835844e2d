//! Pictures and files: take one in, and say what is known of it.

use ::media::ProbeError;
use ::media::intake::{self, Refusal, Taken};
use database::{Reader, Transaction};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Care};
use newsroom::media_item::{self, MediaItem};
use serde::Deserialize;
use serde_json::{Value, json};
use web::multipart::{self, Field};

use crate::BASE;
use crate::call::{Answer, Call};
use crate::problem::Problem;

/// The longest words about a picture, in characters.
pub(crate) const WORDS_CHARS_MAX: usize = 2_000;

/// A file that has been stored, and what its sender says of it.
pub(crate) struct Upload {
    item: MediaItem,
    care: Care,
}

/// Reads the form of a request and stores its file. That happens before anything is written of it: a file that no row
/// names takes room and does no harm.
pub(crate) fn receive(call: &Call) -> Result<Upload, Problem> {
    let content_type = call.ask.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let body = call.ask.body.clone();
    let fields = multipart::read(content_type, body).map_err(|error| {
        let status = if error == multipart::FormError::NoForm {
            StatusCode::UNSUPPORTED_MEDIA_TYPE
        } else {
            StatusCode::BAD_REQUEST
        };
        Problem::new(status, format!("Nothing was taken: {error}."))
    })?;
    let file = fields.iter().find(|field| field.name == "file");
    let file = file.ok_or_else(|| Problem::unprocessable("The form has no field `file`."))?;
    let words = |name: &str| words(&fields, name);
    let taken = store(call, &file.content)?;
    let size = |side: fn((u32, u32)) -> u32| taken.probe.size.map(|size| i64::from(side(size)));
    let said = &taken.said;
    let own = |words: &str| Some(words.to_owned()).filter(|words| !words.is_empty());
    let named = file.file_name.as_deref().map(base_name).and_then(|name| own(&name));
    let care = Care {
        copyright: said.copyright.clone(),
        source: said.source.clone(),
        may_tell_place: taken.may_tell_place,
        ..Care::default()
    };
    Ok(Upload {
        item: MediaItem {
            id: MediaId(call.act().next_id()),
            store_key: Some(taken.key.to_string()),
            upload_path: None,
            remote_url: None,
            mime: taken.key.kind().mime().to_owned(),
            width: size(|size| size.0),
            height: size(|size| size.1),
            byte_count: i64::try_from(taken.probe.bytes).ok(),
            title: words("title")?.or(named).or_else(|| own(&said.title)).unwrap_or_default(),
            alt: words("alt")?.or_else(|| own(&said.alt)).unwrap_or_default(),
            caption: words("caption")?.or_else(|| own(&said.caption)).unwrap_or_default(),
            credit: words("credit")?.or_else(|| own(&said.credit_line())).unwrap_or_default(),
            made_at: call.now,
        },
        care,
    })
}

/// Adds the item of a file that has been stored.
pub(crate) fn create(call: &Call, upload: &Upload, tx: &mut Transaction) -> Result<Answer, Problem> {
    media_item::add(tx, &call.act(), &upload.item)?;
    care::begin(tx, upload.item.id, &upload.care)?;
    let location = format!("{}{BASE}/media/{}", call.api.parts.origin, upload.item.id);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..answer(call, tx, &upload.item)? })
}

/// Says what is known of an item, and which stories show it.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let item = media_item::find(r, MediaId(call.id))?.ok_or_else(|| Problem::not_found("picture or file"))?;
    answer(call, r, &item)
}

/// Lists items, in the order in which they came.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let limit = call.limit()?;
    let wrong = || Problem::unprocessable("`cursor` is what an answer gave as `cursor`.");
    let after = match call.field("cursor") {
        Some(text) => text.parse().map_err(|_| wrong())?,
        None => 0,
    };
    let items = media_item::list_after(r, MediaId(after), limit)?;
    let is_full = i64::try_from(items.len()).unwrap_or(0) == limit;
    let next = items.last().filter(|_| is_full).map(|last| last.id.to_string());
    let mut shown = Vec::with_capacity(items.len());
    for item in &items {
        shown.push(show_item(call, r, item)?);
    }
    Ok(Answer::ok(json!({ "media": shown, "cursor": next })))
}

/// The words about an item; those that are missing stay.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: Option<String>,
    alt: Option<String>,
    caption: Option<String>,
    credit: Option<String>,
}

/// Changes the words about an item; the pages that show it say them at once.
pub(crate) fn change(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let mut item = media_item::find(tx, MediaId(call.id))?.ok_or_else(|| Problem::not_found("picture or file"))?;
    let stands = version(&item);
    if call.expected()?.is_some_and(|expected| expected != stands) {
        return Err(Problem::changed(stands));
    }
    let words: Words = call.body()?;
    let fields = [
        ("title", words.title, &mut item.title),
        ("alt", words.alt, &mut item.alt),
        ("caption", words.caption, &mut item.caption),
        ("credit", words.credit, &mut item.credit),
    ];
    for (name, given, field) in fields {
        if let Some(text) = given {
            *field = limited(name, &text)?;
        }
    }
    media_item::change(tx, &call.act(), &item)?;
    answer(call, tx, &item)
}

fn answer(call: &Call, r: &mut Reader, item: &MediaItem) -> Result<Answer, Problem> {
    Ok(Answer { version: Some(version(item)), ..Answer::ok(show_item(call, r, item)?) })
}

/// A number that changes with the words about an item (FNV-1a, in the bits that JSON holds exactly).
fn version(item: &MediaItem) -> i64 {
    let words = [&item.title, &item.alt, &item.caption, &item.credit].map(|text| text.as_bytes());
    let bytes = words.join(&0).into_iter();
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    i64::try_from(hash >> 11).unwrap_or(0).max(1)
}

fn show_item(call: &Call, r: &mut Reader, item: &MediaItem) -> Result<Value, Problem> {
    let is_public = media_item::find_public(r, item.id, call.now)?.is_some();
    let stories: Vec<i64> = media_item::list_uses(r, item.id)?.into_iter().map(|story| story.0).collect();
    Ok(json!({
        "id": item.id.0, "src": web::picture::address(item), "type": item.mime, "width": item.width,
        "height": item.height, "bytes": item.byte_count, "title": item.title, "alt": item.alt,
        "caption": item.caption, "credit": item.credit, "public": is_public, "stories": stories,
        "created_at": item.made_at.to_string(),
    }))
}

fn store(call: &Call, content: &[u8]) -> Result<Taken, Problem> {
    intake::take_bytes(&call.api.parts.store, content).map_err(|refusal| {
        if let Refusal::Store(error) = &refusal {
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
    })
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
fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200).collect()
}
