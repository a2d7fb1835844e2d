//! The sample newsroom of `dateline demo`: *The Almira Lantern* in Port Almira, whose people, places and events are all
//! invented.
//!
//! Everything it says stands in files that are a pleasure to edit; nothing of it stands in code:
//! - `newsroom.toml`: the paper, its sections, people, tags, series and pictures.
//! - `stories/*.md`: a story each, what is known of it above a line of `+++` and its text below, in Markdown.
//!   `name.fa.md` is the Persian translation of `name.md`, if that is there.
//! - `comments.toml`: what readers say; `planning.toml`: what the newsroom works on; `record.toml`: who said what.
//! - `pictures/*.jpg`: what the photographers bring; `mark.png`: what stands beside the paper's name.
//!
//! In reading order:
//! - [`contents`]: the files, as the binary carries them; [`files`]: what they say.
//! - [`furniture`]: sections, people, tags, series and pictures.
//! - [`stories`]: the stories, each at its time before now.
//! - [`comments`]: comments in every state.
//! - [`planning`]: what is planned, written, edited and about to go out.
//! - [`record`]: who said what.

mod comments;
mod contents;
mod files;
mod furniture;
mod planning;
mod record;
mod stories;

use anyhow::Result;
use jiff::{SignedDuration, Timestamp};
use media::Folders;
use newsroom::{Act, Actor};

use crate::clock;
use crate::place::Place;

/// The address of the sample newsroom's editor, an admin, whom the demo's link signs in.
pub const EDITOR_EMAIL: &str = "edda-winther@lantern.example";

/// The same in newsroom.toml.
const EDITOR_SLUG: &str = "edda-winther";

/// Fills an empty newsroom; one that has stories is left as it is.
pub fn fill(place: &Place, folders: &Folders) -> Result<()> {
    if place.db.read(newsroom::event::last_seq)? > 0 {
        return Ok(());
    }
    let act = Act { now: clock::now(), ids: &place.ids, actor: Actor::Program };
    let newsroom = files::read_newsroom()?;
    let stories = files::read_stories()?;
    let talk = files::read_comments()?;
    let plans = files::read_planning()?;
    let said = files::read_record()?;
    let stored = furniture::store_pictures(&newsroom, folders)?;
    place.db.write(|tx| {
        furniture::put(tx, &act, &newsroom, &stored)?;
        let published = stories::publish_all(tx, &act, &newsroom, &stories)?;
        comments::put_all(tx, &act, &place.keys, &newsroom, &published, &talk)?;
        record::put_all(tx, &act, &published, &said)?;
        planning::put_all(tx, &act, &place.keys, &newsroom, stories.len(), &plans)
    })
}

/// Gives the number of a thing by its place in its list: ids count from 1.
fn number(place: usize) -> i64 {
    i64::try_from(place).map_or(i64::MAX, |place| place.saturating_add(1))
}

/// Gives an instant so many minutes after another, or before it where they are negative.
fn after(instant: Timestamp, minutes: i64) -> Timestamp {
    instant.checked_add(SignedDuration::from_mins(minutes)).unwrap_or(instant)
}
