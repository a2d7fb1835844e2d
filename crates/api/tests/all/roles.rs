//! Every role at every address of the interface: let in as the table says, else refused; and no word of a draft in any
//! answer to those who may not read it.

use api::{Api, Route, Whose};
use http::Method;
use newsroom::comment::Status;
use newsroom::people::beat;
use newsroom::people::role::{Role, Verb};
use testing::{StoryBuilder, TestNewsroom};

use crate::NOW;
use crate::program::{Program, Said};

/// What stands in a draft alone.
const CANARY: &str = "canary";

/// A newsroom with a draft of somebody else, and a public story that was changed since.
fn furnished() -> (TestNewsroom, i64, i64) {
    furnished_in(None)
}

/// The same, with all stories in a section.
fn furnished_in(section: Option<&str>) -> (TestNewsroom, i64, i64) {
    let room = TestNewsroom::at(NOW);
    room.leaves_jobs();
    let draft = room.story("Canary headline").with_id(7_000).slugged("canary-slug").saying("The canary text.");
    let draft = draft.tagged("Canary tag").by("Canary writer").with(|draft| {
        draft.standfirst = "Canary standfirst".into();
        draft.kicker = "Canary kicker".into();
    });
    let draft = put(draft, section).drafted();
    let public = put(room.story("Ferry returns"), section).published();
    room.revise(public.id).headed("Canary changed").drafted();
    let comment = room.comment_on(public.id).saying("I was there.").standing(Status::Held);
    let embargoed = room.story("Canary embargo").with_id(7_002).embargoed_until("2026-03-01T07:00:00Z");
    let embargoed = put(embargoed, section).published();
    room.comment_on(embargoed.id).saying("Of an old site.").standing(Status::Held);
    (room, draft.id.0, comment.0)
}

fn put<'a>(story: StoryBuilder<'a>, section: Option<&str>) -> StoryBuilder<'a> {
    match section {
        Some(path) => story.in_section(path),
        None => story,
    }
}

fn ask(program: &Program, route: &Route, (story, comment): (i64, i64), with_token: bool) -> Said {
    let id = if route.path.starts_with("/comments") { comment } else { story };
    let path = route.path.replace("{id}", &id.to_string()).replace("{decision}", "hold").replace("{verdict}", "reject");
    let path = ["{number}", "{note}", "{link}", "{receipt}"].iter().fold(path, |path, name| path.replace(name, "1"));
    let method: Method = route.method.parse().unwrap();
    let headers = [("if-match", "*")];
    if with_token {
        program.send(&method, &path, &headers, "{}")
    } else {
        program.send_as(&method, &path, &headers, "{}")
    }
}

/// Whether a route is for those who may revise the story.
fn changes_story(route: &Route) -> bool {
    route.path.starts_with("/stories/") && route.whose == Whose::Theirs
}

fn says_canary(said: &Said) -> bool {
    format!("{} {:?}", said.body, said.headers).to_lowercase().contains(CANARY)
}

#[test]
fn without_a_token_nothing_is_open_and_nothing_said() {
    let (room, story, comment) = furnished();
    let program = Program::of(&room, Role::Admin);
    for route in Api::routes() {
        let said = ask(&program, &route, (story, comment), false);
        assert_eq!(said.status, 401, "{} {}", route.method, route.path);
        assert!(!says_canary(&said));
    }
}

#[test]
fn each_role_is_let_in_as_the_table_says_and_reads_no_draft_that_it_may_not_read() {
    let mut seen = 0;
    for role in Role::ALL {
        for route in Api::routes() {
            let (room, story, comment) = furnished();
            let program = Program::of(&room, role);
            let said = ask(&program, &route, (story, comment), true);
            let name = format!("{role:?}: {} {}: {} {}", route.method, route.path, said.status, said.body);
            let is_open = route.verb.is_none_or(|verb| role.may(verb));
            let is_open = is_open && (!changes_story(&route) || role.may(Verb::EditAny));
            assert_eq!(said.status != 403, is_open, "{name}");
            assert!(said.status < 500, "{name}");
            if role.may(Verb::ListStories) {
                seen += usize::from(says_canary(&said));
            } else {
                assert!(!says_canary(&said), "{name}");
            }
        }
    }
    assert!(seen > 15, "those who may read it do: {seen}");
}

#[test]
fn whose_work_is_bound_to_sections_changes_and_reads_nothing_of_others() {
    for role in [Role::Contributor, Role::Reporter, Role::Editor] {
        for (home, is_theirs) in [("city", false), ("sport/football", true)] {
            for route in Api::routes() {
                let (room, story, comment) = furnished_in(Some(home));
                let program = Program::of(&room, role);
                let (account, sport) = (program.account(&room), room.section("sport"));
                room.db().write(|tx| beat::set(tx, &room.act(), account, &[sport])).unwrap();
                let said = ask(&program, &route, (story, comment), true);
                let name = format!("{role:?} {home}: {} {}: {} {}", route.method, route.path, said.status, said.body);
                let is_open = route.verb.is_none_or(|verb| role.may(verb));
                let is_story = route.path.starts_with("/stories/") && route.whose != Whose::Everybodys;
                let is_open =
                    is_open && (!changes_story(&route) || role.may(Verb::EditAny)) && (!is_story || is_theirs);
                assert_eq!(said.status != 403, is_open, "{name}");
                // Tags and the people of bylines are the whole site's.
                assert!(is_theirs || ["/tags", "/events"].contains(&route.path) || !says_canary(&said), "{name}");
            }
        }
    }
}

#[test]
fn a_program_puts_no_story_into_a_section_in_which_its_person_does_not_work() {
    let room = TestNewsroom::at(NOW);
    let program = Program::of(&room, Role::Editor);
    let (account, sport) = (program.account(&room), room.section("sport"));
    room.section("city");
    room.db().write(|tx| beat::set(tx, &room.act(), account, &[sport])).unwrap();
    let strange = program.post("/stories", r#"{"headline": "Budget", "sections": ["city"]}"#);
    assert_eq!(strange.status, 403, "{}", strange.body);
    let begun = program.post("/stories", r#"{"headline": "Cup final", "sections": ["sport"]}"#);
    assert_eq!(begun.status, 201, "{}", begun.body);
    let path = format!("/stories/{}", begun.body["id"]);
    let change = |body: &str| program.send(&Method::PATCH, &path, &[("if-match", "*")], body).status;
    assert_eq!((change(r#"{"sections": ["sport", "city"]}"#), change(r#"{"sections": ["sport"]}"#)), (403, 200));
    assert_eq!(program.post(&format!("{path}/publish"), "{}").status, 200);
    let beside = room.story("Stadium tax").in_section("city").in_section("sport").drafted();
    let path = format!("/stories/{}", beside.id);
    let change = program.send(&Method::PATCH, &path, &[("if-match", "*")], r#"{"headline": "Mine"}"#).status;
    let publish = program.post(&format!("{path}/publish"), "{}").status;
    assert_eq!((program.get(&path).status, change, publish), (200, 403, 403), "at home elsewhere it is read alone");
}
