//! Keys for programs: made, shown once, ended.

use newsroom::people::role::Role;
use newsroom::people::scope::Scope;
use newsroom::people::token;

use crate::world::{World, hidden, place, text};

fn secret(page: &str) -> String {
    let from = page.find("value=\"dl_").expect("a key is shown") + "value=\"".len();
    page[from..].split('"').next().unwrap().to_owned()
}

#[test]
fn a_key_is_made_shown_once_and_ended() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Editor);
    let fields = [("name", "Wire"), ("scope", "read"), ("scope", "publish"), ("days", "30")];
    let answer = browser.submit("/desk/tokens", &fields);
    assert_eq!(answer.status(), 201);
    let secret = secret(&text(&answer));
    let find = || world.db.read(|r| token::find(r, &secret, world.now())).unwrap();
    let holder = find().unwrap();
    assert!(holder.may(Scope::Publish) && !holder.may(Scope::Comments));
    let page = browser.text("/desk/tokens");
    assert!(page.contains("Wire") && page.contains("Never used") && !page.contains(&secret));

    let other = world.signed_in("omar", Role::Admin);
    let ending = format!("/desk/tokens/{}/ending", holder.token.id);
    assert_eq!(other.submit(&ending, &[]).status(), 404, "it is not theirs");
    assert!(find().is_some());
    assert_eq!(place(&browser.submit(&ending, &[])), "/desk/tokens");
    assert!(browser.text("/desk/tokens").contains("The key “Wire” opens nothing any more."));
    assert!(find().is_none());
}

#[test]
fn nobody_makes_a_key_for_more_than_they_may() {
    let world = World::new();
    let browser = world.signed_in("samir", Role::Moderator);
    assert!(!browser.text("/desk/tokens").contains("value=\"publish\""));
    let refused = browser.submit("/desk/tokens", &[("name", "Wire"), ("scope", "publish"), ("scope", "everything")]);
    assert_eq!(refused.status(), 422);
    assert!(text(&refused).contains("Choose at least one thing that it may do."));
    let made = browser.submit("/desk/tokens", &[("name", "Wire"), ("scope", "publish"), ("scope", "comments")]);
    let secret = secret(&text(&made));
    let holder = world.db.read(|r| token::find(r, &secret, world.now())).unwrap().unwrap();
    assert!(!holder.token.scopes.include(Scope::Publish) && holder.may(Scope::Comments));
}

#[test]
fn there_is_an_end_to_keys_and_a_forged_form_makes_none() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Editor);
    let form = hidden(&browser.text("/desk/tokens"), "form");
    let fields = [("form", form.as_str()), ("name", "Wire"), ("scope", "read")];
    for _ in 0..token::STANDING_MAX {
        assert_eq!(browser.post("/desk/tokens", &fields).status(), 201);
    }
    let refused = browser.post("/desk/tokens", &fields);
    assert_eq!(refused.status(), 422);
    assert!(text(&refused).contains("You have 50 keys."));
    let forged = browser.post("/desk/tokens", &[("form", "other"), ("name", "Wire"), ("scope", "read")]);
    assert_eq!(forged.status(), 403);
}
