//! The same in other languages: beginning a translation, following its original, linking stories that say the same.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Language;
use newsroom::id::StoryId;
use newsroom::people::contributor;
use newsroom::people::role::Verb;
use newsroom::story::translation::{self, Member, Source, TranslationError};
use serde::Serialize;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{self, Frame};
use crate::home::stage_text;
use crate::notice::Notice;
use crate::stories::draft;
use crate::stories::editor::LANGUAGES;
use crate::stories::page;

/// What a story's page, and its editor, show of it in other languages.
#[derive(Serialize)]
pub(crate) struct Translations {
    /// The others that say the same.
    others: Vec<Other>,
    original: Option<Original>,
    /// Languages in which nothing says it yet, the site's own first.
    languages: Vec<(String, String)>,
    may_begin: bool,
    may_link: bool,
    is_linked: bool,
}

#[derive(Serialize)]
struct Other {
    href: String,
    /// Missing where its words are locked.
    headline: Option<String>,
    language: String,
    language_name: String,
    direction: &'static str,
    stage: String,
}

/// What a translation was begun from.
#[derive(Serialize)]
struct Original {
    href: String,
    /// Versions of it that came since.
    since: Option<String>,
    /// Where those are shown.
    changes: String,
    newest: i64,
    may_catch_up: bool,
}

impl Translations {
    pub fn of(frame: &Frame, person: &Person, id: StoryId, is_alive: bool) -> Result<Translations, Error> {
        let (members, source) =
            frame.desk.parts.db.read(|r| {
                Ok::<_, database::Error>((translation::list_group(r, id)?, translation::find_source(r, id)?))
            })?;
        let may_edit = draft::may_edit(frame.desk, person, id)?;
        let mut others = Vec::with_capacity(members.len());
        for member in members.iter().filter(|member| member.id != id) {
            others.push(other(frame, person, member)?);
        }
        let has = |tag: &str| members.iter().any(|member| member.language.eq_ignore_ascii_case(tag));
        let own = [frame.settings.language.as_str()].into_iter();
        let own = own.chain(frame.settings.editions.iter().map(|edition| edition.language.as_str()));
        let mut languages: Vec<(String, String)> = Vec::new();
        for tag in own.chain(LANGUAGES).filter(|tag| !has(tag)) {
            if languages.iter().all(|(other, _)| other != tag) {
                languages.push((tag.to_owned(), name_of(tag)));
            }
        }
        Ok(Translations {
            is_linked: !others.is_empty(),
            others,
            original: source.map(|source| original(frame, &source, may_edit)),
            languages,
            may_begin: is_alive && person.account.role.may(Verb::Write),
            may_link: may_edit,
        })
    }
}

fn other(frame: &Frame, person: &Person, member: &Member) -> Result<Other, Error> {
    let language = Language::parse(&member.language).ok();
    let headline = match member.headline.as_str() {
        "" => frame.say("desk-story-untitled"),
        headline => headline.to_owned(),
    };
    Ok(Other {
        href: format!("/desk/stories/{}", member.id),
        headline: frame.may_read(person, member.id)?.then_some(headline),
        direction: language.as_ref().map_or("auto", |language| language.direction().attribute()),
        language_name: name_of(&member.language),
        language: member.language.clone(),
        stage: frame.say(stage_text(member.stage)),
    })
}

fn original(frame: &Frame, source: &Source, may_catch_up: bool) -> Original {
    let (story, followed, newest) = (source.story, source.followed, source.newest);
    Original {
        href: format!("/desk/stories/{story}"),
        since: (newest > followed).then(|| frame.say_with("desk-translation-since", newest - followed)),
        changes: format!("/desk/stories/{story}/revisions?from={followed}&to={newest}"),
        newest,
        may_catch_up,
    }
}

fn name_of(tag: &str) -> String {
    Language::parse(tag).map_or_else(|_| tag.to_owned(), |language| language.name_in_itself().to_owned())
}

/// Begins a translation by whoever asks, and leads to its editor.
pub(crate) fn begin(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let from = StoryId(id.parse().unwrap_or(0));
    if !frame.may_read(person, from)? {
        return frame.not_allowed();
    }
    let Ok(language) = Language::parse(form.get("language")) else {
        return refuse(frame, person, id, "desk-translation-language");
    };
    let act = frame.desk.act_of(&person.session);
    let begun = frame.desk.parts.db.write(|tx| {
        let translator = match person.account.contributor {
            Some(contributor) => Some(contributor),
            None => contributor::find_or_make(tx, &act, &person.account.name)?.map(|(contributor, _)| contributor),
        };
        translation::begin(tx, &act, from, language.tag(), translator)
    });
    match begun {
        Ok(begun) => Ok(frame::to(&format!("/desk/stories/{begun}/edit"))),
        Err(error) => refuse_for(frame, person, id, error),
    }
}

/// Notes that a translation follows its original up to a version.
pub(crate) fn catch_up(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    if !draft::may_edit(frame.desk, person, story)? {
        return frame.not_allowed();
    }
    let (act, version) = (frame.desk.act_of(&person.session), form.get("version").parse().unwrap_or(0));
    match frame.desk.parts.db.write(|tx| translation::catch_up(tx, &act, story, version)) {
        Ok(()) => {
            let notice = Notice::done(frame.say("desk-translation-caught-up"));
            let back = if form.get("back") == "edit" { "/edit" } else { "#translations" };
            Ok(frame.lead_on(&format!("/desk/stories/{story}{back}"), person, &notice))
        }
        Err(database::Error::NotFound) => frame.lost(StatusCode::NOT_FOUND),
        Err(error) => Err(error.into()),
    }
}

/// Links a story with another, named by its address or its number, or ends its link where none is named.
pub(crate) fn link(frame: Frame, person: &Person, id: &str, form: &Form) -> Result<Response<Bytes>, Error> {
    let story = StoryId(id.parse().unwrap_or(0));
    if !draft::may_edit(frame.desk, person, story)? {
        return frame.not_allowed();
    }
    let named = form.get("other").trim();
    let other = match named {
        "" => None,
        named => match find_named(&frame, named)? {
            Some(other) if other != story && frame.may_read(person, other)? => Some(other),
            _ => return refuse(frame, person, id, "desk-translation-no-story"),
        },
    };
    let act = frame.desk.act_of(&person.session);
    let linked = frame.desk.parts.db.write(|tx| match other {
        Some(other) => translation::join(tx, &act, story, other),
        None => Ok(translation::leave(tx, &act, story)?),
    });
    match linked {
        Ok(()) => {
            let text = if other.is_some() { "desk-translation-linked" } else { "desk-translation-unlinked" };
            let notice = Notice::done(frame.say(text));
            Ok(frame.lead_on(&format!("/desk/stories/{story}#translations"), person, &notice))
        }
        Err(TranslationError::Database(database::Error::NotFound)) => frame.lost(StatusCode::NOT_FOUND),
        Err(error) => refuse_for(frame, person, id, error),
    }
}

/// Finds a story by its number, its address at the desk, or its address on the site.
fn find_named(frame: &Frame, named: &str) -> Result<Option<StoryId>, Error> {
    let path = named.strip_prefix(frame.desk.parts.origin.as_str()).unwrap_or(named);
    let at_desk = path.strip_prefix("/desk/stories/").and_then(|rest| rest.split(['/', '?', '#']).next());
    if let Ok(id) = at_desk.unwrap_or(path).parse() {
        return Ok(Some(StoryId(id)));
    }
    let address = newsroom::slug::canonical(path.split(['?', '#']).next().unwrap_or_default());
    Ok(frame.desk.parts.db.read(|r| newsroom::redirect::find_story_at(r, &address))?)
}

fn refuse_for(frame: Frame, person: &Person, id: &str, error: TranslationError) -> Result<Response<Bytes>, Error> {
    match error {
        TranslationError::NoStory => refuse(frame, person, id, "desk-translation-no-story"),
        TranslationError::SameLanguage(_) => refuse(frame, person, id, "desk-translation-same"),
        TranslationError::Database(error) => Err(error.into()),
    }
}

fn refuse(mut frame: Frame, person: &Person, id: &str, text: &str) -> Result<Response<Bytes>, Error> {
    let notice = Notice::caution(frame.say(text));
    frame.tell(notice);
    page::show_with(frame, person, id, StatusCode::UNPROCESSABLE_ENTITY)
}
