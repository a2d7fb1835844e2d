//! Notes of colleagues by program.

use newsroom::letter::queue::{self, Taken};
use newsroom::letter::{self, Kind};
use newsroom::people::role::Role;
use serde_json::json;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

#[test]
fn a_note_asks_a_colleague_is_answered_settled_and_opened_again() {
    TestNewsroom::on_each("a_note_asks_a_colleague_is_answered_settled_and_opened_again", NOW, |room| {
        room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
        let story = room.story("Budget passes").saying("The vote was close.\n\nNobody spoke.").drafted();
        let ines = room.colleague("Ines Okafor", Role::Editor);
        let program = Program::of(room, Role::Reporter);
        let address = format!("/stories/{}/notes", story.id);
        assert_eq!(program.get(&address).body["notes"], json!([]));

        let body = json!({ "body": "@Ines Okafor, who says so?", "block": 1, "quote": "Nobody" });
        let added = program.post(&address, &body.to_string());
        assert_eq!(added.status, 201, "{}", added.body);
        let asked = json!([{ "id": ines.id.0, "name": "Ines Okafor" }]);
        assert_eq!(
            (&added.body["block"], &added.body["block_text"], &added.body["quote"], &added.body["said"][0]["asks"]),
            (&json!(1), &json!("Nobody spoke."), &json!("Nobody"), &asked)
        );
        match room.db().write(|tx| queue::take(tx, room.keys(), room.now(), 10)).unwrap() {
            Taken::Due(due) => assert_eq!((due.kind, due.to.name.as_str()), (Kind::Mention, "Ines Okafor")),
            other => panic!("she gets a letter: {other:?}"),
        }

        let note = added.body["id"].as_i64().unwrap();
        let act = |what: &str, body: &str| program.post(&format!("{address}/{note}/{what}"), body);
        assert_eq!(act("settle", "").body["settled_by"], "Someone");
        assert_eq!(act("settle", "").body["said"][0]["asks"], json!([]), "nobody is asked any more");
        assert!(act("reopen", "").body["settled_by"].is_null());
        let answered = act("answer", r#"{"body": "The clerk does."}"#);
        assert_eq!((answered.status, answered.body["said"][1]["body"].as_str()), (200, Some("The clerk does.")));
        assert_eq!(program.get(&address).body["notes"], json!([answered.body]));
        assert_eq!(program.get(&format!("/stories/{}/plan", story.id)).body["notes_open"], 1);
    });
}

#[test]
fn a_note_that_says_nothing_or_stands_nowhere_is_refused() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").saying("One.").drafted();
    let other = room.story("Ferry returns").drafted();
    let program = Program::of(&room, Role::Editor);
    let address = format!("/stories/{}/notes", story.id);
    let add = |body: &str| program.post(&address, body).status;
    assert_eq!((add(r#"{"body": "  "}"#), add("{}"), add(r#"{"body": "a", "block": 1}"#)), (422, 422, 422));
    let note = program.post(&address, r#"{"body": "Who?"}"#).body["id"].clone();
    assert_eq!(program.post(&format!("/stories/{}/notes/{note}/settle", other.id), "").status, 404);
    assert_eq!(program.post(&format!("{address}/7/answer"), r#"{"body": "I."}"#).status, 404);
    let again = |key: &str| {
        program.send(&http::Method::POST, &address, &[("idempotency-key", key)], r#"{"body": "Once."}"#).body["id"]
            .clone()
    };
    assert_eq!(again("a"), again("a"), "what is sent again is one note");
}

#[test]
fn notes_on_a_story_under_embargo_are_read_by_those_who_may_read_it() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").saying("The canary.").embargoed_until("2026-03-01T09:00:00Z").published();
    let (editor, reporter) = (Program::of(&room, Role::Editor), Program::of(&room, Role::Reporter));
    let address = format!("/stories/{}/notes", story.id);
    assert_eq!(editor.post(&address, r#"{"body": "Who?", "block": 0}"#).status, 201);
    let refused = [reporter.get(&address), reporter.post(&address, r#"{"body": "What does it say?"}"#)];
    assert!(refused.iter().all(|said| said.status == 403 && !said.body.to_string().contains("canary")));
    let links = format!("/stories/{}/links", story.id);
    assert_eq!((reporter.get(&links).status, reporter.post(&links, r#"{"name": "Me"}"#).status), (403, 403));
    room.leaves_jobs();
}
