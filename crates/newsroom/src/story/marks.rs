//! What the desk finds a story by: its sections, the one that it is at home in, its language, its people and the words
//! of its headline.
//!
//! Each mark bears the time of the story's last change, so that the stories of one mark stand in the order of the list.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use database::{Error, Param, Transaction};
use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::draft::Draft;
use crate::act::Act;
use crate::id::{AccountId, SectionId, StoryId};
use crate::{job, slug};

/// The kind of job that gives marks to the stories of the time before there were any.
pub const JOB: &str = "desk.marks";

/// Words of a headline that a story is found by.
const WORDS_MAX: usize = 30;

/// The longest word, in characters.
const WORD_CHARS_MAX: usize = 40;

/// Stories that one run of the job gives marks to.
const BATCH: i64 = 500;

/// The mark of a section.
#[must_use]
pub fn of_section(id: SectionId) -> String {
    format!("section:{id}")
}

/// The mark of the section that a story is at home in.
#[must_use]
pub fn of_home(id: SectionId) -> String {
    format!("home:{id}")
}

/// The mark of a language.
#[must_use]
pub fn of_language(tag: &str) -> String {
    format!("language:{}", tag.to_lowercase())
}

/// The mark of a person who began or wrote a story, or for whom it waits.
#[must_use]
pub fn of_person(id: AccountId) -> String {
    format!("person:{id}")
}

/// The marks of the words of a headline, or of what is looked for, folded as [`fold`] does.
#[must_use]
pub fn of_words(text: &str) -> Vec<String> {
    let cut = |word: &str| word.chars().take(WORD_CHARS_MAX).collect::<String>();
    fold(text).split_whitespace().take(WORDS_MAX).map(|word| format!("word:{}", cut(word))).collect()
}

/// Writes a text without case, accents, points and signs, and with one letter where scripts have two for the same; its
/// words stand apart by single spaces or more.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in slug::without_accents(text).nfkd().flat_map(char::to_lowercase) {
        match letter {
            // Half-spaces and joiners are no ends of words; tatweel is no letter.
            '\u{200b}'..='\u{200f}' | '\u{ad}' | 'ـ' => {}
            letter if is_combining_mark(letter) => {}
            letter if letter.is_alphanumeric() => folded.push(plain(letter)),
            _ => folded.push(' '),
        }
    }
    folded
}

/// Letters and digits that stand for each other in Arabic script.
fn plain(letter: char) -> char {
    match letter {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        letter => letter,
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
}

/// Gives a new story its marks.
pub(super) fn begin(tx: &mut Transaction, act: &Act, id: StoryId, draft: &Draft) -> Result<(), Error> {
    let mut marks = of_draft(draft);
    marks.extend(act.account().map(of_person));
    insert(tx, id, act.now_ms(), &marks)
}

/// Brings the marks of a story to what its newest text says.
pub(super) fn write(tx: &mut Transaction, act: &Act, id: StoryId, draft: &Draft) -> Result<(), Error> {
    touch(tx, id, act.now_ms())?;
    bring_to(tx, id, act.now_ms(), &of_draft(draft), |mark| !mark.starts_with("person:"))
}

/// Lets the marks bear the time of the story's last change.
pub(super) fn touch(tx: &mut Transaction, id: StoryId, changed_at: i64) -> Result<(), Error> {
    tx.execute("UPDATE story_mark SET changed_at = $2 WHERE story_id = $1", database::params![id, changed_at])?;
    Ok(())
}

/// Brings the marks of a story's people to who began and wrote it, and for whom it waits.
pub(super) fn set_people(tx: &mut Transaction, id: StoryId) -> Result<(), Error> {
    let found = tx.query_opt(
        "SELECT s.changed_at, v.written_by, n.waits_for, n.writer
         FROM story s
         LEFT JOIN revision v ON v.story_id = s.id AND v.number = 1
         LEFT JOIN plan n ON n.story_id = s.id
         WHERE s.id = $1",
        database::params![id],
        |row| {
            let people: [Option<i64>; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            Ok((row.get::<i64>(0)?, people))
        },
    )?;
    let Some((changed_at, people)) = found else { return Ok(()) };
    let people = people.into_iter().flatten().map(|id| of_person(AccountId(id))).collect();
    bring_to(tx, id, changed_at, &people, |mark| mark.starts_with("person:"))
}

/// Gives marks to the next stories of the time before there were any, and leaves the others to a job. Doing it twice
/// changes nothing.
///
/// # Errors
/// What the database says.
pub fn go_on(tx: &mut Transaction, act: &Act, data: &Value) -> Result<(), Error> {
    let after = StoryId(data["after"].as_i64().unwrap_or(0));
    let rows = tx.query(
        "SELECT s.id, s.changed_at, v.headline, v.language, v.details
         FROM story s
         JOIN revision v ON v.story_id = s.id AND v.number = s.version
         WHERE s.id > $1
         ORDER BY s.id
         LIMIT $2",
        database::params![after, BATCH],
        |row| {
            let details: String = row.get(4)?;
            let details = serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?;
            let draft = Draft {
                headline: row.get(2)?,
                standfirst: String::new(),
                kicker: String::new(),
                dateline: String::new(),
                language: row.get(3)?,
                slug: String::new(),
                body: String::new(),
                details,
            };
            Ok((StoryId(row.get(0)?), row.get::<i64>(1)?, of_draft(&draft)))
        },
    )?;
    for (id, changed_at, marks) in &rows {
        bring_to(tx, *id, *changed_at, marks, |mark| !mark.starts_with("person:"))?;
        set_people(tx, *id)?;
    }
    match rows.last() {
        Some((last, ..)) => job::enqueue(tx, act, JOB, Some(JOB), &json!({ "after": last.0 }), act.now),
        None => Ok(()),
    }
}

/// Lets stories bear one mark for another, at most `limit` of them, and says how many.
///
/// # Errors
/// What the database says.
pub(crate) fn replace(tx: &mut Transaction, from: &str, to: &str, limit: i64) -> Result<i64, Error> {
    let stories = tx.query(
        "SELECT story_id, changed_at FROM story_mark WHERE mark = $1 ORDER BY changed_at, story_id LIMIT $2",
        database::params![from, limit],
        |row| Ok((StoryId(row.get(0)?), row.get::<i64>(1)?)),
    )?;
    for (id, changed_at) in &stories {
        // It may bear the other already.
        for mark in [from, to] {
            tx.execute("DELETE FROM story_mark WHERE story_id = $1 AND mark = $2", database::params![*id, mark])?;
        }
        insert(tx, *id, *changed_at, &[to.to_owned()].into())?;
    }
    Ok(i64::try_from(stories.len()).unwrap_or(limit))
}

fn of_draft(draft: &Draft) -> BTreeSet<String> {
    let sections = draft.details.sections.iter().copied().map(of_section);
    let home = draft.details.sections.first().copied().map(of_home);
    sections.chain(home).chain([of_language(&draft.language)]).chain(of_words(&draft.headline)).collect()
}

/// Removes and adds what differs among the marks of one kind.
fn bring_to(
    tx: &mut Transaction,
    id: StoryId,
    changed_at: i64,
    wanted: &BTreeSet<String>,
    is_meant: impl Fn(&str) -> bool,
) -> Result<(), Error> {
    let had =
        tx.query("SELECT mark FROM story_mark WHERE story_id = $1", database::params![id], |row| row.get::<String>(0))?;
    let had: BTreeSet<String> = had.into_iter().filter(|mark| is_meant(mark)).collect();
    for gone in had.difference(wanted) {
        tx.execute("DELETE FROM story_mark WHERE story_id = $1 AND mark = $2", database::params![id, gone])?;
    }
    insert(tx, id, changed_at, &wanted.difference(&had).cloned().collect())
}

fn insert(tx: &mut Transaction, id: StoryId, changed_at: i64, marks: &BTreeSet<String>) -> Result<(), Error> {
    if marks.is_empty() {
        return Ok(());
    }
    let mut rows = String::new();
    let mut values = vec![Param::Int(id.0), Param::Int(changed_at)];
    for mark in marks {
        values.push(Param::Text(mark));
        let _ = write!(rows, "{}(${}, $2, $1)", if rows.is_empty() { "" } else { ", " }, values.len());
    }
    tx.execute(&format!("INSERT INTO story_mark (mark, changed_at, story_id) VALUES {rows}"), &values)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_accents_and_letters() {
        let words = |text: &str| of_words(text).join(" ").replace("word:", "");
        assert_eq!(words("Überfahrt: 100 % sicher!"), "uberfahrt 100 sicher");
        assert_eq!(words("İzmir’de ISI"), "izmir de isi");
        assert_eq!(words("می\u{200c}ماند كتاب ۱۲"), words("میماند کتاب 12"));
        assert_eq!(words("کِتاب"), words("کتاب"));
        assert_eq!(words("ЁЛКА"), words("елка"));
        assert_eq!(words("— % _ …"), "");
    }
}
