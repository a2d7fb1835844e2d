//! The spam service in the settings: its key is verified, kept sealed and never shown, and the privacy text tells of it.

use newsroom::people::role::Role;

use crate::world::{Browser, World, hidden, place, text};

const AT: &str = "/desk/settings/service";

fn send(browser: &Browser, changed: &[(&str, &str)]) -> http::Response<bytes::Bytes> {
    let seen = hidden(&browser.text(AT), "seen");
    let usual = [("seen", seen.as_str()), ("service-host", "https://spam.example/"), ("service-timeout", "2000")];
    let kept = usual.into_iter().filter(|(name, _)| changed.iter().all(|(own, _)| own != name));
    let fields: Vec<(&str, &str)> = kept.chain(changed.iter().copied()).collect();
    browser.submit(AT, &fields)
}

#[test]
fn a_key_is_verified_before_it_is_kept_and_never_shown() {
    World::on_each("a_key_is_verified_before_it_is_kept_and_never_shown", |world| {
        let browser = world.signed_in("omar", Role::Admin);
        assert!(!world.room.settings().spam_service.is_on, "off at first");
        let refused = send(&browser, &[("service-on", "on")]);
        assert_eq!(refused.status(), 422);
        assert!(text(&refused).contains("id=\"service-key-error\""), "no key");
        *world.service.said.lock().unwrap() = Ok("invalid".into());
        let refused = send(&browser, &[("service-on", "on"), ("service-key", "k-17")]);
        assert!(text(&refused).contains("The service does not know this key."), "{}", text(&refused));
        *world.service.said.lock().unwrap() = Err("the host cannot be reached".into());
        let refused = send(&browser, &[("service-on", "on"), ("service-key", "k-17")]);
        let page = text(&refused);
        assert!(page.contains("id=\"service-host-error\"") && page.contains("the host cannot be reached"), "{page}");
        assert!(!page.contains("k-17"), "a key is never shown: {page}");
        assert!(!world.room.settings().spam_service.is_on);
        *world.service.said.lock().unwrap() = Ok("valid".into());
        assert_eq!(place(&send(&browser, &[("service-on", "on"), ("service-key", "k-17")])), AT);
        let kept = world.room.settings().spam_service;
        assert!(kept.is_on && kept.host == "https://spam.example");
        assert_eq!(kept.key(&world.keys).as_deref(), Some("k-17"));
        let last = world.service.asked.lock().unwrap().last().cloned().unwrap();
        assert_eq!(last.url, "https://spam.example/1.1/verify-key");
        assert!(last.form.contains("api_key=k%2D17") && last.form.contains("blog=https%3A%2F%2Fcourier"), "{last:?}");
        let page = browser.text(AT);
        assert!(page.contains("A key is kept.") && !page.contains("k-17"), "{page}");
        // Saved once more without a key, it stays, and the service is not asked again.
        let asked = world.service.asked.lock().unwrap().len();
        assert_eq!(place(&send(&browser, &[("service-on", "on"), ("service-marks", "on")])), AT);
        let kept = world.room.settings().spam_service;
        assert_eq!((kept.marks, kept.key(&world.keys).as_deref()), (true, Some("k-17")));
        assert_eq!(world.service.asked.lock().unwrap().len(), asked);
        // At another host it is.
        send(&browser, &[("service-on", "on"), ("service-host", "https://other.example")]);
        assert_eq!(world.service.asked.lock().unwrap().len(), asked + 1);
    });
}

#[test]
fn wrong_values_are_refused_and_who_was_overtaken_is_told() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    for (field, value) in [("service-host", "spam.example"), ("service-host", ""), ("service-timeout", "99")] {
        let refused = send(&browser, &[(field, value)]);
        assert_eq!(refused.status(), 422, "{field} {value}");
        assert!(text(&refused).contains(&format!("id=\"{field}-error\"")), "{field} {value}");
    }
    let seen = hidden(&browser.text(AT), "seen");
    world.room.change_settings(|site| site.spam_service.gets_email = true);
    let late =
        browser.submit(AT, &[("seen", &seen), ("service-host", "https://a.example"), ("service-timeout", "2000")]);
    assert_eq!(late.status(), 409);
    let moderator = world.signed_in("ines", Role::Moderator);
    assert_ne!(moderator.get(AT).status(), 200);
}

#[test]
fn the_privacy_text_tells_what_leaves_the_site() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    let draft = || {
        let fields = [("policy", "privacy"), ("act", "draft"), ("language", "en"), ("title", "Privacy")];
        text(&browser.submit("/desk/settings/policies", &fields))
    };
    assert!(!draft().contains("a service for recognising spam"));
    world.room.change_settings(|site| {
        site.spam_service.is_on = true;
        site.spam_service.host = "https://spam.example:8443".into();
    });
    let page = draft().replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("we ask spam.example, a service for recognising spam"), "{page}");
    assert!(!page.contains("your email address, your website, your network address"), "{page}");
    world.room.change_settings(|site| site.spam_service.gets_email = true);
    assert!(draft().contains("your email address, your website, your network address"));
}
