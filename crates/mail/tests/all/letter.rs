//! A letter becomes bytes in which nothing that somebody wrote is a header or a part.

use mail::letter::{SUBJECT_CHARS_MAX, TEXT_BYTES_MAX};
use mail::{LetterError, Mailbox};

use crate::{letter, written};

/// The names of the headers above the first empty line.
fn headers(bytes: &str) -> Vec<String> {
    let head = bytes.split("\r\n\r\n").next().unwrap();
    let starts = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    starts.map(|line| line.split(':').next().unwrap().to_owned()).collect()
}

#[test]
fn a_letter_has_the_headers_it_needs_and_both_texts() {
    let bytes = written(&letter());
    for line in [
        "Message-ID: <71.letter@paper.example>\r\n",
        "Date: Sun, 01 Mar 2026 06:00:00 +0000\r\n",
        "Subject: Welcome\r\n",
        "To: Ada <ada@example.org>\r\n",
        "Auto-Submitted: auto-generated\r\n",
        "Content-Language: en\r\n",
        "Content-Type: text/plain; charset=utf-8\r\n",
        "Content-Type: text/html; charset=utf-8\r\n",
    ] {
        assert!(bytes.contains(line), "{line} is not in\n{bytes}");
    }
    assert!(!bytes.contains("List-Unsubscribe") && !bytes.contains("Reply-To"));
}

#[test]
fn the_same_letter_is_the_same_bytes_however_often_it_is_written() {
    assert_eq!(letter().to_bytes().unwrap(), letter().to_bytes().unwrap());
}

#[test]
fn names_and_subjects_cannot_begin_a_header() {
    let plain = headers(&written(&letter()));
    let mut hostile = letter();
    hostile.subject = "Hello\r\nBcc: all@example.org\r\n\r\nbuy".into();
    hostile.to.name = "Ada\r\nBcc: all@example.org".into();
    hostile.from.name = "Paper\nX-Evil: 1\u{0}".into();
    let bytes = written(&hostile);
    assert_eq!(headers(&bytes), plain);
    assert!(bytes.contains("Subject: Hello Bcc: all@example.org buy\r\n"), "{bytes}");
}

#[test]
fn an_address_that_holds_more_than_one_is_none() {
    for wrong in [
        "",
        "ada",
        "ada@example.org, bob@example.org",
        "ada@example.org\r\nBcc: b@example.org",
        "ada@example.org>",
        "a b@example.org",
    ] {
        let mut letter = letter();
        letter.to = Mailbox { email: wrong.into(), name: String::new() };
        assert!(matches!(letter.to_bytes(), Err(LetterError::Address(_))), "{wrong:?}");
    }
}

#[test]
fn no_text_can_end_its_part() {
    let mut hostile = letter();
    let end = "--=_71.letter.paper.example--\r\n\r\nContent-Type: text/html\r\n\r\n<script>";
    hostile.text = format!("Hello\r\n{end}");
    hostile.html = format!("<p>Hello</p>\r\n{end}");
    let bytes = written(&hostile);
    assert_eq!(bytes.matches("--=_71.letter.paper.example").count(), 3, "two begin, one ends\n{bytes}");
    assert!(bytes.trim_end().ends_with("--=_71.letter.paper.example--"));
}

#[test]
fn other_scripts_are_encoded_and_every_line_is_short_enough() {
    let mut persian = letter();
    persian.subject = "گذرواژهٔ شما عوض شد".repeat(5);
    persian.to.name = "مریم میرزاخانی".into();
    persian.text = "سلام، ".repeat(400);
    persian.html = format!("<p dir=\"rtl\">{}</p>", persian.text);
    persian.language = "fa".into();
    let bytes = written(&persian);
    assert!(bytes.is_ascii());
    assert!(bytes.contains("Subject: =?utf-8?b?"), "{bytes}");
    // RFC 5322 §2.1.1: 998 characters at most, and 78 if it can be.
    let longest = bytes.split("\r\n").map(str::len).max().unwrap();
    assert!(longest <= 78, "{longest}");
}

#[test]
fn one_click_ends_letters_that_can_be_ended() {
    let mut letter = letter();
    letter.reply_to = Some(Mailbox { email: "news@paper.example".into(), name: "News".into() });
    letter.unsubscribe = Some(format!("https://paper.example/unsubscribe/{}", "x".repeat(120)));
    let bytes = written(&letter);
    assert!(bytes.contains(&format!("List-Unsubscribe: <{}>\r\n", letter.unsubscribe.clone().unwrap())), "{bytes}");
    assert!(bytes.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    assert!(bytes.contains("Reply-To: News <news@paper.example>\r\n"));
    letter.unsubscribe = Some("https://paper.example/\r\nBcc: all@example.org".into());
    assert!(matches!(letter.to_bytes(), Err(LetterError::Header(_))));
}

#[test]
fn what_is_too_long_is_cut_or_refused() {
    let mut long = letter();
    long.subject = "word ".repeat(SUBJECT_CHARS_MAX);
    assert!(long.to_bytes().unwrap().len() < 2_000);
    long.text = "a".repeat(TEXT_BYTES_MAX + 1);
    assert!(matches!(long.to_bytes(), Err(LetterError::TooLong(_))));
}
