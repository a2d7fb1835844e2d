//! The requests and answers of the record: who said what.

use newsroom::statement::WORDS_CHARS_MAX as STATEMENT_CHARS_MAX;
use newsroom::statement::decide::PHRASE_CHARS_MAX;
use newsroom::statement::role::{ROLE_CHARS_MAX, ROLES_MAX};
use newsroom::statement::speaker::{
    DESCRIPTION_CHARS_MAX, LINKS_MAX, NAME_CHARS_MAX as SPEAKER_NAME_CHARS_MAX, NAMES_MAX as SPEAKER_NAMES_MAX,
};

use super::{COUNT, CURSOR, ID, LIMIT, MAYBE_ADDRESS, MAYBE_ID, MAYBE_INSTANT, NAME, NEXT, TEXT};
use crate::people;
use crate::shape::Kind::{Address, Either, Flag, Instant, List, Maybe, Number, Object, Text, Word};
use crate::shape::{Field, Kind, Shape, may, must};
use crate::statements;

const STATES: Kind = Word(&statements::STATES);
const WAYS: Kind = Word(&statements::KINDS);
const PHRASE: Kind = Text(PHRASE_CHARS_MAX);
const SAID_ON: Kind = Text(10);
const DAY: Kind = Either(&[Instant, Text(10)]);
const PARTS: Kind = List(&Text(STATEMENT_CHARS_MAX), 20);

/// Which statements are listed.
pub(crate) const STATEMENT_QUERY: &[Field] = &[
    may("state", STATES, "Only statements of this state; those on record, `confirmed`, if missing."),
    may("speaker", ID, "Only what this speaker said, whoever became part of them included."),
    may("q", Text(200), "Only with these words; what is not confirmed is not found by them."),
    may("from", DAY, "From this day (UTC) or instant on."),
    may("to", DAY, "Until this day (UTC), or before this instant."),
    may("story", ID, "Only those of this story."),
    may("section", NAME, "Only those of stories of this section and those below it, by its path or slug."),
    may("language", Text(35), "Only those of stories in this language (BCP 47)."),
    may("confidence", Number(0, 100), "Only those of which what read them was so sure, in hundredths."),
    CURSOR,
    LIMIT,
];

static SPAN: Shape = Shape {
    name: "Span",
    fields: &[
        must("start", COUNT, "The first character, counted in Unicode scalar values."),
        must("end", COUNT, "The character behind the last."),
    ],
};

static SPEAKER_NAME: Shape = Shape {
    name: "SpeakerName",
    fields: &[
        must("id", ID, "Who."),
        must("name", TEXT, "The name that is shown."),
        must("slug", TEXT, "The last part of the page's address."),
    ],
};

/// Words that a story attributes to somebody.
pub(crate) static STATEMENT: Shape = Shape {
    name: "Statement",
    fields: &[
        must("id", ID, "Its id."),
        must("version", ID, "Counts its changes."),
        must("state", STATES, "Where it stands: only `confirmed` is on record."),
        must("kind", WAYS, "Whether the words are repeated, reported, or in part repeated."),
        must("words", TEXT, "The words, their parts joined by a space."),
        must("parts", List(&Object(&SPAN), 1_000), "Where they stand in the plain text of the revision."),
        must("revision", ID, "The revision of the story in which they stand."),
        must("mention", TEXT, "The phrase that says who; may be empty."),
        must("cue", TEXT, "The word that attributes; may be empty."),
        must("occasion", TEXT, "Where and to whom it was said."),
        must("place", TEXT, "Where it was said, if an editor says so."),
        must("said_on", Maybe(&SAID_ON), "The day, month or year on which it was said, if an editor says so."),
        must("language", TEXT, "The language of the story (BCP 47)."),
        must("speaker", Maybe(&Object(&SPEAKER_NAME)), "Whose words they are: of a proposal only a guess."),
        must("story", ID, "The story."),
        must("story_headline", TEXT, "That story's headline."),
        must("story_url", Address, "Where that story stands."),
        must("story_date", Instant, "The date of that story."),
        must("proposed_by", Maybe(&TEXT), "What read it, with its version; null if a person added it."),
        must("confidence", Number(0, 100), "How sure that was, in hundredths."),
        must("created_at", Instant, "When it came."),
        must("decided_at", MAYBE_INSTANT, "When it was last decided on."),
    ],
};

/// A page of statements.
pub(crate) static STATEMENTS: Shape =
    Shape { name: "Statements", fields: &[must("statements", List(&Object(&STATEMENT), 200), "Statements."), NEXT] };

/// Words to put on record.
pub(crate) static NEW_STATEMENT: Shape = Shape {
    name: "NewStatement",
    fields: &[
        must("words", PARTS, "The words as they stand in the public text, part by part in their order."),
        must("kind", WAYS, "Whether they are repeated, reported, or in part repeated."),
        may("speaker", MAYBE_ID, "Whose they are."),
        may("said_on", Maybe(&SAID_ON), "The day, month or year on which it was said: 2026-03-01, 2026-03, 2026."),
        may("place", Maybe(&PHRASE), "Where it was said."),
        may("occasion", Maybe(&PHRASE), "To whom, and on which occasion."),
    ],
};

/// What is to change in a statement; fields that are missing stay.
pub(crate) static STATEMENT_CHANGE: Shape = Shape {
    name: "StatementChange",
    fields: &[
        may("words", Maybe(&PARTS), "The words as they stand in the public text, part by part in their order."),
        may("kind", Maybe(&WAYS), "Whether they are repeated, reported, or in part repeated."),
        may("speaker", MAYBE_ID, "Whose they are; null if nobody knows."),
        may("said_on", Maybe(&SAID_ON), "The day, month or year on which it was said; null takes it back."),
        may("place", Maybe(&PHRASE), "Where it was said."),
        may("occasion", Maybe(&PHRASE), "To whom, and on which occasion."),
    ],
};

/// A decision on a statement.
pub(crate) static VERDICT: Shape = Shape {
    name: "Verdict",
    fields: &[may(
        "seen",
        Maybe(&STATES),
        "Where it stood when it was looked at: if it has moved since, nothing is done.",
    )],
};

static NAME_IN: Shape = Shape {
    name: "NameIn",
    fields: &[
        must("name", Text(SPEAKER_NAME_CHARS_MAX), "The name."),
        may("language", Text(35), "Its language (BCP 47); the same in all, if missing or empty."),
    ],
};

static LINK: Shape = Shape {
    name: "SpeakerLink",
    fields: &[
        must("label", Text(SPEAKER_NAME_CHARS_MAX), "What is there: Wikidata."),
        must("address", Text(2_000), "A web address."),
    ],
};

static ROLE: Shape = Shape {
    name: "SpeakerRole",
    fields: &[
        must("title", ROLE_TEXT, "What they were."),
        may("organisation", ROLE_TEXT, "Where; may be empty."),
        may("from", Maybe(&SAID_ON), "The day, month or year from which on, if known."),
        may("to", Maybe(&SAID_ON), "The day, month or year up to which, itself included; none while it lasts."),
        may("source", ROLE_TEXT, "Who says so, in words or as a web address; may be empty."),
    ],
};

const ROLE_TEXT: Kind = Text(ROLE_CHARS_MAX);
const ROLES: Kind = List(&Object(&ROLE), ROLES_MAX);
const NAMES_IN: Kind = List(&Object(&NAME_IN), SPEAKER_NAMES_MAX);
const LINKS: Kind = List(&Object(&LINK), LINKS_MAX);
const SPEAKER_KINDS: Kind = Word(&people::KINDS);

macro_rules! speaker_fields {
    ($must:ident) => {
        &[
            $must("kind", SPEAKER_KINDS, "What it is."),
            $must("names", NAMES_IN, "The names, first the one that is shown."),
            may("slug", Text(200), "The last part of the page's address; made from the first name, if missing."),
            may("description", Text(DESCRIPTION_CHARS_MAX), "Who that is."),
            may("links", LINKS, "Where more is said."),
            may("wikidata", Text(200), "The item in Wikidata: Q42, or its address; empty for none."),
            may("roles", ROLES, "What they were, and when: a statement is shown with the role of its time."),
            may("has_page", Flag, "Whether readers find a page. Private people have none."),
        ]
    };
}

/// A person or an organisation to add.
pub(crate) static NEW_SPEAKER: Shape = Shape { name: "NewSpeaker", fields: speaker_fields!(must) };

/// What is to change in one; fields that are missing stay.
pub(crate) static SPEAKER_CHANGE: Shape = Shape { name: "SpeakerChange", fields: speaker_fields!(may) };

/// Into whom a speaker is merged.
pub(crate) static MERGER: Shape =
    Shape { name: "Merger", fields: &[must("into", ID, "Whom the speaker becomes part of.")] };

/// A person or an organisation whose words are on record.
pub(crate) static SPEAKER: Shape = Shape {
    name: "Speaker",
    fields: &[
        must("id", ID, "The id."),
        must("version", ID, "Counts the changes."),
        must("kind", SPEAKER_KINDS, "What it is."),
        must("slug", TEXT, "The last part of the page's address."),
        must("names", NAMES_IN, "The names, first the one that is shown."),
        must("description", TEXT, "Who that is."),
        must("links", LINKS, "Where more is said."),
        must("wikidata", TEXT, "The item in Wikidata; may be empty."),
        must("roles", ROLES, "What they were, and when."),
        must("has_page", Flag, "Whether readers find a page."),
        must("url", MAYBE_ADDRESS, "Where the page stands, if there is one."),
        must("merged_into", MAYBE_ID, "Whom they became part of."),
        must("merged", List(&ID, 1_000_000), "Who became part of them; told where one alone is asked for."),
    ],
};

/// Which speakers are listed.
pub(crate) const PEOPLE_QUERY: &[Field] = &[may("q", Text(200), "Only with these words in a name."), CURSOR, LIMIT];

/// A page of speakers.
pub(crate) static PEOPLE: Shape = Shape {
    name: "People",
    fields: &[must("people", List(&Object(&SPEAKER), 200), "People and organisations."), NEXT],
};
