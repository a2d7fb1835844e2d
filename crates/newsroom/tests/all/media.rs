//! Pictures and files: finding them, where they are used, whose they are and until when.

use newsroom::id::{MediaId, StoryId};
use newsroom::media_item::care::{self, Care, Focus};
use newsroom::media_item::library::{self, Filter, Kind, Lack};
use newsroom::media_item::upload::{self, UploadError};
use newsroom::media_item::{self, MediaItem, rights, uses};
use newsroom::people::role::Role;
use newsroom::story::LeadImage;
use testing::{TestNewsroom, days, minutes, seconds};

use crate::on_each;

fn add(room: &TestNewsroom, id: i64, title: &str, alt: &str, credit: &str) -> MediaItem {
    let item = MediaItem {
        id: MediaId(id),
        store_key: Some(format!("{id:032}.jpg")),
        upload_path: None,
        remote_url: None,
        mime: "image/jpeg".into(),
        width: Some(900),
        height: Some(600),
        byte_count: None,
        title: title.into(),
        alt: alt.into(),
        caption: String::new(),
        credit: credit.into(),
        made_at: room.now(),
    };
    room.db().write(|tx| media_item::add(tx, &room.act(), &item)).unwrap();
    item
}

fn found(room: &TestNewsroom, filter: &Filter) -> Vec<i64> {
    let page = room.db().read(|r| library::list(r, filter, None, 10)).unwrap();
    page.lines.iter().map(|line| line.item.id.0).collect()
}

fn lead(id: i64) -> Option<LeadImage> {
    Some(LeadImage { media: MediaId(id), alt: None, caption: None, credit: None })
}

#[test]
fn the_library_finds_by_words_kind_and_what_is_lacking() {
    on_each("the_library_finds_by_words_kind_and_what_is_lacking", |room| {
        add(room, 1, "Tram on the bridge", "A red tram", "Mirko Vale");
        add(room, 2, "Night market", "", "Mirko Vale");
        let sound = MediaItem { mime: "audio/mpeg".into(), ..add(room, 3, "Bell of the bridge", "", "") };
        room.db().write(|tx| media_item::change(tx, &room.act(), &sound)).unwrap();
        let words = |words: &'static str| Filter { words, ..Filter::default() };
        assert_eq!(found(room, &Filter::default()), [3, 2, 1]);
        assert_eq!(found(room, &words("BRIDGE")), [3, 1]);
        assert_eq!(found(room, &words("bridge vale")), [1]);
        assert_eq!(found(room, &words("red")), [1], "the alternative text counts");
        assert_eq!(found(room, &words("…")), [0; 0]);
        let of = |kind, lack| Filter { kind, lack, ..Filter::default() };
        assert_eq!(found(room, &of(Some(Kind::Audio), None)), [3]);
        assert_eq!(found(room, &of(None, Some(Lack::Alt))), [2], "a sound needs none");
        assert_eq!(found(room, &of(Some(Kind::Picture), Some(Lack::Use))), [2, 1]);
        assert_eq!(room.db().read(|r| library::count_lacking(r, Lack::Alt)).unwrap(), 1);
        let page = room.db().read(|r| library::list(r, &Filter::default(), None, 2)).unwrap();
        let rest = room.db().read(|r| library::list(r, &Filter::default(), page.next, 2)).unwrap();
        assert_eq!((page.lines.len(), rest.lines[0].item.id, rest.next), (2, MediaId(1), None));
        let told = MediaItem { alt: "Stalls under lamps".into(), ..page.lines[1].item.clone() };
        room.db().write(|tx| media_item::change(tx, &room.act(), &told)).unwrap();
        assert_eq!(found(room, &of(None, Some(Lack::Alt))), [0; 0]);
    });
}

#[test]
fn where_an_item_is_used_is_known_before_and_after_it_is_public() {
    on_each("where_an_item_is_used_is_known_before_and_after_it_is_public", |room| {
        add(room, 1, "Tram", "", "");
        let places = || room.db().read(|r| uses::list_places(r, MediaId(1), 10)).unwrap();
        let unused = || found(room, &Filter { lack: Some(Lack::Use), ..Filter::default() });
        assert_eq!((places().len(), unused()), (0, vec![1]));
        let story = room.story("Trams return").with(|draft| draft.details.lead_image = lead(1)).drafted();
        let place = places().remove(0);
        assert_eq!((place.story, place.headline.as_str(), place.is_published), (story.id, "Trams return", false));
        assert_eq!(unused(), [0; 0]);
        let is_seen =
            |story: StoryId| room.db().read(|r| uses::is_mentioned(r, story, MediaId(1), room.now())).unwrap();
        assert!(is_seen(story.id) && !is_seen(StoryId(1)));
        room.revise(story.id).published();
        assert!(places()[0].is_published);
        room.revise(story.id).with(|draft| draft.details.lead_image = None).drafted();
        assert_eq!((places().len(), unused().len()), (1, 0), "readers see it still");
        room.revise(story.id).published();
        assert_eq!((places().len(), unused()), (0, vec![1]));
    });
}

#[test]
fn when_its_rights_end_an_item_is_nobodys_and_another_stands_in_for_it() {
    on_each("when_its_rights_end_an_item_is_nobodys_and_another_stands_in_for_it", |room| {
        let item = add(room, 1, "Tram", "A tram", "Agency");
        add(room, 2, "Bridge", "A bridge", "Mirko Vale");
        room.story("Trams return").with(|draft| draft.details.lead_image = lead(1)).published();
        let until = room.now() + minutes(10);
        let care = Care { rights_until: Some(until), fallback: Some(MediaId(2)), ..Care::default() };
        let seq = room.last_seq();
        room.db().write(|tx| care::change(tx, &room.act(), &item, &care)).unwrap();
        assert_eq!(room.touched_after(seq), ["media:1"]);
        let is_public = |id| room.db().read(|r| media_item::find_public(r, MediaId(id), room.now())).unwrap().is_some();
        let shown = || room.db().read(|r| rights::find_shown(r, MediaId(1), room.now())).unwrap();
        room.clock().advance(minutes(10) - seconds(1));
        assert!(is_public(1) && !is_public(2) && !shown().unwrap().stands_in);
        room.clock().advance(seconds(1));
        assert!(!is_public(1) && is_public(2), "at its second, whether or not a job has run");
        assert_eq!((shown().unwrap().item.id, shown().unwrap().stands_in), (MediaId(2), true));
        let seq = room.last_seq();
        assert_eq!(room.run_jobs(), 1);
        let told: Vec<String> = room.events_after(seq).into_iter().map(|event| event.kind).collect();
        assert_eq!((told, room.touched_after(seq)), (vec!["media.expired".to_owned()], vec!["media:1".to_owned()]));

        let care = Care { fallback: None, ..care };
        room.db().write(|tx| care::change(tx, &room.act(), &item, &care)).unwrap();
        assert!(shown().is_none() && !is_public(2));
        let care = Care { rights_until: Some(room.now() + days(1)), ..care };
        room.db().write(|tx| care::change(tx, &room.act(), &item, &care)).unwrap();
        assert!(is_public(1), "rights can be had again");
        let care = Care { rights_until: None, focus: Focus { x: 30, y: 60 }, ..care };
        room.db().write(|tx| care::change(tx, &room.act(), &item, &care)).unwrap();
        assert_eq!(room.db().read(|r| care::find(r, MediaId(1))).unwrap(), care);
        room.clock().advance(days(2));
        assert_eq!(room.run_jobs(), 0, "no job waits for an end that is none");
    });
}

#[test]
fn who_writes_changes_what_they_added_until_readers_see_it() {
    on_each("who_writes_changes_what_they_added_until_readers_see_it", |room| {
        let (ines, ole) = (room.colleague("Ines", Role::Editor), room.colleague("Ole", Role::Contributor));
        let other = room.colleague("Sam", Role::Reporter);
        let item = MediaItem { id: MediaId(9), ..add(room, 1, "Tram", "", "") };
        room.db().write(|tx| media_item::add(tx, &room.act_of(ole.id), &item)).unwrap();
        let may = |account| room.db().read(|r| care::may_change(r, account, MediaId(9), room.now())).unwrap();
        assert!(may(&ines) && may(&ole) && !may(&other));
        room.story("Trams return").with(|draft| draft.details.lead_image = lead(9)).published();
        assert!(may(&ines) && !may(&ole), "what readers see is the editors'");
    });
}

#[test]
fn a_file_that_nobody_goes_on_to_send_is_forgotten() {
    on_each("a_file_that_nobody_goes_on_to_send_is_forgotten", |room| {
        let (ines, ole) = (room.colleague("Ines", Role::Editor), room.colleague("Ole", Role::Contributor));
        let begin = |bytes| room.db().write(|tx| upload::begin(tx, &room.act(), ines.id, "film.mp4", bytes));
        let first = begin(500).unwrap();
        assert!(matches!(begin(upload::OPEN_BYTES_MAX), Err(UploadError::TooMany)));
        let find = |account| room.db().read(|r| upload::find(r, account, first.id)).unwrap();
        assert_eq!((find(ines.id).map(|found| found.name), find(ole.id)), (Some("film.mp4".into()), None));
        room.clock().advance(days(1));
        room.db().write(|tx| upload::see(tx, first.id, room.now())).unwrap();
        room.clock().advance(minutes(1));
        let forget = || room.db().write(|tx| upload::forget_old(tx, room.now())).unwrap();
        assert_eq!(forget(), [0; 0]);
        room.clock().advance(days(1));
        assert_eq!(forget(), [first.id]);
        for _ in 0..upload::OPEN_MAX {
            begin(1).unwrap();
        }
        assert!(matches!(begin(1), Err(UploadError::TooMany)));
    });
}
