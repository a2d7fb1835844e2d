//! Reading links backwards: of which permalink pattern they can have been made.
//!
//! One link can tell of several: on the fifth of May, day and month are the same. So each link names every pattern
//! that it fits, the likelier first, and the pattern that most links name is the site's.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use newsroom::address::Permalink;

/// Patterns that one link may name.
const READINGS_MAX: usize = 24;

/// What a link was made from.
pub(super) struct Made<'a> {
    /// The path, decoded, without its language.
    pub path: &'a str,
    pub slug: &'a str,
    pub id: u64,
    pub date: DateTime,
    pub author: &'a str,
    /// The paths of its categories.
    pub categories: &'a [String],
}

/// The patterns that links have named.
#[derive(Debug, Default)]
pub(super) struct Votes {
    /// How many links named a pattern, and how unlikely it was to them.
    counts: BTreeMap<String, (u64, usize)>,
    links: u64,
}

impl Votes {
    pub(super) fn count(&mut self, made: &Made) {
        self.links += 1;
        for (rank, pattern) in readings(made).into_iter().enumerate() {
            let (count, ranks) = self.counts.entry(pattern).or_default();
            *count += 1;
            *ranks += rank;
        }
    }

    /// The pattern of the most links, of several the likeliest; none if fewer than half of all were made of it.
    pub(super) fn winner(&self) -> Option<Permalink> {
        let most = self.counts.iter().max_by_key(|(_, (count, ranks))| (*count, std::cmp::Reverse(*ranks)))?;
        if most.1.0 * 2 < self.links {
            return None;
        }
        Permalink::parse(most.0).ok()
    }
}

fn readings(made: &Made) -> Vec<String> {
    let trimmed = made.path.trim_matches('/');
    let slash = if made.path.ends_with('/') { "/" } else { "" };
    let mut paths: Vec<String> =
        made.categories.iter().filter_map(|category| with_category(trimmed, category)).collect();
    paths.push(trimmed.to_owned());
    let mut patterns: Vec<String> = Vec::new();
    for path in paths {
        for reading in readings_of(&path, made) {
            let pattern = format!("/{reading}{slash}");
            if Permalink::parse(&pattern).is_ok() && !patterns.contains(&pattern) && patterns.len() < READINGS_MAX {
                patterns.push(pattern);
            }
        }
    }
    patterns
}

/// The path with `%category%` where the slugs of a category and those above it stand.
fn with_category(path: &str, category: &str) -> Option<String> {
    let at = format!("/{path}/").find(&format!("/{category}/")).filter(|_| !category.is_empty())?;
    Some(format!("{}%category%{}", &path[..at], &path[at + category.len()..]))
}

fn readings_of(path: &str, made: &Made) -> Vec<String> {
    let mut readings = vec![String::new()];
    for (at, part) in path.split('/').enumerate() {
        if at > 0 {
            readings.iter_mut().for_each(|reading| reading.push('/'));
        }
        if part == "%category%" {
            readings.iter_mut().for_each(|reading| reading.push_str(part));
        } else if part == made.author && part != made.slug {
            readings.iter_mut().for_each(|reading| reading.push_str("%author%"));
        } else if let Some(found) = part.find(made.slug).filter(|_| !made.slug.is_empty()) {
            numbers(&mut readings, &part[..found], made);
            readings.iter_mut().for_each(|reading| reading.push_str("%postname%"));
            numbers(&mut readings, &part[found + made.slug.len()..], made);
        } else {
            numbers(&mut readings, part, made);
        }
    }
    readings
}

/// Goes on with all readings over a part of a path: a number may be the id or of the date, the rest is as it is.
fn numbers(readings: &mut Vec<String>, part: &str, made: &Made) {
    let mut rest = part;
    while !rest.is_empty() {
        let is_number = rest.starts_with(|c: char| c.is_ascii_digit());
        let end = rest.find(|c: char| c.is_ascii_digit() != is_number).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        rest = after;
        let mut next = Vec::new();
        for reading in readings.iter() {
            let tags = tags_of(piece, made).into_iter().filter(|tag| !reading.contains(tag));
            let tags: Vec<&str> = tags.collect();
            let said = if tags.is_empty() { vec![piece] } else { tags };
            next.extend(said.into_iter().map(|tag| format!("{reading}{tag}")));
        }
        next.truncate(READINGS_MAX);
        *readings = next;
    }
}

fn tags_of(piece: &str, made: &Made) -> Vec<&'static str> {
    let date = made.date;
    let values = [
        (format!("{:04}", date.year()), "%year%"),
        (format!("{:02}", date.month()), "%monthnum%"),
        (format!("{:02}", date.day()), "%day%"),
        (made.id.to_string(), "%post_id%"),
        (format!("{:02}", date.hour()), "%hour%"),
        (format!("{:02}", date.minute()), "%minute%"),
        (format!("{:02}", date.second()), "%second%"),
    ];
    values.into_iter().filter(|(value, _)| value == piece).map(|(_, tag)| tag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Infers from links that were made of a pattern: each story has its own time, and one has a day like its month.
    fn check(pattern: &str) {
        let mut votes = Votes::default();
        let stories = [
            ("2019-05-05T05:05:05", "storm", "politics"),
            ("2019-11-23T14:37:52", "طوفان", "world/asia"),
            ("2020-02-17T09:41:08", "flood-2", "politics"),
        ];
        for (id, (date, slug, category)) in (120..).zip(stories) {
            let date: DateTime = date.parse().unwrap();
            let path = pattern
                .replace("%year%", &format!("{:04}", date.year()))
                .replace("%monthnum%", &format!("{:02}", date.month()))
                .replace("%day%", &format!("{:02}", date.day()))
                .replace("%hour%", &format!("{:02}", date.hour()))
                .replace("%minute%", &format!("{:02}", date.minute()))
                .replace("%second%", &format!("{:02}", date.second()))
                .replace("%post_id%", &id.to_string())
                .replace("%postname%", slug)
                .replace("%category%", category)
                .replace("%author%", "ines");
            let categories = [category.to_owned()];
            votes.count(&Made { path: &path, slug, id, date, author: "ines", categories: &categories });
        }
        assert_eq!(votes.winner().map(|found| found.to_string()).as_deref(), Some(pattern));
    }

    #[test]
    fn links_that_agree_on_nothing_tell_no_pattern() {
        let mut votes = Votes::default();
        let date: DateTime = "2019-05-23T14:37:52".parse().unwrap();
        for (path, slug) in [("/1/a/", "a"), ("/2/b/", "b"), ("/3/c/", "c")] {
            votes.count(&Made { path, slug, id: 9, date, author: "ines", categories: &[] });
        }
        assert_eq!(votes.winner(), None);
    }

    #[test]
    fn twelve_structures_are_told_from_their_links() {
        for pattern in [
            "/%year%/%monthnum%/%day%/%postname%/",
            "/%year%/%monthnum%/%postname%/",
            "/%year%/%postname%",
            "/%postname%/",
            "/archives/%post_id%",
            "/blog/%postname%/",
            "/%category%/%postname%/",
            "/%author%/%postname%/",
            "/%day%/%monthnum%/%year%/%postname%/",
            "/%year%/%monthnum%/%day%/%hour%-%minute%/%postname%/",
            "/%category%/%post_id%-%postname%.html",
            "/news/%year%/%category%/%postname%-%post_id%/",
        ] {
            check(pattern);
        }
    }
}
