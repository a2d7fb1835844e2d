//! The saved states of a story: all, one, what changed between two, and bringing one back.

use database::{Reader, Transaction};
use document::Document;
use document::diff::{self, BlockChange, Change};
use newsroom::id::StoryId;
use newsroom::story::draft::Revision;
use newsroom::story::{history, list, save};
use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::stories;

/// Lists the saved states of a story, the newest first. Of one run of typing the last alone is kept, so numbers are left
/// out.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let id = StoryId(call.id);
    let line = list::find(r, id)?.ok_or_else(|| Problem::not_found("story"))?;
    let limit = call.limit()?;
    let wrong = || Problem::unprocessable("`cursor` is what an answer gave as `cursor`.");
    let below = match call.field("cursor") {
        Some(text) => text.parse::<i64>().map_err(|_| wrong())?,
        None => line.story.version.saturating_add(1),
    };
    let lines = history::list(r, id, below, limit)?;
    let is_full = i64::try_from(lines.len()).unwrap_or(0) == limit;
    let last = lines.last().filter(|last| is_full && last.number > 1).map(|last| last.number.to_string());
    let mut shown = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some(revision) = save::find_revision(r, id, line.number)? {
            let mut one = show_line(&revision);
            stories::extend(&mut one, json!({ "writer": line.writer, "step": line.step, "is_public": line.is_public }));
            shown.push(one);
        }
    }
    Ok(Answer::ok(json!({ "revisions": shown, "cursor": last })))
}

/// Gives a saved state with its text.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let revision = find(call, r, call.number)?;
    let mut shown = show_line(&revision);
    stories::extend(&mut shown, json!({ "language": revision.draft.language }));
    stories::extend(&mut shown, stories::show_fields(r, &revision.draft)?);
    Ok(Answer::ok(shown))
}

/// Writes a saved state again, as the newest: nothing is lost by it.
pub(crate) fn restore(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let id = stories::expect_version(call, tx)?;
    let line = list::find(tx, id)?.ok_or_else(|| Problem::not_found("story"))?;
    let old = find(call, tx, call.number)?;
    let step = format!("Revision {}", old.number);
    save::save_step(tx, &call.act(), id, line.story.version, &old.draft, &step)?;
    stories::show_story(call, tx, id)
}

/// Says what changed from one saved state to another: from the one before, if none is named.
pub(crate) fn compare(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let new = find(call, r, call.number)?;
    let before = history::list(r, StoryId(call.id), new.number, 1)?.first().map_or(new.number, |line| line.number);
    let old = find(call, r, call.number_field("from")?.unwrap_or(before))?;
    let (old_fields, new_fields) = (fields(r, &old)?, fields(r, &new)?);
    let changed: Vec<Value> = FIELDS
        .into_iter()
        .filter(|name| old_fields[*name] != new_fields[*name])
        .map(|name| json!({ "field": name, "before": old_fields[name], "after": new_fields[name] }))
        .collect();
    let body = |revision: &Revision| {
        let read = Document::from_json(&revision.draft.body);
        read.map_err(|error| Problem::from(database::Error::Other(error.to_string())))
    };
    let blocks: Vec<Value> = diff::diff(&body(&old)?, &body(&new)?).iter().map(show_block).collect();
    Ok(Answer::ok(json!({ "from": old.number, "to": new.number, "fields": changed, "blocks": blocks })))
}

/// The fields of a story that are compared beside its text.
pub(crate) const FIELDS: [&str; 14] = [
    "headline",
    "standfirst",
    "kicker",
    "dateline",
    "language",
    "slug",
    "sections",
    "tags",
    "bylines",
    "roles",
    "series",
    "picture",
    "picture_words",
    "search",
];

fn fields(r: &mut Reader, revision: &Revision) -> Result<Value, Problem> {
    let draft = &revision.draft;
    let mut fields = json!({ "headline": draft.headline, "language": draft.language });
    stories::extend(&mut fields, stories::show_fields(r, draft)?);
    Ok(fields)
}

fn show_block(block: &BlockChange) -> Value {
    let pieces: Vec<Value> =
        block.pieces.iter().map(|piece| json!({ "change": name_of(piece.what), "text": piece.text })).collect();
    json!({
        "kind": block.kind, "language": block.language, "direction": block.direction, "change": name_of(block.what),
        "pieces": pieces,
    })
}

fn name_of(change: Change) -> &'static str {
    match change {
        Change::Same => "same",
        Change::Added => "added",
        Change::Removed => "removed",
        Change::Reworded => "reworded",
        Change::Reset => "reset",
    }
}

fn find(call: &Call, r: &mut Reader, number: i64) -> Result<Revision, Problem> {
    save::find_revision(r, StoryId(call.id), number)?.ok_or_else(|| Problem::not_found("revision"))
}

fn show_line(revision: &Revision) -> Value {
    json!({
        "version": revision.number, "headline": revision.draft.headline,
        "written_at": revision.written_at.to_string(), "written_by": revision.written_by,
    })
}
