//! The people of the record at the desk: names, roles and links are kept, two become one and are two again.

use newsroom::id::{ObjectionId, SpeakerId};
use newsroom::people::beat;
use newsroom::people::role::Role;
use newsroom::statement::objection::{self, Filed, NewObjection, State};
use newsroom::statement::speaker::{self, Speaker};

use crate::world::{World, text};

fn find(world: &World, id: SpeakerId) -> Speaker {
    world.db.read(|r| speaker::find(r, id)).unwrap().unwrap()
}

#[test]
fn names_roles_and_links_are_kept_as_they_were_written_and_what_is_wrong_is_shown_again() {
    let world = World::new();
    let lena = world.room.speaker("Lena Ortiz");
    let ines = world.signed_in("ines", Role::Editor);
    let path = format!("/desk/speakers/{lena}");
    let fields = [
        ("version", "1"),
        ("kind", "person"),
        ("name[]", "Lena Ortiz"),
        ("language[]", ""),
        ("name[]", ""),
        ("language[]", "fa"),
        ("name[]", " لنا اورتیز "),
        ("language[]", "fa"),
        ("description", "Of the quay."),
        ("title[]", "Mayor"),
        ("organisation[]", "Port Vale"),
        ("from[]", "۲۰۲۲-۰۳"),
        ("to[]", ""),
        ("source[]", "Register"),
        ("title[]", ""),
        ("organisation[]", ""),
        ("from[]", ""),
        ("to[]", ""),
        ("source[]", ""),
        ("wikidata", "https://www.wikidata.org/wiki/Q42"),
        ("label[]", ""),
        ("address[]", "https://lena.example/about"),
        ("slug", "lena-ortiz"),
        ("page", "yes"),
    ];
    ines.submit(&path, &fields);
    let kept = find(&world, lena);
    let names: Vec<(&str, &str)> = kept.names.iter().map(|name| (name.name.as_str(), name.language.as_str())).collect();
    assert_eq!(names, [("Lena Ortiz", ""), ("لنا اورتیز", "fa")]);
    assert_eq!(
        (kept.roles.len(), kept.roles[0].from.as_deref(), kept.roles[0].to.as_deref()),
        (1, Some("2022-03"), None)
    );
    assert_eq!((kept.wikidata.as_str(), kept.links[0].label.as_str(), kept.version), ("Q42", "lena.example", 2));

    let with = |name: &str, value: &'static str| {
        let mut fields = fields.to_vec();
        fields[0].1 = "2";
        let at = fields.iter().position(|(own, _)| *own == name).unwrap();
        fields[at].1 = value;
        let answer = ines.submit(&path, &fields);
        (answer.status().as_u16(), text(&answer))
    };
    for (name, value, said) in [
        ("from[]", "soon", "A role lacks its name"),
        ("title[]", "", "A role lacks its name"),
        ("wikidata", "Q0", "This is no item of Wikidata"),
        ("address[]", "javascript:alert(1)", "A link is no web address."),
        ("version", "1", "A colleague was first."),
    ] {
        let (status, page) = with(name, value);
        assert!([409, 422].contains(&status) && page.contains(said), "{name}: {status}");
        assert!(page.contains("Of the quay.") && page.contains("role=\"alert\""), "nothing written is lost: {name}");
    }
    assert_eq!(find(&world, lena).version, 2);
    assert!(ines.text("/desk/audit").contains("Speaker changed"));
}

#[test]
fn two_become_one_and_are_two_again() {
    let world = World::new();
    let (lena, mayor) = (world.room.speaker("Lena Ortiz"), world.room.speaker("Mayor Ortiz"));
    let ines = world.signed_in("ines", Role::Editor);
    let page = ines.text(&format!("/desk/speakers/{mayor}?into=lena"));
    assert!(page.contains(&format!("name=\"into\" value=\"{lena}\"")) && !page.contains("Separate again"), "{page}");
    ines.submit(&format!("/desk/speakers/{mayor}/merge"), &[("into", &lena.to_string())]);
    assert_eq!(find(&world, mayor).head, lena);
    let page = ines.text(&format!("/desk/speakers/{lena}"));
    assert!(page.contains("Mayor Ortiz is one with them now.") && page.contains("Separate again"), "{page}");
    assert!(!ines.text("/desk/speakers").contains("Mayor Ortiz</bdi>"), "who is part of another is not listed");
    let page = ines.text(&format!("/desk/speakers/{mayor}"));
    assert!(page.contains("Is one with") && !page.contains("id=\"merger\""), "{page}");
    ines.submit(&format!("/desk/speakers/{lena}/merge"), &[("into", &mayor.to_string())]);
    assert!(ines.text(&format!("/desk/speakers/{lena}")).contains("A colleague was first."));
    ines.submit(&format!("/desk/speakers/{mayor}/split"), &[]);
    assert_eq!(find(&world, mayor).head, mayor);
    let trail = ines.text(&format!("/desk/audit?on=speaker:{mayor}"));
    for said in ["Became part of another speaker", "Separated from another speaker"] {
        assert!(trail.contains(said), "{said}");
    }
}

#[test]
fn people_are_a_matter_of_who_works_on_the_whole_site() {
    let world = World::new();
    let (lena, mayor) = (world.room.speaker("Lena Ortiz"), world.room.speaker("Mayor Ortiz"));
    let ines = world.signed_in("ines", Role::Editor);
    let section = world.room.section("sport");
    world.db.write(|tx| beat::set(tx, &world.act(), world.account("ines"), &[section])).unwrap();
    assert_eq!(ines.get("/desk/speakers").status(), 403);
    assert_eq!(ines.get(&format!("/desk/speakers/{lena}")).status(), 403);
    for (act, fields) in
        [("", vec![("version", "1"), ("name", "X")]), ("/merge", vec![("into", "1")]), ("/split", vec![])]
    {
        assert_eq!(ines.submit(&format!("/desk/speakers/{lena}{act}"), &fields).status(), 403, "{act}");
    }
    assert_eq!((find(&world, lena).version, find(&world, mayor).head), (1, mayor));
    let admin = world.signed_in("ada", Role::Admin);
    assert_eq!(admin.get("/desk/speakers/7").status(), 404);
    assert_eq!(admin.get("/desk/speakers/x").status(), 404);
}

#[test]
fn an_objection_waits_at_the_desk_until_it_is_answered_or_closed() {
    let world = World::new();
    let lena = world.room.speaker("Lena Ortiz");
    let story =
        world.room.story("Bridge opens").saying("“The bridge will open again in June,” said Lena Ortiz.").published();
    let statement = world.room.said(lena, story.id, "The bridge will open again in June");
    let object = |client: &[u8]| {
        let new = NewObjection { statement, name: "Sam", email: "sam@example.org", text: "July.", client_key: client };
        assert_eq!(world.db.write(|tx| objection::file(tx, &world.act(), &world.keys, new)).unwrap(), Filed::Kept);
    };
    object(b"one");
    object(b"two");
    let list = |state| world.db.read(|r| objection::list(r, &world.keys, state, None, 10)).unwrap();
    let open = list(State::Open);
    let ines = world.signed_in("ines", Role::Editor);
    let page = ines.text("/desk/objections");
    for said in ["Sam</bdi>", "July.", "The bridge will open again in June", "mailto:sam@example.org"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(ines.text("/desk/statements").contains("Objections 2"));
    let decide = |id: ObjectionId, act: &str, answer: &str| {
        let fields = [("state", "open"), ("act", act), ("answer", answer)];
        ines.submit(&format!("/desk/objections/{id}"), &fields);
        ines.text("/desk/objections")
    };
    assert!(decide(open[0].id, "answer", "  ").contains("Write an answer, or close without one."));
    assert!(decide(open[0].id, "answer", &"x".repeat(5_001)).contains("Nothing was changed."));
    assert_eq!(list(State::Open).len(), 2);
    assert!(decide(open[0].id, "answer", "It was June.").contains("The answer stands beside the statement."));
    assert!(decide(open[1].id, "close", "not to be published").contains("The objection was closed."));
    let (answered, closed) = (list(State::Answered), list(State::Closed));
    assert_eq!((answered[0].answer.as_str(), answered[0].email.as_deref()), ("It was June.", None));
    assert_eq!((closed[0].answer.as_str(), closed[0].email.as_deref()), ("", None));
    assert!(decide(open[1].id, "answer", "Late").contains("A colleague was first"));
    assert!(ines.text("/desk/audit").contains("Objection answered"));
    assert_eq!(world.signed_in("ole", Role::Reporter).get("/desk/objections").status(), 403);
}
