//! Comments that readers like, by form and page.

use http::header::{LOCATION, SET_COOKIE};
use http::{Method, Response, StatusCode};
use newsroom::comment::Status;
use newsroom::id::CommentId;
use testing::{ORIGIN, TestNewsroom, TestStory};

use crate::NOW;

const LIKE: &str = "/comment-like";

fn talk(room: &TestNewsroom) -> (TestStory, CommentId) {
    let story = room.story("Ferry returns").with_id(7).saying("The boat.").published();
    let comment = room.comment_on(story.id).by("Nils", "nils@example.org").standing(Status::Published);
    (story, comment)
}

fn post(room: &TestNewsroom, cookie: &str, form: &str) -> Response<bytes::Bytes> {
    room.site().ask(&Method::POST, LIKE, &[("cookie", cookie)], form.as_bytes())
}

/// Where an answer leads on this site.
fn leads_to(answer: &Response<bytes::Bytes>) -> String {
    answer.headers()[LOCATION].to_str().unwrap().strip_prefix(ORIGIN).unwrap().to_owned()
}

#[test]
fn a_like_is_counted_for_all_and_taken_back_by_its_reader() {
    TestNewsroom::on_each("a_like_is_counted_for_all_and_taken_back_by_its_reader", NOW, |room| {
        let (story, comment) = talk(room);
        let address = story.address();
        let page = room.site().text(&address);
        assert!(page.contains(&format!(r#"form="like" name="comment" value="{comment}""#)) && !page.contains("1 like"));
        assert!(room.site().is_kept(&address));
        let answer = post(room, "", &format!("comment={comment}&page=1"));
        assert_eq!(leads_to(&answer), format!("{address}?liked={comment}#comment-{comment}"));
        let cookie = answer.headers()[SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
        assert!(room.site().text(&address).contains("1 like<"), "the number is exact at once");
        assert!(room.site().is_kept(&address), "and the page is the same for all");
        let liked = format!("{address}?liked={comment}");
        let own = room.site().get_with(&liked, &[("cookie", &cookie)]);
        assert_eq!(own.headers()["cache-control"], "private, no-store");
        assert!(String::from_utf8_lossy(own.body()).contains(&format!(r#"name="undo" value="{comment}""#)));
        assert!(!room.site().text(&liked).contains(r#"name="undo""#), "who follows the link has not liked it");
        let again = post(room, &cookie, &format!("comment={comment}"));
        assert!(again.headers().get(SET_COOKIE).is_none());
        let forged = post(room, "dateline_reader=5.AAAA", &format!("undo={comment}"));
        assert_eq!(forged.status(), StatusCode::SEE_OTHER);
        assert!(room.site().text(&address).contains("1 like<"), "nobody takes back what others like");
        let undone = post(room, &cookie, &format!("undo={comment}&page=3"));
        assert_eq!(leads_to(&undone), format!("{address}comment-page-3/#comment-{comment}"));
        assert!(!room.site().text(&address).contains("1 like<"));
    });
}

#[test]
fn what_is_not_public_or_comes_from_elsewhere_or_in_a_flood_is_not_liked() {
    let room = TestNewsroom::at(NOW);
    let (story, comment) = talk(&room);
    let held = room.comment_on(story.id).saying("Not yet.").standing(Status::Held);
    let status = |form: &str| post(&room, "", form).status();
    assert_eq!(status(&format!("comment={held}")), StatusCode::NOT_FOUND);
    assert_eq!(status("comment=x"), StatusCode::BAD_REQUEST);
    assert_eq!(status("page=2"), StatusCode::BAD_REQUEST);
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let form = format!("comment={comment}");
    assert_eq!(room.site().ask(&Method::POST, LIKE, &elsewhere, form.as_bytes()).status(), StatusCode::FORBIDDEN);
    let answers: Vec<StatusCode> = (0..6).map(|_| status(&form)).collect();
    assert_eq!(answers[4..], [StatusCode::SEE_OTHER, StatusCode::TOO_MANY_REQUESTS]);
    let refused = post(&room, "", &form);
    assert_eq!((refused.headers()["retry-after"].to_str().unwrap(), refused.headers().get(SET_COOKIE)), ("600", None));
    assert!(room.site().text(&story.address()).contains("5 likes<"));
}
