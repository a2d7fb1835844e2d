//! Sitemaps by month, and the news sitemap.

use formats::sitemap::{Address, File, NEWS_MAX, News, write, write_index};
use http::StatusCode;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use newsroom::id::StoryId;
use newsroom::published::archive::{list_after, list_newest_lines, span_of};
use newsroom::published::{Shelf, StoryKind, Touched};

use crate::paint::Paint;
use crate::{Answer, Error, lost};

const XML: &str = "application/xml; charset=utf-8";

/// Addresses of one month's file (sitemaps.org allows 50,000).
const ADDRESSES: i64 = 50_000;

/// A news sitemap tells of the last two days (Google News sitemap guidelines).
const NEWS_HOURS: i64 = 48;

/// The index: one file a month, and one for the pages.
pub(crate) fn index(paint: &mut Paint) -> Result<Answer, Error> {
    paint.tag(Shelf::Everything.tag());
    let mut files = vec![File { loc: paint.absolute("/sitemap-pages.xml"), modified: None }];
    if let Some((first, last)) = span_of(paint.r, paint.now)? {
        let zone = paint.settings.time_zone();
        let mut month = zone.to_datetime(first).date().first_of_month();
        let last = zone.to_datetime(last).date();
        while month <= last {
            let name = format!("/sitemap-{:04}-{:02}.xml", month.year(), month.month());
            files.push(File { loc: paint.absolute(&name), modified: None });
            month = month.saturating_add(1.month());
        }
    }
    let text = write_index(&files).ok().and_then(|files| files.into_iter().next()).unwrap_or_default();
    paint.close(XML, text, StatusCode::OK)
}

/// One month's stories, or the pages.
pub(crate) fn month(paint: &mut Paint, name: &str) -> Result<Option<Answer>, Error> {
    if name == "pages" {
        paint.note(&Touched::sitemap(name));
        let lines = list_after(paint.r, StoryKind::Page, None, ADDRESSES, paint.now)?;
        let home = Address { loc: paint.absolute("/"), ..Address::default() };
        let pages = lines.iter().map(|line| address(paint, line.address.as_str(), line.updated_at));
        let addresses: Vec<Address> = std::iter::once(home).chain(pages).collect();
        return finish(paint, &addresses).map(Some);
    }
    let Some((year, month)) = name.split_once('-') else { return Ok(None) };
    let (Ok(year), Ok(month)) = (year.parse(), month.parse()) else { return Ok(None) };
    let Ok(first) = Date::new(year, month, 1) else { return Ok(None) };
    let zone = paint.settings.time_zone();
    let instant = |day: Date| zone.to_timestamp(day.to_datetime(jiff::civil::Time::midnight())).ok();
    let (Some(from), Some(to)) = (instant(first), instant(first.saturating_add(1.month()))) else { return Ok(None) };
    paint.note(&Touched::sitemap(&format!("{year:04}-{month:02}")));
    let before = (Timestamp::from_millisecond(from.as_millisecond() - 1).unwrap_or(from), StoryId(i64::MAX));
    let lines = list_after(paint.r, StoryKind::Story, Some(before), ADDRESSES, paint.now)?;
    let lines = lines.iter().take_while(|line| line.published_at < to);
    let addresses: Vec<Address> =
        lines.map(|line| address(paint, &line.address, line.updated_at.or(Some(line.published_at)))).collect();
    if addresses.is_empty() {
        return lost::show(paint, StatusCode::NOT_FOUND).map(Some);
    }
    finish(paint, &addresses).map(Some)
}

/// The stories of the last two days.
pub(crate) fn news(paint: &mut Paint) -> Result<Answer, Error> {
    paint.tag(Shelf::Everything.tag());
    let since = paint.now.as_millisecond() - NEWS_HOURS * 3_600_000;
    let lines = list_newest_lines(paint.r, i64::try_from(NEWS_MAX).unwrap_or(1000), paint.now)?;
    let lines = lines.iter().filter(|line| line.published_at.as_millisecond() >= since);
    let publication = paint.paper();
    let addresses: Vec<Address> = lines
        .map(|line| Address {
            news: Some(News {
                publication: publication.clone(),
                language: line.language.clone(),
                published: line.published_at,
                title: line.headline.clone(),
            }),
            ..address(paint, &line.address, line.updated_at)
        })
        .collect();
    // Stories leave it as they grow old, without an event: it is made for each request.
    paint.is_private = true;
    finish(paint, &addresses)
}

fn address(paint: &Paint, path: &str, modified: Option<Timestamp>) -> Address {
    Address { loc: paint.absolute(path), modified, ..Address::default() }
}

fn finish(paint: &mut Paint, addresses: &[Address]) -> Result<Answer, Error> {
    let text = write(addresses).ok().and_then(|files| files.into_iter().next()).unwrap_or_default();
    paint.close(XML, text, StatusCode::OK)
}
