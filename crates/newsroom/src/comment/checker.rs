//! A newsroom's own checker: another program that is asked about a comment before it is published.
//!
//! It is asked outside of every transaction, by whoever knows the network: [`question`] says whether and what, and
//! [`read_answer`] what came back. What is refused or spam by our own checks anyway is not asked about, nor what the desk
//! writes. The body is signed, so that the checker knows who asks; it holds no network address, and an e-mail address only
//! where a setting says so. `docs/COMMENTS.md` shows both sides.

use std::fmt::Write as _;
use std::time::Duration;

use database::{Error, Reader};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::json;
use sha2::Sha256;

use super::checks::{self, Found, Judgement};
use super::reason::{Reason, Said};
use super::submission::Submission;
use super::{Status, amend, context};
use crate::secret::Keys;
use crate::site::Site;

/// The longest answer, in bytes: a verdict and a sentence.
pub const ANSWER_BYTES_MAX: u64 = 16 * 1024;

/// The longest time that a reader waits for a checker, in milliseconds.
pub const TIMEOUT_MS_MAX: u32 = 10_000;

/// The longest reason that is kept, in characters.
const REASON_CHARS_MAX: usize = 500;

/// The header that holds the signature: `t=SECONDS,v1=HEX`.
pub const SIGNATURE: &str = "dateline-signature";

/// The check's name, as it is kept with its findings.
pub(super) const NAME: &str = "checker";

/// What a checker says of a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It need not wait, whatever else would hold it.
    Publish,
    /// A moderator should see it.
    Hold,
    /// It is refused; its writer can have that looked at again.
    Reject,
    /// It is spam.
    Spam,
    /// The checker has nothing to say.
    Pass,
}

/// What came of asking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opinion {
    /// The checker answered.
    Said(Verdict, String),
    /// It did not, for this reason.
    Down(String),
}

/// A question to a checker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Where it is asked.
    pub url: String,
    /// What is sent, as JSON.
    pub body: String,
    /// The value of [`SIGNATURE`].
    pub signature: String,
    /// How long an answer is waited for.
    pub timeout: Duration,
}

/// Gives the secret with which questions to an address are signed. Nothing of it is stored: it is drawn from the master
/// key and the address, so that another address has another one.
#[must_use]
pub fn secret(keys: &Keys, url: &str) -> String {
    hex(&keys.sign("comment checker secret", url))
}

/// Makes the question about a comment, or about what an edit makes of one; nothing if none is to be asked.
///
/// # Errors
/// What the database says.
pub fn question(
    r: &mut Reader,
    keys: &Keys,
    site: &Site,
    (submission, is_edit): (&Submission, bool),
    now: Timestamp,
) -> Result<Option<Question>, Error> {
    let rules = &site.comments;
    if rules.checker_url.is_empty() || submission.account.is_some() {
        return Ok(None);
    }
    let mut context = context::read(r, submission, rules, keys, now)?;
    if is_edit {
        amend::overlook_itself(&mut context);
    }
    let judgement = match checks::judge(submission, &context, now) {
        Ok(judgement) if judgement.status != Status::Spam => judgement,
        _ => return Ok(None),
    };
    let (headline, address): (String, String) = r
        .query_opt(
            "SELECT headline, address FROM publication WHERE story_id = $1",
            database::params![submission.story],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?
        .unwrap_or_default();
    let findings: Vec<_> =
        judgement.findings.iter().map(|found| json!({ "check": found.check, "verdict": found.verdict })).collect();
    let email = rules.checker_gets_email.then_some(submission.email.as_str());
    let body = json!({
        "event": if is_edit { "edited" } else { "submitted" },
        "story": { "id": submission.story.0, "headline": headline, "path": address, "language": context.thread.language },
        "comment": {
            "text": submission.body, "answers": submission.parent.map(|parent| parent.0),
            "author_name": submission.author_name, "website": submission.website, "email": email,
        },
        "writer": hex(&keys.sign("comment checker writer", &submission.email.trim().to_lowercase())),
        "client": hex(&keys.sign("comment checker client", &submission.client_address)),
        "findings": findings,
    })
    .to_string();
    let signature = sign(&secret(keys, &rules.checker_url), now.as_second(), &body);
    let timeout = Duration::from_millis(u64::from(rules.checker_timeout_ms.clamp(1, TIMEOUT_MS_MAX)));
    Ok(Some(Question { url: rules.checker_url.clone(), body, signature, timeout }))
}

/// Signs a body: HMAC-SHA256 (RFC 2104) over the seconds since 1970, a full stop, and the body.
fn sign(secret: &str, seconds: i64, body: &str) -> String {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(format!("{seconds}.{body}").as_bytes());
    format!("t={seconds},v1={}", hex(&mac.finalize().into_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[derive(Deserialize)]
struct Answer {
    verdict: Verdict,
    #[serde(default)]
    reason: Option<String>,
}

/// Reads what a checker answered; what is no answer counts as none.
#[must_use]
pub fn read_answer(answer: Result<Vec<u8>, String>) -> Opinion {
    match answer.map(|bytes| serde_json::from_slice::<Answer>(&bytes)) {
        Ok(Ok(answer)) => Opinion::Said(answer.verdict, clean(&answer.reason.unwrap_or_default())),
        Ok(Err(_)) => Opinion::Down("its answer is none".to_owned()),
        Err(why) => Opinion::Down(clean(&why)),
    }
}

fn clean(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(REASON_CHARS_MAX).collect::<String>().trim().to_owned()
}

/// Takes an opinion into what the checks say. Spam stays spam, and where the checker is down a setting says whether the
/// comment waits.
pub(super) fn hear(judgement: &mut Judgement, opinion: &Opinion, holds_when_down: bool) {
    let (verdict, status, reason) = match opinion {
        _ if judgement.status == Status::Spam => return,
        Opinion::Said(Verdict::Pass, _) => return,
        Opinion::Said(Verdict::Publish, reason) => ("publish", Status::Published, its_reason(reason)),
        Opinion::Said(Verdict::Hold, reason) => ("hold", Status::Held, its_reason(reason)),
        Opinion::Said(Verdict::Reject, reason) => ("reject", Status::Rejected, its_reason(reason)),
        Opinion::Said(Verdict::Spam, reason) => ("spam", Status::Spam, its_reason(reason)),
        Opinion::Down(_) if !holds_when_down => return,
        Opinion::Down(why) => {
            let said = Said::of("checker-down").in_english(format!("it gave no answer: {why}"));
            ("hold", Status::Held, said)
        }
    };
    judgement.status = status;
    judgement.findings.push(Found { check: NAME, verdict, reason });
}

/// What the checker says for itself, in its own words.
fn its_reason(words: &str) -> Reason {
    let said = if words.is_empty() { Said::of("checker-plain") } else { Said::of("checker").text("reason", words) };
    said.in_english(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_signed_as_the_documents_say() {
        // Computed with `printf '1772344800.{}' | openssl dgst -sha256 -hmac secret`.
        assert_eq!(
            sign("secret", 1_772_344_800, "{}"),
            "t=1772344800,v1=ac89c5784f1f9675a0338b56f965274f8b88a0d2e6439b249f8f80af8febf568"
        );
    }

    #[test]
    fn what_is_no_answer_counts_as_none() {
        let read = |text: &str| read_answer(Ok(text.as_bytes().to_vec()));
        assert_eq!(read(r#"{"verdict":"hold","reason":" a\u0007b "}"#), Opinion::Said(Verdict::Hold, "ab".into()));
        assert_eq!(read(r#"{"verdict":"publish","score":7}"#), Opinion::Said(Verdict::Publish, String::new()));
        for text in ["", "null", "[]", "{}", r#"{"verdict":"delete"}"#, r#"{"verdict":7}"#, "<html>"] {
            assert!(matches!(read(text), Opinion::Down(_)), "{text}");
        }
        assert!(matches!(read_answer(Err("away".into())), Opinion::Down(why) if why == "away"));
    }

    #[test]
    fn an_opinion_decides_except_over_spam() {
        let hear = |before: Status, opinion: &Opinion, holds: bool| {
            let mut judgement = Judgement { status: before, findings: Vec::new() };
            hear(&mut judgement, opinion, holds);
            (judgement.status, judgement.findings.len())
        };
        let said = |verdict| Opinion::Said(verdict, String::new());
        assert_eq!(hear(Status::Held, &said(Verdict::Publish), true), (Status::Published, 1));
        assert_eq!(hear(Status::Published, &said(Verdict::Reject), true), (Status::Rejected, 1));
        assert_eq!(hear(Status::Held, &said(Verdict::Pass), true), (Status::Held, 0));
        assert_eq!(hear(Status::Spam, &said(Verdict::Publish), true), (Status::Spam, 0));
        assert_eq!(hear(Status::Published, &Opinion::Down("away".into()), true), (Status::Held, 1));
        assert_eq!(hear(Status::Published, &Opinion::Down("away".into()), false), (Status::Published, 0));
    }

    #[test]
    fn each_address_has_a_secret_of_its_own() {
        let keys = Keys::from_master(&[7; 32]);
        let one = secret(&keys, "https://checker.example/a");
        assert_eq!(one.len(), 64);
        assert_ne!(one, secret(&keys, "https://checker.example/b"));
        assert_ne!(one, secret(&Keys::from_master(&[8; 32]), "https://checker.example/a"));
    }
}
