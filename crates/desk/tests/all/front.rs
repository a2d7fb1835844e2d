//! Front pages at the desk: a working copy in the form, versions, what will stand, and who may see it.

use newsroom::front::version::{self, Version};
use newsroom::front::{Place, Rule, Shape};
use newsroom::id::StoryId;
use newsroom::people::beat;
use newsroom::people::role::Role;

use crate::world::{Browser, World, place, text};

const ADDRESS: &str = "/desk/front/edition-0";

/// The fields of a front with a lead and a row, and what is done.
const LEAD_AND_ROW: [(&str, &str); 9] = [
    ("opened", "0"),
    ("slot[]", "1"),
    ("shape[]", "lead"),
    ("rule[]", "newest"),
    ("stories[]", "1"),
    ("slot[]", "2"),
    ("shape[]", "band"),
    ("rule[]", "newest"),
    ("stories[]", "3"),
];

fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [&LEAD_AND_ROW[..], more].concat()
}

fn standing(world: &World) -> Option<Version> {
    world.db.read(|r| version::find_standing(r, Place::Front(0), world.now())).unwrap()
}

fn newsroom() -> World {
    let world = World::new();
    for id in 1..=5 {
        world.published(id, &format!("Story {id}"));
        world.advance(60);
    }
    world
}

fn publish(browser: &Browser, known: &str, more: &[(&str, &str)]) -> String {
    let fields = with(&[&[("known", known)], more].concat());
    let answer = browser.submit(ADDRESS, &fields);
    assert_eq!((answer.status().as_u16(), place(&answer).as_str()), (303, ADDRESS), "{}", text(&answer));
    browser.text(ADDRESS)
}

#[test]
fn a_front_that_fills_itself_is_arranged_step_by_step_and_published() {
    World::on_each("a_front_that_fills_itself_is_arranged_step_by_step_and_published", |world| {
        for id in 1..=5 {
            world.published(id, &format!("Story {id}"));
            world.advance(60);
        }
        let browser = world.signed_in("ines", Role::Editor);
        let page = browser.text(ADDRESS);
        assert!(page.contains("This page fills itself so far.") && page.contains("name=\"rule[]\""), "{page}");
        assert!(standing(world).is_none(), "to look is to change nothing");
        let page = text(&browser.submit(&format!("{ADDRESS}/copy"), &with(&[("do", "put:3:1")])));
        assert!(page.contains("name=\"pin[]\" value=\"3\""), "{page}");
        assert!(page.contains("Publish 3 changes"), "{page}");
        assert!(standing(world).is_none(), "a step is kept in the form alone");
        let page = publish(
            &browser,
            "0",
            &[("pin[]", "2"), ("position[]", "3"), ("until[]", "2026-03-01T20:00"), ("name", "Boats")],
        );
        assert!(page.contains("Version 1 is on the page."), "{page}");
        assert!(page.contains("Stays until") && page.contains("value=\"2026-03-01T20:00\""), "{page}");
        let kept = standing(world).unwrap();
        let (lead, row) = (&kept.arrangement.slots[0], &kept.arrangement.slots[1]);
        assert_eq!((lead.shape, lead.rule, row.stories), (Shape::Lead, Rule::Newest, 3));
        assert_eq!((row.pins[0].story, row.pins[0].position), (StoryId(2), 3));
        assert_eq!((kept.name.as_str(), kept.maker.as_deref()), ("Boats", Some("ines")));
        let front = world.room.site().text("/");
        let at = |headline: &str| front.find(headline).unwrap();
        assert!(at("Story 5") < at("Story 4") && at("Story 4") < at("Story 3") && at("Story 3") < at("Story 2"));
        assert!(!front.contains("Story 1"));
    });
}

#[test]
fn what_cannot_be_kept_is_told_beside_its_field_and_nothing_is_lost() {
    let world = newsroom();
    let browser = world.signed_in("ines", Role::Editor);
    for (more, field, why) in [
        ([("stories[]", "99"), ("title[]", "Sea")], "stories-2", "Say a number from 1 to 8."),
        ([("rule[]", "tag"), ("which[]", "Nowhere")], "which-2", "There is no section, tag or series"),
        ([("rule[]", "section:77"), ("title[]", "Sea")], "which-2", "There is no section, tag or series"),
        ([("pin[]", "2"), ("until[]", "soon")], "until-2", "The day and time could not be read."),
        ([("pin[]", "77"), ("position[]", "1")], "until-77", "not there any more"),
        ([("from", "2026-01-01T00:00"), ("name", "Late")], "from", "That time has passed."),
        ([("from", "later"), ("name", "Late")], "from", "The day and time could not be read."),
    ] {
        let refused = browser.submit(ADDRESS, &with(&more));
        let page = text(&refused);
        assert_eq!(refused.status(), 422, "{field}");
        assert!(page.contains(&format!("href=\"#{field}\"")) && page.contains(why), "{field}: {page}");
        assert!(page.contains(&format!("id=\"{field}\"")), "{field}: {page}");
        assert!(page.contains(&format!("value=\"{}\"", more[1].1)), "{field}: {page}");
    }
    assert!(standing(&world).is_none());
}

#[test]
fn who_publishes_second_is_told_and_may_compare_or_go_on() {
    let world = newsroom();
    let (ines, omar) = (world.signed_in("ines", Role::Editor), world.signed_in("omar", Role::Admin));
    publish(&ines, "0", &[("title[]", "Boats")]);
    let refused = omar.submit(ADDRESS, &with(&[("known", "0"), ("title[]", "Mine"), ("pin[]", "4")]));
    let page = text(&refused);
    assert_eq!(refused.status(), 409);
    assert!(page.contains("ines published version 1 meanwhile.") && page.contains("value=\"Mine\""), "{page}");
    assert!(page.contains("name=\"pin[]\" value=\"4\"") && page.contains("name=\"anyway\" value=\"1\""), "{page}");
    assert_eq!(standing(&world).unwrap().number, 1);
    // Ines's version stays among the versions.
    publish(&omar, "0", &[("anyway", "1"), ("title[]", "Mine"), ("pin[]", "4")]);
    assert_eq!(standing(&world).unwrap().number, 2);
    let versions = omar.text(&format!("{ADDRESS}/versions"));
    assert!(
        versions.contains("Version 1") && versions.contains("<ins>Mine. Row: Newest of the page, 3</ins>"),
        "{versions}"
    );
    assert!(versions.contains("<del>Boats. Row: Newest of the page, 3</del>"), "{versions}");
}

#[test]
fn a_version_is_brought_back_and_the_page_given_back_to_itself() {
    let world = newsroom();
    let browser = world.signed_in("ines", Role::Editor);
    publish(&browser, "0", &[("title[]", "Boats")]);
    publish(&browser, "1", &[("title[]", "Votes")]);
    let restore = format!("{ADDRESS}/versions/1/restoration");
    browser.submit(&restore, &[("known", "1")]);
    assert!(browser.text(&format!("{ADDRESS}/versions")).contains("Somebody published a version meanwhile."));
    assert_eq!(standing(&world).unwrap().number, 2);
    browser.submit(&restore, &[("known", "2")]);
    let page = browser.text(&format!("{ADDRESS}/versions"));
    assert!(page.contains("Version 1 is back on the page, as version 3."), "{page}");
    let kept = standing(&world).unwrap();
    assert_eq!((kept.number, kept.copy_of, kept.arrangement.slots[1].title.as_str()), (3, Some(1), "Boats"));
    browser.submit(&format!("{ADDRESS}/removal"), &[("known", "3")]);
    assert!(browser.text(ADDRESS).contains("The page fills itself again."));
    assert!(standing(&world).unwrap().arrangement.slots.is_empty());
    let unchanged = browser.submit(ADDRESS, &[("known", "4"), ("opened", "4")]);
    assert_eq!(unchanged.status(), 422);
    assert!(text(&unchanged).contains("nothing has been changed"));
}

#[test]
fn a_version_ahead_is_told_seen_and_called_off() {
    let world = newsroom();
    world.room.story("Ahead").with_id(8).scheduled_at("2026-03-01T09:00:00Z").published();
    let browser = world.signed_in("ines", Role::Editor);
    let page = browser.text(ADDRESS);
    assert!(page.contains(">Ahead</a>"), "what comes out by itself can be used: {page}");
    let page = publish(&browser, "0", &[("pin[]", "8"), ("from", "2026-03-01T10:00")]);
    assert!(page.contains("Version 1 takes its place") && page.contains("This page fills itself so far."), "{page}");
    // As of a minute ahead the desk sees it; readers do not, nor who is not of the desk.
    let proof = browser.get(&format!("{ADDRESS}/proof?at=2026-03-01T10:00"));
    assert_eq!(proof.headers()["cache-control"], "private, no-store");
    assert!(text(&proof).contains("Ahead</a>") && text(&proof).contains("name=\"robots\" content=\"noindex\""));
    assert!(!text(&browser.get(&format!("{ADDRESS}/proof?at=2026-03-01T08:59"))).contains("Ahead"));
    let copy = browser.submit(&format!("{ADDRESS}/proof"), &with(&[("pin[]", "8"), ("at", "2026-03-01T09:00")]));
    assert!(text(&copy).contains("Ahead</a>"), "a copy that nobody has published");
    let later = with(&[("as", "published"), ("pin[]", "1"), ("at", "2026-03-01T10:00")]);
    assert!(text(&browser.submit(&format!("{ADDRESS}/proof"), &later)).contains("Ahead</a>"));
    assert_eq!(browser.submit(&format!("{ADDRESS}/proof"), &with(&[("at", "then")])).status(), 422);
    let reporter = world.signed_in("rosa", Role::Reporter);
    assert_eq!(reporter.get(&format!("{ADDRESS}/proof")).status(), 403);
    assert_eq!(place(&world.browser().get(&format!("{ADDRESS}/proof"))), "/desk/sign-in");
    assert!(!world.room.site().text("/").contains("Ahead"));
    browser.submit(&format!("{ADDRESS}/versions/1/recall"), &[]);
    assert!(browser.text(ADDRESS).contains("Version 1 was called off."));
    browser.submit(&format!("{ADDRESS}/versions/1/recall"), &[]);
    assert!(browser.text(ADDRESS).contains("Version 1 could not be called off"));
    world.advance(5 * 3600);
    assert!(standing(&world).is_none());
}

#[test]
fn stories_are_found_by_words_and_held_though_they_are_not_public_yet() {
    let world = newsroom();
    world.story(9, "Ferry strike");
    let browser = world.signed_in("ines", Role::Editor);
    let copy = format!("{ADDRESS}/copy");
    let page = text(&browser.submit(&copy, &with(&[("q", "ferry"), ("do", "find"), ("title[]", "Sea")])));
    assert!(page.contains(">Ferry strike</a>") && page.contains("value=\"put:9:2\""), "{page}");
    assert!(page.contains("value=\"Sea\""), "what was typed stays: {page}");
    let page = text(&browser.submit(&copy, &with(&[("q", "zeppelin"), ("do", "find")])));
    assert!(page.contains("No story was found."), "{page}");
    publish(&browser, "0", &[("pin[]", "9")]);
    assert!(browser.text(ADDRESS).contains("Readers cannot see it"));
    assert!(!world.room.site().text("/").contains("Ferry strike"));
}

#[test]
fn a_sections_page_and_another_edition_have_fronts_of_their_own() {
    let world = newsroom();
    let section = world.section("harbour");
    world.room.change_settings(|site| {
        let (language, prefix, title) = ("fa".into(), "fa".into(), "پیک".into());
        site.editions = vec![newsroom::site::Edition { language, prefix, title, tagline: String::new() }];
    });
    let browser = world.signed_in("ines", Role::Editor);
    let page = browser.text("/desk/front");
    assert!(
        page.contains("value=\"edition-1\">فارسی") && page.contains(&format!("value=\"section-{section}\">harbour"))
    );
    let at = format!("/desk/front/section-{section}");
    assert_eq!(place(&browser.get(&format!("/desk/front?place=section-{section}"))), at);
    let lead = [("slot[]", "1"), ("shape[]", "lead"), ("rule[]", "newest"), ("stories[]", "1"), ("pin[]", "3")];
    assert_eq!(place(&browser.submit(&at, &lead)), at);
    assert_eq!(place(&browser.submit("/desk/front/edition-1", &lead)), "/desk/front/edition-1");
    assert!(world.room.site().text("/harbour/").contains("Story 3"));
    assert!(world.room.site().text("/fa/").contains("Story 3"));
    for nowhere in ["edition-2", "section-1", "tag-1", "x"] {
        assert_eq!(browser.get(&format!("/desk/front/{nowhere}")).status(), 404, "{nowhere}");
        assert_eq!(browser.submit(&format!("/desk/front/{nowhere}"), &lead).status(), 404, "{nowhere}");
    }
    let audit = browser.text("/desk/audit?kind=front");
    assert!(audit.contains("Front published") && audit.contains("Version 1"), "{audit}");
}

#[test]
fn whose_work_is_bound_to_sections_arranges_the_pages_of_those_alone() {
    let world = World::new();
    world.room.leaves_jobs();
    let (sport, city) = (world.section("sport"), world.section("city"));
    world.published(1, "Cup final");
    world.run_in("sport", 1);
    world.room.revise(StoryId(1)).published();
    world.room.story("Town secret").with_id(2).in_section("city").scheduled_at("2026-03-02T06:00:00Z").published();
    world.published(3, "Bridge opens");
    let ole = world.signed_in("ole", Role::Editor);
    world.db.write(|tx| beat::set(tx, &world.act(), world.account("ole"), &[sport])).unwrap();
    let own = format!("/desk/front/section-{sport}");
    for at in ["/desk/front/edition-0".to_owned(), format!("/desk/front/section-{city}")] {
        assert_eq!(ole.get(&at).status(), 403, "{at}");
        assert_eq!(ole.submit(&at, &LEAD_AND_ROW).status(), 403, "{at}");
    }
    assert_eq!(ole.get("/desk/front/nowhere").status(), 404);
    let page = ole.text("/desk/front");
    assert!(page.contains(&format!("value=\"section-{sport}\"")) && !page.contains("value=\"edition-0\""), "{page}");
    assert!(!page.contains(&format!("value=\"section-{city}\"")) && !page.contains("Town secret"), "{page}");
    assert!(!ole.text("/desk/front?q=secret").contains("Town secret"));
    assert!(ole.text(&format!("{own}?q=bridge")).contains("Bridge opens"), "what readers see can be used");

    let pinned = |story: &'static str| with(&[("known", "0"), ("pin[]", story), ("position[]", "1")]);
    let refused = ole.submit(&own, &pinned("2"));
    assert_eq!(refused.status(), 422);
    assert!(!text(&refused).contains("Town secret"));
    assert_eq!(place(&ole.submit(&own, &pinned("3"))), own);

    // What somebody of the whole site holds there stays, and tells no word of itself.
    let ines = world.signed_in("ines", Role::Editor);
    let held = with(&[("known", "1"), ("pin[]", "2"), ("position[]", "1")]);
    assert_eq!(place(&ines.submit(&own, &held)), own);
    assert!(ines.text(&own).contains("Town secret"));
    for at in [own.clone(), format!("{own}/versions"), format!("{own}/versions?from=1&to=2")] {
        assert!(!ole.text(&at).contains("Town secret"), "{at}");
    }
    let renamed = with(&[("known", "2"), ("pin[]", "2"), ("position[]", "1"), ("title[]", "Cups")]);
    assert_eq!(place(&ole.submit(&own, &renamed)), own);
    let ahead = ole.get(&format!("{own}/proof?at=2026-03-03T06:00"));
    assert!(ahead.status() == 422 && !text(&ahead).contains("Town secret"), "{}", text(&ahead));
    assert_eq!(ole.get(&format!("{own}/proof")).status(), 200);
}
