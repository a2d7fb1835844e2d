//! What a reader sends, and the limits of its fields.

use super::proof::Proof;
use crate::id::{AccountId, CommentId, StoryId};

/// The longest name, in characters (WordPress `wp_get_comment_fields_max_lengths`).
pub const NAME_CHARS_MAX: usize = 245;
/// The longest e-mail address, in characters (same source).
pub const EMAIL_CHARS_MAX: usize = 100;
/// The longest website address, in characters (same source).
pub const WEBSITE_CHARS_MAX: usize = 200;
/// The longest comment whatever the rules say, in characters (same source).
pub const BODY_CHARS_MAX: usize = 65_525;

/// A comment as a reader sent it, its fields trimmed and of the right form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// The story it is about.
    pub story: StoryId,
    /// The comment it answers.
    pub parent: Option<CommentId>,
    /// The writer's name.
    pub author_name: String,
    /// The writer's e-mail address; never shown.
    pub email: String,
    /// The writer's website, `http` or `https`.
    pub website: Option<String>,
    /// The text as typed.
    pub body: String,
    /// The client's network address.
    pub client_address: String,
    /// Whether a field that people cannot see was filled in.
    pub filled_honeypot: bool,
    /// Seconds between the form's making and its sending, where the form tells.
    pub seconds_taken: Option<i64>,
    /// Whether a proof of work came with it.
    pub proof: Proof,
    /// The account of someone of the desk, signed in.
    pub account: Option<AccountId>,
}

/// What a reader typed, before it is known to be of the right form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The name field.
    pub author_name: String,
    /// The e-mail field.
    pub email: String,
    /// The website field.
    pub website: String,
    /// The comment field.
    pub body: String,
}

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The comment.
    Body,
    /// The name.
    AuthorName,
    /// The e-mail address.
    Email,
    /// The website.
    Website,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Flaw {
    /// It is empty and must not be.
    Missing,
    /// It is longer than this many characters.
    TooLong(usize),
    /// It has not the form of what it should be.
    Malformed,
}

/// The fields of a form that are of the right form, trimmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// The writer's name.
    pub author_name: String,
    /// The writer's e-mail address.
    pub email: String,
    /// The writer's website.
    pub website: Option<String>,
    /// The text.
    pub body: String,
}

/// Reads the fields of a form; `length_max` is the newsroom's own limit of a comment in characters.
///
/// # Errors
/// Every field that is wrong, in the order of the form.
pub fn read_fields(typed: &Typed, length_max: u32) -> Result<Fields, Vec<(Field, Flaw)>> {
    let body = read_body(&typed.body, length_max);
    let author_name = clean(&typed.author_name, false);
    let email = typed.email.trim().to_owned();
    let website = typed.website.trim().to_owned();
    let mut flaws = Vec::new();
    let mut check = |field, flaw: Option<Flaw>| flaws.extend(flaw.map(|flaw| (field, flaw)));
    check(Field::Body, body.as_ref().err().copied());
    check(Field::AuthorName, required(&author_name, NAME_CHARS_MAX));
    let email_form = (!crate::people::account::is_email(&email)).then_some(Flaw::Malformed);
    check(Field::Email, required(&email, EMAIL_CHARS_MAX).or(email_form));
    check(Field::Website, website_flaw(&website));
    match body {
        Ok(body) if flaws.is_empty() => {
            let website = (!website.is_empty()).then(|| with_scheme(&website));
            Ok(Fields { author_name, email, website, body })
        }
        _ => Err(flaws),
    }
}

/// Reads the text of a comment by itself, trimmed.
///
/// # Errors
/// What is wrong with it.
pub fn read_body(typed: &str, length_max: u32) -> Result<String, Flaw> {
    let body = clean(typed, true);
    match required(&body, BODY_CHARS_MAX.min(length_max as usize)) {
        Some(flaw) => Err(flaw),
        None => Ok(body),
    }
}

fn required(text: &str, chars_max: usize) -> Option<Flaw> {
    if text.is_empty() {
        Some(Flaw::Missing)
    } else {
        (text.chars().count() > chars_max).then_some(Flaw::TooLong(chars_max))
    }
}

fn website_flaw(website: &str) -> Option<Flaw> {
    if website.is_empty() {
        return None;
    }
    if website.chars().count() > WEBSITE_CHARS_MAX {
        return Some(Flaw::TooLong(WEBSITE_CHARS_MAX));
    }
    let address = with_scheme(website);
    let host = address.trim_start_matches("https://").trim_start_matches("http://");
    let is_web = (address.starts_with("http://") || address.starts_with("https://"))
        && host.split(['/', '?', '#']).next().is_some_and(|host| host.contains('.') && !host.contains('@'))
        && !address.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"'`\\".contains(c));
    (!is_web).then_some(Flaw::Malformed)
}

fn with_scheme(website: &str) -> String {
    if website.contains("://") || website.contains(':') { website.to_owned() } else { format!("https://{website}") }
}

/// Trims, and drops control characters but for line ends and tabs; line ends become one form.
fn clean(text: &str, keeps_lines: bool) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text.chars().filter(|c| !c.is_control() || (keeps_lines && matches!(c, '\n' | '\t'))).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(name: &str, email: &str, website: &str, body: &str) -> Typed {
        Typed { author_name: name.into(), email: email.into(), website: website.into(), body: body.into() }
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let flaws = read_fields(&typed(" ", "nobody", "javascript:alert(1)", ""), 5000).unwrap_err();
        assert_eq!(
            flaws,
            [
                (Field::Body, Flaw::Missing),
                (Field::AuthorName, Flaw::Missing),
                (Field::Email, Flaw::Malformed),
                (Field::Website, Flaw::Malformed),
            ]
        );
    }

    #[test]
    fn right_fields_are_trimmed_and_completed() {
        let fields = read_fields(&typed(" Ole\n", "ole@example.org", "example.org/me", " a\r\nb "), 5000).unwrap();
        assert_eq!(fields.author_name, "Ole");
        assert_eq!(fields.website.as_deref(), Some("https://example.org/me"));
        assert_eq!(fields.body, "a\nb");
    }

    #[test]
    fn the_newsrooms_own_limit_holds() {
        let flaws = read_fields(&typed("Ole", "ole@example.org", "", "abcdef"), 5).unwrap_err();
        assert_eq!(flaws, [(Field::Body, Flaw::TooLong(5))]);
    }
}
