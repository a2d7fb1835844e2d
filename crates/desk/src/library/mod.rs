//! Pictures and files at the desk: how they come in, the library that holds them, and one of them with what must be known of
//! it.

pub(crate) mod files;
pub(crate) mod intake;
pub(crate) mod item;
pub(crate) mod shelf;
pub(crate) mod uploads;
