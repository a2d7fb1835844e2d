//! The interface beside its description: what is checked in is what the code says, requests drawn from it find no fault
//! of ours, and what is answered is what it says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use api::Api;
use http::{HeaderMap, Method};
use newsroom::comment::notice::{self, Side, Typed, appeal, read_fields};
use newsroom::comment::{Status, grounds, moderate};
use newsroom::people::role::Role;
use serde_json::{Value, json};
use testing::{Chance, TestNewsroom};

use crate::NOW;
use crate::drawing::{Drawn, Known, Manner, draw};
use crate::program::{Program, Said};
use crate::schema::{find_flaw, resolve};

/// What stories say: the words that are drawn stand in it.
const SAYING: &str = "Budget passes. politics, a Ferry. one two three four five six";

/// Requests that are drawn for each operation.
const DRAWN: usize = 100;

fn operations(description: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = description["paths"].as_object().unwrap().iter();
    paths
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap().iter();
            methods.map(|(method, operation)| (path.as_str(), method.as_str(), operation))
        })
        .collect()
}

#[test]
fn what_is_checked_in_is_what_the_code_says() {
    let text = format!("{}\n", serde_json::to_string_pretty(&Api::description()).unwrap());
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/openapi.json");
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openapi.json");
    if std::fs::read_to_string(&file).unwrap_or_default() != text {
        std::fs::write(&fresh, &text).unwrap();
        panic!("docs/openapi.json is old: cp {} docs/openapi.json", fresh.display());
    }
}

#[test]
fn the_description_is_whole() {
    let description = Api::description();
    assert_eq!(description["openapi"], "3.1.0");
    let mut names = BTreeSet::new();
    for (path, method, operation) in operations(&description) {
        assert!(
            names.insert(operation["operationId"].as_str().unwrap().to_owned()),
            "{path}: a name of two operations"
        );
        let in_path = |parameter: &&Value| parameter["in"] == "path";
        let declared: BTreeSet<String> = operation["parameters"]
            .as_array()
            .unwrap()
            .iter()
            .filter(in_path)
            .map(|parameter| format!("{{{}}}", parameter["name"].as_str().unwrap()))
            .collect();
        let used: BTreeSet<String> = path.split('/').filter(|part| part.starts_with('{')).map(str::to_owned).collect();
        assert_eq!(declared, used, "{method} {path}");
        assert!(operation["summary"].as_str().unwrap().ends_with('.'));
        assert_eq!(operation["responses"]["default"]["$ref"], "#/components/responses/Problem");
    }
    let text = description.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(description.pointer(reference).is_some(), "{reference} leads nowhere");
    }
    let used = |name: &str| text.contains(&format!("#/components/schemas/{name}\""));
    let unused: Vec<&String> =
        description["components"]["schemas"].as_object().unwrap().keys().filter(|name| !used(name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// A newsroom with what addresses can name: a draft, a public story, comments, a file.
fn furnish(room: &TestNewsroom) -> (Program, Known) {
    room.leaves_jobs();
    room.section("politics");
    let program = Program::of(room, Role::Admin);
    let stories: Vec<i64> = (0..36).map(|number| program.post("/stories", &json!({ "headline": format!("Story {number}"), "body": { "format": "markdown", "content": SAYING } }).to_string()).body["id"].as_i64().unwrap()).collect();
    for story in &stories[..20] {
        assert_eq!(program.post(&format!("/stories/{story}/publish"), "").status, 200);
    }
    let story = newsroom::id::StoryId(stories[12]);
    let write = |number: i64| room.comment_on(story).by("Mira", &format!("mira{number}@example.org"));
    let comments = (0..40).map(|number| write(number).standing(Status::Held).0).collect();
    let form = b"--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.4\n%%EOF\n\r\n--q--\r\n";
    let media = program.post_bytes("/media", &[("content-type", "multipart/form-data; boundary=q")], form);
    let mut parts = Vec::new();
    for story in &stories[20..24] {
        for (name, body) in [("note", json!({ "body": "Who paid?" })), ("link", json!({ "name": "A lawyer" }))] {
            for _ in 0..6 {
                let made = program.post(&format!("/stories/{story}/{name}s"), &body.to_string());
                parts.push((name, *story, made.body["id"].as_i64().unwrap()));
            }
        }
    }
    for story in &stories[..4] {
        program.post(&format!("/stories/{story}/unpublish"), "");
        let receipts = program.get(&format!("/stories/{story}/receipts")).body;
        parts.push(("receipt", *story, receipts["receipts"][0]["id"].as_i64().unwrap()));
    }
    let begin = |story: &i64| {
        let begun = program.post(&format!("/stories/{story}/translations"), r#"{"language": "ur"}"#);
        begun.body["id"].as_i64().unwrap()
    };
    let translations = stories[24..28].iter().map(begin).collect();
    let media = vec![media.body["id"].as_i64().unwrap()];
    let id = |said: Said| said.body["id"].as_i64().unwrap_or_else(|| panic!("{}", said.body));
    let name = |number: i64| json!({ "kind": "person", "names": [{ "name": format!("Person {number}") }] });
    let people = (0..6).map(|number| id(program.post("/people", &name(number).to_string()))).collect();
    let words = json!({ "words": ["Budget passes"], "kind": "direct" }).to_string();
    let statements =
        stories[4..20].iter().map(|story| id(program.post(&format!("/stories/{story}/statements"), &words))).collect();
    let sections = vec![room.section("politics").0];
    let file = json!({ "name": "a.pdf", "bytes": 1_000 }).to_string();
    let uploads = (0..24).map(|_| id(program.post("/uploads", &file))).collect();
    let (notices, appeals) = furnish_cases(room, story, &program);
    let known = Known {
        stories,
        translations,
        comments,
        media,
        parts,
        statements,
        people,
        sections,
        uploads,
        notices,
        appeals,
    };
    (program, known)
}

/// Notices of comments, and appeals against refusals by somebody else than the program's person.
fn furnish_cases(room: &TestNewsroom, story: newsroom::id::StoryId, program: &Program) -> (Vec<i64>, Vec<i64>) {
    let ines = room.colleague("Ines", Role::Moderator).id;
    for number in 0..8 {
        let writer = format!("case{number}@example.org");
        let comment = room.comment_on(story).by("Ole", &writer).standing(Status::Published);
        file_notice(room, comment);
        let act = room.act_of(ines);
        room.db().write(|tx| moderate::decide(tx, &act, comment, Status::Rejected, "Off topic")).unwrap();
        let key = room.keys().email_key(&writer);
        let statement = room.db().read(|r| grounds::list_of_writer(r, &key, 1)).unwrap().remove(&comment).unwrap();
        let appealed = (Side::Writer, statement.decision);
        room.db().write(|tx| appeal::file(tx, &room.act(), appealed, "Look again.", "en")).unwrap();
    }
    let ids = |what: &str| {
        let listed = program.get(&format!("/{what}")).body[what].as_array().unwrap().clone();
        listed.iter().map(|line| line["id"].as_i64().unwrap()).collect::<Vec<i64>>()
    };
    let (notices, appeals) = (ids("notices"), ids("appeals"));
    assert_eq!((notices.len(), appeals.len()), (8, 8));
    (notices, appeals)
}

/// Files a notice of a comment.
pub fn file_notice(room: &TestNewsroom, comment: newsroom::id::CommentId) {
    let typed = Typed {
        address: format!("/story/#comment-{comment}"),
        matter: "threat".into(),
        explanation: "It threatens somebody.".into(),
        name: "Ada".into(),
        email: "ada@example.org".into(),
        is_in_good_faith: true,
    };
    let fields = read_fields(&typed, testing::ORIGIN).unwrap();
    let client = format!("203.0.113.{}", comment.0 % 200);
    room.db().write(|tx| notice::file(tx, &room.act(), room.keys(), &fields, ("en", &client))).unwrap();
}

#[test]
fn of_requests_drawn_from_the_description_none_finds_a_fault_and_every_answer_is_as_described() {
    let name = "of_requests_drawn_from_the_description_none_finds_a_fault_and_every_answer_is_as_described";
    TestNewsroom::on_each(name, NOW, draw_and_send);
}

fn draw_and_send(room: &TestNewsroom) {
    let (program, mut known) = furnish(room);
    let description = Api::description();
    let (mut chance, mut statuses) = (Chance::from_seed(2026), BTreeMap::<u16, usize>::new());
    let mut done = BTreeSet::new();
    for _ in 0..DRAWN {
        for operation in operations(&description) {
            let drawn = draw(&description, &known, operation, &mut chance);
            let said = program.send_drawn(&drawn);
            *statuses.entry(said.status).or_default() += 1;
            if let Some(flaw) = find_wrong(&description, operation.2, &drawn, &said) {
                let body = String::from_utf8_lossy(&drawn.body[..drawn.body.len().min(500)]).into_owned();
                panic!("{flaw}\n{drawn:?}\n{body}\n{}", said.body);
            }
            if said.status < 300 {
                done.insert((operation.0, operation.1));
            }
            // Others are given up as the test goes on.
            known.stories.extend(said.body["id"].as_i64().filter(|_| operation.0 == "/stories"));
        }
    }
    let never: Vec<_> = operations(&description)
        .into_iter()
        .map(|(path, method, _)| (path, method))
        .filter(|operation| !done.contains(operation))
        .collect();
    assert!(never.is_empty(), "never done: {never:?}");
    let count: usize = statuses.values().sum();
    assert!(count >= 2_000 && statuses[&200] > 200 && statuses[&422] > 100, "{statuses:?}");
}

fn find_wrong(description: &Value, operation: &Value, drawn: &Drawn, said: &Said) -> Option<String> {
    let kind = said.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
    if said.status >= 500 {
        return Some(format!("a fault of ours: {}", said.status));
    }
    if said.status >= 400 {
        let problem = &description["components"]["schemas"]["Problem"];
        let detail = said.body["detail"].as_str().unwrap_or_default();
        if kind != "application/problem+json" || said.body["status"] != said.status {
            return Some(format!("no problem document: {kind}"));
        }
        if drawn.manner == Manner::Valid && (matches!(said.status, 400 | 405 | 415) || detail.contains("does not fit"))
        {
            return Some("it was refused, although it is as described".into());
        }
        return find_flaw(description, problem, &said.body);
    }
    let Some(response) = operation["responses"].get(said.status.to_string()) else {
        return Some(format!("{} is not described", said.status));
    };
    let content = &response["content"]["application/json"]["schema"];
    if content.is_null() { None } else { find_flaw(description, content, &said.body) }
}

/// The description says neither more nor less than what the code reads: its refusals name every field that it knows.
#[test]
fn each_body_has_the_fields_that_the_code_reads() {
    let room = TestNewsroom::at(NOW);
    let (program, known) = furnish(&room);
    let description = Api::description();
    let mut checked = 0;
    for (path, method, operation) in operations(&description) {
        let Some(content) = operation["requestBody"]["content"].get("application/json") else { continue };
        let id = if path.starts_with("/comments") {
            known.comments[0]
        } else if path.starts_with("/media") {
            known.media[0]
        } else if path.starts_with("/statements") {
            known.statements[0]
        } else if path.starts_with("/people") {
            known.people[0]
        } else if path.starts_with("/sections") {
            known.sections[0]
        } else if path.starts_with("/notices") {
            known.notices[0]
        } else if path.starts_with("/appeals") {
            known.appeals[0]
        } else {
            known.stories[0]
        };
        let note = known.parts.iter().find(|(name, ..)| *name == "note" && path.contains("{note}"));
        let (id, part) = note.map_or((id, 0), |(_, story, note)| (*story, *note));
        let address = path.replace("{id}", &id.to_string()).replace("{note}", &part.to_string());
        let address = address.replace("{decision}", "hold").replace("{verdict}", "reject");
        let method: Method = method.to_uppercase().parse().unwrap();
        let said = program.send(&method, &address, &[("if-match", "*")], r#"{"described nowhere": 1}"#);
        let detail = said.body["detail"].as_str().unwrap();
        let (_, expected) = detail.split_once("expected").unwrap_or_else(|| panic!("{method} {path}: {detail}"));
        let reads: BTreeSet<&str> = expected.split('`').skip(1).step_by(2).collect();
        let schema = resolve(&description, &content["schema"]);
        let described: BTreeSet<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(reads, described, "{method} {path}");
        checked += 1;
    }
    assert!(checked >= 7, "{checked}");
}

/// Odd tokens and headers of those who are not let in.
#[test]
fn at_the_door_no_header_finds_a_fault() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    for value in
        [b"Bearer \xff".to_vec(), b"Bearer".to_vec(), b"bearer  ".to_vec(), vec![b'B'; 60_000], b"Basic Og==".to_vec()]
    {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", http::HeaderValue::from_bytes(&value).unwrap());
        for path in ["/me", "/stories", "/nothing", "", "//", "/stories/%00", "/events"] {
            let said = program.send_plain(&Method::GET, path, &headers, b"");
            assert!(said.status == 401 || said.status == 404, "{path}: {}", said.status);
            assert_eq!(said.headers["content-type"], "application/problem+json");
        }
    }
}
