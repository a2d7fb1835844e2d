//! What somebody may do with a story whose work is bound to sections.

use newsroom::id::{SectionId, StoryId};
use newsroom::merge;
use newsroom::people::account::{self, Account};
use newsroom::people::beat;
use newsroom::people::role::{Role, Verb};
use newsroom::section;
use newsroom::story::access::{Standing, find_standing, find_strange, is_bound, may_edit, may_read, role_with};
use newsroom::story::list::{self, Filter};
use newsroom::story::plan::{self, AssignError};
use newsroom::story::save::{self, SaveError};
use newsroom::story::stage::{self, MoveError, Order};
use newsroom::story::{Stage, typing};
use testing::{TestNewsroom, TestStory};

use crate::on_each;

/// Someone of the desk who works in some sections.
fn bound(room: &TestNewsroom, name: &str, role: Role, paths: &[&str]) -> Account {
    let id = room.colleague(name, role).id;
    let sections: Vec<SectionId> = paths.iter().map(|path| room.section(path)).collect();
    room.db().write(|tx| beat::set(tx, &room.act(), id, &sections)).unwrap();
    room.db().read(|r| account::find(r, id)).unwrap().unwrap()
}

/// What somebody may with a story: read it, revise it, publish it.
fn may(room: &TestNewsroom, who: &Account, story: &TestStory) -> String {
    let (read, edit, role) = room
        .db()
        .read(|r| {
            let (read, edit) = (may_read(r, who, story.id, room.now())?, may_edit(r, who, story.id)?);
            Ok::<_, database::Error>((read, edit, role_with(r, who, story.id)?))
        })
        .unwrap();
    [read, edit, role.may(Verb::Publish)].map(|is| if is { 'x' } else { '-' }).iter().collect()
}

#[test]
fn an_editor_works_at_home_reads_beside_and_finds_nothing_elsewhere() {
    on_each("an_editor_works_at_home_reads_beside_and_finds_nothing_elsewhere", |room| {
        let home = room.story("Cup final").in_section("sport").drafted();
        let below = room.story("Corner kick").in_section("sport/football").drafted();
        let beside = room.story("Stadium tax").in_section("city").in_section("sport").drafted();
        let elsewhere = room.story("Budget").in_section("city").drafted();
        let nowhere = room.story("Loose idea").drafted();
        let like_it = room.story("Sporting").in_section("sporting").drafted();
        let all = [&home, &below, &beside, &elsewhere, &nowhere, &like_it];
        let rights = |who: &Account| all.map(|story| may(room, who, story)).join(" ");
        let ines = bound(room, "Ines", Role::Editor, &["sport"]);
        assert_eq!(rights(&ines), "xxx xxx x-- --- --- ---");
        assert_eq!(rights(&bound(room, "Omar", Role::Reporter, &["sport"])), "x-- x-- x-- --- --- ---");
        assert_eq!(rights(&bound(room, "Petra", Role::Editor, &["sport/football"])), "--- xxx --- --- --- ---");
        assert_eq!(rights(&bound(room, "Samir", Role::Editor, &[])), "xxx xxx xxx xxx xxx xxx", "the whole site");
        let admin = bound(room, "Runa", Role::Admin, &["sport"]);
        assert!(!is_bound(&admin));
        assert_eq!(rights(&admin), "xxx xxx xxx xxx xxx xxx");
        assert_eq!(rights(&bound(room, "Mira", Role::Moderator, &["sport"])), "--- --- --- --- --- ---");
        let gone = room.db().read(|r| find_standing(r, &ines, StoryId(1))).unwrap();
        assert_eq!(gone, Standing::Home, "one that is not there is not forbidden");

        // A section that moves takes along what it means to work there.
        let football = room.section("sport/football");
        room.put_section(football, Some(room.section("city")), "football", "Football");
        let again = |who: &Account| room.db().read(|r| account::find(r, who.id)).unwrap().unwrap();
        assert_eq!(rights(&again(&ines)), "xxx --- x-- --- --- ---");

        // What becomes part of another belongs to whose that is.
        let [sport, sporting] = ["sport", "sporting"].map(|path| room.section(path));
        let selma = bound(room, "Selma", Role::Editor, &["sporting"]);
        assert_eq!(rights(&selma), "--- --- --- --- --- xxx");
        room.db().write(|tx| merge::sections(tx, &room.act(), sporting, sport)).unwrap();
        assert_eq!(rights(&again(&ines)), "xxx --- x-- --- --- xxx");
        assert_eq!(rights(&again(&selma)), "xxx --- x-- --- --- xxx");
        assert_eq!(again(&selma).beat.chosen(), [sport]);
    });
}

#[test]
fn what_one_began_or_was_handed_is_ones_own_in_any_section() {
    on_each("what_one_began_or_was_handed_is_ones_own_in_any_section", |room| {
        let (ines, chief) = (bound(room, "Ines", Role::Editor, &["sport"]), room.colleague("Runa", Role::Admin));
        let story = room.story("Budget").in_section("city").drafted();
        assert_eq!(may(room, &ines, &story), "---");
        let take = room.db().write(|tx| plan::assign(tx, &room.act(), &ines, story.id, Some(ines.id), ""));
        assert!(matches!(take, Err(AssignError::NotAllowed)), "nobody helps themselves elsewhere");
        room.db().write(|tx| plan::assign(tx, &room.act(), &chief, story.id, Some(ines.id), "")).unwrap();
        assert_eq!(may(room, &ines, &story), "xx-", "an editor elsewhere is a reporter");
        let go = |to| {
            let from = room.db().read(|r| newsroom::story::find(r, story.id)).unwrap().unwrap().stage;
            let order = Order { from, to, waits_for: None, ask: "" };
            room.db().write(|tx| stage::go(tx, &room.act_of(ines.id), &ines, story.id, order))
        };
        go(Stage::Editing).unwrap();
        assert!(matches!(go(Stage::Ready), Err(MoveError::NotOpen { .. })));
    });
}

#[test]
fn nobody_puts_a_story_into_a_section_that_is_none_of_theirs() {
    on_each("nobody_puts_a_story_into_a_section_that_is_none_of_theirs", |room| {
        let ines = bound(room, "Ines", Role::Editor, &["sport"]);
        let [sport, football, city] = ["sport", "sport/football", "city"].map(|path| room.section(path));
        let ines = room.db().read(|r| account::find(r, ines.id)).unwrap().unwrap();
        let strange = |before: &[SectionId], after: &[SectionId]| find_strange(&ines, before, after);
        assert_eq!(strange(&[], &[sport, football]), None);
        assert_eq!(strange(&[sport], &[sport, city]), Some(city));
        assert_eq!(strange(&[sport, city], &[football, city]), Some(city), "a new home brings none of others along");
        assert_eq!(strange(&[sport, city], &[sport, city, football]), None, "where others have put it, it stays");
        assert_eq!(strange(&[city, sport], &[sport, city]), Some(city), "nobody takes a story over");
        assert_eq!(strange(&[sport, city], &[city]), Some(city));
        assert_eq!(strange(&[sport, city], &[sport]), None);
        assert_eq!(strange(&[city], &[]), None);

        let story = room.story("Cup final").in_section("sport").drafted();
        let mut draft = room.db().read(|r| save::find_revision(r, story.id, 1)).unwrap().unwrap().draft;
        draft.details.sections.push(city);
        let act = || room.act_of(ines.id);
        let step = room.db().write(|tx| save::save_draft(tx, &act(), story.id, 1, &draft));
        let typed = room.db().write(|tx| typing::save_typing(tx, &act(), story.id, 1, &draft));
        for refused in [step, typed] {
            assert!(matches!(refused, Err(SaveError::NotTheirs(section)) if section == city), "{refused:?}");
        }
        room.db().write(|tx| save::save_draft(tx, &room.act(), story.id, 1, &draft)).unwrap();
        draft.headline = "Cup final tonight".into();
        room.db().write(|tx| save::save_draft(tx, &act(), story.id, 2, &draft)).unwrap();
    });
}

#[test]
fn the_list_leaves_out_what_is_in_none_of_ones_sections() {
    on_each("the_list_leaves_out_what_is_in_none_of_ones_sections", |room| {
        let ines = bound(room, "Ines", Role::Editor, &["sport"]);
        let omar = bound(room, "Omar", Role::Reporter, &["nothing"]);
        for (id, path) in [(1, "sport"), (2, "sport/football"), (3, "city")] {
            room.story("Ferry").with_id(id).in_section(path).drafted();
        }
        room.story("Ferry").with_id(4).in_section("city").in_section("sport").drafted();
        let (own, chief) =
            (room.story("Ferry").with_id(5).in_section("city").drafted(), room.colleague("Runa", Role::Admin));
        room.db().write(|tx| plan::assign(tx, &room.act(), &chief, own.id, Some(omar.id), "")).unwrap();
        let found = |who: &Account, filter: Filter| {
            let who = room.db().read(|r| account::find(r, who.id)).unwrap().unwrap();
            let page = room.db().read(|r| list::list(r, &Filter { seen_by: Some(&who), ..filter }, None, 10)).unwrap();
            let mut ids: Vec<i64> = page.lines.into_iter().map(|line| line.story.id.0).collect();
            ids.sort_unstable();
            ids
        };
        assert_eq!(found(&ines, Filter::default()), [1, 2, 4]);
        assert_eq!(found(&ines, Filter { words: "ferry", ..Filter::default() }), [1, 2, 4]);
        assert_eq!(found(&ines, Filter { stage: Some(Stage::Writing), ..Filter::default() }), [1, 2, 4]);
        let city = room.db().read(|r| section::find_by_path(r, "city")).unwrap().map(|section| section.id);
        assert_eq!(found(&ines, Filter { section: city, ..Filter::default() }), [4]);
        assert_eq!(found(&omar, Filter::default()), [5]);
        assert_eq!(found(&room.colleague("Samir", Role::Reporter), Filter::default()), [1, 2, 3, 4, 5]);
    });
}

#[test]
fn where_somebody_works_is_in_the_trail_and_unknown_sections_are_refused() {
    on_each("where_somebody_works_is_in_the_trail_and_unknown_sections_are_refused", |room| {
        let ines = bound(room, "Ines", Role::Editor, &["sport"]);
        let sport = room.section("sport");
        let set = |sections: &[SectionId]| room.db().write(|tx| beat::set(tx, &room.act(), ines.id, sections));
        set(&[sport, sport]).unwrap();
        assert!(set(&[SectionId(4_711)]).is_err());
        set(&[]).unwrap();
        let events = room.db().read(|r| newsroom::event::list_after(r, 0)).unwrap();
        let told: Vec<String> = events
            .iter()
            .filter(|event| event.kind == "account.sections_set")
            .map(|event| event.data.to_string())
            .collect();
        assert_eq!(told, [format!(r#"{{"from":[],"to":[{sport}]}}"#), format!(r#"{{"from":[{sport}],"to":[]}}"#)]);
    });
}
