//! Notes to colleagues: they follow their text, ask people, and reach nobody else.

use newsroom::id::{NoteId, StoryId};
use newsroom::people::account::Account;
use newsroom::people::role::Role;
use newsroom::story::notes::{self, NoteError, Place};
use testing::{TestNewsroom, seconds};

use crate::on_each;

const LAMPS: &str = "The lamps were paid for by the Friends of the Market.";

fn add(room: &TestNewsroom, who: &Account, story: StoryId, at: Option<usize>, quote: &str, body: &str) -> NoteId {
    room.clock().advance(seconds(1));
    let place = Place { block_at: at, block_text: String::new(), quote: quote.into() };
    room.db().write(|tx| notes::add(tx, &room.act_of(who.id), story, &place, body)).unwrap()
}

fn place(room: &TestNewsroom, story: StoryId) -> Place {
    room.db().read(|r| notes::list(r, story)).unwrap()[0].place.clone()
}

fn asked(room: &TestNewsroom, who: &Account) -> Vec<String> {
    let mentions = room.db().read(|r| notes::list_mentions(r, who.id, 10)).unwrap();
    mentions.into_iter().map(|mention| mention.body).collect()
}

#[test]
fn a_note_follows_its_paragraph_and_says_when_that_is_gone() {
    on_each("a_note_follows_its_paragraph_and_says_when_that_is_gone", |room| {
        let ines = room.colleague("Ines Okafor", Role::Editor);
        let story = room.story("Market").saying(&format!("At nine the lamps go out.\n\n{LAMPS}")).drafted().id;
        add(room, &ines, story, Some(1), "Friends of the Market", "Who paid?");
        let save = |text: &str| room.revise(story).saying(text).drafted();
        save(&format!("A new beginning.\n\nAt nine the lamps go out.\n\n{LAMPS}"));
        assert_eq!(place(room, story).block_at, Some(2), "moved down");
        save("A new beginning.\n\nThe lamps were all paid for by the Friends of the old Market.");
        assert_eq!(
            (place(room, story).block_at, place(room, story).quote.as_str()),
            (Some(1), "Friends of the Market")
        );
        save("A new beginning.");
        let gone = place(room, story);
        assert!(gone.is_gone() && gone.block_text.starts_with("The lamps were all paid"), "{gone:?}");
        save("A new beginning.\n\nThe lamps were all paid for by the Friends of the old Market.");
        assert_eq!(place(room, story).block_at, Some(1), "back with its text");
    });
}

#[test]
fn who_is_named_is_asked_until_they_answer_or_it_is_settled() {
    on_each("who_is_named_is_asked_until_they_answer_or_it_is_settled", |room| {
        let ines = room.colleague("Ines Okafor", Role::Editor);
        let samir = room.colleague("Samir Haddan", Role::Reporter);
        let story = room.story("Market").saying(LAMPS).drafted().id;
        let note = add(room, &ines, story, Some(0), "", "@Samir: who paid? @Ines Okafor asks.");
        assert_eq!(asked(room, &samir).len(), 1);
        assert!(asked(room, &ines).is_empty(), "nobody asks themselves");
        room.clock().advance(seconds(1));
        room.db().write(|tx| notes::answer(tx, &room.act_of(samir.id), story, note, "The minutes say.")).unwrap();
        assert!(asked(room, &samir).is_empty());
        assert_eq!(asked(room, &ines), ["The minutes say."], "who asked hears of the answer");
        assert_eq!(room.db().read(|r| notes::count_open(r, story)).unwrap(), 1);
        room.db().write(|tx| notes::settle(tx, &room.act_of(ines.id), story, note)).unwrap();
        assert!(asked(room, &ines).is_empty());
        let settled = room.db().read(|r| notes::list(r, story)).unwrap();
        assert_eq!((settled[0].settled_by.as_deref(), settled[0].answers.len()), (Some("Ines Okafor"), 1));
        room.db().write(|tx| notes::reopen(tx, &room.act_of(ines.id), story, note)).unwrap();
        assert_eq!(room.db().read(|r| notes::count_open(r, story)).unwrap(), 1);
    });
}

#[test]
fn what_is_no_note_is_refused_and_nothing_has_changed() {
    on_each("what_is_no_note_is_refused_and_nothing_has_changed", |room| {
        let ines = room.colleague("Ines", Role::Editor);
        let story = room.story("Market").drafted().id;
        let other = room.story("Another").drafted().id;
        let note = add(room, &ines, other, None, "", "On the whole story.");
        let seq = room.last_seq();
        let act = room.act_of(ines.id);
        let long = "x".repeat(notes::BODY_CHARS_MAX + 1);
        for body in [" ", long.as_str()] {
            let refused = room.db().write(|tx| notes::add(tx, &act, story, &Place::default(), body));
            assert!(matches!(refused, Err(NoteError::NotTaken)), "{refused:?}");
        }
        let refused = room.db().write(|tx| notes::answer(tx, &act, story, note, "Of another story."));
        assert!(matches!(refused, Err(NoteError::NoNote)), "{refused:?}");
        let refused = room.db().write(|tx| notes::settle(tx, &act, story, note));
        assert!(matches!(refused, Err(NoteError::NoNote)), "{refused:?}");
        assert_eq!(room.last_seq(), seq);
    });
}

#[test]
fn no_reader_finds_a_word_of_a_note() {
    let room = TestNewsroom::at(crate::NOW);
    let ines = room.colleague("Ines", Role::Editor);
    let story = room.story("Market").in_section("city").saying(LAMPS).published();
    add(&room, &ines, story.id, Some(0), "Friends", "Zanzibar is not to be named.");
    room.revise(story.id).headed("The market").published();
    for address in [story.address().as_str(), "/", "/city/", "/feed/", "/feed/atom/", "/feed.json", "/sitemap.xml"] {
        assert!(!room.site().text(address).contains("Zanzibar"), "{address}");
    }
}
