//! Corrected spellings.

use search::{Entry, Index};

use crate::world::{at, index, now, story};

fn suggest(index: &Index, words: &str) -> Option<String> {
    index.suggest(words, now()).unwrap()
}

#[test]
fn a_slip_is_corrected_to_a_word_that_exists() {
    let index = index(&[story(1, "Parliament votes", "on the fisheries treaty")]);
    assert_eq!(suggest(&index, "parlaiment"), Some("parliament".to_owned()));
    assert_eq!(suggest(&index, "Parliment votes"), Some("parliament votes".to_owned()));
    assert_eq!(suggest(&index, "tready"), Some("treaty".to_owned()));
    for known_or_hopeless in ["parliament", "zzzzzzzz", "vot", "\"parlaiment\"", "-parlaiment", "12345"] {
        assert_eq!(suggest(&index, known_or_hopeless), None, "{known_or_hopeless}");
    }
}

#[test]
fn a_suggestion_is_spelt_as_headlines_spell_it() {
    let arabic = Entry { language: "ar".to_owned(), ..story(1, "المدرسة الجديدة", "") };
    let index = index(&[arabic]);
    assert_eq!(suggest(&index, "المدرصة"), Some("المدرسة".to_owned()));
}

#[test]
fn a_suggestion_tells_no_embargoed_word() {
    let embargoed = Entry { visible_from: at("2026-03-02T00:00:00Z"), ..story(1, "Zanzibar treaty", "") };
    let index = index(&[embargoed]);
    assert_eq!(suggest(&index, "zanzibra"), None);
    assert_eq!(index.suggest("zanzibra", at("2026-03-02T00:00:00Z")).unwrap(), Some("zanzibar".to_owned()));
}

#[test]
fn a_suggestion_tells_no_word_of_a_removed_entry() {
    let index = index(&[story(1, "Zanzibar treaty", ""), story(2, "Harbour", "")]);
    index.remove(1).unwrap();
    index.commit(2).unwrap();
    assert_eq!(suggest(&index, "zanzibra"), None);
}
