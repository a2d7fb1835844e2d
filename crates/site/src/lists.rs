//! Lists of stories: sections, tags, people, series, months.

use formats::schema_org::breadcrumb_list;
use http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use newsroom::published::archive::{Span, list_in};
use newsroom::published::arranged::Place;
use newsroom::published::card::Cut;
use newsroom::published::contributor::Contributor;
use newsroom::published::section::Section;
use newsroom::published::series::Series;
use newsroom::published::tag::Tag;
use newsroom::published::{Card, Shelf, Touched};
use serde::Serialize;
use web::address::href;
use web::templates::Value;

use crate::cards::CardView;
use crate::paint::{Chrome, FeedLink, Head, Link, Paint, some};
use crate::slots::Group;
use crate::{Answer, Error, lost, machines};

/// A list by what it is of.
#[derive(Debug, Clone)]
pub(crate) enum List {
    Front(i64),
    Section(Section),
    Tag(Tag),
    Contributor(Contributor),
    Series(Series),
    Archive(Archive),
}

/// A year, a month or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Archive {
    pub year: i16,
    pub month: Option<i8>,
    pub day: Option<i8>,
}

impl Archive {
    /// Reads the parts of an address.
    pub fn of(parts: &[&str]) -> Option<Archive> {
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<i16>().ok())?
        };
        let small = |part: &str| number(part, 2).and_then(|number| i8::try_from(number).ok());
        let archive = match parts {
            [year] => Archive { year: number(year, 4)?, month: None, day: None },
            [year, month] => Archive { year: number(year, 4)?, month: Some(small(month)?), day: None },
            [year, month, day] => {
                Archive { year: number(year, 4)?, month: Some(small(month)?), day: Some(small(day)?) }
            }
            _ => return None,
        };
        archive.first_day().map(|_| archive)
    }

    fn first_day(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    fn days(self) -> Option<(Date, Date)> {
        let first = self.first_day()?;
        let span = match (self.month, self.day) {
            (_, Some(_)) => jiff::Span::new().days(1),
            (Some(_), None) => jiff::Span::new().months(1),
            (None, None) => jiff::Span::new().years(1),
        };
        Some((first, first.checked_add(span).ok()?))
    }

    fn address(self) -> String {
        let month = self.month.map(|month| format!("{month:02}/")).unwrap_or_default();
        let day = self.day.map(|day| format!("{day:02}/")).unwrap_or_default();
        format!("/{:04}/{month}{day}", self.year)
    }
}

impl List {
    pub fn shelf(&self) -> Shelf {
        match self {
            List::Front(edition) => Shelf::Front(*edition),
            List::Section(section) => Shelf::Section(section.id),
            List::Tag(tag) => Shelf::Tag(tag.id),
            List::Contributor(person) => Shelf::Contributor(person.id),
            List::Series(series) => Shelf::Series(series.id),
            List::Archive(_) => Shelf::Everything,
        }
    }

    /// Where its first page stands, as a link writes it.
    pub fn address(&self, paint: &Paint) -> String {
        match self {
            List::Front(0) => "/".into(),
            List::Front(edition) => {
                let place = usize::try_from(edition - 1).unwrap_or(0);
                paint.settings.editions.get(place).map_or_else(|| "/".into(), |edition| format!("/{}/", edition.prefix))
            }
            List::Section(section) => paint.section_href(section),
            List::Tag(tag) => href(&format!("/{}/{}/", paint.settings.tag_base, tag.slug)),
            List::Contributor(person) => href(&paint.settings.author_address(&person.slug)),
            List::Series(series) => href(&paint.settings.series_address(&series.slug)),
            List::Archive(archive) => archive.address(),
        }
    }

    pub fn heading(&self, paint: &Paint) -> String {
        match self {
            List::Front(_) => paint.paper(),
            List::Section(section) => section.name.clone(),
            List::Tag(tag) => paint.say("tag-title", &[("tag", tag.name.as_str().into())]),
            List::Contributor(person) => paint.say("author-title", &[("name", person.name.as_str().into())]),
            List::Series(series) => series.name.clone(),
            List::Archive(archive) => {
                let words = &paint.words;
                let year = words.year(archive.year);
                match (archive.month, archive.day, archive.first_day()) {
                    (Some(_), Some(_), Some(day)) => {
                        paint.say("archive-of-day", &[("date", words.day(day).as_str().into())])
                    }
                    (Some(month), ..) => {
                        let month = words.month_year(archive.year, month);
                        paint.say("archive-of", &[("month", month.as_str().into())])
                    }
                    _ => paint.say("archive-of-year", &[("year", year.as_str().into())]),
                }
            }
        }
    }

    fn description(&self) -> Option<String> {
        match self {
            List::Section(section) => some(section.description.clone()),
            List::Tag(tag) => some(tag.description.clone()),
            List::Contributor(person) => some(person.bio.clone()),
            List::Series(series) => some(series.description.clone()),
            List::Front(_) | List::Archive(_) => None,
        }
    }

    fn language(&self) -> Option<&str> {
        match self {
            List::Section(section) => section.language.as_deref(),
            List::Tag(tag) => tag.language.as_deref(),
            _ => None,
        }
    }
}

#[derive(Serialize)]
struct ListPage {
    chrome: Chrome,
    say: Value,
    heading: String,
    description: Option<String>,
    address: String,
    children: Vec<Link>,
    /// What the desk has arranged to stand before the list.
    groups: Vec<Group>,
    /// The first story of a section, before the others.
    lead: Option<CardView>,
    lead_label: String,
    stories: Vec<CardView>,
    feed: Option<String>,
    empty: String,
    newer: Option<String>,
    older: Option<String>,
    page: i64,
}

/// Shows a page of a list; one past its end is lost, except the first.
pub(crate) fn show(paint: &mut Paint, list: &List, page: i64) -> Result<Answer, Error> {
    if let Some(language) = list.language().map(str::to_owned) {
        paint.enter_language(&language);
    }
    let per_page = i64::from(paint.settings.stories_per_page.max(1));
    let skip = (page - 1) * per_page;
    let mut cards = cards(paint, list, skip, per_page + 1)?;
    if cards.is_empty() && (page > 1 || matches!(list, List::Archive(_))) {
        return lost::show(paint, StatusCode::NOT_FOUND);
    }
    let has_older = cards.len() > usize::try_from(per_page).unwrap_or(usize::MAX);
    cards.truncate(usize::try_from(per_page).unwrap_or(usize::MAX));
    let arranged = match list {
        List::Section(section) if page == 1 => paint.arranged(Place::Section(section.id))?,
        _ => None,
    };
    // A further page goes on where this one ends, whatever stands above the list.
    cards.retain(|card| arranged.as_ref().is_none_or(|arranged| !arranged.shown.contains(&card.id)));
    let mut stories = paint.show_cards(cards);
    let (address, heading) = (list.address(paint), list.heading(paint));
    let nth = |page: i64| if page == 1 { address.clone() } else { format!("{address}page/{page}/") };
    let feed = (!matches!(list, List::Archive(_) | List::Front(_))).then(|| format!("{address}feed/"));
    let feeds =
        feed.iter().map(|href| FeedLink { kind: "application/rss+xml", title: heading.clone(), href: href.clone() });
    let feeds = feeds.collect();
    let json_ld = match list {
        List::Section(section) => vec![breadcrumb_list(&machines::section_crumbs(paint, section))],
        List::Contributor(contributor) => vec![machines::contributor(paint, contributor, &address)],
        _ => Vec::new(),
    };
    if let List::Section(section) = list {
        for card in &mut stories {
            card.kicker.take_if(|kicker| *kicker == section.name);
        }
    }
    let has_lead = matches!(list, List::Section(_)) && arranged.is_none() && page == 1 && stories.len() > 1;
    let lead = (has_lead && stories[0].picture.is_some()).then(|| stories.remove(0));
    let section = if let List::Section(section) = list { Some(section.id) } else { None };
    let chrome = paint.chrome(Head {
        title: heading.clone(),
        description: list.description().unwrap_or_default(),
        canonical: (!paint.is_preview).then(|| format!("{}{}", paint.site.parts.origin, nth(page))),
        feeds,
        section,
        json_ld,
        noindex: matches!(list, List::Archive(_)) || paint.is_preview,
        ..Head::default()
    })?;
    let shown = ListPage {
        chrome,
        say: paint.words_value(),
        empty: paint.say("section-empty", &[("section", heading.as_str().into())]),
        lead_label: paint.say("section-top", &[("section", heading.as_str().into())]),
        heading,
        description: list.description(),
        address: address.clone(),
        children: children(paint, list),
        groups: arranged.map(|arranged| arranged.groups).unwrap_or_default(),
        lead,
        stories,
        feed,
        newer: (page > 1).then(|| nth(page - 1)),
        older: has_older.then(|| nth(page + 1)),
        page,
    };
    paint.render("site/list.html", &shown, StatusCode::OK)
}

fn cards(paint: &mut Paint, list: &List, skip: i64, limit: i64) -> Result<Vec<Card>, Error> {
    let List::Archive(archive) = list else { return paint.list(list.shelf(), Cut::Skip(skip), limit) };
    let Some(span) = span(paint, *archive) else { return Ok(Vec::new()) };
    paint.note(&Touched::dated(archive.address().trim_matches('/').replace('/', "-").as_str()));
    Ok(list_in(paint.r, Shelf::Everything, span, skip, limit, paint.now)?)
}

/// The instants of an archive in the newsroom's own zone.
fn span(paint: &Paint, archive: Archive) -> Option<Span> {
    let zone = paint.settings.time_zone();
    let at =
        |day: Date| -> Option<Timestamp> { zone.to_timestamp(day.to_datetime(jiff::civil::Time::midnight())).ok() };
    let (first, end) = archive.days()?;
    Some(Span { from: at(first)?, to: at(end)? })
}

fn children(paint: &Paint, list: &List) -> Vec<Link> {
    let List::Section(parent) = list else { return Vec::new() };
    let below = paint.sections.iter().filter(|section| section.parent == Some(parent.id));
    below.map(|section| Link { href: paint.section_href(section), name: section.name.clone() }).collect()
}
