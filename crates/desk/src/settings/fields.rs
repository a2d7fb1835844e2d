//! Settings of one value each: which there are, what is read from a form, and what is refused.

use locale::{Digits, Language, Value as Put};
use newsroom::address::{Permalink, PermalinkError, canonical};
use newsroom::site::menu::is_whole;
use newsroom::site::{Site, time_zone};

/// Lines of a list at most.
const LINES_MAX: usize = 2_000;

/// Characters of a line at most.
const LINE_CHARS_MAX: usize = 500;

/// Pages of the paper elsewhere at most, and others of its family.
const ADDRESSES_MAX: usize = 50;

/// A setting.
pub(super) struct Field {
    /// Its name in the form; its words are `desk-set-ID` and `desk-set-ID-hint`.
    pub id: &'static str,
    pub kind: Kind,
    /// Gives its value as a form has it.
    pub read: fn(&Site) -> String,
    /// Takes a value from a form.
    pub write: fn(&mut Site, &str) -> Result<(), Flaw>,
}

/// How a setting is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words of people.
    Words,
    /// Words of machines, such as an address.
    Code,
    /// A whole number between two.
    Number(u32, u32),
    /// Yes or no.
    Flag,
    /// Words, a line each.
    Lines,
    /// Addresses, a line each.
    CodeLines,
}

/// Why a value is refused: a message, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flaw {
    pub text: &'static str,
    pub number: Option<(i64, i64)>,
    pub word: Option<String>,
}

impl Flaw {
    pub fn of(text: &'static str) -> Flaw {
        Flaw { text, number: None, word: None }
    }

    fn at_most(max: usize) -> Flaw {
        Flaw { number: Some((0, i64::try_from(max).unwrap_or(i64::MAX))), ..Flaw::of("desk-set-flaw-long") }
    }

    pub fn with(text: &'static str, word: &str) -> Flaw {
        Flaw { word: Some(word.chars().take(200).collect()), ..Flaw::of(text) }
    }

    /// What stands in the message.
    pub fn values(&self) -> Vec<(&'static str, Put<'_>)> {
        let mut values = Vec::new();
        if let Some((least, most)) = self.number {
            values.extend([("least", Put::from(least)), ("most", Put::from(most))]);
        }
        values.extend(self.word.as_deref().map(|word| ("word", Put::from(word))));
        values
    }
}

/// The names of the paper.
pub(super) const NAMES: [Field; 3] = [
    Field {
        id: "title",
        kind: Kind::Words,
        read: |site| site.title.clone(),
        write: |site, text| one_line(text, 200).and_then(needed).map(|text| site.title = text),
    },
    Field {
        id: "tagline",
        kind: Kind::Words,
        read: |site| site.tagline.clone(),
        write: |site, text| one_line(text, 300).map(|text| site.tagline = text),
    },
    Field {
        id: "mark",
        kind: Kind::Code,
        read: |site| site.mark.as_ref().map(|mark| mark.address.clone()).unwrap_or_default(),
        // Its size is looked up where it is found.
        write: |_, text| one_line(text, 2_000).map(drop),
    },
];

/// The language of the main edition; further ones have a form of their own.
pub(super) const LANGUAGE: [Field; 1] = [Field {
    id: "language",
    kind: Kind::Code,
    read: |site| site.language.clone(),
    write: |site, text| language(text).map(|tag| site.language = tag),
}];

/// Where the newsroom's days begin; calendars have a form of their own.
pub(super) const ZONE: [Field; 1] = [Field {
    id: "zone",
    kind: Kind::Code,
    read: |site| site.zone.clone(),
    write: |site, text| {
        let text = one_line(text, 60).and_then(needed)?;
        time_zone(&text).ok_or(Flaw::of("desk-set-flaw-zone"))?;
        site.zone = text;
        Ok(())
    },
}];

/// How addresses are made.
pub(super) const ADDRESSES: [Field; 5] = [
    Field {
        id: "permalink",
        kind: Kind::Code,
        read: |site| site.permalink.to_string(),
        write: |site, text| permalink(text).map(|pattern| site.permalink = pattern),
    },
    Field {
        id: "section-base",
        kind: Kind::Code,
        read: |site| site.section_base.clone(),
        write: |site, text| base(text).map(|base| site.section_base = base),
    },
    Field {
        id: "tag-base",
        kind: Kind::Code,
        read: |site| site.tag_base.clone(),
        write: |site, text| base(text).and_then(needed).map(|base| site.tag_base = base),
    },
    Field {
        id: "author-base",
        kind: Kind::Code,
        read: |site| site.author_base.clone(),
        write: |site, text| base(text).and_then(needed).map(|base| site.author_base = base),
    },
    Field {
        id: "guesses",
        kind: Kind::Flag,
        read: |site| flag(site.guesses_addresses),
        write: |site, text| set(&mut site.guesses_addresses, is_on(text)),
    },
];

/// What stands on pages.
pub(super) const PAGES: [Field; 3] = [
    Field {
        id: "per-page",
        kind: Kind::Number(1, 100),
        read: |site| site.stories_per_page.to_string(),
        write: |site, text| number(text, 1, 100).map(|number| site.stories_per_page = number),
    },
    Field {
        id: "per-feed",
        kind: Kind::Number(1, 200),
        read: |site| site.stories_per_feed.to_string(),
        write: |site, text| number(text, 1, 200).map(|number| site.stories_per_feed = number),
    },
    Field {
        id: "raw-html",
        kind: Kind::Flag,
        read: |site| flag(site.shows_raw_html),
        write: |site, text| set(&mut site.shows_raw_html, is_on(text)),
    },
];

/// How comments are treated.
pub(super) const COMMENTS: [Field; 13] = [
    Field {
        id: "open",
        kind: Kind::Flag,
        read: |site| flag(site.comments.open),
        write: |site, text| set(&mut site.comments.open, is_on(text)),
    },
    Field {
        id: "close-after",
        kind: Kind::Number(0, 36_500),
        read: |site| site.comments.close_after_days.to_string(),
        write: |site, text| number(text, 0, 36_500).map(|number| site.comments.close_after_days = number),
    },
    Field {
        id: "holds-all",
        kind: Kind::Flag,
        read: |site| flag(site.comments.holds_all),
        write: |site, text| set(&mut site.comments.holds_all, is_on(text)),
    },
    Field {
        id: "holds-first",
        kind: Kind::Flag,
        read: |site| flag(site.comments.holds_first),
        write: |site, text| set(&mut site.comments.holds_first, is_on(text)),
    },
    Field {
        id: "links-max",
        kind: Kind::Number(0, 100),
        read: |site| site.comments.links_max.to_string(),
        write: |site, text| number(text, 0, 100).map(|number| site.comments.links_max = number),
    },
    Field {
        id: "held-words",
        kind: Kind::Lines,
        read: |site| site.comments.held_words.join("\n"),
        write: |site, text| lines(text).map(|words| site.comments.held_words = words),
    },
    Field {
        id: "barred-words",
        kind: Kind::Lines,
        read: |site| site.comments.barred_words.join("\n"),
        write: |site, text| lines(text).map(|words| site.comments.barred_words = words),
    },
    Field {
        id: "length-max",
        kind: Kind::Number(100, 65_000),
        read: |site| site.comments.length_max.to_string(),
        write: |site, text| number(text, 100, 65_000).map(|number| site.comments.length_max = number),
    },
    Field {
        id: "flood-max",
        kind: Kind::Number(1, 1_000),
        read: |site| site.comments.flood_max.to_string(),
        write: |site, text| number(text, 1, 1_000).map(|number| site.comments.flood_max = number),
    },
    Field {
        id: "asks-website",
        kind: Kind::Flag,
        read: |site| flag(site.comments.asks_website),
        write: |site, text| set(&mut site.comments.asks_website, is_on(text)),
    },
    Field {
        id: "client-days",
        kind: Kind::Number(0, 3_650),
        read: |site| site.comments.client_address_days.to_string(),
        write: |site, text| number(text, 0, 3_650).map(|number| site.comments.client_address_days = number),
    },
    Field {
        id: "threads",
        kind: Kind::Number(1, 500),
        read: |site| site.comments.threads_per_page.to_string(),
        write: |site, text| number(text, 1, 500).map(|number| site.comments.threads_per_page = number),
    },
    Field {
        id: "depth",
        kind: Kind::Number(0, 5),
        read: |site| site.comments.depth_max.to_string(),
        write: |site, text| number(text, 0, 5).map(|number| site.comments.depth_max = number),
    },
];

/// Who the newsroom is to others.
pub(super) const TRUST: [Field; 6] = [
    Field {
        id: "contact",
        kind: Kind::Code,
        read: |site| site.trust.contact.clone(),
        write: |site, text| contact(text, false).map(|text| site.trust.contact = text),
    },
    Field {
        id: "security",
        kind: Kind::Code,
        read: |site| site.trust.security_contact.clone(),
        write: |site, text| contact(text, true).map(|text| site.trust.security_contact = text),
    },
    Field {
        id: "same-as",
        kind: Kind::CodeLines,
        read: |site| site.same_as.join("\n"),
        write: |site, text| addresses(text).map(|all| site.same_as = all),
    },
    Field {
        id: "belongs-to",
        kind: Kind::CodeLines,
        read: |site| site.trust.belongs_to.join("\n"),
        write: |site, text| addresses(text).map(|all| site.trust.belongs_to = all),
    },
    Field {
        id: "controlled-by",
        kind: Kind::Code,
        read: |site| site.trust.controlled_by.clone(),
        write: |site, text| whole(text.trim()).map(|text| site.trust.controlled_by = text),
    },
    Field {
        id: "controls",
        kind: Kind::CodeLines,
        read: |site| site.trust.controls.join("\n"),
        write: |site, text| addresses(text).map(|all| site.trust.controls = all),
    },
];

/// What crawlers are asked to leave alone.
pub(super) const CRAWLERS: [Field; 3] = [
    Field {
        id: "hides",
        kind: Kind::Flag,
        read: |site| flag(site.crawlers.hides_from_search),
        write: |site, text| set(&mut site.crawlers.hides_from_search, is_on(text)),
    },
    Field {
        id: "no-training",
        kind: Kind::Flag,
        read: |site| flag(site.crawlers.refuses_training),
        write: |site, text| set(&mut site.crawlers.refuses_training, is_on(text)),
    },
    Field {
        id: "no-answers",
        kind: Kind::Flag,
        read: |site| flag(site.crawlers.refuses_answers),
        write: |site, text| set(&mut site.crawlers.refuses_answers, is_on(text)),
    },
];

/// A flag as a form has it.
pub(super) fn flag(value: bool) -> String {
    if value { "on".into() } else { String::new() }
}

fn is_on(text: &str) -> bool {
    text == "on"
}

fn set(place: &mut bool, value: bool) -> Result<(), Flaw> {
    *place = value;
    Ok(())
}

/// Reads one line of words.
pub(super) fn one_line(text: &str, chars_max: usize) -> Result<String, Flaw> {
    let text = text.split(char::is_control).collect::<Vec<_>>().join(" ").trim().to_owned();
    if text.chars().count() > chars_max { Err(Flaw::at_most(chars_max)) } else { Ok(text) }
}

pub(super) fn needed(text: String) -> Result<String, Flaw> {
    if text.is_empty() { Err(Flaw::of("desk-set-flaw-missing")) } else { Ok(text) }
}

/// Reads a language tag.
pub(super) fn language(text: &str) -> Result<String, Flaw> {
    Language::parse(text).map(|language| language.tag().to_owned()).map_err(|_| Flaw::of("desk-set-flaw-language"))
}

fn number(text: &str, least: u32, most: u32) -> Result<u32, Flaw> {
    let flaw = Flaw { number: Some((least.into(), most.into())), ..Flaw::of("desk-set-flaw-number") };
    Digits::to_ascii(text.trim()).parse().ok().filter(|number| (least..=most).contains(number)).ok_or(flaw)
}

fn lines(text: &str) -> Result<Vec<String>, Flaw> {
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.len() > LINES_MAX {
        return Err(Flaw { number: Some((0, 2_000)), ..Flaw::of("desk-set-flaw-lines") });
    }
    match lines.iter().find(|line| line.chars().count() > LINE_CHARS_MAX) {
        Some(_) => Err(Flaw::at_most(LINE_CHARS_MAX)),
        None => Ok(lines),
    }
}

fn addresses(text: &str) -> Result<Vec<String>, Flaw> {
    let lines = lines(text)?;
    if lines.len() > ADDRESSES_MAX {
        return Err(Flaw { number: Some((0, 50)), ..Flaw::of("desk-set-flaw-lines") });
    }
    lines.iter().map(|line| whole(line)).collect()
}

/// Reads a whole address, or nothing.
fn whole(text: &str) -> Result<String, Flaw> {
    let is_right = text.is_empty() || is_whole(text) && text.chars().count() <= LINE_CHARS_MAX;
    if is_right { Ok(text.to_owned()) } else { Err(Flaw::with("desk-set-flaw-address", text)) }
}

/// Reads an e-mail address, a whole address, or, where that may be, a telephone number as `tel:`.
fn contact(text: &str, may_be_phone: bool) -> Result<String, Flaw> {
    let text = text.trim();
    let plain = text.strip_prefix("mailto:").unwrap_or(text);
    let is_phone = may_be_phone
        && text.strip_prefix("tel:+").is_some_and(|digits| {
            (5..20).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        });
    if text.is_empty() || is_phone || is_whole(text) && text.chars().count() <= LINE_CHARS_MAX {
        return Ok(text.to_owned());
    }
    if is_email(plain) { Ok(plain.to_owned()) } else { Err(Flaw::with("desk-set-flaw-contact", text)) }
}

fn is_email(text: &str) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && part.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"@<>\"(),:;[]\\/".contains(c))
    };
    text.chars().count() <= 254
        && text.split_once('@').is_some_and(|(name, host)| {
            is_plain(name) && is_plain(host) && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
        })
}

fn permalink(text: &str) -> Result<Permalink, Flaw> {
    let text = one_line(text, 200)?;
    let pattern = Permalink::parse(&text).map_err(|error| match error {
        PermalinkError::UnknownTag(tag) => Flaw::with("desk-set-flaw-permalink-tag", &format!("%{tag}%")),
        PermalinkError::NotUnique => Flaw::of("desk-set-flaw-permalink-same"),
    })?;
    // Between its tags stands what an address keeps as it is, or nobody would find it.
    let as_kept = canonical(&text.replace('%', "~")).map(|path| path.replace('~', "%"));
    let first = text.trim_start_matches('/').split('/').next().unwrap_or_default();
    let is_plain = text.starts_with('/')
        && as_kept.as_deref() == Some(text.as_str())
        && !text.contains(['?', '#', '\\', '~', '"', '<', '>', ' '])
        && text.matches('%').count() % 2 == 0
        && !text.split('/').any(|step| step.starts_with('.'))
        && !is_ours(first);
    if is_plain { Ok(pattern) } else { Err(Flaw::of("desk-set-flaw-permalink-form")) }
}

/// Reads what stands before the addresses of lists: one step, or nothing.
fn base(text: &str) -> Result<String, Flaw> {
    let text = text.trim().trim_matches('/');
    let is_step = text.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
        && newsroom::slug::canonical(text) == text
        && text.chars().count() <= 40;
    let is_year = text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit());
    match text {
        "" => Ok(String::new()),
        _ if !is_step || is_year => Err(Flaw::of("desk-set-flaw-base")),
        _ if is_ours(text) => Err(Flaw::with("desk-set-flaw-taken", &format!("/{text}/"))),
        _ => Ok(text.to_owned()),
    }
}

/// Reads the first step of an edition's addresses.
pub(super) fn prefix(text: &str) -> Result<String, Flaw> {
    base(text).and_then(needed)
}

/// First steps at which something of the program stands.
fn is_ours(step: &str) -> bool {
    let ours = [
        "api",
        "assets",
        "comments",
        "corrections",
        "desk",
        "embed",
        "feed",
        "healthz",
        "media",
        "page",
        "people",
        "readyz",
        "search",
        "series",
        "statements",
        "type",
    ];
    ours.contains(&step) || step.starts_with("wp-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_permalink_pattern_is_one_that_readers_find() {
        for right in [
            "/%year%/%monthnum%/%day%/%postname%/",
            "/%category%/%postname%",
            "/archives/%post_id%",
            "/a-%postname%.html",
        ] {
            assert!(permalink(right).is_ok(), "{right}");
        }
        for wrong in [
            "%postname%",
            "/%year%/",
            "/%slug%/",
            "/Archives/%post_id%",
            "/desk/%postname%/",
            "/a b/%postname%/",
            "/a?p=%post_id%",
            "//%postname%/",
            "/../%postname%/",
            "/wp-content/%postname%/",
            "/%postname%/#a",
        ] {
            assert!(permalink(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_contact_can_be_reached() {
        for right in ["", "desk@example.org", "mailto:desk@example.org", "https://example.org/contact/"] {
            assert!(contact(right, false).is_ok(), "{right}");
        }
        assert_eq!(contact("mailto:a@b.example", false).as_deref(), Ok("a@b.example"));
        assert_eq!(contact("tel:+47-5550100", true).as_deref(), Ok("tel:+47-5550100"));
        for wrong in [
            "desk",
            "desk@",
            "a@b@c.example",
            "javascript:alert(1)",
            "desk@example",
            "a b@c.example",
            "tel:+47-5550100",
        ] {
            assert!(contact(wrong, false).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_base_is_one_step_that_nothing_else_has() {
        for right in ["", "tag", "/topics/", "موضوع"] {
            assert!(base(right).is_ok(), "{right}");
        }
        for wrong in ["desk", "a/b", "2026", "Tag", "a b", "wp-content", "..", &"a".repeat(41)] {
            assert!(base(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_default_passes_its_own_check() {
        let fields = [&NAMES[..1], &LANGUAGE, &ZONE, &ADDRESSES, &PAGES, &COMMENTS, &TRUST, &CRAWLERS];
        for field in fields.into_iter().flatten() {
            let mut site = Site::default();
            let value = (field.read)(&site);
            assert_eq!((field.write)(&mut site, &value), Ok(()), "{}", field.id);
            assert_eq!(site, Site::default(), "{}", field.id);
        }
    }
}
