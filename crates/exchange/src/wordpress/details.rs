//! Where a story runs, who made it, and how it shows outside.

use database::{Error, Transaction};
use formats::wxr::attachment::featured_image;
use formats::wxr::co_authors::byline;
use formats::wxr::newspack::{self, BylinePart};
use formats::wxr::seo::{self, Seo};
use formats::wxr::{Item, ItemTerm};
use newsroom::address::canonical;
use newsroom::import_item::{self, Origin};
use newsroom::people::contributor;
use newsroom::story::{Byline, BylineRole, CommentsSetting, Details, LeadImage, SearchSettings, StoryKind};
use newsroom::{media_item, section, series, tag};

use super::furniture::slug_of;
use super::survey::{is_topic, path_of, slug_of_term};
use super::{Desk, plain};

/// Reads everything of an item but its text.
pub(super) fn of(
    tx: &mut Transaction,
    desk: &mut Desk,
    item: &Item,
    kind: StoryKind,
    title: &str,
) -> Result<Details, Error> {
    let mut details = Details { sticky: item.is_sticky, ..Details::default() };
    if item.comment_status == "closed" {
        details.comments = CommentsSetting::Closed;
    }
    let seo = seo::seo(&item.meta);
    for term in categories(desk, item, seo.primary_category) {
        let path = desk.survey.category_path(&slug_of_term(term));
        let found = section::find_meant(tx, &path)?.map(|section| section.id);
        details.sections.extend(found.filter(|id| !details.sections.contains(id)));
    }
    for term in item.categories.iter().filter(|term| term.taxonomy() == "post_tag" || is_topic(term.taxonomy())) {
        let found = tag::find_meant(tx, &slug_of_term(term))?.map(|tag| tag.id);
        details.tags.extend(found.filter(|id| !details.tags.contains(id)));
    }
    for term in item.terms(newspack::COLLECTIONS) {
        let found = series::find_by_slug(tx, &slug_of_term(term))?.map(|series| series.id);
        if details.series.is_some() && found.is_some() {
            desk.report.warn("a story of several collections stays in the first");
        }
        details.series = details.series.or(found);
    }
    details.bylines = bylines(tx, desk, item)?;
    details.lead_image = lead_image(tx, desk, item)?;
    details.search = search_settings(desk, item, seo, title);
    if kind == StoryKind::Page {
        details.page_parent = desk.survey.page_parent(item.post_parent);
    }
    let is_public = item.status == "publish" && !item.link.contains("?p") && !item.link.is_empty();
    details.address = canonical(path_of(&item.link)).filter(|path| is_public && path != "/");
    Ok(details)
}

/// The categories, that of the address first: the one a plugin names, else the one with the lowest id.
fn categories<'a>(desk: &Desk, item: &'a Item, primary: Option<u64>) -> Vec<&'a ItemTerm> {
    let mut categories = item.terms("category");
    categories.sort_by_key(|term| {
        let id = desk.survey.categories.get(&slug_of_term(term)).and_then(|term| term.id);
        (id != primary || id.is_none(), id)
    });
    categories
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
        slugs = byline(item).into_iter().map(|name| desk.survey.person_slug(&name.slug)).collect();
    }
    let mut bylines = find_people(tx, &slugs)?;
    if bylines.is_empty() {
        bylines = find_people(tx, &[slug_of(&item.creator)])?;
    }
    Ok(bylines)
}

fn find_people(tx: &mut Transaction, slugs: &[String]) -> Result<Vec<Byline>, Error> {
    let mut bylines: Vec<Byline> = Vec::new();
    for slug in slugs {
        let found = contributor::find_by_slug(tx, slug)?;
        let byline = found.map(|person| Byline { contributor: person.id, role: BylineRole::Words });
        bylines.extend(byline.filter(|byline| !bylines.contains(byline)));
    }
    Ok(bylines)
}

fn lead_image(tx: &mut Transaction, desk: &Desk, item: &Item) -> Result<Option<LeadImage>, Error> {
    let Some(id) = featured_image(item) else { return Ok(None) };
    let source = desk.survey.source();
    let origin = Origin { source: &source, kind: "attachment", foreign_id: &id.to_string() };
    let Some(taken) = import_item::find(tx, origin)? else { return Ok(None) };
    let media = newsroom::id::MediaId(taken.our_id);
    let is_here = media_item::find(tx, media)?.is_some();
    Ok(is_here.then_some(LeadImage { media, caption: None, alt: None, credit: None }))
}

/// Titles and descriptions for outside; those that are the plugin's pattern and nothing else are left to the site.
fn search_settings(desk: &Desk, item: &Item, seo: Seo, title: &str) -> SearchSettings {
    let site = &desk.survey.site;
    let (excerpt, site_title, tagline) = (plain(&item.excerpt), plain(&site.title), plain(&site.description));
    let section = item.terms("category").first().map(|term| plain(&term.name)).unwrap_or_default();
    let author = desk.survey.authors.get(&item.creator);
    let author = author.map(|author| plain(&author.display_name)).unwrap_or_else(|| item.creator.clone());
    let tags = item.terms("post_tag").iter().map(|term| plain(&term.name)).collect::<Vec<_>>().join(", ");
    let (keyword, year) = (seo.focus_keyword.clone(), item.post_date.get(..4));
    let value = |name: &str| match name {
        "title" | "post_title" => Some(title),
        "sitename" | "site_title" => Some(site_title.as_str()),
        "sitedesc" | "site_description" => Some(tagline.as_str()),
        "excerpt" | "excerpt_only" => Some(excerpt.as_str()),
        "category" | "primary_category" | "categories" | "term" | "term_title" => Some(section.as_str()),
        "name" | "author" | "post_author" => Some(author.as_str()),
        "tag" | "tags" => Some(tags.as_str()),
        "focuskw" | "keywords" | "focus_keyword" => keyword.as_deref().or(Some("")),
        // The year of today would be wrong tomorrow; a title that names it meant that of the story.
        "currentyear" => year,
        "org_name" => Some(site_title.as_str()),
        "sep" | "separator" => Some("–"),
        "page" | "pagenumber" | "pagetotal" => Some(""),
        _ => None,
    };
    let text = |text: Option<String>| text.and_then(|text| seo::expand(&text, &value));
    let own =
        |found: Option<String>| found.filter(|found| found != title && *found != format!("{title} – {site_title}"));
    SearchSettings {
        title: own(text(seo.title)),
        description: text(seo.description).filter(|found| *found != excerpt),
        canonical: seo.canonical,
        noindex: seo.noindex == Some(true),
        social_title: own(text(seo.og_title.or(seo.twitter_title))),
        social_description: text(seo.og_description.or(seo.twitter_description)),
    }
}
