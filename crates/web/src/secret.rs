//! Fresh secrets: tokens of sessions, links and forms.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Draws a token of 256 bits from the system's generator.
///
/// # Panics
/// If the system has no source of randomness: no secret can be made then.
#[must_use]
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(bytes::<32>())
}

/// Draws random bytes from the system's generator.
///
/// # Panics
/// If the system has no source of randomness.
#[must_use]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has a source of randomness");
    bytes
}

/// Writes bytes as URL-safe text.
#[must_use]
pub fn to_text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads bytes from URL-safe text.
#[must_use]
pub fn from_text(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}
