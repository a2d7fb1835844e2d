//! Languages and translations kept by Polylang.
//!
//! Only a full export carries them; in a partial one stories have no language.

use super::php::{self, Key};
use super::record::{Item, Term};

/// A language of the old site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Code as in addresses and on items.
    pub slug: String,
    /// Its name in itself.
    pub name: String,
    /// Locale such as `fa_IR`.
    pub locale: Option<String>,
    /// Written from right to left.
    pub is_rtl: bool,
}

/// What a group of translations joins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translated {
    /// Items, by post id.
    Items,
    /// Categories and tags, by term id.
    Terms,
}

/// One text in several languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translations {
    /// What the ids are of.
    pub of: Translated,
    /// Slug of the group, as on items.
    pub group: String,
    /// Language code and id.
    pub members: Vec<(String, u64)>,
}

/// Reads a term of the taxonomy `language`; `None` of any other.
pub fn language(term: &Term) -> Option<Language> {
    if term.taxonomy != "language" {
        return None;
    }
    let details = php::read(&term.description).ok();
    let find = |key: &str| details.as_ref().and_then(|details| details.find(key));
    Some(Language {
        slug: term.slug.clone(),
        name: term.name.clone(),
        locale: find("locale").and_then(php::Value::to_text).filter(|locale| !locale.is_empty()),
        is_rtl: find("rtl").and_then(php::Value::to_int) == Some(1),
    })
}

/// Reads a term of `post_translations` or `term_translations`; `None` of any other or of one
/// whose description cannot be read.
pub fn translations(term: &Term) -> Option<Translations> {
    let of = match term.taxonomy.as_str() {
        "post_translations" => Translated::Items,
        "term_translations" => Translated::Terms,
        _ => return None,
    };
    let map = php::read(&term.description).ok()?;
    let member = |(key, value): &(Key, php::Value)| {
        let id = u64::try_from(value.to_int()?).ok().filter(|id| *id > 0)?;
        Some((key.to_string(), id))
    };
    let members = map.entries().iter().filter_map(member).collect();
    Some(Translations { of, group: term.slug.clone(), members })
}

/// Finds the language code of an item.
pub fn item_language(item: &Item) -> Option<&str> {
    item.terms("language").first().map(|term| term.nicename.as_str())
}

/// Finds the translation group of an item.
pub fn item_translations(item: &Item) -> Option<&str> {
    item.terms("post_translations").first().map(|term| term.nicename.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(taxonomy: &str, description: &str) -> Term {
        Term { taxonomy: taxonomy.into(), slug: "fa".into(), description: description.into(), ..Term::default() }
    }

    #[test]
    fn a_language_tells_its_locale_and_direction() {
        let found = language(&term(
            "language",
            "a:3:{s:6:\"locale\";s:5:\"fa_IR\";s:3:\"rtl\";i:1;s:9:\"flag_code\";s:2:\"ir\";}",
        ))
        .unwrap();
        assert_eq!((found.locale.as_deref(), found.is_rtl), (Some("fa_IR"), true));
        assert!(!language(&term("language", "broken")).unwrap().is_rtl);
        assert_eq!(language(&term("category", "")), None);
    }

    #[test]
    fn members_are_ids_whether_numbers_or_texts() {
        let map = "a:3:{s:2:\"en\";s:1:\"1\";s:2:\"fr\";i:3;s:4:\"sync\";a:1:{s:2:\"fr\";s:2:\"en\";}}";
        let found = translations(&term("post_translations", map)).unwrap();
        assert_eq!(found.members, [("en".to_owned(), 1), ("fr".to_owned(), 3)]);
        assert_eq!(translations(&term("term_translations", map)).unwrap().of, Translated::Terms);
    }
}
