//! Coming in: set-up, sign-in, sessions, and forms from elsewhere.

use http::Method;
use newsroom::people::account;
use newsroom::people::link::Purpose;
use newsroom::people::role::Role;

use crate::world::{PASSWORD, World, place, text};

const SESSION: &str = "__Host-dateline_desk";

const FOUNDER: [(&str, &str); 3] = [("name", "Ines"), ("email", "ines@courier.example"), ("password", PASSWORD)];

#[test]
fn the_first_admin_sets_up_once() {
    let world = World::new();
    let link = format!("/desk/set-up/{}", world.link(Purpose::SetUp, None));
    let browser = world.browser();
    assert!(browser.text(&link).contains("Set up Courier"));
    let wrong = browser.post(&link, &[("name", ""), ("email", "ines"), ("password", "short")]);
    assert_eq!(wrong.status(), 422);
    for said in ["Enter your name.", "name@example.org", "at least 8 characters"] {
        assert!(text(&wrong).contains(said), "{said}");
    }
    let guessable = browser.post(&link, &[FOUNDER[0], FOUNDER[1], ("password", "12121212")]);
    assert!(text(&guessable).contains("harder to guess"));
    assert_eq!(place(&browser.post(&link, &FOUNDER)), "/desk/");
    assert!(browser.text("/desk/").contains("Ines"));
    let admins = world.db.read(account::list).unwrap();
    assert_eq!(admins.iter().map(|admin| admin.role).collect::<Vec<_>>(), [Role::Admin]);

    let late = world.browser();
    assert_eq!(late.get(&link).status(), 410);
    assert_eq!(late.post(&link, &FOUNDER).status(), 410);
    let another = format!("/desk/set-up/{}", world.link(Purpose::SetUp, None));
    assert_eq!(late.post(&another, &FOUNDER).status(), 410, "somebody is here already");
}

#[test]
fn a_link_is_for_its_purpose_and_its_time() {
    let world = World::new();
    let person = world.person("samir", Role::Editor);
    let token = world.link(Purpose::Reset, Some(person));
    let browser = world.browser();
    for other in ["invitation", "set-up", "sign-in/link"] {
        assert_eq!(browser.get(&format!("/desk/{other}/{token}")).status(), 410, "{other}");
    }
    let link = format!("/desk/reset/{token}");
    assert!(browser.text(&link).contains("Choose a password"));
    world.advance(30 * 60);
    assert_eq!(browser.post(&link, &[("password", "another quay, another boat")]).status(), 410);
}

#[test]
fn another_password_ends_open_sign_ins_and_old_links() {
    let world = World::new();
    let old = world.signed_in("samir", Role::Editor);
    let id = world.db.read(account::list).unwrap()[0].id;
    let link = format!("/desk/reset/{}", world.link(Purpose::Reset, Some(id)));
    let browser = world.browser();
    assert_eq!(
        place(&browser.post(&link, &[("password", "another quay, another boat")])),
        "/desk/sign-in?after=password"
    );
    assert_eq!(browser.get(&link).status(), 410);
    assert_eq!(place(&old.get("/desk/comments")), "/desk/sign-in?after=end");
    assert_eq!(browser.sign_in("samir", PASSWORD).status(), 422);
    assert_eq!(place(&browser.sign_in("samir", "another quay, another boat")), "/desk/");
}

#[test]
fn the_link_of_the_demo_signs_in_once_and_only_when_it_is_opened() {
    let world = World::new();
    let person = world.person("ines", Role::Admin);
    let link = format!("/desk/sign-in/link/{}", world.link(Purpose::SignIn, Some(person)));
    let browser = world.browser();
    assert_eq!(browser.send(&Method::HEAD, &link, b"", &[]).status(), 410);
    assert_eq!(place(&browser.get(&link)), "/desk/");
    assert!(browser.text("/desk/").contains("ines"));
    assert_eq!(world.browser().get(&link).status(), 410);
}

#[test]
fn known_and_unknown_addresses_get_the_same_words() {
    let world = World::new();
    world.person("ines", Role::Admin);
    let browser = world.browser();
    let (known, unknown) = (browser.sign_in("ines", "wrong"), browser.sign_in("nobody", "wrong"));
    assert_eq!((known.status(), unknown.status()), (http::StatusCode::UNPROCESSABLE_ENTITY, known.status()));
    // What a passkey would answer is another with each page.
    let words = |page: String| {
        let (before, asked) = page.split_once("data-question=").unwrap();
        format!("{before}{}", asked.split_once(" data-lasts=").unwrap().1)
    };
    assert_eq!(words(text(&known)).replace("ines@", "nobody@"), words(text(&unknown)));
    assert_eq!(browser.cookie(SESSION), None);
}

#[test]
fn eleven_guesses_a_minute_are_too_many_and_the_owner_comes_in_elsewhere() {
    let world = World::new();
    world.person("ines", Role::Admin);
    let thief = world.browser();
    for _ in 0..10 {
        assert_eq!(thief.sign_in("ines", "guess").status(), 422);
    }
    let refused = thief.sign_in("ines", PASSWORD);
    assert_eq!(refused.status(), 429, "the right password does not help either");
    assert_eq!(refused.headers()["retry-after"], "60");
    let mut owner = world.browser();
    owner.client = "198.51.100.4".into();
    assert_eq!(place(&owner.sign_in("ines", PASSWORD)), "/desk/");
    world.advance(60);
    assert_eq!(place(&thief.sign_in("ines", PASSWORD)), "/desk/");
}

#[test]
fn a_crowd_of_strangers_does_not_keep_the_owner_from_a_known_device() {
    let world = World::new();
    let owner = world.signed_in("ines", Role::Admin);
    owner.submit("/desk/sign-out", &[]);
    for stranger in 0..30 {
        let mut thief = world.browser();
        thief.client = format!("198.51.100.{stranger}");
        assert_eq!(thief.sign_in("ines", "guess").status(), 422);
    }
    let mut new_device = world.browser();
    new_device.client = "192.0.2.1".into();
    assert_eq!(new_device.sign_in("ines", PASSWORD).status(), 429);
    assert_eq!(place(&owner.sign_in("ines", PASSWORD)), "/desk/");
}

#[test]
fn every_sign_in_is_new_and_an_ended_one_opens_nothing() {
    let world = World::new();
    let first = world.signed_in("ines", Role::Admin);
    let second = world.browser();
    second.sign_in("ines", PASSWORD);
    let (old, new) = (first.cookie(SESSION).unwrap(), second.cookie(SESSION).unwrap());
    assert_ne!(old, new);

    let page = second.text("/desk/sessions");
    assert!(page.contains("Test browser") && page.contains("203.0.113.7"));
    assert_eq!(place(&second.submit("/desk/sessions/ending", &[])), "/desk/sessions");
    assert!(second.text("/desk/sessions").contains("1 sign-in was ended."));
    assert_eq!(place(&first.get("/desk/stories")), "/desk/sign-in?after=end");

    second.sign_in("ines", PASSWORD);
    let newest = second.cookie(SESSION).unwrap();
    assert_ne!(new, newest);
    let replayed = world.browser();
    replayed.set_cookie(SESSION, &new);
    assert_eq!(place(&replayed.get("/desk/")), "/desk/sign-in?after=end", "signing in again ends the earlier one");

    assert_eq!(place(&second.submit("/desk/sign-out", &[])), "/desk/sign-in?after=out");
    replayed.set_cookie(SESSION, &newest);
    assert_eq!(place(&replayed.get("/desk/")), "/desk/sign-in?after=end");
}

#[test]
fn nobody_ends_the_sign_in_of_another() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Admin);
    let samir = world.signed_in("samir", Role::Editor);
    let page = ines.text("/desk/sessions");
    let id = page.split("/desk/sessions/").nth(1).unwrap().split('/').next().unwrap();
    samir.submit(&format!("/desk/sessions/{id}/ending"), &[]);
    assert_eq!(ines.get("/desk/").status(), 200);
    assert_eq!(place(&ines.submit(&format!("/desk/sessions/{id}/ending"), &[])), "/desk/sign-in?after=out");
}

#[test]
fn a_form_from_elsewhere_is_refused() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Admin);
    let token = browser.form_token();
    let body = format!("form={token}");
    let send = |with: &[(&str, &str)], body: &str| {
        browser.send(&Method::POST, "/desk/sessions/ending", body.as_bytes(), with).status().as_u16()
    };
    assert_eq!(send(&[("sec-fetch-site", "cross-site")], &body), 403);
    assert_eq!(send(&[("sec-fetch-site", "same-site")], &body), 403);
    assert_eq!(send(&[("origin", "https://evil.example")], &body), 403);
    assert_eq!(send(&[("origin", "null")], &body), 403);
    assert_eq!(send(&[("origin", "https://courier.example")], ""), 403, "the form's token is missing");
    let other = world.signed_in("samir", Role::Editor).form_token();
    assert_eq!(send(&[("origin", "https://courier.example")], &format!("form={other}")), 403, "it is another's");
    assert_eq!(send(&[("origin", "https://courier.example")], &body), 303);
    assert_eq!(send(&[], &body), 303, "no browser, but the right token");
}

#[test]
fn without_a_sign_in_every_page_leads_to_the_door() {
    let world = World::new();
    let browser = world.browser();
    for address in ["/desk", "/desk/", "/desk/comments", "/desk/stories", "/desk/stories/1", "/desk/codes", "/desk/x"] {
        assert_eq!(place(&browser.get(address)), "/desk/sign-in", "{address}");
    }
    for address in ["/desk/comments/decision", "/desk/stories/1/publication", "/desk/codes", "/desk/sign-out"] {
        assert_eq!(place(&browser.post(address, &[])), "/desk/sign-in", "{address}");
    }
    assert_eq!(browser.send(&Method::TRACE, "/desk/", b"", &[]).status(), 405);
}
