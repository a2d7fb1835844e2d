//! Sections, tags, series and bylines at the desk: made, found, renamed, merged, and refused where something stands.

use newsroom::people::role::Role;
use newsroom::published::{contributor, section, series};

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
            ("", "boats", "Give it a name"),
            ("Boats", "?!", "Give it a last part"),
            ("Boats", "Water", "Something else stands at this address."),
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

#[test]
fn a_tag_becomes_part_of_another_once_somebody_has_seen_what_that_means() {
    World::on_each("a_tag_becomes_part_of_another_once_somebody_has_seen_what_that_means", |world| {
        let (boats, ships) = (world.room.tag("Boats"), world.room.tag("Ships"));
        world.room.story("Ferry returns").tagged("Boats").published();
        let browser = world.signed_in("ines", Role::Editor);
        let at = format!("/desk/tags/{boats}/merger");
        for into in ["Nothing of that name", "Boats", ""] {
            let refused = browser.get(&format!("{at}?into={}", into.replace(' ', "+")));
            assert_eq!(refused.status(), 422, "{into}");
            assert!(text(&refused).contains("Choose another one that is there."));
        }
        let asked = browser.text(&format!("{at}?into=ships"));
        for told in ["Merge “Boats” into “Ships”?", "1 story", "/tag/boats/ leads to /tag/ships/.", "cannot be undone"]
        {
            assert!(asked.contains(told), "{told}: {asked}");
        }
        assert!(world.room.site().text("/tag/boats/").contains("Ferry returns"), "nothing was done yet");
        assert_eq!(browser.submit(&at, &[("into", "1")]).status(), 404);
        assert_eq!(place(&browser.submit(&at, &[("into", &ships.to_string())])), "/desk/tags");
        let site = world.room.site();
        assert_eq!(site.leads_to("/tag/boats/"), "/tag/ships/");
        assert!(site.text("/tag/ships/").contains("Ferry returns"));
        let listed = browser.text("/desk/tags?q=boats");
        assert!(!listed.contains("/tag/boats/"), "{listed}");
        assert_eq!(browser.submit(&at, &[("into", &ships.to_string())]).status(), 404, "it is not there any more");
        let record = world.signed_in("chief", Role::Admin).text("/desk/audit");
        assert!(record.contains("Became part of another tag"), "{record}");
    });
}

#[test]
fn sections_are_made_moved_and_merged_as_a_tree() {
    World::on_each("sections_are_made_moved_and_merged_as_a_tree", |world| {
        let browser = world.signed_in("ines", Role::Editor);
        let make = |fields: &[(&str, &str)]| browser.submit("/desk/sections/new", fields);
        let world_id = {
            let sent =
                [("name", "World news"), ("slug", ""), ("parent", ""), ("position", "2"), ("description", "Far")];
            assert_eq!(place(&make(&sent)), "/desk/sections");
            world.db.read(|r| section::find_by_path(r, "world-news")).unwrap().unwrap().id
        };
        let above = world_id.to_string();
        let sent = [("name", "Asia"), ("slug", "asia"), ("parent", above.as_str()), ("position", "1")];
        assert_eq!(place(&make(&sent)), "/desk/sections");
        let asia = world.db.read(|r| section::find_by_path(r, "world-news/asia")).unwrap().unwrap().id.to_string();
        for (sent, why) in [
            ([("name", "Find"), ("slug", "search"), ("parent", ""), ("position", "0")], "Something else stands"),
            ([("name", "Years"), ("slug", "2026"), ("parent", ""), ("position", "0")], "Something else stands"),
            ([("name", "Asia"), ("slug", "asia"), ("parent", above.as_str()), ("position", "0")], "Something else"),
            ([("name", "Asia"), ("slug", "as"), ("parent", "77"), ("position", "0")], "It cannot stand there."),
            ([("name", "Asia"), ("slug", "as"), ("parent", ""), ("position", "-1")], "a whole number"),
        ] {
            let refused = make(&sent);
            assert_eq!(refused.status(), 422, "{sent:?}");
            assert!(text(&refused).contains(why), "{sent:?}");
        }
        let below_itself = [("name", "World"), ("slug", "world"), ("parent", asia.as_str()), ("position", "0")];
        assert_eq!(browser.submit(&format!("/desk/sections/{above}"), &below_itself).status(), 422);
        world.room.story("Ferry returns").in_section("world-news/asia").published();
        let sent = [("name", "Asia"), ("slug", "east"), ("parent", ""), ("position", "0")];
        assert_eq!(place(&browser.submit(&format!("/desk/sections/{asia}"), &sent)), "/desk/sections");
        let site = world.room.site();
        assert_eq!(site.leads_to("/world-news/asia/"), "/east/");
        let at = format!("/desk/sections/{asia}/merger");
        assert!(browser.text(&format!("{at}?into={above}")).contains("Merge “Asia” into “World news”?"));
        assert_eq!(place(&browser.submit(&at, &[("into", &above)])), "/desk/sections");
        assert_eq!(world.room.site().leads_to("/world-news/asia/"), "/world-news/");
        assert!(world.room.site().text("/world-news/").contains("Ferry returns"));
    });
}

#[test]
fn a_section_with_others_below_it_is_not_merged() {
    let world = World::new();
    let (top, other) = (world.room.section("world"), world.room.section("local"));
    world.room.section("world/asia");
    let browser = world.signed_in("ines", Role::Editor);
    let refused = browser.submit(&format!("/desk/sections/{top}/merger"), &[("into", &other.to_string())]);
    assert_eq!(refused.status(), 422);
    assert!(text(&refused).contains("Other sections stand below it."));
    let open = browser.text(&format!("/desk/sections?change={top}"));
    assert!(open.contains("Other sections stand below it.") && !open.contains("id=\"into\""));
    assert_eq!(browser.get(&format!("/desk/sections/{top}/merger?into={other}")).status(), 422);
}

#[test]
fn series_and_people_in_bylines_are_made_and_renamed() {
    World::on_each("series_and_people_in_bylines_are_made_and_renamed", |world| {
        let browser = world.signed_in("ines", Role::Editor);
        let sent = [("name", "The rivers"), ("slug", ""), ("description", "Of water")];
        assert_eq!(place(&browser.submit("/desk/series/new", &sent)), "/desk/series");
        let made = world.db.read(|r| series::find_by_slug(r, "the-rivers")).unwrap().unwrap();
        assert_eq!((made.name.as_str(), made.description.as_str()), ("The rivers", "Of water"));
        let wrong = [("name", "Ole"), ("slug", ""), ("bio", ""), ("website", "javascript:alert(1)")];
        let refused = browser.submit("/desk/bylines/new", &wrong);
        assert_eq!(refused.status(), 422);
        assert!(text(&refused).contains("begins with https://"));
        let sent = [("name", "Ole"), ("slug", ""), ("bio", "Writes."), ("website", "https://ole.example/")];
        assert_eq!(place(&browser.submit("/desk/bylines/new", &sent)), "/desk/bylines");
        let ole = world.db.read(|r| contributor::find_by_slug(r, "ole")).unwrap().unwrap();
        assert_eq!(ole.website.as_deref(), Some("https://ole.example/"));
        world.room.story("Ferry returns").by("Ole").published();
        let sent = [("name", "Ole B"), ("slug", "ole-b"), ("bio", ""), ("website", "")];
        assert_eq!(place(&browser.submit(&format!("/desk/bylines/{}", ole.id), &sent)), "/desk/bylines");
        let site = world.room.site();
        assert_eq!(site.leads_to("/author/ole/"), "/author/ole-b/");
        assert!(site.text("/author/ole-b/").contains("Ferry returns"));
        assert!(browser.text("/desk/bylines?q=ole").contains("1 story"));
    });
}
