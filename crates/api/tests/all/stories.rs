//! Stories by program.

use http::Method;
use newsroom::people::role::Role;
use testing::{TestNewsroom, seconds};

use crate::NOW;
use crate::program::{Program, Said};

const STORY: &str = r#"{"headline": "Budget passes", "standfirst": "By two votes.", "sections": ["politics"],
    "tags": ["Budget"], "bylines": ["Ines Okafor"], "body": {"format": "markdown", "content": "The *vote* was close."}}"#;

fn begin(room: &TestNewsroom) -> (Program, i64) {
    room.section("politics");
    let program = Program::of(room, Role::Editor);
    let said = program.post("/stories", STORY);
    assert_eq!(said.status, 201, "{}", said.body);
    let id = said.body["id"].as_i64().unwrap();
    (program, id)
}

fn path_of(said: &Said) -> String {
    said.body["url"].as_str().unwrap().replace(testing::ORIGIN, "")
}

#[test]
fn a_story_is_written_published_corrected_and_taken_back() {
    TestNewsroom::on_each("a_story_is_written_published_corrected_and_taken_back", NOW, |room| {
        let (program, id) = begin(room);
        let shown = program.get(&format!("/stories/{id}"));
        assert_eq!(shown.body["stage"], "writing");
        assert_eq!(shown.body["bylines"][0], "Ines Okafor");
        assert_eq!(shown.headers["etag"], "\"1\"");

        let published = program.post(&format!("/stories/{id}/publish"), "");
        assert_eq!((published.status, published.body["stage"].as_str()), (200, Some("published")));
        let page = room.site().text(&path_of(&published));
        assert!(page.contains("The <em>vote</em> was close.") && page.contains("Ines Okafor"));

        let note = r#"{"note": "It was three votes."}"#;
        assert_eq!(program.post(&format!("/stories/{id}/correct"), note).status, 200);
        assert!(room.site().text(&path_of(&published)).contains("It was three votes."));

        assert_eq!(program.post(&format!("/stories/{id}/unpublish"), r#"{"reason": "wrong"}"#).status, 200);
        assert_eq!(room.site().get(&path_of(&published)).status(), 410);
        assert_eq!(program.post(&format!("/stories/{id}/unpublish"), "").status, 409);
        assert_eq!(program.send(&Method::DELETE, &format!("/stories/{id}"), &[], "").status, 204);
        assert_eq!(program.post(&format!("/stories/{id}/publish"), "").status, 409);
    });
}

#[test]
fn a_scheduled_story_is_public_at_its_second_and_not_before() {
    let room = TestNewsroom::at(NOW);
    let (program, id) = begin(&room);
    let said = program.post(&format!("/stories/{id}/publish"), r#"{"at": "2026-03-01T06:00:10Z"}"#);
    assert_eq!(said.body["stage"], "scheduled");
    room.clock().advance(seconds(9));
    assert_eq!(room.site().get(&path_of(&said)).status(), 404);
    room.clock().advance(seconds(1));
    assert_eq!(room.site().get(&path_of(&said)).status(), 200);
}

#[test]
fn a_change_names_the_version_that_it_began_from() {
    let room = TestNewsroom::at(NOW);
    let (program, id) = begin(&room);
    let change = |version: &str, headline: &str| {
        let body = format!(r#"{{"headline": "{headline}"}}"#);
        program.send(&Method::PATCH, &format!("/stories/{id}"), &[("if-match", version)], &body)
    };
    assert_eq!(program.send(&Method::PATCH, &format!("/stories/{id}"), &[], "{}").status, 428);
    let changed = change("\"1\"", "Budget fails");
    assert_eq!((changed.status, changed.body["version"].as_i64()), (200, Some(2)));
    assert_eq!(changed.body["standfirst"], "By two votes.");
    let late = change("\"1\"", "Budget waits");
    assert_eq!((late.status, late.body["version"].as_i64()), (412, Some(2)));
    let revisions = program.get(&format!("/stories/{id}/revisions")).body;
    let headlines: Vec<&str> =
        revisions["revisions"].as_array().unwrap().iter().map(|one| one["headline"].as_str().unwrap()).collect();
    assert_eq!(headlines, ["Budget fails", "Budget passes"]);
}

#[test]
fn a_request_with_a_key_happens_once() {
    let room = TestNewsroom::at(NOW);
    room.section("politics");
    let program = Program::of(&room, Role::Editor);
    let send = |key: &str, body: &str| program.send(&Method::POST, "/stories", &[("idempotency-key", key)], body);
    let (first, again) = (send("a", STORY), send("a", STORY));
    assert_eq!((first.status, again.status), (201, 201));
    assert_eq!(first.body, again.body);
    assert_eq!(first.headers["location"], again.headers["location"]);
    assert_eq!(send("a", r#"{"headline": "Another"}"#).status, 422);
    assert_ne!(send("b", STORY).body["id"], first.body["id"]);
    assert_eq!(program.get("/stories").body["stories"].as_array().unwrap().len(), 2);
}

#[test]
fn a_list_is_filtered_by_stage_section_and_words() {
    let room = TestNewsroom::at(NOW);
    let (program, id) = begin(&room);
    room.story("Ferry returns").in_section("harbour").published();
    let ids = |query: &str| {
        let body = program.get(&format!("/stories?{query}")).body;
        body["stories"].as_array().unwrap().iter().map(|story| story["id"].as_i64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids("stage=writing"), [id]);
    assert_eq!(ids("section=politics"), [id]);
    assert_eq!(ids("q=budget"), [id]);
    assert_eq!(ids("").len(), 2);
    assert_eq!(program.get("/stories?section=nowhere").status, 422);
}

#[test]
fn what_happened_is_listed_in_order() {
    let room = TestNewsroom::at(NOW);
    let (program, id) = begin(&room);
    let before = program.get("/events").body["next"].as_i64().unwrap();
    program.post(&format!("/stories/{id}/publish"), "");
    let body = program.get(&format!("/events?after={before}")).body;
    assert_eq!(body["events"][0]["kind"], "story.published");
    assert_eq!(body["events"][0]["subject"].as_i64(), Some(id));
}

#[test]
fn foreign_html_is_made_safe() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let body =
        r#"{"headline": "A", "body": {"format": "html", "content": "<p onclick='x()'>b<script>c()</script></p>"}}"#;
    let id = program.post("/stories", body).body["id"].as_i64().unwrap();
    let said = program.post(&format!("/stories/{id}/publish"), "");
    let page = room.site().text(&path_of(&said));
    assert!(page.contains("<p>b</p>") && !page.contains("onclick") && !page.contains("c()"));
}

#[test]
fn a_writer_changes_no_story_of_others() {
    let room = TestNewsroom::at(NOW);
    let (editor, reporter) = (Program::of(&room, Role::Editor), Program::of(&room, Role::Reporter));
    let theirs = editor.post("/stories", r#"{"headline": "Budget passes"}"#).body["id"].clone();
    let own = reporter.post("/stories", r#"{"headline": "Ferry returns"}"#).body["id"].clone();
    let change = |program: &Program, id: &serde_json::Value| {
        let headers = [("if-match", "*")];
        program.send(&Method::PATCH, &format!("/stories/{id}"), &headers, r#"{"standfirst": "New"}"#).status
    };
    assert_eq!((change(&reporter, &theirs), change(&reporter, &own), change(&editor, &own)), (403, 200, 200));
}

#[test]
fn what_must_be_put_right_is_named_and_stops_no_program() {
    let room = TestNewsroom::at(NOW);
    let (program, _) = begin(&room);
    let body = r#"{"format": "html", "content": "<p>A.</p><figure><img src=\"/media/quay.jpg\" alt=\"\"></figure>"}"#;
    let said = program.post("/stories", &format!(r#"{{"headline": "Ferry", "sections": [], "body": {body}}}"#));
    let id = said.body["id"].as_i64().unwrap();
    let found = program.get(&format!("/stories/{id}/checks")).body["findings"].clone();
    let alt = serde_json::json!({ "check": "alt", "must": true, "about": "quay.jpg" });
    assert!(found.as_array().unwrap().contains(&alt), "{found}");
    assert_eq!(program.get("/stories/1/checks").status, 404);
    assert_eq!(program.post(&format!("/stories/{id}/publish"), "").body["stage"], "published");
}

#[test]
fn a_program_moves_stories_as_the_table_says() {
    let room = TestNewsroom::at(NOW);
    let (editor, id) = begin(&room);
    let go = |program: &Program, to: &str| {
        program.post(&format!("/stories/{id}/move"), &format!(r#"{{"stage": "{to}"}}"#)).status
    };
    assert_eq!((go(&editor, "gone"), go(&editor, "published"), go(&editor, "ready")), (422, 403, 403));
    assert_eq!((go(&editor, "editing"), go(&editor, "ready")), (200, 200));
    assert_eq!(go(&Program::of(&room, Role::Reporter), "editing"), 403);
    assert_eq!(editor.get(&format!("/stories/{id}")).body["stage"], "ready");
}

#[test]
fn a_story_comes_with_a_link_to_its_preview_that_its_writer_alone_is_shown() {
    let room = TestNewsroom::at(NOW);
    let (writer, other) = (Program::of(&room, Role::Reporter), Program::of(&room, Role::Contributor));
    let made = writer.post("/stories", r#"{"headline":"Ferry returns"}"#);
    let url = made.body["preview_url"].as_str().unwrap().to_owned();
    let id = made.body["id"].as_i64().unwrap();
    assert_eq!(writer.get(&format!("/stories/{id}")).body["preview_url"], url.as_str());
    assert!(other.get(&format!("/stories/{id}")).body["preview_url"].is_null());
    let path = url.strip_prefix(testing::ORIGIN).unwrap();
    assert!(room.site().text(path).contains("<h1>Ferry returns</h1>"));
    room.clock().advance(testing::days(7));
    assert!(writer.get(&format!("/stories/{id}")).body["preview_url"].is_null(), "it has ended");
    let address = format!("/stories/{id}");
    let changed = writer.send(&Method::PATCH, &address, &[("if-match", "\"1\"")], r#"{"kicker":"News"}"#);
    assert!(changed.body["preview_url"].as_str().is_some_and(|new| new != url), "whoever goes on writing has another");
}

#[test]
fn of_an_embargoed_story_a_program_of_others_reads_no_word() {
    let room = TestNewsroom::at(NOW);
    let (editor, other) = (Program::of(&room, Role::Editor), Program::of(&room, Role::Contributor));
    let id = editor.post("/stories", r#"{"headline":"Canary returns"}"#).body["id"].as_i64().unwrap();
    let order = r#"{"embargo_until":"2026-03-01T07:00:00Z","expires_at":"2026-03-02T07:00:00Z"}"#;
    let said = editor.post(&format!("/stories/{id}/publish"), order);
    assert_eq!(said.body["visible_until"], "2026-03-02T07:00:00Z");
    for (address, status) in [
        (format!("/stories/{id}"), 403),
        (format!("/stories/{id}/revisions"), 403),
        ("/stories".to_owned(), 200),
        ("/stories?q=canary".to_owned(), 200),
        ("/events".to_owned(), 200),
    ] {
        let said = other.get(&address);
        assert_eq!(said.status, status, "{address}");
        assert!(!said.body.to_string().to_lowercase().contains("canary"), "{address}: {}", said.body);
    }
    assert_eq!(editor.get(&format!("/stories/{id}")).status, 200);
    room.clock().set("2026-03-01T07:00:00Z");
    assert_eq!(other.get(&format!("/stories/{id}")).body["headline"], "Canary returns");
}

#[test]
fn the_old_addresses_of_a_story_are_told() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let story = program.post("/stories", r#"{"headline": "Budget passes", "slug": "budget"}"#).body;
    let address = format!("/stories/{}", story["id"]);
    let first = program.post(&format!("{address}/publish"), "").body;
    assert_eq!(first["old_urls"], serde_json::json!([]));
    program.send(&Method::PATCH, &address, &[("if-match", "*")], r#"{"slug": "budget-2026"}"#);
    let moved = program.post(&format!("{address}/publish"), r#"{"change": "typo"}"#).body;
    assert_eq!(moved["old_urls"], serde_json::json!([first["url"]]), "{moved}");
    assert_ne!(moved["url"], first["url"]);
    room.leaves_jobs();
}
