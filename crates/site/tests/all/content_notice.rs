//! Anybody sends a notice of illegal content, and has a decision looked at again: by forms, without script.

use http::StatusCode;
use newsroom::comment::Status;
use newsroom::comment::grounds::list_of_writer;
use newsroom::comment::notice::cases::{Case, count_open, find_appeal, find_notice, list_open};
use newsroom::comment::notice::{Side, appeal_path};
use newsroom::comment::writer::link::{Purpose, path};
use newsroom::id::CommentId;
use testing::{TestNewsroom, days};

use crate::NOW;

const STORY: &str = "/2026/03/01/ferry-returns/";

fn room_with_comment() -> (TestNewsroom, CommentId) {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Ferry returns").with_id(7).in_section("harbour").published();
    let comment = room.comment_on(story.id).saying("Burn <b>them</b>").standing(Status::Published);
    (room, comment)
}

fn body(fields: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

fn whole(address: &str) -> Vec<(&'static str, String)> {
    [
        ("address", address),
        ("matter", "hate"),
        ("explanation", "It calls for violence against <i>people</i>."),
        ("name", "Ada"),
        ("email", "ada@example.org"),
        ("faith", "yes"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

fn sent(fields: &[(&'static str, String)]) -> String {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    body(&fields)
}

fn read(response: &http::Response<bytes::Bytes>) -> String {
    String::from_utf8(response.body().to_vec()).unwrap()
}

fn open_cases(room: &TestNewsroom) -> i64 {
    room.db().read(count_open).unwrap()
}

#[test]
fn a_notice_is_reached_from_each_comment_and_waits_for_a_moderator() {
    let (room, comment) = room_with_comment();
    let report = room.site().text(&format!("{STORY}?report={comment}"));
    let link = format!("/content-notice/?comment={comment}&amp;language=en");
    assert!(report.contains(&link), "{report}");
    let page = room.site().text(&link.replace("&amp;", "&"));
    let address = format!("https://courier.example{STORY}?comment={comment}#comment-{comment}");
    assert!(page.contains(&format!("value=\"{address}\"")), "{page}");
    assert!(page.contains("Incitement to hatred") && !page.contains("Burn <b>"));
    let answer = room.site().post(&link.replace("&amp;", "&"), &sent(&whole(&address)));
    assert_eq!(answer.status(), StatusCode::OK);
    assert!(read(&answer).contains("Your notice has arrived"));
    let heads = room.db().read(list_open).unwrap();
    assert_eq!((heads.len(), heads[0].comment), (1, Some(comment)));
    let Case::Notice(id) = heads[0].case else { panic!("it is a notice") };
    let notice = room.db().read(|r| find_notice(r, room.keys(), id)).unwrap().unwrap();
    assert_eq!(notice.explanation, "It calls for violence against <i>people</i>.");
    assert!(room.site().text(STORY).contains("Burn"), "nothing is taken away before somebody decides");
}

#[test]
fn a_form_with_flaws_comes_back_with_what_was_typed_and_sends_nothing() {
    let (room, _) = room_with_comment();
    let fields = [
        ("explanation", "<script>alert(1)</script> is illegal here"),
        ("email", "no"),
        ("address", "https://other.example/"),
    ];
    let answer = room.site().post("/content-notice/", &body(&fields));
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    let page = read(&answer);
    for id in ["address-error", "matter-error", "name-error", "email-error", "faith-error"] {
        assert!(page.contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"), "{page}");
    assert_eq!(open_cases(&room), 0);
    let elsewhere = room.site().ask(
        &http::Method::POST,
        "/content-notice/",
        &[("sec-fetch-site", "cross-site")],
        sent(&whole(STORY)).as_bytes(),
    );
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    assert_eq!(open_cases(&room), 0);
    assert!(room.site().text("/content-notice/?language=fa").contains("<html lang=\"fa\" dir=\"rtl\">"));
}

#[test]
fn whoever_was_refused_reads_why_and_appeals_from_their_own_page() {
    let (room, comment) = room_with_comment();
    room.db().write(|tx| newsroom::letter::set_open(tx, room.now(), true)).unwrap();
    room.decide(comment, Status::Rejected);
    let key = room.keys().email_key("mira@example.org");
    let mine = path(room.keys(), Purpose::Open, &key, "en", room.now());
    let page = room.site().text(&mine);
    for said in ["Why it was refused", "The comment was removed", "Reason: for the test", "turn to a court"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let at = page.find("/content-notice/writer/").unwrap();
    let link = page[at..].split('"').next().unwrap().to_owned();
    let form = room.site().get(&link);
    assert_eq!(form.headers()["cache-control"], "private, no-store");
    assert!(read(&form).contains("name=\"words\""));
    assert_eq!(open_cases(&room), 0, "to look appeals nothing");
    let answer = room.site().post(&link, &body(&[("words", "I meant candles.")]));
    assert!(read(&answer).contains("Your appeal has arrived"));
    let Case::Appeal(id) = room.db().read(list_open).unwrap()[0].case else { panic!("it is an appeal") };
    assert_eq!(room.db().read(|r| find_appeal(r, id)).unwrap().unwrap().words, "I meant candles.");
    assert_eq!(room.site().get(&link).status(), StatusCode::GONE, "once");
    assert_eq!(room.site().post(&link, "words=again").status(), StatusCode::OK, "a form that is sent twice");
    assert_eq!(open_cases(&room), 1);
    assert!(room.site().text(&mine).contains("You have asked for another look"));
}

#[test]
fn a_link_of_the_other_side_or_a_forged_or_late_one_appeals_nothing() {
    let (room, comment) = room_with_comment();
    room.decide(comment, Status::Rejected);
    let key = room.keys().email_key("mira@example.org");
    let statement = room.db().read(|r| list_of_writer(r, &key, 10)).unwrap().remove(&comment).unwrap();
    let decided = (statement.decision, statement.decided_at);
    let own = appeal_path(room.keys(), Side::Writer, decided, "en");
    let other = appeal_path(room.keys(), Side::Notifier, decided, "en");
    for link in [own.replace("/writer/", "/notifier/"), other, "/content-notice/writer/AAAA".into()] {
        assert_eq!(room.site().get(&link).status(), StatusCode::GONE, "{link}");
        assert_eq!(room.site().post(&link, "words=x").status(), StatusCode::GONE, "{link}");
    }
    room.clock().advance(days(186));
    assert_eq!(room.site().post(&own, "words=x").status(), StatusCode::GONE);
    assert_eq!(open_cases(&room), 0);
}
