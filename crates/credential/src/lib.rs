//! Proofs of who somebody is, as outside standards write them, checked to the letter.
//!
//! It knows no account, asks nobody and keeps nothing: what was sent comes in, with what it must answer to, and a verdict
//! goes out. The mathematics is `ring`'s, which TLS brings anyway.
//!
//! In reading order:
//! - [`passkey`]: what a browser sends when a passkey is made or used (Web Authentication, level 3).
//! - [`openid`]: how a provider of OpenID Connect is asked who somebody is.
//! - [`id_token`]: what it answers, signed.
//! - [`signature`]: public keys, and whether a signature is theirs.
//! - `cbor`: the binary form in which authenticators speak.

mod cbor;
pub mod id_token;
pub mod openid;
pub mod passkey;
pub mod signature;
