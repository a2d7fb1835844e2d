//! Preview links by program.

use http::Method;
use newsroom::people::role::Role;
use serde_json::json;
use testing::{TestNewsroom, hours};

use crate::NOW;
use crate::program::Program;

#[test]
fn a_link_is_made_for_somebody_opens_the_draft_and_ends() {
    TestNewsroom::on_each("a_link_is_made_for_somebody_opens_the_draft_and_ends", NOW, |room| {
        let story = room.story("Budget passes").drafted();
        let program = Program::of(room, Role::Reporter);
        let address = format!("/stories/{}/links", story.id);
        let until = (room.now() + hours(3)).to_string();
        let make = |name: &str| program.post(&address, &json!({ "name": name, "expires_at": until }).to_string());
        let (lawyer, source) = (make("The lawyer"), make("The source"));
        assert_eq!((lawyer.status, lawyer.body["expires_at"].as_str()), (201, Some(until.as_str())), "{}", lawyer.body);
        let path = |link: &serde_json::Value| link["url"].as_str().unwrap().replace(testing::ORIGIN, "");
        assert!(room.site().text(&path(&lawyer.body)).contains("Budget passes"));

        let end = |id: &serde_json::Value| program.send(&Method::DELETE, &format!("{address}/{id}"), &[], "").status;
        assert_eq!((end(&lawyer.body["id"]), end(&lawyer.body["id"])), (204, 404));
        assert_eq!(room.site().get(&path(&lawyer.body)).status(), 404);
        let listed = program.get(&address).body;
        let names: Vec<&str> =
            listed["links"].as_array().unwrap().iter().map(|link| link["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["The source", "The lawyer"]);
        assert_eq!((listed["links"][1]["url"].is_null(), listed["links"][0]["url"].is_null()), (true, false));
        room.clock().advance(hours(3));
        assert_eq!(room.site().get(&path(&source.body)).status(), 404, "its time is over");
    });
}

#[test]
fn a_link_for_nobody_or_for_a_time_that_is_over_is_refused() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").drafted();
    let other = room.story("Ferry returns").drafted();
    let program = Program::of(&room, Role::Editor);
    let address = format!("/stories/{}/links", story.id);
    let make = |body: &str| program.post(&address, body);
    assert_eq!(make(r#"{"name": " "}"#).status, 422);
    assert_eq!(make(r#"{"name": "A", "expires_at": "2026-03-01T05:00:00Z"}"#).status, 422);
    let long = make(r#"{"name": "A", "expires_at": "2027-03-01T05:00:00Z"}"#);
    assert_eq!(long.body["expires_at"], "2026-05-30T06:00:00Z", "90 days are the longest");
    let elsewhere = format!("/stories/{}/links/{}", other.id, long.body["id"]);
    assert_eq!(program.send(&Method::DELETE, &elsewhere, &[], "").status, 404, "it is no link of that story");
}
