//! A page is the same in every way in which it can be asked for.

use std::io::Read;

use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, ETAG, VARY};
use http::{Method, StatusCode};
use newsroom::comment::Status;
use testing::TestNewsroom;

use crate::NOW;

const PAGES: [&str; 9] = [
    "/",
    "/harbour/",
    "/2026/03/01/ferry-returns/",
    "/2026/03/01/ferry-returns/feed/",
    "/author/ines/",
    "/feed/",
    "/feed/atom/",
    "/feed.json",
    "/sitemap-2026-03.xml",
];

fn unpack(encoding: &str, body: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    match encoding {
        "gzip" => drop(flate2::read::GzDecoder::new(body).read_to_end(&mut plain).unwrap()),
        "br" => drop(brotli::Decompressor::new(body, 4096).read_to_end(&mut plain).unwrap()),
        _ => plain.extend_from_slice(body),
    }
    plain
}

#[test]
fn every_encoding_head_and_304_tell_of_the_same_page() {
    let room = TestNewsroom::at(NOW);
    let text = "The boat came in at six, and a crowd stood on the pier. ".repeat(20);
    let story = room.story("Ferry returns").in_section("harbour").by("Ines").saying(&text).published();
    let mut tags_before = Vec::new();
    for change in 0..2 {
        let site = room.site();
        for page in PAGES {
            let plain = site.get(page);
            assert_eq!(plain.status(), StatusCode::OK, "{page}");
            assert!(site.is_kept(page), "{page}");
            for encoding in ["identity", "gzip", "br"] {
                let asked = [("accept-encoding", encoding)];
                let full = site.get_with(page, &asked);
                let named = full.headers().get(CONTENT_ENCODING).map_or("identity", |name| name.to_str().unwrap());
                assert!(named == encoding || plain.body().len() < 512, "{page} as {encoding} came as {named}");
                assert_eq!(unpack(named, full.body()), plain.body().as_ref(), "{page} as {encoding}");
                assert_eq!(full.headers()[CONTENT_LENGTH], full.body().len().to_string());
                assert!(full.headers()[VARY].to_str().unwrap().contains("accept-encoding"));
                let head = site.ask(&Method::HEAD, page, &asked, b"");
                assert!(head.body().is_empty());
                assert_eq!((head.status(), head.headers()), (full.status(), full.headers()), "{page}: HEAD");
                let tag = full.headers()[ETAG].to_str().unwrap().to_owned();
                let again = [asked[0], ("if-none-match", &tag)];
                for method in [Method::GET, Method::HEAD] {
                    let not_modified = site.ask(&method, page, &again, b"");
                    assert_eq!(not_modified.status(), StatusCode::NOT_MODIFIED, "{page} as {encoding}");
                    assert!(not_modified.body().is_empty());
                    assert_eq!(not_modified.headers()[ETAG], tag);
                    assert!(not_modified.headers().get(CONTENT_LENGTH).is_none());
                }
                if change == 0 {
                    tags_before.push((page, encoding, tag));
                }
            }
        }
        room.revise(story.id).headed("Ferry returns at last").slugged("ferry-returns").published();
    }
    for (page, encoding, tag) in tags_before {
        let later = room.site().get_with(page, &[("accept-encoding", encoding), ("if-none-match", &tag)]);
        // A headline stands in no sitemap.
        let is_same = page.starts_with("/sitemap");
        let expected = if is_same { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
        assert_eq!(later.status(), expected, "{page} as {encoding} after the change");
    }
}

#[test]
fn a_page_that_is_sent_once_is_whole_around_its_thread() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Ferry returns").with_id(7).saying("The boat came in at six.").published();
    for number in 0..40 {
        let said = format!("Answer {number}: nobody stood on the pier. پاسخ {number}");
        room.comment_on(story.id).by("Nils", "nils@example.org").saying(&said).standing(Status::Published);
        // Once with a thread that has just changed, once with one that stays.
        for asked in ["?replytocom=1", "?from=a-reader"] {
            let page = format!("/2026/03/01/ferry-returns/{asked}");
            let plain = room.site().get(&page);
            let packed = room.site().get_with(&page, &[("accept-encoding", "gzip, br")]);
            assert!(!room.site().is_kept(&page));
            assert_eq!(packed.headers()[CONTENT_ENCODING], "gzip");
            assert!(unpack("gzip", packed.body()) == plain.body().as_ref(), "{page} with {number} comments");
            assert!(String::from_utf8_lossy(plain.body()).contains(&said), "{page}");
        }
    }
}

#[test]
fn marks_of_campaigns_ask_for_the_page_without_them() {
    let room = TestNewsroom::at(NOW);
    room.story("Ferry returns").saying("The boat came in at six.").published();
    let page = "/2026/03/01/ferry-returns/";
    let site = room.site();
    let kept = site.get(page);
    for marks in ["?utm_source=letter&utm_campaign=a%20b", "?fbclid=IwAR0", "?gclid", "?mc_cid=1&mc_eid=2"] {
        let marked = site.get(&format!("{page}{marks}"));
        assert_eq!((marked.status(), marked.headers(), marked.body()), (kept.status(), kept.headers(), kept.body()));
    }
    let newest = site.get(&format!("{page}?utm_source=letter&replytocom=1"));
    assert!(newest.headers().get(ETAG).is_none(), "what asks for something is answered by itself");
    assert!(site.is_kept(&format!("{page}?utm_source=letter")), "it comes from memory");
    assert!(!site.is_kept(&format!("{page}?source=letter")));
}
