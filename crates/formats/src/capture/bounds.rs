//! Keeps hostile nesting from the tree builder, whose work grows with the depth of open elements.

/// Deeper than any real page; deeper start tags are left out, their text stays.
const DEPTH_MAX: usize = 256;
/// Tags read of one page; the tree costs some hundred bytes for each.
const TAGS_MAX: usize = 150_000;
/// Open formatting elements, which the tree builder opens again in each new paragraph (HTML, "reconstruct the
/// active formatting elements").
const FORMATTING_MAX: usize = 8;

const VOID: [&str; 12] = ["br", "img", "meta", "link", "input", "hr", "source", "area", "base", "col", "wbr", "embed"];
const IMPLIED: [&str; 9] = ["p", "li", "td", "th", "tr", "dt", "dd", "option", "tbody"];
const FORMATTING: [&str; 12] = ["a", "b", "i", "u", "s", "em", "strong", "font", "small", "code", "big", "nobr"];

/// Returns the page with tags beyond the limits taken out.
pub(super) fn bound(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let (mut depth, mut formatting, mut tags) = (0usize, 0usize, 0usize);
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (name, closing) = name_of(rest);
        if name.is_empty() {
            out.push('<');
            rest = &rest[1..];
            continue;
        }
        tags += 1;
        let is_formatting = FORMATTING.contains(&name.as_str());
        let counted = !VOID.contains(&name.as_str()) && !IMPLIED.contains(&name.as_str());
        let keep = tags <= TAGS_MAX
            && (closing || !counted || depth < DEPTH_MAX)
            && (closing || !is_formatting || formatting < FORMATTING_MAX);
        if counted {
            let step = |n: usize| if closing { n.saturating_sub(1) } else { n + 1 };
            depth = step(depth);
            if is_formatting {
                formatting = step(formatting);
            }
        }
        let end = if keep { 1 } else { rest.find('>').map_or(rest.len(), |e| e + 1) };
        if keep {
            out.push('<');
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

fn name_of(tag: &str) -> (String, bool) {
    let inner = &tag[1..];
    let closing = inner.starts_with('/');
    let inner = inner.strip_prefix('/').unwrap_or(inner);
    (inner.chars().take(12).take_while(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase(), closing)
}
