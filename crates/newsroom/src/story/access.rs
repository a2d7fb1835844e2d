//! What somebody may do with a story: one rule, which every surface asks.
//!
//! | the story | read its words | revise others' | publish and take back |
//! | --- | --- | --- | --- |
//! | is at home in their sections, or they work on the whole site | yes | as their role says | as their role says |
//! | runs in one of their sections beside another | yes | no | no |
//! | runs elsewhere, or in no section yet | only their own | no | no |
//!
//! A story is at home in its main section. Outside their sections an editor is a reporter: what they began, what they
//! wrote and what waits for them stays theirs to revise. Of a story under embargo only its writers and the editors of its
//! home read the words. Admins are bound to no section; comments are decided on the whole site.

use database::{Error, Reader};
use jiff::Timestamp;

use super::draft::Details;
use super::plan;
use crate::id::{AccountId, SectionId, StoryId};
use crate::people::account::{self, Account};
use crate::people::beat::Beat;
use crate::people::role::{Role, Verb};
use crate::section;

/// What a story is to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// At home in their sections.
    Home,
    /// At home elsewhere, and runs in one of their sections as well.
    Beside,
    /// In none of their sections.
    Elsewhere,
}

impl Standing {
    /// Says what a story of these sections is to somebody, its main section first.
    #[must_use]
    pub fn of(account: &Account, sections: &[SectionId]) -> Standing {
        if !is_bound(account) || sections.first().is_some_and(|main| account.beat.covers(*main)) {
            Standing::Home
        } else if sections.iter().any(|section| account.beat.covers(*section)) {
            Standing::Beside
        } else {
            Standing::Elsewhere
        }
    }

    /// The role that somebody has with such a story.
    #[must_use]
    pub fn role(self, role: Role) -> Role {
        match (self, role) {
            (Standing::Beside | Standing::Elsewhere, Role::Editor) => Role::Reporter,
            (_, role) => role,
        }
    }
}

/// Says whether somebody's work is bound to sections.
#[must_use]
pub fn is_bound(account: &Account) -> bool {
    matches!(account.role, Role::Contributor | Role::Reporter | Role::Editor) && account.beat != Beat::WholeSite
}

/// Says what a story is to somebody. One that is not there is at home: whoever looks for it finds that out.
///
/// # Errors
/// What the database says.
pub fn find_standing(r: &mut Reader, account: &Account, id: StoryId) -> Result<Standing, Error> {
    if !is_bound(account) {
        return Ok(Standing::Home);
    }
    let details = find_details(r, id)?;
    Ok(details.map_or(Standing::Home, |details| Standing::of(account, &details.sections)))
}

/// Gives the role that somebody has with a story.
///
/// # Errors
/// What the database says.
pub fn role_with(r: &mut Reader, account: &Account, id: StoryId) -> Result<Role, Error> {
    Ok(find_standing(r, account, id)?.role(account.role))
}

/// Says whether somebody may revise a story: editors all of their sections, writers what they began and what waits for
/// them.
///
/// # Errors
/// What the database says.
pub fn may_edit(r: &mut Reader, account: &Account, id: StoryId) -> Result<bool, Error> {
    let role = role_with(r, account, id)?;
    Ok(role.may(Verb::EditAny) || role.may(Verb::Write) && plan::is_own(r, id, account.id)?)
}

/// Says whether somebody may read a story's words.
///
/// # Errors
/// What the database says.
pub fn may_read(r: &mut Reader, account: &Account, id: StoryId, now: Timestamp) -> Result<bool, Error> {
    let standing = find_standing(r, account, id)?;
    let role = standing.role(account.role);
    let is_open = standing != Standing::Elsewhere && (role.may(Verb::EditAny) || find_embargo(r, id, now)?.is_none());
    if is_open || !role.may(Verb::Write) {
        return Ok(is_open && role.may(Verb::ListStories));
    }
    Ok(plan::is_own(r, id, account.id)? || is_named(r, account, id)?)
}

/// Says whether a story is none of somebody's: in none of their sections, and not their own.
///
/// # Errors
/// What the database says.
pub fn is_foreign(r: &mut Reader, account: &Account, id: StoryId) -> Result<bool, Error> {
    Ok(find_standing(r, account, id)? == Standing::Elsewhere
        && !plan::is_own(r, id, account.id)?
        && !is_named(r, account, id)?)
}

/// Finds the section into which somebody would put a story although it is none of theirs. Where others have put it, it
/// stays as long as its main section does; a story that comes home to their sections brings none of others along.
#[must_use]
pub fn find_strange(account: &Account, before: &[SectionId], after: &[SectionId]) -> Option<SectionId> {
    let moves_home = before.first() != after.first();
    let is_put = |section: &&SectionId| moves_home || !before.contains(section);
    let is_strange = |section: &&SectionId| !account.beat.covers(**section);
    after.iter().filter(is_put).find(is_strange).filter(|_| is_bound(account)).copied()
}

/// Finds it for whoever acts.
pub(super) fn find_strange_of(
    r: &mut Reader,
    actor: Option<AccountId>,
    before: &[SectionId],
    after: &[SectionId],
) -> Result<Option<SectionId>, Error> {
    let Some(actor) = actor.filter(|_| before != after) else { return Ok(None) };
    let account = account::find(r, actor)?;
    Ok(account.and_then(|account| find_strange(&account, before, after)))
}

/// Gives the end of a story's embargo, or of what it is a translation of, if it is still ahead.
///
/// # Errors
/// What the database says.
pub fn find_embargo(r: &mut Reader, id: StoryId, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    r.query_one(
        "SELECT MAX(embargo_until)
         FROM publication
         WHERE story_id IN ($1, (SELECT source_id FROM translation WHERE story_id = $1)) AND embargo_until > $2",
        database::params![id, now.as_millisecond()],
        |row| crate::time::optional_timestamp(row, 0),
    )
}

/// Whether a byline of the newest revision names the person.
fn is_named(r: &mut Reader, account: &Account, id: StoryId) -> Result<bool, Error> {
    let Some(contributor) = account.contributor else { return Ok(false) };
    let details = find_details(r, id)?.unwrap_or_default();
    Ok(details.bylines.iter().any(|byline| byline.contributor == contributor))
}

/// The details of the newest revision.
fn find_details(r: &mut Reader, id: StoryId) -> Result<Option<Details>, Error> {
    let details: Option<String> = r.query_opt(
        "SELECT v.details FROM story s JOIN revision v ON v.story_id = s.id AND v.number = s.version WHERE s.id = $1",
        database::params![id],
        |row| row.get(0),
    )?;
    let read = |text: String| serde_json::from_str(&text).map_err(|cause| Error::Other(cause.to_string()));
    let mut details: Option<Details> = details.map(read).transpose()?;
    if let Some(details) = details.as_mut().filter(|details| !details.sections.is_empty()) {
        section::Merged::read(r)?.lead_on(&mut details.sections);
    }
    Ok(details)
}
