//! Tags at the desk: found, renamed, and refused where another stands.

use newsroom::people::role::Role;

use crate::world::{World, place, text};

#[test]
fn a_tag_is_found_and_renamed_and_its_old_address_leads_on() {
    World::on_each("a_tag_is_found_and_renamed_and_its_old_address_leads_on", |world| {
        let boats = world.room.tag("Boats");
        world.room.tag("Water");
        world.room.story("Ferry returns").tagged("Boats").published();
        let browser = world.signed_in("ines", Role::Editor);
        let page = browser.text("/desk/tags?q=BOA");
        assert!(page.contains("Boats") && page.contains("1 story") && !page.contains("Water"), "{page}");
        let at = format!("/desk/tags/{boats}");
        assert!(browser.text(&format!("/desk/tags?change={boats}")).contains("value=\"boats\""));
        for (name, slug, why) in [
            ("", "boats", "A tag has a name"),
            ("Boats", "?!", "Give it a last part"),
            ("Boats", "Water", "Another tag stands there."),
        ] {
            let refused = browser.submit(&at, &[("name", name), ("slug", slug)]);
            assert_eq!(refused.status(), 422, "{name} {slug}");
            assert!(text(&refused).contains(why) && text(&refused).contains(&format!("value=\"{slug}\"")));
        }
        assert_eq!(place(&browser.submit(&at, &[("name", "Ships"), ("slug", "ships")])), "/desk/tags");
        let site = world.room.site();
        assert_eq!(site.leads_to("/tag/boats/"), "/tag/ships/");
        assert_eq!(site.leads_to("/tag/boats/feed/"), "/tag/ships/feed/");
        assert!(site.text("/tag/ships/").contains("Ships"));
        assert_eq!(browser.submit("/desk/tags/1", &[("name", "x"), ("slug", "x")]).status(), 404);
    });
}
