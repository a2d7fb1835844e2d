//! What the desk finds an item by: the words about it, what kind of thing it is, and what it lacks.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use database::{Error, Param, Transaction};
use serde_json::{Value, json};

use super::library::{Kind, Lack};
use super::{MediaItem, care, find, list_after, uses};
use crate::act::Act;
use crate::id::{MediaId, StoryId};
use crate::job;
use crate::story::marks::of_words;
use crate::story::save;

/// The kind of job that gives marks to the items of the time before there were any.
pub const JOB: &str = "desk.media";

/// Words that an item is found by.
const WORDS_MAX: usize = 60;

/// Items or stories that one run of the job looks at.
const BATCH: i64 = 200;

/// Brings the marks of an item to what is known of it now.
pub(super) fn write(tx: &mut Transaction, id: MediaId) -> Result<(), Error> {
    let Some(item) = find(tx, id)? else { return Ok(()) };
    let care = care::find(tx, id)?;
    let mut wanted: BTreeSet<String> =
        [&item.title, &item.caption, &item.credit, &item.alt, &care.source, &care.copyright]
            .into_iter()
            .flat_map(|text| of_words(text))
            .take(WORDS_MAX)
            .collect();
    wanted.extend(Kind::of(&item.mime).map(|kind| kind.mark().to_owned()));
    wanted.extend(lacks_of(&item).map(|lack| lack.mark().to_owned()));
    wanted.extend(care.rights_until.map(|_| Lack::Rights.mark().to_owned()));
    wanted.extend(is_unused(tx, id)?.then(|| Lack::Use.mark().to_owned()));
    bring_to(tx, id, &wanted)
}

fn lacks_of(item: &MediaItem) -> impl Iterator<Item = Lack> {
    let is_bare = item.is_picture() && item.alt.trim().is_empty();
    let is_nobodys = item.is_picture() && item.credit.trim().is_empty();
    [(is_bare, Lack::Alt), (is_nobodys, Lack::Credit)].into_iter().filter(|(lacks, _)| *lacks).map(|(_, lack)| lack)
}

fn is_unused(tx: &mut Transaction, id: MediaId) -> Result<bool, Error> {
    let found = tx.query_opt(
        "SELECT 1 FROM media_use WHERE media_id = $1
         UNION ALL
         SELECT 1 FROM media_mention WHERE media_id = $1
         LIMIT 1",
        database::params![id],
        |row| row.get::<i64>(0),
    )?;
    Ok(found.is_none())
}

/// Brings the one mark to date that depends on stories.
pub(super) fn write_unused(tx: &mut Transaction, id: MediaId) -> Result<(), Error> {
    let mark = Lack::Use.mark();
    let sql = if is_unused(tx, id)? {
        "INSERT INTO media_mark (mark, media_id)
         SELECT $2, id FROM media_item WHERE id = $1
         ON CONFLICT (mark, media_id) DO NOTHING"
    } else {
        "DELETE FROM media_mark WHERE media_id = $1 AND mark = $2"
    };
    tx.execute(sql, database::params![id, mark])?;
    Ok(())
}

fn bring_to(tx: &mut Transaction, id: MediaId, wanted: &BTreeSet<String>) -> Result<(), Error> {
    let select = "SELECT mark FROM media_mark WHERE media_id = $1";
    let had: BTreeSet<String> =
        tx.query(select, database::params![id], |row| row.get::<String>(0))?.into_iter().collect();
    for gone in had.difference(wanted) {
        tx.execute("DELETE FROM media_mark WHERE media_id = $1 AND mark = $2", database::params![id, gone])?;
    }
    let mut rows = String::new();
    let mut values = vec![Param::Int(id.0)];
    for mark in wanted.difference(&had) {
        values.push(Param::Text(mark));
        let _ = write!(rows, "{}(${}, $1)", if rows.is_empty() { "" } else { ", " }, values.len());
    }
    if !rows.is_empty() {
        tx.execute(&format!("INSERT INTO media_mark (mark, media_id) VALUES {rows}"), &values)?;
    }
    Ok(())
}

/// Gives marks to the next items of the time before there were any, then notes what the newest texts of stories show, and
/// leaves the rest to the next job. Doing it twice changes nothing.
pub(crate) fn go_on(tx: &mut Transaction, act: &Act, data: &Value) -> Result<(), Error> {
    match fill(tx, data)? {
        Some(next) => job::enqueue(tx, act, JOB, Some(JOB), &next, act.now),
        None => Ok(()),
    }
}

fn fill(tx: &mut Transaction, data: &Value) -> Result<Option<Value>, Error> {
    let after = data["after"].as_i64().unwrap_or(0);
    if data["of"] == "items" {
        let items = list_after(tx, MediaId(after), BATCH)?;
        for item in &items {
            write(tx, item.id)?;
        }
        let next = items.last().map(|last| json!({ "of": "items", "after": last.id.0 }));
        return Ok(Some(next.unwrap_or_else(|| json!({ "of": "stories", "after": 0 }))));
    }
    let stories = tx.query(
        "SELECT id, version FROM story WHERE id > $1 ORDER BY id LIMIT $2",
        database::params![after, BATCH],
        |row| Ok((StoryId(row.get(0)?), row.get::<i64>(1)?)),
    )?;
    for (id, version) in &stories {
        if let Some(revision) = save::find_revision(tx, *id, *version)? {
            uses::set_mentions(tx, *id, &revision.draft)?;
        }
    }
    Ok(stories.last().map(|(last, _)| json!({ "of": "stories", "after": last.0 })))
}
