//! What is on record as a file, where the newsroom lets readers have it.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::Method;
use newsroom::id::SpeakerId;
use web::file::Content;
use web::headers::{Audience, Surface, protect};
use web::said::{Export, For, Form, Question, answer};

use crate::paint::Paint;
use crate::record::Search;
use crate::{Answer, Error};

/// Files that are on their way to readers at the same time: a stranger can ask for any number of them, and each keeps
/// the database busy for as long as its reader takes it in.
const AT_ONCE_MAX: usize = 4;

/// How many files are on their way.
#[derive(Default)]
pub(crate) struct Places(Arc<AtomicUsize>);

/// A place that is given back when its file has gone out, or its reader has.
struct Place(Arc<AtomicUsize>);

impl Places {
    fn take(&self) -> Option<Place> {
        let add = |taken| (taken < AT_ONCE_MAX).then_some(taken + 1);
        self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, add).ok()?;
        Some(Place(Arc::clone(&self.0)))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Gives what a search finds as a file: `export.csv`, `export.jsonl`.
pub(crate) fn show(paint: &mut Paint, name: &str) -> Result<Option<Answer>, Error> {
    let form = name.strip_prefix("export.").and_then(Form::from_name);
    let Some(form) = form.filter(|_| paint.settings.record.lets_readers_export) else { return Ok(None) };
    // Whom nobody knows by that name has said nothing.
    let nobodys = Question { speaker: Some(SpeakerId(0)), ..Question::default() };
    let question = Search::read(paint).question(paint)?.unwrap_or(nobodys);
    let site = paint.site;
    let Some(place) = site.exports.take() else { return Ok(Some(Answer::Raw(Box::new(site.busy())))) };
    let export = Export {
        db: site.parts.db.clone(),
        clock: site.parts.clock.clone(),
        origin: site.parts.origin.clone(),
        licence: paint.settings.record.licence.clone(),
        form,
        audience: For::Readers,
        question,
    };
    let mut response = answer(export, place);
    protect(response.headers_mut(), Surface::Site, Audience::OnePerson, site.is_https());
    if *paint.ask.method == Method::HEAD {
        *response.body_mut() = Content::Bytes(Bytes::new());
    }
    Ok(Some(Answer::File(Box::new(response))))
}
