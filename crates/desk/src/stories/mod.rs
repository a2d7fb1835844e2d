//! Stories at the desk, in reading order:
//!
//! - `board`, `list`, `calendar`: stories by stage, by what is asked for, and from day to day.
//! - `page`: one story with what can be done to it; `work`: whose it is, until when, what comes next; `notes`: what
//!   colleagues say of it.
//! - `editor`, `draft`, `plain`: writing it, saving it, and both without script; `elsewhere`: how it shows where it is found
//!   and shared; `presence`: who has it open.
//! - `margin`, `said`: the statements beside the text, deciding on them and adding one; what a speaker said before.
//! - `checks`, `publication`: what stands in its way; publishing it, changing it there, taking it back; `receipt`: what became
//!   of it then.
//! - `translations`: the same in other languages; `previews`: links by which others see it before it is public.
//! - `revisions`: what was written before, what changed since, and bringing it back.

pub(crate) mod board;
pub(crate) mod calendar;
pub(crate) mod checks;
pub(crate) mod draft;
pub(crate) mod editor;
pub(crate) mod elsewhere;
pub(crate) mod list;
pub(crate) mod margin;
pub(crate) mod notes;
pub(crate) mod page;
pub(crate) mod plain;
pub(crate) mod presence;
pub(crate) mod previews;
pub(crate) mod publication;
pub(crate) mod receipt;
pub(crate) mod revisions;
pub(crate) mod said;
pub(crate) mod translations;
pub(crate) mod work;
