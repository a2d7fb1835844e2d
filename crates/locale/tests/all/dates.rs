//! 600 and more instants as ICU for C and JavaScript writes them, in 26 locales and eight calendars.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use locale::{Calendar, Digits, Formats, Language};

const CASES: usize = 624;

#[test]
fn days_and_times_are_written_as_icu_writes_them() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/dates/dates.tsv");
    let Ok(table) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED days_and_times_are_written_as_icu_writes_them: {CASES} cases in ../shared/data/dates are not here");
        return;
    };
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    assert_eq!(rows.len(), CASES);
    let wrong: Vec<String> = rows.iter().flat_map(|row| differences(row)).collect();
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn differences(row: &[&str]) -> Vec<String> {
    let [instant, tag, calendar, zone, offset, local_day, year, month, day, long_date, time] = row[..] else {
        return vec![format!("a row of {} fields", row.len())];
    };
    let language = Language::parse(tag).unwrap();
    let calendar = Calendar::find_by_code(calendar).unwrap();
    let formats = Formats::new(&language, calendar, Digits::usual_for(&language), TimeZone::get(zone).unwrap());
    let at: Timestamp = instant.parse().unwrap();
    let (own_year, own_month, own_day) = formats.year_month_day(at);
    let pairs = [
        (formats.iso(at)[..10].to_owned(), local_day),
        (formats.iso(at)[19..].to_owned(), offset),
        (own_year.to_string(), year),
        (own_month.to_string(), month),
        (own_day.to_string(), day),
        (formats.date_long(at), long_date),
        (formats.time_by_habit(at), time),
    ];
    pairs
        .iter()
        .filter(|(own, theirs)| !alike(own, theirs))
        .map(|(own, theirs)| format!("{instant} {tag} {}: {own:?}, ICU {theirs:?}", calendar.code()))
        .collect()
}

fn alike(own: &str, theirs: &str) -> bool {
    own == theirs
}
