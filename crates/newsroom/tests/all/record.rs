//! What a moderator is shown of a comment's writer.

use newsroom::comment::Status;
use newsroom::comment::record::{self, PAST_SHOWN_MAX, Record};
use newsroom::id::CommentId;
use testing::{TestNewsroom, minutes};

use crate::on_each;

fn find(room: &TestNewsroom, comment: CommentId) -> Record {
    room.db().read(|r| record::find(r, comment, room.now())).unwrap()
}

#[test]
fn a_writer_is_known_by_what_else_they_wrote_the_newest_first() {
    on_each("a_writer_is_known_by_what_else_they_wrote_the_newest_first", |room| {
        let begun = room.now();
        let story = room.story("Under discussion").published();
        let say = |body: &str, status: Status| {
            room.clock().advance(minutes(1));
            room.comment_on(story.id).saying(body).standing(status)
        };
        say("Long ago", Status::Published);
        for (body, status) in [("One", Status::Published), ("Two", Status::Rejected), ("Three", Status::Spam)] {
            say(body, status);
        }
        say("Four", Status::Held);
        let asked = say("Five", Status::Held);
        let newer = say("Six", Status::Published);
        room.comment_on(story.id).by("Nils", "nils@example.org").saying("Of another").standing(Status::Published);

        let record = find(room, asked);
        let said: Vec<(&str, Status)> = record.past.iter().map(|past| (past.body.as_str(), past.status)).collect();
        let expected = [
            ("Six", Status::Published),
            ("Four", Status::Held),
            ("Three", Status::Spam),
            ("Two", Status::Rejected),
            ("One", Status::Published),
        ];
        assert_eq!(said, expected);
        assert_eq!(i64::try_from(said.len()).unwrap(), PAST_SHOWN_MAX);
        assert_eq!((record.published, record.refused, record.since), (3, 2, begun + minutes(1)));
        assert!(record.past.iter().all(|past| past.headline == "Under discussion"));

        room.decide(newer, Status::Deleted);
        assert_eq!(find(room, asked).past[0].body, "Four", "what is gone leads to nobody");
    });
}

#[test]
fn a_comment_that_leads_to_no_writer_stands_alone() {
    on_each("a_comment_that_leads_to_no_writer_stands_alone", |room| {
        let story = room.story("Under discussion").published();
        room.comment_on(story.id).standing(Status::Published);
        let gone = room.comment_on(story.id).standing(Status::Published);
        room.decide(gone, Status::Deleted);
        let record = find(room, gone);
        assert_eq!((record.published, record.past), (0, vec![]));
        let missing = room.db().read(|r| record::find(r, CommentId(5), room.now()));
        assert!(matches!(missing, Err(database::Error::NotFound)));
    });
}
