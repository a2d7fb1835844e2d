//! What readers said, and what colleagues said among themselves.

use std::collections::{HashMap, HashSet};

use database::{Error, Transaction};
use formats::wxr::dates::known_date;
use formats::wxr::{Comment, Item};
use newsroom::comment::Status;
use newsroom::comment::import::{self, Imported};
use newsroom::id::{CommentId, StoryId};
use newsroom::import_item::{self, Origin, remember};
use newsroom::note::{self, Note};

use super::furniture::free_id;
use super::{Desk, Known, hash_of, known, plain};

/// The longest name and text that the database takes (WordPress `wp_get_comment_fields_max_lengths`).
const NAME_CHARS_MAX: usize = 245;
const BODY_CHARS_MAX: usize = 65_525;

/// Writes what stands under a story. Kinds that are not readers' comments become notes, which no reader sees.
pub(super) fn write(tx: &mut Transaction, desk: &mut Desk, story: StoryId, item: &Item) -> Result<(), Error> {
    let parents = parents(item, desk);
    let mut ours: HashMap<u64, i64> = HashMap::new();
    let (mut count, mut is_seen) = (0, false);
    for comment in in_order(item) {
        let kind = comment.kind.trim();
        let foreign = comment.id.map_or_else(String::new, |id| id.to_string());
        match kind {
            "" | "comment" => {
                let parent = parents.get(&comment.id.unwrap_or(0)).copied();
                if let Some(outcome) = write_comment(tx, desk, story, comment, parent, &mut ours)? {
                    count += 1;
                    is_seen |= outcome == Status::Published;
                }
            }
            "pingback" | "trackback" => {
                desk.report.skip(kind, &foreign, &item.title, "machines told each other of a link");
            }
            other => write_note(tx, desk, story, comment, other)?,
        }
    }
    if count > 0 {
        import::tell(tx, &desk.act(), story, count, is_seen)?;
    }
    Ok(())
}

/// Parents before children, so that a reply that stands earlier in the file finds whom it answers.
fn in_order(item: &Item) -> Vec<&Comment> {
    let mut comments: Vec<&Comment> = item.comments.iter().collect();
    let by_id: HashMap<u64, &Comment> = item.comments.iter().filter_map(|c| Some((c.id?, c))).collect();
    let depth = |comment: &Comment| {
        let mut depth = 0;
        let mut at = comment.parent;
        while let Some(parent) = at.and_then(|id| by_id.get(&id)) {
            depth += 1;
            if depth > by_id.len() {
                break;
            }
            at = parent.parent;
        }
        depth
    };
    comments.sort_by_cached_key(|comment| depth(comment).min(1000));
    comments
}

/// Whom each comment answers; a circle is cut where it closes.
fn parents(item: &Item, desk: &mut Desk) -> HashMap<u64, u64> {
    let ids: HashSet<u64> = item.comments.iter().filter_map(|comment| comment.id).collect();
    let mut parents: HashMap<u64, u64> = HashMap::new();
    for comment in &item.comments {
        let (Some(id), Some(parent)) = (comment.id, comment.parent.filter(|parent| ids.contains(parent))) else {
            continue;
        };
        let mut at = Some(parent);
        let mut steps = 0;
        while let Some(above) = at.filter(|above| *above != id && steps <= ids.len()) {
            at = parents.get(&above).copied();
            steps += 1;
        }
        if at.is_none() {
            parents.insert(id, parent);
        } else {
            desk.report.warn("comments that answer each other in a circle were parted");
        }
    }
    parents
}

fn write_comment(
    tx: &mut Transaction,
    desk: &mut Desk,
    story: StoryId,
    comment: &Comment,
    parent: Option<u64>,
    ours: &mut HashMap<u64, i64>,
) -> Result<Option<Status>, Error> {
    let foreign = comment.id.map_or_else(|| format!("{story}:{}", comment.date), |id| id.to_string());
    let body: String = comment.content.trim().chars().take(BODY_CHARS_MAX).collect();
    if body.is_empty() {
        desk.report.skip("comment", &foreign, &comment.author, "it is empty");
        return Ok(None);
    }
    let (source, hash) = (desk.survey.source(), hash_of(comment));
    let state = known(tx, &source, "comment", &foreign, &hash)?;
    let id = match state {
        Known::Same(id) => {
            ours.extend(comment.id.map(|foreign| (foreign, id)));
            desk.report.count("comments", state.outcome());
            return Ok(None);
        }
        Known::Changed(id) => id,
        Known::New => free_id(tx, desk.order, comment.id, |tx, id| import::exists(tx, CommentId(id)))?,
    };
    ours.extend(comment.id.map(|foreign| (foreign, id)));
    let decided = import::is_decided(tx, CommentId(id))?;
    let status = match import::find_status(tx, CommentId(id))?.filter(|_| decided) {
        Some(status) => status,
        None => status_of(&comment.approved),
    };
    let written = known_date(&comment.date, &comment.date_gmt, "").at.unwrap_or(desk.order.now);
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let website = text(&comment.author_url).filter(|url| url.starts_with("http://") || url.starts_with("https://"));
    let imported = Imported {
        id: CommentId(id),
        story,
        parent: parent.and_then(|parent| ours.get(&parent)).map(|id| CommentId(*id)),
        status,
        author_name: plain(&comment.author).chars().take(NAME_CHARS_MAX).collect(),
        email: text(&comment.author_email),
        website,
        body: body_text(&body),
        written_at: written,
    };
    import::put(tx, desk.order.keys, &imported)?;
    import::bring_likes(tx, CommentId(id), likes_of(comment))?;
    remember(tx, &desk.act(), Origin { source: &source, kind: "comment", foreign_id: &foreign }, id, &hash)?;
    desk.report.count("comments", state.outcome());
    if state.outcome() == crate::report::Outcome::Taken {
        desk.report.count(&format!("comments {}", status.as_str()), state.outcome());
    }
    Ok(Some(status))
}

/// The fields in which plugins keep how many like a comment: the constant `META_KEY_VOTES` of wpDiscuz, and the key by which
/// WP ULike writes its counter of comments.
const LIKES_KEYS: [&str; 2] = ["wpdiscuz_votes", "_commentliked"];

/// How many liked a comment, by whichever plugin counted more.
fn likes_of(comment: &Comment) -> i64 {
    let counts = comment.meta.iter().filter(|meta| LIKES_KEYS.contains(&meta.key.as_str()));
    counts.filter_map(|meta| meta.value.trim().parse().ok()).max().unwrap_or(0)
}

/// A comment is kept as it was typed; `document` shows of it what a comment may hold.
fn body_text(body: &str) -> String {
    body.replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// Only what WordPress says is approved is public.
fn status_of(approved: &str) -> Status {
    match approved.trim() {
        "1" => Status::Published,
        "spam" => Status::Spam,
        "trash" | "post-trashed" => Status::Rejected,
        _ => Status::Held,
    }
}

/// Keeps an entry of a live blog that is an item of its own as a note of its story, which no reader sees.
pub(super) fn write_entry(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let (source, foreign) = (desk.survey.source(), super::stories::foreign_id(item));
    let parent = item.post_parent.map(|id| id.to_string()).unwrap_or_default();
    let Some(story) = import_item::find(tx, Origin { source: &source, kind: "post", foreign_id: &parent })? else {
        let why = "it is an entry of a live blog whose story is not here (yet); import once more";
        desk.report.skip(&item.post_type, &foreign, &plain(&item.title), why);
        return Ok(());
    };
    let entry = Comment {
        id: item.post_id,
        author: item.creator.clone(),
        date: item.post_date.clone(),
        date_gmt: item.post_date_gmt.clone(),
        content: if item.title.is_empty() {
            item.content.clone()
        } else {
            format!("{}\n\n{}", item.title, item.content)
        },
        ..Comment::default()
    };
    write_note(tx, desk, StoryId(story.our_id), &entry, &item.post_type)
}

fn write_note(
    tx: &mut Transaction,
    desk: &mut Desk,
    story: StoryId,
    comment: &Comment,
    kind: &str,
) -> Result<(), Error> {
    let foreign = comment.id.map_or_else(|| format!("{story}:{}", comment.date), |id| id.to_string());
    let (source, hash) = (desk.survey.source(), hash_of(comment));
    let state = known(tx, &source, "note", &foreign, &hash)?;
    desk.report.count(&format!("notes ({kind})"), state.outcome());
    let id = match state {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => id,
        Known::New => free_id(tx, desk.order, comment.id, |tx, id| note::exists(tx, id))?,
    };
    let kept = Note {
        id,
        story,
        kind: kind.chars().take(100).collect(),
        author_name: plain(&comment.author),
        body: comment.content.clone(),
        data: "{}".into(),
        written_at: known_date(&comment.date, &comment.date_gmt, "").at.unwrap_or(desk.order.now),
    };
    note::keep(tx, &kept)?;
    remember(tx, &desk.act(), Origin { source: &source, kind: "note", foreign_id: &foreign }, id, &hash)
}
