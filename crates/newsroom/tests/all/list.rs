//! The desk's list: what it finds, in which order, page after page.

use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::story::list::{self, After, Filter};
use newsroom::story::{Stage, marks, plan, save};
use serde_json::json;
use testing::{TestNewsroom, seconds};

use crate::on_each;

fn found(room: &TestNewsroom, filter: &Filter) -> Vec<i64> {
    let page = room.db().read(|r| list::list(r, filter, None, 10)).unwrap();
    page.lines.iter().map(|line| line.story.id.0).collect()
}

/// Six stories, a second after each other; the first is the newest changed.
fn six(room: &TestNewsroom) {
    let write = |id: i64, headline: &str, language: &str, section: &str| {
        room.clock().advance(seconds(1));
        room.story(headline).with_id(id).in_language(language).in_section(section).drafted();
    };
    write(1, "Ferry returns to the quay", "en", "harbour");
    write(2, "Ferry strike", "en", "city");
    write(3, "بازار ماهی", "fa", "city");
    write(4, "Überfahrt sicher", "de", "harbour");
    write(5, "Market at night", "en", "city");
    write(6, "Market hall", "en", "harbour");
    room.clock().advance(seconds(1));
    room.revise(StoryId(1)).headed("The ferry is back at the quay").drafted();
}

#[test]
fn stories_are_found_by_all_that_is_asked() {
    on_each("stories_are_found_by_all_that_is_asked", |room| {
        six(room);
        let all = Filter::default();
        assert_eq!(found(room, &all), [1, 6, 5, 4, 3, 2]);
        let city = Some(room.section("city"));
        assert_eq!(found(room, &Filter { section: city, ..all }), [5, 3, 2]);
        assert_eq!(found(room, &Filter { section: city, language: Some("fa"), ..all }), [3]);
        assert_eq!(found(room, &Filter { words: "FERRY", ..all }), [1, 2]);
        assert_eq!(found(room, &Filter { words: "ferry back", ..all }), [1], "the words of now");
        assert_eq!(found(room, &Filter { words: "returns", ..all }), [0; 0], "not those of before");
        assert_eq!(found(room, &Filter { words: "uberfahrt", ..all }), [4]);
        assert_eq!(found(room, &Filter { words: "ماهي", ..all }), [3], "in the letters of another keyboard");
        assert_eq!(found(room, &Filter { words: "%", ..all }), [0; 0], "signs are no words");
        room.db().write(|tx| save::set_stage(tx, &room.act(), StoryId(2), Stage::Ready)).unwrap();
        assert_eq!(found(room, &all)[0..2], [2, 1], "a move is a change");
        assert_eq!(found(room, &Filter { stage: Some(Stage::Ready), words: "ferry", ..all }), [2]);
        assert_eq!(found(room, &Filter { stage: Some(Stage::Published), words: "ferry", ..all }), [0; 0]);
        let from = room.db().read(|r| newsroom::story::find(r, StoryId(5))).unwrap().unwrap().changed_at;
        assert_eq!(found(room, &Filter { from: Some(from), ..all }), [2, 1, 6, 5]);
        assert_eq!(found(room, &Filter { until: Some(from), ..all }), [4, 3]);
        assert_eq!(found(room, &Filter { until: Some(from), section: city, ..all }), [3]);
    });
}

#[test]
fn stories_are_found_by_who_has_them() {
    on_each("stories_are_found_by_who_has_them", |room| {
        six(room);
        let ines = room.colleague("Ines", Role::Editor);
        let samir = room.colleague("Samir", Role::Reporter);
        let hand =
            |to| room.db().write(|tx| plan::assign(tx, &room.act_of(ines.id), &ines, StoryId(3), to, "")).unwrap();
        let of = |who| found(room, &Filter { person: Some(who), ..Filter::default() });
        hand(Some(samir.id));
        assert_eq!((of(samir.id), of(ines.id)), (vec![3], vec![]));
        hand(None);
        assert_eq!(of(samir.id), [0; 0]);
    });
}

#[test]
fn pages_follow_each_other_without_gap_or_repetition() {
    on_each("pages_follow_each_other_without_gap_or_repetition", |room| {
        six(room);
        for filter in [Filter::default(), Filter { language: Some("en"), ..Filter::default() }] {
            let mut seen = Vec::new();
            let mut after: Option<After> = None;
            loop {
                let page = room.db().read(|r| list::list(r, &filter, after, 2)).unwrap();
                seen.extend(page.lines.iter().map(|line| line.story.id.0));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(seen, found(room, &filter));
        }
    });
}

#[test]
fn stories_of_the_time_before_get_their_marks() {
    on_each("stories_of_the_time_before_get_their_marks", |room| {
        six(room);
        let all =
            [Filter { words: "ferry", ..Filter::default() }, Filter { language: Some("fa"), ..Filter::default() }];
        let before = all.map(|filter| found(room, &filter));
        room.db().write(|tx| tx.execute("DELETE FROM story_mark", &[])).unwrap();
        assert_eq!(all.map(|filter| found(room, &filter)), [vec![0; 0], vec![0; 0]]);
        room.db().write(|tx| marks::go_on(tx, &room.act(), &json!({ "after": 0 }))).unwrap();
        assert!(room.run_jobs() > 0, "it looks once more for others");
        assert_eq!(all.map(|filter| found(room, &filter)), before);
    });
}
