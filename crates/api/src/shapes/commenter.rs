//! Answers about whoever writes comments: how they are treated, and all that they wrote.

use super::{ID, MAYBE_ADDRESS, MAYBE_ID, MAYBE_INSTANT, TEXT};
use crate::comments::{STANDINGS, STATUSES};
use crate::shape::Kind::{Flag, Instant, List, Maybe, Object, Word};
use crate::shape::{Shape, must};

/// How the writer of a comment is treated.
pub(crate) static STANDING: Shape = Shape {
    name: "Standing",
    fields: &[
        must("standing", Word(&STANDINGS), "As everybody, trusted, with everything held, or banned."),
        must("reason", TEXT, "Why, as whoever set it said."),
        must("set_at", MAYBE_INSTANT, "Since when; null if as everybody."),
        must("ends_at", MAYBE_INSTANT, "Until when; null without an end."),
    ],
};

static OWN_COMMENT: Shape = Shape {
    name: "OwnComment",
    fields: &[
        must("id", ID, "Its id."),
        must("story", ID, "The story it is under."),
        must("story_headline", Maybe(&TEXT), "That story's headline, while it is public."),
        must("story_url", MAYBE_ADDRESS, "Where that story stands, while it is public."),
        must("answers", MAYBE_ID, "The comment that it answers."),
        must("status", Word(&STATUSES), "Where it stands, as its writer is told."),
        must("name", TEXT, "By which name it was written."),
        must("website", MAYBE_ADDRESS, "The website that was given with it."),
        must("text", TEXT, "What it says."),
        must("written_at", Instant, "When it was written."),
    ],
};

static OWN_NOTICE: Shape = Shape {
    name: "OwnNotice",
    fields: &[
        must("id", ID, "Its id."),
        must("address", TEXT, "The address that it is about."),
        must("matter", TEXT, "What it is said to break."),
        must("explanation", TEXT, "What was said."),
        must("outcome", Maybe(&TEXT), "What was decided; null while nothing is."),
        must("filed_at", Instant, "When it came."),
    ],
};

/// All that somebody wrote, for them.
pub(crate) static WRITER_EXPORT: Shape = Shape {
    name: "WriterExport",
    fields: &[
        must("exported_at", Instant, "When this was made."),
        must("address_confirmed", Flag, "Whether they confirmed their e-mail address."),
        must("letters_stopped", Flag, "Whether they want no letters."),
        must("comments", List(&Object(&OWN_COMMENT), 20_000), "What they wrote, the newest first."),
        must(
            "notices",
            List(&Object(&OWN_NOTICE), 1_000),
            "The notices of illegal content that they sent, the newest first.",
        ),
    ],
};
