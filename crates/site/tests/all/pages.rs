//! Pages by address.

use database::scratch::Scratch;
use http::StatusCode;
use http::header::LOCATION;
use newsroom::schema::MIGRATIONS;

use crate::world::{START_MS, World};

#[test]
fn a_story_is_where_readers_look_for_it() {
    Scratch::each("site_pages", MIGRATIONS, |scratch| {
        let world = World::new(scratch);
        let address = world.publish(7, 1, "Ferry returns", "The *first* boat.", None);
        assert_eq!(address, "/2026/03/01/ferry-returns/");
        let page = world.text(&address);
        assert!(
            page.contains("<h1>Ferry returns</h1>") && page.contains("<em>first</em>") && page.contains("Person 1")
        );
        assert!(page.contains("Your email address will not be published."));
        let lists = [
            "/",
            "/harbour/",
            "/author/person-1/",
            "/2026/",
            "/2026/03/",
            "/2026/03/01/",
            "/feed/",
            "/feed/atom/",
            "/feed.json",
            "/harbour/feed/",
        ];
        for list in lists {
            let response = world.get(list);
            assert_eq!(response.status(), StatusCode::OK, "{list}");
            assert!(world.text(list).contains("Ferry returns"), "{list}");
        }
        assert!(!world.text("/politics/").contains("Ferry returns"));
        assert!(world.text("/sitemap-2026-03.xml").contains("/2026/03/01/ferry-returns/"));
        for (old, new) in
            [("/?p=7", "/2026/03/01/ferry-returns/"), ("/?s=boat", "/search?q=boat"), ("/?feed=rss2", "/feed/")]
        {
            let to = world.get(old).headers()[LOCATION].to_str().unwrap().to_owned();
            assert_eq!(to, format!("https://courier.example{new}"));
        }
        assert_eq!(world.get("/no/such/page-at-all/").status(), StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_scheduled_story_is_nowhere_a_second_before_its_time_and_everywhere_at_it() {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(MIGRATIONS).unwrap();
    let world = World::new(&scratch);
    let due = jiff::Timestamp::from_millisecond(START_MS + 60_000).unwrap();
    let address = world.publish(7, 1, "Canaryword rises", "canarybody", Some(due));
    world.follow();
    let channels = [
        address.as_str(),
        "/",
        "/harbour/",
        "/author/person-1/",
        "/2026/03/",
        "/feed/",
        "/feed/atom/",
        "/feed.json",
        "/harbour/feed/",
        "/sitemap-2026-03.xml",
        "/news-sitemap.xml",
        "/?p=7",
        "/2026/03/01/canary/",
    ];
    world.advance(59_999);
    for channel in channels {
        let response = world.get(channel);
        let text = String::from_utf8_lossy(response.body()).to_lowercase();
        let location = response.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
        // The page of an unknown address repeats the words that the reader asked for, and nothing else.
        let asked_for_it = channel == address && response.status() == StatusCode::NOT_FOUND;
        assert!(!text.contains("canarybody") && (asked_for_it || !text.contains("canaryword")), "{channel}");
        assert!(!location.contains("canaryword"), "{channel}");
    }
    world.advance(1);
    assert_eq!(world.get(&address).status(), StatusCode::OK);
    for channel in ["/", "/harbour/", "/feed/", "/2026/03/", "/sitemap-2026-03.xml"] {
        assert!(world.text(channel).to_lowercase().contains("canaryword"), "{channel}");
    }
}
