//! The newsroom's mark: a picture that is taken in as every other, and of which readers see copies alone.

use std::io::Write;

use bytes::Bytes;
use database::Transaction;
use http::{Response, StatusCode};
use media::rendition::steps;
use media::{Format, Key};
use newsroom::Act;
use newsroom::id::MediaId;
use newsroom::site::{self, Mark};
use serde::Serialize;
use web::picture::rendition;

use super::fields::Flaw;
use super::{ADDRESS, Flaws, Part, Sent, render};
use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::library::intake::{self, Stored};
use crate::notice::Notice;

/// The largest form with a mark, in bytes: a picture of a camera, should somebody have no other.
pub(crate) const FORM_BYTES_MAX: usize = 16 * 1024 * 1024;

/// Where the form is sent.
pub(crate) const FORM_ADDRESS: &str = "/desk/settings/mark";

/// The least side in pixels: what is smaller has nothing to show at the size of an icon.
const SIDE_LEAST: u32 = 48;

/// The most that a mark is longer than high, or higher than long: beyond it an icon shows a line.
const STRETCH_MAX: u32 = 8;

/// The width in pixels of the copy beside the name: twice the widest that stands there.
const WIDTH: u32 = 720;

/// The mark as its form shows it.
#[derive(Serialize)]
pub(super) struct MarkView {
    picture: Option<Mark>,
    flaw: Option<String>,
}

pub(super) fn show(frame: &Frame, sent: &Sent) -> MarkView {
    MarkView { picture: frame.settings.mark.clone(), flaw: sent.said.clone() }
}

pub(super) fn change(frame: Frame, person: &Person, form: &Form) -> Result<Response<Bytes>, Error> {
    let act = frame.desk.act_of(&person.session);
    if form.get("act") == "remove" {
        frame.desk.parts.db.write(|tx| set(tx, &act, None))?;
        return Ok(lead_back(frame, person, "desk-mark-removed"));
    }
    let (stored, copy) = match take(&frame, &act, form)? {
        Ok(taken) => taken,
        Err(why) => return refuse(frame, why),
    };
    frame.desk.parts.db.write(|tx| {
        let id = stored.add(tx, &act)?;
        set(tx, &act, Some(copy.mark(id)))
    })?;
    Ok(lead_back(frame, person, "desk-mark-kept"))
}

fn lead_back(frame: Frame, person: &Person, message: &str) -> Response<Bytes> {
    let notice = Notice::done(frame.say(message));
    frame.lead_on(&format!("{ADDRESS}/{}", Part::Names.as_str()), person, &notice)
}

fn refuse(frame: Frame, why: String) -> Result<Response<Bytes>, Error> {
    let mut flaws = Flaws::new();
    flaws.insert("mark-file".into(), Flaw::of("desk-mark-missing"));
    let sent = Sent { said: Some(why), flaws, ..Sent::default() };
    render(frame, Part::Names, StatusCode::UNPROCESSABLE_ENTITY, sent)
}

/// A picture of which copies are made, and its size in pixels.
struct Measured {
    key: Key,
    width: u32,
    height: u32,
}

/// Takes the picture of a form into the store, or says why not.
fn take(frame: &Frame, act: &Act, form: &Form) -> Result<Result<(Stored, Measured), String>, Error> {
    let Some(file) = form.files("mark-file").next() else { return Ok(Err(frame.say("desk-mark-missing"))) };
    let name = intake::base_name(file.file_name.as_deref().unwrap_or_default());
    if file.content.len() > FORM_BYTES_MAX {
        return Ok(Err(intake::too_large(frame, &name, FORM_BYTES_MAX as u64)));
    }
    let mut draft = frame.desk.parts.folders.store.begin(FORM_BYTES_MAX as u64)?;
    draft.write_all(&file.content)?;
    let stored = match intake::store(frame, act, &draft.read()?, &name)? {
        Ok(stored) => stored,
        Err(why) => return Ok(Err(why)),
    };
    Ok(match measure(&stored) {
        Some(copy) if is_fit(copy.width, copy.height) => Ok((stored, copy)),
        Some(_) => Err(frame.say("desk-mark-shape")),
        None => Err(frame.say("desk-mark-no-picture")),
    })
}

/// The pixels of a picture of which copies are made.
fn measure(stored: &Stored) -> Option<Measured> {
    let item = stored.item();
    let key = item.store_key.as_deref().and_then(Key::parse).filter(|key| key.kind().has_renditions())?;
    let side = |side: Option<i64>| side.and_then(|side| u32::try_from(side).ok());
    Some(Measured { key, width: side(item.width)?, height: side(item.height)? })
}

fn is_fit(width: u32, height: u32) -> bool {
    width.min(height) >= SIDE_LEAST && width.max(height) <= width.min(height).saturating_mul(STRETCH_MAX)
}

impl Measured {
    /// The mark that it is as an item.
    fn mark(&self, id: MediaId) -> Mark {
        let (key, width, height) = (&self.key, self.width, self.height);
        let steps = steps(width);
        let step = steps.iter().find(|step| step.name >= WIDTH).or(steps.last());
        let (name, shown) = step.map_or((WIDTH, width), |step| (step.name, step.width));
        let scaled = u64::from(height) * u64::from(shown) / u64::from(width.max(1));
        Mark {
            address: rendition(id.0, key, name, Format::plain(key.kind())),
            width: shown,
            height: u32::try_from(scaled).unwrap_or(height).max(1),
        }
    }
}

fn set(tx: &mut Transaction, act: &Act, mark: Option<Mark>) -> Result<(), database::Error> {
    let mut site = site::get(tx)?;
    if site.mark != mark {
        site.mark = mark;
        site::set(tx, act, &site)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_can_be_seen_as_an_icon() {
        for (width, height) in [(48, 48), (2000, 400), (100, 800)] {
            assert!(is_fit(width, height), "{width}×{height}");
        }
        for (width, height) in [(47, 200), (1000, 40), (1000, 100), (1, 1), (0, 0)] {
            assert!(!is_fit(width, height), "{width}×{height}");
        }
    }

    #[test]
    fn a_mark_is_shown_in_a_copy() {
        let key = Key::parse("ba7816bf8f01cfea414140de5dae2223.png").unwrap();
        let mark = |width, height| Measured { key: key.clone(), width, height }.mark(MediaId(7));
        let shown = mark(1440, 300);
        assert_eq!((shown.width, shown.height, shown.media()), (720, 150, Some(MediaId(7))));
        assert!(shown.address.ends_with("/720.png"), "{}", shown.address);
        assert_eq!((mark(100, 50).width, mark(100, 50).height), (100, 50));
    }
}
