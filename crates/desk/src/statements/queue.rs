//! The queue of statements: one in hand, in its sentences, the others beside it.

use bytes::Bytes;
use database::Reader;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::id::{SectionId, SpeakerId};
use newsroom::people::account::Account;
use newsroom::statement::context::{self, Role};
use newsroom::statement::list::{self, Listed};
use newsroom::statement::objection;
use newsroom::statement::speaker::{self, Asked, Speaker};
use newsroom::statement::{State, Statement};
use newsroom::story::access;
use serde::Serialize;
use web::said::Form as FileForm;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When};
use crate::moderation::hand::excerpt;
use crate::statements::spot::{CONFIDENCES, Spot};
use crate::stories::board::said_count;
use crate::stories::list::{Choice, language_choices};

/// Statements beside the one in hand.
pub(crate) const PAGE: i64 = 25;

/// Characters of a statement that the list shows.
const EXCERPT_CHARS: usize = 100;

/// Speakers among whom one is chosen.
const CHOICES_MAX: i64 = 20;

#[derive(Serialize)]
struct Page {
    /// What keeps the place in forms.
    fields: Vec<(&'static str, String)>,
    state: &'static str,
    lists: Vec<ListView>,
    files: Vec<FileView>,
    /// Whether whoever looks decides who has a page for readers.
    switches_pages: bool,
    /// How many objections wait, where they are a matter of whoever looks.
    objections: Option<String>,
    confidences: Vec<Choice>,
    languages: Vec<Choice>,
    /// What else narrows the list, as hidden fields.
    kept: Vec<(&'static str, String)>,
    is_narrowed: bool,
    rows: Vec<Row>,
    in_hand: Option<InHand>,
    decisions: Vec<DecisionView>,
    first: Option<String>,
    more: Option<String>,
    /// What the bulk bar says for none, one, two … selected.
    selected: String,
}

#[derive(Serialize)]
struct ListView {
    href: String,
    text: String,
    count: String,
    is_current: bool,
}

/// The list as a file.
#[derive(Serialize)]
struct FileView {
    href: String,
    text: &'static str,
}

/// A statement in the list.
#[derive(Serialize)]
struct Row {
    id: String,
    href: String,
    select: String,
    name: String,
    excerpt: String,
    confidence: String,
    is_in_hand: bool,
}

/// The statement to decide.
#[derive(Serialize)]
struct InHand {
    id: String,
    next: String,
    version: i64,
    headline: String,
    story: String,
    of_story: String,
    of_mention: Option<String>,
    dated: When,
    pieces: Vec<PieceView>,
    /// Who proposed it: a machine, with its version and how sure it was; or a person.
    by: String,
    is_proposal: bool,
    occasion: String,
    speaker: Option<SpeakerView>,
    mention: String,
    choices: Vec<Choice>,
    previous_href: Option<String>,
    next_href: Option<String>,
}

#[derive(Serialize)]
struct PieceView {
    role: &'static str,
    text: String,
}

/// Whose words they are, or are guessed to be.
#[derive(Serialize)]
struct SpeakerView {
    id: String,
    name: String,
    description: String,
    of_speaker: String,
    page: Option<String>,
    version: i64,
}

/// A button that decides.
#[derive(Serialize)]
struct DecisionView {
    state: &'static str,
    text: String,
    look: &'static str,
    icon: &'static str,
    key: &'static str,
}

/// Shows one of the lists, and a statement of it in hand.
pub(crate) fn show(frame: Frame, person: &Person) -> Result<Response<Bytes>, Error> {
    let spot = Spot::read(&Form::read(frame.ask.query.unwrap_or_default().as_bytes()));
    let page = frame.desk.parts.db.read(|r| read_page(&frame, r, &spot, &person.account))?;
    let title = frame.say("desk-statements-title");
    frame.render("desk/statements.html", Place::Statements, &title, StatusCode::OK, &page)
}

fn read_page(frame: &Frame, r: &mut Reader, spot: &Spot, account: &Account) -> Result<Page, database::Error> {
    let home = list::home_of(account);
    let lists = list_states(frame, r, spot, &home)?;
    let waiting = if home.is_empty() { objection::count(r, objection::State::Open)? } else { 0 };
    let found = list::list(r, &spot.question(home).asked(), PAGE, frame.now)?;
    let place = found.statements.iter().position(|it| Some(it.statement.id) == spot.statement).unwrap_or(0);
    let mut rows = Vec::with_capacity(found.statements.len());
    for (at, listed) in found.statements.iter().enumerate() {
        rows.push(row(frame, r, spot, listed, at == place)?);
    }
    let in_hand = match found.statements.get(place) {
        Some(listed) => Some(in_hand(frame, r, spot, (&found.statements, place), listed)?),
        None => None,
    };
    let is_shown = |name: &str| ["state", "language", "confidence", "after"].contains(&name);
    Ok(Page {
        fields: spot.fields(),
        state: spot.state.as_str(),
        lists,
        files: FileForm::ALL.map(|form| FileView { href: spot.export_href(form), text: form_text(form) }).into(),
        switches_pages: !access::is_bound(account),
        objections: (waiting > 0).then(|| said_count(frame, waiting)),
        confidences: confidences(frame, spot),
        languages: language_choices(frame, spot.language.unwrap_or_default()),
        kept: spot.fields().into_iter().filter(|(name, _)| !is_shown(name)).collect(),
        is_narrowed: spot.is_narrowed(),
        rows,
        in_hand,
        decisions: decisions(frame, spot.state),
        first: spot.after.map(|_| Spot { after: None, statement: None, ..spot.clone() }.href()),
        more: found.next.map(|last| Spot { after: Some(last), statement: None, ..spot.clone() }.href()),
        selected: (0..=PAGE)
            .map(|count| frame.say_with("desk-statements-selected", count))
            .collect::<Vec<_>>()
            .join("|"),
    })
}

fn list_states(
    frame: &Frame,
    r: &mut Reader,
    spot: &Spot,
    home: &[SectionId],
) -> Result<Vec<ListView>, database::Error> {
    let view = |state: State| {
        let count = match spot.is_narrowed() {
            true => String::new(),
            false => said_count(frame, list::count(r, state, home, frame.now)?),
        };
        Ok(ListView {
            href: Spot { state, after: None, statement: None, ..spot.clone() }.href(),
            text: frame.say(state_text(state)),
            count,
            is_current: state == spot.state,
        })
    };
    State::ALL.into_iter().map(view).collect()
}

/// What a form of a file is called, in every language.
fn form_text(form: FileForm) -> &'static str {
    match form {
        FileForm::Csv => "CSV",
        FileForm::Lines => "JSON Lines",
    }
}

/// The message that names a state.
pub(crate) fn state_text(state: State) -> &'static str {
    match state {
        State::Proposed => "statement-proposed",
        State::Confirmed => "statement-confirmed",
        State::Rejected => "statement-rejected",
        State::Broken => "statement-broken",
    }
}

fn confidences(frame: &Frame, spot: &Spot) -> Vec<Choice> {
    let any = Choice {
        value: String::new(),
        text: frame.say("desk-statements-any-confidence"),
        is_current: spot.confidence.is_none(),
    };
    let least = CONFIDENCES.into_iter().map(|least| Choice {
        value: least.to_string(),
        text: frame.put("desk-statements-confidence-from", &[("percent", Put::from(least))]),
        is_current: spot.confidence == Some(least),
    });
    std::iter::once(any).chain(least).collect()
}

fn decisions(frame: &Frame, state: State) -> Vec<DecisionView> {
    let view =
        |to: State, text, look, icon, key| DecisionView { state: to.as_str(), text: frame.say(text), look, icon, key };
    let all = [
        view(State::Confirmed, "desk-statement-confirm", "btn--ok", "i-check", "A"),
        view(State::Rejected, "desk-statement-reject", "btn--bad", "i-x", "R"),
        view(State::Proposed, "desk-statement-reopen", "btn--quiet", "i-undo", "O"),
    ];
    all.into_iter().filter(|own| state != State::Broken && own.state != state.as_str()).collect()
}

fn row(frame: &Frame, r: &mut Reader, spot: &Spot, listed: &Listed, is_in_hand: bool) -> Result<Row, database::Error> {
    let it = &listed.statement;
    let name = name_of(frame, find_speaker(r, it)?.as_ref(), it);
    Ok(Row {
        id: it.id.to_string(),
        href: Spot { statement: Some(it.id), ..spot.clone() }.href(),
        select: frame.put("desk-statement-select", &[("name", Put::from(name.clone()))]),
        name,
        excerpt: excerpt(&it.words, EXCERPT_CHARS),
        confidence: if it.extractor.is_some() { percent(frame, it.confidence) } else { String::new() },
        is_in_hand,
    })
}

fn percent(frame: &Frame, hundredths: i64) -> String {
    frame.put("statement-percent", &[("percent", Put::from(hundredths))])
}

fn find_speaker(r: &mut Reader, it: &Statement) -> Result<Option<Speaker>, database::Error> {
    match it.speaker {
        Some(id) => speaker::find_meant(r, id),
        None => Ok(None),
    }
}

/// Who says it: the speaker, else the phrase of the story, else nobody.
fn name_of(frame: &Frame, speaker: Option<&Speaker>, it: &Statement) -> String {
    match speaker {
        Some(speaker) => speaker.name().to_owned(),
        None if it.mention.is_empty() => frame.say("desk-statement-nobody"),
        None => it.mention.clone(),
    }
}

fn in_hand(
    frame: &Frame,
    r: &mut Reader,
    spot: &Spot,
    (all, place): (&[Listed], usize),
    listed: &Listed,
) -> Result<InHand, database::Error> {
    let it = &listed.statement;
    let speaker = find_speaker(r, it)?;
    let href = |at: Option<usize>| {
        let beside = at.and_then(|at| all.get(at))?;
        Some(Spot { statement: Some(beside.statement.id), ..spot.clone() }.href())
    };
    let pieces = context::read(r, it)?.into_iter().map(|piece| PieceView {
        role: match piece.role {
            Role::Words => "words",
            Role::Speaker => "speaker",
            Role::Cue => "cue",
            Role::Around => "around",
        },
        text: piece.text,
    });
    let narrowed = |spot: Spot| spot.href();
    let start = Spot::at(spot.state);
    let mention = it.named.clone();
    Ok(InHand {
        id: it.id.to_string(),
        next: all.get(place + 1).map(|next| next.statement.id.to_string()).unwrap_or_default(),
        version: it.version,
        headline: listed.headline.clone(),
        story: format!("/desk/stories/{}", it.story),
        of_story: narrowed(Spot { story: Some(it.story), ..start.clone() }),
        of_mention: (!mention.is_empty()).then(|| narrowed(Spot { mention, ..start.clone() })),
        dated: frame.when(listed.published_at),
        pieces: pieces.collect(),
        by: by(frame, it),
        is_proposal: it.state == State::Proposed,
        occasion: it.occasion.clone(),
        choices: choices(frame, r, it, speaker.as_ref())?,
        speaker: speaker.map(|speaker| SpeakerView {
            id: speaker.id.to_string(),
            name: speaker.name().to_owned(),
            description: speaker.description.clone(),
            of_speaker: narrowed(Spot { speaker: Some(speaker.id), ..start.clone() }),
            page: speaker.has_page.then(|| web::address::href(&speaker::address(&speaker.slug))),
            version: speaker.version,
        }),
        mention: it.mention.clone(),
        previous_href: href(place.checked_sub(1)),
        next_href: href(Some(place + 1)),
    })
}

pub(crate) fn by(frame: &Frame, it: &Statement) -> String {
    match &it.extractor {
        Some(extractor) => {
            let values = [("version", Put::from(extractor.clone())), ("percent", Put::from(it.confidence))];
            frame.put("desk-statement-by-machine", &values)
        }
        None => frame.say("desk-statement-by-person"),
    }
}

/// Who may be meant: whoever is guessed, and those whose names hold the last word of the phrase.
fn choices(
    frame: &Frame,
    r: &mut Reader,
    it: &Statement,
    speaker: Option<&Speaker>,
) -> Result<Vec<Choice>, database::Error> {
    let folded = it.named.clone();
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let mut ids: Vec<SpeakerId> = speaker.map(|speaker| speaker.id).into_iter().collect();
    ids.extend(speaker::find_named_in(r, &words)?);
    if let Some(last) = words.last() {
        let asked = Asked { words: Some(last), ..Asked::default() };
        ids.extend(speaker::list(r, asked, CHOICES_MAX)?.into_iter().map(|speaker| speaker.id));
    }
    let mut known = Vec::new();
    let mut choices =
        vec![Choice { value: String::new(), text: frame.say("desk-statement-nobody"), is_current: speaker.is_none() }];
    for id in ids {
        if known.contains(&id) {
            continue;
        }
        known.push(id);
        let Some(found) = speaker::find(r, id)? else { continue };
        let text = if found.description.is_empty() {
            found.name().to_owned()
        } else {
            format!("{} · {}", found.name(), excerpt(&found.description, EXCERPT_CHARS))
        };
        let is_current = speaker.is_some_and(|speaker| speaker.id == id);
        choices.push(Choice { value: id.to_string(), text, is_current });
    }
    Ok(choices)
}
