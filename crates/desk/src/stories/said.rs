//! Said before: what a speaker said of the same, in other stories, and in which other words. Only what is confirmed and
//! public is told, so that whoever writes may see it; and who is on record, for whoever gives words to somebody.

use bytes::Bytes;
use document::diff::{self, Change};
use http::{Response, StatusCode};
use newsroom::id::{SpeakerId, StoryId};
use newsroom::statement::earlier::{self, ASKED_CHARS_MAX, Asked, Likeness};
use newsroom::statement::list::Listed;
use newsroom::statement::speaker::{self, Asked as AskedSpeakers};
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::form::Form;
use crate::frame::{Frame, When};
use crate::moderation::hand::excerpt;
use crate::stories::{draft, margin};

/// Speakers that are offered.
const SPEAKERS_MAX: i64 = 8;

/// Characters of who somebody is.
const DESCRIPTION_CHARS: usize = 80;

/// Something that was said before.
#[derive(Serialize)]
struct EarlierView {
    id: String,
    words: String,
    /// The words without the marks around them: for a quotation that is set apart.
    bare: String,
    headline: String,
    /// Where the story stands, for readers.
    href: String,
    dated: When,
    kind_text: String,
    language: String,
    direction: &'static str,
    /// `same`, `reworded` or `related`.
    likeness: &'static str,
    /// What changed since, word by word; nothing if it is no other wording.
    pieces: Vec<PieceView>,
}

/// A run of words: `ins`, `del`, or as it was.
#[derive(Serialize)]
struct PieceView {
    element: &'static str,
    text: String,
}

/// Gives what somebody said before of what is quoted now. Who that is, the query says by number or by name.
pub(crate) fn show(frame: &Frame, id: &str) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let words: String = query.get("words").chars().take(ASKED_CHARS_MAX).collect();
    let found = frame.desk.parts.db.read(|r| {
        let chosen = match query.get("speaker").parse() {
            Ok(id) => speaker::find_head(r, SpeakerId(id))?,
            Err(_) => match margin::named(r, query.get("name"))?.as_slice() {
                [one] => Some(*one),
                _ => None,
            },
        };
        let Some(speaker) = chosen else { return Ok(None) };
        let name = speaker::find(r, speaker)?.map(|speaker| speaker.name().to_owned()).unwrap_or_default();
        let told = earlier::list(r, Asked { speaker, words: &words, story }, frame.now)?;
        Ok::<_, database::Error>(Some((speaker, name, told)))
    })?;
    let Some((speaker, name, told)) = found else {
        return Ok(draft::answer(StatusCode::OK, &json!({ "speaker": "", "name": "", "earlier": [] })));
    };
    let earlier: Vec<EarlierView> =
        told.iter().map(|(listed, likeness)| view(frame, &words, listed, *likeness)).collect();
    let body = json!({ "speaker": speaker.to_string(), "name": name, "earlier": earlier });
    Ok(draft::answer(StatusCode::OK, &body))
}

fn view(frame: &Frame, words: &str, listed: &Listed, likeness: Likeness) -> EarlierView {
    let it = &listed.statement;
    let pieces = if likeness == Likeness::Reworded { pieces(bare(&it.words), bare(words)) } else { Vec::new() };
    EarlierView {
        id: it.id.to_string(),
        words: it.words.clone(),
        bare: bare(&it.words).to_owned(),
        headline: listed.headline.clone(),
        href: web::address::href(&listed.address),
        dated: frame.when(it.at),
        kind_text: frame.say(margin::kind_text(it.kind)),
        language: it.language.clone(),
        direction: crate::stories::editor::direction_of(&it.language),
        likeness: match likeness {
            Likeness::Same => "same",
            Likeness::Reworded => "reworded",
            Likeness::Related => "related",
        },
        pieces,
    }
}

/// What was said then and is not now, and the other way round.
fn pieces(then: &str, now: &str) -> Vec<PieceView> {
    let piece = |piece: diff::Piece| PieceView {
        element: match piece.what {
            Change::Removed => "del",
            Change::Added => "ins",
            _ => "",
        },
        text: piece.text,
    };
    diff::diff_text(then, now).into_iter().map(piece).collect()
}

/// Words without the marks of quotation around them, and the comma within.
fn bare(words: &str) -> &str {
    const MARKS: [char; 11] = ['“', '”', '„', '«', '»', '"', '‹', '›', '‘', '’', ','];
    words.trim_matches(|letter: char| MARKS.contains(&letter) || letter.is_whitespace())
}

/// Lists who is on record by what a name begins or goes on with.
pub(crate) fn list_speakers(frame: &Frame) -> Result<Response<Bytes>, Error> {
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let words: String = query.get("q").trim().chars().take(speaker::NAME_CHARS_MAX).collect();
    if words.is_empty() {
        return Ok(draft::answer(StatusCode::OK, &json!({ "speakers": [] })));
    }
    let asked = AskedSpeakers { words: Some(&words), ..AskedSpeakers::default() };
    let found = frame.desk.parts.db.read(|r| speaker::list(r, asked, SPEAKERS_MAX))?;
    let speakers: Vec<_> = found
        .iter()
        .map(|speaker| {
            let description = excerpt(&speaker.description, DESCRIPTION_CHARS);
            json!({ "id": speaker.id.to_string(), "name": speaker.name(), "description": description })
        })
        .collect();
    Ok(draft::answer(StatusCode::OK, &json!({ "speakers": speakers })))
}
