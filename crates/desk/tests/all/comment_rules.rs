//! Rules of comments at the desk: of the site, of sections and stories; word lists on trial; moderation in numbers.

use newsroom::comment::Status;
use newsroom::comment::rule::Mode;
use newsroom::id::StoryId;
use newsroom::people::role::Role;

use crate::world::{World, hidden, place, text};

/// A page without the marks that stand around what somebody typed.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_sections_rule_is_set_and_what_is_inherited_is_said_in_words() {
    World::on_each("a_sections_rule_is_set_and_what_is_inherited_is_said_in_words", |world| {
        let harbour = world.section("harbour");
        let story = world.room.story("Ferry returns").in_section("harbour").published();
        let browser = world.signed_in("ines", Role::Moderator);
        let at = format!("/desk/comments/rules/sections/{harbour}");
        let page = plain(&browser.text(&at));
        assert!(page.contains("First comments wait for a moderator, by the settings of the site."), "{page}");
        let refused = browser.submit(&at, &[("mode", "held"), ("days", "many")]);
        assert_eq!(refused.status(), 422);
        assert!(text(&refused).contains("id=\"days-error\"") && text(&refused).contains("value=\"many\""));
        assert_eq!(browser.submit(&at, &[("mode", "shut"), ("days", "")]).status(), 403);
        assert_eq!(place(&browser.submit(&at, &[("mode", "held"), ("days", "۷"), ("reason", "A dispute")])), at);
        let page = plain(&browser.text(&at));
        for said in [
            "Every comment waits for a moderator, by the rule of the section “harbour”.",
            "Threads close 7 days after publication, by the rule of the section “harbour”.",
            "As above: First comments wait for a moderator, by the settings of the site.",
            "Set by ines",
            "A dispute",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let at = format!("/desk/comments/rules/stories/{}", story.id);
        assert!(plain(&browser.text(&at)).contains("by the rule of the section “harbour”."));
        browser.submit(&at, &[("mode", "closed"), ("days", "0")]);
        let page = plain(&browser.text(&at));
        assert!(page.contains("No new comments, by the rule of this story."), "{page}");
        assert!(page.contains("Threads stay open, by the rule of this story."), "{page}");
        assert!(!world.room.site().text(&story.address()).contains("id=\"reply-title\""));

        let editor = world.signed_in("samir", Role::Editor);
        let form = plain(&editor.text(&format!("/desk/sections?change={harbour}")));
        assert!(form.contains("Every comment waits for a moderator") && form.contains("Change the rules of comments"));
        let page = plain(&editor.text(&format!("/desk/stories/{}", story.id)));
        assert!(page.contains("No new comments, by the rule of this story.") && page.contains(&at), "{page}");
        let reporter = world.signed_in("nora", Role::Reporter);
        let page = plain(&reporter.text(&format!("/desk/stories/{}", story.id)));
        assert!(page.contains("No new comments") && !page.contains(&at), "{page}");
        let admin = world.signed_in("omar", Role::Admin);
        let settings = plain(&admin.text("/desk/settings/comments"));
        assert!(settings.contains("Sections with rules of their own") && settings.contains("harbour: Every comment"));
        for nowhere in ["sections/5", "stories/5", "tags/5", "sections/x"] {
            assert_eq!(browser.get(&format!("/desk/comments/rules/{nowhere}")).status(), 404, "{nowhere}");
        }
    });
}

#[test]
fn who_may_comment_is_chosen_for_the_site() {
    let world = World::new();
    let browser = world.signed_in("omar", Role::Admin);
    let page = browser.text("/desk/settings/comments");
    assert!(page.contains("<option value=\"first-held\" selected>"), "{page}");
    let sent = send(&browser, &page, &[("comment-mode", "held")]);
    assert_eq!(sent.status(), 303, "{}", text(&sent));
    assert_eq!(world.room.settings().comments.mode, Mode::Held);
}

/// Sends the settings of comments as they stand, but for some.
fn send(browser: &crate::world::Browser, page: &str, changed: &[(&str, &str)]) -> http::Response<bytes::Bytes> {
    let seen = hidden(page, "seen");
    let usual = [
        ("seen", seen.as_str()),
        ("open", "on"),
        ("comment-mode", "first-held"),
        ("close-after", "0"),
        ("links-max", "2"),
        ("spam-hold", "70"),
        ("spam-mark", "0"),
        ("newcomer-minutes", "0"),
        ("checker-timeout", "2000"),
        ("length-max", "5000"),
        ("flood-max", "5"),
        ("asks-proof", "under-attack"),
        ("edit-minutes", "10"),
        ("client-days", "30"),
        ("threads", "50"),
        ("depth", "2"),
    ];
    let kept = usual.into_iter().filter(|(name, _)| changed.iter().all(|(own, _)| own != name));
    let fields: Vec<(&str, &str)> = kept.chain(changed.iter().copied()).collect();
    browser.submit("/desk/settings/comments", &fields)
}

#[test]
fn lists_are_tried_on_past_comments_before_they_are_kept() {
    World::on_each("lists_are_tried_on_past_comments_before_they_are_kept", |world| {
        world.published(7, "Ferry returns");
        world.comment(1, 7, Status::Held, "Mira", "Free money at the casino.");
        world.comment(2, 7, Status::Published, "Nils", "A calendar of ferries.");
        let browser = world.signed_in("omar", Role::Admin);
        let page = browser.text("/desk/settings/comments");
        let lists = [("held-words", "\"free money\""), ("barred-words", "~lend"), ("act", "try")];
        let tried = send(&browser, &page, &lists);
        let shown = plain(&text(&tried));
        assert_eq!(tried.status(), 200, "{shown}");
        for said in [
            "Tried on the newest 2 comments.",
            "Nothing has been saved yet.",
            "1 would have waited for a moderator",
            "0 would have been refused",
            "Free money at the casino.",
            "&quot;free money&quot;</textarea>",
        ] {
            assert!(shown.contains(said), "{said}: {shown}");
        }
        assert!(!shown.contains("A calendar of ferries."));
        assert!(world.room.settings().comments.held_words.is_empty(), "nothing was kept");
        for (field, typed, why) in [
            ("held-words", "casino\n/a(b/", "Line 2 holds a pattern that cannot be read: (b"),
            ("barred-words", "/x*/", "Line 1: this pattern matches everything."),
            ("held-networks", "203.0.113.0/24\nthe farm", "Line 2 begins with no network: the farm"),
        ] {
            for act in ["", "try"] {
                let refused = send(&browser, &page, &[(field, typed), ("act", act)]);
                assert_eq!(refused.status(), 422, "{field}");
                assert!(plain(&text(&refused)).contains(why), "{why}: {}", text(&refused));
            }
        }
        assert_eq!(send(&browser, &page, &lists[..2]).status(), 303);
        assert_eq!(world.room.settings().comments.held_words, ["\"free money\""]);
        let trail = browser.text("/desk/audit?kind=site.changed");
        assert!(trail.contains("comments.held_words") && !trail.contains("free money"), "lists are named alone");
        world.room.change_settings(|site| site.comments.held_networks = vec!["192.0.2.0/24 a “farm”".into()]);
        let sent = world.room.comment_on(StoryId(7)).saying("FREE MONEY!");
        let receipt = sent.with(|sent| sent.client_address = "192.0.2.7".into()).submitted().unwrap();
        let queue = plain(&browser.text(&format!("/desk/comments?comment-in-hand={}", receipt.id)));
        for why in ["It comes from a network whose comments wait: <bdi>192.0.2.0/24</bdi><", "&quot;free money&quot;"] {
            assert!(queue.contains(why), "{why}: {queue}");
        }
    });
}

#[test]
fn moderation_is_shown_in_numbers_and_given_as_files() {
    World::on_each("moderation_is_shown_in_numbers_and_given_as_files", |world| {
        world.published(7, "Ferry returns");
        for id in 1..4 {
            world.comment(id, 7, Status::Held, "Mira", &format!("I was on boat {id}."));
        }
        let browser = world.signed_in("ines", Role::Moderator);
        for (comment, decision) in [("1", "published"), ("2", "spam")] {
            let fields = [("status", "held"), ("decision", decision), ("comment", comment)];
            browser.submit("/desk/comments/decision", &fields);
        }
        let page = plain(&browser.text("/desk/comments/statistics?days=7"));
        assert!(page.contains("ines") && page.contains("Middle wait"), "{page}");
        let today = world.room.settings().time_zone().to_datetime(world.now()).date();
        let days = browser.get("/desk/comments/statistics/days?days=7");
        assert_eq!(days.headers()["content-type"], "text/csv; charset=utf-8; header=present");
        let lines = text(&days);
        assert!(lines.starts_with("day,published,held,rejected,spam,deleted\r\n"), "{lines}");
        assert!(lines.ends_with(&format!("{today},1,1,0,1,0\r\n")), "{lines}");
        assert_eq!(lines.lines().count(), 8);
        let people = text(&browser.get("/desk/comments/statistics/people"));
        assert!(people.contains("\r\n\"ines\",1,0,1,0,0,"), "{people}");
        assert_eq!(browser.get("/desk/comments/statistics/else").status(), 404);
        assert_eq!(world.signed_in("nora", Role::Reporter).get("/desk/comments/statistics").status(), 403);
    });
}
