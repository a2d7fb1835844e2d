//! A token says who somebody is, if it is the provider's, for us, of now and for this sign-in.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use credential::id_token::{Claims, Expected, Flaw, Keys, check};
use proptest::prelude::*;
use testing::Signer;

const NOW: i64 = 1_772_344_800;

const EXPECTED: Expected = Expected { issuer: "https://id.example", client: "courier", nonce: "n-1", now: NOW };

fn body() -> String {
    format!(
        r#"{{"iss":"https://id.example","sub":"7","aud":"courier","exp":{},"iat":{NOW},"nonce":"n-1",
        "email":"ines@courier.example","email_verified":true}}"#,
        NOW + 300
    )
}

fn keys(signer: &Signer) -> Keys {
    Keys::read(signer.keys().as_bytes()).expect("it is a set of keys")
}

fn claims(body: &str) -> Result<Claims, Flaw> {
    let signer = Signer::named("k");
    check(&signer.token(body), &keys(&signer), EXPECTED)
}

#[test]
fn a_right_token_says_who_it_is() {
    let said = claims(&body()).expect("it is right");
    assert_eq!((said.subject.as_str(), said.verified_email()), ("7", Some("ines@courier.example")));
    let with =
        |from: &str, to: &str| claims(&body().replace(from, to)).expect("it is right").verified_email().is_some();
    assert!(with("\"email_verified\":true", "\"email_verified\":\"true\""));
    for unverified in ["\"email_verified\":false", "\"email_verified\":null", "\"email_verified\":1", "\"other\":1"] {
        assert!(!with("\"email_verified\":true", unverified), "{unverified}");
    }
    assert!(with("\"courier\"", "[\"courier\"]"));
    assert!(with("\"courier\"", "[\"other\",\"courier\"],\"azp\":\"courier\""));
}

#[test]
fn a_token_from_or_for_others_of_another_time_or_sign_in_is_none() {
    let late = format!("\"exp\":{}", NOW + 300);
    let cases: [(&str, &str, Flaw); 11] = [
        ("https://id.example", "https://id.example/", Flaw::Parties),
        ("\"courier\"", "\"other\"", Flaw::Parties),
        ("\"courier\"", "[]", Flaw::Parties),
        ("\"courier\"", "[\"courier\",\"other\"]", Flaw::Parties),
        ("\"courier\"", "\"courier\",\"azp\":\"other\"", Flaw::Parties),
        (&late, "\"exp\":1772344740", Flaw::Time),
        (&late, "\"exp\":null", Flaw::Malformed),
        ("\"iat\":1772344800", "\"iat\":1772344900", Flaw::Time),
        ("\"n-1\"", "\"n-2\"", Flaw::Nonce),
        ("\"nonce\":\"n-1\"", "\"other\":1", Flaw::Nonce),
        ("\"sub\":\"7\",", "", Flaw::Malformed),
    ];
    for (from, to, flaw) in cases {
        assert_eq!(claims(&body().replace(from, to)), Err(flaw), "{from} → {to}");
    }
}

#[test]
fn a_signature_is_by_the_key_that_is_named_and_by_no_weaker_way() {
    let (signer, other) = (Signer::named("k"), Signer::named("k"));
    let known = keys(&signer);
    let check = |token: &str| check(token, &known, EXPECTED);
    assert_eq!(check(&other.token(&body())), Err(Flaw::Signature));
    assert_eq!(check(&Signer::named("new").token(&body())), Err(Flaw::NoKey), "the provider's keys are others now");
    assert!(check(&signer.token_with(r#"{"alg":"ES256"}"#, &body())).is_ok(), "the only key need not be named");
    for head in [
        r#"{"alg":"none","kid":"k"}"#,
        r#"{"alg":"HS256","kid":"k"}"#,
        r#"{"alg":"ES256","kid":"k","crit":["b64"],"b64":false}"#,
        r#"{"alg":"es256","kid":"k"}"#,
        "{}",
    ] {
        assert_eq!(check(&signer.token_with(head, &body())), Err(Flaw::Malformed), "{head}");
    }
    assert_eq!(check(&signer.token_with(r#"{"alg":"RS256","kid":"k"}"#, &body())), Err(Flaw::NoKey));
    let right = signer.token(&body());
    let (signed, _) = right.rsplit_once('.').expect("it has three parts");
    assert!(check(&format!("{signed}.")).is_err() && check(signed).is_err());
    let (head, _) = right.split_once('.').expect("it has three parts");
    let (_, signature) = right.rsplit_once('.').expect("it has three parts");
    let forged = URL_SAFE_NO_PAD.encode(body().replace("ines", "omar"));
    assert_eq!(check(&format!("{head}.{forged}.{signature}")), Err(Flaw::Signature));
}

/// A key and a token that Node.js made, for `ring` signs with no fresh RSA key.
#[test]
fn a_token_that_is_signed_by_rsa_is_taken() {
    let keys = r#"{"keys":[{"kty":"RSA","use":"sig","kid":"r","e":"AQAB","n":"pL1tqsyauxcEj_wV9VDtQbbIduuQyZqNoiR5O8ydsdXIJwuAhA8KVUsXfErO_rYycSindOsDwwsL64qFsgosh9RwPPHpnUDpyimdHt4V1cLallz5-r9_O7MaX0Ro6KZAG4FLZ_30aAZIcYz-fYEJwQz-ayyMFpJv0_mjGPJTbdYvm2NSmm2gOwJ8Z3z9DTdYXYIkxvGp3sMSnMpJKsqQLXhFXtEkRxGbjyWBCMp_apxidzucegXuZN8UK-GhN45Y6S3OL1tvsA73r_3FQBLFp2l6S-Hv1rFmWvqxgzxZFs6pEDAab9yPLILOZ95tqw3JTlGsbnDIWLZbgAOcHC51BQ"}]}"#;
    let token = "eyJhbGciOiJSUzI1NiIsImtpZCI6InIifQ.eyJpc3MiOiJodHRwczovL2lkLmV4YW1wbGUiLCJzdWIiOiI3IiwiYXVkIjoiY291cmllciIsImV4cCI6MTc3MjM0NTEwMCwiaWF0IjoxNzcyMzQ0ODAwLCJub25jZSI6Im4tMSIsImVtYWlsIjoiaW5lc0Bjb3VyaWVyLmV4YW1wbGUiLCJlbWFpbF92ZXJpZmllZCI6dHJ1ZX0.BAFPDNpWH67o98VW2rvsRy8sDv9ojIl7p611b2AdvQcMdJCeKLzAIjX9kNmo2m4185II5nJhD8zJHSQBzEnt7H_u8ueh4Ha2gTCkdhZPfwlcpUlBhVPIKxwjzb2pMLNyxeGN8reUS-af8hLksniZhHmXG1EogksgweR2w8kXkLAcFB3uMOlhB7mrNipcfmZ_ao4u2MHYqr3Aswq6dmcA9DKMetP9Qd9lnTxmmUsIwFv1w3WgLlI2-OpStXtmCVEe0o87aiodsU6g--REP9zM3uduxeUKLkgL5VV_b338BIRQMCP4T5H3zzvZQSe-wshOK6_wJ7BjcebsEOhX14E8wA";
    let keys = Keys::read(keys.as_bytes()).expect("it is a set of keys");
    assert_eq!(check(token, &keys, EXPECTED).expect("it is right").subject, "7");
    let changed = token.replacen(".eyJpc3Mi", ".eyJpc3Mg", 1);
    assert_eq!(check(&changed, &keys, EXPECTED), Err(Flaw::Signature));
}

proptest! {
    #[test]
    fn nothing_that_is_sent_does_harm(token in ".*", json: Vec<u8>, at in 0_usize..300, letter in "[A-Za-z0-9_.-]") {
        let signer = Signer::named("k");
        let known = keys(&signer);
        prop_assert!(check(&token, &known, EXPECTED).is_err());
        let _ = Keys::read(&json);
        let right = signer.token(&body());
        let mut changed = right.clone();
        let at = at % right.len();
        changed.replace_range(at..=at, &letter);
        // The last letter of a part has bits that say nothing, and base64 takes none but zeros there.
        prop_assert_eq!(check(&changed, &known, EXPECTED).is_ok(), changed == right);
    }
}
