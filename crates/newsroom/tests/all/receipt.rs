//! What is written down of a story that was taken from readers.

use newsroom::id::{MediaId, ProcessId, StoryId};
use newsroom::media_item::{self, MediaItem};
use newsroom::preview::{self, LASTS};
use newsroom::process;
use newsroom::published::find_withdrawn;
use newsroom::receipt::{self, Answers, Channel, Receipt};
use newsroom::story::publish::{PublishError, PublishOrder, publish};
use newsroom::story::withdraw::{Leaves, WithdrawError, kill, withdraw};
use newsroom::story::{LeadImage, Stage};
use testing::{TestNewsroom, TestStory, seconds};

use crate::on_each;

const PICTURE: MediaId = MediaId(5);

fn story(room: &TestNewsroom, headline: &str) -> TestStory {
    let story = room.story(headline).in_section("harbour").tagged("Boats").by("Ines").in_series("Rivers");
    story
        .with(|draft| {
            draft.details.lead_image = Some(LeadImage { media: PICTURE, alt: None, caption: None, credit: None });
        })
        .published()
}

fn put_picture(room: &TestNewsroom, upload_path: Option<&str>) {
    let item = MediaItem {
        id: PICTURE,
        store_key: None,
        upload_path: upload_path.map(str::to_owned),
        remote_url: None,
        mime: "image/jpeg".into(),
        width: None,
        height: None,
        byte_count: None,
        title: String::new(),
        alt: "A boat".into(),
        caption: String::new(),
        credit: String::new(),
        made_at: room.now(),
    };
    room.db().write(|tx| media_item::put(tx, &item)).unwrap();
}

fn find(room: &TestNewsroom, story: StoryId, seq: i64) -> Receipt {
    room.db().read(|r| receipt::find(r, story, seq, room.now())).unwrap().unwrap()
}

fn is_public(room: &TestNewsroom) -> bool {
    room.db().read(|r| media_item::find_public(r, PICTURE, room.now())).unwrap().is_some()
}

#[test]
fn a_receipt_names_every_channel_in_which_the_story_stood() {
    on_each("a_receipt_names_every_channel_in_which_the_story_stood", |room| {
        put_picture(room, None);
        let other = story(room, "Another");
        room.clock().advance(seconds(60));
        let story = story(room, "Ferry returns");
        let seq = room.db().write(|tx| withdraw(tx, &room.act(), story.id, Leaves::Notice, "wrong")).unwrap();
        let receipt = find(room, story.id, seq);
        let named = |name: &str| name.to_owned();
        let expected = [
            Channel::Page(story.address()),
            Channel::Front,
            Channel::Section(named("harbour")),
            Channel::Tag(named("Boats")),
            Channel::Contributor(named("Ines")),
            Channel::Series(named("Rivers")),
            Channel::Everything,
            Channel::Dated(named("2026")),
            Channel::Dated(named("2026-03")),
            Channel::Dated(named("2026-03-01")),
            Channel::Sitemap(named("2026-03")),
        ];
        assert_eq!(receipt.channels, expected);
        assert_eq!((receipt.answers, receipt.files_hidden, receipt.files_shown), (Some(Answers::Notice), 0, 1));
        let seq = room.db().write(|tx| withdraw(tx, &room.act(), other.id, Leaves::Nothing, "too")).unwrap();
        let receipt = find(room, other.id, seq);
        assert_eq!((receipt.answers, receipt.files_hidden, receipt.files_shown), (Some(Answers::Nothing), 1, 0));
        assert!(!is_public(room));
        let listed = room.db().read(|r| receipt::list(r, other.id)).unwrap();
        assert_eq!(listed.iter().map(|event| event.seq).collect::<Vec<_>>(), [seq]);
        assert!(room.db().read(|r| receipt::find(r, story.id, seq, room.now())).unwrap().is_none(), "of another story");
    });
}

#[test]
fn a_killed_story_takes_its_notices_links_and_files_along_and_never_comes_back() {
    on_each("a_killed_story_takes_its_notices_links_and_files_along_and_never_comes_back", |room| {
        put_picture(room, Some("2020/boat.jpg"));
        let story = story(room, "Ferry returns");
        room.withdraw(story.id);
        let link = room.db().write(|tx| preview::make(tx, &room.act(), story.id, "The lawyer", LASTS)).unwrap();
        assert!(is_public(room), "a file of an old site stays where it was");
        let seq = room.db().write(|tx| kill(tx, &room.act(), story.id, "a court's order")).unwrap();
        let found = |r: &mut database::Reader| find_withdrawn(r, &story.address(), room.now());
        assert_eq!(room.db().read(found).unwrap(), Some(false), "404, as if it had never been");
        assert!(!is_public(room));
        let token = link.token(room.keys());
        assert_eq!(room.db().read(|r| preview::find_open(r, room.keys(), &token, room.now())).unwrap(), None);
        let receipt = find(room, story.id, seq);
        assert_eq!((receipt.links_ended, receipt.files_hidden, receipt.files_shown), (1, 1, 0));
        let site = room.settings();
        let again = room.db().write(|tx| publish(tx, &room.act(), &site, story.id, &PublishOrder::default()));
        assert!(matches!(again, Err(PublishError::Killed)));
        let again = room.db().write(|tx| kill(tx, &room.act(), story.id, "again"));
        assert!(matches!(again, Err(WithdrawError::NotPublished(_))));
        let stage = room.db().read(|r| newsroom::story::find(r, story.id)).unwrap().unwrap().stage;
        assert_eq!(stage, Stage::Killed);
    });
}

#[test]
fn each_process_confirms_for_itself_and_nobody_is_taken_at_no_word() {
    on_each("each_process_confirms_for_itself_and_nobody_is_taken_at_no_word", |room| {
        let begin = || room.db().write(|tx| process::begin(tx, &room.act())).unwrap();
        let (one, two, ended) = (begin(), begin(), begin());
        let confirm = |process: ProcessId, follower: &str, seq: i64| {
            room.db().write(|tx| process::confirm(tx, process, follower, &[seq], room.now())).unwrap();
        };
        room.db().write(|tx| process::end(tx, ended, room.now())).unwrap();
        put_picture(room, None);
        let story = story(room, "Ferry returns");
        room.clock().advance(seconds(1));
        let seq = room.db().write(|tx| withdraw(tx, &room.act(), story.id, Leaves::Notice, "wrong")).unwrap();
        let said = |receipt: &Receipt| {
            let said = |word: &receipt::Word| word.confirmed.iter().map(|said| said.follower.clone()).collect();
            let mut all: Vec<(ProcessId, Vec<String>)> =
                receipt.words.iter().map(|word| (word.process.id, said(word))).collect();
            all.sort();
            all
        };
        assert_eq!(said(&find(room, story.id, seq)), [(one, vec![]), (two, vec![])]);
        room.clock().advance(seconds(1));
        confirm(one, "pages", seq);
        let first_word = room.now();
        room.clock().advance(seconds(1));
        confirm(one, "pages", seq);
        confirm(one, "index", seq);
        let receipt = find(room, story.id, seq);
        assert_eq!(said(&receipt), [(one, vec!["pages".into(), "index".into()]), (two, vec![])]);
        let word = receipt.words.iter().find(|word| word.process.id == one).unwrap();
        assert_eq!(word.confirmed[0].at, first_word, "the first word counts");
        // One that starts later finds what it slept through.
        let late = begin();
        assert_eq!(room.db().read(|r| process::list_slept_through(r, seq, room.now())).unwrap(), [seq]);
        confirm(late, "index", seq);
        room.clock().advance(seconds(600));
        let receipt = find(room, story.id, seq);
        assert!(receipt.words.iter().all(|word| !word.process.is_running(room.now())), "none has been seen for long");
        assert_eq!(said(&receipt).len(), 3);
    });
}
