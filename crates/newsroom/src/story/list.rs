//! The desk's list of stories, and its board.
//!
//! Every question is answered from one range of one index: that of the rarest thing asked for. What else is asked for is
//! looked up in the newest [`LOOKED_AT_MAX`] stories of the range; the next page goes on from there.

use std::fmt::Write as _;

use database::{Error, Param, Reader, Row};
use jiff::Timestamp;

use super::plan::{self, Plan};
use super::{Details, Stage, Story, access, marks};
use crate::id::{AccountId, SectionId, StoryId};
use crate::people::account::Account;
use crate::people::beat::Beat;
use crate::section;
use crate::time::optional_timestamp;

/// Words of a headline that are looked for at once.
pub const WORDS_MAX: usize = 4;

/// Stories that are looked at for one page.
const LOOKED_AT_MAX: i64 = 5_000;

/// What counts as many: no number above it is counted out.
pub const COUNT_MAX: i64 = 1_000;

/// A line of the list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The story.
    pub story: Story,
    /// Where readers find it, if it is public or will be.
    pub address: Option<String>,
    /// When readers can see it.
    pub visible_from: Option<Timestamp>,
    /// Until when nobody may see it, if somebody ordered an embargo.
    pub embargo_until: Option<Timestamp>,
    /// When it is gone from readers by itself.
    pub visible_until: Option<Timestamp>,
    /// Whether readers could see it once, and it was taken back.
    pub was_public: bool,
    /// Its language, as BCP 47.
    pub language: String,
    /// The sections it runs in, the main one first.
    pub sections: Vec<SectionId>,
    /// What is planned of it.
    pub plan: Plan,
    /// Notes of colleagues that nobody has settled.
    pub notes_open: i64,
    /// Who of the desk began it.
    pub begun_by: Option<AccountId>,
    /// Who had it last while it was written.
    pub written_by: Option<AccountId>,
}

impl Line {
    /// Says whether the story is under embargo at an instant: `access::may_read` says who may read its words.
    #[must_use]
    pub fn is_embargoed(&self, now: Timestamp) -> bool {
        self.embargo_until.is_some_and(|until| until > now)
    }

    /// Says whether the story is a person's own, as [`plan::is_own`] does.
    #[must_use]
    pub fn is_own(&self, account: AccountId) -> bool {
        let waits_for = self.plan.waits_for.as_ref();
        [self.begun_by, self.written_by].contains(&Some(account))
            || waits_for.is_some_and(|person| person.id == account)
    }
}

/// Where the next page of the list begins: after this story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct After {
    /// When it last changed.
    pub changed_at: Timestamp,
    /// The story.
    pub id: StoryId,
}

/// What a list is asked for; what is missing is not asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Filter<'a> {
    /// Where it stands.
    pub stage: Option<Stage>,
    /// A section that it runs in.
    pub section: Option<SectionId>,
    /// Who began it, or whom it waits for.
    pub person: Option<AccountId>,
    /// Who looks: what is in none of their sections, and not their own, is left out.
    pub seen_by: Option<&'a Account>,
    /// Its language, as BCP 47.
    pub language: Option<&'a str>,
    /// Whole words of its headline, of which [`WORDS_MAX`] are looked at.
    pub words: &'a str,
    /// Not changed before this.
    pub from: Option<Timestamp>,
    /// Changed before this.
    pub until: Option<Timestamp>,
}

/// A page of the list.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its stories, last changed first.
    pub lines: Vec<Line>,
    /// Where the next page begins; none if this is the last.
    pub next: Option<After>,
}

/// What a line is read from, as [`read_line`] reads it.
pub(super) const COLUMNS: &str =
    "s.id, s.kind, s.stage, s.version, s.headline, s.guid, s.translation_group, s.made_at, s.changed_at,
    p.address, p.visible_from, v.language, v.details,
    a.id, a.name, n.cause, n.ask, n.asked_at, b.name, n.due_at, n.slot_at,
    (SELECT COUNT(*) FROM desk_note d WHERE d.story_id = s.id AND d.answers IS NULL AND d.settled_at IS NULL),
    COALESCE(p.embargo_until, o.embargo_until), f.written_by, n.writer, p.visible_until,
    (SELECT COUNT(*) FROM withdrawal w WHERE w.story_id = s.id)";

/// What is read beside `story s`.
pub(super) const BESIDE: &str = "JOIN revision v ON v.story_id = s.id AND v.number = s.version
    LEFT JOIN revision f ON f.story_id = s.id AND f.number = 1
    LEFT JOIN publication p ON p.story_id = s.id
    LEFT JOIN translation t ON t.story_id = s.id
    LEFT JOIN publication o ON o.story_id = t.source_id
    LEFT JOIN plan n ON n.story_id = s.id
    LEFT JOIN account a ON a.id = n.waits_for
    LEFT JOIN account b ON b.id = n.asked_by";

/// Lists the stories that are asked for, last changed first.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, filter: &Filter, after: Option<After>, limit: i64) -> Result<Page, Error> {
    let Some(mut asked) = marks_of(filter) else { return Ok(Page { lines: Vec::new(), next: None }) };
    put_rarest_first(r, &mut asked)?;
    let question = Question::of(filter, asked, after);
    let values = question.values();
    // The rows are found first and read after: what a revision holds is long.
    let sql = format!(
        "SELECT {COLUMNS}
         FROM (SELECT near.id, near.changed_at
               FROM ({range} LIMIT {LOOKED_AT_MAX}) near
               JOIN story s ON s.id = near.id
               WHERE {rest}
               ORDER BY near.changed_at DESC, near.id DESC
               LIMIT {limit}) l
         JOIN story s ON s.id = l.id
         {BESIDE}
         ORDER BY l.changed_at DESC, l.id DESC",
        range = question.range,
        rest = question.rest,
    );
    let mut lines = r.query(&sql, &values, read_line)?;
    lead_on(r, &mut lines)?;
    let next = if i64::try_from(lines.len()).unwrap_or(i64::MAX) < limit {
        let sql = format!("{} LIMIT 1 OFFSET {}", question.range, LOOKED_AT_MAX - 1);
        r.query_opt(&sql, &values[..question.range_values], |row| {
            Ok(After { id: StoryId(row.get(0)?), changed_at: crate::time::timestamp(row, 1)? })
        })?
    } else {
        lines.last().map(|last| After { changed_at: last.story.changed_at, id: last.story.id })
    };
    Ok(Page { lines, next })
}

/// The marks that a filter asks for; none if nothing can be found, for what is looked for has no word.
pub(super) fn marks_of(filter: &Filter) -> Option<Vec<String>> {
    let words = marks::of_words(filter.words);
    if words.is_empty() && !filter.words.trim().is_empty() {
        return None;
    }
    let mut asked: Vec<String> = words.into_iter().take(WORDS_MAX).collect();
    asked.extend(filter.person.map(marks::of_person));
    asked.extend(filter.section.map(marks::of_section));
    asked.extend(filter.language.map(marks::of_language));
    Some(asked)
}

/// Brings the mark of the fewest stories to the front; what is beyond [`LOOKED_AT_MAX`] is not counted.
fn put_rarest_first(r: &mut Reader, asked: &mut [String]) -> Result<(), Error> {
    if asked.len() < 2 {
        return Ok(());
    }
    let count = |at: usize| {
        format!(
            "SELECT {at}, COUNT(*)
             FROM (SELECT story_id FROM story_mark WHERE mark = ${} LIMIT {LOOKED_AT_MAX}) l",
            at + 1
        )
    };
    let sql = (0..asked.len()).map(count).collect::<Vec<_>>().join(" UNION ALL ");
    let values: Vec<Param> = asked.iter().map(|mark| Param::Text(mark)).collect();
    let counts = r.query(&sql, &values, |row| Ok((row.get::<i64>(1)?, row.get::<i64>(0)?)))?;
    if let Some((_, rarest)) = counts.into_iter().min() {
        asked.swap(0, usize::try_from(rarest).unwrap_or(0));
    }
    Ok(())
}

/// Asks of each story of `near` that it bears one of the marks at these places of the values.
pub(super) fn ask_for(rest: &mut String, places: &[usize]) {
    let places: Vec<String> = places.iter().map(|place| format!("${place}")).collect();
    let _ = write!(
        rest,
        " AND EXISTS (SELECT 1 FROM story_mark m WHERE m.story_id = near.id AND m.mark IN ({}))",
        places.join(", ")
    );
}

/// Leaves the sections of who looks, and themself: what one is named in alone is found by its address. Gives the marks
/// that the values must have from the place after `last` on.
pub(super) fn leave_out_foreign(filter: &Filter, last: usize, rest: &mut String) -> Vec<String> {
    let Some(account) = filter.seen_by.filter(|account| access::is_bound(account)) else { return Vec::new() };
    let Beat::Sections { all, .. } = &account.beat else { return Vec::new() };
    let sections = all.iter().map(|section| marks::of_section(*section));
    let marks: Vec<String> = sections.chain([marks::of_person(account.id)]).collect();
    ask_for(rest, &(last + 1..=last + marks.len()).collect::<Vec<_>>());
    marks
}

/// A filter as SQL: the range that is walked, and what each story of it is asked.
struct Question {
    numbers: Vec<i64>,
    texts: Vec<String>,
    range: String,
    /// How many values the range has; those of the rest follow.
    range_values: usize,
    rest: String,
}

impl Question {
    fn of(filter: &Filter, mut asked: Vec<String>, after: Option<After>) -> Question {
        let (changed, id) = after.map_or((i64::MAX, i64::MAX), |after| (after.changed_at.as_millisecond(), after.id.0));
        // The range begins after the last page, or before the instant that is asked for.
        let (changed, id) = match filter.until.map(Timestamp::as_millisecond) {
            Some(until) if until <= changed => (until, i64::MIN),
            _ => (changed, id),
        };
        let from = filter.from.map_or(i64::MIN, Timestamp::as_millisecond);
        let mut question = Question {
            numbers: vec![changed, id, from],
            texts: Vec::new(),
            range: String::new(),
            range_values: 3,
            rest: "1 = 1".into(),
        };
        question.choose_range(filter.stage, &mut asked);
        for mark in asked {
            question.texts.push(mark);
            ask_for(&mut question.rest, &[3 + question.texts.len()]);
        }
        question.texts.extend(leave_out_foreign(filter, 3 + question.texts.len(), &mut question.rest));
        question
    }

    /// Walks the stories of a stage where those are few, else those of the first mark, else all.
    fn choose_range(&mut self, stage: Option<Stage>, asked: &mut Vec<String>) {
        const SPAN: &str = "(changed_at, {id}) < ($1, $2) AND changed_at >= $3 ORDER BY changed_at DESC, {id} DESC";
        let by_stage = stage.filter(|stage| *stage != Stage::Published || asked.is_empty());
        if let Some(stage) = by_stage {
            self.texts.push(stage.as_str().into());
            self.range =
                format!("SELECT id, changed_at FROM story WHERE stage = $4 AND {}", SPAN.replace("{id}", "id"));
        } else if asked.is_empty() {
            self.range = format!("SELECT id, changed_at FROM story WHERE {}", SPAN.replace("{id}", "id"));
        } else {
            self.texts.push(asked.remove(0));
            self.range = format!(
                "SELECT story_id AS id, changed_at FROM story_mark WHERE mark = $4 AND {}",
                SPAN.replace("{id}", "story_id")
            );
        }
        self.range_values += self.texts.len();
        if let Some(stage) = stage.filter(|_| by_stage.is_none()) {
            self.texts.push(stage.as_str().into());
            let _ = write!(self.rest, " AND s.stage = ${}", 3 + self.texts.len());
        }
    }

    fn values(&self) -> Vec<Param<'_>> {
        let numbers = self.numbers.iter().map(|number| Param::Int(*number));
        numbers.chain(self.texts.iter().map(|text| Param::Text(text))).collect()
    }
}

/// Finds one story as a line of the list.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: StoryId) -> Result<Option<Line>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM story s {BESIDE} WHERE s.id = $1");
    let mut line = r.query_opt(&sql, database::params![id], read_line)?;
    lead_on(r, line.as_mut_slice())?;
    Ok(line)
}

/// Counts stories by stage, each up to [`COUNT_MAX`].
///
/// # Errors
/// What the database says.
pub fn count_by_stage(r: &mut Reader) -> Result<Vec<(Stage, i64)>, Error> {
    let of = |stage: Stage| {
        let name = stage.as_str();
        format!("SELECT '{name}', COUNT(*) FROM (SELECT id FROM story WHERE stage = '{name}' LIMIT {COUNT_MAX}) l")
    };
    let counted = r.query(&Stage::ALL.map(of).join(" UNION ALL "), database::params![], |row| {
        Ok((row.get::<String>(0)?, row.get::<i64>(1)?))
    })?;
    Ok(counted.into_iter().filter_map(|(name, count)| Some((Stage::from_name(&name)?, count))).collect())
}

/// Leads the sections of lines on to what they became part of.
pub(super) fn lead_on<'l>(r: &mut Reader, lines: impl IntoIterator<Item = &'l mut Line>) -> Result<(), Error> {
    let merged = section::Merged::read(r)?;
    lines.into_iter().for_each(|line| merged.lead_on(&mut line.sections));
    Ok(())
}

pub(super) fn read_line(row: &Row) -> Result<Line, Error> {
    let details: String = row.get(12)?;
    let details: Details = serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?;
    Ok(Line {
        story: super::read_story(row)?,
        address: row.get(9)?,
        visible_from: optional_timestamp(row, 10)?,
        language: row.get(11)?,
        sections: details.sections,
        plan: plan::read_plan(row, 13)?,
        notes_open: row.get(21)?,
        embargo_until: optional_timestamp(row, 22)?,
        visible_until: optional_timestamp(row, 25)?,
        was_public: row.get::<i64>(26)? > 0,
        begun_by: row.get::<Option<i64>>(23)?.map(AccountId),
        written_by: row.get::<Option<i64>>(24)?.map(AccountId),
    })
}
