//! The words of the interface.
//!
//! They stand in `texts/LANGUAGE/PART.ftl` (Project Fluent, syntax 1.0) and are part of the program.
//! A message missing in a language is said in English; a test proves that none is.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu::decimal::DecimalFormatter;
use icu::list::ListFormatter;
use unic_langid::LanguageIdentifier;

use crate::digits::Digits;
use crate::formats::decimal_formatter;
use crate::parts::{self, Part, Value};
use crate::{Language, lists};

type Bundle = FluentBundle<FluentResource>;

/// The texts of one language, a file for each part of the product.
macro_rules! language {
    ($tag:literal) => {
        language!($tag: "reader", "comments", "desk", "moderation", "stories", "tokens", "planning", "settings", "site", "terms", "signin", "media", "front", "letters", "writers", "privacy", "policies", "acts", "record", "notices", "guard")
    };
    ($tag:literal: $($part:literal),+) => {
        ($tag, &[$(include_str!(concat!("../texts/", $tag, "/", $part, ".ftl"))),+])
    };
}

/// The languages that have interface texts, with the texts; English first.
pub(crate) const SOURCES: &[(&str, &[&str])] = &[
    language!("en"),
    language!("ar"),
    language!("fa"),
    language!("he"),
    language!("ur"),
    language!("ru"),
    language!("tr"),
    language!("fr"),
    language!("es"),
    language!("de"),
];

/// First strong isolate: what follows takes its direction from its own first letter (Unicode bidi algorithm, UAX #9).
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
/// Ends what the isolate began.
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

/// The interface texts of one language, with its numbers and lists. Cheap to clone.
#[derive(Clone)]
pub struct Texts {
    shared: Arc<Shared>,
}

struct Shared {
    language: Language,
    digits: Digits,
    bundle: &'static Bundle,
    decimal: DecimalFormatter,
    list: ListFormatter,
}

impl Texts {
    /// The texts of a language, numbers in its usual digits; English where we have no texts for it.
    pub fn for_language(language: &Language) -> &'static Self {
        static ALL: LazyLock<Vec<OnceLock<Texts>>> =
            LazyLock::new(|| SOURCES.iter().map(|_| OnceLock::new()).collect());
        let place = place_of(language);
        ALL[place].get_or_init(|| {
            let own = Language::parse(SOURCES[place].0).expect("the list above holds language tags");
            Self::with_digits(&own, Digits::usual_for(&own))
        })
    }

    /// The texts of a language with digits of the newsroom's choice.
    pub fn with_digits(language: &Language, digits: Digits) -> Self {
        let place = place_of(language);
        let spoken = if speaks(place, language) { language.clone() } else { Language::english() };
        let shared = Shared {
            bundle: bundle(place),
            decimal: decimal_formatter(&spoken, digits),
            list: lists::formatter(&spoken),
            language: spoken,
            digits,
        };
        Self { shared: Arc::new(shared) }
    }

    /// Says whether a language has texts of its own, so that it can be a site's or the desk's language.
    pub fn has_language(language: &Language) -> bool {
        speaks(place_of(language), language)
    }

    /// The languages that have texts, English first.
    pub fn languages() -> Vec<Language> {
        SOURCES.iter().filter_map(|(tag, _)| Language::parse(tag).ok()).collect()
    }

    /// The language the texts are in: English, if those asked for were not there.
    pub fn language(&self) -> &Language {
        &self.shared.language
    }

    /// The digits that numbers are written in.
    pub fn digits(&self) -> Digits {
        self.shared.digits
    }

    /// Says a message that takes no values, without copying it where that is possible.
    pub fn text(&self, id: &str) -> Cow<'static, str> {
        self.find(id).unwrap_or_else(|| missing(id).into())
    }

    /// Finds a message that takes no values, for ids that are put together (`role-translation`).
    pub fn find(&self, id: &str) -> Option<Cow<'static, str>> {
        self.marked(id, None)
    }

    /// Says a message, with no bidi control characters.
    ///
    /// Values are names of the message's variables and what to put in; a variable left out shows as `{$name}`.
    /// An id that is nowhere comes back as it is, and is a broken assertion in debug builds.
    pub fn get(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.get_parts(id, values).iter().map(Part::text).collect()
    }

    /// Says a message for plain text, where no element can hold a name: every text put in is isolated (U+2068, U+2069).
    pub fn get_isolated(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let parts = self.get_parts(id, values);
        parts.iter().fold(String::new(), |said, part| match part {
            Part::Inserted { text, .. } => said + &format!("{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"),
            other => said + other.text(),
        })
    }

    /// Says a message in pieces, so that a page can put names into `<bdi>`, links or `<time>`.
    pub fn get_parts(&self, id: &str, values: &[(&str, Value<'_>)]) -> Vec<Part> {
        let arguments = arguments(values);
        let marked = self.marked(id, Some(&arguments)).unwrap_or_else(|| missing(id).into());
        parts::split(
            &marked,
            |number| self.number(number),
            |index| match values.get(index) {
                Some((_, Value::Text(text))) => text.to_string(),
                _ => String::new(),
            },
        )
    }

    /// Writes a whole number with the language's digits and grouping.
    pub fn number(&self, number: i64) -> String {
        self.shared.decimal.format(&number.into()).to_string()
    }

    /// Joins names as the language does: "Ines Okafor, Leila Navid and Samir Haddan".
    pub fn list(&self, names: &[&str]) -> String {
        self.list_parts(names).iter().map(Part::text).collect()
    }

    /// Joins names and tells them from the words between, so that each name can be a link.
    pub fn list_parts(&self, names: &[&str]) -> Vec<Part> {
        lists::parts(&self.shared.list, names)
    }

    fn marked(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<Cow<'static, str>> {
        let english = || bundle(0);
        [self.shared.bundle, english()].into_iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, arguments, &mut errors);
            debug_assert!(errors.is_empty(), "text {id}: {errors:?}");
            Some(match said {
                Cow::Borrowed(text) => Cow::Borrowed(text),
                Cow::Owned(text) => Cow::Owned(text),
            })
        })
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Texts({}, {:?})", self.shared.language, self.shared.digits)
    }
}

/// The place of a language's texts in [`SOURCES`]; English's where it has none.
fn place_of(language: &Language) -> usize {
    SOURCES.iter().position(|(tag, _)| *tag == written_as(language)).unwrap_or(0)
}

fn speaks(place: usize, language: &Language) -> bool {
    SOURCES[place].0 == written_as(language)
}

/// The file that a language is read from: Dari is written Persian.
fn written_as(language: &Language) -> &str {
    match language.primary() {
        "prs" => "fa",
        primary => primary,
    }
}

fn bundle(place: usize) -> &'static Bundle {
    static ALL: LazyLock<Vec<OnceLock<Bundle>>> = LazyLock::new(|| SOURCES.iter().map(|_| OnceLock::new()).collect());
    ALL[place].get_or_init(|| {
        let (tag, sources) = SOURCES[place];
        let tag: LanguageIdentifier = tag.parse().expect("the list above holds language tags");
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(parts::mark_number(number.value)),
            _ => None,
        }));
        for source in sources {
            // What can be read of a broken file is used; a test proves that none is broken.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

fn arguments<'a>(values: &[(&'a str, Value<'a>)]) -> FluentArgs<'a> {
    let values = values.iter().enumerate().map(|(index, (name, value))| match value {
        Value::Number(number) => (*name, FluentValue::from(*number)),
        Value::Text(_) => (*name, FluentValue::from(parts::mark_inserted(index))),
    });
    values.collect()
}

fn missing(id: &str) -> String {
    debug_assert!(false, "no interface text is called {id}");
    id.to_owned()
}
