//! Statements under edits: a span covers its words, or it is broken.

use attribution::Span;
use newsroom::id::StoryId;
use newsroom::statement::anchor::{Anchor, Plain, find_again};
use newsroom::statement::decide::Decided;
use newsroom::statement::list::Asked;
use newsroom::statement::{self, State};
use newsroom::story::save;
use proptest::prelude::*;
use testing::TestNewsroom;

use crate::on_each;
use crate::statement::{decide, listed, proposed};

const FERRY: &str = "Rain fell on the quay all morning.\n\n\
    “The ferry will sail again in June,” said Lena Ortiz, the mayor.\n\n\
    “We have waited,” Ortiz said, “for far too long a time.”\n\n\
    The harbour trust said that the ramp had cost more than anyone expected.";

fn text_of(room: &TestNewsroom, story: StoryId, revision: i64) -> String {
    let found = room.db().read(|r| save::find_revision(r, story, revision)).unwrap().unwrap();
    document::Document::from_json(&found.draft.body).unwrap().to_plain_text()
}

#[test]
fn a_statement_follows_its_words_and_a_corrected_one_is_kept_beside_the_new() {
    on_each("a_statement_follows_its_words_and_a_corrected_one_is_kept_beside_the_new", |room| {
        let story = room.story("Ferry").saying(FERRY).published();
        room.read_statements();
        for it in proposed(room) {
            decide(room, it.statement.id, State::Proposed, State::Confirmed);
        }
        let confirmed = || listed(room, &Asked::default());
        let count = confirmed().len();
        assert!(count >= 3, "{count}");
        let id = confirmed().iter().find(|it| it.statement.words.contains("June")).unwrap().statement.id;

        room.revise(story.id).saying(&format!("A first line — سلام.\n\n{FERRY}")).published();
        assert_eq!(confirmed().len(), count, "at once, for readers see the new text at once");
        assert!(confirmed().iter().all(|it| it.statement.revision == 2));

        let seq = room.last_seq();
        room.revise(story.id).saying(&FERRY.replace("June", "July")).published();
        let broken = room.db().read(|r| statement::find(r, id)).unwrap().unwrap();
        assert_eq!((broken.state, broken.revision), (State::Broken, 2));
        let kinds: Vec<String> = room.events_after(seq).into_iter().map(|event| event.kind).collect();
        assert!(kinds.contains(&"statement.broken".to_owned()), "{kinds:?}");
        assert_eq!(decide(room, id, State::Broken, State::Confirmed), Decided::Meanwhile(State::Broken));
        room.read_statements();
        assert!(proposed(room).iter().any(|it| it.statement.words.contains("July")));
    });
}

/// An edit: where, how much goes, what comes.
fn edits() -> impl Strategy<Value = Vec<(u16, u8, String)>> {
    proptest::collection::vec((any::<u16>(), 0_u8..12, "[a-z“” ,.\n—ی]{0,8}"), 100)
}

fn edit(text: &str, (place, gone, new): &(u16, u8, String)) -> String {
    let letters: Vec<char> = text.chars().collect();
    let start = usize::from(*place) % (letters.len() + 1);
    let end = (start + usize::from(*gone)).min(letters.len());
    letters[..start].iter().copied().chain(new.chars()).chain(letters[end..].iter().copied()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn after_a_hundred_edits_an_anchor_covers_its_words_or_is_gone(edits in edits()) {
        let words = |text: &str, spans: &[Span]| {
            let plain = Plain::new(text);
            spans.iter().map(|span| plain.slice(*span).to_owned()).collect::<Vec<_>>()
        };
        let found = attribution::statements(&attribution::Input { text: FERRY, language: "en", ..attribution::Input::default() });
        let mut live: Vec<(Anchor, Vec<String>)> = found
            .into_iter()
            .map(|it| (words(FERRY, &it.parts), it))
            .map(|(words, it)| (Anchor { parts: it.parts, speaker: it.speaker, cue: it.cue }, words))
            .collect();
        prop_assert!(live.len() >= 3);
        let mut text = FERRY.to_owned();
        for step in &edits {
            let after = edit(&text, step);
            let (old, new) = (Plain::new(&text), Plain::new(&after));
            live = live
                .into_iter()
                .filter_map(|(anchor, words)| find_again(&anchor, &old, &new).map(|anchor| (anchor, words)))
                .collect();
            for (anchor, said) in &live {
                prop_assert!(anchor.fits(&new));
                prop_assert_eq!(&words(&after, &anchor.parts), said);
            }
            text = after;
        }
    }
}

/// The same through the whole way of a story, with edits that are drawn once.
#[test]
fn after_a_hundred_publications_a_confirmed_statement_covers_its_words_or_is_broken() {
    let room = TestNewsroom::at("2026-03-01T06:00:00Z");
    let story = room.story("Ferry").saying(FERRY).published();
    room.read_statements();
    let ids: Vec<_> = proposed(&room).into_iter().map(|it| it.statement.id).collect();
    for id in &ids {
        decide(&room, *id, State::Proposed, State::Confirmed);
    }
    let said: Vec<String> =
        ids.iter().map(|id| room.db().read(|r| statement::find(r, *id)).unwrap().unwrap().words).collect();
    let (mut text, mut seed) = (FERRY.to_owned(), 7_u64);
    let mut broken = 0;
    for _ in 0..100 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let place = u16::try_from(seed >> 48).unwrap();
        text = edit(&text, &(place, (seed >> 32) as u8 % 3, "ab ".chars().take((seed >> 40) as usize % 4).collect()));
        room.revise(story.id).saying(&text).published();
        broken = 0;
        for (id, said) in ids.iter().zip(&said) {
            let it = room.db().read(|r| statement::find(r, *id)).unwrap().unwrap();
            let stands_in = text_of(&room, story.id, it.revision);
            assert_eq!(&it.anchor.words(&Plain::new(&stands_in)), said);
            let newest = room.db().read(|r| newsroom::story::find(r, story.id)).unwrap().unwrap().version;
            assert!(it.state == State::Broken || it.revision == newest);
            broken += usize::from(it.state == State::Broken);
        }
    }
    assert!(broken > 0, "a hundred edits break some");
}
