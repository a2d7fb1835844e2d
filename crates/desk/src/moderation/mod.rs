//! Comments at the desk: those that wait, deciding on them, and the rules by which they come in.

pub(crate) mod answer;
pub(crate) mod case;
pub(crate) mod cases;
pub(crate) mod decision;
pub(crate) mod finding;
pub(crate) mod hand;
pub(crate) mod looking;
pub(crate) mod marks;
pub(crate) mod queue;
pub(crate) mod rules;
pub(crate) mod spot;
pub(crate) mod statistics;
pub(crate) mod writer;
pub(crate) mod year;
