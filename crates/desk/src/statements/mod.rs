//! The record at the desk: what was proposed, in its sentences, and decisions on it.

pub(crate) mod decision;
pub(crate) mod queue;
pub(crate) mod speaker;
pub(crate) mod spot;
