//! The site's settings: its name, languages, addresses and rules for comments, kept as one value.
//!
//! - [`brand`]: the newsroom's colour.
//! - [`menu`]: what the head and the foot of pages lead to.
//! - [`spam_service`]: a service outside that is asked about comments.
//! - [`record`]: what readers may do with the record of who said what.
//! - [`trust`]: pages on how the newsroom works, who it belongs to, and what crawlers may do.
//! - [`settle`]: what follows a change, so that old addresses lead on.

pub mod brand;
pub mod menu;
pub mod record;
pub mod settle;
pub mod spam_service;
pub mod trust;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use database::{Error, Reader, Transaction};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use brand::{Colour, Ground};
pub use menu::Menu;
pub use record::RecordRules;
pub use settle::FormerBases;
pub use spam_service::SpamService;
pub use trust::{Crawlers, Policy, Trust};

use crate::act::Act;
use crate::address::Permalink;
use crate::comment::proof::Asks;
use crate::comment::rule::Mode;
use crate::event::{self, NewEvent};
use crate::id::{MediaId, StoryId};
use crate::media_item;

/// Everything about the site that its people may change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Site {
    /// The paper's name.
    pub title: String,
    /// The line under it.
    pub tagline: String,
    /// The picture that stands beside the name, and for the paper elsewhere; none at first.
    pub mark: Option<Mark>,
    /// The newsroom's colour on light grounds, if it has one of its own.
    pub brand: Option<Colour>,
    /// The same on dark grounds; without it the nearest to the other that can be read there.
    pub brand_dark: Option<Colour>,
    /// The paper's own pages elsewhere, as whole addresses.
    pub same_as: Vec<String>,
    /// The language of the main edition, as BCP 47.
    pub language: String,
    /// The time zone: an IANA name such as `Europe/Paris`, or a fixed offset such as `+03:30`.
    pub zone: String,
    /// How a story's address is made.
    pub permalink: Permalink,
    /// What stands before a section's path; empty for none.
    pub section_base: String,
    /// What stands before a tag's slug.
    pub tag_base: String,
    /// What stands before a contributor's slug.
    pub author_base: String,
    /// Further editions in other languages, each with a front page of its own.
    pub editions: Vec<Edition>,
    /// Stories on a page of a list.
    pub stories_per_page: u32,
    /// Entries of a feed.
    pub stories_per_feed: u32,
    /// The calendar of dates by language, where it is not the language's own.
    pub calendars: BTreeMap<String, String>,
    /// The digits by language, where they are not the language's own.
    pub digits: BTreeMap<String, String>,
    /// How readers' comments are treated.
    pub comments: CommentRules,
    /// A spam service outside that is asked about them.
    pub spam_service: SpamService,
    /// Days for which it is kept how often stories were read; 0 means that nothing is counted.
    pub reading_days: u32,
    /// Whether raw HTML blocks of stories are shown (sanitised) to readers.
    pub shows_raw_html: bool,
    /// Whether an unknown slug leads to the story whose slug it begins, as WordPress guesses.
    pub guesses_addresses: bool,
    /// How addresses of lists were made before; kept by [`set`].
    pub former_bases: FormerBases,
    /// The menus of each language; a place without one leads to the sections, or to the pages.
    pub menus: Vec<Menu>,
    /// The pages on how the newsroom works, in whichever languages there are.
    pub policies: BTreeMap<Policy, Vec<StoryId>>,
    /// Who the newsroom belongs to, and how to reach it.
    pub trust: Trust,
    /// What crawlers are asked to leave alone.
    pub crawlers: Crawlers,
    /// What readers may do with the record.
    pub record: RecordRules,
}

/// A picture of the site's own that stands for the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Where it is served: `/wp-content/uploads/mark.png`, or `/media/7-…/720.png` of one that was added here.
    pub address: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

impl Mark {
    /// The item that it is, if it was added here.
    #[must_use]
    pub fn media(&self) -> Option<MediaId> {
        media_item::named_by(&self.address)
    }
}

/// A front page of its own for one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    /// The edition's language, as BCP 47.
    pub language: String,
    /// The first part of its addresses: `fa` for `/fa/`.
    pub prefix: String,
    /// The paper's name in that language.
    pub title: String,
    /// The line under it.
    pub tagline: String,
}

/// How readers' comments are treated, for the whole site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CommentRules {
    /// Whether stories take comments at all: off, no section and no story takes any.
    pub open: bool,
    /// Days after which a story's thread closes, where neither a section nor a story says otherwise; 0 means never.
    pub close_after_days: u32,
    /// Who need not wait for a moderator, where neither a section nor a story says otherwise.
    pub mode: Mode,
    /// Whether writers are asked by letter to confirm their e-mail address; who has done so need not wait with a first
    /// comment.
    pub asks_confirmation: bool,
    /// More links than this hold a comment.
    pub links_max: u32,
    /// From this probability of being spam, in percent, a comment is held; 0 means never.
    pub spam_hold_percent: u32,
    /// From this probability of being spam, in percent, it is put with the spam unseen; 0 means never.
    pub spam_mark_percent: u32,
    /// Words that hold a comment: lines as [`comment::word_list`](crate::comment::word_list) reads them.
    pub held_words: Vec<String>,
    /// Words, e-mail or network addresses that refuse a comment, written the same.
    pub barred_words: Vec<String>,
    /// Networks that hold a comment, a line each: `203.0.113.0/24`, and behind a space why.
    pub held_networks: Vec<String>,
    /// Networks that refuse a comment, written the same.
    pub barred_networks: Vec<String>,
    /// Minutes from the first comment of an e-mail address on, within which all of them wait; 0 means never.
    pub newcomer_minutes: u32,
    /// The newsroom's own reasons for a decision, as moderators choose them.
    pub reasons: Vec<String>,
    /// Whether the writer of a comment that is refused is told why by letter, unless whoever decides says otherwise.
    pub mails_refusals: bool,
    /// Where the newsroom's own checker is asked about comments; empty for none.
    pub checker_url: String,
    /// How long its answer is waited for, in milliseconds.
    pub checker_timeout_ms: u32,
    /// Whether a comment waits where it gives none.
    pub checker_holds: bool,
    /// Whether it is sent writers' e-mail addresses.
    pub checker_gets_email: bool,
    /// The longest comment, in characters.
    pub length_max: u32,
    /// Comments that one client may post in ten minutes.
    pub flood_max: u32,
    /// When readers' browsers are asked for a proof of work.
    pub asks_proof: Asks,
    /// Minutes in which writers may change their comment or take it back; 0 means never.
    pub edit_minutes: u32,
    /// Whether the form asks for a website.
    pub asks_website: bool,
    /// Days after which a client's network address is removed.
    pub client_address_days: u32,
    /// Top-level comments on a page of a thread.
    pub threads_per_page: u32,
    /// How deep replies are indented before they go on flat.
    pub depth_max: u32,
}

impl Default for Site {
    fn default() -> Self {
        Site {
            title: "Dateline".into(),
            tagline: String::new(),
            mark: None,
            brand: None,
            brand_dark: None,
            same_as: Vec::new(),
            language: "en".into(),
            zone: "UTC".into(),
            permalink: Permalink::default(),
            section_base: String::new(),
            tag_base: "tag".into(),
            author_base: "author".into(),
            editions: Vec::new(),
            stories_per_page: 20,
            stories_per_feed: 20,
            calendars: BTreeMap::new(),
            digits: BTreeMap::new(),
            comments: CommentRules::default(),
            spam_service: SpamService::default(),
            reading_days: 90,
            shows_raw_html: false,
            guesses_addresses: true,
            former_bases: FormerBases::default(),
            menus: Vec::new(),
            policies: BTreeMap::new(),
            trust: Trust::default(),
            crawlers: Crawlers::default(),
            record: RecordRules::default(),
        }
    }
}

impl Default for CommentRules {
    fn default() -> Self {
        CommentRules {
            open: true,
            close_after_days: 0,
            mode: Mode::FirstHeld,
            asks_confirmation: false,
            links_max: 2,
            spam_hold_percent: 70,
            spam_mark_percent: 0,
            held_words: Vec::new(),
            barred_words: Vec::new(),
            held_networks: Vec::new(),
            barred_networks: Vec::new(),
            newcomer_minutes: 0,
            reasons: Vec::new(),
            mails_refusals: false,
            checker_url: String::new(),
            checker_timeout_ms: 2_000,
            checker_holds: true,
            checker_gets_email: false,
            length_max: 5000,
            flood_max: 5,
            asks_proof: Asks::UnderAttack,
            edit_minutes: 10,
            asks_website: false,
            client_address_days: 30,
            threads_per_page: 50,
            depth_max: 2,
        }
    }
}

impl Site {
    /// Gives the site's time zone; a name that is not known counts as UTC.
    #[must_use]
    pub fn time_zone(&self) -> TimeZone {
        time_zone(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// Gives the colours on light and on dark grounds; `None` if the newsroom has none of its own.
    #[must_use]
    pub fn brands(&self) -> Option<(Colour, Colour)> {
        if self.brand.is_none() && self.brand_dark.is_none() {
            return None;
        }
        let light = self.brand.unwrap_or(brand::LIGHT);
        Some((light, self.brand_dark.unwrap_or_else(|| light.nearest_on(Ground::Dark))))
    }

    /// Gives the address of the section with a path.
    #[must_use]
    pub fn section_address(&self, path: &str) -> String {
        if self.section_base.is_empty() { format!("/{path}/") } else { format!("/{}/{path}/", self.section_base) }
    }

    /// Gives the path of the section that could stand at an address.
    #[must_use]
    pub fn section_path_of<'a>(&self, address: &'a str) -> Option<&'a str> {
        let path = address.trim_matches('/');
        if self.section_base.is_empty() {
            return Some(path);
        }
        path.strip_prefix(self.section_base.as_str())?.strip_prefix('/')
    }

    /// Gives the address of the tag with a slug.
    #[must_use]
    pub fn tag_address(&self, slug: &str) -> String {
        format!("/{}/{slug}/", self.tag_base)
    }

    /// Gives the address of a series.
    #[must_use]
    pub fn series_address(&self, slug: &str) -> String {
        format!("/series/{slug}/")
    }

    /// Gives the address of a person's stories.
    #[must_use]
    pub fn author_address(&self, slug: &str) -> String {
        format!("/{}/{slug}/", self.author_base)
    }

    /// Gives the language of an edition by its number: 0 is the main one.
    #[must_use]
    pub fn edition_language(&self, edition: i64) -> &str {
        let place = usize::try_from(edition - 1).unwrap_or(usize::MAX);
        self.editions.get(place).map_or(&self.language, |edition| &edition.language)
    }

    /// Finds the menu of an edition at a place.
    #[must_use]
    pub fn find_menu(&self, place: menu::Place, edition: i64) -> Option<&Menu> {
        let language = primary(self.edition_language(edition));
        let is_it = |menu: &&Menu| menu.place == place && primary(&menu.language) == language;
        self.menus.iter().find(is_it).filter(|menu| !menu.entries.is_empty())
    }

    /// Gives the number of the edition for a language: 0 is the main one, and takes what fits no other.
    #[must_use]
    pub fn edition_for(&self, language: &str) -> i64 {
        let place = self.editions.iter().position(|edition| primary(&edition.language) == primary(language));
        place.map_or(0, |place| i64::try_from(place + 1).unwrap_or(0))
    }
}

/// Reads a zone: an IANA name, or an offset such as `+03:30`, `-5` or `5.5` as WordPress writes it.
#[must_use]
pub fn time_zone(name: &str) -> Option<TimeZone> {
    let name = name.trim().trim_start_matches("UTC").trim_start_matches("GMT");
    if name.is_empty() {
        return Some(TimeZone::UTC);
    }
    if let Ok(zone) = TimeZone::get(name) {
        return Some(zone);
    }
    let hours = match name.split_once(':') {
        Some((hours, minutes)) => {
            let whole: f64 = hours.parse().ok()?;
            let part: f64 = minutes.parse().ok()?;
            if hours.starts_with('-') { whole - part / 60.0 } else { whole + part / 60.0 }
        }
        None => name.parse().ok()?,
    };
    if !(-24.0..=24.0).contains(&hours) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a day has 86,400 seconds")]
    let seconds = (hours * 3600.0).round() as i32;
    jiff::tz::Offset::from_seconds(seconds).ok().map(TimeZone::fixed)
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Reads the site's settings; a new newsroom has the defaults.
///
/// # Errors
/// What the database says, or that the stored value is damaged.
pub fn get(r: &mut Reader) -> Result<Site, Error> {
    let stored: Option<String> =
        r.query_opt("SELECT value FROM setting WHERE name = 'site'", database::params![], |row| row.get(0))?;
    let Some(text) = stored else { return Ok(Site::default()) };
    let same = kept().as_ref().filter(|kept| kept.text == text).map(|kept| Arc::clone(&kept.site));
    if let Some(site) = same {
        return Ok(Site::clone(&site));
    }
    let site: Site =
        serde_json::from_str(&text).map_err(|cause| Error::Other(format!("the site's settings: {cause}")))?;
    *kept() = Some(Kept { text, site: Arc::new(site.clone()) });
    Ok(site)
}

/// Settings as they were last read: whoever finds the same text would read the same of it, so this is memory and no state.
/// Every page and every comment asks for them.
static KEPT: Mutex<Option<Kept>> = Mutex::new(None);

struct Kept {
    text: String,
    site: Arc<Site>,
}

fn kept() -> MutexGuard<'static, Option<Kept>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes the site's settings. Where they decide addresses, the old ones lead on: lists and fronts from now, stories as
/// their turn comes.
///
/// # Errors
/// What the database says.
pub fn set(tx: &mut Transaction, act: &Act, site: &Site) -> Result<(), Error> {
    let before = get(tx)?;
    let mut site = site.clone();
    settle::remember_bases(&before, &mut site);
    let changes = changes(&before, &site)?;
    let value = serde_json::to_string(&site).map_err(|cause| Error::Other(cause.to_string()))?;
    tx.execute(
        "INSERT INTO setting (name, value, changed_at) VALUES ('site', $1, $2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = excluded.changed_at",
        database::params![&value, act.now_ms()],
    )?;
    settle::lead_on(tx, act, &before, &site)?;
    let touched = settle::touched(changes.keys());
    let data = json!({ "changed": changes });
    event::append(tx, act, NewEvent { kind: "site.changed", subject: 0, data, touched })?;
    Ok(())
}

/// Lists that may hold readers' addresses, and what is a secret; the trail must not, so they are named alone.
const NAMED_ALONE: [&str; 5] = [
    "comments.held_words",
    "comments.barred_words",
    "comments.held_networks",
    "comments.barred_networks",
    "spam_service.key_sealed",
];

/// Names the settings that differ, each with its old and its new value.
fn changes(before: &Site, after: &Site) -> Result<serde_json::Map<String, Value>, Error> {
    let value = |site: &Site| serde_json::to_value(site).map_err(|cause| Error::Other(cause.to_string()));
    let mut changes = serde_json::Map::new();
    tell_changes(&mut changes, "", &value(before)?, &value(after)?);
    Ok(changes)
}

fn tell_changes(changes: &mut serde_json::Map<String, Value>, name: &str, before: &Value, after: &Value) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(old), Value::Object(new)) => {
            let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
            names.sort_unstable();
            names.dedup();
            for own in names {
                let path = if name.is_empty() { own.clone() } else { format!("{name}.{own}") };
                tell_changes(
                    changes,
                    &path,
                    old.get(own).unwrap_or(&Value::Null),
                    new.get(own).unwrap_or(&Value::Null),
                );
            }
        }
        _ if NAMED_ALONE.contains(&name) => drop(changes.insert(name.to_owned(), Value::Null)),
        _ => drop(changes.insert(name.to_owned(), json!([before, after]))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_are_read_as_wordpress_writes_them() {
        let offset = |name: &str| {
            let at = "2026-01-01T00:00:00Z".parse().unwrap();
            time_zone(name).map(|zone| zone.to_offset(at).seconds())
        };
        assert_eq!(offset("Asia/Tehran"), Some(12_600));
        assert_eq!(offset("+03:30"), Some(12_600));
        assert_eq!(offset("3.5"), Some(12_600));
        assert_eq!(offset("-4:30"), Some(-16_200));
        assert_eq!(offset("UTC+2"), Some(7_200));
        assert_eq!(offset(""), Some(0));
        assert_eq!(offset("Nowhere/Atoll"), None);
    }

    #[test]
    fn an_edition_takes_every_form_of_its_language() {
        let edition =
            Edition {
                language: "fa-IR".into(), prefix: "fa".into(), title: "فانوس".into(), tagline: String::new()
            };
        let site = Site { editions: vec![edition], ..Site::default() };
        assert_eq!(site.edition_for("fa"), 1);
        assert_eq!(site.edition_for("en-GB"), 0);
        assert_eq!(site.edition_for("de"), 0);
    }
}
