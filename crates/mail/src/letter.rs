//! One letter to one recipient, and the bytes that it becomes.
//!
//! Addresses are typed and every header is made from a value of its own, so that nothing that somebody wrote can begin a
//! header or a part: line ends in names and subjects become spaces, and both texts are encoded so that no line of theirs
//! can look like a boundary.

use std::time::SystemTime;

use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, Message};

/// The longest subject, in characters: what is longer is cut, for mailboxes show less.
pub const SUBJECT_CHARS_MAX: usize = 200;

/// The longest name of a person, in characters.
pub const NAME_CHARS_MAX: usize = 200;

/// The longest text of either kind, in bytes: some mail servers refuse letters above 10 MB, and no letter of ours needs it.
pub const TEXT_BYTES_MAX: usize = 1024 * 1024;

/// An address with the name of whom it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailbox {
    /// The address, `name@example.org`.
    pub email: String,
    /// The name; may be empty.
    pub name: String,
}

/// A letter. It has one recipient: nobody learns of another by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The message's identifier without its angle brackets, `id@host`; the same however often it is sent (RFC 5322 §3.6.4).
    pub id: String,
    /// When it was written.
    pub at: SystemTime,
    /// Who sends it.
    pub from: Mailbox,
    /// Who gets it.
    pub to: Mailbox,
    /// Who gets the answer, if not the sender.
    pub reply_to: Option<Mailbox>,
    /// What it is about.
    pub subject: String,
    /// Its words without markup.
    pub text: String,
    /// The same words as a page of HTML.
    pub html: String,
    /// The tag of its language.
    pub language: String,
    /// The address by which its recipient gets no more such letters, by one click (RFC 8058).
    pub unsubscribe: Option<String>,
}

/// A letter could not be written.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// An address is none.
    #[error("`{0}` is no address that a letter can be sent to")]
    Address(String),
    /// An identifier or an address of the web holds what a header cannot.
    #[error("the {0} holds letters that a header cannot")]
    Header(&'static str),
    /// One of its texts is too long.
    #[error("a text of {0} bytes is longer than {TEXT_BYTES_MAX}")]
    TooLong(usize),
    /// The library's own reason.
    #[error("the letter could not be put together: {0}")]
    Library(String),
}

impl Letter {
    /// Gives the letter as it goes over the line (RFC 5322).
    ///
    /// # Errors
    /// [`LetterError`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, LetterError> {
        Ok(self.to_message()?.formatted())
    }

    pub(crate) fn to_message(&self) -> Result<Message, LetterError> {
        let longest = self.text.len().max(self.html.len());
        if longest > TEXT_BYTES_MAX {
            return Err(LetterError::TooLong(longest));
        }
        let id = plain(&self.id, "message's identifier")?;
        let mut builder = Message::builder()
            .date(self.at)
            .message_id(Some(format!("<{id}>")))
            .from(self.from.to_library()?)
            .to(self.to.to_library()?)
            .subject(one_line(&self.subject, SUBJECT_CHARS_MAX));
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(reply_to.to_library()?);
        }
        // Absence notes are not to answer (RFC 3834 §5).
        builder = header(builder, "Auto-Submitted", "auto-generated");
        builder = header(builder, "Content-Language", plain(&self.language, "language")?);
        if let Some(address) = &self.unsubscribe {
            let address = plain(address, "address to unsubscribe")?;
            builder = header(builder, "List-Unsubscribe", &format!("<{address}>"));
            builder = header(builder, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // No encoded line holds `=_` (RFC 2045 §6.7), so no text can end its part.
        let boundary: String = id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '.' }).collect();
        let parts = MultiPart::alternative()
            .boundary(format!("=_{}", boundary.chars().take(60).collect::<String>()))
            .singlepart(part(ContentType::TEXT_PLAIN, &self.text)?)
            .singlepart(part(ContentType::TEXT_HTML, &self.html)?);
        builder.multipart(parts).map_err(|error| LetterError::Library(error.to_string()))
    }
}

impl Mailbox {
    fn to_library(&self) -> Result<lettre::message::Mailbox, LetterError> {
        let address: Address = self.email.parse().map_err(|_| LetterError::Address(self.email.clone()))?;
        let name = one_line(&self.name, NAME_CHARS_MAX);
        Ok(lettre::message::Mailbox::new((!name.is_empty()).then_some(name), address))
    }
}

fn header(builder: MessageBuilder, name: &'static str, value: &str) -> MessageBuilder {
    let name = HeaderName::new_from_ascii_str(name);
    // The value is ASCII without line ends: nothing is to be encoded, and an address must not be folded.
    builder.raw_header(HeaderValue::dangerous_new_pre_encoded(name, value.to_owned(), value.to_owned()))
}

fn part(kind: ContentType, text: &str) -> Result<SinglePart, LetterError> {
    let foreign = text.bytes().filter(|byte| !byte.is_ascii()).count();
    // The shorter one: a byte that is not ASCII takes three in one, and any byte takes four thirds in the other.
    let encoding = match foreign * 6 > text.len() {
        true => ContentTransferEncoding::Base64,
        false => ContentTransferEncoding::QuotedPrintable,
    };
    let body = Body::new_with_encoding(text.to_owned(), encoding)
        .map_err(|_| LetterError::Library("a text could not be encoded".into()))?;
    Ok(SinglePart::builder().header(kind).body(body))
}

/// Puts a text on one line of at most so many characters.
fn one_line(text: &str, chars_max: usize) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(chars_max).collect()
}

/// Lets pass what a header can hold as it is, and cannot be broken: visible ASCII without angle brackets.
fn plain<'a>(text: &'a str, what: &'static str) -> Result<&'a str, LetterError> {
    let is_plain = |c: char| c.is_ascii_graphic() && !"<>\"".contains(c);
    if text.is_empty() || text.len() > 900 || !text.chars().all(is_plain) {
        return Err(LetterError::Header(what));
    }
    Ok(text)
}
