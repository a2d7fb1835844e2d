//! The queue of comments.

use http::StatusCode;
use newsroom::comment::Status;
use newsroom::comment::rule::Mode;
use newsroom::people::role::Role;

use crate::world::{Browser, World, hidden, place, text};

fn decide(browser: &Browser, seen: Status, status: Status, ids: &[&str]) -> String {
    let mut fields = vec![("status", seen.as_str()), ("decision", status.as_str())];
    fields.extend(ids.iter().map(|id| ("comment", *id)));
    let answer = browser.submit("/desk/comments/decision", &fields);
    assert_eq!(answer.status(), 303);
    browser.text(&place(&answer))
}

/// The form that decides on the comment in hand.
fn to_decide(page: &str) -> &str {
    page.split("action=\"/desk/comments/decision\"").last().unwrap()
}

#[test]
fn an_approved_comment_is_read_and_a_rejected_one_is_not() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "I was on that boat.");
    world.comment(2, 7, Status::Held, "Nils", "Buy lamps.");
    let browser = world.signed_in("ines", Role::Moderator);
    let page = browser.text("/desk/comments");
    assert!(page.find("I was on that boat.").unwrap() < page.find("Buy lamps.").unwrap(), "oldest first");
    assert!(page.contains("Ferry returns") && page.contains("Waiting 2"));
    assert!(!page.contains("@example.org"), "no address of a reader");

    let page = decide(&browser, Status::Held, Status::Published, &["1"]);
    assert!(page.contains("Approved: “I was on that boat.”"));
    decide(&browser, Status::Held, Status::Rejected, &["2"]);
    assert_eq!(world.thread(7), ["I was on that boat."]);
    assert_eq!(world.status(2), Status::Rejected);
    assert!(browser.text("/desk/comments?status=rejected").contains("Buy lamps."));
    assert!(browser.text("/desk/comments").contains("Every comment has been read"));
}

#[test]
fn many_are_decided_at_once_and_put_back_at_once() {
    let world = World::new();
    world.published(7, "Ferry returns");
    for id in 1..=3 {
        world.comment(id, 7, Status::Held, "lamps", &format!("Lamps {id}"));
    }
    let browser = world.signed_in("ines", Role::Editor);
    let page = decide(&browser, Status::Held, Status::Spam, &["1", "3", "3", "nonsense", "99"]);
    assert!(page.contains("2 comments decided."));
    assert_eq!([1, 2, 3].map(|id| world.status(id)), [Status::Spam, Status::Held, Status::Spam]);
    let undo: Vec<String> =
        page.split("name=\"undo\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap().into()).collect();
    let fields: Vec<(&str, &str)> = undo.iter().map(|value| ("undo", value.as_str())).collect();
    let answer = browser.submit("/desk/comments/decision/undoing", &fields);
    assert!(browser.text(&place(&answer)).contains("The decision was undone."));
    assert_eq!([1, 2, 3].map(|id| world.status(id)), [Status::Held; 3]);
    assert!(!browser.text("/desk/comments").contains("The decision was undone."), "said once");
}

#[test]
fn after_a_decision_the_next_comment_is_in_hand() {
    let world = World::new();
    world.published(7, "Ferry returns");
    for (id, body) in [(1, "First."), (2, "Second."), (3, "Third.")] {
        world.comment(id, 7, Status::Held, "Mira", body);
    }
    let browser = world.signed_in("ines", Role::Moderator);
    let in_hand = |page: &str| {
        page.split("class=\"tx typed\" dir=\"auto\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
    };
    let page = browser.text("/desk/comments?status=held&comment-in-hand=2");
    assert_eq!(in_hand(&page), "Second.");
    let next = hidden(to_decide(&page), "comment-in-hand");
    let fields = [("status", "held"), ("decision", "rejected"), ("comment", "2"), ("comment-in-hand", next.as_str())];
    let answer = browser.submit("/desk/comments/decision", &fields);
    assert_eq!(in_hand(&browser.text(&place(&answer))), "Third.");
}

#[test]
fn a_colleague_who_was_first_is_named_and_not_overruled() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "I was on that boat.");
    let (ines, samir) = (world.signed_in("ines", Role::Editor), world.signed_in("samir", Role::Moderator));
    decide(&ines, Status::Held, Status::Published, &["1"]);
    let page = decide(&samir, Status::Held, Status::Rejected, &["1"]);
    assert!(page.contains("ines decided this a moment ago."));
    assert_eq!(world.status(1), Status::Published);
    let page = decide(&samir, Status::Held, Status::Published, &["1"]);
    assert!(page.contains("ines decided this a moment ago."), "the same decision, but not theirs");
    decide(&samir, Status::Published, Status::Spam, &["1"]);
    let answer = ines.submit("/desk/comments/decision/undoing", &[("undo", "1.published.held")]);
    assert!(ines.text(&place(&answer)).contains("samir decided this"));
    assert_eq!(world.status(1), Status::Spam);
}

#[test]
fn a_decision_that_comes_twice_is_one_and_is_said_again() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "I was on that boat.");
    let (ines, samir) = (world.signed_in("ines", Role::Editor), world.signed_in("samir", Role::Moderator));
    for _ in 0..2 {
        let page = decide(&ines, Status::Held, Status::Published, &["1"]);
        assert!(page.contains("Approved: “I was on that boat.”") && page.contains("value=\"1.published.held\""));
    }
    assert!(decide(&samir, Status::Held, Status::Published, &["1"]).contains("ines decided this"));
    let page = ines.text("/desk/comments?status=published&comment-in-hand=1");
    assert_eq!(page.matches("<li>Published · <bdi>ines</bdi>").count(), 1);
}

#[test]
fn beside_a_comment_stand_its_story_and_what_else_its_writer_wrote() {
    let world = World::new();
    world
        .room
        .story("Ferry returns")
        .with_id(7)
        .with(|draft| draft.standfirst = "After eight months.".into())
        .published();
    world.comment(1, 7, Status::Rejected, "Mira", "Buy my lamps.");
    world.comment(2, 7, Status::Held, "Mira", "I was on that boat.");
    world.comment(3, 7, Status::Rejected, "Nora Field", "Of somebody else.");
    let browser = world.signed_in("ines", Role::Moderator);
    let page = browser.text("/desk/comments");
    assert!(page.contains("After eight months."));
    let past = page.split("<ul class=\"plain past\">").nth(1).unwrap().split("</ul>").next().unwrap();
    assert!(past.contains("Buy my lamps.") && past.contains("Rejected") && !past.contains("Of somebody else."));
    let address = past.split("href=\"").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
    let page = browser.text(&address);
    assert_eq!(hidden(&page, "comment"), "1", "it is in hand there");
}

#[test]
fn a_comment_is_answered_from_the_queue_and_both_are_put_back() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "When does it sail?");
    world.comment(2, 7, Status::Held, "Mira", "Second.");
    let browser = world.signed_in("ines", Role::Moderator);
    let page = browser.text("/desk/comments");
    assert!(page.contains("Reply to Mira") && page.contains("The comment is approved with it."));
    let fields = [("status", "held"), ("comment-in-hand", "2"), ("body", " At six. ")];
    let answer = browser.submit("/desk/comments/1/answer", &fields);
    assert_eq!(place(&answer), "/desk/comments?status=held&comment-in-hand=2");
    let page = browser.text(&place(&answer));
    assert!(page.contains("Answered: “At six.”"));
    assert_eq!(world.thread(7), ["When does it sail?", "At six."]);
    let undo: Vec<(&str, &str)> =
        page.split("name=\"undo\" value=\"").skip(1).map(|rest| ("undo", rest.split('"').next().unwrap())).collect();
    assert_eq!(undo.len(), 2);
    let answer = browser.submit("/desk/comments/decision/undoing", &undo);
    assert_eq!(place(&answer), "/desk/comments?status=held&comment-in-hand=1");
    assert_eq!((world.thread(7), world.status(1)), (vec![], Status::Held));
    assert!(browser.text("/desk/comments?status=rejected").contains("At six."));
}

#[test]
fn an_answer_that_is_not_taken_comes_back_as_it_was_typed() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Rejected, "Mira", "Buy lamps.");
    world.comment(2, 7, Status::Held, "Mira", "When does it sail?");
    let browser = world.signed_in("ines", Role::Moderator);
    assert!(
        !browser.text("/desk/comments?status=rejected").contains("data-answer"),
        "no form where there is no answer"
    );
    let too_long = "x".repeat(6_000);
    for (comment, body, said) in [
        ("1", "<b>No</b>", "A comment that was refused is not answered."),
        ("2", " ", "Write your comment before posting it."),
        ("2", too_long.as_str(), "Make your comment shorter"),
    ] {
        let answer = browser.submit(&format!("/desk/comments/{comment}/answer"), &[("status", "held"), ("body", body)]);
        assert_eq!(answer.status(), 422);
        let page = text(&answer);
        assert!(page.contains(said) && page.contains("aria-invalid=\"true\""), "{said}");
        assert_eq!(hidden(page.split("id=\"in-hand\"").nth(1).unwrap(), "comment"), comment);
        let typed = page.split("</textarea>").next().unwrap().rsplit('>').next().unwrap();
        assert_eq!(typed, body.replace('<', "&lt;").replace('>', "&gt;"));
    }
    assert!(world.thread(7).is_empty());
    for strange in ["99", "nonsense"] {
        let answer = browser.submit(&format!("/desk/comments/{strange}/answer"), &[("body", "To whom?")]);
        assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    }
}

#[test]
fn a_public_comment_is_pinned_chosen_and_locked_from_beside_it() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Published, "Mira", "I was on that boat.");
    world.answer(2, 7, Some(1), Status::Published, "Nora Field", "So was I.");
    world.comment(3, 7, Status::Held, "Mira", "Not yet.");
    let browser = world.signed_in("ines", Role::Moderator);
    let address = "/desk/comments?status=published&comment-in-hand=1";
    let set = |comment: &str, field: &str, mark: &str| {
        let fields = [("status", "published"), ("comment-in-hand", comment), (field, mark)];
        browser.text(&place(&browser.submit(&format!("/desk/comments/{comment}/marks"), &fields)))
    };
    for (mark, done, undone) in [
        ("pinned", "It stands first in its thread.", "It stands in its usual place again."),
        ("featured", "It is marked as chosen", "It is no longer marked."),
        ("locked", "Neither it nor what is below it", "It takes replies again."),
        ("thread", "The thread takes nothing new", "The thread is open again."),
    ] {
        assert!(browser.text(address).contains(&format!("name=\"set\" value=\"{mark}\"")), "{mark}");
        let page = set("1", "set", mark);
        assert!(page.contains(done) && page.contains(&format!("name=\"unset\" value=\"{mark}\"")), "{mark}");
        assert!(set("1", "unset", mark).contains(undone), "{mark}");
    }
    assert!(set("2", "set", "pinned").contains("Only a comment that begins a thread"));
    assert!(set("3", "set", "featured").contains("Readers do not see this comment"));
    let held = browser.text("/desk/comments?status=held");
    assert!(!held.contains("value=\"pinned\"") && held.contains("name=\"set\" value=\"thread\""));
    assert_eq!(browser.submit("/desk/comments/1/marks", &[("set", "loud")]).status(), StatusCode::FORBIDDEN);
    assert_eq!(browser.submit("/desk/comments/99/marks", &[("set", "pinned")]).status(), StatusCode::NOT_FOUND);
}

#[test]
fn those_that_are_alike_are_decided_on_with_the_one_in_hand_and_undone_with_it() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.room.change_settings(|site| {
        site.comments.mode = Mode::Held;
        site.comments.flood_max = 1_000;
    });
    let say = |words: &str| world.room.comment_on(newsroom::id::StoryId(7)).saying(words).submitted().unwrap().id;
    let flood: Vec<_> = (0..40).map(|number| say(&format!("Loans {number} at https://loans.example"))).collect();
    let real = say("I was on that boat on Monday, and it left on time.");
    let browser = world.signed_in("ines", Role::Moderator);
    let page = browser.text("/desk/comments");
    assert!(page.contains("and 39 like it") && page.contains("I was on that boat on Monday"), "both are in sight");
    assert!(!page.contains("Loans 1 at"), "what is like it stands behind it");
    let first = flood[0].to_string();
    let fields = [("status", "held"), ("decision", "spam"), ("comment", first.as_str()), ("alike", "yes")];
    let page = browser.text(&place(&browser.submit("/desk/comments/decision", &fields)));
    assert!(page.contains("40 comments decided.") && !page.contains("39 like it"), "{page}");
    assert!(flood.iter().all(|id| world.status(id.0) == Status::Spam));
    assert_eq!(world.status(real.0), Status::Held);

    let undo = hidden(&page, "undo");
    let other = world.signed_in("omid", Role::Moderator);
    other.submit("/desk/comments/decision/undoing", &[("undo", undo.as_str())]);
    assert_eq!(world.status(flood[0].0), Status::Spam, "a colleague's act is not theirs to undo");
    browser.submit("/desk/comments/decision/undoing", &[("undo", undo.as_str())]);
    assert!(flood.iter().all(|id| world.status(id.0) == Status::Held));
    assert!(browser.text("/desk/comments").contains("and 39 like it"), "they stand behind one again");
}

#[test]
fn what_is_undone_is_in_hand_again_in_the_list_one_looked_at() {
    let world = World::new();
    world.published(7, "Ferry returns");
    for (id, body) in [(1, "First."), (2, "Second.")] {
        world.comment(id, 7, Status::Held, "Mira", body);
    }
    let browser = world.signed_in("ines", Role::Moderator);
    let narrowed = [("status", "held"), ("language", "en")];
    let decided = [("decision", "spam"), ("comment", "1")];
    let answer = browser.submit("/desk/comments/decision", &[narrowed, decided].concat());
    assert_eq!(hidden(&browser.text(&place(&answer)), "language"), "en");
    let answer =
        browser.submit("/desk/comments/decision/undoing", &[&narrowed[..], &[("undo", "1.spam.held")]].concat());
    assert_eq!(place(&answer), "/desk/comments?status=held&language=en&comment-in-hand=1");
}

#[test]
fn what_nobody_has_looked_at_is_a_list_that_can_be_narrowed() {
    let world = World::new();
    world.published(7, "Ferry returns");
    world.room.change_settings(|site| site.comments.mode = Mode::Open);
    for body in ["First.", "Second."] {
        world.room.comment_on(newsroom::id::StoryId(7)).saying(body).submitted().unwrap();
    }
    let browser = world.signed_in("ines", Role::Moderator);
    let page = browser.text("/desk/comments?status=unreviewed&language=en");
    assert!(page.find("First.").unwrap() < page.find("Second.").unwrap(), "oldest first");
    assert!(page.contains("Approve <kbd") && !page.contains("Not yet looked at 2"), "a part is not counted");
    assert!(browser.text("/desk/comments").contains("Not yet looked at 2"));
    let id = hidden(&page, "comment");
    let fields = [("status", "unreviewed"), ("language", "en"), ("decision", "published"), ("comment", id.as_str())];
    let address = place(&browser.submit("/desk/comments/decision", &fields));
    assert_eq!(address, "/desk/comments?status=unreviewed&language=en");
    let page = browser.text(&address);
    assert!(page.contains("Approved: “First.”") && !page.contains("class=\"ex\" dir=\"auto\">First."));
    assert!(browser.text("/desk/comments?status=unreviewed&language=fa").contains("No comments here."));
    assert!(browser.text("/desk/comments?status=unreviewed&section=12&language=xx").contains("No comments here."));
}

#[test]
fn only_those_who_moderate_see_and_decide() {
    for (role, may) in [
        (Role::Contributor, false),
        (Role::Reporter, false),
        (Role::Editor, true),
        (Role::Moderator, true),
        (Role::Admin, true),
    ] {
        let world = World::new();
        world.published(7, "Ferry returns");
        world.comment(1, 7, Status::Held, "Mira", "I was on that boat.");
        let browser = world.signed_in("ines", role);
        assert_eq!(browser.get("/desk/comments").status(), if may { 200 } else { 403 }, "{role:?}");
        let fields = [("status", "held"), ("decision", "published"), ("comment", "1")];
        let answer = browser.submit("/desk/comments/decision", &fields);
        assert_eq!(answer.status(), if may { 303 } else { 403 }, "{role:?}");
        assert_eq!(world.thread(7).len(), usize::from(may), "{role:?}");
        assert_eq!(browser.text("/desk/").contains("/desk/comments"), may, "{role:?}");
    }
}

#[test]
fn what_strangers_type_is_shown_as_typed() {
    const BAD: &str = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'";
    let world = World::new();
    world.published(7, &format!("Ferry {BAD}"));
    world.comment(1, 7, Status::Held, BAD, BAD);
    let browser = world.signed_in("ines", Role::Admin);
    let decided =
        browser.submit("/desk/comments/decision", &[("status", "held"), ("decision", "spam"), ("comment", "1")]);
    let pages = ["/desk/comments", &place(&decided), "/desk/comments?status=spam", "/desk/stories", "/desk/stories/7"];
    for address in pages {
        let page = browser.text(address);
        assert!(!page.contains("<script>alert") && !page.contains("<img"), "{address}");
    }
    assert!(browser.text("/desk/comments?status=spam").contains("&lt;script&gt;alert(1)"));
    let search = browser.text("/desk/stories?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&stage=%22%3E%3Cimg%3E");
    assert!(!search.contains("<script>alert") && !search.contains("<img"));
}

#[test]
fn a_forged_notice_is_not_shown() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Admin);
    browser.set_cookie("__Host-dateline_desk_done", "eyJ0ZXh0IjoiWW91IHdvbiJ9.c2ln");
    assert!(!browser.text("/desk/").contains("You won"));
}

#[test]
fn long_lists_go_on_by_where_they_stopped() {
    let world = World::new();
    world.published(7, "Ferry returns");
    for id in 1..=60 {
        world.comment(id, 7, Status::Held, "Mira", &format!("Number {id}."));
    }
    let browser = world.signed_in("ines", Role::Moderator);
    let mut address = "/desk/comments".to_owned();
    let mut seen = 0;
    for _ in 0..3 {
        let page = browser.text(&address);
        seen += page.matches("data-comment>").count();
        let more = page.rsplit("<a href=\"").find(|rest| rest.contains("\">Next</a>"));
        address = more.map(|rest| rest.split('"').next().unwrap().replace("&amp;", "&")).unwrap_or_default();
    }
    assert_eq!((seen, address.as_str()), (60, ""));
    assert!(text(&browser.get("/desk/comments?after=nonsense&status=odd&comment-in-hand=x")).contains("Number 1."));
}

#[test]
fn the_thread_above_a_comment_is_shown_on_either_database() {
    World::on_each("desk_moderation", |world| {
        world.published(7, "Ferry returns");
        world.comment(1, 7, Status::Published, "Petra", "The bell is the same bell.");
        world.answer(2, 7, Some(1), Status::Rejected, "Ole", "Same note, too.");
        world.answer(3, 7, Some(2), Status::Held, "Mira", "Does it ring for the ferries?");
        let browser = world.signed_in("ines", Role::Editor);
        let page = browser.text("/desk/comments");
        let place = |words: &str| page.rfind(words).unwrap_or_else(|| panic!("{words} is not there"));
        assert!(place("The bell is the same bell.") < place("Same note, too."));
        assert!(place("Same note, too.") < place("Does it ring for the ferries?"));
        assert!(page.contains("answers Ole"));
        decide(&browser, Status::Held, Status::Published, &["3"]);
        assert_eq!(world.status(3), Status::Published);
        assert!(browser.text("/desk/stories?q=FERRY&stage=published").contains("/desk/stories/7"));
        assert!(!browser.text("/desk/stories?q=tram").contains("/desk/stories/7"));
    });
}

#[test]
fn what_readers_reported_waits_until_it_is_kept_or_refused() {
    World::on_each("desk_reported", |world| {
        world.published(7, "Ferry returns");
        world.comment(1, 7, Status::Published, "Mira", "I was on that boat.");
        world.comment(2, 7, Status::Published, "Nils", "You are all fools.");
        world.reported(1, "Nobody was on it <b>then</b>.");
        world.reported(2, "");
        let (ines, samir) = (world.signed_in("ines", Role::Moderator), world.signed_in("samir", Role::Moderator));
        let reported = "/desk/comments?status=reported";
        let page = ines.text(reported);
        assert!(page.contains("Reported 2") && page.contains("It insults or threatens"));
        assert!(page.contains("Nobody was on it &lt;b&gt;then&lt;/b&gt;."));
        let decide = |browser: &Browser, decision: &str, id: &str| {
            let fields = [("status", "reported"), ("decision", decision), ("comment", id)];
            browser.text(&place(&browser.submit("/desk/comments/decision", &fields)))
        };
        let page = decide(&ines, "published", "1");
        assert!(page.contains("Reported 1") && !page.contains("name=\"undo\""), "nothing to go back to");
        assert_eq!(world.status(1), Status::Published);
        assert!(decide(&samir, "published", "1").contains("ines decided this a moment ago."));
        let page = decide(&ines, "rejected", "2");
        assert!(page.contains("Reported 0") && page.contains("No comments here."));
        assert_eq!(world.status(2), Status::Rejected);
    });
}

#[test]
fn a_decision_keeps_its_reason_of_the_newsrooms_list_and_who_made_it() {
    let world = World::new();
    world.room.change_settings(|site| site.comments.reasons = vec!["Insults".into(), "Off the subject".into()]);
    world.published(7, "Ferry returns");
    world.comment(1, 7, Status::Held, "Mira", "You fools.");
    world.comment(2, 7, Status::Held, "Nils", "Buy lamps.");
    let browser = world.signed_in("ines", Role::Moderator);
    assert!(
        browser
            .text("/desk/comments")
            .contains("<option value=\"Off the subject\" data-number=\"2\">Off the subject</option>")
    );
    for (id, reason) in [("1", "Insults"), ("2", "of my own making")] {
        let fields = [("status", "held"), ("decision", "rejected"), ("comment", id), ("reason", reason)];
        assert_eq!(browser.submit("/desk/comments/decision", &fields).status(), 303);
    }
    let page = browser.text("/desk/comments?status=rejected&comment-in-hand=1");
    assert!(page.contains("<bdi>ines</bdi>") && page.contains("<bdi>Insults</bdi>"));
    assert!(!browser.text("/desk/comments?status=rejected&comment-in-hand=2").contains("of my own making"));
}

#[test]
fn a_writer_is_banned_from_beside_their_comment() {
    World::on_each("desk_writer", |world| {
        world.published(7, "Ferry returns");
        world.comment(1, 7, Status::Held, "Mira", "You fools.");
        let browser = world.signed_in("ines", Role::Moderator);
        let send = |id: &str, standing: &str, days: &str| {
            let fields = [("status", "held"), ("standing", standing), ("days", days), ("reason", "<i>Third time</i>")];
            browser.submit(&format!("/desk/comments/{id}/writer"), &fields)
        };
        let page = browser.text(&place(&send("1", "banned", "30")));
        assert!(page.contains("From now on: Banned: nothing is taken."));
        assert!(page.contains("Banned: nothing is taken · ines") && page.contains("&lt;i&gt;Third time&lt;/i&gt;"));
        assert!(page.contains("<option value=\"banned\" selected>"));
        let page = browser.text(&place(&send("1", "usual", "0")));
        assert!(page.contains("From now on: As everybody.") && !page.contains("Third time"));
        assert_eq!(send("99", "banned", "0").status(), 404);
        assert_eq!(send("x", "banned", "0").status(), 404);
        assert_eq!(send("1", "adored", "0").status(), 403);
        assert_eq!(send("1", "banned", "-1").status(), 403);
    });
}

#[test]
fn an_admin_gives_a_writer_all_they_wrote_and_erases_it_when_they_ask() {
    World::on_each("desk_writer_data", |world| {
        world.published(7, "Ferry returns");
        world.comment(1, 7, Status::Published, "Mira", "First of mine.");
        world.comment(2, 7, Status::Held, "Mira", "Second of mine.");
        world.comment(3, 7, Status::Published, "Nilsson", "Of somebody else.");
        let (export, erasure) = ("/desk/comments/1/writer/export", "/desk/comments/1/writer/erasure");
        let samir = world.signed_in("samir", Role::Moderator);
        assert_eq!(
            (samir.get(export).status(), samir.submit(erasure, &[("sure", "yes")]).status()),
            (StatusCode::FORBIDDEN, StatusCode::FORBIDDEN)
        );
        assert!(!samir.text("/desk/comments").contains("/writer/erasure"));
        let ines = world.signed_in("ines", Role::Admin);
        assert!(ines.text("/desk/comments").contains("/writer/erasure"));
        let file = ines.text(export);
        assert!(file.contains("First of mine.") && file.contains("Second of mine.") && !file.contains("somebody else"));
        assert!(ines.text(&place(&ines.submit(erasure, &[("status", "held")]))).contains("Nothing was erased"));
        assert_eq!(world.status(1), Status::Published);
        let page = ines.text(&place(&ines.submit(erasure, &[("status", "held"), ("sure", "yes")])));
        assert!(page.contains("Everything this writer wrote has been erased."), "{page}");
        assert_eq!([1, 2, 3].map(|id| world.status(id)), [Status::Deleted, Status::Deleted, Status::Published]);
        assert_eq!(ines.get(export).status(), 404, "it leads to nobody any more");
        let again = ines.text(&place(&ines.submit(erasure, &[("status", "held"), ("sure", "yes")])));
        assert!(again.contains("This comment leads to no writer any more."));
        assert_eq!(ines.get("/desk/comments/99/writer/export").status(), 404);
        let record = ines.text("/desk/audit");
        assert!(record.contains("Everything by a writer of comments taken out for them"), "{record}");
        assert!(record.contains("Everything by a writer of comments erased"));
    });
}

#[test]
fn two_people_in_one_queue_have_different_comments_in_hand() {
    let world = World::new();
    world.published(7, "Ferry returns");
    for (id, body) in [(1, "First."), (2, "Second.")] {
        world.comment(id, 7, Status::Held, "Mira", body);
    }
    let (ines, samir) = (world.signed_in("ines", Role::Editor), world.signed_in("samir", Role::Moderator));
    let in_hand = |page: &str| {
        page.split("class=\"tx typed\" dir=\"auto\">").nth(1).unwrap().split('<').next().unwrap().to_owned()
    };
    assert_eq!(in_hand(&ines.text("/desk/comments")), "First.");
    let page = samir.text("/desk/comments");
    assert_eq!(in_hand(&page), "Second.");
    assert!(page.contains("ines is looking at this"));
    assert_eq!(
        in_hand(&samir.text("/desk/comments?status=held&comment-in-hand=1")),
        "First.",
        "who asks for it sees it"
    );
    let page = samir.text("/desk/comments?status=held&comment-in-hand=1");
    assert!(page.contains("class=\"i i-eye\"") && page.contains("ines is looking at this"), "and is told");
    world.comment(3, 7, Status::Held, "Mira", "Third.");
    let page = samir.text("/desk/comments?status=held&comment-in-hand=2");
    ines.text("/desk/comments?status=held&comment-in-hand=3");
    let next = hidden(to_decide(&page), "comment-in-hand");
    let fields = [("status", "held"), ("decision", "spam"), ("comment", "2"), ("comment-in-hand", next.as_str())];
    let answer = samir.submit("/desk/comments/decision", &fields);
    assert_eq!(next, "3");
    assert_eq!(in_hand(&samir.text(&place(&answer))), "First.", "the next was taken in hand meanwhile");
    world.room.clock().advance(testing::seconds(30));
    let page = samir.text("/desk/comments");
    assert_eq!(in_hand(&page), "First.");
    assert!(!page.contains("is looking at this"));
}

#[test]
fn the_place_in_the_queue_counts_what_stands_in_it() {
    let world = World::new();
    world.room.change_settings(|site| (site.comments.mode, site.comments.flood_max) = (Mode::Held, 1_000));
    let story = world.room.story("Ferry returns").with_id(7).published().id;
    for number in 0..5 {
        let sent = world.room.comment_on(story).by("Reader", &format!("reader{number}@example.org"));
        sent.saying("The harbour has always been this way, as everybody knows.").submitted().unwrap();
    }
    let sent = world.room.comment_on(story).by("Mira", "mira@example.org");
    sent.saying("I was on that boat on Monday, and it came on time.").submitted().unwrap();
    let page = world.signed_in("ines", Role::Moderator).text("/desk/comments");
    assert!(page.contains("1 of 2") && page.contains("Waiting 6"), "{page}");
}
