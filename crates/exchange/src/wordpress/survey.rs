//! The first pass: what refers to what, how addresses were made, and in which zone the site lived.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use formats::wxr::attachment::{Attachment, attachment};
use formats::wxr::co_authors::{GuestAuthor, guest_author};
use formats::wxr::dates::{known_date, wordpress_time};
use formats::wxr::newspack;
use formats::wxr::{Author, Item, ItemTerm, Record, Site, Term};
use formats::wxr::{polylang, qtranslate};
use newsroom::address::{Permalink, canonical};
use newsroom::site::menu::Place;
use newsroom::slug;

use super::furniture::slug_of;
use super::menus::OldMenus;
use super::pattern::{Made, Votes};
use crate::report::Report;

/// Taxonomies that say what a story is about go in as tags; these are the plugins' own, and some of them are private.
const NOT_TAGS: [&str; 18] = [
    "amp_validation_error",
    "author",
    "ef_usergroup",
    "elementor_library_type",
    "following_users",
    "language",
    "link_category",
    "nav_menu",
    newspack::COLLECTIONS,
    newspack::COLLECTION_SECTIONS,
    "post_status",
    "post_translations",
    "pp_usergroup",
    "term_language",
    "term_translations",
    "wp_pattern_category",
    "wp_template_part_area",
    "wp_theme",
];

/// Reusable blocks are kept in memory between the passes, up to this many bytes.
const REUSABLE_BYTES_MAX: usize = 16 << 20;

/// Languages that get a front page of their own.
const EDITIONS_MAX: usize = 40;

/// What the first pass found.
#[derive(Debug, Default)]
pub struct Survey {
    /// The head of the export.
    pub site: Site,
    /// Users by login.
    pub authors: BTreeMap<String, Author>,
    /// Guest authors.
    pub guests: Vec<GuestAuthor>,
    /// Categories by slug.
    pub categories: BTreeMap<String, Term>,
    /// Tags by slug.
    pub tags: BTreeMap<String, Term>,
    /// Attachments by id.
    pub attachments: HashMap<u64, Attachment>,
    /// Content of reusable blocks by id.
    pub reusable: HashMap<i64, String>,
    /// Polylang's languages: slug to BCP 47.
    pub languages: HashMap<String, String>,
    /// Languages that public stories are in, as they stand or would stand in addresses: `/{slug}/`.
    pub prefixes: BTreeSet<String>,
    /// The translation group of a post: the smallest id in it.
    pub groups: HashMap<u64, u64>,
    /// Newspack's collections by slug: name, and what is said of them.
    pub collections: BTreeMap<String, (String, String)>,
    /// Post formats that stories have.
    pub formats: BTreeSet<String>,
    /// Ids of the stories and pages that anyone could read.
    pub public: HashSet<u64>,
    loose: Loose,
    pub(super) menus: OldMenus,
    /// Which menus stand where, of which language, by their slugs.
    pub(super) chosen_menus: Vec<(Place, String, String)>,
    pages: HashMap<u64, (String, Option<u64>)>,
    patterns: Votes,
    offsets: BTreeMap<i32, u64>,
    reusable_bytes: usize,
    chosen: Option<Permalink>,
}

/// What items name that the head of the file leaves out, as exports of a part of a site do.
#[derive(Debug, Default)]
struct Loose {
    terms: BTreeMap<(String, String), String>,
    people: BTreeMap<String, String>,
    groups: HashMap<String, Vec<u64>>,
}

impl Survey {
    /// Notes a record of a file.
    pub fn note(&mut self, record: Record, file: &str, report: &mut Report) {
        match record {
            Record::Site(site) => {
                if self.site.title.is_empty() && self.site.link.is_empty() {
                    self.site = *site;
                }
            }
            Record::Author(author) => {
                self.authors.entry(author.login.clone()).or_insert(author);
            }
            Record::Category(term) => {
                self.categories.entry(slug::canonical(&term.slug)).or_insert(term);
            }
            Record::Tag(term) => {
                self.tags.entry(slug::canonical(&term.slug)).or_insert(term);
            }
            Record::Term(term) => self.note_term(term, report),
            Record::Item(item) => self.note_item(&item),
            Record::Warning(warning) => report.flaw(file, warning.line, warning.flaw.to_string()),
        }
    }

    fn note_term(&mut self, term: Term, report: &mut Report) {
        if let Some(language) = polylang::language(&term) {
            let tag = language.locale.as_deref().unwrap_or(&language.slug).replace('_', "-");
            self.languages.insert(language.slug, tag);
            return;
        }
        if let Some(translations) = polylang::translations(&term) {
            let ids: Vec<u64> = translations.members.iter().map(|(_, id)| *id).collect();
            if let Some(first) = ids.iter().min() {
                self.groups.extend(ids.iter().map(|id| (*id, *first)));
            }
            return;
        }
        match term.taxonomy.as_str() {
            "category" => drop(self.categories.entry(slug::canonical(&term.slug)).or_insert(term)),
            "post_tag" => drop(self.tags.entry(slug::canonical(&term.slug)).or_insert(term)),
            newspack::COLLECTIONS => {
                self.collections.entry(slug::canonical(&term.slug)).or_default().0 = term.name;
            }
            "nav_menu" => self.menus.name(term.slug, term.name),
            other if is_topic(other) => {
                report.warn(&format!("terms of the taxonomy {other:?} were taken as tags"));
                self.tags.entry(slug::canonical(&term.slug)).or_insert(term);
            }
            _ => {}
        }
    }

    fn note_item(&mut self, item: &Item) {
        let Some(id) = item.post_id else { return };
        match item.post_type.as_str() {
            "attachment" => self.attachments.extend(attachment(item).map(|found| (id, found))),
            "guest-author" => self.guests.extend(guest_author(item)),
            "wp_block" if self.reusable_bytes + item.content.len() <= REUSABLE_BYTES_MAX => {
                self.reusable_bytes += item.content.len();
                self.reusable.insert(i64::try_from(id).unwrap_or(0), item.content.clone());
            }
            "page" => drop(self.pages.insert(id, (slug::canonical(&item.post_name), item.post_parent))),
            "post" => self.note_post(item),
            newspack::COLLECTION => {
                let collection = self.collections.entry(slug::canonical(&item.post_name)).or_default();
                *collection =
                    (item.title.clone(), if item.excerpt.is_empty() { &item.content } else { &item.excerpt }.clone());
            }
            "nav_menu_item" => self.menus.note(item),
            _ => {}
        }
        if matches!(item.post_type.as_str(), "post" | "page" | "") && item.status != "trash" {
            self.note_loose(item, id);
            if item.status == "publish" && item.post_password.is_empty() {
                self.public.insert(id);
            }
        }
    }

    fn note_loose(&mut self, item: &Item, id: u64) {
        for term in &item.categories {
            let (taxonomy, slug) = (term.taxonomy(), slug_of_term(term));
            if taxonomy == "post_format" {
                self.formats.insert(slug.clone());
            }
            let known = match taxonomy {
                "category" => self.categories.contains_key(&slug),
                "author" => {
                    let person = term.nicename.strip_prefix("cap-").unwrap_or(&term.nicename).to_owned();
                    self.loose.people.entry(person).or_insert_with(|| term.name.clone());
                    true
                }
                newspack::COLLECTIONS => {
                    self.collections.entry(slug.clone()).or_insert_with(|| (term.name.clone(), String::new()));
                    true
                }
                "post_translations" => {
                    self.loose.groups.entry(term.nicename.clone()).or_default().push(id);
                    true
                }
                topic => self.tags.contains_key(&slug) || topic != "post_tag" && !is_topic(topic),
            };
            if !known && !slug.is_empty() {
                self.loose.terms.entry((taxonomy.to_owned(), slug)).or_insert_with(|| term.name.clone());
            }
        }
        if !item.creator.is_empty() && !self.authors.contains_key(&item.creator) {
            self.loose.people.entry(item.creator.clone()).or_insert_with(|| item.creator.clone());
        }
    }

    fn note_post(&mut self, item: &Item) {
        if let Some(offset) = known_date(&item.post_date, &item.post_date_gmt, &item.pub_date).offset {
            *self.offsets.entry(offset.seconds()).or_default() += 1;
        }
        if item.status == "publish" {
            self.note_languages(item);
            self.note_link(item);
        }
    }

    /// Each language in which readers find a story has a front page: its stories stand below its prefix, or are told in
    /// a text with others (qTranslate), or say what they are in wherever they stand (Polylang, by query or by host).
    fn note_languages(&mut self, item: &Item) {
        self.prefixes.extend(qtranslate::told_in(item));
        self.prefixes.extend(polylang::item_language(item).filter(|slug| is_prefix(slug)).map(str::to_owned));
    }

    /// Counts what a link says of the site's pattern.
    fn note_link(&mut self, item: &Item) {
        let is_plain = item.link.contains("?p=");
        let path = canonical(path_of(&item.link)).filter(|path| path != "/" && !is_plain);
        let (Some(path), Some(date)) = (path, wordpress_time(&item.post_date)) else { return };
        let categories: Vec<String> =
            item.terms("category").iter().map(|term| self.category_path(&slug_of_term(term))).collect();
        let slash = if path.ends_with('/') { "/" } else { "" };
        let language = polylang::item_language(item);
        if let Some(language) = language.filter(|language| path.split('/').nth(1) == Some(language)) {
            self.prefixes.insert(language.to_owned());
        }
        let path = without_language(path.trim_matches('/'), language) + slash;
        self.patterns.count(&Made {
            path: &path,
            slug: &slug::canonical(&item.post_name),
            id: item.post_id.unwrap_or(0),
            date,
            author: &slug_of(&item.creator),
            categories: &categories,
        });
    }

    /// Ends the pass: decides by majority, and takes in what only items named.
    pub fn close(&mut self, report: &mut Report) {
        self.chosen = self.patterns.winner();
        let loose = std::mem::take(&mut self.loose);
        for ((taxonomy, slug), name) in loose.terms {
            let term = Term { slug: slug.clone(), name, taxonomy, ..Term::default() };
            let terms = if term.taxonomy == "category" { &mut self.categories } else { &mut self.tags };
            terms.entry(slug).or_insert(term);
        }
        for (name, shown) in loose.people {
            let is_known = self.guests.iter().any(|guest| guest.slug == name) || self.has_login(&name);
            if !is_known && !name.is_empty() {
                self.authors.insert(name.clone(), Author { login: name, display_name: shown, ..Author::default() });
            }
        }
        for ids in loose.groups.values().filter(|ids| ids.len() > 1) {
            let first = ids.iter().min().copied().unwrap_or(0);
            for id in ids {
                self.groups.entry(*id).or_insert(first);
            }
        }
        self.chosen_menus = self.menus.choose(self, report);
    }

    fn has_login(&self, slug: &str) -> bool {
        self.authors.contains_key(slug) || self.authors.keys().any(|login| slug_of(login) == slug_of(slug))
    }

    /// The slug under which a person of a byline is kept: a guest who has an account is one with it.
    #[must_use]
    pub fn person_slug(&self, name: &str) -> String {
        let guest = self.guests.iter().find(|guest| guest.slug == name);
        slug_of(guest.and_then(|guest| guest.linked_account.as_deref()).unwrap_or(name))
    }

    /// The pattern of the stories' addresses, if their links tell one.
    #[must_use]
    pub fn permalink(&self) -> Option<Permalink> {
        self.chosen.clone()
    }

    /// The languages that have a front page of their own, each with its BCP 47 tag: all that stories are in but the site's.
    #[must_use]
    pub fn editions(&self) -> Vec<(String, String)> {
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        let tag = |slug: &String| self.languages.get(slug).unwrap_or(slug).clone();
        let all = self.prefixes.iter().map(|slug| (slug.clone(), tag(slug)));
        all.filter(|(_, tag)| primary(tag) != primary(&self.site.language)).take(EDITIONS_MAX).collect()
    }

    /// The site's zone as an offset, if its dates tell one.
    #[must_use]
    pub fn zone(&self) -> Option<String> {
        let (seconds, _) = self.offsets.iter().max_by_key(|(_, count)| **count)?;
        let sign = if *seconds < 0 { '-' } else { '+' };
        let minutes = seconds.abs() / 60;
        Some(if minutes == 0 { "UTC".into() } else { format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60) })
    }

    /// The name under which this site's ids are remembered.
    #[must_use]
    pub fn source(&self) -> String {
        let site = &self.site;
        let named = [&site.base_blog_url, &site.base_site_url, &site.link].into_iter().find(|name| !name.is_empty());
        named.map_or_else(|| "wordpress".into(), |name| name.trim_end_matches('/').to_owned())
    }

    /// A category's slugs from the root.
    #[must_use]
    pub fn category_path(&self, slug: &str) -> String {
        let mut path = vec![slug.to_owned()];
        let mut at = slug.to_owned();
        while let Some(parent) = self.categories.get(&at).map(|term| slug::canonical(&term.parent)) {
            if parent.is_empty() || path.contains(&parent) {
                break;
            }
            path.push(parent.clone());
            at = parent;
        }
        path.reverse();
        path.join("/")
    }

    /// The path of the pages above a page.
    #[must_use]
    pub fn page_parent(&self, parent: Option<u64>) -> Option<String> {
        let mut path = Vec::new();
        let mut at = parent;
        while let Some((slug, above)) = at.and_then(|id| self.pages.get(&id)) {
            if slug.is_empty() || path.len() > 20 {
                break;
            }
            path.push(slug.clone());
            at = *above;
        }
        path.reverse();
        (!path.is_empty()).then(|| path.join("/"))
    }
}

/// Whether a language can be the first step of addresses.
fn is_prefix(slug: &str) -> bool {
    (2..=12).contains(&slug.len()) && slug.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}

/// A path without the language that Polylang puts into it: it is the story's, not the pattern's.
fn without_language(path: &str, language: Option<&str>) -> String {
    let parts = path.split('/').enumerate();
    let first = language.and_then(|language| parts.clone().find(|(_, part)| *part == language)).map(|(at, _)| at);
    parts.filter(|(at, _)| Some(*at) != first).map(|(_, part)| part).collect::<Vec<_>>().join("/")
}

/// Whether a taxonomy says what stories are about.
#[must_use]
pub fn is_topic(taxonomy: &str) -> bool {
    !matches!(taxonomy, "category" | "post_tag") && !NOT_TAGS.contains(&taxonomy)
}

/// A term's slug; exports 1.0 give names alone.
#[must_use]
pub fn slug_of_term(term: &ItemTerm) -> String {
    if term.nicename.is_empty() {
        return slug::from_title(&term.name);
    }
    let slug = slug::canonical(&term.nicename);
    match slug.strip_prefix("post-format-").filter(|_| term.taxonomy() == "post_format") {
        Some(format) => format.to_owned(),
        None => slug,
    }
}

/// The path and query of an address, whatever host it names.
#[must_use]
pub fn path_of(address: &str) -> &str {
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |slash| &rest[slash..]),
        None => address,
    };
    // Sites whose server could not rewrite addresses have this before every path; here it leads to the rest.
    path.strip_prefix("/index.php").filter(|rest| rest.starts_with('/')).unwrap_or(path)
}
