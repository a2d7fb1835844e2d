//! Receipts of acts that took a story from readers: every channel, and the word of every process.

use database::Reader;
use newsroom::event::Event;
use newsroom::id::StoryId;
use newsroom::receipt::{self, Answers, Channel, Receipt, Word};
use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::shape::Kind::{Flag, Instant, List, Maybe, Object, Word as Of};
use crate::shape::{Shape, must};
use crate::shapes::{COUNT, ID, TEXT};

static RECEIPT_LINE: Shape = Shape {
    name: "ReceiptLine",
    fields: &[
        must("id", ID, "Its id."),
        must("at", Instant, "When the story was taken from readers."),
        must("kind", Of(&["withdrawn", "killed"]), "Whether it was taken back or given up."),
    ],
};

/// The receipts of a story.
pub(crate) static RECEIPTS: Shape =
    Shape { name: "Receipts", fields: &[must("receipts", List(&Object(&RECEIPT_LINE), 20), "The newest first.")] };

static CHANNEL: Shape = Shape {
    name: "Channel",
    fields: &[
        must(
            "kind",
            Of(&[
                "page",
                "front",
                "section",
                "tag",
                "contributor",
                "series",
                "everything",
                "pages",
                "dated",
                "sitemap",
                "comments",
                "translations",
                "beside",
            ]),
            "What kind of page, list or feed.",
        ),
        must("name", TEXT, "Its address or name; empty where there is one alone."),
    ],
};

static CONFIRMED: Shape = Shape {
    name: "Confirmed",
    fields: &[must("follower", TEXT, "Who did its part: pages, index, news."), must("at", Instant, "When.")],
};

static PROCESS: Shape = Shape {
    name: "Process",
    fields: &[
        must("started_at", Instant, "Since when it serves."),
        must("is_running", Flag, "Whether it still does."),
        must("confirmed", List(&Object(&CONFIRMED), 100), "What it has confirmed, in the order of time."),
    ],
};

/// A receipt.
pub(crate) static RECEIPT: Shape = Shape {
    name: "Receipt",
    fields: &[
        must("id", ID, "Its id."),
        must("at", Instant, "When the story was taken from readers."),
        must("kind", Of(&["withdrawn", "killed"]), "Whether it was taken back or given up."),
        must("by", Maybe(&TEXT), "Who did it, by name."),
        must("reason", TEXT, "Why, for colleagues."),
        must("channels", List(&Object(&CHANNEL), 10_000), "Where it stood; taken out with the act."),
        must("answers", Maybe(&Of(&["story", "notice", "nothing"])), "What its former address answers now."),
        must("files_hidden", COUNT, "Files that no public story shows any more."),
        must("files_shown", COUNT, "Files of it that are still public."),
        must("links_ended", COUNT, "Preview links that were ended with it."),
        must("processes", List(&Object(&PROCESS), 200), "The word of each process that serves."),
    ],
};

/// Lists the receipts of a story.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let lines: Vec<Value> = receipt::list(r, StoryId(call.id))?.iter().map(show_line).collect();
    Ok(Answer::ok(json!({ "receipts": lines })))
}

/// Gives a receipt.
pub(crate) fn show(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let found = receipt::find(r, StoryId(call.id), call.number, call.now)?;
    let receipt = found.ok_or_else(|| Problem::not_found("receipt"))?;
    Ok(Answer::ok(show_receipt(call, &receipt)))
}

fn show_line(event: &Event) -> Value {
    let kind = event.kind.trim_start_matches("story.");
    json!({ "id": event.seq, "at": event.at.to_string(), "kind": kind })
}

fn show_receipt(call: &Call, receipt: &Receipt) -> Value {
    let answers = receipt.answers.map(|answers| match answers {
        Answers::Story => "story",
        Answers::Notice => "notice",
        Answers::Nothing => "nothing",
    });
    let mut shown = show_line(&receipt.event);
    crate::stories::extend(
        &mut shown,
        json!({
            "by": receipt.actor, "reason": receipt.event.data["reason"].as_str().unwrap_or_default(),
            "channels": receipt.channels.iter().map(show_channel).collect::<Vec<Value>>(), "answers": answers,
            "files_hidden": receipt.files_hidden, "files_shown": receipt.files_shown,
            "links_ended": receipt.links_ended,
            "processes": receipt.words.iter().map(|word| show_word(call, word)).collect::<Vec<Value>>(),
        }),
    );
    shown
}

fn show_channel(channel: &Channel) -> Value {
    let (kind, name) = match channel {
        Channel::Page(address) => ("page", address.as_str()),
        Channel::Front => ("front", ""),
        Channel::Section(name) => ("section", name.as_str()),
        Channel::Tag(name) => ("tag", name.as_str()),
        Channel::Contributor(name) => ("contributor", name.as_str()),
        Channel::Series(name) => ("series", name.as_str()),
        Channel::Everything => ("everything", ""),
        Channel::Pages => ("pages", ""),
        Channel::Dated(name) => ("dated", name.as_str()),
        Channel::Sitemap(name) => ("sitemap", name.as_str()),
        Channel::Comments => ("comments", ""),
        Channel::Translations => ("translations", ""),
        Channel::Beside => ("beside", ""),
    };
    json!({ "kind": kind, "name": name })
}

fn show_word(call: &Call, word: &Word) -> Value {
    let confirmed: Vec<Value> =
        word.confirmed.iter().map(|said| json!({ "follower": said.follower, "at": said.at.to_string() })).collect();
    json!({
        "started_at": word.process.started_at.to_string(), "is_running": word.process.is_running(call.now),
        "confirmed": confirmed,
    })
}
