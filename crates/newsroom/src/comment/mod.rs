//! What readers say under a story, and the newsroom's decisions on it.
//!
//! - [`rule`]: who need not wait, and for how long, by site, section and story.
//! - [`submission`]: what a reader sends.
//! - [`context`]: what a check may know, read beforehand.
//! - [`checks`]: the ordered list of checks, readable as policy.
//! - [`reason`]: what they found, to be said in any language.
//! - [`checker`]: the newsroom's own program that is asked as well.
//! - [`proof`]: a number that readers' browsers find while the site is flooded.
//! - [`service`]: a spam service outside that is asked as well, if the newsroom wants that.
//! - [`word_list`]: words that hold or refuse a comment, and what they would have done to past ones.
//! - [`filter`]: what the checks have learnt from decisions.
//! - [`submit`]: a comment's way in.
//! - [`alike`]: those that wait and are like another stand behind it.
//! - [`staff`]: people of the desk among the readers.
//! - [`answer`]: what they answer from the queue.
//! - [`amend`]: its writer changes it, or takes it back.
//! - [`thread`]: what is public under a story.
//! - [`outline`]: who answers whom in it.
//! - [`like`]: which comments readers like.
//! - [`mark`]: which stand first, are chosen, or take no answers.
//! - [`moderate`]: decisions, with who and why.
//! - [`ruling`]: one or many, as a moderator or their program asks for.
//! - [`grounds`]: why one was refused, as its writer is told.
//! - [`notice`]: notices of illegal content, and appeals against decisions.
//! - [`queue`]: a comment as moderators see it.
//! - [`record`]: what else its writer wrote, and what became of it.
//! - [`walk`]: the moderators' lists, narrowed by section and language.
//! - `unreviewed`: what was published and nobody has looked at.
//! - [`statistics`]: what was written and decided, in numbers.
//! - [`report`]: what readers say against a comment.
//! - [`standing`]: how one writer is treated.
//! - [`writer`]: whoever writes under an address: what it has proved, and letters to it.
//! - [`erase`]: what somebody wrote is taken away because they ask for it.
//! - [`import`]: comments that another system has already decided on.

pub mod alike;
pub mod amend;
pub mod answer;
pub mod checker;
pub mod checks;
pub mod context;
pub mod erase;
pub mod filter;
pub mod grounds;
pub mod import;
pub mod like;
pub mod mark;
pub mod moderate;
pub mod notice;
pub mod outline;
pub mod proof;
pub mod queue;
pub mod reason;
pub mod record;
pub mod report;
pub mod rule;
pub mod ruling;
pub mod service;
pub mod staff;
pub mod standing;
pub mod statistics;
pub mod submission;
pub mod submit;
pub mod thread;
mod unreviewed;
pub mod walk;
pub mod word_list;
pub mod writer;

/// Where a comment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Readers see it.
    Published,
    /// It waits for a moderator; only its writer sees it.
    Held,
    /// A moderator or a rule refused it.
    Rejected,
    /// It is spam.
    Spam,
    /// What it said and who wrote it is gone for good; that there was one stays.
    Deleted,
}

impl Status {
    /// All statuses.
    pub const ALL: [Status; 5] = [Status::Published, Status::Held, Status::Rejected, Status::Spam, Status::Deleted];

    /// Its name in the database and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Published => "published",
            Status::Held => "held",
            Status::Rejected => "rejected",
            Status::Spam => "spam",
            Status::Deleted => "deleted",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Status::ALL.into_iter().find(|status| status.as_str() == name)
    }
}
