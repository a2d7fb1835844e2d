//! Files that arrive in pieces, and go on where a line broke off: tus 1.0.0, the core protocol with the extensions
//! "creation" and "termination".

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue, LOCATION};
use http::{Method, Response, StatusCode};
use media::arriving::PieceError;
use media::probe::FILE_BYTES_MAX;
use newsroom::id::MediaId;
use newsroom::media_item::upload::{self, Upload, UploadError};
use newsroom::people::role::Verb;
use serde_json::{Value, json};

use crate::Error;
use crate::door::{self, Person};
use crate::frame::Frame;
use crate::library::intake;
use crate::stories::draft::{FORM_HEADER, answer};

/// Where they arrive.
pub(crate) const ADDRESS: &str = "/desk/uploads";

/// The version of the protocol.
const VERSION: &str = "1.0.0";

/// The type of a piece (tus 1.0.0, "PATCH").
const PIECE: &str = "application/offset+octet-stream";

type Page = Result<Response<Bytes>, Error>;

/// Says what the protocol can do here.
pub(crate) fn describe(frame: &Frame) -> Page {
    if let Err(refusal) = let_in(frame)? {
        return Ok(refusal);
    }
    let mut response = told(StatusCode::NO_CONTENT, &[("tus-version", VERSION.into())]);
    set(&mut response, "tus-extension", "creation,termination");
    set(&mut response, "tus-max-size", &FILE_BYTES_MAX.to_string());
    Ok(response)
}

/// Begins a file.
pub(crate) fn create(frame: &Frame) -> Page {
    let person = match let_in(frame)? {
        Ok(person) => person,
        Err(refusal) => return Ok(refusal),
    };
    if !speaks_it(frame) {
        return Ok(told(StatusCode::PRECONDITION_FAILED, &[("tus-version", VERSION.into())]));
    }
    let name = intake::base_name(&name_of(frame));
    let Some(length) = number(frame, "upload-length") else { return Ok(told(StatusCode::BAD_REQUEST, &[])) };
    if length == 0 {
        return Ok(refused(StatusCode::UNPROCESSABLE_ENTITY, intake::tell(frame, "desk-media-empty", &name)));
    }
    if length > FILE_BYTES_MAX {
        let why = intake::too_large(frame, &name, FILE_BYTES_MAX);
        return Ok(refused(StatusCode::PAYLOAD_TOO_LARGE, why));
    }
    let (act, account) = (frame.desk.act_of(&person.session), person.account.id);
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    match frame.desk.parts.db.write(|tx| upload::begin(tx, &act, account, &name, length)) {
        Ok(begun) => {
            let mut response = told(StatusCode::CREATED, &[]);
            set(&mut response, LOCATION.as_str(), &format!("{ADDRESS}/{}", begun.id));
            Ok(response)
        }
        Err(UploadError::TooMany) => {
            Ok(refused(StatusCode::TOO_MANY_REQUESTS, intake::tell(frame, "desk-media-too-many", &name)))
        }
        Err(UploadError::Database(error)) => Err(error.into()),
    }
}

/// Says how much of a file is there.
pub(crate) fn find(frame: &Frame, id: &str) -> Page {
    match find_upload(frame, id)? {
        Ok((_, upload)) => {
            let offset = frame.desk.parts.folders.arriving.length(upload.id)?;
            let (offset, length) = (offset.to_string(), upload.byte_count.to_string());
            Ok(told(StatusCode::OK, &[("upload-offset", offset), ("upload-length", length)]))
        }
        Err(refusal) => Ok(refusal),
    }
}

/// Takes the next piece; with the last one the file goes into the library, and its item is named.
pub(crate) fn add(frame: &Frame, id: &str) -> Page {
    let (person, upload) = match find_upload(frame, id)? {
        Ok(found) => found,
        Err(refusal) => return Ok(refusal),
    };
    let kind = frame.ask.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if kind != PIECE {
        return Ok(told(StatusCode::UNSUPPORTED_MEDIA_TYPE, &[]));
    }
    let Some(offset) = number(frame, "upload-offset") else { return Ok(told(StatusCode::BAD_REQUEST, &[])) };
    let (piece, length) = (frame.ask.body, u64::try_from(upload.byte_count).unwrap_or(0));
    if offset + piece.len() as u64 > length {
        return Ok(told(StatusCode::PAYLOAD_TOO_LARGE, &[]));
    }
    let parts = &frame.desk.parts;
    let there = match parts.folders.arriving.add(upload.id, offset, piece) {
        Ok(there) => there,
        Err(PieceError::Elsewhere(there)) => {
            return Ok(told(StatusCode::CONFLICT, &[("upload-offset", there.to_string())]));
        }
        Err(PieceError::Busy) => return Ok(told(StatusCode::LOCKED, &[])),
        Err(PieceError::Disk(error)) => return Err(error.into()),
    };
    if there < length {
        parts.db.write(|tx| upload::see(tx, upload.id, frame.now))?;
        return Ok(told(StatusCode::NO_CONTENT, &[("upload-offset", there.to_string())]));
    }
    finish(frame, &person, &upload)
}

/// Forgets a file that is not wanted any more.
pub(crate) fn remove(frame: &Frame, id: &str) -> Page {
    match find_upload(frame, id)? {
        Ok((_, upload)) => {
            forget(frame, &upload)?;
            Ok(told(StatusCode::NO_CONTENT, &[]))
        }
        Err(refusal) => Ok(refusal),
    }
}

fn finish(frame: &Frame, person: &Person, upload: &Upload) -> Page {
    let parts = &frame.desk.parts;
    let act = frame.desk.act_of(&person.session);
    let file = parts.folders.arriving.open(upload.id)?;
    let stored = match intake::store(frame, &act, &file, &upload.name)? {
        Ok(stored) => stored,
        Err(why) => {
            forget(frame, upload)?;
            return Ok(refused(StatusCode::UNPROCESSABLE_ENTITY, why));
        }
    };
    let added = parts.db.write(|tx| {
        // Of two who bring the last piece, one adds it.
        let is_ours = upload::forget(tx, upload.id)?;
        if is_ours { stored.add(tx, &act).map(Some) } else { Ok::<Option<MediaId>, database::Error>(None) }
    })?;
    parts.folders.arriving.remove(upload.id)?;
    let Some(item) = added else { return Ok(told(StatusCode::NOT_FOUND, &[])) };
    let offset = upload.byte_count.to_string();
    Ok(told(StatusCode::NO_CONTENT, &[("upload-offset", offset), ("dateline-media", item.to_string())]))
}

fn forget(frame: &Frame, upload: &Upload) -> Result<(), Error> {
    frame.desk.parts.db.write(|tx| upload::forget(tx, upload.id))?;
    Ok(frame.desk.parts.folders.arriving.remove(upload.id)?)
}

/// Finds who asks, or how they are told that this is not for them.
fn let_in(frame: &Frame) -> Result<Result<Person, Response<Bytes>>, Error> {
    let Some(person) = door::find(frame.desk, frame.ask)? else {
        return Ok(Err(answer(StatusCode::UNAUTHORIZED, &json!({}))));
    };
    let is_read = matches!(*frame.ask.method, Method::GET | Method::HEAD);
    if !is_read && !person.made_form(&frame.desk.parts.keys, header(frame, FORM_HEADER)) {
        return Ok(Err(answer(StatusCode::FORBIDDEN, &json!({ "form": "old" }))));
    }
    if !person.account.role.may(Verb::Write) {
        return Ok(Err(answer(StatusCode::FORBIDDEN, &json!({}))));
    }
    Ok(Ok(person))
}

fn find_upload(frame: &Frame, id: &str) -> Result<Result<(Person, Upload), Response<Bytes>>, Error> {
    let person = match let_in(frame)? {
        Ok(person) => person,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let account = person.account.id;
    let found = frame.desk.parts.db.read(|r| upload::find(r, account, id.parse().unwrap_or(0)))?;
    let Some(upload) = found else { return Ok(Err(told(StatusCode::NOT_FOUND, &[]))) };
    if !speaks_it(frame) {
        return Ok(Err(told(StatusCode::PRECONDITION_FAILED, &[("tus-version", VERSION.into())])));
    }
    Ok(Ok((person, upload)))
}

fn speaks_it(frame: &Frame) -> bool {
    header(frame, "tus-resumable") == VERSION
}

fn header<'a>(frame: &'a Frame, name: &str) -> &'a str {
    frame.ask.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn number(frame: &Frame, name: &str) -> Option<u64> {
    // More would be no length of anything, and sums with it must not overflow.
    header(frame, name).parse().ok().filter(|number| *number <= u64::from(u32::MAX) << 8)
}

/// The name among the metadata: pairs of a key and its value in base64 (tus 1.0.0, "Upload-Metadata").
fn name_of(frame: &Frame) -> String {
    let pairs = header(frame, "upload-metadata").split(',').filter_map(|pair| pair.trim().split_once(' '));
    let value = pairs.into_iter().find(|(key, _)| *key == "filename").map(|(_, value)| value);
    let bytes = value.and_then(|value| STANDARD.decode(value.trim()).ok()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn told(status: StatusCode, headers: &[(&str, String)]) -> Response<Bytes> {
    let mut response = answer(status, &Value::Null);
    set(&mut response, "tus-resumable", VERSION);
    for (name, value) in headers {
        set(&mut response, name, value);
    }
    response
}

fn refused(status: StatusCode, why: String) -> Response<Bytes> {
    let mut response = answer(status, &json!({ "said": why }));
    set(&mut response, "tus-resumable", VERSION);
    response
}

fn set(response: &mut Response<Bytes>, name: &str, value: &str) {
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(value)) {
        response.headers_mut().insert(name, value);
    }
}
