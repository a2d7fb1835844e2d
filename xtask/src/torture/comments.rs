//! Readers post and stories go out while the server is killed.

use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Result, ensure};

use super::ledger::{self, Ledger, STORIES, State};
use super::server::{Folder, Server, command, examine, run as run_command};
use super::{Torture, http, wxr};

/// Readers who post at the same time.
const READERS: usize = 4;

/// Acknowledged comments that are sent again after each kill.
const REPEATED: usize = 10;

/// Of the kills that were asked for, those that come while comments are posted: three in four.
fn kills(torture: &Torture) -> u32 {
    torture.kills - torture.kills / 4
}

/// Kills the server at random moments, and compares what it has with what it acknowledged.
pub fn run(torture: &mut Torture) -> Result<String> {
    let folder = Folder::make("comments")?;
    let data = folder.path.join("data");
    let first = folder.path.join("first.xml");
    wxr::write(&first, 1, STORIES + 1, 1)?;
    run_command(&torture.binary, &data, &["import", "wordpress", &first.display().to_string()])?;
    let (mut ledger, next) = (Ledger::default(), AtomicU64::new(1));
    let (mut server, mut slowest) = (Server::start(&torture.binary, &data)?, Duration::ZERO);
    let (mut published, mut unknown) = (Vec::new(), 0);
    for kill in 0..kills(torture) {
        let story = 100 + u64::from(kill);
        let file = folder.path.join("story.xml");
        wxr::write(&file, story, story + 1, 0)?;
        let pause = torture.chance.pause(30, 700);
        let is_published = post_until_killed(torture, &data, &file, &mut server, pause, (&next, &mut ledger))?;
        examine(&torture.binary, &data)?;
        server = Server::start(&torture.binary, &data)?;
        slowest = slowest.max(server.ready_after);
        unknown += ledger.settle(server.port)?;
        ledger.repeat(server.port, REPEATED)?;
        if !is_published {
            run_command(&torture.binary, &data, &["import", "wordpress", &file.display().to_string()])?;
        }
        published.push(story);
        compare_stories(server.port, &published)?;
    }
    ledger.compare(server.port)?;
    let refused = ledger.states.values().filter(|state| matches!(state, State::Refused(_))).count();
    ensure!(refused == 0, "{refused} comments were refused, although none should be");
    Ok(format!(
        "{} kills, {} comments acknowledged, {unknown} sent again after a kill, {} stories published; nothing lost, \
         nothing doubled; ready after {} ms at most",
        kills(torture),
        ledger.acknowledged(),
        published.len(),
        slowest.as_millis()
    ))
}

/// Lets readers post and a story go out, and ends both after a while; says whether the story's import had ended.
fn post_until_killed(
    torture: &Torture,
    data: &std::path::Path,
    file: &std::path::Path,
    server: &mut Server,
    pause: Duration,
    (next, ledger): (&AtomicU64, &mut Ledger),
) -> Result<bool> {
    let (port, is_over, sent) = (server.port, AtomicBool::new(false), Mutex::new(Vec::new()));
    let mut import = command(&torture.binary, data, &["import", "wordpress", &file.display().to_string()]);
    let mut import = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let ended = std::thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                while !is_over.load(Ordering::SeqCst) {
                    let number = next.fetch_add(1, Ordering::SeqCst);
                    let state = ledger::send(port, number);
                    sent.lock().expect("no reader panics with the lock").push((number, state));
                }
            });
        }
        std::thread::sleep(pause);
        is_over.store(true, Ordering::SeqCst);
        server.kill()?;
        let ended = import.try_wait()?;
        if ended.is_none() {
            import.kill()?;
            import.wait()?;
        }
        anyhow::Ok(ended)
    })?;
    ledger.states.extend(sent.into_inner().expect("no reader panics with the lock"));
    Ok(ended.is_some_and(|status| status.success()))
}

/// Each published story stands at its address, in the sitemap once, and in search or feed with what it says.
fn compare_stories(port: u16, published: &[u64]) -> Result<()> {
    let sitemap = http::get(port, "/sitemap-2026-01.xml")?.body;
    for story in published {
        let address = wxr::address(*story);
        let page = http::get(port, &address)?;
        ensure!(page.status == 200, "story {story} was published and answers {}", page.status);
        ensure!(page.body.contains(&format!("Story number {story} has")), "story {story} is not whole");
        let count = sitemap.matches(&format!("{}<", address)).count();
        ensure!(count == 1, "story {story} is in the sitemap {count} times");
        ensure!(!sitemap.contains(&format!("/torture-{story}-2/")), "story {story} is there twice");
    }
    Ok(())
}
