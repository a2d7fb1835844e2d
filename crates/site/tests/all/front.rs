//! Fronts and sections as the desk has arranged them: each version in its second, and no page dropped for nothing.

use newsroom::front::version::{self, Order};
use newsroom::front::{Arrangement, Pin, Place, Rule, Shape, Slot};
use newsroom::id::StoryId;
use newsroom::reading::{self, Span};
use newsroom::site::Edition;
use testing::{Reading, TestNewsroom, minutes, seconds};

use crate::NOW;

const FRONT: Place = Place::Front(0);

/// Every page that there is beside the one that is arranged.
const OTHERS: [&str; 5] = ["/page/2/", "/harbour/", "/votes/", "/fa/", "/feed/"];

fn room() -> TestNewsroom {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| {
        site.stories_per_page = 4;
        let (language, prefix, title) = ("fa".into(), "fa".into(), "پیک".into());
        site.editions = vec![Edition { language, prefix, title, tagline: String::new() }];
    });
    for number in 1..=6 {
        let section = if number % 2 == 0 { "harbour" } else { "votes" };
        room.story(&format!("Story {number}")).with_id(number).in_section(section).published();
        room.clock().advance(minutes(1));
    }
    room.story("پل باز شد").with_id(7).in_language("fa").published();
    room
}

fn arrange(room: &TestNewsroom, place: Place, slots: Vec<Slot>, from: Option<jiff::Timestamp>) -> i64 {
    // Slots alone: what follows them has a test of its own.
    let arrangement = Arrangement { slots, hides_editions: true };
    let keep = |tx: &mut database::Transaction| {
        let known = version::find_newest(tx, place)?.map_or(0, |newest| newest.number);
        let order = Order { arrangement: &arrangement, name: "", from, known, copy_of: None };
        version::keep(tx, &room.act(), place, &order)
    };
    room.db().write(keep).unwrap().number
}

fn holding(story: i64, position: usize, slot: Slot) -> Slot {
    let mut pins = slot.pins;
    pins.push(Pin { story: StoryId(story), position, until: None });
    Slot { pins, ..slot }
}

fn lead(rule: Rule) -> Slot {
    Slot::new(Shape::Lead, rule)
}

/// The headlines of a page's main part, in order.
fn headlines(page: &str) -> Vec<String> {
    let main = page.split_once("<main").unwrap().1.split_once("</main>").unwrap().0;
    let link = |rest: &str| rest.split_once('>').unwrap().1.split_once('<').unwrap().0.to_owned();
    main.split("<a href=\"/2026").skip(1).map(link).collect()
}

fn visit(site: Reading) {
    for path in OTHERS.iter().chain(&["/"]) {
        assert_eq!(site.get(path).status(), 200, "{path}");
        assert!(site.is_kept(path), "{path}");
    }
}

#[test]
fn a_front_is_as_it_was_until_it_is_arranged_and_again_when_that_is_taken_away() {
    let room = room();
    let before = room.site().text("/");
    arrange(&room, FRONT, vec![holding(3, 1, lead(Rule::Newest)), Slot::new(Shape::Band, Rule::Newest)], None);
    assert_eq!(headlines(&room.site().text("/")), ["Story 3", "Story 6", "Story 5", "Story 4", "Story 2"]);
    arrange(&room, FRONT, Vec::new(), None);
    assert_eq!(room.site().text("/"), before);
}

#[test]
fn an_arrangement_drops_its_own_page_alone_and_stands_in_memory() {
    let room = room();
    visit(room.site());
    arrange(&room, FRONT, vec![holding(3, 1, lead(Rule::Newest))], None);
    let site = room.site();
    assert!(!site.is_kept("/"));
    assert!(OTHERS.iter().all(|path| site.is_kept(path)));
    assert_eq!(headlines(&site.text("/")), ["Story 3"]);
    assert!(site.is_kept("/"));
    arrange(&room, Place::Front(1), vec![holding(2, 1, lead(Rule::Newest))], None);
    let site = room.site();
    assert!(site.is_kept("/") && !site.is_kept("/fa/"));
    assert!(site.text("/fa/").contains("Story 2"));
}

#[test]
fn a_version_ahead_is_shown_in_its_second_from_memory_and_not_before() {
    let room = room();
    arrange(&room, FRONT, vec![holding(1, 1, lead(Rule::Newest))], None);
    visit(room.site());
    let from = room.now() + minutes(10);
    let number = arrange(&room, FRONT, vec![holding(2, 1, lead(Rule::Newest))], Some(from));
    room.clock().advance(minutes(10) - seconds(1));
    let site = room.site();
    assert_eq!(headlines(&site.text("/")), ["Story 1"]);
    assert!(site.is_kept("/"));
    room.clock().advance(seconds(1));
    // No event has come, and no job has run: the page's own end is the instant.
    let site = room.site();
    assert!(!site.is_kept("/"));
    assert!(OTHERS.iter().all(|path| site.is_kept(path)));
    assert_eq!(headlines(&site.text("/")), ["Story 2"]);
    assert!(site.is_kept("/"));
    // And back: the version before it is brought back as a copy.
    let first = room.db().read(|r| version::find(r, FRONT, number - 1)).unwrap().unwrap();
    let order =
        Order { arrangement: &first.arrangement, name: "", from: None, known: number, copy_of: Some(first.number) };
    room.db().write(|tx| version::keep(tx, &room.act(), FRONT, &order)).unwrap();
    assert_eq!(headlines(&room.site().text("/")), ["Story 1"]);
}

#[test]
fn a_story_that_is_held_comes_and_goes_with_what_readers_may_see() {
    let room = room();
    let at = room.now() + minutes(5);
    room.story("Ahead").with_id(8).scheduled_at(&at.to_string()).published();
    room.story("Draft").with_id(9).drafted();
    let slot = Slot { stories: 3, ..Slot::new(Shape::Band, Rule::Hand) };
    arrange(&room, FRONT, vec![holding(8, 1, holding(9, 2, holding(1, 3, slot)))], None);
    assert_eq!(headlines(&room.site().text("/")), ["Story 1"]);
    assert!(room.site().is_kept("/"));
    room.clock().advance(minutes(5));
    assert_eq!(headlines(&room.site().text("/")), ["Ahead", "Story 1"]);
    room.revise(StoryId(9)).published();
    assert_eq!(headlines(&room.site().text("/")), ["Ahead", "Draft", "Story 1"]);
    room.withdraw(StoryId(8));
    assert_eq!(headlines(&room.site().text("/")), ["Draft", "Story 1"]);
    // What it does not show does not concern it, but for the link to older stories.
    room.revise(StoryId(2)).headed("Another").published();
    assert!(room.site().is_kept("/"));
}

#[test]
fn a_section_that_a_slot_is_filled_from_drops_the_front_when_it_changes() {
    let room = room();
    let votes = room.section("votes");
    arrange(&room, Place::Front(1), vec![Slot::new(Shape::Band, Rule::Section(votes))], None);
    let site = room.site();
    assert_eq!(headlines(&site.text("/fa/")), ["Story 5", "Story 3", "Story 1"]);
    assert!(site.text("/fa/").contains("lang=\"en\" dir=\"ltr\""));
    room.story("Boats").in_section("harbour").published();
    assert!(room.site().is_kept("/fa/"), "another section's story is none of it");
    room.story("Ballots").in_section("votes").published();
    let site = room.site();
    assert!(!site.is_kept("/fa/"));
    assert_eq!(headlines(&site.text("/fa/"))[0], "Ballots");
}

#[test]
fn a_sections_page_shows_its_slots_and_lists_the_rest_once() {
    let room = room();
    room.change_settings(|site| site.stories_per_page = 2);
    let votes = room.section("votes");
    arrange(&room, Place::Section(votes), vec![holding(3, 1, lead(Rule::Newest))], None);
    let site = room.site();
    assert_eq!(headlines(&site.text("/votes/")), ["Story 3", "Story 5"]);
    assert_eq!(headlines(&site.text("/votes/page/2/")), ["Story 1"], "further pages go on as ever");
    assert_eq!(headlines(&site.text("/harbour/")), ["Story 6", "Story 4"]);
}

#[test]
fn the_desk_sees_what_will_stand_and_nothing_of_it_is_kept_or_leaks() {
    let room = room();
    let ahead = room.now() + minutes(5);
    room.story("Ahead").with_id(8).scheduled_at(&ahead.to_string()).published();
    arrange(&room, FRONT, vec![holding(8, 1, lead(Rule::Newest))], Some(ahead));
    let site = room.fresh_site();
    let prove = |place, own: Option<&Arrangement>, at| {
        let headers = http::HeaderMap::new();
        let client = std::net::Ipv4Addr::LOCALHOST.into();
        let (method, path) = (&http::Method::GET, "/");
        let ask = site::Ask { method, path, query: None, headers: &headers, body: &bytes::Bytes::new(), client };
        site.prove_front(&ask, place, own, at)
    };
    let proof = prove(FRONT, None, ahead).unwrap();
    let text = String::from_utf8(proof.body().to_vec()).unwrap();
    assert_eq!(headlines(&text), ["Ahead"]);
    assert_eq!(proof.headers()["cache-control"], "private, no-store");
    assert!(text.contains("name=\"robots\" content=\"noindex\"") && !text.contains("rel=\"canonical\""));
    assert!(text.contains("class=\"note note--caution\""), "it says what it is");
    let own = Arrangement { slots: vec![holding(2, 1, lead(Rule::Newest))], hides_editions: true };
    let text = |place, at| String::from_utf8(prove(place, Some(&own), at).unwrap().body().to_vec()).unwrap();
    assert_eq!(headlines(&text(FRONT, room.now())), ["Story 2"]);
    let votes = Place::Section(room.section("votes"));
    assert_eq!(headlines(&text(votes, ahead))[0], "Story 2");
    assert!(prove(Place::Front(2), None, ahead).is_none());
    assert!(site.cached_paths().is_empty());
    assert!(!Reading::of(&site).text("/").contains("Ahead"));
}

#[test]
fn an_arranged_front_keeps_the_bands_of_other_editions_unless_the_desk_says_otherwise() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| {
        let (title, tagline) = ("فانوس".into(), String::new());
        site.editions = vec![Edition { language: "fa".into(), prefix: "fa".into(), title, tagline }];
    });
    room.story("Ferry returns").with_id(1).in_section("harbour").published();
    for (id, headline) in [(2, "کشتی بازگشت"), (3, "پل بسته شد")] {
        room.story(headline).with_id(id).in_language("fa").published();
    }
    let slots = || vec![holding(2, 1, lead(Rule::Newest)), Slot::new(Shape::Band, Rule::Newest)];
    let arrangement = Arrangement { slots: slots(), ..Arrangement::default() };
    let order = Order { arrangement: &arrangement, name: "", from: None, known: 0, copy_of: None };
    room.db().write(|tx| version::keep(tx, &room.act(), FRONT, &order)).unwrap();
    let front = room.site().text("/");
    assert!(front.contains("s-edition-1"), "{front}");
    assert_eq!(front.matches("کشتی بازگشت</a>").count(), 1, "held above, it stands nowhere below: {front}");
    assert!(front.contains("پل بسته شد"), "{front}");
    let arrangement = Arrangement { slots: slots(), hides_editions: true };
    let order = Order { arrangement: &arrangement, name: "", from: None, known: 1, copy_of: None };
    room.db().write(|tx| version::keep(tx, &room.act(), FRONT, &order)).unwrap();
    let front = room.site().text("/");
    assert!(!front.contains("s-edition-1") && front.contains("کشتی بازگشت"), "{front}");
}

#[test]
fn readers_are_counted_and_the_most_read_stand_in_their_slot() {
    const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    const CRAWLER: &str = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    let room = TestNewsroom::at(NOW);
    let stories: Vec<_> = (1..=3).map(|n| room.story(&format!("Story {n}")).with_id(n).published()).collect();
    let read = |place: usize, agent: &str, times: usize| {
        for _ in 0..times {
            let _ = room.site().get_with(&stories[place].address(), &[("user-agent", agent)]);
        }
    };
    read(0, FIREFOX, 2);
    read(1, FIREFOX, 3);
    read(2, CRAWLER, 9);
    let _ = room.site().get_with(&stories[0].address(), &[("user-agent", FIREFOX), ("sec-purpose", "prefetch")]);
    let _ = room.site().get_with("/", &[("user-agent", FIREFOX)]);
    let _ = room.site().get_with(&format!("{}?utm_source=x", stories[0].address()), &[("user-agent", FIREFOX)]);
    let counts = room.site().site().readers().take();
    assert_eq!(counts, [(StoryId(1), 3), (StoryId(2), 3)], "each time a person read it, from memory or not");
    let counts = [(StoryId(1), 5), (StoryId(2), 7), (StoryId(3), 1)];
    room.db().write(|tx| reading::record(tx, room.now(), &counts)).unwrap();
    arrange(&room, FRONT, vec![Slot::new(Shape::List, Rule::MostRead(Span::Day))], None);
    assert!(!room.site().text("/").contains("Most read"), "nothing was ranked yet");
    room.clock().advance(seconds(600));
    room.rank_most_read();
    let front = room.site().text("/");
    let place = |headline: &str| front.find(&format!("{headline}</a>"));
    assert!(front.contains("Most read") && place("Story 2") < place("Story 1"), "{front}");
    room.withdraw(StoryId(2));
    assert!(!room.site().text("/").contains("Story 2"));
}
