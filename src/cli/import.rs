//! `dateline import`: stories from elsewhere.

use std::path::PathBuf;

use anyhow::Result;
use clap::Subcommand;
use exchange::capture;
use exchange::report::Report;
use exchange::wordpress::{Import, Media, import};

use super::say;
use crate::config::Config;
use crate::progress::Progress;
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
        /// `skip` leaves pictures at the old host; a folder is that of the old site's uploads.
        #[arg(long, default_value = "skip")]
        media: String,
        /// Says what would be taken, and takes nothing.
        #[arg(long)]
        dry_run: bool,
        /// How the report is written.
        #[arg(long, default_value = "text", value_parser = ["text", "json"])]
        format: String,
    },
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

/// Imports, and reports.
pub fn run(config: &Config, arguments: &Arguments) -> Result<bool> {
    let (report, format) = match &arguments.from {
        From::Wordpress { files, media, dry_run, format } => (wordpress(config, files, media, *dry_run)?, format),
        From::Capture { files, dry_run, format } => (captures(config, files, *dry_run)?, format),
    };
    if format == "json" {
        say(&serde_json::to_string(&report)?);
    } else {
        say(&report.to_text());
    }
    Ok(true)
}

fn wordpress(config: &Config, files: &[PathBuf], media: &str, dry_run: bool) -> Result<Report> {
    let media = match media {
        "skip" => Media::Leave,
        "fetch" => anyhow::bail!(
            "fetching pictures from the old host is not built yet; use --media skip (they stay where they are) or --media DIR"
        ),
        folder => Media::Folder { from: PathBuf::from(folder), to: config.data.join("media/uploads") },
    };
    let place = place::open(config)?;
    let order = Import { db: &place.db, keys: &place.keys, ids: &place.ids, now: clock::now(), dry_run, media: &media };
    let mut progress = Progress::new("items read");
    Ok(import(files, &order, &mut |items| progress.tell(items, None))?)
}

fn captures(config: &Config, files: &[PathBuf], dry_run: bool) -> Result<Report> {
    let place = place::open(config)?;
    let order = capture::Import { db: &place.db, ids: &place.ids, now: clock::now(), dry_run };
    let mut progress = Progress::new("captures read");
    Ok(capture::import(files, &order, &mut |read, all| progress.tell(read, Some(all)))?)
}
