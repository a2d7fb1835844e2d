//! Several languages in one text, as qTranslate and its followers keep them.
//!
//! `[:en]Storm[:fa]طوفان[:]`, or in older texts `<!--:en-->Storm<!--:--><!--:fa-->طوفان<!--:-->`. What stands outside
//! of any language belongs to all of them.

use super::record::{Item, ItemTerm};

/// Languages that are read of one text; no newsroom has more.
const LANGUAGES_MAX: usize = 20;

/// The beginning of the group that joins the languages of one item; its WordPress id follows.
const GROUP: &str = "qtranslate-";

/// A piece of a text.
enum Piece<'a> {
    Text(&'a str),
    Language(&'a str),
    End,
}

/// Lists the languages of a text in its order; none if it is in one language.
pub fn languages(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for piece in pieces(text) {
        if let Piece::Language(language) = piece
            && found.len() < LANGUAGES_MAX
            && !found.iter().any(|known| known == language)
        {
            found.push(language.to_owned());
        }
    }
    found
}

/// Gives a text in one of its languages; a text in one language is given as it is.
pub fn in_language(text: &str, language: &str) -> String {
    let (mut of_this, mut current) = (String::new(), None);
    for piece in pieces(text) {
        match piece {
            Piece::Language(language) => current = Some(language),
            Piece::End => current = None,
            Piece::Text(part) if current.is_none_or(|current| current == language) => of_this.push_str(part),
            Piece::Text(_) => {}
        }
    }
    of_this
}

/// Gives a name in the wanted language, or in the first that it has.
pub fn name(text: &str, wanted: &str) -> String {
    let languages = languages(text);
    let wanted = wanted.split(['-', '_']).next().unwrap_or(wanted).to_lowercase();
    match languages.iter().find(|language| **language == wanted).or(languages.first()) {
        Some(language) => in_language(text, language),
        None => text.to_owned(),
    }
}

/// Lists the languages in which an item has a text of its own; none if it is in one language.
pub fn told_in(item: &Item) -> Vec<String> {
    let all = languages(&item.content);
    all.into_iter().filter(|language| !in_language(&item.content, language).trim().is_empty()).collect()
}

/// Splits an item into one for each of its languages, that of its address first; none if it is in one language.
///
/// `default` is the site's own language. The first keeps the id, the address and the comments; the others stand under
/// their language before the path, as the plugins' usual setting has it, and all are of one group of translations.
pub fn split(item: &Item, default: &str) -> Vec<Item> {
    let mut found = languages(&item.title);
    for language in languages(&item.content).into_iter().chain(languages(&item.excerpt)) {
        if !found.contains(&language) {
            found.push(language);
        }
    }
    if found.is_empty() {
        return Vec::new();
    }
    let default = default.split(['-', '_']).next().unwrap_or(default).to_lowercase();
    let first = found.iter().position(|language| *language == default).unwrap_or(0);
    found.swap(0, first);
    let whole = |language: &String| !in_language(&item.content, language).trim().is_empty();
    let own = found.iter().enumerate().filter(|(at, language)| *at == 0 || whole(language));
    own.map(|(at, language)| in_one(item, language, at == 0)).collect()
}

/// The id of the item that a text in several languages was split from.
pub fn group(item: &Item) -> Option<u64> {
    item.terms("post_translations").iter().find_map(|term| term.nicename.strip_prefix(GROUP)?.parse().ok())
}

fn in_one(item: &Item, language: &str, is_first: bool) -> Item {
    let mut one = Item {
        title: in_language(&item.title, language),
        content: in_language(&item.content, language),
        excerpt: in_language(&item.excerpt, language),
        ..item.clone()
    };
    for meta in &mut one.meta {
        meta.value = in_language(&meta.value, language);
    }
    one.categories.retain(|term| !matches!(term.taxonomy(), "language" | "post_translations"));
    let term = |domain: &str, nicename: String| ItemTerm { domain: domain.into(), name: nicename.clone(), nicename };
    one.categories.push(term("language", language.to_owned()));
    one.categories.extend(item.post_id.map(|id| term("post_translations", format!("{GROUP}{id}"))));
    if !is_first {
        one.guid = format!("{}#{language}", item.guid);
        one.link = under(&item.link, language);
        one.post_id = None;
        one.comments.clear();
        one.meta.retain(|meta| !meta.key.starts_with("_wp_old_"));
    }
    one
}

/// An address with a language before its path.
fn under(link: &str, language: &str) -> String {
    let path_at = link.find("://").map_or(0, |scheme| scheme + 3);
    match link[path_at..].find('/') {
        Some(slash) if !link.contains('?') => {
            format!("{}/{language}{}", &link[..path_at + slash], &link[path_at + slash..])
        }
        _ => String::new(),
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest, mut searched) = (Vec::new(), text, 0);
    while let Some(found) = rest[searched..].find(['[', '<']) {
        let at = searched + found;
        let Some((piece, length)) = mark(&rest[at..]) else {
            searched = at + 1;
            continue;
        };
        pieces.push(Piece::Text(&rest[..at]));
        pieces.push(piece);
        rest = &rest[at + length..];
        searched = 0;
    }
    pieces.push(Piece::Text(rest));
    pieces
}

/// Reads a mark at the beginning of a text: `[:en]`, `[:]`, `<!--:en-->`, `<!--:-->`.
fn mark(text: &str) -> Option<(Piece<'_>, usize)> {
    let (inner, end, start) = match text.strip_prefix("[:") {
        Some(inner) => (inner, "]", 2),
        None => (text.strip_prefix("<!--:")?, "-->", 5),
    };
    if inner.starts_with(end) {
        return Some((Piece::End, start + end.len()));
    }
    let code = inner.get(..2).filter(|code| code.bytes().all(|b| b.is_ascii_lowercase()))?;
    inner[2..].starts_with(end).then_some((Piece::Language(code), start + 2 + end.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_of_marking_are_read() {
        for text in ["[:en]Storm[:fa]طوفان[:] 12", "<!--:en-->Storm<!--:--><!--:fa-->طوفان<!--:--> 12"] {
            assert_eq!(languages(text), ["en", "fa"]);
            assert_eq!((in_language(text, "en"), in_language(text, "fa")), ("Storm 12".into(), "طوفان 12".into()));
        }
        assert_eq!(
            (name("[:en]A[:fa]B[:]", "fa-IR"), name("[:en]A[:]", "de"), name("A [:)", "en")),
            ("B".into(), "A".into(), "A [:)".into())
        );
        assert!(languages("see [:this] and [1] <b>").is_empty());
    }

    #[test]
    fn a_language_without_a_text_is_no_translation() {
        let item = Item {
            title: "[:fa]طوفان[:en]Storm[:de]Sturm[:]".into(),
            content: "[:fa]متن[:en]Text[:]".into(),
            link: "https://old.example/storm/".into(),
            post_id: Some(7),
            ..Item::default()
        };
        let split = split(&item, "en-GB");
        let told: Vec<_> = split.iter().map(|one| (one.title.as_str(), one.link.as_str(), group(one))).collect();
        assert_eq!(
            told,
            [("Storm", "https://old.example/storm/", Some(7)), ("طوفان", "https://old.example/fa/storm/", Some(7))]
        );
    }
}
