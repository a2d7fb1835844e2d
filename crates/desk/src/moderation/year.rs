//! The counts of a calendar year: notices, refusals and appeals, as a page shows them and as a file.

use bytes::Bytes;
use http::Response;
use newsroom::comment::notice::year::{self, Appeals, Notices, Refusals, Year};
use newsroom::comment::statistics::Span;
use serde::Serialize;

use crate::Error;
use crate::form::Form;
use crate::frame::Frame;
use crate::moderation::statistics::{ADDRESS, file, say_wait};

/// Years that can be chosen, the current one first.
const YEARS: i16 = 6;

#[derive(Serialize)]
pub(super) struct YearView {
    title: String,
    years: Vec<YearLink>,
    file: String,
    notices: Vec<Vec<String>>,
    notice_median: String,
    refusals: Vec<Vec<String>>,
    by_program: String,
    appeals: Vec<Vec<String>>,
    appeal_median: String,
    alone: String,
}

#[derive(Serialize)]
struct YearLink {
    href: String,
    text: String,
    is_current: bool,
}

/// Shows the year that the address names, this year at first.
pub(super) fn view(frame: &Frame, days: i64) -> Result<YearView, Error> {
    let (asked, this) = years(frame);
    let counted = count(frame, asked)?;
    let number = |count: i64| frame.words.number(count);
    let numbers = |name: String, counts: &[i64]| -> Vec<String> {
        std::iter::once(name).chain(counts.iter().map(|count| number(*count))).collect()
    };
    let say_year = |year: i16| frame.words.year(year);
    let wait = |ms: Option<i64>| ms.map_or_else(|| "–".to_owned(), |ms| say_wait(frame, ms));
    let refusals = counted.refusals.iter().map(|refusals| {
        let Refusals { ground, found_by, removed, not_published } = *refusals;
        let mut cells = vec![frame.say(&format!("desk-case-ground-{}", ground.as_str()))];
        cells.push(frame.say(&format!("desk-year-found-{}", found_by.as_str())));
        cells.extend([number(removed), number(not_published)]);
        cells
    });
    Ok(YearView {
        title: frame.put("desk-year-title", &[("year", say_year(asked).into())]),
        years: (0..YEARS)
            .map(|back| YearLink {
                href: format!("{ADDRESS}?days={days}&year={}#year", this - back),
                text: say_year(this - back),
                is_current: this - back == asked,
            })
            .collect(),
        file: format!("{ADDRESS}/year?year={asked}"),
        notices: counted
            .notices
            .iter()
            .map(|(matter, counts)| {
                let name = frame.say(&format!("notice-matter-{}", matter.as_str()));
                numbers(name, &of_notices(counts))
            })
            .collect(),
        notice_median: wait(counted.notice_median_ms),
        refusals: refusals.collect(),
        by_program: number(counted.by_program_alone),
        appeals: counted
            .appeals
            .iter()
            .map(|(side, counts)| numbers(frame.say(&format!("desk-year-side-{}", side.as_str())), &of_appeals(counts)))
            .collect(),
        appeal_median: wait(counted.appeal_median_ms),
        alone: number(counted.decided_alone),
    })
}

fn of_notices(counts: &Notices) -> [i64; 5] {
    [counts.filed, counts.acted, counts.kept, counts.moot, counts.open()]
}

fn of_appeals(counts: &Appeals) -> [i64; 5] {
    [counts.filed, counts.upheld, counts.dismissed, counts.moot, counts.open()]
}

/// Gives a year as a file for a spreadsheet (RFC 4180): a figure a line, so that other figures can follow.
pub(super) fn export(frame: &Frame) -> Result<Response<Bytes>, Error> {
    let (asked, _) = years(frame);
    let counted = count(frame, asked)?;
    Ok(file(&lines(asked, &counted), &format!("moderation-{asked}.csv")))
}

fn lines(asked: i16, counted: &Year) -> Vec<Vec<String>> {
    let mut lines = vec![["year", "what", "of", "figure", "count"].map(str::to_owned).to_vec()];
    let mut add = |what: &str, of: &str, figure: &str, count: i64| {
        let texts = [asked.to_string(), what.to_owned(), of.to_owned(), figure.to_owned(), count.to_string()];
        lines.push(texts.into());
    };
    for (matter, counts) in &counted.notices {
        for (figure, count) in ["filed", "acted", "kept", "moot", "open"].into_iter().zip(of_notices(counts)) {
            add("notices", matter.as_str(), figure, count);
        }
    }
    for refusals in &counted.refusals {
        let of = format!("{} {}", refusals.ground.as_str(), refusals.found_by.as_str());
        add("refusals", &of, "removed", refusals.removed);
        add("refusals", &of, "not-published", refusals.not_published);
    }
    add("refusals", "spam", "by-program-alone", counted.by_program_alone);
    for (side, counts) in &counted.appeals {
        for (figure, count) in ["filed", "upheld", "dismissed", "moot", "open"].into_iter().zip(of_appeals(counts)) {
            add("appeals", side.as_str(), figure, count);
        }
    }
    add("appeals", "all", "decided-by-the-same-person", counted.decided_alone);
    for (what, median) in [("notices", counted.notice_median_ms), ("appeals", counted.appeal_median_ms)] {
        if let Some(ms) = median {
            add(what, "all", "median-seconds", ms / 1000);
        }
    }
    lines
}

/// The year that is asked for, and this one.
fn years(frame: &Frame) -> (i16, i16) {
    let this = frame.settings.time_zone().to_datetime(frame.now).year();
    let asked = Form::read(frame.ask.query.unwrap_or_default().as_bytes()).get("year").parse().ok();
    (asked.filter(|asked| (this - YEARS + 1..=this).contains(asked)).unwrap_or(this), this)
}

fn count(frame: &Frame, asked: i16) -> Result<Year, Error> {
    let none = Span { from: frame.now, to: frame.now };
    let span = year::span_of(&frame.settings.time_zone(), asked).unwrap_or(none);
    Ok(frame.desk.parts.db.read(|r| year::count(r, span))?)
}
