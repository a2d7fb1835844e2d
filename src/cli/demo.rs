//! `dateline demo`: a fresh sample newsroom, served.

use std::path::Path;

use anyhow::Result;

use newsroom::people::account;
use newsroom::people::link::Purpose;

use super::{say, serve, user};
use crate::config::Config;
use crate::{demo, place};

/// What can be said to `demo`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Where the site is served.
    #[arg(long)]
    listen: Option<String>,
}

impl Arguments {
    /// The settings that flags beat.
    pub fn flags(&self) -> [(&'static str, Option<String>); 1] {
        [("listen", self.listen.clone())]
    }
}

/// Makes the newsroom and serves it. An empty folder is filled; one that holds a newsroom is served as it is.
pub fn run(data: &Path, is_given: bool, read: &dyn Fn(&Path) -> Result<Config>) -> Result<bool> {
    let folder = if is_given { data.to_owned() } else { std::env::temp_dir().join("dateline-demo") };
    if !is_given && folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let config = read(&folder)?;
    let place = place::open(&config)?;
    demo::fill(&place, &media::Folders::of(&config.data))?;
    let origin = config.origin(config.listen()?);
    say(&format!("The sample newsroom lies in {}", folder.display()));
    say(&format!("  {origin}/       the front page; a story appears on it two minutes from now"));
    say(&format!("  {origin}/fa/    the Persian edition"));
    say(&format!("  {origin}/feed/  the feed"));
    if let Some(editor) = place.db.read(|r| account::find_by_email(r, &place.keys, demo::EDITOR_EMAIL))? {
        let link = user::link(&place, &config, Purpose::SignIn, editor.id)?;
        say(&format!("  {link}  signs you in to the desk, once"));
    }
    drop(place);
    serve::run(&config)
}
