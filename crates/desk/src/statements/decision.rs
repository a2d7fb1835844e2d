//! Deciding on statements, one or many, and undoing it.

use bytes::Bytes;
use database::Reader;
use http::Response;
use newsroom::id::StatementId;
use newsroom::people::account::Account;
use newsroom::people::role::Verb;
use newsroom::statement::decide::{AT_ONCE_MAX, Decided, Decision, decide};
use newsroom::statement::{self, State};
use newsroom::story::access;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;
use crate::statements::spot::Spot;

/// What became of a set of decisions.
#[derive(Default)]
struct Outcome {
    done: Vec<Decision>,
    /// How many somebody else had decided on, or the text had left.
    late: usize,
}

/// Decides on the statements of a form, and leads on to the next.
pub(crate) fn create(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let spot = Spot::read(form);
    let state = State::from_name(form.get("decision")).filter(|state| *state != State::Broken);
    let Some(state) = state else { return frame.form_refused() };
    let ids = form.all("statement").filter_map(|id| id.parse().ok().map(StatementId)).take(AT_ONCE_MAX);
    let decisions: Vec<Decision> = ids.map(|statement| Decision { statement, seen: spot.state, state }).collect();
    let outcome = carry_out(&frame, person, &decisions)?;
    let text = match state {
        State::Confirmed => "desk-statements-were-confirmed",
        State::Rejected => "desk-statements-were-rejected",
        State::Proposed | State::Broken => "desk-statements-were-reopened",
    };
    let mut notice = told(&frame, text, &outcome);
    notice.undo = outcome.done.iter().map(undoing).collect();
    Ok(frame.lead_on(&spot.href(), person, &notice))
}

/// Puts statements back where they stood, unless they have moved since.
pub(crate) fn undo(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let decisions: Vec<Decision> = form.all("undo").filter_map(read_undoing).take(AT_ONCE_MAX).collect();
    let back = decisions.first().map(|first| Spot { statement: Some(first.statement), ..Spot::at(first.state) });
    let outcome = carry_out(&frame, person, &decisions)?;
    let notice = told(&frame, "desk-statements-were-reopened", &outcome);
    let address = back.unwrap_or_else(|| Spot::at(State::Proposed)).href();
    Ok(frame.lead_on(&address, person, &notice))
}

/// All in one transaction, so that a page of them is one change.
fn carry_out(frame: &Frame, person: &Person, decisions: &[Decision]) -> Result<Outcome, Error> {
    let act = frame.desk.act_of(&person.session);
    Ok(frame.desk.parts.db.write(|tx| {
        let mut outcome = Outcome::default();
        for decision in decisions {
            if !is_theirs(tx, &person.account, decision.statement)? {
                outcome.late += 1;
                continue;
            }
            match decide(tx, &act, *decision) {
                Ok(Decided::Changed(_)) => outcome.done.push(*decision),
                Ok(Decided::AlreadySo | Decided::Meanwhile(_)) => outcome.late += 1,
                Err(database::Error::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok::<_, database::Error>(outcome)
    })?)
}

/// Whether somebody decides on a statement: whoever publishes its story. Of one that is not there that is found out later.
pub(super) fn is_theirs(r: &mut Reader, account: &Account, id: StatementId) -> Result<bool, database::Error> {
    match statement::find(r, id)? {
        Some(found) => Ok(access::role_with(r, account, found.story)?.may(Verb::Publish)),
        None => Ok(true),
    }
}

fn told(frame: &Frame, text: &str, outcome: &Outcome) -> Notice {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let mut said = Vec::new();
    if !outcome.done.is_empty() {
        said.push(frame.say_with(text, count(outcome.done.len())));
    }
    if outcome.late > 0 {
        said.push(frame.say_with("desk-statements-were-late", count(outcome.late)));
    }
    if said.is_empty() {
        said.push(frame.say_with("desk-statements-selected", 0));
    }
    Notice { text: said.join(" "), is_caution: outcome.done.is_empty(), undo: Vec::new() }
}

/// Writes how a decision is undone: the statement, where it stands now, where it stood.
fn undoing(done: &Decision) -> String {
    format!("{}.{}.{}", done.statement, done.state.as_str(), done.seen.as_str())
}

/// Reads it.
fn read_undoing(text: &str) -> Option<Decision> {
    let mut parts = text.split('.');
    let statement = StatementId(parts.next()?.parse().ok()?);
    let seen = State::from_name(parts.next()?)?;
    let state = State::from_name(parts.next()?).filter(|state| *state != State::Broken)?;
    Some(Decision { statement, seen, state })
}
