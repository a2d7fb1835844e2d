//! The desk's list of pictures and files, newest first.
//!
//! Every question is answered from one range of one index: that of the rarest thing asked for. What else is asked for is
//! looked up in the newest [`LOOKED_AT_MAX`] items of the range; the next page goes on from there.

use database::{Error, Param, Reader};

use super::{COLUMNS, MediaItem, read_item};
use crate::id::MediaId;
use crate::story::marks::of_words;

/// Words that are looked for at once.
pub const WORDS_MAX: usize = 4;

/// Items that are looked at for one page.
const LOOKED_AT_MAX: i64 = 5_000;

/// What counts as many: no number above it is counted out.
pub const COUNT_MAX: i64 = 1_000;

/// What kind of thing an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A picture.
    Picture,
    /// A film.
    Video,
    /// A recording.
    Audio,
    /// Something to take.
    File,
}

impl Kind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Kind; 4] = [Kind::Picture, Kind::Video, Kind::Audio, Kind::File];

    /// Its name in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        &self.mark()["kind:".len()..]
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == name)
    }

    /// The kind of a type; an item at an old host may have none that is known.
    #[must_use]
    pub fn of(mime: &str) -> Option<Kind> {
        match mime.split('/').next() {
            Some("image") => Some(Kind::Picture),
            Some("video") => Some(Kind::Video),
            Some("audio") => Some(Kind::Audio),
            _ => Some(Kind::File),
        }
    }

    pub(super) fn mark(self) -> &'static str {
        match self {
            Kind::Picture => "kind:picture",
            Kind::Video => "kind:video",
            Kind::Audio => "kind:audio",
            Kind::File => "kind:file",
        }
    }
}

/// What an item lacks, or will.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Words for who cannot see it.
    Alt,
    /// Whose it is.
    Credit,
    /// The right to be shown for good.
    Rights,
    /// A story that shows it.
    Use,
}

impl Lack {
    /// All there are, in the order in which they are offered.
    pub const ALL: [Lack; 4] = [Lack::Alt, Lack::Credit, Lack::Rights, Lack::Use];

    /// Its name in addresses.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        &self.mark()["lacks:".len()..]
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Lack> {
        Lack::ALL.into_iter().find(|lack| lack.as_str() == name)
    }

    pub(super) fn mark(self) -> &'static str {
        match self {
            Lack::Alt => "lacks:alt",
            Lack::Credit => "lacks:credit",
            Lack::Rights => "lacks:rights",
            Lack::Use => "lacks:use",
        }
    }
}

/// What a list is asked for; what is missing is not asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter<'a> {
    /// Whole words of title, caption, alternative text, credit, source and copyright, of which [`WORDS_MAX`] are looked at.
    pub words: &'a str,
    /// What kind of thing.
    pub kind: Option<Kind>,
    /// What it lacks.
    pub lack: Option<Lack>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its items, newest first.
    pub lines: Vec<Line>,
    /// After which item the next page begins; none if this is the last.
    pub next: Option<MediaId>,
}

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The item.
    pub item: MediaItem,
    /// Stories that show it, in what is published of them or in their newest text.
    pub uses: i64,
}

/// Lists the items that are asked for, newest first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, filter: &Filter, after: Option<MediaId>, limit: i64) -> Result<Page, Error> {
    let Some(mut asked) = marks_of(filter) else { return Ok(Page { lines: Vec::new(), next: None }) };
    put_rarest_first(r, &mut asked)?;
    let range = if asked.is_empty() {
        "SELECT id FROM media_item WHERE id < $1 ORDER BY id DESC"
    } else {
        "SELECT media_id AS id FROM media_mark WHERE mark = $2 AND media_id < $1 ORDER BY media_id DESC"
    };
    let rest: String = (1..asked.len())
        .map(|at| {
            format!(" AND EXISTS (SELECT 1 FROM media_mark m WHERE m.media_id = near.id AND m.mark = ${})", at + 2)
        })
        .collect();
    let after = after.map_or(i64::MAX, |after| after.0);
    let values: Vec<Param> =
        std::iter::once(Param::Int(after)).chain(asked.iter().map(|mark| Param::Text(mark))).collect();
    let sql = format!(
        "SELECT {COLUMNS},
                (SELECT COUNT(*)
                 FROM (SELECT story_id FROM media_use WHERE media_id = i.id
                       UNION
                       SELECT story_id FROM media_mention WHERE media_id = i.id) u)
         FROM (SELECT near.id FROM ({range} LIMIT {LOOKED_AT_MAX}) near WHERE 1 = 1{rest} ORDER BY near.id DESC
               LIMIT {limit}) l
         JOIN media_item i ON i.id = l.id
         ORDER BY i.id DESC"
    );
    let lines = r.query(&sql, &values, |row| Ok(Line { item: read_item(row)?, uses: row.get(13)? }))?;
    let next = if i64::try_from(lines.len()).unwrap_or(i64::MAX) < limit {
        let sql = format!("{range} LIMIT 1 OFFSET {}", LOOKED_AT_MAX - 1);
        r.query_opt(&sql, &values[..values.len().min(2)], |row| Ok(MediaId(row.get(0)?)))?
    } else {
        lines.last().map(|last| last.item.id)
    };
    Ok(Page { lines, next })
}

/// Counts what lacks something, up to [`COUNT_MAX`].
///
/// # Errors
/// What the database says.
pub fn count_lacking(r: &mut Reader, lack: Lack) -> Result<i64, Error> {
    r.query_one(
        &format!("SELECT COUNT(*) FROM (SELECT media_id FROM media_mark WHERE mark = $1 LIMIT {COUNT_MAX}) l"),
        database::params![lack.mark()],
        |row| row.get(0),
    )
}

/// The marks that a filter asks for; none if nothing can be found, for what is looked for has no word.
fn marks_of(filter: &Filter) -> Option<Vec<String>> {
    let words = of_words(filter.words);
    if words.is_empty() && !filter.words.trim().is_empty() {
        return None;
    }
    let mut asked: Vec<String> = words.into_iter().take(WORDS_MAX).collect();
    asked.extend(filter.kind.map(|kind| kind.mark().to_owned()));
    asked.extend(filter.lack.map(|lack| lack.mark().to_owned()));
    Some(asked)
}

/// Brings the mark of the fewest items to the front; what is beyond [`LOOKED_AT_MAX`] is not counted.
fn put_rarest_first(r: &mut Reader, asked: &mut [String]) -> Result<(), Error> {
    let mut rarest = (i64::MAX, 0);
    for (at, mark) in asked.iter().enumerate().filter(|_| asked.len() > 1) {
        let sql =
            format!("SELECT COUNT(*) FROM (SELECT media_id FROM media_mark WHERE mark = $1 LIMIT {LOOKED_AT_MAX}) l");
        let count: i64 = r.query_one(&sql, database::params![mark], |row| row.get(0))?;
        rarest = rarest.min((count, at));
    }
    if rarest.1 > 0 {
        asked.swap(0, rarest.1);
    }
    Ok(())
}
