//! What a provider of OpenID Connect says of somebody, signed (Core 1.0 §2 and §3.1.3.7; RFC 7515, RFC 7517).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::Value;

use crate::signature::{Algorithm, PublicKey, Writing};

/// The longest token, in bytes.
const TOKEN_BYTES_MAX: usize = 16 * 1024;

/// Keys of a provider that are looked at.
const KEYS_MAX: usize = 50;

/// By how much a provider's clock may differ from ours, in seconds.
const LEEWAY: i64 = 60;

/// The keys by which a provider signs.
#[derive(Debug, Clone, Default)]
pub struct Keys(Vec<(Option<String>, PublicKey)>);

/// What a token must say to be taken.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// Who signs.
    pub issuer: &'a str,
    /// For whom it is.
    pub client: &'a str,
    /// Which sign-in it answers.
    pub nonce: &'a str,
    /// The time, in Unix seconds.
    pub now: i64,
}

/// What a token says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// Who it is, at the provider.
    pub subject: String,
    /// Their e-mail address.
    pub email: Option<String>,
    /// Whether the provider has made sure that it is theirs.
    pub email_verified: bool,
}

/// Why a token was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// It is not written as it must be.
    #[error("it is malformed")]
    Malformed,
    /// No key of the provider fits: its keys may be others by now.
    #[error("the provider has no key for it")]
    NoKey,
    /// Its signature is not that of the key.
    #[error("its signature is not that of the key")]
    Signature,
    /// It comes from somebody else, or is for somebody else.
    #[error("it is from or for somebody else")]
    Parties,
    /// Its time is up, or has not come.
    #[error("it is too old, or of the future")]
    Time,
    /// It answers another sign-in.
    #[error("it answers another sign-in")]
    Nonce,
}

#[derive(Deserialize)]
struct KeySet {
    keys: Vec<Value>,
}

#[derive(Deserialize)]
struct Key {
    kty: String,
    kid: Option<String>,
    r#use: Option<String>,
    alg: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
    n: Option<String>,
    e: Option<String>,
}

impl Keys {
    /// Reads a set of keys (RFC 7517 §5). Those of kinds that we do not take are left out.
    #[must_use]
    pub fn read(json: &[u8]) -> Option<Keys> {
        let set: KeySet = serde_json::from_slice(json).ok()?;
        let keys = set.keys.into_iter().take(KEYS_MAX).filter_map(|key| read_key(serde_json::from_value(key).ok()?));
        Some(Keys(keys.collect()))
    }

    /// Finds the key that is named, or the only one of the algorithm if none is.
    fn find(&self, name: Option<&str>, algorithm: Algorithm) -> Option<&PublicKey> {
        let mut fitting = self
            .0
            .iter()
            .filter(|(own, key)| key.algorithm() == algorithm && name.is_none_or(|name| own.as_deref() == Some(name)));
        let found = fitting.next().map(|(_, key)| key);
        found.filter(|_| fitting.next().is_none())
    }
}

fn read_key(key: Key) -> Option<(Option<String>, PublicKey)> {
    let bytes = |text: Option<String>| URL_SAFE_NO_PAD.decode(text?).ok();
    let public = match (key.kty.as_str(), key.crv.as_deref()) {
        ("EC", Some("P-256")) => PublicKey::p256(&bytes(key.x)?, &bytes(key.y)?),
        ("OKP", Some("Ed25519")) => PublicKey::ed25519(&bytes(key.x)?),
        ("RSA", None) => PublicKey::rsa(&bytes(key.n)?, &bytes(key.e)?),
        _ => None,
    }?;
    let signs = key.r#use.is_none_or(|purpose| purpose == "sig");
    let is_its = key.alg.is_none_or(|name| algorithm(&name) == Some(public.algorithm()));
    (signs && is_its).then_some((key.kid, public))
}

/// Reads the name of an algorithm. There is no `none`, nor one by a shared secret.
fn algorithm(name: &str) -> Option<Algorithm> {
    match name {
        "ES256" => Some(Algorithm::Es256),
        "RS256" => Some(Algorithm::Rs256),
        "EdDSA" | "Ed25519" => Some(Algorithm::EdDsa),
        _ => None,
    }
}

#[derive(Deserialize)]
struct Head {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

#[derive(Deserialize)]
struct Body {
    iss: String,
    sub: String,
    aud: OneOrMany,
    azp: Option<String>,
    exp: f64,
    iat: f64,
    nonce: Option<String>,
    email: Option<String>,
    #[serde(default)]
    email_verified: Value,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// Checks a token, and gives what it says.
///
/// # Errors
/// [`Flaw`].
pub fn check(token: &str, keys: &Keys, expected: Expected) -> Result<Claims, Flaw> {
    let (signed, signature) =
        token.rsplit_once('.').filter(|_| token.len() <= TOKEN_BYTES_MAX).ok_or(Flaw::Malformed)?;
    let (head, body) = signed.split_once('.').ok_or(Flaw::Malformed)?;
    let decode = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| Flaw::Malformed);
    let head: Head = serde_json::from_slice(&decode(head)?).map_err(|_| Flaw::Malformed)?;
    // Whatever must be understood beyond the standard is not (RFC 7515 §4.1.11).
    let algorithm = algorithm(&head.alg).filter(|_| head.crit.is_none()).ok_or(Flaw::Malformed)?;
    let key = keys.find(head.kid.as_deref(), algorithm).ok_or(Flaw::NoKey)?;
    if !key.signed(signed.as_bytes(), &decode(signature)?, Writing::Fixed) {
        return Err(Flaw::Signature);
    }
    let body: Body = serde_json::from_slice(&decode(body)?).map_err(|_| Flaw::Malformed)?;
    check_parties(&body, expected)?;
    #[expect(clippy::cast_precision_loss, reason = "seconds are exact in a double until long after the sun")]
    let (now, leeway) = (expected.now as f64, LEEWAY as f64);
    if body.exp <= now - leeway || body.iat > now + leeway {
        return Err(Flaw::Time);
    }
    if body.nonce.as_deref() != Some(expected.nonce) {
        return Err(Flaw::Nonce);
    }
    // Some providers write it as a text.
    let email_verified = body.email_verified == true || body.email_verified == "true";
    Ok(Claims { subject: body.sub, email: body.email, email_verified })
}

/// It is the provider's, for us, and if it is for others as well it was given to us (Core §3.1.3.7, 2 to 5).
fn check_parties(body: &Body, expected: Expected) -> Result<(), Flaw> {
    let (is_for_us, is_shared) = match &body.aud {
        OneOrMany::One(one) => (one == expected.client, false),
        OneOrMany::Many(many) => (many.iter().any(|one| one == expected.client), many.len() > 1),
    };
    let is_given = match body.azp.as_deref() {
        Some(azp) => azp == expected.client,
        None => !is_shared,
    };
    if body.iss == expected.issuer && is_for_us && is_given { Ok(()) } else { Err(Flaw::Parties) }
}
