//! Settings that decide addresses: what stood somewhere leads on.

use newsroom::published::card::Cut;
use newsroom::published::{Shelf, list};
use newsroom::redirect::{Target, find};
use newsroom::site::{Edition, Site};
use testing::TestNewsroom;

const NOW: &str = "2026-03-01T06:00:00Z";

fn edition(language: &str, prefix: &str) -> Edition {
    Edition { language: language.into(), prefix: prefix.into(), title: "T".into(), tagline: String::new() }
}

#[test]
fn another_pattern_moves_every_story_and_each_old_address_leads_to_it() {
    TestNewsroom::on_each("another_pattern_moves_every_story", NOW, |room| {
        for number in 0..450 {
            room.story(&format!("Ferry {number}")).published();
        }
        room.story("Search").published();
        room.section("harbour");
        room.story("Harbour").published();
        room.change_settings(|site| site.permalink = newsroom::address::Permalink::parse("/%postname%/").unwrap());
        let site = room.site();
        // What has not had its turn stands where it stood.
        assert_eq!(site.get("/2026/03/01/ferry-449/").status(), 200);
        assert!(room.run_jobs() >= 2);
        let site = room.site();
        for number in [0, 199, 200, 449] {
            assert_eq!(site.leads_to(&format!("/2026/03/01/ferry-{number}/")), format!("/ferry-{number}/"));
            assert_eq!(site.get(&format!("/ferry-{number}/")).status(), 200);
        }
        assert_eq!(site.leads_to("/2026/03/01/search/"), "/search-2/", "a list of the program is not hidden");
        assert_eq!(site.leads_to("/2026/03/01/harbour/"), "/harbour-2/", "nor is a section");
        room.change_settings(|site| site.permalink = Site::default().permalink);
        room.run_jobs();
        let site = room.site();
        assert_eq!(site.leads_to("/ferry-449/"), "/2026/03/01/ferry-449/");
        assert_eq!(site.get("/2026/03/01/ferry-449/").status(), 200);
    });
}

/// The headlines on the front of an edition.
fn front(room: &TestNewsroom, edition: i64) -> Vec<String> {
    let cards = room.db().read(|r| list(r, Shelf::Front(edition), Cut::Skip(0), 10, room.now())).unwrap();
    cards.into_iter().map(|card| card.headline).collect()
}

#[test]
fn editions_take_their_stories_and_leave_redirects() {
    TestNewsroom::on_each("editions_take_their_stories", NOW, |room| {
        room.story("پل باز شد").in_language("fa").published();
        room.story("Bridge opens").published();
        assert_eq!(front(room, 0).len(), 2);
        assert_eq!(room.site().get("/").status(), 200);
        room.change_settings(|site| site.editions = vec![edition("fa-IR", "fa")]);
        assert_eq!((front(room, 0), front(room, 1)), (vec!["Bridge opens".into()], vec!["پل باز شد".into()]));
        assert!(room.site().text("/fa/").contains("پل باز شد"));
        room.change_settings(|site| site.editions = vec![edition("de", "de"), edition("fa-IR", "farsi")]);
        assert_eq!(room.site().leads_to("/fa/"), "/farsi/");
        assert_eq!((front(room, 1).len(), front(room, 2)), (0, vec!["پل باز شد".to_owned()]));
        room.change_settings(|site| site.editions.clear());
        assert_eq!((room.site().leads_to("/farsi/"), room.site().leads_to("/de/")), ("/".into(), "/".into()));
        assert_eq!((front(room, 0).len(), front(room, 2).len()), (2, 0));
        room.change_settings(|site| site.editions = vec![edition("fa", "fa")]);
        assert_eq!(room.db().read(|r| find(r, "/fa/")).unwrap(), None::<Target>);
    });
}

#[test]
fn lists_are_found_by_their_former_bases() {
    TestNewsroom::on_each("lists_are_found_by_their_former_bases", NOW, |room| {
        room.tag("Boats");
        room.story("Ferry returns").tagged("Boats").in_section("harbour").by("Ines").published();
        room.change_settings(|site| {
            site.tag_base = "topics".into();
            site.author_base = "people-of".into();
            site.section_base = "news".into();
        });
        let site = room.site();
        assert_eq!(site.leads_to("/tag/boats/"), "/topics/boats/");
        assert_eq!(site.leads_to("/tag/boats/feed/"), "/topics/boats/feed/");
        assert_eq!(site.leads_to("/author/ines/"), "/people-of/ines/");
        assert_eq!(site.leads_to("/harbour/"), "/news/harbour/");
        assert_eq!(site.get("/news/harbour/").status(), 200);
        assert_eq!(site.get("/tag/unknown/").status(), 404);
        room.change_settings(|site| site.tag_base = "themes".into());
        let site = room.site();
        assert_eq!(
            (site.leads_to("/tag/boats/"), site.leads_to("/topics/boats/")),
            ("/themes/boats/".into(), "/themes/boats/".into())
        );
    });
}

#[test]
fn the_trail_tells_old_and_new_and_no_word_of_a_barred_list() {
    let room = TestNewsroom::at(NOW);
    let before = room.last_seq();
    room.change_settings(|site| {
        site.tagline = "Light over the water".into();
        site.comments.barred_words = vec!["canary@example.org".into()];
    });
    let event = room.events_after(before).pop().unwrap();
    let data = event.data.to_string();
    assert!(data.contains("[\"\",\"Light over the water\"]") && data.contains("barred_words"), "{data}");
    assert!(!data.contains("canary"), "{data}");
}

#[test]
fn what_no_page_shows_drops_none() {
    let room = TestNewsroom::at(NOW);
    let before = room.last_seq();
    room.change_settings(|site| {
        site.comments.flood_max = 9;
        site.crawlers.refuses_training = true;
    });
    assert_eq!(room.touched_after(before), [""; 0]);
    let before = room.last_seq();
    room.change_settings(|site| site.comments.open = false);
    assert_eq!(room.touched_after(before), ["site"]);
}

#[test]
fn two_newsrooms_of_one_process_read_their_own_settings_as_they_change() {
    let rooms = ["The Ferry", "The Bridge"].map(|title| {
        let room = TestNewsroom::at(NOW);
        room.change_settings(|site| site.title = title.into());
        room
    });
    let titles = || rooms.each_ref().map(|room| room.db().read(newsroom::site::get).unwrap().title);
    assert_eq!(titles(), ["The Ferry", "The Bridge"]);
    assert_eq!(titles(), ["The Ferry", "The Bridge"]);
    rooms[0].change_settings(|site| site.title = "The Tide".into());
    assert_eq!(titles(), ["The Tide", "The Bridge"]);
}
