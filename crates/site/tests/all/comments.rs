//! Comments by form and page.

use http::StatusCode;
use http::header::{LOCATION, SET_COOKIE};
use newsroom::comment::rule::{self, Mode, Place, Rule};
use newsroom::comment::{Status, moderate};
use newsroom::people::role::Role;
use newsroom::people::session;
use testing::{TestNewsroom, TestStory};

use crate::NOW;

const POST: &str = "/wp-comments-post.php";

fn story(room: &TestNewsroom) -> TestStory {
    room.story("Ferry returns").with_id(7).in_section("harbour").saying("The boat.").published()
}

const FORM: &str = "comment_post_ID=7&comment_parent=0&author=Nils&email=nils%40example.org&comment=Well+said+indeed";

#[test]
fn a_first_comment_waits_and_only_its_writer_sees_it() {
    TestNewsroom::on_each("a_first_comment_waits_and_only_its_writer_sees_it", NOW, |room| {
        let address = story(room).address();
        let answer = room.site().post(POST, FORM);
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert!(answer.headers()[LOCATION].to_str().unwrap().ends_with("/ferry-returns/#held"));
        let cookie = answer.headers()[SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
        assert!(!room.site().text(&address).contains("Well said"));
        let page = room.site().get_with(&address, &[("cookie", &cookie)]);
        assert!(String::from_utf8_lossy(page.body()).contains("Well said"));
        assert_eq!(page.headers()["cache-control"], "private, no-store");
        let forged = format!("{}x", cookie.replace("dateline_held=", "dateline_held=1"));
        let page = room.site().get_with(&address, &[("cookie", &forged)]);
        assert!(!String::from_utf8_lossy(page.body()).contains("Well said"));
        assert!(!room.site().text("/comments/feed/").contains("Well said"));
    });
}

#[test]
fn a_repeated_form_posts_once_and_a_wrong_one_keeps_what_was_typed() {
    let room = TestNewsroom::at(NOW);
    story(&room);
    let with_key = format!("{FORM}&idempotency_key=k1");
    let post = |form: &str| room.site().post(POST, form);
    assert_eq!(post(&with_key).headers()[LOCATION], post(&with_key).headers()[LOCATION]);
    let held = room.db().read(|r| newsroom::comment::queue::list(r, Status::Held, None, 10, room.now())).unwrap();
    assert_eq!(held.len(), 1);
    assert_eq!(post(FORM).status(), StatusCode::CONFLICT);
    let wrong = post("comment_post_ID=7&author=&email=nobody&comment=Kept+words");
    let text = String::from_utf8_lossy(wrong.body()).into_owned();
    assert_eq!(wrong.status(), StatusCode::BAD_REQUEST);
    assert!(text.contains("Kept words") && text.contains("Enter your name.") && text.contains("name@example.org"));
    assert_eq!(post("comment=x").status(), StatusCode::BAD_REQUEST);
}

#[test]
fn a_known_reader_is_published_at_once_unless_a_machine_was_quicker() {
    let room = TestNewsroom::at(NOW);
    let story = story(&room);
    room.comment_on(story.id).by("Nils", "nils@example.org").standing(Status::Published);
    let leads_to = |form: String| room.site().post(POST, &form).headers()[LOCATION].to_str().unwrap().to_owned();
    assert!(leads_to(format!("{FORM}&seconds_taken=1")).ends_with("#held"));
    assert!(leads_to(format!("{FORM}+and+more&seconds_taken=30")).contains("#comment-"));
}

#[test]
fn no_page_or_feed_holds_an_address_of_a_reader() {
    let room = TestNewsroom::at(NOW);
    let story = story(&room);
    room.comment_on(story.id).saying("Hello <script>alert(1)</script>").standing(Status::Published);
    for page in [story.address().as_str(), "/comments/feed/", "/2026/03/01/ferry-returns/feed/"] {
        let text = room.site().text(page);
        assert!(
            text.contains("Hello") && !text.contains("mira@example.org") && !text.contains("<script>alert"),
            "{page}"
        );
    }
}

#[test]
fn a_comment_is_found_on_the_page_that_holds_it() {
    TestNewsroom::on_each("a_comment_is_found_on_the_page_that_holds_it", NOW, |room| {
        let story = story(room);
        room.change_settings(|site| site.comments.threads_per_page = 2);
        let say = |body: &str| room.comment_on(story.id).by("Nils", "nils@example.org").saying(body);
        let tops: Vec<_> = (0..5).map(|n| say(&format!("Thread {n}")).standing(Status::Published)).collect();
        let answer = say("An answer").answering(tops[2]).standing(Status::Published);
        let deeper = say("And one to that").answering(answer).standing(Status::Published);
        let held = say("Not for everybody").standing(Status::Held);
        assert!(room.site().text(&story.address()).contains("/thread."), "a script follows old anchors");
        let leads_to = |id| {
            let moved = room.site().get(&format!("{}?comment={id}", story.address()));
            assert_eq!(moved.status(), StatusCode::SEE_OTHER);
            moved.headers()[LOCATION].to_str().unwrap().to_owned()
        };
        for (id, page) in [(tops[0], 1), (tops[1], 1), (tops[2], 2), (answer, 2), (deeper, 2), (tops[4], 3)] {
            let address = leads_to(id);
            let at = if page == 1 { story.address() } else { format!("{}comment-page-{page}/", story.address()) };
            assert!(address.ends_with(&format!("{at}#comment-{id}")), "{address}");
            assert!(room.site().text(&at).contains(&format!(r#"id="comment-{id}""#)));
        }
        for absent in [held.0, 99] {
            assert!(leads_to(newsroom::id::CommentId(absent)).ends_with("/ferry-returns/#comments"));
        }
        assert_eq!(room.site().get(&format!("{}?comment=first", story.address())).status(), StatusCode::OK);
        let sent = room.site().post(POST, &format!("{FORM}&seconds_taken=30"));
        let address = sent.headers()[LOCATION].to_str().unwrap().strip_prefix(testing::ORIGIN).unwrap().to_owned();
        let moved = room.site().get(address.split_once('#').unwrap().0);
        assert!(moved.headers()[LOCATION].to_str().unwrap().contains("/comment-page-3/#comment-"));
        // A thread whose head is taken away stays where it is, with its answers.
        room.db().write(|tx| moderate::decide(tx, &room.act(), tops[2], Status::Rejected, "")).unwrap();
        assert!(leads_to(answer).ends_with(&format!("/comment-page-2/#comment-{answer}")));
        let page = room.site().text(&format!("{}comment-page-2/", story.address()));
        assert!(page.contains("An answer") && page.contains("This comment was removed by a moderator"));
        assert!(!page.contains("Thread 2"));
        assert!(leads_to(tops[2]).ends_with("/ferry-returns/#comments"));
        room.decide(tops[2], Status::Deleted);
        let page = room.site().text(&format!("{}comment-page-2/", story.address()));
        assert!(page.contains("An answer") && page.contains("This comment has been removed."));
        room.decide(deeper, Status::Rejected);
        room.decide(answer, Status::Rejected);
        assert!(!room.site().text(&story.address()).contains("has been removed"), "nothing is left to hold");
    });
}

#[test]
fn the_place_of_what_is_gone_says_why_however_far_below_it_somebody_answers() {
    TestNewsroom::on_each("the_place_of_what_is_gone_says_why", NOW, |room| {
        let story = story(room);
        let first = room.comment_on(story.id).saying("First").standing(Status::Published);
        let second = room.comment_on(story.id).answering(first).saying("Second").standing(Status::Published);
        room.comment_on(story.id).answering(second).saying("Third").standing(Status::Published);
        room.decide(second, Status::Rejected);
        room.decide(first, Status::Rejected);
        let page = room.site().text(&story.address());
        assert_eq!(page.matches("removed by a moderator").count(), 2, "{page}");
        room.decide(first, Status::Deleted);
        let page = room.site().text(&story.address());
        assert_eq!(page.matches("removed by a moderator").count(), 1, "{page}");
        assert!(page.contains("This comment has been removed.") && page.contains("Third"));
    });
}

#[test]
fn a_reader_reports_a_comment_once_and_a_moderator_sees_why() {
    TestNewsroom::on_each("a_reader_reports_a_comment_once_and_a_moderator_sees_why", NOW, |room| {
        let story = story(room);
        let say = |body: &str| room.comment_on(story.id).by("Nils", "nils@example.org").saying(body);
        let comment = say("Buy <b>this</b>").standing(Status::Published);
        let held = say("Not for everybody").standing(Status::Held);
        let asked = format!("{}?report={comment}", story.address());
        assert!(room.site().text(&story.address()).contains(&format!(r##"href="?report={comment}#report""##)));
        let page = room.site().get(&asked);
        assert_eq!(page.headers()["cache-control"], "private, no-store");
        let text = String::from_utf8_lossy(page.body()).into_owned();
        assert!(text.contains("What is wrong with this comment?") && text.contains(r#"name="reason" value="illegal""#));
        assert!(!room.site().text(&format!("{}?report={held}", story.address())).contains("everybody"));
        let report = |form: String| room.site().post("/comment-report", &form);
        for _ in 0..2 {
            let sent = report(format!("comment={comment}&reason=abuse&words=He+%3Cscript%3Eshouts"));
            let address = sent.headers()[LOCATION].to_str().unwrap().to_owned();
            assert!(address.ends_with(&format!("{}?reported={comment}#reported", story.address())), "{address}");
        }
        let thanks = room.site().text(&format!("{}?reported={comment}", story.address()));
        assert!(thanks.contains("your report is with the moderators"));
        let kept = room.db().read(|r| newsroom::comment::report::list(r, comment)).unwrap();
        assert_eq!(kept.iter().map(|report| report.words.as_str()).collect::<Vec<_>>(), ["He <script>shouts"]);
        assert_eq!(report(format!("comment={held}&reason=spam")).status(), StatusCode::NOT_FOUND);
        assert_eq!(report(format!("comment={comment}&reason=dull")).status(), StatusCode::BAD_REQUEST);
        let elsewhere = [("sec-fetch-site", "cross-site")];
        let form = format!("comment={comment}&reason=spam");
        let forged = room.site().ask(&http::Method::POST, "/comment-report", &elsewhere, form.as_bytes());
        assert_eq!(forged.status(), StatusCode::FORBIDDEN);
    });
}

#[test]
fn a_thread_is_read_in_three_orders_each_kept_until_it_changes_and_no_other_is() {
    TestNewsroom::on_each("a_thread_is_read_in_three_orders_each_kept_until_it_changes", NOW, |room| {
        let story = story(room);
        room.change_settings(|site| site.comments.threads_per_page = 2);
        let say = |body: &str| room.comment_on(story.id).by("Nils", "nils@example.org").saying(body);
        let tops = [0, 1, 2].map(|n| {
            room.clock().advance(testing::minutes(1));
            say(&format!("Thread {n}.")).standing(Status::Published)
        });
        room.clock().advance(testing::minutes(1));
        say("An answer").answering(tops[0]).standing(Status::Published);
        let address = story.address();
        let [newest, liked] = ["newest", "most-liked"].map(|order| format!("{address}?comments={order}"));
        let order_of = |address: &str| {
            let page = room.site().text(address);
            let mut seen: Vec<(usize, usize)> =
                (0..3).filter_map(|n| Some((page.find(&format!("Thread {n}."))?, n))).collect();
            seen.sort_unstable();
            seen.into_iter().map(|(_, n)| n).collect::<Vec<_>>()
        };
        assert!(room.site().post("/comment-like", &format!("comment={}", tops[1])).status().is_redirection());
        assert_eq!((order_of(&address), order_of(&newest), order_of(&liked)), (vec![0, 1], vec![2, 1], vec![1, 0]));
        let second = format!("{address}comment-page-2/?comments=newest");
        assert_eq!(order_of(&second), [0]);
        for kept in [&address, &newest, &liked, &second] {
            assert!(room.site().is_kept(kept), "{kept}");
        }
        let page = room.site().text(&newest);
        assert!(page.contains(r#"?comments=newest#comments" rel="nofollow" aria-current="true""#));
        assert!(page.contains(&format!(r#"<link rel="canonical" href="{}{address}">"#, testing::ORIGIN)));
        assert!(page.contains(r#"name="comments" value="newest""#), "a like leads back to this order");
        assert!(page.contains("/comment-page-2/?comments=newest#comments"));
        assert!(room.site().text(&second).contains("1 reply</summary>"));
        for other in ["?comments=oldest", "?comments=best", "?comments=newest&x=1", "?Comments=newest"] {
            let other = format!("{address}{other}");
            assert_eq!(room.site().get(&other).status(), StatusCode::OK, "{other}");
            assert!(!room.site().is_kept(&other), "{other}");
        }
        assert_eq!(order_of(&format!("{address}?comments=best")), [0, 1]);
        drop(room.site().get("/?comments=newest"));
        assert!(!room.site().is_kept("/?comments=newest"), "a page without a thread has one order");
        let other = room.story("Another").published();
        room.comment_on(other.id).standing(Status::Published);
        assert!(room.site().is_kept(&newest), "what is said elsewhere drops nothing here");
        room.decide(tops[2], Status::Rejected);
        for dropped in [&address, &newest, &liked, &second] {
            assert!(!room.site().is_kept(dropped), "{dropped}");
        }
    });
}

#[test]
fn a_thread_with_many_answers_goes_on_on_pages_of_its_own_and_loses_none() {
    let room = TestNewsroom::at(NOW);
    let story = story(&room);
    let say = |body: &str| room.comment_on(story.id).by("Nils", "nils@example.org").saying(body);
    let top = say("The question").standing(Status::Published);
    let mut above = top;
    let ids: Vec<_> = (0..450)
        .map(|n| {
            let id = say(&format!("Answer {n}.")).answering(above).standing(Status::Published);
            above = if n % 3 == 0 { top } else { id };
            id
        })
        .collect();
    let (mut address, mut seen) = (story.address(), Vec::<newsroom::id::CommentId>::new());
    loop {
        let page = room.site().text(&address);
        seen.extend(ids.iter().filter(|id| page.contains(&format!(r#"id="comment-{id}""#))));
        assert!(page.contains("The question"));
        let Some((_, more)) = page.split_once(&format!("?thread={top}&amp;from=")) else { break };
        assert!(page.contains("more comments</a>"));
        address = format!("{}?thread={top}&from={}", story.address(), more.split_once('#').unwrap().0);
        assert_eq!(room.site().get(&address).headers()["cache-control"], "private, no-store");
    }
    seen.sort_unstable();
    assert_eq!(seen, ids, "each once");
    for id in [ids[0], ids[449]] {
        let to = room.site().leads_to(&format!("{}?comment={id}", story.address()));
        assert!(room.site().text(to.split_once('#').unwrap().0).contains(&format!(r#"id="comment-{id}""#)), "{to}");
    }
}

#[test]
fn a_comment_of_the_desk_bears_a_mark_that_no_reader_can_fake() {
    TestNewsroom::on_each("a_comment_of_the_desk_bears_a_mark_that_no_reader_can_fake", NOW, |room| {
        let story = story(room);
        let ines = room.colleague("Ines Okafor", Role::Editor);
        let open = room.db().write(|tx| session::open(tx, &room.act(), ines.id, "token", "", "203.0.113.9")).unwrap();
        let name = web::cookie::own_name(web::cookie::DESK, testing::ORIGIN.starts_with("https://"));
        let cookie = format!("{name}=token");
        let address = story.address();
        assert!(room.site().text(&address).contains(r#"name="email""#) && room.site().is_kept(&address));
        let page = room.site().get_with(&address, &[("cookie", &cookie)]);
        let text = String::from_utf8_lossy(page.body()).into_owned();
        assert_eq!(page.headers()["cache-control"], "private, no-store");
        assert!(text.contains("You write as Ines Okafor") && !text.contains(r#"name="email""#));
        assert!(!room.site().text(&address).contains("You write as"), "others get the kept page");
        let post = |cookie: &str, form: &str| {
            room.site().ask(&http::Method::POST, POST, &[("cookie", cookie)], form.as_bytes()).status()
        };
        assert_eq!(post(&cookie, "comment_post_ID=7&comment=We+asked&author=Mira"), StatusCode::SEE_OTHER);
        let page = room.site().text(&address);
        let comment = &page[page.find(r#"<article class="cmt""#).unwrap()..page.find("We asked").unwrap()];
        assert!(comment.contains("<bdi>Ines Okafor</bdi>") && comment.contains("badge--staff"), "{comment}");
        // Whoever only bears the name waits, and bears no mark when a moderator publishes it.
        let forged =
            "comment_post_ID=7&comment=Me+too&author=ines+okafor&email=ines%40example.org&account=1&account_id=1";
        for cookie in [String::new(), format!("{name}=tokem")] {
            assert_ne!(post(&cookie, forged), StatusCode::OK);
        }
        assert!(!room.site().text(&address).contains("Me too"));
        let held = room.db().read(|r| newsroom::comment::queue::list(r, Status::Held, None, 10, room.now())).unwrap();
        room.decide(held[0].id, Status::Published);
        let page = room.site().text(&address);
        assert!(page.contains("Me too") && page.matches("badge--staff").count() == 1);
        room.db().write(|tx| session::end(tx, &room.act(), ines.id, open)).unwrap();
        assert_eq!(post(&cookie, "comment_post_ID=7&comment=Still+here"), StatusCode::BAD_REQUEST);
    });
}

#[test]
fn a_sections_rule_changes_what_its_stories_say_and_drops_no_other_page() {
    TestNewsroom::on_each("a_sections_rule_changes_what_its_stories_say_and_drops_no_other_page", NOW, |room| {
        let own = story(room).address();
        let other = room.story("Budget passes").in_section("politics").published().address();
        let ruled = room.story("Gulls return").in_section("harbour").published();
        let set = |place, mode, close_after_days| {
            let rule = Rule { mode, close_after_days };
            room.db().write(|tx| rule::set(tx, &room.act(), place, rule, "")).unwrap();
        };
        set(Place::Story(ruled.id), Some(Mode::Held), Some(0));
        let pages = [own.clone(), other.clone(), ruled.address(), "/".into(), "/harbour/".into()];
        let visit = || pages.iter().for_each(|page| drop(room.site().get(page)));
        let kept = || pages.each_ref().map(|page| room.site().is_kept(page));
        visit();
        assert!(room.site().text(&own).contains("A first comment is read by a person before it appears."));
        assert!(room.site().text(&ruled.address()).contains("Comments are read by a person before they appear."));

        set(Place::Section(room.section("harbour")), Some(Mode::Closed), None);
        assert_eq!(kept(), [false, true, true, true, true]);
        let page = room.site().text(&own);
        assert!(page.contains("Comments on this story are closed.") && !page.contains("id=\"reply-title\""), "{page}");
        assert_eq!(room.site().post(POST, FORM).status(), StatusCode::FORBIDDEN);

        set(Place::Section(room.section("harbour")), Some(Mode::Open), Some(14));
        let page = room.site().text(&own);
        assert!(page.contains("Comments stay open for 14 days.") && !page.contains("before it appears"), "{page}");
        assert!(room.site().post(POST, FORM).headers()[LOCATION].to_str().unwrap().contains("#comment-"));

        visit();
        set(Place::Story(ruled.id), None, None);
        assert_eq!(kept(), [true, true, false, true, true]);
        assert!(room.site().text(&ruled.address()).contains("Comments stay open for 14 days."));
    });
}

#[test]
fn where_the_site_takes_none_a_story_may() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.comments.mode = Mode::Closed);
    let story = story(&room);
    assert!(!room.site().text(&story.address()).contains("id=\"comments\""), "nothing is said of comments");
    let rule = Rule { mode: Some(Mode::FirstHeld), close_after_days: None };
    room.db().write(|tx| rule::set(tx, &room.act(), Place::Story(story.id), rule, "")).unwrap();
    assert!(room.site().text(&story.address()).contains("id=\"reply-title\""));
    room.change_settings(|site| site.comments.open = false);
    assert!(!room.site().text(&story.address()).contains("id=\"reply-title\""));
}
