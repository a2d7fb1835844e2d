//! The same in other languages by program.

use http::Method;
use newsroom::people::role::Role;
use serde_json::json;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

#[test]
fn a_translation_is_begun_follows_its_original_and_is_unlinked() {
    TestNewsroom::on_each("a_translation_is_begun_follows_its_original_and_is_unlinked", NOW, |room| {
        let story = room.story("Budget passes").saying("The vote was close.").drafted();
        let program = Program::of(room, Role::Editor);
        let begin = |language: &str| {
            program.post(&format!("/stories/{}/translations", story.id), &json!({ "language": language }).to_string())
        };
        let begun = begin("fa");
        assert_eq!((begun.status, begun.body["language"].as_str()), (201, Some("fa")), "{}", begun.body);
        assert!(begun.body["body"].to_string().contains("The vote was close."), "it begins with the words");
        assert_eq!((begin("fa").status, begin("").status), (409, 422));
        let id = &begun.body["id"];
        let address = format!("/stories/{id}/translations");
        let listed = program.get(&address).body;
        assert_eq!(listed["original"], json!({ "id": story.id.0, "followed": 1, "version": 1 }));
        assert_eq!(listed["stories"].as_array().unwrap().len(), 2);

        let change = r#"{"headline": "Budget fails"}"#;
        program.send(&Method::PATCH, &format!("/stories/{}", story.id), &[("if-match", "*")], change);
        assert_eq!(program.get(&address).body["original"]["version"], 2);
        let follow =
            |version: i64| program.post(&format!("{address}/follow"), &json!({ "version": version }).to_string());
        assert_eq!((follow(2).body["original"]["followed"].as_i64(), follow(3).status), (Some(2), 409));

        let link = |body: &serde_json::Value| program.post(&format!("{address}/link"), &body.to_string());
        assert_eq!(link(&json!({})).body["stories"].as_array().unwrap().len(), 1);
        assert_eq!(link(&json!({ "other": story.id.0 })).body["stories"].as_array().unwrap().len(), 2);
        assert_eq!((link(&json!({ "other": 7 })).status, link(&json!({ "other": id })).status), (422, 422));
        let english = room.story("Ferry returns").drafted();
        let twice =
            program.post(&format!("/stories/{}/translations/link", english.id), &json!({ "other": id }).to_string());
        assert_eq!(twice.status, 409, "two would say it in English");
    });
}

#[test]
fn a_reporter_translates_what_they_may_read_and_links_their_own_alone() {
    let room = TestNewsroom::at(NOW);
    let open = room.story("Ferry returns").drafted();
    let closed = room.story("Budget passes").embargoed_until("2026-03-01T09:00:00Z").published();
    let program = Program::of(&room, Role::Reporter);
    let begin =
        |id: newsroom::id::StoryId| program.post(&format!("/stories/{id}/translations"), r#"{"language": "fa"}"#);
    assert_eq!(begin(closed.id).status, 403);
    let begun = begin(open.id);
    assert_eq!(begun.status, 201, "{}", begun.body);
    let link = |id: &serde_json::Value| program.post(&format!("/stories/{id}/translations/link"), "{}").status;
    assert_eq!((link(&begun.body["id"]), link(&json!(open.id.0))), (200, 403));
    room.leaves_jobs();
}
