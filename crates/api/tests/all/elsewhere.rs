//! How a story shows in search results and where it is shared, and what it says of its picture.

use std::io::Cursor;

use http::Method;
use newsroom::people::role::Role;
use serde_json::{Value, json};
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

fn picture(program: &Program) -> Value {
    let mut png = Vec::new();
    let pixels = image::RgbImage::from_pixel(900, 600, image::Rgb([90, 90, 200]));
    pixels.write_to(&mut Cursor::new(&mut png), image::ImageFormat::Png).unwrap();
    let head = b"--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"quay.png\"\r\n\r\n";
    let form: Vec<u8> = head.iter().copied().chain(png).chain(*b"\r\n--q--\r\n").collect();
    let said = program.post_bytes("/media", &[("content-type", "multipart/form-data; boundary=q")], &form);
    assert_eq!(said.status, 201, "{}", said.body);
    said.body["id"].clone()
}

#[test]
fn what_search_engines_and_social_cards_are_told_is_set_kept_and_taken_away() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let search = json!({
        "title": "Budget 2026: who pays", "description": "In short.", "social_title": "Who pays?",
        "canonical": "https://example.org/budget", "noindex": false,
    });
    let begun = program.post("/stories", &json!({ "headline": "Budget passes", "search": search }).to_string());
    assert_eq!(begun.status, 201, "{}", begun.body);
    let mut whole = search.clone();
    whole["social_description"] = Value::Null;
    assert_eq!(begun.body["search"], whole);
    let address = format!("/stories/{}", begun.body["id"]);
    let published = program.post(&format!("{address}/publish"), "").body;
    let url = published["url"].as_str().unwrap().replace(testing::ORIGIN, "");
    let page = room.site().text(&url);
    for told in ["Budget 2026: who pays", "In short.", "Who pays?", "https://example.org/budget"] {
        assert!(page.contains(told), "{told}: {page}");
    }

    let change = |search: Value| {
        program.send(&Method::PATCH, &address, &[("if-match", "*")], &json!({ "search": search }).to_string())
    };
    assert!(!page.contains("noindex"));
    let changed = change(json!({ "title": null, "description": " ", "noindex": true })).body;
    let left = json!({
        "title": null, "description": null, "social_title": "Who pays?", "social_description": null,
        "canonical": "https://example.org/budget", "noindex": true,
    });
    assert_eq!(changed["search"], left, "what is not sent stays");
    program.post(&format!("{address}/publish"), r#"{"change": "typo"}"#);
    assert!(room.site().text(&url).contains("content=\"noindex\""));
    for wrong in [
        json!({ "canonical": "/budget" }),
        json!({ "canonical": "javascript:alert(1)" }),
        json!({ "title": "x".repeat(301) }),
        json!({ "headline": "elsewhere" }),
    ] {
        assert_eq!(change(wrong.clone()).status, 422, "{wrong}");
    }
    let versions = program.get(&format!("{address}/revisions/2/changes")).body;
    assert_eq!(versions["fields"][0]["field"], "search", "{versions}");
    assert_eq!(program.get(&format!("{address}/revisions/1")).body["search"]["title"], "Budget 2026: who pays");
}

#[test]
fn a_story_says_of_its_picture_what_holds_for_it_alone() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let id = picture(&program);
    let words = json!({ "caption": "The quay\nat dawn", "credit": "Mira Vale" });
    let story = json!({ "headline": "The quay", "picture": id, "picture_words": words });
    let begun = program.post("/stories", &story.to_string());
    assert_eq!(begun.status, 201, "{}", begun.body);
    assert_eq!(
        begun.body["picture_words"],
        json!({ "alt": null, "caption": "The quay at dawn", "credit": "Mira Vale" })
    );
    let address = format!("/stories/{}", begun.body["id"]);
    let change = |body: Value| program.send(&Method::PATCH, &address, &[("if-match", "*")], &body.to_string());
    let url =
        program.post(&format!("{address}/publish"), "").body["url"].as_str().unwrap().replace(testing::ORIGIN, "");
    let page = room.site().text(&url);
    assert!(page.contains("The quay at dawn") && page.contains("Mira Vale"), "{page}");
    let changed = change(json!({ "picture_words": { "alt": "A quay", "credit": null } })).body;
    assert_eq!(changed["picture_words"], json!({ "alt": "A quay", "caption": "The quay at dawn", "credit": null }));
    assert_eq!(
        change(json!({ "picture": id })).body["picture_words"]["alt"],
        "A quay",
        "the same picture keeps its words"
    );
    let none = change(json!({ "picture": null })).body;
    assert!(none["picture"].is_null() && none["picture_words"].is_null());
    assert_eq!(change(json!({ "picture_words": { "alt": "A quay" } })).status, 422, "there is none to say it of");
    assert_eq!(change(json!({ "picture_words": { "alt": null } })).status, 200);
}
