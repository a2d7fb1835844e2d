//! Moderation in numbers: what was written by day and state, how long decisions took, who made them, what was overturned.

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use jiff::civil::Date;
use locale::Value as Put;
use newsroom::comment::Status;
use newsroom::comment::statistics::{self, Counts, DECISIONS_MAX, Decisions, Span, Waits, Work};
use serde::Serialize;

use crate::Error;
use crate::form::Form;
use crate::frame::{Frame, Place};
use crate::home::status_text;
use crate::moderation::year::{self, YearView};

/// Where they stand.
pub(super) const ADDRESS: &str = "/desk/comments/statistics";

/// Over how many days they can be counted; the first at first.
const DAYS: [i64; 3] = [30, 7, 90];

#[derive(Serialize)]
struct Page {
    lengths: Vec<Length>,
    /// The names of the states, in the order of a day's numbers.
    states: Vec<String>,
    days: Vec<DayView>,
    sums: Vec<String>,
    all: WorkView,
    people: Vec<WorkView>,
    /// Said where not all are counted.
    cut: Option<String>,
    days_file: String,
    people_file: String,
    /// A calendar year of notices, refusals and appeals.
    year: YearView,
}

#[derive(Serialize)]
struct Length {
    href: String,
    text: String,
    is_current: bool,
}

#[derive(Serialize)]
struct DayView {
    iso: String,
    day: String,
    counts: Vec<String>,
}

/// What somebody decided, or all together.
#[derive(Serialize)]
struct WorkView {
    name: String,
    total: String,
    approved: String,
    rejected: String,
    spam: String,
    other: String,
    overturned: String,
    median: String,
    p90: String,
}

/// What was counted.
struct Counted {
    days: Vec<(Date, Counts)>,
    decisions: Decisions,
}

/// Shows them.
pub(crate) fn show(frame: Frame) -> Result<Response<Bytes>, Error> {
    let length = asked_length(&frame);
    let counted = count(&frame, length)?;
    let number = |count: i64| frame.words.number(count);
    let mut sums = Counts::default();
    for (_, counts) in &counted.days {
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    let day = |(day, counts): &(Date, Counts)| DayView {
        iso: day.to_string(),
        day: frame.words.day(*day),
        counts: counts.iter().map(|count| number(*count)).collect(),
    };
    let page = Page {
        lengths: DAYS
            .map(|days| Length {
                href: format!("{ADDRESS}?days={days}"),
                text: frame.say_with("desk-stat-days", days),
                is_current: days == length,
            })
            .into(),
        states: Status::ALL.map(|status| frame.say(state_text(status))).into(),
        days: counted.days.iter().rev().map(day).collect(),
        sums: sums.iter().map(|count| number(*count)).collect(),
        all: work_view(&frame, &frame.say("desk-stat-all"), &counted.decisions.all),
        people: counted.decisions.by_person.iter().map(|(name, work)| work_view(&frame, name, work)).collect(),
        cut: counted.decisions.is_cut.then(|| frame.put("desk-stat-cut", &[("count", Put::from(DECISIONS_MAX))])),
        days_file: format!("{ADDRESS}/days?days={length}"),
        people_file: format!("{ADDRESS}/people?days={length}"),
        year: year::view(&frame, length)?,
    };
    let title = frame.say("desk-stat-title");
    frame.render("desk/comment_statistics.html", Place::Comments, &title, StatusCode::OK, &page)
}

/// Gives them as a file for a spreadsheet (RFC 4180): by day, by person, or a calendar year of notices and appeals.
pub(crate) fn export(frame: Frame, which: &str) -> Result<Response<Bytes>, Error> {
    if which == "year" {
        return year::export(&frame);
    }
    let counted = count(&frame, asked_length(&frame))?;
    let lines = match which {
        "days" => days_lines(&counted),
        "people" => people_lines(&counted.decisions),
        _ => return frame.lost(StatusCode::NOT_FOUND),
    };
    let name = if which == "days" { "comments-by-day.csv" } else { "decisions-by-person.csv" };
    Ok(file(&lines, name))
}

/// A file for a spreadsheet.
pub(super) fn file(lines: &[Vec<String>], name: &str) -> Response<Bytes> {
    let text: String = lines.iter().map(|cells| format!("{}\r\n", cells.join(","))).collect();
    let mut response = Response::new(Bytes::from(text));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
    let disposition = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(CONTENT_DISPOSITION, disposition.unwrap_or(HeaderValue::from_static("attachment")));
    response
}

fn days_lines(counted: &Counted) -> Vec<Vec<String>> {
    let head = std::iter::once("day".to_owned()).chain(Status::ALL.map(|status| status.as_str().to_owned()));
    let line = |(day, counts): &(Date, Counts)| {
        std::iter::once(day.to_string()).chain(counts.iter().map(i64::to_string)).collect()
    };
    std::iter::once(head.collect()).chain(counted.days.iter().map(line)).collect()
}

fn people_lines(decisions: &Decisions) -> Vec<Vec<String>> {
    let head = ["person", "approved", "rejected", "spam", "other", "overturned", "median_seconds", "p90_seconds"];
    let line = |(name, work): &(String, Work)| {
        let seconds = |of: fn(Waits) -> i64| work.waits_ms.map(|waits| (of(waits) / 1000).to_string());
        let counts =
            [work.approved, work.rejected, work.spam, work.other, work.overturned].map(|count| count.to_string());
        let waits = [seconds(|waits| waits.median), seconds(|waits| waits.p90)].map(Option::unwrap_or_default);
        std::iter::once(cell(name)).chain(counts).chain(waits).collect()
    };
    std::iter::once(head.map(str::to_owned).into()).chain(decisions.by_person.iter().map(line)).collect()
}

/// A name as a cell: quoted, and never one that a spreadsheet would take for a formula.
fn cell(name: &str) -> String {
    let guard = if name.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", name.replace('"', "\"\""))
}

fn asked_length(frame: &Frame) -> i64 {
    let asked = Form::read(frame.ask.query.unwrap_or_default().as_bytes()).get("days").parse().ok();
    asked.filter(|days| DAYS.contains(days)).unwrap_or(DAYS[0])
}

/// Counts the last days of the newsroom's, today among them.
fn count(frame: &Frame, length: i64) -> Result<Counted, Error> {
    let days = statistics::last_days(&frame.settings.time_zone(), frame.now, usize::try_from(length).unwrap_or(1));
    let (days, spans): (Vec<Date>, Vec<Span>) = days.into_iter().unzip();
    let whole = Span::over(&spans, frame.now);
    let (counts, decisions) = frame.desk.parts.db.read(|r| {
        Ok::<_, database::Error>((statistics::count_written(r, &spans)?, statistics::count_decisions(r, whole)?))
    })?;
    Ok(Counted { days: days.into_iter().zip(counts).collect(), decisions })
}

fn work_view(frame: &Frame, name: &str, work: &Work) -> WorkView {
    let number = |count: i64| frame.words.number(count);
    let wait = |of: fn(Waits) -> i64| work.waits_ms.map_or_else(|| "–".to_owned(), |waits| say_wait(frame, of(waits)));
    WorkView {
        name: name.to_owned(),
        total: number(work.total()),
        approved: number(work.approved),
        rejected: number(work.rejected),
        spam: number(work.spam),
        other: number(work.other),
        overturned: number(work.overturned),
        median: wait(|waits| waits.median),
        p90: wait(|waits| waits.p90),
    }
}

/// Says a time in its largest whole unit: minutes, hours, days.
pub(super) fn say_wait(frame: &Frame, ms: i64) -> String {
    let minutes = (ms.max(0) + 59_999) / 60_000;
    let (text, count) = match minutes {
        0..120 => ("desk-stat-minutes", minutes),
        120..2_880 => ("desk-stat-hours", minutes / 60),
        _ => ("desk-stat-days-long", minutes / 1_440),
    };
    frame.put(text, &[("count", Put::from(count))])
}

fn state_text(status: Status) -> &'static str {
    match status {
        Status::Deleted => "desk-stat-deleted",
        status => status_text(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_cell_and_never_a_formula() {
        assert_eq!(cell("Ines \"the desk\" Okafor"), "\"Ines \"\"the desk\"\" Okafor\"");
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell("@ines"), "\"'@ines\"");
    }
}
