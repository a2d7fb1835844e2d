//! The list of stories, publishing and taking back.

use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::process;
use newsroom::published::story::{Found, find_at, find_withdrawn};
use newsroom::redirect::{self, Target};
use newsroom::story::list;
use newsroom::story::{Stage, save};

use crate::world::{World, place, text};

fn is_read(world: &World, address: &str) -> bool {
    matches!(world.db.read(|r| find_at(r, address, world.now())).unwrap(), Some(Found::Here(_)))
}

fn address(world: &World, id: i64) -> String {
    world.db.read(|r| list::find(r, StoryId(id))).unwrap().unwrap().address.unwrap()
}

#[test]
fn stories_are_found_by_stage_and_by_words_of_the_headline() {
    let world = World::new();
    world.published(1, "Ferry returns to the quay");
    world.story(2, "Überfahrt 100% sicher");
    world.story(3, "Ferry strike");
    let browser = world.signed_in("ines", Role::Reporter);
    let found = |query: &str| {
        let page = browser.text(&format!("/desk/stories?{query}"));
        [1, 2, 3].map(|id| page.contains(&format!("href=\"/desk/stories/{id}\"")))
    };
    assert_eq!(found(""), [true; 3]);
    assert_eq!(found("stage=published"), [true, false, false]);
    assert_eq!(found("q=ferry"), [true, false, true]);
    assert_eq!(found("q=ferry+QUAY"), [true, false, false]);
    assert_eq!(found("q=ferry&stage=writing"), [false, false, true]);
    assert_eq!(found("q=100+uberfahrt"), [false, true, false], "whatever the accents");
    assert_eq!(found("q=%25"), [false; 3], "signs are no words");
    assert_eq!(found("q=_"), [false; 3]);
    assert_eq!(found("q=nothing"), [false; 3]);
}

#[test]
fn a_story_is_published_and_taken_back() {
    let world = World::new();
    world.story(1, "Ferry returns");
    let browser = world.signed_in("ines", Role::Editor);
    let answer = browser.submit("/desk/stories/1/publication", &[("when", "now"), ("anyway", "yes")]);
    assert_eq!(place(&answer), "/desk/stories/1");
    assert!(browser.text("/desk/stories/1").contains("Published at "));
    let address = address(&world, 1);
    assert!(is_read(&world, &address));

    let why = browser.submit("/desk/stories/1/publication/withdrawal", &[("reason", " ")]);
    assert_eq!(why.status(), 422);
    assert!(text(&why).contains("Say why") && is_read(&world, &address));
    let fields = [("reason", "It was wrong."), ("leaves", "notice")];
    let receipt = place(&browser.submit("/desk/stories/1/publication/withdrawal", &fields));
    let page = browser.text(&receipt);
    for said in ["The story was taken back.", "It was wrong.", "(410)", "Front page", "All stories"] {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains(&format!("The page {address}")), "{page}");
    assert!(browser.text("/desk/stories/1").contains(&format!("href=\"{receipt}\"")), "it stays readable");
    assert_eq!(browser.get("/desk/stories/1/receipts/1").status(), 404);
    assert!(!is_read(&world, &address));
    assert_eq!(world.db.read(|r| find_withdrawn(r, &address, world.now())).unwrap(), Some(true), "410");
    assert_eq!(browser.submit("/desk/stories/1/publication/withdrawal", &fields).status(), 409);
}

#[test]
fn the_old_addresses_of_a_story_stand_on_its_page() {
    let world = World::new();
    world.published(1, "Ferry returns");
    let browser = world.signed_in("ines", Role::Reporter);
    assert!(!browser.text("/desk/stories/1").contains("Old addresses"));
    let story = Target::Story(StoryId(1));
    world.db.write(|tx| redirect::put(tx, &world.act(), "/old/ferry/", &story, "import")).unwrap();
    let page = browser.text("/desk/stories/1");
    assert!(page.contains("Old addresses that lead here") && page.contains("/old/ferry/"), "{page}");
}

#[test]
fn a_scheduled_story_is_read_at_its_time_by_the_newsrooms_clock() {
    let world = World::new();
    world.story(1, "Ferry returns");
    let browser = world.signed_in("ines", Role::Editor);
    let unread = browser.submit("/desk/stories/1/publication", &[("when", "at"), ("at", "tomorrow")]);
    assert_eq!(unread.status(), 422);
    browser.submit("/desk/stories/1/publication", &[("when", "at"), ("at", "2026-03-01T07:00"), ("anyway", "yes")]);
    assert_eq!(world.stage(1), Stage::Scheduled);
    let page = browser.text("/desk/stories/1");
    assert!(
        page.contains("Goes out by itself")
            && page.contains("name=\"at\" type=\"datetime-local\" value=\"2026-03-01T07:00\"")
    );
    let address = address(&world, 1);
    world.advance(3599);
    assert!(!is_read(&world, &address));
    world.advance(1);
    assert!(is_read(&world, &address));
}

#[test]
fn what_cannot_be_published_is_told_why() {
    let world = World::new();
    world.story(1, "");
    world.story(2, "Given up");
    world.db.write(|tx| save::set_stage(tx, &world.act(), StoryId(2), Stage::Killed)).unwrap();
    let browser = world.signed_in("ines", Role::Editor);
    for (id, said) in [(1, "There is no headline"), (2, "It was given up.")] {
        let answer = browser.submit(&format!("/desk/stories/{id}/publication"), &[("when", "now"), ("anyway", "yes")]);
        assert_eq!(answer.status(), 422);
        assert!(text(&answer).contains(said), "{}", text(&answer));
    }
    assert_eq!(browser.submit("/desk/stories/99/publication", &[("when", "now"), ("anyway", "yes")]).status(), 404);
    assert_eq!(browser.get("/desk/stories/99").status(), 404);
}

#[test]
fn only_those_who_publish_publish() {
    for (role, sees, may) in [
        (Role::Contributor, true, false),
        (Role::Reporter, true, false),
        (Role::Editor, true, true),
        (Role::Moderator, false, false),
        (Role::Admin, true, true),
    ] {
        let world = World::new();
        world.story(1, "Ferry returns");
        let browser = world.signed_in("ines", role);
        assert_eq!(browser.get("/desk/stories/1").status(), if sees { 200 } else { 403 }, "{role:?}");
        let answer = browser.submit("/desk/stories/1/publication", &[("when", "now"), ("anyway", "yes")]);
        assert_eq!(answer.status(), if may { 303 } else { 403 }, "{role:?}");
        assert_eq!(world.stage(1), if may { Stage::Published } else { Stage::Writing }, "{role:?}");
        let fields = [("reason", "Wrong."), ("leaves", "nothing")];
        assert_eq!(browser.submit("/desk/stories/1/publication/withdrawal", &fields).status(), answer.status());
    }
}

#[test]
fn a_killed_story_is_gone_for_good_and_processes_are_shown_as_they_confirm() {
    let world = World::new();
    world.published(1, "Ferry returns");
    let browser = world.signed_in("ines", Role::Editor);
    let address = address(&world, 1);
    let this = world.db.write(|tx| process::begin(tx, &world.act())).unwrap();
    let fields = [("reason", "A court's order."), ("leaves", "killed")];
    let receipt = place(&browser.submit("/desk/stories/1/publication/withdrawal", &fields));
    assert_eq!(world.stage(1), Stage::Killed);
    assert_eq!(world.db.read(|r| find_withdrawn(r, &address, world.now())).unwrap(), Some(false), "404");
    let page = browser.text(&receipt);
    assert_eq!(page.matches("Not confirmed yet").count(), 3, "pages, search and programs");
    let seq = receipt.rsplit('/').next().unwrap().parse().unwrap();
    world.db.write(|tx| process::confirm(tx, this, "pages", &[seq], world.now())).unwrap();
    assert_eq!(browser.text(&receipt).matches("Not confirmed yet").count(), 2);
    assert_eq!(browser.submit("/desk/stories/1/publication/withdrawal", &fields).status(), 409);
    assert!(!browser.text("/desk/stories/1").contains("name=\"leaves\" value=\"killed\""));
}

#[test]
fn of_an_embargoed_story_others_see_that_it_is_there_and_no_word() {
    let world = World::new();
    world.story(1, "Canary returns");
    let editor = world.signed_in("ines", Role::Editor);
    let fields = [("when", "now"), ("embargo", "2026-03-01T07:00"), ("until", "2026-03-02T07:00"), ("anyway", "yes")];
    editor.submit("/desk/stories/1/publication", &fields);
    assert_eq!(world.stage(1), Stage::Scheduled);
    let page = editor.text("/desk/stories/1");
    assert!(page.contains("Canary returns") && page.contains("Under embargo until"), "{page}");
    assert!(page.contains("value=\"2026-03-01T07:00\"") && page.contains("value=\"2026-03-02T07:00\""));
    let ole = world.signed_in("ole", Role::Reporter);
    let locked = ole.get("/desk/stories/1");
    assert_eq!(locked.status(), 403);
    let pages = [
        text(&locked),
        ole.text("/desk/stories"),
        ole.text("/desk/stories?q=canary"),
        text(&ole.get("/desk/stories/1/preview")),
        text(&ole.get("/desk/stories/1/revisions")),
        text(&ole.get("/desk/stories/1/edit")),
        text(&ole.get("/desk/stories/1/draft")),
        text(&ole.submit("/desk/stories/1/links", &[("name", "me")])),
    ];
    for page in pages {
        assert!(!page.to_lowercase().replace("value=\"canary\"", "").contains("canary"), "{page}");
    }
    assert!(ole.text("/desk/stories").contains(">Under embargo</a>"));
    world.advance(3600);
    assert!(ole.text("/desk/stories/1").contains("Canary returns"));
}

#[test]
fn a_story_is_given_an_end_and_an_embargo_that_stand_until_their_fields_are_emptied() {
    let world = World::new();
    world.story(1, "Ferry returns");
    let browser = world.signed_in("ines", Role::Editor);
    let line = || world.db.read(|r| list::find(r, StoryId(1))).unwrap().unwrap();
    let publish = |fields: &[(&str, &str)]| {
        browser.submit("/desk/stories/1/publication", &[fields, &[("anyway", "yes")]].concat())
    };
    publish(&[
        ("when", "at"),
        ("at", "2026-03-01T07:00"),
        ("embargo", "2026-03-01T08:00"),
        ("until", "2026-03-02T07:00"),
    ]);
    let before = (line().embargo_until, line().visible_until);
    assert!(before.0.is_some() && before.1.is_some());
    publish(&[("when", "at"), ("at", "2026-03-01T07:30")]);
    assert_eq!((line().embargo_until, line().visible_until), before, "a form without the fields changes neither");
    assert_eq!(publish(&[("when", "now"), ("embargo", "soon")]).status(), 422);
    publish(&[("when", "now"), ("embargo", ""), ("until", "")]);
    assert!(!line().is_embargoed(world.now()) && line().visible_until.is_none());

    let answer = browser.submit("/desk/stories/1/publication/expiry", &[("until", "2026-02-01T07:00")]);
    assert!(answer.status() == 422 && text(&answer).contains("That time has passed"), "{}", text(&answer));
    browser.submit("/desk/stories/1/publication/expiry", &[("until", "2026-03-03T07:00")]);
    assert!(line().visible_until.is_some() && browser.text("/desk/stories/1").contains("It goes by itself"));
    browser.submit("/desk/stories/1/publication/expiry", &[("until", "")]);
    assert!(line().visible_until.is_none());
}

#[test]
fn editors_see_how_often_a_story_was_read_and_reporters_do_not() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.db.write(|tx| newsroom::reading::record(tx, world.now(), &[(StoryId(7), 41)])).unwrap();
    let page = world.signed_in("ines", Role::Editor).text("/desk/stories");
    assert!(page.contains("Readers, 7 days") && page.contains("<td class=\"num\">41</td>"), "{page}");
    let page = world.signed_in("ole", Role::Reporter).text("/desk/stories");
    assert!(page.contains("Ferry returns") && !page.contains("Readers, 7 days"), "{page}");
}
