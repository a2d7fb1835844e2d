//! What others send, right, wrong and hostile.

#[path = "all/id_token.rs"]
mod id_token;
#[path = "all/passkey.rs"]
mod passkey;
