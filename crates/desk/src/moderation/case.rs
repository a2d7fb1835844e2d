//! Deciding on a notice of illegal content, or on an appeal.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::comment::grounds::Ground;
use newsroom::comment::notice::appeal::{self, AppealError};
use newsroom::comment::notice::cases::Case;
use newsroom::comment::notice::{Answer, DecideNotice, Outcome, Settled, decide};
use newsroom::id::{AppealId, NoticeId};

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::moderation::cases::{ADDRESS, Returned, answer_text, outcome_text, show_again};
use crate::notice::Notice;

/// Decides on the case that an address names, and leads on to what waits.
pub(crate) fn create(frame: Frame, person: &Person, key: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    match Case::from_key(key) {
        Some(Case::Notice(id)) => on_notice(frame, person, id, form),
        Some(Case::Appeal(id)) => on_appeal(frame, person, id, form),
        None => frame.lost(StatusCode::NOT_FOUND),
    }
}

fn on_notice(frame: Frame, person: &Person, notice: NoticeId, form: &Form) -> Result<Response<Bytes>, Error> {
    let answer = Answer::from_name(form.get("decision")).filter(|answer| *answer != Answer::Moot);
    let Some(answer) = answer else { return frame.form_refused() };
    let ground = Ground::from_name(form.get("ground")).unwrap_or(Ground::Law);
    let act = frame.desk.act_of(&person.session);
    let decision = DecideNotice { notice, answer, ground, reason: form.get("reason") };
    match frame.desk.parts.db.write(|tx| decide(tx, &act, decision)) {
        Ok(Settled::NoReason) => {
            let flaw = frame.say("desk-case-reason-missing");
            show_again(frame, person, Case::Notice(notice), &Returned { reason: String::new(), flaw })
        }
        Ok(Settled::Decided | Settled::AlreadySo) => {
            let notice = Notice::done(frame.say(answer_text(answer)));
            Ok(frame.lead_on(ADDRESS, person, &notice))
        }
        Err(database::Error::NotFound) => frame.lost(StatusCode::NOT_FOUND),
        Err(error) => Err(error.into()),
    }
}

fn on_appeal(frame: Frame, person: &Person, id: AppealId, form: &Form) -> Result<Response<Bytes>, Error> {
    let outcome = Outcome::from_name(form.get("decision")).filter(|outcome| *outcome != Outcome::Moot);
    let Some(outcome) = outcome else { return frame.form_refused() };
    let act = frame.desk.act_of(&person.session);
    let reason = form.get("reason");
    let flaw = match frame.desk.parts.db.write(|tx| appeal::decide(tx, &act, id, outcome, reason)) {
        Ok(()) => {
            let notice = Notice::done(frame.say(outcome_text(outcome)));
            return Ok(frame.lead_on(ADDRESS, person, &notice));
        }
        Err(AppealError::Decided) => {
            let notice = Notice::caution(frame.say("desk-case-meanwhile"));
            return Ok(frame.lead_on(ADDRESS, person, &notice));
        }
        Err(AppealError::NoReason) => frame.say("desk-case-reason-missing"),
        Err(AppealError::SamePerson | AppealError::Nobody) => frame.say("desk-case-same"),
        Err(AppealError::Database(database::Error::NotFound)) => return frame.lost(StatusCode::NOT_FOUND),
        Err(AppealError::Database(error)) => return Err(error.into()),
    };
    show_again(frame, person, Case::Appeal(id), &Returned { reason: reason.to_owned(), flaw })
}
