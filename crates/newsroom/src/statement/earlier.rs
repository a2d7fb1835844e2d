//! Said before: what somebody has said of the same, so that who quotes them sees it, and sees other wording.
//!
//! The cost is bounded whatever the record holds: the newest of the speaker are looked at, and the newest in which one of
//! the longest words stands; both are ranges of an index.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use database::{Error, Param, Reader};
use jiff::Timestamp;

use super::list::{Listed, read_listed};
use super::{COLUMNS, words};
use crate::id::{SpeakerId, StoryId};

/// Statements that are told at once.
pub const TOLD_MAX: usize = 10;

/// The longest words that are compared, in characters.
pub const ASKED_CHARS_MAX: usize = 2_000;

/// Speakers who became one that are looked at.
const HEADS_MAX: i64 = 20;

/// Statements of a speaker that are looked at, the newest.
const OWN_MAX: i64 = 300;

/// Words of which other statements are looked at, the longest: they are the rarest, most often.
const WORDS_ASKED_MAX: usize = 4;

/// Statements with such a word that are looked at, the newest, whoever said them; and of this speaker at most.
const WITH_WORD_MAX: i64 = 2_000;
const WITH_WORD_OWN_MAX: i64 = 100;

/// The fewest letters of a word that says what is spoken of. Scripts without vowels write shorter.
const LETTERS_MIN: usize = 4;

/// Hundredths of the words of both that two wordings of the same have in common at least.
const SAME_PERCENT_MIN: usize = 60;

/// How an earlier statement stands to the words that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// The same words.
    Same,
    /// The same in another wording.
    Reworded,
    /// Of the same.
    Related,
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Whose words, after all merging.
    pub speaker: SpeakerId,
    /// The words that are quoted now.
    pub words: &'a str,
    /// The story in which they are: its own are not told.
    pub story: StoryId,
}

/// Lists what somebody said before that shares words with what is quoted now, newest first: confirmed statements of
/// public stories.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, asked: Asked, now: Timestamp) -> Result<Vec<(Listed, Likeness)>, Error> {
    let asked_words: String = asked.words.chars().take(ASKED_CHARS_MAX).collect();
    let wanted = words::of(&asked_words);
    let telling: BTreeSet<&str> = wanted.iter().map(String::as_str).filter(|word| is_telling(word)).collect();
    if telling.is_empty() {
        return Ok(Vec::new());
    }
    let heads: Vec<SpeakerId> = r.query(
        "SELECT id FROM speaker WHERE head_id = $1 ORDER BY id LIMIT $2",
        database::params![asked.speaker, HEADS_MAX],
        |row| Ok(SpeakerId(row.get(0)?)),
    )?;
    if heads.is_empty() {
        return Ok(Vec::new());
    }
    let near = find_near(r, asked, &heads, &telling, now)?;
    let told = near.into_iter().filter_map(|listed| {
        let own = words::of(&listed.statement.words);
        let shared = telling.iter().filter(|word| own.contains(**word)).count();
        (shared >= telling.len().min(2)).then(|| (likeness(&wanted, &own), listed))
    });
    Ok(told.take(TOLD_MAX).map(|(likeness, listed)| (listed, likeness)).collect())
}

/// Whether a word says what is spoken of.
fn is_telling(word: &str) -> bool {
    let is_short = |letter: char| matches!(letter, '\u{590}'..='\u{8ff}');
    let least = if word.chars().any(is_short) { LETTERS_MIN - 1 } else { LETTERS_MIN };
    word.chars().count() >= least
}

fn likeness(wanted: &BTreeSet<String>, own: &BTreeSet<String>) -> Likeness {
    let shared = wanted.intersection(own).count();
    if shared == wanted.len() && shared == own.len() {
        return Likeness::Same;
    }
    let is_same = 200 * shared >= SAME_PERCENT_MIN * (wanted.len() + own.len());
    if is_same { Likeness::Reworded } else { Likeness::Related }
}

/// Finds what is looked at, newest first. That it is confirmed each range asks by itself: asked once more of all, it
/// would lead SQLite through every confirmed statement there is.
///
/// Serves from `statement_by_speaker` and the primary key of `statement_word`.
fn find_near(
    r: &mut Reader,
    asked: Asked,
    heads: &[SpeakerId],
    telling: &BTreeSet<&str>,
    now: Timestamp,
) -> Result<Vec<Listed>, Error> {
    let mut values = vec![Param::Int(now.as_millisecond()), Param::Int(asked.story.0)];
    let mut ids = Vec::with_capacity(heads.len());
    for head in heads {
        values.push(Param::Int(head.0));
        ids.push(format!("${}", values.len()));
    }
    let own_max = OWN_MAX / i64::try_from(heads.len()).unwrap_or(1).max(1);
    let mut ranges: Vec<String> = Vec::new();
    for id in &ids {
        ranges.push(format!(
            "SELECT few.id FROM (SELECT id FROM statement WHERE speaker_id = {id} AND state = 'confirmed'
                               ORDER BY at DESC, id DESC LIMIT {own_max}) few"
        ));
    }
    let mut longest: Vec<&str> = telling.iter().copied().collect();
    longest.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    longest.truncate(WORDS_ASKED_MAX);
    let all = ids.join(", ");
    for word in &longest {
        values.push(Param::Text(word));
        let place = values.len();
        ranges.push(format!(
            "SELECT few.id FROM (SELECT t.id
                               FROM (SELECT statement_id FROM statement_word WHERE word = ${place}
                                     ORDER BY at DESC, statement_id DESC LIMIT {WITH_WORD_MAX}) w
                               JOIN statement t ON t.id = w.statement_id
                               WHERE t.speaker_id IN ({all}) AND t.state = 'confirmed'
                               ORDER BY t.at DESC, t.id DESC
                               LIMIT {WITH_WORD_OWN_MAX}) few"
        ));
    }
    let mut sql = format!(
        "SELECT {COLUMNS}, p.headline, p.address, p.published_at
         FROM (SELECT DISTINCT u.id FROM ("
    );
    let _ = write!(sql, "{}", ranges.join(" UNION ALL "));
    sql.push_str(
        ") u) near
         JOIN statement s ON s.id = near.id
         JOIN publication p ON p.story_id = s.story_id
         WHERE s.story_id <> $2 AND p.visible_from <= $1
           AND (p.visible_until IS NULL OR p.visible_until > $1)
         ORDER BY s.at DESC, s.id DESC",
    );
    r.query(&sql, &values, read_listed)
}
