//! The checks that a comment passes, in order: the newsroom's policy as code.
//!
//! Each check is a pure function of the submission and its circumstances. It says what it found and why; the
//! strictest finding decides. The reasons are kept, so that a moderator sees what held a comment.

mod barred;
mod duplicate;
mod first_comment;
mod flood;
mod honeypot;
mod length;
mod links;
mod network;
mod newcomer;
mod proof_of_work;
mod spam_score;
mod staff_name;
mod standing;
mod thread_open;
mod word_list;

pub use links::count_links;

use jiff::Timestamp;

use super::Status;
use super::context::Context;
use super::reason::Reason;
use super::submission::Submission;

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// Nothing to object to.
    Pass,
    /// A moderator should see it, for this reason.
    Hold(Reason),
    /// It is spam, for this reason.
    Spam(Reason),
    /// It cannot be taken: the writer is told, and nothing is stored.
    Refuse(Refusal),
}

/// Why a comment is not taken at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The story is not public or takes no (more) comments.
    Closed,
    /// The comment it answers is gone.
    NoParent,
    /// The comment it answers takes no answers (any more).
    Locked,
    /// The same writer has said just this already.
    Duplicate,
    /// Too many in ten minutes; it can be sent again at this time.
    TooMany {
        /// How many were sent.
        sent: i64,
        /// When the next can be sent.
        again_at: Timestamp,
    },
    /// It is longer than this many characters.
    TooLong(u32),
    /// It holds a word or comes from an address that the newsroom bars.
    Barred,
}

/// A check: its name as kept with its findings, and its function.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// Its name.
    pub name: &'static str,
    run: fn(&Submission, &Context, Timestamp) -> Finding,
}

/// Every check, in the order in which they are asked.
pub const CHECKS: [Check; 15] = [
    Check { name: "thread_open", run: thread_open::check },
    Check { name: "length", run: length::check },
    Check { name: "duplicate", run: duplicate::check },
    Check { name: "flood", run: flood::check },
    Check { name: "barred", run: barred::check },
    Check { name: "network", run: network::check },
    Check { name: "standing", run: standing::check },
    Check { name: "honeypot", run: honeypot::check },
    Check { name: "proof_of_work", run: proof_of_work::check },
    Check { name: "word_list", run: word_list::check },
    Check { name: "links", run: links::check },
    Check { name: "spam_score", run: spam_score::check },
    Check { name: "staff_name", run: staff_name::check },
    Check { name: "newcomer", run: newcomer::check },
    Check { name: "first_comment", run: first_comment::check },
];

/// The names of findings that come from outside: from the newsroom's own checker, and from a spam service.
pub const ASKED: [&str; 2] = [super::checker::NAME, super::service::NAME];

/// The findings of which floods are made: of many such comments in a short time somebody is the cause.
const SUSPECT: [&str; 5] = ["honeypot", "proof_of_work", "word_list", "links", "spam_score"];

/// What all checks together say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Where the comment stands now.
    pub status: Status,
    /// What was found, other than nothing.
    pub findings: Vec<Found>,
}

/// A finding worth keeping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The check that found it.
    pub check: &'static str,
    /// What it says: `hold` or `spam`.
    pub verdict: &'static str,
    /// Why.
    pub reason: Reason,
}

impl Judgement {
    /// Says whether something was found of which floods are made.
    #[must_use]
    pub fn is_suspect(&self) -> bool {
        self.status == Status::Spam || self.findings.iter().any(|found| SUSPECT.contains(&found.check))
    }
}

/// Asks every check; the strictest finding decides.
///
/// # Errors
/// The first [`Refusal`].
pub fn judge(submission: &Submission, context: &Context, now: Timestamp) -> Result<Judgement, Refusal> {
    let mut judgement = Judgement { status: Status::Published, findings: Vec::new() };
    for check in CHECKS {
        let (verdict, status, reason) = match (check.run)(submission, context, now) {
            Finding::Pass => continue,
            Finding::Refuse(refusal) => return Err(refusal),
            Finding::Hold(reason) => ("hold", Status::Held, reason),
            Finding::Spam(reason) => ("spam", Status::Spam, reason),
        };
        if judgement.status != Status::Spam {
            judgement.status = status;
        }
        judgement.findings.push(Found { check: check.name, verdict, reason });
    }
    Ok(judgement)
}
