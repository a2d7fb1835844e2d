//! A story in other languages, at the desk.

use http::header::LOCATION;
use newsroom::people::role::Role;

use crate::world::{World, place, text};

#[test]
fn a_translation_is_begun_followed_and_told_of_on_both_pages() {
    World::on_each("a_translation_is_begun_followed_and_told_of_on_both_pages", |world| {
        let original = world.room.story("Ferry returns").published();
        let browser = world.signed_in("ole", Role::Reporter);
        let at = format!("/desk/stories/{}", original.id);
        assert!(browser.text(&at).contains("Start a translation"));
        assert_eq!(browser.submit(&format!("{at}/translations"), &[("language", "!")]).status(), 422);
        let refused = browser.submit(&format!("{at}/translations"), &[("language", "en")]);
        assert!(text(&refused).contains("says it in this language already"));
        let begun = browser.submit(&format!("{at}/translations"), &[("language", "fa")]);
        let editor = begun.headers()[LOCATION].to_str().unwrap().to_owned();
        let shown = browser.text(&editor);
        assert!(shown.contains("Open the original") && !shown.contains("has changed"), "{shown}");
        assert!(browser.text(&at).contains("فارسی"));
        world.room.revise(original.id).headed("Ferry is back").drafted();
        let told = "The original has changed once since this was begun.";
        assert!(browser.text(&editor).contains(told));
        let own = editor.trim_end_matches("/edit").to_owned();
        assert!(browser.text(&own).contains(&format!("{at}/revisions?from=1&amp;to=2")));
        let sent = browser.submit(&format!("{own}/original"), &[("version", "2"), ("back", "edit")]);
        assert_eq!(place(&sent), editor);
        assert!(!browser.text(&editor).contains(told));
        assert_eq!(browser.submit(&format!("{own}/original"), &[("version", "9")]).status(), 404);
    });
}

#[test]
fn stories_are_linked_by_address_or_number_and_the_link_ends() {
    World::on_each("stories_are_linked_by_address_or_number_and_the_link_ends", |world| {
        let english = world.room.story("Ferry returns").published();
        let persian = world.room.story("کشتی برگشت").in_language("fa").published();
        let browser = world.signed_in("ines", Role::Editor);
        let at = format!("/desk/stories/{}/translations/link", persian.id);
        for other in ["/nowhere/", "12", &persian.id.to_string()] {
            assert_eq!(browser.submit(&at, &[("other", other)]).status(), 422, "{other}");
        }
        let link = web::address::href(&persian.address());
        let whole = format!("{}{}", crate::world::ORIGIN, english.address());
        for other in [whole.clone(), english.address(), format!("/desk/stories/{}/edit", english.id)] {
            assert_eq!(browser.submit(&at, &[("other", &other)]).status(), 303, "{other}");
            assert!(world.room.site().text(&english.address()).contains(&link));
            assert_eq!(browser.submit(&at, &[("other", "")]).status(), 303);
            assert!(!world.room.site().text(&english.address()).contains(&link));
        }
    });
}

#[test]
fn no_word_of_a_story_under_embargo_is_told_by_its_translation() {
    let world = World::new();
    let original = world.room.story("Secret budget").embargoed_until("2026-03-02T06:00:00Z").published();
    let chief = world.signed_in("ines", Role::Editor);
    let begun = chief.submit(&format!("/desk/stories/{}/translations", original.id), &[("language", "fa")]);
    let editor = begun.headers()[LOCATION].to_str().unwrap().to_owned();
    let page = editor.trim_end_matches("/edit");
    let other = world.signed_in("ole", Role::Reporter);
    for address in [editor.as_str(), page, "/desk/stories"] {
        let told = text(&other.get(address));
        assert!(!told.contains("Secret"), "{address}: {told}");
    }
    let refused = other.submit(&format!("/desk/stories/{}/translations", original.id), &[("language", "de")]);
    assert_eq!(refused.status(), 403);
}
