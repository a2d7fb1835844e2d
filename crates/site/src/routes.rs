//! Which address is which page: the whole list, in the order in which an address is tried.

use http::{Method, StatusCode};
use newsroom::address::canonical;
use newsroom::published::story::{Found, find_at, find_withdrawn, is_gone};
use newsroom::published::{Shelf, Touched, archive, contributor, section, series, tag};
use newsroom::redirect::{self, Target};

use crate::cache::Generation;
use crate::icons::Shape;
use crate::lists::Archive;
use crate::paint::Paint;
use crate::{
    Answer, Ask, Error, Site, amend, comments, content_notice, feeds, find, front, icons, ledger, like, lists, lost,
    mine, notices, objection, preview, proof, record, report, sitemaps, story, uploads, wordpress,
};

/// Answers a request.
pub(crate) fn answer(site: &Site, ask: &Ask, generation: Generation) -> Result<Answer, Error> {
    if *ask.method == Method::POST {
        return match ask.path {
            "/wp-comments-post.php" => comments::create(site, ask),
            "/comment-edit" => amend::create(site, ask),
            "/comment-like" => like::create(site, ask),
            "/comment-report" => report::create(site, ask),
            objection::ADDRESS => objection::create(site, ask, generation),
            "/appearance" => Ok(comments::set_appearance(site, ask)),
            path if mine::is_address(path) => mine::act(site, ask, generation),
            path if content_notice::is_address(path) => content_notice::act(site, ask, generation),
            _ => Ok(Answer::Raw(Box::new(site.plain(StatusCode::METHOD_NOT_ALLOWED, "Nothing is posted here.")))),
        };
    }
    if *ask.method != Method::GET && *ask.method != Method::HEAD {
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::METHOD_NOT_ALLOWED, "This is read with GET."))));
    }
    if let Some(asset) = site.parts.assets.find(ask.path) {
        return Ok(uploads::asset(ask, asset));
    }
    if let Some(sheet) = web::brand::sheet(ask.path) {
        return Ok(uploads::asset(ask, &site.parts.assets.pack_style(sheet)));
    }
    if ask.path == proof::ADDRESS {
        return proof::challenge(site);
    }
    let Some(path) = canonical(ask.path) else {
        return Ok(Answer::Raw(Box::new(site.plain(StatusCode::BAD_REQUEST, "This is no address."))));
    };
    if mine::is_address(ask.path) {
        return mine::show(site, ask, generation);
    }
    if content_notice::is_address(ask.path) {
        return content_notice::show(site, ask, generation);
    }
    if let Some((token, rest)) = preview::picture_of(ask.path) {
        return preview::show_picture(site, ask, token, rest, generation);
    }
    if let Some(token) = preview::token_of(ask.path) {
        return preview::show(site, ask, token, generation);
    }
    let now = (site.parts.clock)();
    site.parts.db.read(|r| {
        let mut paint = Paint::new(site, ask, r, now, &path, generation)?;
        // Names of files are told apart by their case, and no spelling of one leads to another address.
        if let Some(rest) = ask.path.strip_prefix("/wp-content/uploads/") {
            return uploads::show(&mut paint, &uploads::decode(rest));
        }
        if let Some(rest) = ask.path.strip_prefix("/media/") {
            return uploads::show_rendition(&mut paint, rest);
        }
        if wordpress::asks_for_draft(&path, ask.query) {
            return lost::show(&mut paint, StatusCode::NOT_FOUND);
        }
        if let Some(to) = wordpress::query(&mut paint, &path, ask.query)? {
            return Ok(Answer::Moved(to, true));
        }
        if !is_one_spelling(ask.path, &path) {
            return in_one_step(&mut paint, &path);
        }
        find_page(&mut paint, &path)
    })
}

/// Whether an address as it came is its canonical form, however its bytes are encoded.
fn is_one_spelling(came: &str, path: &str) -> bool {
    let decoded = percent_encoding::percent_decode_str(came).decode_utf8_lossy();
    decoded == path || decoded.trim_end_matches('/') == path.trim_end_matches('/') && !decoded.ends_with("//")
}

/// Leads from another spelling to an address; if that leads on, then at once to the end.
fn in_one_step(paint: &mut Paint, path: &str) -> Result<Answer, Error> {
    Ok(match find_page(paint, path)? {
        Answer::Page(page) if page.status == StatusCode::OK => Answer::Moved(web::address::href(path), true),
        other => other,
    })
}

fn find_page(paint: &mut Paint, path: &str) -> Result<Answer, Error> {
    if let Some(rest) = wordpress::without_index(path) {
        return in_one_step(paint, rest);
    }
    if let Some(answer) = fixed(paint, path)? {
        return Ok(answer);
    }
    let tail = Tail::of(path);
    if let Some(answer) = at_story(paint, path, &tail)? {
        return Ok(answer);
    }
    if let Some(answer) = at_shelf(paint, &tail)? {
        return Ok(answer);
    }
    // A tag may be called `rss`.
    if tail.feed.is_some()
        && let Some(answer) = at_shelf(paint, &Tail::none(path))?
    {
        return Ok(answer);
    }
    if let Some(answer) = ledger::at(paint, &tail)? {
        return Ok(answer);
    }
    if let Some(answer) = record::at(paint, &tail)? {
        return Ok(answer);
    }
    if let Some(status) = wordpress::shut(path) {
        return Ok(Answer::Raw(Box::new(paint.site.plain(status, ""))));
    }
    if let Some(base) = wordpress::without_ending(path)
        && let Some(Found::Here(story)) = find_above(paint, base)?
    {
        return Ok(Answer::Moved(web::address::href(&story.address), true));
    }
    if let Some(to) = wordpress::path(path) {
        return Ok(Answer::Moved(to, true));
    }
    if let Some(to) = list_elsewhere(paint, path)? {
        return Ok(Answer::Moved(to, true));
    }
    moved_or_lost(paint, path, &tail)
}

/// Where a list stands here whose address had a language before it, or was otherwise made than ours are.
fn list_elsewhere(paint: &mut Paint, path: &str) -> Result<Option<String>, Error> {
    let plain = without_language(paint, path).map(str::to_owned);
    for path in [Some(path), plain.as_deref()].into_iter().flatten() {
        let other = wordpress::list_path(&paint.settings.permalink, path);
        for to in [plain.clone(), other].into_iter().flatten() {
            if find_list_at(paint, Tail::of(&to).base)?.is_some() {
                return Ok(Some(web::address::href(&to)));
            }
        }
    }
    Ok(None)
}

/// What follows the language before an address: only stories and front pages have one here, lists have none.
fn without_language<'a>(paint: &Paint, path: &'a str) -> Option<&'a str> {
    let (first, _) = path.strip_prefix('/')?.split_once('/')?;
    let settings = &paint.settings;
    let is_edition = settings.editions.iter().any(|edition| edition.prefix == first);
    let is_own = settings.language.split('-').next().is_some_and(|own| own.eq_ignore_ascii_case(first));
    (is_edition || is_own).then(|| &path[1 + first.len()..])
}

/// Addresses that stand by themselves.
fn fixed(paint: &mut Paint, path: &str) -> Result<Option<Answer>, Error> {
    Ok(Some(match path {
        "/" => front::show(paint, 1)?,
        "/search" | "/search/" => find::show(paint)?,
        "/search/feed" | "/search/feed/" => find::feed(paint, feeds::Format::Rss)?,
        "/search/feed/atom" | "/search/feed/atom/" => find::feed(paint, feeds::Format::Atom)?,
        "/robots.txt" => notices::robots(paint),
        "/.well-known/security.txt" | "/security.txt" => notices::security(paint)?,
        "/trust.txt" | "/.well-known/trust.txt" => notices::trust(paint)?,
        "/sitemap.xml" | "/wp-sitemap.xml" | "/sitemap_index.xml" => sitemaps::index(paint)?,
        "/news-sitemap.xml" | "/sitemap-news.xml" => sitemaps::news(paint)?,
        "/feed.json" => feeds::stories(paint, Shelf::Everything, feeds::Format::Json, "/", None)?,
        "/comments/feed/" | "/comments/feed" | "/comments/feed/atom/" | "/comments/feed/atom" => {
            feeds::all_comments(paint)?
        }
        "/comments/feed/rss2/" | "/comments/feed/rss2" | "/comments/feed/rss/" | "/comments/feed/rdf/" => {
            Answer::Moved("/comments/feed/".into(), true)
        }
        "/site.webmanifest" => icons::manifest(paint)?,
        "/favicon.ico" => icons::show(paint, 32, Shape::File)?,
        "/icon-192.png" => icons::show(paint, 192, Shape::Round)?,
        "/icon-512.png" => icons::show(paint, 512, Shape::Round)?,
        "/apple-touch-icon.png" | "/apple-touch-icon-precomposed.png" => icons::show(paint, 180, Shape::Full)?,
        _ => match path.strip_prefix("/sitemap-").and_then(|rest| rest.strip_suffix(".xml")) {
            Some(month) => return sitemaps::month(paint, month),
            None => return Ok(None),
        },
    }))
}

/// What follows the address of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tail<'a> {
    /// The address itself, with its last slash.
    pub base: &'a str,
    /// `/page/N/` of a list, from 1.
    pub page: i64,
    /// `/feed/` in one of its forms.
    pub feed: Option<feeds::Format>,
    /// `/comment-page-N/`.
    pub comment_page: Option<i64>,
}

impl<'a> Tail<'a> {
    /// Nothing follows.
    fn none(path: &'a str) -> Tail<'a> {
        Tail { base: path, page: 1, feed: None, comment_page: None }
    }

    fn of(path: &'a str) -> Tail<'a> {
        let mut tail = Tail::none(path);
        let trimmed = path.trim_end_matches('/');
        for (ending, format) in feeds::ENDINGS {
            if let Some(base) = trimmed.strip_suffix(ending).filter(|base| base.ends_with('/')) {
                return Tail { base, feed: Some(format), ..tail };
            }
        }
        if let Some((base, number)) = trimmed.rsplit_once("/comment-page-")
            && let Ok(number) = number.parse()
        {
            tail.comment_page = Some(number);
            tail.base = &path[..=base.len()];
            return tail;
        }
        if let Some((base, number)) = trimmed.rsplit_once("/page/")
            && let Some(number) = number.parse().ok().filter(|number| (1..100_000).contains(number))
        {
            tail.page = number;
            tail.base = &path[..=base.len()];
        }
        tail
    }
}

/// A story or a page at the address, or one of its further pages.
fn at_story(paint: &mut Paint, path: &str, tail: &Tail) -> Result<Option<Answer>, Error> {
    let found = if tail.base == path { find_at(paint.r, path, paint.now)? } else { find_above(paint, tail.base)? };
    match found {
        Some(Found::Elsewhere(address)) => Ok(Some(Answer::Moved(web::address::href(&address), true))),
        Some(Found::Here(found)) => match tail.feed {
            Some(_) => feeds::story_comments(paint, &found).map(Some),
            None if tail.page > 1 => Ok(Some(Answer::Moved(web::address::href(&found.address), true))),
            None => story::show(paint, *found, 1, tail.comment_page).map(Some),
        },
        None => at_story_page(paint, path),
    }
}

/// A story whose address something follows: that begins with a slash, though the address itself may end in none.
fn find_above(paint: &mut Paint, base: &str) -> Result<Option<Found>, Error> {
    paint.note_address(base);
    match find_at(paint.r, base, paint.now)? {
        Some(Found::Elsewhere(address)) => Ok(find_at(paint.r, &address, paint.now)?),
        found => Ok(found),
    }
}

/// `/address/2/`: a further page of a story.
fn at_story_page(paint: &mut Paint, path: &str) -> Result<Option<Answer>, Error> {
    let Some((base, number)) = path.trim_end_matches('/').rsplit_once('/') else { return Ok(None) };
    let Some(number) = number.parse::<usize>().ok().filter(|number| *number >= 1) else { return Ok(None) };
    match find_above(paint, &format!("{base}/"))? {
        Some(Found::Here(found)) if number == 1 => Ok(Some(Answer::Moved(web::address::href(&found.address), true))),
        Some(Found::Here(found)) => story::show(paint, *found, number, None).map(Some),
        _ => Ok(None),
    }
}

/// A list of stories at the address.
fn at_shelf(paint: &mut Paint, tail: &Tail) -> Result<Option<Answer>, Error> {
    let Some(list) = find_list_at(paint, tail.base)? else { return Ok(year_of_no_month(tail.base)) };
    paint.note_address(tail.base);
    if matches!(list, lists::List::Tag(_) | lists::List::Contributor(_) | lists::List::Series(_)) {
        paint.note(&Touched::name_of(list.shelf()));
    }
    let address = list.address(paint);
    if tail.page == 1 && tail.feed.is_none() && paint.ask.path.trim_end_matches('/').ends_with("/page/1") {
        return Ok(Some(Answer::Moved(address, true)));
    }
    if let Some(format) = tail.feed {
        return feeds::stories(paint, list.shelf(), format, &address, Some(&list)).map(Some);
    }
    if let lists::List::Front(edition) = list {
        paint.enter_edition(edition);
        return front::show(paint, tail.page).map(Some);
    }
    lists::show(paint, &list, tail.page).map(Some)
}

/// A month or a day that no calendar has leads to its year (`redirect_canonical`).
fn year_of_no_month(address: &str) -> Option<Answer> {
    let parts: Vec<&str> = address.split('/').filter(|part| !part.is_empty()).collect();
    let is_number = |part: &&str| part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit());
    let (year, rest) = parts.split_first()?;
    let is_date = (1..=2).contains(&rest.len()) && rest.iter().all(is_number) && Archive::of(&[year]).is_some();
    is_date.then(|| Answer::Moved(format!("/{year}/"), true))
}

fn find_list_at(paint: &mut Paint, address: &str) -> Result<Option<lists::List>, Error> {
    let parts: Vec<&str> = address.split('/').filter(|part| !part.is_empty()).collect();
    find_list(paint, &parts)
}

fn find_list(paint: &mut Paint, parts: &[&str]) -> Result<Option<lists::List>, Error> {
    let (section_base, tag_base, author_base) =
        (paint.settings.section_base.clone(), paint.settings.tag_base.clone(), paint.settings.author_base.clone());
    let r = &mut *paint.r;
    Ok(match parts {
        [] => Some(lists::List::Front(0)),
        [base, slug] if **base == *tag_base => tag::find_by_slug(r, slug)?.map(lists::List::Tag),
        [base, slug] if **base == *author_base => contributor::find_by_slug(r, slug)?.map(lists::List::Contributor),
        ["series", slug] => series::find_by_slug(r, slug)?.map(lists::List::Series),
        [prefix] if paint.settings.editions.iter().any(|edition| edition.prefix == *prefix) => {
            let place = paint.settings.editions.iter().position(|edition| edition.prefix == *prefix).unwrap_or(0);
            Some(lists::List::Front(i64::try_from(place).unwrap_or(0) + 1))
        }
        _ => match Archive::of(parts) {
            Some(archive) => Some(lists::List::Archive(archive)),
            None => {
                let path = parts.join("/");
                let path = if section_base.is_empty() {
                    Some(path.as_str())
                } else {
                    path.strip_prefix(&format!("{section_base}/"))
                };
                match path {
                    Some(path) => section::find_by_path(r, path)?.map(lists::List::Section),
                    None => None,
                }
            }
        },
    })
}

/// Nothing stands at the address: an old one leads on, a withdrawn one says so, a mistyped one is guessed.
fn moved_or_lost(paint: &mut Paint, path: &str, tail: &Tail) -> Result<Answer, Error> {
    for address in [path.to_owned(), newsroom::address::other_slash(path), tail.base.to_owned()] {
        // Who followed a feed at the old address follows it at the new one.
        let feed = tail.feed.filter(|_| address == tail.base).and_then(|_| path.get(tail.base.len()..)).unwrap_or("");
        match redirect::find(paint.r, &address)? {
            Some(Target::Story(id)) => match newsroom::published::address_of(paint.r, id, paint.now)? {
                Some(to) => return lead_to(paint, &to, feed),
                None if is_gone(paint.r, id, paint.now)? => return lost::show(paint, StatusCode::GONE),
                None => {}
            },
            Some(Target::Address(to)) if to.starts_with('/') => return lead_to(paint, &to, feed),
            Some(Target::Address(to)) => return Ok(Answer::Moved(to, true)),
            Some(Target::Gone) => return lost::show(paint, StatusCode::GONE),
            None => {}
        }
    }
    if find_withdrawn(paint.r, path, paint.now)? == Some(true) {
        return lost::show(paint, StatusCode::GONE);
    }
    for to in by_former_bases(paint, path) {
        if let Answer::Moved(to, is_permanent) = lead_to(paint, &to, "")? {
            return Ok(Answer::Moved(to, is_permanent));
        }
    }
    if let Some(to) = guess(paint, path)? {
        tracing::info!(from = path, %to, "an unknown address was guessed");
        return Ok(Answer::Moved(web::address::href(&to), true));
    }
    lost::show(paint, StatusCode::NOT_FOUND)
}

/// Where a list could stand now whose address was made otherwise before.
fn by_former_bases(paint: &Paint, path: &str) -> Vec<String> {
    let settings = &paint.settings;
    let former = &settings.former_bases;
    let kinds = [
        (&former.tag, &settings.tag_base),
        (&former.author, &settings.author_base),
        (&former.section, &settings.section_base),
    ];
    let below = |base: &str, path: &str| match base {
        "" => Some(path.trim_start_matches('/').to_owned()),
        base => path.strip_prefix('/')?.strip_prefix(base)?.strip_prefix('/').map(str::to_owned),
    };
    let mut found = Vec::new();
    for (former, now) in kinds {
        // What begins as addresses do now was looked for already.
        if !now.is_empty() && below(now, path).is_some() {
            continue;
        }
        let rests = former.iter().filter_map(|base| below(base, path)).filter(|rest| !rest.is_empty());
        found.extend(rests.map(|rest| if now.is_empty() { format!("/{rest}") } else { format!("/{now}/{rest}") }));
    }
    found
}

/// Addresses in a row that lead on, at most; what is longer leads nowhere.
pub(crate) const STEPS_MAX: u8 = 8;

/// Leads to an address of the site, or to its feed, at once: however many others stand between, a reader takes one
/// step.
fn lead_to(paint: &mut Paint, to: &str, feed: &str) -> Result<Answer, Error> {
    let to = wordpress::resolve(paint, to)?;
    if to.contains(['?', '#']) || wordpress::is_no_page(&to) {
        return Ok(Answer::Moved(to, true));
    }
    let path = canonical(&to).filter(|_| paint.steps_left > 0);
    let Some(path) = path else { return lost::show(paint, StatusCode::NOT_FOUND) };
    paint.steps_left -= 1;
    if !feed.is_empty() {
        let feed = format!("{}/{feed}", path.trim_end_matches('/'));
        if let Answer::Page(page) = find_page(paint, &feed)?
            && page.status == StatusCode::OK
        {
            return Ok(Answer::Moved(web::address::href(&feed), true));
        }
    }
    Ok(match find_page(paint, &path)? {
        Answer::Page(page) if page.status == StatusCode::OK => Answer::Moved(web::address::href(&path), true),
        Answer::Raw(raw) if raw.status() == StatusCode::OK => Answer::Moved(web::address::href(&path), true),
        other => other,
    })
}

/// The story whose slug the last part begins, within the years and months before it (`redirect_guess_404_permalink`).
fn guess(paint: &mut Paint, path: &str) -> Result<Option<String>, Error> {
    let trimmed = path.trim_end_matches('/');
    let Some((before, slug)) = trimmed.rsplit_once('/') else { return Ok(None) };
    if !paint.settings.guesses_addresses || slug.chars().count() < 3 || slug.contains('.') {
        return Ok(None);
    }
    let dated: Vec<&str> =
        before.split('/').filter(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())).collect();
    let prefix = if dated.is_empty() { "/".to_owned() } else { format!("/{}/", dated.join("/")) };
    Ok(archive::guess(paint.r, slug, &prefix, paint.now)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_an_address_is_told_from_it() {
        let tail = |path: &'static str| {
            let tail = Tail::of(path);
            (tail.base, tail.page, tail.feed.is_some(), tail.comment_page)
        };
        assert_eq!(tail("/politics/page/3/"), ("/politics/", 3, false, None));
        assert_eq!(tail("/politics/feed/"), ("/politics/", 1, true, None));
        assert_eq!(tail("/feed/atom/"), ("/", 1, true, None));
        assert_eq!(tail("/2024/01/02/a/comment-page-2/"), ("/2024/01/02/a/", 1, false, Some(2)));
        assert_eq!(tail("/2024/"), ("/2024/", 1, false, None));
    }
}
