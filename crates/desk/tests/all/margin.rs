//! Statements beside the text in the editor: who sees them, who decides, what is added by hand, what was said before.

use http::Response;
use newsroom::id::StoryId;
use newsroom::people::beat;
use newsroom::people::role::Role;
use newsroom::statement::Kind;
use newsroom::statement::list::{self, Asked, Listed};
use newsroom::statement::speaker;
use serde_json::{Value, json};

use crate::world::{Browser, World};

const BRIDGE: &str = "“The bridge will open again in June,” said Lena Ortiz, the mayor.\n\n\
                      “We have waited for it long enough,” Ortiz said.\n\nIt will cost more than planned.";
const OPEN: &str = "“The bridge will open again in June,”";

fn answer(response: &Response<bytes::Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

fn margin(browser: &Browser, id: i64) -> Value {
    let response = browser.get(&format!("/desk/stories/{id}/statements"));
    assert_eq!(response.status(), 200);
    answer(&response)
}

/// The state of each and whether it waits with the draft.
fn states(margin: &Value) -> Vec<(&str, bool)> {
    let marks = margin["marks"].as_array().unwrap().iter();
    marks.map(|mark| (mark["state"].as_str().unwrap(), mark["is_draft"].as_bool().unwrap())).collect()
}

fn on_record(world: &World) -> Vec<Listed> {
    world.db.read(|r| list::list(r, &Asked::default(), 10, world.now())).unwrap().statements
}

#[test]
fn what_a_machine_reads_in_a_draft_is_confirmed_and_is_on_record_once_it_is_published() {
    let world = World::new();
    world.room.story("Bridge opens").with_id(7).saying(BRIDGE).drafted();
    let ines = world.signed_in("ines", Role::Editor);
    let shown = margin(&ines, 7);
    assert_eq!(states(&shown), [("proposed", false), ("proposed", false)]);
    let first = &shown["marks"][0];
    assert_eq!((&first["id"], &first["at"], &first["parts"]), (&json!(""), &json!(0), &json!([OPEN])));
    assert_eq!((&first["name"], &shown["may"]), (&json!("Lena Ortiz, the mayor"), &json!(true)));

    // Somebody put words before it meanwhile: it is found where it is.
    world.room.revise(StoryId(7)).saying(&format!("It rained.\n\n{BRIDGE}")).drafted();
    let fields = [("at", "0"), ("part", OPEN), ("state", "confirmed")];
    let kept = answer(&ines.submit("/desk/stories/7/statements", &fields));
    assert_eq!(states(&kept), [("confirmed", true), ("proposed", false)]);
    assert_eq!(kept["marks"][0]["at"], 12);
    assert!(kept["marks"][0]["said"].as_str().unwrap().contains("once these words are published"));
    assert!(on_record(&world).is_empty());
    let again = ines.submit("/desk/stories/7/statements", &fields);
    assert_eq!((again.status().as_u16(), answer(&again)["said"].as_str().map(str::len).unwrap_or(0) > 9), (422, true));

    let id = kept["marks"][0]["id"].as_str().unwrap().to_owned();
    let path = format!("/desk/stories/7/statements/{id}/decision");
    let back = answer(&ines.submit(&path, &[("seen", "confirmed"), ("state", "proposed")]));
    assert_eq!(states(&back), [("proposed", false), ("proposed", false)]);
    let gone = ines.submit(&path, &[("seen", "confirmed"), ("state", "rejected")]);
    assert_eq!(gone.status(), 422);
    ines.submit("/desk/stories/7/statements", &fields);
    world.room.revise(StoryId(7)).published();
    assert_eq!(on_record(&world)[0].statement.words, OPEN);
    world.room.read_statements();
    assert!(ines.text("/desk/audit").contains("Statement of a draft decided on"));

    let shown = margin(&ines, 7);
    assert_eq!(states(&shown), [("confirmed", false), ("proposed", false)]);
    let id = shown["marks"][1]["id"].as_str().unwrap();
    let path = format!("/desk/stories/7/statements/{id}/decision");
    let decided = answer(&ines.submit(&path, &[("seen", "proposed"), ("state", "confirmed")]));
    assert_eq!(states(&decided), [("confirmed", false), ("confirmed", false)]);
    assert_eq!(on_record(&world).len(), 2);
    world.room.story("Another").with_id(8).saying("A line.").published();
    let elsewhere = ines.submit(&path.replace("/7/", "/8/"), &[("seen", "confirmed"), ("state", "rejected")]);
    assert_eq!((elsewhere.status().as_u16(), on_record(&world).len()), (422, 2), "it is of another story");
    world.room.read_statements();
}

#[test]
fn words_are_added_by_hand_as_somebodys_who_is_on_record_or_new() {
    let world = World::new();
    world.room.story("Bridge opens").with_id(7).saying(BRIDGE).drafted();
    let ines = world.signed_in("ines", Role::Editor);
    let lena = world.room.private_speaker("Lena Ortiz");
    let cost = "It will cost more than planned.";
    let offered = answer(&ines.get("/desk/stories/7/speakers?q=ORTÍ"));
    assert_eq!(offered["speakers"], json!([{ "id": lena.to_string(), "name": "Lena Ortiz", "description": "" }]));
    assert_eq!(answer(&ines.get("/desk/stories/7/speakers?q="))["speakers"], json!([]));

    let add = |fields: &[(&str, &str)]| {
        ines.submit("/desk/stories/7/statements", &[&[("hand", "yes"), ("at", "9999")], fields].concat())
    };
    let refused = add(&[("part", "It will cost less."), ("name", "Lena Ortiz")]);
    assert_eq!(refused.status(), 422);
    let refused = add(&[("part", cost), ("name", " ؟ ")]);
    assert_eq!(
        (refused.status().as_u16(), answer(&refused)["said"].as_str()),
        (422, Some("This is no name that can be kept."))
    );
    let refused = add(&[("part", cost), ("speaker", "99")]);
    assert_eq!(refused.status(), 422);
    assert_eq!(states(&margin(&ines, 7)).len(), 2, "nothing was kept");

    let added = answer(&add(&[("part", cost), ("name", "lena ortiz"), ("kind", "indirect")]));
    assert_eq!(added["marks"][2]["name"], "Lena Ortiz");
    assert_eq!(added["marks"][2]["by"], "Added by a person");
    add(&[("part", "long enough"), ("name", "Somebody New")]);
    world.room.revise(StoryId(7)).published();
    world.room.read_statements();
    let found = on_record(&world);
    let cost = found.iter().find(|it| it.statement.words == cost).unwrap();
    assert_eq!(
        (cost.statement.speaker, cost.statement.kind, cost.statement.extractor.as_deref()),
        (Some(lena), Kind::Indirect, None)
    );
    let new = found.iter().find(|it| it.statement.words == "long enough").unwrap().statement.speaker.unwrap();
    let new = world.db.read(|r| speaker::find(r, new)).unwrap().unwrap();
    assert_eq!((new.name(), new.has_page), ("Somebody New", false));
}

#[test]
fn whose_a_story_is_decides_on_its_statements_and_whoever_writes_it_sees_them() {
    let world = World::new();
    world.room.story("Bridge opens").with_id(7).in_section("city").saying(BRIDGE).drafted();
    let (section, sport) = (world.room.section("city"), world.room.section("sport"));
    let bind = |name: &str, to| world.db.write(|tx| beat::set(tx, &world.act(), world.account(name), &[to])).unwrap();
    let fields = [("at", "0"), ("part", OPEN), ("state", "confirmed")];
    let (ines, ida) = (world.signed_in("ines", Role::Editor), world.signed_in("ida", Role::Editor));
    bind("ines", section);
    bind("ida", sport);
    assert_eq!(margin(&ines, 7)["may"], true);
    let addresses = ["statements", "speakers?q=o", "said?name=Lena+Ortiz&words=bridge"];
    for (name, role) in [("ole", Role::Reporter), ("mo", Role::Moderator), ("kim", Role::Contributor)] {
        let browser = world.signed_in(name, role);
        for address in addresses {
            assert_eq!(browser.get(&format!("/desk/stories/7/{address}")).status(), 403, "{name} {address}");
        }
        assert_eq!(browser.submit("/desk/stories/7/statements", &fields).status(), 403, "{name}");
    }
    for address in addresses {
        assert_eq!(ida.get(&format!("/desk/stories/7/{address}")).status(), 403, "{address}");
    }
    assert_eq!(ida.submit("/desk/stories/7/statements", &fields).status(), 403);
    assert_eq!(ida.submit("/desk/stories/7/statements/1/decision", &[("seen", "proposed")]).status(), 403);
    assert_eq!(states(&margin(&ines, 7)), [("proposed", false), ("proposed", false)]);
    assert_eq!(states(&answer(&ines.submit("/desk/stories/7/statements", &fields)))[0], ("confirmed", true));

    let una = world.signed_in("una", Role::Reporter);
    let edit = crate::world::place(&una.submit("/desk/stories", &[]));
    let id: i64 = edit.split('/').nth(3).unwrap().parse().unwrap();
    world.room.revise(StoryId(id)).saying(BRIDGE).drafted();
    let shown = margin(&una, id);
    assert_eq!((states(&shown).len(), &shown["may"]), (2, &json!(false)));
    assert_eq!(una.submit(&format!("/desk/stories/{id}/statements"), &fields).status(), 403);
    assert_eq!(una.get("/desk/stories/1/statements").status(), 404);
}

#[test]
fn what_somebody_said_before_is_told_with_what_changed_word_by_word() {
    let world = World::new();
    let lena = world.room.speaker("Lena Ortiz");
    let may = "“The bridge will open again in May,”";
    let story = world.room.story("Works <begin>").with_id(7).saying(&format!("{may} she said.")).published().id;
    world.room.said(lena, story, may);
    world.room.story("Bridge opens").with_id(8).saying(BRIDGE).drafted();
    world.room.read_statements();
    let ines = world.signed_in("ines", Role::Editor);
    let ask = |query: &str| answer(&ines.get(&format!("/desk/stories/8/said?{query}")));
    let words = "words=%E2%80%9CThe+bridge+will+open+again+in+June%2C%E2%80%9D";
    for who in [format!("speaker={lena}"), "name=Lena+Ortiz".to_owned(), "name=lena+órtiz,+the+mayor".to_owned()] {
        let told = ask(&format!("{who}&{words}"));
        let earlier = &told["earlier"][0];
        assert_eq!((&told["name"], &earlier["headline"]), (&json!("Lena Ortiz"), &json!("Works <begin>")), "{who}");
        assert_eq!(
            (&earlier["likeness"], &earlier["bare"]),
            (&json!("reworded"), &json!("The bridge will open again in May"))
        );
        let pieces = json!([
            { "element": "", "text": "The bridge will open again in " },
            { "element": "del", "text": "May" },
            { "element": "ins", "text": "June" },
        ]);
        assert_eq!(earlier["pieces"], pieces);
        assert!(earlier["href"].as_str().unwrap().contains("/works"));
    }
    for nothing in
        ["", "speaker=99", "name=Nobody", &format!("speaker={lena}&words="), &format!("speaker={lena}&words=xyzzy")]
    {
        assert_eq!(ask(nothing)["earlier"], json!([]), "{nothing}");
    }
    world.room.withdraw(story);
    assert_eq!(ask(&format!("speaker={lena}&{words}"))["earlier"], json!([]), "what was taken back is told to nobody");
    assert_eq!(on_record(&world).len(), 0);
}
