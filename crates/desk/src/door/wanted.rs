//! Letters that somebody of the desk may do without, and whether they want them.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::Response;
use newsroom::letter::{self, Kind, silence};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;

/// A kind of letter, and whether it is wanted.
#[derive(Serialize)]
pub(crate) struct WantedView {
    name: &'static str,
    text: String,
    is_wanted: bool,
}

/// Lists them; none where no letters are sent.
pub(crate) fn list(frame: &Frame, person: &Person) -> Result<Vec<WantedView>, Error> {
    let (is_open, silent) = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>((letter::is_open(r)?, silence::list(r, person.account.id)?)))?;
    let view = |kind: Kind| WantedView {
        name: kind.as_str(),
        text: frame.say(&format!("desk-wanted-{}", kind.as_str())),
        is_wanted: !silent.contains(&kind),
    };
    Ok(Kind::ALL.into_iter().filter(|kind| is_open && kind.can_be_silenced()).map(view).collect())
}

/// Keeps which are wanted.
pub(crate) fn choose(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let wanted: BTreeSet<Kind> = form.all("wanted").filter_map(Kind::from_name).collect();
    let silent = Kind::ALL.into_iter().filter(|kind| kind.can_be_silenced() && !wanted.contains(kind)).collect();
    let act = frame.desk.act_of(&person.session);
    frame.desk.parts.db.write(|tx| silence::set(tx, &act, person.account.id, &silent))?;
    let notice = Notice::done(frame.say("desk-wanted-kept"));
    Ok(frame.lead_on("/desk/sessions", person, &notice))
}
