//! A newsroom that took in an old WordPress site answers at every address that the old site had, and keeps its
//! secrets.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use database::scratch::count_rows;
use exchange::report::Report;
use exchange::wordpress::{Import, Media, import};
use newsroom::site::Site as Settings;
use testing::{ORIGIN, Reading, TestNewsroom};

use crate::files::PNG;
use crate::old_site::{LANGUAGES, Language, Old, OldSite, STRUCTURES};

/// When the move is made.
pub const NOW: &str = "2026-11-24T12:00:00Z";

/// What readers and machines may ask for besides what the old site had.
const MORE: [&str; 8] = [
    "/",
    "/search?q=zqstory120",
    "/search?q=zq",
    "/sitemap.xml",
    "/sitemap-pages.xml",
    "/news-sitemap.xml",
    "/feed.json",
    "/zqstory",
];

/// Tables whose rows a second import must leave as they are.
const TABLES: [&str; 11] = [
    "story",
    "revision",
    "publication",
    "listing",
    "comment",
    "note",
    "redirect",
    "import_item",
    "event",
    "contributor",
    "media_item",
];

pub struct Moved {
    pub room: TestNewsroom,
    pub folder: tempfile::TempDir,
}

impl Moved {
    /// Makes an empty newsroom beside the old site's files.
    pub fn new(room: TestNewsroom, site: &OldSite, language: &Language) -> Moved {
        let folder = tempfile::tempdir().unwrap();
        let uploads = folder.path().join("uploads/2024/05");
        std::fs::create_dir_all(&uploads).unwrap();
        std::fs::write(uploads.join(format!("{}-scaled.png", language.picture)), PNG).unwrap();
        std::fs::write(uploads.join("two.png"), PNG).unwrap();
        std::fs::write(folder.path().join("export.xml"), site.to_wxr()).unwrap();
        Moved { room, folder }
    }

    pub fn import(&self) -> Report {
        let media = Media::Folder { from: self.folder.path().join("uploads"), store: self.room.folders().store };
        let act = self.room.act();
        let order = Import {
            db: self.room.db(),
            keys: self.room.keys(),
            ids: act.ids,
            now: act.now,
            dry_run: false,
            media: &media,
        };
        import(&[self.folder.path().join("export.xml")], &order, &mut |_, _| {}).unwrap()
    }
}

/// Asks as a reader of the old site does; gives what stands there, or says what is wrong.
pub fn ask(site: Reading, old: &Old) -> Result<String, String> {
    let mut response = site.get(&old.address);
    let mut way = old.address.clone();
    if response.status() == 301 {
        way = site.leads_to(&old.address);
        response = site.get(&way);
    }
    let status = response.status().as_u16();
    let text = String::from_utf8_lossy(response.body()).into_owned();
    match status {
        200 if old.shows == "\u{0}PNG" && text.contains("PNG") => Ok(String::new()),
        200 if text.contains(&old.shows) => Ok(text),
        200 => Err(format!("{} -> {way}: does not show {:?}", old.address, old.shows)),
        _ => Err(format!("{} -> {way} -> {}: {status}", old.address, site.leads_to(&way))),
    }
}

fn check(room: TestNewsroom, structure: &str, language: &Language) -> Vec<String> {
    let old = OldSite::new(structure, language);
    let moved = Moved::new(room, &old, language);
    let report = moved.import();
    let taken = |kind: &str| report.taken.get(kind).copied().unwrap_or(0);
    let notes: u64 = report.taken.iter().filter(|(kind, _)| kind.starts_with("notes")).map(|(_, count)| count).sum();
    let counts = [taken("stories"), taken("pages"), taken("comments"), notes, taken("sections"), taken("corrections")];
    assert_eq!(counts, [old.stories, old.pages, old.comments, old.notes, 3, 1], "{}", report.to_text());
    let stored = [old.stories + old.pages, old.comments, old.notes].map(|count| i64::try_from(count).unwrap());
    assert_eq!(count_rows(moved.room.db(), &["story", "comment", "note"]), stored);
    assert!(taken("redirects") >= old.rules(), "{}", report.to_text());

    if !structure.is_empty() {
        assert_eq!(report.permalink, structure.trim_start_matches("/index.php"));
    }

    let site = moved.room.site();
    let feed = site.text("/feed/");
    let guid = format!("<guid isPermaLink=\"false\">{ORIGIN}/?p=");
    assert_eq!((feed.matches("<guid").count(), feed.matches(&guid).count()), (10, 10), "{feed}");
    let mut wrong = Vec::new();
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for address in &old.public {
        match ask(site, address) {
            Ok(text) => drop(said.insert(address.address.clone(), text)),
            Err(what) => wrong.push(what),
        }
    }
    said.extend(MORE.map(|address| (address.to_owned(), site.text(address))));
    let months = said["/sitemap.xml"].split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    let months: Vec<String> = months.map(|address| address.replace(ORIGIN, "")).collect();
    assert!(months.len() > 12, "the index of the sitemaps names them: {months:?}");
    said.extend(months.into_iter().map(|month| (month.clone(), site.text(&month))));
    for (address, text) in &said {
        let text = if address == "/zqstory" || address.starts_with("/search?") { unasked(text) } else { text.clone() };
        wrong.extend(
            old.secrets.iter().filter(|secret| text.contains(*secret)).map(|it| format!("{address} tells {it}")),
        );
    }
    let thread = said.values().find(|text| text.contains("First words.") && text.contains("<html")).cloned();
    for id in (1001..=1006).chain([1010]) {
        if !thread.as_ref().is_some_and(|text| text.contains(&format!("id=\"comment-{id}\""))) {
            wrong.push(format!("comment {id} has no anchor"));
        }
    }
    let before = count_rows(moved.room.db(), &TABLES);
    let again = moved.import();
    assert!(again.taken.is_empty() && again.changed.is_empty(), "{}", again.to_text());
    assert_eq!(count_rows(moved.room.db(), &TABLES), before);
    wrong
}

/// A page without the words that the reader asked for, which it gives back.
fn unasked(text: &str) -> String {
    text.replace("zqstory120", "").replace("zqstory\"", "")
}

fn check_all(language: &Language) {
    let mut wrong = String::new();
    for structure in STRUCTURES {
        for what in check(TestNewsroom::untouched(NOW), structure, language) {
            let _ = writeln!(wrong, "{structure:?} {}: {what}", language.tag);
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{wrong}", wrong.lines().count());
}

#[test]
fn every_address_of_an_english_site_lives_on() {
    check_all(&LANGUAGES[0]);
}

#[test]
fn every_address_of_a_persian_site_lives_on() {
    check_all(&LANGUAGES[1]);
}

#[test]
fn every_address_of_an_arabic_site_lives_on() {
    check_all(&LANGUAGES[2]);
}

#[test]
fn every_address_lives_on_in_postgresql_as_well() {
    for structure in [STRUCTURES[0], STRUCTURES[STRUCTURES.len() - 1]] {
        let Some(room) = TestNewsroom::on_postgres("every_address_lives_on_in_postgresql_as_well", NOW) else { return };
        room.change_settings(|settings| *settings = Settings::default());
        assert_eq!(check(room, structure, &LANGUAGES[1]), Vec::<String>::new(), "{structure}");
    }
}
