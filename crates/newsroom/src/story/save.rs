//! New stories and new revisions.

use database::{Error, Reader, Row, Transaction};
use serde_json::json;

use super::draft::{Draft, Revision};
use super::{Stage, StoryKind, access, marks, notes, shelves};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{SectionId, StoryId};
use crate::media_item;
use crate::merge;
use crate::time::timestamp;

/// Why a draft was not saved. The writer's words are untouched wherever they are.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// There is no such story.
    #[error("there is no story {0}")]
    NoStory(StoryId),
    /// Someone saved another revision meanwhile.
    #[error("version {expected} was changed meanwhile; the newest is {newest}")]
    Conflict {
        /// The version that the writer began from.
        expected: i64,
        /// The version that stands now.
        newest: i64,
    },
    /// Who saves it would put it into a section that is none of theirs ([`access::find_strange`]).
    #[error("a story is not put into section {0} by you: it is none of yours")]
    NotTheirs(SectionId),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Begins a story with its first revision.
///
/// # Errors
/// What the database says.
pub fn begin(tx: &mut Transaction, act: &Act, id: StoryId, kind: StoryKind, draft: &Draft) -> Result<i64, Error> {
    begin_at(tx, act, id, kind, Stage::Writing, draft)
}

/// Plans a story: there is an idea and no text yet.
///
/// # Errors
/// What the database says.
pub fn plan(tx: &mut Transaction, act: &Act, id: StoryId, draft: &Draft) -> Result<i64, Error> {
    begin_at(tx, act, id, StoryKind::Story, Stage::Planned, draft)
}

fn begin_at(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    kind: StoryKind,
    stage: Stage,
    draft: &Draft,
) -> Result<i64, Error> {
    tx.execute(
        "INSERT INTO story (id, kind, stage, version, headline, made_at, changed_at)
         VALUES ($1, $2, $3, 1, $4, $5, $5)",
        database::params![id, kind.as_str(), stage.as_str(), &draft.headline, act.now_ms()],
    )?;
    write_revision(tx, act, id, 1, draft, Keep::Always(""))?;
    media_item::set_mentions(tx, id, draft)?;
    marks::begin(tx, act, id, draft)?;
    event::append(tx, act, NewEvent { kind: "story.begun", subject: id.0, data: json!({}), touched: vec![] })?;
    Ok(1)
}

/// Saves a new revision of a story, if `expected` is still its newest; gives the new number.
///
/// # Errors
/// [`SaveError::Conflict`] if another revision came between; nothing is written then.
pub fn save_draft(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    expected: i64,
    draft: &Draft,
) -> Result<i64, SaveError> {
    save_step(tx, act, id, expected, draft, "")
}

/// Saves a new revision as [`save_draft`] does, under a name: "Sent for editing".
///
/// # Errors
/// As [`save_draft`].
pub fn save_step(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    expected: i64,
    draft: &Draft,
    step: &str,
) -> Result<i64, SaveError> {
    lock_expected(tx, id, expected)?;
    let before = find_revision(tx, id, expected)?.ok_or(Error::NotFound)?;
    expect_theirs(tx, act, &before.draft, draft)?;
    let number = add_revision(tx, act, id, expected, draft, Keep::Always(step))?;
    append_revised(tx, act, id, number, &before.draft.fields_unlike(draft))?;
    Ok(number)
}

/// How long a revision is kept.
#[derive(Debug, Clone, Copy)]
pub(super) enum Keep<'a> {
    /// For good, under a name or none.
    Always(&'a str),
    /// Until the next one of the run of typing that began at this instant, in Unix milliseconds.
    UntilNext(i64),
}

/// Checks that a version is still the newest, and keeps others from writing one until the transaction ends.
pub(super) fn lock_expected(tx: &mut Transaction, id: StoryId, expected: i64) -> Result<(), SaveError> {
    let newest = lock_version(tx, id)?.ok_or(SaveError::NoStory(id))?;
    if newest == expected { Ok(()) } else { Err(SaveError::Conflict { expected, newest }) }
}

/// Checks that who saves a draft puts it into no section that is none of theirs.
pub(super) fn expect_theirs(tx: &mut Transaction, act: &Act, before: &Draft, after: &Draft) -> Result<(), SaveError> {
    let (before, after) = (&before.details.sections, &after.details.sections);
    let strange = access::find_strange_of(tx, act.account(), before, after)?;
    strange.map_or(Ok(()), |section| Err(SaveError::NotTheirs(section)))
}

/// Writes the revision after the newest, which the caller has locked.
pub(super) fn add_revision(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    newest: i64,
    draft: &Draft,
    keep: Keep,
) -> Result<i64, Error> {
    let number = newest + 1;
    write_revision(tx, act, id, number, draft, keep)?;
    tx.execute(
        "UPDATE story SET version = $2, headline = $3, changed_at = $4 WHERE id = $1",
        database::params![id, number, &draft.headline, act.now_ms()],
    )?;
    marks::write(tx, act, id, draft)?;
    media_item::set_mentions(tx, id, draft)?;
    notes::follow(tx, id, &draft.body)?;
    Ok(number)
}

pub(super) fn append_revised(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    number: i64,
    fields: &[&str],
) -> Result<(), Error> {
    let data = json!({ "version": number, "fields": fields });
    event::append(tx, act, NewEvent { kind: "story.revised", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Reads one revision of a story.
///
/// # Errors
/// What the database says.
pub fn find_revision(r: &mut Reader, id: StoryId, number: i64) -> Result<Option<Revision>, Error> {
    let mut found = r.query_opt(
        "SELECT number, headline, standfirst, kicker, dateline, language, slug, body, details, written_at, written_by
         FROM revision
         WHERE story_id = $1 AND number = $2",
        database::params![id, number],
        read_revision,
    )?;
    if let Some(revision) = &mut found {
        merge::lead_on(r, &mut revision.draft.details)?;
    }
    Ok(found)
}

/// Sets the identity that feed readers know the story by, and the group of its translations; says so if readers may
/// see it differently.
///
/// # Errors
/// `NotFound` if there is no such story; what the database says otherwise.
pub fn set_identity(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    guid: Option<&str>,
    group: Option<i64>,
) -> Result<(), Error> {
    let before = super::find(tx, id)?.ok_or(Error::NotFound)?;
    if before.guid.as_deref() == guid && before.translation_group == group {
        return Ok(());
    }
    tx.execute("UPDATE story SET guid = $2, translation_group = $3 WHERE id = $1", database::params![id, guid, group])?;
    let mut touched: Vec<Touched> = Vec::new();
    if let Some(standing) = shelves::find_standing(tx, id)? {
        // Feeds show the identity; the pages of the group, and the story's own, lead to each other.
        touched.extend((before.guid.as_deref() != guid).then(|| Touched::story(id)));
        touched.extend([before.translation_group, group].into_iter().flatten().map(Touched::translations));
        touched.push(Touched::address(&standing.address));
    }
    event::append(tx, act, NewEvent { kind: "story.identified", subject: id.0, data: json!({}), touched })?;
    Ok(())
}

/// Says whether someone of the desk has revised, published or taken back a story, which an import began.
///
/// # Errors
/// What the database says.
pub fn is_by_desk(r: &mut Reader, id: StoryId) -> Result<bool, Error> {
    let acts: i64 = r.query_one(
        "SELECT (SELECT COUNT(*) FROM revision WHERE story_id = $1 AND written_by IS NOT NULL)
              + (SELECT COUNT(*) FROM publication WHERE story_id = $1 AND made_by IS NOT NULL)
              + (SELECT COUNT(*) FROM withdrawal WHERE story_id = $1 AND made_by IS NOT NULL)",
        database::params![id],
        |row| row.get(0),
    )?;
    Ok(acts > 0)
}

/// Moves a story to another stage without touching what is public, whoever asks: for imports. People go by the table of
/// [`super::stage`].
///
/// # Errors
/// What the database says.
pub fn set_stage(tx: &mut Transaction, act: &Act, id: StoryId, stage: Stage) -> Result<(), Error> {
    super::put_stage(tx, act, id, stage)?;
    let data = json!({ "stage": stage.as_str() });
    event::append(tx, act, NewEvent { kind: "story.moved", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Reads the newest version and keeps others from writing one until the transaction ends.
fn lock_version(tx: &mut Transaction, id: StoryId) -> Result<Option<i64>, Error> {
    tx.query_opt(
        "UPDATE story SET changed_at = changed_at WHERE id = $1 RETURNING version",
        database::params![id],
        |row| row.get(0),
    )
}

fn write_revision(
    tx: &mut Transaction,
    act: &Act,
    id: StoryId,
    number: i64,
    draft: &Draft,
    keep: Keep,
) -> Result<(), Error> {
    let (run_began_at, step) = match keep {
        Keep::Always(step) => (None, step),
        Keep::UntilNext(began_at) => (Some(began_at), ""),
    };
    let details = serde_json::to_string(&draft.details).map_err(|cause| Error::Other(cause.to_string()))?;
    tx.execute(
        "INSERT INTO revision (story_id, number, headline, standfirst, kicker, dateline, language, slug, body, details,
                               written_at, written_by, run_began_at, step)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        database::params![
            id,
            number,
            &draft.headline,
            &draft.standfirst,
            &draft.kicker,
            &draft.dateline,
            &draft.language,
            &draft.slug,
            &draft.body,
            &details,
            act.now_ms(),
            act.account(),
            run_began_at,
            step
        ],
    )?;
    Ok(())
}

pub(super) fn read_revision(row: &Row) -> Result<Revision, Error> {
    let details: String = row.get(8)?;
    let draft = Draft {
        headline: row.get(1)?,
        standfirst: row.get(2)?,
        kicker: row.get(3)?,
        dateline: row.get(4)?,
        language: row.get(5)?,
        slug: row.get(6)?,
        body: row.get(7)?,
        details: serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?,
    };
    Ok(Revision { number: row.get(0)?, draft, written_at: timestamp(row, 9)?, written_by: row.get(10)? })
}
