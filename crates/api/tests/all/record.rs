//! The record by program: from a published story to a confirmed statement of somebody.

use http::Method;
use newsroom::people::beat;
use newsroom::people::role::Role;
use serde_json::{Value, json};
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

const BRIDGE: &str = "“The bridge will open again in June,” said Lena Ortiz, the mayor.";

fn list(program: &Program, query: &str) -> Vec<Value> {
    let said = program.get(&format!("/statements?{query}"));
    assert_eq!(said.status, 200, "{}", said.body);
    said.body["statements"].as_array().unwrap().clone()
}

#[test]
fn what_a_story_attributes_is_proposed_given_to_somebody_confirmed_and_found() {
    TestNewsroom::on_each("what_a_story_attributes_is_proposed_given_to_somebody_confirmed_and_found", NOW, |room| {
        let story = room.story("Bridge opens").in_section("city/harbour").saying(BRIDGE).published();
        room.read_statements();
        let program = Program::of(room, Role::Editor);
        assert!(list(&program, "").is_empty(), "nothing is on record by itself");
        let proposed = list(&program, "state=proposed");
        let (id, version) = (&proposed[0]["id"], &proposed[0]["version"]);
        assert_eq!(proposed[0]["mention"], "Lena Ortiz, the mayor");
        assert!(proposed[0]["proposed_by"].is_string() && proposed[0]["speaker"].is_null());

        let lena = json!({
            "kind": "person", "names": [{ "name": "Lena Ortiz" }, { "name": "لنا اورتیز", "language": "fa" }],
            "links": [{ "label": "Wikidata", "address": "https://www.wikidata.org/wiki/Q1" }], "has_page": true,
        });
        let made = program.post("/people", &lena.to_string());
        assert_eq!((made.status, made.body["slug"].as_str()), (201, Some("lena-ortiz")), "{}", made.body);
        let lena = made.body["id"].as_i64().unwrap();
        let found = program.get("/people?q=%D9%84%D9%86%D8%A7").body;
        assert_eq!(found["people"][0]["id"], lena, "by a name in another script");

        let change = json!({ "speaker": lena, "said_on": "2026-02-28" }).to_string();
        let path = format!("/statements/{id}");
        let patch = |version: &str| program.send(&Method::PATCH, &path, &[("if-match", version)], &change);
        assert_eq!(patch("\"9\"").status, 412);
        assert_eq!(patch(&format!("\"{version}\"")).body["speaker"]["name"], "Lena Ortiz");
        let said = program.post(&format!("{path}/confirm"), r#"{"seen": "rejected"}"#);
        assert_eq!(said.status, 409, "{}", said.body);
        assert_eq!(program.post(&format!("{path}/confirm"), r#"{"seen": "proposed"}"#).body["state"], "confirmed");
        assert_eq!(program.post(&format!("{path}/bury"), "").status, 404);

        for query in [
            format!("speaker={lena}&q=bridge&from=2026-02-28&to=2026-02-28"),
            "section=city".to_owned(),
            "section=harbour&language=en".to_owned(),
            format!("story={}", story.id),
        ] {
            assert_eq!(list(&program, &query).len(), 1, "{query}");
        }
        for query in ["q=ferry", "from=2026-03-01", "to=2026-02-27", "language=fa", "speaker=7"] {
            assert!(list(&program, query).is_empty(), "{query}");
        }
        assert_eq!(program.get("/statements?from=yesterday").status, 422);
        room.withdraw(story.id);
        assert!(list(&program, "").is_empty());
        assert_eq!((program.get(&path).status, program.post(&format!("{path}/reject"), "").status), (404, 404));
    });
}

#[test]
fn two_who_are_one_are_merged_and_split_and_words_are_added_by_hand() {
    let room = TestNewsroom::at(NOW);
    room.leaves_jobs();
    let story = room.story("Bridge opens").saying(BRIDGE).published();
    let program = Program::of(&room, Role::Editor);
    let make = |name: &str| {
        let body = json!({ "kind": "person", "names": [{ "name": name }] }).to_string();
        program.post("/people", &body).body["id"].as_i64().unwrap()
    };
    let (lena, mayor) = (make("Lena Ortiz"), make("Mayor Ortiz"));
    let add = |words: &[&str]| {
        let body = json!({ "words": words, "kind": "direct", "speaker": lena }).to_string();
        program.post(&format!("/stories/{}/statements", story.id), &body)
    };
    let added = add(&["The bridge will open", "in June"]);
    assert_eq!((added.status, &added.body["parts"][1]), (201, &json!({ "start": 28, "end": 35 })), "{}", added.body);
    assert_eq!((add(&["The bridge will fall"]).status, add(&[]).status, add(&[""]).status), (422, 422, 422));
    let merge = format!("/people/{lena}/merge");
    assert_eq!(program.post(&merge, &json!({ "into": mayor }).to_string()).body["merged_into"], mayor);
    assert_eq!(program.post(&merge, &json!({ "into": mayor }).to_string()).status, 409);
    assert_eq!(list(&program, &format!("speaker={mayor}"))[0]["speaker"]["name"], "Mayor Ortiz");
    assert_eq!(program.get(&format!("/people/{mayor}")).body["merged"], json!([lena]));
    assert_eq!(program.post(&format!("/people/{lena}/split"), "").status, 200);
    assert!(list(&program, &format!("speaker={mayor}")).is_empty());
    assert_eq!(list(&program, &format!("speaker={lena}")).len(), 1);
}

#[test]
fn statements_in_stories_of_others_are_read_and_not_decided_on() {
    let room = TestNewsroom::at(NOW);
    room.story("Bridge opens").in_section("city").saying(BRIDGE).published();
    room.read_statements();
    let program = Program::of(&room, Role::Editor);
    let (account, sport) = (program.account(&room), room.section("sport"));
    room.db().write(|tx| beat::set(tx, &room.act(), account, &[sport])).unwrap();
    let id = list(&program, "state=proposed")[0]["id"].clone();
    assert_eq!(program.post(&format!("/statements/{id}/confirm"), "").status, 403);
    let change = program.send(&Method::PATCH, &format!("/statements/{id}"), &[("if-match", "*")], "{}");
    assert_eq!(change.status, 403);
    let reporter = Program::of(&room, Role::Reporter);
    assert_eq!(reporter.post(&format!("/statements/{id}/confirm"), "").status, 403);
}

#[test]
fn all_that_is_asked_for_is_taken_as_one_file() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.record.licence = "CC BY 4.0".into());
    let story = room.story("Bridge opens").in_section("city").saying(BRIDGE).published();
    let lena = room.private_speaker("Lena Ortiz");
    room.said(lena, story.id, "The bridge will open again in June");
    let program = Program::of(&room, Role::Editor);
    for (accept, kind) in [
        ("text/csv", "text/csv; charset=utf-8"),
        ("application/jsonl, */*", "application/jsonl; charset=utf-8"),
        ("application/x-ndjson;q=0.9", "application/jsonl; charset=utf-8"),
    ] {
        let (status, own, text) = program.take(None, accept);
        assert_eq!((status, own.as_str()), (200, kind), "{accept}");
        for said in ["Lena Ortiz", "The bridge will open again in June", "confirmed", "CC BY 4.0"] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
    let lines = |query: &str| program.take(Some(query), "application/jsonl").2.lines().count();
    assert_eq!((lines("section=city&q=bridge"), lines("q=ferry"), lines("state=proposed")), (1, 0, 0));
    for (query, status) in [("state=buried", 422), ("section=nowhere", 404), ("from=soon", 422)] {
        let (own, kind, _) = program.take(Some(query), "text/csv");
        assert!(own == status || own == 422, "{query}: {own}");
        assert_eq!(kind, "application/problem+json", "{query}");
    }
    for accept in ["application/json", "*/*", "text/html", "application/json, text/csv"] {
        let kind = program.take(None, accept).1;
        assert_eq!(kind, "application/json", "{accept}");
    }
    let stranger = Program::of(&room, Role::Moderator);
    assert_eq!(stranger.take(None, "text/csv").0, 403);
}
