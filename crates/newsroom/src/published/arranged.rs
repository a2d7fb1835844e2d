//! A page as the desk has arranged it, at the instant that it is read: no version shows before its own.

use database::{Error, Reader};
use jiff::Timestamp;

use crate::front::version;

pub use crate::front::resolve::{Filled, Seat, resolve};
pub use crate::front::{Arrangement, Place, Rule, Shape, Slot};
pub use crate::reading::Span;

/// What stands on a page now.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Arranged {
    /// What stands where; `None` if the page fills itself.
    pub arrangement: Option<Arrangement>,
    /// The instant at which another version takes its place.
    pub changes_at: Option<Timestamp>,
}

/// Finds what stands on a page at an instant.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, place: Place, now: Timestamp) -> Result<Arranged, Error> {
    let standing = version::find_standing(r, place, now)?;
    let arrangement = standing.map(|version| version.arrangement).filter(|arrangement| !arrangement.slots.is_empty());
    let arrangement = arrangement.map(|arrangement| arrangement.lead_on(r)).transpose()?;
    let changes_at = version::list_ahead(r, place, now, 1)?.first().map(|version| version.shows_from);
    Ok(Arranged { arrangement, changes_at })
}
