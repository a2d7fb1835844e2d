//! Readers who have a thread open are told that there are new comments.

use bytes::Bytes;
use http::{HeaderMap, Method};
use newsroom::comment::Status;
use site::live::Listening;
use site::{Ask, Site};
use testing::TestNewsroom;

use crate::NOW;

fn listen(room: &TestNewsroom, address: &str, client: u8) -> Option<Listening> {
    let (path, query) = address.split_once('?').unwrap();
    let (headers, body) = (HeaderMap::new(), Bytes::new());
    let client = [203, 0, 113, client].into();
    let query = Some(query);
    room.site().site().listen(&Ask { method: &Method::GET, path, query, headers: &headers, body: &body, client })
}

#[test]
fn a_reader_is_told_how_many_comments_are_new_and_nothing_else() {
    TestNewsroom::on_each("a_reader_is_told_how_many_comments_are_new_and_nothing_else", NOW, |room| {
        let story = room.story("Ferry returns").with_id(7).published();
        let other = room.story("Another").published();
        let page = room.site().text(&story.address());
        assert!(page.contains(r#"data-live="/comment-stream/7?since=0""#));
        let mut reader = listen(room, "/comment-stream/7?since=0", 1).unwrap();
        assert_eq!(reader.say(), ":\n\n");
        let say = |body: &str, status| room.comment_on(story.id).saying(body).standing(status);
        let held = say("Secret words", Status::Held);
        room.comment_on(other.id).standing(Status::Published);
        let _ = room.site();
        assert!(!reader.news.has_changed().unwrap(), "of what is held or elsewhere nothing is told");
        let first = say("First", Status::Published);
        let _ = room.site();
        assert!(reader.news.has_changed().unwrap());
        assert_eq!(reader.say(), "data: 1 new comment\n\n");
        room.decide(held, Status::Published);
        let _ = room.site();
        assert_eq!(reader.say(), "data: 2 new comments\n\n");
        assert_eq!(reader.say(), ":\n\n", "once");
        assert_eq!(listen(room, "/comment-stream/7?since=1", 1).unwrap().say(), "data: 1 new comment\n\n");
        assert!(room.site().post("/comment-like", &format!("comment={first}")).status().is_redirection());
        let _ = room.site();
        assert!(!reader.news.has_changed().unwrap(), "a like is no comment");
    });
}

#[test]
fn nobody_is_told_of_what_is_not_public_or_takes_every_place() {
    let room = TestNewsroom::at(NOW);
    let due = room.story("Due").with_id(9).embargoed_until("2026-03-01T07:00:00Z").published();
    room.comment_on(due.id).standing(Status::Published);
    room.story("Ferry returns").with_id(7).in_language("fa").published();
    for address in ["9?since=0", "8?since=0", "x?since=0", "7?since=x", "7?x=0"] {
        assert!(listen(&room, &format!("/comment-stream/{address}"), 1).is_none(), "{address}");
    }
    let mut readers: Vec<_> = (0..50).map(|_| listen(&room, "/comment-stream/7?since=0", 1).unwrap()).collect();
    assert!(listen(&room, "/comment-stream/7?since=0", 1).is_none(), "one address has fifty places");
    assert!(listen(&room, "/comment-stream/7?since=0", 2).is_some());
    readers.pop();
    readers.push(listen(&room, "/comment-stream/7?since=0", 1).unwrap());
    room.comment_on(newsroom::id::StoryId(7)).standing(Status::Published);
    let _ = room.site();
    assert_eq!(readers[0].say(), "data: ۱ دیدگاه تازه\n\n");
    assert!(Site::is_to_be_told(&Method::GET, "/comment-stream/7"));
    assert!(!Site::is_to_be_told(&Method::POST, "/comment-stream/7"));
    room.clock().set("2026-03-01T07:00:00Z");
    assert_eq!(listen(&room, "/comment-stream/9?since=0", 1).map(|mut reader| reader.say()).as_deref(), None);
    readers.clear();
    assert_eq!(listen(&room, "/comment-stream/9?since=0", 1).unwrap().say(), "data: 1 new comment\n\n");
}
