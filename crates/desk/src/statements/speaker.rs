//! Whose words a statement holds: somebody on record, somebody new, or nobody known; and whether readers find a page.

use bytes::Bytes;
use http::{Response, StatusCode};
use newsroom::id::{SpeakerId, StatementId};
use newsroom::statement::decide::{self, Change, ChangeError};
use newsroom::statement::speaker::{self, SpeakerDraft, SpeakerError, SpeakerKind};
use newsroom::story::access;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;
use crate::statements::decision::is_theirs;
use crate::statements::spot::Spot;

/// Why whose words they are was not written.
enum Refused {
    /// Somebody was first.
    Late,
    /// What was written is no name.
    Name,
    Database(database::Error),
}

impl From<database::Error> for Refused {
    fn from(error: database::Error) -> Self {
        Refused::Database(error)
    }
}

impl From<SpeakerError> for Refused {
    fn from(error: SpeakerError) -> Self {
        match error {
            SpeakerError::Database(error) => Refused::Database(error),
            SpeakerError::Lost | SpeakerError::Conflict { .. } => Refused::Late,
            _ => Refused::Name,
        }
    }
}

impl From<ChangeError> for Refused {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Database(error) => Refused::Database(error),
            _ => Refused::Late,
        }
    }
}

/// Says whose words a statement holds: who was chosen, or a new speaker by the name that was written.
pub(crate) fn give(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(StatementId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let spot = Spot { statement: Some(id), ..Spot::read(form) };
    let act = frame.desk.act_of(&person.session);
    let version = form.get("version").parse().unwrap_or(0);
    let name = form.get("name").trim();
    let outcome = frame.desk.parts.db.write(|tx| {
        if !is_theirs(tx, &person.account, id)? {
            return Err(Refused::Late);
        }
        let speaker = if name.is_empty() {
            form.get("of").parse().ok().map(SpeakerId)
        } else {
            let new = new_speaker(form, name);
            // Who has a page is a matter of the whole site.
            let has_page = new.has_page && !access::is_bound(&person.account);
            Some(speaker::make(tx, &act, &SpeakerDraft { has_page, ..new })?)
        };
        let change = Change { speaker: Some(speaker), ..Change::default() };
        decide::change(tx, &act, id, version, &change)?;
        Ok::<_, Refused>(())
    });
    lead_on(frame, person, &spot, outcome, "desk-statement-given")
}

fn new_speaker(form: &Form, name: &str) -> SpeakerDraft {
    let kind = SpeakerKind::from_name(form.get("kind")).unwrap_or(SpeakerKind::Person);
    SpeakerDraft {
        description: form.get("description").trim().to_owned(),
        has_page: form.get("page") == "yes",
        ..SpeakerDraft::named(kind, name)
    }
}

/// Switches the page of a speaker on or off.
pub(crate) fn set_page(frame: Frame, person: &Person, step: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let Ok(id) = step.parse().map(SpeakerId) else { return frame.lost(StatusCode::NOT_FOUND) };
    let spot = Spot { statement: form.get("in-hand").parse().ok().map(StatementId), ..Spot::read(form) };
    let act = frame.desk.act_of(&person.session);
    let expected = form.get("version").parse().unwrap_or(0);
    let has_page = form.get("page") == "yes";
    let outcome = frame.desk.parts.db.write(|tx| {
        let stands = speaker::find(tx, id)?.ok_or(Refused::Late)?;
        let draft = SpeakerDraft { has_page, ..stands.to_draft() };
        speaker::change(tx, &act, id, expected, &draft)?;
        Ok::<_, Refused>(())
    });
    lead_on(frame, person, &spot, outcome, "desk-speaker-page-set")
}

fn lead_on(
    frame: Frame,
    person: &Person,
    spot: &Spot,
    outcome: Result<(), Refused>,
    done: &str,
) -> Result<Response<Bytes>, Error> {
    let notice = match outcome {
        Ok(()) => Notice::done(frame.say(done)),
        Err(Refused::Late) => Notice::caution(frame.say_with("desk-statements-were-late", 1)),
        Err(Refused::Name) => Notice::caution(frame.say("desk-speaker-no-name")),
        Err(Refused::Database(error)) => return Err(error.into()),
    };
    Ok(frame.lead_on(&spot.href(), person, &notice))
}
