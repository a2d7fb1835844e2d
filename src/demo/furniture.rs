//! What a newsroom has before its first story: sections, people, tags, series and pictures.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{Context, Result};
use database::Transaction;
use media::{Folders, Key, Probe};
use newsroom::Act;
use newsroom::id::{ContributorId, MediaId, SectionId, SeriesId, TagId};
use newsroom::media_item::{self, MediaItem};
use newsroom::people::contributor::{self, Contributor};
use newsroom::section::{self, SectionDraft};
use newsroom::series::{self, Series};
use newsroom::site::{self, Edition, Mark, Site};
use newsroom::tag::{self, Tag};

use super::contents::MARK;
use super::files::{Newsroom, Person, Picture, Section, picture_bytes};
use super::number;

/// Where the pictures' old addresses begin, below `/wp-content/uploads/`: stories name them by these.
pub const UPLOADS: &str = "almira";

/// The mark's name there.
const MARK_FILE: &str = "mark.png";

/// The longest picture that is stored, in bytes: far above those that come with the binary.
const PICTURE_BYTES_MAX: u64 = 1 << 20;

/// A picture in the media store.
pub struct Stored {
    key: Key,
    probe: Probe,
    byte_count: usize,
}

/// Puts the pictures into the media store, before the newsroom names them: the mark is the last.
pub fn store_pictures(newsroom: &Newsroom, folders: &Folders) -> Result<Vec<Stored>> {
    let bytes = picture_bytes();
    let mut stored = Vec::with_capacity(newsroom.pictures.len() + 1);
    for picture in &newsroom.pictures {
        let bytes = bytes.get(picture.file.as_str()).with_context(|| format!("no picture {}", picture.file))?;
        stored.push(store(folders, bytes)?);
    }
    stored.push(store(folders, MARK)?);
    Ok(stored)
}

fn store(folders: &Folders, bytes: &[u8]) -> Result<Stored> {
    let mut draft = folders.store.begin(PICTURE_BYTES_MAX)?;
    draft.write_all(bytes)?;
    let probe = media::probe(&draft.read()?)?;
    Ok(Stored { key: draft.keep(probe.kind)?, probe, byte_count: bytes.len() })
}

/// Makes everything that stories refer to.
pub fn put(tx: &mut Transaction, act: &Act, newsroom: &Newsroom, stored: &[Stored]) -> Result<()> {
    site::set(tx, act, &Site { mark: mark(stored.last()), ..settings(newsroom) })?;
    put_sections(tx, act, &newsroom.sections)?;
    for (place, person) in newsroom.people.iter().enumerate() {
        contributor::put(tx, act, &to_contributor(place, person))?;
    }
    for (place, own) in newsroom.tags.iter().enumerate() {
        let (slug, name) = (own.slug.clone(), own.name.clone());
        let description = String::new();
        let language = own.language.clone();
        tag::put(tx, act, &Tag { id: TagId(number(place)), slug, name, description, language })?;
    }
    for (place, own) in newsroom.series.iter().enumerate() {
        let (slug, name, description) = (own.slug.clone(), own.name.clone(), own.description.clone());
        series::put(tx, act, &Series { id: SeriesId(number(place)), slug, name, description })?;
    }
    for (place, (picture, stored)) in newsroom.pictures.iter().zip(stored).enumerate() {
        media_item::put(tx, &to_item(act, place, &format!("{}.jpg", picture.file), picture, stored))?;
    }
    let mark = Picture { file: "mark".into(), credit: newsroom.title.clone(), ..Picture::default() };
    for (place, stored) in stored.iter().enumerate().skip(newsroom.pictures.len()) {
        media_item::put(tx, &to_item(act, place, MARK_FILE, &mark, stored))?;
    }
    Ok(())
}

/// The site's settings: English with a Persian edition.
pub fn settings(newsroom: &Newsroom) -> Site {
    Site {
        title: newsroom.title.clone(),
        tagline: newsroom.tagline.clone(),
        editions: vec![Edition {
            language: "fa".into(),
            prefix: "fa".into(),
            title: newsroom.title_fa.clone(),
            tagline: newsroom.tagline_fa.clone(),
        }],
        ..Site::default()
    }
}

fn mark(stored: Option<&Stored>) -> Option<Mark> {
    let (width, height) = stored?.probe.size?;
    Some(Mark { address: format!("/wp-content/uploads/{UPLOADS}/{MARK_FILE}"), width, height })
}

fn put_sections(tx: &mut Transaction, act: &Act, sections: &[Section]) -> Result<()> {
    let ids: BTreeMap<&str, SectionId> =
        sections.iter().enumerate().map(|(place, own)| (own.path.as_str(), SectionId(number(place)))).collect();
    for own in sections {
        let id = ids[own.path.as_str()];
        let (parent, slug) = own.path.rsplit_once('/').map_or((None, own.path.as_str()), |(a, b)| (Some(a), b));
        let parent = parent
            .map(|parent| ids.get(parent).copied().with_context(|| format!("no section {parent}")))
            .transpose()?;
        let (name, description) = (own.name.as_str(), own.description.as_str());
        let language = own.language.as_deref();
        section::put(tx, act, id, SectionDraft { parent, slug, name, description, language, position: id.0 })?;
    }
    Ok(())
}

fn to_contributor(place: usize, person: &Person) -> Contributor {
    Contributor {
        id: ContributorId(number(place)),
        slug: person.slug.clone(),
        name: person.name.clone(),
        bio: person.bio.clone(),
        website: None,
        email_sealed: None,
    }
}

fn to_item(act: &Act, place: usize, file: &str, picture: &Picture, stored: &Stored) -> MediaItem {
    MediaItem {
        id: MediaId(number(place)),
        store_key: Some(stored.key.to_string()),
        upload_path: Some(format!("{UPLOADS}/{file}")),
        remote_url: None,
        mime: stored.probe.kind.mime().into(),
        width: stored.probe.size.map(|size| size.0.into()),
        height: stored.probe.size.map(|size| size.1.into()),
        byte_count: i64::try_from(stored.byte_count).ok(),
        title: picture.file.replace('-', " "),
        alt: picture.alt.clone(),
        caption: String::new(),
        credit: picture.credit.clone(),
        made_at: act.now,
    }
}
