//! What search results are narrowed by: sections, authors, a year.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use newsroom::id::ContributorId;
use newsroom::published::contributor::{self, Contributor};
use newsroom::published::section::Section;
use search::{Facets, Query};
use serde::Serialize;
use web::address::query_value;

use crate::Error;
use crate::paint::Paint;

/// Values of one filter that are read from an address: more than any form of ours sends.
const CHOSEN_MAX: usize = 20;

/// Choices of one filter that are shown.
const CHOICES_MAX: usize = 8;

/// The filters in use.
#[derive(Debug, Clone, Default)]
pub(super) struct Filters {
    sections: Vec<Section>,
    authors: Vec<Contributor>,
    /// Gregorian, in UTC, as the index counts them.
    year: Option<i16>,
}

/// A filter with its choices.
#[derive(Debug, Serialize)]
pub(super) struct Facet {
    /// The field's name in the form.
    field: &'static str,
    name: String,
    /// Whether only one choice holds: its first is then any.
    is_single: bool,
    choices: Vec<Choice>,
}

#[derive(Debug, Serialize)]
struct Choice {
    value: String,
    name: String,
    count: Option<String>,
    is_chosen: bool,
}

/// A filter in use, and the address of the search without it.
#[derive(Debug, Serialize)]
pub(super) struct Chip {
    pub name: String,
    pub href: String,
}

impl Filters {
    /// Reads the filters of an address. What names nothing here is left out, as an old link may.
    pub fn read(paint: &mut Paint, fields: &[(String, String)]) -> Result<Filters, Error> {
        let values = |field: &'static str| {
            let own = fields.iter().filter(move |(name, _)| name == field);
            own.map(|(_, value)| value.as_str()).take(CHOSEN_MAX)
        };
        let find = |path: &str| paint.sections.iter().find(|section| section.path == path).cloned();
        let sections = values("section").filter_map(find).collect();
        let year = values("year").find_map(|year| year.parse().ok()).filter(|year| bounds(*year).is_some());
        let mut authors = Vec::new();
        for slug in values("author") {
            authors.extend(contributor::find_by_slug(paint.r, slug)?);
        }
        Ok(Filters { sections, authors, year })
    }

    /// The filters as the index takes them.
    pub fn query(&self) -> Query {
        let bounds = self.year.and_then(bounds);
        Query {
            sections: self.sections.iter().map(|section| section.id.0).collect(),
            authors: self.authors.iter().map(|author| author.id.0).collect(),
            from: bounds.map(|(from, _)| from),
            to: bounds.map(|(_, to)| to),
            ..Query::default()
        }
    }

    /// The filters as the end of an address.
    pub fn address(&self) -> String {
        let sections = self.sections.iter().map(|section| format!("&section={}", query_value(&section.path)));
        let authors = self.authors.iter().map(|author| format!("&author={}", query_value(&author.slug)));
        let year = self.year.iter().map(|year| format!("&year={year}"));
        sections.chain(authors).chain(year).collect()
    }

    /// Each filter by its name, with the others that stay when it is taken away.
    pub fn each_without(&self, paint: &Paint) -> Vec<(String, Filters)> {
        let mut each = Vec::new();
        for (place, section) in self.sections.iter().enumerate() {
            let mut rest = self.clone();
            rest.sections.remove(place);
            each.push((section.name.clone(), rest));
        }
        for (place, author) in self.authors.iter().enumerate() {
            let mut rest = self.clone();
            rest.authors.remove(place);
            each.push((author.name.clone(), rest));
        }
        if let Some(year) = self.year {
            each.push((paint.words.year(year), Filters { year: None, ..self.clone() }));
        }
        each
    }

    /// The choices that the results leave, with what each would leave, those in use among them.
    pub fn facets(&self, paint: &mut Paint, counts: &Facets) -> Result<Vec<Facet>, Error> {
        let facets = [self.by_section(paint, counts), self.by_author(paint, counts)?, self.by_year(paint, counts)];
        Ok(facets.into_iter().filter(|facet| facet.choices.len() > 1).collect())
    }

    fn by_section(&self, paint: &Paint, counts: &Facets) -> Facet {
        let choice = |section: &Section, count: u64| Choice {
            value: section.path.clone(),
            name: section.name.clone(),
            count: Some(number(paint, count)),
            is_chosen: self.sections.iter().any(|chosen| chosen.id == section.id),
        };
        let find = |id: i64| paint.sections.iter().find(|section| section.id.0 == id);
        let found = counts.sections.iter().filter_map(|(id, count)| find(*id).map(|section| choice(section, *count)));
        let mut choices: Vec<Choice> = found.take(CHOICES_MAX).collect();
        let is_there = |choices: &[Choice], path: &str| choices.iter().any(|choice| choice.value == path);
        let missing: Vec<Choice> = self
            .sections
            .iter()
            .filter(|section| !is_there(&choices, &section.path))
            .map(|section| choice(section, 0))
            .collect();
        choices.extend(missing);
        Facet { field: "section", name: paint.say("search-section", &[]), is_single: false, choices }
    }

    fn by_author(&self, paint: &mut Paint, counts: &Facets) -> Result<Facet, Error> {
        let mut choices: Vec<Choice> = Vec::new();
        let mut known = self.authors.clone();
        for (id, _) in counts.authors.iter().take(CHOICES_MAX) {
            if !known.iter().any(|author| author.id.0 == *id) {
                known.extend(contributor::find(paint.r, ContributorId(*id))?);
            }
        }
        let count =
            |author: &Contributor| counts.authors.iter().find(|(id, _)| *id == author.id.0).map_or(0, |own| own.1);
        known.sort_by_key(|author| std::cmp::Reverse(count(author)));
        for author in &known {
            choices.push(Choice {
                value: author.slug.clone(),
                name: author.name.clone(),
                count: Some(number(paint, count(author))),
                is_chosen: self.authors.iter().any(|chosen| chosen.id == author.id),
            });
        }
        Ok(Facet { field: "author", name: paint.say("search-author", &[]), is_single: false, choices })
    }

    fn by_year(&self, paint: &Paint, counts: &Facets) -> Facet {
        let mut years = counts.years.clone();
        years.extend(self.year.filter(|year| !years.iter().any(|own| own.0 == *year)).map(|year| (year, 0)));
        years.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
        let any = Choice {
            value: String::new(),
            name: paint.say("search-any-date", &[]),
            count: None,
            is_chosen: self.year.is_none(),
        };
        let choice = |(year, count): (i16, u64)| Choice {
            value: year.to_string(),
            name: paint.words.year(year),
            count: Some(number(paint, count)),
            is_chosen: self.year == Some(year),
        };
        let choices = std::iter::once(any).chain(years.into_iter().take(CHOICES_MAX).map(choice)).collect();
        Facet { field: "year", name: paint.say("search-date", &[]), is_single: true, choices }
    }
}

fn number(paint: &Paint, count: u64) -> String {
    paint.words.number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// The instants of a year, as the index counts years.
fn bounds(year: i16) -> Option<(Timestamp, Timestamp)> {
    let begins = |year: i16| {
        let day = Date::new(year, 1, 1).ok()?;
        TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()
    };
    Some((begins(year)?, begins(year.checked_add(1)?)?))
}
