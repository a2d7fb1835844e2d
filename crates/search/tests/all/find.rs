//! Words, phrases, exclusions, prefixes, filters, order and pages.

use search::{Entry, Facets, Index, Query, Sort};

use crate::world::{at, find, ids, index, newest, query, story};

fn three() -> Index {
    index(&[
        story(1, "Council passes the budget", "The vote was close. Farmers protested outside."),
        story(2, "Storm closes schools", "The council met anyway and spoke of a budget for repairs."),
        story(3, "A quiet day", "Nobody voted on anything."),
    ])
}

#[test]
fn all_words_must_match_and_a_headline_weighs_more() {
    assert_eq!(find(&three(), "council budget"), [1, 2]);
}

#[test]
fn where_no_entry_has_all_words_any_word_will_do() {
    let found = three().find(&query("budget zeppelin")).unwrap();
    assert!(found.relaxed);
    assert_eq!(ids(&found), [1, 2]);
}

#[test]
fn inflected_words_are_found_after_those_as_written() {
    let index = index(&[story(1, "They voted", ""), story(2, "A vote", "")]);
    assert_eq!(find(&index, "vote"), [2, 1]);
}

#[test]
fn a_phrase_is_found_only_in_its_order() {
    let index = index(&[story(1, "", "The minister for water resigned."), story(2, "", "Water for the minister.")]);
    assert_eq!(find(&index, "\"minister for water\""), [1]);
    assert_eq!(find(&index, "\"water minister\""), Vec::<i64>::new());
    assert_eq!(find(&index, "minister water").len(), 2);
}

#[test]
fn a_phrase_is_not_relaxed() {
    let found = three().find(&query("\"budget council\" schools")).unwrap();
    assert_eq!((found.total, found.relaxed), (0, false));
}

#[test]
fn a_phrase_finds_compounds_written_either_way() {
    let index = index(&[story(1, "", "She sent an e-mail today."), story(2, "", "She sent an email today.")]);
    for phrase in ["\"an e-mail today\"", "\"an email\"", "\"email today\"", "\"an email today\""] {
        assert_eq!(find(&index, phrase).len(), 2, "{phrase}");
    }
}

#[test]
fn what_is_excluded_is_not_found() {
    assert_eq!(find(&three(), "budget -schools"), [1]);
    assert_eq!(find(&three(), "-\"quiet day\" -schools"), [1]);
}

#[test]
fn a_prefix_finds_words_that_begin_with_it() {
    assert_eq!(find(&three(), "farm*"), [1]);
    assert_eq!(find(&three(), "vot* -quiet"), [1]);
}

#[test]
fn names_of_people_and_sections_are_found() {
    let entry = Entry {
        byline: vec!["Amélie O’Neill".to_owned()],
        keywords: vec!["Fisheries".to_owned()],
        ..story(1, "A harbour", "")
    };
    let index = index(&[entry]);
    for words in ["amelie oneill", "O'Neill", "\"Amélie O’Neill\"", "fisheries"] {
        assert_eq!(find(&index, words), [1], "{words}");
    }
}

#[test]
fn an_embargoed_entry_does_not_exist_until_its_second() {
    let embargoed = Entry {
        visible_from: at("2026-03-01T06:00:00.0005Z"),
        sections: vec![7],
        ..story(1, "Zanzibar treaty", "signed")
    };
    let index = index(&[embargoed, story(2, "Zanzibar beaches", "sunny")]);
    let before = Query { facets: true, ..query("zanzibar") };
    let found = index.find(&before).unwrap();
    assert_eq!((found.total, ids(&found)), (1, vec![2]));
    assert!(found.facets.sections.is_empty());
    for words in ["treaty", "\"zanzibar treaty\"", "treat*", ""] {
        assert!(!ids(&index.find(&query(words)).unwrap()).contains(&1), "{words}");
    }
    let after = Query { now: at("2026-03-01T06:00:01Z"), ..before };
    let found = index.find(&after).unwrap();
    assert_eq!((found.total, found.facets.sections), (2, vec![(7, 1)]));
}

#[test]
fn an_embargoed_word_does_not_change_how_a_query_is_read() {
    let arabic = |id, headline: &str| Entry { language: "ar".to_owned(), ..story(id, headline, "") };
    let embargoed = Entry { visible_from: at("2026-03-02T00:00:00Z"), ..arabic(2, "كتاب") };
    // Nobody may know yet that there is a كتاب, so its ك is still taken for a particle.
    let index = index(&[arabic(1, "تاب الرجل"), embargoed]);
    assert_eq!(find(&index, "كتاب"), [1]);
    let later = Query { now: at("2026-03-02T00:00:00Z"), ..query("كتاب") };
    assert_eq!(ids(&index.find(&later).unwrap()), [2]);
}

#[test]
fn filters_narrow_and_facets_count() {
    let entries: Vec<Entry> = (1..=6)
        .map(|id| Entry {
            sections: vec![id % 2, 9],
            authors: vec![id % 3],
            tags: vec![id],
            kind: if id == 6 { "page" } else { "story" }.to_owned(),
            language: if id == 5 { "fr-CA" } else { "en" }.to_owned(),
            published_at: at(&format!("202{id}-01-01T00:00:00Z")),
            visible_from: at("2020-01-01T00:00:00Z"),
            ..story(id, "Election", "")
        })
        .collect();
    let index = index(&entries);
    let asked = |query: Query| ids(&index.find(&query).unwrap());
    let election = || newest("election");
    assert_eq!(asked(election()), [6, 5, 4, 3, 2, 1]);
    assert_eq!(asked(Query { sections: vec![1], ..election() }), [5, 3, 1]);
    assert_eq!(asked(Query { sections: vec![1], authors: vec![0], ..election() }), [3]);
    assert_eq!(asked(Query { authors: vec![0, 1], ..election() }), [6, 4, 3, 1]);
    assert_eq!(asked(Query { tags: vec![2, 4], ..election() }), [4, 2]);
    assert_eq!(asked(Query { kinds: vec!["page".to_owned()], ..election() }), [6]);
    assert_eq!(asked(Query { in_languages: vec!["fr".to_owned()], ..election() }), [5]);
    assert_eq!(asked(Query { sections: vec![4], ..election() }), Vec::<i64>::new());
    let (from, to) = (Some(at("2022-01-01T00:00:00Z")), Some(at("2024-01-01T00:00:00Z")));
    assert_eq!(asked(Query { from, to, ..election() }), [3, 2]);
    let found = index.find(&Query { facets: true, sections: vec![1], ..election() }).unwrap();
    let facets = Facets {
        sections: vec![(1, 3), (9, 3)],
        authors: vec![(0, 1), (1, 1), (2, 1)],
        years: vec![(2021, 1), (2023, 1), (2025, 1)],
    };
    assert_eq!(found.facets, facets);
}

#[test]
fn of_two_that_match_alike_the_newer_comes_first() {
    let old = Entry { published_at: at("2020-01-01T00:00:00Z"), ..story(9, "Budget", "") };
    let index = index(&[old, story(1, "Budget", "")]);
    assert_eq!(find(&index, "budget"), [1, 9]);
}

#[test]
fn without_words_the_filters_alone_decide_newest_first() {
    let older = Entry { published_at: at("2026-02-27T00:00:00Z"), ..story(9, "Old", "") };
    let index = index(&[older, story(1, "New", "")]);
    assert_eq!(ids(&index.find(&query("  ")).unwrap()), [1, 9]);
}

#[test]
fn pages_hold_each_hit_once() {
    let entries: Vec<Entry> = (0..57)
        .map(|id| Entry {
            published_at: at("2026-01-01T00:00:00Z") + jiff::SignedDuration::from_hours(id / 3),
            ..story(id, "Harbour news", &"harbour ".repeat(usize::try_from(id % 5).unwrap()))
        })
        .collect();
    let index = index(&entries);
    for sort in [Sort::Relevance, Sort::Newest] {
        let whole = index.find(&Query { sort, limit: 100, ..query("harbour") }).unwrap();
        assert_eq!((whole.total, whole.next), (57, None));
        let mut paged = Vec::new();
        let mut page = Query { sort, ..query("harbour") };
        loop {
            let found = index.find(&page).unwrap();
            assert_eq!(found.total, 57);
            paged.extend(found.hits);
            let Some(next) = found.next else { break };
            // The next page is asked for a minute later, through an address.
            page.now += jiff::SignedDuration::from_mins(1);
            page.after = Some(next.to_string().parse().unwrap());
        }
        assert_eq!(paged, whole.hits);
    }
}

#[test]
fn words_are_read_in_every_language_of_the_index_that_uses_their_script() {
    let russian = Entry { language: "ru".to_owned(), ..story(1, "Выборы мэра", "") };
    let german = Entry { language: "de".to_owned(), ..story(2, "Die Häuser", "") };
    let index = index(&[russian, german, story(3, "Elections", "")]);
    assert_eq!(find(&index, "выборов"), [1]);
    assert_eq!(find(&index, "haus"), [2]);
    assert_eq!(find(&index, "election"), [3]);
}
