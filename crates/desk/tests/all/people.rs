//! People come, change their roles, and go.

use newsroom::people::role::Role;
use newsroom::people::token;

use crate::world::{PASSWORD, World, hidden, place, text};

/// The address in the field that shows a link that was just made.
fn link(page: &str) -> String {
    let from = page.find("https://courier.example/desk/").expect("a link is shown") + "https://courier.example".len();
    page[from..].split('"').next().unwrap().to_owned()
}

#[test]
fn someone_is_invited_and_comes_in() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let fields = [("name", "Samir Haddan"), ("email", "samir@courier.example"), ("role", "reporter")];
    let answer = chief.submit("/desk/people", &fields);
    assert_eq!(answer.status(), 201);
    let page = text(&answer);
    assert!(page.contains("A link for Samir Haddan") && page.contains("samir@courier.example"));
    let invitation = link(&page);
    assert!(text(&chief.submit("/desk/people", &fields)).contains("Someone here has this address already."));

    let guest = world.browser();
    assert_eq!(guest.get(&invitation).status(), 200);
    assert_eq!(place(&guest.post(&invitation, &[("password", PASSWORD)])), "/desk/sign-in?after=password");
    assert_eq!(guest.get(&invitation).status(), 410, "it works once");
    assert_eq!(place(&guest.sign_in("samir", PASSWORD)), "/desk/");
    assert_eq!(guest.get("/desk/people").status(), 403, "only who administers sees everybody");
    assert!(!guest.text("/desk/").contains("/desk/people"));
}

#[test]
fn what_is_wrong_with_an_invitation_is_said_beside_the_field() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let answer = chief.submit("/desk/people", &[("name", " "), ("email", "samir"), ("role", "editor")]);
    assert_eq!(answer.status(), 422);
    let page = text(&answer);
    assert!(
        page.contains("id=\"name-error\"") && page.contains("id=\"email-error\"") && page.contains("value=\"samir\"")
    );
    assert!(page.contains("value=\"editor\" selected"), "what was chosen stays chosen");
}

#[test]
fn who_leaves_is_out_at_once_and_may_come_back() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let reporter = world.signed_in("samir", Role::Editor);
    let id = world.account("samir");
    world.db.write(|tx| token::make(tx, &world.act(), id, "wire", "dl_wire")).unwrap();
    assert_eq!(place(&chief.submit(&format!("/desk/people/{id}/ending"), &[])), "/desk/people");
    assert!(chief.text("/desk/people").contains("samir can no longer sign in."));
    assert_eq!(place(&reporter.get("/desk/stories")), "/desk/sign-in?after=end");
    assert!(world.db.read(|r| token::find(r, "dl_wire", world.now())).unwrap().is_none(), "the token has ended too");
    assert_eq!(reporter.sign_in("samir", PASSWORD).status(), 422);

    chief.submit(&format!("/desk/people/{id}/return"), &[]);
    assert_eq!(place(&reporter.sign_in("samir", PASSWORD)), "/desk/");
    assert!(world.db.read(|r| token::find(r, "dl_wire", world.now())).unwrap().is_none(), "it stays ended");
}

#[test]
fn an_admin_sees_where_somebody_is_signed_in_and_shuts_a_lost_device_out() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let lost = world.signed_in("samir", Role::Editor);
    let (own, id) = (world.account("ines"), world.account("samir"));
    let at = format!("/desk/people/{id}/sessions");
    assert!(chief.text("/desk/people").contains(&at));
    let page = chief.text(&at);
    assert!(page.contains("Where samir is signed in") && page.contains("Test browser"), "{page}");
    let session = page.split(&format!("{at}/")).nth(1).unwrap().split('/').next().unwrap().to_owned();
    chief.submit(&format!("/desk/people/{own}/sessions/{session}/ending"), &[]);
    assert_eq!(lost.get("/desk/").status(), 200, "it is none of that person's");
    assert_eq!(lost.get(&at).status(), 403);
    assert_eq!(place(&chief.submit(&format!("{at}/{session}/ending"), &[])), at);
    assert!(chief.text(&at).contains("The sign-in was ended."));
    assert_eq!(place(&lost.get("/desk/")), "/desk/sign-in?after=end");
    assert_eq!(place(&lost.sign_in("samir", PASSWORD)), "/desk/", "the account stays");

    let kept = world.browser();
    kept.sign_in("ines", PASSWORD);
    chief.submit(&format!("{at}/ending"), &[]);
    assert_eq!(place(&lost.get("/desk/")), "/desk/sign-in?after=end");
    assert!(chief.text(&at).contains("Nowhere just now."));
    chief.submit(&format!("/desk/people/{own}/sessions/ending"), &[]);
    assert_eq!(
        (chief.get("/desk/").status().as_u16(), kept.get("/desk/").status().as_u16()),
        (200, 303),
        "one's own stays"
    );
    let told = world.room.events_after(0).into_iter().filter(|event| event.kind == "session.ended").count();
    assert_eq!(told, 3);
    assert_eq!(chief.get("/desk/people/999999/sessions").status(), 404);
}

#[test]
fn a_role_changes_what_one_may_do_and_an_admin_always_stays() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let other = world.signed_in("samir", Role::Reporter);
    assert_eq!(other.get("/desk/comments").status(), 403);
    let (own, id) = (world.account("ines"), world.account("samir"));
    chief.submit(&format!("/desk/people/{id}/role"), &[("role", "moderator")]);
    assert_eq!(other.get("/desk/comments").status(), 200);
    for (what, fields) in [("ending", vec![]), ("role", vec![("role", "editor")])] {
        chief.submit(&format!("/desk/people/{own}/{what}"), &fields);
        assert!(chief.text("/desk/people").contains("This is the last admin."), "{what}");
    }
    let form = hidden(&other.text("/desk/"), "form");
    let forged = other.post(&format!("/desk/people/{id}/role"), &[("form", &form), ("role", "admin")]);
    assert_eq!(forged.status(), 403, "nobody gives themselves a role");
}

#[test]
fn an_admin_chooses_the_sections_in_which_somebody_works() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let editor = world.signed_in("samir", Role::Editor);
    let (sport, city) = (world.section("sport"), world.section("city"));
    world.story(7, "Ferry returns");
    world.run_in("city", 7);
    assert_eq!(editor.get("/desk/stories/7").status(), 200);
    let address = format!("/desk/people/{}/sections", world.account("samir"));
    assert_eq!(place(&chief.submit(&address, &[("section", &sport.to_string()), ("section", "4711")])), "/desk/people");
    let page = chief.text("/desk/people");
    assert!(page.contains("Where samir works has changed.") && page.contains("Works in sport"), "{page}");
    assert!(page.contains(&format!("value=\"{sport}\" checked")));
    let refused = editor.get("/desk/stories/7");
    assert!(refused.status() == 403 && text(&refused).contains("none of the sections that you work in"));

    // What they write is put into their sections alone.
    let edit = place(&editor.submit("/desk/stories", &[]));
    let page = editor.text(&edit);
    assert!(page.contains(&format!("<option value=\"{sport}\">")) && !page.contains(&format!("value=\"{city}\"")));
    let fields = |section: &str| {
        let fields = [("version", "1"), ("headline", "Cup"), ("language", "en"), ("section", section)];
        text(&editor.submit(&edit.replace("/edit", "/draft"), &fields))
    };
    assert!(fields(&city.to_string()).contains("You do not work in the section “city”."));
    assert_eq!(fields(&sport.to_string()), "", "it is saved");
    let planned = editor.submit("/desk/planning", &[("idea", "Cup"), ("section", &city.to_string())]);
    assert!(planned.status() == 422 && text(&planned).contains("id=\"section-wrong\""));

    assert_eq!(place(&chief.submit(&address, &[])), "/desk/people");
    assert_eq!(editor.get("/desk/stories/7").status(), 200, "none chosen is the whole site");
    assert_eq!(editor.submit(&address, &[]).status(), 403, "nobody frees themselves");
}

#[test]
fn an_invitation_says_in_which_sections_somebody_works() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    let (sport, city) = (world.section("sport").to_string(), world.section("city").to_string());
    let fields =
        |role| [("name", "Leila"), ("email", "leila@courier.example"), ("role", role), ("section", sport.as_str())];
    let wrong = text(&chief.submit("/desk/people", &[&fields("editor")[2..], &[("name", "Leila")]].concat()));
    assert!(wrong.contains(&format!("value=\"{sport}\" checked")), "what was chosen is kept: {wrong}");
    assert!(wrong.contains(&format!("value=\"{city}\">")), "{wrong}");
    assert_eq!(chief.submit("/desk/people", &fields("editor")).status(), 201);
    assert!(chief.text("/desk/people").contains("Works in sport"));
    let omar = [("name", "Omar"), ("email", "omar@courier.example"), ("role", "moderator"), ("section", &sport)];
    assert_eq!(chief.submit("/desk/people", &omar).status(), 201);
    assert_eq!(chief.text("/desk/people").matches("Works in sport").count(), 1, "moderators work on the whole site");
}

#[test]
fn a_forgotten_password_is_set_by_a_link() {
    let world = World::new();
    let chief = world.signed_in("ines", Role::Admin);
    world.person("samir", Role::Reporter);
    let answer = chief.submit(&format!("/desk/people/{}/link", world.account("samir")), &[]);
    let reset = link(&text(&answer));
    assert!(reset.starts_with("/desk/reset/"));
    let browser = world.browser();
    browser.post(&reset, &[("password", "another quay entirely")]);
    assert_eq!(browser.sign_in("samir", PASSWORD).status(), 422);
    assert_eq!(place(&browser.sign_in("samir", "another quay entirely")), "/desk/");
}
