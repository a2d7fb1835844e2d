//! A captured page as a draft: sections, tags, bylines, body, and what an editor is told of it.

use database::{Error, Transaction};
use document::{Block, Document};
use formats::capture::{Body, Page};
use newsroom::address::canonical;
use newsroom::id::{MediaId, SectionId};
use newsroom::import_item::{self, Origin, remember};
use newsroom::media_item::{self, MediaItem};
use newsroom::people::contributor;
use newsroom::story::{Byline, BylineRole, Details, Draft, LeadImage};
use newsroom::{Act, slug, tag};
use serde_json::json;

use super::{Capture, Newsroom};
use crate::known::hash_of;
use crate::report::{Outcome, Report};

/// Tags and people taken from one page; a page that names more lists its site's, not its own.
const TAGS_MAX: usize = 30;
const PEOPLE_MAX: usize = 20;

/// The longest name of a tag or a person, and the longest headline and standfirst, in characters.
const NAME_CHARS_MAX: usize = 120;
const LINE_CHARS_MAX: usize = 1_000;

/// What was left out is told up to this many pieces, and so many characters of each.
const LEFT_OUT_MAX: usize = 200;
const LEFT_OUT_CHARS_MAX: usize = 300;

/// Words that lead a byline in the languages of the house, in lower case.
const BYLINE_LEADS: [&str; 12] = [
    "written by ",
    "by ",
    "von ",
    "par ",
    "por ",
    "yazan: ",
    "автор: ",
    "بقلم: ",
    "بقلم ",
    "نویسنده: ",
    "מאת ",
    "تحریر: ",
];

/// What stands between two names of a byline.
const BETWEEN_NAMES: [&str; 12] =
    [", ", " and ", " & ", " und ", " et ", " y ", " и ", " ve ", "، ", " | ", "; ", "、"];

/// A draft and what is told of it.
pub(super) struct Made {
    pub draft: Draft,
    pub note: Told,
}

/// What an editor is told: in words, and as JSON.
pub(super) struct Told {
    pub body: String,
    pub data: String,
}

/// Makes the draft of a capture, and the tags, people and picture that it names.
pub(super) fn make(
    tx: &mut Transaction,
    act: &Act,
    newsroom: &Newsroom,
    capture: &Capture,
    report: &mut Report,
) -> Result<Made, Error> {
    let page = &capture.page;
    let language = page.language.clone().unwrap_or_else(|| newsroom.settings.language.clone());
    let (sections, strange) = sections_of(newsroom, page);
    let mut details = Details { sections, ..Details::default() };
    for name in page.tags.iter().take(TAGS_MAX) {
        let name = cut(name.trim().trim_start_matches('#'), NAME_CHARS_MAX);
        let found = counted(tag::find_or_make(tx, act, &name)?, "tags", report);
        details.tags.extend(found.filter(|id| !details.tags.contains(id)));
    }
    for name in names_of(&page.byline).iter().filter(|name| !name.contains("://")).take(PEOPLE_MAX) {
        let found = counted(contributor::find_or_make(tx, act, name)?, "contributors", report);
        let found = found.map(|id| Byline { contributor: id, role: BylineRole::Words });
        details.bylines.extend(found.filter(|byline| !details.bylines.contains(byline)));
    }
    details.lead_image = lead_image(tx, act, capture, report)?;
    details.address = address_of(capture);
    let (document, losses) = body_of(&page.body);
    losses.iter().for_each(|loss| report.warn(loss));
    strange.iter().for_each(|name| report.warn(&format!("the section {name:?} is not known here; it is in the note")));
    let note = tell(capture, &strange, &losses, details.address.as_deref());
    let draft = Draft {
        headline: headline_of(capture),
        standfirst: standfirst_of(page),
        kicker: String::new(),
        dateline: String::new(),
        language,
        slug: details.address.as_deref().map(last_part).unwrap_or_default(),
        body: document.to_json(),
        details,
    };
    Ok(Made { draft, note })
}

/// The headline; a capture without one is known by its file.
fn headline_of(capture: &Capture) -> String {
    let file = || {
        let stem = std::path::Path::new(&capture.file).file_stem();
        stem.map_or_else(|| capture.file.clone(), |stem| stem.to_string_lossy().into_owned())
    };
    cut(
        capture.page.title.as_deref().map(str::trim).filter(|title| !title.is_empty()).unwrap_or(&file()),
        LINE_CHARS_MAX,
    )
}

/// The standfirst, unless the page only repeats its first words there.
fn standfirst_of(page: &Page) -> String {
    let standfirst = cut(page.standfirst.as_deref().unwrap_or("").trim(), LINE_CHARS_MAX);
    let begun = standfirst.trim_end_matches(['.', '…', ' ', '[', ']', '&', ';']);
    let is_repeated = !begun.is_empty() && page.text.trim_start().starts_with(begun);
    if is_repeated || page.title.as_deref() == Some(standfirst.as_str()) { String::new() } else { standfirst }
}

/// The sections that are known here, and the names of those that are not.
fn sections_of(newsroom: &Newsroom, page: &Page) -> (Vec<SectionId>, Vec<String>) {
    let (mut known, mut strange) = (Vec::new(), Vec::new());
    for name in &page.sections {
        let wanted = slug::from_title(name);
        let found = newsroom.sections.iter().find(|section| {
            section.name.to_lowercase() == name.trim().to_lowercase()
                || !wanted.is_empty() && (section.slug == wanted || slug::from_title(&section.name) == wanted)
        });
        match found {
            Some(section) if !known.contains(&section.id) => known.push(section.id),
            Some(_) => {}
            None => strange.push(cut(name, NAME_CHARS_MAX)),
        }
    }
    (known, strange)
}

/// The names of a byline, one by one and without the word that leads them.
fn names_of(byline: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for line in byline {
        let low = line.to_lowercase();
        let lead = BYLINE_LEADS.iter().find(|lead| low.starts_with(*lead)).map_or(0, |lead| lead.len());
        let mut parts = vec![line.get(lead..).unwrap_or(line)];
        for between in BETWEEN_NAMES {
            parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
        }
        let named = parts.into_iter().map(|name| cut(name.trim_matches([' ', '*', '.', ',']), NAME_CHARS_MAX));
        names.extend(named.filter(|name| !name.is_empty()));
    }
    names
}

/// Counts what was made for a capture, and gives its id.
fn counted<Id>(found: Option<(Id, bool)>, kind: &str, report: &mut Report) -> Option<Id> {
    let (id, is_made) = found?;
    if is_made {
        report.count(kind, Outcome::Taken);
    }
    Some(id)
}

/// The picture above the story, which stays where it is until someone fetches it.
fn lead_image(
    tx: &mut Transaction,
    act: &Act,
    capture: &Capture,
    report: &mut Report,
) -> Result<Option<LeadImage>, Error> {
    let is_address = |url: &&String| url.starts_with("https://") || url.starts_with("http://");
    let Some(url) = capture.page.lead_image.as_ref().filter(is_address) else { return Ok(None) };
    let origin = Origin { source: &capture.source, kind: "capture image", foreign_id: url };
    let media = match import_item::find(tx, origin)? {
        Some(taken) => MediaId(taken.our_id),
        None => {
            let id = MediaId(act.next_id());
            media_item::put(tx, &picture(id, url, act))?;
            remember(tx, act, origin, id.0, &hash_of(url))?;
            report.count("media", Outcome::Taken);
            id
        }
    };
    Ok(Some(LeadImage { media, caption: None, alt: None, credit: None }))
}

fn picture(id: MediaId, url: &str, act: &Act) -> MediaItem {
    let path = url.split(['?', '#']).next().unwrap_or(url).to_lowercase();
    let endings = [(".png", "image/png"), (".webp", "image/webp"), (".gif", "image/gif"), (".avif", "image/avif")];
    let mime = endings.iter().find(|(ending, _)| path.ends_with(ending)).map_or("image/jpeg", |(_, mime)| mime);
    MediaItem {
        id,
        store_key: None,
        upload_path: None,
        remote_url: Some(url.to_owned()),
        mime: mime.to_owned(),
        width: None,
        height: None,
        byte_count: None,
        title: String::new(),
        alt: String::new(),
        caption: String::new(),
        credit: String::new(),
        made_at: act.now,
    }
}

/// The address it had, which it gets again when it is published here.
fn address_of(capture: &Capture) -> Option<String> {
    let path = capture.foreign_id.strip_prefix(capture.source.as_str()).filter(|path| path.starts_with('/'))?;
    canonical(path).filter(|path| !capture.foreign_id.contains('?') && path != "/")
}

fn last_part(address: &str) -> String {
    let part = address.trim_matches('/').rsplit('/').next().unwrap_or("");
    let stem = part.strip_suffix(".html").or_else(|| part.strip_suffix(".htm")).unwrap_or(part);
    slug::from_title(stem)
}

fn body_of(body: &Body) -> (Document, Vec<String>) {
    match body {
        Body::Html(html) => {
            let (document, notes) = document::from_html(html);
            (document, notes.iter().map(ToString::to_string).collect())
        }
        Body::Text(paragraphs) => {
            let blocks = paragraphs.iter().map(|paragraph| Block::paragraph(paragraph)).collect();
            (Document { blocks }, Vec::new())
        }
    }
}

fn tell(capture: &Capture, strange: &[String], losses: &[String], address: Option<&str>) -> Told {
    let page = &capture.page;
    let left_out: Vec<String> =
        page.left_out.iter().take(LEFT_OUT_MAX).map(|piece| cut(&piece.text, LEFT_OUT_CHARS_MAX)).collect();
    let mut lines = vec![format!("Captured: {}", capture.file)];
    let mut say = |title: &str, value: Option<&str>| lines.extend(value.map(|value| format!("{title}: {value}")));
    say("Address", page.canonical.as_deref());
    say("Address here, once published", address);
    say("Site", page.site_name.as_deref());
    say("Published", page.published.as_deref());
    say("Updated", page.updated.as_deref());
    say("Sections not known here", Some(strange.join(", ")).as_deref().filter(|names| !names.is_empty()));
    lines.extend(losses.iter().map(|loss| format!("Body: {loss}")));
    if !left_out.is_empty() {
        lines.push(format!("Left out: {}", page.left_out.len()));
        lines.extend(left_out.iter().map(|text| format!("- {text}")));
    }
    let data = json!({
        "file": capture.file, "address": page.canonical, "site": page.site_name, "published": page.published,
        "updated": page.updated, "sections_not_known": strange, "left_out": left_out,
    });
    Told { body: lines.join("\n"), data: data.to_string() }
}

fn cut(text: &str, chars_max: usize) -> String {
    text.chars().take(chars_max).collect()
}
