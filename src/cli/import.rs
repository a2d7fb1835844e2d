//! `dateline import`: stories and comments from elsewhere.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Result, ensure};
use clap::Subcommand;
use exchange::capture;
use exchange::comments::System;
use exchange::outbound::Outbound;
use exchange::report::Report;
use exchange::wordpress::{Import, Media, import};
use search::Index;

use super::say;
use crate::config::Config;
use crate::place::Place;
use crate::progress::Progress;
use crate::words::Words;
use crate::{clock, place};

/// What comes from where.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    from: From,
}

#[derive(Subcommand)]
enum From {
    /// One WordPress site, as WXR export files.
    Wordpress {
        /// The files; several files of one site are one import.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// `fetch` fetches pictures and files from the old host, `skip` leaves them there; anything else is the folder
        /// of the old site's uploads.
        #[arg(long, default_value = "skip")]
        media: String,
        /// Says what would be taken, and takes nothing.
        #[arg(long)]
        dry_run: bool,
        /// How the report is written.
        #[arg(long, default_value = "text", value_parser = ["text", "json"])]
        format: String,
    },
    /// Comments of a Disqus site, from its XML export; their stories must be here.
    Disqus(CommentArguments),
    /// Comments of an Isso site, from its database; their stories must be here.
    Isso(CommentArguments),
    /// Comments of a Remark42 site, from its backup; their stories must be here.
    Remark42(CommentArguments),
    /// Saved HTML pages and plain-text captures of news pages; each becomes a draft for review.
    Capture {
        /// The files; a folder stands for all .html, .htm and .txt files below it.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Says what would be taken, and takes nothing.
        #[arg(long)]
        dry_run: bool,
        /// How the report is written.
        #[arg(long, default_value = "text", value_parser = ["text", "json"])]
        format: String,
    },
}

/// An import of comments from one file.
#[derive(clap::Args)]
struct CommentArguments {
    /// The file; an export may be packed with gzip.
    file: PathBuf,
    /// Says what would be taken, and takes nothing.
    #[arg(long)]
    dry_run: bool,
    /// How the report is written.
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

/// Imports, and reports.
pub fn run(config: &Config, arguments: &Arguments) -> Result<bool> {
    let (report, format) = match &arguments.from {
        From::Wordpress { files, media, dry_run, format } => (wordpress(config, files, media, *dry_run)?, format),
        From::Disqus(from) => (comments(config, from, System::Disqus)?, &from.format),
        From::Isso(from) => (comments(config, from, System::Isso)?, &from.format),
        From::Remark42(from) => (comments(config, from, System::Remark42)?, &from.format),
        From::Capture { files, dry_run, format } => (captures(config, files, *dry_run)?, format),
    };
    if format == "json" {
        say(&serde_json::to_string(&report)?);
    } else {
        say(&report.to_text());
    }
    Ok(true)
}

/// Where pictures and files come from, by what is said on the command line.
fn media_source(config: &Config, said: &str) -> Result<Media> {
    let store = media::Folders::of(&config.data).store;
    Ok(match said {
        "skip" => Media::Leave,
        "fetch" => {
            let allowed = config.outbound_allow()?;
            let allows = move |address| allowed.iter().any(|network| network.holds(address));
            Media::Fetch { from: Outbound::new(Arc::new(allows)), store }
        }
        folder => {
            let from = PathBuf::from(folder);
            ensure!(
                from.is_dir(),
                "{folder} is no folder; --media takes `fetch`, `skip` or the folder of the old uploads"
            );
            Media::Folder { from, store }
        }
    })
}

fn wordpress(config: &Config, files: &[PathBuf], media: &str, dry_run: bool) -> Result<Report> {
    let media = media_source(config, media)?;
    let place = place::open_for_archive(config)?;
    let order = Import { db: &place.db, keys: &place.keys, ids: &place.ids, now: clock::now(), dry_run, media: &media };
    let mut progress = Progress::new("items");
    let report = import(files, &order, &mut |taken, found| progress.tell(taken, found))?;
    drop(progress);
    if !dry_run && let Err(error) = index(config, &place) {
        tracing::warn!(%error, "the index could not be brought up to date; that is done when the site is served");
    }
    Ok(report)
}

/// Brings the index up to date, so that the site is whole when it is served; a process that serves it already does so
/// by itself.
fn index(config: &Config, place: &Place) -> Result<()> {
    let index = match Index::open_to_build(&config.data.join("index")) {
        Err(search::Error::InUse(_)) => return Ok(()),
        opened => Arc::new(opened?),
    };
    let stories = place.db.read(|r| newsroom::published::archive::count(r, clock::now()))?;
    let mut progress = Progress::new("stories indexed");
    Words { db: place.db.clone(), index }.catch_up(&mut |done| {
        progress.tell(done, stories.max(done));
        Ok(())
    })?;
    Ok(())
}

fn captures(config: &Config, files: &[PathBuf], dry_run: bool) -> Result<Report> {
    let place = place::open_for_archive(config)?;
    let order = capture::Import { db: &place.db, ids: &place.ids, now: clock::now(), dry_run };
    let mut progress = Progress::new("captures read");
    Ok(capture::import(files, &order, &mut |read, all| progress.tell(read, all))?)
}

fn comments(config: &Config, from: &CommentArguments, system: System) -> Result<Report> {
    let place = place::open_for_archive(config)?;
    let (now, dry_run) = (clock::now(), from.dry_run);
    let order = exchange::comments::Import { db: &place.db, keys: &place.keys, ids: &place.ids, now, dry_run };
    let mut progress = Progress::new("comments read");
    Ok(exchange::comments::import(&from.file, system, &order, &mut |read, all| progress.tell(read, all))?)
}
