//! People named in bylines, whether or not they have a place at the desk.

use newsroom::Act;
use newsroom::id::ContributorId;
use newsroom::people::contributor::{self, Contributor};

use super::fields::{Fields, Takes};
use super::{Kind, Line};
use crate::Error;
use crate::frame::Frame;

pub(crate) struct Bylines;

impl Kind for Bylines {
    fn name(&self) -> &'static str {
        "bylines"
    }

    fn list(&self, frame: &Frame, words: &str, after: &str, limit: i64) -> Result<Vec<Line>, Error> {
        let found = frame.desk.parts.db.read(|r| contributor::search(r, words, after, limit))?;
        let line = |(person, stories): (Contributor, i64)| Line {
            id: person.id.0,
            address: frame.settings.author_address(&person.slug),
            name: person.name,
            key: person.slug,
            level: 0,
            stories: Some(stories),
        };
        Ok(found.into_iter().map(line).collect())
    }

    fn open(&self, frame: &Frame, id: Option<i64>) -> Result<Option<Fields>, Error> {
        let form = |person: Contributor| {
            Fields::default()
                .with(frame, "name", Takes::Name, &person.name)
                .with(frame, "slug", Takes::Slug, &person.slug)
                .with(frame, "bio", Takes::Text, &person.bio)
                .with(frame, "website", Takes::Website, person.website.as_deref().unwrap_or_default())
        };
        Ok(find(frame, id)?.map(form))
    }

    fn keep(&self, frame: &Frame, act: &Act, id: Option<i64>, fields: &mut Fields) -> Result<(), Error> {
        let Some(before) = find(frame, id)? else { return Ok(()) };
        let person = Contributor {
            id: if id.is_some() { before.id } else { ContributorId(act.next_id()) },
            slug: fields.slug(),
            name: fields.get("name").to_owned(),
            bio: fields.get("bio").to_owned(),
            website: Some(fields.get("website")).filter(|website| !website.is_empty()).map(str::to_owned),
            email_sealed: before.email_sealed,
        };
        let kept = frame.desk.parts.db.write(|tx| contributor::put(tx, act, &person));
        fields.note_taken(frame, kept)
    }
}

fn find(frame: &Frame, id: Option<i64>) -> Result<Option<Contributor>, Error> {
    let Some(id) = id.map(ContributorId) else {
        let (slug, name, bio) = (String::new(), String::new(), String::new());
        return Ok(Some(Contributor { id: ContributorId(0), slug, name, bio, website: None, email_sealed: None }));
    };
    Ok(frame.desk.parts.db.read(|r| contributor::find(r, id))?)
}
