//! What the newsroom sets on comments, as readers see it.

use http::StatusCode;
use newsroom::comment::Status;
use newsroom::comment::mark::{self, Mark};
use newsroom::id::CommentId;
use testing::{TestNewsroom, TestStory};

use crate::NOW;

fn set(room: &TestNewsroom, comment: CommentId, mark: Mark) {
    room.db().write(|tx| mark::set(tx, &room.act(), comment, mark)).unwrap();
}

/// A story with two threads, of which the first has an answer.
fn talk(room: &TestNewsroom) -> (TestStory, [CommentId; 3]) {
    let story = room.story("Ferry returns").with_id(7).saying("The boat.").published();
    let say = |body: &str| room.comment_on(story.id).by("Nils", "nils@example.org").saying(body);
    let first = say("First words.").standing(Status::Published);
    let answer = say("The answer.").answering(first).standing(Status::Published);
    let second = say("Second words.").standing(Status::Published);
    (story, [first, answer, second])
}

/// One comment as the page shows it, without what is below it.
fn shown(page: &str, comment: CommentId) -> String {
    let rest = page.split(&format!("id=\"comment-{comment}\"")).nth(1).unwrap();
    rest.split("<article").next().unwrap().to_owned()
}

#[test]
fn a_pinned_comment_stands_first_and_a_chosen_one_says_so() {
    TestNewsroom::on_each("a_pinned_comment_stands_first_and_a_chosen_one_says_so", NOW, |room| {
        let (story, [first, answer, second]) = talk(room);
        let address = story.address();
        assert!(room.site().text(&address).find("First words.") < room.site().text(&address).find("Second words."));
        assert!(room.site().is_kept(&address));
        set(room, second, Mark::Pinned);
        set(room, answer, Mark::Featured);
        let page = room.site().text(&address);
        assert!(page.find("Second words.") < page.find("First words."));
        assert!(shown(&page, second).contains("<span class=\"badge\">Pinned</span>"));
        assert!(shown(&page, answer).contains("<span class=\"badge\">Editors’ pick</span>"));
        assert!(!shown(&page, first).contains("class=\"badge\""));
        assert!(room.site().is_kept(&address), "the page is the same for all");
        let liked = room.site().text(&format!("{address}?comments=most-liked"));
        assert!(liked.find("Second words.") < liked.find("First words."), "in each order");
    });
}

#[test]
fn a_locked_branch_offers_no_reply_and_refuses_one() {
    TestNewsroom::on_each("a_locked_branch_offers_no_reply_and_refuses_one", NOW, |room| {
        let (story, [first, answer, second]) = talk(room);
        let address = story.address();
        set(room, first, Mark::Locked);
        let page = room.site().text(&address);
        let offers = |comment: CommentId| shown(&page, comment).contains("data-reply=");
        assert_eq!([first, answer, second].map(offers), [false, false, true]);
        assert!(shown(&page, first).contains("No more replies are taken here"));
        assert!(!shown(&page, answer).contains("No more replies"), "said once, where it begins");
        let form =
            format!("comment_post_ID=7&comment_parent={answer}&author=Bo&email=bo%40example.org&comment=Too+late");
        let refused = room.site().post("/wp-comments-post.php", &form);
        assert_eq!(refused.status(), StatusCode::FORBIDDEN);
        let page = String::from_utf8_lossy(refused.body()).into_owned();
        assert!(page.contains("No more replies are taken to this comment.") && page.contains("Too late"));
    });
}

#[test]
fn a_locked_thread_is_read_without_a_form_and_other_pages_stay_kept() {
    TestNewsroom::on_each("a_locked_thread_is_read_without_a_form_and_other_pages_stay_kept", NOW, |room| {
        let (story, [first, ..]) = talk(room);
        let other = room.story("Other").with_id(8).published();
        for address in [story.address(), other.address(), "/".to_owned()] {
            assert_eq!(room.site().get(&address).status(), StatusCode::OK);
        }
        room.db().write(|tx| mark::lock_thread(tx, &room.act(), story.id, true)).unwrap();
        assert!(room.site().is_kept(&other.address()) && room.site().is_kept("/"));
        let page = room.site().text(&story.address());
        assert!(page.contains("First words.") && page.contains("Comments on this story are closed."));
        assert!(!page.contains("name=\"comment_post_ID\"") && !shown(&page, first).contains("data-reply="));
        room.db().write(|tx| mark::lock_thread(tx, &room.act(), story.id, false)).unwrap();
        assert!(room.site().text(&story.address()).contains("name=\"comment_post_ID\""));
    });
}
