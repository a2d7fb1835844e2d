//! Comments as other systems export them, read as a stream.
//!
//! `read_disqus` and `read_remark42` hand out one `Record` after another; memory is bounded by the largest of them.
//! A flaw is told with its line, and reading goes on where that makes sense.
//!
//! 1. `disqus`: the XML that Disqus exports.
//! 2. `remark42`: the JSON lines of a Remark42 backup.
//! 3. `input`: bytes, packed or not, with a limit for what is read at once.

mod disqus;
mod input;
mod remark42;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

pub use disqus::read as read_disqus;
pub use remark42::read as read_remark42;

/// What an export holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    /// A page that has comments.
    Thread(Thread),
    /// A comment.
    Comment(Comment),
    /// Something that could not be read as it stands.
    Flaw {
        /// Its line, from 1.
        line: u64,
        /// What is wrong, and what was done about it.
        what: String,
    },
}

/// A page that has comments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thread {
    /// Its id in the export.
    pub id: String,
    /// The name that the whole site has there.
    pub site: String,
    /// Its address.
    pub address: String,
    /// What the page called itself; WordPress's plug-in writes `ID ADDRESS`.
    pub identifier: String,
}

/// A comment of another system.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comment {
    /// Its line in the export, from 1.
    pub line: u64,
    /// Its id there.
    pub id: String,
    /// The id of the comment that it answers.
    pub parent: Option<String>,
    /// The id of its thread where there are such, else the address of its page.
    pub thread: String,
    /// The name that the whole site has there, where each comment says it.
    pub site: String,
    /// Where it stands.
    pub state: State,
    /// Who wrote it.
    pub author: String,
    /// Their e-mail address; empty if unknown.
    pub email: String,
    /// Their website; empty if unknown.
    pub website: String,
    /// What it says.
    pub text: Text,
    /// When it was written.
    pub written_at: Option<Timestamp>,
    /// How many readers liked it more than not.
    pub likes: i64,
}

impl Comment {
    /// All that a comment is, but for its line: a newer export of the same comments has them elsewhere.
    #[must_use]
    pub fn content(&self) -> Comment {
        Comment { line: 0, ..self.clone() }
    }
}

/// What a comment says, in the form that the other system keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// Foreign HTML.
    Html(String),
    /// Markdown.
    Markdown(String),
}

impl Default for Text {
    fn default() -> Text {
        Text::Html(String::new())
    }
}

/// What the other system had decided on a comment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    /// Readers saw it.
    #[default]
    Published,
    /// It waited for a moderator.
    Held,
    /// It was refused as spam.
    Spam,
    /// It was taken away; its place may hold answers.
    Deleted,
}

/// Why an export could not be read at all, or no further.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The disk failed.
    #[error("the export could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// The file is something else.
    #[error("this is not {0}")]
    NotAnExport(&'static str),
}
