//! Moving stories, handing them on, and who may.

use std::path::Path;

use newsroom::id::StoryId;
use newsroom::people::account::Account;
use newsroom::people::role::Role;
use newsroom::story::plan::{self, AssignError, Cause};
use newsroom::story::stage::{self, MoveError, Order};
use newsroom::story::{Stage, find, list, save};
use testing::{TestNewsroom, seconds};

use crate::on_each;

/// Moves a story; asked to wait for nobody in particular.
fn go(room: &TestNewsroom, who: &Account, id: StoryId, from: Stage, to: Stage) -> Result<(), MoveError> {
    room.clock().advance(seconds(1));
    let order = Order { from, to, waits_for: None, ask: "" };
    room.db().write(|tx| stage::go(tx, &room.act_of(who.id), who, id, order))
}

/// Begins a story of someone.
fn begun(room: &TestNewsroom, who: &Account) -> StoryId {
    let draft = {
        let other = room.story("Ferry returns").drafted();
        room.db().read(|r| save::find_revision(r, other.id, 1)).unwrap().unwrap().draft
    };
    let act = room.act_of(who.id);
    let id = StoryId(act.next_id());
    room.db().write(|tx| save::begin(tx, &act, id, newsroom::story::StoryKind::Story, &draft)).unwrap();
    id
}

fn stage_of(room: &TestNewsroom, id: StoryId) -> Stage {
    room.db().read(|r| find(r, id)).unwrap().unwrap().stage
}

fn waits_for(room: &TestNewsroom, id: StoryId) -> Option<String> {
    room.db().read(|r| plan::find(r, id)).unwrap().waits_for.map(|person| person.name)
}

#[test]
fn a_story_goes_to_editing_and_back_to_who_began_it() {
    on_each("a_story_goes_to_editing_and_back_to_who_began_it", |room| {
        let joana = room.colleague("Joana Brandt", Role::Reporter);
        let ines = room.colleague("Ines Okafor", Role::Editor);
        let id = begun(room, &joana);
        let seq = room.last_seq();
        let order = Order { from: Stage::Writing, to: Stage::Editing, waits_for: Some(ines.id), ask: "Short, please." };
        room.db().write(|tx| stage::go(tx, &room.act_of(joana.id), &joana, id, order)).unwrap();
        assert_eq!((stage_of(room, id), waits_for(room, id).as_deref()), (Stage::Editing, Some("Ines Okafor")));
        assert_eq!(room.last_seq(), seq + 1, "one move, one event");
        let waiting = room.db().read(|r| plan::list_waiting(r, ines.id, 10)).unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!((waiting[0].plan.cause, waiting[0].plan.ask.as_str()), (Cause::Sent, "Short, please."));
        assert_eq!(waiting[0].plan.asked_by.as_deref(), Some("Joana Brandt"));

        go(room, &ines, id, Stage::Editing, Stage::Writing).unwrap();
        let plan = room.db().read(|r| plan::find(r, id)).unwrap();
        assert_eq!((plan.waits_for.unwrap().name.as_str(), plan.cause), ("Joana Brandt", Cause::SentBack));
        assert!(room.db().read(|r| plan::list_waiting(r, ines.id, 10)).unwrap().is_empty());
    });
}

#[test]
fn a_story_that_was_given_to_someone_is_sent_back_to_them() {
    on_each("a_story_that_was_given_to_someone_is_sent_back_to_them", |room| {
        let ines = room.colleague("Ines", Role::Editor);
        let joana = room.colleague("Joana", Role::Reporter);
        let id = begun(room, &ines);
        room.db().write(|tx| plan::assign(tx, &room.act_of(ines.id), &ines, id, Some(joana.id), "")).unwrap();
        go(room, &joana, id, Stage::Writing, Stage::Editing).unwrap();
        assert!(room.db().read(|r| plan::is_own(r, id, joana.id)).unwrap(), "what one wrote stays one's own");
        let line = room.db().read(|r| list::find(r, id)).unwrap().unwrap();
        assert!(line.is_own(joana.id) && line.is_own(ines.id));
        go(room, &ines, id, Stage::Editing, Stage::Writing).unwrap();
        assert_eq!(waits_for(room, id).as_deref(), Some("Joana"));
    });
}

#[test]
fn what_the_table_does_not_open_changes_nothing() {
    on_each("what_the_table_does_not_open_changes_nothing", |room| {
        let joana = room.colleague("Joana", Role::Reporter);
        let samir = room.colleague("Samir", Role::Reporter);
        let omar = room.colleague("Omar", Role::Moderator);
        let id = begun(room, &joana);
        let seq = room.last_seq();
        for who in [&samir, &omar] {
            let refused = go(room, who, id, Stage::Writing, Stage::Editing);
            assert!(matches!(refused, Err(MoveError::NotOpen { .. })), "{refused:?}");
        }
        let refused = go(room, &joana, id, Stage::Writing, Stage::Published);
        assert!(matches!(refused, Err(MoveError::NotOpen { .. })), "publishing is no move: {refused:?}");
        go(room, &joana, id, Stage::Writing, Stage::Editing).unwrap();
        let late = go(room, &joana, id, Stage::Writing, Stage::Editing);
        assert!(matches!(late, Err(MoveError::MovedMeanwhile(Stage::Editing))), "{late:?}");
        assert_eq!(room.last_seq(), seq + 1);
    });
}

#[test]
fn a_story_that_waits_for_someone_is_their_own_until_it_is_out() {
    on_each("a_story_that_waits_for_someone_is_their_own_until_it_is_out", |room| {
        let ines = room.colleague("Ines", Role::Editor);
        let samir = room.colleague("Samir", Role::Reporter);
        let leila = room.colleague("Leila", Role::Contributor);
        let id = begun(room, &ines);
        let hand = |who: &Account, to: &Account| {
            room.db().write(|tx| plan::assign(tx, &room.act_of(who.id), who, id, Some(to.id), ""))
        };
        hand(&leila, &leila).unwrap();
        assert_eq!(waits_for(room, id).as_deref(), Some("Leila"), "what waits for nobody may be taken");
        assert!(matches!(hand(&samir, &samir), Err(AssignError::NotAllowed)), "what waits for another may not");
        let omar = room.colleague("Omar", Role::Moderator);
        assert!(matches!(hand(&ines, &omar), Err(AssignError::Nobody(_))), "a moderator writes nothing");
        hand(&ines, &samir).unwrap();
        assert!(room.db().read(|r| plan::is_own(r, id, samir.id)).unwrap());
        assert!(!room.db().read(|r| plan::is_own(r, id, leila.id)).unwrap());
        let site = room.settings();
        let order = newsroom::story::publish::PublishOrder::default();
        room.db().write(|tx| newsroom::story::publish::publish(tx, &room.act(), &site, id, &order)).unwrap();
        assert_eq!(waits_for(room, id), None);
    });
}

#[test]
fn what_waited_for_someone_who_leaves_waits_for_nobody() {
    on_each("what_waited_for_someone_who_leaves_waits_for_nobody", |room| {
        let ines = room.colleague("Ines", Role::Editor);
        let samir = room.colleague("Samir", Role::Reporter);
        let id = begun(room, &ines);
        room.db().write(|tx| plan::assign(tx, &room.act_of(ines.id), &ines, id, Some(samir.id), "")).unwrap();
        room.db().write(|tx| newsroom::people::account::end(tx, &room.act_of(ines.id), samir.id)).unwrap();
        assert_eq!(waits_for(room, id), None);
        let filter = list::Filter { person: Some(samir.id), ..list::Filter::default() };
        assert!(room.db().read(|r| list::list(r, &filter, None, 9)).unwrap().lines.is_empty());
    });
}

#[test]
fn a_planned_day_sends_nothing_out() {
    on_each("a_planned_day_sends_nothing_out", |room| {
        let id = room.story("Library opens").drafted().id;
        let slot = room.now() + seconds(60);
        room.db().write(|tx| plan::set_times(tx, &room.act(), id, None, Some(slot))).unwrap();
        let listed = |room: &TestNewsroom| {
            let until = room.now() + seconds(3_600);
            room.db().read(|r| plan::list_slots(r, room.now() - seconds(3_600), until, 10)).unwrap().len()
        };
        assert_eq!(listed(room), 1);
        room.clock().advance(seconds(120));
        assert_eq!((room.address_of(id), stage_of(room, id), listed(room)), (None, Stage::Writing, 1));
    });
}

#[test]
fn the_document_shows_the_table_as_it_is() {
    let shown = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/STAGES.md");
    let written = stage::to_markdown();
    if std::fs::read_to_string(shown).unwrap_or_default() != written {
        let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("STAGES.md");
        std::fs::write(&made, written).unwrap();
        panic!("docs/STAGES.md is old: cp {} docs/STAGES.md", made.display());
    }
}
