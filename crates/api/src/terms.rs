//! Sections and tags.

use database::Reader;
use newsroom::{section, tag};
use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;

/// Lists all sections: there are few.
pub(crate) fn list_sections(_: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let show = |section: &section::Section| {
        json!({
            "id": section.id.0, "path": section.path, "name": section.name,
            "parent": section.parent.map(|parent| parent.0),
        })
    };
    let sections: Vec<Value> = section::list(r)?.iter().map(show).collect();
    Ok(Answer::ok(json!({ "sections": sections })))
}

/// Lists tags, in the order of their slugs; where a page ends, the last slug is its cursor.
pub(crate) fn list_tags(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let limit = call.limit()?;
    let tags = tag::list_after(r, call.field("cursor").unwrap_or_default(), limit)?;
    let is_full = i64::try_from(tags.len()).unwrap_or(0) == limit;
    let next = tags.last().filter(|_| is_full).map(|last| last.slug.clone());
    let show = |tag: &tag::Tag| json!({ "id": tag.id.0, "slug": tag.slug, "name": tag.name });
    Ok(Answer::ok(json!({ "tags": tags.iter().map(show).collect::<Vec<Value>>(), "cursor": next })))
}
