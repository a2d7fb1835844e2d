//! Proof of work: before a comment is taken a reader's browser finds a number. That costs a person a moment, and a flood
//! its speed.
//!
//! The first version of ALTCHA's protocol, with SHA-256 (altcha.org, "Proof-of-work" and "Server integration"): a
//! challenge is the hash of a salt and a number that only we know, signed by us; who finds the number sends it back with
//! the rest. Nothing is kept of a challenge: number and salt are drawn from the site's key. A solution counts once, which
//! the database sees to, so that it counts once for all processes.
//!
//! The salt ends with a sign that no number has, so that no digit can pass from the number to the end of the salt, which
//! says until when it holds (CVE-2025-68113: the same hash, and an end that is far away).

use std::fmt::Write as _;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use database::{Error, Transaction};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::idempotency;
use crate::secret::Keys;

/// The largest number that is to be found. Half as many hashes are needed on average: two tenths of a second of a
/// browser on a machine of two cores (measured: 540,000 a second), and some seconds of an old telephone.
pub const NUMBER_MAX: u64 = 200_000;

/// How long a challenge can be answered, in seconds: it is asked for when a comment is sent.
pub const LASTS_SECONDS: i64 = 300;

/// The longest answer that is read, in bytes: some twice what a browser sends.
const ANSWER_BYTES_MAX: usize = 1024;

/// Digits of a salt before its end.
const SALT_DIGITS: usize = 24;

const ALGORITHM: &str = "SHA-256";

/// The purpose of what is drawn and signed, and the scope of solutions that have counted.
const PURPOSE: &str = "comment proof of work";

/// When readers' browsers are asked for a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asks {
    /// Never.
    Never,
    /// While the site is flooded.
    #[default]
    UnderAttack,
    /// With every comment.
    Always,
}

impl Asks {
    /// All of them.
    pub const ALL: [Asks; 3] = [Asks::Never, Asks::UnderAttack, Asks::Always];

    /// Its name in settings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Asks::Never => "never",
            Asks::UnderAttack => "under-attack",
            Asks::Always => "always",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Asks::ALL.into_iter().find(|asks| asks.as_str() == name)
    }

    /// Says whether a proof is asked for now.
    #[must_use]
    pub fn is_now(self, is_under_attack: bool) -> bool {
        self == Asks::Always || self == Asks::UnderAttack && is_under_attack
    }
}

/// Whether a proof came with a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Proof {
    /// None was asked for.
    #[default]
    NotAsked,
    /// One came.
    Given,
    /// One was asked for, and none came.
    Missing,
}

/// What a browser is given to work on, as ALTCHA's widgets read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Challenge {
    /// The function.
    pub algorithm: &'static str,
    /// The hash of the salt and the number, in hexadecimal digits.
    pub challenge: String,
    /// The largest that the number can be.
    pub maxnumber: u64,
    /// What stands before the number.
    pub salt: String,
    /// Our signature of the challenge.
    pub signature: String,
}

/// A proof that was given, which has not counted yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solved {
    challenge: String,
}

/// What comes back.
#[derive(Deserialize)]
struct Answer {
    algorithm: String,
    challenge: String,
    number: u64,
    salt: String,
    signature: String,
}

/// Makes a challenge; `id` is a fresh one of ours, so that no two are alike.
#[must_use]
pub fn challenge(keys: &Keys, id: i64, now: Timestamp) -> Challenge {
    let mut salt = hex(&keys.sign(PURPOSE, &format!("salt {id}")));
    salt.truncate(SALT_DIGITS);
    let _ = write!(salt, "?expires={}&", now.as_second().saturating_add(LASTS_SECONDS));
    let drawn = keys.sign(PURPOSE, &format!("number {salt}"));
    let drawn = drawn.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let challenge = hash(&salt, drawn % (NUMBER_MAX + 1));
    let signature = hex(&keys.sign(PURPOSE, &challenge));
    Challenge { algorithm: ALGORITHM, challenge, maxnumber: NUMBER_MAX, salt, signature }
}

/// Reads the answer to a challenge: `None` if it is no answer, not to one of ours, or too late.
#[must_use]
pub fn read(keys: &Keys, sent: &str, now: Timestamp) -> Option<Solved> {
    if sent.len() > ANSWER_BYTES_MAX {
        return None;
    }
    let answer: Answer = serde_json::from_slice(&STANDARD.decode(sent.trim()).ok()?).ok()?;
    let (digits, rest) = answer.salt.split_once("?expires=")?;
    let end: i64 = rest.strip_suffix('&').filter(|end| end.bytes().all(|b| b.is_ascii_digit()))?.parse().ok()?;
    let is_salt = digits.len() == SALT_DIGITS && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let is_found = is_salt
        && answer.algorithm == ALGORITHM
        && answer.number <= NUMBER_MAX
        && now.as_second() < end
        && hash(&answer.salt, answer.number) == answer.challenge;
    (is_found && keys.is_signed(PURPOSE, &answer.challenge, &from_hex(&answer.signature)?))
        .then_some(Solved { challenge: answer.challenge })
}

/// Lets a proof count, in the transaction of the comment that it comes with; says whether it has not counted before.
///
/// # Errors
/// What the database says.
pub fn spend(tx: &mut Transaction, solved: &Solved, now: Timestamp) -> Result<bool, Error> {
    if idempotency::find(tx, PURPOSE, &solved.challenge)?.is_some() {
        return Ok(false);
    }
    // Kept for a day, which is longer than any challenge holds.
    idempotency::store(tx, PURPOSE, &solved.challenge, "", now)?;
    Ok(true)
}

fn hash(salt: &str, number: u64) -> String {
    hex(&Sha256::digest(format!("{salt}{number}")))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    fn now() -> Timestamp {
        "2026-03-01T06:00:00Z".parse().unwrap()
    }

    fn keys() -> Keys {
        Keys::from_master(&[7; 32])
    }

    /// Finds the number as a browser does.
    fn solve(challenge: &Challenge) -> u64 {
        (0..=challenge.maxnumber).find(|number| hash(&challenge.salt, *number) == challenge.challenge).unwrap()
    }

    fn answer(challenge: &Challenge, number: u64) -> serde_json::Value {
        serde_json::json!({
            "algorithm": challenge.algorithm, "challenge": challenge.challenge, "number": number,
            "salt": challenge.salt, "signature": challenge.signature, "took": 12,
        })
    }

    fn send(answer: &serde_json::Value) -> String {
        STANDARD.encode(answer.to_string())
    }

    #[test]
    fn the_number_that_was_found_counts_until_its_end() {
        let made = challenge(&keys(), 1, now());
        let sent = send(&answer(&made, solve(&made)));
        assert!(read(&keys(), &sent, now()).is_some());
        assert!(read(&keys(), &sent, now() + SignedDuration::from_secs(LASTS_SECONDS - 1)).is_some());
        assert!(read(&keys(), &sent, now() + SignedDuration::from_secs(LASTS_SECONDS)).is_none());
        assert!(read(&Keys::from_master(&[8; 32]), &sent, now()).is_none(), "another site's");
        assert_ne!(made.challenge, challenge(&keys(), 2, now()).challenge);
        // One block of SHA-256 holds salt and number: what the browser's search rests on.
        assert!(made.salt.len() + NUMBER_MAX.to_string().len() <= 55);
    }

    #[test]
    fn nothing_else_is_an_answer() {
        let made = challenge(&keys(), 1, now());
        let number = solve(&made);
        let right = answer(&made, number);
        assert!(read(&keys(), &send(&right), now()).is_some());
        let with = |name: &str, value: serde_json::Value| {
            let mut other = right.clone();
            other[name] = value;
            send(&other)
        };
        let later = made.salt.replace("?expires=", "?expires=9");
        // The first digit of the number at the end of the salt: the same hash, another end.
        let digits = number.to_string();
        let spliced = {
            let mut other = right.clone();
            other["salt"] = format!("{}{}", made.salt, &digits[..1]).into();
            other["number"] = digits[1..].parse::<u64>().unwrap_or(0).into();
            send(&other)
        };
        for (what, sent) in [
            ("another number", with("number", (number ^ 1).into())),
            ("a text for a number", with("number", digits.clone().into())),
            ("a number below none", with("number", (-1).into())),
            ("another function", with("algorithm", "SHA-1".into())),
            ("another salt", with("salt", later.into())),
            ("a salt that took a digit", spliced),
            ("another challenge", with("challenge", hash("a", 1).into())),
            ("no signature", with("signature", "".into())),
            ("a long signature", with("signature", "a".repeat(2_000).into())),
            ("letters of two bytes", with("signature", "é".repeat(32).into())),
            ("another signature", with("signature", "0".repeat(64).into())),
            ("nothing", String::new()),
            ("no base64", "{}".into()),
            ("no JSON", STANDARD.encode("[1")),
            ("no object", STANDARD.encode("[]")),
        ] {
            assert!(read(&keys(), &sent, now()).is_none(), "{what}");
        }
    }

    #[test]
    fn a_challenge_made_elsewhere_is_none_of_ours() {
        let salt = format!("{}?expires={}&", "ab".repeat(12), now().as_second() + 100);
        let forged = Challenge {
            algorithm: ALGORITHM,
            challenge: hash(&salt, 7),
            maxnumber: NUMBER_MAX,
            signature: hex(&Sha256::digest("signed")),
            salt,
        };
        assert!(read(&keys(), &send(&answer(&forged, 7)), now()).is_none());
    }
}
