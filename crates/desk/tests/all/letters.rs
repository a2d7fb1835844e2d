//! Letters at the desk: whether they arrive, who gets them, and what they never say.

use newsroom::letter::queue::{self, Taken};
use newsroom::letter::{Kind, desk};
use newsroom::people::account;
use newsroom::people::link::Purpose;
use newsroom::people::role::Role;
use serde_json::json;

use crate::world::{Browser, PASSWORD, World, place, text};

fn forget(browser: &Browser, email: &str) -> (u16, String) {
    let answer = browser.post("/desk/forgotten", &[("email", email)]);
    (answer.status().as_u16(), place(&answer))
}

fn kinds(world: &World) -> Vec<Kind> {
    world.take_letters().into_iter().map(|letter| letter.kind).collect()
}

/// The link for another password that the letter holds.
fn reset(world: &World, email: &str) -> String {
    let made = world.db.write(|tx| desk::make_reset(tx, &world.act(), &world.keys, email, "drawn-when-sent"));
    let (to, data) = made.unwrap().expect("somebody has the address");
    assert_eq!(to.email, email);
    data["path"].as_str().unwrap().to_owned()
}

#[test]
fn a_forgotten_password_is_replaced_by_a_link_that_works_once() {
    World::on_each("a_forgotten_password_is_replaced_by_a_link_that_works_once", |world| {
        world.opens_post();
        world.person("ines", Role::Editor);
        let browser = world.browser();
        assert!(browser.text("/desk/sign-in").contains("href=\"/desk/forgotten\""));
        let sent = (303, "/desk/forgotten?after=sent".to_owned());
        assert_eq!(forget(&browser, "ines@courier.example"), sent);
        let letters = world.take_letters();
        assert_eq!((letters.len(), letters[0].kind), (1, Kind::Reset));
        let link = reset(world, &letters[0].to.email);
        assert_eq!(browser.get(&link).status(), 200);
        let fields = [("password", "another quay entirely")];
        assert_eq!(place(&browser.post(&link, &fields)), "/desk/sign-in?after=password");
        assert_eq!(browser.post(&link, &fields).status(), 410);
        assert_eq!(kinds(world), [Kind::PasswordChanged]);
        assert_eq!(browser.sign_in("ines", PASSWORD).status(), 422);
        assert_eq!(place(&browser.sign_in("ines", "another quay entirely")), "/desk/");
    });
}

#[test]
fn another_address_is_told_to_the_former_one_and_ends_the_links_that_went_there() {
    World::on_each("another_address_is_told_to_the_former_one_and_ends_the_links_that_went_there", |world| {
        world.opens_post();
        let (ines, _) = (world.signed_in("ines", Role::Editor), world.signed_in("samir", Role::Reporter));
        let link = reset(world, "ines@courier.example");
        let taken = ines.submit("/desk/email", &[("email", "SAMIR@courier.example")]);
        assert!(taken.status() == 422 && text(&taken).contains("Someone here has this address already."));
        assert_eq!(ines.submit("/desk/email", &[("email", "ines")]).status(), 422);
        assert_eq!(kinds(world), [], "nothing has changed");
        assert_eq!(place(&ines.submit("/desk/email", &[("email", "okafor@courier.example")])), "/desk/sessions");
        let letters = world.take_letters();
        assert_eq!((letters.len(), letters[0].kind), (1, Kind::EmailChanged));
        assert_eq!(letters[0].to.email, "ines@courier.example");
        assert!(ines.text("/desk/sessions").contains("okafor@courier.example"));
        let browser = world.browser();
        assert_eq!(browser.get(&link).status(), 410);
        assert_eq!(browser.sign_in("ines", PASSWORD).status(), 422);
        assert_eq!(place(&browser.sign_in("okafor", PASSWORD)), "/desk/");
    });
}

#[test]
fn an_admin_corrects_the_address_of_a_colleague() {
    let world = World::new();
    let (chief, samir) = (world.signed_in("ines", Role::Admin), world.signed_in("samir", Role::Editor));
    let path = format!("/desk/people/{}/email", world.account("samir"));
    assert_eq!(samir.submit(&path, &[("email", "chief@courier.example")]).status(), 403);
    chief.submit(&path, &[("email", "haddan@courier.example")]);
    let page = chief.text("/desk/people");
    assert!(page.contains("samir now signs in with") && page.contains("haddan@courier.example"), "{page}");
    chief.submit(&path, &[("email", "haddan")]);
    assert!(chief.text("/desk/people").contains("name@example.org"));
    assert_eq!(place(&world.browser().sign_in("haddan", PASSWORD)), "/desk/");
    let record = chief.text("/desk/audit");
    assert!(record.contains("Email address changed") && !record.contains("haddan@"), "{record}");
}

#[test]
fn an_address_that_nobody_has_is_answered_alike_and_leaves_alike() {
    let world = World::new();
    world.opens_post();
    world.person("ines", Role::Editor);
    let browser = world.browser();
    let known = forget(&browser, "ines@courier.example");
    let first = world.db.read(queue::count).unwrap();
    assert_eq!(forget(&browser, "nobody@courier.example"), known);
    let both = world.db.read(queue::count).unwrap();
    assert_eq!((first.waiting, both.waiting), (1, 2), "the same is written for both");
    let made = world.db.write(|tx| desk::make_reset(tx, &world.act(), &world.keys, "nobody@courier.example", "t"));
    assert!(made.unwrap().is_none(), "and nothing is sent");
    let flaw = browser.post("/desk/forgotten", &[("email", "no address")]);
    assert_eq!(flaw.status(), 422);
    assert!(text(&flaw).contains("value=\"no address\"") && text(&flaw).contains("id=\"email-error\""));
}

#[test]
fn links_are_asked_for_no_oftener_than_passwords_are_tried_and_the_owner_is_not_kept_out() {
    let world = World::new();
    world.opens_post();
    world.person("ines", Role::Editor);
    let mut browser = world.browser();
    for _ in 0..10 {
        assert_eq!(forget(&browser, "ines@courier.example").0, 303);
    }
    let answer = browser.post("/desk/forgotten", &[("email", "ines@courier.example")]);
    assert_eq!(answer.status(), 429);
    assert!(answer.headers().contains_key("retry-after"));
    assert_eq!(world.take_letters().len(), 5, "nobody's mailbox is filled");
    browser.client = "198.51.100.4".into();
    assert_eq!(place(&browser.sign_in("ines", PASSWORD)), "/desk/");
}

#[test]
fn a_link_for_another_password_dies_with_the_password() {
    let world = World::new();
    let ines = world.person("ines", Role::Editor);
    let link = format!("/desk/reset/{}", world.link(Purpose::Reset, Some(ines)));
    assert_eq!(world.browser().get(&link).status(), 200);
    world.db.write(|tx| account::set_password(tx, &world.act(), ines, "another")).unwrap();
    assert_eq!(world.browser().get(&link).status(), 410);
}

#[test]
fn without_a_post_links_are_handed_over_as_before() {
    let world = World::new();
    let admin = world.signed_in("ada", Role::Admin);
    assert!(!world.browser().text("/desk/sign-in").contains("/desk/forgotten"));
    assert_eq!(forget(&world.browser(), "ada@courier.example").0, 409);
    let page = text(&admin.submit("/desk/people", &[("name", "Sam"), ("email", "s@example.org"), ("role", "editor")]));
    assert!(page.contains("/desk/invitation/") && !page.contains("on its way"), "{page}");
    assert!(admin.text("/desk/settings/letters").contains("smtp://"));
    assert_eq!(world.db.read(queue::count).unwrap().waiting, 0);
}

#[test]
fn an_invitation_is_sent_to_whom_it_is_for() {
    let world = World::new();
    world.opens_post();
    let admin = world.signed_in("ada", Role::Admin);
    admin.submit("/desk/people", &[("name", "Sam"), ("email", "sam@example.org"), ("role", "editor")]);
    let letters = world.take_letters();
    assert_eq!((letters.len(), letters[0].kind), (1, Kind::Invitation));
    assert_eq!((letters[0].to.email.as_str(), &letters[0].data["by"]), ("sam@example.org", &json!("ada")));
    assert_eq!(world.browser().get(letters[0].data["path"].as_str().unwrap()).status(), 200);
}

#[test]
fn a_sign_in_on_a_strange_device_is_told_and_one_on_a_known_one_is_not() {
    let world = World::new();
    world.opens_post();
    let browser = world.signed_in("ines", Role::Editor);
    assert_eq!(kinds(&world), [], "the first of all is nobody else's");
    browser.sign_in("ines", PASSWORD);
    assert_eq!(kinds(&world), []);
    world.browser().sign_in("ines", PASSWORD);
    let letters = world.take_letters();
    assert_eq!((letters.len(), letters[0].kind), (1, Kind::NewDevice));
    assert_eq!(letters[0].data["client"], "Test browser");
}

#[test]
fn somebody_who_is_asked_or_given_a_story_gets_a_letter_unless_they_want_none() {
    let world = World::new();
    world.opens_post();
    let (chief, samir) = (world.signed_in("ines", Role::Editor), world.signed_in("samir", Role::Reporter));
    world.story(7, "Ferry returns");
    let ask = || chief.submit("/desk/stories/7/notes", &[("body", "@samir: who paid for the secret pier?")]);
    let hand = || {
        let samir = world.account("samir").to_string();
        chief.submit("/desk/stories/7/assignment", &[("person", &samir), ("ask", "Check the numbers")])
    };
    ask();
    hand();
    let letters = world.take_letters();
    assert_eq!(letters.iter().map(|letter| letter.kind).collect::<Vec<_>>(), [Kind::Mention, Kind::Assignment]);
    for letter in &letters {
        assert_eq!(letter.to.email, "samir@courier.example");
        assert_eq!((&letter.data["by"], &letter.data["story"]), (&json!("ines"), &json!(7)));
        let whole = letter.data.to_string();
        assert!(!whole.contains("secret pier") && !whole.contains("numbers") && !whole.contains("The boat"), "{whole}");
    }
    assert_eq!(place(&samir.submit("/desk/letters", &[("wanted", "mention")])), "/desk/sessions");
    ask();
    hand();
    assert_eq!(kinds(&world), [Kind::Mention]);
    samir.submit("/desk/letters", &[]);
    ask();
    assert_eq!(kinds(&world), []);
}

#[test]
fn a_letter_for_a_trial_is_sent_at_once_and_its_outcome_told() {
    let world = World::new();
    let admin = world.signed_in("Ada", Role::Admin);
    let answer = admin.submit("/desk/settings/letters", &[]);
    assert_eq!((answer.status().as_u16(), place(&answer).as_str()), (303, "/desk/settings/letters"));
    assert!(admin.text("/desk/settings/letters").contains("The test letter has gone to Ada@courier.example."));
    let unlucky = world.signed_in("Unlucky", Role::Admin);
    let answer = unlucky.submit("/desk/settings/letters", &[]);
    assert_eq!(answer.status(), 502);
    assert!(
        text(&answer).contains("did not go: the mail server did not take it: 451 &lt;later&gt;"),
        "{}",
        text(&answer)
    );
    let editor = world.signed_in("Eva", Role::Editor);
    assert_eq!(editor.submit("/desk/settings/letters", &[]).status(), 403);
}

#[test]
fn letters_that_did_not_go_are_told_with_the_reason_and_without_the_address() {
    let world = World::new();
    world.opens_post();
    let admin = world.signed_in("Ada", Role::Admin);
    let account = world.db.read(|r| account::find(r, world.account("Ada"))).unwrap().unwrap();
    let written =
        world.db.write(|tx| desk::write(tx, &world.act(), &world.keys, &account, Kind::PasswordChanged, json!({})));
    let _ = written.unwrap();
    let taken = world.db.write(|tx| queue::take(tx, &world.keys, world.now(), 9)).unwrap();
    let Taken::Due(due) = taken else { panic!("{taken:?}") };
    world.db.write(|tx| queue::fail(tx, &due, world.now(), "550 no Ada@courier.example <b>here</b>", true)).unwrap();
    let page = admin.text("/desk/settings/letters");
    assert!(page.contains("Your password at Courier was changed"), "{page}");
    assert!(page.contains("550 no … &lt;b&gt;here&lt;/b&gt;"), "{page}");
}
