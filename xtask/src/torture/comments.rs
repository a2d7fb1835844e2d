//! Readers post and stories go out while the server is killed.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::ledger::{Ledger, STORIES, State};
use super::posting::{self, Posting};
use super::server::{Folder, Server, examine, run as run_command};
use super::{Torture, wxr};

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
    let (mut ledger, mut posting) = (Ledger::default(), Posting::default());
    let (mut server, mut slowest) = (Server::start(&torture.binary, &data)?, Duration::ZERO);
    let (mut published, mut unknown) = (Vec::new(), 0);
    for kill in 0..kills(torture) {
        let story = 100 + u64::from(kill);
        let file = folder.path.join("story.xml");
        wxr::write(&file, story, story + 1, 0)?;
        let pause = torture.chance.pause(30, 700);
        let at = (data.as_path(), &mut server);
        let ((), is_published) = posting.until(torture, &file, at, pause, &mut ledger, Server::kill)?;
        examine(&torture.binary, &data)?;
        server = Server::start(&torture.binary, &data)?;
        slowest = slowest.max(server.ready_after);
        unknown += ledger.settle(server.port)?;
        ledger.repeat(server.port, REPEATED)?;
        if !is_published {
            run_command(&torture.binary, &data, &["import", "wordpress", &file.display().to_string()])?;
        }
        published.push(story);
        posting::compare_stories(server.port, &published)?;
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
