//! The front page of an edition.

use std::collections::{BTreeMap, BTreeSet};

use formats::schema_org::{WebSite, news_media_organization, web_site};
use http::StatusCode;
use newsroom::id::{SectionId, StoryId};
use newsroom::published::arranged::Place;
use newsroom::published::card::{self, Cut};
use newsroom::published::{Card, Shelf};
use serde::Serialize;
use web::templates::Value;

use crate::cards::CardView;
use crate::lists::{self, List};
use crate::paint::{Alternate, Chrome, Head, Paint};
use crate::slots::Group;
use crate::{Answer, Error, machines};

/// Stories in the "latest" column beside the lead.
const LATEST: usize = 6;

/// Stories in the ruled band under the lead.
const TOP: usize = 4;

/// Sections with a band of their own, and the stories in each.
const BANDS: usize = 8;
const BAND_STORIES: usize = 4;

/// Stories that fill a row; fewer would stand too large in it.
const ROW_LEAST: usize = 3;

/// Stories of each other edition.
const EDITION_STORIES: i64 = 3;

#[derive(Serialize)]
struct Front {
    chrome: Chrome,
    say: Value,
    #[serde(flatten)]
    stories: Stories,
    older: Option<String>,
}

/// What stands on the page: as the desk has arranged it, or else as it fills itself.
#[derive(Default, Serialize)]
struct Stories {
    groups: Vec<Group>,
    lead: Option<CardView>,
    latest: Vec<CardView>,
    top: Vec<CardView>,
    bands: Vec<Band>,
}

/// Stories under one head, each of which a reader has not met above.
#[derive(Serialize)]
struct Band {
    id: String,
    href: String,
    name: String,
    more: String,
    language: Option<String>,
    direction: Option<&'static str>,
    /// Whether the first story stands large beside a list of the others; else all stand in a row.
    is_split: bool,
    stories: Vec<CardView>,
}

/// Shows the front, or a further page of its stories.
pub(crate) fn show(paint: &mut Paint, page: i64) -> Result<Answer, Error> {
    if page > 1 {
        return lists::show(paint, &List::Front(paint.edition), page);
    }
    let per_page = i64::from(paint.settings.stories_per_page.max(1));
    let shelf = Shelf::Front(paint.edition);
    let (stories, count) = match paint.arranged(Place::Front(paint.edition))? {
        Some(arranged) => {
            paint.tag(shelf.tag());
            let count = card::list_ids(paint.r, shelf, per_page + 1, paint.now)?.len();
            let bands = if arranged.hides_editions { Vec::new() } else { other_editions(paint, &arranged.shown)? };
            (Stories { groups: arranged.groups, bands, ..Stories::default() }, count)
        }
        None => {
            let newest = paint.list(shelf, Cut::Skip(0), per_page + 1)?;
            let count = newest.len();
            (by_itself(paint, newest)?, count)
        }
    };
    let has_older = count > usize::try_from(per_page).unwrap_or(usize::MAX);
    let home = paint.home();
    let url = paint.absolute(&home);
    let (paper, language) = (paint.paper(), paint.words.language().tag().to_owned());
    let organization = machines::organization(paint)?;
    let search_url = Some(format!("{}/search?q={{search_term_string}}", paint.site.parts.origin));
    let site = WebSite { name: paper.clone(), url: url.clone(), language, search_url };
    let chrome = paint.chrome(Head {
        shape: Some("front"),
        description: paint.tagline(),
        canonical: (!paint.is_preview).then_some(url),
        noindex: paint.is_preview,
        alternates: editions(paint),
        json_ld: vec![news_media_organization(&organization), web_site(&site)],
        ..Head::default()
    })?;
    let older = has_older.then(|| format!("{home}page/2/"));
    let front = Front { chrome, say: paint.words_value(), stories, older };
    paint.render("site/front.html", &front, StatusCode::OK)
}

/// What stands on a front that nobody has arranged.
fn by_itself(paint: &mut Paint, newest: Vec<Card>) -> Result<Stories, Error> {
    let mut chosen = paint.list(Shelf::Sticky(paint.edition), Cut::Skip(0), 1 + TOP as i64)?.into_iter();
    let lead = chosen.next().or_else(|| newest.first().cloned());
    let mut top: Vec<Card> = chosen.collect();
    let is_chosen = |card: &Card| lead.iter().chain(&top).any(|chosen| chosen.id == card.id);
    let mut others = newest.into_iter().filter(|card| !is_chosen(card)).collect::<Vec<_>>().into_iter();
    // A line of the latest has its time and its headline alone.
    let line = |card| Card { bylines: Vec::new(), picture: None, updated_at: None, ..card };
    let latest: Vec<Card> = others.by_ref().take(LATEST).map(line).collect();
    top.extend(others.take(TOP - top.len().min(TOP)));
    let shown = lead.iter().chain(&latest).chain(&top).map(|card| (card.id, card.sections.clone())).collect();
    let lead = lead.map(|card| paint.show_card(card));
    let (latest, top) = (paint.show_cards(latest), paint.show_cards(top));
    let mut bands = bands(paint, shown)?;
    bands.extend(other_editions(paint, &BTreeSet::new())?);
    Ok(Stories { groups: Vec::new(), lead, latest, top, bands })
}

/// The front of every edition, this one included; nothing of a paper that has one alone.
fn editions(paint: &Paint) -> Vec<Alternate> {
    let settings = &paint.settings;
    if settings.editions.is_empty() {
        return Vec::new();
    }
    let main = Alternate { language: settings.language.clone(), href: paint.absolute("/") };
    let others = settings.editions.iter().map(|edition| Alternate {
        language: edition.language.clone(),
        href: paint.absolute(&format!("/{}/", edition.prefix)),
    });
    std::iter::once(main).chain(others).collect()
}

/// The bands of the sections, without the stories that were shown above them.
fn bands(paint: &mut Paint, mut shown: BTreeMap<StoryId, Vec<SectionId>>) -> Result<Vec<Band>, Error> {
    let sections: Vec<_> = paint.sections.iter().filter(|section| section.parent.is_none()).cloned().collect();
    let mut bands = Vec::new();
    for section in sections {
        let language = section.language.clone().unwrap_or_else(|| paint.settings.language.clone());
        if bands.len() == BANDS || paint.settings.edition_for(&language) != paint.edition {
            continue;
        }
        let shown_of_it = shown.values().filter(|sections| stands_in(paint, sections, section.id)).count();
        let limit = i64::try_from(BAND_STORIES + shown_of_it).unwrap_or(i64::MAX);
        let mut stories = paint.list(Shelf::Section(section.id), Cut::Skip(0), limit)?;
        stories.retain(|card| !shown.contains_key(&card.id));
        stories.truncate(BAND_STORIES);
        if stories.is_empty() {
            continue;
        }
        shown.extend(stories.iter().map(|card| (card.id, card.sections.clone())));
        let mut stories = paint.show_cards(stories);
        for card in &mut stories {
            card.kicker.take_if(|kicker| *kicker == section.name);
        }
        let (language, direction) = paint.foreign(&language);
        bands.push(Band {
            id: section.id.to_string(),
            href: paint.section_href(&section),
            more: paint.say("section-all", &[("section", section.name.as_str().into())]),
            name: section.name,
            language,
            direction,
            is_split: stories.len() < ROW_LEAST || stories.iter().any(|card| card.picture.is_none()),
            stories,
        });
    }
    Ok(bands)
}

/// Whether one of these sections is this one, or stands under it.
fn stands_in(paint: &Paint, sections: &[SectionId], section: SectionId) -> bool {
    let parent = |id: SectionId| paint.sections.iter().find(|own| own.id == id).and_then(|own| own.parent);
    let deepest = paint.sections.len();
    sections.iter().any(|id| std::iter::successors(Some(*id), |id| parent(*id)).take(deepest).any(|id| id == section))
}

/// The newest stories of each other edition that were not shown above, under words of its own.
fn other_editions(paint: &mut Paint, shown: &BTreeSet<StoryId>) -> Result<Vec<Band>, Error> {
    let settings = paint.settings.clone();
    let main = (0, settings.language, "/".to_owned());
    let others = settings.editions.into_iter().zip(1..);
    let others = others.map(|(edition, number)| (number, edition.language, format!("/{}/", edition.prefix)));
    let current = paint.edition;
    let mut bands = Vec::new();
    for (number, tag, href) in std::iter::once(main).chain(others).filter(|(number, ..)| *number != current) {
        let above = i64::try_from(shown.len()).unwrap_or(0);
        let mut stories = paint.list(Shelf::Front(number), Cut::Skip(0), EDITION_STORIES + above)?;
        stories.retain(|card| !shown.contains(&card.id));
        stories.truncate(usize::try_from(EDITION_STORIES).unwrap_or(0));
        let mut stories = paint.show_cards(stories.into_iter().map(|card| Card { picture: None, ..card }).collect());
        let words = paint.words_for(&tag);
        let (language, direction) = paint.foreign(&tag);
        if stories.is_empty() || language.is_none() {
            continue;
        }
        for card in &mut stories {
            // Said once, at the band.
            (card.language, card.direction) = (None, None);
        }
        bands.push(Band {
            id: format!("edition-{number}"),
            href,
            name: words.texts().get("edition-from", &[]),
            more: words.texts().get("edition-all", &[]),
            language,
            direction,
            is_split: false,
            stories,
        });
    }
    Ok(bands)
}
