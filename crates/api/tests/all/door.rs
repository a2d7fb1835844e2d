//! Who may come in, and what a request must look like.

use http::Method;
use newsroom::people::role::Role;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

#[test]
fn nobody_comes_in_without_a_token_that_stands() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Admin);
    for headers in [vec![], vec![("authorization", "Bearer wrong")], vec![("authorization", "Basic eDp5")]] {
        let said = program.send_as(&Method::GET, "/stories", &headers, "");
        assert_eq!(said.status, 401, "{headers:?}");
        assert_eq!(said.headers["www-authenticate"], "Bearer");
        assert_eq!(said.headers["content-type"], "application/problem+json");
    }
    assert_eq!(program.get("/stories").status, 200);
}

#[test]
fn each_role_may_do_what_the_table_says() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let comment = room.comment_on(story.id).standing(newsroom::comment::Status::Held);
    let may = |role: Role| {
        let program = Program::of(&room, role);
        let asked = [
            program.get("/stories"),
            program.post(&format!("/stories/{}/publish", story.id), ""),
            program.post(&format!("/comments/{comment}/approve"), ""),
        ];
        asked.map(|said| if said.status == 403 { '-' } else { 'x' }).iter().collect::<String>()
    };
    assert_eq!(may(Role::Contributor), "x--");
    assert_eq!(may(Role::Reporter), "x--");
    assert_eq!(may(Role::Editor), "xxx");
    assert_eq!(may(Role::Moderator), "--x");
    assert_eq!(may(Role::Admin), "xxx");
}

#[test]
fn an_unknown_address_a_wrong_method_and_a_broken_body_are_told_apart() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Admin);
    assert_eq!(program.get("/nothing").status, 404);
    assert_eq!(program.get("/stories/0").status, 404);
    assert_eq!(program.get("/stories/99999999999999999999").status, 404);
    let wrong = program.send(&Method::PUT, "/stories", &[], "");
    assert_eq!((wrong.status, wrong.headers["allow"].to_str().unwrap()), (405, "POST, GET"));
    assert_eq!(program.post("/stories", "{").status, 400);
    assert_eq!(program.post("/stories", r#"{"headline": 7}"#).status, 422);
    assert_eq!(program.post("/stories", r#"{"headline": "a", "colour": "red"}"#).status, 422);
    assert_eq!(program.get("/comments?status=lost").status, 422);
    assert_eq!(program.get("/stories?cursor=lost").status, 422);
}
