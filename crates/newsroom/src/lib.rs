//! The newsroom: stories, comments, people and everything they leave behind, with all of Dateline's SQL.
//!
//! Plain synchronous functions over a [`database::Reader`] or [`database::Transaction`]. Nothing here asks the
//! clock, a random source or the network: the time and new ids come in with an [`Act`]. A change of state, its
//! event and its jobs are written in one transaction, so a crash keeps all of them or none.
//!
//! It never speaks HTTP, never renders a page, and gives readers' surfaces nothing but [`published`] and
//! [`comment`], whose types cannot hold a draft.
//!
//! In reading order:
//! - [`id`], [`act`], [`secret`]: what everything is made of: ids, who does it and when, the master key.
//! - [`site`], [`section`], [`tag`], [`series`], [`people`]: the furniture.
//! - [`story`]: writing, publishing, correcting, withdrawing.
//! - [`published`]: what readers may see, and nothing else.
//! - [`front`]: what stands first on a page, and in which shape.
//! - [`reading`]: how often stories are read.
//! - [`comment`]: what readers say.
//! - [`statement`]: who said what, in which story.
//! - [`preview`]: who may see a story before it is public.
//! - [`receipt`], [`process`]: what became of a story that was taken back, in every channel and process.
//! - [`address`], [`slug`], [`redirect`]: where things are, and where they were.
//! - [`media_item`]: pictures and files.
//! - [`event`], [`job`]: what happened, and what is still to be done, which [`work`] does; [`audit`] reads it for people;
//!   [`ledger`] holds what was corrected; [`chain`] is how both show that nobody changed them.
//! - [`letter`]: letters by e-mail, written in the transaction of what causes them and sent afterwards.
//! - [`import_item`], [`note`], [`idempotency`]: what imports and repeated requests need to remember.
//! - [`whole`]: stories and comments with all that is kept of them, for exports.
//! - [`schema`]: the migrations.

pub mod act;
pub mod address;
pub mod audit;
pub mod chain;
pub mod comment;
pub mod event;
pub mod front;
pub mod id;
pub mod idempotency;
pub mod import_item;
pub mod job;
pub mod ledger;
pub mod letter;
pub mod media_item;
pub mod merge;
pub mod network;
pub mod note;
pub mod people;
pub mod preview;
pub mod process;
pub mod published;
pub mod reading;
pub mod receipt;
pub mod redirect;
pub mod schema;
pub mod secret;
pub mod section;
pub mod series;
pub mod site;
pub mod slug;
pub mod statement;
pub mod story;
pub mod tag;
mod time;
pub mod whole;
pub mod work;

pub use act::{Act, Actor};
pub use id::Ids;
