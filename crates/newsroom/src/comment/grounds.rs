//! Why a comment was refused, as its writer is told.
//!
//! Regulation (EU) 2022/2065 (Digital Services Act), Article 17 says what such a statement of reasons holds: what was
//! done, the facts, whether a machine had a part in it, the ground in law or in the newsroom's own rules, and what can be
//! done against it. Spam is left out: of deceptive commercial content in high volume nobody need be told (paragraph 2).

use std::collections::BTreeMap;

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;

use super::notice::{APPEAL_MS, Matter, Outcome};
use super::writer::refusal;
use crate::act::Act;
use crate::id::{CommentId, NoticeId};
use crate::time::timestamp;

/// On what a refusal rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// The newsroom's own rules for comments (Article 17(3)(e)).
    Rule,
    /// A law (Article 17(3)(d)).
    Law,
}

impl Ground {
    /// All there are.
    pub const ALL: [Ground; 2] = [Ground::Rule, Ground::Law];

    /// Its name in forms, in the database and in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Ground::Rule => "rule",
            Ground::Law => "law",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Ground::ALL.into_iter().find(|ground| ground.as_str() == name)
    }
}

/// How a comment came to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundBy {
    /// By a notice of illegal content.
    Notice,
    /// By a reader's report.
    Report,
    /// A check had found fault with it.
    Machine,
    /// By a person alone.
    People,
}

impl FoundBy {
    /// All there are.
    pub const ALL: [FoundBy; 4] = [FoundBy::Notice, FoundBy::Report, FoundBy::Machine, FoundBy::People];

    /// Its name in the database and in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            FoundBy::Notice => "notice",
            FoundBy::Report => "report",
            FoundBy::Machine => "machine",
            FoundBy::People => "people",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        FoundBy::ALL.into_iter().find(|found| found.as_str() == name)
    }
}

/// Why somebody decides on a comment as they do.
#[derive(Debug, Clone, Copy)]
pub struct Why<'a> {
    /// The reason, in the newsroom's words; empty if none was given.
    pub reason: &'a str,
    /// On what a refusal rests.
    pub ground: Ground,
    /// The notice that led to it.
    pub notice: Option<NoticeId>,
    /// Whether the reason is for the writer too, and not for colleagues alone.
    pub tells_reason: bool,
    /// Whether the writer is told of a refusal by letter.
    pub tells_writer: bool,
}

impl<'a> Why<'a> {
    /// The newsroom's rules, for a reason, without a letter.
    #[must_use]
    pub fn saying(reason: &'a str) -> Self {
        Why { reason, ground: Ground::Rule, notice: None, tells_reason: true, tells_writer: false }
    }
}

/// How a comment stood before it was refused.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before {
    /// Whether readers saw it.
    pub was_public: bool,
    /// Whether readers had reported it.
    pub was_reported: bool,
}

/// Notes on what a refusal rests, and queues the letter if its writer is to be told.
pub(super) fn note(
    tx: &mut Transaction,
    act: &Act,
    (comment, decision): (CommentId, i64),
    why: &Why,
    before: Before,
) -> Result<(), Error> {
    let found_by = if why.notice.is_some() {
        FoundBy::Notice
    } else if before.was_reported {
        FoundBy::Report
    } else if has_findings(tx, comment)? {
        FoundBy::Machine
    } else {
        FoundBy::People
    };
    tx.execute(
        "INSERT INTO comment_ground (decision_id, comment_id, ground, found_by, was_public, notice_id, decided_at,
                                     tells_reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            decision,
            comment,
            why.ground.as_str(),
            found_by.as_str(),
            i64::from(before.was_public),
            why.notice,
            act.now_ms(),
            i64::from(why.tells_reason)
        ],
    )?;
    if why.tells_writer { refusal::tell(tx, act, comment, decision) } else { Ok(()) }
}

fn has_findings(r: &mut Reader, comment: CommentId) -> Result<bool, Error> {
    let found: Option<i64> = r.query_opt(
        "SELECT position FROM comment_finding WHERE comment_id = $1 ORDER BY position LIMIT 1",
        database::params![comment],
        |row| row.get(0),
    )?;
    Ok(found.is_some())
}

/// Why a comment stands refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The comment.
    pub comment: CommentId,
    /// The decision that it gives reasons for.
    pub decision: i64,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// Whether a person decided, and not the program.
    pub is_by_person: bool,
    /// Whether readers had seen the comment.
    pub was_public: bool,
    /// The reason in the newsroom's words; may be empty.
    pub reason: String,
    /// On what it rests.
    pub ground: Ground,
    /// How it came to be looked at.
    pub found_by: FoundBy,
    /// What the notice held it to be, if there was one.
    pub matter: Option<Matter>,
    /// What became of the appeal against it: nothing inside while it waits.
    pub appeal: Option<Option<Outcome>>,
}

/// A value of a [`Line`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// None.
    Nothing,
    /// As it stands.
    Text(String),
    /// A message that is said in the reader's language.
    Message(String),
}

/// A sentence of a statement: the id of its message, and the message's `value`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The message.
    pub message: &'static str,
    /// Its value.
    pub value: Said,
}

impl Statement {
    /// Until when its writer can appeal.
    #[must_use]
    pub fn appeal_until(&self) -> Timestamp {
        Timestamp::from_millisecond(self.decided_at.as_millisecond() + APPEAL_MS).unwrap_or(self.decided_at)
    }

    /// Says whether its writer can appeal now.
    #[must_use]
    pub fn can_be_appealed(&self, now: Timestamp) -> bool {
        self.appeal.is_none() && now < self.appeal_until()
    }

    /// Gives its sentences, in the order of Article 17(3); what can be done against it follows where it is shown.
    #[must_use]
    pub fn lines(&self) -> Vec<Line> {
        let plain = |message| Line { message, value: Said::Nothing };
        let mut lines = vec![plain(if self.was_public { "grounds-removed" } else { "grounds-not-published" })];
        lines.push(match (self.ground, self.matter) {
            (Ground::Rule, _) => plain("grounds-rule"),
            (Ground::Law, None) => plain("grounds-law"),
            (Ground::Law, Some(matter)) => {
                let value = Said::Message(format!("notice-matter-{}", matter.as_str()));
                Line { message: "grounds-law-of", value }
            }
        });
        if !self.reason.is_empty() {
            lines.push(Line { message: "grounds-reason", value: Said::Text(self.reason.clone()) });
        }
        lines.push(plain(match self.found_by {
            FoundBy::Notice => "grounds-by-notice",
            FoundBy::Report => "grounds-by-report",
            FoundBy::Machine => "grounds-by-machine",
            FoundBy::People => "grounds-by-people",
        }));
        lines.push(plain(if self.is_by_person { "grounds-decided-person" } else { "grounds-decided-program" }));
        lines
    }
}

const STATEMENT: &str = "
    SELECT g.comment_id, g.decision_id, d.decided_at, d.decided_by, g.was_public,
           CASE g.tells_reason WHEN 1 THEN d.reason ELSE '' END, g.ground, g.found_by,
           n.matter, a.id, ad.outcome
    FROM comment_ground g
    JOIN comment_decision d ON d.id = g.decision_id AND d.overturned_at IS NULL
    JOIN comment c ON c.id = g.comment_id AND c.status = 'rejected'
    LEFT JOIN notice n ON n.id = g.notice_id
    LEFT JOIN appeal a ON a.side = 'writer' AND a.decision_id = g.decision_id
    LEFT JOIN appeal_decision ad ON ad.appeal_id = a.id";

/// Finds the statement of a decision, while it holds.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, decision: i64) -> Result<Option<Statement>, Error> {
    r.query_opt(&format!("{STATEMENT} WHERE g.decision_id = $1"), database::params![decision], read)
}

/// Comments of one writer that one act refuses at most: a page of the queue, and what is like it.
const OF_ACT_MAX: i64 = 1_000;

/// Lists the statements of what was refused by the same person at the same instant as a decision, of the same writer,
/// while they hold; in the order of the decisions.
///
/// # Errors
/// What the database says.
pub fn list_of_act(r: &mut Reader, decision: i64) -> Result<Vec<Statement>, Error> {
    r.query(
        &format!(
            "{STATEMENT}
             JOIN comment_decision o ON o.id = $1
             JOIN comment oc ON oc.id = o.comment_id
             WHERE g.decided_at = o.decided_at AND COALESCE(d.decided_by, 0) = COALESCE(o.decided_by, 0)
               AND c.email_key = oc.email_key
             ORDER BY g.decision_id
             LIMIT $2"
        ),
        database::params![decision, OF_ACT_MAX],
        read,
    )
}

/// Finds the statements of the newest refused comments under an address, at most so many.
///
/// # Errors
/// What the database says.
pub fn list_of_writer(r: &mut Reader, email_key: &[u8], limit: i64) -> Result<BTreeMap<CommentId, Statement>, Error> {
    let statements = r.query(
        &format!("{STATEMENT} WHERE c.email_key = $1 ORDER BY g.decision_id DESC LIMIT $2"),
        database::params![email_key, limit],
        read,
    )?;
    Ok(statements.into_iter().map(|statement| (statement.comment, statement)).collect())
}

fn read(row: &Row) -> Result<Statement, Error> {
    let unknown = |what: &str| Error::Other(format!("unknown ground of a decision: {what}"));
    let (ground, found_by): (String, String) = (row.get(6)?, row.get(7)?);
    let matter: Option<String> = row.get(8)?;
    let outcome: Option<String> = row.get(10)?;
    let outcome = outcome.map(|name| Outcome::from_name(&name).ok_or_else(|| unknown(&name))).transpose()?;
    Ok(Statement {
        comment: CommentId(row.get(0)?),
        decision: row.get(1)?,
        decided_at: timestamp(row, 2)?,
        is_by_person: row.get::<Option<i64>>(3)?.is_some(),
        was_public: row.get::<i64>(4)? == 1,
        reason: row.get(5)?,
        ground: Ground::from_name(&ground).ok_or_else(|| unknown(&ground))?,
        found_by: FoundBy::from_name(&found_by).ok_or_else(|| unknown(&found_by))?,
        matter: matter.map(|name| Matter::from_name(&name).ok_or_else(|| unknown(&name))).transpose()?,
        appeal: row.get::<Option<i64>>(9)?.map(|_| outcome),
    })
}
