//! What moderators have in hand beside the queues: reports of readers, and how single writers are treated.

use database::{Error, Transaction};
use newsroom::Act;
use newsroom::comment::checks::Refusal;
use newsroom::comment::moderate::{Decided, Decision, decide_as_seen, forget_clients};
use newsroom::comment::report::{self, Filed, NewReport, Reason};
use newsroom::comment::standing::{self, NewStanding, Standing};
use newsroom::comment::submit::SubmitError;
use newsroom::comment::{Status, moderate, queue};
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
    let list = room.db().read(|r| queue::list_reported(r, None, 50, room.now())).unwrap();
    let count = room.db().read(report::count).unwrap();
    assert_eq!(i64::try_from(list.len()).unwrap(), count);
    list.into_iter().map(|comment| comment.id).collect()
}

#[test]
fn a_report_waits_until_somebody_decides_whatever_they_decide() {
    on_each("a_report_waits_until_somebody_decides_whatever_they_decide", |room| {
        room.change_settings(|site| site.comments.holds_first = false);
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
        let decided = write(room, &room.act_of(editor), |tx, act| decide_as_seen(tx, act, published, "fair"));
        assert_eq!(decided, Decided::Changed(Status::Published), "kept");
        assert_eq!(room.db().read(|r| moderate::find_decider(r, first)).unwrap().as_deref(), Some("Ines"));
        assert_eq!(reported(room), [second]);
        let decided = write(room, &room.act_of(editor), |tx, act| decide_as_seen(tx, act, published, ""));
        assert_eq!(decided, Decided::AlreadySo, "a colleague was first");

        write(room, &room.act_of(editor), |tx, act| moderate::decide(tx, act, second, Status::Deleted, ""));
        assert_eq!(reported(room), []);
        assert_eq!(room.db().read(|r| report::list(r, second)).unwrap(), []);
        assert_eq!(report(room, second, b"c", ""), Filed::NotFound, "nothing is there to be reported");
    });
}

#[test]
fn who_reported_is_forgotten_with_the_clients_but_not_before_it_was_looked_at() {
    on_each("who_reported_is_forgotten_with_the_clients_but_not_before_it_was_looked_at", |room| {
        room.change_settings(|site| site.comments.holds_first = false);
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
        assert_eq!(found.findings[0].0, "standing");
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
