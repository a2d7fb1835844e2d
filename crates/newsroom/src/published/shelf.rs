//! Shelves: the lists that a story can stand on.

use database::{Error, Reader};

use crate::id::{ContributorId, SectionId, SeriesId, TagId};

/// A list of public stories, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Every dated story, of all editions: archives, feeds, sitemaps.
    Everything,
    /// The front page of an edition; 0 is the main one.
    Front(i64),
    /// What stays first on an edition's front page.
    Sticky(i64),
    /// A section.
    Section(SectionId),
    /// A tag.
    Tag(TagId),
    /// A person's stories.
    Contributor(ContributorId),
    /// A series.
    Series(SeriesId),
    /// Pages that stand by themselves.
    Pages,
}

impl Shelf {
    /// The two numbers that name the shelf in the database.
    #[must_use]
    pub(crate) fn numbers(self) -> (i64, i64) {
        match self {
            Shelf::Everything => (0, 0),
            Shelf::Front(edition) => (1, edition),
            Shelf::Sticky(edition) => (2, edition),
            Shelf::Section(id) => (3, id.0),
            Shelf::Tag(id) => (4, id.0),
            Shelf::Contributor(id) => (5, id.0),
            Shelf::Series(id) => (6, id.0),
            Shelf::Pages => (7, 0),
        }
    }

    /// Reads the two numbers.
    #[must_use]
    pub(crate) fn from_numbers(kind: i64, id: i64) -> Option<Shelf> {
        Some(match kind {
            0 => Shelf::Everything,
            1 => Shelf::Front(id),
            2 => Shelf::Sticky(id),
            3 => Shelf::Section(SectionId(id)),
            4 => Shelf::Tag(TagId(id)),
            5 => Shelf::Contributor(ContributorId(id)),
            6 => Shelf::Series(SeriesId(id)),
            7 => Shelf::Pages,
            _ => return None,
        })
    }

    /// The shelf's name in the page cache.
    #[must_use]
    pub fn tag(self) -> String {
        match self {
            Shelf::Everything => "everything".into(),
            Shelf::Front(edition) => format!("front:{edition}"),
            Shelf::Sticky(edition) => format!("sticky:{edition}"),
            Shelf::Section(id) => format!("section:{id}"),
            Shelf::Tag(id) => format!("tag:{id}"),
            Shelf::Contributor(id) => format!("contributor:{id}"),
            Shelf::Series(id) => format!("series:{id}"),
            Shelf::Pages => "pages".into(),
        }
    }
}

/// Where counting the stories of a shelf for the desk ends: a number this large means "this many or more".
pub const COUNTED_MAX: i64 = 10_001;

/// The SQL of such a count; `$1` is the kind of the shelf, `id` the column that holds its number.
pub(crate) fn counted(id: &str) -> String {
    format!(
        "(SELECT COUNT(*)
          FROM (SELECT story_id FROM listing WHERE shelf_kind = $1 AND shelf_id = {id} LIMIT {COUNTED_MAX}) AS counted)"
    )
}

/// Counts the stories that are public on a shelf, or will be, up to [`COUNTED_MAX`].
///
/// # Errors
/// What the database says.
pub fn count_some(r: &mut Reader, shelf: Shelf) -> Result<i64, Error> {
    let (kind, id) = shelf.numbers();
    r.query_one(&format!("SELECT {}", counted("$2")), database::params![kind, id], |row| row.get(0))
}
