//! Planning a story, moving it on, handing it over, and what the desk's first page says needs someone.

use database::scratch::count_rows;
use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::story::plan;
use newsroom::story::stage::{MOVES, Reach, Way};
use newsroom::story::{Stage, save};

use crate::world::{World, place, text};

fn waits_for(world: &World, id: i64) -> Option<String> {
    world.db.read(|r| plan::find(r, StoryId(id))).unwrap().waits_for.map(|person| person.name)
}

#[test]
fn a_story_is_planned_written_sent_and_made_ready() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    let joana = world.signed_in("joana", Role::Reporter);
    let wrong = ines.submit("/desk/planning", &[("idea", " ")]);
    assert_eq!(wrong.status(), 422);
    assert!(text(&wrong).contains("Say in a few words what the story is."));
    let wrong = ines.submit("/desk/planning", &[("idea", "Barrier test"), ("due", "soon")]);
    assert_eq!(wrong.status(), 422);
    assert!(text(&wrong).contains("value=\"Barrier test\""), "what was typed is kept");

    let account = world.account("joana").to_string();
    let fields = [
        ("idea", "Barrier test"),
        ("place", "Port Almira"),
        ("person", &account),
        ("due", "2026-03-01T18:00"),
        ("ask", "With pictures, please."),
    ];
    let planned = ines.submit("/desk/planning", &fields);
    let id: i64 = place(&planned).rsplit('-').next().unwrap().parse().unwrap();
    assert_eq!(world.stage(id), Stage::Planned);
    let board = joana.text("/desk/planning");
    assert!(board.contains("Barrier test") && board.contains("Begin writing") && board.contains("Yours"), "{board}");
    let home = joana.text("/desk/");
    assert!(home.contains("Given to you") && home.contains("With pictures, please."), "{home}");

    let story = format!("/desk/stories/{id}");
    let go = |from: &str, to: &str| [("from".to_owned(), from.to_owned()), ("to".to_owned(), to.to_owned())];
    let moved = |browser: &crate::world::Browser, from: &str, to: &str| {
        let fields = go(from, to);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.submit(&format!("{story}/stage"), &fields).status().as_u16()
    };
    assert_eq!(moved(&joana, "planned", "writing"), 303);
    assert_eq!(joana.get(&format!("{story}/edit")).status(), 200, "what waits for someone is theirs to write");
    assert_eq!(moved(&joana, "writing", "editing"), 303);
    assert_eq!(moved(&joana, "writing", "editing"), 409, "someone was first");
    assert_eq!(moved(&joana, "editing", "ready"), 403);
    assert!(ines.text("/desk/").contains("Waiting for any editor"));
    assert_eq!(moved(&ines, "editing", "ready"), 303);
    assert_eq!((world.stage(id), waits_for(&world, id)), (Stage::Ready, None));
    world.advance(24 * 3600);
    assert!(ines.text("/desk/planning").contains("Was due"));
}

#[test]
fn the_desk_opens_the_ways_of_the_table_and_no_others() {
    for role in Role::ALL {
        let world = World::new();
        let browser = world.signed_in("ines", role);
        let form = browser.form_token();
        for (at, from) in Stage::ALL.into_iter().enumerate() {
            for (step, to) in Stage::ALL.into_iter().enumerate() {
                let id = i64::try_from(at * 10 + step + 1).unwrap();
                world.story(id, "Ferry returns");
                world.db.write(|tx| save::set_stage(tx, &world.act(), StoryId(id), from)).unwrap();
                let fields = [("form", form.as_str()), ("from", from.as_str()), ("to", to.as_str())];
                let answer = browser.post(&format!("/desk/stories/{id}/stage"), &fields);
                let line = MOVES.iter().find(|line| (line.from, line.to) == (from, to));
                let is_open = line.is_some_and(|line| {
                    matches!(line.way, Way::On | Way::Back | Way::Out) && line.reach(role) == Reach::Any
                });
                assert_eq!(answer.status(), if is_open { 303 } else { 403 }, "{role:?} {from:?} {to:?}");
                assert_eq!(world.stage(id), if is_open { to } else { from });
            }
        }
    }
}

#[test]
fn what_waits_for_nobody_is_taken_and_what_is_anothers_is_not() {
    let world = World::new();
    world.story(1, "Night shift at the lock");
    let samir = world.signed_in("samir", Role::Reporter);
    let leila = world.signed_in("leila", Role::Contributor);
    assert_eq!(leila.get("/desk/stories/1/edit").status(), 403);
    assert_eq!(leila.submit("/desk/stories/1/assignment", &[("person", "me")]).status(), 303);
    assert_eq!(leila.get("/desk/stories/1/edit").status(), 200);
    assert_eq!(samir.submit("/desk/stories/1/assignment", &[("person", "me")]).status(), 409);
    assert_eq!(samir.submit("/desk/stories/1/plan", &[("due", "2026-03-01T18:00")]).status(), 403);
    assert_eq!(waits_for(&world, 1).as_deref(), Some("leila"));
    let omar = world.signed_in("omar", Role::Moderator);
    assert_eq!(omar.get("/desk/planning").status(), 403);
    assert_eq!(omar.submit("/desk/stories/1/assignment", &[("person", "me")]).status(), 403);
}

#[test]
fn the_list_keeps_what_is_asked_in_its_address() {
    let world = World::new();
    world.published(1, "Ferry returns to the quay");
    for id in 2..60 {
        world.story(id, "Market at night");
    }
    let browser = world.signed_in("ines", Role::Editor);
    let page = browser.text("/desk/stories?q=market&language=en&from=2026-03-01");
    let next = page.split("href=\"/desk/stories?").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    assert!(next.contains("q=market") && next.contains("language=en") && next.contains("after="), "{next}");
    let second = browser.text(&format!("/desk/stories?{next}"));
    assert_eq!(second.matches("class=\"td-story\"").count(), 8);
    assert_eq!(browser.text("/desk/stories?until=2026-02-28").matches("class=\"td-story\"").count(), 0);
    for hostile in ["section=x", "person=-", "language=%F0%9F%98%80", "from=yesterday", "after=1.2.3", "stage=gone"] {
        assert_eq!(browser.get(&format!("/desk/stories?{hostile}")).status(), 200, "{hostile}");
    }
}

#[test]
fn a_note_asks_someone_and_is_answered_and_settled() {
    let world = World::new();
    world.story(1, "Market at night");
    let ines = world.signed_in("ines", Role::Editor);
    let samir = world.signed_in("samir", Role::Reporter);
    let notes = "/desk/stories/1/notes";
    let empty = ines.submit(notes, &[("body", " ")]);
    assert_eq!(empty.status(), 422);
    let fields = [("block", "0"), ("quote", "boat"), ("body", "@samir: which boat? <b>")];
    assert_eq!(place(&ines.submit(notes, &fields)), "/desk/stories/1#notes");
    let page = ines.text("/desk/stories/1");
    assert!(page.contains("which boat? &lt;b&gt;") && page.contains("class=\"on\" dir=\"auto\">boat<"), "{page}");
    assert!(ines.text("/desk/planning").contains("1 open note"));
    assert!(samir.text("/desk/").contains("ines asks you in a note"));

    let listed = samir.get(notes);
    let listed: serde_json::Value = serde_json::from_slice(listed.body()).unwrap();
    let note = &listed["notes"][0];
    assert_eq!((note["at"].as_i64(), note["text"].as_str()), (Some(0), Some("The boat.")));
    let id = note["id"].as_str().unwrap();
    let form = samir.form_token();
    let body = format!("form={form}&body=The+new+one.");
    let sent = [("origin", crate::world::ORIGIN), ("sec-fetch-site", "same-origin"), ("accept", "application/json")];
    let answer = samir.send(&http::Method::POST, &format!("{notes}/{id}/answers"), body.as_bytes(), &sent);
    let told: serde_json::Value = serde_json::from_slice(answer.body()).unwrap();
    assert_eq!(told["notes"][0]["said"][1]["body"], "The new one.");
    assert!(!samir.text("/desk/").contains("asks you in a note"));
    assert!(ines.text("/desk/").contains("samir asks you in a note"));
    assert_eq!(ines.submit(&format!("{notes}/{id}/settlement"), &[]).status(), 303);
    assert!(ines.text("/desk/stories/1").contains("Settled by ines"));
    assert_eq!(ines.submit(&format!("{notes}/{id}/reopening"), &[]).status(), 303);
    assert_eq!(ines.submit(&format!("{notes}/9/settlement"), &[]).status(), 404);
    let omar = world.signed_in("omar", Role::Moderator);
    assert_eq!(omar.get(notes).status(), 403);
    assert_eq!(omar.submit(notes, &fields).status(), 403);
}

#[test]
fn what_must_be_put_right_stops_and_what_is_advised_asks_once() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    world.story(1, "Ferry returns");
    let act = "/desk/stories/1/publication";
    let asked = ines.submit(act, &[("when", "now")]);
    assert_eq!((asked.status().as_u16(), world.stage(1)), (422, Stage::Writing));
    let page = text(&asked);
    assert!(page.contains("There is no standfirst") && page.contains("you may go ahead"), "{page}");
    let advice = crate::world::hidden(&page, "advice");
    assert_eq!(advice, "standfirst");
    let checks: serde_json::Value = serde_json::from_slice(ines.get("/desk/stories/1/checks").body()).unwrap();
    assert_eq!(checks["findings"][0]["href"], "/desk/stories/1/edit#standfirst");
    assert_eq!(checks["search"]["title"], "Ferry returns");

    world.section("harbour");
    let stopped = ines.submit(act, &[("when", "now"), ("advice", &advice), ("anyway", "yes")]);
    assert_eq!((stopped.status().as_u16(), world.stage(1)), (422, Stage::Writing));
    assert!(text(&stopped).contains("No section is chosen") && text(&stopped).contains("1 thing to fix"));
    world.story(2, "Ferry strike");
    world.run_in("harbour", 2);
    let act = "/desk/stories/2/publication";
    assert_eq!(ines.submit(act, &[("when", "now"), ("advice", &advice)]).status(), 303, "the advice was seen");
    assert_eq!(world.stage(2), Stage::Published);
}

#[test]
fn two_in_one_story_see_each_other_until_one_is_gone() {
    let world = World::new();
    world.story(1, "Ferry returns");
    let (ines, joana) = (world.signed_in("ines", Role::Editor), world.signed_in("joana", Role::Editor));
    let sign = |browser: &crate::world::Browser, form: &str, body: &str| {
        let sent = [("origin", crate::world::ORIGIN), ("sec-fetch-site", "same-origin"), ("x-dateline-form", form)];
        browser.send(&http::Method::PUT, "/desk/stories/1/presence", body.as_bytes(), &sent)
    };
    let others = |browser: &crate::world::Browser, form: &str| {
        let answer = sign(browser, form, r#"{"block": 0}"#);
        serde_json::from_slice::<serde_json::Value>(answer.body()).unwrap()["others"].clone()
    };
    let (ines_form, joana_form) = (ines.form_token(), joana.form_token());
    assert_eq!(others(&ines, &ines_form), serde_json::json!([]));
    let seen = others(&joana, &joana_form);
    assert_eq!((seen[0]["name"].as_str(), seen[0]["block"].as_i64()), (Some("ines"), Some(0)));
    assert_eq!(seen[0]["said"], "ines, here now");
    assert_eq!(count_rows(&world.db, &["presence"]), [0], "one process writes nothing");
    world.advance(20);
    assert_eq!(others(&joana, &joana_form), serde_json::json!([]));
    assert_eq!(sign(&ines, "another", "{}").status(), 403);
    assert_eq!(sign(&ines, &ines_form, "nothing").status(), 403);
    let leila = world.signed_in("leila", Role::Reporter);
    let form = leila.form_token();
    assert_eq!(sign(&leila, &form, r#"{"block": 0}"#).status(), 403, "who may not write it is not in it");
}
