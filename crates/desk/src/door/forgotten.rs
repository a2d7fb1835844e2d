//! A forgotten password: asking for a link, with an answer that says nothing of who has an account.

use bytes::Bytes;
use http::header::{HeaderValue, RETRY_AFTER};
use http::{Response, StatusCode};
use newsroom::letter;
use newsroom::letter::desk::ask_reset;
use newsroom::people::account::is_email;
use serde::Serialize;

use crate::Error;
use crate::door::sign_in;
use crate::form::Form;
use crate::frame::{Frame, Place, to};

/// Where it is asked for.
const ADDRESS: &str = "/desk/forgotten";

#[derive(Default, Serialize)]
struct Page {
    email: String,
    flaw: Option<String>,
    is_sent: bool,
    /// Whether no letters are sent from here.
    is_off: bool,
}

/// Shows the form, or that a link is on its way.
pub(crate) fn show(frame: Frame) -> Result<Response<Bytes>, Error> {
    let is_off = !frame.desk.parts.db.read(letter::is_open)?;
    let is_sent = frame.ask.query == Some("after=sent");
    render(frame, StatusCode::OK, &Page { is_sent, is_off, ..Page::default() })
}

/// Takes an address. Known and unknown ones get the same answer and cost the same work: whose it is, is looked up when the
/// letter is sent.
pub(crate) fn create(frame: Frame, form: &Form) -> Result<Response<Bytes>, Error> {
    let email = form.get("email").trim();
    let parts = &frame.desk.parts;
    if !parts.db.read(letter::is_open)? {
        return render(frame, StatusCode::CONFLICT, &Page { is_off: true, ..Page::default() });
    }
    if !is_email(email) {
        let flaw = Some(frame.say("desk-setup-email-form"));
        let page = Page { email: email.to_owned(), flaw, ..Page::default() };
        return render(frame, StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    // A purpose of its own: nobody who asks for links keeps the owner from signing in.
    let person = parts.keys.email_key(&format!("forgotten {email}"));
    if let Err(again_at) = sign_in::begin(&frame, &person, None)? {
        tracing::info!(client = %frame.ask.client, "too many links were asked for");
        let seconds = (again_at.as_second() - frame.now.as_second()).max(1);
        let flaw = Some(sign_in::too_many_text(&frame, again_at));
        let page = Page { email: email.to_owned(), flaw, ..Page::default() };
        let mut response = render(frame, StatusCode::TOO_MANY_REQUESTS, &page)?;
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        return Ok(response);
    }
    let act = frame.desk.act_at_door();
    let _ = parts.db.write(|tx| ask_reset(tx, &act, &parts.keys, email))?;
    Ok(to(&format!("{ADDRESS}?after=sent")))
}

fn render(frame: Frame, status: StatusCode, page: &Page) -> Result<Response<Bytes>, Error> {
    let title = frame.say("desk-forgot-title");
    frame.render("desk/forgotten.html", Place::Door, &title, status, page)
}
