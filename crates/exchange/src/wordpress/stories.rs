//! Stories and pages, and what of an export is neither.

use database::{Error, Transaction};
use document::wordpress::{Attachment, Context, from_wordpress};
use formats::wxr::dates::known_date;
use formats::wxr::newspack;
use formats::wxr::polylang::item_language;
use formats::wxr::qtranslate;
use formats::wxr::{Item, find_meta};
use jiff::Timestamp;
use newsroom::id::{CorrectionId, StoryId};
use newsroom::import_item::{self, Origin, remember};
use newsroom::slug;
use newsroom::story::correct::{self, CorrectionKind};
use newsroom::story::publish::{PublishError, PublishOrder, publish};
use newsroom::story::save::{self, SaveError};
use newsroom::story::withdraw::{Leaves, WithdrawError, withdraw};
use newsroom::story::{self, Draft, Stage, StoryKind};

use super::furniture::free_id;
use super::{Desk, Known, addresses, comments, details, file_page, hash_of, known, plain};
use crate::export::wordpress::{DATELINE, KICKER};
use crate::report::{Outcome, Report};

/// A change that comes sooner than this after the publication is part of publishing.
const UPDATE_MS: i64 = 60_000;

/// Kinds of items that are read in the first pass, or are no copy.
const ELSEWHERE: [&str; 6] =
    ["attachment", "guest-author", "wp_block", "nav_menu_item", "revision", newspack::COLLECTION];

/// Beginnings of fields that are read, or that only served the old site.
const KNOWN_FIELDS: [&str; 10] =
    [KICKER, DATELINE, "newspack_", "rank_math_", "yoast_", "cap-", "enclosure", "dsq_thread_id", "ef_", "footnotes"];

/// Writes one item.
pub(super) fn write(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let kind = match item.post_type.as_str() {
        "post" | "" => StoryKind::Story,
        "page" => StoryKind::Page,
        "newspack_correction" => return write_correction(tx, desk, item),
        "redirect_rule" => return addresses::rule(tx, desk, item),
        "attachment" if file_page::is_kept(item) => return file_page::write(tx, desk, item),
        "attachment" => return addresses::attachment_page(tx, desk, item),
        "rolling_cov_entry" => return comments::write_entry(tx, desk, item),
        kind if ELSEWHERE.contains(&kind) => return Ok(()),
        other => {
            let id = item.post_id.map_or_else(String::new, |id| id.to_string());
            desk.report.skip(other, &id, &plain(&item.title), why_left(other));
            return Ok(());
        }
    };
    write_with_comments(tx, desk, item, kind)
}

/// Writes a story or page, and what stands under it.
pub(super) fn write_with_comments(
    tx: &mut Transaction,
    desk: &mut Desk,
    item: &Item,
    kind: StoryKind,
) -> Result<(), Error> {
    if let Some(id) = write_story(tx, desk, item, kind)? {
        comments::write(tx, desk, id, item)?;
    }
    Ok(())
}

/// Why an item of a kind that is no copy was left out.
fn why_left(kind: &str) -> &'static str {
    match kind {
        "wp_navigation" => "menus are made at the desk",
        "wp_template"
        | "wp_template_part"
        | "wp_global_styles"
        | "wp_font_family"
        | "wp_font_face"
        | "custom_css"
        | "customize_changeset" => "it belongs to the look of the old site",
        "oembed_cache" => "it is a copy of what stands elsewhere",
        "user_request" => "it is a private matter of the old site",
        _ => "its kind is not known here",
    }
}

/// Says what would become of an item, without a database.
pub(super) fn foresee(item: &Item, report: &mut Report) {
    match item.post_type.as_str() {
        "post" | "" => report.count(&format!("stories ({})", item.status), Outcome::Taken),
        "page" => report.count(&format!("pages ({})", item.status), Outcome::Taken),
        kind if ELSEWHERE.contains(&kind) => {}
        "newspack_correction" | "redirect_rule" | "rolling_cov_entry" => report.count(&item.post_type, Outcome::Taken),
        other => report.skip(other, "", &item.title, why_left(other)),
    }
    item.comments.iter().for_each(|_| report.count("comments", Outcome::Taken));
}

fn write_story(tx: &mut Transaction, desk: &mut Desk, item: &Item, kind: StoryKind) -> Result<Option<StoryId>, Error> {
    let foreign = foreign_id(item);
    let title = plain(&item.title);
    if item.status == "trash" || item.status == "auto-draft" {
        desk.report.skip(kind.as_str(), &foreign, &title, "it is in the bin of the old site");
        return Ok(None);
    }
    let (source, hash) = (desk.survey.source(), story_hash(item));
    let state = known(tx, &source, "post", &foreign, &hash)?;
    let counted = if kind == StoryKind::Page { "pages" } else { "stories" };
    desk.report.count(counted, state.outcome());
    let id = match state {
        Known::Same(id) => return Ok(Some(StoryId(id))),
        Known::Changed(id) if save::is_by_desk(tx, StoryId(id))? => {
            desk.report.skip(counted, &foreign, &title, "the desk has changed it since; the desk's stays");
            return Ok(Some(StoryId(id)));
        }
        Known::Changed(id) => StoryId(id),
        Known::New => {
            StoryId(free_id(tx, desk.order, item.post_id, |tx, id| Ok(story::find(tx, StoryId(id))?.is_some()))?)
        }
    };
    let draft = draft_of(tx, desk, item, kind, &title)?;
    match story::find(tx, id)? {
        Some(there) => match save::save_draft(tx, &desk.act(), id, there.version, &draft) {
            Ok(_) | Err(SaveError::Conflict { .. } | SaveError::NoStory(_) | SaveError::NotTheirs(_)) => {}
            Err(SaveError::Database(error)) => return Err(error),
        },
        None => drop(save::begin(tx, &desk.act(), id, kind, &draft)?),
    }
    let group = item.post_id.and_then(|id| desk.survey.groups.get(&id)).copied().or_else(|| qtranslate::group(item));
    let group = group.and_then(|id| i64::try_from(id).ok());
    save::set_identity(tx, &desk.act(), id, Some(item.guid.as_str()).filter(|guid| !guid.is_empty()), group)?;
    release(tx, desk, item, id, &title)?;
    addresses::old(tx, desk, item, id)?;
    tell_losses(desk, item);
    remember(tx, &desk.act(), Origin { source: &source, kind: "post", foreign_id: &foreign }, id.0, &hash)?;
    Ok(Some(id))
}

/// Counts what of a story has no place here.
fn tell_losses(desk: &mut Desk, item: &Item) {
    for meta in item.meta.iter().filter(|meta| !meta.key.starts_with('_') && !meta.value.trim().is_empty()) {
        if !KNOWN_FIELDS.iter().any(|known| meta.key.starts_with(known)) {
            desk.report.warn(&format!("the custom field {:?} was not taken", meta.key));
        }
    }
}

pub(super) fn foreign_id(item: &Item) -> String {
    item.post_id.map_or_else(|| format!("guid:{}", item.guid), |id| id.to_string())
}

/// What was read, but for the comments, which have hashes of their own.
fn story_hash(item: &Item) -> Vec<u8> {
    let without = Item { comments: Vec::new(), line: 0, ..item.clone() };
    hash_of(&without)
}

/// Publishes what was public or scheduled; everything else is a draft, and the report says why.
fn release(tx: &mut Transaction, desk: &mut Desk, item: &Item, id: StoryId, title: &str) -> Result<(), Error> {
    let date = date_of(desk, item);
    let why = match (item.status.as_str(), date) {
        _ if !item.is_complete => "the file ends within it; it is kept as a draft".to_owned(),
        _ if !item.post_password.is_empty() => "it was protected by a password; it is kept as a draft".to_owned(),
        ("private", _) => "it was private; it is kept as a draft".to_owned(),
        ("publish" | "future", None) => "it has no date; it is kept as a draft".to_owned(),
        ("publish" | "future", Some(_)) if addresses::sends_on(tx, desk, item)? => {
            "its readers were sent to another address; they still are, and it is kept as a draft".to_owned()
        }
        ("publish" | "future", Some(at)) => match publish_at(tx, desk, item, id, at)? {
            None => return Ok(()),
            Some(refused) => refused,
        },
        (status, _) => return keep_draft(tx, desk, id, status),
    };
    desk.report.skip("publication", &foreign_id(item), title, &why);
    take_back(tx, desk, id)
}

/// Publishes; gives the reason if the desk's rules refuse.
fn publish_at(
    tx: &mut Transaction,
    desk: &mut Desk,
    item: &Item,
    id: StoryId,
    at: Timestamp,
) -> Result<Option<String>, Error> {
    let modified = known_date(&item.post_modified, &item.post_modified_gmt, "").at;
    let updated_at = modified.filter(|time| time.as_millisecond() - at.as_millisecond() > UPDATE_MS);
    let order = PublishOrder { at: Some(at), updated_at, ..PublishOrder::default() };
    match publish(tx, &desk.act(), desk.settings, id, &order) {
        Ok(_) => Ok(None),
        Err(PublishError::Database(error)) => Err(error),
        Err(refused) => Ok(Some(refused.to_string())),
    }
}

/// Puts a draft where its status says that it stood; a status of a plugin that we do not know is told.
fn keep_draft(tx: &mut Transaction, desk: &mut Desk, id: StoryId, status: &str) -> Result<(), Error> {
    take_back(tx, desk, id)?;
    let stage = match status {
        "draft" | "in-progress" | "" => return Ok(()),
        "pitch" | "assigned" => Stage::Planned,
        "pending" => Stage::Ready,
        "pending-review" | "waiting-for-feedback" => Stage::Editing,
        other => {
            desk.report.warn(&format!("the status {other:?} is not known here; its stories are drafts"));
            return Ok(());
        }
    };
    save::set_stage(tx, &desk.act(), id, stage)
}

/// Takes a story back that an earlier import published and that is public at the source no more.
fn take_back(tx: &mut Transaction, desk: &Desk, id: StoryId) -> Result<(), Error> {
    match withdraw(tx, &desk.act(), id, Leaves::Nothing, "it is no longer public at its source") {
        Ok(_) | Err(WithdrawError::NotPublished(_)) => Ok(()),
        Err(WithdrawError::Database(error)) => Err(error),
    }
}

/// The instant of a story: what the file gives in UTC, else local time in the site's zone.
fn date_of(desk: &Desk, item: &Item) -> Option<Timestamp> {
    let known = known_date(&item.post_date, &item.post_date_gmt, &item.pub_date);
    known.at.or_else(|| desk.settings.time_zone().to_timestamp(known.local?).ok())
}

fn draft_of(tx: &mut Transaction, desk: &mut Desk, item: &Item, kind: StoryKind, title: &str) -> Result<Draft, Error> {
    let body = body_of(desk, item);
    let extras = newspack::extras(&item.meta);
    let standfirst = extras.subtitle.as_deref().map(plain).filter(|text| !text.is_empty());
    let language =
        item_language(item).map(|slug| desk.survey.languages.get(slug).cloned().unwrap_or_else(|| slug.to_owned()));
    let slug = slug::canonical(&item.post_name);
    Ok(Draft {
        headline: if title.is_empty() { untitled(item) } else { title.to_owned() },
        standfirst: standfirst.unwrap_or_else(|| plain(&item.excerpt)),
        kicker: plain(find_meta(&item.meta, KICKER).unwrap_or_default()),
        dateline: plain(find_meta(&item.meta, DATELINE).unwrap_or_default()),
        language: language.unwrap_or_else(|| desk.settings.language.clone()),
        slug,
        body,
        details: details::of(tx, desk, item, kind, title)?,
    })
}

/// A post without a title is known by its date, as WordPress shows it.
fn untitled(item: &Item) -> String {
    item.post_date.split(' ').next().filter(|date| !date.is_empty()).unwrap_or("(untitled)").to_owned()
}

fn body_of(desk: &mut Desk, item: &Item) -> String {
    let survey = desk.survey;
    let attachment = |id: i64| {
        let found = survey.attachments.get(&u64::try_from(id).ok()?)?;
        Some(Attachment { src: found.url.clone(), alt: found.alt.clone(), caption: found.caption.clone() })
    };
    let context = Context {
        attachment: &attachment,
        reusable_block: &|id| survey.reusable.get(&id).cloned(),
        footnotes: find_meta(&item.meta, "footnotes").unwrap_or_default(),
        texturizes: desk.settings.language.starts_with("en"),
    };
    let (document, notes) = from_wordpress(&item.content, &context);
    notes.iter().for_each(|note| desk.report.warn(&note.to_string()));
    document.to_json()
}

fn write_correction(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let Some(correction) = newspack::correction(item).filter(|_| item.status == "publish") else { return Ok(()) };
    let (source, hash, foreign) = (desk.survey.source(), story_hash(item), foreign_id(item));
    let state = known(tx, &source, "correction", &foreign, &hash)?;
    let story = correction.story_id.to_string();
    let Some(taken) = import_item::find(tx, Origin { source: &source, kind: "post", foreign_id: &story })? else {
        desk.report.skip("correction", &foreign, &plain(&item.title), "its story is not here (yet); import once more");
        return Ok(());
    };
    desk.report.count("corrections", state.outcome());
    let Known::New = state else { return Ok(()) };
    let kind = CorrectionKind::from_name(&correction.kind).unwrap_or(CorrectionKind::Correction);
    let id = CorrectionId(free_id(tx, desk.order, item.post_id, |tx, id| correct::exists(tx, CorrectionId(id)))?);
    let at = known_date(&correction.date, &correction.date_gmt, "").at.unwrap_or(desk.order.now);
    correct::correct_at(tx, &desk.act(), id, StoryId(taken.our_id), kind, &plain(&correction.text), at)?;
    remember(tx, &desk.act(), Origin { source: &source, kind: "correction", foreign_id: &foreign }, id.0, &hash)
}
