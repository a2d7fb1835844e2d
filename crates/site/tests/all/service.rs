//! A spam service outside is asked when a comment is sent or changed, and a comment is never lost by it.

use std::sync::{Arc, Mutex};

use http::Method;
use http::header::LOCATION;
use newsroom::comment::rule::Mode;
use newsroom::comment::service::{Question, Reply};
use site::{Parts, Site};
use testing::{Reading, TestNewsroom};

use crate::NOW;

type Said = Arc<Mutex<Result<(&'static str, Option<&'static str>), &'static str>>>;

fn site_with_service(room: &TestNewsroom) -> (Site, Said, Arc<Mutex<Vec<Question>>>) {
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.spam_hold_percent = 0;
        site.comments.flood_max = 100;
        site.spam_service.is_on = true;
        site.spam_service.set_key(room.keys(), "k-17");
    });
    room.story("Ferry returns").with_id(7).published();
    let said: Said = Arc::new(Mutex::new(Ok(("false", None))));
    let asked = Arc::new(Mutex::new(Vec::new()));
    let (answer, note) = (Arc::clone(&said), Arc::clone(&asked));
    let ask = move |question: &Question| {
        note.lock().unwrap().push(question.clone());
        let reply = |(body, tip): (&str, Option<&str>)| Reply { body: body.into(), pro_tip: tip.map(str::to_owned) };
        answer.lock().unwrap().map(reply).map_err(str::to_owned)
    };
    (Site::new(Parts { service: Some(Arc::new(ask)), ..room.parts() }), said, asked)
}

fn say(site: &Site, words: &str) -> String {
    let form = format!("comment_post_ID=7&comment={words}&author=Sam&email=sam%40example.org");
    let headers = [("user-agent", "Lynx/2.9")];
    let answer = Reading::of(site).ask(&Method::POST, "/wp-comments-post.php", &headers, form.as_bytes());
    answer.headers()[LOCATION].to_str().unwrap().to_owned()
}

#[test]
fn a_comment_is_asked_about_before_it_is_published() {
    let room = TestNewsroom::at(NOW);
    let (site, said, asked) = site_with_service(&room);
    assert!(say(&site, "First+one").contains("?comment="));
    *said.lock().unwrap() = Ok(("true", None));
    assert!(say(&site, "Second+one").ends_with("#held"));
    *said.lock().unwrap() = Ok(("true", Some("discard")));
    assert!(say(&site, "Third+one").ends_with("#held"), "spam is told the same as what waits");
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 3);
    assert_eq!(asked[0].url, "https://rest.akismet.com/1.1/comment-check");
    assert!(asked[0].form.contains("user_agent=Lynx") && asked[0].form.contains("courier%2Eexample%2F2026"));
    let page = Reading::of(&site).text("/2026/03/01/ferry-returns/");
    assert!(page.contains("First one") && !page.contains("Second one") && !page.contains("Third one"));
}

#[test]
fn a_service_that_is_down_is_left_alone_and_the_setting_decides() {
    let room = TestNewsroom::at(NOW);
    let (site, said, asked) = site_with_service(&room);
    *said.lock().unwrap() = Err("away");
    assert!(say(&site, "First+one").contains("?comment="));
    room.change_settings(|site| site.spam_service.holds_when_down = true);
    assert!(say(&site, "Second+one").ends_with("#held"));
    assert_eq!(asked.lock().unwrap().len(), 1, "it rests");
}
