//! Stories in lists, and the front that is made of them.

use newsroom::id::CorrectionId;
use newsroom::story::correct::{CorrectionKind, correct};
use newsroom::story::{Byline, BylineRole};
use testing::{StoryBuilder, TestNewsroom, hours, minutes, seconds};

use crate::NOW;

fn with_role<'a>(room: &'a TestNewsroom, story: StoryBuilder<'a>, name: &str, role: BylineRole) -> StoryBuilder<'a> {
    let contributor = room.contributor(name);
    story.with(|draft| draft.details.bylines.push(Byline { contributor, role }))
}

#[test]
fn a_card_names_those_who_wrote_and_everyone_where_nobody_did() {
    let room = TestNewsroom::at(NOW);
    let written = room.story("Written").by("Ines");
    with_role(&room, written, "Mirko", BylineRole::Photographs).published();
    with_role(&room, room.story("Seen"), "Vale", BylineRole::Photographs).published();
    let list = room.site().text("/2026/");
    assert!(list.contains("<bdi>Ines</bdi>") && list.contains("<bdi>Vale</bdi>"));
    assert!(!list.contains("Mirko"));
}

#[test]
fn a_card_of_another_language_speaks_it_if_it_can() {
    let room = TestNewsroom::at(NOW);
    room.story("پل").in_language("fa").published();
    room.story("Most").in_language("pl").published();
    room.clock().advance(hours(24));
    let list = room.site().text("/2026/");
    assert!(list.contains("<article class=\"card\" lang=\"fa\" dir=\"rtl\">"));
    assert!(list.contains(">۱۰ اسفند</time>"), "the day as Persian says it");
    assert!(list.contains("<p class=\"meta\" lang=\"en\" dir=\"ltr\">"), "the interface has no Polish");
}

#[test]
fn a_list_says_what_is_of_today_until_the_day_ends() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.zone = "Europe/Paris".into());
    let story = room.story("Ferry returns").published();
    let is_said = |words: &str| room.site().text("/2026/").contains(words);
    assert!(is_said(">Sunday 1 March 2026<") && is_said(">07:00</time>"));
    room.clock().advance(minutes(30));
    let correction = CorrectionId(room.act().next_id());
    room.db()
        .write(|tx| correct(tx, &room.act(), correction, story.id, CorrectionKind::Correction, "Not so."))
        .unwrap();
    assert!(is_said(">Updated 07:30</time>"));
    room.clock().set("2026-03-01T22:59:59Z");
    assert!(is_said(">Sunday 1 March 2026<"));
    room.clock().advance(seconds(1));
    assert!(is_said(">Monday 2 March 2026<") && is_said(">1 March</time>") && !is_said("Updated"));
}

#[test]
fn a_front_shows_no_story_twice_and_leads_from_each_band_to_its_section() {
    let room = TestNewsroom::at(NOW);
    let sections = ["harbour", "harbour/ferries", "politics"];
    let mut addresses = Vec::new();
    for number in 0..40 {
        let story = room.story(&format!("Story {number}")).in_section(sections[number % 3]);
        addresses.push(story.published().address());
        room.clock().advance(minutes(10));
    }
    let front = room.site().text("/");
    let times = |address: &str| front.matches(&format!("href=\"{address}\"")).count();
    let shown: Vec<&String> = addresses.iter().filter(|address| times(address) > 0).collect();
    assert!(shown.iter().all(|address| times(address) == 1));
    assert_eq!(shown.len(), 1 + 6 + 4 + 2 * 4, "lead, latest, top and four in each band");
    for (section, words) in [("harbour", "All harbour"), ("politics", "All politics")] {
        assert!(front.contains(&format!("<a class=\"more\" href=\"/{section}/\">{words}</a>")), "{section}");
    }
}

#[test]
fn a_form_with_a_fault_is_told_of_in_the_title() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Ferry returns").with_id(7).published();
    let page = room.site().post("/wp-comments-post.php", "comment_post_ID=7&comment=&author=&email=");
    assert!(String::from_utf8_lossy(page.body()).contains("<title>Error: Ferry returns | "));
    assert!(room.site().text(&story.address()).contains("<title>Ferry returns | "));
}
