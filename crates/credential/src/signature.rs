//! Public keys, and whether a signature is theirs: three algorithms, which every authenticator and provider has one of.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};

use crate::cbor::{self, Value};

/// Bytes of a coordinate of P-256, and of a key of Ed25519.
const COORDINATE_BYTES: usize = 32;

/// Bytes of an RSA modulus: 2,048 to 4,096 bits.
const MODULUS_BYTES: std::ops::RangeInclusive<usize> = 256..=512;

/// The longest RSA exponent, in bytes; all there are have three.
const EXPONENT_BYTES_MAX: usize = 8;

/// An algorithm, by its number at COSE (IANA, "COSE Algorithms").
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// EdDSA with Ed25519.
    EdDsa,
    /// ECDSA with P-256 and SHA-256.
    Es256,
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
}

impl Algorithm {
    /// All that are taken, those we like best first.
    pub const ALL: [Algorithm; 3] = [Algorithm::EdDsa, Algorithm::Es256, Algorithm::Rs256];

    /// Its number at COSE.
    #[must_use]
    pub fn number(self) -> i64 {
        match self {
            Algorithm::EdDsa => -8,
            Algorithm::Es256 => -7,
            Algorithm::Rs256 => -257,
        }
    }
}

/// How the two numbers of an ECDSA signature are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// In ASN.1, as passkeys do.
    Asn1,
    /// One after the other, as JSON Web Signatures do.
    Fixed,
}

/// A public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublicKey {
    /// A point of P-256, uncompressed.
    P256([u8; 1 + 2 * COORDINATE_BYTES]),
    /// A key of Ed25519.
    Ed25519([u8; COORDINATE_BYTES]),
    /// Modulus and exponent of RSA, without leading zeros.
    Rsa(Vec<u8>, Vec<u8>),
}

impl PublicKey {
    /// Reads a key as authenticators write it (RFC 9052 §7, RFC 9053 §7, RFC 8230 §4).
    #[must_use]
    pub fn from_cose(bytes: &[u8]) -> Option<PublicKey> {
        PublicKey::from_map(&cbor::read_whole(bytes)?)
    }

    pub(crate) fn from_map(map: &Value) -> Option<PublicKey> {
        let number = |key| map.at(key).and_then(Value::int);
        let bytes = |key| map.at(key).and_then(Value::bytes);
        // Kind of key, algorithm, curve: 2 with -7 is an elliptic one, 1 with -8 an Edwards one, 3 with -257 RSA's.
        match (number(1)?, number(3)?, number(-1)) {
            (2, -7, Some(1)) => PublicKey::p256(bytes(-2)?, bytes(-3)?),
            (1, -8, Some(6)) => PublicKey::ed25519(bytes(-2)?),
            (3, -257, None) => PublicKey::rsa(bytes(-1)?, bytes(-2)?),
            _ => None,
        }
    }

    /// Makes a key of P-256 from its coordinates.
    #[must_use]
    pub fn p256(x: &[u8], y: &[u8]) -> Option<PublicKey> {
        if x.len() != COORDINATE_BYTES || y.len() != COORDINATE_BYTES {
            return None;
        }
        <[u8; 65]>::try_from([&[4], x, y].concat()).ok().map(PublicKey::P256)
    }

    /// Makes a key of Ed25519.
    #[must_use]
    pub fn ed25519(bytes: &[u8]) -> Option<PublicKey> {
        <[u8; 32]>::try_from(bytes).ok().map(PublicKey::Ed25519)
    }

    /// Makes a key of RSA.
    #[must_use]
    pub fn rsa(modulus: &[u8], exponent: &[u8]) -> Option<PublicKey> {
        let [modulus, exponent] = [modulus, exponent].map(without_zeros);
        let fits = MODULUS_BYTES.contains(&modulus.len()) && (1..=EXPONENT_BYTES_MAX).contains(&exponent.len());
        fits.then(|| PublicKey::Rsa(modulus.to_vec(), exponent.to_vec()))
    }

    /// Its algorithm.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        match self {
            PublicKey::P256(_) => Algorithm::Es256,
            PublicKey::Ed25519(_) => Algorithm::EdDsa,
            PublicKey::Rsa(..) => Algorithm::Rs256,
        }
    }

    /// Says whether a signature of a message is this key's.
    #[must_use]
    pub fn signed(&self, message: &[u8], signature: &[u8], writing: Writing) -> bool {
        match (self, writing) {
            (PublicKey::P256(point), Writing::Asn1) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature).is_ok()
            }
            (PublicKey::P256(point), Writing::Fixed) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(message, signature).is_ok()
            }
            (PublicKey::Ed25519(key), _) => UnparsedPublicKey::new(&ED25519, key).verify(message, signature).is_ok(),
            (PublicKey::Rsa(n, e), _) => {
                RsaPublicKeyComponents { n, e }.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
            }
        }
    }
}

fn without_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|digit| **digit == 0).count();
    &number[zeros..]
}
