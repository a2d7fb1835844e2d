//! Notices and appeals as moderators see them: what waits longest first, what was decided the newest first.

use database::{Error, Reader, Row};
use jiff::Timestamp;

use super::{Answer, Matter, Outcome, Side};
use crate::comment::grounds::Ground;
use crate::id::{AccountId, AppealId, CommentId, NoticeId};
use crate::secret::Keys;
use crate::story::list::COUNT_MAX;
use crate::time::{optional_timestamp, timestamp};

/// Cases that are listed at most.
pub const LISTED_MAX: i64 = 50;

/// What a case is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Case {
    /// A notice of illegal content.
    Notice(NoticeId),
    /// An appeal against a decision.
    Appeal(AppealId),
}

impl Case {
    /// Its name in addresses and forms: `notice-7`, `appeal-8`.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Case::Notice(id) => format!("notice-{id}"),
            Case::Appeal(id) => format!("appeal-{id}"),
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        let (noun, id) = key.split_once('-')?;
        let id = id.parse().ok()?;
        match noun {
            "notice" => Some(Case::Notice(NoticeId(id))),
            "appeal" => Some(Case::Appeal(AppealId(id))),
            _ => None,
        }
    }
}

/// A case in a list.
#[derive(Debug, Clone)]
pub struct Head {
    /// What it is.
    pub case: Case,
    /// Who appeals; nobody for a notice.
    pub side: Option<Side>,
    /// What the notice says it is; `None` for an appeal of a writer without one.
    pub matter: Option<Matter>,
    /// When it came.
    pub filed_at: Timestamp,
    /// The comment that it is about.
    pub comment: Option<CommentId>,
    /// What that says; empty without one.
    pub body: String,
}

/// Lists what waits, the oldest first, at most [`LISTED_MAX`].
///
/// # Errors
/// What the database says.
pub fn list_open(r: &mut Reader) -> Result<Vec<Head>, Error> {
    r.query(
        "SELECT kind, id, side, matter, filed_at, comment_id, body
         FROM (SELECT 0 AS kind, n.id AS id, '' AS side, n.matter AS matter, n.filed_at AS filed_at,
                      n.comment_id AS comment_id, c.body AS body
               FROM notice_open o
               JOIN notice n ON n.id = o.notice_id
               LEFT JOIN comment c ON c.id = n.comment_id
               ORDER BY o.notice_id
               LIMIT $1) notices
         UNION ALL
         SELECT kind, id, side, matter, filed_at, comment_id, body
         FROM (SELECT 1 AS kind, a.id AS id, a.side AS side, n.matter AS matter, a.filed_at AS filed_at,
                      a.comment_id AS comment_id, c.body AS body
               FROM appeal_open o
               JOIN appeal a ON a.id = o.appeal_id
               LEFT JOIN notice n ON n.id = a.notice_id
               LEFT JOIN comment c ON c.id = a.comment_id
               ORDER BY o.appeal_id
               LIMIT $1) appeals
         ORDER BY filed_at, id
         LIMIT $1",
        database::params![LISTED_MAX],
        read_head,
    )
}

/// Lists the notices on which somebody decided, the newest first, at most [`LISTED_MAX`].
///
/// # Errors
/// What the database says.
pub fn list_decided(r: &mut Reader) -> Result<Vec<Head>, Error> {
    r.query(
        "SELECT 0, n.id, '', n.matter, n.filed_at, n.comment_id, c.body
         FROM notice n
         LEFT JOIN comment c ON c.id = n.comment_id
         WHERE NOT EXISTS (SELECT 1 FROM notice_open o WHERE o.notice_id = n.id)
         ORDER BY n.filed_at DESC, n.id DESC
         LIMIT $1",
        database::params![LISTED_MAX],
        read_head,
    )
}

/// Counts what waits, of notices and of appeals up to [`COUNT_MAX`] each.
///
/// # Errors
/// What the database says.
pub fn count_open(r: &mut Reader) -> Result<i64, Error> {
    r.query_one(
        "SELECT (SELECT COUNT(*) FROM (SELECT notice_id FROM notice_open ORDER BY notice_id LIMIT $1) l)
              + (SELECT COUNT(*) FROM (SELECT appeal_id FROM appeal_open ORDER BY appeal_id LIMIT $1) l)",
        database::params![COUNT_MAX],
        |row| row.get(0),
    )
}

pub(super) fn read_head(row: &Row) -> Result<Head, Error> {
    let side: String = row.get(2)?;
    let matter: Option<String> = row.get(3)?;
    let id: i64 = row.get(1)?;
    let is_appeal = row.get::<i64>(0)? == 1;
    Ok(Head {
        case: if is_appeal { Case::Appeal(AppealId(id)) } else { Case::Notice(NoticeId(id)) },
        side: Side::from_name(&side),
        matter: matter.and_then(|name| Matter::from_name(&name)),
        filed_at: timestamp(row, 4)?,
        comment: row.get::<Option<i64>>(5)?.map(CommentId),
        body: row.get::<Option<String>>(6)?.unwrap_or_default(),
    })
}

/// A notice as a moderator reads it.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its id.
    pub id: NoticeId,
    /// The comment that it is about.
    pub comment: Option<CommentId>,
    /// Where that stands, below the site.
    pub address: String,
    /// What it says it is.
    pub matter: Matter,
    /// Why it is held to be illegal; empty once that was taken away.
    pub explanation: String,
    /// Who sent it, by name; the address is shown to nobody.
    pub name: Option<String>,
    /// When it came.
    pub filed_at: Timestamp,
    /// What was decided, the newest first.
    pub decisions: Vec<Decision<Answer>>,
}

/// A decision on a notice or an appeal.
#[derive(Debug, Clone)]
pub struct Decision<T> {
    /// What.
    pub what: T,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// The name of whoever decided.
    pub by: Option<String>,
}

/// Decisions that are shown of one notice.
const DECISIONS_MAX: i64 = 20;

/// Finds a notice.
///
/// # Errors
/// What the database says, or that another key sealed the name.
pub fn find_notice(r: &mut Reader, keys: &Keys, id: NoticeId) -> Result<Option<Notice>, Error> {
    let found = r.query_opt(
        "SELECT comment_id, address, matter, explanation, name_sealed, filed_at FROM notice WHERE id = $1",
        database::params![id],
        |row| {
            let matter: String = row.get(2)?;
            let notice = Notice {
                id,
                comment: row.get::<Option<i64>>(0)?.map(CommentId),
                address: row.get(1)?,
                matter: Matter::from_name(&matter).ok_or_else(|| Error::Other(format!("unknown matter: {matter}")))?,
                explanation: row.get(3)?,
                name: None,
                filed_at: timestamp(row, 5)?,
                decisions: Vec::new(),
            };
            Ok((notice, row.get::<Option<Vec<u8>>>(4)?))
        },
    )?;
    let Some((mut notice, sealed)) = found else { return Ok(None) };
    let open = |sealed: Vec<u8>| keys.open(&sealed).map_err(|cause| Error::Other(cause.to_string()));
    notice.name = sealed.map(open).transpose()?;
    notice.decisions = r.query(
        "SELECT d.outcome, d.reason, d.decided_at, a.name
         FROM notice_decision d
         LEFT JOIN account a ON a.id = d.decided_by
         WHERE d.notice_id = $1
         ORDER BY d.id DESC
         LIMIT $2",
        database::params![id, DECISIONS_MAX],
        |row| read_decision(row, 0, Answer::from_name),
    )?;
    Ok(Some(notice))
}

/// An appeal as a moderator reads it.
#[derive(Debug, Clone)]
pub struct Appeal {
    /// Its id.
    pub id: AppealId,
    /// Who appeals.
    pub side: Side,
    /// What they say.
    pub words: String,
    /// When it came.
    pub filed_at: Timestamp,
    /// The comment that it is about.
    pub comment: Option<CommentId>,
    /// The notice that it is about, or that led to the refusal.
    pub notice: Option<NoticeId>,
    /// Who made the decision.
    pub against_by: Option<AccountId>,
    /// Their name.
    pub against_name: Option<String>,
    /// When they made it.
    pub against_at: Option<Timestamp>,
    /// Why, in their words.
    pub against_reason: String,
    /// On what a refusal rests.
    pub ground: Option<Ground>,
    /// What was decided on the appeal, and whether by the same person as nobody else may.
    pub decision: Option<(Decision<Outcome>, bool)>,
}

/// Finds an appeal.
///
/// # Errors
/// What the database says.
pub fn find_appeal(r: &mut Reader, id: AppealId) -> Result<Option<Appeal>, Error> {
    r.query_opt(
        "SELECT a.side, a.words, a.filed_at, a.comment_id, a.notice_id, a.against_by, p.name,
                CASE a.side WHEN 'writer' THEN cd.decided_at ELSE nd.decided_at END,
                CASE a.side WHEN 'writer' THEN cd.reason ELSE nd.reason END,
                g.ground, d.outcome, d.reason, d.decided_at, q.name, d.is_alone
         FROM appeal a
         LEFT JOIN account p ON p.id = a.against_by
         LEFT JOIN comment_decision cd ON a.side = 'writer' AND cd.id = a.decision_id
         LEFT JOIN comment_ground g ON a.side = 'writer' AND g.decision_id = a.decision_id
         LEFT JOIN notice_decision nd ON a.side = 'notifier' AND nd.id = a.decision_id
         LEFT JOIN appeal_decision d ON d.appeal_id = a.id
         LEFT JOIN account q ON q.id = d.decided_by
         WHERE a.id = $1",
        database::params![id],
        |row| {
            let side: String = row.get(0)?;
            let is_decided = row.get::<Option<String>>(10)?.is_some();
            let decision = is_decided.then(|| read_decision(row, 10, Outcome::from_name)).transpose()?;
            let is_alone = row.get::<Option<i64>>(14)? == Some(1);
            Ok(Appeal {
                id,
                side: Side::from_name(&side).ok_or_else(|| Error::Other(format!("unknown side: {side}")))?,
                words: row.get(1)?,
                filed_at: timestamp(row, 2)?,
                comment: row.get::<Option<i64>>(3)?.map(CommentId),
                notice: row.get::<Option<i64>>(4)?.map(NoticeId),
                against_by: row.get::<Option<i64>>(5)?.map(AccountId),
                against_name: row.get(6)?,
                against_at: optional_timestamp(row, 7)?,
                against_reason: row.get::<Option<String>>(8)?.unwrap_or_default(),
                ground: row.get::<Option<String>>(9)?.and_then(|name| Ground::from_name(&name)),
                decision: decision.map(|decision| (decision, is_alone)),
            })
        },
    )
}

fn read_decision<T>(row: &Row, from: usize, read: fn(&str) -> Option<T>) -> Result<Decision<T>, Error> {
    let name: String = row.get(from)?;
    Ok(Decision {
        what: read(&name).ok_or_else(|| Error::Other(format!("unknown decision: {name}")))?,
        reason: row.get(from + 1)?,
        at: timestamp(row, from + 2)?,
        by: row.get(from + 3)?,
    })
}
