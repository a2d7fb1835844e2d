//! The calendar of planning: which days a week has in the newsroom's language, what stands on them, and moving it.

use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::people::beat;
use newsroom::people::role::Role;
use newsroom::story::plan;
use testing::time;

use crate::world::{World, place, text};

const WEEK: &str = "/desk/planning/week";

fn plan_for(world: &World, id: i64, due: Option<&str>, slot: Option<&str>) {
    world.db.write(|tx| plan::set_times(tx, &world.act(), StoryId(id), due.map(time), slot.map(time))).unwrap();
}

fn slot(world: &World, id: i64) -> Option<Timestamp> {
    world.db.read(|r| plan::find(r, StoryId(id))).unwrap().slot_at
}

/// What the calendar sends to move a story that goes out by itself, its advice read.
fn moved<'a>(seen: &'a str, day: &'a str) -> Vec<(&'static str, &'a str)> {
    let ms: &'static str = time(seen).as_millisecond().to_string().leak();
    let fields = [("when", "moved"), ("seen", ms), ("back", "calendar"), ("advice", "standfirst")];
    fields.into_iter().chain([("day", day), ("week", "of=2026-03-02")]).collect()
}

/// The part of a page that is one day.
fn day<'p>(page: &'p str, iso: &str) -> &'p str {
    let from = page.find(&format!("data-lane=\"{iso}\"")).unwrap_or_else(|| panic!("no {iso} in {page}"));
    page[from..].split("</section>").next().unwrap()
}

#[test]
fn a_week_shows_what_is_planned_wanted_scheduled_and_out_on_the_newsrooms_days() {
    let world = World::new();
    world.room.change_settings(|site| site.zone = "Asia/Tehran".into());
    world.published(1, "Ferry returns");
    world.story(2, "Library opens");
    // Half past nine in the evening by UTC is the next day in Tehran.
    plan_for(&world, 2, Some("2026-02-25T18:00:00Z"), Some("2026-02-26T21:30:00Z"));
    world.room.story("Letters").with_id(3).scheduled_at("2026-03-01T14:30:00Z").published();
    let ines = world.signed_in("ines", Role::Editor);
    let page = ines.text(WEEK);
    assert!(page.contains(">23 February to 1 March 2026</h2>"), "{page}");
    assert!(day(&page, "2026-02-27").contains("id=\"slot-2\"") && day(&page, "2026-02-27").contains(">01:00<"));
    assert!(day(&page, "2026-02-25").contains("ev--due") && day(&page, "2026-02-25").contains("Late"));
    let sunday = day(&page, "2026-03-01");
    assert!(sunday.contains("ev--done") && sunday.contains("ev--sched") && sunday.contains(">18:00<"), "{sunday}");
    assert!(sunday.contains("day--today") || page.contains("day day--today"), "{sunday}");
    assert!(day(&page, "2026-02-24").contains("Nothing on this day"));
    let next = ines.text(&format!("{WEEK}?of=2026-03-05"));
    assert!(next.contains("2 March to 8 March 2026") && next.contains("This week") && !next.contains("slot-2"));
    for hostile in ["of=x", "of=9999-12-31", "of=-9999-01-01", "section=x&person=-1", "of=2026-02-30"] {
        assert_eq!(ines.get(&format!("{WEEK}?{hostile}")).status(), 200, "{hostile}");
    }
    assert_eq!(world.signed_in("omar", Role::Moderator).get(WEEK).status(), 403);
}

#[test]
fn a_persian_week_begins_on_saturday_in_its_own_calendar() {
    let world = World::new();
    world.room.change_settings(|site| {
        site.language = "fa".into();
        site.zone = "Asia/Tehran".into();
    });
    let page = world.signed_in("ines", Role::Editor).text(WEEK);
    assert!(page.contains("data-lane=\"2026-02-28\"") && !page.contains("data-lane=\"2026-02-27\""), "{page}");
    assert!(day(&page, "2026-02-28").contains("شنبه") && day(&page, "2026-02-28").contains("۹ اسفند"), "{page}");
}

#[test]
fn a_month_ends_as_its_calendar_ends_it_and_a_full_day_leads_to_all_of_it() {
    let world = World::new();
    for id in 2..=7 {
        world.story(id, &format!("Idea {id}"));
        plan_for(&world, id, None, Some(&format!("2026-03-10T1{id}:00:00Z")));
        world.published(10 + id, "Ferry returns");
    }
    let ines = world.signed_in("ines", Role::Editor);
    let page = ines.text("/desk/planning/month?of=2026-03-10");
    assert!(
        page.contains(">March 2026</h2>") && (2..=7).all(|id| page.contains(&format!("id=\"slot-{id}\""))),
        "what is ahead is always shown: {page}"
    );
    assert_eq!(day(&page, "2026-03-01").matches("id=\"out-").count(), 4);
    assert!(page.contains("href=\"/desk/planning/day?of=2026-03-01\">2 more"), "{page}");
    assert!(page.contains("/desk/planning/month?of=2026-02-01") && page.contains("/desk/planning/month?of=2026-04-01"));
    let alone = ines.text("/desk/planning/day?of=2026-03-10");
    assert!(alone.contains("id=\"slot-7\"") && alone.contains("/desk/planning/day?of=2026-03-11"), "{alone}");
    let seen = time("2026-03-10T17:00:00Z").as_millisecond().to_string();
    let fields =
        [("what", "slot"), ("seen", seen.as_str()), ("day", "2026-03-11"), ("span", "day"), ("week", "of=2026-03-10")];
    let answer = ines.submit("/desk/stories/7/day", &fields);
    assert_eq!(place(&answer), "/desk/planning/day?of=2026-03-10#slot-7");

    world.room.change_settings(|site| site.language = "fa".into());
    let page = ines.text("/desk/planning/month?of=2026-03-10");
    assert!(page.contains("id=\"day-2026-02-20\"") && page.contains("اسفند ۱۴۰۴"), "{page}");
    for hostile in ["of=x", "of=9999-12-31", "of=-9999-01-01", "of=9000-12-31", "of=0001-01-01"] {
        assert_eq!(ines.get(&format!("/desk/planning/month?{hostile}")).status(), 200, "{hostile}");
    }
}

#[test]
fn a_story_is_moved_to_another_day_at_its_hour_and_back_to_the_same_week() {
    let world = World::new();
    world.story(2, "Library opens");
    plan_for(&world, 2, Some("2026-02-28T18:00:00Z"), Some("2026-02-27T12:30:00Z"));
    let ines = world.signed_in("ines", Role::Editor);
    let seen = time("2026-02-27T12:30:00Z").as_millisecond().to_string();
    let fields =
        [("what", "slot"), ("seen", seen.as_str()), ("day", "2026-03-07"), ("week", "of=2026-02-23&person=7&x=1")];
    let answer = ines.submit("/desk/stories/2/day", &fields);
    assert_eq!(place(&answer), "/desk/planning/week?of=2026-02-23&person=7#slot-2");
    assert_eq!(slot(&world, 2), Some(time("2026-03-07T12:30:00Z")));
    assert!(ines.text(WEEK).contains("The story has been moved to Saturday, 7 March."));
    ines.submit("/desk/stories/2/day", &fields);
    assert!(ines.text(WEEK).contains("somebody else did so first"), "it no longer stands where it was seen");
    let back = time("2026-03-07T12:30:00Z").as_millisecond().to_string();
    for (what, seen, day) in [("slot", back.as_str(), "soon"), ("wish", back.as_str(), "2026-03-01")] {
        let answer = ines.submit("/desk/stories/2/day", &[("what", what), ("seen", seen), ("day", day)]);
        assert_eq!(answer.status(), 422, "{what} {day}");
    }
    assert_eq!(slot(&world, 2), Some(time("2026-03-07T12:30:00Z")));
    let samir = world.signed_in("samir", Role::Reporter);
    assert_eq!(samir.submit("/desk/stories/2/day", &fields).status(), 403, "it is not theirs");
    assert!(!samir.text(&format!("{WEEK}?of=2026-03-07")).contains("/desk/stories/2/day"), "and has no button");
}

#[test]
fn an_idea_is_put_on_a_day_and_what_is_scheduled_is_moved_by_publishing_it_then() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    let planned = ines.submit("/desk/planning", &[("idea", "Night shift at the lock")]);
    let id: i64 = place(&planned).rsplit('-').next().unwrap().parse().unwrap();
    assert!(ines.text(WEEK).contains("Not on a day yet"));
    ines.submit(&format!("/desk/stories/{id}/day"), &[("what", "slot"), ("day", "2026-03-01"), ("seen", "")]);
    assert_eq!(slot(&world, id), Some(time("2026-03-01T12:00:00Z")));
    assert!(!ines.text(WEEK).contains("Not on a day yet"));

    world.room.story("Letters").with_id(3).scheduled_at("2026-03-03T18:00:00Z").published();
    let page = ines.text(&format!("{WEEK}?of=2026-03-03"));
    let of = day(&page, "2026-03-03");
    assert!(of.contains("name=\"day\" value=\"2026-03-04\"") && !of.contains("data-way"), "no slip of the hand: {of}");
    let answer = ines.submit("/desk/stories/3/publication", &moved("2026-03-03T18:00:00Z", "2026-03-04"));
    assert_eq!(place(&answer), "/desk/planning/week?of=2026-03-02#out-3", "{}", text(&answer));
    let page = ines.text(&format!("{WEEK}?of=2026-03-03"));
    assert!(day(&page, "2026-03-04").contains("id=\"out-3\""));
}

#[test]
fn a_week_tells_nobody_a_word_of_what_they_may_not_read() {
    let world = World::new();
    world.room.leaves_jobs();
    let sport = world.section("sport");
    world.story(2, "Harbour deal");
    world.run_in("sport", 2);
    plan_for(&world, 2, None, Some("2026-03-01T12:00:00Z"));
    world.section("city");
    world.story(4, "Town secret");
    world.run_in("city", 4);
    plan_for(&world, 4, None, Some("2026-03-01T13:00:00Z"));
    let held = world.room.story("Keeper named").with_id(3).in_section("sport");
    held.embargoed_until("2026-03-01T17:30:00Z").published();
    let samir = world.signed_in("samir", Role::Reporter);
    let page = samir.text(WEEK);
    assert!(page.contains("Under embargo") && !page.contains("Keeper named"), "{page}");
    world.db.write(|tx| beat::set(tx, &world.act(), world.account("samir"), &[sport])).unwrap();
    let page = samir.text(WEEK);
    assert!(page.contains("Harbour deal") && !page.contains("Town secret"), "{page}");
    let city = world.db.read(|r| newsroom::section::find_by_path(r, "city")).unwrap().unwrap().id;
    assert!(!samir.text(&format!("{WEEK}?section={city}")).contains("id=\"slot-"));
}

#[test]
fn an_embargo_is_moved_to_another_day_by_who_may_publish_and_seen_where_it_stands() {
    let world = World::new();
    world.room.leaves_jobs();
    let held = world.room.story("Budget passes").with_id(3).embargoed_until("2026-03-03T18:00:00Z");
    let old = held.published().address();
    let ines = world.signed_in("ines", Role::Editor);
    let of = day(&ines.text(&format!("{WEEK}?of=2026-03-03")), "2026-03-03").to_owned();
    assert!(of.contains("name=\"when\" value=\"moved\"") && !of.contains("data-way"), "{of}");
    let samir = world.signed_in("samir", Role::Reporter);
    let sent = moved("2026-03-03T18:00:00Z", "2026-03-05");
    assert_eq!(samir.submit("/desk/stories/3/publication", &sent).status(), 403);
    assert!(!samir.text(&format!("{WEEK}?of=2026-03-03")).contains("/desk/stories/3/publication"));

    assert_eq!(place(&ines.submit("/desk/stories/3/publication", &sent)), "/desk/planning/week?of=2026-03-02#out-3");
    let page = ines.text(&format!("{WEEK}?of=2026-03-03"));
    assert!(page.contains("Goes out by itself") && day(&page, "2026-03-05").contains("id=\"out-3\""), "{page}");
    assert!(day(&page, "2026-03-05").contains("Under embargo"), "it is under embargo until then");
    for (seen, to) in [("2026-03-05T18:00:00Z", "2026-03-04"), ("2026-03-04T18:00:00Z", "2026-03-05")] {
        let answer = ines.submit("/desk/stories/3/publication", &moved(seen, to));
        assert_eq!(place(&answer), "/desk/planning/week?of=2026-03-02#out-3", "to {to}");
    }
    ines.submit("/desk/stories/3/publication", &sent);
    assert!(ines.text(WEEK).contains("somebody else did so first"), "it stands elsewhere by now");
    ines.submit("/desk/stories/3/publication", &moved("2026-03-05T18:00:00Z", "2026-02-20"));
    assert!(ines.text(WEEK).contains("that time is over"));
    let line = world.db.read(|r| newsroom::story::list::find(r, StoryId(3))).unwrap().unwrap();
    let new = line.address.unwrap();
    let statuses = || [&old, &new].map(|address| world.room.site().get(address).status().as_u16());
    world.room.clock().set("2026-03-05T17:59:59Z");
    assert_eq!(statuses(), [404, 404], "not a second before");
    world.room.clock().set("2026-03-05T18:00:00Z");
    assert_eq!(statuses(), [301, 200]);
}

#[test]
fn a_month_moves_stories_to_the_days_beside_and_to_any_other() {
    let world = World::new();
    world.story(2, "Library opens");
    plan_for(&world, 2, None, Some("2026-03-10T12:30:00Z"));
    let ines = world.signed_in("ines", Role::Editor);
    ines.submit("/desk/planning", &[("idea", "Night shift at the lock")]);
    let month = "/desk/planning/month?of=2026-03-01";
    let page = ines.text(month);
    assert!(page.contains("Not on a day yet"), "ideas stand below the month");
    let of = day(&page, "2026-03-10");
    assert!(
        of.contains("value=\"2026-03-11\" data-way=\"on\"") && of.contains("value=\"2026-03-09\" data-way=\"back\"")
    );
    assert!(of.contains("type=\"date\"") && of.contains("name=\"to\" value=\"2026-03-10\" data-any-day"), "{of}");
    let seen = time("2026-03-10T12:30:00Z").as_millisecond().to_string();
    let fields = |name: &'static str, day: &'static str| {
        [("what", "slot"), ("seen", seen.as_str()), (name, day), ("span", "month"), ("week", "of=2026-03-01")]
    };
    let answer = ines.submit("/desk/stories/2/day", &fields("to", "2026-03-27"));
    assert_eq!(place(&answer), "/desk/planning/month?of=2026-03-01#slot-2");
    assert_eq!(slot(&world, 2), Some(time("2026-03-27T12:30:00Z")));
    assert!(day(&ines.text(month), "2026-03-27").contains("id=\"slot-2\""));
}
