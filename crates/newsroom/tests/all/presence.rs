//! Who has a story open, as several processes tell each other.

use newsroom::id::{AccountId, StoryId};
use newsroom::story::presence::{Here, list, say};
use testing::seconds;

use crate::on_each;

#[test]
fn one_row_a_person_and_story_that_goes_when_they_do() {
    on_each("one_row_a_person_and_story_that_goes_when_they_do", |room| {
        let sign = |account, block| {
            let here = Here { account: AccountId(account), name: "Ines".into(), block, seen_at: room.now() };
            room.db().write(|tx| say(tx, StoryId(1), &here)).unwrap();
        };
        let here = || {
            let people = room.db().read(|r| list(r, StoryId(1), room.now())).unwrap();
            people.into_iter().map(|here| (here.account.0, here.block)).collect::<Vec<_>>()
        };
        sign(1, None);
        sign(1, Some(3));
        sign(2, Some(0));
        assert_eq!(here(), [(1, Some(3)), (2, Some(0))]);
        room.clock().advance(seconds(15));
        sign(2, None);
        room.clock().advance(seconds(6));
        assert_eq!(here(), [(2, None)]);
        sign(2, None);
        let rows =
            room.db().read(|r| r.query("SELECT account_id FROM presence", &[], |row| row.get::<i64>(0))).unwrap();
        assert_eq!(rows, [2], "who has gone is forgotten");
    });
}
