//! Moving what is still ahead: its time, its embargo, or both.

use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::story::list;
use newsroom::story::postpone::{PostponeError, postpone};
use newsroom::story::publish::{PublishOrder, Published};
use testing::{TestNewsroom, time};

use crate::on_each;

fn go(room: &TestNewsroom, id: StoryId, seen: &str, to: &str) -> Result<Published, PostponeError> {
    let (act, site) = (room.act(), room.settings());
    room.db().write(|tx| postpone(tx, &act, &site, id, time(seen), time(to)))
}

/// When a story is seen, and until when it is under embargo.
fn ahead(room: &TestNewsroom, id: StoryId) -> (Option<Timestamp>, Option<Timestamp>) {
    let line = room.db().read(|r| list::find(r, id)).unwrap().unwrap();
    (line.visible_from, line.embargo_until)
}

#[test]
fn whichever_held_a_story_until_then_is_moved_and_the_other_stands() {
    on_each("whichever_held_a_story_until_then_is_moved_and_the_other_stands", |room| {
        room.leaves_jobs();
        let (early, late, to) = ("2026-03-02T08:00:00Z", "2026-03-03T08:00:00Z", "2026-03-04T08:00:00Z");
        let order = |at: Option<&str>, embargo: Option<&str>| PublishOrder {
            at: at.map(time),
            embargo_until: embargo.map(time),
            ..PublishOrder::default()
        };
        let cases = [
            (order(Some(late), None), None),
            (order(Some(late), Some(early)), Some(early)),
            (order(Some(early), Some(late)), Some(to)),
            (order(None, Some(late)), Some(to)),
        ];
        for (number, (order, embargo)) in (1..).zip(cases) {
            let id = room.story("Budget passes").with_id(number).ordered(order).published().id;
            assert_eq!(go(room, id, late, to).unwrap().visible_from, time(to), "{number}");
            assert_eq!(ahead(room, id), (Some(time(to)), embargo.map(time)), "{number}");
            let sooner = go(room, id, to, late).unwrap();
            assert_eq!(sooner.visible_from, time(late), "{number}: and back again");
        }
    });
}

#[test]
fn what_is_out_or_stands_elsewhere_or_would_go_out_at_once_is_not_moved() {
    on_each("what_is_out_or_stands_elsewhere_or_would_go_out_at_once_is_not_moved", |room| {
        room.leaves_jobs();
        let out = room.story("Ferry returns").published().id;
        let id = room.story("Budget passes").embargoed_until("2026-03-03T08:00:00Z").published().id;
        let (seen, to) = ("2026-03-03T08:00:00Z", "2026-03-04T08:00:00Z");
        assert!(matches!(go(room, out, seen, to), Err(PostponeError::NotAhead)));
        assert!(matches!(go(room, StoryId(7), seen, to), Err(PostponeError::NotAhead)));
        let meanwhile = go(room, id, "2026-03-02T08:00:00Z", to);
        assert!(matches!(meanwhile, Err(PostponeError::MovedMeanwhile(now)) if now == time(seen)));
        let now = room.now().to_string();
        assert!(matches!(go(room, id, seen, &now), Err(PostponeError::Over)));
        assert_eq!(ahead(room, id).0, Some(time(seen)), "nothing has changed");
    });
}
