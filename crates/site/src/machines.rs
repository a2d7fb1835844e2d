//! What pages say of themselves to machines: structured data, social cards, other languages, feeds.
//!
//! Sources: schema.org; Google Search Central, "Article structured data" and "Breadcrumb"; the Open Graph protocol
//! (ogp.me); X, "Cards markup".

use document::Document;
use formats::schema_org::{
    ContactPoint, Correction, Crumb, Image, NewsArticle, Organization, Person, breadcrumb_list, news_article, person,
};
use newsroom::published::contributor::Contributor;
use newsroom::published::section::Section;
use newsroom::published::story::{BylineName, PublicStory};
use newsroom::site::Policy;
use web::address::href;

use crate::Error;
use crate::cards::writers;
use crate::paint::{Alternate, FeedLink, Head, Paint, Property, some};
use crate::pictures::PictureView;
use crate::story::sections;
use crate::thread::Thread;

/// Characters of a description made from the text.
const DESCRIPTION_CHARS: usize = 200;

/// The newsroom, with the pages that it has.
pub(crate) fn organization(paint: &mut Paint) -> Result<Organization, Error> {
    let home = paint.home();
    Ok(Organization {
        name: paint.paper(),
        url: paint.absolute(&home),
        logo: paint.settings.mark.as_ref().map(|mark| Image {
            url: absolute(paint, &mark.address),
            width: Some(mark.width),
            height: Some(mark.height),
            ..Image::default()
        }),
        same_as: paint.settings.same_as.clone(),
        corrections_policy: whole_address(paint, Policy::Corrections)?,
        publishing_principles: whole_address(paint, Policy::Principles)?,
        ethics_policy: whole_address(paint, Policy::Ethics)?,
        ownership_info: whole_address(paint, Policy::Ownership)?,
        verification_policy: whole_address(paint, Policy::Verification)?,
        masthead: whole_address(paint, Policy::Masthead)?,
        contact: contact(paint)?,
    })
}

/// How readers reach it; nothing if nobody said and there is no page.
fn contact(paint: &mut Paint) -> Result<Option<ContactPoint>, Error> {
    let written = paint.settings.trust.contact.clone();
    let is_mail = written.contains('@') && !written.contains('/');
    let email = Some(written.clone()).filter(|_| is_mail);
    let url = match some(written).filter(|_| !is_mail) {
        Some(url) => Some(url),
        None => whole_address(paint, Policy::Contact)?,
    };
    Ok((email.is_some() || url.is_some()).then_some(ContactPoint { email, url }))
}

/// Where the paper says how it corrects, as a link writes it.
pub(crate) fn corrections_policy(paint: &mut Paint) -> Result<Option<String>, Error> {
    find_page(paint, Policy::Corrections)
}

/// The whole address of the page that says something of how the paper works.
pub(crate) fn whole_address(paint: &mut Paint, policy: Policy) -> Result<Option<String>, Error> {
    Ok(find_page(paint, policy)?.map(|address| absolute(paint, &address)))
}

/// The page that the newsroom has chosen; else a standing page by the last part of its address, one of this edition
/// rather than of another.
fn find_page(paint: &mut Paint, policy: Policy) -> Result<Option<String>, Error> {
    if let Some(chosen) = paint.policy_page(policy)? {
        return Ok(Some(chosen));
    }
    let edition = paint.edition;
    let pages = paint.standing_pages()?;
    let fits = |address: &str| {
        let last = address.trim_matches('/').rsplit('/').next().unwrap_or("");
        policy.slugs().contains(&last)
    };
    let mut found: Vec<_> = pages.iter().filter(|page| fits(&page.address)).collect();
    found.sort_by_key(|page| page.edition != edition);
    Ok(found.first().map(|page| href(&page.address)))
}

/// The head of a story's page.
pub(crate) fn story_head(
    paint: &mut Paint,
    story: &PublicStory,
    document: &Document,
    picture: Option<&PictureView>,
    comments: Option<&Thread>,
) -> Result<Head, Error> {
    let url = paint.absolute(&story.address);
    let description = story.search.description.clone().or_else(|| some(story.standfirst.clone()));
    let description = description.unwrap_or_else(|| document.excerpt(DESCRIPTION_CHARS));
    let title_words = [("title", locale::Value::from(story.headline.as_str()))];
    let feeds = vec![FeedLink {
        kind: "application/rss+xml",
        title: paint.say("feed-story-comments", &title_words),
        href: href(&format!("{}/feed/", story.address.trim_end_matches('/'))),
    }];
    let publisher = organization(paint)?;
    let article = article(paint, story, document, picture, comments, publisher, &description);
    let crumbs = crumbs(paint, story);
    Ok(Head {
        title: story.search.title.clone().unwrap_or_else(|| story.headline.clone()),
        noindex: story.search.noindex,
        canonical: Some(story.search.canonical.clone().unwrap_or(url)),
        alternates: alternates(paint, story),
        feeds,
        properties: article_properties(paint, story, picture),
        social_title: story.search.social_title.clone().or_else(|| Some(story.headline.clone())),
        social_description: story.search.social_description.clone(),
        is_article: true,
        json_ld: vec![news_article(&article), breadcrumb_list(&crumbs)],
        section: story.sections.first().copied(),
        description,
        ..Head::default()
    })
}

/// A story in every language it is told in, itself included; nothing of one that is told once.
pub(crate) fn alternates(paint: &Paint, story: &PublicStory) -> Vec<Alternate> {
    if story.translations.is_empty() {
        return Vec::new();
    }
    let itself = Alternate { language: story.language.clone(), href: paint.absolute(&story.address) };
    let other = |other: &newsroom::published::story::Translation| Alternate {
        language: other.language.clone(),
        href: paint.absolute(&other.address),
    };
    std::iter::once(itself).chain(story.translations.iter().map(other)).collect()
}

/// What the Open Graph protocol says of an article, and its picture.
fn article_properties(paint: &Paint, story: &PublicStory, picture: Option<&PictureView>) -> Vec<Property> {
    let property = |name, content| Property { name, content };
    let mut properties = vec![property("article:published_time", paint.words.iso(story.published_at))];
    properties.extend(story.updated_at.map(|at| property("article:modified_time", paint.words.iso(at))));
    for byline in writers(&story.bylines) {
        properties.push(property("article:author", author_address(paint, byline)));
    }
    properties
        .extend(sections(paint, story).into_iter().take(1).map(|section| property("article:section", section.name)));
    properties.extend(story.tags.iter().map(|tag| property("article:tag", tag.name.clone())));
    if let Some(picture) = picture {
        properties.extend(image_properties(image(paint, picture), &picture.alt));
    }
    properties
}

/// A picture as the Open Graph protocol says it, "Structured Properties".
pub(crate) fn image_properties(image: Image, alt: &str) -> Vec<Property> {
    let number = |name, pixels: Option<u32>| pixels.map(|pixels| Property { name, content: pixels.to_string() });
    let alt = some(alt.to_owned()).map(|content| Property { name: "og:image:alt", content });
    let (width, height) = (number("og:image:width", image.width), number("og:image:height", image.height));
    let url = Property { name: "og:image", content: image.url };
    [Some(url), width, height, alt].into_iter().flatten().collect()
}

fn article(
    paint: &Paint,
    story: &PublicStory,
    document: &Document,
    picture: Option<&PictureView>,
    comments: Option<&Thread>,
    publisher: Organization,
    description: &str,
) -> NewsArticle {
    let author = |byline: &BylineName| Person {
        name: byline.name.clone(),
        url: Some(author_address(paint, byline)),
        ..Person::default()
    };
    NewsArticle {
        url: paint.absolute(&story.address),
        headline: story.headline.clone(),
        description: description.to_owned(),
        images: picture.iter().map(|picture| image(paint, picture)).collect(),
        published: story.published_at,
        modified: story.updated_at.unwrap_or(story.published_at),
        authors: writers(&story.bylines).into_iter().map(author).collect(),
        publisher,
        sections: sections(paint, story).into_iter().map(|section| section.name).collect(),
        keywords: story.tags.iter().map(|tag| tag.name.clone()).collect(),
        language: story.language.clone(),
        is_free: true,
        dateline: some(story.dateline.clone()),
        word_count: u64::try_from(document.word_count()).ok(),
        comment_count: comments.and_then(|thread| u64::try_from(thread.count).ok()),
        corrections: story
            .corrections
            .iter()
            .map(|correction| Correction { text: correction.note.clone(), published: correction.made_at })
            .collect(),
    }
}

fn crumbs(paint: &Paint, story: &PublicStory) -> Vec<Crumb> {
    let main = story.sections.first().and_then(|id| paint.sections.iter().find(|section| section.id == *id));
    let mut crumbs = main.map_or_else(|| vec![home_crumb(paint)], |section| section_crumbs(paint, section));
    crumbs.push(Crumb { name: story.headline.clone(), url: paint.absolute(&story.address) });
    crumbs
}

fn home_crumb(paint: &Paint) -> Crumb {
    Crumb { name: paint.paper(), url: paint.absolute(&paint.home()) }
}

/// The way from the front page down to a section.
pub(crate) fn section_crumbs(paint: &Paint, section: &Section) -> Vec<Crumb> {
    let mut below = Vec::new();
    let mut here = Some(section);
    while let Some(section) = here.filter(|_| below.len() < paint.sections.len()) {
        below.push(Crumb { name: section.name.clone(), url: absolute(paint, &paint.section_href(section)) });
        here = section.parent.and_then(|parent| paint.sections.iter().find(|other| other.id == parent));
    }
    std::iter::once(home_crumb(paint)).chain(below.into_iter().rev()).collect()
}

/// A person, for their own page.
pub(crate) fn contributor(paint: &Paint, contributor: &Contributor, address: &str) -> String {
    person(&Person {
        name: contributor.name.clone(),
        url: Some(absolute(paint, address)),
        description: some(contributor.bio.clone()),
        ..Person::default()
    })
}

fn author_address(paint: &Paint, byline: &BylineName) -> String {
    paint.absolute(&paint.settings.author_address(&byline.slug))
}

fn image(paint: &Paint, picture: &PictureView) -> Image {
    Image {
        url: absolute(paint, &picture.whole),
        width: u32::try_from(picture.width).ok(),
        height: u32::try_from(picture.height).ok(),
        caption: picture.caption.clone().unwrap_or_default(),
        credit: picture.credit.clone().unwrap_or_default(),
    }
}

/// A link as an address that holds anywhere.
pub(crate) fn absolute(paint: &Paint, address: &str) -> String {
    if address.starts_with('/') { format!("{}{address}", paint.site.parts.origin) } else { address.to_owned() }
}
