//! The queue of statements at the desk.

use newsroom::id::{StatementId, StoryId};
use newsroom::people::beat;
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

/// Binds someone's work to a section.
fn bind(world: &World, name: &str, path: &str) {
    let section = world.room.section(path);
    world.db.write(|tx| beat::set(tx, &world.act(), world.account(name), &[section])).unwrap();
}

#[test]
fn whose_work_is_bound_to_sections_decides_on_what_is_at_home_there_and_sees_nothing_else() {
    let world = World::new();
    let quay = "“The ferry will sail on Monday,” said Omar Reyes.";
    let goal = "“The goal was a gift to us,” said Ida Holm.";
    world.room.story("Bridge opens").with_id(7).in_section("city").saying(BRIDGE).published();
    world.room.story("Ferry sails").with_id(8).in_section("sport/rowing").saying(quay).published();
    world.room.story("Goal falls").with_id(9).in_section("city").in_section("sport").saying(goal).published();
    world.room.read_statements();
    let of = |story: i64| listed(&world, State::Proposed).into_iter().find(|it| it.statement.story.0 == story).unwrap();
    let (bridge, ferry, beside) = (of(7).statement, of(8).statement, of(9).statement);
    let ines = world.signed_in("ines", Role::Editor);
    assert!(ines.text("/desk/statements").contains("Proposed 4"), "unbound, all are seen");
    bind(&world, "ines", "sport");

    let page = ines.text("/desk/statements");
    assert!(page.contains("ferry will sail") && page.contains("Proposed 1"), "{page}");
    for query in ["", "?story=7", "?story=9", "?mention=lena+ortiz", "/export?state=proposed", "/export?format=jsonl"] {
        let page = ines.text(&format!("/desk/statements{query}"));
        assert!(!page.contains("bridge will open") && !page.contains("gift to us"), "{query}");
    }
    assert!(ines.text("/desk/statements/export?state=proposed&format=jsonl").contains("ferry will sail"));
    let decide = |statement: &Statement| {
        let fields = [("state", "proposed"), ("decision", "confirmed"), ("statement", &statement.id.to_string())];
        ines.submit("/desk/statements/decision", &fields);
        find(&world, statement.id).state
    };
    assert_eq!(decide(&bridge), State::Proposed);
    assert_eq!(decide(&beside), State::Proposed, "what runs in their section beside another is not theirs");
    assert_eq!(decide(&ferry), State::Confirmed);
    for statement in [&bridge, &beside] {
        let undo = format!("{}.proposed.rejected", statement.id);
        ines.submit("/desk/statements/decision/undoing", &[("undo", &undo)]);
        assert_eq!(find(&world, statement.id).state, State::Proposed);
        let path = format!("/desk/statements/{}/speaker", statement.id);
        ines.submit(&path, &[("version", &statement.version.to_string()), ("name", "Somebody Else")]);
        assert_eq!(find(&world, statement.id).speaker, statement.speaker);
    }

    let given = [("version", "2"), ("name", "Omar Reyes"), ("page", "yes")];
    ines.submit(&format!("/desk/statements/{}/speaker", ferry.id), &given);
    let speaker = find(&world, ferry.id).speaker.expect("it was given");
    let has_page = || world.db.read(|r| statement::speaker::find(r, speaker)).unwrap().unwrap().has_page;
    assert!(!has_page(), "who has a page is a matter of the whole site");
    let answer = ines.submit(&format!("/desk/speakers/{speaker}/page"), &[("version", "1"), ("page", "yes")]);
    assert_eq!((answer.status().as_u16(), has_page()), (403, false));
    let page = ines.text("/desk/statements?state=confirmed");
    assert!(page.contains("ferry will sail") && !page.contains("/page\""), "no button does nothing: {page}");
    for (name, role) in [("ole", Role::Reporter), ("mo", Role::Moderator)] {
        let browser = world.signed_in(name, role);
        assert_eq!(browser.get("/desk/statements").status(), 403, "{name}");
        assert_eq!(browser.get("/desk/statements/export").status(), 403, "{name}");
    }
}

#[test]
fn a_story_that_comes_home_to_a_section_brings_its_statements_along() {
    let world = World::new();
    world.room.story("Bridge opens").with_id(7).in_section("city").saying(BRIDGE).published();
    world.room.read_statements();
    let ines = world.signed_in("ines", Role::Editor);
    bind(&world, "ines", "sport");
    let sees = || ines.text("/desk/statements").contains("bridge will open");
    assert!(!sees());
    world.room.revise(StoryId(7)).in_section("sport").published();
    let is_home = world.db.read(|r| newsroom::story::access::find_standing(r, &account(&world), StoryId(7))).unwrap();
    assert_eq!(sees(), is_home == newsroom::story::access::Standing::Home);
    let (sport, world_section) = (world.room.section("sport"), world.room.section("world"));
    bind(&world, "ines", "world");
    assert!(!sees());
    world.db.write(|tx| newsroom::merge::sections(tx, &world.act(), sport, world_section)).unwrap();
    assert_eq!(sees(), is_home == newsroom::story::access::Standing::Home, "so does a section that becomes part of it");
}

fn account(world: &World) -> newsroom::people::account::Account {
    world.db.read(|r| newsroom::people::account::find(r, world.account("ines"))).unwrap().unwrap()
}

#[test]
fn a_list_is_taken_along_as_a_file_in_which_nothing_is_a_formula() {
    let world = World::new();
    let text = "“=1+1 is what the bridge has cost,” said Lena Ortiz.\n\n“We have waited; -1 is no number,” Ortiz said.";
    world.room.story("=Bridge, \"opens\"").with_id(7).saying(text).published();
    world.room.read_statements();
    world.room.change_settings(|site| site.record.licence = "https://creativecommons.org/licenses/by/4.0/".into());
    let ines = world.signed_in("ines", Role::Editor);
    let answer = ines.get("/desk/statements/export?state=proposed&format=csv");
    let head = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(head("content-type"), "text/csv; charset=utf-8");
    assert_eq!(head("content-disposition"), "attachment; filename=\"statements.csv\"");
    assert_eq!(head("link"), "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"");
    let csv = String::from_utf8(answer.into_body().to_vec()).unwrap();
    assert!(csv.starts_with("\u{feff}\"id\",\"kind\",\"words\",\"speaker\","), "{csv}");
    assert_eq!(csv.matches("\r\n").count(), 3, "{csv}");
    for said in
        ["\"“=1+1 is what", "waited; '-1", "\"'=Bridge, \"\"opens\"\"\"", "\"proposed\"", "/licenses/by/4.0/\"\r\n"]
    {
        assert!(csv.contains(said), "{said}: {csv}");
    }
    let lines = ines.text("/desk/statements/export?state=proposed&format=jsonl");
    let lines: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert!(lines.iter().all(|line| line["headline"] == "=Bridge, \"opens\""), "to the letter: {lines:?}");
    assert_eq!(lines[0]["licence"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(lines[0]["proposed_by"], statement::propose::EXTRACTOR);
    assert_eq!(ines.text("/desk/statements/export?state=rejected&format=jsonl"), "");
    assert!(ines.text("/desk/statements").contains("/desk/statements/export?format=csv&amp;state=proposed"));
}
