//! People and organisations whose words are on record.
//!
//! Nobody has a page for readers until an editor switches it on: a private person who was quoted once has none.

use std::fmt::Write as _;

use database::{Error, Param, Reader, Row, Transaction};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::role::{self, ROLE_CHARS_MAX, ROLES_MAX, SpeakerRole};
use crate::act::Act;
use crate::event::{self, NewEvent, Touched};
use crate::id::SpeakerId;
use crate::slug;
use crate::story::marks::fold;

/// Names of one speaker.
pub const NAMES_MAX: usize = 30;

/// The longest name, in characters.
pub const NAME_CHARS_MAX: usize = 300;

/// Links of one speaker.
pub const LINKS_MAX: usize = 20;

/// The longest description, in characters.
pub const DESCRIPTION_CHARS_MAX: usize = 2_000;

/// Words of a phrase that a name is looked for in.
const PHRASE_WORDS_MAX: usize = 12;

/// Words of a name that is looked for within a phrase.
const NAME_WORDS_MAX: usize = 5;

/// How many variants of a slug are tried.
const SLUG_VARIANTS_MAX: u32 = 1_000;

/// What a speaker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpeakerKind {
    /// Somebody.
    Person,
    /// A company, an office, a party.
    Organisation,
}

impl SpeakerKind {
    /// Its name in the database and the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            SpeakerKind::Person => "person",
            SpeakerKind::Organisation => "organisation",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [SpeakerKind::Person, SpeakerKind::Organisation].into_iter().find(|kind| kind.as_str() == name)
    }
}

/// What a speaker is called in a language and its script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The name.
    pub name: String,
    /// The language, as BCP 47; empty if it is the same in all.
    #[serde(default)]
    pub language: String,
}

/// Where more is said of a speaker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What is there: "Wikidata".
    pub label: String,
    /// A web address.
    pub address: String,
}

/// What an editor says of a speaker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeakerDraft {
    /// What it is.
    pub kind: SpeakerKind,
    /// The last part of the page's address; made from the first name if missing.
    pub slug: Option<String>,
    /// The names, first the one that is shown.
    pub names: Vec<Name>,
    /// Who that is, in a sentence or two.
    pub description: String,
    /// Where more is said.
    pub links: Vec<Link>,
    /// The item in Wikidata, as its id or its address; empty if nobody said.
    pub wikidata: String,
    /// What they were, and when.
    pub roles: Vec<SpeakerRole>,
    /// Whether readers find a page.
    pub has_page: bool,
}

impl SpeakerDraft {
    /// Somebody of whom no more is known than the name, without a page.
    #[must_use]
    pub fn named(kind: SpeakerKind, name: &str) -> SpeakerDraft {
        SpeakerDraft {
            kind,
            slug: None,
            names: vec![Name { name: name.to_owned(), language: String::new() }],
            description: String::new(),
            links: Vec::new(),
            wikidata: String::new(),
            roles: Vec::new(),
            has_page: false,
        }
    }
}

/// A person or an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The id.
    pub id: SpeakerId,
    /// What it is.
    pub kind: SpeakerKind,
    /// The last part of the page's address.
    pub slug: String,
    /// The names, first the one that is shown.
    pub names: Vec<Name>,
    /// Who that is.
    pub description: String,
    /// Where more is said.
    pub links: Vec<Link>,
    /// The item in Wikidata, `Q42`; empty if nobody said.
    pub wikidata: String,
    /// What they were, and when.
    pub roles: Vec<SpeakerRole>,
    /// Whether readers find a page.
    pub has_page: bool,
    /// Whom they became part of by the last step.
    pub merged_into: Option<SpeakerId>,
    /// Who they are after all such steps: themselves, if there was none.
    pub head: SpeakerId,
    /// Counts the changes, from 1.
    pub version: i64,
}

impl Speaker {
    /// The name that is shown.
    #[must_use]
    pub fn name(&self) -> &str {
        self.names.first().map_or(self.slug.as_str(), |name| &name.name)
    }

    /// Gives what stands, to change some of it.
    #[must_use]
    pub fn to_draft(&self) -> SpeakerDraft {
        SpeakerDraft {
            kind: self.kind,
            slug: None,
            names: self.names.clone(),
            description: self.description.clone(),
            links: self.links.clone(),
            wikidata: self.wikidata.clone(),
            roles: self.roles.clone(),
            has_page: self.has_page,
        }
    }

    /// The address of the item in Wikidata, if there is one.
    #[must_use]
    pub fn wikidata_address(&self) -> Option<String> {
        (!self.wikidata.is_empty()).then(|| format!("https://www.wikidata.org/wiki/{}", self.wikidata))
    }
}

/// Why a speaker was not written. Nothing has changed then.
#[derive(Debug, thiserror::Error)]
pub enum SpeakerError {
    /// There is no such speaker.
    #[error("there is no such speaker")]
    Lost,
    /// There is no name, one is empty or too long, or there are too many.
    #[error("a speaker has from one to {NAMES_MAX} names of at most {NAME_CHARS_MAX} characters")]
    Names,
    /// The description or the links are too long.
    #[error("the description or the links are too long")]
    TooLong,
    /// A link leads to no web address.
    #[error("`{0}` is no web address")]
    Link(String),
    /// A role has no title, is too long, or ends before it begins; or there are too many.
    #[error("a role has a title, at most {ROLE_CHARS_MAX} characters, and days, months or years in their order")]
    Role,
    /// It is no item of Wikidata.
    #[error("`{0}` is no item of Wikidata such as Q42")]
    Wikidata(String),
    /// Another speaker stands at the address, or it can be none.
    #[error("the address `{0}` is not free")]
    Slug(String),
    /// Somebody was first.
    #[error("version {expected} was changed meanwhile; the newest is {newest}")]
    Conflict {
        /// The version that the change began from.
        expected: i64,
        /// The version that stands now.
        newest: i64,
    },
    /// The database failed.
    #[error(transparent)]
    Database(#[from] Error),
}

/// Gives a name as names are compared: folded, its words apart by one space.
#[must_use]
pub fn fold_name(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split_whitespace().collect();
    words.join(" ").chars().take(NAME_CHARS_MAX).collect()
}

/// Adds a speaker.
///
/// # Errors
/// [`SpeakerError`] says what does not fit.
pub fn make(tx: &mut Transaction, act: &Act, draft: &SpeakerDraft) -> Result<SpeakerId, SpeakerError> {
    check(draft)?;
    let id = SpeakerId(act.next_id());
    let slug = free_slug(tx, id, draft)?;
    tx.execute(
        "INSERT INTO speaker (id, kind, slug, description, links, has_page, head_id, made_at, changed_at, wikidata)
         VALUES ($1, $2, $3, $4, $5, $6, $1, $7, $7, $8)",
        database::params![
            id,
            draft.kind.as_str(),
            &slug,
            &draft.description,
            &to_json(&draft.links)?,
            draft.has_page,
            act.now_ms(),
            &item_of(&draft.wikidata).unwrap_or_default()
        ],
    )?;
    write_names(tx, id, &draft.names)?;
    role::write(tx, id, &draft.roles)?;
    let data = json!({ "name": draft.names[0].name, "slug": slug, "has_page": draft.has_page });
    let touched = vec![Touched::speaker(id), Touched::address(&address(&slug))];
    event::append(tx, act, NewEvent { kind: "speaker.made", subject: id.0, data, touched })?;
    Ok(id)
}

/// Changes a speaker, if `expected` is still the newest version; gives the new one.
///
/// # Errors
/// [`SpeakerError`], with nothing changed.
pub fn change(
    tx: &mut Transaction,
    act: &Act,
    id: SpeakerId,
    expected: i64,
    draft: &SpeakerDraft,
) -> Result<i64, SpeakerError> {
    check(draft)?;
    let before = find(tx, id)?.ok_or(SpeakerError::Lost)?;
    if before.version != expected {
        return Err(SpeakerError::Conflict { expected, newest: before.version });
    }
    let slug = match &draft.slug {
        Some(slug) if *slug != before.slug => free_slug(tx, id, draft)?,
        _ => before.slug.clone(),
    };
    tx.execute(
        "UPDATE speaker
         SET kind = $2, slug = $3, description = $4, links = $5, has_page = $6, version = version + 1, changed_at = $7,
             wikidata = $8
         WHERE id = $1",
        database::params![
            id,
            draft.kind.as_str(),
            &slug,
            &draft.description,
            &to_json(&draft.links)?,
            draft.has_page,
            act.now_ms(),
            &item_of(&draft.wikidata).unwrap_or_default()
        ],
    )?;
    tx.execute("DELETE FROM speaker_name WHERE speaker_id = $1", database::params![id])?;
    write_names(tx, id, &draft.names)?;
    role::write(tx, id, &draft.roles)?;
    let old = json!({
        "name": before.name(), "slug": before.slug, "has_page": before.has_page, "roles": before.roles,
    });
    let data = json!({
        "name": draft.names[0].name, "slug": slug, "has_page": draft.has_page, "roles": draft.roles, "old": old,
    });
    let touched = vec![
        Touched::speaker(id),
        Touched::statements(),
        Touched::address(&address(&before.slug)),
        Touched::address(&address(&slug)),
    ];
    event::append(tx, act, NewEvent { kind: "speaker.changed", subject: id.0, data, touched })?;
    Ok(expected + 1)
}

/// The address of a speaker's page.
#[must_use]
pub fn address(slug: &str) -> String {
    format!("/people/{slug}/")
}

const COLUMNS: &str =
    "k.id, k.kind, k.slug, k.description, k.links, k.has_page, k.merged_into, k.head_id, k.version, k.wikidata";

/// Finds a speaker, whether or not they became part of another.
///
/// # Errors
/// What the database says.
pub fn find(r: &mut Reader, id: SpeakerId) -> Result<Option<Speaker>, Error> {
    let found =
        r.query_opt(&format!("SELECT {COLUMNS} FROM speaker k WHERE k.id = $1"), database::params![id], read_speaker)?;
    with_names(r, found)
}

/// Finds a speaker by the last part of the page's address.
///
/// # Errors
/// What the database says.
pub fn find_by_slug(r: &mut Reader, slug: &str) -> Result<Option<Speaker>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM speaker k WHERE k.slug = $1");
    let found = r.query_opt(&sql, database::params![slug], read_speaker)?;
    with_names(r, found)
}

/// Finds who a speaker is after all merging.
///
/// # Errors
/// What the database says.
pub fn find_head(r: &mut Reader, id: SpeakerId) -> Result<Option<SpeakerId>, Error> {
    r.query_opt("SELECT head_id FROM speaker WHERE id = $1", database::params![id], |row| Ok(SpeakerId(row.get(0)?)))
}

/// Finds a speaker, or who they became part of after all merging.
///
/// # Errors
/// What the database says.
pub fn find_meant(r: &mut Reader, id: SpeakerId) -> Result<Option<Speaker>, Error> {
    match find_head(r, id)? {
        Some(head) => find(r, head),
        None => Ok(None),
    }
}

/// Finds whom the words of a phrase name in full: those one of whose names stands in it as it is, a name of one word
/// only where it is the whole phrase. Whoever became part of another is found as that.
///
/// Serves from `speaker_name_by_folded`.
///
/// # Errors
/// What the database says.
pub fn find_named_in(r: &mut Reader, words: &[&str]) -> Result<Vec<SpeakerId>, Error> {
    let words = &words[..words.len().min(PHRASE_WORDS_MAX)];
    let mut names = vec![words.join(" ")];
    for length in 2..=NAME_WORDS_MAX {
        names.extend(words.windows(length).map(|run| run.join(" ")));
    }
    let mut places = String::new();
    for place in 1..=names.len() {
        let _ = write!(places, "{}${place}", if place > 1 { ", " } else { "" });
    }
    let values: Vec<Param> = names.iter().map(|name| Param::Text(name)).collect();
    r.query(
        &format!(
            "SELECT DISTINCT k.head_id
             FROM speaker_name n
             JOIN speaker k ON k.id = n.speaker_id
             WHERE n.folded IN ({places})
             ORDER BY k.head_id"
        ),
        &values,
        |row| Ok(SpeakerId(row.get(0)?)),
    )
}

/// Which speakers are listed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    /// Only those with such words in a name.
    pub words: Option<&'a str>,
    /// Only those with a page for readers.
    pub with_page: bool,
    /// The slug after which the page begins.
    pub after: &'a str,
}

/// Lists speakers who became part of nobody, in the order of their slugs.
///
/// # Errors
/// What the database says.
pub fn list(r: &mut Reader, asked: Asked, limit: i64) -> Result<Vec<Speaker>, Error> {
    let pattern = asked.words.map(|words| {
        let words = fold_name(words).replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        format!("%{words}%")
    });
    let found = r.query(
        &format!(
            "SELECT {COLUMNS}
             FROM speaker k
             WHERE k.slug > $1 AND k.merged_into IS NULL AND k.has_page >= $2
               AND ($3 = '' OR EXISTS (SELECT 1 FROM speaker_name n
                                       WHERE n.speaker_id = k.id AND n.folded LIKE $3 ESCAPE '\\'))
             ORDER BY k.slug
             LIMIT $4"
        ),
        database::params![asked.after, i64::from(asked.with_page), pattern.as_deref().unwrap_or(""), limit],
        read_speaker,
    )?;
    found.into_iter().map(|speaker| fill(r, speaker)).collect()
}

/// Lists who became part of somebody by one step each, in the order of their ids.
///
/// # Errors
/// What the database says.
pub fn list_merged(r: &mut Reader, head: SpeakerId) -> Result<Vec<Speaker>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM speaker k WHERE k.head_id = $1 AND k.id <> $1 ORDER BY k.id");
    let found = r.query(&sql, database::params![head], read_speaker)?;
    found.into_iter().map(|speaker| fill(r, speaker)).collect()
}

fn with_names(r: &mut Reader, found: Option<Speaker>) -> Result<Option<Speaker>, Error> {
    found.map(|speaker| fill(r, speaker)).transpose()
}

fn fill(r: &mut Reader, speaker: Speaker) -> Result<Speaker, Error> {
    let names = r.query(
        "SELECT name, language FROM speaker_name WHERE speaker_id = $1 ORDER BY position",
        database::params![speaker.id],
        |row| Ok(Name { name: row.get(0)?, language: row.get(1)? }),
    )?;
    let roles = role::list(r, speaker.id)?;
    Ok(Speaker { names, roles, ..speaker })
}

fn read_speaker(row: &Row) -> Result<Speaker, Error> {
    let (kind, links): (String, String) = (row.get(1)?, row.get(4)?);
    Ok(Speaker {
        id: SpeakerId(row.get(0)?),
        kind: SpeakerKind::from_name(&kind).ok_or_else(|| Error::Other(format!("unknown kind of speaker: {kind}")))?,
        slug: row.get(2)?,
        names: Vec::new(),
        description: row.get(3)?,
        links: serde_json::from_str(&links).map_err(|cause| Error::Other(format!("links of a speaker: {cause}")))?,
        wikidata: row.get(9)?,
        roles: Vec::new(),
        has_page: row.get(5)?,
        merged_into: row.get::<Option<i64>>(6)?.map(SpeakerId),
        head: SpeakerId(row.get(7)?),
        version: row.get(8)?,
    })
}

fn check(draft: &SpeakerDraft) -> Result<(), SpeakerError> {
    let is_name = |name: &Name| {
        !fold_name(&name.name).is_empty() && name.name.chars().count() <= NAME_CHARS_MAX && name.language.len() <= 35
    };
    if draft.names.is_empty() || draft.names.len() > NAMES_MAX || !draft.names.iter().all(is_name) {
        return Err(SpeakerError::Names);
    }
    let is_short = |link: &Link| link.label.chars().count() <= NAME_CHARS_MAX && link.address.len() <= 2_000;
    let is_fitting = draft.links.len() <= LINKS_MAX && draft.links.iter().all(is_short);
    if draft.description.chars().count() > DESCRIPTION_CHARS_MAX || !is_fitting {
        return Err(SpeakerError::TooLong);
    }
    if draft.roles.len() > ROLES_MAX || !draft.roles.iter().all(SpeakerRole::fits) {
        return Err(SpeakerError::Role);
    }
    if item_of(&draft.wikidata).is_none() {
        return Err(SpeakerError::Wikidata(draft.wikidata.chars().take(200).collect()));
    }
    match draft.links.iter().find(|link| document::address::web(&link.address).is_none()) {
        Some(link) => Err(SpeakerError::Link(link.address.clone())),
        None => Ok(()),
    }
}

/// Reads an item of Wikidata by its id, or by an address that ends in it; an empty one is none.
fn item_of(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('/');
    let id = match text.split_once("wikidata.org/") {
        Some((_, path)) => path.rsplit('/').next().unwrap_or_default(),
        None => text,
    };
    let digits = id.strip_prefix('Q').unwrap_or_default();
    let is_item = (1..=12).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    (text.is_empty() || is_item).then(|| id.to_owned())
}

/// The slug that was asked for, or the first free one of the name.
fn free_slug(tx: &mut Transaction, id: SpeakerId, draft: &SpeakerDraft) -> Result<String, SpeakerError> {
    if let Some(given) = &draft.slug {
        let slug = slug::from_title(given);
        let is_free = !slug.is_empty() && find_by_slug(tx, &slug)?.is_none_or(|other| other.id == id);
        return if is_free { Ok(slug) } else { Err(SpeakerError::Slug(given.clone())) };
    }
    let wanted = slug::from_title(&draft.names[0].name);
    let wanted = if wanted.is_empty() { id.to_string() } else { wanted };
    for n in 1..=SLUG_VARIANTS_MAX {
        let variant = if n == 1 { wanted.clone() } else { slug::variant(&wanted, n) };
        if find_by_slug(tx, &variant)?.is_none() {
            return Ok(variant);
        }
    }
    Err(SpeakerError::Slug(wanted))
}

fn write_names(tx: &mut Transaction, id: SpeakerId, names: &[Name]) -> Result<(), Error> {
    for (position, name) in (0_i64..).zip(names) {
        tx.execute(
            "INSERT INTO speaker_name (speaker_id, position, name, language, folded) VALUES ($1, $2, $3, $4, $5)",
            database::params![id, position, name.name.trim(), &name.language, &fold_name(&name.name)],
        )?;
    }
    Ok(())
}

fn to_json(links: &[Link]) -> Result<String, Error> {
    serde_json::to_string(links).map_err(|cause| Error::Other(cause.to_string()))
}
