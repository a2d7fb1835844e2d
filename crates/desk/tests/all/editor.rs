//! Writing a story: saving, two people at once, and who may; the same without script; what was written before.

use http::{Method, Response};
use newsroom::id::StoryId;
use newsroom::people::role::Role;
use newsroom::published::story::{Found, find_at};
use newsroom::story::{Draft, history, list, save};
use serde_json::{Value, json};

use crate::world::{Browser, ORIGIN, World, hidden, place, text};

fn newest(world: &World, id: i64) -> (i64, Draft) {
    let version = world.db.read(|r| newsroom::story::find(r, StoryId(id))).unwrap().unwrap().version;
    (version, world.db.read(|r| save::find_revision(r, StoryId(id), version)).unwrap().unwrap().draft)
}

fn draft(version: i64, body: &str) -> Value {
    json!({
        "version": version, "headline": "Ferry returns", "standfirst": "", "kicker": "", "dateline": "", "language": "en",
        "slug": "", "sections": [], "tags": ["Sea"], "bylines": [{"name": "Ines Okafor", "role": "words"}],
        "body": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": body}]}]},
    })
}

fn put(browser: &Browser, id: i64, draft: &Value) -> Response<bytes::Bytes> {
    let token = browser.form_token();
    let with = [("origin", ORIGIN), ("sec-fetch-site", "same-origin"), ("x-dateline-form", token.as_str())];
    browser.send(&Method::PUT, &format!("/desk/stories/{id}/draft"), draft.to_string().as_bytes(), &with)
}

fn answer(response: &Response<bytes::Bytes>) -> Value {
    serde_json::from_slice(response.body()).unwrap()
}

#[test]
fn a_new_story_is_begun_written_and_saved() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Reporter);
    let edit = place(&browser.submit("/desk/stories", &[]));
    let id: i64 = edit.split('/').nth(3).unwrap().parse().unwrap();
    assert!(browser.text(&edit).contains("data-version=\"1\""));
    assert_eq!(newest(&world, id).1.details.bylines.len(), 1, "who begins a story stands in its byline");

    let saved = put(&browser, id, &draft(1, "At nine the ferry came."));
    assert_eq!((saved.status().as_u16(), answer(&saved)["version"].as_i64()), (200, Some(2)));
    assert_eq!(answer(&saved)["said"], "Saved 06:00");
    let (version, saved) = newest(&world, id);
    assert_eq!((version, saved.headline.as_str(), saved.details.tags.len()), (2, "Ferry returns", 1));
    assert!(saved.body.contains("At nine the ferry came."));
    let page = browser.text(&format!("/desk/stories/{id}/preview"));
    assert!(page.contains("<p>At nine the ferry came.</p>") && page.contains("Ines Okafor"));

    let asked = browser.get(&format!("/desk/stories/{id}/draft?version=2"));
    assert_eq!(asked.status(), 204);
    let asked = answer(&browser.get(&format!("/desk/stories/{id}/draft?version=1")));
    assert_eq!((&asked["version"], &asked["draft"]["tags"]), (&json!(2), &json!(["Sea"])));
    assert_eq!(asked["form"], browser.form_token());
}

#[test]
fn of_two_people_the_second_gets_both_texts_and_nothing_is_written_over() {
    let world = World::new();
    world.story(1, "Ferry");
    let (ines, omar) = (world.signed_in("ines", Role::Editor), world.signed_in("omar", Role::Editor));
    assert_eq!(put(&ines, 1, &draft(1, "Hers.")).status(), 200);
    let refused = put(&omar, 1, &draft(1, "His."));
    assert_eq!(refused.status(), 412);
    let theirs = answer(&refused);
    assert_eq!((&theirs["version"], &theirs["by"]), (&json!(2), &json!("ines")));
    assert!(theirs["draft"]["body"].to_string().contains("Hers."));
    assert!(newest(&world, 1).1.body.contains("Hers."));
    assert_eq!(put(&omar, 1, &draft(2, "Hers. His.")).status(), 200);
}

#[test]
fn what_is_no_document_or_no_draft_is_refused_with_its_place() {
    let world = World::new();
    world.story(1, "Ferry");
    let browser = world.signed_in("ines", Role::Editor);
    let before = newest(&world, 1);
    let refused = |change: fn(&mut Value), said: &str| {
        let mut sent = draft(1, "Text.");
        change(&mut sent);
        let refused = put(&browser, 1, &sent);
        assert_eq!(refused.status(), 422, "{sent}");
        assert!(answer(&refused)["said"].as_str().unwrap().contains(said), "{}", answer(&refused));
        assert_eq!(newest(&world, 1), before);
    };
    refused(|sent| sent["body"]["content"][0]["type"] = json!("script"), "doc.content[0]");
    let link = |sent: &mut Value| {
        sent["body"]["content"][0]["content"][0]["marks"] =
            json!([{"type": "link", "attrs": {"href": "javascript:alert(1)"}}]);
    };
    refused(link, "doc.content[0].content[0].marks[0]");
    refused(|sent| sent["headline"] = json!("x".repeat(501)), "too long");
    refused(|sent| sent["tags"] = json!(["!!!"]), "“!!!”");
    refused(|sent| sent["sections"] = json!(["77"]), "77");
    refused(|sent| sent["language"] = json!("nothing like it"), "language");
    refused(|sent| sent["bylines"] = json!([{"name": "A", "role": "king"}]), "king");
    refused(|sent| sent["__proto__"] = json!({}), "__proto__");
    refused(|sent| sent["body"] = json!("text"), "doc");
}

#[test]
fn only_forms_of_this_sign_in_save() {
    let world = World::new();
    world.story(1, "Ferry");
    let browser = world.signed_in("ines", Role::Editor);
    let sent = draft(1, "Text.").to_string();
    let address = "/desk/stories/1/draft";
    let send = |browser: &Browser, with: &[(&str, &str)]| {
        browser.send(&Method::PUT, address, sent.as_bytes(), with).status().as_u16()
    };
    let token = browser.form_token();
    assert_eq!(send(&browser, &[("sec-fetch-site", "same-origin")]), 403, "no token");
    let elsewhere = [("sec-fetch-site", "cross-site"), ("x-dateline-form", token.as_str())];
    assert_eq!(send(&browser, &elsewhere), 403);
    let nobody = [("sec-fetch-site", "same-origin"), ("x-dateline-form", token.as_str())];
    assert_eq!(send(&world.browser(), &nobody), 401, "nobody is signed in");
    assert_eq!(newest(&world, 1).0, 1);
}

#[test]
fn writers_revise_their_own_and_editors_all() {
    for (role, own, others) in [
        (Role::Contributor, true, false),
        (Role::Reporter, true, false),
        (Role::Editor, true, true),
        (Role::Moderator, false, false),
        (Role::Admin, true, true),
    ] {
        let world = World::new();
        world.story(1, "Secret words");
        let browser = world.signed_in("ines", role);
        let begun = browser.submit("/desk/stories", &[]);
        assert_eq!(begun.status() == 303, own, "{role:?}");
        if own {
            let id: i64 = place(&begun).split('/').nth(3).unwrap().parse().unwrap();
            assert_eq!(put(&browser, id, &draft(1, "Mine.")).status(), 200, "{role:?}");
        }
        let expected = if others { 200 } else { 403 };
        for address in ["/desk/stories/1/edit", "/desk/stories/1/draft"] {
            let answer = browser.get(address);
            assert_eq!(answer.status(), expected, "{role:?} {address}");
            assert_eq!(text(&answer).contains("Secret words"), others, "{role:?} {address}");
        }
        assert_eq!(put(&browser, 1, &draft(1, "Theirs.")).status(), expected, "{role:?}");
        let fields = [("version", "2"), ("headline", "Form"), ("language", "en")];
        let answer = browser.submit("/desk/stories/1/draft", &fields);
        assert_eq!(answer.status() == 303, others, "{role:?}");
        let answer = browser.submit("/desk/stories/1/revisions/1/restoration", &[]);
        assert_eq!(answer.status() == 303, others, "{role:?}");
    }
}

#[test]
fn without_script_a_form_saves_and_loses_nothing_to_another() {
    let world = World::new();
    world.story(1, "Ferry");
    let browser = world.signed_in("ines", Role::Editor);
    let page = browser.text("/desk/stories/1/edit");
    assert!(page.contains("&lt;p&gt;The boat.&lt;/p&gt;"), "the text stands there as HTML");
    let form = |version: &str, source: &str| {
        let fields = [
            ("version", version),
            ("headline", "Ferry"),
            ("language", "fa"),
            ("tags", "Sea، Harbour, Sea"),
            ("byline-words", "Ines Okafor"),
            ("format", "html"),
            ("source", source),
        ];
        browser.submit("/desk/stories/1/draft", &fields)
    };
    assert_eq!(place(&form("1", "<p>The boat.</p><h2>Later</h2>")), "/desk/stories/1/edit");
    let (version, saved) = newest(&world, 1);
    assert_eq!((version, saved.language.as_str(), saved.details.tags.len()), (2, "fa", 2));
    assert!(saved.body.contains("heading"));

    let late = form("1", "<p>My own words.</p>");
    assert_eq!(late.status(), 412);
    let page = text(&late);
    assert!(page.contains("My own words.") && page.contains("Later"), "both texts are on the page");
    assert!(newest(&world, 1).1.body.contains("Later"));
    assert_eq!(form(&hidden(&page, "version"), "<p>My own words.</p>").status(), 303);
}

#[test]
fn a_text_that_html_has_no_word_for_stays_when_a_form_does_not_touch_it() {
    let world = World::new();
    world.story(1, "Ferry");
    let browser = world.signed_in("ines", Role::Editor);
    let mut sent = draft(1, "Text.");
    let raw = json!({"type": "raw", "attrs": {"label": "map", "html": "<x-map></x-map>"}});
    sent["body"]["content"].as_array_mut().unwrap().push(raw);
    assert_eq!(put(&browser, 1, &sent).status(), 200);
    for source in ["<p>Text.</p>", "<p>Other.</p>"] {
        let version = newest(&world, 1).0.to_string();
        let fields = [("version", version.as_str()), ("language", "en"), ("format", "html"), ("source", source)];
        assert_eq!(browser.submit("/desk/stories/1/draft", &fields).status(), 303);
        assert!(newest(&world, 1).1.body.contains("x-map"), "{source}");
    }
}

#[test]
fn two_revisions_are_compared_and_one_is_brought_back() {
    let world = World::new();
    world.story(1, "Ferry");
    let browser = world.signed_in("ines", Role::Editor);
    put(&browser, 1, &draft(1, "The red boat."));
    let page = browser.text("/desk/stories/1/revisions?from=1&to=2");
    assert!(page.contains("<ins>red </ins>boat."), "{page}");
    assert!(page.contains("<ins>returns</ins>"), "the headline's change is told");
    let back = browser.submit("/desk/stories/1/revisions/1/restoration", &[]);
    assert_eq!(place(&back), "/desk/stories/1/revisions");
    let (version, restored) = newest(&world, 1);
    assert_eq!((version, restored.headline.as_str()), (3, "Ferry"));
    let lines = world.db.read(|r| history::list(r, StoryId(1), i64::MAX, 9)).unwrap();
    assert!(lines[0].step.starts_with("Brought back from "), "{lines:?}");
    assert_eq!(browser.get("/desk/stories/1/revisions?from=1&to=99").status(), 404);
    assert_eq!(browser.get("/desk/stories/9/revisions").status(), 404);
    assert_eq!(browser.submit("/desk/stories/1/revisions/99/restoration", &[]).status(), 404);
}

#[test]
fn a_published_story_changes_for_readers_only_when_its_change_is_classed() {
    let world = World::new();
    world.published(1, "Ferry");
    let browser = world.signed_in("ines", Role::Editor);
    let address = world.db.read(|r| list::find(r, StoryId(1))).unwrap().unwrap().address.unwrap();
    let shown = || match world.db.read(|r| find_at(r, &address, world.now())).unwrap() {
        Some(Found::Here(story)) => story,
        _ => panic!("the story is not public"),
    };
    assert!(!browser.text("/desk/stories/1").contains("publication/change"), "nothing changed yet");
    let mut sent = draft(1, "New words.");
    sent["headline"] = json!("Ferry, changed");
    put(&browser, 1, &sent);
    assert_eq!(shown().headline, "Ferry");
    assert!(browser.text("/desk/stories/1").contains("publication/change"));

    assert_eq!(browser.submit("/desk/stories/1/publication", &[("when", "now"), ("anyway", "yes")]).status(), 422);
    let change = |class: &str, note: &str| {
        browser.submit("/desk/stories/1/publication/change", &[("class", class), ("note", note)])
    };
    assert_eq!(change("", "").status(), 422);
    assert!(text(&change("correction", "")).contains("needs a note"));
    assert_eq!(shown().headline, "Ferry");
    assert_eq!(change("correction", "The ferry was late.").status(), 303);
    assert_eq!((shown().headline.as_str(), shown().corrections.len()), ("Ferry, changed", 1));
}

#[test]
fn a_story_is_put_into_a_series_by_the_editor_and_without_script() {
    let world = World::new();
    world.story(2, "Library opens");
    world.room.series("Eight months");
    let browser = world.signed_in("ines", Role::Editor);
    let page = browser.text("/desk/stories/2/edit");
    assert!(page.contains("<option value=\"eight-months\">Eight months</option>"), "{page}");
    let series_of = |world: &World| newest(world, 2).1.details.series;
    let save = |series: Option<&str>| {
        let mut sent = draft(newest(&world, 2).0, "Text.");
        if let Some(series) = series {
            sent["series"] = json!(series);
        }
        put(&browser, 2, &sent).status().as_u16()
    };
    assert_eq!((save(Some("eight-months")), save(None)), (200, 200));
    assert!(series_of(&world).is_some(), "what is not sent stays");
    assert!(browser.text("/desk/stories/2/edit").contains("<option value=\"eight-months\" selected>"));
    assert_eq!((save(Some("nine-months")), save(Some(""))), (422, 200));
    assert_eq!(series_of(&world), None);

    let version = newest(&world, 2).0.to_string();
    let fields =
        [("version", version.as_str()), ("headline", "Library opens"), ("language", "en"), ("series", "eight-months")];
    browser.submit("/desk/stories/2/draft", &fields);
    assert!(series_of(&world).is_some());
    assert!(browser.text("/desk/stories/2/revisions").contains("Series"), "and the history tells it");
}

#[test]
fn how_a_story_shows_elsewhere_is_said_in_the_editor_and_stays_when_it_is_not_sent() {
    let world = World::new();
    world.published(2, "Library opens");
    let browser = world.signed_in("ines", Role::Editor);
    let save = |search: Option<Value>| {
        let mut sent = draft(newest(&world, 2).0, "Text.");
        if let Some(search) = search {
            sent["search"] = search;
        }
        put(&browser, 2, &sent).status().as_u16()
    };
    let said = json!({ "title": " The library ", "description": "", "social_title": "It opens!", "noindex": true });
    assert_eq!((save(Some(said)), save(None)), (200, 200));
    let kept = newest(&world, 2).1.details.search;
    assert_eq!((kept.title.as_deref(), kept.description, kept.noindex), (Some("The library"), None, true));
    let page = browser.text("/desk/stories/2/edit");
    assert!(page.contains("name=\"searchTitle\"") && page.contains("value=\"The library\""), "{page}");
    assert!(
        page.contains("<option value=\"noindex\" selected>") && page.contains(">It opens!</p>"),
        "the looks follow"
    );

    for wrong in ["javascript:alert(1)", "elsewhere", "https://"] {
        assert_eq!(save(Some(json!({ "canonical": wrong }))), 422, "{wrong}");
    }
    assert_eq!(save(Some(json!({ "canonical": "https://example.org/first/" }))), 200);
    let version = newest(&world, 2).0.to_string();
    let field = |name: &'static str, text: &'static str| (name, text);
    let fields = [
        ("version", version.as_str()),
        field("headline", "Library opens"),
        field("language", "en"),
        field("searchTitle", ""),
        field("robots", ""),
    ];
    browser.submit("/desk/stories/2/draft", &fields);
    let kept = newest(&world, 2).1.details.search;
    assert_eq!((kept.title, kept.noindex, kept.social_title.as_deref()), (None, false, Some("It opens!")));
    assert_eq!(kept.canonical.as_deref(), Some("https://example.org/first/"));
    let history = browser.text(&format!("/desk/stories/2/revisions?from=1&to={}", newest(&world, 2).0));
    assert!(history.contains("Title where it is shared") && history.contains("Address that counts"), "{history}");
}

#[test]
fn of_a_scheduled_story_the_editor_says_what_goes_out_and_when() {
    let world = World::new();
    world.room.story("Library opens").with_id(3).embargoed_until("2026-03-03T08:00:00Z").published();
    let browser = world.signed_in("ines", Role::Editor);
    let page = browser.text("/desk/stories/3/edit");
    assert!(
        page.contains("is the text that was scheduled") && !page.contains("Readers see the published text"),
        "{page}"
    );
}
