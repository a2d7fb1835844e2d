//! Signed links in letters to writers of comments: whoever has one is taken for the holder of the address.
//!
//! A link says nothing but an end and the keyed hash of an address, and is signed for one purpose, so that the link of one
//! opens nothing of another. Nothing of it is stored.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;

use crate::secret::Keys;

/// What stands before every link.
pub const ADDRESS: &str = "/my-comments/";

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

/// Bytes of the end and of the key of an address.
const SAID_BYTES: usize = 8 + 32;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Confirms that the address is one's own.
    Confirm,
    /// Opens one's own comments.
    Open,
    /// Ends the letters.
    Stop,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Purpose; 3] = [Purpose::Confirm, Purpose::Open, Purpose::Stop];

    /// Its name, which stands in the link.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Purpose::Confirm => "confirm",
            Purpose::Open => "open",
            Purpose::Stop => "stop",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Purpose::ALL.into_iter().find(|purpose| purpose.as_str() == name)
    }

    /// How long a link works, in milliseconds: what opens and erases is short-lived, what ends letters works as long as
    /// anybody keeps the letter.
    fn lasts_ms(self) -> i64 {
        match self {
            Purpose::Open => 30 * MINUTE_MS,
            Purpose::Confirm => 7 * DAY_MS,
            Purpose::Stop => 400 * DAY_MS,
        }
    }

    /// For what it is signed; a signature of another kind of link is none here.
    fn signed_for(self) -> &'static str {
        match self {
            Purpose::Confirm => "comment-writer confirm",
            Purpose::Open => "comment-writer open",
            Purpose::Stop => "comment-writer stop",
        }
    }
}

/// Makes the path of a link, which works from now for as long as its purpose lasts.
#[must_use]
pub fn path(keys: &Keys, purpose: Purpose, email_key: &[u8], language: &str, now: Timestamp) -> String {
    let token = make(keys, purpose, email_key, now);
    let is_tag = !language.is_empty() && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let query = if is_tag { format!("?language={language}") } else { String::new() };
    format!("{ADDRESS}{}/{token}{query}", purpose.as_str())
}

fn make(keys: &Keys, purpose: Purpose, email_key: &[u8], now: Timestamp) -> String {
    let ends_ms = now.as_millisecond() + purpose.lasts_ms();
    let said = [&ends_ms.to_be_bytes()[..], email_key].concat();
    let signature = keys.sign(purpose.signed_for(), &URL_SAFE_NO_PAD.encode(&said));
    URL_SAFE_NO_PAD.encode([&said[..], &signature[..]].concat())
}

/// Gives the key of the address to whose holder a link was sent; nothing if it is not ours, for something else, or over.
#[must_use]
pub fn read(keys: &Keys, purpose: Purpose, token: &str, now: Timestamp) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (said, signature) = bytes.split_at_checked(SAID_BYTES)?;
    if !keys.is_signed(purpose.signed_for(), &URL_SAFE_NO_PAD.encode(said), signature) {
        return None;
    }
    let (ends_ms, email_key) = said.split_at_checked(8)?;
    let ends_ms = i64::from_be_bytes(ends_ms.try_into().ok()?);
    (now.as_millisecond() < ends_ms).then(|| email_key.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_772_344_800 + seconds).unwrap()
    }

    fn keys() -> Keys {
        Keys::from_master(&[7; 32])
    }

    #[test]
    fn a_link_opens_what_it_is_for_and_nothing_else() {
        let key = keys().email_key("ada@example.org");
        for purpose in Purpose::ALL {
            let token = make(&keys(), purpose, &key, at(0));
            for other in Purpose::ALL {
                assert_eq!(read(&keys(), other, &token, at(1)).is_some(), other == purpose, "{purpose:?} {other:?}");
            }
            assert_eq!(read(&Keys::from_master(&[8; 32]), purpose, &token, at(1)), None);
        }
    }

    #[test]
    fn a_link_ends_and_none_of_its_letters_can_be_another() {
        let key = keys().email_key("ada@example.org");
        let token = make(&keys(), Purpose::Open, &key, at(0));
        assert_eq!(read(&keys(), Purpose::Open, &token, at(30 * 60 - 1)), Some(key));
        assert_eq!(read(&keys(), Purpose::Open, &token, at(30 * 60)), None);
        for place in 0..token.len() {
            let mut forged = token.clone().into_bytes();
            forged[place] = if forged[place] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert_eq!(read(&keys(), Purpose::Open, &forged, at(1)), None, "letter {place}");
        }
        for other in ["", "AAAA", "ä", &token[1..], &format!("{token}A")] {
            assert_eq!(read(&keys(), Purpose::Open, other, at(1)), None, "{other}");
        }
    }
}
