//! Who may read a story on the desk: everybody who may see the list, unless it is under embargo.

use database::{Error, Reader};
use jiff::Timestamp;

use super::draft::Details;
use super::plan;
use crate::id::StoryId;
use crate::people::account::Account;
use crate::people::role::Verb;

/// Says whether someone may read a story's words: of one under embargo, only its writers, whom it waits for, and those who
/// edit all.
///
/// # Errors
/// What the database says.
pub fn may_read(r: &mut Reader, account: &Account, id: StoryId, now: Timestamp) -> Result<bool, Error> {
    if account.role.may(Verb::EditAny) || find_embargo(r, id, now)?.is_none() {
        return Ok(account.role.may(Verb::ListStories));
    }
    Ok(account.role.may(Verb::Write) && (plan::is_own(r, id, account.id)? || is_named(r, account, id)?))
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
    let details: Option<String> = r.query_opt(
        "SELECT v.details FROM story s JOIN revision v ON v.story_id = s.id AND v.number = s.version WHERE s.id = $1",
        database::params![id],
        |row| row.get(0),
    )?;
    let read = |text: String| serde_json::from_str::<Details>(&text).map_err(|cause| Error::Other(cause.to_string()));
    let details = details.map(read).transpose()?.unwrap_or_default();
    Ok(details.bylines.iter().any(|byline| byline.contributor == contributor))
}
