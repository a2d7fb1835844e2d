//! Statements beside a draft: what is decided before the words are public reaches nobody, and enters the record with them.

use jiff::tz::TimeZone;
use newsroom::id::{StatementId, StoryId};
use newsroom::published::record as readers;
use newsroom::statement::decide::{Decided, Decision};
use newsroom::statement::drafted::{self, DraftedError};
use newsroom::statement::earlier::{self, Likeness};
use newsroom::statement::list::{self, Asked};
use newsroom::statement::margin::{self, Kept, Mark};
use newsroom::statement::propose::Source;
use newsroom::statement::{self, Kind, State, Statement};
use testing::{TestNewsroom, hours};

use crate::on_each;
use crate::statement::{decide, listed, proposed};

const BRIDGE: &str = "“The bridge will open again in June,” said Lena Ortiz, the mayor.\n\n\
                      “We have waited for it long enough,” Ortiz said.";
const OPEN: &str = "“The bridge will open again in June,”";

fn read(room: &TestNewsroom, story: StoryId) -> (Source, Vec<Mark>) {
    let source = room.db().read(|r| margin::find_source(r, story, room.now())).unwrap().unwrap();
    let reading = margin::read(&source, TimeZone::UTC, room.now());
    let marks = room.db().read(|r| margin::list(r, &source, &reading)).unwrap();
    (source, marks)
}

/// Decides on what a machine reads in a draft now.
fn keep(room: &TestNewsroom, story: StoryId, at: usize, state: State) -> StatementId {
    let (source, marks) = read(room, story);
    let chosen = Statement { state, ..marks[at].statement.clone() };
    room.db().write(|tx| drafted::keep(tx, &room.act(), &source, &chosen)).unwrap()
}

fn told(marks: &[Mark]) -> Vec<(Kept, State, bool)> {
    marks.iter().map(|mark| (mark.kept, mark.statement.state, mark.place.is_some())).collect()
}

/// Everything of the record, whatever its state, and what readers find.
fn recorded(room: &TestNewsroom) -> usize {
    let by_state = State::ALL.map(|state| listed(room, &Asked { state: Some(state), ..Asked::default() }).len());
    let by_words = listed(room, &Asked { words: Some("bridge"), ..Asked::default() }).len();
    let seen = room.db().read(|r| readers::list_said(r, &readers::Asked::default(), 50, room.now())).unwrap().0.len();
    by_state.iter().sum::<usize>() + by_words + seen
}

#[test]
fn a_decision_on_a_draft_reaches_nobody_and_enters_the_record_with_its_words() {
    on_each("a_decision_on_a_draft_reaches_nobody_and_enters_the_record_with_its_words", |room| {
        let lena = room.speaker("Lena Ortiz");
        let story = room.story("Bridge opens").saying(BRIDGE).drafted().id;
        let (_, marks) = read(room, story);
        let fresh = (Kept::Nowhere, State::Proposed, true);
        assert_eq!(told(&marks), [fresh, fresh]);
        assert_eq!(marks[0].statement.speaker, Some(lena));
        assert_eq!(recorded(room), 0, "to look is to keep nothing");

        let id = keep(room, story, 0, State::Confirmed);
        keep(room, story, 1, State::Rejected);
        assert_eq!(recorded(room), 0);
        assert!(room.db().read(|r| statement::find(r, id)).unwrap().is_none(), "it has no number in the record");
        let (_, marks) = read(room, story);
        assert_eq!(told(&marks), [(Kept::Draft, State::Confirmed, true), (Kept::Draft, State::Rejected, true)]);

        room.revise(story).saying(&format!("It rained.\n\n{BRIDGE}")).drafted();
        let (_, marks) = read(room, story);
        assert_eq!(marks[0].place.as_ref().map(|place| place.span().start), Some(12), "it follows the draft");

        let seq = room.last_seq();
        room.revise(story).published();
        let on_record = listed(room, &Asked::default());
        assert_eq!(on_record.len(), 1);
        let it = &on_record[0].statement;
        assert_eq!((it.id, it.words.as_str(), it.speaker, it.anchor.span().start), (id, OPEN, Some(lena), 12));
        assert!(room.touched_after(seq).contains(&format!("speaker:{lena}")), "the person's page is made anew");
        assert_eq!(listed(room, &Asked { words: Some("bridge"), ..Asked::default() }).len(), 1);
        room.read_statements();
        assert!(proposed(room).is_empty(), "neither is proposed again");
        let (_, marks) = read(room, story);
        assert_eq!(told(&marks), [(Kept::Record, State::Confirmed, true), (Kept::Record, State::Rejected, true)]);
    });
}

#[test]
fn what_a_scheduled_story_says_is_on_record_at_its_second_and_not_before() {
    on_each("what_a_scheduled_story_says_is_on_record_at_its_second_and_not_before", |room| {
        room.speaker("Lena Ortiz");
        let story = room.story("Bridge opens").saying(BRIDGE).embargoed_until("2026-03-01T07:00:00Z").published().id;
        keep(room, story, 0, State::Confirmed);
        assert_eq!(recorded(room), 0);
        room.clock().advance(hours(2));
        assert_eq!(listed(room, &Asked::default()).len(), 1);
        room.read_statements();
    });
}

#[test]
fn what_was_not_published_lapses_and_what_is_public_enters_at_once() {
    on_each("what_was_not_published_lapses_and_what_is_public_enters_at_once", |room| {
        let story = room.story("Bridge opens").saying(BRIDGE).drafted().id;
        keep(room, story, 0, State::Confirmed);
        room.revise(story).saying(&BRIDGE.replace("in June", "in July")).published();
        assert!(listed(room, &Asked::default()).is_empty());
        let (source, marks) = read(room, story);
        assert!(marks.iter().all(|mark| mark.kept == Kept::Nowhere), "{marks:?}");

        let july = Statement { state: State::Confirmed, ..marks[0].statement.clone() };
        let id = room.db().write(|tx| drafted::keep(tx, &room.act(), &source, &july)).unwrap();
        assert_eq!(listed(room, &Asked::default())[0].statement.id, id, "its words are public");
        let new = "“The ferry will sail until then,” said Omar Reyes.";
        room.revise(story).saying(&format!("{}\n\n{new}", BRIDGE.replace("in June", "in July"))).drafted();
        keep(room, story, 2, State::Confirmed);
        assert_eq!(listed(room, &Asked::default()).len(), 1, "those of the draft are not");

        let late = room.db().write(|tx| drafted::keep(tx, &room.act(), &source, &july));
        assert!(matches!(late, Err(DraftedError::Late)), "the draft that was read is no longer the newest");
        let (source, marks) = read(room, story);
        let twice = Statement { state: State::Confirmed, ..marks[2].statement.clone() };
        let twice = room.db().write(|tx| drafted::keep(tx, &room.act(), &source, &twice));
        assert!(matches!(twice, Err(DraftedError::Late)));
        let wrong = source.statement_at(vec![statement::Span { start: 5, end: 9_000 }], Kind::Direct, room.now());
        let wrong = room.db().write(|tx| drafted::keep(tx, &room.act(), &source, &wrong));
        assert!(matches!(wrong, Err(DraftedError::Spans)));
        room.read_statements();
    });
}

#[test]
fn a_decision_on_a_draft_is_changed_and_taken_back_as_it_was_seen() {
    on_each("a_decision_on_a_draft_is_changed_and_taken_back_as_it_was_seen", |room| {
        let story = room.story("Bridge opens").saying(BRIDGE).drafted().id;
        let id = keep(room, story, 0, State::Confirmed);
        let decide = |of: StoryId, seen, state| {
            let decision = Decision { statement: id, seen, state };
            room.db().write(|tx| drafted::decide(tx, &room.act(), of, decision)).unwrap()
        };
        assert_eq!(decide(StoryId(5), State::Confirmed, State::Rejected), None, "it is of no other story");
        assert_eq!(
            decide(story, State::Rejected, State::Proposed),
            Some(Decided::Meanwhile(State::Confirmed)),
            "a colleague's decision stands"
        );
        assert_eq!(decide(story, State::Confirmed, State::Rejected), Some(Decided::Changed(State::Confirmed)));
        assert_eq!(decide(story, State::Rejected, State::Rejected), Some(Decided::AlreadySo));
        assert_eq!(decide(story, State::Rejected, State::Proposed), Some(Decided::Changed(State::Rejected)));
        assert_eq!(decide(story, State::Rejected, State::Proposed), None);
        let (_, marks) = read(room, story);
        assert_eq!(marks[0].kept, Kept::Nowhere, "the machine reads it as before");
        let kinds: Vec<String> = room.events_after(0).into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds.iter().filter(|kind| *kind == "statement.marked").count(), 2, "every decision is kept");
        assert_eq!(kinds.iter().filter(|kind| *kind == "statement.unmarked").count(), 1);
    });
}

#[test]
fn the_margin_of_a_public_storys_draft_shows_what_the_draft_would_break() {
    on_each("the_margin_of_a_public_storys_draft_shows_what_the_draft_would_break", |room| {
        let story = room.story("Bridge opens").saying(BRIDGE).published().id;
        room.read_statements();
        let first = proposed(room).pop().unwrap().statement.id;
        decide(room, first, State::Proposed, State::Confirmed);
        let draft = BRIDGE.replace("“The bridge will open again in June,” said", "It may open in June, said");
        room.revise(story).saying(&format!("It had rained on the harbour for a day and a night.\n\n{draft}")).drafted();
        let (_, marks) = read(room, story);
        let kept: Vec<_> = marks.iter().filter(|mark| mark.kept == Kept::Record).collect();
        assert_eq!(kept.len(), 2);
        let gone = kept.iter().find(|mark| mark.statement.id == first).unwrap();
        assert_eq!(
            (gone.statement.state, &gone.place),
            (State::Confirmed, &None),
            "on record still, and not in the draft"
        );
        let stays = kept.iter().find(|mark| mark.statement.id != first).unwrap();
        assert!(stays.place.as_ref().unwrap().span().start > stays.statement.anchor.span().start);
    });
}

#[test]
fn a_day_that_a_draft_told_is_reckoned_from_the_date_of_its_story() {
    on_each("a_day_that_a_draft_told_is_reckoned_from_the_date_of_its_story", |room| {
        let text = "“The bridge will open again in June,” Lena Ortiz said on Friday.";
        let story = room.story("Bridge opens").saying(text).drafted().id;
        let id = keep(room, story, 0, State::Confirmed);
        room.clock().advance(hours(24 * 14));
        room.revise(story).published();
        let find = || room.db().read(|r| statement::find(r, id)).unwrap().unwrap();
        assert_eq!(find().said_on, None);
        room.read_statements();
        assert_eq!(find().said_on.as_deref(), Some("2026-03-13"), "the Friday before it was published");
        let from = Some(testing::time("2026-03-13T00:00:00Z"));
        let to = Some(testing::time("2026-03-13T01:00:00Z"));
        let asked = Asked { words: Some("bridge"), from, to, ..Asked::default() };
        assert_eq!(listed(room, &asked).len(), 1, "by its words it is found on that day as well");
    });
}

#[test]
fn words_are_found_where_they_are_nearest_and_nowhere_if_they_are_not_there() {
    on_each("words_are_found_where_they_are_nearest_and_nowhere_if_they_are_not_there", |room| {
        let story = room.story("Echo").saying("We wait. سلام. We wait. 🌉 We wait.").drafted().id;
        let (source, _) = read(room, story);
        let at = |words: &[&str], near| source.find_parts(words, near).map(|parts| parts[0].start);
        assert_eq!(at(&["We wait."], 0), Some(0));
        assert_eq!(at(&["We wait."], 14), Some(15));
        assert_eq!(at(&["We wait."], usize::MAX), None, "no place is so far");
        assert_eq!(at(&["We wait."], 9_999), Some(26));
        assert_eq!(at(&["We wait.", "سلام"], 20), None, "each part stands behind the one before");
        assert_eq!(at(&[""], 0), None);
        assert_eq!(at(&[], 0), None);
        assert_eq!(at(&["We waited."], 0), None);
    });
}

#[test]
fn what_a_speaker_said_before_of_the_same_is_told_the_newest_first_and_only_what_is_public() {
    on_each("what_a_speaker_said_before_of_the_same_is_told_the_newest_first_and_only_what_is_public", |room| {
        let (lena, omar) = (room.speaker("Lena Ortiz"), room.speaker("Omar Reyes"));
        let say = |speaker, headline: &str, words: &str| {
            room.clock().advance(hours(1));
            let story = room.story(headline).saying(&format!("{words} she told us.")).published().id;
            room.said(speaker, story, words);
            story
        };
        say(lena, "Works begin", "“The bridge will open again in May,”");
        say(lena, "Budget", "“Schools need more money than that,”");
        let gone = say(lena, "Wrong", "“The bridge will open again in April,”");
        say(omar, "Ferry", "“The bridge will open again in June,”");
        say(lena, "Delay", "“Nobody knows when the bridge will be whole again,”");
        say(lena, "June", "“The bridge will open again in June,”");
        room.withdraw(gone);
        room.read_statements();
        let asked = earlier::Asked { speaker: lena, words: OPEN, story: StoryId(5) };
        let found = |asked| {
            let told = room.db().read(|r| earlier::list(r, asked, room.now())).unwrap();
            told.into_iter().map(|(listed, likeness)| (listed.headline, likeness)).collect::<Vec<_>>()
        };
        let expected = [
            ("June".to_owned(), Likeness::Same),
            ("Delay".to_owned(), Likeness::Related),
            ("Works begin".to_owned(), Likeness::Reworded),
        ];
        assert_eq!(found(asked), expected);
        let june = room.db().read(|r| list::list(r, &Asked::default(), 1, room.now())).unwrap().statements.remove(0);
        assert_eq!(
            found(earlier::Asked { story: june.statement.story, ..asked }).len(),
            2,
            "its own story is not told"
        );
        assert!(found(earlier::Asked { words: "again in a", ..asked }).len() <= 3);
        assert!(found(earlier::Asked { words: "", ..asked }).is_empty());
        assert!(found(earlier::Asked { words: "“؟!”", ..asked }).is_empty());

        let twin = room.private_speaker("L. Ortiz");
        say(twin, "Twin", "“The bridge will open again in June,”");
        assert_eq!(found(asked).len(), 3);
        room.db().write(|tx| statement::merge::merge(tx, &room.act(), twin, lena)).unwrap();
        assert_eq!(found(asked)[0].0, "Twin", "whoever became part of them is heard as well");
        room.read_statements();
    });
}
