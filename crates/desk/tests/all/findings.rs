//! Why a comment is in the queue, said in the desk's language.

use locale::Texts;
use newsroom::comment::Status;
use newsroom::comment::checks::{Found, Judgement};
use newsroom::comment::reason::{CODES, Reason, SIGNS, Said};
use newsroom::comment::submit::keep_findings;
use newsroom::id::CommentId;
use newsroom::people::role::Role;

use crate::world::World;

/// Puts a finding beside a comment as a check would have.
fn find_fault(world: &World, id: i64, check: &'static str, reason: Reason) {
    let judgement = Judgement { status: Status::Held, findings: vec![Found { check, verdict: "hold", reason }] };
    world.db.write(|tx| keep_findings(tx, CommentId(id), &judgement)).unwrap();
}

#[test]
fn what_a_check_found_is_said_in_the_desks_language_with_each_value_in_its_own_direction() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "Loans!");
    let signs = vec![
        Said::of("word").text("word", "<b>loans</b>"),
        Said::of("host").text("host", "loans.example"),
        Said::of("links").number("count", 3),
        Said::of("capitals"),
    ];
    let said = Said { signs, ..Said::of("spam").number("percent", 97) };
    find_fault(&world, 1, "spam_score", said.in_english("it looks like spam"));
    world.comment(2, 7, Status::Held, "Nils", "Hello.");
    find_fault(&world, 2, "of_old", "what it said then".into());
    let browser = world.signed_in("ines", Role::Moderator);
    let first = browser.text("/desk/comments");
    assert!(
        first.contains(
            "It looks like spam (97 of 100): the word “<bdi>&lt;b&gt;loans&lt;/b&gt;</bdi>”, a link to \
             <bdi>loans.example</bdi>, 3 links and mostly capital letters."
        ),
        "{first}"
    );
    assert!(browser.text("/desk/comments?status=held&comment-in-hand=2").contains("<bdi>what it said then</bdi>"));
    world.room.change_settings(|site| site.language = "fa".into());
    let page = browser.text("/desk/comments");
    assert!(page.contains("به هرزنامه می‌ماند (۹۷ از ۱۰۰): واژهٔ «<bdi>&lt;b&gt;loans&lt;/b&gt;</bdi>»"), "{page}");
    assert!(!page.contains("looks like spam"));
}

#[test]
fn every_code_of_a_finding_has_words_in_every_language() {
    for language in Texts::languages() {
        let texts = Texts::for_language(&language);
        let say = |message: String, names: &[&str]| {
            let values: Vec<(&str, locale::Value)> = names
                .iter()
                .map(|name| match *name {
                    "count" | "percent" => (*name, locale::Value::from(3)),
                    name => (name, locale::Value::from("Ж")),
                })
                .collect();
            let said = texts.get(&message, &values);
            assert!(!said.contains("desk-") && !said.contains('{'), "{}: {message}: {said}", language.tag());
            for name in names.iter().filter(|name| !matches!(**name, "count" | "percent")) {
                assert!(said.contains('Ж'), "{}: {message} leaves out {name}: {said}", language.tag());
            }
        };
        CODES.iter().for_each(|(code, names)| say(format!("desk-held-{code}"), names));
        SIGNS.iter().for_each(|(code, names)| say(format!("desk-sign-{code}"), names));
    }
}
