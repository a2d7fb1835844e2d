//! The same in other languages: beginning a translation, following its original, linking stories that say the same.

use database::{Reader, Transaction};
use http::StatusCode;
use locale::Language;
use newsroom::id::StoryId;
use newsroom::people::contributor;
use newsroom::story::access::may_read;
use newsroom::story::translation::{self, TranslationError};
use serde::Deserialize;
use serde_json::json;

use crate::BASE;
use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::shape::Kind::{List, Maybe, Object, Tongue};
use crate::shape::{Shape, may, must};
use crate::shapes::{ID, MAYBE_ID, STAGES, TEXT};
use crate::stories::show_story;

/// A translation to be begun.
pub(crate) static NEW_TRANSLATION: Shape =
    Shape { name: "NewTranslation", fields: &[must("language", Tongue, "Into which language.")] };

/// With what a story is linked.
pub(crate) static TRANSLATION_LINK: Shape = Shape {
    name: "TranslationLink",
    fields: &[may("other", MAYBE_ID, "A story that says the same; the link ends, if null or missing.")],
};

/// How far a translation follows its original.
pub(crate) static FOLLOWED: Shape =
    Shape { name: "Followed", fields: &[must("version", ID, "The version of its original that it says now.")] };

static SAME: Shape = Shape {
    name: "Same",
    fields: &[
        must("id", ID, "Its id."),
        must("language", TEXT, "Its language (BCP 47)."),
        must("stage", STAGES, "Where it stands."),
        must("headline", Maybe(&TEXT), "Its headline; null to who may not read it."),
    ],
};

static ORIGINAL: Shape = Shape {
    name: "Original",
    fields: &[
        must("id", ID, "The story that it was begun from."),
        must("followed", ID, "The version of that which it says."),
        must("version", ID, "The newest version of that."),
    ],
};

/// The stories that say the same.
pub(crate) static TRANSLATIONS: Shape = Shape {
    name: "Translations",
    fields: &[
        must("stories", List(&Object(&SAME), 100), "Those that say the same, itself among them, by language."),
        must("original", Maybe(&Object(&ORIGINAL)), "What it was begun from; null if it was begun from nothing."),
    ],
};

/// Lists the stories that say the same as one.
pub(crate) fn list(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let id = StoryId(call.id);
    let mut stories = Vec::new();
    for member in translation::list_group(r, id)? {
        let headline = may_read(r, call.account, member.id, call.now)?.then_some(member.headline);
        stories.push(json!({
            "id": member.id.0, "language": member.language, "stage": member.stage.as_str(), "headline": headline,
        }));
    }
    let original = translation::find_source(r, id)?;
    let original =
        original.map(|source| json!({ "id": source.story.0, "followed": source.followed, "version": source.newest }));
    Ok(Answer::ok(json!({ "stories": stories, "original": original })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewTranslation {
    language: String,
}

/// Begins a translation with the words, pictures and people of a story, to be written over.
pub(crate) fn begin(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let NewTranslation { language } = call.body()?;
    let language =
        Language::parse(&language).map_err(|error| Problem::unprocessable(format!("`language`: {error}.")))?;
    let act = call.act();
    let translator = match call.account.contributor {
        Some(contributor) => Some(contributor),
        None => contributor::find_or_make(tx, &act, &call.account.name)?.map(|(contributor, _)| contributor),
    };
    let begun = translation::begin(tx, &act, StoryId(call.id), language.tag(), translator)?;
    let location = format!("{}{BASE}/stories/{begun}", call.api.parts.origin);
    Ok(Answer { status: StatusCode::CREATED, location: Some(location), ..show_story(call, tx, begun)? })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Link {
    other: Option<i64>,
}

/// Links a story with another that says the same, or ends its link.
pub(crate) fn link(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Link { other } = call.body()?;
    let (act, id) = (call.act(), StoryId(call.id));
    match other.map(StoryId) {
        None => translation::leave(tx, &act, id)?,
        Some(other) if other != id && may_read(tx, call.account, other, call.now)? => {
            translation::join(tx, &act, id, other)?;
        }
        Some(_) => return Err(TranslationError::NoStory.into()),
    }
    list(call, tx)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Followed {
    version: i64,
}

/// Notes up to which version of its original a translation follows it now.
pub(crate) fn follow(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    let Followed { version } = call.body()?;
    match translation::catch_up(tx, &call.act(), StoryId(call.id), version) {
        Ok(()) => list(call, tx),
        Err(database::Error::NotFound) => {
            let detail = "The story was begun from none that has such a `version`.";
            Err(Problem::new(StatusCode::CONFLICT, detail))
        }
        Err(error) => Err(error.into()),
    }
}

impl From<TranslationError> for Problem {
    fn from(error: TranslationError) -> Self {
        match error {
            TranslationError::NoStory => Problem::unprocessable("There is no such story, or it was given up."),
            TranslationError::SameLanguage(_) => {
                Problem::new(StatusCode::CONFLICT, format!("Nothing is done: {error}."))
            }
            TranslationError::Database(error) => error.into(),
        }
    }
}
