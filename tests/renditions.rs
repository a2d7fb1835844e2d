//! Renditions as the server has them made: by a child process, with one picture as its input.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// A PNG of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\x0aIDATx\x9cc\0\x01\0\0\x05\0\x01\x0d\x0a\x2d\xb4\0\0\0\0IEND\xaeB`\x82";

fn make(picture: &[u8], arguments: [&str; 3]) -> Output {
    let mut input = tempfile::NamedTempFile::new().unwrap();
    input.write_all(picture).unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_dateline"))
        .arg("make-rendition")
        .args(arguments)
        .stdin(input.reopen().unwrap())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    child.unwrap().wait_with_output().unwrap()
}

#[test]
fn a_child_answers_with_the_rendition() {
    for (format, head) in [("webp", &b"RIFF"[..]), ("png", b"\x89PNG"), ("avif", b"\0\0\0")] {
        let made = make(PNG, ["png", "360", format]);
        assert!(made.status.success() && made.stdout.starts_with(head), "{format}: {made:?}");
    }
}

#[test]
fn a_child_answers_with_the_reason_why_there_is_none() {
    for (picture, arguments, reason) in [
        (&b"<svg/>"[..], ["png", "360", "webp"], "the picture is broken"),
        (b"", ["jpg", "360", "webp"], "the picture is broken"),
        (PNG, ["png", "360", "jpg"], "no such format"),
        (PNG, ["exe", "360", "webp"], "no such type"),
        (PNG, ["gif", "360", "webp"], "no renditions are made of image/gif"),
    ] {
        let made = make(picture, arguments);
        assert_eq!(made.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&made.stdout).contains(reason), "{made:?}");
    }
}
