//! What a check found, told apart from how it is said: a code with values, which surfaces say in the language of whoever
//! reads it. The same in English is kept beside it, for programs, and for what was found before there were codes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use database::{Error, Reader};
use serde::{Deserialize, Serialize};

use crate::id::CommentId;

/// Every code of a finding, with the names of its values; `signs` stands for what else speaks for it.
pub const CODES: [(&str, &[&str]); 19] = [
    ("all", &[]),
    ("checker", &["reason"]),
    ("checker-down", &[]),
    ("checker-plain", &[]),
    ("first-comment", &[]),
    ("honeypot", &[]),
    ("links", &["count"]),
    ("network", &["network"]),
    ("newcomer", &[]),
    ("proof-of-work", &[]),
    ("service", &[]),
    ("service-down", &[]),
    ("service-sure", &[]),
    ("spam", &["percent", "signs"]),
    ("spam-plain", &["percent"]),
    ("staff-name", &[]),
    ("standing", &[]),
    ("time", &[]),
    ("word-list", &["word"]),
];

/// Every code of a sign of spam, with the names of its values.
pub const SIGNS: [(&str, &[&str]); 26] = [
    ("repeated", &[]),
    ("known-spammer", &[]),
    ("word", &["word"]),
    ("host", &["host"]),
    ("one-link", &[]),
    ("links", &["count"]),
    ("link-alone", &[]),
    ("bare-link", &[]),
    ("shortener", &[]),
    ("messenger", &[]),
    ("phone", &[]),
    ("email", &[]),
    ("mention", &[]),
    ("money", &[]),
    ("capitals", &[]),
    ("drawl", &[]),
    ("sign-run", &[]),
    ("emoji", &[]),
    ("emojis", &[]),
    ("mixed-scripts", &[]),
    ("invisible", &[]),
    ("fancy", &[]),
    ("length", &[]),
    ("question", &[]),
    ("plus", &[]),
    ("pitch", &[]),
];

/// Why a check holds a comment or takes it for spam.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// In English.
    pub english: String,
    /// As a code; none where there are but words.
    pub said: Option<Said>,
}

/// A code with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// One of [`CODES`], or of [`SIGNS`].
    pub code: Cow<'static, str>,
    /// Its values by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<Cow<'static, str>, Value>,
    /// What speaks for it, the strongest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<Said>,
}

/// A value of a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A count, or per cent.
    Number(i64),
    /// As it stands: a word, a network, what a checker says.
    Text(String),
}

impl Said {
    /// A code without values.
    #[must_use]
    pub fn of(code: &'static str) -> Self {
        Said { code: code.into(), values: BTreeMap::new(), signs: Vec::new() }
    }

    /// With a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, number: usize) -> Self {
        self.values.insert(name.into(), Value::Number(i64::try_from(number).unwrap_or(i64::MAX)));
        self
    }

    /// With a text.
    #[must_use]
    pub fn text(mut self, name: &'static str, text: &str) -> Self {
        self.values.insert(name.into(), Value::Text(text.to_owned()));
        self
    }

    /// Says whether it is a finding that this program knows, with all its values. One that a newer program left is said
    /// in English.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.is_of(&CODES) && self.signs.iter().all(|sign| sign.is_of(&SIGNS) && sign.signs.is_empty())
    }

    fn is_of(&self, codes: &[(&str, &[&str])]) -> bool {
        let names = codes.iter().find(|(code, _)| *code == self.code).map(|(_, names)| *names);
        let has = |name: &&&str| **name == "signs" || self.values.contains_key(**name);
        names.is_some_and(|names| names.iter().filter(has).count() == names.len())
    }

    /// In English words, as a reason.
    #[must_use]
    pub fn in_english(self, english: impl Into<String>) -> Reason {
        Reason { english: english.into(), said: Some(self) }
    }
}

impl From<String> for Reason {
    fn from(english: String) -> Self {
        Reason { english, said: None }
    }
}

impl From<&str> for Reason {
    fn from(english: &str) -> Self {
        english.to_owned().into()
    }
}

/// A finding as it was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The check that found it.
    pub check: String,
    /// Why.
    pub reason: Reason,
}

/// Reads what the checks found of a comment.
pub(super) fn list(r: &mut Reader, id: CommentId) -> Result<Vec<Noted>, Error> {
    r.query(
        "SELECT check_name, reason, said FROM comment_finding WHERE comment_id = $1 ORDER BY position",
        database::params![id],
        |row| {
            let said: Option<String> = row.get(2)?;
            // What cannot be read was left by a newer program; the English beside it says the same.
            let said = said.and_then(|said| serde_json::from_str(&said).ok());
            Ok(Noted { check: row.get(0)?, reason: Reason { english: row.get(1)?, said } })
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_comes_back_as_it_went() {
        let signs = vec![Said::of("word").text("word", "“bonus”"), Said::of("links").number("count", 3)];
        let said = Said { signs, ..Said::of("spam").number("percent", 97) };
        let text = serde_json::to_string(&said).unwrap();
        assert_eq!(
            text,
            r#"{"code":"spam","values":{"percent":97},"signs":[{"code":"word","values":{"word":"“bonus”"}},{"code":"links","values":{"count":3}}]}"#
        );
        let back: Said = serde_json::from_str(&text).unwrap();
        assert_eq!(back, said);
        assert!(back.is_known());
    }

    #[test]
    fn what_lacks_a_value_or_is_not_known_is_not_said() {
        for said in [
            r#"{"code":"spam","values":{}}"#,
            r#"{"code":"links"}"#,
            r#"{"code":"tomorrow"}"#,
            r#"{"code":"spam","values":{"percent":1},"signs":[{"code":"tomorrow"}]}"#,
            r#"{"code":"spam","values":{"percent":1},"signs":[{"code":"word"}]}"#,
        ] {
            assert!(!serde_json::from_str::<Said>(said).unwrap().is_known(), "{said}");
        }
        assert!(serde_json::from_str::<Said>(r#"{"code":"links","values":{"count":2,"most":1}}"#).unwrap().is_known());
    }
}
