//! Why comments are refused and how writers are told; notices of illegal content; appeals, and who decides them.

use newsroom::comment::grounds::{self, FoundBy, Ground, Why};
use newsroom::comment::moderate::{Decision, decide_because, list_made};
use newsroom::comment::notice::appeal::{self, AppealError, Filed as AppealFiled, Fit};
use newsroom::comment::notice::cases::{self, Case};
use newsroom::comment::notice::{
    self, Answer, DecideNotice, Field, Fields, Filed, KEPT_DAYS, Matter, NOTICES_MAX, Outcome, Settled, Side, Typed,
    letters, read_appeal, read_fields, year,
};
use newsroom::comment::rule::Mode;
use newsroom::comment::ruling::{self, Ruling};
use newsroom::comment::statistics::Span;
use newsroom::comment::submission::Flaw;
use newsroom::comment::writer::{self, answers::Told, refusal};
use newsroom::comment::{Status, erase, import};
use newsroom::id::{AccountId, AppealId, CommentId, NoticeId};
use newsroom::letter::queue::{self, Due, Taken};
use newsroom::letter::{self, Kind};
use newsroom::people::role::Role;
use testing::{TestNewsroom, days, minutes, time};

use crate::on_each;
use crate::sealed::{hex, whole_database};

const MIRA: &str = "mira@example.org";
const ADA: &str = "ada@example.org";
const ORIGIN: &str = "https://courier.example";

/// A newsroom with a post, a public comment, and two moderators.
struct House<'r> {
    room: &'r TestNewsroom,
    comment: CommentId,
    ines: AccountId,
    samir: AccountId,
}

impl<'r> House<'r> {
    fn of(room: &'r TestNewsroom) -> House<'r> {
        room.db().write(|tx| letter::set_open(tx, room.now(), true)).unwrap();
        room.change_settings(|site| {
            site.comments.mode = Mode::Open;
            site.comments.spam_hold_percent = 0;
        });
        let story = room.story("Ferry returns").in_language("fa").published();
        let comment = room.comment_on(story.id).saying("Canary words of Mira").submitted().unwrap().id;
        let ines = room.colleague("Ines", Role::Moderator).id;
        let samir = room.colleague("Samir", Role::Editor).id;
        // A reporter may not moderate.
        room.colleague("Rosa", Role::Reporter);
        House { room, comment, ines, samir }
    }

    fn status(&self) -> Status {
        self.room.db().read(|r| import::find_status(r, self.comment)).unwrap().unwrap()
    }

    fn refuse(&self, reason: &str, tells_writer: bool) -> i64 {
        let why = Why { tells_writer, ..Why::saying(reason) };
        let act = self.room.act_of(self.ines);
        self.room.db().write(|tx| decide_because(tx, &act, self.comment, Status::Rejected, &why)).unwrap();
        self.statement().unwrap().decision
    }

    fn statement(&self) -> Option<grounds::Statement> {
        let key = self.room.keys().email_key(MIRA);
        self.room.db().read(|r| grounds::list_of_writer(r, &key, 10)).unwrap().remove(&self.comment)
    }

    fn notice(&self, client: &str) -> Filed {
        let room = self.room;
        let fields = notice_of(self.comment);
        room.db().write(|tx| notice::file(tx, &room.act(), room.keys(), &fields, ("de", client))).unwrap()
    }

    fn kept_notice(&self) -> NoticeId {
        match self.notice("203.0.113.7") {
            Filed::Kept(id) => id,
            Filed::TooMany => panic!("it is the first"),
        }
    }

    fn decide(&self, notice: NoticeId, answer: Answer, by: AccountId) -> Settled {
        let decision = DecideNotice { notice, answer, ground: Ground::Law, reason: "It names a group." };
        self.room.db().write(|tx| notice::decide(tx, &self.room.act_of(by), decision)).unwrap()
    }

    fn appeal(&self, side: Side, decision: i64) -> AppealFiled {
        let room = self.room;
        room.db().write(|tx| appeal::file(tx, &room.act(), (side, decision), "Look\u{7} again", "fr")).unwrap()
    }

    fn kept_appeal(&self, side: Side, decision: i64) -> AppealId {
        match self.appeal(side, decision) {
            AppealFiled::Kept(id) => id,
            other => panic!("{other:?}"),
        }
    }

    fn settle(&self, id: AppealId, outcome: Outcome, by: AccountId, reason: &str) -> Result<(), AppealError> {
        self.room.db().write(|tx| appeal::decide(tx, &self.room.act_of(by), id, outcome, reason))
    }

    /// The letters that are due, read as the post reads them; nothing for one that is for nobody.
    fn letters(&self) -> Vec<(Due, Option<Told>)> {
        let room = self.room;
        let mut letters = Vec::new();
        loop {
            match room.db().write(|tx| queue::take(tx, room.keys(), room.now(), 1_000)).unwrap() {
                Taken::Due(due) => {
                    room.db().write(|tx| queue::sent(tx, due.id, room.now())).unwrap();
                    let about = due.about.unwrap();
                    let told = room.db().read(|r| match due.kind {
                        Kind::CommentRefused => refusal::make(r, room.keys(), (about, &due.language), room.now()),
                        kind => letters::make(r, room.keys(), (kind, about), &due.language, room.now()),
                    });
                    letters.push((*due, told.unwrap()));
                }
                Taken::Nothing => return letters,
                Taken::GivenUp => panic!("a letter cannot be read"),
            }
        }
    }

    fn told(&self) -> Vec<(Kind, Told)> {
        self.letters().into_iter().filter_map(|(due, told)| told.map(|told| (due.kind, told))).collect()
    }

    fn wait(&self) {
        self.room.clock().advance(minutes(2));
    }
}

fn notice_of(comment: CommentId) -> Fields {
    let typed = Typed {
        address: format!("{ORIGIN}/2026/03/01/ferry-returns/?comment={comment}#comment-{comment}"),
        matter: "hate".into(),
        explanation: "Canary explanation: it calls for violence.".into(),
        name: "Canary Ada".into(),
        email: ADA.into(),
        is_in_good_faith: true,
    };
    read_fields(&typed, ORIGIN).unwrap()
}

/// The decision that a letter's link appeals.
fn appealed(room: &TestNewsroom, side: Side, told: &Told) -> Option<i64> {
    let path = told.data["path"].as_str()?;
    let token = path.strip_prefix(&format!("/content-notice/{}/", side.as_str()))?.split('?').next()?;
    read_appeal(room.keys(), side, token, room.now())
}

#[test]
fn a_writer_is_told_why_once_nobody_undoes_it_and_never_by_whom() {
    on_each("a_writer_is_told_why_once_nobody_undoes_it_and_never_by_whom", |room| {
        let house = House::of(room);
        let decision = house.refuse("Off topic", true);
        assert!(house.letters().is_empty(), "it may be undone");
        house.wait();
        let mut told = house.told();
        let (kind, letter) = told.pop().unwrap();
        assert_eq!((kind, letter.to.email.as_str(), letter.to.name.as_str()), (Kind::CommentRefused, MIRA, ""));
        let text = letter.data.to_string();
        for message in
            ["grounds-removed", "grounds-rule", "grounds-reason", "grounds-by-people", "grounds-decided-person"]
        {
            assert!(text.contains(message), "{message}: {text}");
        }
        assert!(text.contains("Off topic") && text.contains("Ferry returns"));
        assert!(!text.contains("Ines") && !text.contains("Canary"), "the address is not confirmed: {text}");
        assert_eq!(appealed(room, Side::Writer, &letter), Some(decision));
        assert!(letter.unsubscribe.starts_with("/my-comments/stop/"));
        let statement = house.statement().unwrap();
        assert_eq!((statement.ground, statement.found_by), (Ground::Rule, FoundBy::People));
        assert!(statement.was_public && statement.is_by_person && statement.can_be_appealed(room.now()));
    });
}

#[test]
fn a_refusal_that_was_undone_or_of_a_silent_address_is_told_to_nobody() {
    on_each("a_refusal_that_was_undone_or_of_a_silent_address_is_told_to_nobody", |room| {
        let house = House::of(room);
        house.refuse("Off topic", true);
        room.decide(house.comment, Status::Published);
        house.wait();
        assert_eq!(house.letters().len(), 1, "it is looked at");
        assert_eq!(house.statement(), None);
        house.refuse("Off topic", false);
        house.wait();
        assert!(house.letters().is_empty(), "nobody asked for it");
        room.decide(house.comment, Status::Published);
        let key = room.keys().email_key(MIRA);
        room.db().write(|tx| writer::confirm(tx, &room.act(), &key)).unwrap();
        house.refuse("Off topic", true);
        house.wait();
        assert!(house.told()[0].1.data.to_string().contains("Canary words"), "the address is confirmed");
        room.decide(house.comment, Status::Published);
        room.db().write(|tx| writer::silence(tx, &room.act(), &key)).unwrap();
        house.refuse("Off topic", true);
        house.wait();
        assert!(house.letters().is_empty());
        assert!(house.statement().is_some(), "their own page says it");
    });
}

#[test]
fn one_act_sends_each_writer_one_letter_and_the_rest_is_counted_in_it() {
    on_each("one_act_sends_each_writer_one_letter_and_the_rest_is_counted_in_it", |room| {
        let house = House::of(room);
        room.change_settings(|site| {
            site.comments.reasons = vec!["Off topic".into()];
            site.comments.flood_max = 1_000;
        });
        let story = room.story("Harbour closes").published();
        let say =
            |email: &str, words: &str| room.comment_on(story.id).by("Ole", email).saying(words).submitted().unwrap().id;
        let mut all: Vec<CommentId> = (0..12).map(|number| say(MIRA, &format!("Number {number}"))).collect();
        all.push(say("ole@example.org", "Of another"));
        let decisions: Vec<Decision> = all
            .iter()
            .map(|comment| Decision { comment: *comment, seen: Status::Published, status: Status::Rejected })
            .collect();
        let rules = room.settings().comments;
        let refuse = |decisions: &[Decision], reason: &str, tells_writer: Option<bool>| {
            let act = room.act_of(house.ines);
            room.db()
                .write(|tx| ruling::carry_out(tx, &act, &rules, decisions, Ruling { reason, tells_writer }))
                .unwrap()
        };
        assert_eq!(refuse(&decisions, "Off topic", Some(true)).done.len(), 13);
        assert_eq!(refuse(&decisions[..1], "Off topic", Some(true)).done.len(), 1, "said again, it is the same");
        // The first of them is given back before the letters go.
        let back = Decision { comment: all[0], seen: Status::Rejected, status: Status::Published };
        let act = room.act_of(house.ines);
        assert_eq!(room.db().write(|tx| ruling::undo(tx, &act, &[back])).unwrap().done.len(), 1);
        house.wait();
        let told = house.told();
        let mut counts: Vec<(&str, i64)> =
            told.iter().map(|(_, told)| (told.to.email.as_str(), told.data["more"].as_i64().unwrap())).collect();
        counts.sort_unstable();
        assert_eq!(counts, [(MIRA, 10), ("ole@example.org", 0)]);
        assert!(told.iter().all(|(_, told)| told.data.to_string().contains("Off topic")));
    });
}

#[test]
fn a_reason_that_is_none_of_the_list_stays_with_colleagues() {
    on_each("a_reason_that_is_none_of_the_list_stays_with_colleagues", |room| {
        let house = House::of(room);
        room.change_settings(|site| {
            site.comments.reasons = vec!["Off topic".into()];
            site.comments.mails_refusals = true;
        });
        let rules = room.settings().comments;
        let one = [Decision { comment: house.comment, seen: Status::Published, status: Status::Rejected }];
        let act = room.act_of(house.ines);
        let asked = Ruling { reason: "The troll of May", tells_writer: None };
        room.db().write(|tx| ruling::carry_out(tx, &act, &rules, &one, asked)).unwrap();
        assert_eq!(house.statement().unwrap().reason, "");
        house.wait();
        let told = house.told();
        assert_eq!(told.len(), 1, "the setting says so");
        assert!(!told[0].1.data.to_string().contains("troll"), "{:?}", told[0].1.data);
        let made = room.db().read(|r| list_made(r, house.comment)).unwrap();
        assert_eq!(made[0].reason, "The troll of May");
    });
}

#[test]
fn a_notice_is_confirmed_followed_and_both_sides_are_told() {
    on_each("a_notice_is_confirmed_followed_and_both_sides_are_told", |room| {
        let house = House::of(room);
        let id = house.kept_notice();
        let (kind, receipt) = house.told().pop().unwrap();
        assert_eq!((kind, receipt.to.email.as_str()), (Kind::NoticeReceived, ADA));
        assert!(!receipt.data.to_string().contains("Canary"), "anybody can give anybody's address");
        assert_eq!(room.db().read(cases::list_open).unwrap()[0].case, Case::Notice(id));
        let seen = room.db().read(|r| cases::find_notice(r, room.keys(), id)).unwrap().unwrap();
        assert_eq!(
            (seen.name.as_deref(), seen.matter, seen.comment),
            (Some("Canary Ada"), Matter::Hate, Some(house.comment))
        );

        let seq = room.last_seq();
        assert_eq!(house.decide(id, Answer::Acted, house.ines), Settled::Decided);
        assert_eq!(house.decide(id, Answer::Acted, house.samir), Settled::AlreadySo);
        assert_eq!(house.status(), Status::Rejected);
        assert!(room.touched_after(seq).iter().any(|tag| tag.starts_with("comments:")), "pages go with it");
        assert_eq!(room.db().read(cases::count_open).unwrap(), 0);
        house.wait();
        let told = house.told();
        let of = |kind: Kind| &told.iter().find(|(own, _)| *own == kind).unwrap().1;
        let refused = of(Kind::CommentRefused).data.to_string();
        for said in ["grounds-law-of", "notice-matter-hate", "grounds-by-notice", "It names a group."] {
            assert!(refused.contains(said), "{said}: {refused}");
        }
        assert!(!refused.contains("Ada"), "the writer does not learn who sent it");
        let decided = of(Kind::NoticeDecided);
        assert_eq!((decided.to.email.as_str(), decided.data["outcome"].as_str()), (ADA, Some("acted")));
        assert_eq!(appealed(room, Side::Notifier, decided), None, "it was followed");
        let kinds: Vec<String> = room.events_after(seq).into_iter().map(|event| event.kind).collect();
        assert!(kinds.contains(&"notice.decided".to_owned()), "{kinds:?}");
    });
}

#[test]
fn a_notice_of_what_readers_do_not_see_says_nothing_of_it() {
    on_each("a_notice_of_what_readers_do_not_see_says_nothing_of_it", |room| {
        let house = House::of(room);
        room.decide(house.comment, Status::Held);
        let id = house.kept_notice();
        let seen = room.db().read(|r| cases::find_notice(r, room.keys(), id)).unwrap().unwrap();
        assert_eq!(seen.comment, None);
        assert_eq!(house.decide(id, Answer::Acted, house.ines), Settled::Decided);
        assert_eq!(house.status(), Status::Held);
        for n in 1..NOTICES_MAX {
            assert!(matches!(house.notice("203.0.113.7"), Filed::Kept(_)), "{n}");
        }
        assert_eq!(house.notice("203.0.113.7"), Filed::TooMany);
        assert!(matches!(house.notice("203.0.113.8"), Filed::Kept(_)));
        room.clock().advance(minutes(61));
        assert!(matches!(house.notice("203.0.113.7"), Filed::Kept(_)));
    });
}

#[test]
fn an_appeal_is_decided_by_another_and_upheld_gives_the_comment_back() {
    on_each("an_appeal_is_decided_by_another_and_upheld_gives_the_comment_back", |room| {
        let house = House::of(room);
        let decision = house.refuse("Off topic", false);
        let id = house.kept_appeal(Side::Writer, decision);
        assert_eq!(house.appeal(Side::Writer, decision), AppealFiled::Before);
        assert_eq!(house.statement().unwrap().appeal, Some(None));
        let seen = room.db().read(|r| cases::find_appeal(r, id)).unwrap().unwrap();
        assert_eq!((seen.words.as_str(), seen.against_name.as_deref()), ("Look again", Some("Ines")));
        let same = house.settle(id, Outcome::Upheld, house.ines, "On topic");
        assert!(matches!(same, Err(AppealError::SamePerson)), "{same:?}");
        assert!(matches!(house.settle(id, Outcome::Upheld, house.samir, " "), Err(AppealError::NoReason)));
        let nobody = room.db().write(|tx| appeal::decide(tx, &room.act(), id, Outcome::Upheld, "On topic"));
        assert!(matches!(nobody, Err(AppealError::Nobody)), "{nobody:?}");
        assert_eq!(house.status(), Status::Rejected);
        house.settle(id, Outcome::Upheld, house.samir, "It is on topic.").unwrap();
        assert_eq!(house.status(), Status::Published);
        assert!(matches!(house.settle(id, Outcome::Dismissed, house.samir, "No"), Err(AppealError::Decided)));
        house.wait();
        let (kind, letter) = house.told().pop().unwrap();
        assert_eq!((kind, letter.to.email.as_str()), (Kind::AppealDecided, MIRA));
        assert_eq!((letter.data["outcome"].as_str(), letter.data["alone"].as_bool()), (Some("upheld"), Some(false)));
        assert!(letter.data["reason"].as_str().unwrap().contains("on topic"));
        assert_eq!(house.appeal(Side::Writer, decision), AppealFiled::Before, "it is known");
    });
}

#[test]
fn who_alone_moderates_looks_again_and_that_is_said() {
    on_each("who_alone_moderates_looks_again_and_that_is_said", |room| {
        let house = House::of(room);
        let decision = house.refuse("Off topic", false);
        let id = house.kept_appeal(Side::Writer, decision);
        let fit = |person| room.db().read(|r| appeal::fit(r, Some(house.ines), person)).unwrap();
        assert_eq!((fit(house.ines), fit(house.samir)), (Fit::Same, Fit::Other));
        let act = room.act();
        room.db().write(|tx| newsroom::people::account::end(tx, &act, house.samir)).unwrap();
        assert_eq!(fit(house.ines), Fit::Alone);
        house.settle(id, Outcome::Dismissed, house.ines, "It stays off topic.").unwrap();
        assert_eq!(house.status(), Status::Rejected);
        assert_eq!(house.statement().unwrap().appeal, Some(Some(Outcome::Dismissed)));
        house.wait();
        assert_eq!(house.told()[0].1.data["alone"].as_bool(), Some(true));
        let seen = room.db().read(|r| cases::find_appeal(r, id)).unwrap().unwrap();
        assert!(seen.decision.unwrap().1);
    });
}

#[test]
fn a_notifier_appeals_and_the_notice_is_followed_after_all() {
    on_each("a_notifier_appeals_and_the_notice_is_followed_after_all", |room| {
        let house = House::of(room);
        let notice = house.kept_notice();
        house.decide(notice, Answer::Kept, house.ines);
        assert_eq!(house.status(), Status::Published);
        house.wait();
        let told = house.told();
        let decision = appealed(room, Side::Notifier, &told.last().unwrap().1).unwrap();
        assert_eq!(house.appeal(Side::Writer, decision), AppealFiled::Over, "another kind of decision");
        let id = house.kept_appeal(Side::Notifier, decision);
        assert!(matches!(house.settle(id, Outcome::Upheld, house.ines, "Yes"), Err(AppealError::SamePerson)));
        house.settle(id, Outcome::Upheld, house.samir, "It does.").unwrap();
        assert_eq!(house.status(), Status::Rejected);
        let statement = house.statement().unwrap();
        assert_eq!((statement.ground, statement.matter), (Ground::Law, Some(Matter::Hate)));
        house.wait();
        let kinds: Vec<Kind> = house.told().into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds.len(), 2, "{kinds:?}");
        assert!(kinds.contains(&Kind::AppealDecided) && kinds.contains(&Kind::CommentRefused));
        // And its writer has theirs: whoever followed it after all does not decide that.
        let again = house.kept_appeal(Side::Writer, statement.decision);
        assert!(matches!(house.settle(again, Outcome::Upheld, house.samir, "No"), Err(AppealError::SamePerson)));
        house.settle(again, Outcome::Upheld, house.ines, "It does not.").unwrap();
        assert_eq!(house.status(), Status::Published);
        let seen = room.db().read(|r| cases::find_notice(r, room.keys(), notice)).unwrap().unwrap();
        let answers: Vec<Answer> = seen.decisions.iter().map(|made| made.what).collect();
        assert_eq!(answers, [Answer::Kept, Answer::Acted, Answer::Kept]);
    });
}

#[test]
fn after_six_months_or_once_it_is_changed_nothing_is_appealed() {
    on_each("after_six_months_or_once_it_is_changed_nothing_is_appealed", |room| {
        let house = House::of(room);
        let first = house.refuse("Off topic", false);
        room.decide(house.comment, Status::Published);
        assert_eq!(house.appeal(Side::Writer, first), AppealFiled::Over);
        let second = house.refuse("Off topic", false);
        room.clock().advance(days(notice::APPEAL_DAYS) - minutes(1));
        assert!(room.db().read(|r| appeal::is_open(r, Side::Writer, second, room.now())).unwrap());
        room.clock().advance(minutes(1));
        assert_eq!(house.appeal(Side::Writer, second), AppealFiled::Over);
        assert!(!house.statement().unwrap().can_be_appealed(room.now()));
    });
}

#[test]
fn erasing_takes_away_what_was_said_and_closes_what_waits() {
    on_each("erasing_takes_away_what_was_said_and_closes_what_waits", |room| {
        let house = House::of(room);
        let notice = house.kept_notice();
        let decision = house.refuse("Off topic", false);
        house.kept_appeal(Side::Writer, decision);
        assert_eq!(room.db().read(cases::count_open).unwrap(), 2);
        let key = room.keys().email_key(MIRA);
        while room.db().write(|tx| erase::next(tx, &room.act(), &key)).unwrap() > 0 {}
        assert_eq!(room.db().read(cases::count_open).unwrap(), 0);
        let seen = room.db().read(|r| cases::find_notice(r, room.keys(), notice)).unwrap().unwrap();
        assert_eq!((seen.explanation.as_str(), seen.decisions[0].what), ("", Answer::Moot));
        house.wait();
        let told = house.told();
        assert!(told.iter().all(|(_, told)| told.to.email == ADA), "the writer has no address any more: {told:?}");
        assert_eq!(told.last().unwrap().1.data["outcome"].as_str(), Some("moot"));

        let ada = room.keys().email_key(ADA);
        assert!(room.db().read(|r| writer::own::make(r, room.keys(), (ADA, "en"), room.now())).unwrap().is_some());
        let export = room.db().read(|r| writer::own::export(r, &ada, ORIGIN, room.now())).unwrap();
        assert_eq!(export["notices"][0]["matter"], "hate");
        assert_eq!(room.db().write(|tx| erase::next(tx, &room.act(), &ada)).unwrap(), 0);
        let bytes = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let left = [hex("Canary"), bytes(&ada), bytes(&room.keys().seal(ADA)), bytes(&room.keys().seal("Canary Ada"))];
        // That letters went there is counted for thirty days, by the key alone.
        let whole = whole_database(room).into_iter().filter(|(column, _)| column != "letter.recipient_key");
        for (column, value) in whole {
            assert!(left.iter().all(|left| !value.contains(left)), "{column}: {value}");
        }
        assert!(room.db().read(|r| writer::own::make(r, room.keys(), (ADA, "en"), room.now())).unwrap().is_none());
    });
}

#[test]
fn with_time_nothing_leads_to_a_sender() {
    on_each("with_time_nothing_leads_to_a_sender", |room| {
        let house = House::of(room);
        let (first, second) = (house.kept_notice(), house.kept_notice());
        house.decide(first, Answer::Kept, house.ines);
        let forget = || room.db().write(|tx| notice::forget(tx, room.now(), room.now())).unwrap();
        room.clock().advance(days(KEPT_DAYS) - minutes(1));
        assert_eq!(forget(), 0);
        room.clock().advance(minutes(2));
        assert_eq!(forget(), 1, "what waits is kept");
        assert_eq!(forget(), 0);
        let find = |id| room.db().read(|r| cases::find_notice(r, room.keys(), id)).unwrap().unwrap();
        assert_eq!((find(first).name, find(first).explanation.as_str()), (None, ""));
        assert_eq!(find(second).name.as_deref(), Some("Canary Ada"));
    });
}

#[test]
fn a_notice_that_is_decided_anew_gives_the_comment_back() {
    on_each("a_notice_that_is_decided_anew_gives_the_comment_back", |room| {
        let house = House::of(room);
        let (first, second) = (house.kept_notice(), house.kept_notice());
        house.decide(first, Answer::Acted, house.ines);
        house.decide(second, Answer::Kept, house.ines);
        assert_eq!(house.status(), Status::Rejected, "the first notice led to it");
        house.decide(first, Answer::Kept, house.samir);
        assert_eq!(house.status(), Status::Published);
        house.wait();
        let told = house.told();
        assert!(told.iter().all(|(kind, _)| *kind != Kind::CommentRefused), "it stands again: {told:?}");
        let decided: Vec<_> = told.iter().filter(|(kind, _)| *kind == Kind::NoticeDecided).collect();
        assert_eq!(decided.len(), 2, "of each notice the newest decision");
        assert!(decided.iter().all(|(_, told)| told.data["outcome"] == "kept"));
    });
}

#[test]
fn an_erased_comment_does_not_keep_the_sender_for_ever() {
    on_each("an_erased_comment_does_not_keep_the_sender_for_ever", |room| {
        let house = House::of(room);
        let id = house.kept_notice();
        room.decide(house.comment, Status::Deleted);
        room.clock().advance(days(KEPT_DAYS) + minutes(1));
        assert_eq!(room.db().write(|tx| notice::forget(tx, room.now(), room.now())).unwrap(), 1);
        let seen = room.db().read(|r| cases::find_notice(r, room.keys(), id)).unwrap().unwrap();
        assert_eq!(seen.name, None);
    });
}

#[test]
fn a_year_is_counted_by_kind_ground_and_side() {
    on_each("a_year_is_counted_by_kind_ground_and_side", |room| {
        let house = House::of(room);
        let (first, _) = (house.kept_notice(), house.kept_notice());
        room.clock().advance(minutes(10));
        house.decide(first, Answer::Acted, house.ines);
        let decision = house.statement().unwrap().decision;
        let id = house.kept_appeal(Side::Writer, decision);
        room.clock().advance(minutes(5));
        house.settle(id, Outcome::Upheld, house.samir, "It does not.").unwrap();
        let count =
            |from: &str, to: &str| room.db().read(|r| year::count(r, Span { from: time(from), to: time(to) })).unwrap();
        let counted = count("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z");
        let (_, hate) = counted.notices.iter().find(|(matter, _)| *matter == Matter::Hate).unwrap();
        assert_eq!((hate.filed, hate.acted, hate.kept, hate.open()), (2, 0, 1, 1), "the newest decision counts");
        assert_eq!(counted.notice_median_ms, Some(10 * 60_000));
        let refusals = &counted.refusals[..];
        assert_eq!(refusals.len(), 1);
        assert_eq!((refusals[0].ground, refusals[0].found_by), (Ground::Law, FoundBy::Notice));
        assert_eq!((refusals[0].removed, refusals[0].not_published), (1, 0));
        let (_, writers) = counted.appeals[0];
        assert_eq!((writers.filed, writers.upheld, writers.open(), counted.decided_alone), (1, 1, 0, 0));
        assert_eq!(counted.appeal_median_ms, Some(5 * 60_000));
        let before = count("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        assert!(before.notices.iter().all(|(_, notices)| notices.filed == 0) && before.refusals.is_empty());
        assert_eq!((before.notice_median_ms, before.appeal_median_ms), (None, None));
    });
}

#[test]
fn a_form_without_good_faith_is_no_notice() {
    let typed = Typed { address: "/x/".into(), matter: "hate".into(), ..Typed::default() };
    let flaws = read_fields(&typed, ORIGIN).unwrap_err();
    assert!(flaws.contains(&(Field::GoodFaith, Flaw::Missing)), "{flaws:?}");
}
