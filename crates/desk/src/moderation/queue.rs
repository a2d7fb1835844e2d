//! The queue of comments: one in hand with the thread above and its writer's record, the others beside it.

use std::collections::HashMap;

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::comment::Status;
use newsroom::comment::checks::count_links;
use newsroom::comment::moderate::{Made, list_made};
use newsroom::comment::queue::{self, Above, Queued};
use newsroom::comment::report::{self, Report};
use newsroom::comment::walk::{self, List};
use newsroom::id::CommentId;
use newsroom::people::role::Verb;
use newsroom::section;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::home::status_text;
use crate::moderation::spot::Spot;
use crate::moderation::writer::{self, WriterView};
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
    first: Option<String>,
    more: Option<String>,
    decisions: Vec<DecisionView>,
    /// What the bulk bar says for none, one, two … selected.
    selected: String,
    /// The newsroom's reasons for a decision.
    reasons: Vec<String>,
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
    is_flagged: bool,
}

/// The comment to decide.
#[derive(Serialize)]
struct InHand {
    id: String,
    headline: String,
    story: Option<String>,
    position: String,
    above: Vec<AboveView>,
    depth: usize,
    name: String,
    answers: Option<String>,
    website: Option<String>,
    written: When,
    ago: When,
    body: String,
    findings: Vec<String>,
    writer: WriterView,
    reports: Vec<ReportView>,
    made: Vec<MadeView>,
    since: String,
    published: String,
    refused: String,
    next: String,
    previous_href: Option<String>,
    next_href: Option<String>,
}

#[derive(Serialize)]
struct AboveView {
    depth: usize,
    name: String,
    written: When,
    status: String,
    body: String,
}

/// What a reader said against a comment.
#[derive(Serialize)]
struct ReportView {
    reason: String,
    words: String,
    at: When,
}

/// A decision that was made.
#[derive(Serialize)]
struct MadeView {
    status: String,
    by: String,
    reason: String,
    at: When,
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
    let page = frame.desk.parts.db.read(|r| read_page(&frame, r, person, spot))?;
    let title = frame.say("desk-moderation-title");
    frame.render("desk/comments.html", Place::Comments, &title, StatusCode::OK, &page)
}

fn read_page(frame: &Frame, r: &mut Reader, person: &Person, spot: Spot) -> Result<Page, database::Error> {
    let queues = list_queues(frame, r, spot)?;
    let total = walk::count(r, spot.list)?;
    let found = walk::walk(r, &spot.asked(), PAGE, frame.now)?;
    let queued = found.comments;
    let others = frame.desk.looking.others(person.account.id, frame.now);
    let place = place(&queued, spot, &others);
    let taken = queued.get(place).map(|comment| comment.id);
    frame.desk.looking.note(person.account.id, &person.account.name, taken, frame.now);
    let in_hand = match queued.get(place) {
        Some(comment) => Some(in_hand(frame, r, spot, &queued, comment, total)?),
        None => None,
    };
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
        rows: queued
            .iter()
            .enumerate()
            .map(|(at, comment)| row(frame, spot, comment, at == place, others.get(&comment.id)))
            .collect(),
        in_hand,
        first: spot.after.map(|_| Spot { after: None, comment: None, ..spot }.href()),
        more: found.next.map(|last| Spot { after: Some(last), comment: None, ..spot }.href()),
        decisions: decisions(frame, spot),
        selected: (0..=PAGE).map(|count| frame.say_with("desk-comments-selected", count)).collect::<Vec<_>>().join("|"),
        reasons: frame.settings.comments.reasons.clone(),
    })
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

fn row(frame: &Frame, spot: Spot, comment: &Queued, is_in_hand: bool, colleague: Option<&String>) -> Row {
    Row {
        id: comment.id.to_string(),
        href: Spot { comment: Some(comment.id), ..spot }.href(),
        select: frame.put("desk-comment-select", &[("name", Put::from(comment.author_name.as_str()))]),
        name: comment.author_name.clone(),
        excerpt: excerpt(&comment.body, EXCERPT_CHARS),
        written: frame.when(comment.written_at),
        is_in_hand,
        colleague: colleague.map(|name| frame.put("desk-comment-looking", &[("name", Put::from(name.as_str()))])),
        is_flagged: comment.findings.iter().any(|(check, _)| check != "first_comment"),
    }
}

fn in_hand(
    frame: &Frame,
    r: &mut Reader,
    spot: Spot,
    queued: &[Queued],
    comment: &Queued,
    total: i64,
) -> Result<InHand, database::Error> {
    let above = queue::list_above(r, comment.id)?;
    let place = queued.iter().position(|other| other.id == comment.id).unwrap_or(0);
    let before = place.checked_sub(1).and_then(|at| queued.get(at));
    let behind = queued.get(place + 1);
    let href = |other: &Queued| Spot { comment: Some(other.id), ..spot }.href();
    let number = |count: i64| frame.words.number(count);
    Ok(InHand {
        id: comment.id.to_string(),
        headline: if comment.headline.is_empty() { frame.say("desk-story-untitled") } else { comment.headline.clone() },
        story: comment.address.as_deref().map(web::address::href),
        position: position(frame, spot, place, total),
        depth: above.len().min(2),
        answers: above.last().map(|parent| answers(frame, parent)),
        above: above.iter().enumerate().map(|(depth, above)| above_view(frame, depth, above)).collect(),
        name: comment.author_name.clone(),
        website: comment.website.clone(),
        written: frame.when(comment.written_at),
        ago: frame.ago(comment.written_at),
        body: comment.body.clone(),
        findings: findings(frame, comment),
        writer: writer::view(frame, r, comment.id)?,
        reports: report_views(frame, r, comment.id)?,
        made: made_views(frame, r, comment.id)?,
        since: frame.put("desk-commenter-since", &[("date", Put::from(frame.words.date_long(comment.writer_since)))]),
        published: number(comment.published_by_writer),
        refused: number(comment.refused_by_writer),
        next: behind.or(before).map(|other| other.id.to_string()).unwrap_or_default(),
        previous_href: before.map(href),
        next_href: behind.map(href),
    })
}

/// "3 of 12", as long as one is on the first page of a whole list.
fn position(frame: &Frame, spot: Spot, place: usize, total: i64) -> String {
    if spot.after.is_some() || spot.asked().is_narrowed() {
        return String::new();
    }
    let place = frame.words.number(i64::try_from(place).unwrap_or(0) + 1);
    frame.put("desk-queue-position", &[("place", Put::from(place)), ("total", Put::from(said_count(frame, total)))])
}

fn answers(frame: &Frame, parent: &Above) -> String {
    frame.put("comment-answers", &[("name", Put::from(parent.author_name.as_str()))])
}

fn above_view(frame: &Frame, depth: usize, above: &Above) -> AboveView {
    AboveView {
        depth: depth.min(1),
        name: above.author_name.clone(),
        written: frame.when(above.written_at),
        status: frame.say(status_text(above.status)),
        body: above.body.clone(),
    }
}

/// Why a comment is here. One that waits and was found fault with by no check has come waiting from elsewhere.
fn findings(frame: &Frame, comment: &Queued) -> Vec<String> {
    if comment.findings.is_empty() && comment.status == Status::Held {
        return vec![frame.say("desk-held-imported")];
    }
    comment.findings.iter().map(|(check, reason)| finding(frame, comment, check, reason)).collect()
}

/// What a check found, in plain words; its own words where we have none.
fn finding(frame: &Frame, comment: &Queued, check: &str, reason: &str) -> String {
    match check {
        "thread_open" | "length" | "duplicate" | "flood" | "barred" | "first_comment" | "honeypot" | "staff_name"
        | "standing" => frame.say(&format!("desk-held-{}", check.replace('_', "-"))),
        "links" => frame.say_with("desk-held-links", i64::try_from(count_links(&comment.body)).unwrap_or(i64::MAX)),
        "word_list" => match word(frame, comment) {
            Some(word) => frame.put("desk-held-word-list", &[("word", Put::from(word))]),
            None => reason.to_owned(),
        },
        _ => reason.to_owned(),
    }
}

/// The first word of the newsroom's list that stands in a comment or its writer's name.
fn word<'a>(frame: &'a Frame, comment: &Queued) -> Option<&'a str> {
    let text = format!("{}\n{}", comment.body, comment.author_name).to_lowercase();
    let mut words = frame.settings.comments.held_words.iter().map(|word| word.trim());
    words.find(|word| !word.is_empty() && text.contains(&word.to_lowercase()))
}

fn report_views(frame: &Frame, r: &mut Reader, comment: CommentId) -> Result<Vec<ReportView>, database::Error> {
    let view = |report: Report| ReportView {
        reason: frame.say(&format!("desk-report-{}", report.reason.as_str())),
        words: report.words,
        at: frame.when(report.reported_at),
    };
    Ok(report::list(r, comment)?.into_iter().map(view).collect())
}

fn made_views(frame: &Frame, r: &mut Reader, comment: CommentId) -> Result<Vec<MadeView>, database::Error> {
    let view = |made: Made| MadeView {
        status: frame.say(status_text(made.status)),
        by: made.decided_by.unwrap_or_default(),
        reason: made.reason,
        at: frame.when(made.decided_at),
    };
    Ok(list_made(r, comment)?.into_iter().map(view).collect())
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

/// The beginning of a comment as plain text.
pub(crate) fn excerpt(body: &str, chars_max: usize) -> String {
    let text = document::comment::plain_text(body).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(chars_max) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
