//! What goes out comes in again: a second newsroom that takes in our export has the same stories, comments and addresses.

use std::collections::BTreeMap;
use std::path::Path;

use exchange::export::{Export, json, wordpress};
use exchange::report::Report;
use serde_json::Value;
use testing::{ORIGIN, TestNewsroom};

use crate::dropin::{Moved, NOW, ask};
use crate::files::PNG;
use crate::old_site::{LANGUAGES, OldSite, STRUCTURES};

fn with_order<T>(room: &TestNewsroom, folder: Option<&Path>, write: impl FnOnce(&Export) -> T) -> T {
    let store = room.folders().store;
    let order = Export {
        db: room.db(),
        keys: room.keys(),
        origin: ORIGIN,
        address_of: &web::picture::address,
        now: room.now(),
        files: folder.map(|folder| (&store, folder.to_owned())),
    };
    write(&order)
}

fn to_wordpress(room: &TestNewsroom, folder: Option<&Path>) -> (Vec<u8>, Report) {
    with_order(room, folder, |order| {
        let mut out = Vec::new();
        let report = wordpress::export(order, &mut out, &mut |_| {}).unwrap();
        (out, report)
    })
}

/// Everything of a newsroom by kind and id, without what each newsroom has of its own.
fn told(room: &TestNewsroom) -> BTreeMap<(String, String), Value> {
    let mut out = Vec::new();
    with_order(room, None, |order| json::export(order, &mut out, &mut |_| {})).unwrap();
    let text = String::from_utf8(out).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut told = BTreeMap::new();
    for mut line in lines {
        let kind = line["kind"].as_str().unwrap().to_owned();
        for own in ["made_at", "changed_at", "version", "title", "store_key", "bytes", "source", "at", "translations"] {
            line.as_object_mut().unwrap().remove(own);
        }
        if line["publication"].is_null() && line["text"].is_object() {
            // Where a draft once stood is no part of an export.
            line["text"]["details"].as_object_mut().unwrap().remove("address");
        }
        let key = [&line["id"], &line["from"]].into_iter().find(|key| !key.is_null()).map(ToString::to_string);
        told.insert((kind, key.unwrap_or_default()), line);
    }
    told
}

#[test]
fn a_newsroom_that_takes_in_our_wordpress_export_has_the_same_stories_comments_and_addresses() {
    for (language, structure) in LANGUAGES.iter().zip([STRUCTURES[0], STRUCTURES[3], STRUCTURES[5]]) {
        let old = OldSite::new(structure, language);
        let first = Moved::new(TestNewsroom::untouched(NOW), &old, language);
        first.import();
        let folder = tempfile::tempdir().unwrap();
        let (export, report) = to_wordpress(&first.room, Some(folder.path()));
        let copied = std::fs::read(folder.path().join("wp-content/uploads/2024/05/two.png")).unwrap();
        assert_eq!(copied, PNG);
        let second = Moved::new(TestNewsroom::untouched(NOW), &old, language);
        std::fs::write(second.folder.path().join("export.xml"), &export).unwrap();
        let taken = second.import();
        let flaws: Vec<&str> = taken.flaws.iter().map(|flaw| flaw.what.as_str()).collect();
        assert_eq!(flaws, [""; 0], "{}", language.tag);
        for kind in ["stories", "pages", "comments", "corrections"] {
            assert_eq!(
                taken.taken.get(kind),
                report.taken.get(kind),
                "{kind} of {}: {}",
                language.tag,
                taken.to_text()
            );
        }
        let (before, after) = (told(&first.room), told(&second.room));
        for kind in ["story", "comment", "section", "tag", "series", "redirect"] {
            let of = |all: &BTreeMap<(String, String), Value>| -> Vec<String> {
                all.iter().filter(|((other, _), _)| other == kind).map(|(_, line)| line.to_string()).collect()
            };
            let (before, after) = (of(&before), of(&after));
            let lost: Vec<&String> = before.iter().filter(|line| !after.contains(line)).collect();
            let come: Vec<&String> = after.iter().filter(|line| !before.contains(line)).collect();
            assert!(lost.is_empty() && come.is_empty(), "{kind} of {}: {lost:#?}\nbecame {come:#?}", language.tag);
        }
        let site = second.room.site();
        let wrong: Vec<String> = old.public.iter().filter_map(|address| ask(site, address).err()).collect();
        assert_eq!(wrong, [""; 0], "{}", language.tag);
    }
}

#[test]
fn drafts_held_comments_and_sealed_addresses_go_out_and_what_was_killed_stays() {
    let room = TestNewsroom::at(NOW);
    let story = room.story("Ferry <returns> & stays").in_section("harbour").tagged("Boats").published().id;
    room.story("Not yet").drafted();
    room.story("Under embargo").embargoed_until("2026-12-01T06:00:00Z").published();
    let killed = room.story("Never").published().id;
    let act = room.act();
    room.db().write(|tx| newsroom::story::withdraw::kill(tx, &act, killed, "it was wrong")).unwrap();
    let held = room.comment_on(story).by("Mira", "mira@example.org").standing(newsroom::comment::Status::Held);
    let (export, report) = to_wordpress(&room, None);
    let text = String::from_utf8(export).unwrap();
    assert_eq!(report.taken.get("stories"), Some(&3), "{}", report.to_text());
    for found in ["Ferry &lt;returns&gt; &amp; stays", "Not yet", "mira@example.org", "<![CDATA[0]]>", "harbour"] {
        assert!(text.contains(found), "{found} in {text}");
    }
    let embargoed = text.split("<item>").find(|item| item.contains("Under embargo")).unwrap();
    for found in ["<wp:status><![CDATA[future]]>", "<wp:post_date_gmt><![CDATA[2026-12-01 06:00:00]]>"] {
        assert!(embargoed.contains(found), "WordPress publishes it no sooner: {embargoed}");
    }
    assert!(!text.contains("Never"), "{text}");
    let all = told(&room);
    assert_eq!(all[&("comment".to_owned(), held.to_string())]["email"], "mira@example.org");
    assert_eq!(all[&("story".to_owned(), killed.to_string())]["stage"], "killed");
}
