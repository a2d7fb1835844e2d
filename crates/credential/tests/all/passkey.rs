//! A passkey is made and used; whatever is not as it must be is refused.

use credential::passkey::{Assertion, Flaw, Known, Made, Registration, Relying, check_used, read_made};
use proptest::prelude::*;
use testing::{Authenticator, COPIED, USER_VERIFIED};

const ORIGIN: &str = "https://courier.example";
const CHALLENGE: [u8; 32] = [7; 32];

fn site() -> Relying {
    Relying::of(ORIGIN).expect("the site has a name and TLS")
}

fn made_by(device: &Authenticator) -> Result<Made, Flaw> {
    let made = device.make(&CHALLENGE);
    read_made(&site(), &CHALLENGE, Registration { client_data: &made.client_data, attestation: &made.attestation })
}

fn known(made: &Made) -> Known<'_> {
    Known { public_key: &made.public_key, may_be_copied: made.may_be_copied }
}

fn used_by(device: &mut Authenticator, made: &Made, challenge: &[u8]) -> Result<u32, Flaw> {
    let used = device.answer(challenge);
    let sent = Assertion {
        client_data: &used.client_data,
        authenticator_data: &used.authenticator_data,
        signature: &used.signature,
    };
    check_used(&site(), &CHALLENGE, known(made), sent)
}

#[test]
fn a_passkey_is_made_and_used() {
    let mut device = Authenticator::at(ORIGIN);
    let made = made_by(&device).unwrap();
    assert_eq!((&made.id, made.sign_count, made.may_be_copied), (&device.id, 1, false));
    assert_eq!(used_by(&mut device, &made, &CHALLENGE), Ok(2));
    device.flags = USER_VERIFIED | COPIED;
    assert!(made_by(&device).unwrap().may_be_copied);
}

/// A change of what the device says.
type Change = fn(&mut Authenticator);

#[test]
fn what_comes_from_elsewhere_or_without_its_owner_is_refused() {
    let cases: [(&str, Change, Flaw); 7] = [
        ("another page", |device| device.origin = "https://courier.example.net".into(), Flaw::Origin),
        ("without TLS", |device| device.origin = "http://courier.example".into(), Flaw::Origin),
        ("another port", |device| device.origin = "https://courier.example:8443".into(), Flaw::Origin),
        ("another site's key", |device| device.site = "example".into(), Flaw::Origin),
        ("nobody showed that it is theirs", |device| device.flags = 1, Flaw::NotVerified),
        ("nobody was there", |device| device.flags = 4, Flaw::NotVerified),
        ("a copy of what may not be copied", |device| device.flags |= 1 << 4, Flaw::Malformed),
    ];
    for (name, change, flaw) in cases {
        let mut device = Authenticator::at(ORIGIN);
        let made = made_by(&device).unwrap();
        change(&mut device);
        assert_eq!(made_by(&device), Err(flaw), "{name}, made");
        assert_eq!(used_by(&mut device, &made, &CHALLENGE), Err(flaw), "{name}, used");
    }
}

#[test]
fn an_answer_to_another_question_is_none() {
    let mut device = Authenticator::at(ORIGIN);
    let made = made_by(&device).unwrap();
    assert_eq!(used_by(&mut device, &made, &[8; 32]), Err(Flaw::Challenge));
    let sent = device.make(&CHALLENGE);
    let sent = Assertion { client_data: &sent.client_data, authenticator_data: &[], signature: &[] };
    assert_eq!(check_used(&site(), &CHALLENGE, known(&made), sent), Err(Flaw::Challenge), "it was made, not used");
}

#[test]
fn a_signature_of_another_key_or_of_other_words_is_refused() {
    let (mut device, mut other) = (Authenticator::at(ORIGIN), Authenticator::at(ORIGIN));
    let made = made_by(&device).unwrap();
    assert_eq!(used_by(&mut other, &made, &CHALLENGE), Err(Flaw::Signature));
    let used = device.answer(&CHALLENGE);
    let mut counted = used.authenticator_data.clone();
    *counted.last_mut().unwrap() += 1;
    let sent = Assertion { client_data: &used.client_data, authenticator_data: &counted, signature: &used.signature };
    assert_eq!(check_used(&site(), &CHALLENGE, known(&made), sent), Err(Flaw::Signature));
    device.flags |= COPIED;
    assert_eq!(used_by(&mut device, &made, &CHALLENGE), Err(Flaw::Malformed), "what it is never changes");
}

#[test]
fn a_page_in_a_frame_of_others_is_another_site() {
    let device = Authenticator::at(ORIGIN);
    let made = device.make(&CHALLENGE);
    let said = String::from_utf8(made.client_data).unwrap();
    for framed in [
        said.replace("\"crossOrigin\":false", "\"crossOrigin\":true"),
        said.replace("\"crossOrigin\":false", "\"topOrigin\":\"https://evil.example\""),
    ] {
        let sent = Registration { client_data: framed.as_bytes(), attestation: &made.attestation };
        assert_eq!(read_made(&site(), &CHALLENGE, sent), Err(Flaw::Origin), "{framed}");
    }
}

proptest! {
    /// Bytes of any kind in any place are refused, and end nothing.
    #[test]
    fn nothing_that_is_sent_does_harm(at in 0_usize..400, byte: u8, cut in 0_usize..400, any: Vec<u8>) {
        let mut device = Authenticator::at(ORIGIN);
        let right = made_by(&device).unwrap();
        let mut made = device.make(&CHALLENGE);
        let at = at % made.attestation.len();
        made.attestation[at] = byte;
        for attestation in [&made.attestation[..], &made.attestation[..cut.min(made.attestation.len())], &any] {
            let _ = read_made(&site(), &CHALLENGE, Registration { client_data: &made.client_data, attestation });
            let sent = Assertion { client_data: &made.client_data, authenticator_data: attestation, signature: &any };
            prop_assert!(check_used(&site(), &CHALLENGE, known(&right), sent).is_err());
        }
        let used = device.answer(&CHALLENGE);
        let mut data = used.authenticator_data.clone();
        let place = at % data.len();
        data[place] ^= byte;
        let sent = Assertion { client_data: &used.client_data, authenticator_data: &data, signature: &used.signature };
        prop_assert_eq!(check_used(&site(), &CHALLENGE, known(&right), sent).is_ok(), byte == 0);
    }
}
