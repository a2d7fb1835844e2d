//! The rules of comments of a section or of one story: what holds there, who says so, and what is to hold from now on.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::{Digits, Value as Put};
use newsroom::comment::rule::{self, DAYS_MAX, Holding, Mode, REASON_CHARS_MAX, Rule, Source};
use newsroom::id::{SectionId, StoryId};
use newsroom::section;
use serde::Serialize;
use web::address::href;

use crate::Error;
use crate::door::Person;
use crate::fields::{Field, Shape};
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::notice::Notice;

/// Where they stand: followed by `sections` or `stories` and a number.
const ADDRESS: &str = "/desk/comments/rules";

#[derive(Serialize)]
struct Page {
    /// The section's name or the story's headline.
    name: String,
    /// Its page: the reader's, where there is one.
    href: Option<String>,
    action: String,
    /// Whether the site takes no comments at all.
    is_off: bool,
    now: Vec<String>,
    fields: Vec<Field>,
    set: Option<SetView>,
}

/// Who has set what holds, when and why.
#[derive(Serialize)]
struct SetView {
    by: Option<String>,
    at: When,
    reason: String,
}

/// What a rule is of, with all that its page shows.
struct Subject {
    place: rule::Place,
    name: String,
    href: Option<String>,
    own: Rule,
    holding: Holding,
    above: Holding,
}

/// What holds in a place, in a line, and where that is changed.
#[derive(Serialize)]
pub(crate) struct RuleLine {
    text: String,
    href: Option<String>,
}

impl RuleLine {
    /// Of a section.
    pub fn of_section(frame: &Frame, id: SectionId) -> Result<RuleLine, Error> {
        let lines = frame.desk.parts.db.read(|r| {
            let holding = rule::of_section(r, id, &frame.settings.comments)?;
            say(frame, r, &holding)
        })?;
        Ok(RuleLine { text: lines.join(" "), href: Some(format!("{ADDRESS}/sections/{id}")) })
    }

    /// Of a story; only who moderates is led on.
    pub fn of_story(frame: &Frame, id: StoryId, may_moderate: bool) -> Result<Option<RuleLine>, Error> {
        let lines =
            frame.desk.parts.db.read(|r| match rule::find_story(r, id, &frame.settings.comments, frame.now)? {
                Some(story) => Ok::<_, database::Error>(Some(say(frame, r, &story.holding)?)),
                None => Ok(None),
            })?;
        let href = may_moderate.then(|| address_of(id));
        Ok(lines.map(|lines| RuleLine { text: lines.join(" "), href }))
    }

    /// Of the sections that have a rule of their own: their name and what they say.
    pub fn of_sections(frame: &Frame) -> Result<Vec<RuleLine>, Error> {
        let all = frame.desk.parts.db.read(rule::list_sections)?;
        let line = |(id, name, rule): (SectionId, String, Rule)| {
            let mode = rule.mode.map(|mode| frame.say(mode_text(mode)));
            let days = rule.close_after_days.map(|days| say_days(frame, days));
            let said = [mode, days].into_iter().flatten().collect::<Vec<_>>();
            let said: Vec<&str> = said.iter().map(String::as_str).collect();
            let said = frame.words.texts().list(&said);
            RuleLine { text: format!("{name}: {said}"), href: Some(format!("{ADDRESS}/sections/{id}")) }
        };
        Ok(all.into_iter().map(line).collect())
    }
}

/// Where the rule of a story is changed.
pub(crate) fn address_of(story: StoryId) -> String {
    format!("{ADDRESS}/stories/{story}")
}

/// Shows the rule of a section or a story.
pub(crate) fn show(frame: Frame, kind: &str, id: &str) -> Result<Response<Bytes>, Error> {
    match find(&frame, kind, id)? {
        Some(subject) => {
            let fields = fields(&frame, &subject)?;
            render(frame, &subject, fields, StatusCode::OK)
        }
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

/// Sets it.
pub(crate) fn set(frame: Frame, person: &Person, kind: &str, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Some(subject) = find(&frame, kind, id)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let mode = match form.get("mode") {
        "" => None,
        name => match Mode::from_name(name) {
            Some(mode) => Some(mode),
            None => return frame.form_refused(),
        },
    };
    let Ok(close_after_days) = read_days(form.get("days")) else {
        let mut fields = fields(&frame, &subject)?;
        fields.iter_mut().for_each(|field| form.get(&field.id).clone_into(&mut field.value));
        let bounds = [("least", Put::from(0)), ("most", Put::from(i64::from(DAYS_MAX)))];
        fields[1].flaw = Some(frame.put("desk-set-flaw-number", &bounds));
        return render(frame, &subject, fields, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let (act, new) = (frame.desk.act_of(&person.session), Rule { mode, close_after_days });
    frame.desk.parts.db.write(|tx| rule::set(tx, &act, subject.place, new, form.get("reason")))?;
    let notice = Notice::done(frame.say("desk-rule-kept"));
    Ok(frame.lead_on(&format!("{ADDRESS}/{kind}/{id}"), person, &notice))
}

/// Reads the days; nothing is no answer of one's own.
fn read_days(text: &str) -> Result<Option<u32>, ()> {
    let text = Digits::to_ascii(text.trim());
    if text.is_empty() {
        return Ok(None);
    }
    text.parse().ok().filter(|days| *days <= DAYS_MAX).map(Some).ok_or(())
}

fn find(frame: &Frame, kind: &str, id: &str) -> Result<Option<Subject>, Error> {
    let Ok(id) = id.parse() else { return Ok(None) };
    let rules = &frame.settings.comments;
    Ok(frame.desk.parts.db.read(|r| match kind {
        "sections" => find_section(frame, r, SectionId(id)),
        "stories" => {
            let found = rule::find_story(r, StoryId(id), rules, frame.now)?;
            Ok::<_, database::Error>(found.map(|story| {
                let (name, address) = story.shown.unzip();
                Subject {
                    place: rule::Place::Story(StoryId(id)),
                    name: name.unwrap_or_else(|| frame.say("desk-story-untitled")),
                    href: address.map(|address| href(&address)),
                    own: story.own,
                    holding: story.holding,
                    above: story.above,
                }
            }))
        }
        _ => Ok(None),
    })?)
}

fn find_section(frame: &Frame, r: &mut Reader, id: SectionId) -> Result<Option<Subject>, database::Error> {
    let rules = &frame.settings.comments;
    let Some(section) = section::find(r, id)?.filter(|section| section.id == id) else { return Ok(None) };
    let place = rule::Place::Section(id);
    Ok(Some(Subject {
        place,
        name: section.name,
        href: Some(href(&frame.settings.section_address(&section.path))),
        own: rule::find(r, place)?.map(|set| set.rule).unwrap_or_default(),
        holding: rule::of_section(r, id, rules)?,
        above: rule::above_section(r, id, rules)?,
    }))
}

fn render(frame: Frame, subject: &Subject, fields: Vec<Field>, status: StatusCode) -> Result<Response<Bytes>, Error> {
    let (kind, id) = match subject.place {
        rule::Place::Section(id) => ("sections", id.0),
        rule::Place::Story(id) => ("stories", id.0),
    };
    let (set, now) = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>((rule::find(r, subject.place)?, say(&frame, r, &subject.holding)?)))?;
    let page = Page {
        name: subject.name.clone(),
        href: subject.href.clone(),
        action: format!("{ADDRESS}/{kind}/{id}"),
        is_off: !frame.settings.comments.open,
        now,
        fields,
        set: set.map(|set| SetView {
            by: set.set_by.map(|name| frame.put("desk-rule-set-by", &[("name", Put::from(name))])),
            at: frame.when(set.set_at),
            reason: set.reason,
        }),
    };
    let title = frame.put("desk-rule-of", &[("name", Put::from(subject.name.as_str()))]);
    let prefix = if status == StatusCode::OK { String::new() } else { format!("{} ", frame.say("error-prefix")) };
    frame.render("desk/comment_rule.html", Place::Comments, &format!("{prefix}{title}"), status, &page)
}

fn fields(frame: &Frame, subject: &Subject) -> Result<Vec<Field>, Error> {
    let (mode, days) = frame.desk.parts.db.read(|r| {
        Ok::<_, database::Error>((say_mode(frame, r, &subject.above)?, say_closing(frame, r, &subject.above)?))
    })?;
    let above = |what: &str| frame.put("desk-rule-inherit", &[("what", Put::from(what))]);
    let mut modes = vec![(String::new(), above(&mode))];
    modes.extend(mode_choices(frame));
    let own_mode = subject.own.mode.map(Mode::as_str).unwrap_or_default().to_owned();
    let own_days = subject.own.close_after_days.map(|days| days.to_string()).unwrap_or_default();
    Ok(vec![
        Field { choices: modes, ..Field::new("mode".into(), Shape::Choice, frame.say("desk-rule-mode"), own_mode) },
        Field {
            hint: Some(frame.say("desk-rule-days-hint")),
            usual: Some(above(&days)),
            ..Field::new("days".into(), Shape::Number, frame.say("desk-rule-days"), own_days)
        },
        Field {
            chars_max: Some(REASON_CHARS_MAX),
            ..Field::new("reason".into(), Shape::Words, frame.say("desk-rule-reason"), String::new())
        },
    ])
}

/// Who may comment, as a form offers it.
pub(crate) fn mode_choices(frame: &Frame) -> Vec<(String, String)> {
    Mode::ALL.map(|mode| (mode.as_str().to_owned(), frame.say(mode_text(mode)))).into()
}

/// What holds, in sentences: who may comment, how long, and who says so.
fn say(frame: &Frame, r: &mut Reader, holding: &Holding) -> Result<Vec<String>, database::Error> {
    Ok(vec![say_mode(frame, r, holding)?, say_closing(frame, r, holding)?])
}

fn say_mode(frame: &Frame, r: &mut Reader, holding: &Holding) -> Result<String, database::Error> {
    let what = frame.say(mode_text(holding.mode));
    say_from(frame, r, &what, holding.mode_from)
}

fn say_closing(frame: &Frame, r: &mut Reader, holding: &Holding) -> Result<String, database::Error> {
    let what = say_days(frame, holding.close_after_days);
    say_from(frame, r, &what, holding.days_from)
}

fn say_days(frame: &Frame, days: u32) -> String {
    if days == 0 { frame.say("desk-rule-never") } else { frame.say_with("desk-rule-after-days", i64::from(days)) }
}

fn say_from(frame: &Frame, r: &mut Reader, what: &str, source: Source) -> Result<String, database::Error> {
    let what = ("what", Put::from(what));
    Ok(match source {
        Source::Site => frame.put("desk-rule-from-site", &[what]),
        Source::Story => frame.put("desk-rule-from-story", &[what]),
        Source::Section(id) => {
            let name = section::find(r, id)?.map(|section| section.name).unwrap_or_default();
            frame.put("desk-rule-from-section", &[what, ("name", Put::from(name))])
        }
    })
}

fn mode_text(mode: Mode) -> &'static str {
    match mode {
        Mode::Open => "desk-rule-mode-open",
        Mode::FirstHeld => "desk-rule-mode-first-held",
        Mode::Held => "desk-rule-mode-held",
        Mode::Closed => "desk-rule-mode-closed",
    }
}
