//! Which story an address means: by its path, old ones included, whatever host, scheme and query it is written with.

use std::collections::{BTreeMap, HashMap};

use database::{Error, Reader};
use formats::comments::{Comment, Thread};
use newsroom::address::{canonical, other_slash};
use newsroom::id::StoryId;
use newsroom::import_item;
use newsroom::redirect::{self, Target};

use super::Import;
use crate::report::Report;

/// Threads of one export that are kept in memory, some 200 bytes each; of further ones no comment is taken.
const THREADS_MAX: usize = 1_000_000;

/// Addresses that are remembered with their story at once.
const REMEMBERED_MAX: usize = 10_000;

/// Addresses without a story that are told one by one.
const MISSING_MAX: usize = 10_000;

/// The longest address that is looked for: what a browser and a server take.
const ADDRESS_CHARS_MAX: usize = 2_000;

/// What a place without an address is called in the report.
const NOWHERE: &str = "(no address)";

/// The places that comments of an export stood at.
pub(super) struct Places<'a> {
    order: &'a Import<'a>,
    site: String,
    threads: HashMap<String, Place>,
    remembered: HashMap<String, Place>,
    missing: BTreeMap<String, u64>,
}

#[derive(Clone)]
enum Place {
    Story(StoryId),
    Missing(String),
}

impl<'a> Places<'a> {
    pub(super) fn new(order: &'a Import<'a>) -> Places<'a> {
        Places {
            order,
            site: String::new(),
            threads: HashMap::new(),
            remembered: HashMap::new(),
            missing: BTreeMap::new(),
        }
    }

    /// Notes a thread, and finds its story.
    pub(super) fn note(&mut self, thread: &Thread) -> Result<(), Error> {
        self.note_site(&thread.site);
        if self.threads.len() >= THREADS_MAX {
            return Ok(());
        }
        let shown = if thread.address.is_empty() { &thread.identifier } else { &thread.address };
        let place = self.order.db.read(|r| {
            // The plug-in of WordPress names a page by its id there and its first address.
            let named = thread.identifier.split_whitespace().filter(|word| word.contains('/'));
            for address in std::iter::once(thread.address.as_str()).chain(named) {
                if let Some(story) = find_story(r, address)? {
                    return Ok::<_, Error>(Place::Story(story));
                }
            }
            Ok(Place::Missing(short(shown)))
        })?;
        self.threads.insert(thread.id.clone(), place);
        Ok(())
    }

    /// Notes what the whole site is called; the first name counts.
    pub(super) fn note_site(&mut self, name: &str) {
        if self.site.is_empty() {
            self.site = name.chars().take(200).collect();
        }
    }

    pub(super) fn site(&self) -> &str {
        &self.site
    }

    /// Sorts comments by their stories; `is_counted` says whether those without one are counted.
    pub(super) fn group(
        &mut self,
        batch: Vec<Comment>,
        is_counted: bool,
    ) -> Result<BTreeMap<StoryId, Vec<Comment>>, Error> {
        let mut groups: BTreeMap<StoryId, Vec<Comment>> = BTreeMap::new();
        for comment in batch {
            match self.place_of(&comment.thread)? {
                Place::Story(story) => groups.entry(story).or_default().push(comment),
                Place::Missing(address) if is_counted => self.count_missing(address),
                Place::Missing(_) => {}
            }
        }
        Ok(groups)
    }

    fn place_of(&mut self, thread: &str) -> Result<Place, Error> {
        if let Some(place) = self.threads.get(thread).or_else(|| self.remembered.get(thread)) {
            return Ok(place.clone());
        }
        let found = self.order.db.read(|r| find_story(r, thread))?;
        let place = found.map_or_else(|| Place::Missing(short(thread)), Place::Story);
        if self.remembered.len() >= REMEMBERED_MAX {
            self.remembered.clear();
        }
        self.remembered.insert(thread.to_owned(), place.clone());
        Ok(place)
    }

    fn count_missing(&mut self, address: String) {
        if let Some(count) = self.missing.get_mut(&address) {
            *count += 1;
        } else if self.missing.len() < MISSING_MAX {
            self.missing.insert(address, 1);
        } else {
            *self.missing.entry("(further addresses)".to_owned()).or_default() += 1;
        }
    }

    /// Tells each address without a story, with how many comments it had.
    pub(super) fn tell_missing(&self, report: &mut Report) {
        for (address, count) in &self.missing {
            let told = format!("{count} comment{}", if *count == 1 { "" } else { "s" });
            report.skip_many("comment", address, &told, "no story stands at the address", *count);
        }
    }
}

fn short(address: &str) -> String {
    let short: String = address.trim().chars().take(500).collect();
    if short.is_empty() { NOWHERE.to_owned() } else { short }
}

/// Finds the story that an address means: where it stands, where it stood, or by WordPress's `?p=ID`.
fn find_story(r: &mut Reader, address: &str) -> Result<Option<StoryId>, Error> {
    let address = address.trim();
    if address.is_empty() || address.chars().count() > ADDRESS_CHARS_MAX {
        return Ok(None);
    }
    let after_host = match address.split_once("//") {
        Some((scheme, rest)) if scheme.is_empty() || scheme.ends_with(':') => {
            &rest[rest.find(['/', '?']).unwrap_or(rest.len())..]
        }
        _ => address,
    };
    if let Some(id) = asked_id(after_host)
        && let Some(story) = import_item::find_by_foreign_id(r, "post", id)?
    {
        return Ok(Some(StoryId(story)));
    }
    let Some(path) = canonical(after_host) else { return Ok(None) };
    if let Some(story) = redirect::find_story_at(r, &path)? {
        return Ok(Some(story));
    }
    let led = match redirect::find(r, &path)? {
        Some(target) => Some(target),
        None => redirect::find(r, &other_slash(&path))?,
    };
    match led {
        Some(Target::Story(story)) => Ok(Some(story)),
        Some(Target::Address(to)) if to.starts_with('/') => redirect::find_story_at(r, &to),
        _ => Ok(None),
    }
}

/// The id in `?p=ID` or `?page_id=ID`.
fn asked_id(address: &str) -> Option<&str> {
    let (_, query) = address.split('#').next()?.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, id) = pairs.find(|(name, _)| matches!(*name, "p" | "page_id"))?;
    Some(id).filter(|id| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit()))
}
