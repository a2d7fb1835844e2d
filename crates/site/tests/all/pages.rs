//! Pages by address.

use http::StatusCode;
use testing::TestNewsroom;

use crate::NOW;

#[test]
fn a_story_is_where_readers_look_for_it() {
    TestNewsroom::on_each("a_story_is_where_readers_look_for_it", NOW, |room| {
        room.section("politics");
        let story = room.story("Ferry returns").with_id(7).in_section("harbour").by("Person 1");
        let address = story.saying("The *first* boat.").published().address();
        assert_eq!(address, "/2026/03/01/ferry-returns/");
        let site = room.site();
        let page = site.text(&address);
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
            assert_eq!(site.get(list).status(), StatusCode::OK, "{list}");
            assert!(site.text(list).contains("Ferry returns"), "{list}");
        }
        assert!(!site.text("/politics/").contains("Ferry returns"));
        assert!(site.text("/sitemap-2026-03.xml").contains("/2026/03/01/ferry-returns/"));
        for (old, new) in
            [("/?p=7", "/2026/03/01/ferry-returns/"), ("/?s=boat", "/search?q=boat"), ("/?feed=rss2", "/feed/")]
        {
            assert_eq!(site.leads_to(old), new);
        }
        assert_eq!(site.get("/no/such/page-at-all/").status(), StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_search_while_its_index_is_built_says_that_older_stories_will_come() {
    let room = TestNewsroom::at(NOW);
    room.keeps_index();
    room.story("Ferry returns").published();
    let said = |room: &TestNewsroom| {
        let page = room.site().text("/search?q=ferry");
        assert!(page.contains("Ferry") && page.contains("returns"), "{page}");
        page.contains("Older stories are still being added")
    };
    assert!(!said(&room));
    let index = room.parts().index.unwrap();
    index.tell_built(Some(40));
    assert!(said(&room));
    index.tell_built(None);
    assert!(!said(&room));
}
