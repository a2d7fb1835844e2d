//! Letters as values, and where they go.
//!
//! A skill: it knows what a letter is made of (RFC 5322, RFC 2045) and how a mail server is spoken to. It never knows why a
//! letter is written, to whom one may write, or how often; it knows no database, no template and no clock.
//!
//! In reading order:
//! - [`letter`]: one letter to one recipient, and the bytes that it becomes;
//! - [`post`]: where letters go: a mail server, a folder, memory;
//! - [`setting`]: how that is written in a setting.

pub mod letter;
pub mod post;
pub mod setting;

pub use letter::{Letter, LetterError, Mailbox};
pub use post::{Mail, SendError};
pub use setting::SettingError;
