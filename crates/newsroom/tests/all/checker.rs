//! The newsroom's own checker: what it is asked, and what its answer does.

use newsroom::comment::amend::{self, Edit};
use newsroom::comment::checker::{Opinion, Verdict, question, secret};
use newsroom::comment::grounds::{FoundBy, list_of_writer};
use newsroom::comment::notice::{Outcome, Side, appeal};
use newsroom::comment::rule::Mode;
use newsroom::comment::submit::{Heard, Receipt, submit_heard};
use newsroom::comment::{Status, import, queue};
use newsroom::people::role::Role;
use newsroom::{Act, Actor};
use serde_json::Value;
use testing::{CommentBuilder, TestNewsroom};

use crate::on_each;

const URL: &str = "https://checker.example/comments";

fn checked(room: &TestNewsroom, mode: Mode) {
    room.change_settings(|site| {
        site.comments.mode = mode;
        site.comments.checker_url = URL.into();
        site.comments.spam_hold_percent = 0;
    });
}

fn asked(room: &TestNewsroom, comment: &CommentBuilder) -> Option<(Value, String)> {
    let site = room.settings();
    let asked = room.db().read(|r| question(r, room.keys(), &site, (&comment.submission, false), room.now())).unwrap();
    asked.map(|question| (serde_json::from_str(&question.body).unwrap(), question.signature))
}

fn send(room: &TestNewsroom, comment: &CommentBuilder, opinion: &Opinion) -> Receipt {
    let act = Act { actor: Actor::Reader, ..room.act() };
    let site = room.settings();
    let heard = Heard { checker: Some(opinion), service: None };
    room.db().write(|tx| submit_heard(tx, &act, &site, room.keys(), &comment.submission, heard)).unwrap()
}

fn said(verdict: Verdict) -> Opinion {
    Opinion::Said(verdict, "It names a child".into())
}

#[test]
fn a_checker_is_asked_about_what_could_be_public_and_learns_no_address() {
    on_each("a_checker_is_asked_about_what_could_be_public_and_learns_no_address", |room| {
        checked(room, Mode::FirstHeld);
        let story = room.story("Ferry returns").published();
        let comment = room.comment_on(story.id).saying("Hello");
        let (body, signature) = asked(room, &comment).unwrap();
        assert_eq!(
            (body["comment"]["text"].as_str(), body["story"]["headline"].as_str()),
            (Some("Hello"), Some("Ferry returns"))
        );
        assert_eq!(body["findings"][0]["check"], "first_comment");
        assert!(body["comment"]["email"].is_null());
        let text = body.to_string();
        assert!(!text.contains("203.0.113") && !text.contains("mira@"), "{text}");
        assert!(signature.starts_with(&format!("t={},v1=", room.now().as_second())));
        assert_eq!(secret(room.keys(), URL).len(), 64);
        room.change_settings(|site| site.comments.checker_gets_email = true);
        assert_eq!(asked(room, &comment).unwrap().0["comment"]["email"], "mira@example.org");

        assert!(asked(room, &comment.clone().with(|sent| sent.filled_honeypot = true)).is_none(), "spam");
        assert!(asked(room, &comment.clone().saying(&"a".repeat(6_000))).is_none(), "refused");
        let staff = room.person("ines@courier.example", Role::Moderator);
        assert!(asked(room, &comment.clone().with(|sent| sent.account = Some(staff))).is_none(), "the desk's own");
        room.change_settings(|site| site.comments.checker_url = String::new());
        assert!(asked(room, &comment).is_none());
    });
}

#[test]
fn its_answer_publishes_holds_marks_and_refuses() {
    on_each("its_answer_publishes_holds_marks_and_refuses", |room| {
        checked(room, Mode::FirstHeld);
        let story = room.story("Ferry returns").published();
        let say = |n: usize, opinion: &Opinion| {
            let (name, email) = (format!("Reader {n}"), format!("reader{n}@example.org"));
            let sent = room.comment_on(story.id).by(&name, &email).saying(&format!("Comment {n}"));
            let sent = sent.with(|sent| sent.client_address = format!("203.0.113.{n}"));
            send(room, &sent, opinion).status
        };
        assert_eq!(say(1, &said(Verdict::Publish)), Status::Published, "though it is a first one");
        assert_eq!(say(2, &said(Verdict::Pass)), Status::Held);
        assert_eq!(say(3, &said(Verdict::Spam)), Status::Spam);
        room.change_settings(|site| site.comments.mode = Mode::Open);
        assert_eq!(say(4, &said(Verdict::Hold)), Status::Held);
        assert_eq!(say(5, &Opinion::Down("away".into())), Status::Held);
        room.change_settings(|site| site.comments.checker_holds = false);
        assert_eq!(say(6, &Opinion::Down("away".into())), Status::Published);
        let held = room.db().read(|r| queue::list(r, Status::Held, None, 10, room.now())).unwrap();
        let found: Vec<_> =
            held.iter().flat_map(|comment| &comment.findings).filter(|found| found.check == "checker").collect();
        assert!(found.iter().any(|found| found.reason.english == "It names a child"), "{found:?}");
    });
}

#[test]
fn what_a_program_refused_is_told_as_such_and_anybody_looks_again() {
    on_each("what_a_program_refused_is_told_as_such_and_anybody_looks_again", |room| {
        checked(room, Mode::Open);
        let story = room.story("Ferry returns").published();
        let sent = room.comment_on(story.id).saying("Hello");
        let receipt = send(room, &sent, &said(Verdict::Reject));
        assert_eq!(receipt.status, Status::Rejected);
        let key = room.keys().email_key("mira@example.org");
        let statement = room.db().read(|r| list_of_writer(r, &key, 10)).unwrap().remove(&receipt.id).unwrap();
        assert_eq!(
            (statement.is_by_person, statement.found_by, statement.was_public),
            (false, FoundBy::Machine, false)
        );
        assert_eq!(statement.reason, "It names a child");
        let appealed = (Side::Writer, statement.decision);
        let filed = room.db().write(|tx| appeal::file(tx, &room.act(), appealed, "", "en")).unwrap();
        let appeal::Filed::Kept(id) = filed else { panic!("{filed:?}") };
        let ines = room.colleague("Ines", Role::Moderator).id;
        let act = room.act_of(ines);
        room.db().write(|tx| appeal::decide(tx, &act, id, Outcome::Upheld, "It names a boat.")).unwrap();
        assert_eq!(room.db().read(|r| import::find_status(r, receipt.id)).unwrap(), Some(Status::Published));
    });
}

#[test]
fn another_text_is_asked_about_as_well() {
    on_each("another_text_is_asked_about_as_well", |room| {
        checked(room, Mode::Open);
        let story = room.story("Ferry returns").published();
        let sent = room.comment_on(story.id).saying("Hello");
        let id = send(room, &sent, &said(Verdict::Pass)).id;
        let site = room.settings();
        let again = room.db().read(|r| amend::as_sent(r, room.keys(), id, "Bad", "203.0.113.9")).unwrap();
        let asked = room.db().read(|r| question(r, room.keys(), &site, (&again, true), room.now())).unwrap().unwrap();
        assert!(asked.body.contains(r#""event":"edited""#) && asked.body.contains("Bad"));
        let opinion = said(Verdict::Hold);
        let heard = Heard { checker: Some(&opinion), service: None };
        let edit = Edit { body: "Bad", client_address: "203.0.113.9", heard };
        let act = Act { actor: Actor::Reader, ..room.act() };
        let receipt = room.db().write(|tx| amend::edit_heard(tx, &act, &site, room.keys(), id, edit)).unwrap();
        assert_eq!(receipt.status, Status::Held);
    });
}
