//! The form below a thread, empty or as it came back.

use newsroom::comment::proof::Asks;
use newsroom::comment::rule::Mode;
use newsroom::comment::thread::find;
use newsroom::comment::writer::can_be_written_to;
use newsroom::id::CommentId;
use newsroom::published::story::PublicStory;
use serde::Serialize;
use web::address::href;

use super::asked_id;
use crate::paint::Paint;
use crate::{Error, amend, comments, mine, proof};

/// The form, empty or as it came back.
#[derive(Debug, Serialize)]
pub(crate) struct Form {
    story: i64,
    pub(super) flaws: Vec<FlawView>,
    replying_to: Option<String>,
    cancel: String,
    parent: i64,
    key: Option<String>,
    errors: Errors,
    typed: Typed,
    asks_website: bool,
    /// Who waits for a moderator, in words; none if nobody need.
    waits: Option<String>,
    /// Where one finds one's own comments, if letters can be sent.
    mine: Option<String>,
    wants_answers: bool,
    /// The name of whoever is signed in at the desk: they are not asked who they are.
    staff: Option<String>,
    /// What finds a proof of work, where one comes with every comment.
    proof: Option<proof::Script>,
}

#[derive(Debug, Clone, Serialize)]
pub(crate) struct FlawView {
    pub field: &'static str,
    pub text: String,
}

#[derive(Debug, Default, Serialize)]
struct Errors {
    comment: Option<String>,
    author: Option<String>,
    email: Option<String>,
    url: Option<String>,
}

/// What was typed.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Typed {
    pub comment: String,
    pub author: String,
    pub email: String,
    pub url: String,
}

/// A form that came back with what is wrong.
#[derive(Debug, Clone, Default)]
pub(crate) struct Returned {
    pub flaws: Vec<FlawView>,
    pub typed: Typed,
    pub parent: Option<CommentId>,
    pub key: Option<String>,
    pub wants_answers: bool,
    /// The text of a comment that is to be changed.
    pub amended: Option<amend::Sent>,
}

pub(super) fn form(
    paint: &mut Paint,
    story: &PublicStory,
    mode: Mode,
    returned: Option<Returned>,
) -> Result<Form, Error> {
    let returned = returned.unwrap_or_default();
    let parent = match returned.parent.or_else(|| asked_id(paint, "replytocom")) {
        Some(id) => find(paint.r, id)?.filter(|comment| comment.story == story.id),
        None => None,
    };
    let staff = comments::find_staff(paint.site, paint.ask, paint.r)?;
    paint.is_private |= staff.is_some();
    let mine = (staff.is_none() && can_be_written_to(paint.r)?).then(|| mine::address(paint));
    let error = |field: &str| returned.flaws.iter().find(|flaw| flaw.field == field).map(|flaw| flaw.text.clone());
    let proof = (staff.is_none() && paint.settings.comments.asks_proof == Asks::Always).then(|| proof::script(paint));
    Ok(Form {
        proof,
        story: story.id.0,
        parent: parent.as_ref().map_or(0, |parent| parent.id.0),
        replying_to: parent.map(|parent| parent.author_name),
        cancel: href(&story.address),
        key: returned.key,
        errors: Errors { comment: error("comment"), author: error("author"), email: error("email"), url: error("url") },
        waits: waits(mode).map(|text| paint.say(text, &[])),
        staff: staff.map(|staff| staff.name),
        typed: returned.typed,
        asks_website: paint.settings.comments.asks_website,
        mine,
        wants_answers: returned.wants_answers,
        flaws: returned.flaws,
    })
}

/// The message that says who waits for a moderator.
fn waits(mode: Mode) -> Option<&'static str> {
    match mode {
        Mode::FirstHeld => Some("comments-read-newcomers"),
        Mode::Held => Some("comments-read-first"),
        Mode::Open | Mode::Closed => None,
    }
}
