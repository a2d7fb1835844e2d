//! A provider of OpenID Connect that signs whatever it is told to.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};

/// A provider with one key.
pub struct Signer {
    /// The name of its key.
    pub name: String,
    key: EcdsaKeyPair,
    random: SystemRandom,
}

impl Signer {
    /// A provider whose key has a name.
    #[must_use]
    pub fn named(name: &str) -> Signer {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &random).unwrap();
        Signer { name: name.to_owned(), key, random }
    }

    /// Its public key, in a set (RFC 7517).
    #[must_use]
    pub fn keys(&self) -> String {
        let point = self.key.public_key().as_ref();
        let [x, y] = [&point[1..33], &point[33..65]].map(|half| URL_SAFE_NO_PAD.encode(half));
        let name = &self.name;
        format!(
            r#"{{"keys":[{{"kty":"EC","crv":"P-256","use":"sig","alg":"ES256","kid":"{name}","x":"{x}","y":"{y}"}}]}}"#
        )
    }

    /// Signs a token that says something, in JSON.
    #[must_use]
    pub fn token(&self, body: &str) -> String {
        self.token_with(&format!(r#"{{"alg":"ES256","kid":"{}"}}"#, self.name), body)
    }

    /// Signs a token with a head of one's own.
    #[must_use]
    pub fn token_with(&self, head: &str, body: &str) -> String {
        let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(head), URL_SAFE_NO_PAD.encode(body));
        let signature = self.key.sign(&self.random, signed.as_bytes()).unwrap();
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}
