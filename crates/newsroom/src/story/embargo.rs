//! What an embargo on a story means for its translations: they say the same words.
//!
//! One that is not out yet waits as long as what it was begun from. One that readers see already cannot be called back in
//! silence: the embargo is refused, and whoever orders it decides whether the translation is taken back first.

use database::{Error, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::due;
use super::publish::PublishError;
use super::shelves::{self, Change};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::StoryId;
use crate::site::Site;

/// Lets the translations of a story wait until its embargo ends, and names those that would have gone out before. No
/// embargo that was ordered for them ends earlier by it.
///
/// # Errors
/// [`PublishError::TranslationIsOut`] if readers see one of them.
pub(super) fn reach_translations(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    source: StoryId,
    until: Timestamp,
) -> Result<Vec<StoryId>, PublishError> {
    let ids = tx.query(
        "SELECT t.story_id
         FROM translation t
         JOIN publication p ON p.story_id = t.story_id
         WHERE t.source_id = $1 AND (p.embargo_until IS NULL OR p.embargo_until < $2)
           AND (p.visible_until IS NULL OR p.visible_until > $3)
         ORDER BY t.story_id",
        database::params![source, until.as_millisecond(), act.now_ms()],
        |row| Ok(StoryId(row.get(0)?)),
    )?;
    let mut later = Vec::new();
    for id in ids {
        if let Some(is_later) = lengthen(tx, act, site, id, until)? {
            later.extend(is_later.then_some(id));
        }
    }
    Ok(later)
}

/// Lengthens the embargo of one translation; says whether readers see it later by that.
fn lengthen(
    tx: &mut Transaction,
    act: &Act,
    site: &Site,
    id: StoryId,
    until: Timestamp,
) -> Result<Option<bool>, PublishError> {
    let (Some(story), Some(before)) = (super::find(tx, id)?, shelves::find_standing(tx, id)?) else { return Ok(None) };
    if before.instants.visible_from <= act.now {
        return Err(PublishError::TranslationIsOut { id, headline: story.headline });
    }
    let mut after = before.clone();
    after.instants.embargo_until = Some(until);
    after.instants.visible_from = until.max(before.instants.published_at);
    put_instants(tx, id, until, after.instants.visible_from)?;
    due::follow(tx, act, id, after.instants.visible_from, after.instants.visible_until)?;
    let touched = {
        let change = Change::between(&story, &before, &after, Vec::new(), site.time_zone());
        shelves::touched(tx, change)?
    };
    let data = json!({ "embargo_until": until.to_string(), "visible_from": after.instants.visible_from.to_string() });
    event::append(tx, act, NewEvent { kind: "story.embargo_lengthened", subject: id.0, data, touched })?;
    Ok(Some(after.instants.visible_from > before.instants.visible_from))
}

fn put_instants(tx: &mut Transaction, id: StoryId, until: Timestamp, from: Timestamp) -> Result<(), Error> {
    tx.execute(
        "UPDATE publication SET embargo_until = $2, visible_from = $3 WHERE story_id = $1",
        database::params![id, until.as_millisecond(), from.as_millisecond()],
    )?;
    tx.execute(
        "UPDATE listing SET visible_from = $2 WHERE story_id = $1",
        database::params![id, from.as_millisecond()],
    )?;
    Ok(())
}
