//! What a newsroom says of itself: pages on how it works, who it belongs to, how to reach it, and what crawlers may do.

use serde::{Deserialize, Serialize};

/// A page on how the newsroom works, by what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Policy {
    /// Who owns it and who pays for it.
    Ownership,
    /// What its people may and may not do.
    Ethics,
    /// By which principles it chooses and reports.
    Principles,
    /// How it corrects.
    Corrections,
    /// How it checks what it is told.
    Verification,
    /// Who works here.
    Masthead,
    /// How to reach it.
    Contact,
    /// What it does with what it knows of readers.
    Privacy,
    /// On which terms it can be read.
    Terms,
}

impl Policy {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Policy; 9] = [
        Policy::Ownership,
        Policy::Ethics,
        Policy::Principles,
        Policy::Corrections,
        Policy::Verification,
        Policy::Masthead,
        Policy::Contact,
        Policy::Privacy,
        Policy::Terms,
    ];

    /// The name by which settings and forms know it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Policy::Ownership => "ownership",
            Policy::Ethics => "ethics",
            Policy::Principles => "principles",
            Policy::Corrections => "corrections",
            Policy::Verification => "verification",
            Policy::Masthead => "masthead",
            Policy::Contact => "contact",
            Policy::Privacy => "privacy",
            Policy::Terms => "terms",
        }
    }

    /// Reads such a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Policy> {
        Policy::ALL.into_iter().find(|policy| policy.as_str() == name)
    }

    /// The last parts of addresses by which a page is known for what it says, as newsrooms call them. A page that is
    /// made here gets the first.
    #[must_use]
    pub fn slugs(self) -> &'static [&'static str] {
        match self {
            Policy::Ownership => &["ownership", "ownership-and-funding", "funding"],
            Policy::Ethics => &["ethics-policy", "ethics", "code-of-ethics"],
            Policy::Principles => {
                &["publishing-principles", "editorial-principles", "how-we-report", "editorial-standards"]
            }
            Policy::Corrections => &["corrections-policy", "corrections", "how-we-correct"],
            Policy::Verification => &["fact-checking", "verification", "how-we-check"],
            Policy::Masthead => &["masthead", "staff", "who-works-here", "our-team"],
            Policy::Contact => &["contact", "contact-us", "contacts"],
            Policy::Privacy => &["privacy", "privacy-policy"],
            Policy::Terms => &["terms", "terms-of-use", "terms-and-conditions"],
        }
    }
}

/// Who the newsroom belongs to, and how to reach it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Trust {
    /// Where readers reach it: an e-mail address, or a whole address; empty if nobody said.
    pub contact: String,
    /// Whom to tell of a hole: an e-mail address, a whole address, or `tel:`; empty if nobody said.
    pub security_contact: String,
    /// Associations that it belongs to, as whole addresses.
    pub belongs_to: Vec<String>,
    /// Whoever controls it, as a whole address; empty for nobody.
    pub controlled_by: String,
    /// Other publications that it controls, as whole addresses.
    pub controls: Vec<String>,
}

/// What crawlers are asked to leave alone; all are let in at first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Crawlers {
    /// Whether search engines are asked to list no page.
    pub hides_from_search: bool,
    /// Whether those are kept out that gather texts to train language models.
    pub refuses_training: bool,
    /// Whether those are kept out that fetch pages to answer somebody's question elsewhere.
    pub refuses_answers: bool,
}
