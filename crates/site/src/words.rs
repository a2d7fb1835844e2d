//! What the index knows of a story: the words that readers can see now, and no others.

use database::Database;
use document::Document;
use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::published::{self, PublicStory};
use search::{Entry, Index};

/// Why a story is not in the index as it should be. It is tried again with the next event, or when the index is built.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// What the database says.
    #[error(transparent)]
    Database(#[from] database::Error),
    /// What the index says.
    #[error(transparent)]
    Index(#[from] search::Error),
}

/// Puts a story into the index if readers can see it at an instant, and takes it out if not: no embargoed word gets in.
///
/// # Errors
/// [`WordsError`], with the index as it was.
pub fn put(db: &Database, index: &Index, id: StoryId, now: Timestamp) -> Result<(), WordsError> {
    match db.read(|r| published::story::find(r, id, now))? {
        Some(story) => index.put(&entry(&story))?,
        None => index.remove(id.0)?,
    }
    Ok(())
}

/// Writes down what can be found of a story.
#[must_use]
pub fn entry(story: &PublicStory) -> Entry {
    let body = Document::from_json(&story.body).map(|document| document.to_plain_text()).unwrap_or_default();
    Entry {
        id: story.id.0,
        kind: story.kind.as_str().to_owned(),
        language: story.language.clone(),
        headline: story.headline.clone(),
        standfirst: story.standfirst.clone(),
        body,
        byline: story.bylines.iter().map(|byline| byline.name.clone()).collect(),
        keywords: story.tags.iter().map(|tag| tag.name.clone()).collect(),
        sections: story.sections.iter().map(|id| id.0).collect(),
        tags: story.tags.iter().map(|tag| tag.id.0).collect(),
        authors: story.bylines.iter().map(|byline| byline.id.0).collect(),
        published_at: story.published_at,
        visible_from: story.published_at,
    }
}
