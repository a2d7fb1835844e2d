//! What was written before: the revisions of a story, what changed between any two, and bringing one back.

use bytes::Bytes;
use document::diff::{self, Change, Piece};
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::StoryId;
use newsroom::section::{self, Section};
use newsroom::story::draft::Revision;
use newsroom::story::history::{self, Line};
use newsroom::story::save::{self, SaveError, find_revision};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::notice::Notice;
use crate::stories::draft::{self, Wire};
use crate::stories::editor;

/// Revisions that are listed at once.
const LISTED: i64 = 200;

#[derive(Serialize)]
struct HistoryPage {
    id: String,
    headline: String,
    language: String,
    direction: &'static str,
    lines: Vec<LineView>,
    from: i64,
    to: i64,
    /// Whom and when the two are of, in words.
    span: String,
    may_restore: bool,
    fields: Vec<FieldView>,
    blocks: Vec<BlockView>,
    has_changes: bool,
}

#[derive(Serialize)]
struct LineView {
    number: i64,
    name: String,
    initials: String,
    step: String,
    at: When,
    is_public: bool,
    is_from: bool,
    is_to: bool,
    href: String,
}

/// A field that changed.
#[derive(Serialize)]
struct FieldView {
    label: String,
    pieces: Vec<PieceView>,
}

#[derive(Serialize)]
struct BlockView {
    kind: &'static str,
    language: Option<String>,
    direction: Option<&'static str>,
    change: &'static str,
    /// What became of the block as a whole, in words.
    said: Option<String>,
    pieces: Vec<PieceView>,
}

/// A run of words: `ins`, `del`, or as it was.
#[derive(Serialize)]
struct PieceView {
    element: &'static str,
    text: String,
}

/// Shows the revisions of a story, and what changed between two of them.
pub(crate) fn show(frame: Frame, person: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let id = StoryId(id.parse().unwrap_or(0));
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let asked = |name: &str| query.get(name).parse::<i64>().ok();
    let lines = frame.desk.parts.db.read(|r| history::list(r, id, i64::MAX, LISTED))?;
    let Some(newest) = lines.first() else { return frame.lost(StatusCode::NOT_FOUND) };
    let to = asked("to").unwrap_or(newest.number);
    let before = lines.iter().find(|line| line.number < to).map_or(to, |line| line.number);
    let from = asked("from").unwrap_or(before);
    let found = frame.desk.parts.db.read(|r| {
        let (Some(old), Some(new)) = (find_revision(r, id, from)?, find_revision(r, id, to)?) else { return Ok(None) };
        let fields = (Wire::of(r, &old.draft)?, Wire::of(r, &new.draft)?);
        Ok::<_, database::Error>(Some((old, new, fields, section::list(r)?)))
    })?;
    let Some((old, new, (old_fields, new_fields), sections)) = found else { return frame.lost(StatusCode::NOT_FOUND) };
    let fields = field_views(&frame, &sections, &old_fields, &new_fields);
    let blocks: Vec<BlockView> = diff::diff(&draft::read_body(&old.draft.body)?, &draft::read_body(&new.draft.body)?)
        .into_iter()
        .map(|change| block_view(&frame, change))
        .collect();
    let page = HistoryPage {
        id: id.to_string(),
        direction: editor::direction_of(&new.draft.language),
        language: new.draft.language.clone(),
        headline: new.draft.headline.clone(),
        span: span(&frame, &lines, &old, &new),
        may_restore: draft::may_edit(frame.desk, person, id)? && from < newest.number,
        has_changes: !fields.is_empty() || blocks.iter().any(|block| block.change != "same"),
        lines: lines.iter().map(|line| line_view(&frame, line, newest.number, from, to)).collect(),
        from,
        to,
        fields,
        blocks,
    };
    let title = frame.say("desk-history");
    frame.render("desk/history.html", Place::Stories, &title, StatusCode::OK, &page)
}

/// Writes an old revision again, as the newest.
pub(crate) fn restore(frame: Frame, person: &Person, id: &str, number: &str) -> Result<Response<Bytes>, Error> {
    let (desk, story) = (frame.desk, StoryId(id.parse().unwrap_or(0)));
    if !draft::may_edit(desk, person, story)? {
        return frame.not_allowed();
    }
    let number = number.parse().unwrap_or(0);
    let found = desk.parts.db.read(|r| {
        let (old, newest) = (find_revision(r, story, number)?, draft::newest(r, story)?);
        Ok::<_, database::Error>(old.zip(newest))
    })?;
    let Some((old, newest)) = found else { return frame.lost(StatusCode::NOT_FOUND) };
    let act = desk.act_of(&person.session);
    let step = frame.put("desk-history-step", &[("date", Put::from(frame.when(old.written_at).text))]);
    let saved = desk.parts.db.write(|tx| save::save_step(tx, &act, story, newest.number, &old.draft, &step));
    let notice = match saved {
        Ok(_) => Notice::done(step),
        // Somebody typed in this very moment: what they wrote stays the newest.
        Err(SaveError::Conflict { .. }) => Notice::caution(frame.say("desk-history-moved-on")),
        // It stood in a section then that is none of theirs.
        Err(SaveError::NotTheirs(_)) => Notice::caution(frame.say("desk-history-strange")),
        Err(SaveError::NoStory(_)) => return frame.lost(StatusCode::NOT_FOUND),
        Err(SaveError::Database(error)) => return Err(error.into()),
    };
    Ok(frame.lead_on(&format!("/desk/stories/{story}/revisions"), person, &notice))
}

fn span(frame: &Frame, lines: &[Line], old: &Revision, new: &Revision) -> String {
    let said = |revision: &Revision| {
        let line = lines.iter().find(|line| line.number == revision.number);
        let name = line.map_or_else(|| frame.say("desk-editor-someone"), |line| writer(frame, line));
        format!("{}, {name}", frame.when(revision.written_at).text)
    };
    frame.put("desk-history-span", &[("from", Put::from(said(old))), ("to", Put::from(said(new)))])
}

fn writer(frame: &Frame, line: &Line) -> String {
    line.writer.clone().unwrap_or_else(|| frame.say("desk-editor-someone"))
}

fn line_view(frame: &Frame, line: &Line, newest: i64, from: i64, to: i64) -> LineView {
    let name = writer(frame, line);
    LineView {
        number: line.number,
        initials: crate::frame::initials(&name),
        name,
        step: line.step.clone(),
        at: frame.when(line.written_at),
        is_public: line.is_public,
        is_from: line.number == from,
        is_to: line.number == to,
        href: format!("?from={}&to={newest}", line.number),
    }
}

fn field_views(frame: &Frame, sections: &[Section], old: &Wire, new: &Wire) -> Vec<FieldView> {
    let people =
        |fields: &Wire| fields.bylines.iter().map(|byline| byline.name.as_str()).collect::<Vec<_>>().join(", ");
    let name =
        |id: &String| sections.iter().find(|section| section.id.to_string() == *id).map(|section| section.name.clone());
    let names = |fields: &Wire| fields.sections.iter().filter_map(name).collect::<Vec<_>>().join(", ");
    let pairs = [
        ("desk-story-headline", old.headline.clone(), new.headline.clone()),
        ("desk-editor-standfirst", old.standfirst.clone(), new.standfirst.clone()),
        ("desk-editor-kicker", old.kicker.clone(), new.kicker.clone()),
        ("desk-editor-dateline", old.dateline.clone(), new.dateline.clone()),
        ("desk-story-language", old.language.clone(), new.language.clone()),
        ("desk-editor-slug", old.slug.clone(), new.slug.clone()),
        ("desk-editor-tags", old.tags.join(", "), new.tags.join(", ")),
        ("series", old.series.clone().unwrap_or_default(), new.series.clone().unwrap_or_default()),
        ("desk-editor-bylines", people(old), people(new)),
        ("desk-editor-sections", names(old), names(new)),
    ];
    let robots = |fields: &Wire| frame.say(fields.search.robots_text());
    let beside = old.beside().into_iter().zip(new.beside()).map(|((label, old), (_, new))| (label, old, new));
    pairs
        .into_iter()
        .chain(beside)
        .chain([("desk-editor-robots", robots(old), robots(new))])
        .filter(|(_, old, new)| old != new)
        .map(|(label, old, new)| FieldView {
            label: frame.say(label),
            pieces: piece_views(diff::diff_text(&old, &new)),
        })
        .collect()
}

fn block_view(frame: &Frame, change: diff::BlockChange) -> BlockView {
    let (name, said) = match change.what {
        Change::Same => ("same", None),
        Change::Added => ("added", Some("desk-history-added")),
        Change::Removed => ("removed", Some("desk-history-removed")),
        Change::Reworded => ("reworded", None),
        Change::Reset => ("reset", Some("desk-history-reset")),
    };
    BlockView {
        kind: change.kind,
        language: change.language,
        direction: change.direction,
        change: name,
        said: said.map(|message| frame.say(message)),
        pieces: piece_views(change.pieces),
    }
}

fn piece_views(pieces: Vec<Piece>) -> Vec<PieceView> {
    let element = |what: Change| match what {
        Change::Added => "ins",
        Change::Removed => "del",
        Change::Same | Change::Reworded | Change::Reset => "",
    };
    pieces.into_iter().map(|piece| PieceView { element: element(piece.what), text: piece.text }).collect()
}
