//! Coming in by what a provider of OpenID Connect says, and by nothing that only looks like it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use desk::{ProviderAsk, SignInBy};
use newsroom::people::role::Role;
use testing::Signer;

use crate::world::{Browser, PASSWORD, World, place, text};

const ISSUER: &str = "https://id.example";
const AWAY: &str = "__Host-dateline_desk_away";

/// What the provider is like, and what it was asked.
struct Told {
    signer: Signer,
    /// What it says of whoever comes, over what it says by itself.
    says: BTreeMap<&'static str, String>,
    nonce: String,
    asked: Vec<ProviderAsk>,
    is_down: bool,
}

type Shared = Arc<Mutex<Told>>;

fn with_provider() -> (World, Shared) {
    let told = Told {
        signer: Signer::named("one"),
        says: BTreeMap::new(),
        nonce: String::new(),
        asked: Vec::new(),
        is_down: false,
    };
    let shared = Arc::new(Mutex::new(told));
    let answering = Arc::clone(&shared);
    let by = SignInBy {
        name: "Newsroom ID".into(),
        issuer: ISSUER.into(),
        client_id: "courier".into(),
        client_secret: "quiet".into(),
        fetch: Arc::new(move |ask| answer(&mut answering.lock().unwrap(), ask)),
    };
    (World::with_provider(by), shared)
}

fn answer(told: &mut Told, ask: &ProviderAsk) -> Result<Vec<u8>, String> {
    told.asked.push(ask.clone());
    if told.is_down {
        return Err("nobody answers".into());
    }
    let said = match ask.url.strip_prefix(ISSUER) {
        Some("/.well-known/openid-configuration") => format!(
            r#"{{"issuer":"{ISSUER}","authorization_endpoint":"{ISSUER}/auth","token_endpoint":"{ISSUER}/token",
            "jwks_uri":"{ISSUER}/keys"}}"#
        ),
        Some("/keys") => told.signer.keys(),
        Some("/token") => format!(r#"{{"id_token":"{}"}}"#, token(told)),
        _ => return Err(format!("nothing is at {}", ask.url)),
    };
    Ok(said.into_bytes())
}

fn token(told: &Told) -> String {
    let mut says: BTreeMap<&str, String> = [
        ("iss", format!("\"{ISSUER}\"")),
        ("sub", "\"7\"".into()),
        ("aud", "\"courier\"".into()),
        ("exp", "1772345400".into()),
        ("iat", "1772344800".into()),
        ("nonce", format!("\"{}\"", told.nonce)),
        ("email", "\"Ines@courier.example\"".into()),
        ("email_verified", "true".into()),
    ]
    .into();
    says.extend(told.says.clone());
    let body: Vec<String> = says.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
    told.signer.token(&format!("{{{}}}", body.join(",")))
}

/// Leaves for the provider, and gives what it is asked there.
fn leave(browser: &Browser) -> BTreeMap<String, String> {
    let door = place(&browser.get("/desk/sign-in/provider"));
    let query = door.strip_prefix(&format!("{ISSUER}/auth?")).unwrap_or_else(|| panic!("it led to `{door}`"));
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// Leaves, is told who one is, and comes back.
fn come_in(browser: &Browser, told: &Shared) -> http::Response<bytes::Bytes> {
    let asked = leave(browser);
    told.lock().unwrap().nonce = asked["nonce"].clone();
    browser.get(&format!("/desk/sign-in/provider/return?code=c1&state={}", asked["state"]))
}

#[test]
fn who_was_invited_comes_in_by_the_word_of_the_provider() {
    let (world, told) = with_provider();
    world.person("ines", Role::Editor);
    let browser = world.browser();
    assert!(browser.text("/desk/sign-in").contains("Sign in by Newsroom ID"));
    let asked = leave(&browser);
    assert_eq!((asked["response_type"].as_str(), asked["code_challenge_method"].as_str()), ("code", "S256"));
    assert_eq!(asked["redirect_uri"], "https://courier.example/desk/sign-in/provider/return");
    assert_eq!(place(&come_in(&browser, &told)), "/desk/");
    assert_eq!(browser.get("/desk/").status(), 200);
    assert_eq!(browser.cookie(AWAY), None);
    assert_eq!(browser.get("/desk/people").status(), 403, "what they may is said here");

    let told = told.lock().unwrap();
    let urls: Vec<&str> = told.asked.iter().map(|ask| ask.url.trim_start_matches(ISSUER)).collect();
    assert_eq!(urls, ["/.well-known/openid-configuration", "/keys", "/token"], "it is asked once what there is");
    let ask = told.asked.last().unwrap();
    assert_eq!(ask.authorization, Some(format!("Basic {}", STANDARD.encode("courier:quiet"))));
    let form = ask.form.as_deref().unwrap();
    let form: BTreeMap<_, _> = url::form_urlencoded::parse(form.as_bytes()).into_owned().collect();
    assert_eq!((form["code"].as_str(), form["grant_type"].as_str()), ("c1", "authorization_code"));
    assert_eq!(URL_SAFE_NO_PAD.decode(&form["code_verifier"]).unwrap().len(), 32);
}

#[test]
fn nobody_comes_in_by_a_word_that_is_not_the_providers_about_them_for_this_sign_in() {
    let cases = [
        ("iss", "\"https://id.example.net\"", "did not sign you in"),
        ("aud", "\"other\"", "did not sign you in"),
        ("exp", "1772340000", "did not sign you in"),
        ("nonce", "\"old\"", "did not sign you in"),
        ("email_verified", "false", "has not made sure"),
        ("email", "null", "has not made sure"),
        ("email", "\"omar@courier.example\"", "Nobody here has the address"),
    ];
    for (name, value, said) in cases {
        let (world, told) = with_provider();
        world.person("ines", Role::Editor);
        told.lock().unwrap().says.insert(name, value.into());
        let browser = world.browser();
        let answer = come_in(&browser, &told);
        assert!(answer.status() == 422 && text(&answer).contains(said), "{name} {value}: {}", text(&answer));
        assert_eq!(place(&browser.get("/desk/")), "/desk/sign-in");
    }
}

#[test]
fn who_comes_back_is_who_left_from_this_browser_and_not_long_ago() {
    let (world, told) = with_provider();
    world.person("ines", Role::Editor);
    let (browser, other) = (world.browser(), world.browser());
    let asked = leave(&browser);
    told.lock().unwrap().nonce = asked["nonce"].clone();
    let back = format!("/desk/sign-in/provider/return?code=c1&state={}", asked["state"]);
    assert_eq!(other.get(&back).status(), 422, "somebody else's browser");
    leave(&other);
    assert_eq!(other.get(&back).status(), 422, "who left as well, but otherwise");
    assert_eq!(browser.get(&format!("{back}&iss=https://evil.example")).status(), 422, "another provider's answer");
    assert_eq!(browser.get(&back).status(), 422, "a refusal ends it");
    let asked = leave(&browser);
    world.advance(600);
    assert_eq!(browser.get(&format!("/desk/sign-in/provider/return?code=c1&state={}", asked["state"])).status(), 422);
    let said = browser.get("/desk/sign-in/provider/return?error=access_denied");
    assert!(text(&said).contains("Newsroom ID did not sign you in"));
    let tokens = told.lock().unwrap().asked.iter().filter(|ask| ask.url.ends_with("/token")).count();
    assert_eq!(tokens, 0, "no code was redeemed for any of them");
}

#[test]
fn a_provider_that_changes_its_keys_is_asked_again_and_one_that_is_down_locks_nobody_out() {
    let (world, told) = with_provider();
    world.person("ines", Role::Editor);
    assert_eq!(place(&come_in(&world.browser(), &told)), "/desk/");
    told.lock().unwrap().signer = Signer::named("two");
    assert_eq!(come_in(&world.browser(), &told).status(), 422, "it was asked for its keys just now");
    world.advance(60);
    assert_eq!(place(&come_in(&world.browser(), &told)), "/desk/");
    told.lock().unwrap().is_down = true;
    world.advance(60 * 60);
    let browser = world.browser();
    let answer = browser.get("/desk/sign-in/provider");
    assert!(answer.status() == 502 && text(&answer).contains("cannot be reached just now"));
    assert_eq!(place(&browser.sign_in("ines", PASSWORD)), "/desk/");
}

#[test]
fn the_word_of_the_provider_stands_for_the_password_and_not_for_the_code() {
    let (world, told) = with_provider();
    let ines = world.person("ines", Role::Editor);
    let sealed = world.keys.seal("a secret of an app");
    world.db.write(|tx| newsroom::people::account::set_totp(tx, &world.act(), ines, Some(&sealed))).unwrap();
    assert_eq!(place(&come_in(&world.browser(), &told)), "/desk/sign-in/code");
    world.db.write(|tx| newsroom::people::account::set_totp(tx, &world.act(), ines, None)).unwrap();
    world.person("runa", Role::Admin);
    world.db.write(|tx| newsroom::people::account::end(tx, &world.act(), ines)).unwrap();
    assert_eq!(come_in(&world.browser(), &told).status(), 422, "who has left stays outside");
}

#[test]
fn without_a_provider_there_is_no_such_way() {
    let world = World::new();
    let browser = world.browser();
    assert!(!browser.text("/desk/sign-in").contains("/desk/sign-in/provider\""));
    assert_eq!(browser.get("/desk/sign-in/provider").status(), 404);
    assert_eq!(browser.get("/desk/sign-in/provider/return?code=c&state=s").status(), 404);
}
