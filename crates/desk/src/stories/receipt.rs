//! The receipt of taking a story back: each channel with what was done and when, and who has not said so yet.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::StoryId;
use newsroom::receipt::{self, Answers, Channel, Receipt, Word};
use newsroom::story;
use serde::Serialize;

use crate::Error;
use crate::audit::act_text;
use crate::frame::{Frame, Place, When};

/// What each process does with such an act, in the order in which it is shown, and how it is called.
const FOLLOWERS: [(&str, &str); 3] =
    [("pages", "desk-follower-pages"), ("index", "desk-follower-index"), ("news", "desk-follower-news")];

#[derive(Serialize)]
struct Page {
    id: String,
    headline: String,
    what: String,
    who: String,
    at: When,
    second: When,
    reason: String,
    answers: Option<String>,
    channels: Vec<String>,
    /// What became of files and preview links.
    besides: Vec<String>,
    processes: Vec<ProcessView>,
}

#[derive(Serialize)]
struct ProcessView {
    name: String,
    /// Whether it serves no more.
    has_ended: bool,
    steps: Vec<Step>,
}

#[derive(Serialize)]
struct Step {
    text: &'static str,
    /// When it was confirmed.
    at: Option<When>,
}

/// Shows a receipt.
pub(crate) fn show(frame: Frame, id: &str, seq: &str) -> Result<Response<Bytes>, Error> {
    let (id, seq) = (StoryId(id.parse().unwrap_or(0)), seq.parse().unwrap_or(0));
    let found = frame
        .desk
        .parts
        .db
        .read(|r| Ok::<_, database::Error>(story::find(r, id)?.zip(receipt::find(r, id, seq, frame.now)?)))?;
    let Some((story, receipt)) = found else { return frame.lost(StatusCode::NOT_FOUND) };
    let page = Page {
        id: id.to_string(),
        headline: if story.headline.is_empty() { frame.say("desk-story-untitled") } else { story.headline },
        what: act_text(&frame, &receipt.event.kind),
        who: receipt.actor.clone().unwrap_or_else(|| frame.say("desk-audit-program")),
        at: frame.when(receipt.event.at),
        second: frame.second(receipt.event.at),
        reason: receipt.event.data["reason"].as_str().unwrap_or_default().to_owned(),
        answers: receipt.answers.map(|answers| frame.say(answers_text(answers))),
        channels: receipt.channels.iter().map(|channel| channel_text(&frame, channel)).collect(),
        besides: besides(&frame, &receipt),
        processes: receipt.words.iter().map(|word| view(&frame, word)).collect(),
    };
    let title = frame.say("desk-receipt");
    frame.render("desk/receipt.html", Place::Stories, &title, StatusCode::OK, &page)
}

fn answers_text(answers: Answers) -> &'static str {
    match answers {
        Answers::Story => "desk-answers-story",
        Answers::Notice => "desk-answers-notice",
        Answers::Nothing => "desk-answers-nothing",
    }
}

fn channel_text(frame: &Frame, channel: &Channel) -> String {
    let named = |id: &str, name: &str| frame.put(id, &[("name", Put::from(name))]);
    match channel {
        Channel::Page(address) => named("desk-channel-page", address),
        Channel::Front => frame.say("desk-channel-front"),
        Channel::Section(name) => named("desk-channel-section", name),
        Channel::Tag(name) => named("desk-channel-tag", name),
        Channel::Contributor(name) => named("desk-channel-contributor", name),
        Channel::Series(name) => named("desk-channel-series", name),
        Channel::Everything => frame.say("desk-channel-everything"),
        Channel::Pages => frame.say("desk-channel-pages"),
        Channel::Dated(name) => named("desk-channel-dated", name),
        Channel::Sitemap(name) => named("desk-channel-sitemap", name),
        Channel::Comments => frame.say("desk-channel-comments"),
        Channel::Translations => frame.say("desk-channel-translations"),
        Channel::Beside => frame.say("desk-channel-beside"),
    }
}

fn besides(frame: &Frame, receipt: &Receipt) -> Vec<String> {
    let number = |count: usize| frame.words.number(i64::try_from(count).unwrap_or(i64::MAX));
    let line = |id: &str, count: usize| frame.put(id, &[("number", Put::from(number(count)))]);
    let mut lines = Vec::new();
    if receipt.files_hidden > 0 {
        lines.push(line("desk-receipt-files-hidden", receipt.files_hidden));
        lines.push(frame.say("desk-receipt-copies"));
    }
    if receipt.files_shown > 0 {
        lines.push(line("desk-receipt-files-shown", receipt.files_shown));
    }
    if let Ok(ended) = usize::try_from(receipt.links_ended)
        && ended > 0
    {
        lines.push(line("desk-receipt-links", ended));
    }
    lines
}

fn view(frame: &Frame, word: &Word) -> ProcessView {
    let since = frame.when(word.process.started_at).text;
    let at = |follower: &str| word.confirmed.iter().find(|said| said.follower == follower).map(|said| said.at);
    ProcessView {
        name: frame.put("desk-process", &[("date", Put::from(since))]),
        has_ended: !word.process.is_running(frame.now),
        steps: FOLLOWERS
            .map(|(follower, text)| Step { text, at: at(follower).map(|at| frame.second(at)) })
            .into_iter()
            .collect(),
    }
}
