//! Input that no honest client sends: a clear no, never a fault of ours, and steady memory.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use super::ledger::STORIES;
use super::server::{Folder, Server, peak_kib, run as run_command};
use super::{Torture, http, wxr};

/// The most memory that hostile requests may add to the server, in KiB.
const GROWTH_KIB_MAX: u64 = 96 * 1024;

/// The most memory that reading one hostile file may take, in KiB (SAFETY R16).
const READING_KIB_MAX: u64 = 256 * 1024;

/// Bytes of a hostile file; the same at half the size tells whether time grows with the size alone.
const FILE_BYTES: usize = 10 << 20;

/// A slow line is ended after so long at most (SAFETY R14).
const SLOW_LINE: Duration = Duration::from_secs(15);

/// Sends everything, then asks whether the server is well.
pub fn run(torture: &mut Torture) -> Result<String> {
    let folder = Folder::make("input")?;
    let (data, first) = (folder.path.join("data"), folder.path.join("first.xml"));
    wxr::write(&first, 1, STORIES + 1, 1)?;
    run_command(&torture.binary, &data, &["import", "wordpress", &first.display().to_string()])?;
    let mut server = Server::start(&torture.binary, &data)?;
    ensure!(http::get(server.port, &wxr::address(1))?.status == 200, "the story is served");
    let before = server.memory_peak_kib()?;
    let port = server.port;
    let slow = [b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ".as_slice(), SLOW_BODY.as_bytes()];
    let slow = slow.map(|begun| std::thread::spawn(move || end_of_slow_line(port, begun)));
    let requests = requests();
    for (what, request, expected) in &requests {
        let answer = http::send(port, request).with_context(|| (*what).to_owned())?;
        let status = answer.as_ref().map_or(0, |answer| answer.status);
        ensure!(expected.contains(&status), "{what}: answered {status}, expected one of {expected:?}");
        ensure!(server.is_alive(), "{what}: the server ended");
    }
    for thread in slow {
        let took = thread.join().map_err(|_| anyhow::anyhow!("a slow line panicked"))??;
        ensure!(took <= SLOW_LINE, "a slow line was held for {} s", took.as_secs());
    }
    ensure!(http::get(port, &wxr::address(1))?.status == 200, "the server is not well after all this");
    let growth = server.memory_peak_kib()?.saturating_sub(before);
    ensure!(growth <= GROWTH_KIB_MAX, "hostile requests took {} MB", growth / 1024);
    let files = read_hostile_files(torture, &folder.path)?;
    Ok(format!("{} hostile requests refused, {} MB more at most; {files}", requests.len(), growth / 1024))
}

type Hostile = (&'static str, Vec<u8>, &'static [u16]);

/// A form that never comes to its end.
const SLOW_BODY: &str = "POST /wp-comments-post.php HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\ncomment=";

/// What is sent, and which statuses are a clear answer; 0 is a connection that was closed without one.
fn requests() -> Vec<Hostile> {
    let head = |line: &str, headers: &str| format!("{line}\r\n{headers}Connection: close\r\n\r\n").into_bytes();
    let get = |path: &str, headers: &str| head(&format!("GET {path} HTTP/1.1"), headers);
    let post = |headers: &str, body: &[u8]| {
        let head = head("POST /wp-comments-post.php HTTP/1.1", &format!("Host: a\r\n{headers}"));
        [head, body.to_vec()].concat()
    };
    let sized = |body: &[u8]| post(&format!("Content-Length: {}\r\n", body.len()), body);
    let form =
        |comment: &str| format!("comment_post_ID=1&author=N&email=n%40example.org&comment={comment}").into_bytes();
    let nested = "%3Cb%3E%3Cblockquote%3E".repeat(40_000);
    vec![
        ("rubbish", b"\x00\x01\x02\xff\xfe rubbish\r\n\r\n".to_vec(), &[400, 0]),
        ("another protocol", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(), &[400, 0]),
        ("no version", b"GET /\r\n\r\n".to_vec(), &[400, 0]),
        ("an unknown version", b"GET / HTTP/9.9\r\nHost: a\r\n\r\n".to_vec(), &[400, 505, 0]),
        ("no host", get("/", ""), &[400]),
        ("two hosts", get("/", "Host: a\r\nHost: b\r\n"), &[400]),
        ("a space before the colon", get("/", "Host : a\r\n"), &[400]),
        ("a folded header", get("/", "Host: a\r\nX: b\r\n c\r\n"), &[400]),
        ("a null in a header", get("/", "Host: a\r\nX: b\0c\r\n"), &[400]),
        ("a huge header", get("/", &format!("Host: a\r\nX: {}\r\n", "x".repeat(1 << 20))), &[431, 400, 0]),
        ("a thousand headers", get("/", &format!("Host: a\r\n{}", "X: y\r\n".repeat(1000))), &[431, 400, 0]),
        ("a huge address", get(&format!("/{}", "a".repeat(1 << 18)), "Host: a\r\n"), &[414, 431, 400, 0]),
        ("a long address", get(&format!("/{}", "a/".repeat(3000)), "Host: a\r\n"), &[404, 414, 301, 400]),
        ("bytes of no text", get("/%ff%fe%c3%28/", "Host: a\r\n"), &[400, 404]),
        ("a null in the address", get("/a%00b", "Host: a\r\n"), &[400, 404]),
        ("a way out of the folder", get("/wp-content/uploads/../../../etc/passwd", "Host: a\r\n"), &[400, 404, 301]),
        (
            "an encoded way out",
            get("/wp-content/uploads/%2e%2e%2f%2e%2e%2fmaster.key", "Host: a\r\n"),
            &[400, 404, 301],
        ),
        ("a far page", get("/page/99999999999999999999/", "Host: a\r\n"), &[404]),
        ("a far thread", get("/2026/01/02/torture-1/comment-page-99999999999/", "Host: a\r\n"), &[200, 404]),
        ("a long search", get(&format!("/search?q={}", "a%20".repeat(8000)), "Host: a\r\n"), &[200, 400, 414]),
        ("a wild search", get("/search?q=%22%28%5B%7B%2A%3F~%5E%3A%22%22+AND+OR+NOT+-", "Host: a\r\n"), &[200]),
        ("a wrong cursor", get("/search?q=a&after=%00%ff", "Host: a\r\n"), &[200, 400]),
        ("a method nobody knows", head("BREW / HTTP/1.1", "Host: a\r\n"), &[405, 400]),
        ("a proxy's request", head("GET http://elsewhere.example/ HTTP/1.1", "Host: a\r\n"), &[200, 400, 404]),
        ("a tunnel", head("CONNECT elsewhere.example:443 HTTP/1.1", "Host: a\r\n"), &[400, 405, 404]),
        ("two lengths", post("Content-Length: 4\r\nContent-Length: 5\r\n", b"abcde"), &[400]),
        ("a length that is none", post("Content-Length: -1\r\n", b""), &[400]),
        (
            "a length and chunks",
            post("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\nGET /hidden HTTP/1.1\r\n\r\n"),
            &[400],
        ),
        ("chunks of no number", post("Transfer-Encoding: chunked\r\n", b"zz\r\nab\r\n0\r\n\r\n"), &[400, 413]),
        ("a form of two megabytes", sized(&form(&"a".repeat(2 << 20))), &[413]),
        ("a form said to be huge", post("Content-Length: 99999999999\r\n", b"comment="), &[413]),
        ("a form that says nothing", sized(b""), &[400]),
        ("a form of rubbish", sized(&[0xff, 0x00, b'&', b'=', b'%', b'z', b'z']), &[400]),
        ("a form of ten thousand fields", sized("a=b&".repeat(10_000).as_bytes()), &[400]),
        ("a comment of no text", sized(&form("%ff%fe")), &[303, 400]),
        ("a comment nested deeply", sized(&form(&nested)), &[400, 413]),
        ("a comment on a story of no number", sized(b"comment_post_ID=x&comment=a"), &[400]),
        (
            "a comment on no story",
            sized(b"comment_post_ID=9223372036854775807&author=N&email=n%40example.org&comment=a"),
            &[404, 403],
        ),
    ]
}

/// Begins a request, sends nothing more, and measures until the server hangs up or answers.
fn end_of_slow_line(port: u16, begun: &[u8]) -> Result<Duration> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(SLOW_LINE + Duration::from_secs(5)))?;
    stream.write_all(begun)?;
    let began = Instant::now();
    let mut bytes = Vec::new();
    let read = stream.read_to_end(&mut bytes);
    ensure!(
        read.is_ok() || read.is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset),
        "a slow line was never ended"
    );
    Ok(began.elapsed())
}

/// Reads nested rubbish with `inspect`: whole and by half, so that the time can be compared.
fn read_hostile_files(torture: &Torture, folder: &Path) -> Result<String> {
    // A debug build is some twenty times slower: it reads less, and its growth is what counts.
    let bytes = if torture.is_release { FILE_BYTES } else { FILE_BYTES / 20 };
    let mut slowest = (Duration::ZERO, String::new());
    let mut most = 0;
    for (what, unit) in [
        ("opened and never closed", "<div><b><i><p><table><td>"),
        ("lists in lists", "<ul><li><ol><li>"),
        ("closed and never opened", "</div></b></p></td>"),
        ("tags cut short", "<a href='<b title=\"<"),
        ("references", "&amp;&#x110000;&lt;&notanentity;&#0;"),
        ("formatting in formatting", "<b><i><u><a href=x><s>"),
    ] {
        for kind in ["html", "page", "feed"] {
            let text = |bytes: usize| unit.repeat(bytes / unit.len());
            let (half, _) = inspect(torture, folder, kind, &text(bytes / 2))?;
            let (whole, peak) = inspect(torture, folder, kind, &text(bytes))?;
            let name = format!("`inspect {kind}` on {what}");
            ensure!(
                whole < half * 3 + Duration::from_millis(500),
                "{name}: {} ms for {bytes} bytes, {} ms for half: not linear",
                whole.as_millis(),
                half.as_millis()
            );
            ensure!(!torture.is_release || whole < Duration::from_secs(8), "{name} took {} s", whole.as_secs());
            ensure!(peak <= READING_KIB_MAX, "{name} took {} MB", peak / 1024);
            most = most.max(peak);
            if whole > slowest.0 {
                slowest = (whole, name);
            }
        }
    }
    Ok(format!(
        "{bytes} bytes of nested rubbish in {} ms at most ({}), {} MB",
        slowest.0.as_millis(),
        slowest.1,
        most / 1024
    ))
}

/// Runs one `inspect`; gives its time and the most memory that was seen.
fn inspect(torture: &Torture, folder: &Path, kind: &str, text: &str) -> Result<(Duration, u64)> {
    let file = folder.join("hostile");
    std::fs::write(&file, text)?;
    let mut command = Command::new(&torture.binary);
    command.args(["inspect", kind]).stdout(Stdio::null()).stderr(Stdio::null());
    match kind {
        "html" => command.stdin(std::fs::File::open(&file)?),
        _ => command.arg(&file).stdin(Stdio::null()),
    };
    let (mut child, began, mut peak) = (command.spawn()?, Instant::now(), 0);
    let status = loop {
        peak = peak.max(peak_kib(child.id()).unwrap_or(0));
        if let Some(status) = child.try_wait()? {
            break status;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    ensure!(matches!(status.code(), Some(0 | 1)), "`inspect {kind}` ended with {status}");
    Ok((began.elapsed(), peak))
}
