//! Readers' browsers are asked for a proof of work while comments come as a flood, and nobody is refused for want of one.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{CACHE_CONTROL, LOCATION};
use http::{Response, StatusCode};
use newsroom::comment::proof::Asks;
use newsroom::comment::rule::Mode;
use newsroom::comment::{Status, queue};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use site::Site;
use testing::{Reading, TestNewsroom, seconds};

use crate::NOW;

const POST: &str = "/wp-comments-post.php";
const STORY: &str = "/2026/03/01/ferry-returns/";

/// A newsroom whose readers are published at once.
fn open_house(asks: Asks) -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.asks_proof = asks;
        site.comments.spam_hold_percent = 0;
        site.comments.flood_max = 1_000;
        site.comments.held_words = vec!["casino".into()];
    });
    room.story("Ferry returns").with_id(7).published();
    room
}

/// Machines send their words until it is an attack.
fn flood(site: &Site) {
    for number in 0..30 {
        assert!(!leads(&say(site, &format!("casino+{number}"), "")).contains("?comment="), "{number}");
    }
}

fn say(site: &Site, words: &str, more: &str) -> Response<bytes::Bytes> {
    let form = format!("comment_post_ID=7&comment={words}&author=Sam&email=sam%40example.org{more}");
    Reading::of(site).post(POST, &form)
}

fn leads(answer: &Response<bytes::Bytes>) -> String {
    answer.headers().get(LOCATION).map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default()
}

fn text(answer: &Response<bytes::Bytes>) -> String {
    String::from_utf8_lossy(answer.body()).into_owned()
}

/// A challenge, and its answer as a form has it.
fn solve(site: &Site) -> String {
    let answer = Reading::of(site).get("/comments/challenge");
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()[CACHE_CONTROL], "private, no-store");
    let task: Value = serde_json::from_slice(answer.body()).unwrap();
    let salt = task["salt"].as_str().unwrap();
    let is_it = |number: &u64| {
        let hash = Sha256::digest(format!("{salt}{number}"));
        hash.iter().map(|byte| format!("{byte:02x}")).collect::<String>() == task["challenge"].as_str().unwrap()
    };
    let number = (0..=task["maxnumber"].as_u64().unwrap()).find(is_it).unwrap();
    let solved = json!({
        "algorithm": "SHA-256", "challenge": task["challenge"], "number": number, "salt": salt,
        "signature": task["signature"],
    });
    format!("&altcha={}", STANDARD.encode(solved.to_string()).replace('+', "%2B"))
}

fn held(room: &TestNewsroom) -> Vec<(String, Vec<String>)> {
    let held = room.db().read(|r| queue::list(r, Status::Held, None, 100, room.now())).unwrap();
    held.into_iter()
        .map(|comment| (comment.body, comment.findings.into_iter().map(|found| found.check).collect()))
        .filter(|(body, _): &(String, _)| !body.starts_with("casino"))
        .collect()
}

#[test]
fn nobody_is_asked_in_quiet_times_and_kept_pages_know_nothing_of_it() {
    let room = open_house(Asks::UnderAttack);
    let site = room.fresh_site();
    assert!(leads(&say(&site, "A+quiet+day", "&seconds_taken=9")).contains("?comment="));
    let before = Reading::of(&site).text(STORY);
    assert!(!before.contains("proof") && Reading::of(&site).is_kept(STORY));
    flood(&site);
    assert!(Reading::of(&site).is_kept(STORY), "the page is not made anew");
    assert_eq!(Reading::of(&site).text(STORY), before);
}

#[test]
fn under_attack_a_browser_is_asked_and_its_proof_counts_once() {
    let room = open_house(Asks::UnderAttack);
    let site = room.fresh_site();
    flood(&site);
    let asked = say(&site, "I+was+%3Cb%3Ethere%3C%2Fb%3E", "&seconds_taken=9&idempotency_key=k1&comment_parent=0");
    assert_eq!(asked.status(), StatusCode::FORBIDDEN);
    assert_eq!(asked.headers()[CACHE_CONTROL], "private, no-store");
    let page = text(&asked);
    for kept in [
        "data-proof=\"/comments/challenge\" data-proof-now",
        "I was &lt;b&gt;there&lt;/b&gt;</textarea>",
        "name=\"author\" value=\"Sam\"",
        "name=\"email\" value=\"sam@example.org\"",
        "name=\"seconds_taken\" value=\"9\"",
        "name=\"idempotency_key\" value=\"k1\"",
        "name=\"unproved\"",
        "/assets/proof.",
    ] {
        assert!(page.contains(kept), "{kept}: {page}");
    }
    assert_eq!(held(&room), [], "nothing is stored before it is proved");
    let proof = solve(&site);
    assert!(leads(&say(&site, "I+was+there", &format!("&seconds_taken=9{proof}"))).contains("?comment="));
    let again = say(&site, "And+again", &format!("&seconds_taken=9{proof}"));
    assert!(leads(&again).ends_with("#held"), "the same proof, again: {}", text(&again));
    assert_eq!(held(&room), [("And again".to_owned(), vec!["proof_of_work".to_owned()])]);
    let late = solve(&site);
    room.clock().advance(seconds(301));
    flood(&site);
    assert_eq!(say(&site, "Too+late", &format!("&seconds_taken=9{late}")).status(), StatusCode::FORBIDDEN);
    assert_eq!(say(&site, "No+proof", "&seconds_taken=9&altcha=e30%3D").status(), StatusCode::FORBIDDEN);
}

#[test]
fn who_has_no_script_or_goes_without_waits_for_a_person_and_loses_nothing() {
    let room = open_house(Asks::UnderAttack);
    let site = room.fresh_site();
    flood(&site);
    assert!(leads(&say(&site, "By+a+reader+without+script", "")).ends_with("#held"));
    assert!(leads(&say(&site, "By+the+button", "&seconds_taken=9&unproved=1")).ends_with("#held"));
    let found = vec!["proof_of_work".to_owned()];
    let bodies = [("By a reader without script".to_owned(), found.clone()), ("By the button".to_owned(), found)];
    assert_eq!(held(&room), bodies);
    // What is wrong in the form is said first.
    assert_eq!(say(&site, "", "&seconds_taken=9").status(), StatusCode::BAD_REQUEST);
}

#[test]
fn the_attack_is_told_and_ends_by_itself() {
    let room = open_house(Asks::UnderAttack);
    let site = room.fresh_site();
    assert_eq!(site.guard().since(room.now()), None);
    flood(&site);
    assert_eq!(site.guard().since(room.now()), Some(room.now()));
    assert!(site.guard().to_text(room.now()).contains("dateline_comments_suspect_total 30\n"));
    room.clock().advance(seconds(301));
    assert_eq!(site.guard().since(room.now()), None);
    assert!(leads(&say(&site, "Peace", "&seconds_taken=9")).contains("?comment="));
}

#[test]
fn a_newsroom_can_ask_always_and_never() {
    let never = open_house(Asks::Never);
    let site = never.fresh_site();
    flood(&site);
    assert!(leads(&say(&site, "Never+asked", "&seconds_taken=9")).contains("?comment="));
    assert_eq!(Reading::of(&site).get("/comments/challenge").status(), StatusCode::NOT_FOUND);
    let always = open_house(Asks::Always);
    let site = always.fresh_site();
    let page = Reading::of(&site).text(STORY);
    assert!(page.contains("data-proof=\"/comments/challenge\"") && page.contains("/assets/proof."), "{page}");
    assert_eq!(say(&site, "Asked", "&seconds_taken=9").status(), StatusCode::FORBIDDEN);
    let proof = solve(&site);
    assert!(leads(&say(&site, "Proved", &format!("&seconds_taken=9{proof}"))).contains("?comment="));
}
