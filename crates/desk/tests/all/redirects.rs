//! Old addresses at the desk: added, changed, removed, and many at once.

use newsroom::people::role::Role;
use newsroom::redirect::{Target, find};

use crate::world::{World, place, text};

const ADDRESS: &str = "/desk/redirects";

fn leads_to(world: &World, from: &str) -> Option<Target> {
    world.db.read(|r| find(r, from)).unwrap()
}

#[test]
fn a_redirect_is_added_found_changed_and_removed() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    assert_eq!(place(&browser.submit(ADDRESS, &[("from", "/Old/"), ("to", "/new/")])), ADDRESS);
    assert!(browser.text(ADDRESS).contains("“/old/” leads on now."));
    assert_eq!(world.room.site().leads_to("/old/"), "", "nothing stands at its end");
    assert!(browser.text("/desk/redirects?q=NEW").contains(">/old/<"));
    assert!(!browser.text("/desk/redirects?q=other").contains(">/old/<"));
    assert!(browser.text("/desk/redirects?change=%2Fold%2F").contains("name=\"before\" value=\"/old/\""));
    browser.submit(ADDRESS, &[("before", "/old/"), ("from", "/older/"), ("to", "")]);
    assert_eq!((leads_to(&world, "/old/"), leads_to(&world, "/older/")), (None, Some(Target::Gone)));
    assert_eq!(world.room.site().get("/older/").status(), 410);
    browser.submit("/desk/redirects/removal", &[("from", "/older/")]);
    assert_eq!(leads_to(&world, "/older/"), None);
    assert_eq!(browser.submit("/desk/redirects/removal", &[("from", "/older/")]).status(), 404);
}

#[test]
fn what_was_typed_is_kept_with_the_reason_it_was_refused() {
    let world = World::new();
    world.published(7, "Ferry returns");
    let browser = world.signed_in("omar", Role::Admin);
    for (from, to, why) in [
        ("/desk/x", "/a/", "An old address begins with a slash"),
        ("/a/?b=1", "/a/", "An old address begins with a slash"),
        ("/a/", "//evil.example/", "Say where it leads"),
        ("/a/", "javascript:alert(1)", "Say where it leads"),
        ("/a/", "/a", "This would lead back"),
        ("/2026/03/01/ferry-returns", "/a/", "A page stands at this address."),
    ] {
        let refused = browser.submit(ADDRESS, &[("from", from), ("to", to)]);
        let page = text(&refused);
        assert_eq!(refused.status(), 422, "{from} to {to}");
        assert!(page.contains(why) && page.contains("name=\"from\" type=\"text\""), "{page}");
        assert!(page.contains(&format!("value=\"{from}\"")) && page.contains(&format!("value=\"{to}\"")), "{page}");
    }
}

#[test]
fn many_lines_are_taken_and_each_bad_one_is_told_by_number() {
    let world = World::new();
    world.published(7, "Ferry returns");
    let browser = world.signed_in("omar", Role::Admin);
    let lines = "/a/,/2026/03/01/ferry-returns/\n/b/\t/a/\nno line\n/c/,410\n/e/,/e";
    let refused = browser.submit("/desk/redirects/lines", &[("lines", lines)]);
    let page = text(&refused);
    assert_eq!(refused.status(), 422);
    assert!(page.contains("3 redirects were kept."), "{page}");
    assert!(page.contains("There are not two columns") && page.contains("no line\n/e/,/e</textarea>"), "{page}");
    let story = "/2026/03/01/ferry-returns/";
    let site = world.room.site();
    assert_eq!(
        (site.leads_to("/a/"), site.leads_to("/b/"), site.get("/c/").status().as_u16()),
        (story.to_owned(), story.to_owned(), 410)
    );
    assert_eq!(place(&browser.submit("/desk/redirects/lines", &[("lines", "/d/,/a/")])), ADDRESS);
    assert_eq!(world.room.site().leads_to("/d/"), story);
}
