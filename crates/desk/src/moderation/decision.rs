//! Deciding on comments, one or many, and undoing it.

use bytes::Bytes;
use http::Response;
use locale::Value as Put;
use newsroom::comment::alike;
use newsroom::comment::moderate::{Decider, Decision, list_decided_at};
use newsroom::comment::ruling::{self, Ruled, Ruling};
use newsroom::comment::walk::List;
use newsroom::comment::{Status, queue};
use newsroom::id::CommentId;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::moderation::hand::excerpt;
use crate::moderation::queue::PAGE;
use crate::moderation::spot::Spot;
use crate::notice::{Notice, Whole, read_undoing, undoing};

/// Comments decided on at once: as many as a page shows.
const AT_ONCE_MAX: usize = PAGE as usize;

/// Characters of a comment that a notice repeats.
const EXCERPT_CHARS: usize = 40;

/// Decides on the comments of a form, and leads on to the next.
pub(crate) fn create(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let spot = Spot::read(form);
    let decision = Status::from_name(form.get("decision")).filter(|status| *status != Status::Deleted);
    let Some(status) = decision else { return frame.form_refused() };
    let mut ids: Vec<CommentId> =
        form.all("comment").filter_map(|id| id.parse().ok().map(CommentId)).take(AT_ONCE_MAX).collect();
    if form.get("alike") == "yes" {
        ids.extend(alike_to(&frame, &ids)?);
    }
    ids.sort_unstable();
    ids.dedup();
    let decisions = ids.into_iter().map(|comment| Decision { comment, seen: spot.list.status(), status });
    let decisions: Vec<Decision> = decisions.collect();
    let rules = &frame.settings.comments;
    let asked = Ruling { reason: reason(&frame, form), tells_writer: Some(form.get("tells") == "yes") };
    let act = frame.desk.act_of(&person.session);
    // All in one transaction, so that a page of spam is one change.
    let outcome = frame.desk.parts.db.write(|tx| ruling::carry_out(tx, &act, rules, &decisions, asked))?;
    let whole = Whole { at: act.now, status, seen: spot.list.status() };
    let notice = notice(&frame, whole, &outcome)?;
    let next = next(&frame, person, spot);
    Ok(frame.lead_on(&next.href(), person, &notice))
}

/// Those that wait and are like what is decided on, as many as one act takes along.
fn alike_to(frame: &Frame, ids: &[CommentId]) -> Result<Vec<CommentId>, Error> {
    Ok(frame.desk.parts.db.read(|r| {
        let mut others = Vec::new();
        for id in ids {
            let room = alike::AT_ONCE_MAX - i64::try_from(others.len()).unwrap_or(alike::AT_ONCE_MAX);
            others.extend(alike::list(r, *id, room)?);
        }
        Ok::<_, database::Error>(others)
    })?)
}

/// Where a decision leads: to the comment that was to be next, unless a colleague has taken it in hand meanwhile.
fn next(frame: &Frame, person: &Person, spot: Spot) -> Spot {
    let others = frame.desk.looking.others(person.account.id, frame.now);
    Spot { comment: spot.comment.filter(|next| !others.contains_key(next)), ..spot }
}

/// Puts comments back where they stood, unless a colleague has moved them since.
pub(crate) fn undo(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let spot = Spot::read(form);
    let decisions = match Whole::read(form.get("undo")) {
        Some(whole) => undo_whole(&frame, person, whole)?,
        None => form.all("undo").filter_map(read_undoing).take(AT_ONCE_MAX).collect(),
    };
    let back = decisions.first().map(|first| {
        let list = List::Of(first.status);
        let after = spot.after.filter(|_| list == spot.list);
        Spot { list, after, comment: Some(first.comment), ..spot }
    });
    let act = frame.desk.act_of(&person.session);
    let outcome = frame.desk.parts.db.write(|tx| ruling::undo(tx, &act, &decisions))?;
    let notice = match outcome.others.first() {
        Some((_, decider)) => Notice::caution(by_colleague(&frame, decider.as_ref())),
        None => Notice::done(frame.say("desk-undone")),
    };
    let address = back.map_or_else(|| "/desk/comments".to_owned(), Spot::href);
    Ok(frame.lead_on(&address, person, &notice))
}

/// What undoes a whole act of this person.
fn undo_whole(frame: &Frame, person: &Person, whole: Whole) -> Result<Vec<Decision>, Error> {
    let limit = alike::AT_ONCE_MAX + PAGE;
    let ids = frame.desk.parts.db.read(|r| list_decided_at(r, person.account.id, whole.at, whole.status, limit))?;
    let back = |comment| Decision { comment, seen: whole.status, status: whole.seen };
    Ok(ids.into_iter().map(back).collect())
}

/// The reason of a form, if it is one of the newsroom's list.
fn reason<'a>(frame: &'a Frame, form: &Form) -> &'a str {
    let mut reasons = frame.settings.comments.reasons.iter().map(String::as_str);
    reasons.find(|reason| *reason == form.get("reason")).unwrap_or_default()
}

/// Says what was done, and that a colleague was first where one was.
fn notice(frame: &Frame, whole: Whole, outcome: &Ruled) -> Result<Notice, Error> {
    let mut said = match outcome.done.as_slice() {
        [] => Vec::new(),
        [one] => vec![said_of_one(frame, whole.status, one.comment)?],
        many => vec![frame.say_with("desk-decided-many", i64::try_from(many.len()).unwrap_or(i64::MAX))],
    };
    said.extend(outcome.others.first().map(|(_, decider)| by_colleague(frame, decider.as_ref())));
    if said.is_empty() {
        said.push(frame.say_with("desk-comments-selected", 0));
    }
    // What was kept as it stood has nothing to go back to.
    let undo: Vec<String> =
        outcome.done.iter().filter(|done| done.seen != done.status).map(|done| undoing(*done)).collect();
    Ok(Notice {
        text: said.join(" "),
        is_caution: outcome.done.is_empty(),
        // A cookie does not hold more.
        undo: if undo.len() > AT_ONCE_MAX { vec![whole.undoing()] } else { undo },
    })
}

fn said_of_one(frame: &Frame, status: Status, id: CommentId) -> Result<String, Error> {
    let comment = frame.desk.parts.db.read(|r| queue::find(r, id, frame.now))?;
    let excerpt = comment.map(|comment| excerpt(&comment.body, EXCERPT_CHARS)).unwrap_or_default();
    let text = match status {
        Status::Published => "desk-approved",
        Status::Spam => "desk-marked-spam",
        Status::Rejected | Status::Held | Status::Deleted => "desk-rejected",
    };
    Ok(frame.put(text, &[("excerpt", Put::from(excerpt))]))
}

fn by_colleague(frame: &Frame, decider: Option<&Decider>) -> String {
    let name = decider.map_or_else(|| frame.say("desk-title"), |decider| decider.name.clone());
    frame.put("desk-decided-by-other", &[("name", Put::from(name))])
}
