//! An index that followed every change knows what one knows that was built afresh.

use std::collections::BTreeMap;

use proptest::prelude::*;
use search::{Entry, Index, Query};

use crate::world::{at, ids, newest, query, story};

const WORDS: [&str; 8] = ["harbour", "budget", "vote", "storm", "council", "e-mail", "Müller", "L'été"];

#[derive(Debug, Clone)]
enum Change {
    Put(i64, Vec<usize>, u8),
    Remove(i64),
    Commit,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (0..12i64, prop::collection::vec(0..WORDS.len(), 1..6), 0..4u8).prop_map(|(id, words, day)| Change::Put(id, words, day)),
        2 => (0..12i64).prop_map(Change::Remove),
        1 => Just(Change::Commit),
    ]
}

fn entry(id: i64, words: &[usize], day: u8) -> Entry {
    let text: Vec<&str> = words.iter().map(|word| WORDS[*word]).collect();
    let visible_from = at(if day == 3 { "2026-04-01T00:00:00Z" } else { "2026-01-01T00:00:00Z" });
    let published_at = at(&format!("2026-02-0{}T00:00:00Z", day + 1));
    Entry { published_at, visible_from, sections: vec![i64::from(day)], ..story(id, text[0], &text.join(" ")) }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_index_rebuilt_equals_one_that_followed(changes in prop::collection::vec(change(), 1..40)) {
        let followed = Index::in_memory().unwrap();
        let mut state = BTreeMap::new();
        for (number, change) in changes.iter().enumerate() {
            match change {
                Change::Put(id, words, day) => {
                    let entry = entry(*id, words, *day);
                    followed.put(&entry).unwrap();
                    state.insert(*id, entry);
                }
                Change::Remove(id) => {
                    followed.remove(*id).unwrap();
                    state.remove(id);
                }
                Change::Commit => followed.commit(number as u64).unwrap(),
            }
        }
        followed.commit(1_000).unwrap();
        let rebuilt = Index::in_memory().unwrap();
        for entry in state.values() {
            rebuilt.put(entry).unwrap();
        }
        rebuilt.commit(1_000).unwrap();

        for words in WORDS.iter().chain(&["", "\"harbour budget\"", "storm -vote", "bud* council", "zeppelin storm"]) {
            let by_time = Query { facets: true, ..newest(words) };
            prop_assert_eq!(followed.find(&by_time).unwrap(), rebuilt.find(&by_time).unwrap());
            // Replaced entries weigh in the statistics until a merge, so the order by relevance may differ; the hits may not.
            let by_relevance = Query { limit: 100, ..query(words) };
            let mut sets = [&followed, &rebuilt].map(|index| ids(&index.find(&by_relevance).unwrap()));
            sets.iter_mut().for_each(|set| set.sort_unstable());
            prop_assert_eq!(&sets[0], &sets[1]);
        }
    }
}
