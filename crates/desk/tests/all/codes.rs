//! Codes from an app: on, in, once, and off.

use newsroom::letter::Kind;
use newsroom::people::role::Role;
use serde_json::json;
use totp_rs::{Builder, Secret};

use crate::world::{Browser, PASSWORD, World, hidden, place, text};

const SESSION: &str = "__Host-dateline_desk";

/// The code that an app shows for a key.
fn code(world: &World, key: &str) -> String {
    let secret = Secret::try_from_base32(key).unwrap();
    let totp = Builder::new().with_secret(secret).build().unwrap();
    totp.generate(world.now().as_second().unsigned_abs()).to_string()
}

/// Turns codes on, and gives the key.
fn turn_on(world: &World, browser: &Browser) -> String {
    let page = browser.text("/desk/codes");
    let key = page.split("?secret=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let fields = [("form", hidden(&page, "form")), ("key", hidden(&page, "key")), ("code", code(world, &key))];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let before = browser.cookie(SESSION);
    assert_eq!(place(&browser.post("/desk/codes", &fields)), "/desk/codes");
    assert_ne!(browser.cookie(SESSION), before, "the sign-in is renewed");
    key
}

#[test]
fn a_password_alone_opens_nothing_once_codes_are_on() {
    let world = World::new();
    let key = turn_on(&world, &world.signed_in("ines", Role::Admin));
    world.advance(60);
    let browser = world.browser();
    assert_eq!(place(&browser.sign_in("ines", PASSWORD)), "/desk/sign-in/code");
    assert_eq!(browser.cookie(SESSION), None);
    assert_eq!(place(&browser.get("/desk/")), "/desk/sign-in");
    let wrong = browser.post("/desk/sign-in/code", &[("code", "000000")]);
    assert_eq!(wrong.status(), 422);
    assert!(text(&wrong).contains("That code is not right"));
    assert_eq!(place(&browser.post("/desk/sign-in/code", &[("code", &code(&world, &key))])), "/desk/");
    assert_eq!(browser.get("/desk/").status(), 200);
}

#[test]
fn a_code_is_good_once() {
    let world = World::new();
    let key = turn_on(&world, &world.signed_in("ines", Role::Admin));
    let used = code(&world, &key);
    let browser = world.browser();
    browser.sign_in("ines", PASSWORD);
    let replayed = browser.post("/desk/sign-in/code", &[("code", &used)]);
    assert_eq!(replayed.status(), 422, "it turned codes on already");
    world.advance(30);
    let next = code(&world, &key);
    assert_eq!(place(&browser.post("/desk/sign-in/code", &[("code", &next)])), "/desk/");
    let second = world.browser();
    second.sign_in("ines", PASSWORD);
    assert_eq!(second.post("/desk/sign-in/code", &[("code", &next)]).status(), 422);
}

#[test]
fn halfway_lasts_five_minutes_and_cannot_be_forged() {
    let world = World::new();
    let key = turn_on(&world, &world.signed_in("ines", Role::Admin));
    let halfway = "__Host-dateline_desk_code";
    let browser = world.browser();
    browser.sign_in("ines", PASSWORD);
    let cookie = browser.cookie(halfway).unwrap();
    let forged = world.browser();
    let parts: Vec<&str> = cookie.split('.').collect();
    let later: i64 = parts[1].parse::<i64>().unwrap() + 1;
    forged.set_cookie(halfway, &format!("{}.{later}.{}", parts[0], parts[2]));
    assert_eq!(place(&forged.get("/desk/sign-in/code")), "/desk/sign-in");
    world.advance(5 * 60);
    assert_eq!(place(&browser.post("/desk/sign-in/code", &[("code", &code(&world, &key))])), "/desk/sign-in");
}

#[test]
fn codes_are_guessed_no_oftener_than_passwords() {
    let world = World::new();
    let key = turn_on(&world, &world.signed_in("ines", Role::Admin));
    world.advance(60);
    let browser = world.browser();
    browser.sign_in("ines", PASSWORD);
    for _ in 0..10 {
        assert_eq!(browser.post("/desk/sign-in/code", &[("code", "000000")]).status(), 422);
    }
    assert_eq!(browser.post("/desk/sign-in/code", &[("code", &code(&world, &key))]).status(), 429);
}

#[test]
fn codes_are_turned_off_with_a_code() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Admin);
    let key = turn_on(&world, &browser);
    assert_eq!(browser.submit("/desk/codes/removal", &[("code", "000000")]).status(), 422);
    world.advance(30);
    world.opens_post();
    assert_eq!(place(&browser.submit("/desk/codes/removal", &[("code", &code(&world, &key))])), "/desk/codes");
    let letters = world.take_letters();
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].kind, &letters[0].data["is_on"]), (Kind::CodesChanged, &json!(false)));
    assert_eq!(place(&world.browser().sign_in("ines", PASSWORD)), "/desk/");
}

#[test]
fn a_key_comes_back_only_from_whom_it_was_shown_to() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Admin);
    let samir = world.signed_in("samir", Role::Editor);
    let page = ines.text("/desk/codes");
    let key = page.split("?secret=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let fields = [("key", hidden(&page, "key")), ("code", code(&world, &key))];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(samir.submit("/desk/codes", &fields).status(), 403);
}

#[test]
fn a_recovery_code_lets_in_once_who_has_lost_the_app() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Admin);
    turn_on(&world, &ines);
    assert!(ines.text("/desk/codes").contains("You have no recovery codes."));
    let page = text(&ines.submit("/desk/codes/recovery", &[]));
    let codes: Vec<&str> = page.split("class=\"key\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(codes.len(), 10);
    assert!(!ines.text("/desk/codes").contains(codes[0]), "they are shown once");

    world.advance(60);
    let browser = world.browser();
    let enter = |code: &str| place(&browser.post("/desk/sign-in/code", &[("code", code)]));
    browser.sign_in("ines", PASSWORD);
    assert!(browser.text("/desk/sign-in/code?with=recovery").contains("Recovery code"));
    assert_eq!(enter(&codes[0].to_uppercase().replace('-', " ")), "/desk/");
    assert!(ines.text("/desk/codes").contains("You have 9 recovery codes left."));
    browser.sign_in("ines", PASSWORD);
    assert_eq!(enter(codes[0]), "", "each works once");
    ines.submit("/desk/codes/recovery", &[]);
    assert_eq!(enter(codes[1]), "", "new ones end those of before");
}
