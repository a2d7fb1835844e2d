//! Saved pages and plain texts become drafts for review.

use std::path::{Path, PathBuf};

use database::Database;
use database::scratch::Scratch;
use exchange::capture::{Import, import};
use exchange::report::Report;
use newsroom::id::{SectionId, StoryId};
use newsroom::people::account;
use newsroom::people::role::Role;
use newsroom::published;
use newsroom::secret::Keys;
use newsroom::section::{self, SectionDraft};
use newsroom::story::{self, Stage, save};
use newsroom::{Act, Actor, Ids, event, note};

const NOW: &str = "2026-11-24T12:00:00Z";

const TEXT: &str = "Middle EastWorld News\nHarbour reopens after storm\nBy Mira Olt and Jon Abel\nMarch 3, 2026\n\
    Ships returned on Monday, after three days in which nothing left the quays.\n\
    Tags: ports, storms\nLeave a Reply\nYour email address will not be published. Required fields are marked *\n";

const HTML: &str = r#"<!doctype html><html lang="fa" dir="rtl"><head><title>بندر دوباره باز شد</title>
    <link rel="canonical" href="https://old.example/2024/05/06/bandar/">
    <meta property="article:published_time" content="2024-05-06T10:00:00Z">
    <meta property="og:image" content="https://old.example/p/1.png"></head>
    <body><nav><a href="/">خانه</a></nav><article><h1>بندر دوباره باز شد</h1>
    <p>کشتی‌ها روز دوشنبه، پس از سه روز توقف، به اسکله بازگشتند و بارگیری از سر گرفته شد.</p>
    <p><a href="javascript:alert(1)">مدیر بندر</a> گفت که کار، با همهٔ سختی‌ها، آسان‌تر از پارسال پیش می‌رود.</p>
    <script>alert(1)</script></article></body></html>"#;

fn run(db: &Database, ids: &Ids, paths: &[PathBuf]) -> Report {
    let order = Import { db, ids, now: NOW.parse().unwrap(), dry_run: false };
    import(paths, &order, &mut |_, _| {}).unwrap()
}

fn archive(folder: &Path) {
    std::fs::create_dir(folder.join("below")).unwrap();
    std::fs::write(folder.join("harbour.txt"), TEXT).unwrap();
    std::fs::write(folder.join("below/bandar.HTML"), HTML).unwrap();
    std::fs::write(folder.join("below/bandar-again.html"), HTML).unwrap();
    std::fs::write(folder.join("empty.htm"), "").unwrap();
    std::fs::write(folder.join("picture.png"), "no capture").unwrap();
}

fn stories(db: &Database) -> Vec<StoryId> {
    let mut lines = db.read(|r| story::list::list(r, &story::list::Filter::default(), None, 100)).unwrap().lines;
    lines.sort_by(|one, other| one.story.headline.cmp(&other.story.headline));
    lines.into_iter().map(|line| line.story.id).collect()
}

#[test]
fn captures_become_drafts_with_a_note_and_come_in_once() {
    Scratch::each("captures", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        archive(folder.path());
        let (db, ids) = (scratch.db(), Ids::from_seed(1));
        let act = Act { now: NOW.parse().unwrap(), ids: &ids, actor: Actor::Program };
        let draft = SectionDraft {
            parent: None,
            slug: "world",
            name: "World News",
            description: "",
            language: None,
            position: 0,
        };
        db.write(|tx| section::put(tx, &act, SectionId(4), draft)).unwrap();

        let report = run(db, &ids, &[folder.path().to_owned(), folder.path().join("missing.txt")]);
        assert_eq!((report.taken["stories"], report.taken["contributors"], report.taken["tags"]), (2, 2, 2));
        let whys: Vec<&str> = report.skipped.iter().map(|line| line.why.as_str()).collect();
        assert_eq!(whys.len(), 3, "{whys:?}");
        assert!(whys.iter().any(|why| why.contains("no story")) && whys.iter().any(|why| why.contains("same page")));

        let found = stories(db);
        let now = NOW.parse().unwrap();
        for id in &found {
            assert_eq!(db.read(|r| published::address_of(r, *id, now)).unwrap(), None);
            assert_eq!(db.read(|r| story::find(r, *id)).unwrap().unwrap().stage, Stage::Writing);
        }
        let text = db.read(|r| save::find_revision(r, found[0], 1)).unwrap().unwrap().draft;
        assert_eq!(text.headline, "Harbour reopens after storm");
        assert_eq!((text.details.sections, text.details.bylines.len()), (vec![SectionId(4)], 2));
        let told = &db.read(|r| note::list(r, found[0])).unwrap()[0];
        assert!(told.body.contains("Published: 2026-03-03") && told.body.contains("- Leave a Reply"), "{}", told.body);
        assert!(told.body.contains("Sections not known here: Middle East"));

        let page = db.read(|r| save::find_revision(r, found[1], 1)).unwrap().unwrap().draft;
        assert_eq!((page.language.as_str(), page.details.address.as_deref()), ("fa", Some("/2024/05/06/bandar/")));
        assert!(page.details.lead_image.is_some() && !page.body.contains("javascript") && !page.body.contains("alert"));

        let before = db.read(event::last_seq).unwrap();
        let again = run(db, &ids, &[folder.path().to_owned()]);
        assert!(again.taken.is_empty() && again.changed.is_empty() && again.unchanged["stories"] == 2, "{again:?}");
        assert_eq!(db.read(event::last_seq).unwrap(), before);
    });
}

#[test]
fn a_dry_run_says_what_would_be_taken_and_takes_nothing() {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(newsroom::schema::MIGRATIONS).unwrap();
    let folder = tempfile::tempdir().unwrap();
    archive(folder.path());
    let (now, ids) = (NOW.parse().unwrap(), Ids::from_seed(1));
    let order = Import { db: scratch.db(), ids: &ids, now, dry_run: true };
    let mut told = Vec::new();
    let report = import(&[folder.path().to_owned()], &order, &mut |read, all| told.push((read, all))).unwrap();
    assert_eq!((report.taken["stories"], report.skipped_count), (2, 2));
    assert_eq!(told, [(4, 4)]);
    assert!(stories(scratch.db()).is_empty());
}

#[test]
fn a_capture_that_the_desk_has_changed_stays_as_the_desk_left_it() {
    let scratch = Scratch::sqlite();
    let (db, ids) = (scratch.db(), Ids::from_seed(1));
    db.migrate(newsroom::schema::MIGRATIONS).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.html");
    std::fs::write(&file, HTML).unwrap();
    run(db, &ids, std::slice::from_ref(&file));
    let id = stories(db)[0];

    std::fs::write(&file, HTML.replace("دوشنبه", "سه‌شنبه")).unwrap();
    assert_eq!(run(db, &ids, std::slice::from_ref(&file)).changed["stories"], 1);
    let mut draft = db.read(|r| save::find_revision(r, id, 2)).unwrap().unwrap().draft;
    assert!(draft.body.contains("سه‌شنبه"));
    assert_eq!(db.read(|r| note::list(r, id)).unwrap().len(), 1);

    let now = NOW.parse().unwrap();
    let program = Act { now, ids: &ids, actor: Actor::Program };
    let keys = Keys::from_master(&[7; 32]);
    let editor = db.write(|tx| account::add(tx, &program, &keys, "e@example.org", "E", Role::Editor)).unwrap();
    draft.headline = "The desk's".into();
    let act = Act { actor: Actor::Account(editor), ..program };
    db.write(|tx| save::save_draft(tx, &act, id, 2, &draft)).unwrap();
    std::fs::write(&file, HTML).unwrap();
    let report = run(db, &ids, &[file]);
    assert_eq!((report.changed.len(), report.skipped_count), (0, 1));
    assert_eq!(db.read(|r| story::find(r, id)).unwrap().unwrap().headline, "The desk's");
}
