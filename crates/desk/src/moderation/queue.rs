//! The queue of comments: one in hand with the thread above and its writer's record, the others beside it.

use std::collections::HashMap;

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::comment::Status;
use newsroom::comment::notice::cases::count_open;
use newsroom::comment::proof::Asks;
use newsroom::comment::queue::Queued;
use newsroom::comment::walk::{self, List};
use newsroom::comment::writer::can_be_written_to;
use newsroom::id::CommentId;
use newsroom::people::role::Verb;
use newsroom::section;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::status_text;
use crate::moderation::answer::{self, AnswerView, Returned};
use crate::moderation::hand::{self, InHand, Table, excerpt, looking};
use crate::moderation::spot::Spot;
use crate::stories::board::said_count;
use crate::stories::list::{Choice, language_choices, section_choices};

/// Comments beside the one in hand.
pub(crate) const PAGE: i64 = 25;

/// The lists, what waits first.
const LISTS: [List; 6] = [
    List::Of(Status::Held),
    List::Reported,
    List::Unreviewed,
    List::Of(Status::Published),
    List::Of(Status::Rejected),
    List::Of(Status::Spam),
];

/// Characters of a comment that the list shows.
const EXCERPT_CHARS: usize = 100;

/// Reasons that a key chooses: those of the digits but 0, which chooses none.
const REASON_KEYS: i64 = 9;

#[derive(Serialize)]
struct Page {
    status: &'static str,
    after: String,
    queues: Vec<QueueView>,
    section: String,
    language: &'static str,
    sections: Vec<Choice>,
    languages: Vec<Choice>,
    is_narrowed: bool,
    /// Whether whoever looks may give out and erase what a writer wrote.
    may_erase: bool,
    /// Whether nothing was found so far, and more can be looked at.
    looks_on: bool,
    order: String,
    rows: Vec<Row>,
    in_hand: Option<InHand>,
    /// The form that answers it.
    answer: Option<AnswerView>,
    first: Option<String>,
    more: Option<String>,
    decisions: Vec<DecisionView>,
    /// What the bulk bar says for none, one, two … selected.
    selected: String,
    /// The newsroom's reasons for a decision, each with the number of its key.
    reasons: Vec<(String, String)>,
    /// Whether writers can be told why by letter, and whether they are unless it is said otherwise.
    tells: Option<bool>,
    /// Notices and appeals that wait.
    cases: String,
    /// Since when comments come as a flood, in words.
    attack: Option<String>,
    script: String,
}

#[derive(Serialize)]
struct QueueView {
    href: String,
    text: String,
    count: String,
    is_current: bool,
}

/// A comment in the list.
#[derive(Serialize)]
struct Row {
    id: String,
    href: String,
    select: String,
    name: String,
    excerpt: String,
    written: When,
    is_in_hand: bool,
    /// Who else has it in hand.
    colleague: Option<String>,
    /// How many others wait that are like it.
    alike: Option<String>,
    is_flagged: bool,
}

/// A button that decides.
#[derive(Serialize)]
struct DecisionView {
    status: &'static str,
    text: String,
    look: &'static str,
    icon: &'static str,
    key: &'static str,
}

/// Shows one of the lists, and a comment of it in hand.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let spot = Spot::read(&Form::read(frame.ask.query.unwrap_or_default().as_bytes()));
    let page = frame.desk.parts.db.read(|r| read_page(&frame, r, person, spot, None))?;
    render(frame, StatusCode::OK, &page)
}

/// Shows a list with an answer that came back.
pub(crate) fn show_again(
    frame: Frame,
    person: &Person,
    spot: Spot,
    returned: &Returned,
) -> Result<Response<Bytes>, Error> {
    let page = frame.desk.parts.db.read(|r| read_page(&frame, r, person, spot, Some(returned)))?;
    render(frame, StatusCode::UNPROCESSABLE_ENTITY, &page)
}

fn render(frame: Frame, status: StatusCode, page: &Page) -> Result<Response<Bytes>, Error> {
    let title = frame.say("desk-moderation-title");
    frame.render("desk/comments.html", Place::Comments, &title, status, page)
}

fn read_page(
    frame: &Frame,
    r: &mut Reader,
    person: &Person,
    spot: Spot,
    returned: Option<&Returned>,
) -> Result<Page, database::Error> {
    let queues = list_queues(frame, r, spot)?;
    let total = walk::count_shown(r, &spot.asked())?;
    let found = walk::walk(r, &spot.asked(), PAGE, frame.now)?;
    let queued = found.comments;
    let others = frame.desk.looking.others(person.account.id, frame.now);
    let place = place(&queued, spot, &others);
    let taken = queued.get(place).map(|comment| comment.id);
    frame.desk.looking.note(person.account.id, &person.account.name, taken, frame.now);
    let in_hand = hand::view(frame, r, &Table { spot, queued: &queued, place, total, others: &others })?;
    let answer = match queued.get(place) {
        Some(comment) => answer::view(frame, r, person, comment, returned)?,
        None => None,
    };
    let mut rows = Vec::with_capacity(queued.len());
    for (at, comment) in queued.iter().enumerate() {
        let alike = hand::alike_to(frame, r, comment, "desk-alike")?;
        rows.push(Row { alike, ..row(frame, spot, comment, at == place, looking(frame, &others, comment.id)) });
    }
    let order = if spot.list.is_oldest_first() { "desk-queue-oldest-first" } else { "desk-queue-newest-first" };
    Ok(Page {
        status: spot.list.as_str(),
        after: spot.after_text(),
        queues,
        section: spot.section.map(|id| id.to_string()).unwrap_or_default(),
        language: spot.language.unwrap_or_default(),
        sections: section_choices(frame, &section::list(r)?, spot.section),
        languages: language_choices(frame, spot.language.unwrap_or_default()),
        is_narrowed: spot.asked().is_narrowed(),
        may_erase: person.account.role.may(Verb::Administer),
        looks_on: queued.is_empty() && found.next.is_some(),
        order: frame.say(order),
        rows,
        in_hand,
        answer,
        first: spot.after.map(|_| Spot { after: None, comment: None, ..spot }.href()),
        more: found.next.map(|last| Spot { after: Some(last), comment: None, ..spot }.href()),
        decisions: decisions(frame, spot),
        selected: (0..=PAGE).map(|count| frame.say_with("desk-comments-selected", count)).collect::<Vec<_>>().join("|"),
        reasons: reasons(frame),
        tells: can_be_written_to(r)?.then_some(frame.settings.comments.mails_refusals),
        cases: said_count(frame, count_open(r)?),
        attack: attack(frame),
        script: frame.desk.parts.assets.address("moderation.js").to_owned(),
    })
}

/// Says since when comments come as a flood, and what is done about it.
fn attack(frame: &Frame) -> Option<String> {
    let since = (frame.desk.parts.attacked_since)(frame.now)?;
    let asks = frame.settings.comments.asks_proof;
    let message = if asks == Asks::Never { "desk-attack" } else { "desk-attack-proved" };
    Some(frame.put(message, &[("time", Put::from(frame.when(since).text))]))
}

/// Which comment one has in hand: the one that was asked for, else the first that no colleague has.
fn place(queued: &[Queued], spot: Spot, others: &HashMap<CommentId, String>) -> usize {
    let asked = queued.iter().position(|comment| Some(comment.id) == spot.comment);
    asked.or_else(|| queued.iter().position(|comment| !others.contains_key(&comment.id))).unwrap_or(0)
}

/// The lists, each narrowed as this one is, and counted if it is whole.
fn list_queues(frame: &Frame, r: &mut Reader, spot: Spot) -> Result<Vec<QueueView>, database::Error> {
    let is_whole = !spot.asked().is_narrowed();
    let view = |list: List| {
        Ok(QueueView {
            href: Spot { list, after: None, comment: None, ..spot }.href(),
            text: frame.say(list_text(list)),
            count: if is_whole { said_count(frame, walk::count(r, list)?) } else { String::new() },
            is_current: list == spot.list,
        })
    };
    LISTS.into_iter().map(view).collect()
}

/// The message that names a list.
fn list_text(list: List) -> &'static str {
    match list {
        List::Of(status) => status_text(status),
        List::Reported => "desk-queue-reported",
        List::Unreviewed => "desk-queue-unreviewed",
    }
}

fn row(frame: &Frame, spot: Spot, comment: &Queued, is_in_hand: bool, colleague: Option<String>) -> Row {
    Row {
        id: comment.id.to_string(),
        href: Spot { comment: Some(comment.id), ..spot }.href(),
        select: frame.put("desk-comment-select", &[("name", Put::from(comment.author_name.as_str()))]),
        name: comment.author_name.clone(),
        excerpt: excerpt(&comment.body, EXCERPT_CHARS),
        written: frame.when(comment.written_at),
        is_in_hand,
        colleague,
        alike: None,
        is_flagged: comment.findings.iter().any(|found| found.check != "first_comment"),
    }
}

/// The newsroom's reasons; the first nine have a key.
fn reasons(frame: &Frame) -> Vec<(String, String)> {
    let number = |place| if place <= REASON_KEYS { frame.words.number(place) } else { String::new() };
    let reasons = frame.settings.comments.reasons.iter();
    (1..).zip(reasons).map(|(place, reason)| (number(place), reason.clone())).collect()
}

fn decisions(frame: &Frame, spot: Spot) -> Vec<DecisionView> {
    let all = [
        (Status::Published, "desk-approve", "btn--ok", "i-check", "A"),
        (Status::Rejected, "desk-reject", "btn--bad", "i-x", "R"),
        (Status::Spam, "desk-spam", "btn--quiet", "i-spam", "S"),
    ];
    let others = all.into_iter().filter(|(status, ..)| List::Of(*status) != spot.list);
    others
        .map(|(status, text, look, icon, key)| DecisionView {
            status: status.as_str(),
            text: frame.say(text),
            look,
            icon,
            key,
        })
        .collect()
}
