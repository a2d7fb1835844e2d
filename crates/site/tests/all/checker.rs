//! The newsroom's own checker is asked when a comment is sent, and a comment is never lost by it.

use std::sync::Arc;
use std::sync::Mutex;

use http::header::LOCATION;
use newsroom::comment::checker::Question;
use newsroom::comment::rule::Mode;
use site::{Parts, Site};
use testing::{Reading, TestNewsroom, seconds};

use crate::NOW;

type Said = Arc<Mutex<Result<&'static str, &'static str>>>;

/// A site that asks a checker, what that says, and what it was asked.
fn site_with_checker(room: &TestNewsroom) -> (Site, Said, Arc<Mutex<Vec<Question>>>) {
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.checker_url = "https://checker.example/".into();
        site.comments.spam_hold_percent = 0;
        site.comments.flood_max = 100;
    });
    room.story("Ferry returns").with_id(7).published();
    let said: Said = Arc::new(Mutex::new(Ok("{\"verdict\":\"pass\"}")));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (answer, note) = (Arc::clone(&said), Arc::clone(&asked));
    let ask = move |question: &Question| {
        note.lock().unwrap().push(question.clone());
        answer.lock().unwrap().map(|text| text.as_bytes().to_vec()).map_err(str::to_owned)
    };
    (Site::new(Parts { checker: Some(Arc::new(ask)), ..room.parts() }), said, asked)
}

fn say(site: &Site, words: &str) -> String {
    let form = format!("comment_post_ID=7&comment={words}&author=Sam&email=sam%40example.org");
    let answer = Reading::of(site).post("/wp-comments-post.php", &form);
    answer.headers()[LOCATION].to_str().unwrap().to_owned()
}

#[test]
fn a_comment_is_asked_about_before_it_is_published() {
    let room = TestNewsroom::at(NOW);
    let (site, said, asked) = site_with_checker(&room);
    assert!(say(&site, "First+one").contains("?comment="), "it passes");
    *said.lock().unwrap() = Ok("{\"verdict\":\"hold\",\"reason\":\"hm\"}");
    assert!(say(&site, "Second+one").ends_with("#held"));
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 2);
    assert!(asked[1].body.contains("Second one") && asked[1].signature.starts_with("t="));
    assert!(!Reading::of(&site).text("/2026/03/01/ferry-returns/").contains("Second one"));
}

#[test]
fn a_checker_that_is_down_is_left_alone_and_the_setting_decides() {
    let room = TestNewsroom::at(NOW);
    let (site, said, asked) = site_with_checker(&room);
    *said.lock().unwrap() = Err("away");
    assert!(say(&site, "First+one").ends_with("#held"));
    assert!(say(&site, "Second+one").ends_with("#held"));
    assert_eq!(asked.lock().unwrap().len(), 1, "it rests");
    room.change_settings(|site| site.comments.checker_holds = false);
    assert!(say(&site, "Third+one").contains("?comment="));
    room.clock().advance(seconds(10));
    *said.lock().unwrap() = Ok("{\"verdict\":\"spam\"}");
    assert!(say(&site, "Fourth+one").ends_with("#held"), "spam is told the same as what waits");
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[test]
fn a_form_that_comes_twice_is_asked_about_once() {
    let room = TestNewsroom::at(NOW);
    let (site, _, asked) = site_with_checker(&room);
    let first = say(&site, "First+one&idempotency_key=a");
    assert_eq!(say(&site, "First+one&idempotency_key=a"), first, "the same answer");
    assert_eq!(asked.lock().unwrap().len(), 1);
    assert_ne!(say(&site, "Second+one&idempotency_key=b"), first);
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[test]
fn one_that_comes_again_while_the_checker_thinks_waits_for_its_own_answer() {
    let room = TestNewsroom::at(NOW);
    let (_, _, asked) = site_with_checker(&room);
    let note = Arc::clone(&asked);
    let (begins, began) = std::sync::mpsc::channel();
    let (lets_go, go) = std::sync::mpsc::channel::<()>();
    let (begins, go) = (Mutex::new(begins), Mutex::new(go));
    let ask = move |question: &Question| {
        note.lock().unwrap().push(question.clone());
        begins.lock().unwrap().send(()).unwrap();
        let _ = go.lock().unwrap().recv();
        Ok(b"{\"verdict\":\"pass\"}".to_vec())
    };
    let site = Site::new(Parts { checker: Some(Arc::new(ask)), ..room.parts() });
    let words = "First+one&idempotency_key=a";
    let answers = std::thread::scope(|scope| {
        let first = scope.spawn(|| say(&site, words));
        began.recv().unwrap();
        let second = scope.spawn(|| say(&site, words));
        drop(lets_go);
        [first.join().unwrap(), second.join().unwrap()]
    });
    assert_eq!(answers[0], answers[1]);
    assert_eq!(asked.lock().unwrap().len(), 1);
}
