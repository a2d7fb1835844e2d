//! The rules of comments: for the whole site, for a section with all below it, for one story.
//!
//! Two questions are answered apart from each other: who need not wait for a moderator, and for how long a thread takes
//! more. The story's own answer wins over that of its main section, that over the one of the section above, and all of
//! them over the site's. What somebody sets is a row with who, when and why, and acts at once, without a revision of the
//! story; the newest row of a place holds.

use database::{Error, Reader, Row, Transaction};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::{SectionId, StoryId};
use crate::site::CommentRules;
use crate::story::{CommentsSetting, Details};
use crate::time::{optional_timestamp, timestamp};

/// The longest reason, in characters.
pub const REASON_CHARS_MAX: usize = 500;

/// The most days after which a thread can close: a hundred years.
pub const DAYS_MAX: u32 = 36_500;

/// Who may say something, and who need not wait.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Nobody need wait, unless another check finds fault.
    Open,
    /// The first comment of an e-mail address waits for a moderator.
    #[default]
    FirstHeld,
    /// Every comment waits for a moderator.
    Held,
    /// Comments are shown, new ones refused.
    Closed,
}

impl Mode {
    /// All there are, the most open first.
    pub const ALL: [Mode; 4] = [Mode::Open, Mode::FirstHeld, Mode::Held, Mode::Closed];

    /// Its name in forms, in the database and in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Open => "open",
            Mode::FirstHeld => "first-held",
            Mode::Held => "held",
            Mode::Closed => "closed",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Mode::ALL.into_iter().find(|mode| mode.as_str() == name)
    }
}

/// For what a rule can be set, besides the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A section, with all below it.
    Section(SectionId),
    /// One story.
    Story(StoryId),
}

impl Place {
    fn row(self) -> (&'static str, i64) {
        match self {
            Place::Section(id) => ("section", id.0),
            Place::Story(id) => ("story", id.0),
        }
    }

    fn touched(self) -> Touched {
        match self {
            Place::Section(id) => Touched::comment_rule_of_section(id),
            Place::Story(id) => Touched::comment_rule_of_story(id),
        }
    }
}

/// What a place says; where it says nothing, what stands above it holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rule {
    /// Who need not wait.
    pub mode: Option<Mode>,
    /// Days after which a thread closes; 0 means never.
    pub close_after_days: Option<u32>,
}

/// A rule as somebody has set it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// What it says.
    pub rule: Rule,
    /// Why, for colleagues.
    pub reason: String,
    /// When it was set.
    pub set_at: Timestamp,
    /// The name of whoever set it.
    pub set_by: Option<String>,
}

/// Whose answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The site's.
    Site,
    /// A section's.
    Section(SectionId),
    /// The story's own.
    Story,
}

/// What holds in one place, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holding {
    /// Who need not wait.
    pub mode: Mode,
    /// Who says so.
    pub mode_from: Source,
    /// Days after which a thread closes; 0 means never.
    pub close_after_days: u32,
    /// Who says so.
    pub days_from: Source,
    /// The sections that were asked: another rule of one of them may change what holds here.
    pub asked: Vec<SectionId>,
}

impl Holding {
    /// What holds where neither a story nor a section says anything.
    #[must_use]
    pub fn of_site(rules: &CommentRules) -> Holding {
        Holding {
            mode: rules.mode,
            mode_from: Source::Site,
            close_after_days: rules.close_after_days,
            days_from: Source::Site,
            asked: Vec::new(),
        }
    }

    /// Asks one after another, the nearest first, until both questions are answered.
    fn resolve(layers: impl IntoIterator<Item = (Source, Rule)>, rules: &CommentRules) -> Holding {
        let (mut mode, mut days, mut asked) = (None, None, Vec::new());
        for (source, rule) in layers {
            if mode.is_some() && days.is_some() {
                break;
            }
            if let Source::Section(section) = source {
                asked.push(section);
            }
            mode = mode.or(rule.mode.map(|mode| (mode, source)));
            days = days.or(rule.close_after_days.map(|days| (days, source)));
        }
        let (mode, mode_from) = mode.unwrap_or((rules.mode, Source::Site));
        let (close_after_days, days_from) = days.unwrap_or((rules.close_after_days, Source::Site));
        Holding { mode, mode_from, close_after_days, days_from, asked }
    }
}

/// Sets what a place says from now on.
///
/// # Errors
/// `NotFound` if there is no such section or story; what the database says otherwise.
pub fn set(tx: &mut Transaction, act: &Act, place: Place, rule: Rule, reason: &str) -> Result<(), Error> {
    let (scope, of) = place.row();
    let stands = match place {
        Place::Section(_) => "SELECT id FROM section WHERE id = $1 AND merged_into IS NULL",
        Place::Story(_) => "SELECT id FROM story WHERE id = $1",
    };
    tx.query_one(stands, database::params![of], |row| row.get::<i64>(0))?;
    let reason: String = reason.trim().chars().take(REASON_CHARS_MAX).collect();
    let mode = rule.mode.map(Mode::as_str);
    tx.execute(
        "INSERT INTO comment_rule (id, scope, of_id, mode, close_after_days, reason, set_at, set_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        database::params![
            act.next_id(),
            scope,
            of,
            mode,
            rule.close_after_days.map(i64::from),
            &reason,
            act.now_ms(),
            act.account()
        ],
    )?;
    let kind = match place {
        Place::Section(_) => "section.comments_set",
        Place::Story(_) => "story.comments_set",
    };
    let data = json!({ "mode": mode, "close_after_days": rule.close_after_days, "reason": reason });
    event::append(tx, act, NewEvent { kind, subject: of, data, touched: vec![place.touched()] })?;
    Ok(())
}

/// Finds what somebody has set for a place; none if nobody ever has.
///
/// Serves from `comment_rule_of`.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, place: Place) -> Result<Option<Set>, Error> {
    let (scope, of) = place.row();
    r.query_opt(
        "SELECT r.mode, r.close_after_days, r.reason, r.set_at, a.name
         FROM comment_rule r
         LEFT JOIN account a ON a.id = r.set_by
         WHERE r.scope = $1 AND r.of_id = $2
         ORDER BY r.id DESC
         LIMIT 1",
        database::params![scope, of],
        |row| {
            Ok(Set { rule: read_rule(row, 0)?, reason: row.get(2)?, set_at: timestamp(row, 3)?, set_by: row.get(4)? })
        },
    )
}

/// Says what holds under a story. Where nobody has set a rule for it, what it came with counts as its own: an import's
/// stories stay as open or closed as they were.
///
/// # Errors
/// What the database says.
pub fn of_story(r: &mut Reader, story: StoryId, details: &Details, rules: &CommentRules) -> Result<Holding, Error> {
    let own = find(r, Place::Story(story))?.map_or_else(|| brought(details), |set| set.rule);
    let above = chain(r, details.sections.first().copied())?;
    Ok(Holding::resolve(std::iter::once((Source::Story, own)).chain(above), rules))
}

/// Says what holds in a section.
///
/// # Errors
/// What the database says.
pub fn of_section(r: &mut Reader, section: SectionId, rules: &CommentRules) -> Result<Holding, Error> {
    Ok(Holding::resolve(chain(r, Some(section))?, rules))
}

/// Says what would hold in a section that says nothing.
///
/// # Errors
/// What the database says.
pub fn above_section(r: &mut Reader, section: SectionId, rules: &CommentRules) -> Result<Holding, Error> {
    Ok(Holding::resolve(chain(r, Some(section))?.into_iter().skip(1), rules))
}

/// A story's rule as somebody of the desk sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfStory {
    /// Its headline and its address as readers see them; none while they do not. Who moderates may not read drafts.
    pub shown: Option<(String, String)>,
    /// What it says itself.
    pub own: Rule,
    /// What holds under it.
    pub holding: Holding,
    /// What would hold under it if it said nothing.
    pub above: Holding,
}

/// Finds a story's rule, in the sections in which readers see it, or in those of its newest revision.
///
/// # Errors
/// What the database says.
pub fn find_story(
    r: &mut Reader,
    story: StoryId,
    rules: &CommentRules,
    now: Timestamp,
) -> Result<Option<OfStory>, Error> {
    let found = r.query_opt(
        "SELECT COALESCE(p.details, v.details), p.headline, p.address, p.visible_from, p.visible_until
         FROM story s
         JOIN revision v ON v.story_id = s.id AND v.number = s.version
         LEFT JOIN publication p ON p.story_id = s.id
         WHERE s.id = $1",
        database::params![story],
        |row| {
            let (from, until) = (optional_timestamp(row, 3)?, optional_timestamp(row, 4)?);
            let is_public = from.is_some_and(|from| from <= now) && until.is_none_or(|until| until > now);
            let shown = row.get::<Option<String>>(1)?.zip(row.get::<Option<String>>(2)?).filter(|_| is_public);
            Ok((row.get::<String>(0)?, shown))
        },
    )?;
    let Some((details, shown)) = found else { return Ok(None) };
    let details: Details = serde_json::from_str(&details).map_err(|cause| Error::Other(cause.to_string()))?;
    let own = find(r, Place::Story(story))?.map_or_else(|| brought(&details), |set| set.rule);
    let above = chain(r, details.sections.first().copied())?;
    Ok(Some(OfStory {
        shown,
        own,
        holding: Holding::resolve(std::iter::once((Source::Story, own)).chain(above.iter().copied()), rules),
        above: Holding::resolve(above, rules),
    }))
}

/// Lists the sections that have a rule of their own, by path, with what they say.
///
/// # Errors
/// What the database says.
pub fn list_sections(r: &mut Reader) -> Result<Vec<(SectionId, String, Rule)>, Error> {
    r.query(
        "SELECT s.id, s.name, r.mode, r.close_after_days
         FROM comment_rule r
         JOIN section s ON s.id = r.of_id
         WHERE r.scope = 'section' AND s.merged_into IS NULL
           AND (r.mode IS NOT NULL OR r.close_after_days IS NOT NULL)
           AND r.id = (SELECT MAX(id) FROM comment_rule WHERE scope = 'section' AND of_id = s.id)
         ORDER BY s.path",
        database::params![],
        |row| Ok((SectionId(row.get(0)?), row.get(1)?, read_rule(row, 2)?)),
    )
}

/// What a story says of comments by itself.
fn brought(details: &Details) -> Rule {
    let mode = match details.comments {
        CommentsSetting::AsSite => None,
        CommentsSetting::Closed => Some(Mode::Closed),
        CommentsSetting::HeldFirst => Some(Mode::Held),
    };
    Rule { mode, close_after_days: None }
}

/// A section, or what it became part of, and those above it, each with what it says: the nearest first.
///
/// Serves from `comment_rule_of` and the primary key of `section`.
fn chain(r: &mut Reader, section: Option<SectionId>) -> Result<Vec<(Source, Rule)>, Error> {
    let Some(section) = section else { return Ok(Vec::new()) };
    r.query(
        "WITH RECURSIVE above (id, level) AS (
             SELECT COALESCE(merged_into, id), 0 FROM section WHERE id = $1
             UNION ALL
             SELECT s.parent_id, a.level + 1 FROM above a JOIN section s ON s.id = a.id WHERE s.parent_id IS NOT NULL
         )
         SELECT a.id, r.mode, r.close_after_days
         FROM above a
         LEFT JOIN comment_rule r
             ON r.id = (SELECT MAX(id) FROM comment_rule WHERE scope = 'section' AND of_id = a.id)
         ORDER BY a.level",
        database::params![section],
        |row| Ok((Source::Section(SectionId(row.get(0)?)), read_rule(row, 1)?)),
    )
}

fn read_rule(row: &Row, at: usize) -> Result<Rule, Error> {
    let mode: Option<String> = row.get(at)?;
    let mode = mode.map(|name| Mode::from_name(&name).ok_or_else(|| Error::Other(format!("unknown mode: {name}"))));
    let days: Option<i64> = row.get(at + 1)?;
    Ok(Rule { mode: mode.transpose()?, close_after_days: days.and_then(|days| u32::try_from(days).ok()) })
}
