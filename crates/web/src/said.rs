//! Who said what as a file for others: rows for spreadsheets, lines of JSON for programs. It is made piece by piece, a
//! read of the database each, so that a record of any length costs the memory of a page and holds no reader for long.

use std::fmt::Write as _;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use database::{Database, Error, Reader};
use formats::csv;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName, LINK};
use http::{HeaderValue, Response};
use jiff::Timestamp;
use newsroom::id::{SectionId, SpeakerId, StoryId};
use newsroom::published::record::{self, Said};
use newsroom::statement::State;
use newsroom::statement::list::{self, After, Listed};
use newsroom::statement::speaker::{self, Speaker, address};
use serde::Serialize;

use crate::address::href;
use crate::file::{Content, Pieces};

/// Statements of one piece.
const PIECE: i64 = 200;

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated values (RFC 4180).
    Csv,
    /// A JSON object a line (jsonlines.org).
    Lines,
}

impl Form {
    /// Both.
    pub const ALL: [Form; 2] = [Form::Csv, Form::Lines];

    /// Its name in addresses, and the end of a file's name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Form::Csv => "csv",
            Form::Lines => "jsonl",
        }
    }

    /// Reads such a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|form| form.as_str() == name)
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Form::Csv => "text/csv; charset=utf-8",
            Form::Lines => "application/jsonl; charset=utf-8",
        }
    }
}

/// For whom a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Readers: what is on record, of those who have a page.
    Readers,
    /// The newsroom: statements of any state, with who read them and how sure that was.
    Newsroom,
}

/// Which statements a file holds; what is missing narrows nothing.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The state; without one, confirmed. Readers get no other.
    pub state: Option<State>,
    /// Whose words, whoever became part of them included.
    pub speaker: Option<SpeakerId>,
    /// The phrase that says who, folded.
    pub mention: Option<String>,
    /// Of which story.
    pub story: Option<StoryId>,
    /// Which words.
    pub words: Option<String>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub to: Option<Timestamp>,
    /// The language of the story, as BCP 47.
    pub language: Option<String>,
    /// The sections in one of which the story runs.
    pub sections: Vec<SectionId>,
    /// The sections in one of which the story is at home.
    pub home: Vec<SectionId>,
    /// How sure at least what read it was, in hundredths.
    pub confidence: Option<i64>,
    /// Where it begins.
    pub after: Option<After>,
}

impl Question {
    /// The same as the newsroom's lists ask it.
    #[must_use]
    pub fn asked(&self) -> list::Asked<'_> {
        list::Asked {
            state: self.state,
            speaker: self.speaker,
            mention: self.mention.as_deref(),
            story: self.story,
            words: self.words.as_deref(),
            from: self.from,
            to: self.to,
            language: self.language.as_deref(),
            sections: &self.sections,
            home: &self.home,
            confidence: self.confidence,
            with_page: false,
            after: self.after,
        }
    }

    /// The same as readers' lists ask it.
    #[must_use]
    pub fn asked_by_readers(&self) -> record::Asked<'_> {
        record::Asked {
            person: self.speaker,
            words: self.words.as_deref(),
            from: self.from,
            to: self.to,
            language: self.language.as_deref(),
            sections: &self.sections,
            with_proposals: false,
            after: self.after,
        }
    }
}

/// A file to be made.
pub struct Export {
    /// The newsroom's database.
    pub db: Database,
    /// The clock: what is taken back while the file is on its way is not in the rest of it.
    pub clock: Arc<dyn Fn() -> Timestamp + Send + Sync>,
    /// The site's own address without a last slash.
    pub origin: String,
    /// What others may do with it, in the newsroom's words or as an address; empty if nobody said.
    pub licence: String,
    /// Its form.
    pub form: Form,
    /// For whom it is.
    pub audience: For,
    /// Which statements it holds.
    pub question: Question,
}

/// Answers with a file that is made while it is sent. `held` is let go of when it has gone out, or its client has.
pub fn answer(export: Export, held: impl Send + 'static) -> Response<Content> {
    let mut response = Response::new(Content::Bytes(Bytes::new()));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(export.form.media_type()));
    let name = format!("attachment; filename=\"statements.{}\"", export.form.as_str());
    let named = HeaderValue::from_str(&name).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    headers.insert(CONTENT_DISPOSITION, named);
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    // RFC 4946 §2; an address alone can be one.
    let licence = document::address::web(&export.licence).filter(|address| !address.contains(['<', '>']));
    let link = licence.and_then(|address| HeaderValue::from_str(&format!("<{address}>; rel=\"license\"")).ok());
    headers.extend(link.map(|link| (LINK, link)));
    let (mut export, mut is_begun, mut has_ended) = (export, false, false);
    *response.body_mut() = Content::Made(Pieces::new(move || {
        let _ = &held;
        let mut text = String::new();
        if !std::mem::replace(&mut is_begun, true) && export.form == Form::Csv {
            text.push_str(csv::BEGINNING);
            csv::write_row(&mut text, &columns(export.audience));
        }
        let begins_at = text.len();
        // A narrow question may find nothing in a stretch of the record: no piece is empty.
        while !has_ended && text.len() == begins_at {
            let next = export.write_piece(&mut text).map_err(io::Error::other)?;
            export.question.after = next;
            has_ended = next.is_none();
        }
        Ok((!text.is_empty()).then(|| Bytes::from(text)))
    }));
    response
}

impl Export {
    /// Writes the next statements, and says where the rest begin.
    fn write_piece(&self, into: &mut String) -> Result<Option<After>, Error> {
        let now = (self.clock)();
        let (rows, next) = self.db.read(|r| match self.audience {
            For::Readers => {
                let (said, next) = record::list_said(r, &self.question.asked_by_readers(), PIECE, now)?;
                Ok::<_, Error>((said.into_iter().map(|said| self.row_for_readers(said)).collect::<Vec<_>>(), next))
            }
            For::Newsroom => {
                let page = list::list(r, &self.question.asked(), PIECE, now)?;
                Ok((self.rows_for_newsroom(r, page.statements)?, page.next))
            }
        })?;
        for row in &rows {
            self.write(into, row)?;
        }
        Ok(next)
    }

    fn write(&self, into: &mut String, row: &Row) -> Result<(), Error> {
        match self.form {
            Form::Lines => {
                let line = serde_json::to_string(row).map_err(|cause| Error::Other(cause.to_string()))?;
                let _ = writeln!(into, "{line}");
            }
            Form::Csv => {
                let cells = row.cells();
                csv::write_row(into, &cells.iter().map(String::as_str).collect::<Vec<_>>());
            }
        }
        Ok(())
    }

    fn row_for_readers(&self, said: Said) -> Row {
        Row {
            id: said.id.0,
            kind: said.kind.name(),
            words: said.words,
            speaker: said.by.name,
            speaker_id: Some(said.by.id.0),
            speaker_url: Some(self.absolute(&address(&said.by.slug))),
            occasion: said.occasion,
            place: said.place,
            said_on: said.said_on,
            language: said.language,
            story_id: said.story.0,
            headline: said.headline,
            story_url: self.absolute(&said.address),
            story_date: said.published_at.to_string(),
            reading: None,
            licence: self.licence.clone(),
        }
    }

    fn rows_for_newsroom(&self, r: &mut Reader, listed: Vec<Listed>) -> Result<Vec<Row>, Error> {
        let (mut rows, mut known): (Vec<Row>, Vec<(SpeakerId, Option<Speaker>)>) = (Vec::new(), Vec::new());
        for listed in listed {
            let it = listed.statement;
            let speaker = match it.speaker {
                None => None,
                Some(id) => match known.iter().find(|(own, _)| *own == id) {
                    Some((_, speaker)) => speaker.clone(),
                    None => {
                        let speaker = speaker::find_meant(r, id)?;
                        known.push((id, speaker.clone()));
                        speaker
                    }
                },
            };
            rows.push(Row {
                id: it.id.0,
                kind: it.kind.name(),
                words: it.words,
                speaker: speaker.as_ref().map(|speaker| speaker.name().to_owned()).unwrap_or_default(),
                speaker_id: speaker.as_ref().map(|speaker| speaker.id.0),
                speaker_url: speaker
                    .filter(|speaker| speaker.has_page)
                    .map(|speaker| self.absolute(&address(&speaker.slug))),
                occasion: it.occasion,
                place: it.place,
                said_on: it.said_on,
                language: it.language,
                story_id: it.story.0,
                headline: listed.headline,
                story_url: self.absolute(&listed.address),
                story_date: listed.published_at.to_string(),
                reading: Some(ReadingRow {
                    state: it.state.as_str(),
                    mention: it.mention,
                    cue: it.cue,
                    proposed_by: it.extractor,
                    confidence: it.confidence,
                    decided_at: it.decided_at.map(|at| at.to_string()),
                }),
                licence: self.licence.clone(),
            });
        }
        Ok(rows)
    }

    fn absolute(&self, path: &str) -> String {
        format!("{}{}", self.origin, href(path))
    }
}

/// A statement as others get it.
#[derive(Serialize)]
struct Row {
    id: i64,
    kind: &'static str,
    words: String,
    speaker: String,
    speaker_id: Option<i64>,
    speaker_url: Option<String>,
    occasion: String,
    place: String,
    said_on: Option<String>,
    language: String,
    story_id: i64,
    headline: String,
    story_url: String,
    story_date: String,
    #[serde(flatten)]
    reading: Option<ReadingRow>,
    licence: String,
}

/// What the newsroom alone gets: where it stands, and who read it.
#[derive(Serialize)]
struct ReadingRow {
    state: &'static str,
    mention: String,
    cue: String,
    proposed_by: Option<String>,
    confidence: i64,
    decided_at: Option<String>,
}

/// The names of the columns; those of [`Row::cells`], and the keys of a line of JSON.
fn columns(audience: For) -> Vec<&'static str> {
    let mut columns = vec![
        "id",
        "kind",
        "words",
        "speaker",
        "speaker_id",
        "speaker_url",
        "occasion",
        "place",
        "said_on",
        "language",
        "story_id",
        "headline",
        "story_url",
        "story_date",
    ];
    if audience == For::Newsroom {
        columns.extend(["state", "mention", "cue", "proposed_by", "confidence", "decided_at"]);
    }
    columns.push("licence");
    columns
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let own = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut cells = vec![
            self.id.to_string(),
            self.kind.to_owned(),
            self.words.clone(),
            self.speaker.clone(),
            self.speaker_id.map(|id| id.to_string()).unwrap_or_default(),
            own(&self.speaker_url),
            self.occasion.clone(),
            self.place.clone(),
            own(&self.said_on),
            self.language.clone(),
            self.story_id.to_string(),
            self.headline.clone(),
            self.story_url.clone(),
            self.story_date.clone(),
        ];
        if let Some(reading) = &self.reading {
            cells.extend([
                reading.state.to_owned(),
                reading.mention.clone(),
                reading.cue.clone(),
                own(&reading.proposed_by),
                reading.confidence.to_string(),
                own(&reading.decided_at),
            ]);
        }
        cells.push(self.licence.clone());
        cells
    }
}
