//! Everything as lines of JSON: one thing a line, named by its `kind`, in an order in which nothing refers to what comes
//! later but a comment to the one that it answers.

use std::io::Write;

use jiff::Timestamp;
use newsroom::comment::Status;
use newsroom::people::contributor::Contributor;
use newsroom::redirect::{Target, desk};
use newsroom::series::Series;
use newsroom::story::Draft;
use newsroom::tag::Tag;
use newsroom::whole::{self, WholeComment, WholeStory};
use newsroom::{section, site};
use serde_json::{Value, json};

use super::{
    Export, ExportError, STEP, each_comment, each_item, each_person, each_series, each_story, each_tag, files,
};
use crate::report::{Outcome, Report};

/// What the first line says of the form of the others; raised when a reader must know of a change.
const VERSION: u32 = 1;

/// Writes the whole newsroom.
///
/// # Errors
/// What the database or the output says.
pub fn export(order: &Export, mut out: impl Write, tell: &mut dyn FnMut(u64)) -> Result<Report, ExportError> {
    let mut report = Report { source: order.origin.to_owned(), ..Report::default() };
    let mut line = |value: Value| writeln!(out, "{value}").map_err(ExportError::from);
    line(json!({ "kind": "export", "version": VERSION, "origin": order.origin, "at": order.now.to_string() }))?;
    line(json!({ "kind": "site", "settings": order.db.read(site::get)? }))?;
    each_person(order, |person| {
        report.count("people", Outcome::Taken);
        line(show_person(order, person))
    })?;
    for section in order.db.read(section::list)? {
        report.count("sections", Outcome::Taken);
        line(json!({
            "kind": "section", "id": section.id.0, "parent": section.parent.map(|parent| parent.0), "slug": section.slug,
            "path": section.path, "name": section.name, "description": section.description,
            "language": section.language, "position": section.position,
        }))?;
    }
    each_tag(order, |Tag { id, slug, name, description, language }| {
        report.count("tags", Outcome::Taken);
        line(json!({
            "kind": "tag", "id": id.0, "slug": slug, "name": name, "description": description, "language": language,
        }))
    })?;
    each_series(order, |Series { id, slug, name, description }| {
        report.count("series", Outcome::Taken);
        line(json!({ "kind": "series", "id": id.0, "slug": slug, "name": name, "description": description }))
    })?;
    each_item(order, |item| {
        report.count("media", Outcome::Taken);
        files::copy(order, item, &mut report)?;
        line(json!({
            "kind": "media", "id": item.id.0, "address": (order.address_of)(item), "store_key": item.store_key,
            "upload_path": item.upload_path, "remote_url": item.remote_url, "type": item.mime, "width": item.width,
            "height": item.height, "bytes": item.byte_count, "title": item.title, "alt": item.alt,
            "caption": item.caption, "credit": item.credit, "made_at": item.made_at.to_string(),
        }))
    })?;
    let mut done = 0;
    each_story(order, |id| {
        if let Some(whole) = order.db.read(|r| whole::find_story(r, *id))? {
            report.count("stories", Outcome::Taken);
            line(show_story(&whole))?;
            each_comment(order, *id, &Status::ALL, |comment| {
                report.count("comments", Outcome::Taken);
                line(show_comment(&comment))
            })?;
        }
        done += 1;
        tell(done);
        Ok(())
    })?;
    let mut after = String::new();
    loop {
        let lines = order.db.read(|r| desk::list(r, "", &after, STEP))?;
        let Some(last) = lines.last() else { break };
        after.clone_from(&last.from);
        for redirect in &lines {
            report.count("redirects", Outcome::Taken);
            let (story, to) = match &redirect.target {
                Target::Story(id) => (Some(id.0), None),
                Target::Address(to) => (None, Some(to)),
                Target::Gone => (None, None),
            };
            line(json!({
                "kind": "redirect", "from": redirect.from, "story": story, "to": to, "source": redirect.source,
            }))?;
        }
    }
    out.flush()?;
    Ok(report)
}

fn show_person(order: &Export, person: &Contributor) -> Value {
    let email = person.email_sealed.as_deref().and_then(|sealed| order.keys.open(sealed).ok());
    json!({
        "kind": "person", "id": person.id.0, "slug": person.slug, "name": person.name, "bio": person.bio,
        "website": person.website, "email": email,
    })
}

fn text(at: Option<Timestamp>) -> Option<String> {
    at.map(|at| at.to_string())
}

fn show_draft(draft: &Draft) -> Value {
    let body: Value = serde_json::from_str(&draft.body).unwrap_or_default();
    json!({
        "headline": draft.headline, "standfirst": draft.standfirst, "kicker": draft.kicker, "dateline": draft.dateline,
        "language": draft.language, "slug": draft.slug, "body": body, "details": draft.details,
    })
}

fn show_story(whole: &WholeStory) -> Value {
    let WholeStory { story, draft, newer, publication, corrections } = whole;
    let publication = publication.as_ref().map(|publication| {
        json!({
            "address": publication.address, "published_at": publication.published_at.to_string(),
            "updated_at": text(publication.updated_at), "embargo_until": text(publication.embargo_until),
            "visible_until": text(publication.visible_until),
        })
    });
    let corrections: Vec<Value> = corrections
        .iter()
        .map(|correction| {
            json!({
                "id": correction.id.0, "class": correction.kind.as_str(), "note": correction.note,
                "made_at": correction.made_at.to_string(),
            })
        })
        .collect();
    json!({
        "kind": "story", "id": story.id.0, "type": story.kind.as_str(), "stage": story.stage.as_str(),
        "version": story.version, "guid": story.guid, "translations": story.translation_group,
        "made_at": story.made_at.to_string(), "changed_at": story.changed_at.to_string(), "text": show_draft(draft),
        "newer_text": newer.as_ref().map(show_draft), "publication": publication, "corrections": corrections,
    })
}

fn show_comment(comment: &WholeComment) -> Value {
    json!({
        "kind": "comment", "id": comment.id.0, "story": comment.story.0, "answers": comment.parent.map(|id| id.0),
        "status": comment.status.as_str(), "name": comment.author_name, "email": comment.email,
        "website": comment.website, "body": comment.body, "is_staff": comment.account.is_some(),
        "client_address": comment.client_address, "likes": comment.likes,
        "written_at": comment.written_at.to_string(), "edited_at": text(comment.edited_at),
    })
}
