//! A device that makes passkeys, as a browser speaks with it. Each of its words can be changed before it is said.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use sha2::{Digest, Sha256};

/// Somebody was there and showed that the device is theirs (Web Authentication, level 3, §6.1).
pub const USER_VERIFIED: u8 = 0b101;

/// The key may be copied to other devices, and was.
pub const COPIED: u8 = 0b1_1000;

const HAS_KEY: u8 = 1 << 6;

/// A device with one passkey.
pub struct Authenticator {
    /// The passkey's id.
    pub id: Vec<u8>,
    /// The host for which it speaks.
    pub site: String,
    /// The origin of the page that asks.
    pub origin: String,
    /// What it says of who is there.
    pub flags: u8,
    /// How often it was used.
    pub count: u32,
    key: EcdsaKeyPair,
    random: SystemRandom,
}

/// What a browser sends when a passkey is made.
#[derive(Debug, Clone)]
pub struct Made {
    /// `response.clientDataJSON`.
    pub client_data: Vec<u8>,
    /// `response.attestationObject`.
    pub attestation: Vec<u8>,
}

/// What a browser sends when a passkey is used.
#[derive(Debug, Clone)]
pub struct Used {
    /// `response.clientDataJSON`.
    pub client_data: Vec<u8>,
    /// `response.authenticatorData`.
    pub authenticator_data: Vec<u8>,
    /// `response.signature`.
    pub signature: Vec<u8>,
}

impl Authenticator {
    /// A device at a site that is reached by TLS, with a fresh key.
    #[must_use]
    pub fn at(origin: &str) -> Authenticator {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &random).unwrap();
        let id = Sha256::digest(key.public_key().as_ref()).to_vec();
        let site = origin.trim_start_matches("https://").to_owned();
        Authenticator { id, site, origin: origin.to_owned(), flags: USER_VERIFIED, count: 1, key, random }
    }

    /// Makes a passkey, in answer to a challenge.
    #[must_use]
    pub fn make(&self, challenge: &[u8]) -> Made {
        let mut data = self.data(self.flags | HAS_KEY);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.cose());
        let length = u16::try_from(data.len()).unwrap().to_be_bytes();
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let attestation =
            [b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59", length.as_slice(), data.as_slice()].concat();
        Made { client_data: self.client_data("webauthn.create", challenge), attestation }
    }

    /// Uses the passkey once more, in answer to a challenge.
    #[must_use]
    pub fn answer(&mut self, challenge: &[u8]) -> Used {
        self.count += 1;
        let (client_data, authenticator_data) = (self.client_data("webauthn.get", challenge), self.data(self.flags));
        let message = [authenticator_data.as_slice(), Sha256::digest(&client_data).as_slice()].concat();
        let signature = self.key.sign(&self.random, &message).unwrap().as_ref().to_vec();
        Used { client_data, authenticator_data, signature }
    }

    fn client_data(&self, kind: &str, challenge: &[u8]) -> Vec<u8> {
        let challenge = URL_SAFE_NO_PAD.encode(challenge);
        let origin = &self.origin;
        format!(r#"{{"type":"{kind}","challenge":"{challenge}","origin":"{origin}","crossOrigin":false}}"#).into_bytes()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        [Sha256::digest(self.site.as_bytes()).as_slice(), &[flags], &self.count.to_be_bytes()].concat()
    }

    /// The public key: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
    fn cose(&self) -> Vec<u8> {
        let point = self.key.public_key().as_ref();
        let head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01];
        [&head[..], &[0x21, 0x58, 32], &point[1..33], &[0x22, 0x58, 32], &point[33..65]].concat()
    }
}
