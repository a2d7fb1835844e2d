//! Comments that wait and are alike: they lead to the same hosts or, without a link, say the same.
//!
//! In a flood one of them stands in the queue and the others behind it, so that real comments stay in sight; a
//! decision can take all of them. Who stands in front is kept up by the writes that bring a comment into the queue and
//! take it out, so that reading the queue costs the same however many wait.

use std::collections::BTreeSet;

use database::{Error, Reader, Transaction};
use sha2::{Digest, Sha256};

use crate::id::CommentId;
use crate::story::list::COUNT_MAX;

/// Comments that one decision takes along: what holds the one writer for some tenths of a second.
pub const AT_ONCE_MAX: i64 = 500;

/// Letters below which a text says too little to be alike: thanks and agreement.
const LETTERS_MIN: usize = 20;

/// Bits of a mark: a positive number on both databases.
const MARK_BITS: u32 = 53;

/// Gives the mark that comments have in common which are alike; `None` where a text is too short and leads nowhere.
#[must_use]
pub fn mark_of(body: &str, website: Option<&str>) -> Option<i64> {
    let text = body.to_lowercase();
    let mut hosts = hosts(&text);
    let is_linked = !hosts.is_empty();
    let words = if is_linked {
        hosts.extend(website.into_iter().flat_map(|website| self::hosts(&website.to_lowercase())));
        hosts.into_iter().collect::<Vec<_>>().join(" ")
    } else {
        // Numbers and signs are what floods vary.
        let letters: String = text.chars().filter(|letter| letter.is_alphabetic()).collect();
        if letters.chars().count() < LETTERS_MIN {
            return None;
        }
        letters
    };
    let digest = Sha256::digest(format!("{is_linked}\n{words}"));
    let number = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    i64::try_from(number >> (u64::BITS - MARK_BITS)).ok()
}

/// The hosts that a text in lower case leads to, without `www.`.
fn hosts(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("://").map(|(at, sign)| at + sign.len());
    let bare = text.match_indices("www.").map(|(at, _)| at);
    let host = |at: usize| {
        let rest = text[at..].trim_start_matches("www.");
        let end = rest.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '.' | '-'))).unwrap_or(rest.len());
        rest[..end].trim_matches(['.', '-']).to_owned()
    };
    starts.chain(bare).map(host).filter(|host| host.contains('.')).collect()
}

/// Where a comment that waits stands among those that are like it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// What it has in common with them, if anything.
    pub mark: Option<i64>,
    /// Whether an older one stands in front of it.
    pub is_behind: bool,
}

/// Finds a comment's place among those that wait; one that stands in front and is younger goes behind it.
///
/// # Errors
/// What the database says.
pub(super) fn take_place(
    tx: &mut Transaction,
    (id, written_at): (CommentId, i64),
    body: &str,
    website: Option<&str>,
) -> Result<Place, Error> {
    let Some(mark) = mark_of(body, website) else { return Ok(Place::default()) };
    let in_front: Option<(i64, i64)> = tx.query_opt(
        "SELECT written_at, id FROM comment
         WHERE status = 'held' AND alike = $1 AND is_behind = 0 AND id <> $2
         ORDER BY written_at, id
         LIMIT 1",
        database::params![mark, id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let is_behind = in_front.is_some_and(|front| front < (written_at, id.0));
    if let Some((_, younger)) = in_front.filter(|_| !is_behind) {
        tx.execute("UPDATE comment SET is_behind = 1 WHERE id = $1", database::params![younger])?;
    }
    Ok(Place { mark: Some(mark), is_behind })
}

/// Puts a comment that is kept already among those that wait and are like it.
///
/// # Errors
/// What the database says.
pub(super) fn line_up(tx: &mut Transaction, id: CommentId, body: &str, website: Option<&str>) -> Result<(), Error> {
    let written_at =
        tx.query_one("SELECT written_at FROM comment WHERE id = $1", database::params![id], |row| row.get(0))?;
    let place = take_place(tx, (id, written_at), body, website)?;
    tx.execute(
        "UPDATE comment SET alike = $2, is_behind = $3 WHERE id = $1",
        database::params![id, place.mark, i64::from(place.is_behind)],
    )?;
    Ok(())
}

/// Puts a comment back that waits again, as when a decision is undone.
///
/// # Errors
/// What the database says.
pub(super) fn come_back(tx: &mut Transaction, id: CommentId) -> Result<(), Error> {
    let (body, website): (String, Option<String>) =
        tx.query_one("SELECT body, website FROM comment WHERE id = $1", database::params![id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    line_up(tx, id, &body, website.as_deref())
}

/// Takes a comment out that waits no longer, or is about to say something else; the oldest that is like it comes to the
/// front.
///
/// # Errors
/// What the database says.
pub(super) fn step_out(tx: &mut Transaction, id: CommentId) -> Result<(), Error> {
    let mark: Option<i64> =
        tx.query_opt("SELECT alike FROM comment WHERE id = $1", database::params![id], |row| row.get(0))?.flatten();
    let Some(mark) = mark else { return Ok(()) };
    tx.execute("UPDATE comment SET alike = NULL, is_behind = 0 WHERE id = $1", database::params![id])?;
    tx.execute(
        "UPDATE comment SET is_behind = 0
         WHERE id = (SELECT id FROM comment WHERE status = 'held' AND alike = $1 ORDER BY written_at, id LIMIT 1)
           AND is_behind = 1",
        database::params![mark],
    )?;
    Ok(())
}

/// Counts the others that wait and are like a comment, up to [`COUNT_MAX`].
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, id: CommentId) -> Result<i64, Error> {
    let sql = format!(
        "SELECT COUNT(*)
         FROM (SELECT o.id FROM comment o
               WHERE o.status = 'held' AND o.alike = (SELECT alike FROM comment WHERE id = $1) AND o.id <> $1
               LIMIT {COUNT_MAX}) l"
    );
    r.query_one(&sql, database::params![id], |row| row.get(0))
}

/// Lists the others that wait and are like a comment, oldest first, at most so many.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, id: CommentId, limit: i64) -> Result<Vec<CommentId>, Error> {
    r.query(
        "SELECT o.id FROM comment o
         WHERE o.status = 'held' AND o.alike = (SELECT alike FROM comment WHERE id = $1) AND o.id <> $1
         ORDER BY o.written_at, o.id
         LIMIT $2",
        database::params![id, limit],
        |row| Ok(CommentId(row.get(0)?)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_to_the_same_hosts_is_alike_and_so_is_what_says_the_same() {
        let alike = |one: &str, other: &str| {
            assert_eq!(mark_of(one, None), mark_of(other, None), "{one} | {other}");
            assert!(mark_of(one, None).is_some(), "{one}");
        };
        let different =
            |one: &str, other: &str| assert_ne!(mark_of(one, None), mark_of(other, None), "{one} | {other}");
        alike("Best loans 17 at https://www.Loans.example/now", "cheap!! http://loans.example?x=2 today");
        alike("see www.loans.example.", "see HTTPS://loans.example");
        alike("Best loans number 17, of all of them!", "best LOANS number 2345 of all of them");
        alike("وام‌های ارزان برای همهٔ خوانندگان ۱۲", "وام‌های ارزان برای همهٔ خوانندگان ۷۷");
        different("see https://loans.example", "see https://news.example");
        different("see https://loans.example", "see https://loans.example and https://news.example");
        different("The ferry was late again on Monday", "The ferry was late again on Tuesday");
        assert_eq!(mark_of("Thanks, great story!", None), None);
        assert_eq!(mark_of("a://b ://. www.", None), None);
    }
}
