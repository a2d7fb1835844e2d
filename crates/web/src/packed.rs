//! A body made once and compressed once, with its head: what an answer from memory consists of.

use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderValue, IF_NONE_MATCH,
    VARY,
};
use http::{HeaderMap, Response, StatusCode};
use sha2::{Digest, Sha256};

use crate::compress::{self, Stretch};

/// Bodies shorter than this are not worth compressing: they fit one packet as they are.
const COMPRESS_FROM: usize = 512;

/// Headers that an answer has beside those of its kind.
const HEADERS_OWN: usize = 4;

/// What the heads of one encoding weigh, in bytes: a dozen headers, and three for who has the body already.
const HEADS_BYTES: usize = 2048;

/// A body in every encoding in which it is served, each with its whole head; an encoding is made when it is first asked
/// for.
#[derive(Debug, Clone)]
pub struct Packed {
    body: Bytes,
    content_type: HeaderValue,
    head: Arc<HeaderMap>,
    use_of: Use,
    tag: String,
    /// A stretch of it that was compressed before, and where that begins.
    stretch: Option<(usize, Arc<Stretch>)>,
    forms: [OnceLock<Form>; 3],
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

/// The body in one encoding, with all that is said of it.
#[derive(Debug, Clone)]
pub struct Form {
    body: Bytes,
    /// The whole head, to be copied: putting it together for each answer would cost several times as much.
    head: HeaderMap,
    /// How one is told that nothing has changed.
    unchanged: Option<Unchanged>,
}

/// The answer to who has the body already.
#[derive(Debug, Clone)]
struct Unchanged {
    etag: HeaderValue,
    head: HeaderMap,
}

/// The encodings there are, the best last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Packed {
    /// Packs a body that does not compress. `head` is what all answers of the kind say.
    #[must_use]
    pub fn as_is(content_type: &str, body: Bytes, head: &Arc<HeaderMap>) -> Self {
        Packed::new(content_type, body, head, Use::AsIs)
    }

    /// Packs a body that is kept and sent to many.
    #[must_use]
    pub fn kept(content_type: &str, body: Bytes, head: &Arc<HeaderMap>) -> Self {
        Packed::new(content_type, body, head, Use::Kept)
    }

    /// Packs a body that is made for one answer.
    #[must_use]
    pub fn once(content_type: &str, body: Bytes, head: &Arc<HeaderMap>) -> Self {
        Packed::new(content_type, body, head, Use::Once)
    }

    /// Says that a stretch stands in it: what is sent once is compressed around it.
    #[must_use]
    pub fn around(mut self, stretch: Arc<Stretch>) -> Self {
        if self.use_of == Use::Once {
            self.stretch = stretch.find_in(&self.body).map(|at| (at, stretch));
        }
        self
    }

    fn new(content_type: &str, body: Bytes, head: &Arc<HeaderMap>, use_of: Use) -> Self {
        let use_of = if body.len() < COMPRESS_FROM && use_of == Use::Kept { Use::AsIs } else { use_of };
        let tag = if use_of == Use::Once { String::new() } else { tag_of(&body) };
        let (content_type, head) = (header(content_type), Arc::clone(head));
        Packed { body, content_type, head, use_of, tag, stretch: None, forms: Default::default() }
    }

    /// The bytes it holds in memory, or will hold when it has been asked for in every encoding.
    #[must_use]
    pub fn weight(&self) -> usize {
        match self.use_of {
            Use::AsIs => self.body.len() + HEADS_BYTES,
            Use::Kept | Use::Once => self.body.len() + self.body.len() / 2 + 2 * HEADS_BYTES,
        }
    }

    /// The body as it is.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Finds the encoding that a request takes, if it has been made.
    #[must_use]
    pub fn ready(&self, request: &HeaderMap) -> Option<&Form> {
        self.forms[self.choose(request) as usize].get()
    }

    /// Gives the encoding that a request takes; to make it takes a millisecond.
    #[must_use]
    pub fn form(&self, request: &HeaderMap) -> &Form {
        let encoding = self.choose(request);
        self.forms[encoding as usize].get_or_init(|| match encoding {
            Encoding::Plain => self.put_together(self.body.clone(), None, ""),
            Encoding::Gzip => self.put_together(self.gzip(), Some("gzip"), "-g"),
            Encoding::Brotli => self.put_together(compress::brotli(&self.body), Some("br"), "-b"),
        })
    }

    fn gzip(&self) -> Bytes {
        if self.use_of == Use::Kept {
            return compress::gzip_kept(&self.body);
        }
        compress::gzip_once(&self.body, self.stretch.as_ref().map(|(at, stretch)| (*at, stretch.as_ref())))
    }

    fn choose(&self, request: &HeaderMap) -> Encoding {
        if self.use_of == Use::AsIs {
            return Encoding::Plain;
        }
        let Some(accepted) = request.get(ACCEPT_ENCODING) else { return Encoding::Plain };
        let mut best = Encoding::Plain;
        for part in accepted.as_bytes().split(|byte| *byte == b',') {
            let (name, quality) = split_once(part, b';');
            let encoding = match name.trim_ascii() {
                name if name.eq_ignore_ascii_case(b"br") && self.use_of == Use::Kept => Encoding::Brotli,
                name if name.eq_ignore_ascii_case(b"gzip") => Encoding::Gzip,
                _ => continue,
            };
            if encoding > best && !is_refused(quality) {
                best = encoding;
            }
        }
        best
    }

    fn put_together(&self, body: Bytes, encoding: Option<&'static str>, suffix: &str) -> Form {
        let etag = (!self.tag.is_empty()).then(|| header(&format!("\"{}{suffix}\"", self.tag)));
        let mut head = HeaderMap::with_capacity(self.head.len() + HEADERS_OWN);
        head.extend(self.head.iter().map(|(name, value)| (name.clone(), value.clone())));
        head.insert(CONTENT_TYPE, self.content_type.clone());
        head.insert(CONTENT_LENGTH, HeaderValue::from(body.len()));
        if let Some(encoding) = encoding {
            head.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        if let Some(etag) = &etag {
            head.insert(ETAG, etag.clone());
        }
        let unchanged = etag.map(|etag| Unchanged { head: head_unchanged(&etag, &self.head), etag });
        Form { body, head, unchanged }
    }
}

impl Form {
    /// Answers a request with it, or with 304 if it is there already.
    #[must_use]
    pub fn answer(&self, request: &HeaderMap, status: StatusCode) -> Response<Bytes> {
        let (status, body, head) = match &self.unchanged {
            Some(unchanged) if status == StatusCode::OK && has_it(request, &unchanged.etag) => {
                (StatusCode::NOT_MODIFIED, Bytes::new(), &unchanged.head)
            }
            _ => (status, self.body.clone(), &self.head),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = head.clone();
        response
    }
}

/// Says that nothing has changed, with what must be said again and nothing more (RFC 9110 §15.4.5): the stored answer
/// keeps its other headers.
fn head_unchanged(etag: &HeaderValue, head: &HeaderMap) -> HeaderMap {
    let said_again = [CACHE_CONTROL, VARY].into_iter().filter_map(|name| Some((head.get(&name)?.clone(), name)));
    let all = std::iter::once((etag.clone(), ETAG)).chain(said_again);
    all.map(|(value, name)| (name, value)).collect()
}

/// Whether a client says that it has the body already (RFC 9110 §13.1.2).
pub(crate) fn has_it(request: &HeaderMap, etag: &HeaderValue) -> bool {
    let Some(given) = request.get(IF_NONE_MATCH) else { return false };
    given.as_bytes().split(|byte| *byte == b',').any(|tag| {
        let tag = tag.trim_ascii();
        tag.strip_prefix(b"W/").unwrap_or(tag) == etag.as_bytes() || tag == b"*"
    })
}

/// Whether the parameters of an encoding say that it is not wanted: a weight of 0 (RFC 9110 §12.4.2).
fn is_refused(parameters: &[u8]) -> bool {
    parameters.split(|byte| *byte == b';').any(|parameter| {
        let (name, value) = split_once(parameter, b'=');
        let value = value.trim_ascii();
        name.trim_ascii().eq_ignore_ascii_case(b"q")
            && value.first() == Some(&b'0')
            && value[1..].iter().all(|byte| matches!(byte, b'0' | b'.'))
    })
}

fn split_once(text: &[u8], at: u8) -> (&[u8], &[u8]) {
    match text.iter().position(|byte| *byte == at) {
        Some(place) => (&text[..place], &text[place + 1..]),
        None => (text, b""),
    }
}

fn header(text: &str) -> HeaderValue {
    HeaderValue::from_str(text).unwrap_or(HeaderValue::from_static("application/octet-stream"))
}

fn tag_of(body: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(body)[..12])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head() -> Arc<HeaderMap> {
        let (surface, audience) = (crate::headers::Surface::Site, crate::headers::Audience::Everybody);
        Arc::new(crate::headers::head(surface, audience, false))
    }

    fn ask(packed: &Packed, name: http::header::HeaderName, value: &str) -> Response<Bytes> {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_str(value).unwrap());
        packed.form(&headers).answer(&headers, StatusCode::OK)
    }

    #[test]
    fn a_body_comes_in_the_encoding_that_is_taken() {
        let packed = Packed::kept("text/plain", Bytes::from("a".repeat(2000)), &head());
        let encoding = |accepted: &str| {
            let response = ask(&packed, ACCEPT_ENCODING, accepted);
            response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned())
        };
        assert_eq!(encoding("gzip, br").as_deref(), Some("br"));
        assert_eq!(encoding("GZIP , deflate").as_deref(), Some("gzip"));
        assert_eq!(encoding("gzip, br; q=0.000").as_deref(), Some("gzip"));
        assert_eq!(encoding("br;q=0.1,gzip;q=0").as_deref(), Some("br"));
        assert_eq!(encoding("gzipped"), None);
        assert_eq!(encoding("identity"), None);
    }

    #[test]
    fn a_body_sent_once_is_packed_by_gzip_alone_and_has_no_etag() {
        let packed = Packed::once("text/plain", Bytes::from("a".repeat(2000)), &head());
        let response = ask(&packed, ACCEPT_ENCODING, "gzip, br");
        assert_eq!(response.headers()[CONTENT_ENCODING], "gzip");
        assert!(!response.headers().contains_key(ETAG));
    }

    #[test]
    fn an_encoding_is_ready_once_it_has_been_asked_for() {
        let packed = Packed::kept("text/plain", Bytes::from("a".repeat(2000)), &head());
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("br"));
        assert!(packed.ready(&headers).is_none());
        let _ = ask(&packed, ACCEPT_ENCODING, "br");
        assert!(packed.ready(&headers).is_some());
    }

    #[test]
    fn who_has_the_body_already_is_told_so() {
        let packed = Packed::as_is("text/plain", Bytes::from_static(b"a"), &head());
        let etag = ask(&packed, ACCEPT_ENCODING, "").headers()[ETAG].to_str().unwrap().to_owned();
        let unchanged = ask(&packed, IF_NONE_MATCH, &etag);
        assert_eq!(unchanged.status(), StatusCode::NOT_MODIFIED);
        assert!(unchanged.headers().contains_key(CACHE_CONTROL));
        assert!(!unchanged.headers().contains_key("content-security-policy"));
        assert_eq!(ask(&packed, IF_NONE_MATCH, "\"other\"").status(), StatusCode::OK);
    }
}
