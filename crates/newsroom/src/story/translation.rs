//! Translations: beginning one from a story in another language, following what it was begun from, and linking stories
//! that say the same.

use database::{Error, Reader, Transaction};
use jiff::Timestamp;
use serde_json::json;

use super::draft::{Byline, BylineRole, Details, Draft, SearchSettings};
use super::{Stage, access, save};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{ContributorId, StoryId};
use crate::section;
use crate::time::optional_timestamp;

/// The most stories that say the same: more than any newsroom has languages.
const GROUP_MAX: i64 = 100;

/// Why nothing was begun or linked.
#[derive(Debug, thiserror::Error)]
pub enum TranslationError {
    /// There is no such story, or it was killed.
    #[error("there is no such story")]
    NoStory,
    /// The story already says it in this language, or another does.
    #[error("story {0} says it in this language already")]
    SameLanguage(StoryId),
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// A story that says the same in some language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The story.
    pub id: StoryId,
    /// Its language, as BCP 47.
    pub language: String,
    /// Its headline; empty if it has none yet.
    pub headline: String,
    /// Where it stands.
    pub stage: Stage,
}

/// What a translation was begun from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The story.
    pub story: StoryId,
    /// The version up to which the translation follows it.
    pub followed: i64,
    /// Its newest version.
    pub newest: i64,
}

/// Begins a translation with the words, pictures and people of a story, to be written over. Sections of other languages,
/// and those that are none of the translator's, are left out; whoever translates is named.
///
/// # Errors
/// [`TranslationError`] says why not.
pub fn begin(
    tx: &mut Transaction,
    act: &Act,
    from: StoryId,
    language: &str,
    translator: Option<ContributorId>,
) -> Result<StoryId, TranslationError> {
    let story = super::find(tx, from)?.filter(|story| story.stage != Stage::Killed).ok_or(TranslationError::NoStory)?;
    let newest = save::find_revision(tx, from, story.version)?.ok_or(TranslationError::NoStory)?.draft;
    expect_new(&members(tx, from, story.translation_group)?, language)?;
    let source = find_source(tx, from)?.map_or((from, story.version), |source| (source.story, source.newest));
    let group = match story.translation_group {
        Some(group) => group,
        None => {
            let group = act.next_id();
            save::set_identity(tx, act, from, story.guid.as_deref(), Some(group))?;
            group
        }
    };
    let id = StoryId(act.next_id());
    let mut draft = to_be_translated(tx, newest, language, translator)?;
    let sections = &mut draft.details.sections;
    while let Some(strange) = access::find_strange_of(tx, act.account(), &[], sections)? {
        sections.retain(|section| *section != strange);
    }
    save::begin(tx, act, id, story.kind, &draft)?;
    save::set_identity(tx, act, id, None, Some(group))?;
    tx.execute(
        "INSERT INTO translation (story_id, source_id, source_version) VALUES ($1, $2, $3)",
        database::params![id, source.0, source.1],
    )?;
    Ok(id)
}

fn to_be_translated(
    r: &mut Reader,
    from: Draft,
    language: &str,
    translator: Option<ContributorId>,
) -> Result<Draft, Error> {
    let mut details = Details {
        search: SearchSettings { noindex: from.details.search.noindex, ..SearchSettings::default() },
        sticky: false,
        address: None,
        page_parent: None,
        ..from.details
    };
    let mut sections = Vec::with_capacity(details.sections.len());
    for id in details.sections {
        let spoken = section::find(r, id)?.map(|section| section.language);
        sections.extend(spoken.filter(|own| own.as_ref().is_none_or(|own| is_same(own, language))).map(|_| id));
    }
    details.sections = sections;
    let translator = translator.map(|contributor| Byline { contributor, role: BylineRole::Translation });
    details.bylines.extend(translator.filter(|line| !details.bylines.contains(line)));
    Ok(Draft { language: language.to_owned(), slug: String::new(), details, ..from })
}

fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

fn expect_new(members: &[Member], language: &str) -> Result<(), TranslationError> {
    match members.iter().find(|member| is_same(&member.language, language)) {
        Some(member) => Err(TranslationError::SameLanguage(member.id)),
        None => Ok(()),
    }
}

/// Finds what a translation was begun from.
///
/// # Errors
/// What the database says.
pub fn find_source(r: &mut Reader, id: StoryId) -> Result<Option<Source>, Error> {
    r.query_opt(
        "SELECT t.source_id, t.source_version, s.version
         FROM translation t
         JOIN story s ON s.id = t.source_id
         WHERE t.story_id = $1",
        database::params![id],
        |row| Ok(Source { story: StoryId(row.get(0)?), followed: row.get(1)?, newest: row.get(2)? }),
    )
}

/// Finds the embargo of what a translation was begun from, whether or not it has ended.
pub(super) fn find_source_embargo(r: &mut Reader, id: StoryId) -> Result<Option<Timestamp>, Error> {
    let found = r.query_opt(
        "SELECT p.embargo_until
         FROM translation t
         JOIN publication p ON p.story_id = t.source_id
         WHERE t.story_id = $1",
        database::params![id],
        |row| optional_timestamp(row, 0),
    )?;
    Ok(found.flatten())
}

/// Notes up to which version of its source a translation follows it now.
///
/// # Errors
/// `NotFound` if it was begun from nothing, or the source has no such version; what the database says otherwise.
pub fn catch_up(tx: &mut Transaction, act: &Act, id: StoryId, version: i64) -> Result<(), Error> {
    let source = find_source(tx, id)?.filter(|source| (1..=source.newest).contains(&version)).ok_or(Error::NotFound)?;
    tx.execute("UPDATE translation SET source_version = $2 WHERE story_id = $1", database::params![id, version])?;
    let data = json!({ "source": source.story.0, "old": source.followed, "version": version });
    event::append(tx, act, NewEvent { kind: "story.caught_up", subject: id.0, data, touched: vec![] })?;
    Ok(())
}

/// Lists the stories that say the same as one, itself among them, by language; nothing if there is none such.
///
/// # Errors
/// What the database says.
pub fn list_group(r: &mut Reader, id: StoryId) -> Result<Vec<Member>, Error> {
    match super::find(r, id)? {
        Some(story) => members(r, id, story.translation_group),
        None => Ok(Vec::new()),
    }
}

fn members(r: &mut Reader, id: StoryId, group: Option<i64>) -> Result<Vec<Member>, Error> {
    let read = |row: &database::Row| {
        let stage: String = row.get(3)?;
        Ok(Member {
            id: StoryId(row.get(0)?),
            language: row.get(1)?,
            headline: row.get(2)?,
            stage: Stage::from_name(&stage).ok_or_else(|| Error::Other(format!("unknown stage: {stage}")))?,
        })
    };
    let select = "SELECT s.id, v.language, s.headline, s.stage
                  FROM story s
                  JOIN revision v ON v.story_id = s.id AND v.number = s.version";
    match group {
        Some(group) => r.query(
            &format!("{select} WHERE s.translation_group = $1 ORDER BY v.language, s.id LIMIT $2"),
            database::params![group, GROUP_MAX],
            read,
        ),
        None => r.query(&format!("{select} WHERE s.id = $1"), database::params![id], read),
    }
}

/// Links a story, alone, with another and with all that say the same as that.
///
/// # Errors
/// [`TranslationError`] says why not.
pub fn join(tx: &mut Transaction, act: &Act, id: StoryId, other: StoryId) -> Result<(), TranslationError> {
    let (Some(own), Some(with)) = (super::find(tx, id)?, super::find(tx, other)?) else {
        return Err(TranslationError::NoStory);
    };
    let language = members(tx, id, None)?.pop().map(|member| member.language).unwrap_or_default();
    let mut others = members(tx, other, with.translation_group)?;
    others.retain(|member| member.id != id);
    expect_new(&others, &language)?;
    let group = match with.translation_group {
        Some(group) => group,
        None => {
            let group = act.next_id();
            save::set_identity(tx, act, other, with.guid.as_deref(), Some(group))?;
            group
        }
    };
    Ok(save::set_identity(tx, act, id, own.guid.as_deref(), Some(group))?)
}

/// Ends the link of a story with those that say the same; what it was begun from stays known.
///
/// # Errors
/// `NotFound` if there is no such story; what the database says otherwise.
pub fn leave(tx: &mut Transaction, act: &Act, id: StoryId) -> Result<(), Error> {
    let story = super::find(tx, id)?.ok_or(Error::NotFound)?;
    save::set_identity(tx, act, id, story.guid.as_deref(), None)
}
