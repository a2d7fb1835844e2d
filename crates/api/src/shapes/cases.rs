//! Notices of illegal content, appeals, and the counts of a year.

use newsroom::comment::notice::{EXPLANATION_CHARS_MAX, REASON_CHARS_MAX};

use super::{COUNT, CURSOR_CHARS_MAX, ID, LIMIT, MAYBE_ID, MAYBE_INSTANT, NEXT, TEXT};
use crate::shape::Kind::{Flag, Instant, List, Maybe, Number, Object, Text, Word};
use crate::shape::{Field, Kind, Shape, may, must};

const MATTERS: Kind =
    Word(&["hate", "threat", "defamation", "privacy", "copyright", "fraud", "terrorism", "child-abuse", "other"]);
const GROUNDS: Kind = Word(&["rule", "law"]);
const SIDES: Kind = Word(&["writer", "notifier"]);
const MAYBE_COUNT: Kind = Maybe(&COUNT);

/// Which cases are listed.
pub(crate) const CASE_QUERY: &[Field] = &[
    may(
        "state",
        Word(&["open", "decided"]),
        "What waits, the oldest first, if missing; or what was decided, the newest first.",
    ),
    may("cursor", Text(CURSOR_CHARS_MAX), "What the page before gave as `cursor`."),
    LIMIT,
];

/// Which year is counted.
pub(crate) const YEAR_QUERY: &[Field] = &[may("year", Number(1, 9_998), "The year; this one, if missing.")];

macro_rules! line_fields {
    ($($more:expr),* $(,)?) => {
        &[
            must("id", ID, "Its id."),
            must("matter", Maybe(&MATTERS), "What kind of illegal content is told of; null for an appeal without a notice."),
            must("comment", MAYBE_ID, "The comment it is about, if it is about one."),
            must("story", MAYBE_ID, "The story that the comment is under."),
            must("filed_at", Instant, "When it came."),
            $($more),*
        ]
    };
}

static NOTICE_LINE: Shape = Shape { name: "NoticeLine", fields: line_fields![] };

static APPEAL_LINE: Shape =
    Shape { name: "AppealLine", fields: line_fields![must("side", Maybe(&SIDES), "Who appeals.")] };

/// A page of notices.
pub(crate) static NOTICES: Shape =
    Shape { name: "Notices", fields: &[must("notices", List(&Object(&NOTICE_LINE), 200), "Notices."), NEXT] };

/// A page of appeals.
pub(crate) static APPEALS: Shape =
    Shape { name: "Appeals", fields: &[must("appeals", List(&Object(&APPEAL_LINE), 200), "Appeals."), NEXT] };

static NOTICE_DECIDED: Shape = Shape {
    name: "NoticeDecided",
    fields: &[
        must("answer", Word(&["acted", "kept", "moot"]), "Whether it was followed; moot if what it was about is gone."),
        must("reason", TEXT, "Why, as both sides are told."),
        must("decided_at", Instant, "When."),
        must("decided_by", Maybe(&TEXT), "The name of whoever decided."),
    ],
};

/// A notice.
pub(crate) static NOTICE: Shape = Shape {
    name: "Notice",
    fields: &[
        must("id", ID, "Its id."),
        must("address", TEXT, "The address that it is about, below the site."),
        must("matter", MATTERS, "What kind of illegal content it tells of."),
        must(
            "explanation",
            Text(EXPLANATION_CHARS_MAX),
            "Why it is held to be illegal; empty once that was taken away.",
        ),
        must("sender_name", Maybe(&TEXT), "Who sent it, by name."),
        must("filed_at", Instant, "When it came."),
        must("comment", MAYBE_ID, "The comment that the address names."),
        must("story", MAYBE_ID, "The story that the comment is under."),
        must("decisions", List(&Object(&NOTICE_DECIDED), 20), "What was decided, the newest first: that holds."),
    ],
};

/// A notice after a decision.
pub(crate) static NOTICE_SETTLED: Shape = Shape {
    name: "NoticeSettled",
    fields: &[
        must("id", ID, "Its id."),
        must("comment", MAYBE_ID, "The comment it is about."),
        must("decisions", List(&Object(&NOTICE_DECIDED), 20), "What was decided, the newest first: that holds."),
    ],
};

/// A decision on a notice.
pub(crate) static NOTICE_DECISION: Shape = Shape {
    name: "NoticeDecision",
    fields: &[
        must("answer", Word(&["acted", "kept"]), "Whether it is followed: its comment is gone from readers then."),
        may("ground", Maybe(&GROUNDS), "On what it rests: a law, if null or missing, or the newsroom's own rules."),
        may("reason", Text(REASON_CHARS_MAX), "Why, as both sides are told."),
    ],
};

static AGAINST: Shape = Shape {
    name: "AppealedDecision",
    fields: &[
        must("decided_by", Maybe(&TEXT), "The name of whoever decided; null if the program did."),
        must("decided_at", MAYBE_INSTANT, "When."),
        must("reason", TEXT, "Why."),
    ],
};

static APPEAL_DECIDED: Shape = Shape {
    name: "AppealDecided",
    fields: &[
        must("outcome", Word(&["upheld", "dismissed", "moot"]), "Whether the first decision is reversed."),
        must("reason", TEXT, "Why, as those concerned are told."),
        must("decided_at", Instant, "When."),
        must("decided_by", Maybe(&TEXT), "The name of whoever decided."),
        must("by_the_same_person", Flag, "Whether who decided first decided again, as nobody else might."),
    ],
};

/// An appeal.
pub(crate) static APPEAL: Shape = Shape {
    name: "Appeal",
    fields: &[
        must("id", ID, "Its id."),
        must("side", SIDES, "Who appeals: the comment's writer, or whoever sent the notice."),
        must("words", TEXT, "What they say."),
        must("filed_at", Instant, "When it came."),
        must("comment", MAYBE_ID, "The comment it is about."),
        must("notice", MAYBE_ID, "The notice it is about, or that led to the refusal."),
        must("story", MAYBE_ID, "The story that the comment is under."),
        must("ground", Maybe(&GROUNDS), "On what the refusal rests."),
        must("against", Object(&AGAINST), "The decision that is appealed."),
        must("may_decide", Flag, "Whether the token's person may decide it: not who decided first, while others may."),
        must("decision", Maybe(&Object(&APPEAL_DECIDED)), "What was decided on it."),
    ],
};

/// An appeal after its decision.
pub(crate) static APPEAL_SETTLED: Shape = Shape {
    name: "AppealSettled",
    fields: &[
        must("id", ID, "Its id."),
        must("comment", MAYBE_ID, "The comment it is about."),
        must("decision", Maybe(&Object(&APPEAL_DECIDED)), "What was decided on it."),
    ],
};

/// A decision on an appeal.
pub(crate) static APPEAL_DECISION: Shape = Shape {
    name: "AppealDecision",
    fields: &[
        must("outcome", Word(&["upheld", "dismissed"]), "Whether the first decision is reversed."),
        must("reason", Text(REASON_CHARS_MAX), "Why, as those concerned are told."),
    ],
};

static NOTICES_OF_YEAR: Shape = Shape {
    name: "NoticesOfYear",
    fields: &[
        must("matter", MATTERS, "The kind of illegal content."),
        must("filed", COUNT, "Notices that came."),
        must("acted", COUNT, "That were followed."),
        must("kept", COUNT, "That were not."),
        must("moot", COUNT, "Whose comment was gone."),
        must("open", COUNT, "That wait."),
    ],
};

static REFUSALS_OF_YEAR: Shape = Shape {
    name: "RefusalsOfYear",
    fields: &[
        must("ground", GROUNDS, "On what they rest."),
        must("found_by", Word(&["notice", "report", "machine", "people"]), "How they came to light."),
        must("removed", COUNT, "Comments that readers had seen."),
        must("not_published", COUNT, "Comments that were never public."),
    ],
};

static APPEALS_OF_YEAR: Shape = Shape {
    name: "AppealsOfYear",
    fields: &[
        must("side", SIDES, "Who appealed."),
        must("filed", COUNT, "Appeals that came."),
        must("upheld", COUNT, "Whose decision was reversed."),
        must("dismissed", COUNT, "Whose decision stands."),
        must("moot", COUNT, "Whose comment was gone."),
        must("open", COUNT, "That wait."),
    ],
};

/// A year in numbers.
pub(crate) static YEAR: Shape = Shape {
    name: "ModerationYear",
    fields: &[
        must("year", Number(1, 9_998), "The year."),
        must("notices", List(&Object(&NOTICES_OF_YEAR), 9), "Notices by kind."),
        must("refusals", List(&Object(&REFUSALS_OF_YEAR), 8), "Refusals by ground, as far as there were any."),
        must("appeals", List(&Object(&APPEALS_OF_YEAR), 2), "Appeals by side."),
        must("notice_median_seconds", MAYBE_COUNT, "How long half of the notices waited for a decision at most."),
        must("appeal_median_seconds", MAYBE_COUNT, "The same of appeals."),
        must("spam_by_program_alone", COUNT, "Comments that the program put with the spam, and nobody looked at."),
        must("appeals_by_the_same_person", COUNT, "Appeals that who decided first decided again."),
    ],
};

/// The newsroom's reasons for a refusal.
pub(crate) static REASONS: Shape = Shape {
    name: "RefusalReasons",
    fields: &[
        must("reasons", List(&TEXT, 1_000), "The reasons, as writers read them."),
        must(
            "tells_writer",
            Flag,
            "Whether writers are told of a refusal by letter, unless a decision says otherwise.",
        ),
    ],
};
