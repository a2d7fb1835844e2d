//! Dates beside ICU's own, and every interface text in every language.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

#[path = "all/dates.rs"]
mod dates;
#[path = "all/equinox.rs"]
mod equinox;
#[path = "all/formats.rs"]
mod formats;
#[path = "all/texts.rs"]
mod texts;
