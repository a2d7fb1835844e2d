//! Rules of comments: whose answer holds, for how long, and what a change of them touches.

use newsroom::comment::Status;
use newsroom::comment::rule::{self, Mode, Place, Rule, Source};
use newsroom::comment::submit::SubmitError;
use newsroom::event;
use newsroom::id::{SectionId, StoryId};
use newsroom::people::role::Role;
use newsroom::site;
use newsroom::story::CommentsSetting;
use testing::{TestNewsroom, days, seconds};

use crate::on_each;

/// The migration that makes one setting of two.
const MIGRATION: &str = include_str!("../../migrations/0025_comment_rule.sql");

fn set(room: &TestNewsroom, place: Place, mode: Option<Mode>, close_after_days: Option<u32>) {
    let rule = Rule { mode, close_after_days };
    room.db().write(|tx| rule::set(tx, &room.act(), place, rule, "for the test")).unwrap();
}

/// What becomes of a first comment: where it stands, or nothing if the thread is closed.
fn say(room: &TestNewsroom, story: StoryId, name: &str) -> Option<Status> {
    let sent = room.comment_on(story).by(name, &format!("{name}@example.org")).saying(&format!("I am {name}."));
    match sent.with(|sent| sent.client_address = format!("192.0.2.{}", name.len())).submitted() {
        Ok(receipt) => Some(receipt.status),
        Err(SubmitError::Refused(_)) => None,
        Err(SubmitError::Database(error)) => panic!("{error}"),
    }
}

#[test]
fn a_storys_rule_wins_over_its_nearest_section_and_that_over_the_site() {
    on_each("a_storys_rule_wins_over_its_nearest_section_and_that_over_the_site", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let (asia, world) = (room.section("world/asia"), room.section("world"));
        let story = room.story("Monsoon").in_section("world/asia").published().id;
        let elsewhere = room.story("Budget").in_section("politics").published().id;
        assert_eq!(say(room, story, "a"), Some(Status::Published));
        set(room, Place::Section(world), Some(Mode::Held), None);
        assert_eq!(say(room, story, "bb"), Some(Status::Held), "the section above");
        assert_eq!(say(room, elsewhere, "ccc"), Some(Status::Published), "another section");
        set(room, Place::Section(asia), Some(Mode::Closed), None);
        assert_eq!(say(room, story, "dddd"), None, "the nearer section");
        set(room, Place::Story(story), Some(Mode::FirstHeld), None);
        assert_eq!(say(room, story, "eeeee"), Some(Status::Held), "the story itself");
        set(room, Place::Story(story), None, None);
        set(room, Place::Section(asia), None, None);
        set(room, Place::Section(world), None, None);
        assert_eq!(say(room, story, "ffffff"), Some(Status::Published), "nobody says anything any more");
        set(room, Place::Story(story), Some(Mode::Open), None);
        room.change_settings(|site| site.comments.mode = Mode::Closed);
        assert_eq!(say(room, story, "ggggggg"), Some(Status::Published), "open although the site is closed");
        room.change_settings(|site| site.comments.open = false);
        assert_eq!(say(room, story, "hhhhhhhh"), None, "the switch of the whole site");
    });
}

#[test]
fn how_long_and_who_are_answered_apart_and_what_was_not_asked_is_not_named() {
    on_each("how_long_and_who_are_answered_apart_and_what_was_not_asked_is_not_named", |room| {
        room.change_settings(|site| (site.comments.mode, site.comments.close_after_days) = (Mode::Open, 30));
        let (asia, world) = (room.section("world/asia"), room.section("world"));
        let story = room.story("Monsoon").in_section("world/asia").published().id;
        set(room, Place::Section(world), Some(Mode::Held), Some(2));
        set(room, Place::Section(asia), Some(Mode::Open), None);
        let rules = room.settings().comments;
        let find = |room: &TestNewsroom| {
            room.db().read(|r| rule::find_story(r, story, &rules, room.now())).unwrap().unwrap().holding
        };
        let holding = find(room);
        assert_eq!((holding.mode, holding.mode_from), (Mode::Open, Source::Section(asia)));
        assert_eq!((holding.close_after_days, holding.days_from), (2, Source::Section(world)));
        assert_eq!(holding.asked, [asia, world]);
        room.clock().advance(days(2) - seconds(1));
        assert_eq!(say(room, story, "a"), Some(Status::Published));
        room.clock().advance(seconds(1));
        assert_eq!(say(room, story, "bb"), None, "two days after it came out");
        set(room, Place::Section(asia), Some(Mode::Open), Some(0));
        assert_eq!(say(room, story, "bb"), Some(Status::Published), "never");
        assert_eq!(find(room).asked, [asia], "what stands above changes nothing here");
        set(room, Place::Story(story), Some(Mode::Open), Some(40));
        assert!(find(room).asked.is_empty());
    });
}

#[test]
fn what_a_story_came_with_holds_until_somebody_sets_its_rule() {
    on_each("what_a_story_came_with_holds_until_somebody_sets_its_rule", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let shut = room.story("Shut").in_section("world").with_comments(CommentsSetting::Closed).published().id;
        set(room, Place::Section(room.section("world")), Some(Mode::Held), None);
        assert_eq!(say(room, shut, "a"), None);
        set(room, Place::Story(shut), None, None);
        assert_eq!(say(room, shut, "a"), Some(Status::Held), "as its section says");
        set(room, Place::Story(shut), Some(Mode::Open), None);
        room.revise(shut).saying("Words.").published();
        assert_eq!(say(room, shut, "bb"), Some(Status::Published), "another revision changes nothing");
    });
}

#[test]
fn a_merged_sections_stories_go_by_the_section_that_it_became_part_of() {
    on_each("a_merged_sections_stories_go_by_the_section_that_it_became_part_of", |room| {
        room.leaves_jobs();
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let (harbour, politics) = (room.section("harbour"), room.section("politics"));
        let story = room.story("Quay").in_section("harbour").published().id;
        set(room, Place::Section(harbour), Some(Mode::Closed), None);
        set(room, Place::Section(politics), Some(Mode::Held), None);
        room.db().write(|tx| newsroom::merge::sections(tx, &room.act(), harbour, politics)).unwrap();
        assert_eq!(say(room, story, "a"), Some(Status::Held));
        let listed = room.db().read(rule::list_sections).unwrap();
        assert_eq!(listed.iter().map(|(id, ..)| *id).collect::<Vec<_>>(), [politics]);
        let lost = room.db().write(|tx| rule::set(tx, &room.act(), Place::Section(harbour), Rule::default(), ""));
        assert!(matches!(lost, Err(database::Error::NotFound)));
    });
}

#[test]
fn a_rule_is_kept_with_who_when_and_why_and_touches_what_asks_for_it_alone() {
    on_each("a_rule_is_kept_with_who_when_and_why_and_touches_what_asks_for_it_alone", |room| {
        let ines = room.colleague("ines", Role::Editor).id;
        let world = room.section("world");
        let story = room.story("Monsoon").in_section("world").published().id;
        let seq = room.last_seq();
        for place in [Place::Section(world), Place::Story(story)] {
            let rule = Rule { mode: Some(Mode::Held), close_after_days: Some(7) };
            let long = format!(" {} ", "é".repeat(600));
            room.db().write(|tx| rule::set(tx, &room.act_of(ines), place, rule, &long)).unwrap();
            let set = room.db().read(|r| rule::find(r, place)).unwrap().unwrap();
            assert_eq!((set.rule, set.set_at, set.set_by.as_deref()), (rule, room.now(), Some("ines")));
            assert_eq!(set.reason, "é".repeat(rule::REASON_CHARS_MAX));
        }
        let touched = room.touched_after(seq);
        assert_eq!(touched, [format!("comment-rule:section:{world}"), format!("comment-rule:story:{story}")]);
        let events = room.db().read(|r| event::list_after(r, seq)).unwrap();
        let told: Vec<(&str, i64)> = events.iter().map(|event| (event.kind.as_str(), event.subject)).collect();
        assert_eq!(told, [("section.comments_set", world.0), ("story.comments_set", story.0)]);
        for nowhere in [Place::Section(SectionId(5)), Place::Story(StoryId(5))] {
            let lost = room.db().write(|tx| rule::set(tx, &room.act(), nowhere, Rule::default(), ""));
            assert!(matches!(lost, Err(database::Error::NotFound)));
        }
    });
}

#[test]
fn settings_of_the_release_before_keep_their_meaning() {
    on_each("settings_of_the_release_before_keep_their_meaning", |room| {
        let cases = [(true, true, Mode::Held), (true, false, Mode::Held), (false, true, Mode::FirstHeld)];
        for (all, first, expected) in cases.into_iter().chain([(false, false, Mode::Open)]) {
            let stored = format!(
                "{{\"title\":\"A\",\"comments\":{{\"open\":true,\"close_after_days\":9,\"holds_all\":{all},\
                 \"holds_first\":{first},\"asks_confirmation\":true}}}}"
            );
            let found = room.db().write(|tx| {
                tx.execute(
                    "INSERT INTO setting (name, value, changed_at) VALUES ('site', $1, 0)
                     ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    database::params![&stored],
                )?;
                for statement in MIGRATION.split(';').filter(|statement| statement.contains("UPDATE setting")) {
                    tx.execute(statement, database::params![])?;
                }
                site::get(tx)
            });
            let comments = found.unwrap().comments;
            assert_eq!(comments.mode, expected, "{stored}");
            assert_eq!((comments.close_after_days, comments.asks_confirmation), (9, true));
        }
    });
}
