//! Durable comments beside Isso and WordPress: the three in turns on this machine, each as its own documents say it is
//! served, each with the same number of threads, every comment published at once and on the disk before its answer.
//!
//! A reader's comment comes from an address and an e-mail address of their own, so that no guard against floods counts it
//! with others. At the end each is killed while readers write, starts again, and tells which comments it has.
//!
//! In reading order: `ours` is the product, `isso` and `wordpress` are the peers; `process` runs and ends programs.

mod isso;
mod ours;
mod process;
mod wordpress;

use std::collections::HashSet;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::figures::{Figures, median, percentile};
use super::load::{self, Client, count};
use super::server::{Account, Folder};
use super::{Bench, writes};
use crate::{place, setup};

/// Threads under which comments are left.
const THREADS: usize = writes::STORIES;

/// Readers who write at the same time.
const WRITERS: [usize; 2] = [1, 32];

/// How long each writes in a round.
const TURN: Duration = Duration::from_secs(3);

/// Comments before anything is measured: every worker of each has then seen some.
const WARM_UP: usize = 128;

/// How long readers write before the server is killed, and at most if it is not.
const UNTIL_KILLED: Duration = Duration::from_secs(2);
const UNTIL_GIVEN_UP: Duration = Duration::from_secs(20);

/// A server that takes comments. It ends when this is dropped.
trait Rival: Sync {
    fn name(&self) -> &'static str;

    /// Where it takes comments.
    fn address(&self) -> SocketAddr;

    /// The account of all its processes.
    fn account(&self) -> Account;

    /// Posts the comment of a number; it is an error unless the server says that it is published.
    fn post(&self, client: &mut Client, number: usize) -> Result<()>;

    /// Starts it again over what it has, after its processes have been killed.
    fn restart(&mut self) -> Result<()>;

    /// Gives what it has to say of all comments in all threads, as text.
    fn tell_all(&self) -> Result<String>;
}

/// Measures all three.
pub fn measure(Bench { binary, rounds, .. }: &Bench, figures: &mut Figures) -> Result<()> {
    setup::require_packages(&wordpress::NEEDS)?;
    setup::require_packages(&isso::NEEDS)?;
    let home = home();
    std::fs::create_dir_all(&home)?;
    isso::install(&home)?;
    let folder = Folder::within(&home, "run")?;
    figures.tell(format!(
        "{rounds} rounds, in each of which the three take turns of {} seconds; every comment comes from another reader, \
         under {THREADS} threads in turn, and is published at once and on the disk before its answer. Server CPU is that \
         of all processes of each, with what they still do after the last answer. {}; {}.",
        TURN.as_secs(),
        isso::told(),
        wordpress::told()
    ));
    let mut entrants = [
        Entrant::new(Box::new(ours::Ours::start(binary, folder.path())?)),
        Entrant::new(Box::new(isso::Isso::start(&home, folder.path())?)),
        Entrant::new(Box::new(wordpress::WordPress::start(folder.path())?)),
    ];
    for entrant in &entrants {
        entrant.warm_up().with_context(|| entrant.rival.name())?;
    }
    for _ in 0..*rounds {
        for entrant in &mut entrants {
            entrant.take_turns().with_context(|| entrant.rival.name())?;
        }
    }
    for (place, writers) in WRITERS.into_iter().enumerate() {
        note_turns(&entrants, place, writers, figures);
    }
    let mut kept = Vec::new();
    for entrant in &mut entrants {
        kept.push(entrant.be_killed().with_context(|| format!("{}, killed", entrant.rival.name()))?);
    }
    figures.note("acknowledged comments that are there after `kill -9`", &kept.join("; "), "all of the product's");
    Ok(())
}

/// Where the peers are installed and run.
fn home() -> PathBuf {
    place::root().join("target/rivals")
}

/// One of the three, and how it did.
struct Entrant {
    rival: Box<dyn Rival>,
    next: AtomicUsize,
    acknowledged: Mutex<Vec<usize>>,
    tallies: [Tally; WRITERS.len()],
}

/// What its turns gave with so many writers.
#[derive(Default)]
struct Tally {
    rates: Vec<f64>,
    cpu_us: Vec<f64>,
    latencies_ms: Vec<f64>,
}

impl Entrant {
    fn new(rival: Box<dyn Rival>) -> Entrant {
        Entrant {
            rival,
            next: AtomicUsize::new(0),
            acknowledged: Mutex::default(),
            tallies: WRITERS.map(|_| Tally::default()),
        }
    }

    /// Takes comments that do not count for its rates.
    fn warm_up(&self) -> Result<()> {
        let writers = WRITERS[WRITERS.len() - 1];
        load::each(self.rival.address(), writers, WARM_UP, &|client, _| self.post_next(client)).map(drop)
    }

    /// Takes its turn with each number of writers.
    fn take_turns(&mut self) -> Result<()> {
        for (place, writers) in WRITERS.into_iter().enumerate() {
            let account = self.rival.account();
            let before = account.await_rest();
            let load = load::during(self.rival.address(), writers, TURN, &|client, _| self.post_next(client))?;
            let cpu_ns = account.await_rest() - before;
            let tally = &mut self.tallies[place];
            tally.rates.push(load.rate());
            tally.cpu_us.push(cpu_ns / 1000.0 / count(load.answers));
            tally.latencies_ms.extend(load.latencies_ms);
        }
        Ok(())
    }

    fn post_next(&self, client: &mut Client) -> Result<()> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        self.rival.post(client, number)?;
        self.acknowledged.lock().expect("no thread panics with it").push(number);
        Ok(())
    }

    /// Is killed while readers write, starts again, and says how many of the comments that it acknowledged it has.
    fn be_killed(&mut self) -> Result<String> {
        let writers = WRITERS[WRITERS.len() - 1];
        let account = self.rival.account();
        let ended = std::thread::scope(|scope| -> Result<bool> {
            let writing = scope.spawn(|| {
                load::during(self.rival.address(), writers, UNTIL_GIVEN_UP, &|client, _| self.post_next(client))
            });
            std::thread::sleep(UNTIL_KILLED);
            process::kill(&account)?;
            Ok(writing.join().expect("readers do not panic").is_err())
        })?;
        ensure!(ended, "nobody wrote when it was killed");
        self.rival.restart()?;
        let told = self.rival.tell_all()?;
        let there: Vec<usize> = read_numbers(&told).collect();
        let distinct: HashSet<usize> = there.iter().copied().collect();
        ensure!(there.len() == distinct.len(), "{} comments are there twice", there.len() - distinct.len());
        let acknowledged = self.acknowledged.lock().expect("no thread panics with it");
        let kept = acknowledged.iter().filter(|number| distinct.contains(number)).count();
        let name = self.rival.name();
        ensure!(
            kept == acknowledged.len() || name != ours::NAME,
            "of {} acknowledged comments {kept} are there",
            acknowledged.len()
        );
        Ok(format!("{name}: {kept} of {}", acknowledged.len()))
    }
}

/// Finds the numbers of the comments that a text tells of.
fn read_numbers(text: &str) -> impl Iterator<Item = usize> + '_ {
    let number = |rest: &str| rest.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok();
    text.split("late again on day ").skip(1).filter_map(number)
}

/// Notes what each did with so many writers, and how the first compares with the better of the others.
fn note_turns(entrants: &[Entrant], place: usize, writers: usize, figures: &mut Figures) {
    for Entrant { rival, tallies, .. } in entrants {
        let (tally, is_ours) = (&tallies[place], rival.name() == ours::NAME);
        let value = format!(
            "{:.0} a second, {:.0} µs of server CPU each, {:.1} ms to the answer at p50, {:.1} ms at p99",
            median(&tally.rates),
            median(&tally.cpu_us),
            percentile(&tally.latencies_ms, 50),
            percentile(&tally.latencies_ms, 99)
        );
        let what = format!("{}, {writers} at a time", rival.name());
        figures.note(&what, &value, if is_ours { "under 200 µs of server CPU each" } else { "" });
    }
    let [ours, peers @ ..] = entrants else { return };
    let rates = &ours.tallies[place].rates;
    let better = |round: usize| peers.iter().map(|peer| peer.tallies[place].rates[round]).fold(0.0, f64::max);
    let ratios: Vec<f64> = rates.iter().enumerate().map(|(round, rate)| rate / better(round)).collect();
    let what = format!("comments a second against the better of the two, {writers} at a time");
    figures.note(&what, &format!("{:.0} times", median(&ratios)), "50 times at least");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_comments_are_found_whatever_stands_around_them() {
        let text = format!("<p>{}</p>\n{{\"text\":\"{}\"}} day 9", writes::text_of(12), writes::text_of(3));
        assert_eq!(read_numbers(&text).collect::<Vec<_>>(), [12, 3]);
    }
}
