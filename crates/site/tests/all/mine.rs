//! One's own comments by a link that was sent by letter; confirming an address; ending letters.

use http::StatusCode;
use http::header::LOCATION;
use newsroom::comment::Status;
use newsroom::comment::writer::link::{Purpose, path};
use newsroom::comment::writer::{is_confirmed, is_silent};
use testing::{TestNewsroom, minutes};

use crate::NOW;

const MIRA: &str = "mira@example.org";

/// A newsroom with a post, a comment of Mira's that was answered, and one that waits.
fn room_with_comments() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    opens_post(&room);
    let story = room.story("Ferry returns").with_id(7).in_section("harbour").saying("The boat.").published();
    let first = room.comment_on(story.id).saying("Canary first <script>alert(1)</script>").standing(Status::Published);
    room.comment_on(story.id)
        .by("Ole", "ole@example.org")
        .answering(first)
        .saying("An answer")
        .standing(Status::Published);
    room.comment_on(story.id).saying("Canary that waits").standing(Status::Spam);
    room
}

fn opens_post(room: &TestNewsroom) {
    room.db().write(|tx| newsroom::letter::set_open(tx, room.now(), true)).unwrap();
}

fn link(room: &TestNewsroom, purpose: Purpose) -> String {
    path(room.keys(), purpose, &room.keys().email_key(MIRA), "en", room.now())
}

/// Follows a form's answer to the page that it leads to.
fn done(room: &TestNewsroom, address: &str, form: &str) -> String {
    let answer = room.site().post(address, form);
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let to = answer.headers()[LOCATION].to_str().unwrap().to_owned();
    room.site().text(&to[to.find("/my-comments").unwrap()..])
}

#[test]
fn a_link_is_looked_at_without_acting_and_acts_by_its_button() {
    let room = room_with_comments();
    let key = room.keys().email_key(MIRA);
    let confirm = link(&room, Purpose::Confirm);
    assert!(room.site().text(&confirm).contains("Yes, the address is mine"));
    assert!(!room.db().read(|r| is_confirmed(r, &key)).unwrap(), "a program that looks through mail confirms nothing");
    assert!(read(&room.site().post(&confirm, "act=confirm")).contains("Your address is confirmed."));
    assert!(room.db().read(|r| is_confirmed(r, &key)).unwrap());
    let stop = link(&room, Purpose::Stop);
    assert!(room.site().text(&stop).contains("Stop the letters"));
    assert!(!room.db().read(|r| is_silent(r, &key)).unwrap());
    assert_eq!(room.site().post(&stop, "List-Unsubscribe=One-Click").status(), StatusCode::OK);
    assert!(room.db().read(|r| is_silent(r, &key)).unwrap());
}

#[test]
fn a_link_of_one_purpose_opens_nothing_of_another_and_ends() {
    let room = room_with_comments();
    for made in Purpose::ALL {
        let own = link(&room, made);
        for other in Purpose::ALL.into_iter().filter(|other| *other != made) {
            let forged = own.replacen(made.as_str(), other.as_str(), 1);
            let answer = room.site().get(&forged);
            assert_eq!(answer.status(), StatusCode::GONE, "{made:?} as {other:?}");
            assert!(!read(&answer).contains("Canary"));
            assert_eq!(room.site().post(&forged, "act=erase-all").status(), StatusCode::GONE);
        }
    }
    let open = link(&room, Purpose::Open);
    let page = room.site().get(&open);
    assert_eq!(page.headers()["cache-control"], "private, no-store");
    assert_eq!(page.headers()["referrer-policy"], "no-referrer");
    room.clock().advance(minutes(30));
    for address in [open.clone(), open.replace("?", "/export.json?")] {
        assert_eq!(room.site().get(&address).status(), StatusCode::GONE);
    }
}

#[test]
fn ones_own_comments_are_shown_taken_along_and_erased_and_the_answers_stay() {
    let room = room_with_comments();
    let open = link(&room, Purpose::Open);
    let page = room.site().text(&open);
    assert!(
        page.contains("Canary first") && page.contains("Canary that waits") && !page.contains("<script>alert"),
        "{page}"
    );
    assert!(page.contains("Waiting to be read") && !page.contains("An answer") && !page.contains("spam"));
    let export = room.site().get(&open.replace("?", "/export.json?"));
    assert_eq!(export.headers()["content-type"], "application/json");
    let export: serde_json::Value = serde_json::from_slice(export.body()).unwrap();
    assert_eq!(export["comments"].as_array().unwrap().len(), 2);
    assert!(!export.to_string().contains("spam"));
    let seq = room.last_seq();
    let page = done(&room, &open, "act=erase-all");
    assert!(page.contains("Erased.") && !page.contains("Canary"));
    assert!(room.touched_after(seq).contains(&"comments:7".to_owned()), "finished pages go with it");
    let story = room.site().text("/2026/03/01/ferry-returns/");
    assert!(story.contains("This comment was removed by its author."), "its place says who took it back");
    for address in ["/2026/03/01/ferry-returns/", "/comments/feed/", "/2026/03/01/ferry-returns/feed/"] {
        let text = room.site().text(address);
        assert!(!text.contains("Canary") && text.contains("An answer"), "{address}");
    }
    assert_eq!(room.site().post(&open, "act=burn").status(), StatusCode::BAD_REQUEST);
}

#[test]
fn nobody_erases_what_is_not_theirs() {
    let room = room_with_comments();
    let all = room.db().read(|r| newsroom::comment::thread::list(r, newsroom::id::StoryId(7))).unwrap();
    let ole = all.iter().find(|comment| comment.author_name == "Ole").unwrap().id;
    done(&room, &link(&room, Purpose::Open), &format!("act=erase&comment={ole}"));
    assert!(room.site().text("/2026/03/01/ferry-returns/").contains("An answer"));
}

#[test]
fn the_answer_is_the_same_whether_an_address_is_known_or_not() {
    let room = room_with_comments();
    let ask = |email: &str| {
        let answer = room.site().post("/my-comments/?language=fa", &format!("email={email}"));
        (answer.status(), read(&answer))
    };
    let (status, page) = ask("mira%40example.org");
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("lang=\"fa\" dir=\"rtl\""));
    assert_eq!(ask("nobody%40example.org"), (status, page));
    let (status, page) = ask("%3Cscript%3E");
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(page.contains("&lt;script&gt;") && page.contains("id=\"email-error\""));
    for _ in 0..10 {
        ask("mira%40example.org");
    }
    assert_eq!(ask("mira%40example.org").0, StatusCode::TOO_MANY_REQUESTS);
}

#[test]
fn without_a_post_nothing_of_it_is_offered() {
    let room = TestNewsroom::at(NOW);
    let address = room.story("Ferry returns").published().address();
    let offers = |text: String| text.contains("name=\"answers\"") || text.contains("/my-comments/");
    assert!(!offers(room.site().text(&address)));
    assert_eq!(room.site().get("/my-comments/").status(), StatusCode::NOT_FOUND);
    let room = room_with_comments();
    assert!(offers(room.site().text("/2026/03/01/ferry-returns/")));
    assert_eq!(room.site().get("/my-comments/").status(), StatusCode::OK);
}

fn read(answer: &http::Response<bytes::Bytes>) -> String {
    String::from_utf8_lossy(answer.body()).into_owned()
}
