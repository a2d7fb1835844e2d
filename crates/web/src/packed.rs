//! A body made once and compressed once, with its ETag: what a cached answer consists of.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH, VARY,
};
use http::{HeaderMap, Response, StatusCode};
use sha2::{Digest, Sha256};

/// Bodies shorter than this are not worth compressing: they fit one packet as they are.
const COMPRESS_FROM: usize = 512;

/// The quality of brotli: what compresses a page in a millisecond or two.
const BROTLI_QUALITY: i32 = 5;

/// A body in every encoding in which it is served.
#[derive(Debug, Clone)]
pub struct Packed {
    content_type: HeaderValue,
    plain: Encoded,
    gzip: Option<Encoded>,
    brotli: Option<Encoded>,
}

#[derive(Debug, Clone)]
struct Encoded {
    body: Bytes,
    length: HeaderValue,
    etag: HeaderValue,
}

impl Packed {
    /// Packs a body that does not compress, or is too rarely asked for.
    #[must_use]
    pub fn as_is(content_type: &str, body: Bytes) -> Self {
        let tag = tag_of(&body);
        Packed { content_type: header(content_type), plain: encoded(body, &tag, ""), gzip: None, brotli: None }
    }

    /// Packs a body as it is and compressed.
    #[must_use]
    pub fn compressed(content_type: &str, body: Bytes) -> Self {
        let tag = tag_of(&body);
        let (mut gzip, mut brotli) = (None, None);
        if body.len() >= COMPRESS_FROM {
            gzip = pack_gzip(&body).map(|packed| encoded(packed, &tag, "-g"));
            brotli = pack_brotli(&body).map(|packed| encoded(packed, &tag, "-b"));
        }
        Packed { content_type: header(content_type), plain: encoded(body, &tag, ""), gzip, brotli }
    }

    /// The bytes it holds in memory.
    #[must_use]
    pub fn weight(&self) -> usize {
        let of = |encoded: &Option<Encoded>| encoded.as_ref().map_or(0, |encoded| encoded.body.len());
        self.plain.body.len() + of(&self.gzip) + of(&self.brotli)
    }

    /// The body as it is.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.plain.body
    }

    /// Answers a request: in the encoding that it takes, or 304 if it has the body already.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap, status: StatusCode) -> Response<Bytes> {
        let chosen = self.choose(request);
        let mut response = Response::new(Bytes::new());
        let headers = response.headers_mut();
        headers.insert(ETAG, chosen.etag.clone());
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if status == StatusCode::OK && has_it(request, &chosen.etag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        headers.insert(CONTENT_TYPE, self.content_type.clone());
        headers.insert(CONTENT_LENGTH, chosen.length.clone());
        if let Some(name) = self.encoding_of(chosen) {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        *response.status_mut() = status;
        *response.body_mut() = chosen.body.clone();
        response
    }

    fn choose(&self, request: &HeaderMap) -> &Encoded {
        let accepted = request.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
        let takes = |name: &str| {
            accepted.split(',').any(|part| {
                let mut parts = part.split(';');
                let is_it = parts.next().is_some_and(|own| own.trim().eq_ignore_ascii_case(name));
                is_it && !parts.any(|quality| matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        match (&self.brotli, &self.gzip) {
            (Some(brotli), _) if takes("br") => brotli,
            (_, Some(gzip)) if takes("gzip") => gzip,
            _ => &self.plain,
        }
    }

    fn encoding_of(&self, chosen: &Encoded) -> Option<&'static str> {
        let is = |other: &Option<Encoded>| other.as_ref().is_some_and(|other| std::ptr::eq(other, chosen));
        if is(&self.brotli) {
            Some("br")
        } else if is(&self.gzip) {
            Some("gzip")
        } else {
            None
        }
    }
}

/// Whether a client says that it has the body already (RFC 9110 §13.1.2).
pub(crate) fn has_it(request: &HeaderMap, etag: &HeaderValue) -> bool {
    let Some(given) = request.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok()) else { return false };
    let own = etag.to_str().unwrap_or_default();
    given.split(',').map(|tag| tag.trim().trim_start_matches("W/")).any(|tag| tag == own || tag == "*")
}

fn encoded(body: Bytes, tag: &str, suffix: &str) -> Encoded {
    Encoded { length: HeaderValue::from(body.len()), etag: header(&format!("\"{tag}{suffix}\"")), body }
}

fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

fn tag_of(body: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(body)[..12])
}

fn pack_gzip(body: &[u8]) -> Option<Bytes> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::with_capacity(body.len() / 3), flate2::Compression::new(6));
    encoder.write_all(body).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

fn pack_brotli(body: &[u8]) -> Option<Bytes> {
    let mut packed = Vec::with_capacity(body.len() / 3);
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: BROTLI_QUALITY, ..brotli::enc::BrotliEncoderParams::default() };
    brotli::BrotliCompress(&mut &body[..], &mut packed, &parameters).ok()?;
    Some(Bytes::from(packed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(packed: &Packed, name: http::header::HeaderName, value: &str) -> Response<Bytes> {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        packed.answer(&headers, StatusCode::OK)
    }

    #[test]
    fn a_body_comes_in_the_encoding_that_is_taken() {
        let packed = Packed::compressed("text/plain", Bytes::from("a".repeat(2000)));
        let encoding = |accepted: &str| {
            let response = ask(&packed, ACCEPT_ENCODING, accepted);
            response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned())
        };
        assert_eq!(encoding("gzip, br").as_deref(), Some("br"));
        assert_eq!(encoding("gzip, br;q=0").as_deref(), Some("gzip"));
        assert_eq!(encoding("identity"), None);
    }

    #[test]
    fn who_has_the_body_already_is_told_so() {
        let packed = Packed::as_is("text/plain", Bytes::from_static(b"a"));
        let etag = ask(&packed, ACCEPT_ENCODING, "").headers()[ETAG].to_str().unwrap().to_owned();
        assert_eq!(ask(&packed, IF_NONE_MATCH, &etag).status(), StatusCode::NOT_MODIFIED);
        assert_eq!(ask(&packed, IF_NONE_MATCH, "\"other\"").status(), StatusCode::OK);
    }
}
