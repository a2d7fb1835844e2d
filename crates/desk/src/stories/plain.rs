//! The editor without script: a form with the text as Markdown or HTML, so that nobody is kept from writing.

use bytes::Bytes;
use document::{BlockKind, Document, RenderOptions};
use http::{Response, StatusCode};
use newsroom::id::StoryId;
use newsroom::story::draft::BylineRole;
use newsroom::story::save::SaveError;
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::notice::Notice;
use crate::stories::draft::{self, Kept, Refusal, Wire, WireByline};
use crate::stories::editor;
use crate::stories::elsewhere::{LeadWords, Search};

/// The text as a form has it.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Source {
    pub text: String,
    /// Whether the text is HTML; Markdown if not.
    pub is_html: bool,
}

impl Source {
    /// Writes a text as HTML; a new one begins as Markdown.
    pub fn of(body: &Document) -> Source {
        if body.blocks.is_empty() {
            return Source::default();
        }
        Source { text: document::render(body, &RenderOptions::default()).into_string(), is_html: true }
    }

    /// Reads a text. One that was not touched stays as it is, whatever HTML has no word for.
    fn read(&self, before: &Document) -> Document {
        let was = Source::of(before);
        if was.is_html == self.is_html && same_lines(&was.text, &self.text) {
            return before.clone();
        }
        let (mut read, _) =
            if self.is_html { document::from_html(&self.text) } else { document::markdown::from_markdown(&self.text) };
        // HTML that was kept as it came is not in the form, so it cannot have been taken out there.
        read.blocks.extend(before.blocks.iter().filter(|block| matches!(block.kind, BlockKind::Raw { .. })).cloned());
        read
    }
}

/// Browsers send line ends as CR LF (HTML §4.10.21.4).
fn same_lines(one: &str, other: &str) -> bool {
    one.lines().eq(other.lines())
}

/// Saves a draft that was sent as a form.
pub(crate) fn create(mut frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let desk = frame.desk;
    let story = StoryId(id.parse().unwrap_or(0));
    if !draft::may_edit(desk, person, story)? {
        return frame.not_allowed();
    }
    let Some(before) = desk.parts.db.read(|r| draft::newest(r, story))? else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let was = draft::read_body(&before.draft.body)?;
    let source = Source { text: form.get("source").to_owned(), is_html: form.get("format") == "html" };
    let wire = read(form, &source.read(&was));
    let version = form.get("version").parse().unwrap_or(0);
    let act = desk.act_of(&person.session);
    match desk.parts.db.write(|tx| draft::save(tx, &act, story, version, wire.clone(), Kept::Step(""))) {
        Ok(_) => {
            let notice = Notice::done(draft::saved_at(&frame));
            Ok(frame.lead_on(&format!("/desk/stories/{story}/edit"), person, &notice))
        }
        Err(Refusal::Field(message, value)) => {
            let notice = Notice::caution(draft::say_refused(&frame, message, &value));
            frame.tell(notice);
            editor::show_sent(frame, person, story, wire, source, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(Refusal::Save(SaveError::Conflict { .. })) => {
            let notice = Notice::caution(frame.say("desk-editor-two-texts"));
            frame.tell(notice);
            editor::show_sent(frame, person, story, wire, source, StatusCode::PRECONDITION_FAILED)
        }
        Err(Refusal::Save(SaveError::NoStory(_) | SaveError::NotTheirs(_))) => frame.lost(StatusCode::NOT_FOUND),
        Err(Refusal::Save(SaveError::Database(error))) => Err(error.into()),
    }
}

fn read(form: &Form, body: &Document) -> Wire {
    let line = |name: &str| form.get(name).replace(['\r', '\n'], " ");
    let main = Some(form.get("section").to_owned()).filter(|id| !id.is_empty());
    let others = form.all("sections").map(str::to_owned).filter(|id| Some(id) != main.as_ref());
    let bylines = editor::ROLES.iter().flat_map(|role| {
        let field = format!("byline-{}", role.as_str());
        names(form.get(&field)).into_iter().map(|name| WireByline { name, role: *role }).collect::<Vec<_>>()
    });
    Wire {
        headline: line("headline"),
        standfirst: form.get("standfirst").replace("\r\n", "\n"),
        kicker: line("kicker"),
        dateline: line("dateline"),
        language: form.get("language").to_owned(),
        slug: form.get("slug").to_owned(),
        sections: main.iter().cloned().chain(others).collect(),
        tags: names(form.get("tags")),
        bylines: bylines.collect(),
        lead: Some(form.get("lead").trim().to_owned()),
        lead_words: LeadWords::read(form),
        search: Search::read(form),
        series: form.all("series").next().map(str::to_owned),
        body: serde_json::from_str(&body.to_json()).unwrap_or_default(),
    }
}

/// Cuts a list of names at the commas of any script.
fn names(text: &str) -> Vec<String> {
    text.split([',', '،', ';', '؛', '\n']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Writes names for such a list.
pub(crate) fn join(bylines: &[WireByline], role: BylineRole) -> String {
    let names: Vec<&str> =
        bylines.iter().filter(|byline| byline.role == role).map(|byline| byline.name.as_str()).collect();
    names.join(", ")
}
