//! The moderators' lists as they are walked: one range of one index, of which a page is taken.
//!
//! A section and a language are looked up for the stories of the next [`LOOKED_AT_MAX`] comments of the list, so that
//! a page costs the same however many wait; the next page goes on from there.

use std::fmt::Write as _;

use database::{Error, Param, Reader};
use jiff::Timestamp;

use super::Status;
use super::queue::{self, After, Queued};
use super::reason;
use crate::id::{CommentId, SectionId};
use crate::section;
use crate::story::{list::COUNT_MAX, marks};

/// Comments that are looked at for one page of a list that is narrowed: some thousandths of a second.
pub const LOOKED_AT_MAX: i64 = 5_000;

/// A list of comments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Those of a status.
    Of(Status),
    /// Those that readers reported, and nobody has looked at since.
    Reported,
    /// Those that the checks published, and nobody has looked at.
    Unreviewed,
}

impl List {
    /// Gives its name in addresses: that of its status, `reported` or `unreviewed`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            List::Of(status) => status.as_str(),
            List::Reported => "reported",
            List::Unreviewed => "unreviewed",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let of_status = Status::from_name(name).map(List::Of);
        of_status.or_else(|| [List::Reported, List::Unreviewed].into_iter().find(|list| list.as_str() == name))
    }

    /// Gives the status of what stands in it.
    #[must_use]
    pub fn status(self) -> Status {
        match self {
            List::Of(status) => status,
            List::Reported | List::Unreviewed => Status::Published,
        }
    }

    /// Says whether what waits longest stands first.
    #[must_use]
    pub fn is_oldest_first(self) -> bool {
        self != List::Of(self.status()) || self == List::Of(Status::Held)
    }

    /// The table that holds the comments of a list that no status makes.
    fn table(self) -> Option<&'static str> {
        match self {
            List::Of(_) => None,
            List::Reported => Some("comment_reported"),
            List::Unreviewed => Some("comment_unreviewed"),
        }
    }
}

/// What is asked for; what is missing is not asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The list.
    pub list: List,
    /// The section of the story, or one above it.
    pub section: Option<SectionId>,
    /// The language of the story, as BCP 47.
    pub language: Option<&'a str>,
    /// Where the page begins.
    pub after: Option<After>,
    /// Whether what waits behind another that is like it is left out, where the whole of what waits is asked for.
    pub is_grouped: bool,
}

impl Asked<'_> {
    /// The whole of a list from its beginning.
    #[must_use]
    pub fn all(list: List) -> Self {
        Asked { list, section: None, language: None, after: None, is_grouped: false }
    }

    /// Says whether what stands behind another is left out.
    fn leaves_out(&self) -> bool {
        self.is_grouped && self.list == List::Of(Status::Held) && !self.is_narrowed()
    }

    /// Says whether not the whole list is asked for.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        self.section.is_some() || self.language.is_some()
    }
}

/// A page of a list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its comments: what waits, oldest first; all else newest first.
    pub comments: Vec<Queued>,
    /// Where the next page begins; none if this is the last. A page may be empty and yet have a next.
    pub next: Option<After>,
}

/// Reads a page of a list, of at most so many comments.
///
/// # Errors
/// What the database says.
pub fn walk(r: &mut Reader, asked: &Asked, limit: i64, now: Timestamp) -> Result<Page, Error> {
    let question = Question::of(r, asked)?;
    let looked_at = if asked.is_narrowed() { LOOKED_AT_MAX } else { limit + 1 };
    let mut values = question.values();
    values.push(Param::Int(now.as_millisecond()));
    let sql = format!(
        "SELECT {columns}
         FROM (SELECT near.id, near.written_at
               FROM ({range} LIMIT {looked_at}) near
               WHERE 1 = 1{rest}
               ORDER BY {by}
               LIMIT {shown}) l
         JOIN comment c ON c.id = l.id
         LEFT JOIN publication p ON p.story_id = c.story_id AND p.visible_from <= ${now}
         ORDER BY {by_again}",
        columns = queue::COLUMNS,
        range = question.range,
        rest = question.rest,
        by = question.by,
        shown = limit + 1,
        now = values.len(),
        by_again = question.by.replace("near.", "l."),
    );
    let mut comments = r.query(&sql, &values, queue::read_queued)?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let next = if comments.len() > limit {
        comments.truncate(limit);
        comments.last().map(|last| After { written_at: last.written_at, id: last.id })
    } else if asked.is_narrowed() {
        question.find_last_looked_at(r)?
    } else {
        None
    };
    for comment in &mut comments {
        comment.findings = reason::list(r, comment.id)?;
    }
    Ok(Page { comments, next })
}

/// Counts the comments of a list, up to [`COUNT_MAX`].
///
/// # Errors
/// What the database says.
pub fn count(r: &mut Reader, list: List) -> Result<i64, Error> {
    match list.table() {
        Some(table) => {
            let sql = format!(
                "SELECT COUNT(*) FROM (SELECT comment_id FROM {table} ORDER BY comment_id LIMIT {COUNT_MAX}) l"
            );
            r.query_one(&sql, database::params![], |row| row.get(0))
        }
        None => {
            let sql = format!("SELECT COUNT(*) FROM (SELECT id FROM comment WHERE status = $1 LIMIT {COUNT_MAX}) l");
            r.query_one(&sql, database::params![list.status().as_str()], |row| row.get(0))
        }
    }
}

/// Counts the comments that a list shows one by one, up to [`COUNT_MAX`]: of those that wait and are alike the one in front.
///
/// Serves from `comment_in_front`, from the index alone.
///
/// # Errors
/// What the database says.
pub fn count_shown(r: &mut Reader, asked: &Asked) -> Result<i64, Error> {
    if !asked.leaves_out() {
        return count(r, asked.list);
    }
    let sql = format!(
        "SELECT COUNT(*)
         FROM (SELECT written_at FROM comment WHERE status = 'held' AND is_behind = 0 LIMIT {COUNT_MAX}) l"
    );
    r.query_one(&sql, database::params![], |row| row.get(0))
}

/// What is asked for as SQL: the range that is walked, and what each comment of it is asked.
struct Question {
    status: Option<&'static str>,
    numbers: Vec<i64>,
    marks: Vec<String>,
    range: String,
    rest: String,
    /// The order, which is total.
    by: String,
}

impl Question {
    fn of(r: &mut Reader, asked: &Asked) -> Result<Question, Error> {
        let start = if asked.list.is_oldest_first() { i64::MIN } else { i64::MAX };
        let (time, id) = asked.after.map_or((start, start), |after| (after.written_at.as_millisecond(), after.id.0));
        let mut question = match asked.list.table() {
            Some(table) => Question::of_table(table, id),
            None if asked.leaves_out() => Question::of_fronts(time, id),
            None => Question::of_status(asked.list, time, id),
        };
        if let Some(section) = asked.section {
            let within = section::list_within(r, section)?;
            question.ask_for(within.into_iter().map(marks::of_section).collect());
        }
        if let Some(language) = asked.language {
            question.ask_for(vec![marks::of_language(language)]);
        }
        Ok(question)
    }

    fn of_table(table: &str, id: i64) -> Question {
        Question {
            status: None,
            numbers: vec![id],
            marks: Vec::new(),
            range: format!(
                "SELECT c.id, c.story_id, c.written_at
                 FROM {table} w
                 JOIN comment c ON c.id = w.comment_id
                 WHERE w.comment_id > $1
                 ORDER BY w.comment_id"
            ),
            rest: String::new(),
            by: "near.id".into(),
        }
    }

    fn of_status(list: List, time: i64, id: i64) -> Question {
        let (compare, order) = if list.is_oldest_first() { (">", "ASC") } else { ("<", "DESC") };
        Question {
            status: Some(list.status().as_str()),
            numbers: vec![time, id],
            marks: Vec::new(),
            range: format!(
                "SELECT id, story_id, written_at
                 FROM comment
                 WHERE status = $3 AND (written_at, id) {compare} ($1, $2)
                 ORDER BY written_at {order}, id {order}"
            ),
            rest: String::new(),
            by: format!("near.written_at {order}, near.id {order}"),
        }
    }

    /// What waits, without what stands behind another. The status is written out, for the index holds such rows alone.
    fn of_fronts(time: i64, id: i64) -> Question {
        Question {
            status: None,
            numbers: vec![time, id],
            marks: Vec::new(),
            range: "SELECT id, story_id, written_at
                    FROM comment
                    WHERE status = 'held' AND is_behind = 0 AND (written_at, id) > ($1, $2)
                    ORDER BY written_at, id"
                .into(),
            rest: String::new(),
            by: "near.written_at, near.id".into(),
        }
    }

    /// Asks of the story of each comment that it bears one of these marks.
    fn ask_for(&mut self, marks: Vec<String>) {
        let first = self.range_values() + self.marks.len() + 1;
        let places: Vec<String> = (first..first + marks.len()).map(|place| format!("${place}")).collect();
        let _ = write!(
            self.rest,
            " AND EXISTS (SELECT 1 FROM story_mark m WHERE m.story_id = near.story_id AND m.mark IN ({}))",
            places.join(", ")
        );
        self.marks.extend(marks);
    }

    fn range_values(&self) -> usize {
        self.numbers.len() + usize::from(self.status.is_some())
    }

    fn values(&self) -> Vec<Param<'_>> {
        let numbers = self.numbers.iter().map(|number| Param::Int(*number));
        let texts = self.status.into_iter().chain(self.marks.iter().map(String::as_str));
        numbers.chain(texts.map(Param::Text)).collect()
    }

    /// Finds where the range was left, if it goes on.
    fn find_last_looked_at(&self, r: &mut Reader) -> Result<Option<After>, Error> {
        let sql = format!("{} LIMIT 1 OFFSET {}", self.range, LOOKED_AT_MAX - 1);
        r.query_opt(&sql, &self.values()[..self.range_values()], |row| {
            Ok(After { id: CommentId(row.get(0)?), written_at: crate::time::timestamp(row, 2)? })
        })
    }
}
