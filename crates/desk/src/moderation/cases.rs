//! Notices of illegal content and appeals: what waits, and the one in hand.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::comment::notice::cases::{self, Appeal, Case, Decision, Head, Notice};
use newsroom::comment::notice::subject::{self, Subject};
use newsroom::comment::notice::{Answer, Outcome, Side, appeal};
use newsroom::comment::queue::{self, Queued};
use newsroom::comment::walk::List;
use newsroom::id::CommentId;
use newsroom::media_item::uses;
use newsroom::people::role::Verb;
use newsroom::story::access;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::status_text;
use crate::moderation::hand::excerpt;
use crate::moderation::spot::Spot;

/// Where they stand.
pub(super) const ADDRESS: &str = "/desk/comments/cases";

/// Characters of a comment that the list shows.
const EXCERPT_CHARS: usize = 80;

/// What came back with a flaw.
#[derive(Default)]
pub(super) struct Returned {
    pub reason: String,
    pub flaw: String,
}

#[derive(Serialize)]
struct Page {
    lists: Vec<ListView>,
    is_open: bool,
    rows: Vec<Row>,
    in_hand: Option<InHand>,
    none: String,
}

#[derive(Serialize)]
struct ListView {
    href: String,
    text: String,
    is_current: bool,
}

#[derive(Serialize)]
struct Row {
    href: String,
    what: String,
    matter: String,
    excerpt: String,
    filed: When,
    is_in_hand: bool,
}

#[derive(Serialize)]
struct InHand {
    key: String,
    what: String,
    matter: String,
    filed: When,
    /// Where it stands, as readers' browsers take it.
    href: Option<String>,
    address: String,
    comment: Option<CommentView>,
    /// What the sender or whoever appeals says.
    words: String,
    by: String,
    /// The decision that is appealed.
    against: Option<MadeView>,
    made: Vec<MadeView>,
    /// The story or the picture that it is about, where it is about no comment.
    subject: Option<SubjectView>,
    /// Whether somebody else decides, or that nobody else may.
    caution: Option<String>,
    grounds: Vec<(&'static str, String)>,
    decisions: Vec<DecisionView>,
    explains: String,
    reason: String,
    flaw: Option<String>,
    previous_href: Option<String>,
    next_href: Option<String>,
}

#[derive(Serialize)]
struct CommentView {
    href: String,
    name: String,
    status: String,
    written: When,
    body: String,
}

/// What a notice about no comment is about.
#[derive(Serialize)]
struct SubjectView {
    what: String,
    name: String,
    /// Where it is withdrawn or corrected; nothing for whoever may not.
    href: Option<String>,
    lead: String,
}

#[derive(Serialize)]
struct MadeView {
    text: String,
    reason: String,
    at: Option<When>,
}

#[derive(Serialize)]
struct DecisionView {
    name: &'static str,
    text: String,
    look: &'static str,
    icon: &'static str,
    key: &'static str,
}

/// Shows what waits, or what was decided, and the case that the address names.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let form = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let asked = Case::from_key(form.get("case"));
    render(frame, person, form.get("list") != "decided", asked, &Returned::default())
}

/// Shows a case again, with what was typed and what is wrong.
pub(super) fn show_again(
    frame: Frame,
    person: &Person,
    case: Case,
    returned: &Returned,
) -> Result<Response<Bytes>, Error> {
    render(frame, person, true, Some(case), returned)
}

fn render(
    frame: Frame,
    person: &Person,
    is_open: bool,
    asked: Option<Case>,
    returned: &Returned,
) -> Result<Response<Bytes>, Error> {
    let page = frame.desk.parts.db.read(|r| {
        let heads = if is_open { cases::list_open(r)? } else { cases::list_decided(r)? };
        let listed = heads.iter().position(|head| Some(head.case) == asked);
        let case = asked.or_else(|| heads.first().map(|head| head.case));
        let place = listed.unwrap_or(0);
        let mut in_hand = match case {
            Some(Case::Notice(id)) => cases::find_notice(r, &frame.desk.parts.keys, id)?
                .map(|notice| view_notice(&frame, r, person, &notice))
                .transpose()?,
            Some(Case::Appeal(id)) => {
                cases::find_appeal(r, id)?.map(|appeal| view_appeal(&frame, r, person, &appeal)).transpose()?
            }
            None => None,
        };
        let href = |at: usize| heads.get(at).map(|head| address_of(is_open, head.case));
        if let Some(in_hand) = &mut in_hand {
            in_hand.previous_href = place.checked_sub(1).and_then(href);
            in_hand.next_href = href(place + 1);
            in_hand.reason.clone_from(&returned.reason);
            in_hand.flaw = (!returned.flaw.is_empty()).then(|| returned.flaw.clone());
        }
        let list = |is_open: bool, text: &str, is_current: bool| ListView {
            href: if is_open { ADDRESS.to_owned() } else { format!("{ADDRESS}?list=decided") },
            text: frame.say(text),
            is_current,
        };
        Ok::<_, database::Error>(Page {
            lists: vec![list(true, "desk-cases-open", is_open), list(false, "desk-cases-decided", !is_open)],
            is_open,
            rows: heads.iter().map(|head| row(&frame, is_open, head, Some(head.case) == case)).collect(),
            in_hand,
            none: frame.say(if is_open { "desk-cases-none" } else { "desk-cases-none-decided" }),
        })
    })?;
    let status = if returned.flaw.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = frame.say("desk-cases-title");
    frame.render("desk/cases.html", Place::Comments, &title, status, &page)
}

fn address_of(is_open: bool, case: Case) -> String {
    format!("{ADDRESS}?list={}&case={}", if is_open { "open" } else { "decided" }, case.key())
}

fn row(frame: &Frame, is_open: bool, head: &Head, is_in_hand: bool) -> Row {
    Row {
        href: address_of(is_open, head.case),
        what: frame.say(what_text(head.side)),
        matter: head.matter.map(|matter| frame.say(&format!("notice-matter-{}", matter.as_str()))).unwrap_or_default(),
        excerpt: excerpt(&head.body, EXCERPT_CHARS),
        filed: frame.when(head.filed_at),
        is_in_hand,
    }
}

fn what_text(side: Option<Side>) -> &'static str {
    match side {
        None => "desk-case-notice",
        Some(Side::Writer) => "desk-case-appeal-writer",
        Some(Side::Notifier) => "desk-case-appeal-notifier",
    }
}

fn view_comment(
    frame: &Frame,
    r: &mut Reader,
    comment: Option<CommentId>,
) -> Result<Option<CommentView>, database::Error> {
    let Some(id) = comment else { return Ok(None) };
    let view = |comment: Queued| CommentView {
        href: Spot::from(List::Of(comment.status), comment.id, comment.written_at).href(),
        name: comment.author_name,
        status: frame.say(status_text(comment.status)),
        written: frame.when(comment.written_at),
        body: comment.body,
    };
    Ok(queue::find(r, id, frame.now)?.map(view))
}

/// What stands at the address of a notice, with the way to it for whoever may change it.
fn view_subject(
    frame: &Frame,
    r: &mut Reader,
    person: &Person,
    notice: &Notice,
) -> Result<Option<SubjectView>, database::Error> {
    let account = &person.account;
    Ok(match subject::find(r, &notice.address, frame.now)? {
        Subject::Story { id, headline } => {
            let may = access::role_with(r, account, id)?.may(Verb::Publish);
            let text = if headline.is_some() { "desk-case-story" } else { "desk-case-story-gone" };
            Some(SubjectView {
                what: frame.say(text),
                name: headline.unwrap_or_default(),
                href: may.then(|| format!("/desk/stories/{id}")),
                lead: frame.say("desk-case-story-open"),
            })
        }
        Subject::Media(id) => {
            let may = account.role.may(Verb::Write) && uses::may_see(r, account, id, frame.now)?;
            Some(SubjectView {
                what: frame.say("desk-case-picture"),
                name: String::new(),
                href: may.then(|| format!("/desk/media/{id}")),
                lead: frame.say("desk-case-picture-open"),
            })
        }
        Subject::Unknown => None,
    })
}

fn view_notice(frame: &Frame, r: &mut Reader, person: &Person, notice: &Notice) -> Result<InHand, database::Error> {
    let comment = view_comment(frame, r, notice.comment)?;
    let subject = if comment.is_none() { view_subject(frame, r, person, notice)? } else { None };
    let newest = notice.decisions.first().map(|decision| decision.what);
    let decisions = [
        (Answer::Acted, "desk-case-act", "btn--bad", "i-x", "R"),
        (Answer::Kept, "desk-case-keep", "btn--ok", "i-check", "A"),
    ];
    let decisions = decisions.into_iter().filter(|(answer, ..)| Some(*answer) != newest);
    let has_comment = comment.is_some();
    Ok(InHand {
        key: Case::Notice(notice.id).key(),
        what: frame.say(what_text(None)),
        matter: frame.say(&format!("notice-matter-{}", notice.matter.as_str())),
        filed: frame.when(notice.filed_at),
        href: Some(web::address::href_as_written(&notice.address)),
        address: notice.address.clone(),
        comment,
        words: words(frame, &notice.explanation),
        by: match &notice.name {
            Some(name) => frame.put("desk-case-sender", &[("name", Put::from(name.as_str()))]),
            None => frame.say("desk-case-nameless"),
        },
        against: None,
        made: notice.decisions.iter().map(|made| made_view(frame, answer_text(made.what), made)).collect(),
        caution: (!has_comment && subject.is_none()).then(|| frame.say("desk-case-no-comment")),
        grounds: vec![("law", frame.say("desk-case-ground-law")), ("rule", frame.say("desk-case-ground-rule"))],
        decisions: decisions.map(|row| decision_view(frame, row.0.as_str(), row)).collect(),
        explains: frame.say(if has_comment { "desk-case-acts" } else { "desk-case-acts-elsewhere" }),
        subject,
        reason: String::new(),
        flaw: None,
        previous_href: None,
        next_href: None,
    })
}

fn view_appeal(frame: &Frame, r: &mut Reader, person: &Person, appeal: &Appeal) -> Result<InHand, database::Error> {
    let fit = appeal::fit(r, appeal.against_by, person.account.id)?;
    let notice = match appeal.notice {
        Some(id) => cases::find_notice(r, &frame.desk.parts.keys, id)?,
        None => None,
    };
    let is_open = appeal.decision.is_none() && fit != appeal::Fit::Same;
    let decisions = [
        (Outcome::Upheld, "desk-case-uphold", "btn--ok", "i-undo", "U"),
        (Outcome::Dismissed, "desk-case-dismiss", "btn--quiet", "i-check", "D"),
    ];
    let caution = match fit {
        appeal::Fit::Same => Some("desk-case-same"),
        appeal::Fit::Alone => Some("desk-case-alone"),
        appeal::Fit::Other => None,
    };
    let by = appeal.against_name.clone().unwrap_or_else(|| frame.say("desk-title"));
    let matter = notice.as_ref().map(|notice| frame.say(&format!("notice-matter-{}", notice.matter.as_str())));
    Ok(InHand {
        key: Case::Appeal(appeal.id).key(),
        what: frame.say(what_text(Some(appeal.side))),
        matter: matter.unwrap_or_default(),
        filed: frame.when(appeal.filed_at),
        href: notice.as_ref().map(|notice| web::address::href_as_written(&notice.address)),
        address: notice.as_ref().map(|notice| notice.address.clone()).unwrap_or_default(),
        comment: view_comment(frame, r, appeal.comment)?,
        words: appeal.words.clone(),
        by: String::new(),
        against: Some(MadeView {
            text: frame.put("desk-case-against", &[("name", Put::from(by))]),
            reason: appeal.against_reason.clone(),
            at: appeal.against_at.map(|at| frame.when(at)),
        }),
        subject: None,
        made: appeal.decision.iter().map(|(made, _)| made_view(frame, outcome_text(made.what), made)).collect(),
        caution: caution.filter(|_| appeal.decision.is_none()).map(|text| frame.say(text)),
        grounds: Vec::new(),
        decisions: decisions
            .into_iter()
            .filter(|_| is_open)
            .map(|row| decision_view(frame, row.0.as_str(), row))
            .collect(),
        explains: String::new(),
        reason: String::new(),
        flaw: None,
        previous_href: None,
        next_href: None,
    })
}

/// What was said; that it was taken away, where it was.
fn words(frame: &Frame, text: &str) -> String {
    if text.is_empty() { frame.say("desk-case-erased") } else { text.to_owned() }
}

fn made_view<T>(frame: &Frame, text: &str, made: &Decision<T>) -> MadeView {
    let by = made.by.as_deref().map(|by| format!(" · {by}")).unwrap_or_default();
    MadeView { text: format!("{}{by}", frame.say(text)), reason: made.reason.clone(), at: Some(frame.when(made.at)) }
}

pub(super) fn answer_text(answer: Answer) -> &'static str {
    match answer {
        Answer::Acted => "desk-case-done-acted",
        Answer::Kept => "desk-case-done-kept",
        Answer::Moot => "desk-case-moot",
    }
}

pub(super) fn outcome_text(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Upheld => "desk-case-done-upheld",
        Outcome::Dismissed => "desk-case-done-dismissed",
        Outcome::Moot => "desk-case-moot",
    }
}

fn decision_view<T>(
    frame: &Frame,
    name: &'static str,
    (_, text, look, icon, key): (T, &str, &'static str, &'static str, &'static str),
) -> DecisionView {
    DecisionView { name, text: frame.say(text), look, icon, key }
}
