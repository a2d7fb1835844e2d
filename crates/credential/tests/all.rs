//! What others send, right, wrong and hostile.

#[path = "all/passkey.rs"]
mod passkey;
