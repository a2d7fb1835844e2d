//! What a moderator decides on comments, one or many, whichever way they ask: at the desk or by a program.
//!
//! Here alone is said what its writer reads of it: the reason of a refusal if it is one of the newsroom's list, by letter as
//! well if the moderator, or else a setting, says so.

use database::{Error, Reader, Transaction};

use super::grounds::Why;
use super::moderate::{Decided, Decider, Decision, decide_as_seen, find_decider};
use crate::act::Act;
use crate::id::CommentId;
use crate::site::CommentRules;

/// Why is decided so, and who is told.
#[derive(Debug, Clone, Copy)]
pub struct Ruling<'a> {
    /// The reason. Of a refusal its writer reads it if it is one of [`CommentRules::reasons`]; all else is for colleagues.
    pub reason: &'a str,
    /// Whether writers are told of a refusal by letter; nothing leaves it to [`CommentRules::mails_refusals`].
    pub tells_writer: Option<bool>,
}

/// What became of a set of decisions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ruled {
    /// Those that hold, and were made now or by the same person before.
    pub done: Vec<Decision>,
    /// Those that somebody else made first, with who that was, if it was somebody of the desk.
    pub others: Vec<(CommentId, Option<Decider>)>,
}

/// Carries out decisions on comments as they were seen, all in one transaction. Comments that are not there are passed over.
///
/// # Errors
/// What the database says; nothing is changed then.
pub fn carry_out(
    tx: &mut Transaction,
    act: &Act,
    rules: &CommentRules,
    decisions: &[Decision],
    ruling: Ruling,
) -> Result<Ruled, Error> {
    let why = Why {
        tells_reason: rules.reasons.iter().any(|reason| reason == ruling.reason),
        tells_writer: ruling.tells_writer.unwrap_or(rules.mails_refusals),
        ..Why::saying(ruling.reason)
    };
    carry_out_because(tx, act, decisions, why)
}

/// Puts comments back where they stood.
///
/// # Errors
/// What the database says.
pub fn undo(tx: &mut Transaction, act: &Act, decisions: &[Decision]) -> Result<Ruled, Error> {
    carry_out_because(tx, act, decisions, Why::saying("undone"))
}

fn carry_out_because(tx: &mut Transaction, act: &Act, decisions: &[Decision], why: Why) -> Result<Ruled, Error> {
    let mut ruled = Ruled::default();
    for decision in decisions {
        match decide_as_seen(tx, act, *decision, &why) {
            Ok(decided) => note(tx, act, *decision, decided, &mut ruled)?,
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(ruled)
}

fn note(r: &mut Reader, act: &Act, decision: Decision, decided: Decided, ruled: &mut Ruled) -> Result<(), Error> {
    if matches!(decided, Decided::Changed(_)) {
        ruled.done.push(decision);
        return Ok(());
    }
    let decider = find_decider(r, decision.comment)?;
    // The same once more: the answer to the first did not arrive.
    let is_again =
        decided == Decided::AlreadySo && decider.is_some() && decider.as_ref().map(|by| by.account) == act.account();
    if is_again {
        ruled.done.push(decision);
    } else {
        ruled.others.push((decision.comment, decider));
    }
    Ok(())
}
