//! Every kind of letter in every language: complete, safe, and in its own direction.

use std::collections::BTreeMap;

use jiff::Timestamp;
use locale::Texts;
use newsroom::letter::Kind;
use serde_json::{Value, json};

use super::*;

const ORIGIN: &str = "https://courier.example";

fn writer() -> Writer {
    Writer::new(Arc::new(Templates::new(None).unwrap()), ORIGIN.into(), "noreply@courier.example".into())
}

fn site() -> Site {
    Site { title: "The <b>Courier</b>".into(), ..Site::default() }
}

/// The values of each kind: all that it can hold, and as little as it can.
fn samples(kind: Kind) -> [Value; 2] {
    let full = match kind {
        Kind::Invitation => json!({ "path": "/desk/invitation/abc", "by": "Eva <i>" }),
        Kind::Reset => json!({ "path": "/desk/reset/abc" }),
        Kind::NewDevice => json!({ "at": 1_772_344_800_000_i64, "client": "Firefox \"<1>\"", "client_address": "::1" }),
        Kind::PasswordChanged | Kind::EmailChanged => json!({ "at": 1_772_344_800_000_i64 }),
        Kind::CodesChanged => json!({ "at": 1_772_344_800_000_i64, "is_on": true }),
        Kind::PasskeyChanged => json!({ "at": 1_772_344_800_000_i64, "is_on": true, "name": "Phone & key" }),
        Kind::CommentConfirm => json!({ "path": "/my-comments/confirm/abc", "headline": "<b>", "answers": true }),
        Kind::CommentAnswer => json!({ "headline": "Ferry", "by": "Eva <i>", "said": "<script>alert(1)</script>",
            "address": "/2026/03/01/ferry/", "comment": 7 }),
        Kind::OwnComments => json!({ "path": "/my-comments/open/abc" }),
        Kind::CommentRefused => {
            json!({ "written_at": 1_772_344_800_000_i64, "headline": "<b>", "said": "<script>alert(1)",
            "lines": [{ "message": "grounds-removed" }, { "message": "grounds-reason", "text": "<i>" },
                { "message": "grounds-law-of", "of": "notice-matter-hate" }, { "message": "mail-title", "text": "<u>" }],
            "until": 1_788_000_000_000_i64, "path": "/content-notice/writer/abc", "more": 3, "all": "/my-comments/" })
        }
        Kind::NoticeReceived => {
            json!({ "notice": 7, "address": "/2026/03/01/ferry/?comment=7", "at": 1_772_344_800_000_i64 })
        }
        Kind::NoticeDecided => json!({ "notice": 7, "address": "/<b>", "at": 1_772_344_800_000_i64, "outcome": "kept",
            "reason": "<script>alert(1)", "until": 1_788_000_000_000_i64, "path": "/content-notice/notifier/abc" }),
        Kind::AppealDecided => json!({ "side": "writer", "outcome": "dismissed", "reason": "<i>", "alone": true,
            "at": 1_772_344_800_000_i64 }),
        Kind::Mention | Kind::Assignment => json!({ "story": 7, "headline": "<script>alert(1)</script>", "by": "Eva" }),
    };
    [full, json!({})]
}

fn write(kind: Kind, data: &Value, language: &str, name: &str) -> mail::Letter {
    let writer = writer();
    let envelope = Envelope {
        id: "7".into(),
        at: Timestamp::from_second(1_772_344_800).unwrap(),
        email: "ada@example.org",
        name,
        language,
        unsubscribe: Some("/letters/unsubscribe/abc"),
    };
    writer.put_together(&site(), &envelope, |words| words.of(kind, data)).unwrap()
}

#[test]
fn every_kind_is_written_in_every_language_and_no_value_is_markup() {
    for language in Texts::languages() {
        for kind in Kind::ALL {
            for data in samples(kind) {
                let letter = write(kind, &data, language.tag(), "Ada <u>");
                letter.to_bytes().unwrap();
                let whole = format!("{}{}{}", letter.subject, letter.text, letter.html);
                for flaw in ["mail-", "{$", "{ $", "undefined"] {
                    assert!(!whole.contains(flaw), "{} {kind:?}: {flaw}: {whole}", language.tag());
                }
                for markup in ["<script", "<i>", "<u>", "<1>", "<b>"] {
                    assert!(!letter.html.contains(markup), "{kind:?}: {markup}");
                }
            }
        }
    }
}

#[test]
fn a_letter_from_right_to_left_says_so_in_its_page() {
    let letter = write(Kind::Reset, &samples(Kind::Reset)[0], "fa", "");
    assert!(letter.html.contains("<div lang=\"fa\" dir=\"rtl\""), "{}", letter.html);
    assert!(write(Kind::Reset, &samples(Kind::Reset)[0], "de", "").html.contains("<div lang=\"de\" dir=\"ltr\""));
}

#[test]
fn both_texts_hold_the_link_whole_and_ask_for_nothing_from_elsewhere() {
    let letter = write(Kind::Invitation, &samples(Kind::Invitation)[0], "en", "Ada");
    let link = "https://courier.example/desk/invitation/abc";
    assert!(letter.text.lines().any(|line| line == link), "{}", letter.text);
    assert!(letter.html.contains(&format!("href=\"{link}\"")));
    assert!(letter.text.contains("Eva <i>") && letter.html.contains("Eva &lt;i&gt;"), "{}", letter.text);
    for foreign in ["<img", "<link", "<script", "url(", "src=", "@import"] {
        assert!(!letter.html.contains(foreign), "{foreign}");
    }
    assert_eq!(letter.unsubscribe.as_deref(), Some("https://courier.example/letters/unsubscribe/abc"));
    assert_eq!(letter.id, "7.letter@courier.example");
}

#[test]
fn a_story_that_somebody_may_not_read_is_not_named() {
    let letter = write(Kind::Mention, &json!({ "story": 7, "headline": null, "by": "Eva" }), "en", "Ada");
    assert!(letter.text.contains("in a note on a story."), "{}", letter.text);
    assert!(letter.text.contains("https://courier.example/desk/stories/7"));
}

#[test]
fn a_test_letter_says_that_it_arrived() {
    let at = Timestamp::from_second(1_772_344_800).unwrap();
    let letter = writer().write_test(&site(), 9, at, ("Ada", "ada@example.org")).unwrap();
    assert_eq!(letter.id, "test-9.letter@courier.example");
    assert!(letter.to_bytes().is_ok());
}

#[test]
fn the_host_of_an_address_stands_as_mail_writes_it() {
    let expected = BTreeMap::from([
        ("https://courier.example", "courier.example"),
        ("https://courier.example:8443", "courier.example"),
        ("http://127.0.0.1:8080", "localhost"),
        ("http://[::1]:8080", "localhost"),
        ("http://localhost", "localhost"),
    ]);
    for (origin, host) in expected {
        assert_eq!(host_of(origin), host);
        let from = format!("noreply@{host}");
        let letter = Writer::new(Arc::new(Templates::new(None).unwrap()), origin.into(), from)
            .write_test(&site(), 9, Timestamp::UNIX_EPOCH, ("", "ada@example.org"))
            .unwrap();
        letter.to_bytes().unwrap_or_else(|error| panic!("{origin}: {error}"));
    }
}

#[test]
fn a_refusal_gives_every_reason_and_the_way_to_another_look() {
    let letter = write(Kind::CommentRefused, &samples(Kind::CommentRefused)[0], "en", "");
    // Values keep their own direction by marks that nobody sees.
    let text = letter.text.replace(['\u{2068}', '\u{2069}'], "");
    for said in [
        "The comment was removed",
        "Reason: <i>",
        "held to be against the law: Incitement to hatred",
        "somebody else of the newsroom",
        "https://courier.example/content-notice/writer/abc",
        "a body for out-of-court settlement",
        "By the same decision 3 more comments under your address were refused.",
        "https://courier.example/my-comments/",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(letter.unsubscribe.is_some());
}
