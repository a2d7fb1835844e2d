//! What a token is for, and how often it may ask.

use http::Method;
use newsroom::people::role::Role;
use newsroom::people::scope::{Scope, Scopes};
use newsroom::people::token::{self, TokenDraft};
use testing::{TestNewsroom, minutes, seconds};

use crate::NOW;
use crate::program::Program;

#[test]
fn a_token_does_only_what_it_is_for() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").drafted();
    let program = Program::of(&room, Role::Admin);
    let account = program.account(&room);
    for scope in Scope::ALL {
        let (secret, scopes) = (format!("dl_{}", scope.as_str()), Scopes::Only(vec![scope]));
        let draft = TokenDraft { name: "test", scopes: &scopes, expires_at: None };
        room.db().write(|tx| token::make_scoped(tx, &room.act(), account, &draft, &secret)).unwrap();
        let bearer = format!("Bearer {secret}");
        let may = |method: &Method, address: &str| {
            let said = program.send_as(method, address, &[("authorization", bearer.as_str())], "{}");
            assert!(said.status != 403 || said.body["detail"].as_str().unwrap().contains("lacks the scope"));
            said.status != 403
        };
        let asked = [
            (Scope::Read, may(&Method::GET, "/stories")),
            (Scope::Write, may(&Method::POST, "/stories")),
            (Scope::Publish, may(&Method::POST, &format!("/stories/{}/publish", story.id))),
            (Scope::Comments, may(&Method::GET, "/comments")),
            (Scope::Media, may(&Method::POST, "/media")),
        ];
        for (needed, is_open) in asked {
            assert_eq!(is_open, needed == scope, "{scope:?} for {needed:?}");
        }
        let said = program.send_as(&Method::GET, "/me", &[("authorization", bearer.as_str())], "");
        assert_eq!((said.status, &said.body["scopes"]), (200, &serde_json::json!([scope.as_str()])));
        assert_eq!(program.send_as(&Method::GET, "/openapi.json", &[("authorization", &bearer)], "").status, 200);
    }
}

#[test]
fn a_use_is_noted_and_a_token_that_has_expired_opens_nothing() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let account = program.account(&room);
    let draft = TokenDraft { name: "short", scopes: &Scopes::All, expires_at: Some(room.now() + minutes(5)) };
    room.db().write(|tx| token::make_scoped(tx, &room.act(), account, &draft, "dl_short")).unwrap();
    let ask = || program.send_as(&Method::GET, "/me", &[("authorization", "Bearer dl_short")], "");
    let used = || room.db().read(|r| token::find(r, "dl_short", room.now())).unwrap().unwrap().token.used_at;
    assert_eq!(used(), None);
    let said = ask();
    assert_eq!((said.status, said.body["expires_at"].as_str()), (200, Some("2026-03-01T06:05:00Z")));
    assert_eq!(used(), Some(room.now()));
    let first = room.now();
    room.clock().advance(seconds(30));
    ask();
    assert_eq!(used(), Some(first), "to the minute is enough");
    room.clock().advance(minutes(5));
    assert_eq!(ask().status, 401);
}

#[test]
fn what_may_be_asked_is_said_in_every_answer_and_then_refused() {
    let room = TestNewsroom::at(NOW);
    let program = Program::with_limit(&room, Role::Editor, 60);
    let header = |said: &crate::program::Said, name: &str| said.headers[name].to_str().unwrap().to_owned();
    let first = program.post("/stories", r#"{"headline": "Budget passes"}"#);
    assert_eq!(header(&first, "ratelimit-policy"), "\"write\";q=30;w=30");
    assert_eq!(header(&first, "ratelimit"), "\"write\";r=29;t=1");
    for _ in 1..30 {
        assert_eq!(program.post("/stories", "{}").status, 422, "a refusal counts as well");
    }
    let refused = program.post("/stories", r#"{"headline": "Budget fails"}"#);
    assert_eq!((refused.status, refused.body["status"].as_u64()), (429, Some(429)));
    assert_eq!(header(&refused, "content-type"), "application/problem+json");
    assert_eq!(
        (header(&refused, "retry-after"), header(&refused, "ratelimit")),
        ("1".into(), "\"write\";r=0;t=30".into())
    );
    let listed = program.get("/stories");
    assert_eq!((listed.status, listed.body["stories"].as_array().unwrap().len()), (200, 1), "it may still read");
    room.clock().advance(seconds(1));
    assert_eq!(program.post("/stories", r#"{"headline": "Budget fails"}"#).status, 201);
}

#[test]
fn who_guesses_tokens_is_stopped_and_who_has_one_is_not() {
    let room = TestNewsroom::at(NOW);
    let program = Program::with_limit(&room, Role::Editor, 60);
    let guess = || program.send_as(&Method::GET, "/me", &[("authorization", "Bearer guess")], "");
    for _ in 0..150 {
        assert_eq!(guess().status, 401);
    }
    let refused = guess();
    assert_eq!((refused.status, refused.headers["retry-after"].to_str().unwrap()), (429, "1"));
    assert_eq!(program.get("/me").status, 200, "from the same address");
}
