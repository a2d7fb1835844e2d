//! Comments that their writers change or take back, by form and page.

use bytes::Bytes;
use http::header::{LOCATION, SET_COOKIE};
use http::{Method, Response, StatusCode};
use newsroom::comment::Status;
use newsroom::comment::rule::Mode;
use testing::{TestNewsroom, minutes};

use crate::NOW;

fn ask(room: &TestNewsroom, cookie: &str, address: &str, form: &str) -> Response<Bytes> {
    room.site().ask(&Method::POST, address, &[("cookie", cookie)], form.as_bytes())
}

fn cookie_of(answer: &Response<Bytes>) -> String {
    answer.headers()[SET_COOKIE].to_str().unwrap().to_owned()
}

#[test]
fn a_writer_changes_a_published_comment_and_takes_it_back_and_nobody_else_can() {
    TestNewsroom::on_each("a_writer_changes_a_published_comment_and_takes_it_back", NOW, |room| {
        room.change_settings(|site| {
            site.comments.mode = Mode::Open;
            site.comments.length_max = 100;
        });
        let story = room.story("Ferry returns").with_id(7).published();
        let address = story.address();
        let form = "comment_post_ID=7&author=Nils&email=nils%40example.org&comment=First+words&seconds_taken=30";
        let posted = ask(room, "", "/wp-comments-post.php", form);
        let set = cookie_of(&posted);
        assert!(set.contains("Max-Age=600"), "for as long as it may be changed: {set}");
        let cookie = set.split(';').next().unwrap().to_owned();
        let to = posted.headers()[LOCATION].to_str().unwrap();
        let id: i64 = to.rsplit_once('-').unwrap().1.parse().unwrap();
        let own = |query: &str| {
            let page = room.site().get_with(&format!("{address}{query}"), &[("cookie", &cookie)]);
            assert_eq!(page.headers()["cache-control"], "private, no-store");
            String::from_utf8_lossy(page.body()).into_owned()
        };
        let page = own("");
        assert!(page.contains("Your comment is posted.") && page.contains("until 06:10"), "{page}");
        assert!(page.contains(&format!("href=\"?edit={id}#edit\"")));
        let page = own(&format!("?edit={id}"));
        assert!(page.contains("action=\"/comment-edit\"") && page.contains(">First words</textarea>"));
        let others = room.site().text(&format!("{address}?edit={id}"));
        assert!(!others.contains("/comment-edit") && !others.contains("?edit="));
        let change = |cookie: &str, rest: &str| ask(room, cookie, "/comment-edit", &format!("comment={id}&{rest}"));
        assert_eq!(change("", "text=Mine").status(), StatusCode::FORBIDDEN);
        assert_eq!(change(&format!("{cookie}x"), "withdraw=1").status(), StatusCode::FORBIDDEN);
        let other = room.comment_on(story.id).saying("Of somebody else").standing(Status::Published);
        let theirs = ask(room, &cookie, "/comment-edit", &format!("comment={other}&withdraw=1"));
        assert_eq!(theirs.status(), StatusCode::FORBIDDEN);
        let long = "x".repeat(101);
        let refused = change(&cookie, &format!("text={long}"));
        let text = String::from_utf8_lossy(refused.body()).into_owned();
        assert_eq!(refused.status(), StatusCode::BAD_REQUEST);
        assert!(text.contains("Make your comment shorter") && text.contains(&long), "nothing is lost");
        assert!(room.site().text(&address).contains("First words"));
        assert_eq!(change(&cookie, "text=Better+words").status(), StatusCode::SEE_OTHER);
        let page = room.site().text(&address);
        assert!(page.contains("Better words") && !page.contains("First words") && page.contains(">Edited<"));
        let feed = room.site().text("/comments/feed/");
        assert!(feed.contains("Better words") && !feed.contains("First words"));
        let answer = room.comment_on(story.id).answering(newsroom::id::CommentId(id)).saying("Yes");
        answer.standing(Status::Published);
        let gone = change(&cookie, "withdraw=1");
        assert!(gone.headers()[LOCATION].to_str().unwrap().ends_with(&format!("?withdrawn={id}#withdrawn")));
        assert!(cookie_of(&gone).contains("Max-Age=0"));
        let page = room.site().text(&address);
        assert!(page.contains("removed by its author") && !page.contains("Better") && !page.contains("Nils"));
        assert!(!room.site().text("/comments/feed/").contains("Better"));
        assert_eq!(change(&cookie, "text=Back+again").status(), StatusCode::CONFLICT);
    });
}

#[test]
fn a_held_comment_is_changed_where_its_writer_sees_it_until_its_minute() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Ferry returns").with_id(7).published();
    let form = "comment_post_ID=7&author=Nils&email=nils%40example.org&comment=First+words";
    let cookie = cookie_of(&ask(&room, "", "/wp-comments-post.php", form)).split(';').next().unwrap().to_owned();
    let page = || {
        let page = room.site().get_with(&story.address(), &[("cookie", &cookie)]);
        String::from_utf8_lossy(page.body()).into_owned()
    };
    let (_, id) = cookie.split_once('=').unwrap();
    let id = id.split_once('.').unwrap().0.to_owned();
    assert!(page().contains(&format!("href=\"?edit={id}#edit\"")));
    let changed = ask(&room, &cookie, "/comment-edit", &format!("comment={id}&text=Other+words"));
    assert!(changed.headers()[LOCATION].to_str().unwrap().ends_with("#held"));
    assert!(page().contains("Other words") && !page().contains("First words"));
    assert!(!room.site().text(&story.address()).contains("Other words"));
    room.clock().advance(minutes(10));
    assert!(page().contains("Other words") && !page().contains("?edit="));
    let late = ask(&room, &cookie, "/comment-edit", &format!("comment={id}&withdraw=1"));
    assert_eq!(late.status(), StatusCode::CONFLICT);
}

#[test]
fn what_waits_after_a_change_and_is_taken_back_leaves_its_place_to_its_answers() {
    TestNewsroom::on_each("what_waits_after_a_change_and_is_taken_back", NOW, |room| {
        room.change_settings(|site| {
            site.comments.mode = Mode::Open;
            site.comments.links_max = 0;
        });
        let story = room.story("Ferry returns").with_id(7).published();
        let form = "comment_post_ID=7&author=Nils&email=nils%40example.org&comment=First+words&seconds_taken=30";
        let posted = ask(room, "", "/wp-comments-post.php", form);
        let cookie = cookie_of(&posted).split(';').next().unwrap().to_owned();
        let id: i64 = posted.headers()[LOCATION].to_str().unwrap().rsplit_once('-').unwrap().1.parse().unwrap();
        let answer = room.comment_on(story.id).answering(newsroom::id::CommentId(id)).saying("Yes");
        answer.standing(Status::Published);
        ask(room, &cookie, "/comment-edit", &format!("comment={id}&text=Look+https%3A%2F%2Fexample.org"));
        let page = room.site().text(&story.address());
        assert!(page.contains("Yes") && !page.contains("Nils"), "it waits: {page}");
        ask(room, &cookie, "/comment-edit", &format!("comment={id}&withdraw=1"));
        let page = room.site().text(&story.address());
        assert!(page.contains("Yes") && page.contains("removed by its author"), "{page}");
    });
}
