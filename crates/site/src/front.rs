//! The front page of an edition.

use formats::schema_org::{Organization, WebSite, news_media_organization, web_site};
use http::StatusCode;
use newsroom::published::Shelf;
use newsroom::published::card::Cut;
use serde::Serialize;
use web::templates::Value;

use crate::lists::{self, List};
use crate::paint::{CardView, Chrome, Head, Paint, Property};
use crate::{Answer, Error};

/// Stories in the "latest" column beside the lead.
const LATEST: usize = 6;

/// Stories in the ruled band under the lead.
const TOP: usize = 4;

/// Sections with a band of their own, and the stories in each.
const BANDS: usize = 8;
const BAND_STORIES: i64 = 4;

#[derive(Serialize)]
struct Front {
    chrome: Chrome,
    say: Value,
    lead: Option<CardView>,
    latest: Vec<CardView>,
    top: Vec<CardView>,
    bands: Vec<Band>,
    older: Option<String>,
}

#[derive(Serialize)]
struct Band {
    id: i64,
    href: String,
    name: String,
    language: Option<String>,
    direction: Option<&'static str>,
    stories: Vec<CardView>,
}

/// Shows the front, or a further page of its stories.
pub(crate) fn show(paint: &mut Paint, page: i64) -> Result<Answer, Error> {
    if page > 1 {
        return lists::show(paint, &List::Front(paint.edition), page);
    }
    let per_page = i64::from(paint.settings.stories_per_page.max(1));
    let newest = paint.cards(Shelf::Front(paint.edition), Cut::Skip(0), per_page + 1)?;
    let has_older = newest.len() > usize::try_from(per_page).unwrap_or(usize::MAX);
    let mut first = paint.cards(Shelf::Sticky(paint.edition), Cut::Skip(0), 1 + TOP as i64)?;
    first.extend(
        newest.iter().filter(|card| !first.iter().any(|sticky| sticky.id == card.id)).cloned().collect::<Vec<_>>(),
    );
    let mut first = first.into_iter();
    let lead = first.next();
    let top: Vec<CardView> = first.by_ref().take(TOP).collect();
    let latest: Vec<CardView> =
        newest.into_iter().filter(|card| lead.as_ref().is_none_or(|lead| lead.id != card.id)).take(LATEST).collect();
    let bands = bands(paint)?;
    let home = paint.home();
    let url = paint.absolute(&home);
    let (paper, language) = (paint.paper(), paint.words.language().tag().to_owned());
    let organization = Organization { name: paper.clone(), url: url.clone(), ..Organization::default() };
    let search_url = Some(format!("{}/search?q={{search_term_string}}", paint.site.parts.origin));
    let site = WebSite { name: paper.clone(), url: url.clone(), language, search_url };
    let chrome = paint.chrome(Head {
        description: paint.tagline(),
        canonical: Some(url.clone()),
        properties: vec![
            Property { name: "og:type", content: "website".into() },
            Property { name: "og:title", content: paper },
            Property { name: "og:url", content: url },
        ],
        json_ld: vec![news_media_organization(&organization), web_site(&site)],
        ..Head::default()
    })?;
    let older = has_older.then(|| format!("{home}page/2/"));
    let front = Front { chrome, say: paint.words_value(), lead, latest, top, bands, older };
    paint.render("site/front.html", &front, StatusCode::OK)
}

fn bands(paint: &mut Paint) -> Result<Vec<Band>, Error> {
    let sections: Vec<_> = paint.sections.iter().filter(|section| section.parent.is_none()).cloned().collect();
    let mut bands = Vec::new();
    for section in sections {
        let language = section.language.clone().unwrap_or_else(|| paint.settings.language.clone());
        if bands.len() == BANDS || paint.settings.edition_for(&language) != paint.edition {
            continue;
        }
        let stories = paint.cards(Shelf::Section(section.id), Cut::Skip(0), BAND_STORIES)?;
        if stories.is_empty() {
            continue;
        }
        let (language, direction) = paint.foreign(&language);
        let href = paint.section_href(&section);
        bands.push(Band { id: section.id.0, href, name: section.name, language, direction, stories });
    }
    Ok(bands)
}
