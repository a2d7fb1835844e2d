//! Pictures come in, and are seen with the stories that show them.

use std::io::Cursor;

use http::Method;
use newsroom::people::role::Role;
use serde_json::json;
use testing::{TestNewsroom, minutes};

use crate::NOW;
use crate::program::{Program, Said};

/// What a camera writes into a picture.
const PLACE: &[u8] = b"35.6892 N 51.3890 E";

/// A picture of a size, with a place in it.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let pixels = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([(x % 256) as u8, (y % 256) as u8, 90]));
    pixels.write_to(&mut Cursor::new(&mut jpeg), image::ImageFormat::Jpeg).unwrap();
    let mut comment = vec![0xff, 0xfe, 0, u8::try_from(PLACE.len() + 2).unwrap()];
    comment.extend(PLACE);
    jpeg.splice(2..2, comment);
    jpeg
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

/// Sends a file with words about it.
fn upload(program: &Program, name: &str, content: &[u8], words: &[(&str, &str)]) -> Said {
    let mut form = Vec::new();
    for (field, text) in words {
        form.extend(format!("--q\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{text}\r\n").bytes());
    }
    let head = format!("--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    form.extend(head.bytes().chain(content.iter().copied()).chain(*b"\r\n--q--\r\n"));
    program.post_bytes("/media", &[("content-type", "multipart/form-data; boundary=q")], &form)
}

#[test]
fn a_picture_is_seen_while_a_public_story_shows_it() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let original = picture(900, 600);
    assert!(holds(&original, PLACE));
    let said = upload(&program, "C:\\photos\\quay.jpg", &original, &[("alt", "A quay"), ("credit", "M. Okafor")]);
    assert_eq!((said.status, said.body["title"].as_str()), (201, Some("quay.jpg")), "{}", said.body);
    assert_eq!((said.body["width"].as_i64(), said.body["type"].as_str()), (Some(900), Some("image/jpeg")));
    assert_eq!((said.body["alt"].as_str(), said.body["public"].as_bool()), (Some("A quay"), Some(false)));
    let (id, src) = (said.body["id"].as_i64().unwrap(), said.body["src"].as_str().unwrap().to_owned());
    assert_eq!(room.site().get(&src).status(), 404, "nobody sees what no story shows");

    let body = format!("<p>The quay.</p><figure><img src=\"{src}\" alt=\"A quay\"></figure>");
    let story = serde_json::json!({ "headline": "The quay", "body": { "format": "html", "content": body } });
    let story = program.post("/stories", &story.to_string()).body;
    let at = (room.now() + minutes(5)).to_string();
    let published = program.post(&format!("/stories/{}/publish", story["id"]), &format!("{{\"at\":\"{at}\"}}"));
    assert_eq!(published.status, 200, "{}", published.body);
    assert_eq!(room.site().get(&src).status(), 404, "nor before the story's time");
    room.clock().advance(minutes(5));
    let seen = room.site().get(&src);
    assert_eq!(seen.status(), 200);
    assert!(seen.headers()["content-type"] == "image/jpeg" && !holds(seen.body(), PLACE), "it says where it was taken");
    let address = published.body["url"].as_str().unwrap().strip_prefix(testing::ORIGIN).unwrap();
    let page = String::from_utf8(room.site().get(address).body().to_vec()).unwrap();
    assert!(page.contains(&format!("/media/{id}-")) && page.contains("srcset"), "{page}");
    let known = program.get(&format!("/media/{id}")).body;
    assert_eq!((known["public"].as_bool(), &known["stories"][0]), (Some(true), &story["id"]));

    assert_eq!(program.post(&format!("/stories/{}/unpublish", story["id"]), "{}").status, 200);
    assert_eq!(room.site().get(&src).status(), 404, "it goes with the story");
}

#[test]
fn whoever_may_read_of_a_picture_has_copies_of_it_and_never_the_original() {
    let room = TestNewsroom::at(NOW);
    let [program, writer, moderator] =
        [Role::Editor, Role::Contributor, Role::Moderator].map(|role| Program::of(&room, role));
    let said = upload(&program, "quay.jpg", &picture(900, 600), &[("alt", "A quay")]).body;
    let path = format!("/media/{}/file", said["id"]);
    assert_eq!(said["file"].as_str().unwrap(), format!("{}/api/v1{path}", testing::ORIGIN));
    for (query, width) in [(None, 900), (Some("width=500"), 360), (Some("width=1"), 360), (Some("width=16384"), 900)] {
        let (status, kind, content) = program.take_file(&path, query, "image/webp");
        assert_eq!((status, kind.as_str()), (200, "image/webp"), "{query:?}");
        let copy = image::load_from_memory(&content).unwrap();
        assert_eq!(copy.width(), width, "{query:?}");
        assert!(!holds(&content, PLACE), "a copy tells where it was taken");
    }
    for (query, status) in [("width=0", 422), ("width=99999", 422), ("width=wide", 422)] {
        assert_eq!(program.take_file(&path, Some(query), "*/*").0, status, "{query}");
    }
    assert_eq!(program.take_file("/media/404/file", None, "*/*").0, 404);
    let pdf = upload(&program, "paper.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n", &[]).body;
    let (status, kind, content) = program.take_file(&format!("/media/{}/file", pdf["id"]), None, "*/*");
    assert_eq!((status, kind.as_str(), &content[..5]), (200, "application/pdf", &b"%PDF-"[..]));

    // Where it stands in a story under embargo alone, others learn nothing of it.
    let body = format!("<figure><img src=\"{}\" alt=\"A quay\"></figure>", said["src"].as_str().unwrap());
    let story = json!({ "headline": "The quay", "body": { "format": "html", "content": body } });
    let story = program.post("/stories", &story.to_string()).body;
    let until = room.now() + minutes(60);
    let plan = json!({ "at": (until + minutes(5)).to_string(), "embargo_until": until.to_string() });
    let planned = program.post(&format!("/stories/{}/publish", story["id"]), &plan.to_string());
    assert_eq!(planned.status, 200, "{}", planned.body);
    assert_eq!(program.take_file(&path, None, "*/*").0, 200);
    assert_eq!(writer.take_file(&path, None, "*/*").0, 404);
    assert_eq!(moderator.take_file(&path, None, "*/*").0, 403);
}

#[test]
fn what_is_no_picture_is_refused_with_a_reason() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Reporter);
    let refused = |name: &str, content: &[u8]| {
        let said = upload(&program, name, content, &[]);
        (said.status, said.body["detail"].as_str().unwrap().to_owned())
    };
    let (status, why) = refused("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
    assert!(status == 415 && why.contains("SVG"), "{status}: {why}");
    let (status, why) = refused("holiday.jpg", b"<html><script>alert(1)</script>");
    assert!(status == 415 && why.contains("HTML"), "{status}: {why}");
    assert_eq!(refused("empty.jpg", b"").0, 422);
    let mut bomb = picture(8, 8);
    let size = bomb.windows(2).position(|marker| marker == [0xff, 0xc0]).unwrap() + 5;
    bomb[size..size + 4].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(refused("bomb.jpg", &bomb).0, 413);
    let said = program.post_bytes("/media", &[("content-type", "application/json")], b"{}");
    assert_eq!(said.status, 415);
    assert_eq!(program.get("/media/404").status, 404);
    assert_eq!(Program::of(&room, Role::Moderator).get("/media/404").status, 403);
}

#[test]
fn an_upload_sent_twice_under_its_key_happens_once() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Reporter);
    let form = b"--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n";
    let form: Vec<u8> = form.iter().copied().chain(picture(40, 30)).chain(*b"\r\n--q--\r\n").collect();
    let headers = [("content-type", "multipart/form-data; boundary=q"), ("idempotency-key", "one")];
    let first = program.post_bytes("/media", &headers, &form);
    let second = program.post_bytes("/media", &headers, &form);
    assert_eq!((first.status, second.status), (201, 201));
    assert_eq!(first.body, second.body);
    let added = room.events_after(0).into_iter().filter(|event| event.kind == "media.added").count();
    assert_eq!(added, 1);
}

/// A picture of a program's, and its address.
fn added(program: &Program, name: &str) -> (serde_json::Value, String) {
    let height = u32::try_from(name.len()).unwrap();
    let said = upload(program, name, &picture(40, height), &[]);
    assert_eq!(said.status, 201, "{}", said.body);
    let address = format!("/media/{}", said.body["id"]);
    (said.body, address)
}

#[test]
fn focus_rights_and_what_stands_in_are_set_and_told() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let ((quay, address), (mill, _)) = (added(&program, "quay.jpg"), added(&program, "old-mill.jpg"));
    let change = |version: &str, body: &serde_json::Value| {
        program.send(&Method::PATCH, &address, &[("if-match", version)], &body.to_string())
    };
    let version = program.get(&address).headers["etag"].to_str().unwrap().to_owned();
    let until = (room.now() + minutes(5)).to_string();
    let whole = json!({
        "focus": { "x": 20, "y": 80 }, "copyright": "M. Vale", "source": "The harbour", "rights_until": until,
        "fallback": mill["id"],
    });
    let said = change(&version, &whole);
    assert_eq!(said.status, 200, "{}", said.body);
    for (field, value) in whole.as_object().unwrap() {
        assert_eq!(said.body[field], *value, "{field}");
    }
    assert_eq!(change(&version, &json!({ "focus": { "x": 1, "y": 1 } })).status, 412, "its version says that as well");
    assert_eq!(change("*", &json!({ "focus": { "x": 101, "y": 1 } })).status, 422);
    assert_eq!(change("*", &json!({ "fallback": quay["id"] })).status, 422, "nothing stands in for itself");
    let freed = change("*", &json!({ "rights_until": null, "fallback": null })).body;
    assert!(freed["rights_until"].is_null() && freed["fallback"].is_null() && freed["focus"]["x"] == 20);

    change("*", &json!({ "alt": "The old quay" }));
    let ids = |query: &str| {
        let listed = program.get(&format!("/media?{query}")).body;
        listed["media"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!((ids("q=quay"), ids("lacks=alt")), (vec![quay["id"].clone()], vec![mill["id"].clone()]));
    assert_eq!((ids("kind=picture").len(), ids("kind=audio").len()), (2, 0));
    assert_eq!(program.get("/media?kind=song").status, 422);
    room.leaves_jobs();
}

#[test]
fn a_writer_changes_what_they_added_while_nobody_sees_it_and_reads_nothing_of_closed_stories() {
    let room = TestNewsroom::at(NOW);
    let (editor, reporter) = (Program::of(&room, Role::Editor), Program::of(&room, Role::Reporter));
    let ((own, own_address), (other, other_address)) = (added(&reporter, "own.jpg"), added(&editor, "other.jpg"));
    let change =
        |address: &str| reporter.send(&Method::PATCH, address, &[("if-match", "*")], r#"{"alt": "A quay"}"#).status;
    assert_eq!((change(&own_address), change(&other_address)), (200, 403));
    let publish = |picture: &serde_json::Value, order: &str| {
        let story = json!({ "headline": "The quay", "picture": picture["id"] });
        let id = editor.post("/stories", &story.to_string()).body["id"].clone();
        assert_eq!(editor.post(&format!("/stories/{id}/publish"), order).status, 200);
    };
    publish(&own, "");
    assert_eq!(change(&own_address), 403, "readers see it");
    publish(&other, r#"{"embargo_until": "2026-03-01T09:00:00Z"}"#);
    assert_eq!(reporter.get(&other_address).status, 404, "its words would tell of a story that is closed to them");
    let listed = reporter.get("/media").body;
    assert_eq!((listed["media"].as_array().unwrap().len(), editor.get(&other_address).status), (1, 200));
    room.leaves_jobs();
}
