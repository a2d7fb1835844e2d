//! Preview links on the page of a story.

use newsroom::people::role::Role;

use crate::world::{World, place, text};

fn address(page: &str) -> Option<String> {
    let start = page.find("href=\"https://courier.example/preview/")? + 6;
    Some(page[start..].split('"').next().unwrap().to_owned())
}

#[test]
fn a_writer_makes_a_link_with_a_name_and_ends_it() {
    let world = World::new();
    world.story(1, "Ferry returns");
    let browser = world.signed_in("ines", Role::Reporter);
    let nameless = browser.submit("/desk/stories/1/links", &[("name", " "), ("lasts", "24")]);
    assert_eq!(nameless.status(), 422);
    assert!(text(&nameless).contains("Say for whom the link is.") && address(&text(&nameless)).is_none());
    let made = browser.submit("/desk/stories/1/links", &[("name", "The lawyer"), ("lasts", "24")]);
    assert_eq!(place(&made), "/desk/stories/1#links");
    let page = browser.text("/desk/stories/1");
    let link = address(&page).unwrap();
    assert!(page.contains("The lawyer") && page.contains("Not opened yet"), "{page}");
    assert_eq!(address(&browser.text("/desk/stories/1")).unwrap(), link, "it is shown again, the same");
    let id = link.trim_start_matches("https://courier.example/preview/").split('-').next().unwrap().to_owned();
    let ended = browser.submit(&format!("/desk/stories/1/links/{id}/ending"), &[]);
    assert_eq!(place(&ended), "/desk/stories/1#links");
    let page = browser.text("/desk/stories/1");
    assert!(address(&page).is_none() && page.contains("The link for The lawyer opens nothing any more."));
    assert_eq!(browser.submit(&format!("/desk/stories/1/links/{id}/ending"), &[]).status(), 404);
    assert_eq!(browser.submit("/desk/stories/9/links", &[("name", "x")]).status(), 404);
    let moderator = World::new();
    moderator.story(1, "Ferry returns");
    let browser = moderator.signed_in("ole", Role::Moderator);
    assert_eq!(browser.submit("/desk/stories/1/links", &[("name", "x")]).status(), 403);
}
