//! The same in other languages: begun from a story, followed, linked; and no embargo is got round by it.

use newsroom::people::beat;
use newsroom::people::role::Role;
use newsroom::published::story::{Found, find_at};
use newsroom::section::{self, SectionDraft};
use newsroom::story::publish::PublishError;
use newsroom::story::translation::{self, TranslationError};
use newsroom::story::{BylineRole, access, list, save};
use testing::{TestNewsroom, TestStory};

use crate::on_each;

fn begin(room: &TestNewsroom, from: &TestStory, language: &str) -> Result<newsroom::id::StoryId, TranslationError> {
    let leila = room.contributor("Leila");
    room.db().write(|tx| translation::begin(tx, &room.act(), from.id, language, Some(leila)))
}

#[test]
fn a_translation_begins_with_the_words_and_people_of_its_original() {
    on_each("a_translation_begins_with_the_words_and_people_of_its_original", |room| {
        let bandar = room.section("bandar");
        let spoken = SectionDraft {
            parent: None,
            slug: "bandar",
            name: "بندر",
            description: "",
            language: Some("fa"),
            position: 0,
        };
        room.db().write(|tx| section::put(tx, &room.act(), bandar, spoken)).unwrap();
        let original =
            room.story("Ferry returns").in_section("bandar").in_section("harbour").by("Ines").tagged("Boats");
        let original = original.with(|draft| draft.details.sticky = true).published();
        let id = begin(room, &original, "fr").unwrap();
        let draft = room.db().read(|r| save::find_revision(r, id, 1)).unwrap().unwrap().draft;
        assert_eq!(
            (draft.headline.as_str(), draft.language.as_str(), draft.slug.as_str()),
            ("Ferry returns", "fr", "")
        );
        assert_eq!(draft.details.sections, [room.section("harbour")], "the section of another language is left out");
        assert_eq!((draft.details.tags.len(), draft.details.sticky), (1, false));
        let roles: Vec<BylineRole> = draft.details.bylines.iter().map(|line| line.role).collect();
        assert_eq!(roles, [BylineRole::Words, BylineRole::Translation]);
        let group = room.db().read(|r| translation::list_group(r, original.id)).unwrap();
        let languages: Vec<&str> = group.iter().map(|member| member.language.as_str()).collect();
        assert_eq!(languages, ["en", "fr"]);
        assert!(matches!(begin(room, &original, "FR"), Err(TranslationError::SameLanguage(there)) if there == id));
        assert!(matches!(begin(room, &original, "en"), Err(TranslationError::SameLanguage(_))));
        room.revise(id).headed("Le ferry revient").published();
        let found = room.db().read(|r| find_at(r, &original.address(), room.now())).unwrap();
        let Some(Found::Here(story)) = found else { panic!("{found:?}") };
        assert_eq!(story.translations.len(), 1);
    });
}

#[test]
fn nobody_puts_a_story_into_a_section_of_others_by_translating_it() {
    on_each("nobody_puts_a_story_into_a_section_of_others_by_translating_it", |room| {
        let harbour = room.section("harbour");
        let ole = room.colleague("Ole", Role::Reporter);
        room.db().write(|tx| beat::set(tx, &room.act(), ole.id, &[harbour])).unwrap();
        let original = room.story("Budget").in_section("politics").in_section("harbour").published();
        let begun =
            room.db().write(|tx| translation::begin(tx, &room.act_of(ole.id), original.id, "fr", None)).unwrap();
        let draft = room.db().read(|r| save::find_revision(r, begun, 1)).unwrap().unwrap().draft;
        assert_eq!(draft.details.sections, [harbour]);
    });
}

#[test]
fn a_translation_knows_how_often_its_original_has_changed_since() {
    on_each("a_translation_knows_how_often_its_original_has_changed_since", |room| {
        let original = room.story("Ferry returns").published();
        let french = begin(room, &original, "fr").unwrap();
        room.revise(original.id).headed("Ferry is back").drafted();
        let source = |id| room.db().read(|r| translation::find_source(r, id)).unwrap().unwrap();
        assert_eq!((source(french).story, source(french).followed, source(french).newest), (original.id, 1, 2));
        let catch_up = |version| room.db().write(|tx| translation::catch_up(tx, &room.act(), french, version));
        assert!(catch_up(3).is_err() && catch_up(0).is_err());
        catch_up(2).unwrap();
        assert_eq!(source(french).followed, 2);
        let german = room.db().write(|tx| translation::begin(tx, &room.act(), french, "de", None)).unwrap();
        assert_eq!(source(german).story, original.id, "a translation of a translation follows the first of them");
        let killed = room.db().read(|r| translation::find_source(r, original.id)).unwrap();
        assert_eq!(killed, None);
    });
}

#[test]
fn stories_are_linked_once_for_each_language_and_the_link_ends() {
    on_each("stories_are_linked_once_for_each_language_and_the_link_ends", |room| {
        let english = room.story("Ferry returns").published();
        let (persian, other) = (room.story("کشتی").in_language("fa"), room.story("Another").in_language("fa"));
        let (persian, other) = (persian.published(), other.published());
        let join = |id, with| room.db().write(|tx| translation::join(tx, &room.act(), id, with));
        join(persian.id, english.id).unwrap();
        join(persian.id, english.id).unwrap();
        assert!(matches!(join(other.id, english.id), Err(TranslationError::SameLanguage(id)) if id == persian.id));
        let group = |id| room.db().read(|r| translation::list_group(r, id)).unwrap().len();
        assert_eq!((group(english.id), group(other.id)), (2, 1));
        room.db().write(|tx| translation::leave(tx, &room.act(), persian.id)).unwrap();
        join(other.id, english.id).unwrap();
        assert_eq!((group(english.id), group(persian.id)), (2, 1));
    });
}

#[test]
fn an_embargo_lies_on_the_translations_of_a_story_too() {
    on_each("an_embargo_lies_on_the_translations_of_a_story_too", |room| {
        let until = "2026-03-01T12:00:00Z";
        let original = room.story("Budget").embargoed_until(until).published();
        let french = begin(room, &original, "fr").unwrap();
        let german = room.db().write(|tx| translation::begin(tx, &room.act(), french, "de", None)).unwrap();
        let colleague = room.colleague("Ole", Role::Reporter);
        for id in [original.id, french, german] {
            let may = room.db().read(|r| access::may_read(r, &colleague, id, room.now())).unwrap();
            assert!(!may, "{id}");
            let line = room.db().read(|r| list::find(r, id)).unwrap().unwrap();
            assert!(line.is_embargoed(room.now()), "{id}");
        }
        room.revise(french).headed("Le budget").published();
        assert_eq!(room.address_of(french), None, "it is not public before its original may be");
        room.clock().set(until);
        room.run_jobs();
        assert!(room.address_of(french).is_some());
        assert!(room.db().read(|r| access::may_read(r, &colleague, german, room.now())).unwrap());
    });
}

#[test]
fn an_embargo_that_is_lengthened_later_holds_the_translations_that_are_not_out() {
    on_each("an_embargo_that_is_lengthened_later_holds_the_translations_that_are_not_out", |room| {
        let (first, second) = ("2026-03-01T12:00:00Z", "2026-03-01T15:00:00Z");
        let original = room.story("Budget").embargoed_until(first).published();
        let french = begin(room, &original, "fr").unwrap();
        let german = begin(room, &original, "de").unwrap();
        let held = begin(room, &original, "es").unwrap();
        room.revise(french).headed("Le budget").published();
        room.revise(held).headed("El presupuesto").embargoed_until("2026-03-02T06:00:00Z").published();
        room.revise(german).headed("Der Haushalt").scheduled_at("2026-03-01T18:00:00Z").published();
        let seq = room.last_seq();
        let again = room.revise(original.id).embargoed_until(second).published().published.unwrap();
        assert_eq!(again.later, [french], "the others go out later anyway");
        let kinds: Vec<String> = room.events_after(seq).into_iter().map(|event| event.kind).collect();
        assert_eq!(kinds.iter().filter(|kind| *kind == "story.embargo_lengthened").count(), 2, "{kinds:?}");
        let standing = |id| room.db().read(|r| list::find(r, id)).unwrap().unwrap();
        let until =
            |id| (standing(id).embargo_until.unwrap().to_string(), standing(id).visible_from.unwrap().to_string());
        assert_eq!(until(french), (second.to_owned(), second.to_owned()));
        assert_eq!(until(german), (second.to_owned(), "2026-03-01T18:00:00Z".to_owned()));
        assert_eq!(until(held).0, "2026-03-02T06:00:00Z", "no embargo of their own ends earlier");
        room.clock().set(first);
        room.run_jobs();
        assert_eq!(room.address_of(french), None);
        room.clock().set(second);
        room.run_jobs();
        assert!(room.address_of(french).is_some());
        room.clock().set("2026-03-02T06:00:00Z");
        room.run_jobs();
    });
}

#[test]
fn no_embargo_is_laid_on_words_that_readers_have_in_another_language() {
    on_each("no_embargo_is_laid_on_words_that_readers_have_in_another_language", |room| {
        let original = room.story("Budget").drafted();
        let french = begin(room, &original, "fr").unwrap();
        room.revise(french).headed("Le budget").published();
        let late = room.revise(original.id).embargoed_until("2026-03-01T12:00:00Z").try_published();
        let Err(PublishError::TranslationIsOut { id, headline }) = late else { panic!("{late:?}") };
        assert_eq!((id, headline.as_str()), (french, "Le budget"));
        assert!(room.db().read(|r| list::find(r, original.id)).unwrap().unwrap().visible_from.is_none());
        room.withdraw(french);
        room.revise(original.id).embargoed_until("2026-03-01T12:00:00Z").published();
        room.revise(french).published();
        assert_eq!(room.address_of(french), None, "it comes back when its original does");
        room.clock().set("2026-03-01T12:00:00Z");
        room.run_jobs();
    });
}
