//! The record of acts, as those who answer for them read it.

use newsroom::people::role::Role;

use crate::world::World;

#[test]
fn a_chief_reads_who_did_what_to_which_story() {
    let world = World::new();
    world.story(1, "Ferry returns");
    let ines = world.signed_in("ines", Role::Editor);
    ines.submit("/desk/stories/1/publication", &[("when", "now"), ("anyway", "yes")]);
    ines.submit("/desk/stories/1/publication/withdrawal", &[("reason", "Names the wrong boat."), ("leaves", "notice")]);
    let page = ines.text("/desk/audit");
    for said in ["Taken back", "Names the wrong boat.", "Published", "Ferry returns", "href=\"/desk/stories/1\""] {
        assert!(page.contains(said), "{said}");
    }
    assert!(
        !page.contains("Signed in") && !page.contains("Settings changed"),
        "an editor reads of stories and comments"
    );
    let found = |query: &str| {
        let page = ines.text(&format!("/desk/audit?{query}"));
        (page.contains(">Taken back<"), page.contains(">Story begun<"))
    };
    let ines_id = world.account("ines");
    assert_eq!(found(&format!("who={ines_id}")), (true, false));
    assert_eq!(found("kind=comment"), (false, false));
    assert_eq!(found("on=story:1"), (true, true));
    assert_eq!(found("on=story:2"), (false, false));
    assert_eq!(found("from=2026-03-01&to=2026-03-01"), (true, true));
    assert_eq!(found("to=2026-02-28"), (false, false));
    assert_eq!(found("from=nonsense&after=none&who=x&on=y"), (true, true), "what cannot be read narrows nothing");
}

#[test]
fn an_admin_reads_everything_and_a_writer_nothing() {
    let world = World::new();
    let root = world.signed_in("root", Role::Admin);
    let page = root.text("/desk/audit");
    for said in ["Signed in", "Person added", "Settings changed", "title: Dateline → Courier"] {
        assert!(page.contains(said), "{said}");
    }
    for role in [Role::Contributor, Role::Reporter, Role::Moderator] {
        let world = World::new();
        assert_eq!(world.signed_in("ole", role).get("/desk/audit").status(), 403, "{role:?}");
    }
}
