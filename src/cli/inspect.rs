//! `dateline inspect`: reads what others made, stores nothing.

use std::io::Read;
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::Subcommand;
use formats::capture::{self, Hints};
use formats::feed_in::inspect_feed_with;

use super::say;

mod statements;

/// What is to be read.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A captured page, HTML or plain text.
    Page {
        /// The file.
        file: PathBuf,
    },
    /// An RSS, Atom, RDF or JSON feed.
    Feed {
        /// The file.
        file: PathBuf,
    },
    /// Foreign HTML on standard input; safe HTML on standard output.
    Html,
    /// Comments, as JSON lines `{text}`: a score from 0 (surely none) to 1 (surely spam) for each.
    Spam {
        /// Comments to learn from, as JSON lines `{text, spam}`.
        #[arg(long)]
        train: PathBuf,
        /// The comments to score.
        file: PathBuf,
    },
    /// Who said what: JSON lines `{id, lang, date?, text}` on standard input; `{id, statements}` on standard output.
    Statements,
}

/// Reads it and prints what was found.
pub fn run(arguments: &Arguments) -> Result<bool> {
    match &arguments.what {
        What::Page { file } => {
            let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
            say(&capture::read(&bytes, &Hints::default()).to_inspect_json().to_string());
        }
        What::Feed { file } => {
            let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
            let feed = inspect_feed_with(&bytes, &document::inspect_html);
            say(&feed.with_context(|| format!("{} is no feed", file.display()))?.to_string());
        }
        What::Html => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes)?;
            say(&document::inspect_html(&String::from_utf8_lossy(&bytes)));
        }
        What::Spam { train, file } => super::spam::run(train, file)?,
        What::Statements => return statements::run(std::io::stdin().lock()),
    }
    Ok(true)
}
