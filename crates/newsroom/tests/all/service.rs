//! A spam service outside: what it is asked and told, and what its answer does.

use newsroom::comment::rule::Mode;
use newsroom::comment::service::report::{self, Due};
use newsroom::comment::service::{Opinion, Question, Sender, question};
use newsroom::comment::submit::{Heard, Receipt, submit_heard};
use newsroom::comment::{Status, moderate, queue};
use newsroom::people::role::Role;
use newsroom::{Act, Actor};
use testing::{CommentBuilder, TestNewsroom, days, seconds};

use crate::on_each;

const SENDER: Sender<'static> = Sender { origin: "https://courier.example", browser: "Lynx/2.9" };

fn served(room: &TestNewsroom) {
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.spam_hold_percent = 0;
        site.comments.flood_max = 100;
        site.spam_service.is_on = true;
        site.spam_service.host = "https://spam.example".into();
        site.spam_service.set_key(room.keys(), "k-17");
    });
}

fn asked(room: &TestNewsroom, comment: &CommentBuilder) -> Option<Question> {
    let site = room.settings();
    let submission = (&comment.submission, false);
    room.db().read(|r| question(r, room.keys(), &site, submission, SENDER, room.now())).unwrap()
}

fn send(room: &TestNewsroom, comment: &CommentBuilder, opinion: &Opinion) -> Receipt {
    let act = Act { actor: Actor::Reader, ..room.act() };
    let heard = Heard { checker: None, service: Some(opinion) };
    room.db().write(|tx| submit_heard(tx, &act, &room.settings(), room.keys(), &comment.submission, heard)).unwrap()
}

#[test]
fn it_is_asked_with_what_the_documents_list_and_nothing_else() {
    on_each("it_is_asked_with_what_the_documents_list", |room| {
        served(room);
        let story = room.story("Ferry returns").published();
        let comment = room.comment_on(story.id).saying("Hello & all");
        let question = asked(room, &comment).unwrap();
        assert_eq!(question.url, "https://spam.example/1.1/comment-check");
        let names: Vec<&str> = question.form.split('&').map(|pair| pair.split('=').next().unwrap()).collect();
        assert_eq!(
            names,
            [
                "api_key",
                "blog",
                "permalink",
                "blog_lang",
                "blog_charset",
                "user_ip",
                "user_agent",
                "comment_type",
                "comment_author",
                "comment_content",
                "comment_date_gmt"
            ]
        );
        for part in ["api_key=k%2D17", "user_ip=203%2E0%2E113%2E9", "comment_content=Hello%20%26%20all", "Lynx"] {
            assert!(question.form.contains(part), "{part}: {}", question.form);
        }
        assert!(!question.form.contains("mira%40"));
        room.change_settings(|site| site.spam_service.gets_email = true);
        assert!(asked(room, &comment).unwrap().form.contains("comment_author_email=mira%40example%2Eorg"));

        assert!(asked(room, &comment.clone().with(|sent| sent.filled_honeypot = true)).is_none(), "spam already");
        assert!(asked(room, &comment.clone().saying(&"a".repeat(6_000))).is_none(), "refused");
        let staff = room.person("ines@courier.example", Role::Moderator);
        assert!(asked(room, &comment.clone().with(|sent| sent.account = Some(staff))).is_none(), "the desk's own");
        room.change_settings(|site| site.spam_service.is_on = false);
        assert!(asked(room, &comment).is_none());
    });
}

#[test]
fn its_key_stands_neither_in_the_settings_nor_in_the_trail() {
    let room = TestNewsroom::at("2026-03-01T06:00:00Z");
    let before = room.last_seq();
    served(&room);
    let trail: String = room.events_after(before).iter().map(|event| event.data.to_string()).collect();
    assert!(trail.contains("spam_service.key_sealed") && !trail.contains("k-17"), "{trail}");
    assert!(!trail.contains(&room.settings().spam_service.key_sealed), "{trail}");
}

#[test]
fn what_it_calls_spam_waits_and_a_moderator_reads_why() {
    on_each("what_it_calls_spam_waits_and_a_moderator_reads_why", |room| {
        served(room);
        let story = room.story("Ferry returns").published();
        let say = |words: &str, opinion: &Opinion| send(room, &room.comment_on(story.id).saying(words), opinion).status;
        assert_eq!(say("One", &Opinion::Ham), Status::Published);
        assert_eq!(say("Two", &Opinion::Spam), Status::Held);
        assert_eq!(say("Three", &Opinion::Sure), Status::Spam);
        assert_eq!(say("Four", &Opinion::Down("away".into())), Status::Published);
        let held = room.db().read(|r| queue::list(r, Status::Held, None, 10, room.now())).unwrap();
        let found = &held[0].findings[0];
        let said = found.reason.said.as_ref().map(|said| said.code.as_ref());
        assert_eq!((held[0].findings.len(), found.check.as_str(), said), (1, "service", Some("service")));
    });
}

#[test]
fn it_is_told_where_a_moderator_decides_otherwise_and_only_once() {
    on_each("it_is_told_where_a_moderator_decides_otherwise", |room| {
        served(room);
        let story = room.story("Ferry returns").published();
        let say = |words: &str, opinion: &Opinion| send(room, &room.comment_on(story.id).saying(words), opinion).id;
        let take = || room.db().write(|tx| report::take(tx, room.now())).unwrap();
        let decide = |id, status| room.db().write(|tx| moderate::decide(tx, &room.act(), id, status, "")).unwrap();
        let (wrong, right) = (say("Not spam", &Opinion::Spam), say("Is spam", &Opinion::Spam));
        let missed = say("Missed", &Opinion::Ham);
        let never = say("Never asked", &Opinion::Down("away".into()));
        decide(wrong, Status::Published);
        decide(right, Status::Spam);
        decide(missed, Status::Spam);
        decide(never, Status::Spam);
        assert_eq!(take(), None, "a decision rests first");
        room.clock().advance(seconds(30));
        let (ham, spam) = (Due { comment: wrong, is_spam: false }, Due { comment: missed, is_spam: true });
        assert_eq!((take(), take(), take()), (Some(ham), Some(spam), None), "what agrees is not told");
        let site = room.settings();
        let question = |due| room.db().read(|r| report::question(r, room.keys(), &site, SENDER.origin, due)).unwrap();
        let told = question(ham).unwrap();
        assert_eq!(told.url, "https://spam.example/1.1/submit-ham");
        assert!(told.form.contains("comment_content=Not%20spam") && told.form.contains("user_ip=203%2E0%2E113%2E9"));
        assert!(question(spam).unwrap().url.ends_with("/1.1/submit-spam"));
        room.db().write(|tx| report::done(tx, ham, room.now())).unwrap();
        // The other was not told: the service was away. It is tried again.
        room.clock().advance(seconds(301));
        assert_eq!((take(), take()), (Some(spam), None));
        // Somebody decides otherwise while it is told: that is told next.
        decide(missed, Status::Published);
        room.db().write(|tx| report::done(tx, spam, room.now())).unwrap();
        room.clock().advance(seconds(30));
        let again = Due { comment: missed, is_spam: false };
        assert_eq!(take(), Some(again));
        room.db().write(|tx| report::done(tx, again, room.now())).unwrap();
        assert_eq!(room.db().read(report::next_due).unwrap(), None);
    });
}

#[test]
fn nothing_is_told_of_what_was_undone_is_gone_or_has_no_address_any_more() {
    on_each("nothing_is_told_of_what_was_undone_is_gone", |room| {
        served(room);
        let story = room.story("Ferry returns").published();
        let say = |words: &str| send(room, &room.comment_on(story.id).saying(words), &Opinion::Ham).id;
        let take = || room.db().write(|tx| report::take(tx, room.now())).unwrap();
        let (undone, gone, old) = (say("Undone"), say("Gone"), say("Old"));
        for id in [undone, gone, old] {
            room.decide(id, Status::Spam);
        }
        room.decide(undone, Status::Published);
        room.decide(gone, Status::Deleted);
        room.clock().advance(seconds(30));
        let due = take().unwrap();
        assert_eq!((due.comment, take()), (old, None));
        room.clock().advance(days(40));
        room.db().write(|tx| moderate::forget_clients(tx, room.now())).unwrap();
        let site = room.settings();
        let question = room.db().read(|r| report::question(r, room.keys(), &site, SENDER.origin, due)).unwrap();
        assert_eq!(question, None);
        assert_eq!(take(), None, "it is forgotten with the address");
    });
}
