//! Notices of illegal content from anybody, and appeals against what was decided.
//!
//! Regulation (EU) 2022/2065 (Digital Services Act): Article 16 says what a notice holds, that its sender is told of its
//! receipt and of the decision; Article 20 that whoever is concerned can have a decision looked at again for six months,
//! by people and without charge; Article 15 what is counted in a year. A newsroom's comments may be a minor feature that
//! parts of it do not bind (recital 13); what is here binds nobody to more than to answer.
//!
//! - `submission`: what somebody sends, and the limits of its fields.
//! - `file`: a notice's way in.
//! - `decision`: decisions on notices.
//! - [`subject`]: what one is about that is about no comment.
//! - [`appeal`]: another look at a decision, by somebody else.
//! - `link`: the signed link by which one appeals.
//! - [`cases`]: what waits, as moderators see it.
//! - [`lists`]: the same page by page.
//! - [`letters`]: what senders are told.
//! - `keep`: what is taken away, on demand and with time.
//! - [`year`]: the counts of a year.

pub mod appeal;
pub mod cases;
mod decision;
mod file;
mod keep;
pub mod letters;
mod link;
pub mod lists;
pub mod subject;
mod submission;
pub mod year;

pub use decision::{DecideNotice, Settled, decide};
pub use file::{Filed, NOTICES_MAX, file};
pub use keep::{KEPT_DAYS, forget};
pub(in crate::comment) use keep::{erase_of_comment, erase_of_sender, has_of_sender, list_of_sender};
pub use link::{ADDRESS, appeal_path, read_appeal};
pub use submission::{ADDRESS_CHARS_MAX, EXPLANATION_CHARS_MAX, Field, Fields, Typed, read_fields};

/// How long one can appeal, in days. Article 20(1) says six months, of which the longest are 184 days, and (2) that they
/// begin when one was told: a letter is on its way for two days at most.
pub const APPEAL_DAYS: i64 = 186;

/// The same in milliseconds.
pub const APPEAL_MS: i64 = APPEAL_DAYS * 86_400_000;

/// The longest words of an appeal, in characters.
pub const WORDS_CHARS_MAX: usize = 5_000;

/// The longest reason of a decision, in characters.
pub const REASON_CHARS_MAX: usize = 2_000;

macro_rules! named {
    ($(#[$doc:meta])* $name:ident, $count:literal: $($(#[$of:meta])* $arm:ident = $text:literal),+ $(,)?) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$of])* $arm),+ }

        impl $name {
            /// All there are, in the order in which they are shown.
            pub const ALL: [$name; $count] = [$($name::$arm),+];

            /// Its name in forms, in the database and in files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $($name::$arm => $text),+ }
            }

            /// Reads its name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                $name::ALL.into_iter().find(|own| own.as_str() == name)
            }
        }
    };
}

named! {
    /// What kind of illegal content a notice tells of.
    Matter, 9:
    /// It incites to hatred or violence against a group.
    Hate = "hate",
    /// It threatens somebody.
    Threat = "threat",
    /// It insults or defames somebody.
    Defamation = "defamation",
    /// It gives away what is private.
    Privacy = "privacy",
    /// It belongs to somebody else: copyright, trade marks.
    Copyright = "copyright",
    /// It cheats people.
    Fraud = "fraud",
    /// It is terrorist content.
    Terrorism = "terrorism",
    /// It shows or furthers the sexual abuse of children (Articles 3 to 7 of Directive 2011/93/EU).
    ChildAbuse = "child-abuse",
    /// Another law, as the explanation says.
    Other = "other",
}

named! {
    /// Who appeals.
    Side, 2:
    /// Whoever wrote the comment that was refused.
    Writer = "writer",
    /// Whoever sent the notice that was not followed.
    Notifier = "notifier",
}

named! {
    /// What was decided on a notice.
    Answer, 3:
    /// It was followed: the comment is gone from readers.
    Acted = "acted",
    /// It was not followed.
    Kept = "kept",
    /// What it was about is gone for another reason.
    Moot = "moot",
}

named! {
    /// What was decided on an appeal.
    Outcome, 3:
    /// The decision was wrong, and is reversed.
    Upheld = "upheld",
    /// The decision stands.
    Dismissed = "dismissed",
    /// What it was about is gone.
    Moot = "moot",
}

impl Matter {
    /// Says whether its sender may stay unnamed (Article 16(2)(c)).
    #[must_use]
    pub fn may_be_nameless(self) -> bool {
        self == Matter::ChildAbuse
    }
}

/// Drops control characters but for line ends, and cuts.
fn clean(text: &str, chars_max: usize) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    kept.trim().chars().take(chars_max).collect()
}
