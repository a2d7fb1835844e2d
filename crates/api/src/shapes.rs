//! Every request and answer of the interface, field by field.

use crate::call::LIMIT_MAX;
use crate::comments::{LISTS, STANDINGS, STATUSES};
use crate::elsewhere::{PICTURE_WORDS, PICTURE_WORDS_CHANGE, SEARCH, SEARCH_CHANGE};
use crate::media::{KINDS, LACKS, WIDTH_MAX, WORDS_CHARS_MAX};
use crate::revisions::FIELDS;
use crate::shape::Kind::{Address, Any, Either, File, Flag, Instant, List, Maybe, Number, Object, Text, Tongue, Word};
use crate::shape::{Field, Kind, Shape, may, must};
use crate::stories::{HEADLINE_CHARS_MAX, NAME_CHARS_MAX, NAMES_MAX, OLD_URLS_MAX, STANDFIRST_CHARS_MAX};

mod cases;
mod commenter;
mod record;

pub(crate) use cases::{
    APPEAL, APPEAL_DECISION, APPEAL_SETTLED, APPEALS, CASE_QUERY, NOTICE, NOTICE_DECISION, NOTICE_SETTLED, NOTICES,
    REASONS, YEAR, YEAR_QUERY,
};
pub(crate) use commenter::{STANDING, WRITER_EXPORT};
pub(crate) use record::{
    MERGER, NEW_SPEAKER, NEW_STATEMENT, PEOPLE, PEOPLE_QUERY, SPEAKER, SPEAKER_CHANGE, STATEMENT, STATEMENT_CHANGE,
    STATEMENT_QUERY, STATEMENTS, VERDICT,
};

/// Numbers that JSON holds exactly (RFC 8259 §6).
const EXACT_MAX: i64 = (1 << 53) - 1;

/// The longest text of any field that has no shorter limit, in characters.
const TEXT_CHARS_MAX: usize = 16 << 20;

pub(crate) const ID: Kind = Number(1, EXACT_MAX);
pub(crate) const COUNT: Kind = Number(0, EXACT_MAX);
pub(crate) const TEXT: Kind = Text(TEXT_CHARS_MAX);
pub(crate) const MAYBE_ID: Kind = Maybe(&ID);
const MAYBE_COUNT: Kind = Maybe(&COUNT);
pub(crate) const MAYBE_INSTANT: Kind = Maybe(&Instant);
pub(crate) const MAYBE_ADDRESS: Kind = Maybe(&Address);
const NAME: Kind = Text(NAME_CHARS_MAX);
const NAMES: Kind = List(&NAME, NAMES_MAX);

pub(crate) const STAGES: Kind =
    Word(&["planned", "writing", "editing", "ready", "scheduled", "published", "withdrawn", "killed"]);
const ROLES: Kind = Word(&["contributor", "reporter", "editor", "moderator", "admin"]);
const SCOPES: Kind = Word(&["read", "write", "publish", "comments", "media"]);
const DONE: Kind = Word(&["words", "photographs", "translation", "editing"]);

/// The longest cursor, in characters: a slug.
const CURSOR_CHARS_MAX: usize = 200;

const CURSOR: Field = may("cursor", Text(CURSOR_CHARS_MAX), "What the page before gave as `cursor`.");
const LIMIT: Field = may("limit", Number(1, LIMIT_MAX), "How many things a page holds at most.");
const NEXT: Field = must("cursor", Maybe(&Text(CURSOR_CHARS_MAX)), "Where the next page begins; null on the last.");

/// A list page by page.
pub(crate) const PAGED: &[Field] = &[CURSOR, LIMIT];

/// Which stories are listed.
pub(crate) const STORY_QUERY: &[Field] = &[
    may("stage", STAGES, "Only stories of this stage."),
    may("section", NAME, "Only stories of this section, by its path, or by its slug where only one has it."),
    may("q", Text(200), "Only stories with these words in their headline."),
    may("person", ID, "Only stories that this person began, or that wait for them."),
    may("language", Tongue, "Only stories in this language."),
    may("changed_from", Instant, "Only stories that have changed since."),
    may("changed_until", Instant, "Only stories that have not changed from then on."),
    CURSOR,
    LIMIT,
];

/// Why a story is given up.
pub(crate) const KILL_QUERY: &[Field] = &[may("reason", Text(STANDFIRST_CHARS_MAX), "Why, for colleagues.")];

/// From which saved state on changes are told.
pub(crate) const CHANGES_QUERY: &[Field] = &[may("from", ID, "The earlier state; the one before, if missing.")];

/// Which pictures and files are listed.
pub(crate) const MEDIA_QUERY: &[Field] = &[
    may("q", Text(200), "Only with these words said of it. What something is asked of is listed the newest first."),
    may("kind", Word(&KINDS), "Only of this kind."),
    may("lacks", Word(&LACKS), "Only what lacks this, or is to lack it: the right to be shown for good, a story."),
    CURSOR,
    LIMIT,
];

/// Which copy is given of a picture.
pub(crate) const FILE_QUERY: &[Field] = &[may(
    "width",
    Number(1, WIDTH_MAX as i64),
    "The widest copy that is no wider than so many pixels, else the narrowest; 1080 if missing.",
)];

/// Which comments are listed.
pub(crate) const COMMENT_QUERY: &[Field] = &[
    may(
        "status",
        Word(&LISTS),
        "Only comments of this status, those that readers reported, or those published that nobody has looked at; those \
         that wait if missing.",
    ),
    may("section", NAME, "Only under stories of this section and those below it, by its path or slug."),
    may("language", Text(35), "Only under stories in this language (BCP 47). A page may be empty and have a cursor."),
    CURSOR,
    LIMIT,
];

/// Which events are listed.
pub(crate) const EVENT_QUERY: &[Field] = &[may("after", COUNT, "The number of the last event that is known.")];

/// A text and how it is written.
static BODY: Shape = Shape {
    name: "Body",
    fields: &[
        must("format", Word(&["html", "markdown", "doc"]), "How `content` is written."),
        must("content", Any, "A text for `html` and `markdown`; a document as JSON for `doc`."),
    ],
};

static BYLINE: Shape = Shape {
    name: "Byline",
    fields: &[must("name", NAME, "Who."), may("role", DONE, "What they did; wrote it, if missing.")],
};

const BYLINES: Kind = List(&Either(&[NAME, Object(&BYLINE)]), NAMES_MAX);

// Macros, for no constant list can be made of another and more.
macro_rules! story_fields {
    ($headline:ident) => {
        &[
            $headline("headline", Text(HEADLINE_CHARS_MAX), "The headline."),
            may("standfirst", Text(STANDFIRST_CHARS_MAX), "The sentence or two under it."),
            may("kicker", NAME, "The short label above it."),
            may("dateline", NAME, "Place and date that open a report."),
            may("body", Object(&BODY), "The text."),
            may("language", Tongue, "Its language; the site's, if missing."),
            may("sections", NAMES, "Sections by path or slug, the main one first."),
            may("tags", NAMES, "Tags by name; those that are new are made."),
            may("bylines", BYLINES, "Who made it, by name; those who are new are added."),
            may("slug", Text(HEADLINE_CHARS_MAX), "The last part of its address; made from the headline, if missing."),
            may("series", Maybe(&NAME), "The series it belongs to, by the last part of its address; none, if null."),
            may("picture", MAYBE_ID, "The picture above its text; none, if null."),
            may("picture_words", Object(&PICTURE_WORDS_CHANGE), "What is said of it for this story alone."),
            may("search", Object(&SEARCH_CHANGE), "How it shows in search results and where it is shared."),
        ]
    };
}

/// A story to begin.
pub(crate) static NEW_STORY: Shape = Shape { name: "NewStory", fields: story_fields!(must) };

/// What is to change in a story; fields that are missing stay.
pub(crate) static STORY_CHANGE: Shape = Shape { name: "StoryChange", fields: story_fields!(may) };

/// When a story is to go out.
pub(crate) static ORDER: Shape = Shape {
    name: "Order",
    fields: &[
        may("at", MAYBE_INSTANT, "The time we mean to publish; now, if missing. It is also the date shown."),
        may(
            "embargo_until",
            MAYBE_INSTANT,
            "Not before this time, whoever asks; a time that is over lifts an embargo. What was ordered stands, if missing.",
        ),
        may("expires_at", MAYBE_INSTANT, "From this time on the story is gone."),
        may(
            "change",
            Maybe(&Word(&["typo", "update", "correction", "clarification", "retraction"])),
            "What a change to a public story is.",
        ),
        may("note", Maybe(&Text(STANDFIRST_CHARS_MAX)), "What readers are told of the change."),
    ],
};

/// How a story is taken back.
pub(crate) static WITHDRAWAL: Shape = Shape {
    name: "Withdrawal",
    fields: &[
        may("reason", TEXT, "Why, for colleagues."),
        may("notice", Flag, "Whether its address answers 410 with a notice; 404 if not. True, if missing."),
    ],
};

/// When a story is to be gone.
pub(crate) static END: Shape = Shape {
    name: "End",
    fields: &[may("at", MAYBE_INSTANT, "From this time on the story is gone; it stays, if null or missing.")],
};

/// A correction.
pub(crate) static CORRECTION: Shape = Shape {
    name: "Correction",
    fields: &[
        must("note", Text(STANDFIRST_CHARS_MAX), "What was wrong and what is right; readers see it."),
        may(
            "kind",
            Maybe(&Word(&["update", "correction", "clarification", "retraction"])),
            "A correction, if missing.",
        ),
    ],
};

/// A decision on a comment.
pub(crate) static DECISION: Shape = Shape {
    name: "Decision",
    fields: &[
        may(
            "reason",
            TEXT,
            "Why. Of a refusal its writer reads it if it is one of `/comments/reasons`; all else is for colleagues.",
        ),
        may(
            "seen",
            Maybe(&Word(&STATUSES)),
            "Where it stood when it was looked at: if it has moved since, nothing is done.",
        ),
        may(
            "tells_writer",
            Maybe(&Flag),
            "Whether its writer is told of a refusal by letter; as the newsroom's settings say, if null or missing.",
        ),
    ],
};

/// How the writer of a comment is to be treated.
pub(crate) static TREATMENT: Shape = Shape {
    name: "Treatment",
    fields: &[
        must("standing", Word(&STANDINGS), "As everybody, trusted, with everything held, or banned."),
        may("reason", TEXT, "Why, for colleagues."),
        may("ends_at", MAYBE_INSTANT, "Until when; until it is set anew, if missing."),
    ],
};

/// A file, as a form.
pub(crate) static UPLOAD: Shape = Shape {
    name: "Upload",
    fields: &[
        must("file", File, "The picture or file."),
        may("title", Text(WORDS_CHARS_MAX), "Its name for the desk; the file's, if missing."),
        may("alt", Text(WORDS_CHARS_MAX), "Words for who cannot see it."),
        may("caption", Text(WORDS_CHARS_MAX), "Words under it."),
        may("credit", Text(WORDS_CHARS_MAX), "Whose it is; what the file says, if missing."),
    ],
};

static POINT: Shape = Shape {
    name: "Point",
    fields: &[
        must("x", Number(0, 100), "Per cent from the left."),
        must("y", Number(0, 100), "Per cent from the top."),
    ],
};

/// What is to change in what is known of a file; fields that are missing stay.
pub(crate) static MEDIA_CHANGE: Shape = Shape {
    name: "MediaChange",
    fields: &[
        may("title", Text(WORDS_CHARS_MAX), "Its name for the desk."),
        may("alt", Text(WORDS_CHARS_MAX), "Words for who cannot see it."),
        may("caption", Text(WORDS_CHARS_MAX), "Words under it."),
        may("credit", Text(WORDS_CHARS_MAX), "Whose it is."),
        may("copyright", Text(WORDS_CHARS_MAX), "Whose right it is."),
        may("source", Text(WORDS_CHARS_MAX), "Where it was had from."),
        may("focus", Object(&POINT), "What every crop of it keeps in view."),
        may("rights_until", MAYBE_INSTANT, "From when on it may not be shown; null for no end."),
        may("fallback", MAYBE_ID, "The picture that stands in for it then; null for none."),
    ],
};

macro_rules! line_fields {
    ($($more:expr),* $(,)?) => {
        &[
            must("id", ID, "Its id."),
            must("version", ID, "The number of its newest revision."),
            must("stage", STAGES, "Where it stands."),
            must("url", MAYBE_ADDRESS, "Where readers find it, or will."),
            must("headline", TEXT, "The headline."),
            must("language", TEXT, "Its language (BCP 47)."),
            must("visible_from", MAYBE_INSTANT, "From when on readers see it."),
            must("embargo_until", MAYBE_INSTANT, "Until when nobody sees it, if somebody said so."),
            must("visible_until", MAYBE_INSTANT, "From when on it is gone, if somebody said so."),
            must("changed_at", Instant, "When it last changed."),
            $($more),*
        ]
    };
}

/// A story in a list.
static STORY_LINE: Shape = Shape { name: "StoryLine", fields: line_fields![] };

/// A story with its text.
pub(crate) static STORY: Shape = Shape {
    name: "Story",
    fields: line_fields![
        must("standfirst", TEXT, "The sentence or two under the headline."),
        must("kicker", TEXT, "The short label above it."),
        must("dateline", TEXT, "Place and date that open the report."),
        must("slug", TEXT, "The last part of its address, if one was chosen."),
        must("sections", List(&TEXT, NAMES_MAX), "Paths of its sections, the main one first."),
        must("tags", List(&TEXT, NAMES_MAX), "Names of its tags."),
        must("bylines", List(&TEXT, NAMES_MAX), "Names of those who made it."),
        must("roles", List(&DONE, NAMES_MAX), "What each of them did, in the same order."),
        must("series", Maybe(&TEXT), "The series it belongs to, by the last part of its address."),
        must("picture", MAYBE_ID, "The picture above its text."),
        must("picture_words", Maybe(&Object(&PICTURE_WORDS)), "What is said of it for this story alone."),
        must("search", Object(&SEARCH), "How it shows in search results and where it is shared."),
        must("preview_url", MAYBE_ADDRESS, "Where it can be seen before it is public."),
        must("old_urls", List(&Address, OLD_URLS_MAX as usize), "Old addresses that lead to it."),
        must("body", Object(&BODY), "The text, as a document."),
    ],
};

/// A page of stories.
pub(crate) static STORIES: Shape =
    Shape { name: "Stories", fields: &[must("stories", List(&Object(&STORY_LINE), 200), "Stories."), NEXT] };

static REVISION_LINE: Shape = Shape {
    name: "RevisionLine",
    fields: &[
        must("version", ID, "Its number."),
        must("headline", TEXT, "The headline that it gave."),
        must("written_at", Instant, "When it was written."),
        must("written_by", MAYBE_ID, "Who wrote it, if someone of the desk did."),
        must("writer", Maybe(&TEXT), "Their name."),
        must("step", TEXT, "What its writer called it; empty where nobody said anything."),
        must("is_public", Flag, "Whether it is the one that readers see, or will."),
    ],
};

static FIELD_CHANGE: Shape = Shape {
    name: "FieldChange",
    fields: &[
        must("field", Word(&FIELDS), "Which field."),
        must("before", Any, "What it was, as in a revision."),
        must("after", Any, "What it became."),
    ],
};

static PIECE: Shape = Shape {
    name: "Piece",
    fields: &[
        must("change", Word(&["same", "added", "removed"]), "What became of it."),
        must("text", TEXT, "A run of words, with the space after them."),
    ],
};

static BLOCK_CHANGE: Shape = Shape {
    name: "BlockChange",
    fields: &[
        must("kind", TEXT, "What kind of block it is."),
        must("language", Maybe(&TEXT), "Its language (BCP 47), where it is not the story's."),
        must("direction", Maybe(&TEXT), "Its direction, where it is not the language's own."),
        must(
            "change",
            Word(&["same", "added", "removed", "reworded", "reset"]),
            "What became of it; `reset`: its words stayed, and links, emphasis, pictures or settings changed.",
        ),
        must("pieces", List(&Object(&PIECE), 1_000_000), "Its words."),
    ],
};

/// What changed between two saved states.
pub(crate) static CHANGES: Shape = Shape {
    name: "Changes",
    fields: &[
        must("from", ID, "The number of the earlier state."),
        must("to", ID, "The number of the later."),
        must("fields", List(&Object(&FIELD_CHANGE), FIELDS.len()), "The fields that changed, beside the text."),
        must("blocks", List(&Object(&BLOCK_CHANGE), 1_000_000), "The text, block by block, in the order of reading."),
    ],
};

static STORY_FINDING: Shape = Shape {
    name: "StoryFinding",
    fields: &[
        must("check", TEXT, "Which check found something."),
        must("must", Flag, "Whether it is to be put right before the story goes out; it is advice if not."),
        must("about", TEXT, "What it is about: a file's name, an address; may be empty."),
    ],
};

/// What the checks before publishing have found.
pub(crate) static CHECKS: Shape =
    Shape { name: "Checks", fields: &[must("findings", List(&Object(&STORY_FINDING), 1_000), "What was found.")] };

/// A page of revisions.
pub(crate) static REVISIONS: Shape =
    Shape { name: "Revisions", fields: &[must("revisions", List(&Object(&REVISION_LINE), 200), "Revisions."), NEXT] };

/// A revision with its text.
pub(crate) static REVISION: Shape = Shape {
    name: "Revision",
    fields: &[
        must("version", ID, "Its number."),
        must("headline", TEXT, "The headline."),
        must("standfirst", TEXT, "The sentence or two under it."),
        must("kicker", TEXT, "The short label above it."),
        must("dateline", TEXT, "Place and date that open the report."),
        must("language", TEXT, "Its language (BCP 47)."),
        must("slug", TEXT, "The last part of its address, if one was chosen."),
        must("sections", List(&TEXT, NAMES_MAX), "Paths of its sections, the main one first."),
        must("tags", List(&TEXT, NAMES_MAX), "Names of its tags."),
        must("bylines", List(&TEXT, NAMES_MAX), "Names of those who made it."),
        must("roles", List(&DONE, NAMES_MAX), "What each of them did, in the same order."),
        must("series", Maybe(&TEXT), "The series it belongs to, by the last part of its address."),
        must("picture", MAYBE_ID, "The picture above its text."),
        must("picture_words", Maybe(&Object(&PICTURE_WORDS)), "What is said of it for this story alone."),
        must("search", Object(&SEARCH), "How it shows in search results and where it is shared."),
        must("body", Object(&BODY), "The text, as a document."),
        must("written_at", Instant, "When it was written."),
        must("written_by", MAYBE_ID, "Who wrote it, if someone of the desk did."),
    ],
};

static SIGN: Shape = Shape {
    name: "Sign",
    fields: &[must("code", TEXT, "What it is: a word, a link, capitals."), must("values", Any, "Its values by name.")],
};

static SAID: Shape = Shape {
    name: "SaidFinding",
    fields: &[
        must("code", TEXT, "What was found, to be said in any language."),
        must("values", Any, "Its values by name."),
        must("signs", List(&Object(&SIGN), 100), "What speaks for it, the strongest first."),
    ],
};

static FINDING: Shape = Shape {
    name: "Finding",
    fields: &[
        must("check", TEXT, "Which check."),
        must("reason", TEXT, "What it found, in English."),
        must("said", Maybe(&Object(&SAID)), "The same as a code; null where a check has none."),
    ],
};

macro_rules! comment_fields {
    ($($more:expr),* $(,)?) => {
        &[
            must("id", ID, "Its id."),
            must("status", Word(&STATUSES), "Where it stands."),
            must("story", ID, "The story it is under."),
            must("story_headline", TEXT, "That story's headline."),
            must("story_url", MAYBE_ADDRESS, "Where that story stands, if it is public."),
            must("parent", MAYBE_ID, "The comment that it answers."),
            must("author_name", TEXT, "The name its writer gave."),
            must("website", MAYBE_ADDRESS, "Its writer's website."),
            must("body", TEXT, "What it says, as it was typed."),
            must("written_at", Instant, "When it was written."),
            must("findings", List(&Object(&FINDING), 100), "What held it."),
            $($more),*
        ]
    };
}

/// A comment.
pub(crate) static COMMENT: Shape = Shape { name: "Comment", fields: comment_fields![] };

/// A comment after a decision.
pub(crate) static DECIDED: Shape = Shape {
    name: "Decided",
    fields: comment_fields![must("before", Word(&STATUSES), "Where it stood before: deciding so again undoes this.")],
};

/// A page of comments.
pub(crate) static COMMENTS: Shape =
    Shape { name: "Comments", fields: &[must("comments", List(&Object(&COMMENT), 200), "Comments."), NEXT] };

/// A picture or a file.
pub(crate) static MEDIA: Shape = Shape {
    name: "Media",
    fields: &[
        must("id", ID, "Its id."),
        must("src", Address, "Where it can be seen once a public story shows it."),
        must("file", Maybe(&Address), "Where a copy of it can be had, whoever sees it; null if its file is elsewhere."),
        must("type", TEXT, "Its media type."),
        must("width", MAYBE_COUNT, "Width in pixels, of a picture."),
        must("height", MAYBE_COUNT, "Height in pixels, of a picture."),
        must("bytes", MAYBE_COUNT, "Its size."),
        must("title", TEXT, "Its name for the desk."),
        must("alt", TEXT, "Words for who cannot see it."),
        must("caption", TEXT, "Words under it."),
        must("credit", TEXT, "Whose it is."),
        must("copyright", TEXT, "Whose right it is."),
        must("source", TEXT, "Where it was had from."),
        must("focus", Object(&POINT), "What every crop of it keeps in view."),
        must("rights_until", MAYBE_INSTANT, "From when on it may not be shown; null without an end."),
        must("fallback", MAYBE_ID, "The picture that stands in for it then."),
        must("may_tell_place", Flag, "Whether the file may tell a place that could not be taken out of it."),
        must("public", Flag, "Whether readers can see it now."),
        must("stories", List(&ID, 1_000_000), "The stories that show it."),
        must("created_at", Instant, "When it was added."),
    ],
};

/// A page of pictures and files.
pub(crate) static MEDIA_PAGE: Shape =
    Shape { name: "MediaPage", fields: &[must("media", List(&Object(&MEDIA), 200), "Pictures and files."), NEXT] };

static SECTION: Shape = Shape {
    name: "Section",
    fields: &[
        must("id", ID, "Its id."),
        must("path", TEXT, "Its slugs from the root, joined by `/`."),
        must("name", TEXT, "Its name."),
        must("parent", MAYBE_ID, "The section that it stands under."),
    ],
};

/// All sections.
pub(crate) static SECTIONS: Shape = Shape {
    name: "Sections",
    fields: &[must("sections", List(&Object(&SECTION), 1_000_000), "Sections, parents before children.")],
};

static TAG: Shape = Shape {
    name: "Tag",
    fields: &[
        must("id", ID, "Its id."),
        must("slug", TEXT, "The last part of its address."),
        must("name", TEXT, "Its name."),
    ],
};

/// A page of tags.
pub(crate) static TAGS: Shape =
    Shape { name: "Tags", fields: &[must("tags", List(&Object(&TAG), 200), "Tags."), NEXT] };

/// Whose token this is.
pub(crate) static ME: Shape = Shape {
    name: "Me",
    fields: &[
        must("id", ID, "The person's id."),
        must("name", TEXT, "Their name."),
        must("role", ROLES, "Their role."),
        must(
            "sections",
            List(&TEXT, 1_000_000),
            "The sections in which they work, by path, with all below them; none if it is the whole site.",
        ),
        must("token", TEXT, "What the token is called."),
        must("scopes", List(&SCOPES, 5), "What the token may do."),
        must("expires_at", MAYBE_INSTANT, "Until when."),
    ],
};

static EVENT: Shape = Shape {
    name: "Event",
    fields: &[
        must("seq", ID, "Its number."),
        must("at", Instant, "When it happened."),
        must("kind", TEXT, "What happened."),
        must("subject", COUNT, "To what."),
        must("actor", MAYBE_ID, "By whom, if someone of the desk did it."),
        must("data", Any, "What else is known of it."),
    ],
};

/// What happened.
pub(crate) static EVENTS: Shape = Shape {
    name: "Events",
    fields: &[
        must("events", List(&Object(&EVENT), 1_000), "Events, in order."),
        must("next", COUNT, "The number to ask with again."),
    ],
};

/// What went wrong (RFC 9457).
pub(crate) static PROBLEM: Shape = Shape {
    name: "Problem",
    fields: &[
        must("type", Address, "Always `about:blank`: the status says what kind it is."),
        must("title", TEXT, "The status in words."),
        must("status", Number(400, 599), "The status."),
        must("detail", TEXT, "What happened and what to do."),
        may("version", ID, "The version that stands now, where another was expected."),
    ],
};

/// The description of the interface.
pub(crate) static DESCRIPTION: Shape = Shape {
    name: "Description",
    fields: &[
        must("openapi", TEXT, "The version of OpenAPI."),
        must("info", Any, "What is described."),
        must("servers", Any, "Where it is."),
        must("security", Any, "How one is let in."),
        must("components", Any, "What is said more than once."),
        must("paths", Any, "Every address."),
    ],
};
