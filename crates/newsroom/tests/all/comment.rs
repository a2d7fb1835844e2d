//! A comment's way: the checks in their order, the threads, the decisions.

use newsroom::comment::Status;
use newsroom::comment::checks::{CHECKS, Refusal};
use newsroom::comment::context::FLOOD_WINDOW_MS;
use newsroom::comment::moderate::{Decided, forget_clients};
use newsroom::comment::proof::Proof;
use newsroom::comment::reason::Noted;
use newsroom::comment::rule::Mode;
use newsroom::comment::submit::{Receipt, SubmitError};
use newsroom::comment::thread::{find, find_held, list, list_newest};
use newsroom::comment::{moderate, queue};
use newsroom::id::CommentId;
use newsroom::people::role::Role;
use newsroom::story::CommentsSetting;
use testing::{CommentBuilder, TestNewsroom, TestStory, days, minutes, seconds};

use crate::on_each;

/// What became of a submission.
#[derive(Debug, PartialEq)]
enum Outcome {
    Published,
    Held(Vec<&'static str>),
    Spam,
    Refused(Refusal),
}

fn outcome(room: &TestNewsroom, sent: Result<Receipt, SubmitError>) -> Outcome {
    let receipt = match sent {
        Ok(receipt) => receipt,
        Err(SubmitError::Refused(refusal)) => return Outcome::Refused(refusal),
        Err(SubmitError::Database(error)) => panic!("{error}"),
    };
    let kept = room.db().read(|r| queue::find(r, receipt.id, room.now())).unwrap().unwrap();
    assert_eq!(kept.status, receipt.status);
    let name = |found: &Noted| CHECKS.iter().find(|check| check.name == found.check).unwrap().name;
    match receipt.status {
        Status::Published => Outcome::Published,
        Status::Spam | Status::Deleted => Outcome::Spam,
        Status::Held => Outcome::Held(kept.findings.iter().map(name).collect()),
        Status::Rejected => panic!("a check never rejects what is stored"),
    }
}

/// A newsroom that holds no first comments, so that each check stands alone, and a story.
fn open_house(room: &TestNewsroom) -> TestStory {
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.spam_hold_percent = 0;
        site.comments.held_words = vec!["casino".into()];
        site.comments.barred_words = vec!["pills".into(), "198.51.100.".into(), "bad@example.org".into()];
        site.comments.length_max = 50;
        site.comments.flood_max = 3;
    });
    room.story("Under discussion").published()
}

#[test]
fn the_checks_are_asked_in_their_order() {
    let names = CHECKS.map(|check| check.name);
    assert_eq!(
        names,
        [
            "thread_open",
            "length",
            "duplicate",
            "flood",
            "barred",
            "network",
            "standing",
            "honeypot",
            "proof_of_work",
            "word_list",
            "links",
            "spam_score",
            "staff_name",
            "newcomer",
            "first_comment"
        ]
    );
}

#[test]
fn each_check_finds_what_it_is_for_and_nothing_else() {
    type Case = (&'static str, fn(CommentBuilder) -> CommentBuilder, Outcome);
    let cases: [Case; 17] = [
        ("nothing to object to", |c| c, Outcome::Published),
        ("the longest", |c| c.saying(&"é".repeat(50)), Outcome::Published),
        ("too long", |c| c.saying(&"é".repeat(51)), Outcome::Refused(Refusal::TooLong(50))),
        ("barred word inside another", |c| c.saying("my-PILLShop"), Outcome::Refused(Refusal::Barred)),
        ("barred writer", |c| c.by("Bad", "Bad@example.org"), Outcome::Refused(Refusal::Barred)),
        (
            "barred network",
            |c| c.with(|sent| sent.client_address = "198.51.100.7".into()),
            Outcome::Refused(Refusal::Barred),
        ),
        ("a word of the list", |c| c.saying("The Casino opens."), Outcome::Held(vec!["word_list"])),
        ("a word of the list as name", |c| c.by("casino.example", "a@example.org"), Outcome::Held(vec!["word_list"])),
        ("two links", |c| c.saying("http://a.example https://b.example"), Outcome::Published),
        ("three links", |c| c.saying("www.a.example http://b.ex https://c.ex"), Outcome::Held(vec!["links"])),
        ("an unseen field", |c| c.with(|sent| sent.filled_honeypot = true), Outcome::Spam),
        ("without a proof", |c| c.with(|sent| sent.proof = Proof::Missing), Outcome::Held(vec!["proof_of_work"])),
        ("with a proof", |c| c.with(|sent| sent.proof = Proof::Given), Outcome::Published),
        (
            "spam without a proof",
            |c| c.with(|sent| (sent.filled_honeypot, sent.proof) = (true, Proof::Missing)),
            Outcome::Spam,
        ),
        ("sent at once", |c| c.with(|sent| sent.seconds_taken = Some(1)), Outcome::Held(vec!["honeypot"])),
        ("sent after two seconds", |c| c.with(|sent| sent.seconds_taken = Some(2)), Outcome::Published),
        (
            "two reasons are both kept",
            |c| c.saying("casino www.a.example http://b.ex http://c.ex").with(|sent| sent.body.truncate(50)),
            Outcome::Held(vec!["word_list", "links"]),
        ),
    ];
    on_each("each_check_finds_what_it_is_for_and_nothing_else", |room| {
        let story = open_house(room);
        for (what, make, expected) in &cases {
            let sent = make(room.comment_on(story.id).saying(what));
            assert_eq!(outcome(room, sent.submitted()), *expected, "{what}");
            room.clock().advance(minutes(11));
        }
    });
}

#[test]
fn a_thread_takes_comments_while_its_story_is_public_and_open() {
    on_each("a_thread_takes_comments_while_its_story_is_public_and_open", |room| {
        let story = open_house(room);
        let say = |id, n: i64| outcome(room, room.comment_on(id).saying(&format!("Number {n}")).submitted());
        let closed = Outcome::Refused(Refusal::Closed);
        assert_eq!(say(newsroom::id::StoryId(5), 1), closed, "no such story");
        assert_eq!(say(room.story("Draft").drafted().id, 2), closed, "a draft");
        assert_eq!(say(room.story("Due").scheduled_at("2026-03-01T07:00:00Z").published().id, 3), closed, "embargoed");
        let shut = room.story("Shut").with_comments(CommentsSetting::Closed).published();
        assert_eq!(say(shut.id, 4), closed, "closed by its story");
        let held = room.story("Held first").with_comments(CommentsSetting::HeldFirst).published();
        assert_eq!(say(held.id, 5), Outcome::Held(vec!["first_comment"]));
        room.change_settings(|site| site.comments.close_after_days = 2);
        room.clock().advance(days(2) - seconds(1));
        assert_eq!(say(story.id, 6), Outcome::Published, "in its last second");
        room.clock().advance(seconds(1));
        assert_eq!(say(story.id, 7), closed, "after two days");
        room.change_settings(|site| site.comments.close_after_days = 0);
        assert_eq!(say(story.id, 8), Outcome::Published);
        room.change_settings(|site| site.comments.open = false);
        assert_eq!(say(story.id, 9), closed, "closed by the site");
        room.change_settings(|site| site.comments.open = true);
        room.withdraw(story.id);
        assert_eq!(say(story.id, 10), closed, "withdrawn");
    });
}

#[test]
fn the_same_words_of_the_same_writer_under_the_same_story_come_once() {
    on_each("the_same_words_of_the_same_writer_under_the_same_story_come_once", |room| {
        let (story, other) = (open_house(room), room.story("Another").published());
        let sent = room.comment_on(story.id).saying("Hear, hear");
        assert_eq!(outcome(room, sent.submitted()), Outcome::Published);
        assert_eq!(outcome(room, sent.submitted()), Outcome::Refused(Refusal::Duplicate));
        let shouted = sent.clone().by("Mira", "MIRA@example.org ");
        assert_eq!(outcome(room, shouted.submitted()), Outcome::Refused(Refusal::Duplicate));
        let another = sent.clone().by("Ole", "ole@example.org");
        assert_eq!(outcome(room, another.submitted()), Outcome::Published);
        let elsewhere = room.comment_on(other.id).saying("Hear, hear");
        assert_eq!(outcome(room, elsewhere.submitted()), Outcome::Published);
    });
}

#[test]
fn a_flood_is_stopped_and_told_when_it_may_go_on() {
    on_each("a_flood_is_stopped_and_told_when_it_may_go_on", |room| {
        let story = open_house(room);
        let first_at = room.now();
        let say = |n: i64| {
            let sent = room.comment_on(story.id).saying(&format!("Number {n}"));
            outcome(room, sent.by(&format!("Name {n}"), &format!("n{n}@example.org")).submitted())
        };
        for n in 0..3 {
            assert_eq!(say(n), Outcome::Published);
            room.clock().advance(minutes(1));
        }
        let again_at = first_at + seconds(FLOOD_WINDOW_MS / 1000);
        assert_eq!(say(4), Outcome::Refused(Refusal::TooMany { sent: 3, again_at }));
        room.clock().advance(minutes(7) - seconds(1));
        assert_eq!(say(5), Outcome::Refused(Refusal::TooMany { sent: 3, again_at }));
        room.clock().advance(seconds(1));
        assert_eq!(say(6), Outcome::Published, "at the time that was told");
        let neighbour = room.comment_on(story.id).with(|sent| sent.client_address = "203.0.113.10".into());
        assert_eq!(outcome(room, neighbour.submitted()), Outcome::Published, "another client is not counted");
    });
}

#[test]
fn a_first_comment_waits_until_one_of_its_writer_was_published() {
    on_each("a_first_comment_waits_until_one_of_its_writer_was_published", |room| {
        let story = room.story("Under discussion").published();
        let say = |body: &str| room.comment_on(story.id).saying(body).submitted().unwrap();
        let (first, second) = (say("One"), say("Two"));
        assert_eq!([first.status, second.status], [Status::Held, Status::Held]);
        room.decide(first.id, Status::Published);
        assert_eq!(say("Three").status, Status::Published);
        room.decide(first.id, Status::Rejected);
        let writer_of_one = room.comment_on(story.id).saying("Four").submitted().unwrap();
        assert_eq!(writer_of_one.status, Status::Published, "another of theirs still stands");
        room.change_settings(|site| site.comments.mode = Mode::Held);
        room.clock().advance(minutes(11));
        assert_eq!(say("Five").status, Status::Held);
    });
}

#[test]
fn nobody_borrows_the_name_of_the_desk() {
    on_each("nobody_borrows_the_name_of_the_desk", |room| {
        let story = open_house(room);
        let editor = room.person("editor@example.org", Role::Editor);
        let borrowed = room.comment_on(story.id).by(" SOMEONE ", "x@example.org");
        assert_eq!(outcome(room, borrowed.submitted()), Outcome::Held(vec!["staff_name"]));
        let own = room.comment_on(story.id).saying("From the desk").by("Someone", "editor@example.org");
        let receipt = own.with(|sent| sent.account = Some(editor)).submitted().unwrap();
        assert_eq!(receipt.status, Status::Published);
        assert!(room.db().read(|r| find(r, receipt.id)).unwrap().unwrap().is_staff);
    });
}

#[test]
fn an_answer_needs_a_public_comment_of_the_same_thread() {
    on_each("an_answer_needs_a_public_comment_of_the_same_thread", |room| {
        let (story, other) = (open_house(room), room.story("Another").published());
        let public = room.comment_on(story.id).saying("Public").standing(Status::Published);
        let held = room.comment_on(story.id).saying("Held").standing(Status::Held);
        let answer =
            |id, parent, body: &str| outcome(room, room.comment_on(id).answering(parent).saying(body).submitted());
        assert_eq!(answer(story.id, public, "Yes"), Outcome::Published);
        for (id, parent) in [(story.id, held), (other.id, public), (story.id, CommentId(5))] {
            assert_eq!(answer(id, parent, "No"), Outcome::Refused(Refusal::NoParent));
        }
        let thread = room.db().read(|r| list(r, story.id)).unwrap();
        let shape: Vec<_> = thread.iter().map(|comment| (comment.body.as_str(), comment.parent)).collect();
        assert_eq!(shape, [("Public", None), ("Yes", Some(public))]);
    });
}

#[test]
fn what_is_not_published_is_read_by_nobody_but_its_writer() {
    on_each("what_is_not_published_is_read_by_nobody_but_its_writer", |room| {
        let story = room.story("Under discussion").published();
        let comment = room.comment_on(story.id).saying("Waiting words").submitted().unwrap().id;
        let db = room.db();
        for status in [Status::Held, Status::Spam, Status::Rejected, Status::Published] {
            room.decide(comment, status);
            let public = status == Status::Published;
            assert_eq!(!db.read(|r| list(r, story.id)).unwrap().is_empty(), public);
            assert_eq!(!db.read(|r| list_newest(r, 9, room.now())).unwrap().is_empty(), public);
            assert_eq!(db.read(|r| find(r, comment)).unwrap().is_some(), public);
            // Spam is told the same as what waits, so that it learns nothing.
            let waits = matches!(status, Status::Held | Status::Spam);
            assert_eq!(db.read(|r| find_held(r, comment)).unwrap().is_some(), waits, "{status:?}");
            for other in Status::ALL {
                let listed = db.read(|r| queue::list(r, other, None, 9, room.now())).unwrap().len();
                assert_eq!(listed, usize::from(other == status));
            }
        }
        room.withdraw(story.id);
        assert!(db.read(|r| list_newest(r, 9, room.now())).unwrap().is_empty(), "its story is gone");
    });
}

#[test]
fn a_decision_is_kept_with_who_and_why_and_made_once() {
    on_each("a_decision_is_kept_with_who_and_why_and_made_once", |room| {
        let story = room.story("Under discussion").published();
        let comment = room.comment_on(story.id).submitted().unwrap().id;
        let moderator = room.person("moderator@example.org", Role::Moderator);
        let decide = |status| {
            room.db().write(|tx| moderate::decide(tx, &room.act_of(moderator), comment, status, "on topic")).unwrap()
        };
        assert_eq!(decide(Status::Published), Decided::Changed(Status::Held));
        let seq = room.last_seq();
        assert_eq!(decide(Status::Published), Decided::AlreadySo);
        assert_eq!(room.last_seq(), seq, "deciding the same again is no event");
        assert_eq!(decide(Status::Spam), Decided::Changed(Status::Published));
        let told = room.events_after(seq).remove(0);
        assert_eq!((told.kind.as_str(), told.actor), ("comment.spam", Some(moderator.0)));
        let kept = room
            .db()
            .read(|r| {
                r.query("SELECT status, reason, decided_by FROM comment_decision ORDER BY decided_at, id", &[], |row| {
                    Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<i64>(2)?))
                })
            })
            .unwrap();
        let expected = ["published", "spam"].map(|status| (status.to_owned(), "on topic".to_owned(), moderator.0));
        assert_eq!(kept, expected);
        let nowhere = room.db().write(|tx| moderate::decide(tx, &room.act(), CommentId(5), Status::Spam, ""));
        assert!(matches!(nowhere, Err(database::Error::NotFound)));
    });
}

#[test]
fn a_readers_network_address_is_forgotten_after_its_days() {
    on_each("a_readers_network_address_is_forgotten_after_its_days", |room| {
        let story = room.story("Under discussion").published();
        room.comment_on(story.id).submitted().unwrap();
        let forget = || room.db().write(|tx| forget_clients(tx, room.now() - days(30))).unwrap();
        room.clock().advance(days(30));
        assert_eq!(forget(), 0);
        room.clock().advance(seconds(1));
        assert_eq!(forget(), 1);
        assert_eq!(forget(), 0);
    });
}
