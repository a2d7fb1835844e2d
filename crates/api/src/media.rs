//! Pictures and files: take one in, and say what is known of it.

use std::fs::File;
use std::io::{Read, Seek, Write};

use ::media::probe::{self, Probe, ProbeError};
use ::media::{Key, Kind, credit};
use bytes::Bytes;
use database::{Reader, Transaction};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use newsroom::id::MediaId;
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
}

/// Reads the form of a request and stores its file. That happens before anything is written of it: a file that no row
/// names takes room and does no harm.
pub(crate) fn receive(call: &Call) -> Result<Upload, Problem> {
    let content_type = call.ask.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let body = Bytes::copy_from_slice(call.ask.body);
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
    let (key, probed) = store(call, &file.content)?;
    let size = |side: fn((u32, u32)) -> u32| probed.size.map(|size| i64::from(side(size)));
    let title = words("title")?.or_else(|| file.file_name.as_deref().map(base_name)).unwrap_or_default();
    let found = if key.kind().is_picture() { credit::name(&file.content) } else { None };
    Ok(Upload {
        item: MediaItem {
            id: MediaId(call.act().next_id()),
            store_key: Some(key.to_string()),
            upload_path: None,
            remote_url: None,
            mime: key.kind().mime().to_owned(),
            width: size(|size| size.0),
            height: size(|size| size.1),
            byte_count: i64::try_from(probed.bytes).ok(),
            title,
            alt: words("alt")?.unwrap_or_default(),
            caption: words("caption")?.unwrap_or_default(),
            credit: words("credit")?.or(found).unwrap_or_default(),
            made_at: call.now,
        },
    })
}

/// Adds the item of a file that has been stored.
pub(crate) fn create(call: &Call, upload: &Upload, tx: &mut Transaction) -> Result<Answer, Problem> {
    media_item::add(tx, &call.act(), &upload.item)?;
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

fn store(call: &Call, content: &[u8]) -> Result<(Key, Probe), Problem> {
    let failed = |error: std::io::Error| {
        tracing::error!(%error, "a file could not be stored");
        Problem::new(
            StatusCode::INSUFFICIENT_STORAGE,
            "The file could not be stored just now; nothing was taken of it.",
        )
    };
    let mut draft = call.api.parts.store.begin(probe::FILE_BYTES_MAX).map_err(failed)?;
    draft.write_all(content).map_err(failed)?;
    let probed = examine(&draft.read().map_err(failed)?)?;
    Ok((draft.keep(probed.kind).map_err(failed)?, probed))
}

/// Refuses what cannot be shown, or would tell more than its sender means.
fn examine(file: &File) -> Result<Probe, Problem> {
    let refuse = |detail: String| Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, detail);
    let probed = probe::probe(file).map_err(|error| match error {
        ProbeError::TooManyBytes { .. } | ProbeError::TooManyPixels { .. } => {
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, format!("Nothing was taken: {error}."))
        }
        error => Problem::unprocessable(format!("Nothing was taken: {error}.")),
    })?;
    match probed.kind {
        Kind::Other => Err(refuse(format!(
            "Nothing was taken: the file is {}. Pictures are JPEG, PNG, WebP or GIF; sound, film and PDF are taken too.",
            described(file)
        ))),
        Kind::Avif => {
            Err(refuse("Nothing was taken: an AVIF keeps where it was taken. Send it as JPEG, PNG or WebP.".into()))
        }
        _ => Ok(probed),
    }
}

/// Says what a file seems to be, for the words of a refusal.
fn described(mut file: &File) -> &'static str {
    let mut head = [0; 512];
    let count = file.rewind().and_then(|()| file.read(&mut head)).unwrap_or(0);
    let text = String::from_utf8_lossy(&head[..count]).to_lowercase();
    if text.contains("<svg") {
        "an SVG, which can hold script"
    } else if text.contains("<html") || text.contains("<script") {
        "HTML"
    } else {
        "of a type that is not known here"
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
fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(200).collect()
}
