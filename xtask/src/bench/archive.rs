//! A big archive: how fast it comes in, how soon it is served, what it costs in memory, how search answers.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::figures::{Figures, percentile};
use super::load::{self, Client, count};
use super::publish::{self, Editor};
use super::server::{Account, Folder, Server};
use super::{Bench, desk, writes, wxr};

/// Pages asked for once each, so that the cache is full when memory is looked at.
const PAGES: usize = 4_000;

/// Pages that readers come back to: they fit into memory.
const PAGES_READ: usize = 200;

/// Searches of one measurement.
const SEARCHES: usize = 500;

/// Pages made anew of one measurement.
const RENDERS: usize = 400;

/// How long readers and writers meet.
const MIXED: Duration = Duration::from_secs(5);

/// Readers that ask one page after another, and what comes in meanwhile.
const READERS: usize = 8;
const COMMENTS_A_SECOND: u32 = 100;
const PUBLICATIONS_A_SECOND: u32 = 10;

/// Numbers of comments that no other measurement has used.
const COMMENTS_FROM: usize = 1_000_000;

/// What an import took.
pub struct Imported {
    took: Duration,
    cpu: Duration,
    peak_kib: u64,
}

/// Measures an archive of so many stories.
pub fn measure(Bench { binary, stories, .. }: &Bench, figures: &mut Figures) -> Result<()> {
    let stories = *stories;
    figures.tell(format!("An archive of {stories} stories."));
    let folder = Folder::new("archive")?;
    let (file, data) = (folder.path().join("archive.xml"), folder.path().join("data"));
    wxr::write(&file, stories, wxr::COMMENTS_OF_FIRST)?;
    let size_mb = std::fs::metadata(&file)?.len() / 1_000_000;
    let imported = import(binary, &data, &file)?;
    let value = format!(
        "{:.0} stories a second of CPU, {:.0} a second by the clock, {} MB at most, from a file of {size_mb} MB",
        count(stories) / imported.cpu.as_secs_f64(),
        count(stories) / imported.took.as_secs_f64(),
        imported.peak_kib / 1024
    );
    figures.note(
        "import with comments, redirects and search index, durable",
        &value,
        "300 a second per core, under 256 MB",
    );
    let server = Server::start(binary, &data, "serve")?;
    figures.note("start to first page", &format!("{:.3} s", server.started_in.as_secs_f64()), "under 0.3 s");
    figures.note("start to ready", &format!("{:.3} s", server.ready_in.as_secs_f64()), "2 s at most");
    let afterwards = server.await_rest();
    figures.note(
        "what the import left to the server: learning from its decisions on comments, proposing statements",
        &format!("{:.1} s of CPU", afterwards.as_secs_f64()),
        "",
    );
    let at_rest = server.account().memory_kib("RssAnon:") / 1024;
    figures.note("private memory at rest", &format!("{at_rest} MB"), "65 MB at most");
    measure_renders(&server, figures)?;
    measure_searches(&server, figures)?;
    let mut editor = Editor::new(binary, &data, &server)?;
    publish::measure(&server, &mut editor, figures)?;
    desk::measure(&server, &mut editor, figures)?;
    measure_mixed(&server, editor, stories, figures)
}

/// Imports a file with the command that its users type.
pub fn import(binary: &Path, data: &Path, file: &Path) -> Result<Imported> {
    let began = Instant::now();
    let mut child = Command::new(binary)
        .arg("--data")
        .arg(data)
        .args(["import", "wordpress"])
        .arg(file)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let account = Account(vec![child.id()]);
    let (mut peak_kib, mut cpu_ns) = (0, 0.0_f64);
    let status = loop {
        peak_kib = account.memory_kib("VmHWM:").max(peak_kib);
        cpu_ns = account.cpu_ns().max(cpu_ns);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    ensure!(status.success(), "the import ended with {status}");
    Ok(Imported { took: began.elapsed(), cpu: Duration::from_nanos(cpu_ns as u64), peak_kib })
}

/// The first story has a hundred comments; a query keeps its page out of memory, so that each answer is made.
fn measure_renders(server: &Server, figures: &mut Figures) -> Result<()> {
    let path = format!("{}?replytocom=1", wxr::address(1));
    let request = load::request("GET", &path, server.address, "Accept-Encoding: gzip\r\n", "");
    load::repeat(server.address, 1, RENDERS / 4, &request, 200)?;
    let before = server.account().cpu_ns();
    let load = load::repeat(server.address, 1, RENDERS, &request, 200)?;
    let cpu_ms = (server.account().cpu_ns() - before) / 1e6 / count(load.answers);
    let value = format!("{cpu_ms:.2} ms of CPU, {:.2} ms to the answer at p99", percentile(&load.latencies_ms, 99));
    let what = format!("a story with {} comments, made anew", wxr::COMMENTS_OF_FIRST);
    figures.note(&what, &value, "under 1 ms of CPU");
    Ok(())
}

fn measure_searches(server: &Server, figures: &mut Figures) -> Result<()> {
    // A word that one story in three has, two that go together now and then, a rare one, four at once.
    const QUERIES: [&[usize]; 4] = [&[40], &[120, 300], &[9_000], &[60, 200, 500, 900]];
    let queries: Vec<String> =
        QUERIES.iter().map(|ranks| ranks.iter().map(|rank| wxr::word(*rank)).collect::<Vec<_>>().join("+")).collect();
    let load = load::each(server.address, 2, SEARCHES, &|client, number| {
        let answer = client.get(&format!("/search?q={}", queries[number % queries.len()]), "")?;
        ensure!(answer.status == 200, "search answers {}", answer.status);
        Ok(())
    })?;
    let at = |percent| percentile(&load.latencies_ms, percent);
    figures.note("search", &format!("{:.1} ms at p50, {:.1} ms at p95, {:.1} ms at p99", at(50), at(95), at(99)), "");
    Ok(())
}

/// Readers alone, then readers while ten stories and a hundred comments a second come in; then memory under that load.
fn measure_mixed(server: &Server, mut editor: Editor, stories: usize, figures: &mut Figures) -> Result<()> {
    load::each(server.address, 4, PAGES.min(stories), &|client, number| {
        client.get(&wxr::address(number + 1), "Accept-Encoding: gzip\r\n").map(drop)
    })?;
    let pages = PAGES_READ.min(stories);
    let alone = read_for(server, pages, MIXED)?;
    let mixed = std::thread::scope(|scope| {
        let comments = scope.spawn(|| -> Result<()> {
            let mut client = Client::connect(server.address)?;
            at_a_rate(COMMENTS_A_SECOND, |number| writes::post(&mut client, COMMENTS_FROM + number))
        });
        let publications = scope.spawn(|| -> Result<()> {
            editor.come_back()?;
            at_a_rate(PUBLICATIONS_A_SECOND, |number| {
                let id = editor.write(&format!("While they read {number}"))?;
                editor.publish(id).map(drop)
            })
        });
        let rate = read_for(server, pages, MIXED);
        comments.join().expect("no writer panics")?;
        publications.join().expect("no writer panics")?;
        rate
    })?;
    let value = format!("{:.2} of idle ({mixed:.0} answers a second against {alone:.0})", mixed / alone);
    figures.note("readers' rate while 10 publications and 100 comments a second come in", &value, "0.8 at least");
    let private = server.account().memory_kib("RssAnon:") / 1024;
    figures.note("private memory under load", &format!("{private} MB"), "110 MB at most");
    Ok(())
}

/// Does something so many times a second for as long as readers and writers meet.
fn at_a_rate(a_second: u32, mut act: impl FnMut(usize) -> Result<()>) -> Result<()> {
    let began = Instant::now();
    for number in 0.. {
        let due = began + Duration::from_secs(1) / a_second * number;
        if due > began + MIXED {
            break;
        }
        std::thread::sleep(due.saturating_duration_since(Instant::now()));
        act(usize::try_from(number)?)?;
    }
    Ok(())
}

/// Reads the first pages over and over for so long; gives the answers a second.
pub fn read_for(server: &Server, pages: usize, time: Duration) -> Result<f64> {
    let end = Instant::now() + time;
    std::thread::scope(|scope| {
        let reader = |offset: usize| {
            move || -> Result<usize> {
                let mut client = Client::connect(server.address)?;
                let mut answers = 0;
                while Instant::now() < end {
                    let page = wxr::address((offset + answers * 7) % pages + 1);
                    client.get(&page, "Accept-Encoding: gzip\r\n")?;
                    answers += 1;
                }
                Ok(answers)
            }
        };
        let readers: Vec<_> = (0..READERS).map(|place| scope.spawn(reader(place * 13))).collect();
        let mut answers = 0;
        for reader in readers {
            answers += reader.join().expect("a reader does not panic")?;
        }
        Ok(count(answers) / time.as_secs_f64())
    })
}
