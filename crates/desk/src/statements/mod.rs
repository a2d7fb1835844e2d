//! The record at the desk: what was proposed, in its sentences, and decisions on it.
//!
//! Whose work is bound to sections sees, takes along and decides on what is at home in those alone.

pub(crate) mod decision;
pub(crate) mod export;
pub(crate) mod objections;
pub(crate) mod people;
pub(crate) mod queue;
pub(crate) mod speaker;
pub(crate) mod spot;
