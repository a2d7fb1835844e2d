//! Signed links by which a decision is appealed: each for one side and one decision, until the time to appeal is over.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;

use super::{APPEAL_MS, Side};
use crate::secret::Keys;

/// Where notices are sent, and what stands before links of appeals.
pub const ADDRESS: &str = "/content-notice/";

/// Bytes of the end and of the decision.
const SAID_BYTES: usize = 16;

/// Makes the path of a link, which works for as long as one can appeal what was decided at a time.
#[must_use]
pub fn appeal_path(keys: &Keys, side: Side, (decision, decided_at): (i64, Timestamp), language: &str) -> String {
    let ends_ms = decided_at.as_millisecond().saturating_add(APPEAL_MS);
    let said = [ends_ms.to_be_bytes(), decision.to_be_bytes()].concat();
    let signature = keys.sign(signed_for(side), &URL_SAFE_NO_PAD.encode(&said));
    let token = URL_SAFE_NO_PAD.encode([&said[..], &signature[..]].concat());
    let is_tag = !language.is_empty() && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let query = if is_tag { format!("?language={language}") } else { String::new() };
    format!("{ADDRESS}{}/{token}{query}", side.as_str())
}

/// Gives the decision that a link appeals; nothing if it is not ours, for the other side, or over.
#[must_use]
pub fn read_appeal(keys: &Keys, side: Side, token: &str, now: Timestamp) -> Option<i64> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (said, signature) = bytes.split_at_checked(SAID_BYTES)?;
    if !keys.is_signed(signed_for(side), &URL_SAFE_NO_PAD.encode(said), signature) {
        return None;
    }
    let (ends, decision) = said.split_at_checked(8)?;
    let ends_ms = i64::from_be_bytes(ends.try_into().ok()?);
    let decision = i64::from_be_bytes(decision.try_into().ok()?);
    (now.as_millisecond() < ends_ms).then_some(decision)
}

fn signed_for(side: Side) -> &'static str {
    match side {
        Side::Writer => "appeal of a writer",
        Side::Notifier => "appeal of a notifier",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_for_one_side_and_decision_and_ends() {
        let keys = Keys::from_master(&[7; 32]);
        let at = |ms: i64| Timestamp::from_millisecond(1_772_344_800_000 + ms).unwrap();
        let path = appeal_path(&keys, Side::Writer, (7, at(0)), "fa");
        let token = path.strip_prefix("/content-notice/writer/").unwrap().strip_suffix("?language=fa").unwrap();
        assert_eq!(read_appeal(&keys, Side::Writer, token, at(APPEAL_MS - 1)), Some(7));
        assert_eq!(read_appeal(&keys, Side::Writer, token, at(APPEAL_MS)), None);
        assert_eq!(read_appeal(&keys, Side::Notifier, token, at(1)), None);
        assert_eq!(read_appeal(&Keys::from_master(&[8; 32]), Side::Writer, token, at(1)), None);
        for place in 0..token.len() {
            let mut forged = token.to_owned().into_bytes();
            forged[place] = if forged[place] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert_eq!(read_appeal(&keys, Side::Writer, &forged, at(1)), None, "letter {place}");
        }
        for other in ["", "AAAA", "ä", &token[1..]] {
            assert_eq!(read_appeal(&keys, Side::Writer, other, at(1)), None, "{other}");
        }
        assert!(!appeal_path(&keys, Side::Writer, (7, at(0)), "\"><b>").contains('<'));
    }
}
