//! Pictures and files at the addresses that an old WordPress site gave them, and the site's own assets.

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderValue, LOCATION};
use newsroom::published::media_item::find_by_upload_path;
use web::headers::{Audience, Surface, protect};
use web::packed::Packed;

use crate::paint::Paint;
use crate::{Answer, Ask, Error, Site, lost};

/// What may be shown as what it is; anything else is offered for download.
const SHOWN: [(&str, &str); 12] = [
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("pdf", "application/pdf"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
];

/// Serves one of the site's own files.
pub(crate) fn asset(site: &Site, ask: &Ask, asset: &Packed) -> Answer {
    let response = asset.answer(ask.headers, StatusCode::OK, &site.heads.asset);
    Answer::Raw(Box::new(response))
}

/// Serves an upload: from the folder if it is there, else from where it still lies.
pub(crate) fn show(paint: &mut Paint, path: &str) -> Result<Answer, Error> {
    for name in [path.to_owned(), original_of(path)] {
        if let Some(answer) = from_folder(paint, &name) {
            return Ok(answer);
        }
        let Some(item) = find_by_upload_path(paint.r, &name)? else { continue };
        if let Some(url) = item.remote_url.filter(|url| !url.starts_with(&paint.site.parts.origin)) {
            let mut response = paint.site.plain(StatusCode::FOUND, "");
            if let Ok(url) = HeaderValue::from_str(&url) {
                response.headers_mut().insert(LOCATION, url);
            }
            return Ok(Answer::Raw(Box::new(response)));
        }
    }
    lost::show(paint, StatusCode::NOT_FOUND)
}

fn from_folder(paint: &Paint, path: &str) -> Option<Answer> {
    let is_safe = path.split('/').all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains('\\'));
    if !is_safe {
        return None;
    }
    let bytes = std::fs::read(paint.site.parts.uploads.join(path)).ok()?;
    let extension = path.rsplit('.').next().unwrap_or("").to_lowercase();
    let kind = SHOWN.iter().find(|(own, _)| *own == extension).map(|(_, kind)| *kind);
    let mut response = http::Response::new(Bytes::new());
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind.unwrap_or("application/octet-stream")));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    if kind.is_none() {
        headers.insert(http::header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    }
    protect(headers, Surface::File, Audience::ADay, paint.site.is_https());
    *response.body_mut() = Bytes::from(bytes);
    Some(Answer::Raw(Box::new(response)))
}

/// Gives the original of a variant that WordPress made: `-300x200`, `-scaled`, `-rotated`, `-e1699999999999`.
#[must_use]
pub(crate) fn original_of(path: &str) -> String {
    let Some((stem, extension)) = path.rsplit_once('.') else { return path.to_owned() };
    let mut stem = stem;
    while let Some((before, suffix)) = stem.rsplit_once('-') {
        let is_size = suffix.split_once('x').is_some_and(|(w, h)| is_number(w) && is_number(h));
        let is_edit = suffix.strip_prefix('e').is_some_and(|at| at.len() >= 10 && is_number(at));
        if !(is_size || is_edit || suffix == "scaled" || suffix == "rotated") || before.is_empty() {
            break;
        }
        stem = before;
    }
    format!("{stem}.{extension}")
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::original_of;

    #[test]
    fn a_variant_leads_to_its_original() {
        assert_eq!(original_of("2024/05/a-300x200.jpg"), "2024/05/a.jpg");
        assert_eq!(original_of("2024/05/a-scaled.jpg"), "2024/05/a.jpg");
        assert_eq!(original_of("2024/05/a-e1699999999999-150x150.png"), "2024/05/a.png");
        assert_eq!(original_of("2024/05/night-train.jpg"), "2024/05/night-train.jpg");
    }
}
