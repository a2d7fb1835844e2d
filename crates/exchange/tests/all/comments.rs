//! Comments of other systems, on both databases.

use std::path::Path;

use database::Database;
use database::scratch::{Scratch, make_foreign};
use exchange::comments::{Import, ImportError, System, import};
use exchange::report::Report;
use newsroom::comment::like;
use newsroom::comment::standing::{self, NewStanding, Standing};
use newsroom::comment::thread::{self, PublicComment};
use newsroom::comment::{Status, moderate, queue};
use newsroom::id::StoryId;
use newsroom::secret::Keys;
use newsroom::{Act, Actor, Ids, event};

use crate::wordpress::{NOW, item, run};

/// A site with one story, which had another slug before.
fn site(db: &Database, folder: &Path) {
    let old = "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>before</wp:meta_value></wp:postmeta>";
    let text = format!(
        "<?xml version=\"1.0\"?><rss xmlns:wp=\"w\"><channel><title>Old</title><link>https://old.example</link>
         <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>{}</channel></rss>",
        item(10, "post", "publish", "open", "2024-05-06 10:00:00", old)
    );
    let file = folder.join("site.xml");
    std::fs::write(&file, text).unwrap();
    run(db, &[file]);
}

fn take(db: &Database, folder: &Path, system: System, text: &str) -> Result<Report, ImportError> {
    let file = folder.join("comments");
    std::fs::write(&file, text).unwrap();
    let (keys, ids) = (Keys::from_master(&[7; 32]), Ids::from_seed(2));
    let order = Import { db, keys: &keys, ids: &ids, now: NOW.parse().unwrap(), dry_run: false };
    import(&file, system, &order, &mut |_, _| {})
}

fn published(db: &Database) -> Vec<PublicComment> {
    db.read(|r| thread::list(r, StoryId(10))).unwrap()
}

fn line(id: &str, parent: &str, address: &str, minute: u32) -> String {
    format!(
        "{{\"id\":\"{id}\",\"pid\":\"{parent}\",\"text\":\"<p>Number <b>{id}</b></p><p>More</p>\",\"user\":{{\"name\":\"Mira\"}},\
         \"locator\":{{\"site\":\"courier\",\"url\":\"{address}\"}},\"time\":\"2024-05-07T08:{minute:02}:00Z\"}}\n"
    )
}

fn thread(id: u32, address: &str) -> String {
    format!("<thread dsq:id=\"{id}\"><id>{id}</id><forum>courier</forum><link>{address}</link></thread>")
}

fn post(id: u32, parent: u32, thread: u32, marks: &str) -> String {
    format!(
        "<post dsq:id=\"{id}\"><message><![CDATA[<p>Number {id} <script>alert(1)</script></p>]]></message>
         <createdAt>2024-05-07T08:00:{id}Z</createdAt>{marks}
         <author><email>mira@example.org</email><name>Mira</name></author>
         <thread dsq:id=\"{thread}\"/><parent dsq:id=\"{parent}\"/></post>"
    )
}

fn disqus(parts: &[String]) -> String {
    format!(
        "<disqus xmlns=\"http://disqus.com\" xmlns:dsq=\"http://disqus.com/disqus-internals\">{}</disqus>",
        parts.concat()
    )
}

#[test]
fn comments_find_their_story_by_any_address_that_it_has_had_and_come_in_once() {
    Scratch::each("moved comments", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let db = scratch.db();
        site(db, folder.path());
        let text = [
            line("a2", "a1", "http://www.old.example/2024/05/06/open/?utm_source=x#top", 1),
            line("a1", "", "https://old.example/2024/05/06/open", 0),
            line("a3", "", "/2024/05/06/before/", 2),
            line("a4", "", "https://old.example/?p=10", 3),
            line("b1", "", "https://old.example/lost/", 4),
            line("b2", "b1", "https://old.example/lost/", 5),
        ]
        .concat();
        let report = take(db, folder.path(), System::Remark42, &text).unwrap();
        assert_eq!((report.source.as_str(), report.taken["comments"]), ("remark42:courier", 4), "{report:?}");
        assert_eq!((report.skipped.len(), report.skipped_count), (1, 2));
        assert_eq!(
            (report.skipped[0].id.as_str(), report.skipped[0].title.as_str()),
            ("https://old.example/lost/", "2 comments")
        );

        let found = published(db);
        assert_eq!(found.len(), 4);
        assert_eq!(found[1].parent, Some(found[0].id), "the answer stood before what it answers");
        assert_eq!(found[0].written_at.to_string(), "2024-05-07T08:00:00Z");
        assert_eq!(found[0].body, "Number <strong>a1</strong>\n\nMore");

        let before = db.read(event::last_seq).unwrap();
        let again = take(db, folder.path(), System::Remark42, &text).unwrap();
        assert!(again.taken.is_empty() && again.changed.is_empty() && again.unchanged["comments"] == 4, "{again:?}");
        assert_eq!(db.read(event::last_seq).unwrap(), before);
        assert_eq!(published(db), found);
    });
}

#[test]
fn states_come_along_and_nothing_of_what_was_deleted_does() {
    Scratch::each("moved states", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let db = scratch.db();
        site(db, folder.path());
        let text = disqus(&[
            thread(1, "https://old.example/2024/05/06/open/"),
            post(10, 0, 1, "<isDeleted>true</isDeleted>"),
            post(11, 10, 1, ""),
            post(12, 0, 1, "<isSpam>true</isSpam><isDeleted>true</isDeleted>"),
            post(13, 0, 1, "<isApproved>false</isApproved>"),
        ]);
        let report = take(db, folder.path(), System::Disqus, &text).unwrap();
        let taken: Vec<(&str, u64)> = report.taken.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
        let expected = [
            ("comments", 4),
            ("comments deleted", 1),
            ("comments held", 1),
            ("comments published", 1),
            ("comments spam", 1),
        ];
        assert_eq!(taken, expected);
        let found = published(db);
        assert_eq!((found.len(), found[0].body.as_str()), (1, "Number 11"));
        let gone = found[0].parent.unwrap();
        let stands = db.read(|r| queue::find(r, gone, NOW.parse().unwrap())).unwrap().unwrap();
        assert_eq!((stands.body.as_str(), stands.author_name.as_str()), ("-", ""));
        let ids = Ids::from_seed(9);
        let act = Act { now: NOW.parse().unwrap(), ids: &ids, actor: Actor::Program };
        let banned = NewStanding { standing: Standing::Banned, reason: "", ends_at: None };
        let is_known = db.write(|tx| standing::set(tx, &act, gone, banned)).unwrap();
        assert!(!is_known, "nothing leads to its writer any more");
    });
}

#[test]
fn comments_that_answer_each_other_in_a_circle_are_parted() {
    Scratch::each("moved circle", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let db = scratch.db();
        site(db, folder.path());
        let at = "/2024/05/06/open/";
        let text =
            [line("a", "c", at, 0), line("b", "a", at, 1), line("c", "b", at, 2), line("d", "d", at, 3)].concat();
        take(db, folder.path(), System::Remark42, &text).unwrap();
        let found = published(db);
        let parents: Vec<bool> = found.iter().map(|comment| comment.parent.is_some()).collect();
        assert_eq!(parents, [false, true, true, false]);
        let again = take(db, folder.path(), System::Remark42, &text).unwrap();
        assert_eq!((again.changed.len(), again.unchanged["comments"]), (0, 4));
    });
}

#[test]
fn an_import_that_was_ended_half_way_is_finished_by_the_next() {
    let scratch = Scratch::sqlite();
    let (db, folder) = (scratch.db(), tempfile::tempdir().unwrap());
    db.migrate(newsroom::schema::MIGRATIONS).unwrap();
    site(db, folder.path());
    let at = "/2024/05/06/open/";
    // The answer was written when the process was killed, what it answers was not.
    take(db, folder.path(), System::Remark42, &line("a2", "a1", at, 1)).unwrap();
    assert_eq!(published(db)[0].parent, None);
    let whole = line("a2", "a1", at, 1) + &line("a1", "", at, 0);
    let report = take(db, folder.path(), System::Remark42, &whole).unwrap();
    assert_eq!(report.taken["comments"], 1);
    let found = published(db);
    assert_eq!((found.len(), found[1].parent), (2, Some(found[0].id)));
}

#[test]
fn a_decision_made_here_stands_whatever_a_newer_export_says() {
    let scratch = Scratch::sqlite();
    let (db, folder) = (scratch.db(), tempfile::tempdir().unwrap());
    db.migrate(newsroom::schema::MIGRATIONS).unwrap();
    site(db, folder.path());
    let parts = |marks: &str| disqus(&[thread(1, "https://old.example/2024/05/06/open/"), post(10, 0, 1, marks)]);
    take(db, folder.path(), System::Disqus, &parts("")).unwrap();
    let id = published(db)[0].id;
    let ids = Ids::from_seed(9);
    let act = Act { now: NOW.parse().unwrap(), ids: &ids, actor: Actor::Program };
    db.write(|tx| moderate::decide(tx, &act, id, Status::Rejected, "off topic")).unwrap();
    let report = take(db, folder.path(), System::Disqus, &parts("<likes>4</likes>")).unwrap();
    assert_eq!(report.changed["comments"], 1);
    assert!(published(db).is_empty());
}

#[test]
fn a_dry_run_counts_and_writes_nothing() {
    let scratch = Scratch::sqlite();
    let (db, folder) = (scratch.db(), tempfile::tempdir().unwrap());
    db.migrate(newsroom::schema::MIGRATIONS).unwrap();
    site(db, folder.path());
    let file = folder.path().join("comments");
    std::fs::write(&file, line("a1", "", "/2024/05/06/open/", 0) + &line("b1", "", "/lost/", 0)).unwrap();
    let (keys, ids) = (Keys::from_master(&[7; 32]), Ids::from_seed(2));
    let order = Import { db, keys: &keys, ids: &ids, now: NOW.parse().unwrap(), dry_run: true };
    let report = import(&file, System::Remark42, &order, &mut |_, _| {}).unwrap();
    assert_eq!((report.taken["comments"], report.skipped_count), (1, 1));
    assert!(published(db).is_empty());
}

/// The tables of an Isso site, as Isso 0.13 makes them.
const ISSO_TABLES: [&str; 3] = [
    "preferences (key VARCHAR PRIMARY KEY, value VARCHAR)",
    "threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256))",
    "comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT NOT NULL,
        modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR NOT NULL, author VARCHAR, email VARCHAR,
        website VARCHAR, likes INTEGER DEFAULT 0, dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL,
        notification INTEGER DEFAULT 0)",
];

fn isso_comment(id: u32, parent: &str, thread: u32, mode: u32, text: &str) -> (&'static str, String) {
    let row = format!(
        "{thread}, {id}, {parent}, 1715068800.5 + {id}, NULL, {mode}, '10.0.0.0', '{text}', 'Mira', 'mira@example.org',
         'https://mira.example/', 2, 1, x'00', 0"
    );
    ("comments", row)
}

fn take_file(db: &Database, file: &Path, system: System) -> Result<Report, ImportError> {
    let (keys, ids) = (Keys::from_master(&[7; 32]), Ids::from_seed(2));
    let order = Import { db, keys: &keys, ids: &ids, now: NOW.parse().unwrap(), dry_run: false };
    import(file, system, &order, &mut |_, _| {})
}

#[test]
fn a_database_of_isso_is_taken_once_with_its_threads_and_states() {
    Scratch::each("comments of Isso", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let db = scratch.db();
        site(db, folder.path());
        let file = folder.path().join("isso.db");
        let mut rows = vec![
            ("preferences", "'session-key', 'f00d'".to_owned()),
            ("threads", "1, '/2024/05/06/before/', 'Open'".to_owned()),
            ("threads", "2, '/lost/', NULL".to_owned()),
            isso_comment(1, "NULL", 1, 1, "Number *one* <script>alert(1)</script>\n\n> quoted"),
            isso_comment(2, "1", 1, 1, "An answer"),
            isso_comment(3, "NULL", 1, 2, "Waits"),
            isso_comment(4, "NULL", 1, 4, ""),
            isso_comment(5, "4", 1, 1, "Below what is gone"),
            isso_comment(6, "NULL", 2, 1, "Lost"),
        ];
        rows[3].1 = rows[3].1.replace("\\n", "\n");
        let rows: Vec<(&str, &str)> = rows.iter().map(|(table, row)| (*table, row.as_str())).collect();
        make_foreign(&file, &ISSO_TABLES, &rows);
        let report = take_file(db, &file, System::Isso).unwrap();
        let taken: Vec<(&str, u64)> = report.taken.iter().map(|(kind, count)| (kind.as_str(), *count)).collect();
        let expected = [("comments", 5), ("comments deleted", 1), ("comments held", 1), ("comments published", 3)];
        assert_eq!(taken, expected, "{report:?}");
        assert_eq!((report.skipped[0].id.as_str(), report.skipped_count), ("/lost/", 1));
        assert!(report.source.starts_with("isso:") && report.source.len() == 17, "{}", report.source);
        assert!(!report.source.contains("f00d"), "the key is told to nobody");

        let found = published(db);
        assert_eq!(found.len(), 3);
        assert_eq!(found[0].body, "Number <em>one</em>\n\n<blockquote><p>quoted</p></blockquote>");
        assert_eq!(found[0].written_at.to_string(), "2024-05-07T08:00:01.5Z");
        assert_eq!(found[1].parent, Some(found[0].id));
        assert!(found[2].parent.is_some(), "the place of what is gone stays for its answer");
        let again = take_file(db, &file, System::Isso).unwrap();
        assert!(again.taken.is_empty() && again.changed.is_empty() && again.unchanged["comments"] == 5, "{again:?}");
    });
}

#[test]
fn what_is_no_database_of_isso_is_told_as_such_and_a_damaged_one_keeps_what_could_be_read() {
    Scratch::each("no database of Isso", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let db = scratch.db();
        site(db, folder.path());
        let file = folder.path().join("isso.db");
        let refused = |text: &[u8]| {
            std::fs::write(&file, text).unwrap();
            take_file(db, &file, System::Isso).unwrap_err().to_string()
        };
        for text in [&b""[..], b"<disqus></disqus>", b"SQLite format 3\0 and then nothing of the kind"] {
            let told = refused(text);
            assert!(told.contains("not a database of Isso"), "{told}");
        }
        std::fs::remove_file(&file).unwrap();
        let other = ["threads (id INTEGER PRIMARY KEY, uri TEXT)", "comments (id INTEGER PRIMARY KEY, text TEXT)"];
        make_foreign(&file, &other, &[]);
        let told = take_file(db, &file, System::Isso).unwrap_err().to_string();
        assert!(told.contains("not a database of Isso"), "other tables of the same names: {told}");

        std::fs::remove_file(&file).unwrap();
        let text = "word ".repeat(150);
        let many: Vec<_> = (1..=400).map(|id| isso_comment(id, "NULL", 1, 1, &text)).collect();
        let mut rows: Vec<(&str, &str)> = vec![("threads", "1, '/2024/05/06/open/', 'Open'")];
        rows.extend(many.iter().map(|(table, row)| (*table, row.as_str())));
        make_foreign(&file, &ISSO_TABLES, &rows);
        let mut bytes = std::fs::read(&file).unwrap();
        let half = bytes.len() / 2;
        bytes[half..].fill(0xff);
        std::fs::write(&file, bytes).unwrap();
        let report = take_file(db, &file, System::Isso).unwrap();
        assert!(report.taken["comments"] > 50 && report.taken["comments"] < 400, "{report:?}");
        assert_eq!(report.flaws.len(), 1, "{report:?}");
    });
}

#[test]
fn likes_come_along_once_and_are_counted_with_those_of_readers() {
    Scratch::each("moved likes", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let db = scratch.db();
        site(db, folder.path());
        let liked = |likes: &str| {
            let post = |id: u32, likes: &str| post(id, 0, 1, &format!("<likes>{likes}</likes>"));
            disqus(&[thread(1, "https://old.example/2024/05/06/open/"), post(11, likes), post(12, "-3"), post(13, "x")])
        };
        take(db, folder.path(), System::Disqus, &liked("4")).unwrap();
        let counts = || published(db).iter().map(|comment| comment.likes).collect::<Vec<_>>();
        assert_eq!(counts(), [4, 0, 0]);
        let ids = Ids::from_seed(3);
        let act = Act { now: NOW.parse().unwrap(), ids: &ids, actor: Actor::Reader };
        let (liker_key, client_key): (&[u8], &[u8]) = (&[1; 32], &[2; 32]);
        let comment = published(db)[0].id;
        let opinion = like::Opinion { comment, is_liked: true, liker_key, client_key };
        db.write(|tx| like::note(tx, &act, opinion)).unwrap();
        assert_eq!(counts()[0], 5);
        take(db, folder.path(), System::Disqus, &liked("4")).unwrap();
        assert_eq!(counts()[0], 5, "again, it changes nothing");
        take(db, folder.path(), System::Disqus, &liked("6")).unwrap();
        assert_eq!(counts()[0], 7, "the reader's own stays");
        take(db, folder.path(), System::Disqus, &liked("9223372036854775807")).unwrap();
        assert_eq!(counts()[0], 100_001);
    });
}

#[test]
fn wordpress_brings_what_its_plugins_counted() {
    Scratch::each("wordpress likes", newsroom::schema::MIGRATIONS, |scratch| {
        let folder = tempfile::tempdir().unwrap();
        let meta = |key: &str, value: &str| {
            format!(
                "<wp:commentmeta><wp:meta_key>{key}</wp:meta_key><wp:meta_value>{value}</wp:meta_value></wp:commentmeta>"
            )
        };
        let said = |id: u32, meta: &str| {
            let end = format!("{meta}</wp:comment>");
            crate::wordpress::comment(id, 0, "1", "comment").replace("</wp:comment>", &end)
        };
        let comments = [
            said(21, &meta("wpdiscuz_votes", "7")),
            said(22, &meta("_commentliked", "3")),
            said(23, &(meta("wpdiscuz_votes", "-2") + &meta("rating", "5"))),
        ]
        .concat();
        let text = format!(
            "<?xml version=\"1.0\"?><rss xmlns:wp=\"w\"><channel><title>Old</title><link>https://old.example</link>
             <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>{}</channel></rss>",
            item(10, "post", "publish", "open", "2024-05-06 10:00:00", &comments)
        );
        let file = folder.path().join("site.xml");
        std::fs::write(&file, text).unwrap();
        for _ in 0..2 {
            run(scratch.db(), std::slice::from_ref(&file));
            let likes: Vec<i64> = published(scratch.db()).iter().map(|comment| comment.likes).collect();
            assert_eq!(likes, [7, 3, 0]);
        }
    });
}
