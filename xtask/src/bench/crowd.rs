//! A story under which very many write, beside one with a hundred comments; and a flood of comments from many addresses.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::desk::Person;
use super::figures::{Figures, percentile};
use super::load::{self, Client, count};
use super::publish::Editor;
use super::server::{Folder, Server};
use super::{Bench, archive, writes, wxr};

/// Stories of the newsroom.
const STORIES: usize = 200;

/// Comments under the story that is measured.
const COMMENTS: [usize; 2] = [100, 20_000];

/// How often each is asked for.
const TIMES: usize = 60;

/// The flood: comments a second, from how many connections, for how long.
const FLOOD_A_SECOND: usize = 1_000;
const FLOOD_CONNECTIONS: usize = 8;
const FLOOD: Duration = Duration::from_secs(10);

/// The pause between two comments of people while the flood comes in.
const PEOPLE_PAUSE: Duration = Duration::from_millis(250);

/// Numbers of readers that nothing else uses.
const FLOOD_FROM: usize = 2_000_000;
const PEOPLE_FROM: usize = 4_000_000;

/// Measures both.
pub fn measure(Bench { binary, .. }: &Bench, figures: &mut Figures) -> Result<()> {
    for comments in COMMENTS {
        let folder = Folder::new("crowd")?;
        let server = writes::serve_archive(binary, &folder, STORIES, comments)?;
        server.await_rest();
        let mut editor = Editor::new(binary, &folder.path().join("data"), &server)?;
        measure_thread(&server, &mut editor, comments, figures)?;
    }
    let folder = Folder::new("flood")?;
    let server = writes::serve_archive(binary, &folder, STORIES, wxr::COMMENTS_OF_FIRST)?;
    server.await_rest();
    let _editor = Editor::new(binary, &folder.path().join("data"), &server)?;
    measure_flood(&server, figures)
}

/// What the thread's pages, a comment under it and a decision on one cost.
fn measure_thread(server: &Server, editor: &mut Editor, comments: usize, figures: &mut Figures) -> Result<()> {
    // Two thirds of the comments begin a thread; the page in the middle has as many behind it as before it.
    let middle = (comments / 3 * 2 / 50 / 2).max(1);
    let page = match middle {
        1 => wxr::address(1),
        number => format!("{}comment-page-{number}/", wxr::address(1)),
    };
    for (name, path) in [("the first page of a story", wxr::address(1)), ("the middle page", page)] {
        let request = load::request("GET", &format!("{path}?anew=1"), server.address, "Accept-Encoding: gzip\r\n", "");
        let before = server.account().cpu_ns();
        let load = load::repeat(server.address, 1, TIMES, &request, 200)?;
        let what = format!("{name} with {comments} comments, made anew");
        figures.note(&what, &cost(server, before, &load.latencies_ms), "as with 100; first byte under 100 ms");
    }
    let before = server.account().cpu_ns();
    let load = load::each(server.address, 1, TIMES, &|client, number| {
        let answer = writes::post_to(client, 1, PEOPLE_FROM + number, &format!("Of the ferry I say {number}"))?;
        ensure!((300..400).contains(&answer.status), "{} {}", answer.status, answer.text());
        Ok(())
    })?;
    let what = format!("a comment under {comments} others");
    figures.note(&what, &cost(server, before, &load.latencies_ms), "as under 100");
    let held = editor.held()?;
    ensure!(!held.is_empty(), "no comment is held: there is nothing to decide on");
    let before = server.account().cpu_ns();
    let decided = held.iter().map(|comment| {
        let began = Instant::now();
        editor.approve(*comment)?;
        Ok(began.elapsed().as_secs_f64() * 1000.0)
    });
    let times = decided.collect::<Result<Vec<f64>>>()?;
    figures.note(&format!("a decision on one of {comments} comments"), &cost(server, before, &times), "as on 100");
    Ok(())
}

/// CPU for each since `before`, and what its asker waited.
fn cost(server: &Server, before: f64, times_ms: &[f64]) -> String {
    let cpu_ms = (server.account().cpu_ns() - before) / 1e6 / count(times_ms.len());
    let at = |percent| percentile(times_ms, percent);
    format!("{cpu_ms:.2} ms of CPU, {:.1} ms to the answer at p50, {:.1} at p99", at(50), at(99))
}

/// Readers alone; then readers, people who comment, and the flood.
fn measure_flood(server: &Server, figures: &mut Figures) -> Result<()> {
    let alone = archive::read_for(server, STORIES, FLOOD / 2)?;
    let memory_before = server.account().memory_kib("RssAnon:") / 1024;
    let (sent, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (reading, waited_ms) = std::thread::scope(|scope| -> Result<(f64, Vec<f64>)> {
        let flood: Vec<_> = (0..FLOOD_CONNECTIONS)
            .map(|place| {
                scope.spawn({
                    let (sent, taken) = (&sent, &taken);
                    move || pour(server, place, sent, taken)
                })
            })
            .collect();
        let people = scope.spawn(|| comment_meanwhile(server));
        let reading = archive::read_for(server, STORIES, FLOOD)?;
        flood.into_iter().try_for_each(|pouring| pouring.join().expect("the flood does not panic"))?;
        Ok((reading, people.join().expect("people do not panic")?))
    })?;
    let [sent, taken] = [sent, taken].map(AtomicUsize::into_inner);
    let memory = server.account().memory_kib("RssAnon:") / 1024;
    let rate = count(sent) / FLOOD.as_secs_f64();
    let value = format!("{rate:.0} a second came, {taken} of {sent} were taken in");
    figures.note("a flood of comments from many addresses", &value, "");
    let value = format!("{:.2} of idle ({reading:.0} answers a second against {alone:.0})", reading / alone);
    figures.note("readers' rate meanwhile", &value, "");
    let value = format!("all {} got in, {:.0} ms to the answer at p99", waited_ms.len(), percentile(&waited_ms, 99));
    figures.note("comments of people meanwhile", &value, "all");
    figures.note("private memory before and after the flood", &format!("{memory_before} and {memory} MB"), "flat");
    let mut person = Person::sign_in(server)?;
    let times = (0..TIMES).map(|_| person.time("/desk/comments")).collect::<Result<Vec<f64>>>()?;
    let value = format!("{:.1} ms at p50, {:.1} ms at p95", percentile(&times, 50), percentile(&times, 95));
    figures.note("the queue after the flood", &value, "under 50 ms");
    Ok(())
}

/// Posts one connection's share of the flood at its pace; what comes too late is left out.
fn pour(server: &Server, place: usize, sent: &AtomicUsize, taken: &AtomicUsize) -> Result<()> {
    let mut client = Client::connect(server.address)?;
    let began = Instant::now();
    let step = Duration::from_secs(1) * FLOOD_CONNECTIONS as u32 / FLOOD_A_SECOND as u32;
    for turn in 0_u32.. {
        let due = step * turn;
        if due > FLOOD {
            return Ok(());
        }
        std::thread::sleep(due.saturating_sub(began.elapsed()));
        if began.elapsed() > FLOOD {
            return Ok(());
        }
        let number = FLOOD_FROM + turn as usize * FLOOD_CONNECTIONS + place;
        let text = format!("Best loans {number} of all at https://loans{}.example/now", number % 7);
        let answer = writes::post_to(&mut client, number % STORIES + 1, number, &text)?;
        sent.fetch_add(1, Ordering::Relaxed);
        if (300..400).contains(&answer.status) {
            taken.fetch_add(1, Ordering::Relaxed);
        } else {
            ensure!(matches!(answer.status, 429 | 503), "{} {}", answer.status, answer.text());
        }
    }
    Ok(())
}

/// People comment while the flood comes in; gives what each waited, in milliseconds.
fn comment_meanwhile(server: &Server) -> Result<Vec<f64>> {
    let mut client = Client::connect(server.address)?;
    let (began, mut waited) = (Instant::now(), Vec::new());
    while began.elapsed() + PEOPLE_PAUSE < FLOOD {
        std::thread::sleep(PEOPLE_PAUSE);
        let (number, asked) = (PEOPLE_FROM + waited.len(), Instant::now());
        let text = format!("I was on the boat on day {number} and it left on time");
        let answer = writes::post_to(&mut client, number % STORIES + 1, number, &text)?;
        ensure!((300..400).contains(&answer.status), "somebody's comment: {} {}", answer.status, answer.text());
        waited.push(asked.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(waited)
}
