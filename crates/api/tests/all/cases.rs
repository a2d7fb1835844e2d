//! Notices, appeals and refusals by program: what the desk does, and nothing less.

use newsroom::comment::Status;
use newsroom::comment::grounds::list_of_writer;
use newsroom::comment::notice::{Side, appeal};
use newsroom::id::CommentId;
use newsroom::letter::{self, Kind, queue};
use newsroom::people::role::Role;
use testing::{TestNewsroom, minutes};

use crate::NOW;
use crate::description::file_notice;
use crate::program::Program;

const MIRA: &str = "mira@example.org";

fn comment(room: &TestNewsroom, status: Status) -> CommentId {
    let story = room.story("Ferry returns").published();
    room.comment_on(story.id).by("Mira", MIRA).saying("I come for you.").standing(status)
}

fn open_post(room: &TestNewsroom) {
    room.leaves_jobs();
    room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
}

/// The kinds of letters that are due within two minutes.
fn letters(room: &TestNewsroom) -> Vec<Kind> {
    room.clock().advance(minutes(2));
    let mut kinds = Vec::new();
    while let queue::Taken::Due(due) = room.db().write(|tx| queue::take(tx, room.keys(), room.now(), 60_000)).unwrap() {
        room.db().write(|tx| queue::sent(tx, due.id, room.now())).unwrap();
        kinds.push(due.kind);
    }
    kinds
}

fn reason_told(room: &TestNewsroom, id: CommentId) -> Option<String> {
    let key = room.keys().email_key(MIRA);
    let mut statements = room.db().read(|r| list_of_writer(r, &key, 10)).unwrap();
    statements.remove(&id).map(|statement| statement.reason)
}

#[test]
fn who_is_refused_by_a_program_is_told_as_by_the_desk() {
    TestNewsroom::on_each("who_is_refused_by_a_program_is_told_as_by_the_desk", NOW, |room| {
        open_post(room);
        room.change_settings(|site| site.comments.reasons = vec!["Off topic".into()]);
        let id = comment(room, Status::Held);
        let program = Program::of(room, Role::Moderator);
        let reasons = program.get("/comments/reasons").body;
        assert_eq!((&reasons["reasons"][0], &reasons["tells_writer"]), (&"Off topic".into(), &false.into()));
        let decide = |verdict: &str, body: &str| {
            assert_eq!(program.post(&format!("/comments/{id}/{verdict}"), body).status, 200, "{verdict} {body}");
        };
        decide("reject", r#"{"reason": "Off topic"}"#);
        assert_eq!(reason_told(room, id).as_deref(), Some("Off topic"));
        assert_eq!(letters(room), [], "the setting says no");
        decide("hold", "");
        decide("reject", r#"{"reason": "Off topic", "tells_writer": true}"#);
        assert_eq!(letters(room), [Kind::CommentRefused]);
        decide("hold", "");
        room.change_settings(|site| site.comments.mails_refusals = true);
        decide("reject", r#"{"reason": "The troll of May"}"#);
        assert_eq!(reason_told(room, id).as_deref(), Some(""), "what is none of the list is for colleagues");
        assert_eq!(letters(room), [Kind::CommentRefused]);
        decide("hold", "");
        decide("reject", r#"{"tells_writer": false}"#);
        decide("spam", r#"{"tells_writer": true}"#);
        assert_eq!(letters(room), [], "of spam nobody is told");
        assert_eq!(reason_told(room, id), None);
    });
}

#[test]
fn a_notice_is_read_and_decided_and_told_to_both_sides() {
    TestNewsroom::on_each("a_notice_is_read_and_decided_and_told_to_both_sides", NOW, |room| {
        open_post(room);
        let id = comment(room, Status::Published);
        file_notice(room, id);
        file_notice(room, id);
        let program = Program::of(room, Role::Moderator);
        let listed = program.get("/notices?limit=1").body;
        assert_eq!(listed["notices"][0]["comment"].as_i64(), Some(id.0));
        let cursor = listed["cursor"].as_str().unwrap();
        let second = program.get(&format!("/notices?limit=1&cursor={cursor}")).body["notices"][0]["id"].clone();
        let first = listed["notices"][0]["id"].clone();
        assert_ne!(first, second);
        let shown = program.get(&format!("/notices/{first}")).body;
        assert_eq!((shown["matter"].as_str(), shown["sender_name"].as_str()), (Some("threat"), Some("Ada")));
        assert!(!shown.to_string().contains("ada@example.org"), "nobody's address");

        let decide =
            |notice: &serde_json::Value, body: &str| program.post(&format!("/notices/{notice}/decision"), body);
        assert_eq!(decide(&first, r#"{"answer": "moot"}"#).status, 422);
        assert_eq!(decide(&first, r#"{"answer": "acted", "ground": "whim"}"#).status, 422);
        assert_eq!(decide(&first, &format!(r#"{{"answer": "acted", "reason": "{}"}}"#, "x".repeat(2_001))).status, 422);
        let settled = decide(&first, r#"{"answer": "acted", "reason": "A threat."}"#);
        assert_eq!(settled.status, 200, "{}", settled.body);
        assert_eq!(settled.body["decisions"][0]["answer"], "acted");
        assert!(!settled.body.to_string().contains("Ada"), "what is kept for a repeat says nothing of the sender");
        assert_eq!(program.get(&format!("/comments/{id}")).body["status"], "rejected");
        assert_eq!(reason_told(room, id).as_deref(), Some("A threat."));
        let mut kinds = letters(room);
        kinds.retain(|kind| *kind != Kind::NoticeReceived);
        assert_eq!(kinds.len(), 2, "{kinds:?}");
        assert!(kinds.contains(&Kind::CommentRefused) && kinds.contains(&Kind::NoticeDecided));
        assert_eq!(program.get("/notices?state=decided").body["notices"][0]["id"], first);
        assert_eq!(program.get("/notices?state=lost").status, 422);
        assert_eq!(decide(&1.into(), r#"{"answer": "kept"}"#).status, 404);

        let year = program.get("/notices/year").body;
        let threat = year["notices"].as_array().unwrap().iter().find(|line| line["matter"] == "threat").unwrap();
        assert_eq!((&threat["filed"], &threat["acted"], &threat["open"]), (&2.into(), &1.into(), &1.into()));
        assert_eq!(year["refusals"][0]["found_by"], "notice");
        assert_eq!(program.get("/notices/year?year=2020").body["refusals"], serde_json::json!([]));
        assert_eq!(program.get("/notices/year?year=0").status, 422);
        assert_eq!(program.get("/notices/year?year=99999").status, 422);
    });
}

#[test]
fn an_appeal_is_decided_by_another_program_than_who_decided_first() {
    TestNewsroom::on_each("an_appeal_is_decided_by_another_program_than_who_decided_first", NOW, |room| {
        room.leaves_jobs();
        let id = comment(room, Status::Published);
        let (first, second) = (Program::of(room, Role::Moderator), Program::of(room, Role::Editor));
        assert_eq!(first.post(&format!("/comments/{id}/reject"), "").status, 200);
        let key = room.keys().email_key(MIRA);
        let statement = room.db().read(|r| list_of_writer(r, &key, 1)).unwrap().remove(&id).unwrap();
        let appealed = (Side::Writer, statement.decision);
        room.db().write(|tx| appeal::file(tx, &room.act(), appealed, "I meant candles.", "en")).unwrap();
        let listed = first.get("/appeals").body["appeals"][0].clone();
        assert_eq!((listed["side"].as_str(), listed["comment"].as_i64()), (Some("writer"), Some(id.0)));
        let address = format!("/appeals/{}", listed["id"]);
        let seen = |program: &Program| program.get(&address).body["may_decide"].as_bool();
        assert_eq!((seen(&first), seen(&second)), (Some(false), Some(true)));
        let decide = |program: &Program, reason: &str| {
            let body = format!(r#"{{"outcome": "upheld", "reason": "{reason}"}}"#);
            program.post(&format!("{address}/decision"), &body).status
        };
        assert_eq!(decide(&first, "Mine."), 409);
        assert_eq!(decide(&second, ""), 422);
        assert_eq!(first.get(&format!("/comments/{id}")).body["status"], "rejected");
        assert_eq!(decide(&second, "It is about candles."), 200);
        assert_eq!(first.get(&format!("/comments/{id}")).body["status"], "published");
        assert_eq!(decide(&second, "Again."), 409);
        assert_eq!(first.get(&address).body["decision"]["outcome"], "upheld");
        assert_eq!(first.get("/appeals?state=decided").body["appeals"][0]["id"], listed["id"]);
        assert_eq!(Program::of(room, Role::Reporter).get("/appeals").status, 403);
    });
}

#[test]
fn editors_of_sections_set_the_rule_of_comments_anywhere_as_at_the_desk() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Stadium tax").in_section("city").published();
    let program = Program::of(&room, Role::Editor);
    let (account, sport) = (program.account(&room), room.section("sport"));
    room.db().write(|tx| newsroom::people::beat::set(tx, &room.act(), account, &[sport])).unwrap();
    let address = format!("/stories/{}/comment-rule", story.id);
    assert_eq!(program.post(&address, r#"{"mode": "held"}"#).status, 200, "comments are decided on the whole site");
    assert_eq!(program.get(&address).body["mode"], "held");
    assert_eq!(program.get(&format!("/stories/{}", story.id)).status, 403, "and the story stays closed to them");
}
