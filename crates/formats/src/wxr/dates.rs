//! What the dates of an item or comment tell.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

/// When something happened, as far as the file knows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct KnownDate {
    /// The instant.
    pub at: Option<Timestamp>,
    /// The clock on the wall of the site.
    pub local: Option<DateTime>,
    /// The site's distance from UTC at that time, when the file gives both.
    pub offset: Option<Offset>,
}

/// Puts together local time, UTC and, where UTC is missing, the RSS date.
///
/// WordPress writes `0000-00-00 00:00:00` for UTC of what was never published, and then a
/// `pubDate` in November of the year before year 0 or in 1999; both mean "unknown". A local time
/// alone gives no instant: the site's zone is not in the file.
pub fn known_date(local: &str, utc: &str, pub_date: &str) -> KnownDate {
    let local = wordpress_time(local);
    let utc = wordpress_time(utc);
    let at = utc.and_then(as_utc).or_else(|| rss_time(pub_date));
    let offset = local.zip(at).and_then(|(local, at)| distance(local, at));
    KnownDate { at, local, offset }
}

/// Reads `YYYY-MM-DD hh:mm:ss`, with or without a time, `T` or zone mark; zeros are nothing.
pub fn wordpress_time(text: &str) -> Option<DateTime> {
    let text = text.trim().trim_end_matches('Z');
    if text.starts_with("0000") {
        return None;
    }
    text.parse().ok()
}

/// Reads an RSS `pubDate`; the ones WordPress makes of a zero date are nothing.
pub fn rss_time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if text.is_empty() || text.contains("-0001") || text == "Tue, 30 Nov 1999 00:00:00 +0000" {
        return None;
    }
    crate::time::rfc822(text)
}

fn as_utc(utc: DateTime) -> Option<Timestamp> {
    Offset::UTC.to_timestamp(utc).ok()
}

/// Zones lie at whole quarters of an hour, at most 14 hours from UTC; a larger or odd distance
/// means that one of the two was edited by hand.
fn distance(local: DateTime, at: Timestamp) -> Option<Offset> {
    let there = as_utc(local)?.as_second();
    let seconds = i32::try_from(there - at.as_second()).ok()?;
    let is_zone = seconds % 900 == 0 && seconds.abs() <= 14 * 3600;
    if is_zone { Offset::from_seconds(seconds).ok() } else { None }
}

/// Gives the instant of a local time at a distance from UTC.
pub fn at_offset(local: DateTime, offset: Offset) -> Option<Timestamp> {
    as_utc(local)?.checked_sub(i64::from(offset.seconds()).seconds()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_time_and_utc_tell_the_zone() {
        let known = known_date("2022-05-09 05:53:00", "2022-05-09 09:53:00", "");
        assert_eq!(known.at.unwrap().to_string(), "2022-05-09T09:53:00Z");
        assert_eq!(known.offset.unwrap().seconds(), -4 * 3600);
        assert_eq!(at_offset(known.local.unwrap(), known.offset.unwrap()), known.at);
    }

    #[test]
    fn a_draft_has_its_local_time_only() {
        let known = known_date("2009-10-20 16:13:20", "0000-00-00 00:00:00", "Tue, 30 Nov 1999 00:00:00 +0000");
        assert_eq!((known.at, known.offset), (None, None));
        assert_eq!(known.local.unwrap().to_string(), "2009-10-20T16:13:20");
    }

    #[test]
    fn the_rss_date_stands_in_for_utc() {
        let known = known_date("", "0000-00-00 00:00:00", "Sat, 30 Jan 2016 17:03:16 +0100");
        assert_eq!(known.at.unwrap().to_string(), "2016-01-30T16:03:16Z");
        assert_eq!(known_date("x", "0000-00-00", "Mon, 30 Nov -0001 00:00:00 +0000"), KnownDate::default());
    }

    #[test]
    fn an_impossible_distance_is_no_zone() {
        assert_eq!(known_date("2022-05-09 05:53:07", "2022-05-09 09:53:00", "").offset, None);
        assert_eq!(known_date("2021-05-09 05:53:00", "2022-05-09 09:53:00", "").offset, None);
    }
}
