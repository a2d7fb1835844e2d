//! Comments by program.

use newsroom::comment::Status;
use newsroom::comment::report::{self, NewReport, Reason};
use newsroom::comment::rule::Mode;
use newsroom::people::role::Role;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

#[test]
fn an_approved_comment_is_on_the_page_and_a_rejected_one_is_not() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let good = room.comment_on(story.id).saying("I was there.").standing(Status::Held);
    let bad = room.comment_on(story.id).saying("Buy my boat.").standing(Status::Published);
    let program = Program::of(&room, Role::Moderator);

    let held = program.get("/comments?status=held").body;
    assert_eq!(held["comments"][0]["id"].as_i64(), Some(good.0));
    assert_eq!(program.post(&format!("/comments/{good}/approve"), "").body["status"], "published");
    assert_eq!(program.post(&format!("/comments/{bad}/reject"), r#"{"reason": "an advertisement"}"#).status, 200);

    let page = room.site().text(&story.address());
    assert!(page.contains("I was there.") && !page.contains("Buy my boat."));
    assert_eq!(program.post("/comments/1/approve", "").status, 404);
    assert_eq!(program.post(&format!("/comments/{good}/bury"), "").status, 404);
}

#[test]
fn of_a_deleted_comment_nothing_is_left_and_its_answers_stay() {
    TestNewsroom::on_each("of_a_deleted_comment_nothing_is_left_and_its_answers_stay", NOW, |room| {
        let story = room.story("Budget passes").published();
        let first = room.comment_on(story.id).by("Zohreh", "zohreh@example.org").saying("My number is 555 0100.");
        let first = first.standing(Status::Published);
        let answer = room.comment_on(story.id).saying("Take that down.").answering(first).standing(Status::Published);
        let program = Program::of(room, Role::Moderator);
        assert!(room.site().text(&story.address()).contains("555 0100"));
        assert_eq!(program.post(&format!("/comments/{first}/delete"), "").body["status"], "deleted");
        let page = room.site().text(&story.address());
        assert!(!page.contains("555 0100") && !page.contains("Zohreh") && page.contains(&format!("comment-{answer}")));
        let left = program.get("/comments?status=deleted").body.to_string();
        assert!(!left.contains("555 0100") && !left.contains("Zohreh"), "{left}");
        assert_eq!(program.post(&format!("/comments/{first}/approve"), "").status, 409);

        let again = newsroom::comment::import::Imported {
            id: first,
            story: story.id,
            parent: None,
            status: Status::Published,
            author_name: "Zohreh".into(),
            email: None,
            website: None,
            body: "My number is 555 0100.".into(),
            written_at: room.now(),
        };
        room.db().write(|tx| newsroom::comment::import::put(tx, room.keys(), &again)).unwrap();
        assert!(
            !testing::Reading::of(&room.fresh_site()).text(&story.address()).contains("555 0100"),
            "an export brings nothing back"
        );
    });
}

#[test]
fn no_answer_holds_a_readers_address() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    room.comment_on(story.id).by("Mira", "mira@example.org").standing(Status::Held);
    let said = Program::of(&room, Role::Admin).get("/comments?status=held").body.to_string();
    assert!(said.contains("Mira") && !said.contains("mira@example.org"));
}

#[test]
fn a_list_is_read_page_by_page() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let all: Vec<i64> = (0..5).map(|_| room.comment_on(story.id).standing(Status::Held).0).collect();
    let program = Program::of(&room, Role::Moderator);
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = program.get(&format!("/comments?status=held&limit=2&cursor={cursor}")).body;
        seen.extend(page["comments"].as_array().unwrap().iter().map(|comment| comment["id"].as_i64().unwrap()));
        let Some(next) = page["cursor"].as_str() else { break };
        cursor = next.to_owned();
    }
    assert_eq!(seen, all);
}

#[test]
fn what_readers_reported_is_a_list_until_somebody_decides() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let say = |words: &str| room.comment_on(story.id).saying(words).standing(Status::Published);
    for comment in [say("You fools."), say("I was there.")] {
        let report = NewReport { comment, reason: Reason::Abuse, words: "Rude.", reporter_key: b"a reader" };
        room.db().write(|tx| report::file(tx, &room.act(), report)).unwrap();
    }
    let program = Program::of(&room, Role::Moderator);
    let first = program.get("/comments?status=reported&limit=1").body;
    assert_eq!(first["comments"][0]["body"], "You fools.");
    let cursor = first["cursor"].as_str().unwrap();
    let second = program.get(&format!("/comments?status=reported&limit=1&cursor={cursor}")).body;
    assert_eq!(second["comments"][0]["body"], "I was there.");
    for (list, decision) in [(&first, "reject"), (&second, "approve")] {
        let id = list["comments"][0]["id"].as_i64().unwrap();
        assert_eq!(program.post(&format!("/comments/{id}/{decision}"), "").status, 200);
    }
    assert_eq!(program.get("/comments?status=reported").body["comments"], serde_json::json!([]));
}

#[test]
fn what_nobody_has_looked_at_is_a_list_and_lists_are_narrowed() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.comments.mode = Mode::Open);
    let say = |section: &str, language: &str, words: &str| {
        let story = room.story(words).in_section(section).in_language(language).published();
        room.comment_on(story.id).saying(words).submitted().unwrap()
    };
    say("politics", "en", "In politics.");
    say("sport", "fa", "In sport.");
    let program = Program::of(&room, Role::Moderator);
    let bodies = |query: &str| {
        let body = program.get(&format!("/comments?status=unreviewed{query}")).body;
        let comments = body["comments"].as_array().unwrap().iter().map(|comment| comment["body"].to_string());
        comments.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(bodies(""), r#""In politics." "In sport.""#);
    assert_eq!(bodies("&section=politics"), r#""In politics.""#);
    assert_eq!(bodies("&language=fa"), r#""In sport.""#);
    assert_eq!(program.get("/comments?section=nowhere").status, 422);
}

#[test]
fn a_writer_is_banned_by_program_for_a_time_and_let_back() {
    TestNewsroom::on_each("a_writer_is_banned_by_program", NOW, |room| {
        let story = room.story("Budget passes").published();
        let comment = room.comment_on(story.id).saying("You fools.").standing(Status::Held);
        let program = Program::of(room, Role::Moderator);
        let writer = format!("/comments/{comment}/writer");
        assert_eq!(program.get(&writer).body["standing"], "usual");
        let set =
            program.post(&writer, r#"{"standing": "banned", "reason": "Insults", "ends_at": "2099-01-01T00:00:00Z"}"#);
        assert_eq!((set.status, set.body["ends_at"].as_str()), (200, Some("2099-01-01T00:00:00Z")));
        assert_eq!(program.get(&writer).body["reason"], "Insults");
        for wrong in [r#"{"standing": "adored"}"#, r#"{"standing": "held", "ends_at": "2001-01-01T00:00:00Z"}"#, "{}"] {
            assert_eq!(program.post(&writer, wrong).status, 422, "{wrong}");
        }
        assert_eq!(program.post(&writer, r#"{"standing": "usual"}"#).body["standing"], "usual");
        assert_eq!(program.post("/comments/1/writer", r#"{"standing": "held"}"#).status, 404);
        program.post(&format!("/comments/{comment}/delete"), "");
        assert_eq!(program.post(&writer, r#"{"standing": "held"}"#).status, 409);
    });
}
