//! The record of acts: who did what, when and to which story, for those who answer for it.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use newsroom::audit::{self, After, Entry, Filter, Scope};
use newsroom::event::Event;
use newsroom::id::{AccountId, StoryId};
use newsroom::people::account;
use newsroom::people::role::{Role, Verb};
use newsroom::process;
use newsroom::story::{Stage, access};
use serde::Serialize;
use serde_json::Value;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::stage_text;
use crate::people::role_text;

/// Acts on one page.
const PAGE: usize = 50;

/// Characters of a detail that are shown: a reason may be long, a setting longer.
const DETAIL_CHARS_MAX: usize = 300;

/// What acts are done to, in the order of the filter; those of stories and comments come first.
const NOUNS: [&str; 21] = [
    "story",
    "note",
    "comment",
    "notice",
    "preview",
    "front",
    "section",
    "tag",
    "redirect",
    "series",
    "contributor",
    "media",
    "statement",
    "speaker",
    "objection",
    "site",
    "account",
    "session",
    "passkey",
    "link",
    "token",
];

#[derive(Serialize)]
struct Page {
    people: Vec<Choice>,
    kinds: Vec<Choice>,
    from: String,
    to: String,
    on: String,
    acts: Vec<ActView>,
    first: Option<String>,
    more: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    text: String,
    is_current: bool,
}

#[derive(Serialize)]
struct ActView {
    at: When,
    who: String,
    what: String,
    details: Vec<String>,
    /// The story that it was done to or under.
    story: Option<Subject>,
    /// The person that it was done to.
    person: Option<String>,
    receipt: Option<String>,
}

#[derive(Serialize)]
struct Subject {
    href: String,
    headline: String,
}

/// What is looked for, as the address says it.
struct Search {
    who: String,
    kind: String,
    on: String,
    from: String,
    to: String,
    after: Option<After>,
}

impl Search {
    fn read(form: &Form) -> Search {
        let field = |name: &str| form.get(name).trim().to_owned();
        let after = form
            .get("after")
            .split_once('.')
            .and_then(|(at, seq)| Some(After { at: at.parse().ok()?, seq: seq.parse().ok()? }));
        Search { who: field("who"), kind: field("kind"), on: field("on"), from: field("from"), to: field("to"), after }
    }

    /// What cannot be read narrows nothing.
    fn filter(&self, frame: &Frame) -> Filter {
        let zone = frame.settings.time_zone();
        let day = |text: &str| text.parse::<Date>().ok();
        let start = |day: Date| zone.to_timestamp(day.to_datetime(Time::midnight())).ok();
        let subject = self.on.split_once(':').and_then(|(noun, id)| Some((noun.to_owned(), id.parse().ok()?)));
        Filter {
            actor: self.who.parse().ok().map(AccountId),
            kind: Some(self.kind.clone()).filter(|kind| !kind.is_empty()),
            subject,
            from: day(&self.from).and_then(start),
            to: day(&self.to).and_then(|day| day.tomorrow().ok()).and_then(start),
        }
    }

    fn href(&self, after: Option<After>) -> String {
        let fields =
            [("who", &self.who), ("kind", &self.kind), ("on", &self.on), ("from", &self.from), ("to", &self.to)];
        let field = |(name, value): &(&str, &String)| format!("{name}={}", web::address::query_value(value));
        let mut parts: Vec<String> = fields.iter().filter(|(_, value)| !value.is_empty()).map(field).collect();
        parts.extend(after.map(|after| format!("after={}.{}", after.at, after.seq)));
        format!("/desk/audit?{}", parts.join("&"))
    }
}

/// Lists acts, newest first.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let search = Search::read(&Form::read(frame.ask.query.unwrap_or_default().as_bytes()));
    let scope = if person.account.role.may(Verb::Administer) { Scope::Everything } else { Scope::Stories };
    let filter = search.filter(&frame);
    let (mut found, accounts) =
        frame.desk.parts.db.read(|r| {
            Ok::<_, database::Error>((audit::list(r, scope, &filter, search.after, PAGE)?, account::list(r)?))
        })?;
    if access::is_bound(&person.account) {
        let foreign = frame.desk.parts.db.read(|r| list_foreign(r, person, &found.entries))?;
        found.entries.retain(|entry| entry.story.as_ref().is_some_and(|(id, _)| !foreign.contains(id)));
    }
    let everyone =
        Choice { value: String::new(), text: frame.say("desk-audit-everyone"), is_current: filter.actor.is_none() };
    let people = accounts.into_iter().map(|account| Choice {
        is_current: filter.actor == Some(account.id),
        value: account.id.to_string(),
        text: account.name,
    });
    let everything =
        Choice { value: String::new(), text: frame.say("desk-audit-everything"), is_current: search.kind.is_empty() };
    let kinds = NOUNS.into_iter().filter(|noun| scope.covers(noun)).map(|noun| Choice {
        value: noun.to_owned(),
        text: frame.say(&format!("act-{noun}")),
        is_current: audit::noun(&search.kind) == noun,
    });
    let page = Page {
        people: std::iter::once(everyone).chain(people).collect(),
        kinds: std::iter::once(everything).chain(kinds).collect(),
        acts: found.entries.iter().map(|entry| view(&frame, entry)).collect(),
        first: search.after.map(|_| search.href(None)),
        more: found.next.map(|next| search.href(Some(next))),
        from: search.from,
        to: search.to,
        on: search.on,
    };
    let title = frame.say("desk-audit-title");
    frame.render("desk/audit.html", Place::Audit, &title, StatusCode::OK, &page)
}

/// Lists those of some stories that are in none of someone's sections, and not their own.
fn list_foreign(r: &mut Reader, person: &Person, entries: &[Entry]) -> Result<Vec<StoryId>, database::Error> {
    let mut foreign = Vec::new();
    for (id, _) in entries.iter().filter_map(|entry| entry.story.as_ref()) {
        foreign.extend(access::is_foreign(r, &person.account, *id)?.then_some(*id));
    }
    Ok(foreign)
}

fn view(frame: &Frame, entry: &Entry) -> ActView {
    let event = &entry.event;
    let story = entry.story.as_ref().map(|(id, headline)| Subject {
        href: format!("/desk/stories/{id}"),
        headline: if headline.is_empty() { frame.say("desk-story-untitled") } else { headline.clone() },
    });
    let media = entry.media.as_ref().filter(|(_, title)| !title.is_empty());
    let media = media.map(|(id, title)| Subject { href: format!("/desk/media/{id}"), headline: title.clone() });
    ActView {
        at: frame.when(event.at),
        who: entry.actor.clone().unwrap_or_else(|| frame.say("desk-audit-program")),
        what: act_text(frame, &event.kind),
        details: details(frame, event).into_iter().map(shortened).collect(),
        story: story.or(media),
        person: entry.person.clone(),
        receipt: process::is_confirmed(event)
            .then(|| format!("/desk/stories/{}/receipts/{}", event.subject, event.seq)),
    }
}

/// Names an act; one that has no words yet is shown by its name in the log.
pub(crate) fn act_text(frame: &Frame, kind: &str) -> String {
    let id = format!("act-{}", kind.replace(['.', '_'], "-"));
    frame.words.texts().find(&id).map_or_else(|| kind.to_owned(), std::borrow::Cow::into_owned)
}

/// What else there is to say of an act.
fn details(frame: &Frame, event: &Event) -> Vec<String> {
    let data = &event.data;
    let text = |name: &str| data[name].as_str().unwrap_or_default();
    match event.kind.as_str() {
        "story.revised" => fields(frame, data),
        "story.moved" => {
            Stage::from_name(text("stage")).map(|stage| frame.say(stage_text(stage))).into_iter().collect()
        }
        "story.scheduled" | "story.published" => {
            text("visible_from").parse::<Timestamp>().ok().map(|at| frame.when(at).text).into_iter().collect()
        }
        "front.published" | "front.scheduled" | "front.recalled" => of_front(frame, data),
        "account.role_set" => vec![change(&role(frame, text("from")), &role(frame, text("to")))],
        "passkey.added" | "passkey.removed" | "passkey.used" | "passkey.doubted" => vec![text("name").to_owned()],
        "speaker.made" | "speaker.changed" | "speaker.merged" | "speaker.split" => vec![text("name").to_owned()],
        "account.added" => vec![role(frame, text("role"))],
        "site.changed" => settings(&data["changed"]),
        _ => ["reason", "for"].into_iter().map(text).filter(|text| !text.is_empty()).map(str::to_owned).collect(),
    }
}

/// The page, the version, and from when on it is shown where that is told.
fn of_front(frame: &Frame, data: &Value) -> Vec<String> {
    let text = |name: &str| data[name].as_str().unwrap_or_default();
    let number = data["number"].as_i64().unwrap_or_default();
    let version = frame.put("desk-front-version", &[("number", number.into())]);
    let from = text("from").parse::<Timestamp>().ok();
    let from = from.map(|at| frame.put("desk-front-from-time", &[("time", frame.when(at).text.into())]));
    let told = [Some(text("for").to_owned()), Some(version), Some(text("name").to_owned()), from];
    told.into_iter().flatten().filter(|part| !part.is_empty()).collect()
}

fn role(frame: &Frame, name: &str) -> String {
    Role::from_name(name).map_or_else(|| name.to_owned(), |role| frame.say(role_text(role)))
}

fn change(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}

/// The fields of a story that were changed, as the editor names them.
fn fields(frame: &Frame, data: &Value) -> Vec<String> {
    let names: Vec<String> = data["fields"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|name| {
            frame.say(match name {
                "headline" => "desk-story-headline",
                "standfirst" => "desk-editor-standfirst",
                "kicker" => "desk-editor-kicker",
                "dateline" => "desk-editor-dateline",
                "language" => "desk-story-language",
                "slug" => "desk-editor-slug",
                "body" => "desk-editor-text",
                "sections" => "desk-editor-sections",
                "tags" => "desk-editor-tags",
                "bylines" => "desk-editor-bylines",
                "picture" => "desk-block-picture",
                _ => "act-site",
            })
        })
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() { Vec::new() } else { vec![frame.words.texts().list(&names)] }
}

/// The settings that were changed, by the names that `dateline.toml` and the API give them.
fn settings(changed: &Value) -> Vec<String> {
    let shown = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let line = |(name, values): (&String, &Value)| match values.as_array().map(Vec::as_slice) {
        Some([from, to]) => format!("{name}: {}", change(&shown(from), &shown(to))),
        _ => name.clone(),
    };
    changed.as_object().into_iter().flatten().map(line).collect()
}

fn shortened(text: String) -> String {
    if text.chars().count() <= DETAIL_CHARS_MAX {
        return text;
    }
    text.chars().take(DETAIL_CHARS_MAX).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_noun_of_the_filter_is_one_of_acts() {
        assert!(NOUNS.iter().all(|own| audit::noun(own) == *own));
        let of_stories: Vec<&str> = NOUNS.into_iter().filter(|noun| Scope::Stories.covers(noun)).collect();
        assert_eq!(
            of_stories,
            ["story", "note", "comment", "notice", "preview", "front", "media", "statement", "speaker", "objection"]
        );
    }

    /// Every literal of the domain that reads like an act, `noun.verb`, is one.
    #[test]
    fn every_act_has_words() {
        let texts = locale::Texts::for_language(&locale::Language::english());
        let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../newsroom/src")];
        let (mut kinds, mut silent) = (0, Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                    continue;
                }
                let source = std::fs::read_to_string(&entry).unwrap();
                for kind in source.split('"').filter(|text| is_act(text)) {
                    kinds += 1;
                    let id = format!("act-{}", kind.replace(['.', '_'], "-"));
                    silent.extend(texts.find(&id).is_none().then(|| id.clone()));
                }
            }
        }
        assert!(kinds > 40, "{kinds}");
        assert_eq!(silent, [""; 0], "acts.ftl lacks these");
    }

    fn is_act(text: &str) -> bool {
        text.split_once('.').is_some_and(|(noun, verb)| {
            NOUNS.contains(&noun) && !verb.is_empty() && verb.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        })
    }
}
