//! Going out, at its second; coming back; saying that we were wrong.

use jiff::Timestamp;
use newsroom::id::{CorrectionId, StoryId};
use newsroom::published::archive::{Span, guess, list_after, list_in, list_newest_lines, span_of};
use newsroom::published::card::{self, Cut, count, find_many};
use newsroom::published::story::{address_of, find, find_at, find_withdrawn};
use newsroom::published::{Shelf, StoryKind, instant};
use newsroom::story::correct::{CorrectionKind, correct};
use newsroom::story::publish::{PublishError, PublishOrder};
use newsroom::story::save::set_stage;
use newsroom::story::withdraw::{Leaves, WithdrawError, withdraw};
use newsroom::story::{Stage, find as find_at_desk};
use testing::{TestNewsroom, hours, seconds, time};

use crate::on_each;

/// Every query by which a reader can meet a story, by name, and whether it finds this one now.
fn channels(room: &TestNewsroom, id: StoryId, address: &str) -> Vec<(&'static str, bool)> {
    let now = room.now();
    let shelves = [
        Shelf::Everything,
        Shelf::Front(0),
        Shelf::Section(room.section("politics")),
        Shelf::Tag(room.tag("Canary")),
        Shelf::Contributor(room.contributor("Canary Writer")),
        Shelf::Series(room.series("Canary Series")),
    ];
    let always = Span { from: Timestamp::UNIX_EPOCH, to: time("2100-01-01T00:00:00Z") };
    room.db()
        .read(|r| {
            let has = |cards: &[card::Card]| cards.iter().any(|card| card.id == id);
            let mut found = vec![
                ("find_at", find_at(r, address, now)?.is_some()),
                ("find_at without its slash", find_at(r, address.trim_end_matches('/'), now)?.is_some()),
                ("find", find(r, id, now)?.is_some()),
                ("address_of", address_of(r, id, now)?.is_some()),
                ("find_many", has(&find_many(r, &[id], now)?)),
                ("list_in", has(&list_in(r, Shelf::Everything, always, 0, 100, now)?)),
                ("list_after", list_after(r, StoryKind::Story, None, 100, now)?.iter().any(|line| line.id == id)),
                ("list_newest_lines", list_newest_lines(r, 100, now)?.iter().any(|line| line.id == id)),
                ("span_of", span_of(r, now)?.is_some()),
                ("guess", guess(r, "canary-he", "/", now)?.is_some()),
                (
                    "thread",
                    newsroom::comment::context::find_thread(r, id, &newsroom::site::CommentRules::default(), now)?
                        .is_public,
                ),
            ];
            for shelf in shelves {
                found.push(("list", has(&card::list(r, shelf, Cut::Skip(0), 100, now)?)));
                let end = Cut::OlderThan(time("2100-01-01T00:00:00Z"), StoryId(i64::MAX));
                found.push(("list from a place on", has(&card::list(r, shelf, end, 100, now)?)));
                found.push(("count", count(r, shelf, now)? > 0));
            }
            Ok::<_, database::Error>(found)
        })
        .unwrap()
}

#[track_caller]
fn assert_all(found: &[(&str, bool)], expected: bool) {
    let wrong: Vec<&str> = found.iter().filter(|(_, is)| *is != expected).map(|(name, _)| *name).collect();
    assert!(wrong.is_empty(), "should be {expected}: {wrong:?}");
}

#[test]
fn a_scheduled_story_is_seen_at_its_second_in_every_query_and_not_before() {
    on_each("a_scheduled_story_is_seen_at_its_second_in_every_query_and_not_before", |room| {
        let story = room
            .story("Canary headline")
            .in_section("politics")
            .tagged("Canary")
            .by("Canary Writer")
            .in_series("Canary Series")
            .scheduled_at("2026-03-01T07:00:00Z")
            .expiring_at("2026-03-01T08:00:00Z")
            .published();
        let address = story.address();
        let stage = |room: &TestNewsroom| room.db().read(|r| find_at_desk(r, story.id)).unwrap().unwrap().stage;
        assert_eq!(stage(room), Stage::Scheduled);
        let next = |room: &TestNewsroom| room.db().read(|r| instant::next(r, room.now())).unwrap();
        assert_eq!(next(room), Some(time("2026-03-01T07:00:00Z")));
        room.clock().set("2026-03-01T06:59:59.999Z");
        assert_eq!(room.run_jobs(), 0, "nothing is due yet");
        assert_all(&channels(room, story.id, &address), false);
        room.clock().set("2026-03-01T07:00:00Z");
        // No job has run: readers do not wait for one.
        assert_all(&channels(room, story.id, &address), true);
        assert_eq!(next(room), Some(time("2026-03-01T08:00:00Z")));
        assert_eq!(room.run_jobs(), 1);
        assert_eq!(stage(room), Stage::Published);
        room.clock().set("2026-03-01T07:59:59.999Z");
        assert_all(&channels(room, story.id, &address), true);
        room.clock().set("2026-03-01T08:00:00Z");
        assert_all(&channels(room, story.id, &address), false);
        assert_eq!(room.db().read(|r| find_withdrawn(r, &address, room.now())).unwrap(), Some(true));
        assert_eq!(next(room), None);
        assert_eq!(room.run_jobs(), 1);
        assert_eq!(stage(room), Stage::Withdrawn);
    });
}

#[test]
fn a_hundred_stories_of_one_second_appear_together_once_also_after_a_time_of_sleep() {
    on_each("a_hundred_stories_of_one_second_appear_together_once_also_after_a_time_of_sleep", |room| {
        for n in 0..100 {
            room.story(&format!("Number {n}")).scheduled_at("2026-03-01T06:30:00Z").published();
        }
        let public = |room: &TestNewsroom| room.db().read(|r| count(r, Shelf::Everything, room.now())).unwrap();
        room.clock().set("2026-03-01T06:29:59Z");
        assert_eq!(public(room), 0);
        // The process slept through the instant.
        room.clock().set("2026-03-01T09:00:00Z");
        assert_eq!(public(room), 100);
        let seq = room.last_seq();
        assert_eq!(room.run_jobs(), 100);
        assert_eq!(room.run_jobs(), 0);
        let told = room.events_after(seq);
        assert_eq!(told.iter().filter(|event| event.kind == "story.published").count(), 100);
        let mut subjects: Vec<i64> = told.iter().map(|event| event.subject).collect();
        subjects.dedup();
        assert_eq!(subjects.len(), 100, "each is told of once");
    });
}

#[test]
fn a_clock_that_jumps_back_shows_nothing_early_and_nothing_twice() {
    on_each("a_clock_that_jumps_back_shows_nothing_early_and_nothing_twice", |room| {
        let story = room.story("Jumping").scheduled_at("2026-03-01T07:00:00Z").published();
        room.clock().set("2026-03-01T07:00:01Z");
        assert_eq!(room.run_jobs(), 1);
        room.clock().set("2026-03-01T06:30:00Z");
        assert_eq!(room.address_of(story.id), None, "it is not public at this time");
        room.clock().set("2026-03-01T07:00:00Z");
        let seq = room.last_seq();
        assert_eq!(room.run_jobs(), 0);
        assert_eq!(room.last_seq(), seq);
        assert!(room.address_of(story.id).is_some());
    });
}

#[test]
fn an_embargo_is_the_later_of_two_times_and_survives_a_new_revision() {
    on_each("an_embargo_is_the_later_of_two_times_and_survives_a_new_revision", |room| {
        let embargo = "2026-03-01T09:00:00Z";
        let story = room.story("Held back").scheduled_at("2026-03-01T07:00:00Z").embargoed_until(embargo).published();
        let again = room.revise(story.id).headed("Held back still").published();
        assert_eq!(again.published.unwrap().visible_from, time(embargo), "a new revision lifts no embargo");
        room.clock().set("2026-03-01T08:59:59Z");
        assert_eq!(room.address_of(story.id), None);
        room.clock().set(embargo);
        assert!(room.address_of(story.id).is_some());
    });
}

#[test]
fn an_embargo_can_be_lifted_by_saying_so() {
    on_each("an_embargo_can_be_lifted_by_saying_so", |room| {
        let story = room
            .story("Held back")
            .scheduled_at("2026-03-01T07:00:00Z")
            .embargoed_until("2026-03-01T09:00:00Z")
            .published();
        let order = PublishOrder { at: Some(room.now()), embargo_until: Some(room.now()), ..PublishOrder::default() };
        room.revise(story.id).ordered(order).published();
        assert!(room.address_of(story.id).is_some());
        assert_eq!(room.run_jobs(), 0, "the earlier instants are forgotten");
        room.clock().advance(hours(5));
        assert_eq!(room.run_jobs(), 0);
    });
}

#[test]
fn an_expiry_survives_a_new_revision() {
    on_each("an_expiry_survives_a_new_revision", |room| {
        let story = room.story("For a day").expiring_at("2026-03-02T06:00:00Z").published();
        room.revise(story.id).headed("For one day").published();
        room.clock().set("2026-03-02T06:00:00Z");
        assert_eq!(room.address_of(story.id), None);
    });
}

#[test]
fn what_cannot_go_out_is_refused_and_nothing_has_changed() {
    on_each("what_cannot_go_out_is_refused_and_nothing_has_changed", |room| {
        let killed = room.story("Given up").drafted();
        room.db().write(|tx| set_stage(tx, &room.act(), killed.id, Stage::Killed)).unwrap();
        assert!(matches!(room.revise(killed.id).try_published(), Err(PublishError::Killed)));
        assert!(matches!(room.story("  ").try_published(), Err(PublishError::NoHeadline)));
        let gone = room.story("Gone before").expiring_at("2026-03-01T05:00:00Z");
        assert!(matches!(gone.try_published(), Err(PublishError::ExpiresBefore)));
        assert_eq!(room.db().read(|r| count(r, Shelf::Everything, room.now())).unwrap(), 0);
        assert!(room.events_after(0).iter().all(|event| event.kind != "story.published"));
    });
}

#[test]
fn a_withdrawn_story_is_gone_from_every_query_and_says_so_or_not() {
    on_each("a_withdrawn_story_is_gone_from_every_query_and_says_so_or_not", |room| {
        for (leaves, answer) in [(Leaves::Notice, true), (Leaves::Nothing, false)] {
            let story = room
                .story("Canary headline")
                .in_section("politics")
                .tagged("Canary")
                .by("Canary Writer")
                .in_series("Canary Series")
                .published();
            let address = story.address();
            assert_all(&channels(room, story.id, &address), true);
            room.db().write(|tx| withdraw(tx, &room.act(), story.id, leaves, "an error")).unwrap();
            assert_all(&channels(room, story.id, &address), false);
            assert_eq!(room.db().read(|r| find_withdrawn(r, &address, room.now())).unwrap(), Some(answer));
            let again = room.db().write(|tx| withdraw(tx, &room.act(), story.id, leaves, "again"));
            assert!(matches!(again, Err(WithdrawError::NotPublished(_))));
            room.revise(story.id).published();
            assert_all(&channels(room, story.id, &address), true);
            room.withdraw(story.id);
        }
    });
}

#[test]
fn a_story_that_was_taken_back_comes_back_with_its_date_and_address() {
    on_each("a_story_that_was_taken_back_comes_back_with_its_date_and_address", |room| {
        let story = room.story("Here again").published();
        room.withdraw(story.id);
        room.clock().advance(hours(72));
        room.revise(story.id).published();
        assert_eq!(room.address_of(story.id), Some(story.address()));
        room.withdraw(story.id);
        room.revise(story.id).slugged("elsewhere").published();
        let old = room.db().read(|r| newsroom::redirect::find(r, &story.address())).unwrap();
        assert_eq!(old, Some(newsroom::redirect::Target::Story(story.id)));
    });
}

#[test]
fn a_story_withdrawn_before_its_time_never_appears() {
    on_each("a_story_withdrawn_before_its_time_never_appears", |room| {
        let story = room.story("Never seen").scheduled_at("2026-03-01T07:00:00Z").published();
        room.withdraw(story.id);
        room.clock().advance(hours(2));
        assert_eq!(room.run_jobs(), 0);
        assert_eq!(room.address_of(story.id), None);
    });
}

#[test]
fn a_correction_is_kept_in_order_and_marks_the_story_as_updated() {
    on_each("a_correction_is_kept_in_order_and_marks_the_story_as_updated", |room| {
        let story = room.story("Nearly right").published();
        for (n, kind) in (1..).zip(CorrectionKind::ALL) {
            room.clock().advance(seconds(60));
            room.db()
                .write(|tx| correct(tx, &room.act(), CorrectionId(n), story.id, kind, &format!("Note {n}")))
                .unwrap();
        }
        let public = room.db().read(|r| find(r, story.id, room.now())).unwrap().unwrap();
        let notes: Vec<(CorrectionKind, &str)> = public.corrections.iter().map(|c| (c.kind, c.note.as_str())).collect();
        let expected: Vec<_> = CorrectionKind::ALL.into_iter().zip(["Note 1", "Note 2", "Note 3", "Note 4"]).collect();
        assert_eq!(notes, expected);
        assert_eq!(public.updated_at, Some(room.now()));
        assert_eq!(public.published_at, time(crate::NOW));
        // A new revision keeps the date of the last real change.
        room.clock().advance(seconds(60));
        room.revise(story.id).headed("Right").published();
        let public = room.db().read(|r| find(r, story.id, room.now())).unwrap().unwrap();
        assert_eq!(public.updated_at, Some(time("2026-03-01T06:04:00Z")));
    });
}

#[test]
fn a_draft_that_is_newer_than_what_is_public_stays_unseen() {
    on_each("a_draft_that_is_newer_than_what_is_public_stays_unseen", |room| {
        let story = room.story("As published").in_section("politics").published();
        room.revise(story.id).headed("Only drafted").saying("Unseen words").drafted();
        let public = room.db().read(|r| find(r, story.id, room.now())).unwrap().unwrap();
        assert_eq!(public.headline, "As published");
        assert!(!public.body.contains("Unseen"));
        let card = room.db().read(|r| find_many(r, &[story.id], room.now())).unwrap().remove(0);
        assert_eq!(card.headline, "As published");
    });
}
