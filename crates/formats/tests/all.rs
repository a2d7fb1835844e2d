//! The codecs on real files and on hostile ones.

#[path = "all/shared.rs"]
mod shared;
#[path = "all/wxr.rs"]
mod wxr;
