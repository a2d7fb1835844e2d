//! How often a program may ask: a token bucket for each who asks, in memory, told in every answer's headers
//! (draft-ietf-httpapi-ratelimit-headers-10).

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

use http::header::HeaderName;
use http::{Method, StatusCode};
use jiff::Timestamp;
use newsroom::id::TokenId;

use crate::problem::Problem;

/// Buckets that are kept at once; those who come when all are in use share one.
const BUCKETS_MAX: usize = 10_000;

/// How long it is at least from one search for buckets that are full again to the next, in ms.
const SWEEP_MS: i64 = 1_000;

/// Reads that one may ask for each write.
const READS_A_WRITE: u32 = 5;

/// A bucket counts thousandths, so that it fills a little at a time.
const THOUSAND: i64 = 1_000;

const POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
const LEFT: HeaderName = HeaderName::from_static("ratelimit");

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Who {
    /// A token that stands.
    Token(TokenId),
    /// A client without one, by address; of IPv6 by the network that one household has (RFC 6177).
    Client(IpAddr),
    /// All for whom there is no bucket left.
    Crowd,
}

impl Who {
    /// A client by its address.
    pub fn client(address: IpAddr) -> Who {
        Who::Client(match address {
            IpAddr::V4(_) => address,
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
        })
    }
}

/// What is asked: reads and writes are counted each for themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum What {
    Read,
    Write,
}

impl What {
    /// What a method does.
    pub fn of(method: &Method) -> What {
        if *method == Method::GET || *method == Method::HEAD { What::Read } else { What::Write }
    }

    fn name(self) -> &'static str {
        match self {
            What::Read => "read",
            What::Write => "write",
        }
    }
}

/// What one may still ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Allowance {
    what: What,
    quota: i64,
    window_seconds: i64,
    left: i64,
    full_in_seconds: i64,
}

impl Allowance {
    /// Writes it as headers.
    pub fn headers(self) -> [(HeaderName, String); 2] {
        let name = self.what.name();
        [
            (POLICY, format!("\"{name}\";q={};w={}", self.quota, self.window_seconds)),
            (LEFT, format!("\"{name}\";r={};t={}", self.left, self.full_in_seconds)),
        ]
    }
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    thousandths: i64,
    at_ms: i64,
}

/// Counts who asks how often.
pub(crate) struct Limiter {
    writes_a_minute: u32,
    buckets: Mutex<Buckets>,
}

#[derive(Default)]
struct Buckets {
    all: HashMap<(Who, What), Bucket>,
    swept_ms: i64,
}

impl Limiter {
    /// Begins to count; `writes_a_minute` of 0 lets everybody ask as often as they like.
    pub fn new(writes_a_minute: u32) -> Limiter {
        Limiter { writes_a_minute, buckets: Mutex::default() }
    }

    /// Takes one from a bucket, and says what is left in it; nothing where there is no limit.
    pub fn take(&self, who: Who, what: What, now: Timestamp) -> Result<Option<Allowance>, Problem> {
        if self.writes_a_minute == 0 {
            return Ok(None);
        }
        let rate = self.rate(what);
        let (capacity, now_ms) = (rate.quota() * THOUSAND, now.as_millisecond());
        // What a panic left behind is still a count.
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        let who = buckets.room_for(who, what, now_ms, |what| self.rate(what));
        let full = Bucket { thousandths: capacity, at_ms: now_ms };
        let bucket = buckets.all.entry((who, what)).or_insert(full);
        *bucket = rate.fill(*bucket, now_ms);
        let is_allowed = bucket.thousandths >= THOUSAND;
        if is_allowed {
            bucket.thousandths -= THOUSAND;
        }
        let allowance = Allowance {
            what,
            quota: rate.quota(),
            window_seconds: rate.seconds_for(capacity),
            left: bucket.thousandths / THOUSAND,
            full_in_seconds: rate.seconds_for(capacity - bucket.thousandths),
        };
        if is_allowed { Ok(Some(allowance)) } else { Err(refuse(allowance, rate.seconds_for(THOUSAND))) }
    }

    fn rate(&self, what: What) -> Rate {
        match what {
            What::Write => Rate { a_minute: i64::from(self.writes_a_minute) },
            What::Read => Rate { a_minute: i64::from(self.writes_a_minute) * i64::from(READS_A_WRITE) },
        }
    }
}

impl Buckets {
    /// Gives whose bucket is taken from: their own, or that of the crowd if there is no room for another.
    fn room_for(&mut self, who: Who, what: What, now_ms: i64, rate: impl Fn(What) -> Rate) -> Who {
        if self.all.len() < BUCKETS_MAX || self.all.contains_key(&(who, what)) {
            return who;
        }
        if now_ms - self.swept_ms >= SWEEP_MS {
            self.swept_ms = now_ms;
            self.all.retain(|(_, what), bucket| {
                let rate = rate(*what);
                rate.fill(*bucket, now_ms).thousandths < rate.quota() * THOUSAND
            });
        }
        if self.all.len() < BUCKETS_MAX { who } else { Who::Crowd }
    }
}

/// How fast a bucket fills.
#[derive(Debug, Clone, Copy)]
struct Rate {
    a_minute: i64,
}

impl Rate {
    /// What a full bucket holds: half a minute's worth may come at once.
    fn quota(self) -> i64 {
        (self.a_minute / 2).max(1)
    }

    /// Fills a bucket up to an instant. A clock that was set back fills nothing.
    fn fill(self, bucket: Bucket, now_ms: i64) -> Bucket {
        let elapsed = (now_ms - bucket.at_ms).clamp(0, 60_000);
        let thousandths = (bucket.thousandths + elapsed * self.a_minute / 60).min(self.quota() * THOUSAND);
        Bucket { thousandths, at_ms: now_ms }
    }

    fn seconds_for(self, thousandths: i64) -> i64 {
        let ms = thousandths * 60 / self.a_minute;
        (ms + 999) / 1000
    }
}

fn refuse(allowance: Allowance, retry_after_seconds: i64) -> Problem {
    let seconds = retry_after_seconds.max(1);
    let detail = format!("That was asked too often. Nothing was done; ask again in {seconds} s.");
    let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, detail);
    let problem = problem.with_header(http::header::RETRY_AFTER, &seconds.to_string());
    allowance.headers().into_iter().fold(problem, |problem, (name, value)| problem.with_header(name, &value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_millisecond(1_772_344_800_000 + ms).unwrap()
    }

    fn client(last: u32) -> Who {
        Who::client(std::net::Ipv4Addr::from(last).into())
    }

    #[test]
    fn half_a_minutes_worth_may_come_at_once_and_the_rest_as_it_fills() {
        let limiter = Limiter::new(600);
        let take = |ms: i64| limiter.take(client(1), What::Write, at(ms));
        for left in (0..300).rev() {
            assert_eq!(take(0).unwrap().unwrap().left, left);
        }
        let refused = take(0).unwrap_err();
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        let headers = |name: &str| refused.headers.iter().find(|(own, _)| own == name).unwrap().1.clone();
        assert_eq!(headers("retry-after"), "1");
        assert_eq!(headers("ratelimit-policy"), "\"write\";q=300;w=30");
        assert_eq!(headers("ratelimit"), "\"write\";r=0;t=30");
        assert!(take(99).is_err() && take(100).is_ok() && take(100).is_err(), "ten a second");
        assert!(limiter.take(client(1), What::Read, at(0)).is_ok(), "reads are counted for themselves");
        assert!(limiter.take(client(2), What::Write, at(0)).is_ok());
        assert_eq!(take(90_000).unwrap().unwrap().left, 299, "it holds no more than it holds");
        assert!(take(0).is_ok(), "a clock that was set back takes nothing away");
    }

    #[test]
    fn an_address_of_ipv6_is_that_of_its_network() {
        let of = |text: &str| Who::client(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2::9"));
        assert_ne!(of("2001:db8:1:2::9"), of("2001:db8:1:3::9"));
    }

    #[test]
    fn a_flood_of_strangers_takes_no_more_memory_and_keeps_nobody_out_for_long() {
        let limiter = Limiter::new(60);
        for stranger in 0..20_000 {
            let _ = limiter.take(client(stranger), What::Write, at(0));
        }
        assert!(limiter.buckets.lock().unwrap().all.len() <= BUCKETS_MAX + 1);
        assert!(limiter.take(client(30_000), What::Write, at(1)).is_err(), "the crowd's bucket is empty");
        assert!(limiter.take(client(30_000), What::Write, at(2_000)).is_ok(), "those of others are full again");
        assert!(limiter.buckets.lock().unwrap().all.len() < 10);
    }

    #[test]
    fn without_a_limit_nothing_is_counted() {
        assert_eq!(Limiter::new(0).take(client(1), What::Write, at(0)).unwrap(), None);
    }
}
