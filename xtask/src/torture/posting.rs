//! Readers who post and a story that goes out, until something ends them.

use std::path::Path;
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use anyhow::{Result, ensure};

use super::ledger::{self, Ledger, State};
use super::server::{Server, command};
use super::{Torture, http, wxr};

/// Readers who post at the same time.
const READERS: usize = 4;

/// The pause of a reader between two comments: more than 600 within a minute are taken for a flood (`site::guard`), in which
/// what comes without a proof of work waits, and no page shows it.
const PAUSE: Duration = Duration::from_millis(10);

/// The number of the next comment: none is sent in two rounds, unless it is sent again.
#[derive(Debug, Default)]
pub struct Posting {
    next: AtomicU64,
}

impl Posting {
    /// Lets readers post and a story come in from a file, and after a while ends the server in the way that is given. Notes
    /// what became of each comment; gives what the end gave, and whether the story's import was through.
    pub fn until<T>(
        &mut self,
        torture: &Torture,
        file: &Path,
        (data, server): (&Path, &mut Server),
        pause: Duration,
        ledger: &mut Ledger,
        end: impl FnOnce(&mut Server) -> Result<T>,
    ) -> Result<(T, bool)> {
        let (port, is_over, sent) = (server.port, AtomicBool::new(false), Mutex::new(Vec::new()));
        let mut import = command(&torture.binary, data, &["import", "wordpress", &file.display().to_string()]);
        let mut import = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let ended = std::thread::scope(|scope| {
            for _ in 0..READERS {
                scope.spawn(|| {
                    while !is_over.load(Ordering::SeqCst) {
                        let number = self.next.fetch_add(1, Ordering::SeqCst);
                        let state = ledger::send(port, number);
                        // Whoever gets no answer has seen the end.
                        let is_end = state == State::Unknown;
                        sent.lock().expect("no reader panics with the lock").push((number, state));
                        if is_end {
                            break;
                        }
                        std::thread::sleep(PAUSE);
                    }
                });
            }
            std::thread::sleep(pause);
            let through = import.try_wait()?;
            let given = end(server);
            is_over.store(true, Ordering::SeqCst);
            if through.is_none() {
                import.kill()?;
                import.wait()?;
            }
            anyhow::Ok((given?, through.is_some_and(|status| status.success())))
        });
        ledger.states.extend(sent.into_inner().expect("no reader panics with the lock"));
        ended
    }
}

/// Each published story stands at its address, in the sitemap once, and in search or feed with what it says.
pub fn compare_stories(port: u16, published: &[u64]) -> Result<()> {
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
