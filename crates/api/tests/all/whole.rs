//! Everything that the desk can do to a story, a comment and media, by program.

use http::Method;
use newsroom::comment::Status;
use newsroom::people::role::Role;
use serde_json::json;
use testing::{TestNewsroom, seconds};

use crate::NOW;
use crate::program::Program;

fn begin(program: &Program, body: &serde_json::Value) -> i64 {
    let said = program.post("/stories", &body.to_string());
    assert_eq!(said.status, 201, "{}", said.body);
    said.body["id"].as_i64().unwrap()
}

#[test]
fn an_old_revision_is_read_and_written_again() {
    let room = TestNewsroom::at(NOW);
    let (editor, reporter) = (Program::of(&room, Role::Editor), Program::of(&room, Role::Reporter));
    let story =
        json!({ "headline": "Budget passes", "tags": ["Money"], "body": { "format": "markdown", "content": "One." } });
    let id = begin(&editor, &story);
    let change = r#"{"headline": "Budget fails", "body": {"format": "markdown", "content": "Two."}}"#;
    editor.send(&Method::PATCH, &format!("/stories/{id}"), &[("if-match", "\"1\"")], change);
    let old = editor.get(&format!("/stories/{id}/revisions/1")).body;
    assert_eq!((old["headline"].as_str(), old["tags"][0].as_str()), (Some("Budget passes"), Some("Money")));
    assert!(old["body"]["content"].to_string().contains("One."));
    let restore = format!("/stories/{id}/revisions/1/restore");
    assert_eq!(reporter.post(&restore, "").status, 403, "it is not theirs");
    let said = editor.send(&Method::POST, &restore, &[("if-match", "\"1\"")], "");
    assert_eq!((said.status, said.body["version"].as_i64()), (412, Some(2)));
    let said = editor.send(&Method::POST, &restore, &[("if-match", "\"2\"")], "");
    assert_eq!(
        (said.status, said.body["version"].as_i64(), said.body["headline"].as_str()),
        (200, Some(3), Some("Budget passes"))
    );
    assert_eq!(editor.get(&format!("/stories/{id}/revisions/9")).status, 404);
    assert_eq!(editor.get(&format!("/stories/{id}/revisions?limit=2")).body["cursor"], "2");
    let last = editor.get(&format!("/stories/{id}/revisions?limit=2&cursor=2")).body;
    assert_eq!((last["revisions"].as_array().unwrap().len(), last["cursor"].is_null()), (1, true));
}

#[test]
fn a_change_of_a_public_story_reaches_readers_as_what_it_is_said_to_be() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let id = begin(&program, &json!({ "headline": "Budget passes" }));
    let publish = format!("/stories/{id}/publish");
    assert_eq!(program.post(&publish, r#"{"change": "typo"}"#).status, 409, "it is not public yet");
    let url = program.post(&publish, "").body["url"].as_str().unwrap().replace(testing::ORIGIN, "");
    let change = r#"{"headline": "Budget fails"}"#;
    program.send(&Method::PATCH, &format!("/stories/{id}"), &[("if-match", "*")], change);
    assert!(!room.site().text(&url).contains("Budget fails"));
    assert_eq!(program.post(&publish, r#"{"change": "whim"}"#).status, 422);
    assert_eq!(program.post(&publish, r#"{"change": "correction"}"#).status, 422, "readers must be told");
    room.clock().advance(seconds(60));
    let said = program.post(&publish, r#"{"change": "correction", "note": "It failed by two votes."}"#);
    assert_eq!(said.status, 200, "{}", said.body);
    let page = room.site().text(&url);
    assert!(page.contains("Budget fails") && page.contains("It failed by two votes."));
    let until = (room.now() + seconds(60)).to_string();
    assert_eq!(program.post(&publish, &json!({ "expires_at": until }).to_string()).status, 200);
    room.clock().advance(seconds(60));
    assert_ne!(room.site().get(&url).status(), 200, "its end has come");
}

#[test]
fn a_byline_says_what_each_did() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Reporter);
    let bylines = json!(["Ines Okafor", { "name": "Mira Vale", "role": "photographs" }]);
    let id = begin(&program, &json!({ "headline": "Budget passes", "bylines": bylines }));
    let shown = program.get(&format!("/stories/{id}")).body;
    assert_eq!(shown["bylines"], json!(["Ines Okafor", "Mira Vale"]));
    assert_eq!(shown["roles"], json!(["words", "photographs"]));
    assert_eq!(
        program.post("/stories", r#"{"headline": "A", "bylines": [{"name": "B", "role": "king"}]}"#).status,
        422
    );
}

#[test]
fn a_decision_is_undone_unless_a_colleague_was_first() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let comment = room.comment_on(story.id).saying("I was there.").standing(Status::Held);
    let program = Program::of(&room, Role::Moderator);
    let decide = |what: &str, body: &str| program.post(&format!("/comments/{comment}/{what}"), body);
    let said = decide("reject", r#"{"seen": "held"}"#);
    assert_eq!((said.status, said.body["before"].as_str()), (200, Some("held")));
    assert_eq!(decide("hold", r#"{"seen": "rejected"}"#).body["status"], "held", "undone");
    room.decide(comment, Status::Published);
    let late = decide("spam", r#"{"seen": "held"}"#);
    assert_eq!(
        (late.status, program.get(&format!("/comments/{comment}")).body["status"].as_str()),
        (409, Some("published"))
    );
    assert_eq!(decide("spam", r#"{"seen": "lost"}"#).status, 422);
    assert_eq!(program.get("/comments/1").status, 404);
}

#[test]
fn the_words_of_a_deleted_comment_are_in_no_answer_that_was_kept() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let comment = room.comment_on(story.id).saying("My number is 555 0100.").standing(Status::Held);
    let program = Program::of(&room, Role::Moderator);
    let approve =
        || program.send(&Method::POST, &format!("/comments/{comment}/approve"), &[("idempotency-key", "a")], "");
    assert!(approve().body.to_string().contains("555 0100"));
    assert_eq!(approve().status, 200);
    assert_eq!(program.post(&format!("/comments/{comment}/delete"), "").status, 200);
    let again = approve();
    assert!(again.status == 409 && !again.body.to_string().contains("555 0100"), "{}", again.body);
}

#[test]
fn sections_tags_and_files_are_listed_and_the_words_about_a_file_changed() {
    let room = TestNewsroom::at(NOW);
    room.section("world/asia");
    for tag in ["Boats", "Money", "Rivers"] {
        room.tag(tag);
    }
    let program = Program::of(&room, Role::Reporter);
    let sections = program.get("/sections").body["sections"].clone();
    assert_eq!((sections[0]["path"].as_str(), sections[1]["path"].as_str()), (Some("world"), Some("world/asia")));
    assert_eq!(sections[1]["parent"], sections[0]["id"]);
    let first = program.get("/tags?limit=2").body;
    assert_eq!((first["tags"][0]["name"].as_str(), first["cursor"].as_str()), (Some("Boats"), Some("money")));
    assert_eq!(program.get("/tags?limit=2&cursor=money").body["tags"][0]["slug"], "rivers");

    let form = b"--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--q--\r\n";
    let added = program.post_bytes("/media", &[("content-type", "multipart/form-data; boundary=q")], form);
    assert_eq!(added.status, 201, "{}", added.body);
    let address = format!("/media/{}", added.body["id"]);
    let etag = added.headers["etag"].to_str().unwrap().to_owned();
    assert_eq!(program.get("/media").body["media"][0]["id"], added.body["id"]);
    assert_eq!(program.get(&format!("/media?cursor={}", added.body["id"])).body["media"], json!([]));
    let change = |version: Option<&str>, body: &str| {
        let headers: Vec<(&str, &str)> = version.map(|version| ("if-match", version)).into_iter().collect();
        program.send(&Method::PATCH, &address, &headers, body)
    };
    assert_eq!(change(None, "{}").status, 428);
    let changed = change(Some(&etag), r#"{"alt": " A plan ", "credit": "M. Vale"}"#);
    assert_eq!(
        (changed.status, changed.body["alt"].as_str(), changed.body["title"].as_str()),
        (200, Some("A plan"), Some("a.pdf"))
    );
    assert_eq!(change(Some(&etag), r#"{"alt": "Another"}"#).status, 412);
    assert_eq!(change(Some("*"), &json!({ "alt": "x".repeat(2_001) }).to_string()).status, 422);
}
