//! Redirects are flat, and stay so when what they lead to moves.

use newsroom::address::Permalink;
use newsroom::redirect::desk::{self, Redirect, RedirectError, keep, take_away};
use newsroom::redirect::{Target, find, lines};
use newsroom::section::{self, SectionDraft};
use serde_json::json;
use testing::{ORIGIN, TestNewsroom};

use crate::on_each;

fn put(room: &TestNewsroom, from: &str, to: &str) -> Result<(), RedirectError> {
    let redirect = Redirect::read(from, to, ORIGIN)?;
    room.db().write(|tx| keep(tx, &room.act(), &room.settings(), None, &redirect))
}

fn leads_to(room: &TestNewsroom, from: &str) -> Option<Target> {
    room.db().read(|r| find(r, from)).unwrap()
}

fn to(address: &str) -> Option<Target> {
    Some(Target::Address(address.to_owned()))
}

#[test]
fn a_chain_is_flat_whichever_end_comes_first() {
    on_each("a_chain_is_flat_whichever_end_comes_first", |room| {
        put(room, "/a/", "/b/").unwrap();
        put(room, "/b/", "/c/").unwrap();
        put(room, "/z/", "/a/").unwrap();
        put(room, "/c/", "https://elsewhere.example/d").unwrap();
        for from in ["/a/", "/b/", "/c/", "/z/"] {
            assert_eq!(leads_to(room, from), to("https://elsewhere.example/d"), "{from}");
        }
        put(room, "/c/", "").unwrap();
        assert_eq!(leads_to(room, "/c/"), Some(Target::Gone));
    });
}

#[test]
fn a_redirect_that_would_lead_back_is_refused_and_changes_nothing() {
    on_each("a_redirect_that_would_lead_back_is_refused_and_changes_nothing", |room| {
        put(room, "/a/", "/b/").unwrap();
        put(room, "/b/", "/c/").unwrap();
        for (from, to) in [("/c/", "/a/"), ("/c/", "/c"), ("/c", "/b/")] {
            assert!(matches!(put(room, from, to), Err(RedirectError::Loop(_))), "{from} to {to}");
        }
        assert_eq!((leads_to(room, "/a/"), leads_to(room, "/c/")), (to("/c/"), None));
        put(room, "/b/", "/d/").unwrap();
        assert_eq!((leads_to(room, "/a/"), leads_to(room, "/b/")), (to("/c/"), to("/d/")));
    });
}

#[test]
fn a_redirect_to_a_story_follows_it_and_none_stands_before_a_page() {
    on_each("a_redirect_to_a_story_follows_it_and_none_stands_before_a_page", |room| {
        let story = room.story("Moved often").published();
        put(room, "/short", &story.address()).unwrap();
        assert_eq!(leads_to(room, "/short"), Some(Target::Story(story.id)));
        let later = "/2026/03/01/second/";
        put(room, "/early/", later).unwrap();
        room.revise(story.id).slugged("second").published();
        room.revise(story.id).slugged("third").published();
        assert_eq!(leads_to(room, "/early/"), Some(Target::Story(story.id)), "led along when the story left");
        room.section("world");
        room.tag("Boats");
        for taken in ["/2026/03/01/third", "/world/", "/tag/boats/"] {
            assert!(matches!(put(room, taken, "/x/"), Err(RedirectError::Stands(_))), "{taken}");
        }
    });
}

#[test]
fn each_change_is_an_event_with_the_old_and_the_new_target() {
    on_each("each_change_is_an_event_with_the_old_and_the_new_target", |room| {
        let seq = room.last_seq();
        put(room, "/a/", "/b/").unwrap();
        let changed = Redirect::read("/new-a/", "", ORIGIN).unwrap();
        room.db().write(|tx| keep(tx, &room.act(), &room.settings(), Some("/a/"), &changed)).unwrap();
        room.db().write(|tx| take_away(tx, &room.act(), "/new-a/")).unwrap();
        assert!(room.db().write(|tx| take_away(tx, &room.act(), "/new-a/")).is_err());
        let told: Vec<_> = room.events_after(seq).into_iter().map(|event| event.data).collect();
        assert_eq!(
            told,
            [
                json!({ "from": "/a/", "old": null, "new": "/b/" }),
                json!({ "from": "/new-a/", "old": "/b/", "new": "gone" }),
                json!({ "from": "/new-a/", "old": "gone", "new": null }),
            ]
        );
        assert_eq!(room.db().read(desk::count).unwrap(), 0);
    });
}

#[test]
fn many_lines_are_kept_and_the_bad_ones_told() {
    on_each("many_lines_are_kept_and_the_bad_ones_told", |room| {
        let mut text: String = (0..2500).map(|n| format!("/old/{n}/,/new/{n}/\n")).collect();
        text.push_str("/new/7/,/old/7/\nno line\n");
        let (redirects, mut flaws) = lines::read(&text, ORIGIN);
        for batch in redirects.chunks(lines::BATCH) {
            let refused = room.db().write(|tx| lines::keep(tx, &room.act(), &room.settings(), batch)).unwrap();
            flaws.extend(refused);
        }
        let mut numbers: Vec<usize> = flaws.iter().map(|flaw| flaw.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, [2501, 2502]);
        assert_eq!(room.db().read(desk::count).unwrap(), 2500);
        let found = room.db().read(|r| desk::list(r, "W/1234/", "", 9)).unwrap();
        assert_eq!(found.iter().map(|line| line.from.as_str()).collect::<Vec<_>>(), ["/old/1234/"]);
        let page = room.db().read(|r| desk::list(r, "/old/99", "/old/99/", 2)).unwrap();
        assert_eq!(page.iter().map(|line| line.from.as_str()).collect::<Vec<_>>(), ["/old/990/", "/old/991/"]);
        assert_eq!(room.db().read(|r| desk::list(r, "100%", "", 9)).unwrap(), []);
    });
}

#[test]
fn the_stories_of_a_section_that_moves_follow_it_in_batches() {
    let room = TestNewsroom::at(crate::NOW);
    room.change_settings(|site| site.permalink = Permalink::parse("/%category%/%postname%/").unwrap());
    let world = room.section("world");
    let stories: Vec<_> =
        (0..205).map(|n| room.story(&format!("Story {n}")).in_section("world/asia").published()).collect();
    let own = room.story("By itself").in_section("world").with(|draft| draft.details.address = Some("/x/".into()));
    let own = own.published();
    room.put_section(world, None, "globe", "Globe");
    let moved = |id| room.address_of(id).unwrap().starts_with("/globe/asia/story-");
    assert_eq!(stories.iter().filter(|story| moved(story.id)).count(), 200, "the first at once");
    assert_eq!(room.run_jobs(), 1);
    assert!(stories.iter().all(|story| moved(story.id)), "the others by a job");
    assert_eq!(leads_to(&room, &stories[204].address()), Some(Target::Story(stories[204].id)));
    assert_eq!(room.address_of(own.id).as_deref(), Some("/x/"), "one with an address of its own keeps it");
    let asia = room.section("globe/asia");
    let draft =
        SectionDraft { parent: Some(asia), slug: "globe", name: "Globe", description: "", language: None, position: 1 };
    let below = room.db().write(|tx| section::put(tx, &room.act(), world, draft));
    assert!(matches!(&below, Err(database::Error::Constraint { name, .. }) if name == section::TREE), "{below:?}");
}
