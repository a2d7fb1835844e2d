//! Editions in other languages, and in which calendar and digits each language writes its dates.

use database::{Error, Transaction};
use locale::{Calendar, Digits, Formats, Language};
use newsroom::redirect::desk::stands;
use newsroom::site::{Edition, Site};
use serde::Serialize;

use super::fields::{Flaw, language, needed, one_line, prefix};
use super::{Flaws, Sent};
use crate::fields::{Field, Shape};
use crate::form::Form;
use crate::frame::Frame;

/// Editions at most.
const EDITIONS_MAX: usize = 40;

/// Characters of a name at most.
const NAME_CHARS_MAX: usize = 200;

/// What is asked of an edition, in the order of the form.
const ASKED: [&str; 4] = ["language", "prefix", "title", "tagline"];

/// An edition in the form; the last is empty, for a new one.
#[derive(Serialize)]
pub(super) struct EditionView {
    number: usize,
    heading: String,
    fields: Vec<Field>,
}

/// A language with its choices.
#[derive(Serialize)]
pub(super) struct CalendarView {
    tag: String,
    name: String,
    direction: &'static str,
    example: String,
    calendars: Vec<Choice>,
    digits: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    text: String,
    is_current: bool,
}

fn field_of(asked: &str, number: usize) -> String {
    format!("edition-{asked}-{number}")
}

pub(super) fn show_editions(frame: &Frame, sent: &Sent) -> Vec<EditionView> {
    let stored = &frame.settings.editions;
    let rows = match sent.form {
        Some(form) => (0..=EDITIONS_MAX).rev().find(|number| !is_empty(form, *number)).map_or(0, |last| last + 1),
        None => stored.len(),
    };
    let value = |asked: &str, number: usize| match (sent.form, stored.get(number)) {
        (Some(form), _) => form.get(&field_of(asked, number)).to_owned(),
        (None, None) => String::new(),
        (None, Some(edition)) => match asked {
            "language" => edition.language.clone(),
            "prefix" => edition.prefix.clone(),
            "title" => edition.title.clone(),
            _ => edition.tagline.clone(),
        },
    };
    let show = |number: usize| {
        let fields = ASKED.into_iter().map(|asked| {
            let id = field_of(asked, number);
            let label = frame.say(match asked {
                "language" => "desk-set-edition-language",
                "prefix" => "desk-set-edition-prefix",
                "title" => "desk-set-title",
                _ => "desk-set-tagline",
            });
            let (shape, hint) = match asked {
                "language" => (Shape::Code, Some(frame.say("desk-set-edition-language-hint"))),
                "prefix" => (Shape::Code, Some(frame.say("desk-set-edition-prefix-hint"))),
                _ => (Shape::Words, None),
            };
            let flaw = sent.flaw(frame, &id);
            Field { hint, flaw, ..Field::new(id, shape, label, value(asked, number)) }
        });
        let tag = value("language", number);
        let heading = match Language::parse(&tag) {
            Ok(language) => language.name_in_itself().to_owned(),
            Err(_) => frame.say("desk-set-edition-new"),
        };
        EditionView { number, heading, fields: fields.collect() }
    };
    (0..(rows + 1).min(EDITIONS_MAX)).map(show).collect()
}

fn is_empty(form: &Form, number: usize) -> bool {
    ASKED.iter().all(|asked| form.get(&field_of(asked, number)).trim().is_empty())
}

pub(super) fn read_editions(
    tx: &mut Transaction,
    before: &Site,
    site: &mut Site,
    form: &Form,
    flaws: &mut Flaws,
) -> Result<(), Error> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    let mut languages = vec![primary(&site.language)];
    let mut editions: Vec<Edition> = Vec::new();
    for number in (0..EDITIONS_MAX).filter(|number| !is_empty(form, *number)) {
        let text = |asked: &str| form.get(&field_of(asked, number));
        let mut take = |asked: &str, read: Result<String, Flaw>| {
            read.unwrap_or_else(|flaw| {
                flaws.insert(field_of(asked, number), flaw);
                String::new()
            })
        };
        let edition = Edition {
            language: take("language", language(text("language"))),
            prefix: take("prefix", prefix(text("prefix"))),
            title: take("title", one_line(text("title"), NAME_CHARS_MAX).and_then(needed)),
            tagline: take("tagline", one_line(text("tagline"), NAME_CHARS_MAX)),
        };
        if !edition.language.is_empty() && languages.contains(&primary(&edition.language)) {
            flaws.insert(field_of("language", number), Flaw::of("desk-set-flaw-twice"));
        }
        let address = format!("/{}/", edition.prefix);
        let bases = [&site.section_base, &site.tag_base, &site.author_base];
        let is_new = before.editions.iter().all(|own| own.prefix != edition.prefix);
        let is_taken = editions.iter().any(|own| own.prefix == edition.prefix)
            || bases.contains(&&edition.prefix)
            || is_new && stands(tx, before, &address)?;
        if !edition.prefix.is_empty() && is_taken {
            flaws.insert(field_of("prefix", number), Flaw::with("desk-set-flaw-taken", &address));
        }
        languages.push(primary(&edition.language));
        editions.push(edition);
    }
    site.editions = editions;
    Ok(())
}

/// Every language of the site, the main one first.
fn tags(site: &Site) -> Vec<&str> {
    let editions = site.editions.iter().map(|edition| edition.language.as_str());
    std::iter::once(site.language.as_str()).chain(editions).collect()
}

pub(super) fn show_calendars(frame: &Frame, sent: &Sent) -> Vec<CalendarView> {
    let site = &frame.settings;
    let zone = site.time_zone();
    let show = |tag: &str| {
        let language = Language::parse(tag).unwrap_or_else(|_| Language::english());
        let chosen = |kind: &str, stored: Option<&String>| match sent.form {
            Some(form) => form.get(&format!("{kind}-{tag}")).to_owned(),
            None => stored.cloned().unwrap_or_default(),
        };
        let calendar = chosen("calendar", site.calendars.get(tag));
        let digits = chosen("digits", site.digits.get(tag));
        let (usual_calendar, usual_digits) = (Calendar::usual_for(&language), Digits::usual_for(&language));
        let own_digits = Digits::find_by_code(&digits).unwrap_or(usual_digits);
        let day = |calendar| Formats::new(&language, calendar, own_digits, zone.clone()).date_long(frame.now);
        let usual = |text: String| Choice { value: String::new(), text, is_current: false };
        // A calendar is known by how it writes today.
        let calendars = Calendar::ALL.iter().map(|own| Choice {
            value: own.code().into(),
            text: format!("{} ({})", day(*own), own.code()),
            is_current: own.code() == calendar,
        });
        let all_digits = Digits::ALL.iter().map(|own| Choice {
            value: own.code().into(),
            text: own.write("0123456789"),
            is_current: own.code() == digits,
        });
        let say_usual = |text: String| frame.put("desk-set-usual", &[("word", locale::Value::from(text.as_str()))]);
        CalendarView {
            name: language.name_in_itself().to_owned(),
            direction: language.direction().attribute(),
            example: day(Calendar::find_by_code(&calendar).unwrap_or(usual_calendar)),
            calendars: std::iter::once(usual(say_usual(day(usual_calendar)))).chain(calendars).collect(),
            digits: std::iter::once(usual(say_usual(usual_digits.write("0123456789")))).chain(all_digits).collect(),
            tag: tag.to_owned(),
        }
    };
    tags(site).into_iter().map(show).collect()
}

/// Takes what was chosen from a list; what is in none of them counts as the usual.
pub(super) fn read_calendars(site: &mut Site, form: &Form) {
    let tags: Vec<String> = tags(site).into_iter().map(str::to_owned).collect();
    for tag in tags {
        match Calendar::find_by_code(form.get(&format!("calendar-{tag}"))) {
            Some(calendar) => drop(site.calendars.insert(tag.clone(), calendar.code().into())),
            None => drop(site.calendars.remove(&tag)),
        }
        match Digits::find_by_code(form.get(&format!("digits-{tag}"))) {
            Some(digits) => drop(site.digits.insert(tag, digits.code().into())),
            None => drop(site.digits.remove(&tag)),
        }
    }
}
