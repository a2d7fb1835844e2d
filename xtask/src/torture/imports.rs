//! An import that is killed again and again ends like one that is left alone.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

use super::server::{Folder, Server, command, examine, run as run_command};
use super::{Torture, http, wxr};

/// Stories of the export, and comments of each.
const STORIES: u64 = 60;
const COMMENTS: u64 = 3;

/// Lists that are compared beside the stories.
const LISTS: [&str; 7] = [
    "/category/news/",
    "/tag/tag-3/",
    "/author/ines/",
    "/2026/01/",
    "/feed/",
    "/comments/feed/",
    "/sitemap-2026-01.xml",
];

/// Kills imports at random moments until they end, and compares what came in.
pub fn run(torture: &mut Torture) -> Result<String> {
    let folder = Folder::make("imports")?;
    let (file, whole) = (folder.path.join("export.xml"), folder.path.join("whole"));
    wxr::write(&file, 1, STORIES + 1, COMMENTS)?;
    let began = Instant::now();
    run_command(&torture.binary, &whole, &["import", "wordpress", &file.display().to_string()])?;
    let takes = began.elapsed();
    let server = Server::start(&torture.binary, &whole)?;
    let (kills, mut killed, mut compared) = (torture.kills / 4, 0, 0);
    while killed < kills || compared == 0 {
        let data = folder.path.join(format!("killed-{compared}"));
        killed += import_with_kills(torture, &data, &file, takes, kills - killed)?;
        compare(torture, &data, server.port)?;
        compared += 1;
    }
    Ok(format!("{killed} kills within {compared} imports of {STORIES} stories; each ended like the one left alone"))
}

/// Starts an import, kills it, starts it again, until one comes to its end; gives the number of kills.
fn import_with_kills(torture: &mut Torture, data: &Path, file: &Path, takes: Duration, most: u32) -> Result<u32> {
    let mut killed = 0;
    let span = u64::try_from(takes.as_millis()).unwrap_or(1000).max(50);
    while killed < most {
        let mut import = command(&torture.binary, data, &["import", "wordpress", &file.display().to_string()]);
        let mut import = import.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        std::thread::sleep(torture.chance.pause(10, span));
        if let Some(status) = import.try_wait()? {
            ensure!(status.success(), "an import after a kill failed: {status}");
            break;
        }
        import.kill()?;
        import.wait()?;
        killed += 1;
        examine(&torture.binary, data)?;
    }
    let last = run_command(&torture.binary, data, &["import", "wordpress", &file.display().to_string()])?;
    let again = run_command(&torture.binary, data, &["import", "wordpress", &file.display().to_string()])?;
    let told = String::from_utf8_lossy(&again.stdout).into_owned();
    ensure!(
        !told.contains("taken 1"),
        "an import that was run again took something: {told}{}",
        String::from_utf8_lossy(&last.stdout)
    );
    Ok(killed)
}

/// Compares each page of the two, byte for byte.
fn compare(torture: &Torture, data: &Path, whole: u16) -> Result<()> {
    let server = Server::start(&torture.binary, data)?;
    let stories = (1..=STORIES).map(wxr::address);
    let pages = stories.chain(LISTS.map(str::to_owned));
    for page in pages {
        let (killed, whole) = (http::get(server.port, &page)?, http::get(whole, &page)?);
        ensure!(whole.status == 200, "{page} answers {} after an import that was left alone", whole.status);
        ensure!(killed.status == 200, "{page} answers {} after kills", killed.status);
        ensure!(killed.body == whole.body, "{page} differs after kills");
    }
    Ok(())
}
