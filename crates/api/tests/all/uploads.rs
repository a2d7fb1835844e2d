//! Large files by program: they arrive in pieces, go on where a line broke off, and are refused whole.

use http::Method;
use newsroom::people::role::Role;
use serde_json::json;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::{Program, Said};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n";

fn begin(program: &Program, name: &str, bytes: usize) -> String {
    let said = program.post("/uploads", &json!({ "name": name, "bytes": bytes }).to_string());
    assert_eq!((said.status, said.body["offset"].as_i64()), (201, Some(0)), "{}", said.body);
    format!("/uploads/{}", said.body["id"])
}

fn send(program: &Program, address: &str, offset: &str, piece: &[u8]) -> Said {
    let mut form = format!("--q\r\nContent-Disposition: form-data; name=\"offset\"\r\n\r\n{offset}\r\n").into_bytes();
    form.extend(b"--q\r\nContent-Disposition: form-data; name=\"file\"; filename=\"piece\"\r\n\r\n");
    form.extend(piece.iter().copied().chain(*b"\r\n--q--\r\n"));
    program.patch_bytes(address, &[("content-type", "multipart/form-data; boundary=q")], &form)
}

#[test]
fn a_file_in_pieces_goes_on_where_it_broke_off_and_becomes_an_item() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Reporter);
    let address = begin(&program, "C:\\court\\ruling.pdf", PDF.len());
    let first = send(&program, &address, "0", &PDF[..20]);
    assert_eq!((first.status, first.body["offset"].as_i64()), (200, Some(20)), "{}", first.body);
    assert!(first.body["media"].is_null());
    let again = send(&program, &address, "0", &PDF[..20]);
    assert!(again.status == 409 && again.body["detail"].as_str().unwrap().contains("20 bytes"), "{}", again.body);
    assert_eq!(program.get(&address).body["offset"], 20, "where it goes on");
    assert_eq!(send(&program, &address, "20", PDF).status, 413, "more than was said");
    let last = send(&program, &address, "20", &PDF[20..]);
    let item = program.get(&format!("/media/{}", last.body["media"]));
    assert_eq!((last.status, item.status), (200, 200), "{}", last.body);
    assert_eq!(
        (item.body["title"].as_str(), item.body["bytes"].as_u64()),
        (Some("ruling.pdf"), Some(PDF.len() as u64))
    );
    assert_eq!(program.get(&address).status, 404, "it is on its way no more");
}

#[test]
fn what_may_not_be_taken_is_refused_whole_and_nobody_goes_on_with_the_file_of_another() {
    let room = TestNewsroom::at(NOW);
    let (program, other) = (Program::of(&room, Role::Reporter), Program::of(&room, Role::Editor));
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    let address = begin(&program, "logo.jpg", svg.len());
    assert_eq!((other.get(&address).status, send(&other, &address, "0", svg).status), (404, 404));
    let refused = send(&program, &address, "0", svg);
    assert!(refused.status == 415 && refused.body["detail"].as_str().unwrap().contains("SVG"), "{}", refused.body);
    assert_eq!(program.get(&address).status, 404, "nothing is left of it");
    assert_eq!(program.get("/media").body["media"], json!([]));
    for wrong in [r#"{"name": "a", "bytes": 0}"#, r#"{"name": "a", "bytes": -1}"#, r#"{"name": "a"}"#] {
        assert_eq!(program.post("/uploads", wrong).status, 422, "{wrong}");
    }
    assert_eq!(program.post("/uploads", r#"{"name": "a", "bytes": 9000000000}"#).status, 413);
    let address = begin(&program, "a.pdf", 100);
    assert_eq!((send(&program, &address, "x", b"a").status, send(&program, &address, "-1", b"a").status), (422, 422));
    assert_eq!(program.send(&Method::PATCH, &address, &[], "{}").status, 415);
    assert_eq!(other.send(&Method::DELETE, &address, &[], "").status, 404);
    assert_eq!(program.send(&Method::DELETE, &address, &[], "").status, 204);
    assert_eq!(program.get(&address).status, 404);
    assert_eq!(Program::of(&room, Role::Moderator).get(&address).status, 403);
}
