//! The trail as people read it: every act with who, when and on what, newest first, narrowed by any of them.

use std::collections::BTreeMap;

use database::{Error, Param, Reader};
use jiff::Timestamp;

use crate::event::{Event, read_event};
use crate::id::{AccountId, MediaId, StoryId};

/// Events that are looked at for one page: a rare kind of act costs no walk through the years.
const LOOKED_AT_MAX: i64 = 5_000;

/// Events read at once.
const CHUNK: i64 = 500;

/// What of the trail someone may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Acts on stories, comments, pictures, fronts and the record.
    Stories,
    /// Everything.
    Everything,
}

impl Scope {
    /// Says whether an act is within it, by its kind `noun.verb`.
    #[must_use]
    pub fn covers(self, kind: &str) -> bool {
        self == Scope::Everything
            || matches!(
                noun(kind),
                "story"
                    | "note"
                    | "comment"
                    | "notice"
                    | "preview"
                    | "media"
                    | "front"
                    | "statement"
                    | "speaker"
                    | "objection"
            )
    }
}

/// What is looked for; what is missing narrows nothing.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Who did it.
    pub actor: Option<AccountId>,
    /// A kind of act, `story.published`, or the noun of several, `story`.
    pub kind: Option<String>,
    /// What it was done to, told apart by its noun: story 7 is not tag 7.
    pub subject: Option<(String, i64)>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub to: Option<Timestamp>,
}

impl Filter {
    fn takes(&self, event: &Event) -> bool {
        let kind = self.kind.as_deref().is_none_or(|kind| kind == event.kind || kind == noun(&event.kind));
        kind && self.subject.as_ref().is_none_or(|(own, _)| own == noun(&event.kind))
    }
}

/// Where a page ends: the next begins after this event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// When it happened, in Unix milliseconds.
    pub at: i64,
    /// Its number.
    pub seq: i64,
}

/// A page of the trail.
#[derive(Debug)]
pub struct Page {
    /// What was found, newest first.
    pub entries: Vec<Entry>,
    /// Where to go on, unless the trail ends here. A page may be short, or empty, and still go on.
    pub next: Option<After>,
}

/// An act.
#[derive(Debug)]
pub struct Entry {
    /// What was done.
    pub event: Event,
    /// The name of who did it, if someone of the desk did.
    pub actor: Option<String>,
    /// The story that it was done to, or under which, with its headline.
    pub story: Option<(StoryId, String)>,
    /// The name of the person that it was done to.
    pub person: Option<String>,
    /// The picture or file that it was done to, with its name.
    pub media: Option<(MediaId, String)>,
}

/// Lists what was done, newest first.
///
/// Serves from `event_by_time`, `event_by_actor` or `event_by_subject`.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, scope: Scope, filter: &Filter, after: Option<After>, limit: usize) -> Result<Page, Error> {
    let (mut events, mut looked_at) = (Vec::new(), 0);
    let mut cursor =
        after.unwrap_or(After { at: filter.to.map_or(i64::MAX, Timestamp::as_millisecond), seq: i64::MIN });
    let next = loop {
        let chunk = read_chunk(r, filter, cursor)?;
        let is_last = i64::try_from(chunk.len()).unwrap_or(i64::MAX) < CHUNK;
        looked_at += CHUNK;
        let mut is_full = false;
        for event in chunk {
            if events.len() == limit {
                is_full = true;
                break;
            }
            cursor = After { at: event.at.as_millisecond(), seq: event.seq };
            events.extend((scope.covers(&event.kind) && filter.takes(&event)).then_some(event));
        }
        if is_full {
            break Some(cursor);
        }
        if is_last {
            break None;
        }
        if looked_at >= LOOKED_AT_MAX {
            break Some(cursor);
        }
    };
    Ok(Page { entries: name_all(r, events)?, next })
}

fn read_chunk(r: &mut Reader, filter: &Filter, cursor: After) -> Result<Vec<Event>, Error> {
    let from = filter.from.map_or(i64::MIN, Timestamp::as_millisecond);
    let mut params = vec![Param::Int(from), Param::Int(cursor.at), Param::Int(cursor.seq), Param::Int(CHUNK)];
    let mut and = String::new();
    let narrowed = [
        ("subject_id", filter.subject.as_ref().map(|subject| subject.1)),
        ("actor_id", filter.actor.map(|actor| actor.0)),
    ];
    for (column, value) in narrowed {
        if let Some(value) = value {
            params.push(Param::Int(value));
            and += &format!(" AND {column} = ${}", params.len());
        }
    }
    r.query(
        &format!(
            "SELECT seq, at, kind, subject_id, actor_id, data, touched
             FROM event
             WHERE at >= $1 AND (at, seq) < ($2, $3){and}
             ORDER BY at DESC, seq DESC
             LIMIT $4"
        ),
        &params,
        read_event,
    )
}

/// Puts names to the people and stories of some events, with one question for each kind.
fn name_all(r: &mut Reader, events: Vec<Event>) -> Result<Vec<Entry>, Error> {
    let people =
        list_names(r, "account", "name", events.iter().flat_map(|event| [event.actor, person_of(event)]).flatten())?;
    let stories = list_names(r, "story", "headline", events.iter().filter_map(|event| Some(story_of(event)?.0)))?;
    let media = list_names(r, "media_item", "title", events.iter().filter_map(media_of))?;
    let entry = |event: Event| Entry {
        media: media_of(&event).and_then(|id| Some((MediaId(id), media.get(&id)?.clone()))),
        actor: event.actor.and_then(|id| people.get(&id).cloned()),
        story: story_of(&event).and_then(|id| Some((id, stories.get(&id.0)?.clone()))),
        person: person_of(&event).and_then(|id| people.get(&id).cloned()),
        event,
    };
    Ok(events.into_iter().map(entry).collect())
}

fn list_names(
    r: &mut Reader,
    table: &str,
    column: &str,
    ids: impl Iterator<Item = i64>,
) -> Result<BTreeMap<i64, String>, Error> {
    let mut ids: Vec<i64> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
    let params: Vec<Param> = ids.iter().map(|id| Param::Int(*id)).collect();
    let sql = format!("SELECT id, {column} FROM {table} WHERE id IN ({})", places.join(", "));
    Ok(r.query(&sql, &params, |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect())
}

/// The story that an act was done to, or under which.
fn story_of(event: &Event) -> Option<StoryId> {
    match noun(&event.kind) {
        "story" => Some(StoryId(event.subject)),
        _ => event.data["story"].as_i64().map(StoryId),
    }
}

/// The person that an act was done to.
fn person_of(event: &Event) -> Option<i64> {
    match noun(&event.kind) {
        "account" | "session" | "link" => Some(event.subject),
        "token" | "passkey" => event.data["account"].as_i64(),
        _ => None,
    }
}

/// The picture or file that an act was done to.
fn media_of(event: &Event) -> Option<i64> {
    (noun(&event.kind) == "media").then_some(event.subject)
}

/// What a kind of act is done to: the part before the point.
#[must_use]
pub fn noun(kind: &str) -> &str {
    kind.split('.').next().unwrap_or(kind)
}
