//! Proving once more who one is: whoever finds a desk left open leaves no key behind.

use newsroom::people::role::Role;
use newsroom::people::token;

use crate::world::{PASSWORD, World, place, text};

/// Longer than a proof lasts, in seconds.
const LATER: i64 = 601;

#[test]
fn what_opens_an_account_asks_for_the_password_again_after_ten_minutes() {
    World::on_each("what_opens_an_account_asks_for_the_password_again_after_ten_minutes", |world| {
        let ines = world.signed_in("ines", Role::Editor);
        for page in ["codes", "email", "passkeys", "tokens"] {
            assert_eq!(ines.get(&format!("/desk/{page}")).status(), 200);
        }
        world.advance(LATER);
        for page in ["codes", "email", "passkeys", "tokens"] {
            assert_eq!(place(&ines.get(&format!("/desk/{page}"))), format!("/desk/proof?for={page}"));
        }
        let forged = ines.submit("/desk/tokens", &[("name", "mine"), ("scope", "read")]);
        assert_eq!(place(&forged), "/desk/proof?for=tokens&typed=name%3Dmine%26scope%3Dread");
        for act in ["codes", "codes/recovery", "codes/removal", "email", "passkeys"] {
            assert!(place(&ines.submit(&format!("/desk/{act}"), &[("name", "x")])).starts_with("/desk/proof"), "{act}");
        }
        let tokens = world.db.read(|r| token::list(r, world.account("ines"), world.now())).unwrap();
        assert!(tokens.is_empty());
        let wrong = ines.submit("/desk/proof", &[("for", "tokens"), ("password", "a guess")]);
        assert_eq!(wrong.status(), 422);
        assert!(text(&wrong).contains("This is not your password.") && text(&wrong).contains("value=\"tokens\""));
        assert_eq!(ines.get("/desk/tokens").status(), 303);
        let right = ines.submit("/desk/proof", &[("for", "tokens"), ("password", PASSWORD)]);
        assert_eq!(place(&right), "/desk/tokens");
        assert_eq!(ines.get("/desk/tokens").status(), 200);
        assert_eq!(ines.get("/desk/stories").status(), 200, "all else stays open meanwhile");
    });
}

#[test]
fn a_proof_is_of_one_sign_in_and_leads_nowhere_else() {
    let world = World::new();
    let (one, other) = (world.signed_in("ines", Role::Editor), world.browser());
    other.sign_in("ines", PASSWORD);
    world.advance(LATER);
    let right = one.submit("/desk/proof", &[("for", "https://evil.example/"), ("password", PASSWORD)]);
    assert_eq!(place(&right), "/desk/sessions");
    assert_eq!(one.get("/desk/tokens").status(), 200);
    assert_eq!(other.get("/desk/tokens").status(), 303);
}

#[test]
fn a_password_is_guessed_there_no_oftener_than_at_the_door() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    world.advance(LATER);
    for _ in 0..10 {
        assert_eq!(ines.submit("/desk/proof", &[("password", "a guess")]).status(), 422);
    }
    assert_eq!(ines.submit("/desk/proof", &[("password", PASSWORD)]).status(), 429);
}

#[test]
fn what_was_typed_is_there_again_after_the_proof_and_is_sent_by_a_person() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    world.advance(LATER);
    let asked = ines.submit("/desk/tokens", &[("name", "Diary & app"), ("scope", "read"), ("days", "30")]);
    let proof = ines.text(&place(&asked));
    assert!(proof.contains("name=\"typed\" value=\"name=Diary+%26+app&amp;scope=read&amp;days=30\""), "{proof}");
    let typed = "name=Diary+%26+app&scope=read&days=30&password=secret\r\nLocation: https://evil.example/";
    let fields = [("for", "tokens"), ("typed", typed), ("password", PASSWORD)];
    let back = place(&ines.submit("/desk/proof", &fields));
    assert_eq!(back, "/desk/tokens?name=Diary+%26+app&scope=read&days=30");
    let page = ines.text(&back);
    assert!(page.contains("value=\"Diary &amp; app\"") && page.contains("value=\"30\" selected"), "{page}");
    let tokens = world.db.read(|r| token::list(r, world.account("ines"), world.now())).unwrap();
    assert!(tokens.is_empty(), "an address alone makes no key");
}
