//! Writers change their comments and take them back.

use newsroom::comment::amend::{AmendError, edit, find, withdraw};
use newsroom::comment::checks::Refusal;
use newsroom::comment::rule::Mode;
use newsroom::comment::submit::Receipt;
use newsroom::comment::{Status, outline::Outline, outline::Stands, queue, thread};
use newsroom::id::CommentId;
use testing::{TestNewsroom, TestStory, minutes};

use crate::on_each;

fn open_house(room: &TestNewsroom) -> TestStory {
    room.change_settings(|site| {
        site.comments.mode = Mode::Open;
        site.comments.held_words = vec!["casino".into()];
        site.comments.barred_words = vec!["pills".into()];
    });
    room.story("Under discussion").published()
}

fn change(room: &TestNewsroom, id: CommentId, body: &str) -> Result<Receipt, AmendError> {
    let site = room.settings();
    room.db().write(|tx| edit(tx, &room.act(), &site, room.keys(), id, body, "203.0.113.9"))
}

fn take_back(room: &TestNewsroom, id: CommentId) -> bool {
    let rules = room.settings().comments;
    room.db().write(|tx| withdraw(tx, &room.act(), &rules, id)).is_ok()
}

fn said(room: &TestNewsroom, id: CommentId) -> (Status, String) {
    let kept = room.db().read(|r| queue::find(r, id, room.now())).unwrap().unwrap();
    (kept.status, kept.body)
}

#[test]
fn another_text_passes_the_checks_again_and_comes_out_of_no_queue() {
    on_each("another_text_passes_the_checks_again_and_comes_out_of_no_queue", |room| {
        let story = open_house(room);
        let id = room.comment_on(story.id).saying("First words").submitted().unwrap().id;
        assert_eq!(change(room, id, "Better words").unwrap().status, Status::Published);
        assert_eq!(said(room, id), (Status::Published, "Better words".into()));
        let public = room.db().read(|r| thread::find(r, id)).unwrap().unwrap();
        assert_eq!(public.edited_at, Some(room.now()));
        assert!(matches!(change(room, id, "Buy pills"), Err(AmendError::Refused(Refusal::Barred))));
        assert_eq!(said(room, id).1, "Better words", "what is refused changes nothing");
        assert_eq!(change(room, id, "See the casino").unwrap().status, Status::Held);
        assert!(room.db().read(|r| thread::find(r, id)).unwrap().is_none());
        assert_eq!(change(room, id, "Harmless").unwrap().status, Status::Held, "a moderator looks at it now");
        let held = room.db().read(|r| queue::find(r, id, room.now())).unwrap().unwrap();
        assert_eq!(held.findings.iter().map(|found| found.check.as_str()).collect::<Vec<_>>(), ["word_list"]);
        let spam = room.comment_on(story.id).saying("Spam").with(|sent| sent.filled_honeypot = true);
        let spam = spam.submitted().unwrap().id;
        assert_eq!(change(room, spam, "No spam at all").unwrap().status, Status::Spam);
    });
}

#[test]
fn the_time_ends_at_its_minute_and_with_the_first_decision() {
    on_each("the_time_ends_at_its_minute_and_with_the_first_decision", |room| {
        let story = open_house(room);
        let id = room.comment_on(story.id).saying("First words").submitted().unwrap().id;
        let decided = room.comment_on(story.id).saying("Decided on").submitted().unwrap().id;
        room.decide(decided, Status::Held);
        room.decide(decided, Status::Published);
        assert!(matches!(change(room, decided, "Something else"), Err(AmendError::Over)));
        assert!(!take_back(room, decided));
        let own = |room: &TestNewsroom| {
            let rules = room.settings().comments;
            room.db().read(|r| find(r, id, &rules, room.now())).unwrap()
        };
        assert_eq!(own(room).unwrap().until, room.now() + minutes(10));
        room.clock().advance(minutes(10));
        assert!(own(room).is_none());
        assert!(matches!(change(room, id, "Too late"), Err(AmendError::Over)));
        assert!(!take_back(room, id));
        room.change_settings(|site| site.comments.edit_minutes = 60);
        assert!(own(room).is_some());
        room.change_settings(|site| site.comments.edit_minutes = 0);
        assert!(own(room).is_none());
    });
}

#[test]
fn what_is_taken_back_is_gone_and_its_answers_stay() {
    on_each("what_is_taken_back_is_gone_and_its_answers_stay", |room| {
        let story = open_house(room);
        let id = room.comment_on(story.id).saying("Regretted words").submitted().unwrap().id;
        let answer = room.comment_on(story.id).by("Ole", "ole@example.org").saying("Indeed").answering(id);
        let answer = answer.submitted().unwrap().id;
        assert!(take_back(room, id));
        let count = |sql: &str| -> i64 { room.db().read(|r| r.query_one(sql, &[], |row| row.get(0))).unwrap() };
        assert_eq!(count("SELECT COUNT(*) FROM comment WHERE body LIKE '%Regretted%' OR author_name = 'Mira'"), 0);
        assert_eq!(count("SELECT COUNT(*) FROM comment WHERE email_key IS NULL AND client_key IS NULL"), 1);
        let outline = room.db().read(|r| Outline::read(r, story.id)).unwrap();
        let at = outline.find(id).unwrap();
        assert_eq!((outline.count(), outline.node(at).stands), (1, Stands::Withdrawn));
        assert_eq!(outline.below(at), [outline.find(answer).unwrap()]);
        assert!(!take_back(room, id), "once");
        assert!(take_back(room, answer));
        let outline = room.db().read(|r| Outline::read(r, story.id)).unwrap();
        assert_eq!((outline.count(), outline.find(id)), (0, None), "nothing is left to hold");
    });
}
