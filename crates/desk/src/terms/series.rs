//! Series: sets of stories told in order.

use newsroom::Act;
use newsroom::id::SeriesId;
use newsroom::series::{self, Series};

use super::fields::{Fields, Takes};
use super::{Kind, Line};
use crate::Error;
use crate::frame::Frame;

pub(crate) struct SeriesList;

impl Kind for SeriesList {
    fn name(&self) -> &'static str {
        "series"
    }

    fn list(&self, frame: &Frame, words: &str, after: &str, limit: i64) -> Result<Vec<Line>, Error> {
        let found = frame.desk.parts.db.read(|r| series::search(r, words, after, limit))?;
        let line = |(series, stories): (Series, i64)| Line {
            id: series.id.0,
            address: frame.settings.series_address(&series.slug),
            name: series.name,
            key: series.slug,
            level: 0,
            stories: Some(stories),
        };
        Ok(found.into_iter().map(line).collect())
    }

    fn open(&self, frame: &Frame, id: Option<i64>) -> Result<Option<Fields>, Error> {
        let none = || Series { id: SeriesId(0), slug: String::new(), name: String::new(), description: String::new() };
        let found = match id {
            Some(id) => frame.desk.parts.db.read(|r| series::find(r, SeriesId(id)))?,
            None => Some(none()),
        };
        let form = |series: Series| {
            Fields::default()
                .with(frame, "name", Takes::Name, &series.name)
                .with(frame, "slug", Takes::Slug, &series.slug)
                .with(frame, "description", Takes::Text, &series.description)
        };
        Ok(found.map(form))
    }

    fn keep(&self, frame: &Frame, act: &Act, id: Option<i64>, fields: &mut Fields) -> Result<(), Error> {
        let series = Series {
            id: SeriesId(id.unwrap_or_else(|| act.next_id())),
            slug: fields.slug(),
            name: fields.get("name").to_owned(),
            description: fields.get("description").to_owned(),
        };
        let kept = frame.desk.parts.db.write(|tx| series::put(tx, act, &series));
        fields.note_taken(frame, kept)
    }
}
