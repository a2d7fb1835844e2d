//! What a writer of comments may ask of the newsroom, by program: all of theirs, or its end.

use newsroom::comment::Status;
use newsroom::people::role::Role;
use serde_json::json;
use testing::TestNewsroom;

use crate::NOW;
use crate::program::Program;

#[test]
fn an_admin_takes_out_all_that_somebody_wrote_and_the_record_says_so() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Budget passes").published();
    let write = |text: &str| room.comment_on(story.id).saying(text).standing(Status::Published);
    let (one, _) = (write("One."), write("Two."));
    room.comment_on(story.id).by("Ole", "ole@example.org").saying("Other.").standing(Status::Published);
    let (admin, editor) = (Program::of(&room, Role::Admin), Program::of(&room, Role::Editor));
    let address = format!("/comments/{one}/writer/export");
    assert_eq!(editor.get(&address).status, 403);
    let before = room.last_seq();
    let all = admin.get(&address).body;
    let said: Vec<&str> = all["comments"].as_array().unwrap().iter().map(|own| own["text"].as_str().unwrap()).collect();
    assert_eq!((said, all["address_confirmed"].as_bool()), (vec!["Two.", "One."], Some(false)));
    let told = room.events_after(before);
    assert_eq!(
        (told.len(), told[0].kind.as_str(), told[0].subject, &told[0].data),
        (1, "comment.writer_exported", one.0, &json!({ "comments": 2 }))
    );
    assert_eq!(admin.get("/comments/7/writer/export").status, 404);
}

#[test]
fn all_that_somebody_wrote_is_erased_however_much_it_is() {
    TestNewsroom::on_each("all_that_somebody_wrote_is_erased_however_much_it_is", NOW, |room| {
        let story = room.story("Budget passes").published();
        let count = newsroom::comment::erase::AT_ONCE_MAX + 20;
        let write = |at: i64| room.comment_on(story.id).saying(&format!("Canary {at}.")).standing(Status::Published);
        let comments: Vec<_> = (0..count).map(write).collect();
        let other = room.comment_on(story.id).by("Ole", "ole@example.org").saying("Other.").standing(Status::Published);
        let admin = Program::of(room, Role::Admin);
        let address = format!("/comments/{}/writer/erase", comments[0]);
        assert_eq!(Program::of(room, Role::Moderator).post(&address, "").status, 403);
        assert_eq!(admin.post(&address, "").status, 204);
        room.run_jobs();
        let left = admin.get("/comments?status=published").body;
        assert_eq!(
            (left["comments"].as_array().unwrap().len(), left["comments"][0]["id"].as_i64()),
            (1, Some(other.0))
        );
        assert_eq!(admin.post(&address, "").status, 409, "it leads to nobody any more");
        assert!(!room.site().text(&story.address()).contains("Canary"));
    });
}
