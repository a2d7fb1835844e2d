//! Checks before publishing: what they find, and where.

use newsroom::id::{MediaId, StoryId};
use newsroom::media_item::{self, MediaItem};
use newsroom::people::role::Role;
use newsroom::story::checks::{self, Check, Spot};
use newsroom::story::notes::{self, Place};
use newsroom::story::{Draft, LeadImage};
use testing::{ORIGIN, TestNewsroom, minutes};

use crate::on_each;

fn found(room: &TestNewsroom, id: StoryId) -> Vec<(Check, Spot, String)> {
    let findings = room.db().read(|r| checks::find(r, ORIGIN, id, Some(room.now()))).unwrap();
    findings.into_iter().map(|finding| (finding.check, finding.spot, finding.about)).collect()
}

fn kinds(room: &TestNewsroom, id: StoryId) -> Vec<Check> {
    found(room, id).into_iter().map(|(check, ..)| check).collect()
}

/// A body with one picture of these attributes after a paragraph.
fn pictured(draft: &mut Draft, attributes: &str) {
    draft.body = format!(
        r#"{{"type":"doc","content":[{{"type":"paragraph","content":[{{"type":"text","text":"A."}}]}},
            {{"type":"figure","attrs":{{"src":"/media/quay.jpg",{attributes}}}}}]}}"#
    );
}

#[test]
fn a_story_in_order_has_nothing_against_it() {
    on_each("a_story_in_order_has_nothing_against_it", |room| {
        let story = room.story("Ferry returns").in_section("city").with(|draft| {
            draft.standfirst = "It sails.".into();
            pictured(draft, r#""alt":"A quay","credit":"Jo""#);
        });
        assert_eq!(found(room, story.drafted().id), []);
    });
}

#[test]
fn what_is_missing_is_told_with_its_place() {
    on_each("what_is_missing_is_told_with_its_place", |room| {
        let bare = room.story(" ").drafted().id;
        assert_eq!(
            kinds(room, bare),
            [Check::Headline, Check::Standfirst],
            "no section is asked for where there is none"
        );
        room.section("city");
        assert_eq!(kinds(room, bare), [Check::Headline, Check::Section, Check::Standfirst]);
        let story = room.story("Ferry").in_section("city").with(|draft| {
            draft.standfirst = "It sails.".into();
            pictured(draft, r#""alt":"""#);
        });
        let id = story.drafted().id;
        let at = Spot::Block(1);
        let file = || "quay.jpg".to_owned();
        assert_eq!(found(room, id), [(Check::Alt, at, file()), (Check::Credit, at, file())]);
        room.revise(id).with(|draft| pictured(draft, r#""alt":"","decorative":true,"credit":"Jo""#)).drafted();
        assert_eq!(found(room, id), [], "decorative pictures say nothing");
        room.revise(id).headed(&"long ".repeat(20)).drafted();
        assert_eq!(kinds(room, id), [Check::HeadlineLong]);
    });
}

#[test]
fn who_is_named_without_a_first_name_is_told_with_the_block() {
    on_each("who_is_named_without_a_first_name_is_told_with_the_block", |room| {
        let story = room.story("Ferry").in_section("city").with(|draft| {
            draft.standfirst = "Lena Keller says that it sails.".into();
            draft.body = r#"{"type":"doc","content":[
                {"type":"paragraph","content":[{"type":"text","text":"Minister Keller was asked by Mr "}]},
                {"type":"list","content":[{"type":"item","content":[
                    {"type":"paragraph","content":[{"type":"text","text":"Osei is one."}]},
                    {"type":"paragraph","content":[
                        {"type":"text","text":"Mayor "},{"type":"text","marks":[{"type":"strong"}],"text":"Brandt"},
                        {"type":"text","text":" is another."}]}]}]}]}"#
                .into();
        });
        let id = story.drafted().id;
        assert_eq!(found(room, id), [(Check::FirstName, Spot::Block(1), "Mayor Brandt".to_owned())]);
        assert!(!Check::FirstName.is_must(), "whoever has one name alone goes out all the same");
    });
}

#[test]
fn the_picture_above_the_text_is_looked_at_as_readers_see_it() {
    on_each("the_picture_above_the_text_is_looked_at_as_readers_see_it", |room| {
        let item = MediaItem {
            id: MediaId(5),
            store_key: None,
            upload_path: None,
            remote_url: None,
            mime: "image/jpeg".into(),
            width: None,
            height: None,
            byte_count: None,
            title: "Quay".into(),
            alt: String::new(),
            caption: String::new(),
            credit: "Jo".into(),
            made_at: room.now(),
        };
        room.db().write(|tx| media_item::put(tx, &item)).unwrap();
        let lead = |alt: Option<&str>| {
            Some(LeadImage { media: MediaId(5), caption: None, alt: alt.map(Into::into), credit: None })
        };
        let story = room.story("Ferry").with(|draft| {
            draft.standfirst = "It sails.".into();
            draft.details.lead_image = lead(None);
        });
        let id = story.drafted().id;
        assert_eq!(found(room, id), [(Check::Alt, Spot::Lead, "Quay".to_owned())]);
        room.revise(id).with(|draft| draft.details.lead_image = lead(Some("A quay"))).drafted();
        assert_eq!(found(room, id), []);
        room.revise(id).with(|draft| draft.details.lead_image = lead(Some(""))).drafted();
        assert_eq!(found(room, id), [], "emptied by hand: decorative");
    });
}

#[test]
fn links_to_nothing_here_are_told() {
    on_each("links_to_nothing_here_are_told", |room| {
        let there = room.story("Is there").in_section("city").published();
        let text = format!(
            "[one]({}) [two]({ORIGIN}{}) [three](/city/) [four](/2026/03/01/gone/) [five](https://other.example/x/)",
            there.address(),
            there.address().trim_end_matches('/'),
        );
        let story = room.story("Links").in_section("city").saying(&text).with(|draft| draft.standfirst = "So.".into());
        let id = story.drafted().id;
        assert_eq!(found(room, id), [(Check::Link, Spot::Block(0), "/2026/03/01/gone/".to_owned())]);
        room.withdraw(there.id);
        assert_eq!(found(room, id).len(), 3, "what was taken back is gone as well");
    });
}

#[test]
fn an_embargo_stands_in_the_way_and_notes_are_advice() {
    on_each("an_embargo_stands_in_the_way_and_notes_are_advice", |room| {
        let ines = room.colleague("Ines", Role::Editor);
        let story = room
            .story("Budget")
            .with(|draft| draft.standfirst = "So.".into())
            .scheduled_at("2026-03-01T07:00:00Z")
            .embargoed_until("2026-03-01T09:00:00Z")
            .published();
        assert_eq!(found(room, story.id), [(Check::Embargo, Spot::Times, String::new())]);
        for at in [Some(room.now() + minutes(240)), None] {
            assert_eq!(room.db().read(|r| checks::find(r, ORIGIN, story.id, at)).unwrap(), [], "{at:?}");
        }
        room.db().write(|tx| notes::add(tx, &room.act_of(ines.id), story.id, &Place::default(), "Sure?")).unwrap();
        assert_eq!(kinds(room, story.id), [Check::Embargo, Check::Notes]);
        assert!(Check::Embargo.is_must() && !Check::Notes.is_must());
        room.leaves_jobs();
    });
}
