//! A statement and whoever said it, as pages of the record, their feeds and machines are told of them.

use formats::schema_org::{self, Quotation};
use jiff::civil::Date;
use newsroom::published::Touched;
use newsroom::published::record::{Person, Said, SpeakerKind, SpeakerRole, address, role_at};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use web::address::href;

use crate::objection;
use crate::paint::Paint;

/// Words at the beginning and at the end of a statement by which a browser finds it in its story.
const FRAGMENT_WORDS: usize = 6;

/// What a text directive escapes (WICG "URL Fragment Text Directives", 3.3): a hyphen among all.
const DIRECTIVE: &AsciiSet = NON_ALPHANUMERIC;

/// What somebody was, and when.
#[derive(Serialize)]
pub(crate) struct RoleView {
    text: String,
    /// From when until when, in words; empty if nobody knows.
    time: String,
    source: String,
    /// Where the source stands, if it is an address.
    source_href: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct SaidView {
    id: String,
    words: String,
    language: Option<String>,
    direction: Option<&'static str>,
    name: String,
    initials: String,
    person: String,
    /// What they were at that time; empty if nobody knows.
    role: String,
    kind: String,
    when: String,
    iso: String,
    occasion: String,
    headline: String,
    story: String,
    answers: Vec<AnswerView>,
    /// That a machine proposes it, with its version and how sure it was; none of what an editor has confirmed.
    proposal: Option<String>,
    /// Where a reader objects, if the newsroom takes that.
    object: Option<String>,
}

/// What the newsroom has answered to an objection.
#[derive(Serialize)]
struct AnswerView {
    heading: String,
    text: String,
}

/// A page changes with its stories as well as with what is on record of its people.
pub(crate) fn note_all(paint: &mut Paint, said: &[Said]) {
    for one in said {
        paint.note(&Touched::story(one.story));
        paint.note(&Touched::speaker(one.by.id));
    }
}

pub(crate) fn view(paint: &Paint, said: &Said) -> SaidView {
    let (language, direction) = paint.foreign(&said.language);
    let kind = match said.kind.name() {
        "direct" => "record-statement-direct",
        "mixed" => "record-statement-mixed",
        _ => "record-statement-indirect",
    };
    SaidView {
        id: said.id.to_string(),
        words: said.words.clone(),
        language,
        direction,
        name: said.by.name.clone(),
        initials: initials(&said.by.name),
        person: href(&address(&said.by.slug)),
        role: role_at(&said.by.roles, said.at).map(role_text).unwrap_or_default(),
        kind: paint.say(kind, &[]),
        when: when(paint, said),
        iso: said.said_on.clone().unwrap_or_else(|| paint.words.iso(said.published_at)),
        occasion: [said.occasion.as_str(), said.place.as_str()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" · "),
        headline: said.headline.clone(),
        story: sentence(said),
        answers: said
            .answers
            .iter()
            .map(|answer| AnswerView {
                heading: paint.say("record-answer", &[("date", paint.words.date_long(answer.at).into())]),
                text: answer.text.clone(),
            })
            .collect(),
        proposal: said.proposal.as_ref().map(|proposal| {
            let values = [("version", proposal.extractor.as_str().into()), ("percent", proposal.confidence.into())];
            paint.say("record-proposal", &values)
        }),
        object: (paint.settings.record.takes_objections && said.proposal.is_none())
            .then(|| objection::form_address(said.id)),
    }
}

/// When it was said, as exactly as is known; else the date of the story.
fn when(paint: &Paint, said: &Said) -> String {
    let known = said.said_on.as_deref().and_then(|text| say_time(paint, text));
    known.unwrap_or_else(|| paint.words.date_long(said.published_at))
}

/// Says a day, a month or a year.
fn say_time(paint: &Paint, text: &str) -> Option<String> {
    let parts: Vec<i16> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let small = |number: i16| i8::try_from(number).unwrap_or(1);
    match parts[..] {
        [year] => Some(paint.words.year(year)),
        [year, month] => Some(paint.words.month_year(year, small(month))),
        [year, month, day] => {
            Some(Date::new(year, small(month), small(day)).map(|day| paint.words.day(day)).unwrap_or_default())
        }
        _ => None,
    }
}

fn role_text(role: &SpeakerRole) -> String {
    let parts = [role.title.as_str(), role.organisation.as_str()];
    parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

pub(crate) fn role_view(paint: &Paint, role: &SpeakerRole) -> RoleView {
    let say = |text: &Option<String>| text.as_deref().and_then(|text| say_time(paint, text));
    let time = match (say(&role.from), say(&role.to)) {
        (Some(from), Some(to)) if from == to => from,
        (Some(from), Some(to)) => paint.say("record-role-from-to", &[("from", from.into()), ("to", to.into())]),
        (Some(from), None) => paint.say("record-role-from", &[("from", from.into())]),
        (None, Some(to)) => paint.say("record-role-to", &[("to", to.into())]),
        (None, None) => String::new(),
    };
    let source_href = document::address::web(&role.source);
    let source = match &source_href {
        Some(address) => document::address::host(address).unwrap_or_else(|| role.source.clone()),
        None => role.source.clone(),
    };
    RoleView { text: role_text(role), time, source, source_href }
}

/// The address of the very sentence: the story, and the words by which a browser finds it.
pub(crate) fn sentence(said: &Said) -> String {
    let words: Vec<&str> = said.words.split_whitespace().collect();
    let encode = |words: &[&str]| utf8_percent_encode(&words.join(" "), DIRECTIVE).to_string();
    let first = encode(&words[..words.len().min(FRAGMENT_WORDS)]);
    let is_whole = said.parts == 1 && !said.words.contains('\n') && words.len() > 2 * FRAGMENT_WORDS;
    let last = is_whole.then(|| format!(",{}", encode(&words[words.len() - FRAGMENT_WORDS..])));
    format!("{}#:~:text={first}{}", href(&said.address), last.unwrap_or_default())
}

pub(crate) fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().find(|letter| letter.is_alphabetic()));
    let letters: Vec<char> = letters.collect();
    match letters[..] {
        [] => String::new(),
        [only] => only.to_uppercase().to_string(),
        [first, .., last] => first.to_uppercase().chain(last.to_uppercase()).collect(),
    }
}

pub(crate) fn creator(paint: &Paint, person: &Person) -> schema_org::Person {
    schema_org::Person {
        name: person.name.clone(),
        url: Some(paint.absolute(&address(&person.slug))),
        // What lasts, whatever the day: a kept page says the same tomorrow.
        job_title: person.roles.iter().find(|role| role.to.is_none()).map(role_text),
        description: Some(person.description.clone()).filter(|text| !text.is_empty()),
        same_as: person.links.iter().map(|(_, address)| address.clone()).collect(),
        ..schema_org::Person::default()
    }
}

pub(crate) fn quotations(paint: &Paint, said: &[Said]) -> String {
    // Machines are told what an editor vouches for, and nothing else.
    let all: Vec<Quotation> = said
        .iter()
        .filter(|said| said.proposal.is_none())
        .map(|said| Quotation {
            text: said.words.clone(),
            language: said.language.clone(),
            creator: creator(paint, &said.by),
            is_by_organization: said.by.kind == SpeakerKind::Organisation,
            date: said.said_on.clone(),
            citation: format!("{}{}", paint.site.parts.origin, sentence(said)),
            article: paint.absolute(&said.address),
            headline: said.headline.clone(),
            answers: said.answers.iter().map(|answer| (answer.text.clone(), answer.at)).collect(),
        })
        .collect();
    schema_org::quotations(&all)
}
