//! Word lists and networks as they stand in the settings: what they do to comments, and their trial on past ones.

use newsroom::comment::checks::Refusal;
use newsroom::comment::rule::Mode;
use newsroom::comment::submit::SubmitError;
use newsroom::comment::word_list::Lists;
use newsroom::comment::word_list::trial::{self, Trial};
use newsroom::comment::{Status, queue};
use newsroom::people::role::Role;
use newsroom::site::CommentRules;
use testing::{CommentBuilder, TestNewsroom, minutes, seconds};

use crate::on_each;

fn words(lines: &[&str]) -> Vec<String> {
    lines.iter().map(|line| (*line).to_owned()).collect()
}

/// Where a comment stands that was taken, with the checks that found fault; none if a list or a network bars it.
fn judge(room: &TestNewsroom, sent: &CommentBuilder) -> Option<(Status, Vec<(String, String)>)> {
    room.clock().advance(minutes(11));
    match sent.submitted() {
        Ok(receipt) => {
            let kept = room.db().read(|r| queue::find(r, receipt.id, room.now())).unwrap().unwrap();
            let found = kept.findings.into_iter().map(|found| (found.check, found.reason.english));
            Some((kept.status, found.collect()))
        }
        Err(SubmitError::Refused(refusal)) => {
            assert_eq!(refusal, Refusal::Barred);
            None
        }
        Err(SubmitError::Database(error)) => panic!("{error}"),
    }
}

#[test]
fn a_storys_language_decides_what_the_forms_of_a_word_are() {
    on_each("a_storys_language_decides_what_the_forms_of_a_word_are", |room| {
        room.change_settings(|site| {
            (site.comments.mode, site.comments.spam_hold_percent) = (Mode::Open, 0);
            site.comments.held_words = words(&["\"free money\"", "~Haus"]);
            site.comments.barred_words = words(&["/\\bp.?i.?l.?l.?s\\b/"]);
        });
        let english = room.story("House").published().id;
        let german = room.story("Haus").in_language("de").published().id;
        let say = |story, text: &str| judge(room, &room.comment_on(story).saying(text));
        let held = |line: &str| {
            let reason = format!("it holds “{line}” of the word list");
            Some((Status::Held, vec![("word_list".to_owned(), reason)]))
        };
        assert_eq!(say(german, "Die Häuser stehen."), held("~Haus"));
        assert_eq!(say(english, "Häuser are houses."), Some((Status::Published, vec![])));
        assert_eq!(say(english, "FREE  money for all"), held("\"free money\""));
        assert_eq!(say(english, "Free of money"), Some((Status::Published, vec![])));
        assert_eq!(say(english, "cheap P.I.L.L.S"), None);
    });
}

#[test]
fn networks_hold_and_bar_in_both_families_and_say_why() {
    on_each("networks_hold_and_bar_in_both_families_and_say_why", |room| {
        room.change_settings(|site| {
            (site.comments.mode, site.comments.spam_hold_percent) = (Mode::Open, 0);
            site.comments.held_networks = words(&["203.0.113.0/24 a farm of bots", "2001:db8:1::/48"]);
            site.comments.barred_networks = words(&["198.51.100.7", "2001:db8:2::/48 spam since May"]);
        });
        let story = room.story("House").published().id;
        let say = |address: &str, text: &str| {
            judge(room, &room.comment_on(story).saying(text).with(|sent| sent.client_address = address.into()))
        };
        let (status, findings) = say("203.0.113.9", "One").unwrap();
        assert_eq!(status, Status::Held);
        let reason = "it comes from “203.0.113.0/24”, a network that is held: a farm of bots";
        assert_eq!(findings, [("network".to_owned(), reason.to_owned())]);
        assert_eq!(say("2001:db8:1::7", "Two").unwrap().0, Status::Held);
        assert_eq!(say("::ffff:203.0.113.9", "Three").unwrap().0, Status::Held);
        assert_eq!(say("203.0.114.9", "Four"), Some((Status::Published, vec![])));
        assert_eq!(say("198.51.100.7", "Five"), None);
        assert_eq!(say("2001:db8:2:ffff::1", "Six"), None);
        let samir = room.colleague("Samir", Role::Editor).id;
        let staff = room.comment_on(story).saying("Seven").with(|sent| {
            (sent.client_address, sent.account) = ("198.51.100.7".into(), Some(samir));
        });
        assert_eq!(judge(room, &staff), Some((Status::Published, vec![])));
    });
}

#[test]
fn all_of_a_new_address_waits_until_it_is_as_old_as_is_asked() {
    on_each("all_of_a_new_address_waits_until_it_is_as_old_as_is_asked", |room| {
        room.change_settings(|site| {
            (site.comments.mode, site.comments.spam_hold_percent) = (Mode::Open, 0);
            site.comments.newcomer_minutes = 60;
        });
        let story = room.story("House").published().id;
        let say = |text: &str| {
            let receipt = room.comment_on(story).saying(text).submitted().unwrap();
            let kept = room.db().read(|r| queue::find(r, receipt.id, room.now())).unwrap().unwrap();
            kept.findings.iter().map(|found| found.check.clone()).collect::<Vec<_>>()
        };
        assert_eq!(say("One"), ["newcomer"]);
        room.clock().advance(minutes(60) - seconds(1));
        assert_eq!(say("Two"), ["newcomer"]);
        room.clock().advance(seconds(1));
        assert!(say("Three").is_empty());
        room.change_settings(|site| site.comments.newcomer_minutes = 0);
        assert!(room.comment_on(story).by("New", "new@example.org").submitted().unwrap().status == Status::Published);
    });
}

fn run(room: &TestNewsroom, held: &[&str], barred: &[&str]) -> Trial {
    let rules = CommentRules { held_words: words(held), barred_words: words(barred), ..CommentRules::default() };
    room.db().read(|r| trial::run(r, room.keys(), &Lists::new(&rules), || true)).unwrap()
}

#[test]
fn a_trial_shows_what_lists_would_have_caught_beside_what_was_decided() {
    on_each("a_trial_shows_what_lists_would_have_caught_beside_what_was_decided", |room| {
        let ines = room.colleague("Ines", Role::Moderator).id;
        let story = room.story("House").published().id;
        let put = |text: &str, status| {
            room.clock().advance(seconds(1));
            room.comment_on(story).saying(text).standing(status)
        };
        let decide = |comment, status| {
            let act = room.act_of(ines);
            room.db().write(|tx| newsroom::comment::moderate::decide(tx, &act, comment, status, "")).unwrap();
        };
        decide(put("casino one", Status::Held), Status::Published);
        decide(put("casino two", Status::Held), Status::Rejected);
        decide(put("casino three", Status::Published), Status::Spam);
        put("casino four", Status::Published);
        put("casino pills", Status::Held);
        put("nothing of it", Status::Published);
        let before = room.last_seq();
        let found = run(room, &["\"casino\""], &["~pill", "mira@example.org-not"]);
        assert_eq!((found.tried, found.is_cut), (6, false));
        let held = &found.held;
        assert_eq!((held.count, held.approved, held.refused, held.unseen), (4, 1, 2, 1));
        assert_eq!((found.barred.count, found.barred.shown[0].line.as_str()), (1, "~pill"));
        assert_eq!(held.shown[0].body, "casino four", "the newest first");
        assert_eq!(run(room, &[], &["mira@example.org"]).barred.count, 6, "sealed addresses are tried as well");
        assert_eq!(room.last_seq(), before, "a trial changes nothing");
    });
}

#[test]
fn a_trial_ends_with_its_comments_or_its_time() {
    on_each("a_trial_ends_with_its_comments_or_its_time", |room| {
        let story = room.story("House").published().id;
        for n in 0..1_200 {
            room.comment_on(story).saying(&format!("casino {n}")).standing(Status::ALL[n % 4]);
        }
        let found = run(room, &["casino"], &[]);
        assert_eq!((found.tried, found.held.count, found.held.shown.len()), (1_200, 1_200, trial::SHOWN_MAX));
        let rules = CommentRules { held_words: words(&["casino"]), ..CommentRules::default() };
        let looks = std::cell::Cell::new(0);
        let has_time = || looks.replace(looks.get() + 1) < 700;
        let cut = room.db().read(|r| trial::run(r, room.keys(), &Lists::new(&rules), has_time)).unwrap();
        assert_eq!((cut.tried, cut.is_cut), (700, true));
    });
}
