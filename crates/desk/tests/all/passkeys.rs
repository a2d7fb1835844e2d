//! Passkeys: adding them, coming in by them, removing them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use http::Response;
use newsroom::letter::Kind;
use newsroom::people::role::Role;
use serde_json::Value;
use testing::Authenticator;

use crate::world::{Browser, ORIGIN, PASSWORD, World, place, text};

const SESSION: &str = "__Host-dateline_desk";

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What the desk asks at an address: its token, and the challenge.
fn ask(browser: &Browser, address: &str) -> (String, Vec<u8>) {
    let question: Value = serde_json::from_slice(browser.get(address).body()).unwrap();
    let challenge = question["options"]["challenge"].as_str().unwrap();
    (question["token"].as_str().unwrap().to_owned(), URL_SAFE_NO_PAD.decode(challenge).unwrap())
}

fn add(browser: &Browser, device: &Authenticator, name: &str) -> Response<Bytes> {
    let (token, challenge) = ask(browser, "/desk/passkeys/question");
    let made = device.make(&challenge);
    let (client_data, attestation) = (encoded(&made.client_data), encoded(&made.attestation));
    let fields = [("token", &*token), ("name", name), ("client_data", &client_data), ("attestation", &attestation)];
    browser.submit("/desk/passkeys", &fields)
}

/// What the script sends when the device has answered.
fn answer(
    world: &World,
    name: &str,
    device: &mut Authenticator,
    token: String,
    challenge: &[u8],
) -> Vec<(&'static str, String)> {
    let used = device.answer(challenge);
    let user = newsroom::people::passkey::user_handle(&world.keys, world.account(name));
    vec![
        ("token", token),
        ("credential", encoded(&device.id)),
        ("client_data", encoded(&used.client_data)),
        ("authenticator_data", encoded(&used.authenticator_data)),
        ("signature", encoded(&used.signature)),
        ("user", encoded(&user)),
    ]
}

fn send(browser: &Browser, fields: &[(&'static str, String)]) -> Response<Bytes> {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post("/desk/sign-in/passkey", &fields)
}

fn come_in(world: &World, browser: &Browser, name: &str, device: &mut Authenticator) -> Response<Bytes> {
    let (token, challenge) = ask(browser, "/desk/sign-in/passkey");
    send(browser, &answer(world, name, device, token, &challenge))
}

#[test]
fn a_passkey_is_added_lets_in_and_is_removed() {
    World::on_each("a_passkey_is_added_lets_in_and_is_removed", |world| {
        let ines = world.signed_in("ines", Role::Editor);
        let mut device = Authenticator::at(ORIGIN);
        assert!(ines.text("/desk/sessions").contains("You have no passkeys."));
        assert_eq!(place(&add(&ines, &device, "Phone")), "/desk/passkeys");
        let page = ines.text("/desk/passkeys");
        assert!(page.contains("Phone") && page.contains("On one device") && page.contains("Not used yet"));

        let browser = world.browser();
        assert_eq!(place(&come_in(world, &browser, "ines", &mut device)), "/desk/");
        assert_eq!(browser.get("/desk/").status(), 200);
        assert!(ines.text("/desk/passkeys").contains("Last used"));

        let page = browser.text("/desk/passkeys");
        let id = page.split("/desk/passkeys/").find_map(|rest| rest.split_once("/removal")).unwrap().0;
        world.opens_post();
        assert_eq!(place(&browser.submit(&format!("/desk/passkeys/{id}/removal"), &[])), "/desk/passkeys");
        let letters = world.take_letters();
        assert_eq!((letters.len(), letters[0].kind), (1, Kind::PasskeyChanged));
        assert!(browser.get("/desk/").status() == 200 && ines.get("/desk/").status() == 200, "it ends no sign-in");
        let refused = come_in(world, &world.browser(), "ines", &mut device);
        assert_eq!(refused.status(), 422);
        assert!(text(&refused).contains("This passkey is not known here"));
        assert_eq!(place(&world.browser().sign_in("ines", PASSWORD)), "/desk/", "the password still works");
    });
}

#[test]
fn a_passkey_proves_once_more_who_one_is_and_that_of_another_does_not() {
    let world = World::new();
    let (ines, samir) = (world.signed_in("ines", Role::Editor), world.signed_in("samir", Role::Editor));
    let (mut phone, mut key) = (Authenticator::at(ORIGIN), Authenticator::at(ORIGIN));
    assert_eq!(place(&add(&ines, &phone, "Phone")), "/desk/passkeys");
    assert_eq!(place(&add(&samir, &key, "Key")), "/desk/passkeys");
    world.advance(601);
    let prove = |browser: &Browser, name: &str, device: &mut Authenticator| {
        let (token, challenge) = ask(browser, "/desk/sign-in/passkey");
        let mut fields = answer(&world, name, device, token, &challenge);
        fields.push(("for", "tokens".into()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser.submit("/desk/proof/passkey", &fields)
    };
    assert_eq!(prove(&ines, "samir", &mut key).status(), 422);
    assert_eq!(ines.get("/desk/tokens").status(), 303);
    assert_eq!(place(&prove(&ines, "ines", &mut phone)), "/desk/tokens");
    assert_eq!(ines.get("/desk/tokens").status(), 200);
}

#[test]
fn a_challenge_is_good_once_for_ten_minutes_and_for_what_it_was_made() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    let mut device = Authenticator::at(ORIGIN);
    add(&ines, &device, "Phone");
    let browser = world.browser();
    let (token, challenge) = ask(&browser, "/desk/sign-in/passkey");
    let sent = answer(&world, "ines", &mut device, token.clone(), &challenge);
    assert_eq!(place(&send(&browser, &sent)), "/desk/");
    assert_eq!(send(&world.browser(), &sent).status(), 422, "who overheard it has nothing");
    let again = answer(&world, "ines", &mut device, token, &challenge);
    assert_eq!(send(&world.browser(), &again).status(), 422, "nor does a fresh answer to it");

    let (token, challenge) = ask(&browser, "/desk/sign-in/passkey");
    let late = answer(&world, "ines", &mut device, token, &challenge);
    world.advance(10 * 60);
    assert_eq!(send(&world.browser(), &late).status(), 422);

    let (token, challenge) = ask(&ines, "/desk/passkeys/question");
    let other = answer(&world, "ines", &mut device, token, &challenge);
    assert_eq!(send(&world.browser(), &other).status(), 422, "it was made for adding one");
    let forged = answer(&world, "ines", &mut device, format!("{}.9999999999999.AAAA", encoded(&[9; 32])), &[9; 32]);
    assert_eq!(send(&world.browser(), &forged).status(), 422);
    assert_eq!(place(&come_in(&world, &world.browser(), "ines", &mut device)), "/desk/");
}

#[test]
fn what_a_device_says_for_somebody_else_or_from_elsewhere_opens_nothing() {
    let world = World::new();
    let (ines, omar) = (world.signed_in("ines", Role::Admin), world.signed_in("omar", Role::Reporter));
    let (mut hers, mut his) = (Authenticator::at(ORIGIN), Authenticator::at(ORIGIN));
    add(&ines, &hers, "Phone");
    add(&omar, &his, "Phone");
    let browser = world.browser();
    assert_eq!(come_in(&world, &browser, "ines", &mut his).status(), 422, "his key under her name");
    his.id = hers.id.clone();
    assert_eq!(come_in(&world, &browser, "ines", &mut his).status(), 422, "his signature for her key");
    hers.origin = "https://courier.example.net".into();
    assert_eq!(come_in(&world, &browser, "ines", &mut hers).status(), 422, "on a page like ours");
    hers.origin = ORIGIN.into();
    hers.flags = 1;
    assert_eq!(come_in(&world, &browser, "ines", &mut hers).status(), 422, "it did not ask who is there");
    hers.flags = testing::USER_VERIFIED;
    hers.count = 0;
    assert_eq!(come_in(&world, &browser, "ines", &mut hers).status(), 422, "a copy counts backwards");
    assert_eq!(browser.cookie(SESSION), None);
    hers.count = 7;
    assert_eq!(place(&come_in(&world, &browser, "ines", &mut hers)), "/desk/");
    assert!(ines.text("/desk/audit?kind=passkey").contains("perhaps somebody has a copy"));
}

#[test]
fn passkeys_are_tried_no_oftener_than_passwords() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    let (mut device, mut strange) = (Authenticator::at(ORIGIN), Authenticator::at(ORIGIN));
    add(&ines, &device, "Phone");
    let browser = world.browser();
    for _ in 0..10 {
        assert_eq!(come_in(&world, &browser, "ines", &mut strange).status(), 422);
    }
    assert_eq!(come_in(&world, &browser, "ines", &mut device).status(), 429);
    assert_eq!(browser.sign_in("ines", PASSWORD).status(), 429, "it is one count");
    world.advance(60);
    assert_eq!(place(&come_in(&world, &browser, "ines", &mut device)), "/desk/");
}

#[test]
fn a_passkey_is_added_only_in_the_sign_in_that_asked_and_only_once() {
    let world = World::new();
    let (ines, omar) = (world.signed_in("ines", Role::Editor), world.signed_in("omar", Role::Reporter));
    let device = Authenticator::at(ORIGIN);
    let (token, challenge) = ask(&ines, "/desk/passkeys/question");
    let made = device.make(&challenge);
    let (client_data, attestation) = (encoded(&made.client_data), encoded(&made.attestation));
    let fields = [("token", &*token), ("name", "Mine"), ("client_data", &client_data), ("attestation", &attestation)];
    assert_eq!(omar.submit("/desk/passkeys", &fields).status(), 422);
    let nameless = [("token", &*token), ("name", " "), ("client_data", &client_data), ("attestation", &attestation)];
    let answer = ines.submit("/desk/passkeys", &nameless);
    assert!(answer.status() == 422 && text(&answer).contains("id=\"name-error\""));
    assert_eq!(place(&ines.submit("/desk/passkeys", &fields)), "/desk/passkeys");
    assert_eq!(ines.submit("/desk/passkeys", &fields).status(), 422);
    let again = add(&omar, &device, "Mine");
    assert!(again.status() == 422 && text(&again).contains("The passkey was not added"));
    assert!(omar.text("/desk/passkeys").contains("data-passkey=\"new\""));
}

#[test]
fn who_has_left_does_not_come_in_by_a_passkey() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let omar = world.signed_in("omar", Role::Reporter);
    let mut device = Authenticator::at(ORIGIN);
    add(&omar, &device, "Phone");
    let id = world.account("omar");
    chief.submit(&format!("/desk/people/{id}/ending"), &[]);
    assert_eq!(come_in(&world, &world.browser(), "omar", &mut device).status(), 422);
    chief.submit(&format!("/desk/people/{id}/return"), &[]);
    assert_eq!(place(&come_in(&world, &world.browser(), "omar", &mut device)), "/desk/");
}
