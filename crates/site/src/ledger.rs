//! The list of all corrections, with what was changed, and its feed.

use document::Document;
use document::diff::{self, BlockChange, Change, Piece};
use formats::feed::{Entry as FeedEntry, Feed};
use http::StatusCode;
use newsroom::id::CorrectionId;
use newsroom::published::Touched;
use newsroom::published::ledger::{Entry, Told, find_place, list};
use serde::Serialize;
use web::address::href;
use web::templates::Value;

use crate::paint::{Chrome, FeedLink, Head, Moment, Paint};
use crate::routes::Tail;
use crate::{Answer, Error, feeds, lost};

/// Where it stands, unless something of the newsroom's own does.
pub(crate) const ADDRESS: &str = "/corrections/";

/// Entries on a page.
const PER_PAGE: i64 = 20;

/// Blocks that are shown of what one correction changed: more is read in the story.
const BLOCKS_MAX: usize = 8;

#[derive(Serialize)]
struct LedgerPage {
    chrome: Chrome,
    say: Value,
    feed: String,
    entries: Vec<EntryView>,
    older: Option<String>,
    is_first: bool,
}

#[derive(Serialize)]
struct EntryView {
    id: String,
    label: String,
    at: Moment,
    told: Option<ToldView>,
}

#[derive(Serialize)]
struct ToldView {
    href: String,
    headline: String,
    language: Option<String>,
    direction: Option<&'static str>,
    note: String,
    changes: Vec<Vec<PieceView>>,
}

/// A run of words: `ins`, `del`, or as it was.
#[derive(Serialize)]
struct PieceView {
    element: &'static str,
    text: String,
}

/// Answers the ledger's addresses: its first page, a further one by the entry before it, its feed.
pub(crate) fn at(paint: &mut Paint, tail: &Tail) -> Result<Option<Answer>, Error> {
    let parts: Vec<&str> = tail.base.split('/').filter(|part| !part.is_empty()).collect();
    match parts[..] {
        ["corrections"] if tail.page != 1 || tail.comment_page.is_some() => Ok(None),
        ["corrections"] => {
            paint.note_address(ADDRESS);
            if tail.feed.is_some() { feed(paint, tail).map(Some) } else { show(paint, None).map(Some) }
        }
        ["corrections", "before", id] if tail.feed.is_none() => {
            paint.note_address(tail.base);
            match id.parse() {
                Ok(id) => show(paint, Some(CorrectionId(id))).map(Some),
                Err(_) => Ok(None),
            }
        }
        _ => Ok(None),
    }
}

fn show(paint: &mut Paint, before: Option<CorrectionId>) -> Result<Answer, Error> {
    let after = match before {
        Some(id) => match find_place(paint.r, id)? {
            Some(place) => Some(place),
            None => return lost::show(paint, StatusCode::NOT_FOUND),
        },
        None => None,
    };
    let mut entries = list(paint.r, after, PER_PAGE + 1, paint.now)?;
    let has_older = i64::try_from(entries.len()).unwrap_or(0) > PER_PAGE;
    entries.truncate(usize::try_from(PER_PAGE).unwrap_or(usize::MAX));
    note_all(paint, &entries);
    let address = |before: Option<CorrectionId>| before.map_or(ADDRESS.into(), |id| format!("{ADDRESS}before/{id}/"));
    let title = paint.say("footer-corrections", &[]);
    let feed = format!("{ADDRESS}feed/");
    let chrome = paint.chrome(Head {
        feeds: vec![FeedLink { kind: "application/rss+xml", title: title.clone(), href: feed.clone() }],
        canonical: Some(paint.absolute(&address(before))),
        title,
        ..Head::default()
    })?;
    let older = entries.last().filter(|_| has_older).map(|last| address(Some(last.id)));
    let entries = entries.into_iter().map(|entry| view(paint, entry)).collect();
    let page = LedgerPage { chrome, say: paint.words_value(), feed, entries, older, is_first: before.is_none() };
    paint.render("site/ledger.html", &page, StatusCode::OK)
}

/// The list changes with each new entry, and with whatever is told of the stories.
fn note_all(paint: &mut Paint, entries: &[Entry]) {
    paint.note(&Touched::ledger());
    for entry in entries {
        paint.note(&Touched::story(entry.story));
    }
}

fn view(paint: &Paint, entry: Entry) -> EntryView {
    EntryView {
        id: entry.id.to_string(),
        label: label(paint, &entry),
        at: paint.moment(entry.made_at),
        told: entry.told.map(|told| view_told(paint, told)),
    }
}

fn label(paint: &Paint, entry: &Entry) -> String {
    paint.say(if entry.kind.as_str() == "update" { "update-note" } else { entry.kind.as_str() }, &[])
}

fn view_told(paint: &Paint, told: Told) -> ToldView {
    let (language, direction) = paint.foreign(&told.language);
    let read = |text: &String| Document::from_json(text).unwrap_or_default();
    let changes = told.texts.as_ref().map(|[before, after]| diff::diff(&read(before), &read(after)));
    let changed = changes.into_iter().flatten().filter(|block| !matches!(block.what, Change::Same | Change::Reset));
    ToldView {
        href: href(&told.address),
        headline: told.headline,
        language,
        direction,
        note: told.note,
        changes: changed.take(BLOCKS_MAX).map(pieces).collect(),
    }
}

fn pieces(block: BlockChange) -> Vec<PieceView> {
    let piece = |piece: Piece| PieceView {
        element: match piece.what {
            Change::Added => "ins",
            Change::Removed => "del",
            Change::Same | Change::Reworded | Change::Reset => "",
        },
        text: piece.text,
    };
    block.pieces.into_iter().map(piece).collect()
}

fn feed(paint: &mut Paint, tail: &Tail) -> Result<Answer, Error> {
    let format = tail.feed.unwrap_or(feeds::Format::Rss);
    let entries = list(paint.r, None, PER_PAGE, paint.now)?;
    note_all(paint, &entries);
    let title = paint.say("footer-corrections", &[]);
    let entries: Vec<FeedEntry> = entries.iter().filter_map(|entry| feed_entry(paint, entry)).collect();
    let feed = Feed {
        title: format!("{title} | {}", paint.paper()),
        link: paint.absolute(ADDRESS),
        self_link: format!("{}{}", paint.site.parts.origin, paint.ask.path),
        language: Some(paint.words.language().tag().to_owned()),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(jiff::Timestamp::UNIX_EPOCH),
        generator: Some("Dateline".into()),
        entries,
        ..Feed::default()
    };
    feeds::write(paint, &feed, format)
}

fn feed_entry(paint: &Paint, entry: &Entry) -> Option<FeedEntry> {
    let told = entry.told.as_ref()?;
    Some(FeedEntry {
        id: format!("{}#c{}", paint.absolute(ADDRESS), entry.id),
        title: format!("{}: {}", label(paint, entry), told.headline),
        link: paint.absolute(&told.address),
        published: entry.made_at,
        updated: entry.made_at,
        summary: feeds::escape(&told.note),
        ..FeedEntry::default()
    })
}
