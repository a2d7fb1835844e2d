//! The queue of statements at the desk.

use newsroom::id::{StatementId, StoryId};
use newsroom::people::role::Role;
use newsroom::statement::list::{self, Asked, Listed};
use newsroom::statement::{self, State, Statement};

use crate::world::{World, place};

const BRIDGE: &str = "“The bridge will open again in June,” said Lena Ortiz, the mayor.\n\n\
                      “We have waited for it long enough,” Ortiz said.";

/// A newsroom with two statements that a machine has read.
fn furnished() -> World {
    let world = World::new();
    world.room.story("Bridge opens").with_id(7).saying(BRIDGE).published();
    world.room.read_statements();
    world
}

fn listed(world: &World, state: State) -> Vec<Listed> {
    let asked = Asked { state: Some(state), ..Asked::default() };
    world.db.read(|r| list::list(r, &asked, 10, world.now())).unwrap().statements
}

fn find(world: &World, id: StatementId) -> Statement {
    world.db.read(|r| statement::find(r, id)).unwrap().unwrap()
}

#[test]
fn a_proposal_stands_in_its_sentence_is_told_as_a_machines_and_is_confirmed_and_put_back() {
    let world = furnished();
    let ines = world.signed_in("ines", Role::Editor);
    let page = ines.text("/desk/statements");
    for said in [
        "<mark class=\"said-words\">",
        "<b class=\"said-who\">",
        "Proposed by a machine",
        statement::propose::EXTRACTOR,
        "data-key=\"A\"",
    ] {
        assert!(page.contains(said), "{said}");
    }
    let id = listed(&world, State::Proposed)[0].statement.id;
    let fields = [("state", "proposed"), ("decision", "confirmed"), ("statement", &id.to_string())];
    let answer = ines.submit("/desk/statements/decision", &fields);
    assert!(place(&answer).starts_with("/desk/statements?state=proposed"), "{}", place(&answer));
    assert_eq!(find(&world, id).state, State::Confirmed);
    let page = ines.text("/desk/statements?state=confirmed");
    assert!(page.contains("Confirmed: ") && page.contains(&format!("{id}.confirmed.proposed")), "it can be undone");
    ines.submit("/desk/statements/decision/undoing", &[("undo", &format!("{id}.confirmed.proposed"))]);
    assert_eq!(find(&world, id).state, State::Proposed);
    assert!(ines.text("/desk/audit").contains("Statement confirmed"));
}

#[test]
fn many_are_decided_on_at_once_and_what_a_colleague_decided_stays() {
    let world = furnished();
    let ines = world.signed_in("ines", Role::Editor);
    let ids: Vec<String> = listed(&world, State::Proposed).iter().map(|it| it.statement.id.to_string()).collect();
    ines.submit(
        "/desk/statements/decision",
        &[("state", "proposed"), ("decision", "rejected"), ("statement", &ids[0])],
    );
    let both = [("state", "proposed"), ("decision", "confirmed"), ("statement", &ids[0]), ("statement", &ids[1])];
    ines.submit("/desk/statements/decision", &both);
    assert_eq!((listed(&world, State::Confirmed).len(), listed(&world, State::Rejected).len()), (1, 1));
    assert!(ines.text("/desk/statements").contains("Decided by a colleague meanwhile"));
    let refused = ines.submit("/desk/statements/decision", &[("decision", "broken"), ("statement", &ids[0])]);
    assert_eq!(refused.status(), 403);
}

#[test]
fn words_are_given_to_somebody_new_who_has_a_page_only_if_it_is_switched_on() {
    let world = furnished();
    let ines = world.signed_in("ines", Role::Editor);
    let stands = listed(&world, State::Proposed)[0].statement.clone();
    let path = format!("/desk/statements/{}/speaker", stands.id);
    let version = stands.version.to_string();
    ines.submit(&path, &[("version", &version), ("name", "Lena Ortiz"), ("kind", "person"), ("description", "Mayor")]);
    let given = find(&world, stands.id);
    let speaker = given.speaker.expect("it was given");
    let has_page = || {
        let found = world.db.read(|r| statement::speaker::find(r, speaker)).unwrap().unwrap();
        (found.has_page, found.version)
    };
    assert_eq!(has_page(), (false, 1));
    ines.submit(&path, &[("version", &version), ("of", "")]);
    assert_eq!(find(&world, stands.id).speaker, Some(speaker), "a version that is old changes nothing");
    ines.submit(&format!("/desk/speakers/{speaker}/page"), &[("version", "1"), ("page", "yes")]);
    assert_eq!(has_page(), (true, 2));
    ines.submit(&path, &[("version", &given.version.to_string()), ("of", "")]);
    assert_eq!(find(&world, stands.id).speaker, None);
    ines.submit(&path, &[("version", "3"), ("name", " ؟ ")]);
    assert!(ines.text("/desk/statements").contains("This is no name that can be kept."));
    let ole = world.signed_in("ole", Role::Reporter);
    assert_eq!(ole.get("/desk/statements").status(), 403);
}

#[test]
fn the_queue_is_narrowed_and_shows_nothing_of_a_story_that_was_taken_back() {
    let world = furnished();
    let ines = world.signed_in("ines", Role::Editor);
    for (query, is_there) in [
        ("story=7", true),
        ("story=8", false),
        ("mention=lena+ortiz", true),
        ("mention=nobody", false),
        ("confidence=60", true),
        ("language=fa", false),
        ("state=confirmed", false),
    ] {
        let page = ines.text(&format!("/desk/statements?{query}"));
        assert_eq!(page.contains("<mark"), is_there, "{query}");
    }
    world.room.withdraw(StoryId(7));
    let page = ines.text("/desk/statements");
    assert!(!page.contains("bridge will open") && page.contains("No statements here."));
}
