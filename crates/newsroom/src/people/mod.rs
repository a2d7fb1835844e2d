//! People: those named in bylines, those who sign in, their roles and sign-ins.
//!
//! - [`contributor`]: a person named in a byline, with or without an account.
//! - [`role`]: what a person of the desk may do: one table.
//! - [`account`]: a person who signs in.
//! - [`beat`]: the sections to which their work is bound.
//! - [`session`]: an open sign-in.
//! - [`link`]: links that work once.
//! - [`guard`]: how often one may guess.
//! - [`code`]: codes from an app, each used once.
//! - [`passkey`]: signing in without a password.
//! - [`token`]: keys for programs.
//! - [`scope`]: what a token is for.

pub mod account;
pub mod beat;
pub mod code;
pub mod contributor;
pub mod guard;
pub mod link;
pub mod passkey;
pub mod role;
pub mod scope;
pub mod session;
pub mod token;
