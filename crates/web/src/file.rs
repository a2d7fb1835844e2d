//! A file or a range of it as an answer, and the body that reads it piece by piece.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderValue, IF_RANGE, RANGE,
};
use http::{HeaderMap, Method, Response, StatusCode};
use http_body_util::Full;
use hyper::body::{Frame, SizeHint};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::packed::has_it;

/// Bytes that are read at once; a file that is no longer is not streamed at all.
const PIECE_BYTES: u64 = 128 << 10;

/// The content of an answer.
#[derive(Debug)]
pub enum Content {
    /// In memory.
    Bytes(Bytes),
    /// Still on the disk.
    File(Slice),
    /// Yet to be made, piece by piece.
    Made(Pieces),
}

/// What makes the next piece of an answer, or says that there is none; it may wait for a database.
pub struct Pieces(Box<dyn FnMut() -> io::Result<Option<Bytes>> + Send>);

impl Pieces {
    /// Takes what makes them. No piece is empty.
    pub fn new(next: impl FnMut() -> io::Result<Option<Bytes>> + Send + 'static) -> Pieces {
        Pieces(Box::new(next))
    }

    /// Makes the next piece; there is none at the end.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn make_next(&mut self) -> io::Result<Option<Bytes>> {
        (self.0)()
    }

    fn read_all(mut self) -> io::Result<Bytes> {
        let mut all = Vec::new();
        while let Some(piece) = self.make_next()? {
            all.extend_from_slice(&piece);
        }
        Ok(Bytes::from(all))
    }
}

impl std::fmt::Debug for Pieces {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        to.write_str("Pieces")
    }
}

/// A part of an opened file.
#[derive(Debug)]
pub struct Slice {
    file: File,
    left: u64,
}

/// A file to be served.
#[derive(Debug)]
pub struct Served {
    /// The file, opened.
    pub file: File,
    /// What it is.
    pub content_type: &'static str,
    /// A name of exactly these bytes, without quotation marks.
    pub etag: String,
    /// Whether a browser shows it, or offers it for download.
    pub is_shown: bool,
}

/// Answers with a file: whole, the range asked for (RFC 9110 §14), or 304 to who has it already.
///
/// Several ranges at once are answered by the whole file, as §14.2 allows: nobody needs them, and many small ones are
/// an attack.
///
/// # Errors
/// If the file cannot be read.
pub fn answer(method: &Method, request: &HeaderMap, served: Served) -> io::Result<Response<Content>> {
    let length = served.file.metadata()?.len();
    let etag = HeaderValue::from_str(&format!("\"{}\"", served.etag)).map_err(io::Error::other)?;
    let mut response = Response::new(Content::Bytes(Bytes::new()));
    response.headers_mut().insert(ETAG, etag.clone());
    if has_it(request, &etag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return Ok(response);
    }
    let (status, from, count) = match range(request, length, &etag) {
        Asked::Whole => (StatusCode::OK, 0, length),
        Asked::Part { from, count } => (StatusCode::PARTIAL_CONTENT, from, count),
        Asked::Nothing => (StatusCode::RANGE_NOT_SATISFIABLE, 0, 0),
    };
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(CONTENT_LENGTH, HeaderValue::from(count));
    match status {
        StatusCode::RANGE_NOT_SATISFIABLE => {
            headers.insert(CONTENT_RANGE, header(&format!("bytes */{length}"))?);
            return Ok(response);
        }
        StatusCode::PARTIAL_CONTENT => {
            headers.insert(CONTENT_RANGE, header(&format!("bytes {from}-{}/{length}", from + count - 1))?);
        }
        _ => {}
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(served.content_type));
    if !served.is_shown {
        headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("attachment"));
    }
    if *method != Method::HEAD {
        *response.body_mut() = Slice::new(served.file, from, count)?.into_content()?;
    }
    Ok(response)
}

fn header(text: &str) -> io::Result<HeaderValue> {
    HeaderValue::from_str(text).map_err(io::Error::other)
}

#[derive(Debug, PartialEq, Eq)]
enum Asked {
    Whole,
    Part { from: u64, count: u64 },
    Nothing,
}

/// Reads which part is asked for; what makes no sense asks for the whole (RFC 9110 §14.2).
fn range(request: &HeaderMap, length: u64, etag: &HeaderValue) -> Asked {
    let Some(text) = request.get(RANGE).and_then(|value| value.to_str().ok()) else { return Asked::Whole };
    // A part of another version is of no use to who holds the rest of this one (§13.1.5).
    if request.get(IF_RANGE).is_some_and(|version| version != etag) {
        return Asked::Whole;
    }
    let Some((unit, spec)) = text.split_once('=') else { return Asked::Whole };
    let Some((first, last)) = spec.trim().split_once('-').filter(|_| unit.trim().eq_ignore_ascii_case("bytes")) else {
        return Asked::Whole;
    };
    let number = |text: &str| text.trim().parse::<u64>().ok();
    match (first.trim().is_empty(), number(first), last.trim().is_empty(), number(last)) {
        (true, None, false, Some(0)) => Asked::Nothing,
        (true, None, false, Some(_)) if length == 0 => Asked::Nothing,
        (true, None, false, Some(count)) => {
            let count = count.min(length);
            Asked::Part { from: length - count, count }
        }
        (false, Some(from), ..) if from >= length && last_fits(from, last) => Asked::Nothing,
        (false, Some(from), true, None) => Asked::Part { from, count: length - from },
        (false, Some(from), false, Some(last)) if last >= from => {
            Asked::Part { from, count: last.min(length - 1) - from + 1 }
        }
        _ => Asked::Whole,
    }
}

/// Whether the end of a range is open or not before its beginning.
fn last_fits(from: u64, last: &str) -> bool {
    last.trim().is_empty() || last.trim().parse::<u64>().is_ok_and(|last| last >= from)
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Content::Bytes(bytes)
    }
}

impl Content {
    /// The body that is sent.
    pub fn into_body(self) -> Body {
        match self {
            Content::Bytes(bytes) => Body::from(bytes),
            Content::File(slice) => Body::File(FileBody { state: State::Idle(Source::Slice(slice)) }),
            Content::Made(pieces) => Body::File(FileBody { state: State::Idle(Source::Pieces(pieces)) }),
        }
    }

    /// Reads all of it, for whoever looks at an answer instead of sending it.
    ///
    /// # Errors
    /// If the file cannot be read, or a piece cannot be made.
    pub fn into_bytes(self) -> io::Result<Bytes> {
        match self {
            Content::Bytes(bytes) => Ok(bytes),
            Content::File(slice) => slice.read_all(),
            Content::Made(pieces) => pieces.read_all(),
        }
    }
}

impl Slice {
    fn new(mut file: File, from: u64, count: u64) -> io::Result<Slice> {
        file.seek(SeekFrom::Start(from))?;
        Ok(Slice { file, left: count })
    }

    fn into_content(self) -> io::Result<Content> {
        if self.left > PIECE_BYTES {
            return Ok(Content::File(self));
        }
        self.read_all().map(Content::Bytes)
    }

    fn read_all(mut self) -> io::Result<Bytes> {
        let count = self.left;
        self.read_piece(count)
    }

    fn read_piece(&mut self, bytes_max: u64) -> io::Result<Bytes> {
        let count = self.left.min(bytes_max);
        let mut piece = vec![0; usize::try_from(count).map_err(io::Error::other)?];
        self.file.read_exact(&mut piece)?;
        self.left -= count;
        Ok(Bytes::from(piece))
    }
}

/// The body of an answer on its way to a reader.
pub enum Body {
    /// From memory, in one piece.
    Memory(Full<Bytes>),
    /// From the disk or from what makes it, piece by piece.
    File(FileBody),
    /// As it happens, until the sender is gone.
    Live(mpsc::Receiver<Bytes>),
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Body::Memory(Full::new(bytes))
    }
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut *self {
            Body::Memory(bytes) => Pin::new(bytes).poll_frame(context).map_err(|never| match never {}),
            Body::File(file) => Pin::new(file).poll_frame(context),
            Body::Live(receiver) => receiver.poll_recv(context).map(|piece| piece.map(|piece| Ok(Frame::data(piece)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Body::Memory(bytes) => bytes.is_end_stream(),
            Body::File(_) | Body::Live(_) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Body::Memory(bytes) => bytes.size_hint(),
            Body::File(file) => file.size_hint(),
            Body::Live(_) => SizeHint::default(),
        }
    }
}

/// A long answer on its way to a reader, a piece in memory at a time.
pub struct FileBody {
    state: State,
}

enum State {
    Idle(Source),
    Reading(JoinHandle<(Source, io::Result<Option<Bytes>>)>, Option<u64>),
    Done,
}

/// Where pieces come from.
enum Source {
    Slice(Slice),
    Pieces(Pieces),
}

impl Source {
    /// Bytes that are left, where that is known.
    fn left(&self) -> Option<u64> {
        match self {
            Source::Slice(slice) => Some(slice.left),
            Source::Pieces(_) => None,
        }
    }

    fn next_piece(&mut self) -> io::Result<Option<Bytes>> {
        match self {
            Source::Slice(slice) => slice.read_piece(PIECE_BYTES).map(Some),
            Source::Pieces(pieces) => pieces.make_next(),
        }
    }
}

impl hyper::body::Body for FileBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Idle(source) if source.left() == Some(0) => return Poll::Ready(None),
                State::Idle(mut source) => {
                    let left = source.left();
                    let reading = tokio::task::spawn_blocking(move || {
                        let piece = source.next_piece();
                        (source, piece)
                    });
                    self.state = State::Reading(reading, left);
                }
                State::Reading(mut reading, left) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        self.state = State::Reading(reading, left);
                        return Poll::Pending;
                    };
                    let (source, piece) = read.map_err(io::Error::other)?;
                    let Some(piece) = piece? else { return Poll::Ready(None) };
                    self.state = State::Idle(source);
                    return Poll::Ready(Some(Ok(Frame::data(piece))));
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        let left = match &self.state {
            State::Idle(source) => source.left(),
            State::Reading(_, left) => *left,
            State::Done => Some(0),
        };
        left.map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str, length: u64) -> Asked {
        let mut headers = HeaderMap::new();
        headers.insert(RANGE, HeaderValue::from_str(text).unwrap());
        range(&headers, length, &HeaderValue::from_static("\"a\""))
    }

    #[test]
    fn a_range_is_read_as_the_standard_says() {
        let part = |from, count| Asked::Part { from, count };
        assert_eq!(asked("bytes=0-499", 10_000), part(0, 500));
        assert_eq!(asked("bytes=9500-", 10_000), part(9500, 500));
        assert_eq!(asked("bytes=-500", 10_000), part(9500, 500));
        assert_eq!(asked("Bytes = 0-0", 10_000), part(0, 1));
        assert_eq!(asked("bytes=-20000", 10_000), part(0, 10_000));
        assert_eq!(asked("bytes=9999-99999999", 10_000), part(9999, 1));
        for nothing in ["bytes=10000-", "bytes=10000-10001", "bytes=-0"] {
            assert_eq!(asked(nothing, 10_000), Asked::Nothing, "{nothing}");
        }
        assert_eq!((asked("bytes=0-", 0), asked("bytes=-5", 0)), (Asked::Nothing, Asked::Nothing));
        for whole in ["bytes=5-4", "bytes=20000-4", "bytes=a-b", "bytes=-", "bytes", "lines=0-4", "bytes=0-1,3-4", ""] {
            assert_eq!(asked(whole, 10_000), Asked::Whole, "{whole}");
        }
    }

    #[test]
    fn a_part_of_another_version_is_not_given() {
        let mut headers = HeaderMap::new();
        headers.insert(RANGE, HeaderValue::from_static("bytes=0-4"));
        let own = HeaderValue::from_static("\"a\"");
        for (version, expected) in
            [("\"a\"", Asked::Part { from: 0, count: 5 }), ("\"b\"", Asked::Whole), ("W/\"a\"", Asked::Whole)]
        {
            headers.insert(IF_RANGE, HeaderValue::from_static(version));
            assert_eq!(range(&headers, 10, &own), expected, "{version}");
        }
    }
}
