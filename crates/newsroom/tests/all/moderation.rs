//! What moderators have in hand beside the queues: reports of readers, and how single writers are treated.

use database::{Error, Transaction};
use newsroom::Act;
use newsroom::comment::checks::Refusal;
use newsroom::comment::grounds::Why;
use newsroom::comment::moderate::{Decided, Decision, decide_as_seen, forget_clients};
use newsroom::comment::report::{self, Filed, NewReport, Reason};
use newsroom::comment::rule::Mode;
use newsroom::comment::standing::{self, NewStanding, Standing};
use newsroom::comment::submit::SubmitError;
use newsroom::comment::walk::{self, Asked, LOOKED_AT_MAX, List};
use newsroom::comment::{Status, import, moderate, queue};
use newsroom::id::CommentId;
use newsroom::people::role::Role;
use testing::{TestNewsroom, days};

use crate::on_each;

fn write<T>(room: &TestNewsroom, act: &Act, run: impl Fn(&mut Transaction, &Act) -> Result<T, Error>) -> T {
    room.db().write(|tx| run(tx, act)).unwrap()
}

fn report(room: &TestNewsroom, comment: CommentId, reporter: &[u8], words: &str) -> Filed {
    let report = NewReport { comment, reason: Reason::Abuse, words, reporter_key: reporter };
    write(room, &room.act(), |tx, act| report::file(tx, act, report))
}

fn reported(room: &TestNewsroom) -> Vec<CommentId> {
    listed(room, Asked::all(List::Reported))
}

/// What stands in a list; whole ones are as long as they are counted.
fn listed(room: &TestNewsroom, asked: Asked) -> Vec<CommentId> {
    let page = room.db().read(|r| walk::walk(r, &asked, 50, room.now())).unwrap();
    if !asked.is_narrowed() {
        let count = room.db().read(|r| walk::count(r, asked.list)).unwrap();
        assert_eq!(i64::try_from(page.comments.len()).unwrap(), count);
    }
    assert_eq!(page.next, None);
    page.comments.into_iter().map(|comment| comment.id).collect()
}

#[test]
fn a_report_waits_until_somebody_decides_whatever_they_decide() {
    on_each("a_report_waits_until_somebody_decides_whatever_they_decide", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let story = room.story("Under discussion").published();
        let say = |words: &str| room.comment_on(story.id).saying(words).submitted().unwrap().id;
        let (first, second) = (say("One"), say("Two"));
        assert_eq!(report(room, first, b"a", " It insults my town.\u{7} "), Filed::Kept);
        assert_eq!(report(room, first, b"a", "Again"), Filed::Before);
        assert_eq!(report(room, first, b"b", &"é".repeat(2_000)), Filed::Kept);
        assert_eq!(report(room, second, b"a", ""), Filed::Kept);
        assert_eq!(report(room, CommentId(5), b"a", ""), Filed::NotFound);
        assert_eq!(reported(room), [first, second]);
        let said = room.db().read(|r| report::list(r, first)).unwrap();
        let words: Vec<usize> = said.iter().map(|report| report.words.chars().count()).collect();
        assert!(words.contains(&"It insults my town.".len()) && words.contains(&report::WORDS_CHARS_MAX));

        let editor = room.colleague("Ines", Role::Moderator).id;
        let published = Decision { comment: first, seen: Status::Published, status: Status::Published };
        let decided =
            write(room, &room.act_of(editor), |tx, act| decide_as_seen(tx, act, published, &Why::saying("fair")));
        assert_eq!(decided, Decided::Changed(Status::Published), "kept");
        assert_eq!(room.db().read(|r| moderate::find_decider(r, first)).unwrap().unwrap().name, "Ines");
        assert_eq!(reported(room), [second]);
        let decided = write(room, &room.act_of(editor), |tx, act| decide_as_seen(tx, act, published, &Why::saying("")));
        assert_eq!(decided, Decided::AlreadySo, "a colleague was first");

        write(room, &room.act_of(editor), |tx, act| moderate::decide(tx, act, second, Status::Deleted, ""));
        assert_eq!(reported(room), []);
        assert_eq!(room.db().read(|r| report::list(r, second)).unwrap(), []);
        assert_eq!(report(room, second, b"c", ""), Filed::NotFound, "nothing is there to be reported");
    });
}

#[test]
fn what_the_checks_published_waits_until_somebody_has_looked() {
    on_each("what_the_checks_published_waits_until_somebody_has_looked", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let story = room.story("Under discussion").published();
        let editor = room.colleague("Ines", Role::Moderator).id;
        let say = |words: &str| room.comment_on(story.id).saying(words).submitted().unwrap().id;
        let ids = [say("One"), say("Two"), say("Three")];
        room.comment_on(story.id).with(|sent| sent.account = Some(editor)).submitted().unwrap();
        room.comment_on(story.id).saying("Held").with(|sent| sent.seconds_taken = Some(0)).submitted().unwrap();
        assert_eq!(listed(room, Asked::all(List::Unreviewed)), ids, "neither a colleague's nor what waits");

        let seq = room.last_seq();
        let decide = |comment, status| {
            let decision = Decision { comment, seen: Status::Published, status };
            write(room, &room.act_of(editor), |tx, act| decide_as_seen(tx, act, decision, &Why::saying("")))
        };
        assert_eq!(decide(ids[1], Status::Published), Decided::Changed(Status::Published));
        assert_eq!(room.events_after(seq)[0].kind, "comment.reviewed");
        assert!(room.touched_after(seq).is_empty(), "readers see what they saw");
        assert_eq!(listed(room, Asked::all(List::Unreviewed)), [ids[0], ids[2]]);
        assert_eq!(decide(ids[1], Status::Published), Decided::AlreadySo);
        decide(ids[0], Status::Spam);
        report(room, ids[2], b"a", "Rude");
        decide(ids[2], Status::Published);
        assert_eq!(listed(room, Asked::all(List::Unreviewed)), []);
        assert_eq!(reported(room), [], "one look is enough for both lists");
    });
}

#[test]
fn a_list_is_narrowed_to_a_section_with_those_below_it_and_to_a_language() {
    on_each("a_list_is_narrowed_to_a_section_with_those_below_it_and_to_a_language", |room| {
        let under = |path: &str, language: &str| {
            let story = room.story(&format!("In {path} {language}")).in_section(path).in_language(language).published();
            room.comment_on(story.id).standing(Status::Held)
        };
        let politics = room.section("politics");
        let (first, second) = (under("politics", "en"), under("politics/courts", "en"));
        let (third, fourth) = (under("politics", "fa"), under("sport", "fa"));
        let all = Asked::all(List::Of(Status::Held));
        let narrow = |section, language| listed(room, Asked { section, language, ..all });
        assert_eq!(listed(room, all), [first, second, third, fourth]);
        assert_eq!(narrow(Some(politics), None), [first, second, third]);
        assert_eq!(narrow(Some(room.section("politics/courts")), None), [second]);
        assert_eq!(narrow(Some(politics), Some("fa")), [third]);
        assert_eq!(narrow(None, Some("fa")), [third, fourth]);
        assert_eq!(narrow(None, Some("tr")), []);
    });
}

#[test]
fn a_page_of_a_narrowed_list_looks_at_so_many_and_the_next_goes_on() {
    let room = TestNewsroom::at(crate::NOW);
    let (loud, quiet) = (room.story("Loud").in_language("en").published(), room.story("Leise").in_language("de"));
    let quiet = quiet.published();
    let put = |tx: &mut Transaction, id: i64, story| {
        let comment = import::Imported {
            id: CommentId(id),
            story,
            parent: None,
            status: Status::Held,
            author_name: "Mira".into(),
            email: None,
            website: None,
            body: "Words".into(),
            written_at: room.now(),
        };
        import::put(tx, room.keys(), &comment)
    };
    let sought = LOOKED_AT_MAX + 10;
    write(&room, &room.act(), |tx, _| {
        (1..sought).try_for_each(|id| put(tx, id, loud.id))?;
        put(tx, sought, quiet.id)
    });
    let asked = Asked { language: Some("de"), ..Asked::all(List::Of(Status::Held)) };
    let page = room.db().read(|r| walk::walk(r, &asked, 25, room.now())).unwrap();
    assert!(page.comments.is_empty() && page.next.is_some());
    let asked = Asked { after: page.next, ..asked };
    assert_eq!(listed(&room, asked), [CommentId(sought)]);
}

#[test]
fn who_reported_is_forgotten_with_the_clients_but_not_before_it_was_looked_at() {
    on_each("who_reported_is_forgotten_with_the_clients_but_not_before_it_was_looked_at", |room| {
        room.change_settings(|site| site.comments.mode = Mode::Open);
        let story = room.story("Under discussion").published();
        let id = room.comment_on(story.id).submitted().unwrap().id;
        report(room, id, b"a", "Rude");
        room.clock().advance(days(40));
        let forget = || write(room, &room.act(), |tx, act| forget_clients(tx, act.now));
        forget();
        assert_eq!(room.db().read(|r| report::list(r, id)).unwrap().len(), 1);
        write(room, &room.act(), |tx, act| moderate::decide(tx, act, id, Status::Published, ""));
        forget();
        assert_eq!(room.db().read(|r| report::list(r, id)).unwrap(), []);
    });
}

#[test]
fn a_writer_is_treated_as_was_set_until_it_ends() {
    on_each("a_writer_is_treated_as_was_set_until_it_ends", |room| {
        let story = room.story("Under discussion").published();
        let mut number = 0;
        let mut send = || {
            number += 1;
            room.clock().advance(days(1));
            room.comment_on(story.id).saying(&format!("Number {number}")).submitted()
        };
        let first = send().unwrap();
        assert_eq!(first.status, Status::Held, "the first of this address");
        let set = |standing, ends_at| {
            let new = NewStanding { standing, reason: " Insults. ", ends_at };
            assert!(write(room, &room.act(), |tx, act| standing::set(tx, act, first.id, new)));
        };
        set(Standing::Trusted, None);
        assert_eq!(send().unwrap().status, Status::Published);
        set(Standing::Held, None);
        let held = send().unwrap();
        assert_eq!(held.status, Status::Held, "though one was published");
        let found = room.db().read(|r| queue::find(r, held.id, room.now())).unwrap().unwrap();
        assert_eq!(found.findings[0].check, "standing");
        set(Standing::Banned, Some(room.now() + days(2)));
        assert!(matches!(send(), Err(SubmitError::Refused(Refusal::Barred))));
        let now = room.db().read(|r| standing::find_of_comment(r, first.id, room.now())).unwrap().unwrap();
        assert_eq!((now.standing, now.reason.as_str()), (Standing::Banned, "Insults."));
        assert_eq!(send().unwrap().status, Status::Published, "at the instant of its end");
        set(Standing::Banned, None);
        set(Standing::Usual, None);
        assert_eq!(send().unwrap().status, Status::Published);

        write(room, &room.act(), |tx, act| moderate::decide(tx, act, first.id, Status::Deleted, ""));
        let new = NewStanding { standing: Standing::Banned, reason: "", ends_at: None };
        assert!(!write(room, &room.act(), |tx, act| standing::set(tx, act, first.id, new)), "it leads to nobody");
    });
}
