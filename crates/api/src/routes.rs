//! Every address of the interface.

use http::StatusCode;
use newsroom::people::role::Verb;
use newsroom::people::scope::Scope;

use crate::route::Handler::{Give, Piece, Read, Upload, Write};
use crate::route::Precondition::{May, Must};
use crate::route::{Route, Way, Whose, file, get, post};
use crate::{
    cases, comment_rules, comments, description, events, export, links, me, media, notes, people, receipts, revisions,
    shapes, statements, statistics, stories, terms, threads, translations, uploads, work,
};

/// All there is.
pub(crate) static ROUTES: [Route; 81] = [
    get("/me", None, Read(me::show), "Says whose token this is and what it may do.", &shapes::ME),
    post("/stories", Scope::Write, Write(stories::create), "Begins a story.", &shapes::STORY)
        .taking(&shapes::NEW_STORY)
        .answering(StatusCode::CREATED),
    get("/stories", READ, Read(stories::list), "Lists stories, the last changed first.", &shapes::STORIES)
        .asking(shapes::STORY_QUERY),
    get("/stories/{id}", READ, Read(stories::show), "Gives a story with its text.", &shapes::STORY),
    post("/stories/{id}", Scope::Write, Write(stories::change), "Changes fields of a story.", &shapes::STORY)
        .by(Way::Patch)
        .taking(&shapes::STORY_CHANGE)
        .expecting(Must),
    post("/stories/{id}", Scope::Publish, Write(stories::kill), "Takes a story back and gives it up.", &shapes::STORY)
        .by(Way::Delete)
        .asking(shapes::KILL_QUERY)
        .expecting(May)
        .answering_nothing(),
    get(
        "/stories/{id}/checks",
        READ,
        Read(stories::check),
        "Says what must be put right before a story goes out, and what is advice.",
        &shapes::CHECKS,
    ),
    get(
        "/stories/{id}/revisions",
        READ,
        Read(revisions::list),
        "Lists the saved states of a story, the newest first.",
        &shapes::REVISIONS,
    )
    .asking(shapes::PAGED),
    get(
        "/stories/{id}/revisions/{number}",
        READ,
        Read(revisions::show),
        "Gives a saved state of a story.",
        &shapes::REVISION,
    ),
    get(
        "/stories/{id}/revisions/{number}/changes",
        READ,
        Read(revisions::compare),
        "Says what changed from one saved state to another.",
        &shapes::CHANGES,
    )
    .asking(shapes::CHANGES_QUERY),
    post(
        "/stories/{id}/revisions/{number}/restore",
        Scope::Write,
        Write(revisions::restore),
        "Writes a saved state again, as the newest.",
        &shapes::STORY,
    )
    .expecting(May),
    post(
        "/stories/{id}/publish",
        Scope::Publish,
        Write(stories::publish),
        "Makes a story public, now or at its instant; brings a change of a public one to readers.",
        &shapes::STORY,
    )
    .taking(&shapes::ORDER)
    .expecting(May),
    post(
        "/stories/{id}/unpublish",
        Scope::Publish,
        Write(stories::unpublish),
        "Takes a story back from readers.",
        &shapes::STORY,
    )
    .taking(&shapes::WITHDRAWAL)
    .expecting(May),
    post(
        "/stories/{id}/correct",
        Scope::Publish,
        Write(stories::correct),
        "Adds a correction to a public story.",
        &shapes::STORY,
    )
    .taking(&shapes::CORRECTION)
    .expecting(May),
    post(
        "/stories/{id}/move",
        Scope::Write,
        Write(work::move_on),
        "Moves a story to another stage, where the table of docs/STAGES.md opens the way.",
        &shapes::STORY,
    )
    .taking(&work::TARGET)
    .expecting(May),
    post(
        "/stories/{id}/expire",
        Scope::Publish,
        Write(stories::expire),
        "Sets when a story goes by itself.",
        &shapes::STORY,
    )
    .taking(&shapes::END)
    .expecting(May),
    get(
        "/stories/{id}/receipts",
        READ,
        Read(receipts::list),
        "Lists the acts that took a story from readers.",
        &receipts::RECEIPTS,
    )
    .for_those_who(Verb::Publish),
    get(
        "/stories/{id}/receipts/{receipt}",
        READ,
        Read(receipts::show),
        "Says where such an act took a story out, and who has confirmed it.",
        &receipts::RECEIPT,
    )
    .for_those_who(Verb::Publish),
    get(
        "/stories/{id}/plan",
        READ,
        Read(work::show),
        "Says whom a story waits for, until when, and when it is meant to run.",
        &work::PLAN,
    ),
    post(
        "/stories/{id}/plan",
        Scope::Write,
        Write(work::set_times),
        "Sets until when a story is wanted and when it is meant to run.",
        &work::PLAN,
    )
    .taking(&work::TIMES)
    .expecting(May),
    post(
        "/stories/{id}/assign",
        Scope::Write,
        Write(work::assign),
        "Hands a story to somebody, or lays it down.",
        &work::PLAN,
    )
    .of(Whose::Readers)
    .taking(&work::ASSIGNMENT)
    .expecting(May),
    get("/colleagues", READ, Read(work::list_colleagues), "Lists those whom a story can wait for.", &work::COLLEAGUES),
    get("/stories/{id}/notes", READ, Read(notes::list), "Lists the notes of colleagues on a story.", &notes::NOTES),
    post(
        "/stories/{id}/notes",
        Scope::Write,
        Write(notes::create),
        "Adds a note, and writes to those whom it asks.",
        &notes::NOTE,
    )
    .of(Whose::Readers)
    .taking(&notes::NEW_NOTE)
    .answering(StatusCode::CREATED),
    post("/stories/{id}/notes/{note}/answer", Scope::Write, Write(notes::answer), "Answers a note.", &notes::NOTE)
        .of(Whose::Readers)
        .taking(&notes::NOTE_ANSWER),
    post("/stories/{id}/notes/{note}/settle", Scope::Write, Write(notes::settle), "Settles a note.", &notes::NOTE)
        .of(Whose::Readers),
    post(
        "/stories/{id}/notes/{note}/reopen",
        Scope::Write,
        Write(notes::reopen),
        "Opens a settled note again.",
        &notes::NOTE,
    )
    .of(Whose::Readers),
    get(
        "/stories/{id}/links",
        READ,
        Read(links::list),
        "Lists the links by which others see a story before it is public.",
        &links::LINKS,
    ),
    post("/stories/{id}/links", Scope::Write, Write(links::create), "Makes such a link.", &links::LINK)
        .of(Whose::Readers)
        .taking(&links::NEW_LINK)
        .answering(StatusCode::CREATED),
    post("/stories/{id}/links/{link}", Scope::Write, Write(links::end), "Ends such a link.", &links::LINK)
        .by(Way::Delete)
        .of(Whose::Readers)
        .answering_nothing(),
    get(
        "/stories/{id}/translations",
        READ,
        Read(translations::list),
        "Lists the stories that say the same in other languages.",
        &translations::TRANSLATIONS,
    ),
    post(
        "/stories/{id}/translations",
        Scope::Write,
        Write(translations::begin),
        "Begins a translation of a story.",
        &shapes::STORY,
    )
    .of(Whose::Readers)
    .taking(&translations::NEW_TRANSLATION)
    .answering(StatusCode::CREATED),
    post(
        "/stories/{id}/translations/link",
        Scope::Write,
        Write(translations::link),
        "Links a story with one that says the same, or ends its link.",
        &translations::TRANSLATIONS,
    )
    .taking(&translations::TRANSLATION_LINK),
    post(
        "/stories/{id}/translations/follow",
        Scope::Write,
        Write(translations::follow),
        "Says which version of its original a translation says now.",
        &translations::TRANSLATIONS,
    )
    .taking(&translations::FOLLOWED),
    get("/comments", COMMENTS, Read(comments::list), "Lists the comments of a status.", &shapes::COMMENTS)
        .asking(shapes::COMMENT_QUERY),
    get(
        "/comments/statistics",
        COMMENTS,
        Read(statistics::show),
        "Counts what was written and what was decided.",
        &statistics::STATISTICS,
    )
    .asking(statistics::QUERY),
    get("/comments/{id}", COMMENTS, Read(comments::show), "Gives a comment.", &shapes::COMMENT),
    get(
        "/comments/{id}/writer",
        COMMENTS,
        Read(comments::show_writer),
        "Says how the writer of a comment is treated.",
        &shapes::STANDING,
    ),
    post(
        "/comments/{id}/writer",
        Scope::Comments,
        Write(comments::treat_writer),
        "Sets how the writer of a comment is treated: trusted, held, banned, or as everybody.",
        &shapes::STANDING,
    )
    .taking(&shapes::TREATMENT),
    get(
        "/comments/{id}/writer/export",
        COMMENTS,
        Write(comments::export_writer),
        "Gives all that the writer of a comment has written, for them.",
        &shapes::WRITER_EXPORT,
    )
    .for_those_who(Verb::Administer),
    post(
        "/comments/{id}/writer/erase",
        Scope::Comments,
        Write(comments::erase_writer),
        "Erases all that the writer of a comment has written.",
        &shapes::WRITER_EXPORT,
    )
    .for_those_who(Verb::Administer)
    .answering_nothing(),
    get(
        "/comments/{id}/marks",
        COMMENTS,
        Read(threads::show_marks),
        "Says what is set on a comment, and whether its thread is locked.",
        &threads::MARKS,
    ),
    post(
        "/comments/{id}/marks",
        Scope::Comments,
        Write(threads::set_marks),
        "Sets marks on a comment or takes them off, and locks its thread or opens it.",
        &threads::MARKS,
    )
    .taking(&threads::MARKS_CHANGE),
    post(
        "/comments/{id}/answer",
        Scope::Comments,
        Write(threads::answer),
        "Answers a comment with the mark of the staff, and approves it if it waits.",
        &shapes::COMMENT,
    )
    .taking(&threads::NEW_ANSWER)
    .answering(StatusCode::CREATED),
    get(
        "/stories/{id}/comment-rule",
        COMMENTS,
        Read(comment_rules::show_of_story),
        "Says which rule of comments a story has, and what holds under it.",
        &comment_rules::RULE,
    )
    .of(Whose::Everybodys),
    post(
        "/stories/{id}/comment-rule",
        Scope::Comments,
        Write(comment_rules::set_of_story),
        "Sets the rule of comments of a story.",
        &comment_rules::RULE,
    )
    .of(Whose::Everybodys)
    .taking(&comment_rules::NEW_RULE),
    get(
        "/sections/{id}/comment-rule",
        COMMENTS,
        Read(comment_rules::show_of_section),
        "Says which rule of comments a section has, and what holds in it.",
        &comment_rules::RULE,
    ),
    post(
        "/sections/{id}/comment-rule",
        Scope::Comments,
        Write(comment_rules::set_of_section),
        "Sets the rule of comments of a section, with all below it.",
        &comment_rules::RULE,
    )
    .taking(&comment_rules::NEW_RULE),
    post(
        "/comments/{id}/{decision}",
        Scope::Comments,
        Write(comments::decide),
        "Decides on a comment.",
        &shapes::DECIDED,
    )
    .taking(&shapes::DECISION),
    get(
        "/comments/reasons",
        COMMENTS,
        Read(comments::list_reasons),
        "Lists the newsroom's reasons for a refusal, as writers read them.",
        &shapes::REASONS,
    ),
    get("/notices", COMMENTS, Read(cases::list_of_notices), "Lists notices of illegal content.", &shapes::NOTICES)
        .asking(shapes::CASE_QUERY),
    get(
        "/notices/year",
        COMMENTS,
        Read(cases::show_year),
        "Counts the notices, refusals and appeals of a calendar year.",
        &shapes::YEAR,
    )
    .asking(shapes::YEAR_QUERY),
    get("/notices/{id}", COMMENTS, Read(cases::show_notice), "Gives a notice of illegal content.", &shapes::NOTICE),
    post(
        "/notices/{id}/decision",
        Scope::Comments,
        Write(cases::decide_notice),
        "Decides on a notice; its sender is told, and the writer if it is followed.",
        &shapes::NOTICE_SETTLED,
    )
    .taking(&shapes::NOTICE_DECISION),
    get("/appeals", COMMENTS, Read(cases::list_of_appeals), "Lists appeals against decisions.", &shapes::APPEALS)
        .asking(shapes::CASE_QUERY),
    get("/appeals/{id}", COMMENTS, Read(cases::show_appeal), "Gives an appeal.", &shapes::APPEAL),
    post(
        "/appeals/{id}/decision",
        Scope::Comments,
        Write(cases::decide_appeal),
        "Decides on an appeal, which somebody else does than who decided first; upheld, it reverses that at once.",
        &shapes::APPEAL_SETTLED,
    )
    .taking(&shapes::APPEAL_DECISION),
    post(
        "/media",
        Scope::Media,
        Upload(media::create),
        "Takes a picture or a file, as a form with `file`.",
        &shapes::MEDIA,
    )
    .taking(&shapes::UPLOAD)
    .answering(StatusCode::CREATED),
    get(
        "/media",
        READ,
        Read(media::list),
        "Lists pictures and files, in the order in which they came.",
        &shapes::MEDIA_PAGE,
    )
    .asking(shapes::MEDIA_QUERY),
    get("/media/{id}", READ, Read(media::show), "Says what is known of a picture or a file.", &shapes::MEDIA),
    file(
        "/media/{id}/file",
        Scope::Read,
        media::open,
        "Gives a copy of a picture, whether readers see it or not; what has no copies as it is.",
    )
    .asking(shapes::FILE_QUERY),
    post(
        "/media/{id}",
        Scope::Media,
        Write(media::change),
        "Changes what is known of a picture or a file: words, focus, rights.",
        &shapes::MEDIA,
    )
    .by(Way::Patch)
    .taking(&shapes::MEDIA_CHANGE)
    .expecting(Must),
    post(
        "/uploads",
        Scope::Media,
        Write(uploads::begin),
        "Begins a file that is sent in pieces.",
        &uploads::UPLOAD_STATE,
    )
    .taking(&uploads::NEW_UPLOAD)
    .answering(StatusCode::CREATED),
    get(
        "/uploads/{id}",
        Some(Scope::Media),
        Read(uploads::find),
        "Says how much of a file is there.",
        &uploads::UPLOAD_STATE,
    ),
    post(
        "/uploads/{id}",
        Scope::Media,
        Piece(uploads::add),
        "Takes the next piece of a file, as a form; with the last one it goes into the library.",
        &uploads::UPLOAD_STATE,
    )
    .by(Way::Patch)
    .taking(&uploads::FILE_PIECE),
    post(
        "/uploads/{id}",
        Scope::Media,
        Write(uploads::remove),
        "Forgets a file that is on its way.",
        &uploads::UPLOAD_STATE,
    )
    .by(Way::Delete)
    .answering_nothing(),
    get("/sections", READ, Read(terms::list_sections), "Lists all sections.", &shapes::SECTIONS),
    get("/tags", READ, Read(terms::list_tags), "Lists tags, in the order of their slugs.", &shapes::TAGS)
        .asking(shapes::PAGED),
    get(
        "/statements",
        READ,
        Give(export::list),
        "Lists who said what in public stories, the newest first.",
        &shapes::STATEMENTS,
    )
    .asking(shapes::STATEMENT_QUERY),
    get("/statements/{id}", READ, Read(statements::show), "Gives a statement.", &shapes::STATEMENT),
    post(
        "/stories/{id}/statements",
        Scope::Publish,
        Write(statements::add),
        "Puts words of a public story on record.",
        &shapes::STATEMENT,
    )
    .taking(&shapes::NEW_STATEMENT)
    .answering(StatusCode::CREATED),
    post(
        "/statements/{id}",
        Scope::Publish,
        Write(statements::change),
        "Puts a statement right: its words, whose they are, when and where they were said.",
        &shapes::STATEMENT,
    )
    .by(Way::Patch)
    .taking(&shapes::STATEMENT_CHANGE)
    .expecting(Must),
    post(
        "/statements/{id}/{verdict}",
        Scope::Publish,
        Write(statements::decide),
        "Decides on a statement: only what is confirmed is on record.",
        &shapes::STATEMENT,
    )
    .taking(&shapes::VERDICT),
    get("/people", READ, Read(people::list), "Lists whose words are on record.", &shapes::PEOPLE)
        .asking(shapes::PEOPLE_QUERY),
    get("/people/{id}", READ, Read(people::show), "Gives a person or an organisation.", &shapes::SPEAKER),
    post("/people", Scope::Publish, Write(people::create), "Adds a person or an organisation.", &shapes::SPEAKER)
        .taking(&shapes::NEW_SPEAKER)
        .answering(StatusCode::CREATED),
    post(
        "/people/{id}",
        Scope::Publish,
        Write(people::change),
        "Changes a person or an organisation.",
        &shapes::SPEAKER,
    )
    .by(Way::Patch)
    .taking(&shapes::SPEAKER_CHANGE)
    .expecting(Must),
    post(
        "/people/{id}/merge",
        Scope::Publish,
        Write(people::merge),
        "Lets a speaker become part of another; nothing is lost by it.",
        &shapes::SPEAKER,
    )
    .taking(&shapes::MERGER),
    post(
        "/people/{id}/split",
        Scope::Publish,
        Write(people::split),
        "Lets a speaker who became part of another be themselves again.",
        &shapes::SPEAKER,
    ),
    get("/events", READ, Read(events::list), "Lists what happened after a number.", &shapes::EVENTS)
        .asking(shapes::EVENT_QUERY),
    get("/openapi.json", None, Read(description::show), "Describes this interface.", &shapes::DESCRIPTION),
];

const READ: Option<Scope> = Some(Scope::Read);
const COMMENTS: Option<Scope> = Some(Scope::Comments);
