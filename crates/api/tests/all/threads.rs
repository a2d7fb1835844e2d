//! What the newsroom does in a thread by program: it answers, sets marks, locks, sets rules, and counts.

use http::Method;
use newsroom::comment::Status;
use newsroom::people::role::Role;
use serde_json::json;
use testing::{TestNewsroom, minutes};

use crate::NOW;
use crate::program::Program;

#[test]
fn an_answer_of_the_newsroom_is_read_at_once_under_the_name_of_the_tokens_person() {
    TestNewsroom::on_each("an_answer_of_the_newsroom_is_read_at_once", NOW, |room| {
        let story = room.story("Budget passes").published();
        let comment = room.comment_on(story.id).saying("Who paid?").standing(Status::Held);
        let program = Program::of(room, Role::Moderator);
        let name = program.get("/me");
        assert_eq!(name.status, 200);
        let name = name.body["name"].as_str().unwrap().to_owned();
        let address = format!("/comments/{comment}/answer");
        let body = json!({ "body": "The harbour board did." }).to_string();
        let keyed = [("idempotency-key", "one")];
        let said = program.send(&Method::POST, &address, &keyed, &body);
        assert_eq!((said.status, said.body["parent"].as_i64()), (201, Some(comment.0)), "{}", said.body);
        assert_eq!(
            (said.body["author_name"].as_str(), said.body["status"].as_str()),
            (Some(&*name), Some("published"))
        );
        let location = said.headers["location"].to_str().unwrap();
        assert!(location.ends_with(&format!("/comments/{}", said.body["id"])), "{location}");
        let page = room.site().text(&story.address());
        assert!(page.contains("Who paid?") && page.contains("The harbour board did."), "both are public: {page}");
        assert_eq!(program.send(&Method::POST, &address, &keyed, &body).body, said.body, "once");

        assert_eq!(program.post(&address, r#"{"body": "  "}"#).status, 422);
        assert_eq!(program.post(&address, &json!({ "body": "x".repeat(5_001) }).to_string()).status, 422);
        assert_eq!(program.post("/comments/1/answer", &body).status, 404);
        let refused = room.comment_on(story.id).saying("Buy my boat.").standing(Status::Rejected);
        assert_eq!(program.post(&format!("/comments/{refused}/answer"), &body).status, 409);
        assert_eq!(Program::of(room, Role::Reporter).post(&address, &body).status, 403);
    });
}

#[test]
fn marks_are_set_and_taken_off_and_a_locked_thread_takes_no_answer() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let comment = room.comment_on(story.id).saying("Who paid?").standing(Status::Published);
    let below = room.comment_on(story.id).saying("They did.").answering(comment).standing(Status::Published);
    let held = room.comment_on(story.id).saying("Me first.").standing(Status::Held);
    let program = Program::of(&room, Role::Moderator);
    let marks = format!("/comments/{comment}/marks");
    let of = |pinned, featured, locked, thread| json!({ "pinned": pinned, "featured": featured, "locked": locked, "thread_locked": thread });
    assert_eq!(program.get(&marks).body, of(false, false, false, false));
    let set = program.post(&marks, r#"{"pinned": true, "featured": true}"#);
    assert_eq!((set.status, set.body), (200, of(true, true, false, false)));
    assert_eq!(program.post(&marks, r#"{"pinned": false, "locked": true}"#).body, of(false, true, true, false));
    let answer = |to| program.post(&format!("/comments/{to}/answer"), r#"{"body": "We asked."}"#).status;
    assert_eq!(answer(below), 409, "the branch takes no answers");
    assert_eq!(program.post(&marks, r#"{"locked": false, "thread_locked": true}"#).body, of(false, true, false, true));
    assert_eq!(program.get(&format!("/comments/{below}/marks")).body["thread_locked"], true);
    assert_eq!(program.post(&marks, r#"{"thread_locked": false}"#).body, of(false, true, false, false));
    assert_eq!(answer(below), 201);

    let refused = program.post(&format!("/comments/{below}/marks"), r#"{"featured": true, "pinned": true}"#);
    assert_eq!(refused.status, 409, "what answers another does not stand first");
    assert_eq!(program.get(&format!("/comments/{below}/marks")).body, of(false, false, false, false), "all or nothing");
    assert_eq!(program.post(&format!("/comments/{held}/marks"), r#"{"featured": true}"#).status, 409);
    assert_eq!(program.get("/comments/1/marks").status, 404);
}

#[test]
fn the_rules_of_a_section_and_of_a_story_are_set_and_told_with_what_holds() {
    TestNewsroom::on_each("the_rules_of_a_section_and_of_a_story_are_set", NOW, |room| {
        let section = room.section("politics");
        let story = room.story("Budget passes").in_section("politics").published();
        let program = Program::of(room, Role::Moderator);
        let (of_section, of_story) =
            (format!("/sections/{section}/comment-rule"), format!("/stories/{}/comment-rule", story.id));
        let first = program.get(&of_story).body;
        assert!(
            first["mode"].is_null() && first["set_at"].is_null() && first["holds"]["mode_from"] == "site",
            "{first}"
        );
        let set = program.post(&of_section, r#"{"mode": "held", "close_after_days": 7, "reason": "Elections"}"#);
        assert_eq!((set.status, set.body["reason"].as_str()), (200, Some("Elections")), "{}", set.body);
        let holds = program.get(&of_story).body["holds"].clone();
        let expected = json!({
            "mode": "held", "mode_from": "section", "mode_section": section.0, "close_after_days": 7,
            "days_from": "section", "days_section": section.0,
        });
        assert_eq!(holds, expected);
        let closed = program.post(&of_story, r#"{"mode": "closed"}"#).body;
        assert_eq!((&closed["holds"]["mode"], &closed["holds"]["days_from"]), (&json!("closed"), &json!("section")));
        assert!(room.comment_on(story.id).saying("Too late.").submitted().is_err());
        assert!(program.post(&of_story, "{}").body["mode"].is_null(), "it says nothing any more");
        for wrong in [r#"{"mode": "shut"}"#, r#"{"close_after_days": 36501}"#, r#"{"close_after_days": -1}"#] {
            assert_eq!(program.post(&of_story, wrong).status, 422, "{wrong}");
        }
        assert_eq!(program.get("/sections/1/comment-rule").status, 404);
        assert_eq!(program.post("/sections/1/comment-rule", "{}").status, 404);
        assert_eq!(Program::of(room, Role::Reporter).get(&of_section).status, 403);
    });
}

#[test]
fn what_was_written_and_decided_is_counted() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let held = room.comment_on(story.id).saying("Who paid?").standing(Status::Held);
    room.comment_on(story.id).saying("They did.").standing(Status::Published);
    room.clock().advance(minutes(5));
    let program = Program::of(&room, Role::Moderator);
    program.post(&format!("/comments/{held}/reject"), "");
    let counted = program.get("/comments/statistics?days=2").body;
    let days = counted["days"].as_array().unwrap();
    assert_eq!(days.len(), 2);
    assert_eq!(
        (&days[1]["day"], &days[1]["published"], &days[1]["rejected"]),
        (&json!("2026-03-01"), &json!(1), &json!(1))
    );
    assert_eq!((&counted["all"]["rejected"], &counted["people"][0]["rejected"]), (&json!(1), &json!(1)));
    assert_eq!((&counted["all"]["median_seconds"], &counted["cut"]), (&json!(300), &json!(false)));
    for wrong in ["0", "93", "many"] {
        assert_eq!(program.get(&format!("/comments/statistics?days={wrong}")).status, 422, "{wrong}");
    }
}
