//! An old WordPress site's addresses: queries and files that lead to where things stand now.
//!
//! Source: WordPress `canonical.php`, `class-wp.php`.

use std::collections::HashMap;

use http::StatusCode;
use newsroom::address::{Permalink, canonical};
use newsroom::id::{ContributorId, SectionId, StoryId, TagId};
use newsroom::published::origin::find_by_foreign_id;
use newsroom::published::story::{Found, find_at};
use newsroom::published::{address_of, contributor, tag};
use newsroom::redirect;
use web::address::{href, href_as_written, query_value};

use crate::paint::Paint;
use crate::{Error, feeds};

/// Where a query of WordPress leads; `None` if the query says nothing about where to go.
pub(crate) fn query(paint: &mut Paint, path: &str, query: Option<&str>) -> Result<Option<String>, Error> {
    let Some(query) = query.filter(|query| !query.is_empty()) else { return Ok(None) };
    let fields: HashMap<String, String> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let field = |name: &str| fields.get(name).map(String::as_str).filter(|value| !value.is_empty());
    let number = |name: &str| field(name).and_then(|value| value.parse::<i64>().ok()).filter(|number| *number >= 0);
    let is_home = is_home(path);
    if let Some(language) = field("lang")
        && let Some(to) = in_language(paint, path, language)?
    {
        return Ok(Some(to));
    }
    if let Some(page) = number("cpage").filter(|_| !is_home) {
        return Ok(Some(href(&format!("{}/comment-page-{page}/", path.trim_end_matches('/')))));
    }
    if let Some(id) = field("attachment_id") {
        return attachment(paint, path, id);
    }
    if matches!(path, "/feed/" | "/feed") && field("withcomments").is_some() {
        return Ok(Some("/comments/feed/".into()));
    }
    if !is_home {
        return below(paint, path, &fields);
    }
    if let Some(words) = field("s") {
        return Ok(Some(search(words, field("feed"))));
    }
    if let Some(id) = field("p").or_else(|| field("page_id")) {
        let ending = match (field("feed"), number("cpage"), number("page").filter(|page| *page > 1)) {
            (Some(feed), ..) if feed.contains("atom") => "feed/atom/".to_owned(),
            (Some(_), ..) => "feed/".to_owned(),
            (None, Some(page), _) => format!("comment-page-{page}/"),
            (None, None, Some(page)) => format!("{page}/"),
            (None, None, None) => return story(paint, id),
        };
        return Ok(story(paint, id)?.map(|address| format!("{}/{ending}", address.trim_end_matches('/'))));
    }
    if let Some(name) = field("name") {
        return Ok(Some(href(&format!("/{}/", name.trim_matches('/')))));
    }
    if let Some(to) = field("sitemap") {
        return Ok(Some(sitemap(to, field("sitemap-subtype"), number("paged").unwrap_or(1))));
    }
    let list = list(paint, &fields)?;
    let base = list.clone().unwrap_or_else(|| "/".into());
    if let Some(feed) = field("feed") {
        let is_of_comments = feed.starts_with("comments-") || list.is_none() && field("withcomments").is_some();
        let comments = if is_of_comments { "comments/" } else { "" };
        let atom = if feed.ends_with("atom") { "atom/" } else { "" };
        return Ok(Some(format!("{base}{comments}feed/{atom}")));
    }
    if let Some(page) = number("paged").filter(|page| *page > 1) {
        return Ok(Some(format!("{base}page/{page}/")));
    }
    Ok(list)
}

/// Whether a query asks for what is not public: nobody is told whether it is there.
pub(crate) fn asks_for_draft(path: &str, query: Option<&str>) -> bool {
    let fields = query.map(|query| url::form_urlencoded::parse(query.as_bytes()));
    is_home(path) && fields.is_some_and(|mut fields| fields.any(|(name, value)| name == "preview" && !value.is_empty()))
}

fn is_home(path: &str) -> bool {
    path == "/" || path.starts_with("/index.php")
}

/// The search for some words, or its feed.
fn search(words: &str, feed: Option<&str>) -> String {
    let below = match feed {
        Some(feed) if feed.contains("atom") => "/feed/atom/",
        Some(_) => "/feed/",
        None => "",
    };
    format!("/search{below}?q={}", query_value(words))
}

/// `?lang=`, by which qTranslate and Polylang told the languages of one address apart: the translation of the story,
/// or the front page of the edition. Elsewhere it says nothing.
fn in_language(paint: &mut Paint, path: &str, language: &str) -> Result<Option<String>, Error> {
    let is_it = |tag: &str| tag.eq_ignore_ascii_case(language) || tag.split('-').next() == Some(language);
    if let Some(Found::Here(story)) = find_at(paint.r, path, paint.now)? {
        let other = story.translations.iter().find(|other| is_it(&other.language) && !is_it(&story.language));
        return Ok(Some(href(other.map_or(&story.address, |other| &other.address))));
    }
    let edition = paint.settings.editions.iter().find(|edition| is_it(&edition.language));
    Ok(edition.filter(|_| path == "/").map(|edition| href(&format!("/{}/", edition.prefix))))
}

/// Queries below another address: a page of a list, a month of a year.
fn below(paint: &mut Paint, path: &str, fields: &HashMap<String, String>) -> Result<Option<String>, Error> {
    let number = |name: &str| fields.get(name).and_then(|value| value.parse::<i64>().ok());
    let year = path.trim_matches('/');
    if let (true, Some(month)) = (is_year(year), number("monthnum").filter(|month| (1..=12).contains(month))) {
        return Ok(Some(format!("/{year}/{month:02}/")));
    }
    match number("paged").or_else(|| number("page")) {
        Some(1) => Ok(Some(href(path))),
        Some(page) if fields.contains_key("paged") => {
            Ok(Some(href(&format!("{}/page/{page}/", path.trim_end_matches('/')))))
        }
        Some(page) => Ok(Some(href(&format!("{}/{page}/", path.trim_end_matches('/'))))),
        None => {
            let _ = paint;
            Ok(None)
        }
    }
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

fn story(paint: &mut Paint, id: &str) -> Result<Option<String>, Error> {
    let Ok(number) = id.parse::<i64>() else { return Ok(None) };
    let ours = find_by_foreign_id(paint.r, "post", id)?.unwrap_or(number);
    Ok(address_of(paint.r, StoryId(ours), paint.now)?.map(|address| href(&address)))
}

/// The page of a file, which leads on to the file; below a story it has an address of its own.
fn attachment(paint: &mut Paint, path: &str, id: &str) -> Result<Option<String>, Error> {
    let Some(ours) = find_by_foreign_id(paint.r, "attachment", id)? else { return Ok(None) };
    let item = newsroom::published::media_item::find(paint.r, newsroom::id::MediaId(ours))?;
    let file =
        item.and_then(|item| item.upload_path.map(|path| format!("/wp-content/uploads/{path}")).or(item.remote_url));
    let Some(file) = file else { return Ok(None) };
    let page = if path == "/" { None } else { redirect::find_below(paint.r, path, &file)? };
    Ok(Some(page.map_or_else(|| if file.starts_with('/') { href(&file) } else { file }, |page| href(&page))))
}

/// A list by WordPress's ids and slugs.
fn list(paint: &mut Paint, fields: &HashMap<String, String>) -> Result<Option<String>, Error> {
    let field = |name: &str| fields.get(name).map(String::as_str).filter(|value| !value.is_empty());
    let plain = |value: &&str| !value.contains([',', '+']);
    if let Some(id) = field("cat").filter(plain) {
        let ours = find_by_foreign_id(paint.r, "category", id)?.or_else(|| id.parse().ok()).map(SectionId);
        let section = paint.sections.iter().find(|section| Some(section.id) == ours);
        return Ok(section.map(|section| paint.section_href(section)));
    }
    if let Some(path) = field("category_name").filter(plain) {
        let last = path.trim_matches('/').rsplit('/').next().unwrap_or("");
        let section = paint.sections.iter().find(|section| section.slug == last);
        return Ok(section.map(|section| paint.section_href(section)));
    }
    if let Some(slug) = field("tag").filter(plain) {
        let found = tag::find_by_slug(paint.r, canonical(slug).unwrap_or_default().trim_matches('/'))?;
        return Ok(found.map(|tag| href(&format!("/{}/{}/", paint.settings.tag_base, tag.slug))));
    }
    if let Some(id) = field("tag_id") {
        let ours = find_by_foreign_id(paint.r, "tag", id)?.map(TagId);
        let found = ours.map(|id| tag::find(paint.r, id)).transpose()?.flatten();
        return Ok(found.map(|tag| href(&format!("/{}/{}/", paint.settings.tag_base, tag.slug))));
    }
    if let Some(name) = field("author_name").or_else(|| field("author")) {
        let ours = find_by_foreign_id(paint.r, "author", name)?.map(ContributorId);
        let found = match ours {
            Some(id) => contributor::find(paint.r, id)?,
            None => contributor::find_by_slug(paint.r, name)?,
        };
        return Ok(found.map(|person| href(&paint.settings.author_address(&person.slug))));
    }
    Ok(date(fields))
}

fn date(fields: &HashMap<String, String>) -> Option<String> {
    let field =
        |name: &str| fields.get(name).map(String::as_str).filter(|value| value.bytes().all(|b| b.is_ascii_digit()));
    if let Some(m) = field("m").filter(|m| [4, 6, 8].contains(&m.len())) {
        let parts: Vec<&str> =
            [m.get(0..4), m.get(4..6), m.get(6..8)].into_iter().flatten().filter(|part| !part.is_empty()).collect();
        return Some(format!("/{}/", parts.join("/")));
    }
    let year = field("year").filter(|year| is_year(year))?;
    let week = field("w").and_then(|week| month_of_week(year.parse().ok()?, week.parse().ok()?));
    if week.is_some() {
        return week;
    }
    let two = |name: &str| field(name).and_then(|value| value.parse::<u8>().ok()).map(|number| format!("{number:02}/"));
    let month = two("monthnum").unwrap_or_default();
    let day = if month.is_empty() { String::new() } else { two("day").unwrap_or_default() };
    Some(format!("/{year}/{month}{day}"))
}

/// The month in which a week of a year begins: there are no lists of weeks here.
fn month_of_week(year: i16, week: i8) -> Option<String> {
    let monday = jiff::civil::ISOWeekDate::new(year, week, jiff::civil::Weekday::Monday).ok()?.date();
    Some(format!("/{:04}/{:02}/", monday.year(), monday.month()))
}

fn sitemap(kind: &str, subtype: Option<&str>, page: i64) -> String {
    match (kind, subtype) {
        ("index", _) => "/wp-sitemap.xml".into(),
        (kind, Some(subtype)) => format!("/wp-sitemap-{kind}-{subtype}-{page}.xml"),
        (kind, None) => format!("/wp-sitemap-{kind}-{page}.xml"),
    }
}

/// Where a redirect within the site leads in the end, if it names a story by its id.
pub(crate) fn resolve(paint: &mut Paint, to: &str) -> Result<String, Error> {
    let (path, fields) = to.split_once('?').map_or((to, None), |(path, fields)| (path, Some(fields)));
    let found = query(paint, path, fields)?;
    Ok(found.unwrap_or_else(|| href_as_written(to)))
}

/// Whether an address is a file's or the desk's, which are looked for before any page.
pub(crate) fn is_no_page(address: &str) -> bool {
    ["/wp-content/", "/media/", "/desk"].iter().any(|place| address.starts_with(place))
}

/// What follows `/index.php`, which sites whose server rewrites nothing have before every address.
pub(crate) fn without_index(path: &str) -> Option<&str> {
    let mut rest = path;
    while let Some(after) = rest.strip_prefix("/index.php").filter(|after| after.starts_with('/')) {
        rest = after;
    }
    (rest != path).then_some(rest)
}

/// Where a list stands here that stood below the "front" of the stories' addresses, below `/date/`, or whose date was
/// written with the day or the month first (`WP_Rewrite::init`, `get_date_permastruct`).
pub(crate) fn list_path(permalink: &Permalink, path: &str) -> Option<String> {
    let front = canonical(permalink.front())?;
    let rest = path.strip_prefix(&front).unwrap_or(path).trim_start_matches('/');
    let rest = rest.strip_prefix("date/").unwrap_or(rest);
    let parts: Vec<&str> = rest.split('/').collect();
    let is_small = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    let is_month_first = permalink.to_string().contains("%monthnum%/%day%/%year%");
    let (date, tail) = match parts[..] {
        [first, second, year, ..] if is_small(first) && is_small(second) && is_year(year) => {
            let (month, day) = if is_month_first { (first, second) } else { (second, first) };
            (vec![year, month, day], &parts[3..])
        }
        [month, year, ..] if is_small(month) && is_year(year) => (vec![year, month], &parts[2..]),
        _ => (Vec::new(), &parts[..]),
    };
    let found = [&date, tail].concat().join("/");
    let found = format!("/{}/", found.trim_matches('/'));
    (found.trim_end_matches('/') != path.trim_end_matches('/')).then_some(found)
}

/// What is answered, without a page, where machines knocked at WordPress.
pub(crate) fn shut(path: &str) -> Option<StatusCode> {
    match path {
        "/xmlrpc.php" => Some(StatusCode::METHOD_NOT_ALLOWED),
        "/wp-cron.php" => Some(StatusCode::NO_CONTENT),
        "/wp-trackback.php" => Some(StatusCode::GONE),
        _ => path.trim_end_matches('/').ends_with("/trackback").then_some(StatusCode::GONE),
    }
}

/// The address of the story that an address shows in another dress: embedded elsewhere, or as AMP.
pub(crate) fn without_ending(path: &str) -> Option<&str> {
    let trimmed = path.trim_end_matches('/');
    ["embed", "amp"].into_iter().find_map(|ending| trimmed.strip_suffix(ending)).filter(|base| base.ends_with('/'))
}

/// Where one of WordPress's own files leads.
pub(crate) fn path(path: &str) -> Option<String> {
    let plain = path.trim_end_matches('/');
    if let Some(rest) = path.strip_prefix("/search/") {
        let (words, below) = rest.split_once('/').unwrap_or((rest, ""));
        let feed = feeds::ENDINGS.iter().map(|(ending, _)| *ending).find(|ending| *ending == below.trim_matches('/'));
        return Some(search(&words.replace('+', " "), feed));
    }
    let is_sitemap = plain.trim_end_matches(".gz").ends_with(".xml") || plain.ends_with(".xsl");
    let is_old_sitemap = is_sitemap
        && plain.rsplit_once('/').is_some_and(|(folder, name)| folder.is_empty() && name.contains("sitemap"));
    if is_old_sitemap {
        return Some("/sitemap.xml".into());
    }
    Some(
        match plain {
            "/wp-rss2.php" | "/wp-rss.php" | "/wp-rdf.php" | "/wp-feed.php" => "/feed/",
            "/wp-atom.php" => "/feed/atom/",
            "/wp-commentsrss2.php" => "/comments/feed/",
            "/wp-login.php" | "/wp-admin" | "/login" | "/admin" => "/desk/",
            _ if plain.starts_with("/wp-admin/") => "/desk/",
            _ => return None,
        }
        .into(),
    )
}
