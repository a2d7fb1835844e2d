//! Tags of too many attributes: the tokenizer compares each name with all before it.

use std::borrow::Cow;

/// Attributes that a tag keeps; those of real pages have a few dozen at most.
const ATTRIBUTES_MAX: usize = 128;

/// Cuts tags off after their first attributes; gives most texts back as they are.
pub(crate) fn bound(html: &str) -> Cow<'_, str> {
    let bytes = html.as_bytes();
    let (mut kept, mut copied, mut at) = (String::new(), 0, 0);
    while let Some(found) = html[at..].find('<') {
        at += found + 1;
        if !bytes.get(at).is_some_and(|b| b.is_ascii_alphabetic() || *b == b'/') {
            continue;
        }
        let tag = scan(&bytes[at..]);
        if let Some(cut) = tag.too_many_from {
            kept.push_str(&html[copied..at + cut]);
            copied = at + tag.end;
        }
        at += tag.end;
    }
    if copied == 0 {
        return Cow::Borrowed(html);
    }
    kept.push_str(&html[copied..]);
    Cow::Owned(kept)
}

/// What a tag is found to be, in bytes after its `<`.
struct Scanned {
    too_many_from: Option<usize>,
    /// Where its `>` stands, or the text ends.
    end: usize,
}

/// Reads over a tag as the tokenizer does: a name ends at a space, `/`, `=` or `>`, a value in quotes at its quote
/// (HTML §13.2.5.32 to 39).
fn scan(bytes: &[u8]) -> Scanned {
    let is_space = |b: u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | b'\x0c');
    let (mut at, mut count, mut too_many_from) = (0, 0, None);
    let skip = |at: usize, is_part: &dyn Fn(u8) -> bool| {
        at + bytes[at..].iter().position(|b| !is_part(*b)).unwrap_or(bytes.len() - at)
    };
    at = skip(at, &|b| !is_space(b) && b != b'>');
    loop {
        at = skip(at, &|b| is_space(b) || b == b'/');
        if at >= bytes.len() || bytes[at] == b'>' {
            return Scanned { too_many_from, end: at };
        }
        count += 1;
        if count > ATTRIBUTES_MAX && too_many_from.is_none() {
            too_many_from = Some(at);
        }
        at = skip(at + 1, &|b| !is_space(b) && !matches!(b, b'/' | b'=' | b'>'));
        let value = skip(at, &is_space);
        if bytes.get(value) != Some(&b'=') {
            continue;
        }
        at = skip(value + 1, &is_space);
        at = match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => (skip(at + 1, &|b| b != *quote) + 1).min(bytes.len()),
            _ => skip(at, &|b| !is_space(b) && b != b'>'),
        };
    }
}
