//! What became part of another leads on from everywhere: addresses, stories, drafts, imports.

use newsroom::address::Permalink;
use newsroom::merge::{self, MergeError};
use newsroom::published::card::{self, Cut};
use newsroom::published::{Shelf, contributor, section, series, tag};
use newsroom::redirect::{self, Target};
use newsroom::section::SectionDraft;
use newsroom::story::list::{self, Filter};
use newsroom::story::save;
use newsroom::tag::Tag;
use testing::TestNewsroom;

use crate::on_each;

fn leads_to(room: &TestNewsroom, address: &str) -> Option<Target> {
    room.db().read(|r| redirect::find(r, address)).unwrap()
}

fn to(address: &str) -> Option<Target> {
    Some(Target::Address(address.to_owned()))
}

fn headlines(room: &TestNewsroom, shelf: Shelf) -> Vec<String> {
    let cards = room.db().read(|r| card::list(r, shelf, Cut::Skip(0), 999, room.now())).unwrap();
    cards.into_iter().map(|card| card.headline).collect()
}

fn merge_tags(room: &TestNewsroom, from: &str, into: &str) -> Result<(), MergeError> {
    let (from, into) = (room.tag(from), room.tag(into));
    room.db().write(|tx| merge::tags(tx, &room.act(), from, into))
}

#[test]
fn a_tag_becomes_part_of_another_with_its_stories() {
    on_each("a_tag_becomes_part_of_another_with_its_stories", |room| {
        let (boats, ships) = (room.tag("Boats"), room.tag("Ships"));
        room.story("One").tagged("Boats").published();
        room.story("Two").tagged("Ships").published();
        let both = room.story("Both").tagged("Ships").tagged("Boats").published();
        let seq = room.last_seq();
        merge_tags(room, "Boats", "Ships").unwrap();
        let touched = room.touched_after(seq);
        for place in ["/tag/boats/", "/tag/ships/"] {
            assert!(touched.iter().any(|touched| touched.contains(place)), "{place} is not in {touched:?}");
        }
        assert_eq!(headlines(room, Shelf::Tag(ships)), ["Both", "Two", "One"]);
        assert_eq!(headlines(room, Shelf::Tag(boats)), [""; 0]);
        assert_eq!(leads_to(room, "/tag/boats/"), to("/tag/ships/"));
        let cards = room.db().read(|r| card::find_many(r, &[both.id], room.now())).unwrap();
        let names: Vec<&str> = cards[0].tags.iter().map(|tag| tag.name.as_str()).collect();
        assert_eq!(names, ["Ships"], "named once");
        assert_eq!(room.db().read(|r| tag::find_by_slug(r, "boats")).unwrap(), None);
        assert_eq!(room.db().read(|r| tag::find_meant(r, "boats")).unwrap().unwrap().id, ships);
        let listed = room.db().read(|r| tag::search(r, "", "", 9)).unwrap();
        assert_eq!(
            listed.iter().map(|(tag, stories)| (tag.slug.as_str(), *stories)).collect::<Vec<_>>(),
            [("ships", 3)]
        );
        let again = room.db().write(|tx| tag::find_or_make(tx, &room.act(), "Boats")).unwrap();
        assert_eq!(again, Some((ships, false)), "the old name means what it became part of");
    });
}

#[test]
fn what_was_merged_is_led_along_and_never_comes_back_by_itself() {
    on_each("what_was_merged_is_led_along_and_never_comes_back_by_itself", |room| {
        let (boats, ships, vessels) = (room.tag("Boats"), room.tag("Ships"), room.tag("Vessels"));
        merge_tags(room, "Boats", "Ships").unwrap();
        merge_tags(room, "Ships", "Vessels").unwrap();
        for id in [boats, ships] {
            assert_eq!(room.db().read(|r| tag::find(r, id)).unwrap().unwrap().id, vessels);
        }
        assert_eq!(leads_to(room, "/tag/boats/"), to("/tag/vessels/"));
        let merge = |from, into| room.db().write(|tx| merge::tags(tx, &room.act(), from, into));
        assert!(matches!(merge(vessels, vessels), Err(MergeError::Itself)));
        assert!(matches!(merge(boats, vessels), Err(MergeError::Lost)));
        assert!(matches!(merge(vessels, boats), Err(MergeError::Lost)));
        // An import that runs again brings the state of its source.
        room.put_tag(boats, "boats", "Boats");
        assert_eq!(room.db().read(|r| tag::find(r, boats)).unwrap().unwrap().id, vessels);
        assert_eq!(leads_to(room, "/tag/boats/"), to("/tag/vessels/"));
        // Somebody wants a tag of that name of its own.
        let id = newsroom::id::TagId(room.act().next_id());
        let fresh = Tag { id, slug: "boats".into(), name: "Boats".into(), description: String::new(), language: None };
        room.db().write(|tx| tag::put(tx, &room.act(), &fresh)).unwrap();
        assert_eq!(room.db().read(|r| tag::find_by_slug(r, "boats")).unwrap().unwrap().id, id);
        assert_eq!(room.db().read(|r| tag::find(r, boats)).unwrap().unwrap().id, vessels);
        assert_eq!(leads_to(room, "/tag/boats/"), None);
    });
}

#[test]
fn a_section_becomes_part_of_another_and_its_stories_take_new_addresses() {
    on_each("a_section_becomes_part_of_another_and_its_stories_take_new_addresses", |room| {
        room.change_settings(|site| site.permalink = Permalink::parse("/%category%/%postname%/").unwrap());
        let (city, local) = (room.section("city"), room.section("local"));
        let story = room.story("Old harbour").in_section("city").published();
        let draft = room.story("Not out yet").in_section("city").drafted();
        room.db().write(|tx| merge::sections(tx, &room.act(), city, local)).unwrap();
        room.run_jobs();
        assert_eq!(room.address_of(story.id).as_deref(), Some("/local/old-harbour/"));
        assert_eq!(leads_to(room, "/city/old-harbour/"), Some(Target::Story(story.id)));
        assert_eq!(leads_to(room, "/city/"), to("/local/"));
        assert_eq!(headlines(room, Shelf::Section(local)), ["Old harbour"]);
        let sections = room.db().read(section::list).unwrap();
        assert_eq!(sections.iter().map(|section| section.path.as_str()).collect::<Vec<_>>(), ["local"]);
        let revision = room.db().read(|r| save::find_revision(r, draft.id, 1)).unwrap().unwrap();
        assert_eq!(revision.draft.details.sections, [local], "a draft is led on when it is read");
        let filter = Filter { section: Some(local), ..Filter::default() };
        let page = room.db().read(|r| list::list(r, &filter, None, 9)).unwrap();
        assert_eq!(page.lines.len(), 2, "the desk finds both, the draft too");
        assert!(page.lines.iter().all(|line| line.sections == [local]));
        let published = room.revise(draft.id).published();
        assert_eq!(published.address(), "/local/not-out-yet/");
    });
}

#[test]
fn a_section_with_others_below_it_stays() {
    on_each("a_section_with_others_below_it_stays", |room| {
        let (world, other) = (room.section("world"), room.section("abroad"));
        let asia = room.section("world/asia");
        let merge = |from, into| room.db().write(|tx| merge::sections(tx, &room.act(), from, into));
        assert!(matches!(merge(world, other), Err(MergeError::HasBelow)));
        merge(asia, world).unwrap();
        merge(world, other).unwrap();
        for id in [world, asia] {
            assert_eq!(room.db().read(|r| section::find(r, id)).unwrap().unwrap().path, "abroad");
        }
        assert_eq!(leads_to(room, "/world/asia/"), to("/abroad/"));
        let draft =
            SectionDraft { parent: Some(asia), slug: "new", name: "New", description: "", language: None, position: 0 };
        let id = newsroom::id::SectionId(room.act().next_id());
        let made = room.db().write(|tx| section::put(tx, &room.act(), id, draft)).unwrap();
        assert_eq!((made.path.as_str(), made.parent), ("abroad/new", Some(other)));
    });
}

#[test]
fn a_great_merger_goes_on_in_jobs() {
    on_each("a_great_merger_goes_on_in_jobs", |room| {
        for number in 0..230 {
            let story = room.story(&format!("Story {number}")).tagged("Boats").in_section("city");
            if number % 9 == 0 {
                story.drafted()
            } else {
                story.published()
            };
        }
        let ships = room.tag("Ships");
        merge_tags(room, "Boats", "Ships").unwrap();
        let (city, local) = (room.section("city"), room.section("local"));
        room.db().write(|tx| merge::sections(tx, &room.act(), city, local)).unwrap();
        assert_eq!(headlines(room, Shelf::Tag(ships)).len(), 200, "the first of them in the same act");
        assert!(room.run_jobs() > 0);
        assert_eq!(headlines(room, Shelf::Tag(ships)).len(), 204);
        assert_eq!(headlines(room, Shelf::Section(local)).len(), 204);
        let filter = Filter { section: Some(local), ..Filter::default() };
        let page = room.db().read(|r| list::list(r, &filter, None, 999)).unwrap();
        assert_eq!(page.lines.len(), 230);
    });
}

#[test]
fn a_series_and_a_person_that_move_leave_redirects() {
    on_each("a_series_and_a_person_that_move_leave_redirects", |room| {
        let (rivers, ines) = (room.series("Rivers"), room.contributor("Ines"));
        room.put_series(rivers, "waters", "Waters");
        room.put_contributor(ines, "ines-m", "Ines M");
        assert_eq!(leads_to(room, "/series/rivers/"), to("/series/waters/"));
        assert_eq!(leads_to(room, "/author/ines/"), to("/author/ines-m/"));
        let found = room.db().read(|r| series::search(r, "ater", "", 9)).unwrap();
        assert_eq!(found.len(), 1);
        let found = room.db().read(|r| contributor::search(r, "INES-M", "", 9)).unwrap();
        assert_eq!(found.len(), 1, "a slug is found whatever the case it is written in");
        room.put_series(rivers, "rivers", "Rivers");
        assert_eq!(
            (leads_to(room, "/series/rivers/"), leads_to(room, "/series/waters/")),
            (None, to("/series/rivers/"))
        );
    });
}
