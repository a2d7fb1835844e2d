//! Settings, sections, tags, people and files: what stories refer to.

use database::{Error, Transaction};
use formats::wxr::attachment::Attachment;
use formats::wxr::qtranslate;
use newsroom::id::{ContributorId, MediaId, SectionId, SeriesId, TagId};
use newsroom::import_item::{Origin, remember};
use newsroom::media_item::{self, MediaItem};
use newsroom::people::contributor::{self, Contributor};
use newsroom::published::archive;
use newsroom::redirect::{self, Target};
use newsroom::section::{self, SectionDraft};
use newsroom::series::{self, Series};
use newsroom::site::Edition;
use newsroom::tag::{self, Tag};
use newsroom::{site, slug};
use unicode_normalization::UnicodeNormalization;

use super::survey::{Survey, is_topic};
use super::{Import, Known, act, hash_of, known, plain};
use crate::batch::write_all;
use crate::report::Report;

/// Things written in one transaction.
const BATCH: usize = 200;

/// The longest name of a term or a person.
const NAME_CHARS_MAX: usize = 300;

/// Writes all of it.
pub(super) fn write(order: &Import, survey: &Survey, report: &mut Report) -> Result<(), Error> {
    order.db.write(|tx| settings(tx, order, survey))?;
    let mut slugs: Vec<(String, &String)> =
        survey.categories.keys().map(|slug| (survey.category_path(slug), slug)).collect();
    slugs.sort_by_key(|(path, _)| (path.matches('/').count(), path.clone()));
    in_batches(order, &slugs, report, |tx, report, (_, slug)| section_of(tx, order, survey, report, slug))?;
    let tags: Vec<&String> = survey.tags.keys().collect();
    in_batches(order, &tags, report, |tx, report, slug| tag_of(tx, order, survey, report, slug))?;
    let formats: Vec<&String> = survey.formats.iter().collect();
    in_batches(order, &formats, report, |tx, _, format| lead_to_tag(tx, order, &format!("/type/{format}/"), format))?;
    let collections: Vec<_> = survey.collections.iter().collect();
    in_batches(order, &collections, report, |tx, report, collection| series_of(tx, order, survey, report, collection))?;
    in_batches(order, &people(survey), report, |tx, report, person| person_of(tx, order, survey, report, person))?;
    let mut files: Vec<(&u64, &Attachment)> = survey.attachments.iter().collect();
    files.sort_by_key(|(id, _)| **id);
    in_batches(order, &files, report, |tx, report, (id, file)| file_of(tx, order, survey, report, **id, file))
}

fn in_batches<T>(
    order: &Import,
    things: &[T],
    report: &mut Report,
    write: impl Fn(&mut Transaction, &mut Report, &T) -> Result<(), Error>,
) -> Result<(), Error> {
    for batch in things.chunks(BATCH) {
        write_all(order.db, batch, report, &write, &|report, _, error| report.warn(&error.to_string()))?;
    }
    Ok(())
}

/// A newsroom whose settings nobody has changed takes the site's names and zone; one that has published nothing yet, the
/// form of its addresses.
fn settings(tx: &mut Transaction, order: &Import, survey: &Survey) -> Result<(), Error> {
    let current = site::get(tx)?;
    let mut site = current.clone();
    if current == site::Site::default() {
        let title = plain(&qtranslate::name(&survey.site.title, &survey.site.language));
        if !title.is_empty() {
            site.title = title;
        }
        site.tagline = plain(&qtranslate::name(&survey.site.description, &survey.site.language));
        if !survey.site.language.trim().is_empty() {
            site.language = survey.site.language.trim().to_owned();
        }
        site.zone = survey.zone().unwrap_or(site.zone);
        site.stories_per_page = 10;
        site.stories_per_feed = 10;
    }
    if let Some(pattern) = survey.permalink()
        && archive::span_of(tx, order.now)?.is_none()
    {
        site.permalink = pattern;
        site.section_base = "category".into();
        let (title, tagline) = (site.title.clone(), site.tagline.clone());
        // qTranslate keeps a name in each language; of others the name is the same in all.
        let own = |text: &str, language: &str, else_: &str| match plain(&qtranslate::name(text, language)) {
            name if name.is_empty() => else_.to_owned(),
            name => name,
        };
        let edition = |(prefix, language): (String, String)| Edition {
            title: own(&survey.site.title, &language, &title),
            tagline: own(&survey.site.description, &language, &tagline),
            prefix,
            language,
        };
        let mut found = survey.editions();
        found.retain(|(prefix, language)| has_none(&current, prefix) && !is_main(&site, language));
        site.editions.extend(found.into_iter().map(edition));
    }
    if site == current { Ok(()) } else { site::set(tx, &act(order), &site) }
}

/// Whether a language is that of the main edition, also where the file does not say it.
fn is_main(site: &site::Site, language: &str) -> bool {
    let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    primary(language) == primary(&site.language)
}

fn has_none(site: &site::Site, prefix: &str) -> bool {
    site.editions.iter().all(|edition| edition.prefix != prefix)
}

fn section_of(
    tx: &mut Transaction,
    order: &Import,
    survey: &Survey,
    report: &mut Report,
    slug: &str,
) -> Result<(), Error> {
    let Some(term) = survey.categories.get(slug).filter(|_| !slug.is_empty()) else { return Ok(()) };
    let source = survey.source();
    let foreign = term.id.map_or_else(|| format!("slug:{slug}"), |id| id.to_string());
    let hash = hash_of(&(&term.slug, &term.parent, &term.name, &term.description));
    let state = known(tx, &source, "category", &foreign, &hash)?;
    report.count("sections", state.outcome());
    let path = survey.category_path(slug);
    let origin = Origin { source: &source, kind: "category", foreign_id: &foreign };
    let id = match state {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => SectionId(id),
        Known::New => match section::find_meant(tx, &path)? {
            Some(there) if there.path == path => there.id,
            // It became part of another here.
            Some(other) => return remember(tx, &act(order), origin, other.id.0, &hash),
            None => SectionId(free_id(tx, order, term.id, |tx, id| Ok(section::find(tx, SectionId(id))?.is_some()))?),
        },
    };
    let parent = match path.rsplit_once('/') {
        Some((above, _)) => section::find_meant(tx, above)?.map(|section| section.id),
        None => None,
    };
    let own = |text: &str| qtranslate::name(text, &survey.site.language);
    let (name, description) = (name_or(&own(&term.name), slug), plain(&own(&term.description)));
    let draft = SectionDraft { parent, slug, name: &name, description: &description, language: None, position: 0 };
    section::put(tx, &act(order), id, draft)?;
    remember(tx, &act(order), origin, id.0, &hash)
}

fn tag_of(tx: &mut Transaction, order: &Import, survey: &Survey, report: &mut Report, slug: &str) -> Result<(), Error> {
    let Some(term) = survey.tags.get(slug).filter(|_| !slug.is_empty()) else { return Ok(()) };
    let source = survey.source();
    let foreign = term.id.map_or_else(|| format!("slug:{slug}"), |id| id.to_string());
    let hash = hash_of(&(&term.slug, &term.name, &term.description));
    let state = known(tx, &source, "tag", &foreign, &hash)?;
    report.count("tags", state.outcome());
    let origin = Origin { source: &source, kind: "tag", foreign_id: &foreign };
    let id = match state {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => TagId(id),
        Known::New => match tag::find_meant(tx, slug)? {
            Some(there) if there.slug == slug => there.id,
            // It became part of another here.
            Some(other) => return remember(tx, &act(order), origin, other.id.0, &hash),
            None => TagId(free_id(tx, order, term.id, |tx, id| Ok(tag::find(tx, TagId(id))?.is_some()))?),
        },
    };
    let language = &survey.site.language;
    let made = Tag {
        id,
        slug: slug.to_owned(),
        name: name_or(&qtranslate::name(&term.name, language), slug),
        description: plain(&qtranslate::name(&term.description, language)),
        language: None,
    };
    tag::put(tx, &act(order), &made)?;
    if is_topic(&term.taxonomy) {
        lead_to_tag(tx, order, &format!("/{}/{slug}/", term.taxonomy), slug)?;
    }
    remember(tx, &act(order), origin, id.0, &hash)
}

/// Leads the list of a taxonomy that has none here to the tag of its term.
fn lead_to_tag(tx: &mut Transaction, order: &Import, from: &str, slug: &str) -> Result<(), Error> {
    let to = Target::Address(format!("/{}/{slug}/", site::get(tx)?.tag_base));
    if redirect::find(tx, from)?.is_none() {
        redirect::put(tx, &act(order), from, &to, "wordpress taxonomy")?;
    }
    Ok(())
}

/// A collection of Newspack's, such as an issue of a magazine, is a series.
fn series_of(
    tx: &mut Transaction,
    order: &Import,
    survey: &Survey,
    report: &mut Report,
    (slug, (name, description)): &(&String, &(String, String)),
) -> Result<(), Error> {
    if slug.is_empty() {
        return Ok(());
    }
    let source = survey.source();
    let hash = hash_of(&(slug, name, description));
    let state = known(tx, &source, "collection", slug, &hash)?;
    report.count("series", state.outcome());
    let id = match state {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => SeriesId(id),
        Known::New => match series::find_by_slug(tx, slug)? {
            Some(there) => there.id,
            None => SeriesId(act(order).next_id()),
        },
    };
    let made = Series { id, slug: (*slug).clone(), name: name_or(name, slug), description: plain(description) };
    series::put(tx, &act(order), &made)?;
    let to = Target::Address(format!("/series/{slug}/"));
    redirect::put(tx, &act(order), &format!("/collection/{slug}/"), &to, "newspack collection")?;
    remember(tx, &act(order), Origin { source: &source, kind: "collection", foreign_id: slug }, id.0, &hash)
}

/// A person of the source: a user or a guest.
pub(super) struct Person {
    foreign: String,
    id: Option<u64>,
    slug: String,
    name: String,
    bio: String,
    website: Option<String>,
}

fn people(survey: &Survey) -> Vec<Person> {
    let user = |author: &formats::wxr::Author| Person {
        foreign: author.id.map_or_else(|| format!("login:{}", author.login), |id| id.to_string()),
        id: author.id,
        slug: slug_of(&author.login),
        name: name_or(&author.display_name, &author.login),
        bio: String::new(),
        website: None,
    };
    let guest = |guest: &formats::wxr::co_authors::GuestAuthor| Person {
        foreign: format!("guest:{}", guest.slug),
        id: None,
        slug: slug_of(guest.linked_account.as_deref().unwrap_or(&guest.slug)),
        name: name_or(&guest.display_name, &guest.slug),
        bio: plain(&guest.description),
        website: Some(guest.website.clone()).filter(|site| site.starts_with("http")),
    };
    survey.authors.values().map(user).chain(survey.guests.iter().map(guest)).collect()
}

/// WordPress's nicename is not in an export: it is made from the login, as WordPress makes it.
pub(super) fn slug_of(login: &str) -> String {
    let made = slug::from_title(login.split('@').next().unwrap_or(login));
    if made.is_empty() { slug::canonical(login) } else { made }
}

fn person_of(
    tx: &mut Transaction,
    order: &Import,
    survey: &Survey,
    report: &mut Report,
    person: &Person,
) -> Result<(), Error> {
    if person.slug.is_empty() {
        return Ok(());
    }
    let source = survey.source();
    let hash = hash_of(&(&person.slug, &person.name, &person.bio, &person.website));
    let state = known(tx, &source, "author", &person.foreign, &hash)?;
    report.count("contributors", state.outcome());
    let id = match state {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => ContributorId(id),
        Known::New => match contributor::find_by_slug(tx, &person.slug)? {
            Some(there) => there.id,
            None => ContributorId(free_id(tx, order, person.id, |tx, id| {
                Ok(contributor::find(tx, ContributorId(id))?.is_some())
            })?),
        },
    };
    let made = Contributor {
        id,
        slug: person.slug.clone(),
        name: person.name.clone(),
        bio: person.bio.clone(),
        website: person.website.clone(),
        email_sealed: None,
    };
    contributor::put(tx, &act(order), &made)?;
    remember(tx, &act(order), Origin { source: &source, kind: "author", foreign_id: &person.foreign }, id.0, &hash)
}

fn file_of(
    tx: &mut Transaction,
    order: &Import,
    survey: &Survey,
    report: &mut Report,
    foreign: u64,
    file: &Attachment,
) -> Result<(), Error> {
    let source = survey.source();
    let path = upload_path(file);
    let hash = hash_of(file);
    let name = foreign.to_string();
    let state = known(tx, &source, "attachment", &name, &hash)?;
    report.count("media", state.outcome());
    let id = match state {
        Known::Same(_) => return Ok(()),
        Known::Changed(id) => MediaId(id),
        Known::New => {
            MediaId(free_id(tx, order, Some(foreign), |tx, id| Ok(media_item::find(tx, MediaId(id))?.is_some()))?)
        }
    };
    let before = media_item::find(tx, id)?;
    let other = match &path {
        Some(path) => media_item::find_by_upload_path(tx, path)?.filter(|other| other.id != id),
        None => None,
    };
    let item = MediaItem {
        id,
        store_key: None,
        upload_path: path.clone().filter(|_| other.is_none()),
        remote_url: Some(file.url.clone()).filter(|url| url.starts_with("http")),
        mime: mime_of(path.as_deref().unwrap_or(&file.url)).to_owned(),
        width: file.width.map(i64::from),
        height: file.height.map(i64::from),
        byte_count: None,
        title: String::new(),
        alt: file.alt.clone(),
        caption: plain(&file.caption),
        credit: file.credit.name.clone().or_else(|| file.copyright.clone()).unwrap_or_default(),
        made_at: order.now,
    };
    match before {
        None => media_item::put(tx, &item)?,
        Some(before) => media_item::change(tx, &act(order), &with_bytes_of(item, before))?,
    }
    remember(tx, &act(order), Origin { source: &source, kind: "attachment", foreign_id: &name }, id.0, &hash)
}

/// The path below `/wp-content/uploads/`, decoded and composed.
fn upload_path(file: &Attachment) -> Option<String> {
    let from_url = file.url.split_once("/wp-content/uploads/").map(|(_, path)| path.to_owned());
    let path = file.file.clone().filter(|path| !path.starts_with('/') && !path.contains("://")).or(from_url)?;
    let path: String = percent_encoding::percent_decode_str(&path).decode_utf8().ok()?.nfc().collect();
    media::folder::is_safe(&path).then_some(path)
}

/// Keeps what is known of an item's own bytes: the file says more of itself than an export does.
fn with_bytes_of(item: MediaItem, before: MediaItem) -> MediaItem {
    if before.store_key.is_none() || before.remote_url != item.remote_url {
        return item;
    }
    MediaItem {
        store_key: before.store_key,
        mime: before.mime,
        width: before.width,
        height: before.height,
        byte_count: before.byte_count,
        ..item
    }
}

fn mime_of(path: &str) -> &'static str {
    let extension = path.rsplit('.').next().unwrap_or("").to_lowercase();
    match extension.as_str() {
        "jpg" | "jpeg" | "jpe" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "mp3" => "audio/mpeg",
        "mp4" | "m4v" => "video/mp4",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

/// The id at the source, if nothing of ours has it; else a new one.
pub(super) fn free_id(
    tx: &mut Transaction,
    order: &Import,
    wanted: Option<u64>,
    is_taken: impl Fn(&mut Transaction, i64) -> Result<bool, Error>,
) -> Result<i64, Error> {
    let wanted = wanted.and_then(|id| i64::try_from(id).ok()).filter(|id| *id > 0 && *id < 1 << 40);
    match wanted {
        Some(id) if !is_taken(tx, id)? => Ok(id),
        _ => Ok(act(order).next_id()),
    }
}

fn name_or(name: &str, other: &str) -> String {
    let name = plain(name);
    let name = if name.is_empty() { other.to_owned() } else { name };
    name.chars().take(NAME_CHARS_MAX).collect()
}
