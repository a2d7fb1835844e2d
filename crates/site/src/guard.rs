//! Whether the site is flooded with comments: decided in each process by what came there within some minutes.
//!
//! It begins when many came within a minute of which half and more are what floods are made of, or very many at all; it
//! ends when hardly any such came for five minutes. So it does not come and go with each wave.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

/// How long one count lasts, in milliseconds.
const COUNT_MS: i64 = 10_000;

/// Counts that are kept: five minutes. Memory does not grow with what comes.
const COUNTS: usize = 30;

/// Counts of a minute.
const MINUTE: i64 = 6;

/// Suspect comments of a minute, of which half of all that come must be, that are an attack.
const SUSPECT_MIN: u64 = 30;

/// Comments of a minute that are an attack whatever they are: ten a second.
const SENT_MIN: u64 = 600;

/// Suspect comments of five minutes, and comments of a minute, below which it is over.
const SUSPECT_CALM: u64 = 30;
const SENT_CALM: u64 = 300;

/// What became of a comment that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    /// It was taken, and nothing speaks against it.
    Fair,
    /// It was refused as those of floods are, or something was found of which they are made.
    Suspect,
    /// A proof of work was asked for.
    Asked,
}

/// What a process counts of comments.
#[derive(Debug, Default)]
pub struct Guard {
    state: Mutex<State>,
    fair: AtomicU64,
    suspect: AtomicU64,
    asked: AtomicU64,
    proved: AtomicU64,
    attacks: AtomicU64,
}

#[derive(Debug, Default)]
struct State {
    counts: [Count; COUNTS],
    since: Option<Timestamp>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Count {
    /// Which ten seconds since 1970 it is of.
    place: i64,
    sent: u64,
    suspect: u64,
    asked: u64,
    proved: u64,
}

impl Guard {
    /// Notes a comment, and whether a proof came with it.
    pub(crate) fn note(&self, now: Timestamp, seen: Seen, is_proved: bool) {
        let counter = match seen {
            Seen::Fair => &self.fair,
            Seen::Suspect => &self.suspect,
            Seen::Asked => &self.asked,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        self.proved.fetch_add(u64::from(is_proved), Ordering::Relaxed);
        let mut state = self.lock();
        let count = state.count(now);
        count.sent += 1;
        count.suspect += u64::from(seen == Seen::Suspect);
        count.asked += u64::from(seen == Seen::Asked);
        count.proved += u64::from(is_proved);
        self.decide(&mut state, now);
    }

    /// Since when the site is under attack, if it is.
    #[must_use]
    pub fn since(&self, now: Timestamp) -> Option<Timestamp> {
        let mut state = self.lock();
        self.decide(&mut state, now);
        state.since
    }

    /// Writes what was counted in Prometheus text.
    #[must_use]
    pub fn to_text(&self, now: Timestamp) -> String {
        let is_attacked = u64::from(self.since(now).is_some());
        let line = |name: &str, kind: &str, what: &str, value: u64| {
            format!("# HELP dateline_{name} {what}\n# TYPE dateline_{name} {kind}\ndateline_{name} {value}\n")
        };
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        line("comment_attack", "gauge", "Whether comments are held to be a flood.", is_attacked)
            + &line("comment_attacks_total", "counter", "Floods of comments that began.", count(&self.attacks))
            + &line("comments_fair_total", "counter", "Comments that nothing speaks against.", count(&self.fair))
            + &line("comments_suspect_total", "counter", "Comments as floods are made of.", count(&self.suspect))
            + &line("comment_proofs_asked_total", "counter", "Proofs of work asked for.", count(&self.asked))
            + &line("comment_proofs_given_total", "counter", "Proofs of work that came.", count(&self.proved))
    }

    fn decide(&self, state: &mut State, now: Timestamp) {
        let (minute, all) = (state.sum(now, MINUTE), state.sum(now, COUNTS as i64));
        match state.since {
            None if minute.is_attack() => {
                state.since = Some(now);
                self.attacks.fetch_add(1, Ordering::Relaxed);
                tracing::warn!(comments = minute.sent, suspect = minute.suspect(), "comments come as a flood");
            }
            Some(_) if all.suspect() < SUSPECT_CALM && minute.sent < SENT_CALM => {
                state.since = None;
                tracing::info!("the flood of comments is over");
            }
            _ => {}
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The count of now.
    fn count(&mut self, now: Timestamp) -> &mut Count {
        let place = now.as_millisecond().div_euclid(COUNT_MS);
        let own = usize::try_from(place.rem_euclid(COUNTS as i64)).unwrap_or(0);
        let count = &mut self.counts[own];
        if count.place != place {
            *count = Count { place, ..Count::default() };
        }
        count
    }

    /// The newest counts together.
    fn sum(&self, now: Timestamp, counts: i64) -> Count {
        let place = now.as_millisecond().div_euclid(COUNT_MS);
        let newest = self.counts.iter().filter(|count| (place - counts + 1..=place).contains(&count.place));
        newest.fold(Count::default(), |sum, count| Count {
            place,
            sent: sum.sent + count.sent,
            suspect: sum.suspect + count.suspect,
            asked: sum.asked + count.asked,
            proved: sum.proved + count.proved,
        })
    }
}

impl Count {
    /// Those that were suspect, and those that were asked for a proof and came back with none: readers' browsers do.
    fn suspect(&self) -> u64 {
        self.suspect + self.asked.saturating_sub(self.proved)
    }

    fn is_attack(&self) -> bool {
        self.suspect() >= SUSPECT_MIN && 2 * self.suspect() >= self.sent || self.sent >= SENT_MIN
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    /// A guard, and its clock.
    struct Watch(Guard, Timestamp);

    impl Watch {
        fn new() -> Watch {
            Watch(Guard::default(), "2026-03-01T06:00:00Z".parse().unwrap())
        }

        /// So many come, one each so many milliseconds.
        fn come(&mut self, count: usize, every_ms: i64, seen: Seen) -> bool {
            for _ in 0..count {
                self.1 += SignedDuration::from_millis(every_ms);
                self.0.note(self.1, seen, false);
            }
            self.0.since(self.1).is_some()
        }

        fn rest(&mut self, seconds: i64) -> bool {
            self.1 += SignedDuration::from_secs(seconds);
            self.0.since(self.1).is_some()
        }
    }

    #[test]
    fn many_suspect_comments_of_a_minute_are_an_attack() {
        let mut watch = Watch::new();
        assert!(!watch.come(29, 1_000, Seen::Suspect));
        assert!(watch.come(1, 1_000, Seen::Suspect));
        let began = watch.0.since(watch.1);
        assert!(watch.come(50, 100, Seen::Suspect));
        assert_eq!(watch.0.since(watch.1), began, "it is one attack");
        let mut slow = Watch::new();
        assert!(!slow.come(200, 3_000, Seen::Suspect), "as spam comes every day");
    }

    #[test]
    fn a_lively_evening_is_no_attack() {
        let mut watch = Watch::new();
        assert!(!watch.come(60, 10, Seen::Fair));
        assert!(!watch.come(40, 10, Seen::Suspect), "fewer than half");
        assert!(watch.come(40, 10, Seen::Suspect), "and half");
        let mut watch = Watch::new();
        assert!(!watch.come(599, 50, Seen::Fair));
        assert!(watch.come(1, 50, Seen::Fair), "nobody's readers write so much");
    }

    #[test]
    fn it_is_over_only_when_hardly_any_came_for_five_minutes() {
        let mut watch = Watch::new();
        assert!(watch.come(60, 100, Seen::Suspect));
        assert!(watch.rest(120), "a pause is no end");
        assert!(watch.come(40, 100, Seen::Suspect));
        assert!(watch.rest(200));
        assert!(!watch.rest(120));
        assert!(!watch.come(20, 100, Seen::Suspect), "a new one begins as the first did");
        assert!(watch.come(10, 100, Seen::Suspect));
        assert!(watch.0.to_text(watch.1).contains("dateline_comment_attack 1\n"));
        assert!(watch.0.to_text(watch.1).contains("dateline_comment_attacks_total 2\n"));
    }

    #[test]
    fn whoever_is_asked_and_comes_back_with_a_proof_is_not_suspect() {
        let mut watch = Watch::new();
        assert!(watch.come(60, 100, Seen::Suspect));
        for _ in 0..100 {
            watch.come(1, 2_000, Seen::Asked);
            watch.0.note(watch.1, Seen::Fair, true);
        }
        assert!(!watch.rest(120), "readers alone keep no attack going");
        let mut machines = Watch::new();
        assert!(machines.come(60, 100, Seen::Suspect));
        assert!(machines.come(100, 4_000, Seen::Asked), "those who never come back do");
    }

    #[test]
    fn a_clock_that_is_set_back_breaks_nothing() {
        let mut watch = Watch::new();
        assert!(watch.come(60, 100, Seen::Suspect));
        assert!(!watch.rest(-7_200));
        assert!(watch.come(60, 100, Seen::Suspect));
    }
}
