//! The master key: sealing what must not be readable from the database, and keyed hashes to find it again.
//!
//! A full read of the database must give no login, no token and no reader's address (SAFETY, "Secrets"). The key
//! lives in a file outside the database; this module only computes with it.

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

type HmacSha256 = Hmac<Sha256>;

/// Bytes of a nonce of XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha §2.3).
const NONCE_BYTES: usize = 24;

/// The keys of one site, drawn from the master key.
#[derive(Clone)]
pub struct Keys {
    seal: [u8; 32],
    look_up: [u8; 32],
    sign: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

/// A sealed value could not be opened: another key sealed it, or it was changed.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value does not open with this site's key; restore the key file that belongs to this database")]
pub struct WrongKey;

impl Keys {
    /// Draws the site's keys from 32 bytes of master key.
    #[must_use]
    pub fn from_master(master: &[u8; 32]) -> Self {
        Keys {
            seal: keyed(master, b"dateline seal 1", b""),
            look_up: keyed(master, b"dateline look-up 1", b""),
            sign: keyed(master, b"dateline sign 1", b""),
        }
    }

    /// Seals a text. The nonce comes from the text itself, so equal texts seal alike and no chance is needed.
    #[must_use]
    pub fn seal(&self, text: &str) -> Vec<u8> {
        let synthetic = keyed(&self.seal, b"nonce", text.as_bytes());
        let nonce = nonce_of(&synthetic[..NONCE_BYTES]);
        let sealed = self.cipher().encrypt(&nonce, text.as_bytes()).expect("a text in memory is never too long");
        [&synthetic[..NONCE_BYTES], &sealed].concat()
    }

    /// Opens what [`Keys::seal`] made.
    ///
    /// # Errors
    /// [`WrongKey`] if another key sealed it or a byte differs.
    pub fn open(&self, sealed: &[u8]) -> Result<String, WrongKey> {
        let (nonce, body) = sealed.split_at_checked(NONCE_BYTES).ok_or(WrongKey)?;
        let bytes = self.cipher().decrypt(&nonce_of(nonce), body).map_err(|_| WrongKey)?;
        String::from_utf8(bytes).map_err(|_| WrongKey)
    }

    /// Hashes an e-mail address for look-ups: the same for every spelling of case and outer space.
    #[must_use]
    pub fn email_key(&self, email: &str) -> Vec<u8> {
        keyed(&self.look_up, b"email", email.trim().to_lowercase().as_bytes()).to_vec()
    }

    /// Hashes a client's network address for look-ups.
    #[must_use]
    pub fn client_key(&self, address: &str) -> Vec<u8> {
        keyed(&self.look_up, b"client", address.as_bytes()).to_vec()
    }

    /// Signs a message for one purpose; purposes cannot be exchanged.
    #[must_use]
    pub fn sign(&self, purpose: &str, message: &str) -> [u8; 32] {
        keyed(&self.sign, purpose.as_bytes(), message.as_bytes())
    }

    /// Says whether `signature` is ours for this purpose and message, in constant time.
    #[must_use]
    pub fn is_signed(&self, purpose: &str, message: &str, signature: &[u8]) -> bool {
        use subtle::ConstantTimeEq;
        self.sign(purpose, message).ct_eq(signature).into()
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new_from_slice(&self.seal).expect("the key is 32 bytes long")
    }
}

/// Hashes a token for storage: tokens are long and random, so one round of SHA-256 suffices.
#[must_use]
pub fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

fn nonce_of(bytes: &[u8]) -> XNonce {
    XNonce::try_from(bytes).expect("the nonce is 24 bytes long")
}

fn keyed(key: &[u8; 32], purpose: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = <HmacSha256 as KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(&(purpose.len() as u64).to_le_bytes());
    mac.update(purpose);
    mac.update(message);
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_address_opens_with_its_key_and_no_other() {
        let keys = Keys::from_master(&[1; 32]);
        let sealed = keys.seal("reader@example.org");
        assert_eq!(keys.open(&sealed).unwrap(), "reader@example.org");
        assert!(Keys::from_master(&[2; 32]).open(&sealed).is_err());
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(keys.open(&changed).is_err());
        assert!(keys.open(b"short").is_err());
    }

    #[test]
    fn an_address_is_found_whatever_its_case() {
        let keys = Keys::from_master(&[1; 32]);
        assert_eq!(keys.email_key(" Reader@Example.org"), keys.email_key("reader@example.org"));
        assert_ne!(keys.email_key("reader@example.org"), keys.client_key("reader@example.org"));
    }

    #[test]
    fn a_signature_holds_for_one_purpose_only() {
        let keys = Keys::from_master(&[1; 32]);
        let signature = keys.sign("form", "7");
        assert!(keys.is_signed("form", "7", &signature));
        assert!(!keys.is_signed("held", "7", &signature));
    }
}
