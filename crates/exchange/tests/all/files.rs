//! Pictures and files: fetched from a host that does its worst, or taken from a folder.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use database::Database;
use database::scratch::Scratch;
use exchange::outbound::Outbound;
use exchange::report::Report;
use exchange::wordpress::{Import, Media, import};
use media::{Folders, Key, Store};
use newsroom::id::MediaId;
use newsroom::media_item::{self, MediaItem};
use newsroom::secret::Keys;
use newsroom::{Ids, event};

/// A PNG of one pixel.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\x0aIDATx\x9cc\0\x01\0\0\x05\0\x01\x0d\x0a\x2d\xb4\0\0\0\0IEND\xaeB`\x82";

/// An old host: what it answers by path, and how often it was asked for each.
struct Host {
    port: u16,
    asked: Arc<Mutex<HashMap<String, usize>>>,
}

impl Host {
    /// Answers until the test ends. `{port}` in an answer is the port that it listens on.
    fn new(answers: &[(&str, Vec<u8>)]) -> Host {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let answers: HashMap<String, Vec<u8>> =
            answers.iter().map(|(path, answer)| ((*path).to_owned(), answer.clone())).collect();
        let asked: Arc<Mutex<HashMap<String, usize>>> = Arc::default();
        let counted = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                answer(stream, &answers, &counted);
            }
        });
        Host { port, asked }
    }

    fn asked(&self, path: &str) -> usize {
        self.asked.lock().unwrap().get(path).copied().unwrap_or(0)
    }
}

fn answer(mut stream: TcpStream, answers: &HashMap<String, Vec<u8>>, asked: &Mutex<HashMap<String, usize>>) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let path = first.split(' ').nth(1).unwrap_or("").to_owned();
    let default = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec();
    let answer = answers.get(&path).unwrap_or(&default);
    *asked.lock().unwrap().entry(path).or_default() += 1;
    // Whoever has read enough closes; that is no failure of the host.
    let _ = stream.write_all(answer);
}

fn ok(kind: &str, body: &[u8]) -> Vec<u8> {
    whole(kind, body.len(), body)
}

/// An answer that promises a length, and holds what it holds.
fn whole(kind: &str, length: usize, body: &[u8]) -> Vec<u8> {
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
    [head.as_bytes(), body].concat()
}

fn moved(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").into_bytes()
}

/// An export of one file for each address; the first has the id 100.
fn export(folder: &Path, files: &[(&str, String)]) -> PathBuf {
    let item = |(number, (path, url)): (usize, &(&str, String))| {
        format!(
            "<item><title>a</title><wp:post_id>{}</wp:post_id><wp:post_type>attachment</wp:post_type>
             <wp:status>inherit</wp:status><wp:attachment_url>{url}</wp:attachment_url>
             <wp:postmeta><wp:meta_key>_wp_attached_file</wp:meta_key><wp:meta_value>{path}</wp:meta_value></wp:postmeta>
             <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value>A boat</wp:meta_value></wp:postmeta>
             </item>",
            100 + number
        )
    };
    let items: String = files.iter().enumerate().map(item).collect();
    let text = format!(
        "<?xml version=\"1.0\"?><rss xmlns:wp=\"w\"><channel><title>Old</title><link>https://old.example</link>
         <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>{items}</channel></rss>"
    );
    let file = folder.join("export.xml");
    std::fs::write(&file, text).unwrap();
    file
}

fn run(db: &Database, file: &Path, media: &Media) -> Report {
    let order = Import {
        db,
        keys: &Keys::from_master(&[7; 32]),
        ids: &Ids::from_seed(1),
        now: "2026-11-24T12:00:00Z".parse().unwrap(),
        dry_run: false,
        media,
    };
    import(&[file.to_owned()], &order, &mut |_, _| {}).unwrap()
}

fn database() -> Scratch {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(newsroom::schema::MIGRATIONS).unwrap();
    scratch
}

fn fetch(store: &Store, allows: bool) -> Media {
    let allows = move |address: IpAddr| allows && address.is_loopback();
    Media::Fetch { from: Outbound::new(Arc::new(allows)), store: store.clone() }
}

fn item(db: &Database, id: i64) -> MediaItem {
    db.read(|r| media_item::find(r, MediaId(id))).unwrap().unwrap()
}

/// The reasons of the report, by path.
fn reasons(report: &Report) -> HashMap<&str, &str> {
    report.skipped.iter().map(|line| (line.title.as_str(), line.why.as_str())).collect()
}

#[test]
fn a_host_that_does_its_worst_costs_a_line_each_and_the_rest_comes() {
    let second = Host::new(&[("/moved.png", ok("image/png", PNG))]);
    let host = Host::new(&[
        ("/a.png", ok("image/png", PNG)),
        // A picture whatever the host calls it, and no picture whatever the host calls it.
        ("/b.jpg", ok("text/html", PNG)),
        ("/c.jpg", ok("image/jpeg", b"<svg xmlns='http://www.w3.org/2000/svg'/>")),
        ("/broken-off.png", whole("image/png", 5000, PNG)),
        ("/empty.png", ok("image/png", b"")),
        ("/endless.png", whole("image/png", usize::MAX >> 1, PNG)),
        ("/cut.jpg", ok("image/jpeg", b"\xff\xd8\xff\xe0\0\x10JF")),
        ("/redirect.png", moved(&format!("http://127.0.0.1:{}/moved.png", second.port))),
        ("/inside.png", moved("http://169.254.169.254/latest/meta-data/")),
        ("/file.png", moved("file:///etc/passwd")),
        ("/circle.png", moved("/circle.png")),
    ]);
    let at = |path: &'static str| (path, format!("http://127.0.0.1:{}/{path}", host.port));
    let files = [
        at("a.png"),
        at("b.jpg"),
        at("c.jpg"),
        at("broken-off.png"),
        at("empty.png"),
        at("endless.png"),
        at("cut.jpg"),
        at("redirect.png"),
        at("inside.png"),
        at("file.png"),
        at("circle.png"),
        at("gone.png"),
        ("closed.png", "http://127.0.0.1:1/closed.png".to_owned()),
    ];
    let (scratch, folder) = (database(), tempfile::tempdir().unwrap());
    let db = scratch.db();
    let store = Folders::of(folder.path()).store;
    let report = run(db, &export(folder.path(), &files), &fetch(&store, true));
    let reasons = reasons(&report);
    for (path, why) in [
        ("broken-off.png", "it broke off"),
        ("empty.png", "the file is empty"),
        ("endless.png", "more than"),
        ("cut.jpg", "image/jpeg is broken"),
        ("inside.png", "not public"),
        ("file.png", ""),
        ("circle.png", ""),
        ("gone.png", "the host answers 404"),
        ("closed.png", "cannot be reached"),
    ] {
        assert!(reasons.get(path).is_some_and(|own| own.contains(why)), "{path}: {reasons:?}");
    }
    assert_eq!((report.taken["files"], reasons.len()), (4, 9), "{reasons:?}");

    let picture = item(db, 101);
    assert_eq!((picture.mime.as_str(), picture.width, picture.height), ("image/png", Some(1), Some(1)));
    assert_eq!((picture.alt.as_str(), picture.byte_count), ("A boat", Some(PNG.len() as i64)));
    assert_eq!(item(db, 102).mime, "application/octet-stream");
    assert_eq!(item(db, 103).store_key, None);
    assert!(item(db, 107).store_key.is_some());
    assert_eq!(std::fs::read_dir(folder.path().join("media/files/incoming")).unwrap().count(), 0);
}

#[test]
fn a_second_run_brings_only_what_is_missing_or_broken_off() {
    let host = Host::new(&[("/a.png", ok("image/png", PNG)), ("/b.txt", ok("text/plain", b"words"))]);
    let at = |path: &'static str| (path, format!("http://127.0.0.1:{}/{path}", host.port));
    let (scratch, folder) = (database(), tempfile::tempdir().unwrap());
    let db = scratch.db();
    let store = Folders::of(folder.path()).store;
    let file = export(folder.path(), &[at("a.png"), at("b.txt")]);
    assert_eq!(run(db, &file, &fetch(&store, true)).taken["files"], 2);
    let before = db.read(event::last_seq).unwrap();
    let again = run(db, &file, &fetch(&store, true));
    assert!(again.taken.is_empty() && again.changed.is_empty() && again.unchanged["files"] == 2, "{again:?}");
    assert_eq!((host.asked("/a.png"), host.asked("/b.txt")), (1, 1));
    assert_eq!(db.read(event::last_seq).unwrap(), before);

    let key = Key::parse(&item(db, 100).store_key.unwrap()).unwrap();
    let place = folder.path().join("media/files").join(&key.as_str()[..2]).join(key.as_str());
    std::fs::write(place, &PNG[..20]).unwrap();
    assert_eq!(run(db, &file, &fetch(&store, true)).taken["files"], 1);
    assert_eq!((host.asked("/a.png"), host.asked("/b.txt")), (2, 1));
    assert_eq!(store.length(&key).unwrap(), Some(PNG.len() as u64));
}

#[test]
fn this_machine_is_not_asked_unless_the_setting_names_it() {
    let host = Host::new(&[("/a.png", ok("image/png", PNG))]);
    let (scratch, folder) = (database(), tempfile::tempdir().unwrap());
    let files = ["127.0.0.1", "localhost"].map(|name| ("a.png", format!("http://{name}:{}/a.png", host.port)));
    let store = Folders::of(folder.path()).store;
    let report = run(scratch.db(), &export(folder.path(), &files), &fetch(&store, false));
    assert_eq!(report.skipped_count, 2);
    assert!(report.skipped.iter().all(|line| line.why.contains("not public")), "{:?}", report.skipped);
    assert_eq!(host.asked("/a.png"), 0);
}

#[test]
fn a_folder_gives_its_files_and_nothing_beside_it() {
    let (scratch, folder) = (database(), tempfile::tempdir().unwrap());
    let uploads = folder.path().join("uploads");
    std::fs::create_dir_all(uploads.join("2024")).unwrap();
    std::fs::write(uploads.join("2024/cafe\u{301}.png"), PNG).unwrap();
    std::fs::write(folder.path().join("secret.png"), PNG).unwrap();
    std::os::unix::fs::symlink(folder.path().join("secret.png"), uploads.join("linked.png")).unwrap();
    let url = |path: &str| format!("https://old.example/wp-content/uploads/{path}");
    let paths = ["2024/caf\u{e9}.png", "linked.png", "../secret.png", "2024/missing.png"];
    let files = paths.map(|path| (path, url(path)));
    let store = Folders::of(folder.path()).store;
    let media = Media::Folder { from: uploads, store };
    let report = run(scratch.db(), &export(folder.path(), &files), &media);
    assert_eq!((report.taken["files"], report.skipped_count), (1, 3), "{:?}", report.skipped);
    assert_eq!(item(scratch.db(), 100).width, Some(1));
}
