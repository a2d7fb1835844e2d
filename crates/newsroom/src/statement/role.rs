//! What somebody was, where, from when until when, and who says so: a statement is shown with the role of its time.

use database::{Error, Reader, Transaction};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};

use super::decide::beginning_of;
use crate::id::SpeakerId;

/// Roles of one speaker.
pub const ROLES_MAX: usize = 50;

/// The longest title, organisation or source, in characters.
pub const ROLE_CHARS_MAX: usize = 300;

/// A role of a speaker.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakerRole {
    /// What they were: "Chief engineer".
    pub title: String,
    /// Where: "Harbour Trust"; may be empty.
    #[serde(default)]
    pub organisation: String,
    /// The day, month or year from which on (`2022`, `2022-03`, `2022-03-01`), if known.
    #[serde(default)]
    pub from: Option<String>,
    /// The day, month or year up to which, itself included; none while it lasts, or if nobody knows.
    #[serde(default)]
    pub to: Option<String>,
    /// Who says so, in words or as a web address; may be empty.
    #[serde(default)]
    pub source: String,
}

impl SpeakerRole {
    /// Says whether somebody had the role at an instant.
    #[must_use]
    pub fn covers(&self, at: Timestamp) -> bool {
        let has_begun = self.from.as_deref().is_none_or(|from| beginning_of(from).is_some_and(|from| from <= at));
        has_begun && self.to.as_deref().is_none_or(|to| end_of(to).is_some_and(|end| at < end))
    }

    /// Says whether it has a title, nothing too long, and days, months or years in their order.
    pub(super) fn fits(&self) -> bool {
        let is_short = |text: &str| text.chars().count() <= ROLE_CHARS_MAX;
        let from = self.from.as_deref().map(beginning_of);
        let end = self.to.as_deref().map(end_of);
        let is_ordered = match (from, end) {
            (Some(None), _) | (_, Some(None)) => false,
            (Some(Some(from)), Some(Some(end))) => from < end,
            _ => true,
        };
        !self.title.trim().is_empty()
            && [&self.title, &self.organisation, &self.source].into_iter().all(|text| is_short(text))
            && is_ordered
    }
}

/// The role that somebody had at an instant: of several the one that began last.
#[must_use]
pub fn at(roles: &[SpeakerRole], at: Timestamp) -> Option<&SpeakerRole> {
    let begins = |role: &&SpeakerRole| role.from.as_deref().and_then(beginning_of);
    // Of those that began together the first stands first.
    roles.iter().filter(|role| role.covers(at)).rev().max_by_key(begins)
}

/// The instant at which a day, month or year is over, in UTC.
fn end_of(text: &str) -> Option<Timestamp> {
    let begins = beginning_of(text)?;
    let span = match text.len() {
        4 => Span::new().try_years(1),
        7 => Span::new().try_months(1),
        _ => Span::new().try_days(1),
    };
    let day: Date = jiff::tz::TimeZone::UTC.to_datetime(begins).date();
    let next = day.checked_add(span.ok()?).ok()?;
    jiff::tz::TimeZone::UTC.to_timestamp(next.at(0, 0, 0, 0)).ok()
}

/// Lists the roles of a speaker, as an editor put them in order.
pub(super) fn list(r: &mut Reader, speaker: SpeakerId) -> Result<Vec<SpeakerRole>, Error> {
    r.query(
        "SELECT title, organisation, from_on, to_on, source FROM speaker_role WHERE speaker_id = $1 ORDER BY position",
        database::params![speaker],
        |row| {
            Ok(SpeakerRole {
                title: row.get(0)?,
                organisation: row.get(1)?,
                from: row.get(2)?,
                to: row.get(3)?,
                source: row.get(4)?,
            })
        },
    )
}

/// Writes the roles of a speaker in the place of those before.
pub(super) fn write(tx: &mut Transaction, speaker: SpeakerId, roles: &[SpeakerRole]) -> Result<(), Error> {
    tx.execute("DELETE FROM speaker_role WHERE speaker_id = $1", database::params![speaker])?;
    for (position, role) in (0_i64..).zip(roles) {
        tx.execute(
            "INSERT INTO speaker_role (speaker_id, position, title, organisation, from_on, to_on, source)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            database::params![
                speaker,
                position,
                role.title.trim(),
                role.organisation.trim(),
                role.from.as_deref(),
                role.to.as_deref(),
                role.source.trim()
            ],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(title: &str, from: Option<&str>, to: Option<&str>) -> SpeakerRole {
        SpeakerRole {
            title: title.into(),
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
            ..SpeakerRole::default()
        }
    }

    fn at_day(roles: &[SpeakerRole], day: &str) -> String {
        let instant = beginning_of(day).unwrap();
        at(roles, instant).map(|role| role.title.clone()).unwrap_or_default()
    }

    #[test]
    fn a_statement_has_the_role_of_its_time() {
        let roles = [
            role("Chief engineer", Some("2022-03"), None),
            role("Inspector", Some("2014"), Some("2022")),
            role("Student", None, Some("2009-06-30")),
        ];
        for (day, title) in [
            ("2009-06-30", "Student"),
            ("2009-07-01", ""),
            ("2013-12-31", ""),
            ("2014", "Inspector"),
            ("2022-02-28", "Inspector"),
            ("2022-03-01", "Chief engineer"),
            ("2022-12-31", "Chief engineer"),
            ("2026-03-01", "Chief engineer"),
        ] {
            assert_eq!(at_day(&roles, day), title, "{day}");
        }
        assert_eq!(at_day(&[role("First", None, None), role("Second", None, None)], "2026"), "First");
    }

    #[test]
    fn a_role_has_a_title_and_times_in_their_order() {
        for (from, to, is_right) in [
            (None, None, true),
            (Some("2022"), Some("2022"), true),
            (Some("2022-12-31"), Some("2022"), true),
            (Some("2023"), Some("2022-12-31"), false),
            (Some("2022-13"), None, false),
            (None, Some("soon"), false),
            (Some(""), None, false),
            (Some("9999-12-30"), None, true),
        ] {
            assert_eq!(role("Mayor", from, to).fits(), is_right, "{from:?} {to:?}");
        }
        assert!(!role("  ", None, None).fits());
        assert!(!role(&"x".repeat(ROLE_CHARS_MAX + 1), None, None).fits());
        assert!(!role("Mayor", None, Some("9999-12-31")).covers(Timestamp::MAX));
    }
}
