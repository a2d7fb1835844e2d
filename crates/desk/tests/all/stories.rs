//! The list of stories, publishing and taking back.

use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::published::story::{Found, find_at, find_withdrawn};
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
    assert_eq!(place(&browser.submit("/desk/stories/1/publication/withdrawal", &fields)), "/desk/stories/1");
    assert!(browser.text("/desk/stories/1").contains("The story was taken back."));
    assert!(!is_read(&world, &address));
    assert_eq!(world.db.read(|r| find_withdrawn(r, &address, world.now())).unwrap(), Some(true), "410");
    assert_eq!(browser.submit("/desk/stories/1/publication/withdrawal", &fields).status(), 409);
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
    assert!(browser.text("/desk/stories/1").contains("Goes out by itself"));
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
