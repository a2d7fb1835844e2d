//! Settings of one value each: which there are, what is read from a form, and what is refused.

use locale::{Digits, Language, Value as Put};
use newsroom::address::{Permalink, PermalinkError, canonical};
use newsroom::comment::checker::TIMEOUT_MS_MAX;
use newsroom::comment::proof::Asks;
use newsroom::comment::rule::Mode;
use newsroom::comment::service;
use newsroom::comment::word_list;
use newsroom::network;
use newsroom::site::menu::is_whole;
use newsroom::site::record::LICENCE_CHARS_MAX;
use newsroom::site::{Colour, Ground, Site, time_zone};

use crate::fields::Shape;
use crate::frame::Frame;
use crate::moderation::rules;

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
    holds: Holds,
}

/// What a setting holds, and where.
enum Holds {
    /// Something in a line, and how it is written and read.
    Line(Shape, fn(&Site) -> String, fn(&mut Site, &str) -> Result<(), Flaw>),
    /// One of some values, with the words that a form has for each.
    Choice(fn(&Frame) -> Vec<(String, String)>, fn(&Site) -> String, fn(&mut Site, &str) -> Result<(), Flaw>),
    /// Yes or no.
    Flag(fn(&mut Site) -> &mut bool),
    /// A whole number between two.
    Number(u32, u32, fn(&mut Site) -> &mut u32),
    /// Words or addresses, a line each.
    Lines(Shape, fn(&str) -> Result<Vec<String>, Flaw>, fn(&mut Site) -> &mut Vec<String>),
}

const fn words(id: &'static str, read: fn(&Site) -> String, write: fn(&mut Site, &str) -> Result<(), Flaw>) -> Field {
    Field { id, holds: Holds::Line(Shape::Words, read, write) }
}

const fn code(id: &'static str, read: fn(&Site) -> String, write: fn(&mut Site, &str) -> Result<(), Flaw>) -> Field {
    Field { id, holds: Holds::Line(Shape::Code, read, write) }
}

const fn choice(
    id: &'static str,
    choices: fn(&Frame) -> Vec<(String, String)>,
    read: fn(&Site) -> String,
    write: fn(&mut Site, &str) -> Result<(), Flaw>,
) -> Field {
    Field { id, holds: Holds::Choice(choices, read, write) }
}

const fn flag(id: &'static str, place: fn(&mut Site) -> &mut bool) -> Field {
    Field { id, holds: Holds::Flag(place) }
}

const fn number(id: &'static str, least: u32, most: u32, place: fn(&mut Site) -> &mut u32) -> Field {
    Field { id, holds: Holds::Number(least, most, place) }
}

const fn lines(id: &'static str, place: fn(&mut Site) -> &mut Vec<String>) -> Field {
    Field { id, holds: Holds::Lines(Shape::Lines, read_lines, place) }
}

const fn word_list(id: &'static str, place: fn(&mut Site) -> &mut Vec<String>) -> Field {
    Field { id, holds: Holds::Lines(Shape::Lines, read_word_list, place) }
}

const fn networks(id: &'static str, place: fn(&mut Site) -> &mut Vec<String>) -> Field {
    Field { id, holds: Holds::Lines(Shape::Lines, read_networks, place) }
}

const fn addresses(id: &'static str, place: fn(&mut Site) -> &mut Vec<String>) -> Field {
    Field { id, holds: Holds::Lines(Shape::CodeLines, read_addresses, place) }
}

impl Field {
    /// How it is written in a form.
    pub fn shape(&self) -> Shape {
        match self.holds {
            Holds::Line(shape, ..) | Holds::Lines(shape, ..) => shape,
            Holds::Choice(..) => Shape::Choice,
            Holds::Flag(_) => Shape::Flag,
            Holds::Number(..) => Shape::Number,
        }
    }

    /// Gives its value as a form has it.
    pub fn read(&self, site: &Site) -> String {
        match self.holds {
            Holds::Line(_, read, _) | Holds::Choice(_, read, _) => read(site),
            Holds::Flag(place) if *place(&mut site.clone()) => "on".into(),
            Holds::Flag(_) => String::new(),
            Holds::Number(_, _, place) => place(&mut site.clone()).to_string(),
            Holds::Lines(_, _, place) => place(&mut site.clone()).join("\n"),
        }
    }

    /// Gives the values that it can have, each with its words; none where it is not one of some.
    pub fn choices(&self, frame: &Frame) -> Vec<(String, String)> {
        match self.holds {
            Holds::Choice(choices, ..) => choices(frame),
            _ => Vec::new(),
        }
    }

    /// Takes a value from a form.
    pub fn write(&self, site: &mut Site, text: &str) -> Result<(), Flaw> {
        match self.holds {
            Holds::Line(_, _, write) | Holds::Choice(_, _, write) => return write(site, text),
            Holds::Flag(place) => *place(site) = text == "on",
            Holds::Number(least, most, place) => *place(site) = read_number(text, least, most)?,
            Holds::Lines(_, read, place) => *place(site) = read(text)?,
        }
        Ok(())
    }
}

/// Why a value is refused: a message, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Flaw {
    pub text: &'static str,
    pub number: Option<(i64, i64)>,
    pub word: Option<String>,
    /// The line that it is about, from 1.
    pub line: Option<i64>,
}

impl Flaw {
    pub fn of(text: &'static str) -> Flaw {
        Flaw { text, number: None, word: None, line: None }
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
        values.extend(self.line.map(|line| ("line", Put::from(line))));
        values
    }
}

/// The names of the paper.
pub(super) const NAMES: [Field; 5] = [
    words(
        "title",
        |site| site.title.clone(),
        |site, text| one_line(text, 200).and_then(needed).map(|text| site.title = text),
    ),
    words("tagline", |site| site.tagline.clone(), |site, text| one_line(text, 300).map(|text| site.tagline = text)),
    code(
        "mark",
        |site| site.mark.as_ref().map(|mark| mark.address.clone()).unwrap_or_default(),
        // Its size is looked up where it is found.
        |_, text| one_line(text, 2_000).map(drop),
    ),
    code(
        "brand",
        |site| site.brand.map(|colour| colour.to_string()).unwrap_or_default(),
        |site, text| colour(text, Ground::Light).map(|colour| site.brand = colour),
    ),
    code(
        "brand-dark",
        |site| site.brand_dark.map(|colour| colour.to_string()).unwrap_or_default(),
        |site, text| colour(text, Ground::Dark).map(|colour| site.brand_dark = colour),
    ),
];

/// The language of the main edition; further ones have a form of their own.
pub(super) const LANGUAGE: [Field; 1] =
    [code("language", |site| site.language.clone(), |site, text| language(text).map(|tag| site.language = tag))];

/// Where the newsroom's days begin; calendars have a form of their own.
pub(super) const ZONE: [Field; 1] = [code(
    "zone",
    |site| site.zone.clone(),
    |site, text| {
        let text = one_line(text, 60).and_then(needed)?;
        time_zone(&text).ok_or(Flaw::of("desk-set-flaw-zone"))?;
        site.zone = text;
        Ok(())
    },
)];

/// How addresses are made.
pub(super) const ADDRESSES: [Field; 5] = [
    code(
        "permalink",
        |site| site.permalink.to_string(),
        |site, text| permalink(text).map(|pattern| site.permalink = pattern),
    ),
    code(
        "section-base",
        |site| site.section_base.clone(),
        |site, text| base(text).map(|base| site.section_base = base),
    ),
    code(
        "tag-base",
        |site| site.tag_base.clone(),
        |site, text| base(text).and_then(needed).map(|base| site.tag_base = base),
    ),
    code(
        "author-base",
        |site| site.author_base.clone(),
        |site, text| base(text).and_then(needed).map(|base| site.author_base = base),
    ),
    flag("guesses", |site| &mut site.guesses_addresses),
];

/// What stands on pages.
pub(super) const PAGES: [Field; 4] = [
    number("per-page", 1, 100, |site| &mut site.stories_per_page),
    number("per-feed", 1, 200, |site| &mut site.stories_per_feed),
    number("reading-days", 0, 3_650, |site| &mut site.reading_days),
    flag("raw-html", |site| &mut site.shows_raw_html),
];

/// How comments are treated.
pub(super) const COMMENTS: [Field; 26] = [
    flag("open", |site| &mut site.comments.open),
    choice(
        "comment-mode",
        rules::mode_choices,
        |site| site.comments.mode.as_str().to_owned(),
        |site, text| {
            site.comments.mode = Mode::from_name(text).ok_or(Flaw::of("desk-set-flaw-missing"))?;
            Ok(())
        },
    ),
    number("close-after", 0, 36_500, |site| &mut site.comments.close_after_days),
    flag("asks-confirmation", |site| &mut site.comments.asks_confirmation),
    number("links-max", 0, 100, |site| &mut site.comments.links_max),
    number("spam-hold", 0, 100, |site| &mut site.comments.spam_hold_percent),
    number("spam-mark", 0, 100, |site| &mut site.comments.spam_mark_percent),
    word_list("held-words", |site| &mut site.comments.held_words),
    word_list("barred-words", |site| &mut site.comments.barred_words),
    networks("held-networks", |site| &mut site.comments.held_networks),
    networks("barred-networks", |site| &mut site.comments.barred_networks),
    number("newcomer-minutes", 0, 43_200, |site| &mut site.comments.newcomer_minutes),
    lines("reasons", |site| &mut site.comments.reasons),
    flag("mails-refusals", |site| &mut site.comments.mails_refusals),
    code(
        "checker-url",
        |site| site.comments.checker_url.clone(),
        |site, text| whole(text.trim()).map(|text| site.comments.checker_url = text),
    ),
    number("checker-timeout", 100, TIMEOUT_MS_MAX, |site| &mut site.comments.checker_timeout_ms),
    flag("checker-holds", |site| &mut site.comments.checker_holds),
    flag("checker-email", |site| &mut site.comments.checker_gets_email),
    number("length-max", 100, 65_000, |site| &mut site.comments.length_max),
    number("flood-max", 1, 1_000, |site| &mut site.comments.flood_max),
    choice(
        "asks-proof",
        |frame| {
            Asks::ALL.map(|asks| (asks.as_str().into(), frame.say(&format!("desk-proof-{}", asks.as_str())))).into()
        },
        |site| site.comments.asks_proof.as_str().to_owned(),
        |site, text| {
            site.comments.asks_proof = Asks::from_name(text).ok_or(Flaw::of("desk-set-flaw-missing"))?;
            Ok(())
        },
    ),
    number("edit-minutes", 0, 1_440, |site| &mut site.comments.edit_minutes),
    flag("asks-website", |site| &mut site.comments.asks_website),
    number("client-days", 0, 3_650, |site| &mut site.comments.client_address_days),
    number("threads", 1, 500, |site| &mut site.comments.threads_per_page),
    number("depth", 0, 5, |site| &mut site.comments.depth_max),
];

/// A spam service outside.
pub(super) const SERVICE: [Field; 7] = [
    flag("service-on", |site| &mut site.spam_service.is_on),
    code(
        "service-host",
        |site| site.spam_service.host.clone(),
        |site, text| {
            whole(text.trim().trim_end_matches('/')).and_then(needed).map(|text| site.spam_service.host = text)
        },
    ),
    // It is sealed where it is kept, and shown nowhere.
    code("service-key", |_| String::new(), |_, text| one_line(text, 200).map(drop)),
    number("service-timeout", 100, service::TIMEOUT_MS_MAX, |site| &mut site.spam_service.timeout_ms),
    flag("service-marks", |site| &mut site.spam_service.marks),
    flag("service-holds", |site| &mut site.spam_service.holds_when_down),
    flag("service-email", |site| &mut site.spam_service.gets_email),
];

/// What readers may do with the record.
pub(super) const RECORD: [Field; 4] = [
    flag("record-files", |site| &mut site.record.lets_readers_export),
    words(
        "record-licence",
        |site| site.record.licence.clone(),
        |site, text| one_line(text, LICENCE_CHARS_MAX).map(|text| site.record.licence = text),
    ),
    flag("record-objections", |site| &mut site.record.takes_objections),
    flag("record-proposals", |site| &mut site.record.shows_proposals),
];

/// Who the newsroom is to others.
pub(super) const TRUST: [Field; 6] = [
    code(
        "contact",
        |site| site.trust.contact.clone(),
        |site, text| contact(text, false).map(|text| site.trust.contact = text),
    ),
    code(
        "security",
        |site| site.trust.security_contact.clone(),
        |site, text| contact(text, true).map(|text| site.trust.security_contact = text),
    ),
    addresses("same-as", |site| &mut site.same_as),
    addresses("belongs-to", |site| &mut site.trust.belongs_to),
    code(
        "controlled-by",
        |site| site.trust.controlled_by.clone(),
        |site, text| whole(text.trim()).map(|text| site.trust.controlled_by = text),
    ),
    addresses("controls", |site| &mut site.trust.controls),
];

/// What crawlers are asked to leave alone.
pub(super) const CRAWLERS: [Field; 3] = [
    flag("hides", |site| &mut site.crawlers.hides_from_search),
    flag("no-training", |site| &mut site.crawlers.refuses_training),
    flag("no-answers", |site| &mut site.crawlers.refuses_answers),
];

/// Reads one line of words.
pub(super) fn one_line(text: &str, chars_max: usize) -> Result<String, Flaw> {
    let text = text.split(char::is_control).collect::<Vec<_>>().join(" ").trim().to_owned();
    if text.chars().count() > chars_max { Err(Flaw::at_most(chars_max)) } else { Ok(text) }
}

pub(super) fn needed(text: String) -> Result<String, Flaw> {
    if text.is_empty() { Err(Flaw::of("desk-set-flaw-missing")) } else { Ok(text) }
}

/// Reads a colour that can be read on a ground, or nothing; of one that cannot the nearest is named that can.
fn colour(text: &str, ground: Ground) -> Result<Option<Colour>, Flaw> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let colour = Colour::parse(text).ok_or(Flaw::of("desk-set-flaw-colour"))?;
    let nearest = colour.nearest_on(ground);
    let refused = if ground == Ground::Light { "desk-set-flaw-contrast" } else { "desk-set-flaw-contrast-dark" };
    if nearest == colour { Ok(Some(colour)) } else { Err(Flaw::with(refused, &nearest.to_string())) }
}

/// Reads a language tag.
pub(super) fn language(text: &str) -> Result<String, Flaw> {
    Language::parse(text).map(|language| language.tag().to_owned()).map_err(|_| Flaw::of("desk-set-flaw-language"))
}

fn read_number(text: &str, least: u32, most: u32) -> Result<u32, Flaw> {
    let flaw = Flaw { number: Some((least.into(), most.into())), ..Flaw::of("desk-set-flaw-number") };
    Digits::to_ascii(text.trim()).parse().ok().filter(|number| (least..=most).contains(number)).ok_or(flaw)
}

fn read_lines(text: &str) -> Result<Vec<String>, Flaw> {
    let lines: Vec<String> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if lines.len() > LINES_MAX {
        return Err(Flaw { number: Some((0, 2_000)), ..Flaw::of("desk-set-flaw-lines") });
    }
    match lines.iter().find(|line| line.chars().count() > LINE_CHARS_MAX) {
        Some(_) => Err(Flaw::at_most(LINE_CHARS_MAX)),
        None => Ok(lines),
    }
}

/// Reads a word list; the first line that is no entry is named.
fn read_word_list(text: &str) -> Result<Vec<String>, Flaw> {
    let lines = read_lines(text)?;
    let Err((line, flaw)) = word_list::check(&lines) else { return Ok(lines) };
    let flaw = match flaw {
        word_list::Flaw::Empty => Flaw::of("desk-set-flaw-entry-empty"),
        word_list::Flaw::MatchesAll => Flaw::of("desk-set-flaw-pattern-all"),
        word_list::Flaw::TooMany => Flaw {
            number: Some((0, i64::try_from(word_list::PATTERNS_MAX).unwrap_or(i64::MAX))),
            ..Flaw::of("desk-set-flaw-patterns")
        },
        word_list::Flaw::TooLarge => Flaw::of("desk-set-flaw-patterns-large"),
        word_list::Flaw::Unreadable(rest) => Flaw::with("desk-set-flaw-pattern", &rest),
    };
    Err(Flaw { line: i64::try_from(line).ok(), ..flaw })
}

/// Reads a list of networks; the first line that begins with none is named.
fn read_networks(text: &str) -> Result<Vec<String>, Flaw> {
    let lines = read_lines(text)?;
    match lines.iter().position(|line| network::read_line(line).is_none()) {
        Some(at) => Err(Flaw { line: i64::try_from(at + 1).ok(), ..Flaw::with("desk-set-flaw-network", &lines[at]) }),
        None => Ok(lines),
    }
}

fn read_addresses(text: &str) -> Result<Vec<String>, Flaw> {
    let lines = read_lines(text)?;
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
    fn a_colour_that_cannot_be_read_is_refused_with_the_nearest_that_can() {
        assert_eq!(colour(" ", Ground::Light), Ok(None));
        assert_eq!(colour("0b4d63", Ground::Light), Ok(Colour::parse("#0b4d63")));
        assert_eq!(colour("teal", Ground::Light), Err(Flaw::of("desk-set-flaw-colour")));
        let refused = |text: &str, ground| colour(text, ground).unwrap_err().word.unwrap();
        for (text, ground) in [("#ffcc00", Ground::Light), ("#0b4d63", Ground::Dark)] {
            let nearest = refused(text, ground);
            assert_ne!(nearest, text);
            assert!(colour(&nearest, ground).is_ok(), "{nearest}");
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
            let value = field.read(&site);
            assert_eq!(field.write(&mut site, &value), Ok(()), "{}", field.id);
            assert_eq!(site, Site::default(), "{}", field.id);
        }
    }
}
