//! Comments by form and page.

use database::scratch::Scratch;
use http::header::{COOKIE, LOCATION, SET_COOKIE};
use http::{HeaderMap, Method, StatusCode};
use newsroom::comment::Status;
use newsroom::schema::MIGRATIONS;

use crate::world::{World, ask};

const FORM: &str = "comment_post_ID=7&comment_parent=0&author=Nils&email=nils%40example.org&comment=Well+said+indeed";

#[test]
fn a_first_comment_waits_and_only_its_writer_sees_it() {
    Scratch::each("site_comments", MIGRATIONS, |scratch| {
        let world = World::new(scratch);
        let address = world.publish(7, 1, "Ferry returns", "The boat.", None);
        let answer = world.post(FORM);
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert!(answer.headers()[LOCATION].to_str().unwrap().ends_with("/ferry-returns/#held"));
        let cookie = answer.headers()[SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
        world.follow();
        assert!(!world.text(&address).contains("Well said"));
        let mut own = HeaderMap::new();
        own.insert(COOKIE, cookie.parse().unwrap());
        let page = ask(&world.site, &Method::GET, &address, &own, b"");
        assert!(String::from_utf8_lossy(page.body()).contains("Well said"));
        assert_eq!(page.headers()["cache-control"], "private, no-store");
        let mut forged = HeaderMap::new();
        forged.insert(COOKIE, format!("{}x", cookie.replace("dateline_held=", "dateline_held=1")).parse().unwrap());
        let page = ask(&world.site, &Method::GET, &address, &forged, b"");
        assert!(!String::from_utf8_lossy(page.body()).contains("Well said"));
        assert!(!world.text("/comments/feed/").contains("Well said"));
    });
}

#[test]
fn a_repeated_form_posts_once_and_a_wrong_one_keeps_what_was_typed() {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(MIGRATIONS).unwrap();
    let world = World::new(&scratch);
    world.publish(7, 1, "Ferry returns", "The boat.", None);
    let with_key = format!("{FORM}&idempotency_key=k1");
    assert_eq!(world.post(&with_key).headers()[LOCATION], world.post(&with_key).headers()[LOCATION]);
    let held = world.db.read(|r| newsroom::comment::queue::list(r, Status::Held, None, 10)).unwrap();
    assert_eq!(held.len(), 1);
    assert_eq!(world.post(FORM).status(), StatusCode::CONFLICT);
    let wrong = world.post("comment_post_ID=7&author=&email=nobody&comment=Kept+words");
    let text = String::from_utf8_lossy(wrong.body()).into_owned();
    assert_eq!(wrong.status(), StatusCode::BAD_REQUEST);
    assert!(text.contains("Kept words") && text.contains("Enter your name.") && text.contains("name@example.org"));
    assert_eq!(world.post("comment=x").status(), StatusCode::BAD_REQUEST);
}

#[test]
fn no_page_or_feed_holds_an_address_of_a_reader() {
    let scratch = Scratch::sqlite();
    scratch.db().migrate(MIGRATIONS).unwrap();
    let world = World::new(&scratch);
    let address = world.publish(7, 1, "Ferry returns", "The boat.", None);
    world.comment(30, 7, Status::Published, "Hello <script>alert(1)</script>");
    for page in [address.as_str(), "/comments/feed/", "/2026/03/01/ferry-returns/feed/"] {
        let text = world.text(page);
        assert!(
            text.contains("Hello") && !text.contains("mira@example.org") && !text.contains("<script>alert"),
            "{page}"
        );
    }
}
