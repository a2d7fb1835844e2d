//! `dateline verify`: each old address: served, led on, or lost.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result};
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use site::{Ask, Parts, Site};
use web::assets::Assets;
use web::templates::Templates;

use super::say;
use crate::config::Config;
use crate::{clock, place};

/// Where the old addresses are.
#[derive(clap::Args)]
pub struct Arguments {
    /// A file with one address a line.
    urls: PathBuf,
    /// How the report is written.
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
}

/// Steps that an address may lead on before it counts as lost.
const STEPS_MAX: usize = 5;

/// Asks the site itself, without a network.
pub fn run(config: &Config, arguments: &Arguments) -> Result<bool> {
    let text = std::fs::read_to_string(&arguments.urls)
        .with_context(|| format!("{} cannot be read", arguments.urls.display()))?;
    let place = place::open(config)?;
    let origin = config.origin(config.listen()?);
    let site = Site::new(Parts {
        db: place.db,
        keys: place.keys,
        ids: place.ids,
        clock: Arc::new(clock::now),
        templates: Arc::new(Templates::new(None)?),
        assets: Arc::new(Assets::new(origin.starts_with("https://"))),
        origin: origin.clone(),
        index: None,
        folders: media::Folders::of(&config.data),
        maker: crate::renditions::maker(),
        checker: None,
        service: None,
        cache_bytes_max: 1 << 20,
    });
    let (mut served, mut moved, mut lost) = (0, 0, 0);
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let outcome = follow(&site, &origin, path_of(line));
        match &outcome {
            Outcome::Served => served += 1,
            Outcome::Moved(_) => moved += 1,
            Outcome::Lost(_) => lost += 1,
        }
        let (state, detail) = outcome.words();
        if arguments.format == "json" {
            say(&serde_json::json!({ "url": line, "outcome": state, "detail": detail }).to_string());
        } else {
            say(&format!("{state} {line}{}", if detail.is_empty() { String::new() } else { format!(" {detail}") }));
        }
    }
    if arguments.format == "json" {
        say(&serde_json::json!({ "served": served, "redirected": moved, "lost": lost }).to_string());
    } else {
        say(&format!("{served} served, {moved} redirected, {lost} lost"));
    }
    Ok(lost == 0)
}

enum Outcome {
    Served,
    Moved(String),
    Lost(StatusCode),
}

impl Outcome {
    fn words(&self) -> (&'static str, String) {
        match self {
            Outcome::Served => ("served", String::new()),
            Outcome::Moved(to) => ("redirected", to.clone()),
            Outcome::Lost(status) => ("lost", status.as_u16().to_string()),
        }
    }
}

/// The path and query of an address, whatever host it names.
fn path_of(line: &str) -> &str {
    match line.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
        None => line,
    }
}

fn follow(site: &Site, origin: &str, address: &str) -> Outcome {
    let mut at = address.split('#').next().unwrap_or("").to_owned();
    let headers = HeaderMap::new();
    for step in 0..STEPS_MAX {
        let (path, query) = at.split_once('?').map_or((at.as_str(), None), |(path, query)| (path, Some(query)));
        let client = std::net::Ipv4Addr::LOCALHOST.into();
        let response =
            site.answer(&Ask { method: &Method::GET, path, query, headers: &headers, body: &Bytes::new(), client });
        let status = response.status();
        if status == StatusCode::OK {
            return if step == 0 { Outcome::Served } else { Outcome::Moved(at) };
        }
        let to = response.headers().get(http::header::LOCATION).and_then(|to| to.to_str().ok());
        match to.filter(|_| status.is_redirection()) {
            Some(to) => match to.strip_prefix(origin).filter(|to| to.starts_with('/')) {
                Some(local) => at = local.split('#').next().unwrap_or("").to_owned(),
                None => return Outcome::Moved(to.to_owned()),
            },
            None => return Outcome::Lost(status),
        }
    }
    Outcome::Lost(StatusCode::LOOP_DETECTED)
}
