//! What stands first on a page: no story twice, none that readers may not see, and each version from its instant on.

use jiff::Timestamp;
use newsroom::event::Touched;
use newsroom::front::resolve::resolve;
use newsroom::front::version::{self, KeepError, Order, Version};
use newsroom::front::{Arrangement, Flaw, Pin, Place, Rule, Shape, Slot};
use newsroom::id::{SeriesId, StoryId, TagId};
use newsroom::merge;
use newsroom::published::arranged;
use newsroom::story::withdraw::kill;
use testing::{TestNewsroom, minutes, seconds};

use crate::on_each;

const FRONT: Place = Place::Front(0);

fn slot(shape: Shape, rule: Rule, stories: usize, pins: &[(StoryId, usize)]) -> Slot {
    let pins = pins.iter().map(|&(story, position)| Pin { story, position, until: None }).collect();
    Slot { stories, pins, ..Slot::new(shape, rule) }
}

fn arrangement(slots: &[Slot]) -> Arrangement {
    Arrangement { slots: slots.to_vec(), ..Arrangement::default() }
}

/// The headlines of each slot at an instant; what is held by hand has a star.
fn stands(room: &TestNewsroom, place: Place, arrangement: &Arrangement, at: Timestamp) -> Vec<String> {
    let filled = room.db().read(|r| resolve(r, place, arrangement, at)).unwrap();
    let line = |seats: &Vec<newsroom::front::resolve::Seat>| {
        let star = |is_pinned| if is_pinned { "*" } else { "" };
        seats.iter().map(|seat| format!("{}{}", seat.card.headline, star(seat.is_pinned))).collect::<Vec<_>>().join(" ")
    };
    filled.slots.iter().map(line).collect()
}

fn keep(room: &TestNewsroom, arrangement: &Arrangement, known: i64, from: Option<&str>) -> Result<Version, KeepError> {
    let from = from.map(testing::time);
    let order = Order { arrangement, name: "", from, known, copy_of: None };
    room.db().write(|tx| version::keep(tx, &room.act(), FRONT, &order))
}

fn standing(room: &TestNewsroom) -> i64 {
    let found = room.db().read(|r| version::find_standing(r, FRONT, room.now())).unwrap();
    found.map_or(0, |version| version.number)
}

/// Publishes stories a minute apart, the last the newest.
fn publish(room: &TestNewsroom, headlines: &[&str], section: &str) -> Vec<StoryId> {
    let publish = |headline: &&str| {
        let id = room.story(headline).in_section(section).published().id;
        room.clock().advance(minutes(1));
        id
    };
    headlines.iter().map(publish).collect()
}

#[test]
fn each_slot_is_filled_by_hand_and_by_rule_and_no_story_stands_twice() {
    on_each("each_slot_is_filled_by_hand_and_by_rule_and_no_story_stands_twice", |room| {
        let harbour = publish(room, &["H1", "H2", "H3"], "harbour");
        let votes = publish(room, &["V1", "V2", "V3"], "votes");
        let section = Rule::Section(room.section("harbour"));
        let now = room.now();
        let front = arrangement(&[
            slot(Shape::Lead, Rule::Newest, 1, &[]),
            slot(Shape::Band, section, 3, &[(votes[0], 2)]),
            slot(Shape::List, Rule::Newest, 4, &[(harbour[2], 1)]),
            slot(Shape::Rail, Rule::Newest, 4, &[]),
        ]);
        assert_eq!(stands(room, FRONT, &front, now), ["V3", "H2 V1* H1", "H3* V2", ""]);
        // What is held below does not stand above, though a rule would take it there first.
        let front = arrangement(&[
            slot(Shape::Lead, Rule::Newest, 1, &[]),
            slot(Shape::Band, Rule::Hand, 4, &[(votes[2], 1), (harbour[0], 3)]),
        ]);
        assert_eq!(stands(room, FRONT, &front, now), ["V2", "V3* H1*"]);
        let of_section =
            arrangement(&[slot(Shape::Lead, Rule::Newest, 1, &[]), slot(Shape::List, Rule::Newest, 9, &[])]);
        let place = Place::Section(room.section("votes"));
        assert_eq!(stands(room, place, &of_section, now), ["V3", "V2 V1"]);
    });
}

#[test]
fn a_rule_takes_from_a_tag_or_a_series() {
    on_each("a_rule_takes_from_a_tag_or_a_series", |room| {
        room.story("A").tagged("Water").published();
        room.story("B").in_series("Rivers").published();
        room.story("C").published();
        let rules = [Rule::Tag(room.tag("Water")), Rule::Series(room.series("Rivers"))];
        let front = arrangement(&rules.map(|rule| slot(Shape::Band, rule, 4, &[])));
        assert_eq!(stands(room, FRONT, &front, room.now()), ["A", "B"]);
    });
}

#[test]
fn an_edition_is_filled_from_its_own_stories() {
    on_each("an_edition_is_filled_from_its_own_stories", |room| {
        room.change_settings(|site| {
            let (language, prefix, title) = ("fa".into(), "fa".into(), "پیک".into());
            site.editions = vec![newsroom::site::Edition { language, prefix, title, tagline: String::new() }];
        });
        room.story("A").published();
        let other = room.story("B").in_language("fa").published();
        let front = arrangement(&[slot(Shape::Band, Rule::Newest, 4, &[])]);
        assert_eq!(stands(room, Place::Front(1), &front, room.now()), ["B"]);
        let with_pin = arrangement(&[slot(Shape::Band, Rule::Newest, 4, &[(other.id, 1)])]);
        assert_eq!(stands(room, FRONT, &with_pin, room.now()), ["B* A"]);
        assert_eq!(room.db().read(|r| version::find_name(r, Place::Front(1))).unwrap().as_deref(), Some("پیک"));
        assert_eq!(room.db().read(|r| version::find_name(r, Place::Front(2))).unwrap(), None);
    });
}

#[test]
fn what_is_held_by_hand_is_let_go_at_its_time() {
    on_each("what_is_held_by_hand_is_let_go_at_its_time", |room| {
        let ids = publish(room, &["A", "B"], "harbour");
        let mut front = arrangement(&[slot(Shape::Lead, Rule::Newest, 1, &[(ids[0], 1)])]);
        let until = room.now() + minutes(5);
        front.slots[0].pins[0].until = Some(until);
        assert_eq!(stands(room, FRONT, &front, until - seconds(1)), ["A*"]);
        assert_eq!(stands(room, FRONT, &front, until), ["B"]);
        let changes_at = |at| room.db().read(|r| resolve(r, FRONT, &front, at)).unwrap().changes_at;
        assert_eq!((changes_at(room.now()), changes_at(until)), (Some(until), None));
    });
}

#[test]
fn what_readers_may_not_see_never_stands_though_it_is_held() {
    on_each("what_readers_may_not_see_never_stands_though_it_is_held", |room| {
        let open = room.story("Open").published().id;
        let draft = room.story("Draft").drafted().id;
        let scheduled = room.story("Scheduled").scheduled_at("2026-03-01T07:00:00Z").published().id;
        let embargoed = room.story("Embargoed").embargoed_until("2026-03-01T08:00:00Z").published().id;
        let expired = room.story("Expired").expiring_at("2026-03-01T06:30:00Z").published().id;
        let withdrawn = room.story("Withdrawn").published().id;
        room.withdraw(withdrawn);
        let killed = room.story("Killed").published().id;
        room.db().write(|tx| kill(tx, &room.act(), killed, "for the test")).unwrap();
        let held = [draft, scheduled, embargoed, expired, withdrawn, killed];
        let pins: Vec<_> = held.into_iter().zip(1..).collect();
        let front = arrangement(&[slot(Shape::Band, Rule::Newest, 8, &pins)]);
        let at = |time| stands(room, FRONT, &front, testing::time(time));
        assert_eq!(at("2026-03-01T06:30:00Z"), ["Open"]);
        assert_eq!(at("2026-03-01T06:59:59Z"), ["Open"]);
        assert_eq!(at("2026-03-01T07:00:00Z"), ["Open Scheduled*"]);
        assert_eq!(at("2026-03-01T07:59:59Z"), ["Open Scheduled*"]);
        assert_eq!(at("2026-03-01T08:00:00Z"), ["Open Scheduled* Embargoed*"]);
        // A page made from it knows that it may come, and that it may go.
        let made_from = room.db().read(|r| resolve(r, FRONT, &front, room.now())).unwrap().made_from;
        assert!(held.iter().all(|id| made_from.contains(&Touched::story(*id))));
        assert!(!made_from.contains(&Touched::story(open)), "what its rule gave is noted where it is shown");
    });
}

#[test]
fn each_version_is_shown_from_its_instant_on() {
    on_each("each_version_is_shown_from_its_instant_on", |room| {
        let one = arrangement(&[slot(Shape::Lead, Rule::Newest, 1, &[])]);
        let two = arrangement(&[slot(Shape::Band, Rule::Newest, 4, &[])]);
        assert_eq!(standing(room), 0);
        let before = room.last_seq();
        assert_eq!(keep(room, &one, 0, None).unwrap().number, 1);
        let ahead = keep(room, &two, 1, Some("2026-03-01T06:10:00Z")).unwrap();
        assert_eq!(room.touched_after(before), ["arranged:edition-0", "arranged:edition-0"]);
        let kinds: Vec<String> = room.events_after(before).into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["front.published", "front.scheduled"]);
        assert!(ahead.is_ahead(room.now()));
        assert_eq!(standing(room), 1);
        let found = room.db().read(|r| arranged::find(r, FRONT, room.now())).unwrap();
        assert_eq!((found.arrangement, found.changes_at), (Some(one.clone()), Some(ahead.shows_from)));
        room.clock().advance(minutes(1));
        keep(room, &one, 2, None).unwrap();
        assert_eq!(standing(room), 3);
        room.clock().advance(minutes(9) - seconds(1));
        assert_eq!(standing(room), 3);
        room.clock().advance(seconds(1));
        assert_eq!(standing(room), 2, "its instant has come last");
        // An empty arrangement gives the page back to itself.
        keep(room, &Arrangement::default(), 3, None).unwrap();
        let found = room.db().read(|r| arranged::find(r, FRONT, room.now())).unwrap();
        assert_eq!((found.arrangement, found.changes_at), (None, None));
        assert_eq!(room.db().read(|r| version::find_standing(r, Place::Front(1), room.now())).unwrap(), None);
    });
}

#[test]
fn a_version_ahead_can_be_called_off_and_one_that_was_shown_cannot() {
    on_each("a_version_ahead_can_be_called_off_and_one_that_was_shown_cannot", |room| {
        let one = arrangement(&[slot(Shape::Lead, Rule::Newest, 1, &[])]);
        keep(room, &one, 0, None).unwrap();
        keep(room, &Arrangement::default(), 1, Some("2026-03-01T06:10:00Z")).unwrap();
        let recall = |number| room.db().write(|tx| version::recall(tx, &room.act(), FRONT, number)).unwrap();
        assert_eq!((recall(1), recall(2), recall(2), recall(9)), (false, true, false, false));
        assert!(room.db().read(|r| version::list_ahead(r, FRONT, room.now(), 9)).unwrap().is_empty());
        room.clock().advance(minutes(10));
        assert_eq!(standing(room), 1);
        let all = room.db().read(|r| version::list(r, FRONT, i64::MAX, 9)).unwrap();
        assert_eq!(all.iter().map(|version| version.number).collect::<Vec<_>>(), [2, 1]);
        assert!(all[0].recalled_at.is_some() && all[1].recalled_at.is_none());
    });
}

#[test]
fn who_knew_an_older_version_is_told_and_nothing_is_kept() {
    on_each("who_knew_an_older_version_is_told_and_nothing_is_kept", |room| {
        let one = arrangement(&[slot(Shape::Lead, Rule::Newest, 1, &[])]);
        keep(room, &one, 0, None).unwrap();
        let refused = keep(room, &Arrangement::default(), 0, None);
        assert!(
            matches!(refused, Err(KeepError::Conflict { newest }) if newest.number == 1 && newest.arrangement == one)
        );
        assert!(matches!(keep(room, &one, 1, Some("2026-03-01T06:00:00Z")), Err(KeepError::TooEarly)));
        let unknown = Order { arrangement: &one, name: "", from: None, known: 0, copy_of: None };
        let refused = room.db().write(|tx| version::keep(tx, &room.act(), Place::Front(4), &unknown));
        assert!(matches!(refused, Err(KeepError::NoPlace)));
        assert_eq!(standing(room), 1);
    });
}

#[test]
fn a_version_is_brought_back_as_a_copy() {
    on_each("a_version_is_brought_back_as_a_copy", |room| {
        let one = arrangement(&[slot(Shape::Lead, Rule::Newest, 1, &[])]);
        let first = keep(room, &one, 0, None).unwrap();
        room.clock().advance(seconds(1));
        keep(room, &Arrangement::default(), 1, None).unwrap();
        room.clock().advance(seconds(1));
        let order = Order { arrangement: &first.arrangement, name: "", from: None, known: 2, copy_of: Some(1) };
        let copy = room.db().write(|tx| version::keep(tx, &room.act(), FRONT, &order)).unwrap();
        assert_eq!((copy.number, copy.copy_of, copy.arrangement), (3, Some(1), one.clone()));
        assert_eq!(standing(room), 3);
        let same = room.db().read(|r| version::find(r, FRONT, 1)).unwrap().unwrap();
        assert_eq!(same, first, "what was kept stays as it was");
    });
}

#[test]
fn a_rule_goes_on_with_what_its_tag_or_section_became() {
    on_each("a_rule_goes_on_with_what_its_tag_or_section_became", |room| {
        room.story("A").tagged("Water").published();
        room.story("B").in_section("harbour").published();
        let rules = [Rule::Tag(room.tag("Water")), Rule::Section(room.section("harbour"))];
        keep(room, &arrangement(&rules.map(|rule| slot(Shape::Band, rule, 4, &[]))), 0, None).unwrap();
        let (tag, section) = (room.tag("Sea"), room.section("port"));
        room.db().write(|tx| merge::tags(tx, &room.act(), room.tag("Water"), tag)).unwrap();
        room.db().write(|tx| merge::sections(tx, &room.act(), room.section("harbour"), section)).unwrap();
        let found = room.db().read(|r| arranged::find(r, FRONT, room.now())).unwrap().arrangement.unwrap();
        assert_eq!(
            found.slots.iter().map(|slot| slot.rule).collect::<Vec<_>>(),
            [Rule::Tag(tag), Rule::Section(section)]
        );
        assert_eq!(stands(room, FRONT, &found, room.now()), ["A", "B"]);
    });
}

#[test]
fn an_arrangement_of_what_is_not_there_is_refused() {
    on_each("an_arrangement_of_what_is_not_there_is_refused", |room| {
        let page = room.story("About us").as_page().published().id;
        let refused = |slots: &[Slot]| match keep(room, &arrangement(slots), 0, None) {
            Err(KeepError::Flaw(flaw)) => flaw,
            other => panic!("{other:?}"),
        };
        let lead = |rule, pins: &[(StoryId, usize)]| slot(Shape::Lead, rule, 1, pins);
        assert_eq!(refused(&[lead(Rule::Tag(TagId(9)), &[])]), Flaw::NoSource(0));
        assert_eq!(refused(&[lead(Rule::Series(SeriesId(9)), &[])]), Flaw::NoSource(0));
        assert_eq!(refused(&[lead(Rule::Newest, &[(StoryId(9), 1)])]), Flaw::NoStory(StoryId(9)));
        assert_eq!(refused(&[lead(Rule::Newest, &[(page, 1)])]), Flaw::NoStory(page));
        assert_eq!(refused(&[lead(Rule::Newest, &[(page, 2)])]), Flaw::Position(0));
        assert_eq!(room.db().read(|r| version::find_newest(r, FRONT)).unwrap(), None);
    });
}
