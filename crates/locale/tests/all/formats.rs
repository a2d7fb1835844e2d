//! What a reader sees of dates and numbers in each language of the site.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use locale::{Calendar, Digits, Formats, Language};

fn formats(tag: &str) -> Formats {
    Formats::for_language(&Language::parse(tag).unwrap(), TimeZone::get("Asia/Tehran").unwrap())
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

const MORNING: &str = "2026-05-14T06:58:00+03:30";

#[test]
fn a_story_is_dated_as_its_language_dates() {
    for (tag, date, date_time) in [
        ("en", "14 May 2026", "14 May 2026, 06:58"),
        ("en-US", "May 14, 2026", "May 14, 2026, 06:58"),
        ("fa", "۲۴ اردیبهشت ۱۴۰۵", "۲۴ اردیبهشت ۱۴۰۵، ۰۶:۵۸"),
        ("fa-AF", "۲۴ ثور ۱۴۰۵", "۲۴ ثور ۱۴۰۵، ۰۶:۵۸"),
        ("ar", "١٤ مايو ٢٠٢٦", "١٤ مايو ٢٠٢٦، ٠٦:٥٨"),
        ("he", "14 במאי 2026", "14 במאי 2026, 06:58"),
        ("ru", "14 мая 2026\u{202f}г.", "14 мая 2026\u{202f}г., 06:58"),
        ("tr", "14 Mayıs 2026", "14 Mayıs 2026, 06:58"),
        ("fr", "14 mai 2026", "14 mai 2026, 06:58"),
        ("es", "14 de mayo de 2026", "14 de mayo de 2026, 06:58"),
        ("de", "14. Mai 2026", "14. Mai 2026, 06:58"),
        ("ur", "14 مئی، 2026", "14 مئی، 2026، 06:58"),
    ] {
        assert_eq!(formats(tag).date_long(at(MORNING)), date, "{tag}");
        assert_eq!(formats(tag).date_time(at(MORNING)), date_time, "{tag}");
    }
}

#[test]
fn the_year_is_left_out_only_in_the_year_shown_by_the_calendar() {
    let now = at("2026-05-14T12:00:00+03:30");
    let english = formats("en");
    assert_eq!(english.date_by_year(at("2026-02-02T12:00:00Z"), now), "2 February");
    assert_eq!(english.date_by_year(at("2025-08-21T12:00:00Z"), now), "21 August 2025");
    assert_eq!(english.date_time_by_year(at("2026-05-14T13:10:00Z"), now), "14 May, 16:40");
    let persian = formats("fa");
    assert_eq!(
        persian.date_by_year(at("2026-02-02T12:00:00Z"), now),
        "۱۳ بهمن ۱۴۰۴",
        "another year of the Persian calendar"
    );
    assert_eq!(persian.date_by_year(at("2026-04-02T12:00:00Z"), now), "۱۳ فروردین");
}

#[test]
fn what_is_of_today_has_a_time_and_what_is_older_a_day() {
    let english = formats("en");
    let now = at("2026-05-14T12:00:00+03:30");
    assert_eq!(english.time_or_date(at("2026-05-14T13:10:00Z"), now), "16:40");
    assert_eq!(english.time_or_date(at("2026-05-13T13:10:00Z"), now), "13 May");
    assert_eq!(english.time_or_date(at("2025-05-14T13:10:00Z"), now), "14 May 2025");
    let midnight = english.next_day_at(now);
    assert_eq!(midnight, at("2026-05-15T00:00:00+03:30"), "in the newsroom's own zone");
    assert!(!english.is_same_day(midnight, now));
    assert!(english.is_same_day(midnight - jiff::SignedDuration::from_millis(1), now));
}

#[test]
fn a_newsroom_may_choose_calendar_and_digits() {
    let arabic = Language::parse("ar").unwrap();
    let hijri = Formats::new(&arabic, Calendar::IslamicUmmAlQura, Digits::Latin, TimeZone::UTC);
    assert_eq!(hijri.date_long(at("2024-03-11T12:00:00Z")), "1 رمضان 1445 هـ");
    assert_eq!(hijri.number(1_234_567), "1,234,567");
    assert_eq!(hijri.texts().get("comments-count", &[("count", 11.into())]), "11 تعليقًا");
}

#[test]
fn the_masthead_names_the_day() {
    assert_eq!(formats("en").weekday_date(at(MORNING)), "Thursday 14 May 2026");
    assert_eq!(formats("en").weekday(at(MORNING)), "Thursday");
    assert_eq!(formats("fa").weekday(at(MORNING)), "پنجشنبه");
    assert!(formats("de").weekday_date(at(MORNING)).starts_with("Donnerstag, 14. Mai 2026"));
}

#[test]
fn an_archive_is_named_by_its_gregorian_month() {
    assert_eq!(formats("en").month_year(2026, 5), "May 2026");
    assert_eq!(formats("ar").month_year(2026, 5), "مايو ٢٠٢٦");
    assert_eq!(formats("ru").month_year(2026, 5), "май 2026\u{202f}г.");
    assert_eq!(formats("en").month_year(2026, 13), "2026");
    assert_eq!(formats("fa").year(2026), "۲۰۲۶");
    assert_eq!(formats("fa").month_of(at(MORNING)), "اردیبهشت ۱۴۰۵");
}

#[test]
fn datetime_is_gregorian_iso_whatever_is_shown() {
    for tag in ["fa", "ar", "th", "en"] {
        assert_eq!(formats(tag).iso(at(MORNING)), "2026-05-14T06:58:00+03:30");
    }
    let utc = Formats::for_language(&Language::english(), TimeZone::UTC);
    assert_eq!(utc.iso(at("2026-05-14T03:28:00.123Z")), "2026-05-14T03:28:00+00:00");
}

#[test]
fn times_have_twenty_four_hours_and_two_figures() {
    for (tag, time) in
        [("en", "06:58"), ("en-US", "06:58"), ("fa", "۰۶:۵۸"), ("ar", "٠٦:٥٨"), ("es", "06:58"), ("tr", "06:58")]
    {
        assert_eq!(formats(tag).time(at(MORNING)), time, "{tag}");
    }
    assert_eq!(formats("en-US").time(at("2026-05-14T00:05:00+03:30")), "00:05");
    assert_eq!(formats("en-US").time_by_habit(at("2026-05-14T18:00:00+03:30")), "6:00\u{202f}PM");
}

#[test]
fn nearness_is_told_in_words() {
    let now = at("2026-05-14T16:52:00+03:30");
    let english = formats("en");
    for (then, words) in [
        ("2026-05-14T16:51:30+03:30", "just now"),
        ("2026-05-14T16:51:00+03:30", "1 minute ago"),
        ("2026-05-14T16:48:00+03:30", "4 minutes ago"),
        ("2026-05-14T09:00:00+03:30", "7 hours ago"),
        ("2026-05-13T23:00:00+03:30", "yesterday"),
        ("2026-05-11T23:00:00+03:30", "3 days ago"),
        ("2026-02-02T09:00:00+03:30", "2 February"),
        ("2025-02-02T09:00:00+03:30", "2 February 2025"),
        ("2026-05-14T17:52:30+03:30", "in 1 hour"),
        ("2026-05-15T17:52:30+03:30", "tomorrow"),
        ("2026-05-16T17:52:30+03:30", "in 2 days"),
    ] {
        assert_eq!(english.relative(at(then), now), words, "{then}");
    }
    assert_eq!(english.relative(at("2026-05-13T23:50:00+03:30"), at("2026-05-14T00:10:00+03:30")), "20 minutes ago");
    assert_eq!(formats("fa").relative(at("2026-05-14T16:48:00+03:30"), now), "۴ دقیقه پیش");
    assert_eq!(formats("ar").relative(at("2026-05-14T16:50:00+03:30"), now), "قبل دقيقتين");
}

#[test]
fn the_ends_of_time_can_be_written_in_every_calendar() {
    for tag in ["en", "fa", "ar", "he", "th", "ps", "ja", "zh-TW"] {
        let language = Language::parse(tag).unwrap();
        for calendar in Calendar::ALL {
            for digits in Digits::ALL {
                let formats = Formats::new(&language, *calendar, *digits, TimeZone::UTC);
                for at in [Timestamp::MIN, Timestamp::UNIX_EPOCH, Timestamp::MAX] {
                    for written in
                        [formats.date_time(at), formats.weekday_date(at), formats.month_of(at), formats.iso(at)]
                    {
                        assert!(!written.is_empty() && !written.contains('\u{fffd}'), "{formats:?}: {written}");
                    }
                    assert!(!formats.relative(at, Timestamp::MAX).is_empty());
                }
            }
        }
    }
}

#[test]
fn every_language_of_the_site_has_its_own_words_for_nearness() {
    let now = at("2026-05-14T16:52:00+03:30");
    let then = at("2026-05-14T14:51:00+03:30");
    for (tag, words) in [
        ("he", "לפני שעתיים"),
        ("ru", "2 часа назад"),
        ("tr", "2 saat önce"),
        ("fr", "il y a 2 heures"),
        ("es", "hace 2 horas"),
        ("de", "vor 2 Stunden"),
        ("ur", "2 گھنٹے پہلے"),
        ("ar", "قبل ساعتين"),
    ] {
        assert_eq!(formats(tag).relative(then, now), words, "{tag}");
    }
}

#[test]
fn a_week_begins_where_the_language_is_at_home() {
    use jiff::civil::Weekday::{Monday, Saturday, Sunday};
    for (tag, day) in [
        ("en", Monday),
        ("en-US", Sunday),
        ("fa", Saturday),
        ("ar", Saturday),
        ("he", Sunday),
        ("ur", Sunday),
        ("ku", Monday),
        ("ru", Monday),
        ("tr", Monday),
        ("fr", Monday),
        ("es", Monday),
        ("de", Monday),
    ] {
        assert_eq!(formats(tag).first_weekday(), day, "{tag}");
    }
}

#[test]
fn a_month_ends_where_its_calendar_ends_it() {
    for (tag, day, first, last) in [
        ("en", "2028-02-10", "2028-02-01", "2028-02-29"),
        ("fa", "2026-05-14", "2026-04-21", "2026-05-21"),
        // The last month of 1404 has 29 days.
        ("fa", "2026-03-20", "2026-02-20", "2026-03-20"),
    ] {
        let formats = Formats::for_language(&Language::parse(tag).unwrap(), TimeZone::UTC);
        let around = formats.month_around(day.parse().unwrap());
        assert_eq!(around, (first.parse().unwrap(), last.parse().unwrap()), "{tag} {day}");
    }
}
