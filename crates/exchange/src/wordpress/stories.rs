//! Stories and pages, and what of an export is neither.

use database::{Error, Transaction};
use document::wordpress::{Attachment, Context, from_wordpress};
use formats::wxr::attachment::featured_image;
use formats::wxr::co_authors::byline;
use formats::wxr::dates::known_date;
use formats::wxr::newspack::{self, BylinePart};
use formats::wxr::polylang::item_language;
use formats::wxr::{Item, seo};
use jiff::Timestamp;
use newsroom::address::canonical;
use newsroom::id::{CorrectionId, StoryId};
use newsroom::import_item::{self, Origin, remember};
use newsroom::people::contributor;
use newsroom::redirect::{self, Target};
use newsroom::story::correct::{self, CorrectionKind};
use newsroom::story::publish::{PublishError, PublishOrder, publish};
use newsroom::story::save::{self, SaveError};
use newsroom::story::{
    self, Byline, BylineRole, CommentsSetting, Details, Draft, LeadImage, SearchSettings, Stage, StoryKind,
};
use newsroom::{media_item, section, slug, tag};

use super::furniture::{free_id, slug_of};
use super::survey::path_of;
use super::{Desk, Known, comments, hash_of, known, plain};
use crate::report::{Outcome, Report};

/// A change that comes sooner than this after the publication is part of publishing.
const UPDATE_MS: i64 = 60_000;

/// Kinds of items that are read in the first pass, or are no copy.
const ELSEWHERE: [&str; 5] = ["attachment", "guest-author", "wp_block", "nav_menu_item", "revision"];

/// Writes one item.
pub(super) fn write(tx: &mut Transaction, desk: &mut Desk, item: &Item) -> Result<(), Error> {
    let kind = match item.post_type.as_str() {
        "post" | "" => StoryKind::Story,
        "page" => StoryKind::Page,
        "newspack_correction" => return write_correction(tx, desk, item),
        kind if ELSEWHERE.contains(&kind) => return Ok(()),
        other => {
            let id = item.post_id.map_or_else(String::new, |id| id.to_string());
            desk.report.skip(other, &id, &plain(&item.title), "its kind is not known here");
            return Ok(());
        }
    };
    if let Some(id) = write_story(tx, desk, item, kind)? {
        comments::write(tx, desk, id, item)?;
    }
    Ok(())
}

/// Says what would become of an item, without a database.
pub(super) fn foresee(item: &Item, report: &mut Report) {
    match item.post_type.as_str() {
        "post" | "" => report.count(&format!("stories ({})", item.status), Outcome::Taken),
        "page" => report.count(&format!("pages ({})", item.status), Outcome::Taken),
        kind if ELSEWHERE.contains(&kind) => {}
        other => report.skip(other, "", &item.title, "its kind is not known here"),
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
            Ok(_) | Err(SaveError::Conflict { .. } | SaveError::NoStory(_)) => {}
            Err(SaveError::Database(error)) => return Err(error),
        },
        None => drop(save::begin(tx, &desk.act(), id, kind, &draft)?),
    }
    let group = item.post_id.and_then(|id| desk.survey.groups.get(&id)).and_then(|id| i64::try_from(*id).ok());
    save::set_identity(tx, &desk.act(), id, Some(item.guid.as_str()).filter(|guid| !guid.is_empty()), group)?;
    release(tx, desk, item, id, &title)?;
    old_slugs(tx, desk, item, id)?;
    remember(tx, &desk.act(), Origin { source: &source, kind: "post", foreign_id: &foreign }, id.0, &hash)?;
    Ok(Some(id))
}

fn foreign_id(item: &Item) -> String {
    item.post_id.map_or_else(|| format!("guid:{}", item.guid), |id| id.to_string())
}

/// What was read, but for the comments, which have hashes of their own.
fn story_hash(item: &Item) -> Vec<u8> {
    let without = Item { comments: Vec::new(), line: 0, ..item.clone() };
    hash_of(&without)
}

/// Publishes what was public or scheduled; everything else stays a draft, and the report says so.
fn release(tx: &mut Transaction, desk: &mut Desk, item: &Item, id: StoryId, title: &str) -> Result<(), Error> {
    let foreign = foreign_id(item);
    let keep = |desk: &mut Desk, why: &str| desk.report.skip("publication", &foreign, title, why);
    if !item.is_complete {
        keep(desk, "the file ends within it; it is kept as a draft");
        return Ok(());
    }
    if !item.post_password.is_empty() {
        keep(desk, "it was protected by a password; it is kept as a draft");
        return Ok(());
    }
    let date = date_of(desk, item);
    match item.status.as_str() {
        "publish" | "future" | "inherit" => {}
        "pending" => return save::set_stage(tx, &desk.act(), id, Stage::Ready),
        "private" => {
            keep(desk, "it was private; it is kept as a draft");
            return Ok(());
        }
        _ => return Ok(()),
    }
    let Some(at) = date else {
        keep(desk, "it has no date; it is kept as a draft");
        return Ok(());
    };
    let modified = known_date(&item.post_modified, &item.post_modified_gmt, "").at;
    let updated_at = modified.filter(|time| time.as_millisecond() - at.as_millisecond() > UPDATE_MS);
    let order = PublishOrder { at: Some(at), updated_at, ..PublishOrder::default() };
    match publish(tx, &desk.act(), desk.settings, id, &order) {
        Ok(_) => Ok(()),
        Err(PublishError::Database(error)) => Err(error),
        Err(refused) => {
            keep(desk, &refused.to_string());
            Ok(())
        }
    }
}

/// The instant of a story: what the file gives in UTC, else local time in the site's zone.
fn date_of(desk: &Desk, item: &Item) -> Option<Timestamp> {
    let known = known_date(&item.post_date, &item.post_date_gmt, &item.pub_date);
    known.at.or_else(|| desk.settings.time_zone().to_timestamp(known.local?).ok())
}

fn old_slugs(tx: &mut Transaction, desk: &mut Desk, item: &Item, id: StoryId) -> Result<(), Error> {
    let Some(path) = canonical(path_of(&item.link)).filter(|path| path != "/") else { return Ok(()) };
    let name = slug::canonical(&item.post_name);
    for meta in item.meta.iter().filter(|meta| meta.key == "_wp_old_slug" && !meta.value.is_empty()) {
        let old = slug::canonical(&meta.value);
        if name.is_empty() || old == name || !path.contains(&name) {
            continue;
        }
        redirect::put(tx, &desk.act(), &path.replacen(&name, &old, 1), &Target::Story(id), "wordpress old slug")?;
        desk.report.count("redirects", Outcome::Taken);
    }
    Ok(())
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
        kicker: String::new(),
        dateline: String::new(),
        language: language.unwrap_or_else(|| desk.settings.language.clone()),
        slug,
        body,
        details: details_of(tx, desk, item, kind)?,
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
        texturizes: desk.settings.language.starts_with("en"),
    };
    let (document, notes) = from_wordpress(&item.content, &context);
    notes.iter().for_each(|note| desk.report.warn(&note.to_string()));
    document.to_json()
}

fn details_of(tx: &mut Transaction, desk: &mut Desk, item: &Item, kind: StoryKind) -> Result<Details, Error> {
    let mut details = Details { sticky: item.is_sticky, ..Details::default() };
    if item.comment_status == "closed" {
        details.comments = CommentsSetting::Closed;
    }
    let seo = seo::seo(&item.meta);
    let mut categories: Vec<_> = item.terms("category").into_iter().cloned().collect();
    categories.sort_by_key(|term| {
        let id = desk.survey.categories.get(&slug::canonical(&term.nicename)).and_then(|term| term.id);
        (id != seo.primary_category || id.is_none(), id)
    });
    for term in &categories {
        let path = desk.survey.category_path(&slug::canonical(&term.nicename));
        let found = section::find_by_path(tx, &path)?.map(|section| section.id);
        details.sections.extend(found.filter(|id| !details.sections.contains(id)));
    }
    for term in item.terms("post_tag") {
        let found = tag::find_by_slug(tx, &slug::canonical(&term.nicename))?.map(|tag| tag.id);
        details.tags.extend(found.filter(|id| !details.tags.contains(id)));
    }
    details.bylines = bylines(tx, desk, item)?;
    if let Some(id) = featured_image(item) {
        let source = desk.survey.source();
        let origin = Origin { source: &source, kind: "attachment", foreign_id: &id.to_string() };
        if let Some(taken) = import_item::find(tx, origin)? {
            let media = newsroom::id::MediaId(taken.our_id);
            if media_item::find(tx, media)?.is_some() {
                details.lead_image = Some(LeadImage { media, caption: None, alt: None, credit: None });
            }
        }
    }
    let text = |text: Option<String>| text.filter(|text| !seo::has_variables(text));
    details.search = SearchSettings {
        title: text(seo.title),
        description: text(seo.description),
        canonical: seo.canonical,
        noindex: seo.noindex == Some(true),
        social_title: text(seo.og_title),
        social_description: text(seo.og_description),
    };
    if kind == StoryKind::Page {
        details.page_parent = desk.survey.page_parent(item.post_parent);
    }
    let is_public = item.status == "publish" && !item.link.contains("?p") && !item.link.is_empty();
    details.address = canonical(path_of(&item.link)).filter(|path| is_public && path != "/");
    Ok(details)
}

fn bylines(tx: &mut Transaction, desk: &Desk, item: &Item) -> Result<Vec<Byline>, Error> {
    let mut slugs: Vec<String> = Vec::new();
    for part in newspack::extras(&item.meta).byline {
        if let BylinePart::Author { id, .. } = part {
            let login = desk.survey.authors.values().find(|author| author.id == Some(id)).map(|author| &author.login);
            slugs.extend(login.map(|login| slug_of(login)));
        }
    }
    if slugs.is_empty() {
        slugs = byline(item).into_iter().map(|name| slug_of(&name.slug)).collect();
    }
    let mut bylines = Vec::new();
    for slug in slugs.iter().chain([&slug_of(&item.creator)]) {
        if !bylines.is_empty() && *slug == slug_of(&item.creator) {
            continue;
        }
        let found = contributor::find_by_slug(tx, slug)?;
        bylines.extend(found.map(|person| Byline { contributor: person.id, role: BylineRole::Words }));
    }
    bylines.dedup();
    Ok(bylines)
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
