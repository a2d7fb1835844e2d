//! A spam service outside: Akismet, or one with the same protocol (akismet.com, "Key verification", "Comment check",
//! "Submit spam", "Submit ham"; version 1.1).
//!
//! As [`checker`](super::checker), it is asked outside of every transaction by whoever knows the network. What it calls
//! spam waits for a moderator, unless a setting says otherwise; what it is surest of is put with the spam. It never
//! refuses a comment. [`report`] tells it where a moderator decided otherwise.
//!
//! What is sent: the text, the name, the website, the network address, the name of the browser, the addresses of story
//! and site, the time and the language; the e-mail address only where a setting says so. `docs/COMMENTS.md` lists it.

pub mod report;

use std::time::Duration;

use database::{Error, Reader};
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::checks::{self, Found, Judgement};
use super::reason::Said;
use super::submission::Submission;
use super::{Status, amend, context};
use crate::secret::Keys;
use crate::site::{Site, SpamService};

/// The longest answer, in bytes: a word.
pub const ANSWER_BYTES_MAX: u64 = 4 * 1024;

/// The longest time that a reader waits for it, in milliseconds.
pub const TIMEOUT_MS_MAX: u32 = 10_000;

/// The header by which it says that something is spam beyond doubt, and what it says there.
pub const PRO_TIP: &str = "x-akismet-pro-tip";
const DISCARD: &str = "discard";

/// The check's name, as it is kept with its findings.
pub(super) const NAME: &str = "service";

/// The longest name of a browser that is sent, in characters.
const BROWSER_CHARS_MAX: usize = 300;

/// Sends a question, and gives what came back, or why nothing did.
pub type AskService = dyn Fn(&Question) -> Result<Reply, String> + Send + Sync;

/// A question to the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where it is asked.
    pub url: String,
    /// What is sent, as a form.
    pub form: String,
    /// How long an answer is waited for.
    pub timeout: Duration,
}

/// What came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// The answer.
    pub body: Vec<u8>,
    /// The value of [`PRO_TIP`].
    pub pro_tip: Option<String>,
}

/// What the service says of a comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opinion {
    /// It is not spam.
    Ham,
    /// It is spam.
    Spam,
    /// It is spam beyond doubt.
    Sure,
    /// It gave no answer, for this reason.
    Down(String),
}

/// From where a comment comes, as its request says.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// The site's own address, without a last slash.
    pub origin: &'a str,
    /// The name of the browser.
    pub browser: &'a str,
}

/// Makes the question whether a key is one of the service's.
#[must_use]
pub fn verification(service: &SpamService, key: &str, origin: &str) -> Question {
    // `key` is how the parameter was called before.
    let form = Form::default().put("api_key", key).put("key", key).put("blog", &format!("{origin}/"));
    form.to(service, "verify-key")
}

/// Reads whether a key is one of the service's.
///
/// # Errors
/// Why it is not known, where the service does not say.
pub fn read_verification(reply: Result<Reply, String>) -> Result<bool, String> {
    match reply?.body.trim_ascii() {
        b"valid" => Ok(true),
        b"invalid" => Ok(false),
        _ => Err("its answer is none".to_owned()),
    }
}

/// Makes the question about a comment, or about what an edit makes of one; `Ok(None)` if none is to be asked. What is
/// refused or spam by our own checks anyway is not asked about, nor what the desk writes.
///
/// # Errors
/// What the database says.
pub fn question(
    r: &mut Reader,
    keys: &Keys,
    site: &Site,
    (submission, is_edit): (&Submission, bool),
    sender: Sender,
    now: Timestamp,
) -> Result<Option<Question>, Error> {
    let service = &site.spam_service;
    let Some(key) = service.key(keys).filter(|_| service.is_on && submission.account.is_none()) else {
        return Ok(None);
    };
    let mut context = context::read(r, submission, &site.comments, keys, now)?;
    if is_edit {
        amend::overlook_itself(&mut context);
    }
    match checks::judge(submission, &context, now) {
        Ok(judgement) if judgement.status != Status::Spam => {}
        _ => return Ok(None),
    }
    let address: Option<String> = r.query_opt(
        "SELECT address FROM publication WHERE story_id = $1",
        database::params![submission.story],
        |row| row.get(0),
    )?;
    let browser: String = sender.browser.chars().take(BROWSER_CHARS_MAX).collect();
    let mut form = common(&key, sender.origin, address.as_deref(), &context.thread.language)
        .put("user_ip", &submission.client_address)
        .put("user_agent", &browser)
        .put("comment_type", if submission.parent.is_some() { "reply" } else { "comment" })
        .put("comment_author", &submission.author_name)
        .put("comment_author_url", submission.website.as_deref().unwrap_or_default())
        .put("comment_content", &submission.body)
        .put("comment_date_gmt", &now.to_string());
    if service.gets_email {
        form = form.put("comment_author_email", &submission.email);
    }
    if is_edit {
        form = form.put("recheck_reason", "edit");
    }
    Ok(Some(form.to(service, "comment-check")))
}

/// Reads what the service says; what is no answer counts as none.
#[must_use]
pub fn read_answer(reply: Result<Reply, String>) -> Opinion {
    match reply {
        Ok(reply) if reply.pro_tip.as_deref() == Some(DISCARD) => Opinion::Sure,
        Ok(reply) => match reply.body.trim_ascii() {
            b"true" => Opinion::Spam,
            b"false" => Opinion::Ham,
            b"invalid" => Opinion::Down("it does not know the key".to_owned()),
            _ => Opinion::Down("its answer is none".to_owned()),
        },
        Err(why) => Opinion::Down(why),
    }
}

/// Takes an opinion into what the checks say.
pub(super) fn hear(judgement: &mut Judgement, opinion: &Opinion, service: &SpamService) {
    let (verdict, status, reason) = match opinion {
        _ if judgement.status == Status::Spam => return,
        Opinion::Ham => return,
        Opinion::Sure => ("spam", Status::Spam, Said::of("service-sure").in_english("it is sure that it is spam")),
        Opinion::Spam => {
            let (verdict, status) = if service.marks { ("spam", Status::Spam) } else { ("hold", Status::Held) };
            (verdict, status, Said::of("service").in_english("it takes it for spam"))
        }
        Opinion::Down(why) if service.holds_when_down => {
            ("hold", Status::Held, Said::of("service-down").in_english(format!("it gave no answer: {why}")))
        }
        Opinion::Down(_) => return,
    };
    judgement.status = status;
    judgement.findings.push(Found { check: NAME, verdict, reason });
}

/// What all questions about a comment say.
fn common(key: &str, origin: &str, address: Option<&str>, language: &str) -> Form {
    Form::default()
        .put("api_key", key)
        .put("blog", &format!("{origin}/"))
        .put("permalink", &address.map(|address| format!("{origin}{address}")).unwrap_or_default())
        .put("blog_lang", language)
        .put("blog_charset", "UTF-8")
}

/// A form in the making (WHATWG URL, `application/x-www-form-urlencoded`).
#[derive(Default)]
struct Form(String);

impl Form {
    fn put(mut self, name: &str, value: &str) -> Form {
        if !value.is_empty() {
            let join = if self.0.is_empty() { "" } else { "&" };
            self.0.push_str(&format!("{join}{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC)));
        }
        self
    }

    fn to(self, service: &SpamService, call: &str) -> Question {
        Question {
            url: format!("{}/1.1/{call}", service.host.trim_end_matches('/')),
            form: self.0,
            timeout: Duration::from_millis(u64::from(service.timeout_ms.clamp(1, TIMEOUT_MS_MAX))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: &str, tip: Option<&str>) -> Opinion {
        read_answer(Ok(Reply { body: body.into(), pro_tip: tip.map(str::to_owned) }))
    }

    #[test]
    fn an_answer_is_a_word_and_a_header() {
        assert_eq!(said("true", None), Opinion::Spam);
        assert_eq!(said("false\n", None), Opinion::Ham);
        assert_eq!(said("true", Some("discard")), Opinion::Sure);
        assert_eq!(said("true", Some("keep")), Opinion::Spam);
        for body in ["", "invalid", "TRUE", "<html>", "Missing required field: user_ip."] {
            assert!(matches!(said(body, None), Opinion::Down(_)), "{body}");
        }
        assert_eq!(read_answer(Err("away".into())), Opinion::Down("away".into()));
        let verified = |body: &str| read_verification(Ok(Reply { body: body.into(), pro_tip: None }));
        assert_eq!((verified("valid"), verified("invalid")), (Ok(true), Ok(false)));
        assert!(verified("<html>").is_err() && read_verification(Err("away".into())).is_err());
    }

    #[test]
    fn it_holds_and_marks_and_never_refuses() {
        let hear = |before: Status, opinion: &Opinion, change: fn(&mut SpamService)| {
            let mut judgement = Judgement { status: before, findings: Vec::new() };
            let mut service = SpamService::default();
            change(&mut service);
            hear(&mut judgement, opinion, &service);
            (judgement.status, judgement.findings.len())
        };
        let (usual, down) = (|_: &mut SpamService| {}, Opinion::Down("away".into()));
        assert_eq!(hear(Status::Published, &Opinion::Ham, usual), (Status::Published, 0));
        assert_eq!(hear(Status::Held, &Opinion::Ham, usual), (Status::Held, 0), "it lets nothing through");
        assert_eq!(hear(Status::Published, &Opinion::Spam, usual), (Status::Held, 1));
        assert_eq!(hear(Status::Published, &Opinion::Spam, |own| own.marks = true), (Status::Spam, 1));
        assert_eq!(hear(Status::Published, &Opinion::Sure, usual), (Status::Spam, 1));
        assert_eq!(hear(Status::Spam, &Opinion::Sure, usual), (Status::Spam, 0));
        assert_eq!(hear(Status::Published, &down, usual), (Status::Published, 0));
        assert_eq!(hear(Status::Published, &down, |own| own.holds_when_down = true), (Status::Held, 1));
    }

    #[test]
    fn a_form_is_encoded_to_the_last_sign() {
        let form = Form::default().put("a", "b&c=d é+").put("empty", "").put("e", "f");
        assert_eq!(form.0, "a=b%26c%3Dd%20%C3%A9%2B&e=f");
        let question =
            verification(&SpamService { host: "https://a.example/".into(), ..SpamService::default() }, "k", "o");
        assert_eq!(question.url, "https://a.example/1.1/verify-key");
    }
}
