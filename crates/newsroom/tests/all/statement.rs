//! The record: what is proposed, who is meant, what people decide, and who sees nothing of it.

use attribution::Span;
use newsroom::id::{SpeakerId, StatementId, StoryId};
use newsroom::people::role::Role;
use newsroom::statement::decide::{self, Change, ChangeError, Decided, Decision, NewStatement};
use newsroom::statement::list::{self, Asked, Listed};
use newsroom::statement::merge::{self, MergeError};
use newsroom::statement::propose::EXTRACTOR;
use newsroom::statement::speaker::{self, SpeakerDraft, SpeakerError, SpeakerKind};
use newsroom::statement::{self, State};
use testing::{TestNewsroom, seconds};

use crate::on_each;

const BRIDGE: &str = "“The bridge will open again in June,” said Lena Ortiz, the mayor.\n\n\
                      “We have waited for it long enough,” Ortiz said.";

pub fn listed(room: &TestNewsroom, asked: &Asked) -> Vec<Listed> {
    room.db().read(|r| list::list(r, asked, 100, room.now())).unwrap().statements
}

pub fn proposed(room: &TestNewsroom) -> Vec<Listed> {
    listed(room, &Asked { state: Some(State::Proposed), ..Asked::default() })
}

pub fn decide(room: &TestNewsroom, id: StatementId, seen: State, state: State) -> Decided {
    let decision = Decision { statement: id, seen, state };
    room.db().write(|tx| decide::decide(tx, &room.act(), decision)).unwrap()
}

fn draft(name: &str) -> SpeakerDraft {
    SpeakerDraft { has_page: true, ..SpeakerDraft::named(SpeakerKind::Person, name) }
}

fn words(listed: &[Listed]) -> Vec<&str> {
    listed.iter().map(|it| it.statement.words.as_str()).collect()
}

#[test]
fn a_published_story_is_read_once_and_what_it_attributes_is_proposed() {
    on_each("a_published_story_is_read_once_and_what_it_attributes_is_proposed", |room| {
        let story = room.story("Bridge opens").saying(BRIDGE).published();
        assert!(proposed(room).is_empty(), "not within the act of publishing");
        room.read_statements();
        let mut found = proposed(room);
        found.reverse();
        assert_eq!(words(&found), ["“The bridge will open again in June,”", "“We have waited for it long enough,”"]);
        let first = &found[0].statement;
        assert_eq!((first.story, first.revision, first.kind.name()), (story.id, 1, "direct"));
        assert_eq!((first.mention.as_str(), first.cue.as_str()), ("Lena Ortiz, the mayor", "said"));
        assert_eq!((first.extractor.as_deref(), first.speaker, first.language.as_str()), (Some(EXTRACTOR), None, "en"));
        assert!(first.confidence > 50 && found[0].headline == "Bridge opens");

        decide(room, first.id, State::Proposed, State::Rejected);
        room.revise(story.id).headed("Bridge opens again").published();
        room.read_statements();
        assert_eq!(proposed(room).len(), 1, "what was refused is not proposed again, nor the rest twice");
        assert_eq!(proposed(room)[0].statement.revision, 2, "it stands in the newest text");
    });
}

#[test]
fn nothing_is_read_before_it_is_public_and_nothing_shown_after_it_was_taken_back() {
    on_each("nothing_is_read_before_it_is_public_and_nothing_shown_after_it_was_taken_back", |room| {
        let story = room.story("Bridge opens").saying(BRIDGE).embargoed_until("2026-03-01T07:00:00Z").published();
        room.read_statements();
        assert!(proposed(room).is_empty());
        room.clock().advance(seconds(3_700));
        room.read_statements();
        let found = proposed(room);
        assert_eq!(found.len(), 2);
        let id = found[0].statement.id;
        assert_eq!(decide(room, id, State::Proposed, State::Confirmed), Decided::Changed(State::Proposed));
        assert_eq!(listed(room, &Asked::default()).len(), 1);

        room.withdraw(story.id);
        for state in State::ALL {
            let asked = Asked { state: Some(state), ..Asked::default() };
            assert!(listed(room, &asked).is_empty(), "{state:?}");
        }
        assert!(listed(room, &Asked { words: Some("waited"), ..Asked::default() }).is_empty());
        assert!(room.db().read(|r| list::find(r, id, room.now())).unwrap().is_none());
        room.revise(story.id).published();
        assert_eq!(listed(room, &Asked::default()).len(), 1, "with the story its statements come back");
    });
}

#[test]
fn a_full_name_is_a_guess_a_last_name_follows_it_and_of_two_nobody_is_meant() {
    on_each("a_full_name_is_a_guess_a_last_name_follows_it_and_of_two_nobody_is_meant", |room| {
        let lena = room.speaker("Léna Ortiz");
        room.story("Bridge opens").saying(BRIDGE).published();
        room.read_statements();
        let found = proposed(room);
        assert_eq!(found.iter().map(|it| it.statement.speaker).collect::<Vec<_>>(), [Some(lena), Some(lena)]);
        assert!(
            listed(room, &Asked { speaker: Some(lena), ..Asked::default() }).is_empty(),
            "a guess is not on record"
        );

        room.speaker("Lena Ortiz");
        room.story("Bridge stays shut").saying(&BRIDGE.replace("will open", "will not open")).published();
        room.read_statements();
        let found = proposed(room);
        let later = found.iter().filter(|it| it.headline == "Bridge stays shut");
        assert!(later.map(|it| it.statement.speaker).eq([None, None]), "two bear the name");
    });
}

#[test]
fn a_colleague_who_was_first_is_not_overruled_and_every_decision_is_kept() {
    on_each("a_colleague_who_was_first_is_not_overruled_and_every_decision_is_kept", |room| {
        room.story("Bridge opens").saying(BRIDGE).published();
        room.read_statements();
        let id = proposed(room)[0].statement.id;
        let seq = room.last_seq();
        assert_eq!(decide(room, id, State::Proposed, State::Confirmed), Decided::Changed(State::Proposed));
        assert_eq!(decide(room, id, State::Proposed, State::Rejected), Decided::Meanwhile(State::Confirmed));
        assert_eq!(decide(room, id, State::Proposed, State::Confirmed), Decided::AlreadySo);
        assert_eq!(decide(room, id, State::Confirmed, State::Proposed), Decided::Changed(State::Confirmed));
        let kinds: Vec<String> = room.events_after(seq).into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds, ["statement.confirmed", "statement.reopened"]);
    });
}

#[test]
fn words_are_found_by_any_of_their_spellings_once_they_are_confirmed() {
    on_each("words_are_found_by_any_of_their_spellings_once_they_are_confirmed", |room| {
        room.story("Bridge opens").saying(BRIDGE).published();
        room.read_statements();
        let by = |words: &str| listed(room, &Asked { words: Some(words), ..Asked::default() }).len();
        assert_eq!(by("bridge"), 0);
        for it in proposed(room) {
            decide(room, it.statement.id, State::Proposed, State::Confirmed);
        }
        assert_eq!((by("BRIDGE june"), by("waited"), by("bridge waited"), by("ortiz"), by("harbour")), (1, 1, 0, 2, 0));
        let june = listed(room, &Asked { words: Some("june"), ..Asked::default() })[0].statement.id;
        decide(room, june, State::Confirmed, State::Rejected);
        assert_eq!(by("june"), 0);
    });
}

#[test]
fn a_list_is_narrowed_and_walked_page_by_page() {
    on_each("a_list_is_narrowed_and_walked_page_by_page", |room| {
        room.story("Bridge opens").in_section("city").saying(BRIDGE).published();
        room.clock().advance(seconds(60));
        room.story("Rain")
            .in_language("fr")
            .saying("“Nous avons attendu la pluie tout l’été”, a dit Rose.")
            .published();
        room.read_statements();
        for it in proposed(room) {
            decide(room, it.statement.id, State::Proposed, State::Confirmed);
        }
        let count = |asked: Asked| listed(room, &asked).len();
        let city = [room.section("city")];
        assert_eq!(count(Asked::default()), 3);
        assert_eq!(count(Asked { sections: &city, ..Asked::default() }), 2);
        assert_eq!(count(Asked { language: Some("fr"), ..Asked::default() }), 1);
        assert_eq!(count(Asked { confidence: Some(50), ..Asked::default() }), 2);
        assert_eq!(count(Asked { mention: Some("lena ortiz"), ..Asked::default() }), 2, "she was named before");
        assert_eq!(count(Asked { with_page: true, ..Asked::default() }), 0, "nobody of them has a page");
        let later = listed(room, &Asked::default())[0].published_at;
        assert_eq!(count(Asked { from: Some(later), ..Asked::default() }), 1);
        assert_eq!(count(Asked { to: Some(later), ..Asked::default() }), 2);
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let asked = Asked { after, ..Asked::default() };
            let page = room.db().read(|r| list::list(r, &asked, 1, room.now())).unwrap();
            seen.extend(page.statements.iter().map(|it| it.statement.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, listed(room, &Asked::default()).iter().map(|it| it.statement.id).collect::<Vec<_>>());
    });
}

#[test]
fn two_who_are_one_are_read_as_one_until_they_are_two_again() {
    on_each("two_who_are_one_are_read_as_one_until_they_are_two_again", |room| {
        let lena = room.speaker("Lena Ortiz");
        let written = room.speaker("L. Ortiz");
        let third = room.speaker("Mayor Ortiz");
        room.story("Bridge opens").saying(BRIDGE).published();
        room.read_statements();
        for it in proposed(room) {
            decide(room, it.statement.id, State::Proposed, State::Confirmed);
        }
        let of = |id: SpeakerId| listed(room, &Asked { speaker: Some(id), ..Asked::default() }).len();
        let merge = |from, into| room.db().write(|tx| merge::merge(tx, &room.act(), from, into));
        let split = |id| room.db().write(|tx| merge::split(tx, &room.act(), id));
        assert_eq!((of(lena), of(written)), (2, 0));
        merge(lena, written).unwrap();
        merge(written, third).unwrap();
        assert_eq!((of(lena), of(written), of(third)), (0, 0, 2));
        assert!(matches!(merge(lena, third), Err(MergeError::AlreadyOne)));
        assert!(matches!(merge(third, lena), Err(MergeError::AlreadyOne)), "no ring is closed");
        assert!(matches!(split(third), Err(MergeError::NotMerged)));
        let shown = |asked: speaker::Asked| room.db().read(|r| speaker::list(r, asked, 10)).unwrap().len();
        assert_eq!(shown(speaker::Asked::default()), 1);
        split(written).unwrap();
        assert_eq!((of(written), of(third)), (2, 0), "who had become part of them goes along");
        split(lena).unwrap();
        assert_eq!((of(lena), of(written), of(third)), (2, 0, 0), "as it was");
        assert_eq!(shown(speaker::Asked { words: Some("ORTIZ l"), ..Default::default() }), 0);
        assert_eq!(shown(speaker::Asked { words: Some("l ortiz"), ..Default::default() }), 1);
    });
}

#[test]
fn a_statement_is_put_right_and_added_by_hand_within_its_text() {
    on_each("a_statement_is_put_right_and_added_by_hand_within_its_text", |room| {
        let editor = room.person("ines@courier.example", Role::Editor);
        let (lena, story) = (room.speaker("Lena Ortiz"), room.story("Bridge opens").saying(BRIDGE).published());
        room.read_statements();
        let id = proposed(room)[0].statement.id;
        let act = room.act_of(editor);
        let change =
            |expected: i64, change: &Change| room.db().write(|tx| decide::change(tx, &act, id, expected, change));
        let right =
            Change { said_on: Some(Some("2026-02".into())), place: Some("City hall".into()), ..Change::default() };
        assert_eq!(change(1, &right).unwrap(), 2);
        assert!(matches!(change(1, &right), Err(ChangeError::Conflict { expected: 1, newest: 2 })));
        let stands = room.db().read(|r| statement::find(r, id)).unwrap().unwrap();
        assert_eq!((stands.at.to_string().as_str(), stands.place.as_str()), ("2026-02-01T00:00:00Z", "City hall"));
        for said_on in ["2026-13", "yesterday", "2026-02-30", "-001"] {
            let wrong = Change { said_on: Some(Some(said_on.into())), ..Change::default() };
            assert!(matches!(change(2, &wrong), Err(ChangeError::Date(_))), "{said_on}");
        }
        let nobody = Change { speaker: Some(Some(SpeakerId(7))), ..Change::default() };
        assert!(matches!(change(2, &nobody), Err(ChangeError::NoSpeaker(SpeakerId(7)))));

        let add = |story: StoryId, parts: &[(usize, usize)]| {
            let parts = parts.iter().map(|(start, end)| Span { start: *start, end: *end }).collect();
            let rest = Change { speaker: Some(Some(lena)), ..Change::default() };
            let new = NewStatement { story, parts, kind: attribution::Kind::Direct, rest };
            room.db().write(|tx| decide::add(tx, &act, &new))
        };
        let added = add(story.id, &[(1, 11), (12, 16)]).unwrap();
        let stands = room.db().read(|r| statement::find(r, added)).unwrap().unwrap();
        assert_eq!(
            (stands.words.as_str(), stands.state, stands.extractor),
            ("The bridge will", State::Confirmed, None)
        );
        for parts in [&[][..], &[(5, 5)], &[(0, 9_999)], &[(8, 12), (3, 5)], &[(usize::MAX, usize::MAX)]] {
            assert!(matches!(add(story.id, parts), Err(ChangeError::Spans)), "{parts:?}");
        }
        let hidden = room.story("Draft").saying(BRIDGE).drafted();
        assert!(matches!(add(hidden.id, &[(1, 11)]), Err(ChangeError::NotPublic)));
    });
}

#[test]
fn what_is_said_of_a_speaker_is_checked() {
    on_each("what_is_said_of_a_speaker_is_checked", |room| {
        let make = |draft: &SpeakerDraft| room.db().write(|tx| speaker::make(tx, &room.act(), draft));
        let first = make(&draft("Lena Ortiz")).unwrap();
        let second = make(&draft("Lena Ortiz")).unwrap();
        let find = |id| room.db().read(|r| speaker::find(r, id)).unwrap().unwrap();
        assert_eq!((find(first).slug.as_str(), find(second).slug.as_str()), ("lena-ortiz", "lena-ortiz-2"));
        assert!(matches!(make(&draft(" — ")), Err(SpeakerError::Names)));
        assert!(matches!(make(&SpeakerDraft { names: vec![], ..draft("A") }), Err(SpeakerError::Names)));
        let link = speaker::Link { label: "Evil".into(), address: "javascript:alert(1)".into() };
        assert!(matches!(make(&SpeakerDraft { links: vec![link], ..draft("A") }), Err(SpeakerError::Link(_))));
        let taken = SpeakerDraft { slug: Some("lena-ortiz".into()), ..draft("Another") };
        assert!(matches!(make(&taken), Err(SpeakerError::Slug(_))));
        let change =
            |version| room.db().write(|tx| speaker::change(tx, &room.act(), first, version, &draft("Lena O.")));
        assert_eq!(change(1).unwrap(), 2);
        assert!(matches!(change(1), Err(SpeakerError::Conflict { expected: 1, newest: 2 })));
        assert_eq!((find(first).name(), find(first).slug.as_str()), ("Lena O.", "lena-ortiz"), "an address stays");
    });
}

#[test]
fn an_archive_is_read_the_newest_first_in_small_runs_and_other_work_comes_between() {
    on_each("an_archive_is_read_the_newest_first_in_small_runs_and_other_work_comes_between", |room| {
        for number in 0..45 {
            let at = format!("2020-01-01T00:{number:02}:00Z");
            room.story(&format!("Bridge {number}")).saying(BRIDGE).scheduled_at(&at).published();
        }
        room.clock().advance(seconds(3));
        room.run_jobs();
        let found = proposed(room);
        assert_eq!(found.len(), 40, "of twenty stories, and the next not at once");
        assert!(found.iter().any(|it| it.headline == "Bridge 44") && found.iter().all(|it| it.headline != "Bridge 0"));
        room.read_statements();
        let all = Asked { state: Some(State::Proposed), ..Asked::default() };
        let all = room.db().read(|r| list::list(r, &all, 200, room.now())).unwrap();
        assert_eq!(all.statements.len(), 90);
    });
}
