//! The stories, each saved and published at its time before now.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use database::Transaction;
use document::markdown::from_markdown;
use jiff::Timestamp;
use jiff::civil::Time;
use jiff::tz::TimeZone;
use newsroom::Act;
use newsroom::id::{ContributorId, CorrectionId, MediaId, SectionId, SeriesId, StoryId, TagId};
use newsroom::story::correct::{CorrectionKind, correct_at};
use newsroom::story::publish::{PublishOrder, publish};
use newsroom::story::{Byline, BylineRole, CommentsSetting, Details, Draft, LeadImage, StoryKind, save};

use super::files::{Front, Newsroom, StoryFile};
use super::{after, furniture, number};

/// When a story goes out whose file gives no time of day.
const USUAL_TIME: &str = "09:00";

/// A story that went out, or is about to.
pub struct PublishedStory {
    pub id: StoryId,
    pub published_at: Timestamp,
}

/// Publishes every story; gives each by its file's name, with `.fa` for Persian.
pub fn publish_all(
    tx: &mut Transaction,
    act: &Act,
    newsroom: &Newsroom,
    stories: &[StoryFile],
) -> Result<BTreeMap<String, PublishedStory>> {
    let settings = furniture::settings(newsroom);
    let groups = translation_groups(stories);
    let mut published = BTreeMap::new();
    for (place, story) in stories.iter().enumerate() {
        let front = &story.front;
        let id = StoryId(number(place));
        let told = |what: &str| format!("stories/{}: {what}", story.name);
        let draft = to_draft(newsroom, story).with_context(|| told("what stands above the text"))?;
        let kind = if front.is_page { StoryKind::Page } else { StoryKind::Story };
        let published_at = published_at(act.now, front).with_context(|| told("its time"))?;
        save::begin(tx, act, id, kind, &draft)?;
        save::set_identity(tx, act, id, None, groups.get(story.name).copied())?;
        let updated_at = front.updated_after.map(|minutes| after(published_at, minutes));
        let order = PublishOrder { at: Some(published_at), updated_at, ..PublishOrder::default() };
        publish(tx, act, &settings, id, &order).with_context(|| told("its publication"))?;
        put_corrections(tx, act, id, published_at, front)?;
        let name =
            if story.language == "en" { story.name.into() } else { format!("{}.{}", story.name, story.language) };
        published.insert(name, PublishedStory { id, published_at });
    }
    Ok(published)
}

/// Numbers the stories that are there in more than one language.
fn translation_groups(stories: &[StoryFile]) -> BTreeMap<&'static str, i64> {
    let mut counts: BTreeMap<&str, (i64, usize)> = BTreeMap::new();
    for (place, story) in stories.iter().enumerate() {
        counts.entry(story.name).or_insert((number(place), 0)).1 += 1;
    }
    counts.into_iter().filter(|(_, (_, count))| *count > 1).map(|(name, (group, _))| (name, group)).collect()
}

fn published_at(now: Timestamp, front: &Front) -> Result<Timestamp> {
    if let Some(minutes) = front.minutes_ago {
        return Ok(after(now, -minutes));
    }
    if front.days_ago < 1 {
        bail!("it needs `minutes_ago`, or `days_ago` of at least 1");
    }
    let at: Time = if front.at.is_empty() { USUAL_TIME } else { &front.at }.parse()?;
    let day = after(now, -front.days_ago * 24 * 60).to_zoned_datetime(TimeZone::UTC).date();
    Ok(day.to_datetime(at).to_zoned_datetime(TimeZone::UTC)?.timestamp())
}

fn put_corrections(tx: &mut Transaction, act: &Act, story: StoryId, from: Timestamp, front: &Front) -> Result<()> {
    for correction in &front.corrections {
        let kind = CorrectionKind::from_name(&correction.kind)
            .with_context(|| format!("`{}` is no kind of correction", correction.kind))?;
        let id = CorrectionId(act.next_id());
        correct_at(tx, act, id, story, kind, &correction.note, after(from, correction.after))?;
    }
    Ok(())
}

fn to_draft(newsroom: &Newsroom, story: &StoryFile) -> Result<Draft> {
    let front = &story.front;
    let is_named = !front.slug.is_empty() || story.language != "en";
    let slug = if is_named { front.slug.clone() } else { story.name.to_owned() };
    Ok(Draft {
        headline: front.headline.clone(),
        standfirst: front.standfirst.clone(),
        kicker: front.kicker.clone(),
        dateline: front.dateline.clone(),
        language: story.language.into(),
        slug,
        body: from_markdown(story.text).0.to_json(),
        details: details(newsroom, story)?,
    })
}

fn details(newsroom: &Newsroom, story: &StoryFile) -> Result<Details> {
    let front = &story.front;
    let comments = match front.comments.as_deref() {
        None => CommentsSetting::AsSite,
        Some("closed") => CommentsSetting::Closed,
        Some("held") => CommentsSetting::HeldFirst,
        Some(other) => bail!("`{other}` says nothing about comments; write `closed` or `held`"),
    };
    let series = front.series.as_ref().map(|slug| place(slug, newsroom.series.iter().map(|own| &own.slug)));
    Ok(Details {
        sections: places(&front.sections, &newsroom.sections, |own| &own.path)?.map(SectionId).collect(),
        tags: places(&front.tags, &newsroom.tags, |own| &own.slug)?.map(TagId).collect(),
        bylines: bylines(newsroom, front)?,
        series: series.transpose()?.map(SeriesId),
        lead_image: lead_image(newsroom, story)?,
        comments,
        sticky: front.leads,
        ..Details::default()
    })
}

fn bylines(newsroom: &Newsroom, front: &Front) -> Result<Vec<Byline>> {
    let mut bylines = Vec::new();
    for (slugs, role) in [
        (&front.words, BylineRole::Words),
        (&front.photographs, BylineRole::Photographs),
        (&front.translation, BylineRole::Translation),
        (&front.editing, BylineRole::Editing),
    ] {
        let people = places(slugs, &newsroom.people, |own| &own.slug)?;
        bylines.extend(people.map(|person| Byline { contributor: ContributorId(person), role }));
    }
    Ok(bylines)
}

fn lead_image(newsroom: &Newsroom, story: &StoryFile) -> Result<Option<LeadImage>> {
    let Some(file) = &story.front.picture else { return Ok(None) };
    let found = newsroom.pictures.iter().enumerate().find(|(_, picture)| picture.file == *file);
    let (place, picture) = found.with_context(|| format!("there is no picture {file}"))?;
    let alt = (story.language == "fa").then(|| picture.alt_fa.clone());
    Ok(Some(LeadImage { media: MediaId(number(place)), caption: story.front.caption.clone(), alt, credit: None }))
}

/// Gives the ids of things by their names.
pub fn places<'a, T>(
    names: &[String],
    all: &'a [T],
    name_of: impl Fn(&'a T) -> &'a String,
) -> Result<std::vec::IntoIter<i64>> {
    let found: Result<Vec<i64>> = names.iter().map(|name| place(name, all.iter().map(&name_of))).collect();
    Ok(found?.into_iter())
}

fn place<'a>(name: &str, mut all: impl Iterator<Item = &'a String>) -> Result<i64> {
    all.position(|own| own == name).map(number).with_context(|| format!("newsroom.toml does not know `{name}`"))
}
