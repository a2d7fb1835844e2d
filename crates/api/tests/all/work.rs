//! Planning, assignments, moves, ends and receipts by program; revisions side by side.

use http::Method;
use newsroom::letter;
use newsroom::letter::queue::{self, Taken};
use newsroom::people::role::Role;
use serde_json::json;
use testing::{TestNewsroom, hours};

use crate::NOW;
use crate::program::Program;

#[test]
fn a_story_is_planned_handed_on_and_laid_down() {
    TestNewsroom::on_each("a_story_is_planned_handed_on_and_laid_down", NOW, |room| {
        room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
        let story = room.story("Budget passes").drafted();
        let ines = room.colleague("Ines Okafor", Role::Reporter);
        let (editor, reporter) = (Program::of(room, Role::Editor), Program::of(room, Role::Reporter));
        let address = |what: &str| format!("/stories/{}/{what}", story.id);
        let times = json!({ "due_at": "2026-03-02T12:00:00Z", "slot_at": "2026-03-02T18:00:00Z" });
        assert_eq!(editor.post(&address("plan"), &times.to_string()).status, 200);
        let cleared = editor.post(&address("plan"), r#"{"slot_at": null}"#).body;
        assert_eq!((cleared["due_at"].as_str(), cleared["slot_at"].is_null()), (Some("2026-03-02T12:00:00Z"), true));

        let people = editor.get("/colleagues").body;
        let listed = people["colleagues"].as_array().unwrap();
        assert!(listed.contains(&json!({ "id": ines.id.0, "name": "Ines Okafor" })), "{people}");
        let give = json!({ "person": ines.id.0, "ask": "Call the clerk." });
        let given = editor.post(&address("assign"), &give.to_string()).body;
        assert_eq!((&given["waits_for"]["name"], &given["ask"]), (&json!("Ines Okafor"), &json!("Call the clerk.")));
        assert_eq!(given["asked_by"], "Someone");
        match room.db().write(|tx| queue::take(tx, room.keys(), room.now(), 10)).unwrap() {
            Taken::Due(due) => assert_eq!((due.kind, due.to.name.as_str()), (letter::Kind::Assignment, "Ines Okafor")),
            other => panic!("she gets a letter: {other:?}"),
        }
        let own = json!({ "person": reporter.account(room).0 }).to_string();
        assert_eq!(reporter.post(&address("assign"), &own).status, 409, "it is with somebody else");
        assert_eq!(editor.post(&address("assign"), r#"{"person": 7}"#).status, 422);
        assert!(editor.post(&address("assign"), "{}").body["waits_for"].is_null());
        assert_eq!(reporter.post(&address("assign"), &own).status, 200, "what waits for nobody is taken");
        assert_eq!(
            reporter.get(&format!("/stories?person={}", reporter.account(room))).body["stories"][0]["id"],
            story.id.0
        );
        assert_eq!(reporter.get("/stories?language=fa").body["stories"], json!([]));
        assert_eq!(reporter.get("/stories?changed_until=2026-03-01T05:00:00Z").body["stories"], json!([]));

        let sent = json!({ "stage": "editing", "person": ines.id.0, "ask": "Read it." });
        let moved = reporter.post(&address("move"), &sent.to_string());
        assert_eq!((moved.status, moved.body["stage"].as_str()), (200, Some("editing")), "{}", moved.body);
        let plan = editor.get(&address("plan")).body;
        assert_eq!((&plan["stage"], &plan["waits_for"]["name"]), (&json!("editing"), &json!("Ines Okafor")));
        editor.post(&address("publish"), "");
        assert_eq!(editor.post(&address("plan"), &times.to_string()).status, 409, "it is worked on no more");
    });
}

#[test]
fn a_story_goes_by_itself_or_stays_and_leaves_a_receipt() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    room.section("politics");
    let id = program.post("/stories", r#"{"headline": "Budget passes", "sections": ["politics"]}"#).body["id"].clone();
    let address = |what: &str| format!("/stories/{id}/{what}");
    let until = (room.now() + hours(1)).to_string();
    let end = |body: &str| program.post(&address("expire"), body);
    assert_eq!(end(&json!({ "at": until }).to_string()).status, 409, "it is not public");
    program.post(&address("publish"), "");
    assert_eq!(end(&json!({ "at": until }).to_string()).body["visible_until"], json!(until));
    assert_eq!(end(r#"{"at": "2026-03-01T05:00:00Z"}"#).status, 422);
    assert!(end("{}").body["visible_until"].is_null());
    room.clock().advance(hours(1));
    assert_eq!(program.post(&address("unpublish"), r#"{"reason": "a threat"}"#).status, 200, "it had stayed");

    let receipts = program.get(&address("receipts")).body;
    assert_eq!(receipts["receipts"][0]["kind"], "withdrawn");
    let receipt = program.get(&address(&format!("receipts/{}", receipts["receipts"][0]["id"]))).body;
    assert_eq!(
        (&receipt["reason"], &receipt["answers"], &receipt["by"]),
        (&json!("a threat"), &json!("notice"), &json!("Someone"))
    );
    let channels = receipt["channels"].as_array().unwrap();
    assert!(channels.contains(&json!({ "kind": "front", "name": "" })), "{receipt}");
    assert!(channels.iter().any(|channel| channel["kind"] == "section"), "{receipt}");
    assert_eq!(program.get(&address("receipts/1")).status, 404);
    let kill = program.send(&Method::DELETE, &format!("/stories/{id}?reason=libel"), &[], "");
    assert_eq!(kill.status, 204);
    let newest = program.get(&address("receipts")).body["receipts"][0].clone();
    assert_eq!(newest["kind"], "killed");
    assert_eq!(program.get(&address(&format!("receipts/{}", newest["id"]))).body["reason"], "libel");
    room.leaves_jobs();
}

#[test]
fn two_revisions_are_told_apart_field_by_field_and_word_by_word() {
    let room = TestNewsroom::at(NOW);
    room.series("River");
    let program = Program::of(&room, Role::Editor);
    let text = |text: &str| json!({ "format": "markdown", "content": text });
    let story = json!({ "headline": "Budget passes", "body": text("The vote was close.\n\nNobody spoke.") });
    let id = program.post("/stories", &story.to_string()).body["id"].clone();
    let change = |body: &serde_json::Value| {
        program.send(&Method::PATCH, &format!("/stories/{id}"), &[("if-match", "*")], &body.to_string())
    };
    assert_eq!(change(&json!({ "body": text("The vote was very close.\n\nNobody spoke.") })).status, 200);
    assert_eq!(change(&json!({ "headline": "Budget fails", "series": "river" })).body["series"], "river");
    let told = program.get(&format!("/stories/{id}/revisions/3/changes?from=1")).body;
    assert_eq!((told["from"].as_i64(), told["to"].as_i64()), (Some(1), Some(3)));
    let fields = json!([
        { "field": "headline", "before": "Budget passes", "after": "Budget fails" },
        { "field": "series", "before": null, "after": "river" },
    ]);
    assert_eq!(told["fields"], fields);
    assert_eq!((&told["blocks"][0]["change"], &told["blocks"][1]["change"]), (&json!("reworded"), &json!("same")));
    let added: Vec<&str> = told["blocks"][0]["pieces"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|piece| piece["change"] == "added")
        .map(|piece| piece["text"].as_str().unwrap().trim())
        .collect();
    assert_eq!(added, ["very"]);
    let newest = program.get(&format!("/stories/{id}/revisions/3/changes")).body;
    assert_eq!(newest["from"], 2, "the one before, if none is named");
    assert_eq!(program.get(&format!("/stories/{id}/revisions/3/changes?from=9")).status, 404);
    let listed = program.get(&format!("/stories/{id}/revisions")).body;
    assert_eq!(
        (&listed["revisions"][0]["writer"], &listed["revisions"][0]["is_public"]),
        (&json!("Someone"), &json!(false))
    );
    assert!(change(&json!({ "series": null })).body["series"].is_null());
    assert_eq!(change(&json!({ "series": "sea" })).status, 422);
}
