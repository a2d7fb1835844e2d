//! Notices of illegal content and appeals at the desk, and the letter about a refusal.

use http::StatusCode;
use newsroom::comment::Status;
use newsroom::comment::grounds::{Ground, list_of_writer};
use newsroom::comment::notice::cases::{count_open, list_open};
use newsroom::comment::notice::{self, Side, Typed, appeal, read_fields};
use newsroom::id::{CommentId, StoryId};
use newsroom::letter::Kind;
use newsroom::people::role::Role;
use newsroom::story::withdraw::{Leaves, withdraw};

use crate::world::{World, place, text};

const DECISION: &str = "/desk/comments/decision";

fn file(world: &World, comment: i64) -> String {
    file_about(world, &format!("/2026/03/01/ferry-returns/#comment-{comment}"))
}

fn file_about(world: &World, address: &str) -> String {
    let typed = Typed {
        address: address.into(),
        matter: "threat".into(),
        explanation: "It threatens <b>somebody</b> with a knife.".into(),
        name: "Ada".into(),
        email: "ada@example.org".into(),
        is_in_good_faith: true,
    };
    let fields = read_fields(&typed, "https://courier.example").unwrap();
    let filed =
        world.db.write(|tx| notice::file(tx, &world.act(), &world.keys, &fields, ("en", "203.0.113.7"))).unwrap();
    assert!(matches!(filed, notice::Filed::Kept(_)));
    world.db.read(list_open).unwrap().last().unwrap().case.key()
}

fn open_cases(world: &World) -> i64 {
    world.db.read(count_open).unwrap()
}

#[test]
fn a_notice_is_followed_and_its_comment_gone_for_a_law() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Published, "Mira", "I come for you.");
    let key = file(&world, 1);
    let browser = world.signed_in("ines", Role::Moderator);
    assert!(browser.text("/desk/comments").contains("/desk/comments/cases"));
    let page = browser.text("/desk/comments/cases");
    for said in ["I come for you.", "Threat", "Sent by Ada", "data-key=\"R\"", "data-key=\"E\"", "name=\"ground\""] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("ada@example.org") && !page.contains("<b>somebody"), "no address, no markup");
    let action = format!("/desk/comments/cases/{key}/decision");
    let answer = browser.submit(&action, &[("decision", "acted"), ("ground", "law"), ("reason", "A threat.")]);
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let page = browser.text(&place(&answer));
    assert!(page.contains("The notice was followed.") && page.contains("No notice and no appeal is waiting."));
    assert_eq!(world.status(1), Status::Rejected);
    assert!(browser.text("/desk/comments/cases?list=decided").contains("A threat."));
    assert_eq!(browser.submit(&action, &[("decision", "burn")]).status(), StatusCode::FORBIDDEN);
    let lost = browser.submit("/desk/comments/cases/notice-5/decision", &[("decision", "kept")]);
    assert_eq!(lost.status(), StatusCode::NOT_FOUND);
}

#[test]
fn an_appeal_is_not_decided_by_who_decided_first() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Published, "Mira", "Candles burn.");
    let (ines, samir) = (world.signed_in("ines", Role::Moderator), world.signed_in("samir", Role::Editor));
    ines.submit(DECISION, &[("status", "published"), ("decision", "rejected"), ("comment", "1")]);
    let email = world.keys.email_key("4@example.org");
    let statement = world.db.read(|r| list_of_writer(r, &email, 10)).unwrap().remove(&CommentId(1)).unwrap();
    assert_eq!(statement.ground, Ground::Rule);
    let appealed = (Side::Writer, statement.decision);
    world.db.write(|tx| appeal::file(tx, &world.act(), appealed, "I meant candles.", "en")).unwrap();
    let action = format!("/desk/comments/cases/{}/decision", world.db.read(list_open).unwrap()[0].case.key());

    let page = ines.text("/desk/comments/cases");
    assert!(page.contains("You made this decision yourself.") && !page.contains("data-key=\"U\""), "{page}");
    let refused = ines.submit(&action, &[("decision", "upheld"), ("reason", "Oh.")]);
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(world.status(1), Status::Rejected);

    let page = samir.text("/desk/comments/cases");
    assert!(page.contains("I meant candles.") && page.contains("Decided by ines") && page.contains("data-key=\"U\""));
    let without = samir.submit(&action, &[("decision", "upheld"), ("reason", "")]);
    assert!(text(&without).contains("id=\"reason-error\""));
    let answer = samir.submit(&action, &[("decision", "upheld"), ("reason", "It is about candles.")]);
    assert!(samir.text(&place(&answer)).contains("The decision was changed."));
    assert_eq!(world.status(1), Status::Published);
    assert_eq!(open_cases(&world), 0);
    let late = samir.submit(&action, &[("decision", "dismissed"), ("reason", "No.")]);
    assert!(samir.text(&place(&late)).contains("Somebody else decided on it a moment ago."));
    assert_eq!(world.signed_in("rosa", Role::Reporter).get("/desk/comments/cases").status(), StatusCode::FORBIDDEN);
}

#[test]
fn a_moderator_chooses_whether_the_writer_is_told() {
    let world = World::new();
    world.published(7, "Ferry returns");
    for id in [1, 2] {
        world.comment(id, 7, Status::Held, "Mira", &format!("Comment {id}"));
    }
    let browser = world.signed_in("ines", Role::Moderator);
    assert!(!browser.text("/desk/comments").contains("name=\"tells\""), "without a post nobody is offered a letter");
    world.opens_post();
    let page = browser.text("/desk/comments");
    assert!(page.contains("name=\"tells\" value=\"yes\" data-key=\"M\">"), "{page}");
    world.room.change_settings(|site| site.comments.mails_refusals = true);
    assert!(browser.text("/desk/comments").contains("data-key=\"M\" checked>"));
    let decide = |id: &str, tells: &str| {
        browser.submit(DECISION, &[("status", "held"), ("decision", "rejected"), ("comment", id), ("tells", tells)]);
    };
    decide("1", "");
    decide("2", "yes");
    world.advance(120);
    let letters = world.take_letters();
    assert_eq!(letters.iter().map(|due| due.kind).collect::<Vec<_>>(), [Kind::CommentRefused]);
}

#[test]
fn a_year_is_shown_and_taken_along() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Published, "Mira", "I come for you.");
    file(&world, 1);
    let browser = world.signed_in("ines", Role::Moderator);
    let page = browser.text("/desk/comments/statistics?year=2026");
    assert!(page.contains("The year 2026 in numbers") && page.contains("year=2025#year"), "{page}");
    let csv = browser.get("/desk/comments/statistics/year?year=2026");
    assert!(csv.headers()["content-disposition"].to_str().unwrap().contains("moderation-2026.csv"));
    let csv = text(&csv);
    assert!(csv.starts_with("year,what,of,figure,count\r\n"), "{csv}");
    for line in ["2026,notices,threat,filed,1\r\n", "2026,notices,threat,open,1\r\n", "2026,appeals,writer,filed,0\r\n"]
    {
        assert!(csv.contains(line), "{line}: {csv}");
    }
    assert!(
        text(&browser.get("/desk/comments/statistics/year?year=1812")).contains("2026,"),
        "another year is this one"
    );
}

#[test]
fn the_secret_of_a_checker_stands_beside_its_address() {
    let world = World::new();
    let browser = world.signed_in("eva", Role::Admin);
    let url = "https://checker.example/";
    let secret = newsroom::comment::checker::secret(&world.keys, url);
    assert!(!browser.text("/desk/settings/comments").contains(&secret));
    world.room.change_settings(|site| site.comments.checker_url = url.into());
    assert!(browser.text("/desk/settings/comments").contains(&secret));
}

#[test]
fn a_notice_about_a_story_leads_to_it_and_is_followed_with_a_word() {
    let world = World::new();
    world.published(7, "Ferry returns");
    let address = world.db.read(|r| newsroom::published::address_of(r, StoryId(7), world.now())).unwrap().unwrap();
    let key = file_about(&world, &format!("{address}?from=mail#top"));
    let (ines, samir) = (world.signed_in("ines", Role::Moderator), world.signed_in("samir", Role::Editor));
    let page = ines.text("/desk/comments/cases");
    assert!(
        page.contains("Ferry returns") && !page.contains("/desk/stories/7\""),
        "a moderator cannot withdraw it: {page}"
    );
    let page = samir.text("/desk/comments/cases");
    assert!(page.contains("href=\"/desk/stories/7\" data-key=\"O\"") && page.contains("takes nothing away by itself"));
    let action = format!("/desk/comments/cases/{key}/decision");
    let refused = samir.submit(&action, &[("decision", "acted"), ("ground", "law"), ("reason", " ")]);
    assert_eq!(refused.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(&refused).contains("id=\"reason-error\"") && open_cases(&world) == 1);
    world.db.write(|tx| withdraw(tx, &world.act(), StoryId(7), Leaves::Notice, "A notice")).unwrap();
    assert!(samir.text("/desk/comments/cases").contains("A story that readers do not see any more"));
    let answer = samir.submit(&action, &[("decision", "acted"), ("reason", "We have withdrawn it.")]);
    assert!(samir.text(&place(&answer)).contains("The notice was followed."));
    assert_eq!(open_cases(&world), 0);
}

#[test]
fn a_notice_about_nothing_that_is_known_says_so() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "Nobody sees this.");
    let browser = world.signed_in("ines", Role::Editor);
    for address in ["/politics/", "/media/9-x.jpg", "/2026/03/01/ferry-returns/#comment-1", "/%ff/"] {
        let key = file_about(&world, address);
        let page = browser.text(&format!("/desk/comments/cases?case={key}"));
        assert!(page.contains("The address names no comment here."), "{address}: {page}");
        assert!(!page.contains("Nobody sees this.") && !page.contains("data-key=\"O\""), "{address}");
    }
}
