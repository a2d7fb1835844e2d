//! What colleagues say to each other about a place in a text.
//!
//! A note stands on a block of the text, or on some words of one, or on the whole story; it is answered and settled. It
//! follows its block as the text changes, and says so when that is gone. Notes have tables of their own, so that no
//! query for readers, feeds, imports or exports can find them.

use std::collections::{BTreeMap, BTreeSet};

use database::{Error, Reader, Row, Transaction};
use document::{BlockKind, Document};
use jiff::Timestamp;
use serde_json::json;

use super::plan::{self, Person};
use crate::act::Act;
use crate::event::{self, NewEvent};
use crate::id::{AccountId, NoteId, StoryId};
use crate::time::{optional_timestamp, timestamp};

/// The longest note, in characters.
pub const BODY_CHARS_MAX: usize = 5_000;

/// Notes and answers of one story at most.
const NOTES_MAX: i64 = 1_000;

/// What is kept of a block to know it again, in characters.
const TEXT_CHARS_MAX: usize = 2_000;

/// What is kept of the words that are meant, in characters.
pub const QUOTE_CHARS_MAX: usize = 300;

/// From this share of common words on a block is the one that it was, reworded.
const LIKENESS_MIN: f64 = 0.5;

/// What a note stands on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// Which block of the newest text, counted from 0; none for the whole story, and where the block is gone.
    pub block_at: Option<usize>,
    /// What the block said last; empty for the whole story.
    pub block_text: String,
    /// The words of it that are meant; empty for all.
    pub quote: String,
}

impl Place {
    /// Says whether what the note stood on is no longer in the text.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.block_at.is_none() && !self.block_text.is_empty()
    }
}

/// A note with its answers.
#[derive(Debug, Clone)]
pub struct Note {
    /// What it stands on.
    pub place: Place,
    /// The first words.
    pub first: Said,
    /// The answers, in their order.
    pub answers: Vec<Said>,
    /// Who settled it, if someone did.
    pub settled_by: Option<String>,
}

/// What someone said.
#[derive(Debug, Clone)]
pub struct Said {
    /// Its id.
    pub id: NoteId,
    /// Who.
    pub by: Person,
    /// When.
    pub at: Timestamp,
    /// The words.
    pub body: String,
}

/// Someone is asked in a note.
#[derive(Debug, Clone)]
pub struct Mention {
    /// The note or the answer.
    pub note: NoteId,
    /// The story.
    pub story: StoryId,
    /// Its headline.
    pub headline: String,
    /// Its language, as BCP 47.
    pub language: String,
    /// Who asks.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The words.
    pub body: String,
}

/// Why a note was not taken. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum NoteError {
    /// There is no such story, or no such note of it.
    #[error("there is no such note")]
    NoNote,
    /// It says nothing, or more than [`BODY_CHARS_MAX`] characters.
    #[error("a note has from 1 to {BODY_CHARS_MAX} characters")]
    NotTaken,
    /// The story has as many notes as it can have.
    #[error("a story has at most {NOTES_MAX} notes")]
    TooMany,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Gives what each block of a body says, as notes know it.
///
/// # Errors
/// If the body is no document.
pub fn block_texts(body: &str) -> Result<Vec<String>, Error> {
    let document = Document::from_json(body).map_err(|cause| Error::Other(cause.to_string()))?;
    let text = |block| {
        let one = Document { blocks: vec![block] };
        let said: String = one.to_plain_text().trim().chars().take(TEXT_CHARS_MAX).collect();
        match (&said, &one.blocks[0].kind) {
            (said, BlockKind::Image(image)) if said.is_empty() => image.src.clone(),
            (said, BlockKind::Embed { address, .. }) if said.is_empty() => address.clone(),
            _ => said,
        }
    };
    Ok(document.blocks.into_iter().map(text).collect())
}

/// Counts the blocks of a story's newest text: those on which a note can stand.
///
/// # Errors
/// What the database says.
pub fn count_blocks(r: &mut Reader, story: StoryId) -> Result<usize, Error> {
    newest_body(r, story)?.map_or(Ok(0), |body| Ok(block_texts(&body)?.len()))
}

/// Adds a note of whoever acts, and asks those whom it names.
///
/// # Errors
/// [`NoteError`].
pub fn add(tx: &mut Transaction, act: &Act, story: StoryId, place: &Place, body: &str) -> Result<NoteId, NoteError> {
    let revision = newest_body(tx, story)?.ok_or(NoteError::NoNote)?;
    let blocks = block_texts(&revision)?;
    let cut = |text: &str, chars_max| text.trim().chars().take(chars_max).collect::<String>();
    let sent = Place {
        block_at: place.block_at,
        block_text: cut(&place.block_text, TEXT_CHARS_MAX),
        quote: cut(&place.quote, QUOTE_CHARS_MAX),
    };
    // A form says which block; the editor also what it says, for its text may be ahead of ours.
    let place = match sent.block_at {
        None => Place::default(),
        Some(at) if sent.block_text.is_empty() => {
            Place { block_text: blocks.get(at).cloned().unwrap_or_default(), ..sent }
        }
        Some(at) => Place { block_at: find_block(&blocks, at, &sent.block_text).or(Some(at)), ..sent },
    };
    let id = write(tx, act, story, None, &place, body)?;
    tell(tx, act, "note.added", story, id)?;
    Ok(id)
}

/// Answers a note. Who answers has done what they were asked in it; who wrote it first is asked to look.
///
/// # Errors
/// [`NoteError`].
pub fn answer(tx: &mut Transaction, act: &Act, story: StoryId, note: NoteId, body: &str) -> Result<NoteId, NoteError> {
    let first = find_first(tx, story, note)?.ok_or(NoteError::NoNote)?;
    let id = write(tx, act, story, Some(note), &Place::default(), body)?;
    done(tx, act, note, act.account())?;
    if Some(first) != act.account() {
        mention(tx, id, &BTreeSet::from([first]))?;
    }
    tell(tx, act, "note.answered", story, id)?;
    Ok(id)
}

/// Settles a note: nobody is asked any more.
///
/// # Errors
/// [`NoteError`].
pub fn settle(tx: &mut Transaction, act: &Act, story: StoryId, note: NoteId) -> Result<(), NoteError> {
    find_first(tx, story, note)?.ok_or(NoteError::NoNote)?;
    tx.execute(
        "UPDATE desk_note SET settled_at = $2, settled_by = $3 WHERE id = $1 AND settled_at IS NULL",
        database::params![note, act.now_ms(), act.account()],
    )?;
    done(tx, act, note, None)?;
    Ok(tell(tx, act, "note.settled", story, note)?)
}

/// Opens a settled note again.
///
/// # Errors
/// [`NoteError`].
pub fn reopen(tx: &mut Transaction, act: &Act, story: StoryId, note: NoteId) -> Result<(), NoteError> {
    find_first(tx, story, note)?.ok_or(NoteError::NoNote)?;
    tx.execute("UPDATE desk_note SET settled_at = NULL, settled_by = NULL WHERE id = $1", database::params![note])?;
    if let Some(body) = newest_body(tx, story)? {
        follow(tx, story, &body)?;
    }
    Ok(tell(tx, act, "note.reopened", story, note)?)
}

/// Lists the notes of a story with their answers: in the order of the text, those of the whole story and those whose
/// text is gone first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, story: StoryId) -> Result<Vec<Note>, Error> {
    let rows = r.query(
        "SELECT t.id, t.answers, t.block_at, t.block_text, t.quote, t.body, t.written_at, a.id, a.name, t.settled_at,
                b.name
         FROM desk_note t
         JOIN account a ON a.id = t.written_by
         LEFT JOIN account b ON b.id = t.settled_by
         WHERE t.story_id = $1
         ORDER BY t.written_at, t.id",
        database::params![story],
        read_note,
    )?;
    let mut notes: BTreeMap<NoteId, Note> = BTreeMap::new();
    for (answers, note) in rows {
        match answers.and_then(|first| notes.get_mut(&first)) {
            Some(first) => first.answers.push(note.first),
            None => {
                notes.insert(note.first.id, note);
            }
        }
    }
    let mut notes: Vec<Note> = notes.into_values().collect();
    notes.sort_by_key(|note| (note.place.block_at, note.first.at, note.first.id));
    Ok(notes)
}

/// Lists what someone is asked in notes, the oldest first.
///
/// # Errors
/// What the database says.
pub fn list_mentions(r: &mut Reader, account: AccountId, limit: i64) -> Result<Vec<Mention>, Error> {
    r.query(
        "SELECT t.id, t.story_id, s.headline, v.language, a.name, t.written_at, t.body
         FROM desk_note_mention m
         JOIN desk_note t ON t.id = m.note_id
         JOIN account a ON a.id = t.written_by
         JOIN story s ON s.id = t.story_id
         JOIN revision v ON v.story_id = s.id AND v.number = s.version
         WHERE m.account_id = $1 AND m.done_at IS NULL
         ORDER BY m.note_id
         LIMIT $2",
        database::params![account, limit],
        |row| {
            Ok(Mention {
                note: NoteId(row.get(0)?),
                story: StoryId(row.get(1)?),
                headline: row.get(2)?,
                language: row.get(3)?,
                by: row.get(4)?,
                at: timestamp(row, 5)?,
                body: row.get(6)?,
            })
        },
    )
}

/// Lists who is asked in a note or an answer.
///
/// # Errors
/// What the database says.
pub fn list_asked(r: &mut Reader, note: NoteId) -> Result<Vec<AccountId>, Error> {
    r.query(
        "SELECT account_id FROM desk_note_mention WHERE note_id = $1 AND done_at IS NULL ORDER BY account_id",
        database::params![note],
        |row| row.get(0).map(AccountId),
    )
}

/// Lists who is asked in the notes of a story and their answers, by the note or the answer.
///
/// # Errors
/// What the database says.
pub fn list_all_asked(r: &mut Reader, story: StoryId) -> Result<Vec<(NoteId, Person)>, Error> {
    r.query(
        "SELECT m.note_id, a.id, a.name
         FROM desk_note t
         JOIN desk_note_mention m ON m.note_id = t.id
         JOIN account a ON a.id = m.account_id
         WHERE t.story_id = $1 AND m.done_at IS NULL
         ORDER BY m.note_id, a.name, a.id",
        database::params![story],
        |row| Ok((NoteId(row.get(0)?), Person { id: AccountId(row.get(1)?), name: row.get(2)? })),
    )
}

/// Counts the notes of a story that nobody has settled.
///
/// # Errors
/// What the database says.
pub fn count_open(r: &mut Reader, story: StoryId) -> Result<i64, Error> {
    r.query_one(
        "SELECT COUNT(*) FROM desk_note WHERE story_id = $1 AND answers IS NULL AND settled_at IS NULL",
        database::params![story],
        |row| row.get(0),
    )
}

/// Lets the open notes of a story follow their blocks into its new text.
pub(super) fn follow(tx: &mut Transaction, story: StoryId, body: &str) -> Result<(), Error> {
    let open = tx.query(
        "SELECT id, block_at, block_text
         FROM desk_note
         WHERE story_id = $1 AND answers IS NULL AND settled_at IS NULL AND block_text <> ''",
        database::params![story],
        |row| Ok((row.get::<i64>(0)?, row.get::<Option<i64>>(1)?, row.get::<String>(2)?)),
    )?;
    if open.is_empty() {
        return Ok(());
    }
    let blocks = block_texts(body)?;
    for (id, was_at, text) in open {
        let near = usize::try_from(was_at.unwrap_or(0)).unwrap_or(0);
        let at = find_block(&blocks, near, &text);
        let said = at.map_or(&text, |at| &blocks[at]);
        let now_at = at.and_then(|at| i64::try_from(at).ok());
        if now_at != was_at || *said != text {
            tx.execute(
                "UPDATE desk_note SET block_at = $2, block_text = $3 WHERE id = $1",
                database::params![id, now_at, said],
            )?;
        }
    }
    Ok(())
}

/// Finds a block by what it said: the nearest that says the same, else the most alike.
fn find_block(blocks: &[String], near: usize, text: &str) -> Option<usize> {
    let same = blocks.iter().enumerate().filter(|(_, block)| *block == text).map(|(at, _)| at);
    if let Some(at) = same.min_by_key(|at| at.abs_diff(near)) {
        return Some(at);
    }
    let words = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<BTreeSet<String>>();
    let wanted = words(text);
    let mut best: Option<(f64, usize)> = None;
    for (at, block) in blocks.iter().enumerate() {
        let likeness = likeness(&wanted, &words(block));
        let is_better = best.is_none_or(|(most, place)| {
            likeness > most || (likeness >= most && at.abs_diff(near) < place.abs_diff(near))
        });
        if likeness >= LIKENESS_MIN && is_better {
            best = Some((likeness, at));
        }
    }
    best.map(|(_, at)| at)
}

/// The share of words that two texts have in common (Dice).
fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let all = count(one.len() + other.len());
    if all == 0.0 { 0.0 } else { 2.0 * count(one.intersection(other).count()) / all }
}

/// Finds whom a text names after an `@`: by their whole name, or by its first part if that is one person's alone.
fn find_named(body: &str, people: &[Person]) -> BTreeSet<AccountId> {
    let first = |person: &Person| person.name.split_whitespace().next().unwrap_or_default().to_lowercase();
    let mut names: Vec<(String, AccountId)> = Vec::new();
    for person in people {
        names.push((person.name.to_lowercase(), person.id));
        let is_alone = people.iter().filter(|other| first(other) == first(person)).count() == 1;
        names.extend(is_alone.then(|| (first(person), person.id)));
    }
    // The longest name that fits is the one that is meant.
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let body = body.to_lowercase();
    let named = |after: &str| {
        let fits = |name: &str| {
            !name.is_empty()
                && after.strip_prefix(name).is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric))
        };
        names.iter().find(|(name, _)| fits(name)).map(|(_, id)| *id)
    };
    body.split('@').skip(1).filter_map(named).collect()
}

fn write(
    tx: &mut Transaction,
    act: &Act,
    story: StoryId,
    answers: Option<NoteId>,
    place: &Place,
    body: &str,
) -> Result<NoteId, NoteError> {
    let body = body.trim();
    if body.is_empty() || body.chars().count() > BODY_CHARS_MAX {
        return Err(NoteError::NotTaken);
    }
    let count: i64 =
        tx.query_one("SELECT COUNT(*) FROM desk_note WHERE story_id = $1", database::params![story], |row| row.get(0))?;
    if count >= NOTES_MAX {
        return Err(NoteError::TooMany);
    }
    let id = NoteId(act.next_id());
    let block_at = place.block_at.and_then(|at| i64::try_from(at).ok());
    tx.execute(
        "INSERT INTO desk_note (id, story_id, answers, block_at, block_text, quote, body, written_at, written_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        database::params![
            id,
            story,
            answers,
            block_at,
            &place.block_text,
            &place.quote,
            body,
            act.now_ms(),
            act.account()
        ],
    )?;
    let mut named = find_named(body, &plan::list_people(tx)?);
    named.retain(|account| Some(*account) != act.account());
    mention(tx, id, &named)?;
    Ok(id)
}

fn mention(tx: &mut Transaction, note: NoteId, named: &BTreeSet<AccountId>) -> Result<(), Error> {
    for account in named {
        tx.execute(
            "INSERT INTO desk_note_mention (note_id, account_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            database::params![note, *account],
        )?;
    }
    Ok(())
}

/// Marks what someone, or everybody, was asked in a note and its answers as done.
fn done(tx: &mut Transaction, act: &Act, note: NoteId, account: Option<AccountId>) -> Result<(), Error> {
    tx.execute(
        "UPDATE desk_note_mention
         SET done_at = $2
         WHERE note_id IN (SELECT id FROM desk_note
                           WHERE story_id = (SELECT story_id FROM desk_note WHERE id = $1)
                             AND (id = $1 OR answers = $1))
           AND done_at IS NULL AND account_id = COALESCE($3, account_id)",
        database::params![note, act.now_ms(), account],
    )?;
    Ok(())
}

/// Finds who wrote a note that is no answer.
fn find_first(r: &mut Reader, story: StoryId, note: NoteId) -> Result<Option<AccountId>, Error> {
    r.query_opt(
        "SELECT written_by FROM desk_note WHERE id = $1 AND story_id = $2 AND answers IS NULL",
        database::params![note, story],
        |row| row.get::<i64>(0).map(AccountId),
    )
}

fn newest_body(r: &mut Reader, story: StoryId) -> Result<Option<String>, Error> {
    r.query_opt(
        "SELECT v.body FROM story s JOIN revision v ON v.story_id = s.id AND v.number = s.version WHERE s.id = $1",
        database::params![story],
        |row| row.get(0),
    )
}

fn tell(tx: &mut Transaction, act: &Act, kind: &str, story: StoryId, note: NoteId) -> Result<(), Error> {
    let data = json!({ "note": note.0 });
    event::append(tx, act, NewEvent { kind, subject: story.0, data, touched: vec![] })?;
    Ok(())
}

fn read_note(row: &Row) -> Result<(Option<NoteId>, Note), Error> {
    let settled = optional_timestamp(row, 9)?;
    let note = Note {
        place: Place {
            block_at: row.get::<Option<i64>>(2)?.and_then(|at| usize::try_from(at).ok()),
            block_text: row.get(3)?,
            quote: row.get(4)?,
        },
        first: Said {
            id: NoteId(row.get(0)?),
            by: Person { id: AccountId(row.get(7)?), name: row.get(8)? },
            at: timestamp(row, 6)?,
            body: row.get(5)?,
        },
        answers: Vec::new(),
        settled_by: settled.and(row.get::<Option<String>>(10)?),
    };
    Ok((row.get::<Option<i64>>(1)?.map(NoteId), note))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_whom_a_note_names_are_asked() {
        let people = ["Ines Okafor", "Ines Vale", "Samir", "سمیر حداد"];
        let people: Vec<Person> =
            (1..).zip(people).map(|(id, name)| Person { id: AccountId(id), name: name.to_owned() }).collect();
        let named = |body: &str| find_named(body, &people).iter().map(|id| id.0).collect::<Vec<_>>();
        assert_eq!(named("@Ines Okafor, who paid?"), [1]);
        assert_eq!(named("@ines vale and @SAMIR: look"), [2, 3]);
        assert_eq!(named("@Ines: which of two?"), [0_i64; 0]);
        assert_eq!(named("@Samirah is another, samir is not asked"), [0_i64; 0]);
        assert_eq!(named("@سمیر ببین"), [4]);
        assert_eq!(named("a@b @ @@"), [0_i64; 0]);
    }

    #[test]
    fn a_block_is_known_again_by_what_it_says() {
        let blocks: Vec<String> =
            ["The lamps stay lit.", "Same.", "Same.", "On Ropewalk Street eleven signed it."].map(String::from).into();
        assert_eq!(find_block(&blocks, 0, "Same."), Some(1));
        assert_eq!(find_block(&blocks, 3, "Same."), Some(2), "the nearest of two");
        assert_eq!(find_block(&blocks, 0, "On Ropewalk Street twelve signed it."), Some(3));
        assert_eq!(find_block(&blocks, 0, "Something else entirely."), None);
    }
}
