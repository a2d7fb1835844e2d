//! Menus: the ones that stood in the head and the foot of the old site, as far as an export tells.
//!
//! An export says what menus there are and not where they stood: that is a setting of the theme. Their names tell it
//! mostly; else the longest is taken for the one in the head.

use std::collections::BTreeMap;

use database::{Error, Transaction};
use formats::wxr::{Item, find_meta};
use newsroom::id::{SectionId, StoryId, TagId};
use newsroom::import_item::{Origin, find, remember};
use newsroom::site::menu::{ENTRIES_MAX, Entry, Menu, NAME_CHARS_MAX, Place, Target, find_target};
use newsroom::site::{self, Site};

use super::survey::{Survey, path_of};
use super::{Import, Known, act, hash_of, known, plain};
use crate::report::{Outcome, Report};

/// Entries of one menu that are kept in memory between the passes.
const READ_MAX: usize = 500;

/// Parts of names that menus in the head have, and in the foot.
const HEAD: [&str; 8] = ["primary", "main", "head", "top", "haupt", "princip", "glavn", "ana-menu"];
const FOOT: [&str; 6] = ["foot", "bottom", "legal", "fuss", "pied", "alt-menu"];

/// A menu as the export has it.
#[derive(Debug, Default)]
pub(super) struct OldMenu {
    name: String,
    items: Vec<OldEntry>,
    /// Entries of it, those included that were not kept.
    pub(super) count: u64,
}

/// An entry of one.
#[derive(Debug, Clone)]
struct OldEntry {
    id: u64,
    above: u64,
    order: i64,
    title: String,
    kind: String,
    object: String,
    object_id: String,
    url: String,
}

/// All menus of an export, by slug.
#[derive(Debug, Default)]
pub(super) struct OldMenus(BTreeMap<String, OldMenu>);

impl OldMenus {
    pub(super) fn name(&mut self, slug: String, name: String) {
        self.0.entry(slug).or_default().name = name;
    }

    pub(super) fn note(&mut self, item: &Item) {
        let meta = |key: &str| find_meta(&item.meta, key).unwrap_or_default().to_owned();
        for term in item.terms("nav_menu") {
            let menu = self.0.entry(term.nicename.clone()).or_default();
            if menu.name.is_empty() {
                menu.name.clone_from(&term.name);
            }
            menu.count += 1;
            if item.status == "publish" && menu.items.len() < READ_MAX {
                menu.items.push(OldEntry {
                    id: item.post_id.unwrap_or(0),
                    above: meta("_menu_item_menu_item_parent").parse().unwrap_or(0),
                    order: item.menu_order,
                    title: plain(&item.title),
                    kind: meta("_menu_item_type"),
                    object: meta("_menu_item_object"),
                    object_id: meta("_menu_item_object_id"),
                    url: meta("_menu_item_url"),
                });
            }
        }
    }

    /// Chooses which stands where, and tells of the others.
    pub(super) fn choose(&self, survey: &Survey, report: &mut Report) -> Vec<(Place, String, String)> {
        let mut chosen: BTreeMap<(Place, String), &str> = BTreeMap::new();
        let languages: BTreeMap<&str, String> =
            self.0.keys().map(|slug| (slug.as_str(), language_of(survey, slug))).collect();
        let said = |slug: &str, name: &str, words: &[&str]| {
            let both = format!("{slug} {}", name.to_lowercase());
            words.iter().any(|word| both.contains(word))
        };
        let full = || self.0.iter().filter(|(_, menu)| !menu.items.is_empty());
        for (slug, menu) in full() {
            let place = match (said(slug, &menu.name, &FOOT), said(slug, &menu.name, &HEAD)) {
                (true, _) => Place::Foot,
                (false, true) => Place::Head,
                (false, false) => continue,
            };
            chosen.entry((place, languages[slug.as_str()].clone())).or_insert(slug);
        }
        let mut rest: Vec<(&String, &OldMenu)> =
            full().filter(|(slug, menu)| !said(slug, &menu.name, &["social"])).collect();
        rest.sort_by_key(|(slug, menu)| (std::cmp::Reverse(menu.items.len()), (*slug).clone()));
        for (slug, _) in rest {
            if !chosen.values().any(|own| *own == slug.as_str()) {
                chosen.entry((Place::Head, languages[slug.as_str()].clone())).or_insert(slug);
            }
        }
        for (slug, menu) in self.0.iter().filter(|(slug, _)| !chosen.values().any(|own| *own == slug.as_str())) {
            let why = format!("it stands neither in the head nor in the foot here; it had {} entries", menu.count);
            report.skip("menu", slug, &menu.name, &why);
        }
        chosen.into_iter().map(|((place, language), slug)| (place, language, slug.to_owned())).collect()
    }
}

/// The language of a menu: that which its slug ends in, of the site's languages; else the site's own.
fn language_of(survey: &Survey, slug: &str) -> String {
    let ending = slug.rsplit(['-', '_']).next().unwrap_or_default();
    let is_known = survey.languages.contains_key(ending) && ending != slug;
    let own = || Some(survey.site.language.clone()).filter(|tag| !tag.is_empty()).unwrap_or_else(|| "en".into());
    if is_known { survey.languages.get(ending).cloned().unwrap_or_else(own) } else { own() }
}

/// Writes the menus that were chosen, once: from then on they are the desk's.
pub(super) fn write(order: &Import, survey: &Survey, report: &mut Report) -> Result<(), Error> {
    for (place, language, slug) in &survey.chosen_menus {
        let Some(menu) = survey.menus.0.get(slug) else { continue };
        if order.dry_run {
            report.count("menus", Outcome::Taken);
            continue;
        }
        let (outcome, left_out) = order.db.write(|tx| write_one(tx, order, survey, *place, language, (slug, menu)))?;
        report.count("menus", outcome);
        for name in left_out {
            report.warn(&format!("the menu {:?} leads on without {name:?}: nothing stands at its end", menu.name));
        }
    }
    Ok(())
}

fn write_one(
    tx: &mut Transaction,
    order: &Import,
    survey: &Survey,
    place: Place,
    language: &str,
    (slug, menu): (&str, &OldMenu),
) -> Result<(Outcome, Vec<String>), Error> {
    let source = survey.source();
    let hash = hash_of(menu);
    let Known::New = known(tx, &source, "menu", slug, &hash)? else { return Ok((Outcome::Unchanged, Vec::new())) };
    let mut site = site::get(tx)?;
    let (entries, left_out) = entries_of(tx, survey, &site, menu)?;
    let edition = site.edition_for(language);
    if site.find_menu(place, edition).is_none() && !entries.is_empty() {
        let language = site.edition_language(edition).to_owned();
        site.menus.push(Menu { place, language, entries });
        site::set(tx, &act(order), &site)?;
    }
    remember(tx, &act(order), Origin { source: &source, kind: "menu", foreign_id: slug }, 0, &hash)?;
    Ok((Outcome::Taken, left_out))
}

/// Reads entries in their order; what stood lower than one step stands one step below the same top.
fn entries_of(
    tx: &mut Transaction,
    survey: &Survey,
    site: &Site,
    menu: &OldMenu,
) -> Result<(Vec<Entry>, Vec<String>), Error> {
    let mut items: Vec<&OldEntry> = menu.items.iter().collect();
    items.sort_by_key(|item| (item.order, item.id));
    let above: BTreeMap<u64, u64> = items.iter().map(|item| (item.id, item.above)).collect();
    let top_of = |item: &OldEntry| {
        let mut top = item.id;
        for _ in 0..20 {
            match above.get(&top).filter(|above| **above != 0 && **above != top) {
                Some(next) if above.contains_key(next) => top = *next,
                _ => break,
            }
        }
        top
    };
    let (mut entries, mut left_out) = (Vec::<(u64, Option<Entry>, Vec<Entry>)>::new(), Vec::new());
    for item in items.into_iter().take(ENTRIES_MAX) {
        let entry = entry_of(tx, survey, site, item)?;
        let top = top_of(item);
        let place = entries.iter().position(|(id, ..)| *id == top);
        let place = place.unwrap_or_else(|| {
            entries.push((top, None, Vec::new()));
            entries.len() - 1
        });
        // Headings and switches of languages lead nowhere.
        let is_heading = item.url.starts_with('#');
        match entry {
            Some(entry) if top == item.id => entries[place].1 = Some(entry),
            Some(entry) => entries[place].2.push(entry),
            None if is_heading => {}
            None => left_out.push(item.title.clone()),
        }
    }
    let mut whole = Vec::new();
    for (_, top, below) in entries {
        match top {
            Some(top) => whole.push(Entry { below, ..top }),
            // A heading that led nowhere: what stood below it stands by itself.
            None => whole.extend(below),
        }
    }
    Ok((whole, left_out))
}

fn entry_of(tx: &mut Transaction, survey: &Survey, site: &Site, item: &OldEntry) -> Result<Option<Entry>, Error> {
    let source = survey.source();
    let mut ours = |kind: &str| {
        let origin = Origin { source: &source, kind, foreign_id: &item.object_id };
        Ok::<_, Error>(find(tx, origin)?.map(|taken| taken.our_id))
    };
    let target = match (item.kind.as_str(), item.object.as_str()) {
        ("post_type", _) => ours("post")?.map(|id| Target::Story(StoryId(id))),
        ("taxonomy", "category") => ours("category")?.map(|id| Target::Section(SectionId(id))),
        ("taxonomy", _) => ours("tag")?.map(|id| Target::Tag(TagId(id))),
        _ => None,
    };
    let target = match target {
        Some(target) => Some(target),
        None if item.url.is_empty() || item.url.starts_with('#') => None,
        None if is_own(survey, &item.url) => find_target(tx, site, path_of(&item.url))?,
        None => find_target(tx, site, &item.url)?,
    };
    let title = if item.title.is_empty() { name_of(tx, target.as_ref())? } else { item.title.clone() };
    let name: String = title.chars().take(NAME_CHARS_MAX).collect();
    Ok(target.filter(|_| !name.is_empty()).map(|target| Entry { name, target, below: Vec::new() }))
}

/// WordPress leaves an entry without a name if it is called as what it leads to.
fn name_of(tx: &mut Transaction, target: Option<&Target>) -> Result<String, Error> {
    Ok(match target {
        Some(Target::Story(id)) => newsroom::story::find(tx, *id)?.map(|story| story.headline),
        Some(Target::Section(id)) => newsroom::section::find(tx, *id)?.map(|section| section.name),
        Some(Target::Tag(id)) => newsroom::tag::find(tx, *id)?.map(|tag| tag.name),
        Some(Target::Address(_)) | None => None,
    }
    .unwrap_or_default())
}

/// Whether an address is one of the old site's own.
fn is_own(survey: &Survey, url: &str) -> bool {
    let host =
        |url: &str| url.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or_default().to_lowercase());
    let site = &survey.site;
    let own = [&site.base_blog_url, &site.base_site_url, &site.link];
    url.starts_with('/') || host(url).is_some_and(|found| own.into_iter().any(|own| host(own).as_ref() == Some(&found)))
}
