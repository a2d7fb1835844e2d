//! The comment in hand: in its thread, with what held it, what readers say against it, and what its writer is known for.

use std::collections::HashMap;

use database::Reader;
use locale::Value as Put;
use newsroom::comment::Status;
use newsroom::comment::alike;
use newsroom::comment::moderate::{Made, list_made};
use newsroom::comment::queue::{self, Above, Queued};
use newsroom::comment::record::{self, Past, Record};
use newsroom::comment::report::{self, Report};
use newsroom::comment::walk::List;
use newsroom::id::CommentId;
use serde::Serialize;

use crate::frame::{Frame, When};
use crate::home::status_text;
use crate::moderation::finding::{self, Piece};
use crate::moderation::marks::{self, MarkView};
use crate::moderation::rules;
use crate::moderation::spot::Spot;
use crate::moderation::writer::{self, WriterView};
use crate::stories::board::said_count;

/// Characters that are shown of another comment.
const EXCERPT_CHARS: usize = 100;

/// The comment to decide.
#[derive(Serialize)]
pub(crate) struct InHand {
    id: String,
    headline: String,
    standfirst: String,
    story: Option<String>,
    /// Where the rules of comments under the story are changed.
    rules: String,
    position: String,
    /// Who else has it in hand.
    colleague: Option<String>,
    /// What is decided on with it, if others wait that are like it.
    alike: Option<String>,
    above: Vec<AboveView>,
    depth: usize,
    name: String,
    answers: Option<String>,
    website: Option<String>,
    written: When,
    ago: When,
    body: String,
    findings: Vec<Vec<Piece>>,
    writer: WriterView,
    reports: Vec<ReportView>,
    made: Vec<MadeView>,
    since: String,
    published: String,
    refused: String,
    past: Vec<PastView>,
    marks: Vec<MarkView>,
    /// The comment to have in hand once this one is decided.
    next: String,
    /// The comment to have in hand once this one is answered.
    next_if_answered: String,
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

/// Another comment of the same writer.
#[derive(Serialize)]
struct PastView {
    href: String,
    status: String,
    is_public: bool,
    headline: String,
    written: When,
    excerpt: String,
}

/// The page of a list on which a comment is in hand.
pub(crate) struct Table<'a> {
    pub spot: Spot,
    pub queued: &'a [Queued],
    /// The place of the comment in hand.
    pub place: usize,
    /// How many the list shows in all.
    pub total: i64,
    /// What colleagues have in hand.
    pub others: &'a HashMap<CommentId, String>,
}

impl Table<'_> {
    fn href(&self, comment: &Queued) -> String {
        Spot { comment: Some(comment.id), ..self.spot }.href()
    }

    fn before(&self) -> Option<&Queued> {
        self.queued.get(self.place.checked_sub(1)?)
    }

    fn behind(&self) -> Option<&Queued> {
        self.queued.get(self.place + 1)
    }

    /// The comment to have in hand next: one behind that no colleague has, else the one before.
    fn next(&self) -> Option<&Queued> {
        let mut free = self.queued.iter().skip(self.place + 1).filter(|other| !self.others.contains_key(&other.id));
        free.next().or_else(|| self.before())
    }

    /// "3 of 12", as long as one is on the first page of a whole list.
    fn position(&self, frame: &Frame) -> String {
        if self.spot.after.is_some() || self.spot.asked().is_narrowed() {
            return String::new();
        }
        let place = frame.words.number(i64::try_from(self.place).unwrap_or(0) + 1);
        let total = said_count(frame, self.total);
        frame.put("desk-queue-position", &[("place", Put::from(place)), ("total", Put::from(total))])
    }
}

/// Shows the comment in hand, if the page has any.
pub(crate) fn view(frame: &Frame, r: &mut Reader, table: &Table) -> Result<Option<InHand>, database::Error> {
    let Some(comment) = table.queued.get(table.place) else { return Ok(None) };
    let above = queue::list_above(r, comment.id)?;
    let next = table.next().map(|other| other.id.to_string()).unwrap_or_default();
    let Record { published, refused, since, past } = record::find(r, comment.id, frame.now)?;
    Ok(Some(InHand {
        id: comment.id.to_string(),
        headline: if comment.headline.is_empty() { frame.say("desk-story-untitled") } else { comment.headline.clone() },
        standfirst: comment.standfirst.clone(),
        story: comment.address.as_deref().map(web::address::href),
        rules: rules::address_of(comment.story),
        position: table.position(frame),
        colleague: looking(frame, table.others, comment.id),
        alike: alike_to(frame, r, comment, "desk-alike-too")?,
        depth: above.len().min(2),
        answers: above.last().map(|parent| answers(frame, parent)),
        above: above.iter().enumerate().map(|(depth, above)| above_view(frame, depth, above)).collect(),
        name: comment.author_name.clone(),
        website: comment.website.clone(),
        written: frame.when(comment.written_at),
        ago: frame.ago(comment.written_at),
        body: comment.body.clone(),
        findings: finding::view(frame, comment),
        writer: writer::view(frame, r, comment.id)?,
        reports: report_views(frame, r, comment.id)?,
        made: made_views(frame, r, comment.id)?,
        since: frame.put("desk-commenter-since", &[("date", Put::from(frame.words.date_long(since)))]),
        published: frame.words.number(published),
        refused: frame.words.number(refused),
        past: past.iter().map(|past| past_view(frame, past)).collect(),
        marks: marks::view(frame, r, comment)?,
        next_if_answered: if comment.status == Status::Held { next.clone() } else { comment.id.to_string() },
        next,
        previous_href: table.before().map(|other| table.href(other)),
        next_href: table.behind().map(|other| table.href(other)),
    }))
}

/// Says by a message how many others wait that are like a comment, if any do.
pub(crate) fn alike_to(
    frame: &Frame,
    r: &mut Reader,
    comment: &Queued,
    message: &str,
) -> Result<Option<String>, database::Error> {
    if comment.status != Status::Held {
        return Ok(None);
    }
    let count = alike::count(r, comment.id)?;
    Ok((count > 0).then(|| frame.say_with(message, count)))
}

/// Says that a colleague has a comment in hand.
pub(crate) fn looking(frame: &Frame, others: &HashMap<CommentId, String>, comment: CommentId) -> Option<String> {
    let name = others.get(&comment)?;
    Some(frame.put("desk-comment-looking", &[("name", Put::from(name.as_str()))]))
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

fn past_view(frame: &Frame, past: &Past) -> PastView {
    PastView {
        href: Spot::from(List::Of(past.status), past.id, past.written_at).href(),
        status: frame.say(status_text(past.status)),
        is_public: past.status == Status::Published,
        headline: past.headline.clone(),
        written: frame.when(past.written_at),
        excerpt: excerpt(&past.body, EXCERPT_CHARS),
    }
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

/// The beginning of a comment as plain text.
pub(crate) fn excerpt(body: &str, chars_max: usize) -> String {
    let text = document::comment::plain_text(body).split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(chars_max) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text,
    }
}
