//! Notices and appeals page by page, for programs: what waits, the oldest first; what was decided, the newest first. Ids are
//! ordered in time, so that a page goes on after an id.

use database::{Error, Reader};

use super::cases::{Head, read_head};
use crate::id::{AppealId, NoticeId};

/// Lists notices: those on which nobody has decided, or the others; after one, at most so many.
///
/// # Errors
/// What the database says.
pub fn list_notices(r: &mut Reader, is_open: bool, after: Option<NoticeId>, limit: i64) -> Result<Vec<Head>, Error> {
    let sql = if is_open {
        "SELECT 0, n.id, '', n.matter, n.filed_at, n.comment_id, c.body
         FROM notice_open o
         JOIN notice n ON n.id = o.notice_id
         LEFT JOIN comment c ON c.id = n.comment_id
         WHERE o.notice_id > $1
         ORDER BY o.notice_id
         LIMIT $2"
    } else {
        "SELECT 0, n.id, '', n.matter, n.filed_at, n.comment_id, c.body
         FROM notice n
         LEFT JOIN comment c ON c.id = n.comment_id
         WHERE n.id < $1 AND NOT EXISTS (SELECT 1 FROM notice_open o WHERE o.notice_id = n.id)
         ORDER BY n.id DESC
         LIMIT $2"
    };
    r.query(sql, database::params![after.map_or(start(is_open), |id| id.0), limit], read_head)
}

/// Lists appeals in the same way.
///
/// # Errors
/// What the database says.
pub fn list_appeals(r: &mut Reader, is_open: bool, after: Option<AppealId>, limit: i64) -> Result<Vec<Head>, Error> {
    let sql = if is_open {
        "SELECT 1, a.id, a.side, n.matter, a.filed_at, a.comment_id, c.body
         FROM appeal_open o
         JOIN appeal a ON a.id = o.appeal_id
         LEFT JOIN notice n ON n.id = a.notice_id
         LEFT JOIN comment c ON c.id = a.comment_id
         WHERE o.appeal_id > $1
         ORDER BY o.appeal_id
         LIMIT $2"
    } else {
        "SELECT 1, a.id, a.side, n.matter, a.filed_at, a.comment_id, c.body
         FROM appeal a
         JOIN appeal_decision d ON d.appeal_id = a.id
         LEFT JOIN notice n ON n.id = a.notice_id
         LEFT JOIN comment c ON c.id = a.comment_id
         WHERE a.id < $1
         ORDER BY a.id DESC
         LIMIT $2"
    };
    r.query(sql, database::params![after.map_or(start(is_open), |id| id.0), limit], read_head)
}

fn start(is_open: bool) -> i64 {
    if is_open { 0 } else { i64::MAX }
}
