//! `dateline import`: stories from elsewhere.

use std::path::PathBuf;

use anyhow::Result;
use clap::Subcommand;
use exchange::wordpress::{Import, Media, import};

use super::say;
use crate::config::Config;
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
}

/// Imports, and reports.
pub fn run(config: &Config, arguments: &Arguments) -> Result<bool> {
    let From::Wordpress { files, media, dry_run, format } = &arguments.from;
    let media = match media.as_str() {
        "skip" => Media::Leave,
        "fetch" => anyhow::bail!(
            "fetching pictures from the old host is not built yet; use --media skip (they stay where they are) or --media DIR"
        ),
        folder => Media::Folder { from: PathBuf::from(folder), to: config.data.join("media/uploads") },
    };
    let place = place::open(config)?;
    let order = Import {
        db: &place.db,
        keys: &place.keys,
        ids: &place.ids,
        now: clock::now(),
        dry_run: *dry_run,
        media: &media,
    };
    let report = import(files, &order, &mut |items| {
        if items % 1000 == 0 {
            eprintln!("{items} items read");
        }
    })?;
    if format == "json" {
        say(&serde_json::to_string(&report)?);
    } else {
        say(&report.to_text());
    }
    Ok(true)
}
