//! A body made once and compressed once, with its ETag: what an answer from memory consists of.

use std::io::Write;
use std::sync::OnceLock;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH,
    VARY,
};
use http::{HeaderMap, Response, StatusCode};
use sha2::{Digest, Sha256};

/// Bodies shorter than this are not worth compressing: they fit one packet as they are.
const COMPRESS_FROM: usize = 512;

/// Headers that an answer has beside those of its kind.
const HEADERS_OWN: usize = 4;

/// The quality of brotli and the size of its window, as a power of two: what packs a page of 70 KB in a millisecond.
const BROTLI_QUALITY: i32 = 5;
const BROTLI_WINDOW: i32 = 18;

/// The level of gzip for a body that is kept, and for one that is sent once: four times as quick, a tenth larger.
const GZIP_KEPT: u32 = 4;
const GZIP_ONCE: u32 = 2;

/// A body in every encoding in which it is served; each encoding is made when it is first asked for.
#[derive(Debug, Clone)]
pub struct Packed {
    content_type: HeaderValue,
    use_of: Use,
    tag: String,
    plain: Encoded,
    gzip: OnceLock<Encoded>,
    brotli: OnceLock<Encoded>,
}

/// What a body is packed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Use {
    /// It does not compress.
    AsIs,
    /// It is kept and sent to many.
    Kept,
    /// It is sent once: it has no ETag, and is compressed quickly or not at all.
    Once,
}

#[derive(Debug, Clone)]
struct Encoded {
    body: Bytes,
    length: HeaderValue,
    etag: Option<HeaderValue>,
}

/// The encodings there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Packed {
    /// Packs a body that does not compress.
    #[must_use]
    pub fn as_is(content_type: &str, body: Bytes) -> Self {
        Packed::new(content_type, body, Use::AsIs)
    }

    /// Packs a body that is kept and sent to many.
    #[must_use]
    pub fn kept(content_type: &str, body: Bytes) -> Self {
        Packed::new(content_type, body, Use::Kept)
    }

    /// Packs a body that is made for one answer.
    #[must_use]
    pub fn once(content_type: &str, body: Bytes) -> Self {
        Packed::new(content_type, body, Use::Once)
    }

    fn new(content_type: &str, body: Bytes, use_of: Use) -> Self {
        let use_of = if body.len() < COMPRESS_FROM && use_of == Use::Kept { Use::AsIs } else { use_of };
        let tag = if use_of == Use::Once { String::new() } else { tag_of(&body) };
        let plain = encoded(body, &tag, "");
        let content_type = header(content_type);
        Packed { content_type, use_of, tag, plain, gzip: OnceLock::new(), brotli: OnceLock::new() }
    }

    /// The bytes it holds in memory, or will hold when it has been asked for in every encoding.
    #[must_use]
    pub fn weight(&self) -> usize {
        let packed = if self.use_of == Use::AsIs { 0 } else { self.plain.body.len() / 2 };
        self.plain.body.len() + packed
    }

    /// The body as it is.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.plain.body
    }

    /// Says whether the encoding that a request takes is there: if not, [`Packed::answer`] takes a millisecond.
    #[must_use]
    pub fn is_ready_for(&self, request: &HeaderMap) -> bool {
        match self.choose(request) {
            Encoding::Plain => true,
            Encoding::Gzip => self.gzip.get().is_some(),
            Encoding::Brotli => self.brotli.get().is_some(),
        }
    }

    /// Answers a request: in the encoding that it takes, or 304 if it has the body already. `head` is what all answers
    /// of the kind say.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap, status: StatusCode, head: &HeaderMap) -> Response<Bytes> {
        let encoding = self.choose(request);
        let chosen = self.encode(encoding);
        if let Some(etag) = chosen.etag.as_ref().filter(|etag| status == StatusCode::OK && has_it(request, etag)) {
            return unchanged(etag, head);
        }
        let mut response = Response::new(chosen.body.clone());
        *response.status_mut() = status;
        let headers = response.headers_mut();
        headers.clone_from(head);
        headers.reserve(HEADERS_OWN);
        headers.insert(CONTENT_TYPE, self.content_type.clone());
        headers.insert(CONTENT_LENGTH, chosen.length.clone());
        if let Some(etag) = &chosen.etag {
            headers.insert(ETAG, etag.clone());
        }
        match encoding {
            Encoding::Plain => {}
            Encoding::Gzip => drop(headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"))),
            Encoding::Brotli => drop(headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"))),
        }
        response
    }

    fn choose(&self, request: &HeaderMap) -> Encoding {
        if self.use_of == Use::AsIs {
            return Encoding::Plain;
        }
        let accepted = request.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut parts = part.split(';');
                let is_it = parts.next().is_some_and(|own| own.trim().eq_ignore_ascii_case(name));
                is_it && !parts.any(|quality| matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        if self.use_of == Use::Kept && takes("br") {
            Encoding::Brotli
        } else if takes("gzip") {
            Encoding::Gzip
        } else {
            Encoding::Plain
        }
    }

    fn encode(&self, encoding: Encoding) -> &Encoded {
        let body = &self.plain.body;
        let level = if self.use_of == Use::Kept { GZIP_KEPT } else { GZIP_ONCE };
        match encoding {
            Encoding::Plain => &self.plain,
            Encoding::Gzip => self.gzip.get_or_init(|| encoded(pack_gzip(body, level), &self.tag, "-g")),
            Encoding::Brotli => self.brotli.get_or_init(|| encoded(pack_brotli(body), &self.tag, "-b")),
        }
    }
}

/// Says that nothing has changed, with what must be said again and nothing more (RFC 9110 §15.4.5): the stored answer
/// keeps its other headers.
fn unchanged(etag: &HeaderValue, head: &HeaderMap) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    headers.reserve(HEADERS_OWN);
    headers.insert(ETAG, etag.clone());
    for name in [CACHE_CONTROL, VARY] {
        if let Some(value) = head.get(&name) {
            headers.insert(name, value.clone());
        }
    }
    response
}

/// Whether a client says that it has the body already (RFC 9110 §13.1.2).
pub(crate) fn has_it(request: &HeaderMap, etag: &HeaderValue) -> bool {
    let Some(given) = request.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()) else { return false };
    let own = etag.to_str().unwrap_or_default();
    given.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == own || tag == "*")
}

/// An empty tag stands for a body without an ETag.
fn encoded(body: Bytes, tag: &str, suffix: &str) -> Encoded {
    let etag = (!tag.is_empty()).then(|| header(&format!("\"{tag}{suffix}\"")));
    Encoded { length: HeaderValue::from(body.len()), etag, body }
}

fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

fn tag_of(body: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(body)[..12])
}

fn pack_gzip(body: &[u8], level: u32) -> Bytes {
    let into = Vec::with_capacity(body.len() / 3);
    let mut encoder = flate2::write::GzEncoder::new(into, flate2::Compression::new(level));
    let packed = encoder.write_all(body).and_then(|()| encoder.finish());
    Bytes::from(packed.expect("writing into memory does not fail"))
}

fn pack_brotli(body: &[u8]) -> Bytes {
    let mut packed = Vec::with_capacity(body.len() / 3);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        ..brotli::enc::BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut &body[..], &mut packed, &parameters).expect("writing into memory does not fail");
    Bytes::from(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(packed: &Packed, name: http::header::HeaderName, value: &str) -> Response<Bytes> {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        let head = crate::headers::head(crate::headers::Surface::Site, crate::headers::Audience::Everybody, false);
        packed.answer(&headers, StatusCode::OK, &head)
    }

    #[test]
    fn a_body_comes_in_the_encoding_that_is_taken() {
        let packed = Packed::kept("text/plain", Bytes::from("a".repeat(2000)));
        let encoding = |accepted: &str| {
            let response = ask(&packed, ACCEPT_ENCODING, accepted);
            response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned())
        };
        assert_eq!(encoding("gzip, br").as_deref(), Some("br"));
        assert_eq!(encoding("gzip, br;q=0").as_deref(), Some("gzip"));
        assert_eq!(encoding("identity"), None);
    }

    #[test]
    fn a_body_sent_once_is_packed_by_gzip_alone_and_has_no_etag() {
        let packed = Packed::once("text/plain", Bytes::from("a".repeat(2000)));
        let response = ask(&packed, ACCEPT_ENCODING, "gzip, br");
        assert_eq!(response.headers()[CONTENT_ENCODING], "gzip");
        assert!(!response.headers().contains_key(ETAG));
    }

    #[test]
    fn an_encoding_is_ready_once_it_has_been_asked_for() {
        let packed = Packed::kept("text/plain", Bytes::from("a".repeat(2000)));
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("br"));
        assert!(!packed.is_ready_for(&headers));
        let _ = ask(&packed, ACCEPT_ENCODING, "br");
        assert!(packed.is_ready_for(&headers));
    }

    #[test]
    fn who_has_the_body_already_is_told_so() {
        let packed = Packed::as_is("text/plain", Bytes::from_static(b"a"));
        let etag = ask(&packed, ACCEPT_ENCODING, "").headers()[ETAG].to_str().unwrap().to_owned();
        let unchanged = ask(&packed, IF_NONE_MATCH, &etag);
        assert_eq!(unchanged.status(), StatusCode::NOT_MODIFIED);
        assert!(unchanged.headers().contains_key(CACHE_CONTROL));
        assert!(!unchanged.headers().contains_key("content-security-policy"));
        assert_eq!(ask(&packed, IF_NONE_MATCH, "\"other\"").status(), StatusCode::OK);
    }
}
