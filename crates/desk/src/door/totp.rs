//! Codes from an app (RFC 6238): six digits, thirty seconds, one step of grace on either side.

use jiff::Timestamp;
use totp_rs::{Builder, Secret, Totp};

use crate::Error;

/// Bytes of a secret (RFC 4226 §4).
pub(crate) const SECRET_BYTES: usize = 20;

/// Digits of a code.
const DIGITS: usize = 6;

/// Writes a secret as apps take it.
pub(crate) fn to_key(secret: [u8; SECRET_BYTES]) -> String {
    Secret::from(secret).to_base32()
}

/// Gives the time step whose code this is, if it is one that counts now.
pub(crate) fn find_step(key: &str, code: &str, now: Timestamp) -> Result<Option<u64>, Error> {
    let Some(digits) = read_digits(code) else { return Ok(None) };
    Ok(totp(key)?.check(&digits, u64::try_from(now.as_second()).unwrap_or(0)))
}

/// Reads six digits of any keyboard, as people copy them: with or without a gap.
fn read_digits(code: &str) -> Option<String> {
    let digits = code.chars().filter(|c| !c.is_whitespace()).map(|c| match c {
        '0'..='9' => Some(c),
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
        '۰'..='۹' => char::from_digit(u32::from(c) - u32::from('۰'), 10),
        _ => None,
    });
    let digits: String = digits.take(DIGITS + 1).collect::<Option<_>>()?;
    (digits.len() == DIGITS).then_some(digits)
}

/// Writes a key in groups of four, as people read it aloud.
pub(crate) fn grouped(key: &str) -> String {
    let letters: Vec<char> = key.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The address by which an app takes a key up.
pub(crate) fn app_address(key: &str, paper: &str, name: &str) -> String {
    let [paper, name] = [paper, name].map(|text| web::address::query_value(&text.replace(':', " ")));
    format!("otpauth://totp/{paper}:{name}?secret={key}&issuer={paper}")
}

fn totp(key: &str) -> Result<Totp, Error> {
    let secret = Secret::try_from_base32(key).map_err(|cause| Error::Code(format!("{cause:?}")))?;
    Builder::new().with_secret(secret).build().map_err(|cause| Error::Code(cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B, SHA-1, in six digits.
    #[test]
    fn the_codes_are_those_of_the_standard() {
        let key = to_key(*b"12345678901234567890");
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            let at = |second| Timestamp::from_second(second).unwrap();
            assert_eq!(find_step(&key, code, at(second)).unwrap(), Some(second.unsigned_abs() / 30));
            assert!(find_step(&key, code, at(second + 30)).unwrap().is_some());
            assert_eq!(find_step(&key, code, at(second + 90)).unwrap(), None);
        }
    }

    #[test]
    fn digits_of_any_keyboard_are_read_and_nothing_else() {
        for right in ["287082", "287 082", "٢٨٧٠٨٢", "۲۸۷۰۸۲"] {
            assert_eq!(read_digits(right).as_deref(), Some("287082"));
        }
        for wrong in ["", "28708", "2870822", "28708x", "287.08"] {
            assert_eq!(read_digits(wrong), None);
        }
    }
}
