//! Who said what, as readers may know it: confirmed words of public stories, of those who have a page. Where the newsroom
//! shows what a machine proposes as well, each such statement says so ([`Said::proposal`]).

use attribution::Kind;
use database::{Error, Reader};
use jiff::Timestamp;

use crate::id::{SectionId, SpeakerId, StatementId, StoryId};
use crate::statement::list::{self, Asked as Question, Listed, Page};
use crate::statement::speaker::{self, Speaker};
use crate::statement::{self, State};
use crate::time::timestamp;

pub use crate::statement::list::After;
pub use crate::statement::objection::{self, Answer};
pub use crate::statement::role::{SpeakerRole, at as role_at};
pub use crate::statement::speaker::{SpeakerKind, address};

/// Statements of one person that are counted by year.
const COUNTED_MAX: i64 = 5_000;

/// Somebody whose words are on record, and who has a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The id.
    pub id: SpeakerId,
    /// A person or an organisation.
    pub kind: SpeakerKind,
    /// The last part of the page's address.
    pub slug: String,
    /// The name that is shown.
    pub name: String,
    /// Other names, each with its language, empty if that is any.
    pub others: Vec<(String, String)>,
    /// Who that is.
    pub description: String,
    /// Where more is said: what is there, and its address.
    pub links: Vec<(String, String)>,
    /// What they were, and when.
    pub roles: Vec<SpeakerRole>,
}

/// Who stands at a slug.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundPerson {
    /// The person.
    Here(Box<Person>),
    /// Somebody who became part of the person at another slug.
    Elsewhere(String),
}

/// What a machine read and no editor has checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What read it, with its version.
    pub extractor: String,
    /// How sure that was, in hundredths.
    pub confidence: i64,
}

/// Words on record, or proposed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The statement.
    pub id: StatementId,
    /// The words.
    pub words: String,
    /// Their parts, where something stands between.
    pub parts: usize,
    /// Whether they are repeated or reported.
    pub kind: Kind,
    /// Who said them.
    pub by: Person,
    /// The year, month or day, if known.
    pub said_on: Option<String>,
    /// What orders them.
    pub at: Timestamp,
    /// Where and to whom.
    pub occasion: String,
    /// Where.
    pub place: String,
    /// The language of the story, as BCP 47.
    pub language: String,
    /// The story.
    pub story: StoryId,
    /// Its headline.
    pub headline: String,
    /// Where it stands, decoded.
    pub address: String,
    /// Its date.
    pub published_at: Timestamp,
    /// What the newsroom has answered to objections.
    pub answers: Vec<Answer>,
    /// Who proposes them, if no editor has confirmed them; whose they are is a guess then.
    pub proposal: Option<Proposal>,
}

/// What is looked for; what is missing narrows nothing.
#[derive(Debug, Clone, Default)]
pub struct Asked<'a> {
    /// Whose words.
    pub person: Option<SpeakerId>,
    /// Which words.
    pub words: Option<&'a str>,
    /// From this instant on.
    pub from: Option<Timestamp>,
    /// Before this instant.
    pub to: Option<Timestamp>,
    /// The language of the story.
    pub language: Option<&'a str>,
    /// The sections in one of which the story runs.
    pub sections: &'a [SectionId],
    /// Whether what is proposed is listed as well; words do not find it.
    pub with_proposals: bool,
    /// Where the page begins.
    pub after: Option<After>,
}

/// Finds who has a page at a slug.
///
/// # Errors
/// What the database says.
pub fn find_person(r: &mut Reader, slug: &str) -> Result<Option<FoundPerson>, Error> {
    let Some(found) = speaker::find_by_slug(r, slug)? else { return Ok(None) };
    if found.head == found.id {
        return Ok(found.has_page.then(|| FoundPerson::Here(Box::new(person(found)))));
    }
    let head = speaker::find(r, found.head)?.filter(|head| head.has_page);
    Ok(head.map(|head| FoundPerson::Elsewhere(head.slug)))
}

/// Finds somebody with a page by the id.
///
/// # Errors
/// What the database says.
pub fn find_by_id(r: &mut Reader, id: SpeakerId) -> Result<Option<Person>, Error> {
    Ok(speaker::find_meant(r, id)?.filter(|speaker| speaker.has_page).map(person))
}

/// Lists those with a page who bear such a name, in the order of their slugs.
///
/// # Errors
/// What the database says.
pub fn list_named(r: &mut Reader, words: &str, limit: i64) -> Result<Vec<Person>, Error> {
    let asked = speaker::Asked { words: Some(words), with_page: true, after: "" };
    Ok(speaker::list(r, asked, limit)?.into_iter().map(person).collect())
}

fn person(speaker: Speaker) -> Person {
    let name = speaker.name().to_owned();
    let wikidata = speaker.wikidata_address().map(|address| ("Wikidata".to_owned(), address));
    let links = speaker.links.into_iter().map(|link| (link.label, link.address));
    Person {
        id: speaker.id,
        kind: speaker.kind,
        slug: speaker.slug,
        name,
        others: speaker.names.into_iter().skip(1).map(|name| (name.name, name.language)).collect(),
        description: speaker.description,
        links: links.chain(wikidata).collect(),
        roles: speaker.roles,
    }
}

/// Lists what was said, newest first, and where the list goes on.
///
/// # Errors
/// What the database says.
pub fn list_said(
    r: &mut Reader,
    asked: &Asked,
    limit: i64,
    now: Timestamp,
) -> Result<(Vec<Said>, Option<After>), Error> {
    let question = Question {
        state: Some(State::Confirmed),
        speaker: asked.person,
        words: asked.words,
        from: asked.from,
        to: asked.to,
        language: asked.language,
        sections: asked.sections,
        with_page: true,
        after: asked.after,
        ..Question::default()
    };
    let mut page = list::list(r, &question, limit, now)?;
    if asked.with_proposals && asked.words.is_none() {
        let proposed = list::list(r, &Question { state: Some(State::Proposed), ..question }, limit, now)?;
        page = interleave(page, proposed, limit);
    }
    let (mut said, mut known) = (Vec::with_capacity(page.statements.len()), Vec::new());
    for listed in page.statements {
        said.extend(to_said(r, listed, &mut known)?);
    }
    let ids: Vec<StatementId> = said.iter().map(|one| one.id).collect();
    let mut answers = objection::list_answers(r, &ids)?;
    for one in &mut said {
        one.answers = answers.remove(&one.id).unwrap_or_default();
    }
    Ok((said, page.next))
}

/// Makes one page of two, as far as both go.
fn interleave(one: Page, other: Page, limit: i64) -> Page {
    let place = |listed: &Listed| (listed.statement.at, listed.statement.id);
    // Behind the nearer end of the two, one of them says nothing yet.
    let mut next = [one.next, other.next].into_iter().flatten().max_by_key(|end| (end.at, end.id));
    let mut statements: Vec<Listed> = one.statements.into_iter().chain(other.statements).collect();
    statements.retain(|listed| next.is_none_or(|end| place(listed) >= (end.at, end.id)));
    statements.sort_by_key(|listed| std::cmp::Reverse(place(listed)));
    if let Ok(limit) = usize::try_from(limit)
        && statements.len() > limit
    {
        statements.truncate(limit);
        next = statements.last().map(|last| After { at: last.statement.at, id: last.statement.id });
    }
    Page { statements, next }
}

/// Finds confirmed words of somebody with a page, if their story is public.
///
/// # Errors
/// What the database says.
pub fn find_said(r: &mut Reader, id: StatementId, now: Timestamp) -> Result<Option<Said>, Error> {
    let Some(listed) = objection::find_subject(r, id, now)? else { return Ok(None) };
    let Some(mut said) = to_said(r, listed, &mut Vec::new())? else { return Ok(None) };
    said.answers = objection::list_answers(r, &[id])?.remove(&id).unwrap_or_default();
    Ok(Some(said))
}

/// Finds where a list goes on after a statement that readers see.
///
/// # Errors
/// What the database says.
pub fn find_place(r: &mut Reader, id: StatementId) -> Result<Option<After>, Error> {
    let Some(found) = statement::find(r, id)? else { return Ok(None) };
    let found = if statement::is_shown(r, found.state)? { Some(found) } else { None };
    Ok(found.map(|statement| After { at: statement.at, id }))
}

fn to_said(r: &mut Reader, listed: Listed, known: &mut Vec<Person>) -> Result<Option<Said>, Error> {
    let it = listed.statement;
    let Some(id) = it.speaker else { return Ok(None) };
    let head = speaker::find_head(r, id)?.unwrap_or(id);
    let by = match known.iter().find(|person| person.id == head) {
        Some(person) => person.clone(),
        None => {
            let Some(person) = find_by_id(r, head)? else { return Ok(None) };
            known.push(person.clone());
            person
        }
    };
    Ok(Some(Said {
        id: it.id,
        parts: it.anchor.parts.len(),
        words: it.words,
        kind: it.kind,
        by,
        said_on: it.said_on,
        at: it.at,
        occasion: it.occasion,
        place: it.place,
        language: it.language,
        story: it.story,
        headline: listed.headline,
        address: listed.address,
        published_at: listed.published_at,
        answers: Vec::new(),
        proposal: it
            .extractor
            .filter(|_| it.state == State::Proposed)
            .map(|extractor| Proposal { extractor, confidence: it.confidence }),
    }))
}

/// Lists the instants of what somebody said, newest first, at most some thousands: for counting by year.
///
/// Serves from `statement_by_speaker`.
///
/// # Errors
/// What the database says.
pub fn list_instants(r: &mut Reader, person: SpeakerId, now: Timestamp) -> Result<Vec<Timestamp>, Error> {
    r.query(
        "SELECT s.at
         FROM statement s
         JOIN publication p ON p.story_id = s.story_id
         WHERE s.speaker_id IN (SELECT k.id FROM speaker k WHERE k.head_id = $1) AND s.state = 'confirmed'
           AND p.visible_from <= $2 AND (p.visible_until IS NULL OR p.visible_until > $2)
         ORDER BY s.at DESC, s.id DESC
         LIMIT $3",
        database::params![person, now.as_millisecond(), COUNTED_MAX],
        |row| timestamp(row, 0),
    )
}
