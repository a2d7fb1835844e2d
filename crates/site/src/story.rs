//! A story whole, with its comments.

use std::collections::HashMap;

use document::{Document, ImageSources, RenderOptions};
use http::StatusCode;
use newsroom::published::card::Cut;
use newsroom::published::media_item::{self, MediaItem, rights};
use newsroom::published::story::{PublicStory, Translation};
use newsroom::published::{Card, Shelf, Touched};
use serde::Serialize;
use web::address::{href, query_value};
use web::templates::{Value, markup};

use crate::cards::CardView;
use crate::machines::{self, absolute};
use crate::paint::{Chrome, Head, Link, Moment, Paint, some};
use crate::pictures::{self, PictureView};
use crate::thread::{self, Thread};
use crate::{Answer, Error, ledger, lost, uploads};

/// Stories of the same section, older than this one, beside it.
const RELATED: i64 = 4;

#[derive(Serialize)]
struct StoryPage {
    chrome: Chrome,
    say: Value,
    language: Option<String>,
    direction: Option<&'static str>,
    sections: Vec<Link>,
    kicker: Option<String>,
    headline: String,
    standfirst: Option<String>,
    picture: Option<PictureView>,
    bylines: Vec<BylineView>,
    published: Moment,
    updated: Option<Moment>,
    translations: Vec<TranslationView>,
    /// What is shared; nothing of a preview.
    share: Option<Share>,
    is_preview: bool,
    corrections: Vec<CorrectionView>,
    policy: Option<String>,
    body: Value,
    parts: Option<Pages>,
    series: Option<Link>,
    tags: Vec<Link>,
    related: Vec<CardView>,
    comments: Option<Thread>,
}

#[derive(Serialize)]
struct StandingPage {
    chrome: Chrome,
    say: Value,
    headline: String,
    body: Value,
    is_preview: bool,
}

#[derive(Serialize)]
struct BylineView {
    before: String,
    people: Vec<PersonView>,
    after: String,
}

#[derive(Serialize)]
struct PersonView {
    href: Option<String>,
    name: String,
}

#[derive(Serialize)]
struct TranslationView {
    href: String,
    language: String,
    direction: &'static str,
    name: String,
}

#[derive(Serialize)]
struct Share {
    subject: String,
    body: String,
    /// The address as people read it.
    address: String,
}

#[derive(Serialize)]
struct CorrectionView {
    label: String,
    note: String,
}

/// Where one is among several pages.
#[derive(Debug, Serialize)]
pub(crate) struct Pages {
    pub previous: Option<String>,
    pub page: i64,
    pub total: i64,
    pub next: Option<String>,
}

/// Shows a story, one of its pages, or a page of its comments.
pub(crate) fn show(
    paint: &mut Paint,
    story: PublicStory,
    page: usize,
    comment_page: Option<i64>,
) -> Result<Answer, Error> {
    if story.kind != newsroom::published::StoryKind::Page
        && let Some(address) = thread::find_asked(paint, &story)?
    {
        return Ok(Answer::Moved(address, false));
    }
    show_with(paint, story, page, comment_page, None, StatusCode::OK)
}

/// The same, with a form that came back.
pub(crate) fn show_with(
    paint: &mut Paint,
    story: PublicStory,
    page: usize,
    comment_page: Option<i64>,
    form: Option<thread::Returned>,
    status: StatusCode,
) -> Result<Answer, Error> {
    paint.enter_language(&story.language);
    paint.tag(format!("story:{}", story.id));
    paint.note(&Touched::corrections(story.id));
    if let Some(lead) = story.lead {
        paint.note(&Touched::media(lead));
    }
    paint.note(&Touched::address(&story.address));
    let document = read_body(&story);
    // Who looks at a story before it is public reads it whole.
    let pages = if paint.is_preview { Vec::new() } else { document.pages() };
    if page > pages.len().max(1) {
        return Ok(Answer::Moved(href(&story.address), true));
    }
    let begins_with_image = story.picture.is_none();
    let dateline = if page == 1 { story.dateline.as_str() } else { "" };
    let shown = pages.get(page - 1).unwrap_or(&document);
    let body = markup(render_html(paint, shown, begins_with_image, dateline)?);
    if story.kind == newsroom::published::StoryKind::Page {
        return show_standing(paint, &story, body);
    }
    let thread = if paint.is_preview { None } else { thread::show(paint, &story, comment_page, form)? };
    if comment_page.is_some() && thread.is_none() {
        return lost::show(paint, StatusCode::NOT_FOUND);
    }
    if page == 1 && comment_page.is_none() && !paint.is_preview && status == StatusCode::OK {
        paint.readers = paint.site.readers.of(story.id);
    }
    let page = fill(paint, &story, &document, body, page, pages.len(), thread)?;
    paint.render("site/story.html", &page, status)
}

fn show_standing(paint: &mut Paint, story: &PublicStory, body: Value) -> Result<Answer, Error> {
    let head = Head {
        title: story.headline.clone(),
        canonical: (!paint.is_preview).then(|| paint.absolute(&story.address)),
        alternates: machines::alternates(paint, story),
        noindex: story.search.noindex || paint.is_preview,
        ..Head::default()
    };
    if let Some(group) = story.translation_group {
        paint.note(&Touched::translations(group));
    }
    let chrome = paint.chrome(head)?;
    let is_preview = paint.is_preview;
    let page = StandingPage { chrome, say: paint.words_value(), headline: story.headline.clone(), body, is_preview };
    paint.render("site/page.html", &page, StatusCode::OK)
}

/// A body that cannot be read is shown as its text: something was published, and readers get what there is.
pub(crate) fn read_body(story: &PublicStory) -> Document {
    Document::from_json(&story.body).unwrap_or_else(|error| {
        tracing::error!(story.id = story.id.0, %error, "the body of a published story cannot be read");
        Document::default()
    })
}

/// Renders a body with its pictures where this site serves them.
fn render_html(
    paint: &mut Paint,
    document: &Document,
    begins_with_image: bool,
    dateline: &str,
) -> Result<document::Html, Error> {
    let sources = image_sources(paint, document)?;
    // Who sees a story before it is public sees its films and sounds below the address by which they came.
    let below = paint.pictures_at.as_str();
    let own = |address: &str| !below.is_empty() && address.starts_with(media_item::ADDRESS);
    let (table, embed) = (paint.say("table-region", &[]), paint.say("embed-open", &[("provider", "".into())]));
    let options = RenderOptions {
        images: &|image| sources.get(&image.src).cloned(),
        files: &|address| own(address).then(|| format!("{below}{address}")),
        begins_with_image,
        dateline,
        shows_raw: paint.settings.shows_raw_html,
        table_label: &table,
        embed_label: embed.trim(),
    };
    Ok(document::render(document, &options))
}

/// Renders a body for who reads it elsewhere: every picture is one file at its whole address.
pub(crate) fn render_for_feed(paint: &mut Paint, document: &Document) -> Result<document::Html, Error> {
    let mut sources = image_sources(paint, document)?;
    for found in sources.values_mut() {
        if !found.src.is_empty() {
            found.src = absolute(paint, &found.src);
        }
        found.sources.clear();
    }
    let options = RenderOptions {
        images: &|image| sources.get(&image.src).cloned(),
        shows_raw: paint.settings.shows_raw_html,
        ..RenderOptions::default()
    };
    Ok(document::render(document, &options))
}

/// Where the pictures of a text are, by the addresses at which they stand in it.
fn image_sources(paint: &mut Paint, document: &Document) -> Result<HashMap<String, ImageSources>, Error> {
    let mut addresses = Vec::new();
    document.clone().for_each_image(&mut |image| addresses.push(image.src.clone()));
    let mut sources = HashMap::new();
    for address in addresses {
        let Some(item) = find_item(paint, &address)? else { continue };
        paint.tag(format!("media:{}", item.id));
        let shown = rights::find_shown(paint.r, item.id, paint.now)?;
        if let Some(shown) = &shown {
            paint.tag(format!("media:{}", shown.item.id));
        }
        // Where nothing may be shown any more, nothing is.
        let found = match shown {
            Some(shown) => pictures::within_text(&shown, &address, &paint.pictures_at),
            None => Some(ImageSources::default()),
        };
        sources.extend(found.map(|found| (address, found)));
    }
    Ok(sources)
}

/// The item that a picture of a text is of, told by its address.
fn find_item(paint: &mut Paint, address: &str) -> Result<Option<MediaItem>, Error> {
    if let Some(id) = media_item::named_by(address) {
        return Ok(media_item::find(paint.r, id)?);
    }
    let Some((_, path)) = address.split_once("/wp-content/uploads/") else { return Ok(None) };
    Ok(uploads::find_item(paint, &uploads::decode(path))?.map(|(item, _)| item))
}

fn fill(
    paint: &mut Paint,
    story: &PublicStory,
    document: &Document,
    body: Value,
    page: usize,
    pages: usize,
    comments: Option<Thread>,
) -> Result<StoryPage, Error> {
    let related = related(paint, story)?;
    let picture = story.picture.as_ref().and_then(|picture| paint.picture(picture));
    let mut head = if paint.is_preview {
        Head { title: story.headline.clone(), noindex: true, ..Head::default() }
    } else {
        machines::story_head(paint, story, document, picture.as_ref(), comments.as_ref())?
    };
    if comments.as_ref().is_some_and(Thread::has_flaws) {
        head.title = format!("{} {}", paint.say("error-prefix", &[]), head.title);
    }
    let chrome = paint.chrome(head)?;
    let (language, direction) = paint.foreign(&story.language);
    let sections = sections(paint, story);
    let (page, pages) = (i64::try_from(page).unwrap_or(1), i64::try_from(pages).unwrap_or(1));
    note_names(paint, story);
    Ok(StoryPage {
        chrome,
        say: paint.words_value(),
        language,
        direction,
        sections,
        kicker: some(story.kicker.clone()),
        headline: story.headline.clone(),
        standfirst: some(story.standfirst.clone()),
        picture,
        bylines: bylines(paint, story),
        published: paint.moment(story.published_at),
        updated: story.updated_at.filter(|at| *at > story.published_at).map(|at| paint.moment(at)),
        translations: story.translations.iter().map(translation).collect(),
        share: (!paint.is_preview).then(|| Share {
            subject: query_value(&story.headline),
            body: query_value(&paint.absolute(&story.address)),
            address: format!("{}{}", paint.site.parts.origin, story.address),
        }),
        is_preview: paint.is_preview,
        corrections: corrections(paint, story, document),
        policy: if story.corrections.is_empty() { None } else { Some(policy(paint)?) },
        body,
        parts: (pages > 1).then(|| parts(story, page, pages)),
        series: story
            .series
            .as_ref()
            .map(|series| Link { href: href(&paint.settings.series_address(&series.slug)), name: series.name.clone() }),
        tags: story
            .tags
            .iter()
            .map(|tag| Link {
                href: href(&format!("/{}/{}/", paint.settings.tag_base, tag.slug)),
                name: tag.name.clone(),
            })
            .collect(),
        related,
        comments,
    })
}

/// Notes whose names the page shows, and which stories it leads to in other languages.
fn note_names(paint: &mut Paint, story: &PublicStory) {
    let tags = story.tags.iter().map(|tag| Shelf::Tag(tag.id));
    let people = story.bylines.iter().map(|byline| Shelf::Contributor(byline.id));
    let series = story.series.iter().map(|series| Shelf::Series(series.id));
    for shelf in tags.chain(people).chain(series) {
        paint.note(&Touched::name_of(shelf));
    }
    if let Some(group) = story.translation_group {
        paint.note(&Touched::translations(group));
    }
}

/// The next older stories of the main section: they stay the same when newer ones come.
fn related(paint: &mut Paint, story: &PublicStory) -> Result<Vec<CardView>, Error> {
    let Some(section) = story.sections.first() else { return Ok(Vec::new()) };
    let cut = Cut::OlderThan(story.published_at, story.id);
    let cards = newsroom::published::list(paint.r, Shelf::Section(*section), cut, RELATED, paint.now)?;
    // Beside a story there is room for a headline, where it runs and its day.
    let small =
        cards.into_iter().map(|card| Card { standfirst: String::new(), bylines: Vec::new(), comment_count: 0, ..card });
    let mut cards = paint.show_cards(small.collect());
    for card in &mut cards {
        card.meta.names = card.kicker.take();
    }
    Ok(cards)
}

pub(crate) fn sections(paint: &Paint, story: &PublicStory) -> Vec<Link> {
    let find = |id: &newsroom::id::SectionId| paint.sections.iter().find(|section| section.id == *id);
    let link = |section| Link { href: paint.section_href(section), name: section.name.clone() };
    story.sections.iter().filter_map(find).map(link).collect()
}

fn bylines(paint: &Paint, story: &PublicStory) -> Vec<BylineView> {
    const ROLES: [(&str, &str); 4] = [
        ("words", "byline"),
        ("photographs", "byline-photographs"),
        ("translation", "byline-translation"),
        ("editing", "byline-editing"),
    ];
    let mut views = Vec::new();
    for (role, id) in ROLES {
        let people: Vec<_> = story.bylines.iter().filter(|byline| byline.role.as_str() == role).collect();
        if people.is_empty() {
            continue;
        }
        let names: Vec<&str> = people.iter().map(|byline| byline.name.as_str()).collect();
        let link = |index: usize| paint.settings.author_address(&people[index].slug);
        let list = paint.words.texts().list_parts(&names).into_iter().map(|part| match part {
            locale::Part::Inserted { index, text } => PersonView { href: Some(href(&link(index))), name: text },
            other => PersonView { href: None, name: other.text().to_owned() },
        });
        let whole = paint.say(id, &[("names", "\u{1}".into())]);
        let (before, after) = whole.split_once('\u{1}').unwrap_or((whole.as_str(), ""));
        views.push(BylineView { people: list.collect(), before: before.to_owned(), after: after.to_owned() });
    }
    views
}

fn translation(translation: &Translation) -> TranslationView {
    let language = locale::Language::parse(&translation.language).unwrap_or_else(|_| locale::Language::english());
    TranslationView {
        href: href(&translation.address),
        language: language.tag().to_owned(),
        direction: language.direction().attribute(),
        name: language.name_in_itself().to_owned(),
    }
}

/// Where the paper says how it corrects; where it says nothing, what it has corrected.
fn policy(paint: &mut Paint) -> Result<String, Error> {
    Ok(machines::corrections_policy(paint)?.unwrap_or_else(|| ledger::ADDRESS.to_owned()))
}

fn corrections(paint: &Paint, story: &PublicStory, document: &Document) -> Vec<CorrectionView> {
    // The note of a retraction stands in place of the text, and need not be read twice.
    let text = document.to_plain_text();
    let label = |kind: &str, date: &str| {
        let id = if kind == "update" { "update-note-dated".to_owned() } else { format!("{kind}-dated") };
        paint.say(&id, &[("date", date.into())])
    };
    let show = |correction: &newsroom::published::story::Correction| CorrectionView {
        label: label(correction.kind.as_str(), &paint.words.date_time(correction.made_at)),
        note: if correction.note.trim() == text.trim() { String::new() } else { correction.note.clone() },
    };
    story.corrections.iter().map(show).collect()
}

fn parts(story: &PublicStory, page: i64, total: i64) -> Pages {
    let base = story.address.trim_end_matches('/');
    let nth = |page: i64| href(&if page == 1 { story.address.clone() } else { format!("{base}/{page}/") });
    Pages { previous: (page > 1).then(|| nth(page - 1)), page, total, next: (page < total).then(|| nth(page + 1)) }
}
