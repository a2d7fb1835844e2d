//! Preview links: they show the newest draft to who has them, and to nobody else.

use http::StatusCode;
use newsroom::id::StoryId;
use newsroom::preview::{self, LASTS, Link};
use testing::{TestNewsroom, days, minutes};

use crate::NOW;

fn link(room: &TestNewsroom, story: StoryId) -> Link {
    room.db().write(|tx| preview::make(tx, &room.act(), story, "The lawyer", LASTS)).unwrap()
}

fn address(room: &TestNewsroom, link: &Link) -> String {
    format!("/preview/{}/", link.token(room.keys()))
}

#[test]
fn a_link_shows_the_newest_draft_and_no_cache_or_crawler_learns_of_it() {
    TestNewsroom::on_each("a_link_shows_the_newest_draft_and_no_cache_or_crawler_learns_of_it", NOW, |room| {
        let story = room.story("Ferry returns").in_section("harbour").saying("The canary boat.").drafted();
        let address = address(room, &link(room, story.id));
        let site = room.site();
        let answer = site.get(&address);
        assert_eq!(answer.status(), StatusCode::OK);
        let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("cache-control"), "private, no-store");
        assert_eq!(header("referrer-policy"), "no-referrer");
        assert!(header("x-robots-tag").contains("noindex"));
        assert!(!answer.headers().contains_key("etag"));
        let page = site.text(&address);
        for said in
            ["The canary boat.", "<h1>Ferry returns</h1>", "Preview: this is not published.", "content=\"noindex\""]
        {
            assert!(page.contains(said), "{said}");
        }
        for never in ["rel=\"canonical\"", "application/ld+json", "wp-comments-post", "og:title", "mailto:"] {
            assert!(!page.contains(never), "{never}");
        }
        assert!(!site.is_kept(&address) && site.site().cached_paths().iter().all(|path| !path.contains("preview")));
        room.revise(story.id).saying("The second canary.").drafted();
        assert!(room.site().text(&address).contains("The second canary."), "the newest, each time");
        for list in ["/", "/harbour/", "/feed/", "/sitemap.xml", "/search?q=canary"] {
            assert!(!room.site().text(list).contains("canary boat"), "{list}");
        }
    });
}

#[test]
fn links_that_are_unknown_ended_or_expired_are_answered_alike() {
    TestNewsroom::on_each("links_that_are_unknown_ended_or_expired_are_answered_alike", NOW, |room| {
        let story = room.story("Ferry returns").saying("The canary boat.").drafted();
        let (open, ended) = (link(room, story.id), link(room, story.id));
        room.db().write(|tx| preview::end(tx, &room.act(), story.id, ended.id)).unwrap().unwrap();
        let (open, ended) = (address(room, &open), address(room, &ended));
        let last = open.trim_end_matches('/').chars().last().unwrap();
        let forged = format!("{}{}/", &open[..open.len() - 2], if last == '0' { '1' } else { '0' });
        let unknown = "/preview/99-0123456789abcdef0123456789abcdef/".to_owned();
        let bare = |path: &str| {
            let answer = room.site().get(path);
            let token = path.trim_start_matches("/preview/").trim_end_matches('/').replace('-', " ");
            let body = String::from_utf8(answer.body().to_vec()).unwrap().replace(&token, "");
            (answer.status(), answer.headers().clone(), body)
        };
        assert_eq!(room.site().get(&open).status(), StatusCode::OK);
        room.clock().advance(days(7));
        let expected = bare(&unknown);
        assert_eq!(expected.0, StatusCode::NOT_FOUND);
        for path in [&open, &ended, &forged] {
            let (status, mut headers, body) = bare(path);
            let mut right = expected.1.clone();
            // The words of the address stand in the form of the search, and are as long as they are.
            headers.remove("content-length");
            right.remove("content-length");
            assert_eq!((status, headers), (expected.0, right), "{path}");
            assert!(body == expected.2, "{path}");
        }
    });
}

#[test]
fn that_a_link_was_opened_is_noted_once_a_minute() {
    TestNewsroom::on_each("that_a_link_was_opened_is_noted_once_a_minute", NOW, |room| {
        let story = room.story("Ferry returns").drafted();
        let address = address(room, &link(room, story.id));
        let seen = || room.db().read(|r| preview::list(r, story.id)).unwrap().remove(0);
        assert_eq!((seen().last_seen_at, seen().views), (None, 0));
        let first = room.now();
        for _ in 0..3 {
            drop(room.site().get(&address));
        }
        assert_eq!((seen().last_seen_at, seen().views), (Some(first), 1));
        room.clock().advance(minutes(2));
        drop(room.site().get(&address));
        assert_eq!(seen().views, 2);
    });
}

#[test]
fn a_page_of_the_newsrooms_own_may_stand_below_the_same_name() {
    let room = TestNewsroom::at(NOW);
    let page = room.story("Preview").as_page().slugged("preview").published();
    assert_eq!(page.address(), "/preview/");
    assert_eq!(room.site().get("/preview/").status(), StatusCode::OK);
}
