//! Letters: where they go, whether one arrives, and which did not.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::letter::queue::{self, GivenUp};
use serde::Serialize;

use super::{ADDRESS, Part, Sent, render};
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, When};
use crate::notice::Notice;
use crate::{Error, Trial};

#[derive(Serialize)]
pub(super) struct LettersView {
    /// Where they go, in words; none if they go nowhere.
    place: Option<String>,
    waiting: String,
    given_up: Vec<GivenUpView>,
}

#[derive(Serialize)]
struct GivenUpView {
    subject: String,
    at: When,
    error: String,
}

/// Shows where letters go and what became of them.
pub(super) fn show(frame: &Frame) -> Result<LettersView, Error> {
    let (count, given_up) =
        frame.desk.parts.db.read(|r| Ok::<_, database::Error>((queue::count(r)?, queue::list_given_up(r)?)))?;
    let place = frame.desk.parts.letters.as_ref().map(|letters| {
        let values = [("place", Put::from(letters.place.as_str())), ("address", Put::from(letters.from.as_str()))];
        frame.words.texts().get_isolated("desk-letters-where", &values)
    });
    let number = frame.words.number(count.waiting);
    Ok(LettersView {
        place,
        waiting: frame.put("desk-letters-waiting", &[("number", Put::from(number.as_str()))]),
        given_up: given_up.into_iter().map(|letter| view(frame, letter)).collect(),
    })
}

fn view(frame: &Frame, letter: GivenUp) -> GivenUpView {
    let paper = frame.settings.title.as_str();
    // Whoever asked is not kept, nor needed to know which letter it was.
    let values = [("paper", Put::from(paper)), ("by", Put::from(paper))];
    GivenUpView {
        subject: letter.kind.map_or_else(
            || frame.say("desk-set-letters"),
            |kind| frame.put(&format!("mail-{}-subject", kind.as_str()), &values),
        ),
        at: frame.when(letter.given_up_at),
        error: letter.error,
    }
}

/// Sends a letter to whoever asks, and says what came of it. It waits for the mail server, within that one's timeouts.
pub(super) fn send_test(mut frame: Frame, person: &Person, _: &Form) -> Result<Response<Bytes>, Error> {
    let Some(letters) = &frame.desk.parts.letters else {
        frame.tell(Notice::caution(frame.say("desk-letters-off")));
        return render(frame, Part::Letters, StatusCode::CONFLICT, Sent::default());
    };
    let email = person.account.email(&frame.desk.parts.keys)?;
    let act = frame.desk.act_of(&person.session);
    let trial = Trial { id: act.next_id(), at: act.now, name: person.account.name.clone(), email: email.clone() };
    match (letters.send_test)(&trial) {
        Ok(()) => {
            let said = frame.put("desk-letters-test-sent", &[("email", Put::from(email.as_str()))]);
            Ok(frame.lead_on(&format!("{ADDRESS}/letters"), person, &Notice::done(said)))
        }
        Err(why) => {
            let said = frame.put("desk-letters-test-failed", &[("why", Put::from(why.as_str()))]);
            frame.tell(Notice::caution(said));
            render(frame, Part::Letters, StatusCode::BAD_GATEWAY, Sent::default())
        }
    }
}
