//! Where in the lists of comments one is, and how that stands in addresses and forms.

use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::comment::queue::After;
use newsroom::comment::walk::{Asked, List};
use newsroom::id::{CommentId, SectionId};

use crate::form::Form;
use crate::stories::editor::LANGUAGES;

/// Which list, how it is narrowed, from which comment on, with which comment in hand.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spot {
    pub list: List,
    pub section: Option<SectionId>,
    pub language: Option<&'static str>,
    pub after: Option<After>,
    pub comment: Option<CommentId>,
}

impl Spot {
    /// Reads it from a query or a form; what makes no sense is the beginning of what waits.
    pub fn read(form: &Form) -> Spot {
        let id = |text: &str| text.parse().ok().map(CommentId);
        let after = form.get("after").split_once('.').and_then(|(time, comment)| {
            let written_at = Timestamp::from_millisecond(time.parse().ok()?).ok()?;
            Some(After { written_at, id: id(comment)? })
        });
        Spot {
            list: List::from_name(form.get("status")).unwrap_or(List::Of(Status::Held)),
            section: form.get("section").parse().ok().map(SectionId),
            language: LANGUAGES.into_iter().find(|tag| *tag == form.get("language")),
            after,
            comment: id(form.get("comment-in-hand")),
        }
    }

    /// The beginning of a list.
    pub const fn at(list: List) -> Spot {
        Spot { list, section: None, language: None, after: None, comment: None }
    }

    /// A list from a comment of it on, which is in hand.
    pub fn from(list: List, comment: CommentId, written_at: Timestamp) -> Spot {
        let before = if list.is_oldest_first() { -1 } else { 1 };
        let after = After { written_at, id: CommentId(comment.0.saturating_add(before)) };
        Spot { after: Some(after), comment: Some(comment), ..Spot::at(list) }
    }

    /// What is asked of the newsroom for it.
    pub fn asked(self) -> Asked<'static> {
        Asked { list: self.list, section: self.section, language: self.language, after: self.after, is_grouped: true }
    }

    /// Gives its address.
    pub fn href(self) -> String {
        let mut address = format!("/desk/comments?status={}", self.list.as_str());
        let fields = [
            ("section", self.section.map(|id| id.to_string()).unwrap_or_default()),
            ("language", self.language.unwrap_or_default().to_owned()),
            ("after", self.after_text()),
            ("comment-in-hand", self.comment.map(|id| id.to_string()).unwrap_or_default()),
        ];
        for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
            address.extend(["&", name, "=", value]);
        }
        address
    }

    /// What its address and its forms say of where the page begins.
    pub fn after_text(self) -> String {
        self.after.map(|after| format!("{}.{}", after.written_at.as_millisecond(), after.id)).unwrap_or_default()
    }
}
