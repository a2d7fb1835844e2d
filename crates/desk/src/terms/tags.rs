//! Tags: what stories are about.

use newsroom::Act;
use newsroom::id::TagId;
use newsroom::merge::{self, MergeError};
use newsroom::published::Shelf;
use newsroom::tag::{self, Tag};

use super::fields::{Fields, Takes};
use super::merger::{End, Merging};
use super::{Kind, Line};
use crate::Error;
use crate::frame::Frame;

pub(crate) struct Tags;

impl Kind for Tags {
    fn name(&self) -> &'static str {
        "tags"
    }

    fn list(&self, frame: &Frame, words: &str, after: &str, limit: i64) -> Result<Vec<Line>, Error> {
        let found = frame.desk.parts.db.read(|r| tag::search(r, words, after, limit))?;
        let line = |(tag, stories): (Tag, i64)| Line {
            id: tag.id.0,
            address: frame.settings.tag_address(&tag.slug),
            name: tag.name,
            key: tag.slug,
            level: 0,
            stories: Some(stories),
        };
        Ok(found.into_iter().map(line).collect())
    }

    fn open(&self, frame: &Frame, id: Option<i64>) -> Result<Option<Fields>, Error> {
        let Some(tag) = find(frame, id)? else { return Ok(None) };
        let fields = Fields::default()
            .with(frame, "name", Takes::Name, &tag.name)
            .with(frame, "slug", Takes::Slug, &tag.slug)
            .with(frame, "description", Takes::Text, &tag.description);
        Ok(Some(fields))
    }

    fn keep(&self, frame: &Frame, act: &Act, id: Option<i64>, fields: &mut Fields) -> Result<(), Error> {
        let Some(before) = find(frame, id)? else { return Ok(()) };
        let tag = Tag {
            id: if id.is_some() { before.id } else { TagId(act.next_id()) },
            slug: fields.slug(),
            name: fields.get("name").to_owned(),
            description: fields.get("description").to_owned(),
            language: before.language,
        };
        let kept = frame.desk.parts.db.write(|tx| tag::put(tx, act, &tag));
        fields.note_taken(frame, kept)
    }

    fn merging(&self) -> Option<&dyn Merging> {
        Some(self)
    }
}

/// Finds one as it stands now, or begins an empty one; what became part of another is not there any more.
fn find(frame: &Frame, id: Option<i64>) -> Result<Option<Tag>, Error> {
    let Some(id) = id.map(TagId) else {
        let (slug, name, description) = (String::new(), String::new(), String::new());
        return Ok(Some(Tag { id: TagId(0), slug, name, description, language: None }));
    };
    let found = frame.desk.parts.db.read(|r| tag::find(r, id))?;
    Ok(found.filter(|tag| tag.id == id))
}

impl Merging for Tags {
    fn end(&self, frame: &Frame, id: i64) -> Result<Option<End>, Error> {
        let end = |tag: Tag| End {
            id: tag.id.0,
            address: frame.settings.tag_address(&tag.slug),
            name: tag.name,
            shelf: Shelf::Tag(tag.id),
        };
        Ok(find(frame, Some(id))?.map(end))
    }

    fn choices(&self, _: &Frame, _: i64) -> Result<Option<Vec<(String, String)>>, Error> {
        Ok(None)
    }

    fn named(&self, frame: &Frame, text: &str) -> Result<Option<i64>, Error> {
        let slug = newsroom::slug::from_title(text);
        let found = frame.desk.parts.db.read(|r| tag::find_meant(r, &slug))?;
        Ok(found.map(|tag| tag.id.0))
    }

    fn moves_stories(&self, _: &Frame) -> bool {
        false
    }

    fn merge(&self, frame: &Frame, act: &Act, from: i64, into: i64) -> Result<(), MergeError> {
        frame.desk.parts.db.write(|tx| merge::tags(tx, act, TagId(from), TagId(into)))
    }
}
