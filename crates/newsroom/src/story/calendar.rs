//! The calendar of the desk: what is planned, wanted, scheduled and out from day to day.
//!
//! Each day is three short ranges of one index each, so that a week costs the same whatever lies before and after it.

use std::fmt::Write as _;

use database::{Error, Param, Reader, Row};
use jiff::Timestamp;

use super::list::{self, Filter, Line};
use crate::time::timestamp;

/// What is shown of one day and one kind; whoever wants the rest asks for a section or a person.
pub const ENTRIES_MAX: i64 = 100;

/// What is looked through for it.
const LOOKED_AT_MAX: i64 = 1_000;

/// Days that are shown at once.
pub const DAYS_MAX: usize = 42;

/// Why a story stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is meant to run then. Nothing goes out by this alone.
    Slot,
    /// It is wanted by then.
    Due,
    /// Readers see it from then on: of itself, if that is still ahead.
    Out,
}

/// A story at an instant.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Why it stands there.
    pub kind: Kind,
    /// When.
    pub at: Timestamp,
    /// The story.
    pub line: Line,
}

impl Kind {
    const ALL: [Kind; 3] = [Kind::Slot, Kind::Due, Kind::Out];

    /// The range of a day: the stories that stand in it, from the instant at the first place on to that at the second.
    fn range(self, from: usize, until: usize) -> String {
        let (column, table) = match self {
            Kind::Slot => ("slot_at", "plan"),
            Kind::Due => ("due_at", "plan"),
            Kind::Out => ("visible_from", "publication"),
        };
        format!(
            "SELECT story_id AS id, {column} AS stands_at
             FROM {table}
             WHERE {column} >= ${from} AND {column} < ${until}
             ORDER BY {column}
             LIMIT {LOOKED_AT_MAX}"
        )
    }

    /// What is asked of a story that stands there: a plan is over with what is out. Its kind is asked of the story and
    /// not of the publication, by whose kind SQLite would look through the whole archive for a day.
    fn asks(self) -> &'static str {
        match self {
            Kind::Slot | Kind::Due => "s.stage IN ('planned', 'writing', 'editing', 'ready')",
            Kind::Out => "s.kind = 'story'",
        }
    }
}

/// Lists what stands on the days between these instants, in the order of time. Of a filter, the section, the person and
/// who looks are asked for.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, days: &[Timestamp], filter: &Filter) -> Result<Vec<Entry>, Error> {
    let days = &days[..days.len().min(DAYS_MAX + 1)];
    let (texts, rest) = asked(filter, days.len());
    let mut parts = String::new();
    for day in 1..days.len() {
        for (at, kind) in Kind::ALL.into_iter().enumerate() {
            let _ = write!(
                parts,
                "{}SELECT id, stands_at, kind
                 FROM (SELECT near.id, near.stands_at, {at} AS kind
                       FROM ({range}) near
                       JOIN story s ON s.id = near.id
                       WHERE {asks}{rest}
                       ORDER BY near.stands_at, near.id
                       LIMIT {ENTRIES_MAX}) day_{day}_{at}",
                if parts.is_empty() { "" } else { " UNION ALL " },
                range = kind.range(day, day + 1),
                asks = kind.asks(),
            );
        }
    }
    if parts.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "SELECT {columns}, l.kind, l.stands_at
         FROM ({parts}) l
         JOIN story s ON s.id = l.id
         {beside}
         ORDER BY l.stands_at, l.kind, l.id",
        columns = list::COLUMNS,
        beside = list::BESIDE,
    );
    let instants = days.iter().map(|day| Param::Int(day.as_millisecond()));
    let values: Vec<Param> = instants.chain(texts.iter().map(|text| Param::Text(text))).collect();
    let mut entries = r.query(&sql, &values, read_entry)?;
    list::lead_on(r, entries.iter_mut().map(|entry| &mut entry.line))?;
    Ok(entries)
}

/// Lists what is planned for no day and wanted by none, last changed first.
///
/// # Errors
/// What the database says.
pub fn list_unplaced(r: &mut Reader, filter: &Filter, limit: i64) -> Result<Vec<Line>, Error> {
    let (texts, rest) = asked(filter, 1);
    let sql = format!(
        "SELECT {columns}
         FROM (SELECT near.id, near.changed_at
               FROM (SELECT id, changed_at
                     FROM story
                     WHERE stage = 'planned'
                     ORDER BY changed_at DESC, id DESC
                     LIMIT {LOOKED_AT_MAX}) near
               LEFT JOIN plan n ON n.story_id = near.id
               WHERE n.slot_at IS NULL AND n.due_at IS NULL{rest}
               ORDER BY near.changed_at DESC, near.id DESC
               LIMIT $1) l
         JOIN story s ON s.id = l.id
         {beside}
         ORDER BY l.changed_at DESC, l.id DESC",
        columns = list::COLUMNS,
        beside = list::BESIDE,
    );
    let values: Vec<Param> =
        [Param::Int(limit)].into_iter().chain(texts.iter().map(|text| Param::Text(text))).collect();
    let mut lines = r.query(&sql, &values, list::read_line)?;
    list::lead_on(r, &mut lines)?;
    Ok(lines)
}

/// What is asked of each story besides its time: the values after the first `before`, and the question.
fn asked(filter: &Filter, before: usize) -> (Vec<String>, String) {
    let mut rest = String::new();
    let mut texts = list::marks_of(filter).unwrap_or_default();
    for at in 1..=texts.len() {
        list::ask_for(&mut rest, &[before + at]);
    }
    texts.extend(list::leave_out_foreign(filter, before + texts.len(), &mut rest));
    (texts, rest)
}

fn read_entry(row: &Row) -> Result<Entry, Error> {
    let kind: i64 = row.get(27)?;
    let kind = usize::try_from(kind).ok().and_then(|at| Kind::ALL.get(at)).copied();
    Ok(Entry {
        kind: kind.ok_or_else(|| Error::Other("an entry of an unknown kind".into()))?,
        at: timestamp(row, 28)?,
        line: list::read_line(row)?,
    })
}
