//! `dateline export`: everything out again, for another system or for keeping.

use std::fs::OpenOptions;
use std::io::BufWriter;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::ValueEnum;
use exchange::export::{Export, json, wordpress};

use super::say;
use crate::config::Config;
use crate::progress::Progress;
use crate::{clock, place};

/// What goes where.
#[derive(clap::Args)]
pub struct Arguments {
    /// The form.
    form: Form,
    /// A file, if the name has an ending (`site.xml`), and nothing but it; else a folder for it and for the pictures and
    /// files, each at the path of its address.
    #[arg(long)]
    out: PathBuf,
    /// How the report is written.
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    /// A WordPress export (WXR 1.2).
    Wordpress,
    /// A line of JSON for each thing.
    Json,
}

impl Form {
    /// What the file is called in a folder.
    fn name(self) -> &'static str {
        match self {
            Form::Wordpress => "wordpress.xml",
            Form::Json => "newsroom.jsonl",
        }
    }
}

/// Writes the export. It has its name once it is whole and on the disk; nobody else may read it, for it holds drafts and
/// readers' addresses.
pub fn run(config: &Config, arguments: &Arguments) -> Result<bool> {
    let out = &arguments.out;
    let folder = (out.extension().is_none() || out.is_dir()).then(|| out.clone());
    let file = folder.as_ref().map_or_else(|| out.clone(), |folder| folder.join(arguments.form.name()));
    if let Some(folder) = &folder {
        place::make_folder(folder)?;
    }
    let mut part = file.clone().into_os_string();
    part.push(".part");
    let part = PathBuf::from(part);
    let place = place::open_for_archive(config)?;
    let origin = config.origin(config.listen()?);
    let store = media::Folders::of(&config.data).store;
    let order = Export {
        db: &place.db,
        keys: &place.keys,
        origin: origin.trim_end_matches('/'),
        address_of: &web::picture::address,
        now: clock::now(),
        files: folder.map(|folder| (&store, folder)),
    };
    let cannot = || format!("{} cannot be written", part.display());
    let opened = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part);
    let mut output = BufWriter::new(opened.with_context(cannot)?);
    let stories = place.db.read(newsroom::whole::count_stories)?;
    let mut progress = Progress::new("stories");
    let mut tell = |done: u64| progress.tell(done, stories.max(done));
    let report = match arguments.form {
        Form::Wordpress => wordpress::export(&order, &mut output, &mut tell)?,
        Form::Json => json::export(&order, &mut output, &mut tell)?,
    };
    drop(progress);
    output.into_inner().context("the export cannot be written to its end")?.sync_all().with_context(cannot)?;
    std::fs::rename(&part, &file).with_context(cannot)?;
    tell_report(&file, &arguments.format, &report)?;
    Ok(true)
}

fn tell_report(file: &Path, format: &str, report: &exchange::report::Report) -> Result<()> {
    if format == "json" {
        say(&serde_json::to_string(report)?);
    } else {
        say(&report.to_text());
        say(&format!("Written to {}", file.display()));
    }
    Ok(())
}
