//! Feeds and sitemaps as written: golden files, and read again by others.

use formats::feed::{Comments, Entry, Feed, Image, Person};
use formats::feed_in::{ForeignEntry, read};
use formats::sitemap::{self, Address, Alternate, File, News};
use formats::{atom, json_feed, rss};
use jiff::Timestamp;
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn stories() -> Feed {
    Feed {
        title: "The Paper & Sons".into(),
        link: "https://paper.example/".into(),
        self_link: "https://paper.example/feed/".into(),
        description: "News of the valley".into(),
        language: Some("en-GB".into()),
        updated: at("2026-03-02T08:00:00Z"),
        icon: Some("https://paper.example/icon.png".into()),
        generator: Some("Dateline".into()),
        entries: vec![
            Entry {
                id: "https://old.example/?p=12".into(),
                title: "Budget < expected \u{8}".into(),
                link: "https://paper.example/2026/03/01/budget/".into(),
                published: at("2026-03-01T06:00:00Z"),
                updated: at("2026-03-02T08:00:00Z"),
                authors: vec![
                    Person { name: "Ana Ruiz".into(), url: Some("https://paper.example/author/ana/".into()) },
                    Person { name: "Bo Lind".into(), url: None },
                ],
                contributors: vec![Person { name: "Cy".into(), url: None }],
                categories: vec!["Politics".into(), "Money & tax".into()],
                summary: "<p>It passed.</p>".into(),
                content: Some("<p>It <em>passed</em> &amp; more.</p>\n<pre>a\tb</pre>".into()),
                comments: Some(Comments {
                    link: "https://paper.example/2026/03/01/budget/#comments".into(),
                    feed: Some("https://paper.example/2026/03/01/budget/feed/".into()),
                    count: 3,
                }),
                image: Some(Image {
                    url: "https://paper.example/media/hall.jpg".into(),
                    mime: "image/jpeg".into(),
                    bytes: Some(12_345),
                    width: Some(1200),
                    height: Some(800),
                    alt: "The \"hall\"".into(),
                    credit: "Di".into(),
                }),
                ..Entry::default()
            },
            Entry {
                id: "https://paper.example/fa/1404/".into(),
                id_is_permalink: true,
                title: "بودجه تصویب شد".into(),
                link: "https://paper.example/fa/1404/".into(),
                published: at("2026-03-01T05:00:00Z"),
                updated: at("2026-03-01T05:00:00Z"),
                language: Some("fa".into()),
                ..Entry::default()
            },
        ],
    }
}

#[test]
fn feeds_are_written_as_their_golden_files() {
    insta::assert_snapshot!("rss", rss::write(&stories()));
    insta::assert_snapshot!("atom", atom::write(&stories()));
    insta::assert_snapshot!("json_feed", json_feed::write(&stories()));
}

#[test]
fn sitemaps_are_written_as_their_golden_files() {
    let alternate = |language: &str, href: &str| Alternate { language: language.into(), href: href.into() };
    let address = Address {
        loc: "https://paper.example/2026/03/01/budget/".into(),
        modified: Some(at("2026-03-02T08:00:00Z")),
        images: vec!["https://paper.example/media/hall.jpg?a=1&b=2".into()],
        alternates: vec![
            alternate("en", "https://paper.example/2026/03/01/budget/"),
            alternate("fa", "https://paper.example/fa/1404/"),
        ],
        news: Some(News {
            publication: "The Paper".into(),
            language: "en".into(),
            published: at("2026-03-01T06:00:00Z"),
            title: "Budget < expected".into(),
        }),
    };
    insta::assert_snapshot!("sitemap", sitemap::write(&[address]).unwrap()[0]);
    let file = File { loc: "https://paper.example/sitemap-1.xml".into(), modified: None };
    insta::assert_snapshot!("sitemap_index", sitemap::write_index(&[file]).unwrap()[0]);
}

/// Reads a document to its end with a strict reader.
fn assert_well_formed(text: &str) {
    let mut reader = Reader::from_str(text);
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}: {text}")) {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{text}");
}

#[test]
fn what_is_written_is_well_formed() {
    assert_well_formed(&rss::write(&stories()));
    assert_well_formed(&atom::write(&stories()));
}

/// What a reader shows of a text: forbidden characters gone, space around it gone.
fn shown(text: &str) -> Option<String> {
    let allowed =
        |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    Some(text.chars().filter(allowed).collect::<String>().trim().to_owned()).filter(|text| !text.is_empty())
}

fn assert_read_again(entry: &Entry, found: &ForeignEntry) {
    assert_eq!(found.title, shown(&entry.title));
    assert_eq!(found.link.as_ref(), Some(&entry.link));
    assert_eq!(found.id.as_ref(), Some(&entry.id));
    assert_eq!(found.published, Some(entry.published));
    assert_eq!(found.content.clone().or_else(|| found.summary.clone()), entry.content.as_deref().and_then(shown));
    assert_eq!(found.author, shown(&entry.authors[0].name));
    assert_eq!(found.categories, entry.categories.iter().filter_map(|text| shown(text)).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_again(
        title in any::<String>(),
        name in "[^\\pC]*[a-z&<]",
        content in any::<String>(),
        category in any::<String>(),
        second in 0i64..4_000_000_000,
    ) {
        let at = Timestamp::from_second(second).unwrap();
        let entry = Entry {
            id: "urn:x:1".into(),
            title,
            link: "https://paper.example/1/".into(),
            published: at,
            updated: at,
            authors: vec![Person { name, url: None }],
            categories: vec![category],
            content: Some(content),
            ..Entry::default()
        };
        let feed = Feed { title: "T".into(), link: "https://paper.example/".into(), self_link: "https://paper.example/feed/".into(), entries: vec![entry.clone()], ..Feed::default() };
        for text in [rss::write(&feed), atom::write(&feed)] {
            assert_well_formed(&text);
            assert_read_again(&entry, &read(text.as_bytes(), None).unwrap().entries[0]);
        }
        let again = read(json_feed::write(&feed).as_bytes(), None).unwrap();
        prop_assert_eq!(again.entries[0].published, Some(at));
        prop_assert_eq!(again.entries[0].link.as_ref(), Some(&entry.link));
    }
}
