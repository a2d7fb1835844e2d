//! Files that arrive in pieces and go on where a line broke off, for what is too large to be sent at once: begun with a
//! name and a size, then piece by piece; with the last one the file goes into the library.
//!
//! The desk's own script sends them the same way (`desk::library::uploads`); a file that was begun here is continued here.

use ::media::arriving::PieceError;
use ::media::intake;
use ::media::probe::FILE_BYTES_MAX;
use database::{Reader, Transaction};
use http::StatusCode;
use newsroom::media_item::upload::{self, Upload, UploadError};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::BASE;
use crate::call::{Answer, Call};
use crate::media;
use crate::problem::Problem;
use crate::shape::Kind::{File, Number, Text};
use crate::shape::{Kind, Shape, must};
use crate::shapes::{ID, MAYBE_ID, TEXT};

/// The longest name of a file, in characters.
const NAME_CHARS_MAX: usize = 200;

const BYTES: Kind = Number(1, FILE_BYTES_MAX as i64);
const OFFSET: Kind = Number(0, FILE_BYTES_MAX as i64);

/// A file to be sent in pieces.
pub(crate) static NEW_UPLOAD: Shape = Shape {
    name: "NewUpload",
    fields: &[must("name", Text(NAME_CHARS_MAX), "Its name."), must("bytes", BYTES, "How many bytes it has.")],
};

/// A piece of a file, as a form.
pub(crate) static FILE_PIECE: Shape = Shape {
    name: "FilePiece",
    fields: &[
        must("offset", OFFSET, "Where in the file it begins: how many bytes are there already."),
        must("file", File, "The bytes, 15 MB at most."),
    ],
};

/// A file that arrives.
pub(crate) static UPLOAD_STATE: Shape = Shape {
    name: "UploadState",
    fields: &[
        must("id", ID, "Its number, until all of it is there."),
        must("name", TEXT, "Its name."),
        must("bytes", BYTES, "How many bytes it will have."),
        must("offset", OFFSET, "How many are there: where the next piece begins."),
        must("media", MAYBE_ID, "The picture or file that it became; null until all of it is there."),
    ],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewUpload {
    name: String,
    bytes: u64,
}

/// Begins a file.
pub(crate) fn begin(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let NewUpload { name, bytes } = call.body()?;
    if bytes == 0 {
        return Err(Problem::unprocessable("`bytes` is 0: there is nothing to send."));
    }
    if bytes > FILE_BYTES_MAX {
        let detail = format!("A file has at most {FILE_BYTES_MAX} bytes.");
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail));
    }
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(Problem::unprocessable(format!("`name` has at most {NAME_CHARS_MAX} characters.")));
    }
    let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
    let upload = upload::begin(tx, &call.act(), call.account.id, &media::base_name(&name), bytes);
    let upload = upload.map_err(|error| match error {
        UploadError::TooMany => {
            let detail = "This person sends too much at once. End what was begun, or remove it.";
            Problem::new(StatusCode::TOO_MANY_REQUESTS, detail)
        }
        UploadError::Database(error) => error.into(),
    })?;
    let location = format!("{}{BASE}/uploads/{}", call.api.parts.origin, upload.id);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..Answer::ok(show(&upload, 0, None)) })
}

/// Says how much of a file is there.
pub(crate) fn find(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let upload = find_own(call, r)?;
    let there = call.api.parts.folders.arriving.length(upload.id).map_err(|error| no_disk(&error))?;
    Ok(Answer::ok(show(&upload, there, None)))
}

/// Takes the next piece; with the last one the file goes into the library.
pub(crate) fn add(call: &Call) -> Result<Answer, Problem> {
    let parts = &call.api.parts;
    let upload = parts.db.read(|r| find_own(call, r))?;
    let form = media::read_form(call)?;
    let field = |name: &str| form.iter().find(|field| field.name == name);
    let offset = field("offset").and_then(|field| std::str::from_utf8(&field.content).ok()?.trim().parse::<u64>().ok());
    let offset = offset.filter(|offset| *offset <= FILE_BYTES_MAX);
    let offset = offset.ok_or_else(|| Problem::unprocessable("`offset` is how many bytes are there already."))?;
    let piece = field("file").ok_or_else(|| Problem::unprocessable("The form has no field `file`."))?;
    let length = u64::try_from(upload.byte_count).unwrap_or(0);
    if offset + piece.content.len() as u64 > length {
        let detail = format!("With this piece the file would have more than its {length} bytes.");
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, detail));
    }
    let there = parts.folders.arriving.add(upload.id, offset, &piece.content).map_err(|error| match error {
        PieceError::Elsewhere(there) => {
            let detail = format!("The file has {there} bytes so far: the next piece begins there.");
            Problem::new(StatusCode::CONFLICT, detail)
        }
        PieceError::Busy => Problem::new(StatusCode::CONFLICT, "Another piece is being written. Try again."),
        PieceError::Disk(error) => no_disk(&error),
    })?;
    if there < length {
        parts.db.write(|tx| upload::see(tx, upload.id, call.now))?;
        return Ok(Answer::ok(show(&upload, there, None)));
    }
    finish(call, &upload)
}

/// Puts a file into the library of which all is there.
fn finish(call: &Call, upload: &Upload) -> Result<Answer, Problem> {
    let parts = &call.api.parts;
    let file = parts.folders.arriving.open(upload.id).map_err(|error| no_disk(&error))?;
    let taken = match intake::take(&parts.folders.store, &file) {
        Ok(taken) => taken,
        Err(refusal) => {
            if !matches!(refusal, intake::Refusal::Store(_)) {
                forget(call, upload)?;
            }
            return Err(media::refused(&refusal));
        }
    };
    let arrived = media::arrived(call, &taken, &upload.name);
    let added = parts.db.write(|tx| {
        // Of two who bring the last piece, one adds it.
        let is_ours = upload::forget(tx, upload.id)?;
        if is_ours { arrived.add(tx, &call.act()).map(Some) } else { Ok::<_, database::Error>(None) }
    })?;
    parts.folders.arriving.remove(upload.id).map_err(|error| no_disk(&error))?;
    let item = added.ok_or_else(gone)?;
    Ok(Answer::ok(show(upload, u64::try_from(upload.byte_count).unwrap_or(0), Some(item.0))))
}

/// Forgets a file that is not wanted any more.
pub(crate) fn remove(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let upload = find_own(call, tx)?;
    upload::forget(tx, upload.id)?;
    call.api.parts.folders.arriving.remove(upload.id).map_err(|error| no_disk(&error))?;
    Ok(Answer { status: StatusCode::NO_CONTENT, body: None, ..Answer::ok(Value::Null) })
}

fn forget(call: &Call, upload: &Upload) -> Result<(), Problem> {
    call.api.parts.db.write(|tx| upload::forget(tx, upload.id))?;
    call.api.parts.folders.arriving.remove(upload.id).map_err(|error| no_disk(&error))
}

fn find_own(call: &Call, r: &mut Reader) -> Result<Upload, Problem> {
    upload::find(r, call.account.id, call.id)?.ok_or_else(gone)
}

fn gone() -> Problem {
    Problem::not_found("file on its way")
}

fn no_disk(error: &std::io::Error) -> Problem {
    tracing::error!(%error, "a piece of a file could not be stored");
    Problem::new(StatusCode::INSUFFICIENT_STORAGE, "The piece could not be stored just now. Send it again later.")
}

fn show(upload: &Upload, there: u64, media: Option<i64>) -> Value {
    json!({ "id": upload.id, "name": upload.name, "bytes": upload.byte_count, "offset": there, "media": media })
}
