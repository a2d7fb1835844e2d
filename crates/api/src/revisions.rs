//! The saved states of a story: all, one, and bringing one back.

use database::{Reader, Transaction};
use newsroom::id::StoryId;
use newsroom::story::draft::Revision;
use newsroom::story::{list, save};
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
    let mut found = Vec::new();
    for line in newsroom::story::history::list(r, id, below, limit)? {
        found.extend(save::find_revision(r, id, line.number)?);
    }
    let is_full = i64::try_from(found.len()).unwrap_or(0) == limit;
    let last = found.last().filter(|last| is_full && last.number > 1).map(|last| last.number.to_string());
    let shown: Vec<Value> = found.iter().map(show_line).collect();
    Ok(Answer::ok(json!({ "revisions": shown, "cursor": last })))
}

/// Gives a saved state with its text.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let revision = find(call, r)?;
    let mut shown = show_line(&revision);
    stories::extend(&mut shown, json!({ "language": revision.draft.language }));
    stories::extend(&mut shown, stories::show_fields(r, &revision.draft)?);
    Ok(Answer::ok(shown))
}

/// Writes a saved state again, as the newest: nothing is lost by it.
pub(crate) fn restore(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let id = stories::expect_version(call, tx)?;
    stories::expect_theirs(call, tx, id)?;
    let line = list::find(tx, id)?.ok_or_else(|| Problem::not_found("story"))?;
    let old = find(call, tx)?;
    let step = format!("Revision {}", old.number);
    save::save_step(tx, &call.act(), id, line.story.version, &old.draft, &step)?;
    stories::show_story(call, tx, id)
}

fn find(call: &Call, r: &mut Reader) -> Result<Revision, Problem> {
    save::find_revision(r, StoryId(call.id), call.number)?.ok_or_else(|| Problem::not_found("revision"))
}

fn show_line(revision: &Revision) -> Value {
    json!({
        "version": revision.number, "headline": revision.draft.headline,
        "written_at": revision.written_at.to_string(), "written_by": revision.written_by,
    })
}
