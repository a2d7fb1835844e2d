//! The Persian calendar beside the sun.
//!
//! The year begins on the day whose noon, at 52.5° E (mean time), comes after the March equinox: the rule of the law of
//! 1304 AP. The equinox is computed here as in Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 27 (tables 27.B
//! and 27.C); what it says is compared with the calendar for two hundred years.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use locale::{Calendar, Digits, Formats, Language};

/// The leap years of 1300 to 1500, by the 33-year rule: those for which (25 y + 11) mod 33 is under 8, as the calendar
/// centre of the University of Tehran's Institute of Geophysics publishes them for the years it has announced.
fn leap_by_rule(year: i32) -> bool {
    (25 * year + 11).rem_euclid(33) < 8
}

#[test]
fn the_persian_year_begins_where_the_equinox_puts_it() {
    let formats = persian();
    for year in 1300..=1500 {
        let sky = new_year_by_the_sun(year);
        let noon = sky.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp();
        assert_eq!(formats.year_month_day(noon), (year, 1, 1), "{year} begins on {sky}");
    }
}

#[test]
fn persian_leap_years_are_those_of_the_published_table() {
    for leap in
        [1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432, 1436, 1441]
    {
        assert!(leap_by_rule(leap), "{leap}");
    }
    let formats = persian();
    for year in 1300..=1500 {
        let day_before_next = new_year_by_the_sun(year + 1).yesterday().unwrap();
        let noon = day_before_next.at(12, 0, 0, 0).to_zoned_datetime(TimeZone::UTC).unwrap().timestamp();
        let last_day = if leap_by_rule(year) { 30 } else { 29 };
        assert_eq!(formats.year_month_day(noon), (year, 12, last_day), "{year}");
    }
}

fn persian() -> Formats {
    Formats::new(&Language::parse("fa").unwrap(), Calendar::Persian, Digits::Latin, TimeZone::UTC)
}

/// The first day of a Persian year: that of the equinox if it comes before noon at 52.5° E, else the next.
fn new_year_by_the_sun(persian_year: i32) -> Date {
    let equinox = march_equinox(persian_year + 621);
    let local = equinox + SignedDuration::from_secs(52 * 240 + 120);
    let local = local.to_zoned_datetime(TimeZone::UTC);
    if local.hour() < 12 { local.date() } else { local.date().tomorrow().unwrap() }
}

fn march_equinox(year: i32) -> Timestamp {
    let y = (f64::from(year) - 2000.0) / 1000.0;
    let mean =
        2_451_623.809_84 + 365_242.374_04 * y + 0.051_69 * y.powi(2) - 0.004_11 * y.powi(3) - 0.000_57 * y.powi(4);
    let t = (mean - 2_451_545.0) / 36_525.0;
    let w = (35_999.373 * t - 2.47).to_radians();
    let lambda = 1.0 + 0.033_4 * w.cos() + 0.000_7 * (2.0 * w).cos();
    let sum: f64 = PERIODIC.iter().map(|(a, b, c)| a * (b + c * t).to_radians().cos()).sum();
    let dynamical = mean + 0.000_01 * sum / lambda;
    let seconds = (dynamical - 2_440_587.5) * 86_400.0 - delta_t_seconds(f64::from(year));
    Timestamp::from_second(seconds.round() as i64).unwrap()
}

/// The difference of dynamical and universal time, to a few seconds: a parabola through what was observed
/// (24 s in 1950, 64 s in 2000, some 200 s expected in 2100). No equinox of these years is so near noon that it matters.
fn delta_t_seconds(year: f64) -> f64 {
    let u = year - 2000.0;
    62.92 + 0.322_17 * u + 0.005_589 * u * u
}

/// Meeus, table 27.C.
const PERIODIC: [(f64, f64, f64); 24] = [
    (485.0, 324.96, 1_934.136),
    (203.0, 337.23, 32_964.467),
    (199.0, 342.08, 20.186),
    (182.0, 27.85, 445_267.112),
    (156.0, 73.14, 45_036.886),
    (136.0, 171.52, 22_518.443),
    (77.0, 222.54, 65_928.934),
    (74.0, 296.72, 3_034.906),
    (70.0, 243.58, 9_037.513),
    (58.0, 119.81, 33_718.147),
    (52.0, 297.17, 150.678),
    (50.0, 21.02, 2_281.226),
    (45.0, 247.54, 29_929.562),
    (44.0, 325.15, 31_555.956),
    (29.0, 60.93, 4_443.417),
    (18.0, 155.12, 67_555.328),
    (17.0, 288.79, 4_562.452),
    (16.0, 198.04, 62_894.029),
    (14.0, 199.76, 31_436.921),
    (12.0, 95.39, 14_577.848),
    (12.0, 287.11, 31_931.756),
    (12.0, 320.81, 34_777.259),
    (9.0, 227.73, 1_222.114),
    (8.0, 15.45, 16_859.074),
];
