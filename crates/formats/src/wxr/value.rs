//! The text of one element: CDATA sections put together, references resolved, rubbish dropped.

use memchr::memmem;

use super::record::Flaw;
use crate::xml::encoding::utf8_lossy;
use crate::xml::escape::is_allowed;
use crate::xml::reference::resolve;

pub(super) const CDATA_OPEN: &[u8] = b"<![CDATA[";
pub(super) const CDATA_CLOSE: &[u8] = b"]]>";

/// Reads what stands between a start tag and its end tag.
///
/// Well-formed content is read as XML 1.0 §2.7 says, but for white space around CDATA sections,
/// which is dropped. Content with a `]]>` too many was written by an exporter that did not split
/// it: then everything from the first `<![CDATA[` to the last `]]>` is the text.
pub(super) fn read(raw: &[u8], name: &str, flaws: &mut Vec<Flaw>) -> String {
    let trimmed = raw.trim_ascii();
    let mut out = String::with_capacity(raw.len());
    if !trimmed.starts_with(CDATA_OPEN) && memmem::find(trimmed, CDATA_OPEN).is_none() {
        push_text(raw, name, &mut out, flaws);
    } else if trimmed.starts_with(CDATA_OPEN) && has_stray_close(trimmed) {
        flaws.push(Flaw::StrayCdataEnd(name.to_owned()));
        let inner = &trimmed[CDATA_OPEN.len()..];
        let inner = inner.strip_suffix(CDATA_CLOSE).unwrap_or(inner);
        let (text, is_replaced) = utf8_lossy(inner);
        out = text.replace("]]><![CDATA[", "");
        tell_replaced(is_replaced, name, flaws);
    } else {
        push_segments(trimmed, name, &mut out, flaws);
    }
    drop_forbidden(&mut out, name, flaws);
    out
}

fn push_segments(trimmed: &[u8], name: &str, out: &mut String, flaws: &mut Vec<Flaw>) {
    for segment in segments(trimmed) {
        match segment {
            Segment::Text(bytes) => push_text(bytes, name, out, flaws),
            Segment::Cdata(bytes) => {
                let (text, is_replaced) = utf8_lossy(bytes);
                out.push_str(&text);
                tell_replaced(is_replaced, name, flaws);
            }
        }
    }
}

fn push_text(bytes: &[u8], name: &str, out: &mut String, flaws: &mut Vec<Flaw>) {
    let (text, is_replaced) = utf8_lossy(bytes);
    tell_replaced(is_replaced, name, flaws);
    let resolved = resolve(&text);
    out.push_str(&resolved.text);
    if let Some(entity) = resolved.unknown {
        flaws.push(Flaw::UnknownEntity(entity));
    }
}

fn tell_replaced(is_replaced: bool, name: &str, flaws: &mut Vec<Flaw>) {
    let flaw = Flaw::InvalidUtf8(name.to_owned());
    if is_replaced && !flaws.contains(&flaw) {
        flaws.push(flaw);
    }
}

fn drop_forbidden(text: &mut String, name: &str, flaws: &mut Vec<Flaw>) {
    if !text.chars().all(is_allowed) {
        text.retain(is_allowed);
        flaws.push(Flaw::ControlCharacters(name.to_owned()));
    }
}

enum Segment<'a> {
    Text(&'a [u8]),
    Cdata(&'a [u8]),
}

fn segments(bytes: &[u8]) -> impl Iterator<Item = Segment<'_>> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        if let Some(inner) = rest.strip_prefix(CDATA_OPEN) {
            let end = memmem::find(inner, CDATA_CLOSE);
            let (cdata, after) = inner.split_at(end.unwrap_or(inner.len()));
            rest = after.get(CDATA_CLOSE.len()..).unwrap_or_default();
            return Some(Segment::Cdata(cdata));
        }
        let end = memmem::find(rest, CDATA_OPEN).unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        rest = after;
        Some(Segment::Text(text))
    })
}

fn has_stray_close(bytes: &[u8]) -> bool {
    segments(bytes).any(|segment| matches!(segment, Segment::Text(text) if memmem::find(text, CDATA_CLOSE).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, expected: &str) {
        assert_eq!(read(raw.as_bytes(), "x", &mut Vec::new()), expected, "{raw}");
    }

    #[test]
    fn sections_are_put_together_as_the_exporter_meant_them() {
        check("plain &amp; simple", "plain & simple");
        check("<![CDATA[a &amp; <b>]]>", "a &amp; <b>");
        check("\n<![CDATA[one]]><![CDATA[two]]>\n", "onetwo");
        check("<![CDATA[a ]]]]><![CDATA[> b]]>", "a ]]> b");
        check("<![CDATA[]]>", "");
        check("before <![CDATA[<i>]]> after &lt;", "before <i> after <");
    }

    #[test]
    fn an_unsplit_end_mark_is_kept_as_text() {
        check("<![CDATA[]]>]]>", "]]>");
        check("<![CDATA[nested <![CDATA[ tags ]]> :)]]>", "nested <![CDATA[ tags ]]> :)");
        check("<![CDATA[an <![CDATA[ and ]]> a <![CDATA[ like: ]]>]]>", "an <![CDATA[ and ]]> a <![CDATA[ like: ]]>");
    }

    #[test]
    fn flaws_are_told_once_an_element() {
        let mut flaws = Vec::new();
        let text = read(b"<![CDATA[a\x08b\xffc]]><![CDATA[\xff]]>", "content:encoded", &mut flaws);
        assert_eq!(text, "abÿcÿ");
        assert_eq!(
            flaws,
            [Flaw::InvalidUtf8("content:encoded".into()), Flaw::ControlCharacters("content:encoded".into())]
        );
    }
}
