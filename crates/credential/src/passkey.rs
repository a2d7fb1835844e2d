//! Passkeys: what a browser sends when one is made or used (Web Authentication, level 3, §7.1 and §7.2).
//!
//! Whoever made the authenticator is not asked: any may be used, so the statement in which it says so is not read
//! ("none" attestation, §8.7).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use url::{Host, Url};

use crate::cbor::{self, Value};
use crate::signature::{PublicKey, Writing};

/// The longest id of a passkey, in bytes (§7.1 step 25).
pub const ID_BYTES_MAX: usize = 1023;

/// The longest of what is sent, in bytes: a client's data is some 200, an attestation with certificates some 4,000.
pub const SENT_BYTES_MAX: usize = 16 * 1024;

/// What an authenticator says of itself (§6.1, "Authenticator Data").
const USER_PRESENT: u8 = 1;
const USER_VERIFIED: u8 = 1 << 2;
const MAY_BE_COPIED: u8 = 1 << 3;
const IS_COPIED: u8 = 1 << 4;
const HAS_KEY: u8 = 1 << 6;
const HAS_EXTENSIONS: u8 = 1 << 7;

/// The site for which passkeys are good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relying {
    id: String,
    origin: String,
}

impl Relying {
    /// Finds how browsers name a site; none if they let it have no passkeys: its host is a number, or it is not reached
    /// by TLS (§5.1.2, "effective domain"; Secure Contexts §3.1 lets `localhost` go without).
    #[must_use]
    pub fn of(origin: &str) -> Option<Relying> {
        let url = Url::parse(origin).ok()?;
        let Some(Host::Domain(host)) = url.host() else { return None };
        let is_secure = url.scheme() == "https" || host == "localhost" || host.ends_with(".localhost");
        is_secure.then(|| Relying { id: host.to_owned(), origin: url.origin().ascii_serialization() })
    }

    /// The host.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }
}

/// Why what was sent was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// It is not written as it must be.
    #[error("it is malformed")]
    Malformed,
    /// It answers something else.
    #[error("it answers another question")]
    Challenge,
    /// It was made on another site's page, or within one.
    #[error("it comes from another site")]
    Origin,
    /// Nobody was there, or nobody showed that it is theirs.
    #[error("the authenticator did not ask who is there")]
    NotVerified,
    /// We do not take keys of its kind.
    #[error("its key is of a kind that is not taken")]
    Key,
    /// Its signature is not that of the key.
    #[error("its signature is not that of the key")]
    Signature,
}

/// What a browser sends when a passkey is made.
#[derive(Debug, Clone, Copy)]
pub struct Registration<'a> {
    /// `response.clientDataJSON`.
    pub client_data: &'a [u8],
    /// `response.attestationObject`.
    pub attestation: &'a [u8],
}

/// A passkey that was just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its id, by which the browser finds it again.
    pub id: Vec<u8>,
    /// Its public key, as the authenticator wrote it.
    pub public_key: Vec<u8>,
    /// How often it was used.
    pub sign_count: u32,
    /// Whether it may be copied to other devices.
    pub may_be_copied: bool,
}

/// What a browser sends when a passkey is used.
#[derive(Debug, Clone, Copy)]
pub struct Assertion<'a> {
    /// `response.clientDataJSON`.
    pub client_data: &'a [u8],
    /// `response.authenticatorData`.
    pub authenticator_data: &'a [u8],
    /// `response.signature`.
    pub signature: &'a [u8],
}

/// What was kept of a passkey when it was made.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Its public key.
    pub public_key: &'a [u8],
    /// Whether it may be copied to other devices: that never changes.
    pub may_be_copied: bool,
}

/// Reads a passkey that was just made, in answer to a challenge (§7.1).
///
/// # Errors
/// [`Flaw`].
pub fn read_made(site: &Relying, challenge: &[u8], sent: Registration) -> Result<Made, Flaw> {
    check_client(site, "webauthn.create", challenge, sent.client_data)?;
    if sent.attestation.len() > SENT_BYTES_MAX {
        return Err(Flaw::Malformed);
    }
    let attestation = cbor::read_whole(sent.attestation).ok_or(Flaw::Malformed)?;
    let data = attestation.named("authData").and_then(Value::bytes).ok_or(Flaw::Malformed)?;
    let said = Said::read(data)?;
    said.check(site)?;
    let key = said.key.as_ref().ok_or(Flaw::Malformed)?;
    if key.id.is_empty() || key.id.len() > ID_BYTES_MAX {
        return Err(Flaw::Malformed);
    }
    PublicKey::from_cose(key.public).ok_or(Flaw::Key)?;
    Ok(Made {
        id: key.id.to_vec(),
        public_key: key.public.to_vec(),
        sign_count: said.sign_count,
        may_be_copied: said.has(MAY_BE_COPIED),
    })
}

/// Checks the use of a passkey, in answer to a challenge, and gives how often it says it was used (§7.2).
///
/// # Errors
/// [`Flaw`].
pub fn check_used(site: &Relying, challenge: &[u8], known: Known, sent: Assertion) -> Result<u32, Flaw> {
    check_client(site, "webauthn.get", challenge, sent.client_data)?;
    let said = Said::read(sent.authenticator_data)?;
    said.check(site)?;
    if said.has(MAY_BE_COPIED) != known.may_be_copied {
        return Err(Flaw::Malformed);
    }
    let key = PublicKey::from_cose(known.public_key).ok_or(Flaw::Key)?;
    let message = [sent.authenticator_data, Sha256::digest(sent.client_data).as_slice()].concat();
    if !key.signed(&message, sent.signature, Writing::Asn1) {
        return Err(Flaw::Signature);
    }
    Ok(said.sign_count)
}

/// What a browser says it did (§5.8.1, "CollectedClientData").
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientData {
    r#type: String,
    challenge: String,
    origin: String,
    #[serde(default)]
    cross_origin: bool,
    top_origin: Option<String>,
}

fn check_client(site: &Relying, kind: &str, challenge: &[u8], data: &[u8]) -> Result<(), Flaw> {
    if data.len() > SENT_BYTES_MAX {
        return Err(Flaw::Malformed);
    }
    let data: ClientData = serde_json::from_slice(data).map_err(|_| Flaw::Malformed)?;
    if data.r#type != kind || data.challenge != URL_SAFE_NO_PAD.encode(challenge) {
        return Err(Flaw::Challenge);
    }
    // A page of ours stands in no frame of others.
    if data.origin != site.origin || data.cross_origin || data.top_origin.is_some() {
        return Err(Flaw::Origin);
    }
    Ok(())
}

/// What an authenticator says (§6.1).
struct Said<'a> {
    site: &'a [u8],
    flags: u8,
    sign_count: u32,
    key: Option<NewKey<'a>>,
}

struct NewKey<'a> {
    id: &'a [u8],
    public: &'a [u8],
}

impl<'a> Said<'a> {
    fn read(data: &'a [u8]) -> Result<Said<'a>, Flaw> {
        Self::parse(data).ok_or(Flaw::Malformed)
    }

    fn parse(data: &'a [u8]) -> Option<Said<'a>> {
        if data.len() > SENT_BYTES_MAX {
            return None;
        }
        let (site, rest) = data.split_at_checked(32)?;
        let (flags, rest) = rest.split_first()?;
        let (count, mut rest) = rest.split_first_chunk::<4>()?;
        let mut key = None;
        if flags & HAS_KEY != 0 {
            let (_model, after) = rest.split_at_checked(16)?;
            let (length, after) = after.split_first_chunk::<2>()?;
            let (id, after) = after.split_at_checked(usize::from(u16::from_be_bytes(*length)))?;
            let (_, end) = cbor::read(after)?;
            key = Some(NewKey { id, public: &after[..after.len() - end.len()] });
            rest = end;
        }
        if flags & HAS_EXTENSIONS != 0 {
            rest = cbor::read(rest)?.1;
        }
        let said = Said { site, flags: *flags, sign_count: u32::from_be_bytes(*count), key };
        rest.is_empty().then_some(said)
    }

    fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// It was asked for this site, somebody was there, and showed that it is theirs: that counts as both factors.
    fn check(&self, site: &Relying) -> Result<(), Flaw> {
        if self.site != Sha256::digest(site.id.as_bytes()).as_slice() {
            return Err(Flaw::Origin);
        }
        if !self.has(USER_PRESENT) || !self.has(USER_VERIFIED) {
            return Err(Flaw::NotVerified);
        }
        if self.has(IS_COPIED) && !self.has(MAY_BE_COPIED) {
            return Err(Flaw::Malformed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_has_passkeys_where_browsers_let_it() {
        let id = |origin: &str| Relying::of(origin).map(|site| (site.id, site.origin));
        let pair = |id: &str, origin: &str| Some((id.to_owned(), origin.to_owned()));
        assert_eq!(id("https://courier.example"), pair("courier.example", "https://courier.example"));
        assert_eq!(id("https://Courier.example:443/"), pair("courier.example", "https://courier.example"));
        assert_eq!(
            id("https://desk.courier.example:8443"),
            pair("desk.courier.example", "https://desk.courier.example:8443")
        );
        assert_eq!(id("https://bücher.example"), pair("xn--bcher-kva.example", "https://xn--bcher-kva.example"));
        assert_eq!(id("http://localhost:8080"), pair("localhost", "http://localhost:8080"));
        for none in ["http://courier.example", "https://192.0.2.1", "https://[::1]", "http://127.0.0.1:8080", "", "a"] {
            assert_eq!(id(none), None, "{none}");
        }
    }
}
