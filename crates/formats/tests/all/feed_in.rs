//! Feeds of others, against what an independent reader makes of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use formats::feed_in::{ForeignFeed, NotAFeed, inspect_feed, read};
use jiff::Timestamp;
use regex::Regex;
use url::Url;

use crate::shared::{data, files, name};

const FOLDERS: [&str; 11] =
    ["atom", "atom10", "base", "http", "lang", "media-rss", "namespace", "node_precedence", "rdf", "rss", "sanitize"];

/// Finds the value our reader gives for a name of the expectation, if it is one of ours.
fn ours(feed: &ForeignFeed, of_entry: bool, field: &str) -> Option<Option<String>> {
    let date = |at: Option<Timestamp>| at.map(|at| at.strftime("%Y, %-m, %-d, %-H, %-M, %-S").to_string());
    if !of_entry {
        return Some(match field {
            "title" => feed.title.clone(),
            "link" => feed.link.clone(),
            "id" | "guid" => feed.id.clone(),
            "author" => feed.author.clone(),
            "description" | "subtitle" | "tagline" => feed.description.clone(),
            "language" => feed.language.clone(),
            "updated_parsed" => date(feed.updated),
            "published_parsed" => date(feed.published),
            _ => return None,
        });
    }
    let entry = feed.entries.first()?;
    Some(match field {
        "title" => entry.title.clone(),
        "link" => entry.link.clone(),
        "id" | "guid" => entry.id.clone(),
        "author" => entry.author.clone(),
        "description" | "summary" => entry.summary.clone(),
        "content" => entry.content.clone().or_else(|| entry.summary.clone()),
        "updated_parsed" => date(entry.updated.or(entry.published)),
        "published_parsed" => date(entry.published),
        _ => return None,
    })
}

/// Reads a string of the expectation's language.
fn unquote(text: &str) -> String {
    let inner = text.trim_start_matches('u').trim_matches(['\'', '"']);
    let escapes = Regex::new(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})|\\(.)").unwrap();
    let character = |found: &regex::Captures<'_>| match (found.get(1).or(found.get(2)), found.get(3)) {
        (Some(hex), _) => {
            char::from_u32(u32::from_str_radix(hex.as_str(), 16).unwrap()).unwrap_or('\u{fffd}').to_string()
        }
        (None, Some(plain)) if plain.as_str() == "n" => "\n".to_owned(),
        (None, plain) => plain.map_or("", |plain| plain.as_str()).to_owned(),
    };
    escapes.replace_all(inner, character).into_owned()
}

#[test]
fn real_feeds_hold_what_is_expected_of_them() {
    let Some(folder) = data("real_feeds_hold_what_is_expected_of_them", 778, "feeds") else {
        return;
    };
    let clause = Regex::new(concat!(
        r"(feed|entries\[0\])(?:\['(\w+)'\]|\.(\w+))(?:\[0\]\['value'\]|_detail\['value'\]|\['value'\])?",
        r#"\s*==\s*(u?'(?:[^'\\]|\\.)*'|u?"(?:[^"\\]|\\.)*"|\((\d+, \d+, \d+, \d+, \d+, \d+)[^)]*\))"#
    ))
    .unwrap();
    let mut told = String::new();
    let mut failed = String::new();
    for part in FOLDERS {
        let (mut held, mut count) = (0, 0);
        for path in files(&folder.join(part)) {
            let bytes = std::fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let expected =
                text.lines().find_map(|line| line.trim().strip_prefix("Expect:")).unwrap_or_default().to_owned();
            let location = text
                .lines()
                .find_map(|line| line.trim().strip_prefix("Header:")?.trim().strip_prefix("Content-Location:"));
            let address = Url::parse("http://127.0.0.1:8097/")
                .unwrap()
                .join(location.unwrap_or_default().trim())
                .unwrap()
                .to_string();
            for found in clause.captures_iter(&expected) {
                let field = found.get(2).or(found.get(3)).unwrap().as_str();
                let wanted = found.get(5).map_or_else(|| unquote(&found[4]), |date| date.as_str().to_owned());
                let feed = read(&bytes, Some(&address)).unwrap_or_default();
                let Some(got) = ours(&feed, found[1].starts_with("entries"), field.trim_end_matches("_detail")) else {
                    continue;
                };
                count += 1;
                if got.as_deref().unwrap_or_default() == wanted {
                    held += 1;
                } else {
                    writeln!(failed, "{part}/{}: {field}\n  wanted {wanted:?}\n  got    {got:?}", name(&path)).unwrap();
                }
            }
        }
        writeln!(told, "{part}: {held} of {count}").unwrap();
    }
    eprintln!("{failed}{told}");
    insta::assert_snapshot!(told);
}

#[test]
fn the_json_has_the_members_of_the_contract() {
    let feed = "<rss><channel><title>T</title><link>https://a.example/</link><item><title>One</title>\
        <link>/1</link><pubDate>Thu, 01 Jan 2004 19:48:21 EST</pubDate></item></channel></rss>";
    let value = inspect_feed(feed.as_bytes()).unwrap();
    assert_eq!(
        value.to_string(),
        r#"{"title":"T","link":"https://a.example/","entries":[{"title":"One","link":"https://a.example/1","id":null,"published":"2004-01-02T00:48:21Z","updated":null,"author":null,"content":null}]}"#
    );
}

#[test]
fn json_feeds_are_read() {
    let Some(folder) = data("json_feeds_are_read", 1, "feeds") else {
        return;
    };
    let feed = read(&std::fs::read(folder.join("jsonfeed-example.json")).unwrap(), None).unwrap();
    let links: Vec<_> = feed.entries.iter().map(|entry| entry.link.clone().unwrap()).collect();
    assert_eq!(feed.title.as_deref(), Some("My Example Feed"));
    assert_eq!(links, ["https://example.org/second-item", "https://example.org/initial-post"]);
    assert_eq!(feed.entries[0].author.as_deref(), Some("me"));
    assert_eq!(feed.entries[1].author.as_deref(), Some("you"));
}

#[test]
fn what_is_no_feed_is_refused_with_a_sentence() {
    assert_eq!(read(b"  ", None), Err(NotAFeed::Empty));
    assert_eq!(read(b"hello", None), Err(NotAFeed::NoMarkup));
    assert_eq!(read(b"{\"a\":1}", None), Err(NotAFeed::OtherJson));
    assert_eq!(read(b"<!DOCTYPE html><html><body><rss/></body></html>", None), Err(NotAFeed::OtherRoot("html".into())));
    assert!(NotAFeed::NoMarkup.to_string().starts_with("this is not a feed"));
}

#[test]
fn a_malformed_feed_is_read_as_far_as_it_makes_sense() {
    let cases: BTreeMap<&str, &str> = BTreeMap::from([
        ("<rss><channel><item><title>A & B</title><br></item>", "A & B"),
        ("\n\n <?xml version='1.0'?><rss><channel><item><title>A</title></item></chanel></rss>", "A"),
        ("<rss><channel><item><title>A&nbsp;B</title></item></channel></rss>garbage <", "A\u{a0}B"),
        ("<rss><channel><item><title><![CDATA[A", "A"),
        ("<feed><entry><title type='html'>&lt;b&gt;A&lt;/b&gt;</title></entry>", "<b>A</b>"),
        (
            "<rss xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><item><dc:title>A\u{8}</dc:title></item></channel></rss>",
            "A",
        ),
    ]);
    for (text, title) in cases {
        assert_eq!(read(text.as_bytes(), None).unwrap().entries[0].title.as_deref(), Some(title), "{text}");
    }
}

#[test]
fn a_feed_of_too_many_elements_is_refused_and_markup_that_is_none_stays_text() {
    let many = format!("<rss><channel>{}", "<item><title>x</title></item>".repeat(120_000));
    assert!(matches!(read(many.as_bytes(), None), Err(NotAFeed::TooMany)));
    let brackets =
        format!("<rss><channel><title>{}</title><item><title>a</title></item></channel></rss>", "< ".repeat(200_000));
    let feed = read(brackets.as_bytes(), None).unwrap();
    assert_eq!(feed.entries.len(), 1);
}
