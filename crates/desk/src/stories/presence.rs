//! Who has a story open: each editor gives a sign every few seconds, and is told who else does.
//!
//! It is kept in memory. Where several processes share a database, they tell each other there, at most every
//! [`TOLD_MS`] a person.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use database::Dialect;
use http::{Response, StatusCode};
use newsroom::id::{AccountId, StoryId};
use newsroom::story::presence::{self, GONE_MS, Here};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::frame::{Frame, initials};
use crate::stories::draft::{self, FORM_HEADER};
use crate::stories::work::look_of;
use crate::{Desk, Error};

/// How often one person's sign is told to other processes at most, in milliseconds.
const TOLD_MS: i64 = 4_000;

/// Whoever has a story open, with when other processes were last told.
#[derive(Debug, Default)]
pub(crate) struct Presence {
    stories: Mutex<HashMap<StoryId, Vec<(Here, i64)>>>,
}

impl Presence {
    /// Takes a sign; gives who else is here, and whether other processes are to be told.
    fn take(&self, story: StoryId, sign: Here) -> (Vec<Here>, bool) {
        let now = sign.seen_at.as_millisecond();
        let mut stories = self.stories.lock().unwrap_or_else(PoisonError::into_inner);
        stories.retain(|_, people| {
            people.retain(|(here, _)| here.seen_at.as_millisecond() > now - GONE_MS);
            !people.is_empty()
        });
        let people = stories.entry(story).or_default();
        let told_at = people.iter().find(|(here, _)| here.account == sign.account).map_or(0, |(_, told_at)| *told_at);
        let is_due = now - told_at >= TOLD_MS;
        people.retain(|(here, _)| here.account != sign.account);
        let others = people.iter().map(|(here, _)| here.clone()).collect();
        people.push((sign, if is_due { now } else { told_at }));
        (others, is_due)
    }
}

/// Where the caret of whoever gives the sign is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    block: Option<usize>,
}

#[derive(Serialize)]
struct Other {
    id: String,
    name: String,
    said: String,
    initials: String,
    look: &'static str,
    block: Option<usize>,
}

/// Takes the sign of an editor, and tells it who else has the story open.
pub(crate) fn update(frame: &Frame, id: &str) -> Result<Response<Bytes>, Error> {
    let desk = frame.desk;
    let (person, story) = match draft::let_in(frame, id)? {
        Ok(found) => found,
        Err(status) => return Ok(draft::answer(status, &json!({}))),
    };
    let token = frame.ask.headers.get(FORM_HEADER).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let sign: Option<Sign> = serde_json::from_slice(frame.ask.body).ok();
    let Some(sign) = sign.filter(|_| person.made_form(&desk.parts.keys, token)) else {
        return Ok(draft::answer(StatusCode::FORBIDDEN, &json!({})));
    };
    let account = person.account.id;
    let here = Here { account, name: person.account.name.clone(), block: sign.block, seen_at: frame.now };
    let (mut others, is_due) = desk.presence.take(story, here.clone());
    if desk.parts.db.dialect() == Dialect::Postgres {
        others = share(desk, story, &here, others, is_due)?;
    }
    others.sort_by_key(|other| other.account);
    let others: Vec<Other> = others.iter().map(|other| view(frame, other)).collect();
    Ok(draft::answer(StatusCode::OK, &json!({ "others": others })))
}

/// Tells other processes, and adds those of whom they told.
fn share(
    desk: &Desk,
    story: StoryId,
    here: &Here,
    mut others: Vec<Here>,
    is_due: bool,
) -> Result<Vec<Here>, database::Error> {
    if is_due {
        desk.parts.db.write(|tx| presence::say(tx, story, here))?;
    }
    let known: Vec<AccountId> = others.iter().map(|other| other.account).chain([here.account]).collect();
    let told = desk.parts.db.read(|r| presence::list(r, story, here.seen_at))?;
    others.extend(told.into_iter().filter(|other| !known.contains(&other.account)));
    Ok(others)
}

fn view(frame: &Frame, other: &Here) -> Other {
    Other {
        id: other.account.to_string(),
        name: other.name.clone(),
        said: frame.put("desk-here-name", &[("name", other.name.as_str().into())]),
        initials: initials(&other.name),
        look: look_of(other.account),
        block: other.block,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gives_no_sign_for_twenty_seconds_is_gone() {
        let presence = Presence::default();
        let at = |ms| jiff::Timestamp::from_millisecond(ms).unwrap();
        let sign =
            |account, ms| Here { account: AccountId(account), name: String::new(), block: None, seen_at: at(ms) };
        let others = |account, ms| presence.take(StoryId(1), sign(account, ms)).0.len();
        assert_eq!((others(1, 1_000_000), others(2, 1_001_000), others(1, 1_005_000)), (0, 1, 1));
        assert_eq!(others(1, 1_020_999), 1);
        assert_eq!(others(1, 1_021_000), 0);
        assert!(!presence.take(StoryId(1), sign(1, 1_022_000)).1, "told a second ago");
        assert!(presence.take(StoryId(1), sign(1, 1_030_000)).1);
        assert_eq!(presence.take(StoryId(2), sign(3, 1_030_000)).0.len(), 0, "of another story");
    }
}
