//! No page of a reader and no list of the desk costs more as the archive grows: each statement finds its rows by an
//! index.

use std::collections::BTreeSet;

use database::scratch::statements_of;
use newsroom::comment::grounds::{self, Ground};
use newsroom::comment::notice::cases::{self, Case};
use newsroom::comment::notice::{
    self, Answer, DecideNotice, Outcome, Side, Typed, appeal, lists, read_fields, subject, year,
};
use newsroom::comment::statistics::Span;
use newsroom::comment::walk::{self, Asked, List};
use newsroom::comment::writer::refusal;
use newsroom::comment::{Status, record};
use newsroom::front::version::{self, Order};
use newsroom::front::{Arrangement, Pin, Place, Rule, Shape, Slot};
use newsroom::id::{ObjectionId, StatementId, StoryId};
use newsroom::letter;
use newsroom::people::role::Role;
use newsroom::people::{account, beat};
use newsroom::statement::earlier;
use newsroom::statement::objection::{self, State};
use newsroom::story::list::{self, Filter};
use newsroom::story::{Stage, calendar, notes, plan};
use testing::{TestNewsroom, minutes};

/// Stories of the archive.
const STORIES: i64 = 100_000;

/// Tables that grow with the years; a few dozen sections may be read whole.
const GROWING: [&str; 31] = [
    "publication",
    "listing",
    "story",
    "revision",
    "comment",
    "comment_like",
    "comment_mark",
    "thread_lock",
    "comment_report",
    "comment_reported",
    "comment_unreviewed",
    "event",
    "correction",
    "withdrawal",
    "redirect",
    "media_item",
    "tag",
    "contributor",
    "plan",
    "story_mark",
    "desk_note",
    "desk_note_mention",
    "front_version",
    "comment_decision",
    "comment_ground",
    "comment_finding",
    "notice",
    "notice_decision",
    "appeal",
    "objection",
    "letter",
];

/// Short names that the statements give those tables; `l` and `near` are a few rows of a part with a limit.
const ALIASES: [&str; 11] = ["w", "k", "p", "s", "v", "c", "n", "o", "m", "t", "f"];

/// Those of appeals, decisions and their grounds; elsewhere they are of small tables.
const ALIASES_OF_CASES: [&str; 3] = ["a", "d", "g"];

#[test]
fn every_statement_of_a_readers_page_uses_an_index() {
    let room = TestNewsroom::at(crate::NOW);
    let story = room
        .story("Newest of many")
        .in_section("politics")
        .tagged("Water")
        .by("Ines")
        .in_series("Rivers")
        .saying("A line.")
        .published();
    let comment = room.comment_on(story.id).standing(Status::Published);
    let asked = format!("/2026/03/01/newest-of-many/?comment={comment}");
    let kind = newsroom::story::correct::CorrectionKind::Correction;
    let id = newsroom::id::CorrectionId(9);
    room.db().write(|tx| newsroom::story::correct::correct(tx, &room.act(), id, story.id, kind, "Not so.")).unwrap();
    fill(&room);
    arrange(&room, story.id);
    room.clock().advance(minutes(1));
    let pages = [
        "/",
        "/page/3/",
        "/politics/",
        "/politics/page/40/",
        "/tag/water/",
        "/author/ines/",
        "/series/rivers/",
        "/2026/",
        "/2026/03/",
        "/2026/03/01/page/2/",
        "/2026/03/01/newest-of-many/",
        "/2026/03/01/newest-of-many/?comments=most-liked",
        &asked,
        "/2026/03/01/newest-of-many/feed/",
        "/feed/",
        "/feed/atom/",
        "/feed.json",
        "/politics/feed/",
        "/comments/feed/",
        "/sitemap.xml",
        "/sitemap-2026-03.xml",
        "/news-sitemap.xml",
        "/corrections/",
        "/corrections/feed/",
        "/corrections/before/9/",
        "/no-such-story/",
        "/2026/03/the/",
        "/?p=7",
        "/wp-content/uploads/2026/03/a.jpg",
    ];
    let statements = statements_of(|| {
        for page in pages {
            let status = room.site().get(page).status();
            assert!(status.as_u16() < 500, "{page}: {status}");
        }
    });
    assert!(statements.len() > 30, "the pages ask a good many questions: {}", statements.len());
    expect_indexes(&room, &statements);
}

#[test]
fn every_statement_of_what_a_reader_posts_uses_an_index() {
    let room = TestNewsroom::at(crate::NOW);
    let story = room.story("Newest of many").saying("A line.").published();
    let comment = room.comment_on(story.id).standing(Status::Published);
    fill(&room);
    let forms = [
        ("/wp-comments-post.php", format!("comment_post_ID={}&author=Bo&email=bo%40example.org&comment=Yes", story.id)),
        ("/comment-like", format!("comment={comment}")),
        ("/comment-report", format!("comment={comment}&reason=other")),
    ];
    let statements = statements_of(|| {
        for (address, form) in &forms {
            assert_eq!(room.site().post(address, form).status().as_u16(), 303, "{address}");
        }
    });
    assert!(statements.iter().any(|statement| statement.contains("comment_like")), "all were asked");
    expect_indexes(&room, &statements);
}

#[test]
fn a_long_thread_asks_what_a_short_one_asks() {
    let room = TestNewsroom::at(crate::NOW);
    let story = room.story("Under discussion").published();
    room.comment_on(story.id).standing(Status::Published);
    let read = || {
        let page = room.fresh_site();
        statements_of(|| assert_eq!(testing::Reading::of(&page).get(&story.address()).status().as_u16(), 200))
    };
    let short = read();
    room.db()
        .write(|tx| {
            tx.execute(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
                 INSERT INTO comment (id, story_id, parent_id, status, author_name, body, written_at)
                 SELECT i, $1, CASE WHEN i % 3 = 0 THEN i - 1 END, 'published', 'Bo', 'Number ' || i, i FROM n",
                database::params![story.id],
            )
        })
        .unwrap();
    let long = read();
    assert_eq!(long, short);
    expect_indexes(&room, &long);
}

#[test]
fn every_statement_of_the_desks_lists_uses_an_index() {
    let room = TestNewsroom::at(crate::NOW);
    let ines = room.colleague("Ines", Role::Editor);
    fill(&room);
    let (section, lena) = (Some(room.section("politics")), room.speaker("Lena Ortiz"));
    let all = Filter::default();
    let filters = [
        all,
        Filter { stage: Some(Stage::Published), ..all },
        Filter { stage: Some(Stage::Editing), section, ..all },
        Filter { stage: Some(Stage::Published), section, language: Some("fa"), ..all },
        Filter { section, ..all },
        Filter { person: Some(ines.id), ..all },
        Filter { language: Some("en"), from: Some(room.now()), ..all },
        Filter { words: "story 4711", language: Some("en"), until: Some(room.now()), ..all },
    ];
    // Not the newest stories of a common word are looked through, but the one story of the rare one.
    let rare = Filter { words: "story 4711", ..all };
    let found = room.db().read(|r| list::list(r, &rare, None, 50)).unwrap();
    assert_eq!(found.lines.iter().map(|line| line.story.id).collect::<Vec<_>>(), [StoryId(4711)]);
    let day = room.now() + minutes(1440);
    let week: Vec<_> = (0..8).map(|day| room.now() + minutes(1440 * day)).collect();
    let bound = room.colleague("Ole", Role::Reporter);
    room.db().write(|tx| beat::set(tx, &room.act(), bound.id, &section.into_iter().collect::<Vec<_>>())).unwrap();
    let bound = room.db().read(|r| account::find(r, bound.id)).unwrap().unwrap();
    let theirs = Filter { section, person: Some(ines.id), seen_by: Some(&bound), ..all };
    let statements = statements_of(|| {
        room.db()
            .read(|r| {
                for filter in &filters {
                    list::list(r, filter, None, 50)?;
                }
                let said = earlier::Asked { speaker: lena, words: "The bridge will open in June", story: StoryId(7) };
                earlier::list(r, said, room.now())?;
                list::count_by_stage(r)?;
                version::list(r, Place::Front(0), i64::MAX, 50)?;
                version::list_ahead(r, Place::Front(0), room.now(), 20)?;
                for filter in [&all, &theirs] {
                    calendar::list(r, &week, filter)?;
                    calendar::list_unplaced(r, filter, 30)?;
                }
                plan::list_waiting(r, ines.id, 50)?;
                plan::list_slots(r, room.now(), day, 50)?;
                plan::list_next_out(r, room.now(), day, 10)?;
                plan::list_unheld(r, 20)?;
                notes::list_mentions(r, ines.id, 50)?;
                notes::count_open(r, StoryId(7))?;
                plan::is_own(r, StoryId(7), ines.id)
            })
            .unwrap();
    });
    assert!(statements.len() > filters.len());
    expect_indexes(&room, &statements);
}

#[test]
fn every_statement_of_the_moderators_lists_uses_an_index() {
    let room = TestNewsroom::at(crate::NOW);
    let comment = room.comment_on(room.story("Newest of many").published().id).standing(Status::Held);
    fill(&room);
    let section = Some(room.section("politics"));
    let lists = Status::ALL.map(List::Of).into_iter().chain([List::Reported, List::Unreviewed]).collect::<Vec<_>>();
    let statements = statements_of(|| {
        room.db()
            .read(|r| {
                for &list in &lists {
                    let all = Asked::all(list);
                    for asked in [all, Asked { section, ..all }, Asked { section, language: Some("fa"), ..all }] {
                        walk::walk(r, &asked, 25, room.now())?;
                    }
                    walk::count(r, list)?;
                    walk::count_shown(r, &Asked { is_grouped: true, ..all })?;
                }
                record::find(r, comment, room.now())
            })
            .unwrap();
    });
    assert!(statements.len() > 10);
    expect_indexes(&room, &statements);
}

#[test]
fn every_statement_of_notices_appeals_and_objections_uses_an_index() {
    let room = TestNewsroom::at(crate::NOW);
    room.leaves_jobs();
    room.change_settings(|site| site.comments.mails_refusals = true);
    room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
    let story = room.story("Newest of many").saying("A line.").published();
    let comment = room.comment_on(story.id).by("Mira", "mira@example.org").standing(Status::Published);
    let (ines, samir) = (room.colleague("Ines", Role::Moderator).id, room.colleague("Samir", Role::Editor).id);
    let typed = |address: &str| Typed {
        address: address.to_owned(),
        matter: "hate".into(),
        explanation: "It calls for violence.".into(),
        name: "Ada".into(),
        email: "ada@example.org".into(),
        is_in_good_faith: true,
    };
    let of_comment = read_fields(&typed(&format!("/x/?comment={comment}")), "https://courier.example").unwrap();
    let of_story = read_fields(&typed(&story.address()), "https://courier.example").unwrap();
    let (keys, span) = (room.keys(), Span { from: room.now() - minutes(1440), to: room.now() + minutes(1440) });
    let key = keys.email_key("mira@example.org");
    let statements = statements_of(|| {
        room.db()
            .write(|tx| {
                for fields in [&of_comment, &of_story] {
                    notice::file(tx, &room.act(), keys, fields, ("en", "203.0.113.7"))?;
                }
                let heads = cases::list_open(tx)?;
                lists::list_notices(tx, true, None, 50)?;
                for head in &heads {
                    let Case::Notice(id) = head.case else { continue };
                    cases::find_notice(tx, keys, id)?;
                    let decided =
                        DecideNotice { notice: id, answer: Answer::Acted, ground: Ground::Law, reason: "So." };
                    notice::decide(tx, &room.act_of(ines), decided)?;
                }
                subject::find(tx, &story.address(), room.now())?;
                subject::find(tx, "/no-such-story/", room.now())?;
                let statement = grounds::list_of_writer(tx, &key, 50)?.remove(&comment).unwrap();
                refusal::make(tx, keys, (statement.decision, "en"), room.now())?;
                let appealed = (Side::Writer, statement.decision);
                let filed = appeal::file(tx, &room.act(), appealed, "Look again", "en")?;
                let appeal::Filed::Kept(id) = filed else { panic!("{filed:?}") };
                lists::list_appeals(tx, true, None, 50)?;
                cases::find_appeal(tx, id)?;
                appeal::decide(tx, &room.act_of(samir), id, Outcome::Upheld, "It does not.").unwrap();
                lists::list_notices(tx, false, None, 50)?;
                lists::list_appeals(tx, false, None, 50)?;
                cases::list_decided(tx)?;
                cases::count_open(tx)?;
                year::count(tx, span)?;
                notice::forget(tx, room.now(), room.now())?;
                for state in [State::Open, State::Answered, State::Closed] {
                    objection::list(tx, keys, state, Some(ObjectionId(7)), 50)?;
                    objection::count(tx, state)?;
                }
                objection::find(tx, keys, ObjectionId(7))?;
                objection::find_subject(tx, StatementId(7), room.now())?;
                Ok::<_, database::Error>(())
            })
            .unwrap();
    });
    assert!(statements.iter().any(|statement| statement.contains("appeal_open")), "all were asked");
    // What waits of both is put in one order, and a year is counted by kind: of a page each, and of a year's range.
    expect_no_scan(&room, &statements, &ALIASES_OF_CASES);
}

/// Lets every kind of rule, and a story that is held, stand on the front and on a section's page.
fn arrange(room: &TestNewsroom, held: StoryId) {
    let rules = [
        Rule::Newest,
        Rule::Section(room.section("politics")),
        Rule::Tag(room.tag("Water")),
        Rule::Series(room.series("Rivers")),
    ];
    let mut slots: Vec<Slot> = rules.map(|rule| Slot::new(Shape::Band, rule)).into();
    slots[0].pins.push(Pin { story: held, position: 1, until: None });
    let arrangement = Arrangement { slots, ..Arrangement::default() };
    for place in [Place::Front(0), Place::Section(room.section("politics"))] {
        let order = Order { arrangement: &arrangement, name: "", from: None, known: 0, copy_of: None };
        room.db().write(|tx| version::keep(tx, &room.act(), place, &order)).unwrap();
    }
}

/// Fails with every statement that reads a growing table whole, or sorts what no limit has cut.
fn expect_indexes(room: &TestNewsroom, statements: &BTreeSet<String>) {
    expect_no_scan(room, statements, &[]);
    // What must be sorted has been cut by a limit before: only a list of a page's own rows is.
    for statement in statements {
        let sorts = plan_of(room, statement).iter().any(|line| line.contains("TEMP B-TREE"));
        assert!(!sorts || is_cut_before(statement), "sorts without an index: {statement}");
    }
}

/// Fails with every statement that reads a growing table whole.
fn expect_no_scan(room: &TestNewsroom, statements: &BTreeSet<String>, more: &[&str]) {
    let mut bad = Vec::new();
    for statement in statements {
        let plan = plan_of(room, statement);
        let grows = |line: &String| {
            let name = line.strip_prefix("SCAN ").and_then(|rest| rest.split_whitespace().next());
            name.is_some_and(|name| [&GROWING[..], &ALIASES, more].concat().contains(&name))
                && !line.contains("USING INDEX")
                && !line.contains("USING COVERING INDEX")
        };
        // Whether a story bears a mark is asked of the story: of the mark, all its stories are walked each time.
        let walks = |line: &String| line.starts_with("SEARCH m USING") && line.contains("story_mark_in_order");
        // What went out on a day is found by its instants: by its kind, the whole archive is read and then sorted.
        let strays = |line: &String| {
            statement.contains("ORDER BY visible_from") && line.contains("publication_in_order (kind=?)")
        };
        // What somebody said before is among the few that were found near: by its state, the whole record is walked.
        let wanders =
            |line: &String| statement.contains(") near") && line.starts_with("SEARCH s USING INDEX statement_by_state");
        bad.extend(
            plan.iter()
                .filter(|line| grows(line) || walks(line) || strays(line) || wanders(line))
                .map(|line| format!("{line}\n    in {statement}")),
        );
    }
    assert!(bad.is_empty(), "tables are read whole:\n{}", bad.join("\n"));
}

/// Whether the rows that a statement sorts come from a part of it that has a limit of its own, from a table of a few
/// dozen rows, or are the few speakers who became one.
fn is_cut_before(statement: &str) -> bool {
    [") l\n", ") near\n", "FROM section", "FROM speaker WHERE head_id ="].iter().any(|cut| statement.contains(cut))
}

fn plan_of(room: &TestNewsroom, statement: &str) -> Vec<String> {
    let nulls = [database::Param::Null; 100];
    room.db().read(|r| r.query(&format!("EXPLAIN QUERY PLAN {statement}"), &nulls, |row| row.get::<String>(3))).unwrap()
}

/// Fills the archive in bulk with what `publish` would have written.
fn fill(room: &TestNewsroom) {
    let numbers = format!("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {STORIES})");
    let end = room.now().as_millisecond();
    let section = room.section("politics").0;
    room.db()
        .write(|tx| {
            tx.execute(
                &format!(
                    "INSERT INTO story (id, kind, stage, version, headline, made_at, changed_at)
                     {numbers} SELECT i, 'story', 'published', 1, 'The story ' || i, 0, 0 FROM n"
                ),
                &[],
            )?;
            tx.execute(
                &format!(
                    "INSERT INTO revision (story_id, number, headline, standfirst, kicker, dateline, language, slug,
                                           body, details, written_at)
                     {numbers} SELECT i, 1, 'The story ' || i, '', '', '', 'en', 'the-story-' || i,
                                      '{{\"blocks\":[]}}', '{{}}', 0 FROM n"
                ),
                &[],
            )?;
            tx.execute(
                &format!(
                    "INSERT INTO publication (story_id, revision, kind, address, slug, language, headline, standfirst,
                                              kicker, details, published_at, visible_from, made_at)
                     {numbers} SELECT i, 1, 'story', '/2026/03/01/the-story-' || i || '/', 'the-story-' || i, 'en',
                                      'The story ' || i, '', '', '{{}}', $1 - i * 60000, $1 - i * 60000, 0 FROM n"
                ),
                database::params![end],
            )?;
            for mark in ["'language:en'", "'section:' || $2", "'word:story'", "'word:' || i"] {
                tx.execute(
                    &format!(
                        "INSERT INTO story_mark (mark, changed_at, story_id)
                         {numbers} SELECT {mark}, 0, i FROM n WHERE $1 = $1 AND $2 = $2"
                    ),
                    database::params![end, section],
                )?;
            }
            for (kind, id) in [(0, 0), (1, 0), (3, section)] {
                tx.execute(
                    &format!(
                        "INSERT INTO listing (shelf_kind, shelf_id, published_at, story_id, visible_from)
                         {numbers} SELECT $1, $2, $3 - i * 60000, i, $3 - i * 60000 FROM n"
                    ),
                    database::params![kind, id, end],
                )?;
            }
            Ok::<_, database::Error>(())
        })
        .unwrap();
}
