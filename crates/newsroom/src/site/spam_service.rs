//! A spam service outside, if the newsroom wants one to be asked about comments.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::secret::Keys;

/// Where the service stands that the protocol comes from (akismet.com, "Comment check").
pub const AKISMET: &str = "https://rest.akismet.com";

/// Where a spam service stands and how it is treated. Off at first: nothing leaves the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SpamService {
    /// Whether it is asked.
    pub is_on: bool,
    /// Its address without a path: Akismet's, or that of a service with the same protocol.
    pub host: String,
    /// The key by which it knows the newsroom, sealed with the site's key; empty for none.
    pub key_sealed: String,
    /// How long its answer is waited for, in milliseconds.
    pub timeout_ms: u32,
    /// Whether a comment waits where it gives none.
    pub holds_when_down: bool,
    /// Whether what it calls spam is put with the spam, and does not only wait.
    pub marks: bool,
    /// Whether it is sent writers' e-mail addresses.
    pub gets_email: bool,
}

impl Default for SpamService {
    fn default() -> Self {
        SpamService {
            is_on: false,
            host: AKISMET.into(),
            key_sealed: String::new(),
            timeout_ms: 2_000,
            holds_when_down: false,
            marks: false,
            gets_email: false,
        }
    }
}

impl SpamService {
    /// Keeps a key, sealed.
    pub fn set_key(&mut self, keys: &Keys, key: &str) {
        self.key_sealed = STANDARD_NO_PAD.encode(keys.seal(key));
    }

    /// Opens its key: `None` if there is none, or another site's key sealed it.
    #[must_use]
    pub fn key(&self, keys: &Keys) -> Option<String> {
        let sealed = STANDARD_NO_PAD.decode(&self.key_sealed).ok().filter(|sealed| !sealed.is_empty())?;
        keys.open(&sealed).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_key_is_kept_sealed() {
        let (keys, mut service) = (Keys::from_master(&[7; 32]), SpamService::default());
        assert_eq!(service.key(&keys), None);
        service.set_key(&keys, "abc123");
        assert_eq!(service.key(&keys).as_deref(), Some("abc123"));
        assert!(!serde_json::to_string(&service).unwrap().contains("abc123"));
        assert_eq!(service.key(&Keys::from_master(&[8; 32])), None);
    }
}
