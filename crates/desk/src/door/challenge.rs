//! What a passkey answers: random bytes, signed by us with their end and what they are for. Nothing is kept of one that
//! nobody answers, so nobody fills anything by asking; one that was answered is used up (`newsroom::people::passkey`).

use crate::Desk;

/// How long one can be answered: ten minutes, as the standard advises (Web Authentication, level 3, §14.4.2 and §5.1.3.1).
pub(crate) const LASTS_MS: i64 = 10 * 60 * 1000;

const CHALLENGE: &str = "desk passkey";

/// Something to be answered.
pub(crate) struct Challenge {
    /// What the browser hands to the authenticator.
    pub text: String,
    /// The same with its end and our signature, as a form brings it back.
    pub token: String,
}

/// Makes a challenge for a purpose.
pub(crate) fn make(desk: &Desk, purpose: &str) -> Challenge {
    let text = desk.token();
    let until = desk.now().as_millisecond() + LASTS_MS;
    let signature = web::secret::to_text(&desk.parts.keys.sign(CHALLENGE, &message(purpose, &text, until)));
    let token = format!("{text}.{until}.{signature}");
    Challenge { text, token }
}

/// Gives the challenge that a form brings back, if it is ours, for this purpose, and its time is not up.
pub(crate) fn read<'a>(desk: &Desk, purpose: &str, token: &'a str) -> Option<&'a str> {
    let mut parts = token.split('.');
    let (text, until, signature) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
    let signature = web::secret::from_text(signature)?;
    let is_ours = desk.parts.keys.is_signed(CHALLENGE, &message(purpose, text, until), &signature);
    (is_ours && until > desk.now().as_millisecond()).then_some(text)
}

fn message(purpose: &str, text: &str, until: i64) -> String {
    format!("{purpose} {text} {until}")
}
