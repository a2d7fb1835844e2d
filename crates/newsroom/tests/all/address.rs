//! Where stories and sections are, and where they were.

use newsroom::address::Permalink;
use newsroom::published::card::{self, Cut};
use newsroom::published::story::{Found, find_at};
use newsroom::published::{Shelf, contributor, section, series, tag};
use newsroom::redirect::{self, Target};
use newsroom::section::SectionDraft;
use testing::{TestNewsroom, hours};

use crate::on_each;

fn leads_to(room: &TestNewsroom, address: &str) -> Option<Target> {
    room.db().read(|r| redirect::find(r, address)).unwrap()
}

#[test]
fn a_story_gets_the_address_of_the_sites_pattern() {
    on_each("a_story_gets_the_address_of_the_sites_pattern", |room| {
        for (pattern, address) in [
            ("/%year%/%monthnum%/%day%/%postname%/", "/2026/03/01/the-headline/"),
            ("/%category%/%postname%/", "/world/asia/the-headline-2/"),
            ("/%author%/%postname%.html", "/ines/the-headline.html"),
            ("/archives/%post_id%", "/archives/40"),
        ] {
            room.change_settings(|site| {
                site.permalink = Permalink::parse(pattern).unwrap();
                site.zone = "UTC".into();
            });
            let first = room.story("The headline").in_section("world/asia");
            let first = pattern.starts_with("/%category%").then(|| first.published());
            let story = room.story("The headline").in_section("world/asia").by("Ines");
            let story = if pattern.contains("post_id") { story.with_id(40) } else { story };
            let story = story.published();
            assert_eq!(story.address(), address, "{pattern}");
            // Another pattern would move them along.
            first.iter().chain([&story]).for_each(|story| room.withdraw(story.id));
        }
    });
}

#[test]
fn two_stories_never_share_an_address() {
    on_each("two_stories_never_share_an_address", |room| {
        let addresses: Vec<String> = (0..4).map(|_| room.story("Same words").published().address()).collect();
        assert_eq!(
            addresses,
            [
                "/2026/03/01/same-words/",
                "/2026/03/01/same-words-2/",
                "/2026/03/01/same-words-3/",
                "/2026/03/01/same-words-4/"
            ]
        );
        let named = room.story("Other").with(|draft| draft.details.address = Some("/2026/03/01/same-words".into()));
        assert_eq!(named.published().address(), "/2026/03/01/other/", "a last slash makes no other address");
        let nothing = room.story("!!!").published();
        assert_eq!(nothing.address(), format!("/2026/03/01/{}/", nothing.id));
        let persian = room.story("کتاب‌های تازه").in_language("fa").published();
        assert_eq!(persian.address(), "/2026/03/01/کتابهای-تازه/");
    });
}

#[test]
fn a_page_stands_below_its_parent() {
    on_each("a_page_stands_below_its_parent", |room| {
        let page = room.story("People").as_page().with(|draft| draft.details.page_parent = Some("about".into()));
        let page = page.published();
        assert_eq!(page.address(), "/about/people/");
        assert!(room.db().read(|r| card::list(r, Shelf::Everything, Cut::Skip(0), 9, room.now())).unwrap().is_empty());
        let pages = room.db().read(|r| card::list(r, Shelf::Pages, Cut::Skip(0), 9, room.now())).unwrap();
        assert_eq!(pages.len(), 1);
    });
}

#[test]
fn a_story_that_moves_leaves_a_redirect_that_follows_it() {
    on_each("a_story_that_moves_leaves_a_redirect_that_follows_it", |room| {
        let story = room.story("First name").published();
        let first = story.address();
        room.revise(story.id).slugged("second-name").published();
        assert_eq!(leads_to(room, &first), Some(Target::Story(story.id)));
        let third = room.revise(story.id).slugged("third-name").published().address();
        assert_eq!(leads_to(room, "/2026/03/01/second-name/"), Some(Target::Story(story.id)));
        assert_eq!(room.address_of(story.id), Some(third.clone()));
        room.revise(story.id).slugged("first-name").published();
        assert_eq!(leads_to(room, &first), None, "it stands there again");
        assert_eq!(leads_to(room, &third), Some(Target::Story(story.id)));
        let bare = first.trim_end_matches('/');
        let found = room.db().read(|r| find_at(r, bare, room.now())).unwrap();
        assert_eq!(found, Some(Found::Elsewhere(first)));
    });
}

#[test]
fn a_later_story_may_take_an_address_that_another_left() {
    on_each("a_later_story_may_take_an_address_that_another_left", |room| {
        let story = room.story("Wanted").published();
        let address = story.address();
        room.revise(story.id).slugged("moved").published();
        let other = room.story("Wanted").published();
        assert_eq!(other.address(), address);
        assert_eq!(leads_to(room, &address), None);
        assert_eq!(room.address_of(story.id).as_deref(), Some("/2026/03/01/moved/"));
    });
}

#[test]
fn a_section_that_moves_takes_all_below_it_along() {
    on_each("a_section_that_moves_takes_all_below_it_along", |room| {
        let world = room.section("world");
        let (asia, east) = (room.section("world/asia"), room.section("world/asia/east"));
        let other = room.section("worldwide/asia");
        room.put_section(world, None, "globe", "Globe");
        let path = |id| room.db().read(|r| section::find(r, id)).unwrap().unwrap().path;
        assert_eq!([path(world), path(asia), path(east)], ["globe", "globe/asia", "globe/asia/east"]);
        assert_eq!(path(other), "worldwide/asia", "a name that only begins alike stays");
        let draft =
            SectionDraft { parent: None, slug: "globe", name: "Twin", description: "", language: None, position: 0 };
        let id = newsroom::id::SectionId(room.act().next_id());
        let twice = room.db().write(|tx| section::put(tx, &room.act(), id, draft));
        assert!(
            matches!(&twice, Err(database::Error::Constraint { name, .. }) if name == "section_path_once"),
            "{twice:?}"
        );
    });
}

#[test]
fn a_name_that_is_taken_is_refused_by_its_rule() {
    on_each("a_name_that_is_taken_is_refused_by_its_rule", |room| {
        let id = room.act().next_id();
        let (first, person, set) = (room.tag("Water"), room.contributor("Ines"), room.series("Rivers"));
        let tag = tag::Tag { id: newsroom::id::TagId(id), ..room.db().read(|r| tag::find(r, first)).unwrap().unwrap() };
        let ines = room.db().read(|r| contributor::find(r, person)).unwrap().unwrap();
        let ines = contributor::Contributor { id: newsroom::id::ContributorId(id), ..ines };
        let rivers = room.db().read(|r| series::find(r, set)).unwrap().unwrap();
        let rivers = series::Series { id: newsroom::id::SeriesId(id), ..rivers };
        let outcomes = [
            room.db().write(|tx| tag::put(tx, &room.act(), &tag)),
            room.db().write(|tx| contributor::put(tx, &room.act(), &ines)),
            room.db().write(|tx| series::put(tx, &room.act(), &rivers)),
        ];
        let rules = outcomes.map(|outcome| match outcome {
            Err(database::Error::Constraint { name, .. }) => name,
            other => panic!("{other:?}"),
        });
        assert_eq!(rules, ["tag_slug_once", "contributor_slug_once", "series_slug_once"]);
    });
}

#[test]
fn lists_page_by_key_without_a_gap_or_a_double() {
    on_each("lists_page_by_key_without_a_gap_or_a_double", |room| {
        for n in 0..25 {
            room.story(&format!("Story {n}")).in_section("politics").published();
            // Some share an instant.
            if n % 3 == 0 {
                room.clock().advance(hours(1));
            }
        }
        let shelf = Shelf::Section(room.section("politics"));
        let list = |cut| room.db().read(|r| card::list(r, shelf, cut, 4, room.now())).unwrap();
        let (mut walked, mut skipped) = (Vec::new(), Vec::new());
        let mut page = list(Cut::Skip(0));
        while let Some(last) = page.last() {
            let cut = Cut::OlderThan(last.published_at, last.id);
            walked.extend(page.iter().map(|card| card.id));
            page = list(cut);
        }
        for skip in (0..28).step_by(4) {
            skipped.extend(list(Cut::Skip(skip)).iter().map(|card| card.id));
        }
        assert_eq!(walked.len(), 25);
        assert_eq!(walked, skipped);
        let mut once = walked.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), 25);
    });
}
