//! Who said what, as readers see it: what is confirmed, of whom has a page, in stories that are public; and kept pages
//! that end with what they were made from.

use http::StatusCode;
use newsroom::id::StatementId;
use newsroom::statement::decide::{self, Change, Decision};
use newsroom::statement::role::SpeakerRole;
use newsroom::statement::speaker::{self, SpeakerDraft};
use newsroom::statement::{self, State, list, merge, objection};
use testing::{Chance, Reading, TestNewsroom, seconds};

use crate::NOW;

const SAYING: &str = "“The bridge will open again in June,” said Lena Ortiz.\n\n“Rain is no excuse for a late tram,” said \
                      Omar Reyes.\n\nA driver shrugged and went on.";

fn decide(room: &TestNewsroom, statement: StatementId, state: State) {
    let seen = room.db().read(|r| statement::find(r, statement)).unwrap().unwrap().state;
    room.db().write(|tx| decide::decide(tx, &room.act(), Decision { statement, seen, state })).unwrap();
}

fn set_page(room: &TestNewsroom, id: newsroom::id::SpeakerId, name: Option<&str>, has_page: bool) {
    let stands = room.db().read(|r| speaker::find(r, id)).unwrap().unwrap();
    let mut names = stands.names.clone();
    if let Some(name) = name {
        names[0].name = name.into();
    }
    let draft = SpeakerDraft { names, has_page, ..stands.to_draft() };
    room.db().write(|tx| speaker::change(tx, &room.act(), id, stands.version, &draft)).unwrap();
}

#[test]
fn readers_see_what_is_confirmed_of_those_who_have_a_page_and_nothing_of_what_is_not_public() {
    TestNewsroom::on_each(
        "readers_see_what_is_confirmed_of_those_who_have_a_page_and_nothing_of_what_is_not_public",
        NOW,
        |room| {
            let (lena, driver) = (room.speaker("Lena Ortiz"), room.private_speaker("A Driver"));
            let story = room.story("Bridge opens").in_section("city").saying(SAYING).published();
            room.read_statements();
            let text = |path: &str| room.site().text(path);
            let status = |path: &str| room.site().get(path).status();
            assert!(!text("/people/lena-ortiz/").contains("bridge will open"), "a proposal is nobody's");
            assert!(!text("/statements/").contains("bridge will open"));

            let bridge = room.said(lena, story.id, "The bridge will open again in June");
            room.said(driver, story.id, "A driver shrugged");
            for path in ["/people/lena-ortiz/", "/statements/", "/people/lena-ortiz/feed/", "/statements/feed/"] {
                assert!(text(path).contains("The bridge will open again in June"), "{path}");
                assert!(!text(path).contains("shrugged"), "{path}");
            }
            assert_eq!(status("/people/a-driver/"), 404);
            let page = text("/people/lena-ortiz/");
            let sentence = format!("{}#:~:text=The%20bridge%20will%20open%20again%20in", story.address());
            assert!(page.contains(&sentence) && page.contains("\"isPartOf\":{\"@type\":\"NewsArticle\""), "{page}");

            let found = |query: &str| text(&format!("/statements/?{query}")).contains("The bridge will open");
            for query in ["q=BRIDGE", "speaker=ortiz", "from=2026-03-01&to=2026-03-01", "section=city", "language=en"] {
                assert!(found(query), "{query}");
            }
            for query in
                ["q=tram", "speaker=nobody", "from=2026-03-02", "to=2026-02-28", "section=sport", "language=fa"]
            {
                assert!(!found(query), "{query}");
            }
            assert_eq!(status("/people/lena-ortiz/2026/"), 200);
            for path in ["/people/lena-ortiz/2025/", "/people/lena-ortiz/26/", "/people/nobody/", "/people/"] {
                assert_eq!(status(path), 404, "{path}");
            }

            let change = Change { said_on: Some(Some("2025-11".into())), ..Change::default() };
            room.db().write(|tx| decide::change(tx, &room.act(), bridge, 1, &change)).unwrap();
            assert!(text("/people/lena-ortiz/2025/").contains("November 2025"));
            room.withdraw(story.id);
            for path in ["/people/lena-ortiz/", "/statements/", "/statements/feed/", "/statements/?q=bridge"] {
                assert!(!text(path).contains("bridge will open"), "{path}");
            }
        },
    );
}

#[test]
fn whoever_became_part_of_another_leads_there_and_comes_back() {
    let room = TestNewsroom::at(NOW);
    let (lena, mayor) = (room.speaker("Lena Ortiz"), room.speaker("Mayor Ortiz"));
    let story = room.story("Bridge opens").saying(SAYING).published();
    room.said(lena, story.id, "The bridge will open again in June");
    let leads_to = |path: &str| {
        let answer = room.site().get(path);
        let place = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
        (answer.status(), place)
    };
    assert!(!room.site().text("/people/mayor-ortiz/").contains("bridge will open"));
    room.db().write(|tx| merge::merge(tx, &room.act(), lena, mayor)).unwrap();
    assert_eq!(
        leads_to("/people/lena-ortiz/"),
        (StatusCode::MOVED_PERMANENTLY, Some(format!("{}/people/mayor-ortiz/", testing::ORIGIN)))
    );
    assert!(room.site().text("/people/mayor-ortiz/").contains("bridge will open"));
    room.db().write(|tx| merge::split(tx, &room.act(), lena)).unwrap();
    assert!(room.site().text("/people/lena-ortiz/").contains("bridge will open"));
    assert!(!room.site().text("/people/mayor-ortiz/").contains("bridge will open"));
}

#[test]
fn a_decision_drops_the_pages_that_show_it_and_no_others() {
    let room = TestNewsroom::at(NOW);
    let (lena, omar) = (room.speaker("Lena Ortiz"), room.speaker("Omar Reyes"));
    let story = room.story("Bridge opens").in_section("city").saying(SAYING).published();
    let bridge = room.said(lena, story.id, "The bridge will open again in June");
    room.said(omar, story.id, "Rain is no excuse for a late tram");
    let address = story.address();
    let paths =
        ["/people/lena-ortiz/", "/people/lena-ortiz/feed/", "/people/omar-reyes/", "/statements/", "/city/", &address];
    for path in paths {
        drop(room.site().get(path));
        assert!(room.site().is_kept(path), "{path}");
    }
    decide(&room, bridge, State::Rejected);
    let kept: Vec<bool> = paths.iter().map(|path| room.site().is_kept(path)).collect();
    assert_eq!(kept, [false, false, true, false, true, true]);
}

/// The proof: after each of many acts, drawn by chance, every kept page is what a fresh render gives.
#[test]
fn after_every_act_on_the_record_each_kept_page_equals_a_fresh_render() {
    let prove = |room: &TestNewsroom| {
        room.change_settings(|site| {
            site.stories_per_page = 3;
            site.record.shows_proposals = true;
        });
        let mut chance = Chance::from_seed(11);
        let people = [room.speaker("Lena Ortiz"), room.speaker("Omar Reyes"), room.private_speaker("Ida Holm")];
        let stories: Vec<_> = (0..4)
            .map(|number| room.story(&format!("Bridge {number}")).in_section("city").saying(SAYING).published())
            .collect();
        let mut statements = Vec::new();
        for story in &stories {
            statements.push(room.said(people[0], story.id, "The bridge will open again in June"));
            statements.push(room.said(people[1], story.id, "Rain is no excuse for a late tram"));
            room.clock().advance(seconds(60));
        }
        let mut paths = vec!["/statements/".to_owned(), "/statements/feed/".to_owned(), "/city/".to_owned()];
        for slug in ["lena-ortiz", "omar-reyes", "ida-holm"] {
            paths.extend(["", "2025/", "2026/", "feed/"].map(|rest| format!("/people/{slug}/{rest}")));
        }
        paths.extend(stories.iter().map(testing::TestStory::address));
        paths.push(format!("/statements/before/{}/", statements[3]));
        for act in 0..80 {
            for path in &paths {
                drop(room.site().get(path));
            }
            let (statement, person) = (chance.pick(&statements), chance.pick(&people));
            let story = &stories[chance.place(stories.len())];
            match chance.below(9) {
                7 => {
                    let answer = chance.pick(&["", "We have listened again.", "It was June."]);
                    drop(room.db().write(|tx| {
                        let new = objection::NewObjection {
                            statement,
                            name: "Sam",
                            email: "sam@example.org",
                            text: "No.",
                            client_key: &[u8::try_from(act).unwrap()],
                        };
                        objection::file(tx, &room.act(), room.keys(), new)?;
                        let open = objection::list(tx, room.keys(), objection::State::Open, None, 1)?;
                        open.first()
                            .map(|one| objection::decide(tx, &room.act(), one.id, objection::State::Open, answer))
                            .transpose()
                    }));
                }
                8 => {
                    let role = SpeakerRole {
                        title: format!("Role {act}"),
                        from: Some("2025".into()),
                        ..SpeakerRole::default()
                    };
                    let stands = room.db().read(|r| speaker::find(r, person)).unwrap().unwrap();
                    let draft = SpeakerDraft { roles: vec![role], ..stands.to_draft() };
                    room.db().write(|tx| speaker::change(tx, &room.act(), person, stands.version, &draft)).unwrap();
                }
                0 | 1 => decide(room, statement, chance.pick(&[State::Confirmed, State::Rejected, State::Proposed])),
                2 => {
                    let version = room.db().read(|r| statement::find(r, statement)).unwrap().unwrap().version;
                    let said_on = chance.pick(&[None, Some("2025-12"), Some("2026-01-02")]).map(str::to_owned);
                    let change = Change { speaker: Some(Some(person)), said_on: Some(said_on), ..Change::default() };
                    drop(room.db().write(|tx| decide::change(tx, &room.act(), statement, version, &change)));
                }
                3 => set_page(room, person, Some(&format!("Somebody {act}")), chance.below(3) > 0),
                4 => drop(room.db().write(|tx| merge::merge(tx, &room.act(), person, chance.pick(&people)))),
                5 => drop(room.db().write(|tx| merge::split(tx, &room.act(), person))),
                _ if chance.below(3) == 0 => {
                    let text = if chance.below(2) == 0 { SAYING.replace("June", "July") } else { SAYING.to_owned() };
                    room.revise(story.id).headed(&format!("Bridge at {act}")).saying(&text).published();
                }
                _ => drop(room.db().write(|tx| {
                    let leaves = newsroom::story::withdraw::Leaves::Notice;
                    newsroom::story::withdraw::withdraw(tx, &room.act(), story.id, leaves, "")
                })),
            }
            room.clock().advance(seconds(1));
            let (site, fresh_site) = (room.site(), room.fresh_site());
            let fresh = Reading::of(&fresh_site);
            for path in paths.iter().filter(|path| site.is_kept(path)) {
                let (kept, made) = (site.get(path), fresh.get(path));
                assert_eq!(kept.status(), made.status(), "act {act}: {path}");
                assert!(kept.body() == made.body(), "act {act}: {path} is not what a fresh render gives");
            }
        }
    };
    TestNewsroom::on_each("after_every_act_on_the_record_each_kept_page_equals_a_fresh_render", NOW, prove);
}

#[test]
fn readers_take_the_record_as_a_file_only_where_the_newsroom_lets_them() {
    let room = TestNewsroom::at(NOW);
    let (lena, driver) = (room.speaker("Lena Ortiz"), room.private_speaker("A Driver"));
    let story = room.story("Bridge opens").in_section("city").saying(SAYING).published();
    room.read_statements();
    room.said(driver, story.id, "A driver shrugged");
    let bridge = room.said(lena, story.id, "The bridge will open again in June");
    for name in ["export.csv", "export.jsonl"] {
        assert_eq!(room.site().get(&format!("/statements/{name}")).status(), 404, "{name}");
    }
    assert!(!room.site().text("/statements/").contains("export."));
    room.change_settings(|site| {
        site.record.lets_readers_export = true;
        site.record.licence = "Ask us".into();
    });
    let page = room.site().text("/statements/?q=bridge");
    assert!(page.contains("href=\"/statements/export.csv?q=bridge\"") && page.contains("JSON Lines</a>"), "{page}");
    let answer = room.site().get("/statements/export.jsonl");
    assert_eq!(answer.headers()["content-type"], "application/jsonl; charset=utf-8");
    assert_eq!(answer.headers()["cache-control"], "private, no-store");
    assert!(!room.site().is_kept("/statements/export.jsonl"));
    let lines = room.site().text("/statements/export.jsonl");
    assert_eq!(lines.lines().count(), 1, "one is confirmed and of somebody with a page: {lines}");
    for said in [
        "\"words\":\"The bridge will open again in June\"",
        "\"speaker\":\"Lena Ortiz\"",
        "/people/lena-ortiz/",
        "\"licence\":\"Ask us\"",
    ] {
        assert!(lines.contains(said), "{said}: {lines}");
    }
    for unsaid in ["confidence", "proposed", "shrugged", "tram"] {
        assert!(!lines.contains(unsaid), "{unsaid}: {lines}");
    }
    let found = |query: &str| room.site().text(&format!("/statements/export.jsonl?{query}")).lines().count();
    for (query, count) in
        [("q=bridge", 1), ("q=tram", 0), ("speaker=ortiz", 1), ("speaker=nobody", 0), ("section=sport", 0)]
    {
        assert_eq!(found(query), count, "{query}");
    }
    assert_eq!(room.site().get("/statements/export.xml").status(), 404);
    decide(&room, bridge, State::Rejected);
    assert_eq!(room.site().text("/statements/export.jsonl"), "");
    let kept_out = room.site().text("/statements/export.csv");
    assert_eq!(kept_out.lines().count(), 1, "the names of the columns: {kept_out}");
}

#[test]
fn a_file_is_made_piece_by_piece_and_leaves_out_what_was_taken_back_meanwhile() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.record.lets_readers_export = true);
    let lena = room.speaker("Lena Ortiz");
    let mut stories = Vec::new();
    for number in 0..250 {
        let story = room.story(&format!("Bridge {number}")).saying(SAYING).published();
        room.said(lena, story.id, "The bridge will open again in June");
        room.clock().advance(seconds(1));
        stories.push(story);
    }
    assert_eq!(room.site().text("/statements/export.jsonl").lines().count(), 250);
    let site = room.fresh_site();
    let web::file::Content::Made(mut pieces) = Reading::of(&site).open("/statements/export.jsonl").into_body() else {
        panic!("it is made while it is sent");
    };
    let first = pieces.make_next().unwrap().unwrap();
    assert_eq!(first.iter().filter(|byte| **byte == b'\n').count(), 200);
    room.withdraw(stories[0].id);
    let second = pieces.make_next().unwrap().unwrap();
    assert_eq!(second.iter().filter(|byte| **byte == b'\n').count(), 49);
    assert!(pieces.make_next().unwrap().is_none());
}

#[test]
fn no_more_than_some_files_are_on_their_way_at_once() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.record.lets_readers_export = true);
    let site = room.fresh_site();
    let open = || Reading::of(&site).open("/statements/export.csv");
    let mut held: Vec<_> = (0..4).map(|_| open()).collect();
    assert!(held.iter().all(|answer| answer.status() == StatusCode::OK));
    assert_eq!(open().status(), StatusCode::SERVICE_UNAVAILABLE);
    held.pop();
    assert_eq!(open().status(), StatusCode::OK);
}

#[test]
fn the_styles_of_the_record_weigh_on_its_own_pages_alone() {
    let room = TestNewsroom::at(NOW);
    let lena = room.speaker("Lena Ortiz");
    let story = room.story("Bridge opens").in_section("city").saying(SAYING).published();
    room.said(lena, story.id, "The bridge will open again in June");
    for (path, is_linked) in [
        ("/", false),
        ("/city/", false),
        (story.address().as_str(), false),
        ("/statements/", true),
        ("/people/lena-ortiz/", true),
    ] {
        assert_eq!(room.site().text(path).contains("/assets/record."), is_linked, "{path}");
    }
}

#[test]
fn a_statement_is_shown_with_the_role_of_its_time_and_a_person_with_all() {
    let room = TestNewsroom::at(NOW);
    let lena = room.speaker("Lena Ortiz");
    let story = room.story("Bridge opens").saying(SAYING).published();
    let bridge = room.said(lena, story.id, "The bridge will open again in June");
    let role = |title: &str, from: Option<&str>, to: Option<&str>, source: &str| SpeakerRole {
        title: title.into(),
        organisation: "Port Vale".into(),
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
        source: source.into(),
    };
    let stands = room.db().read(|r| speaker::find(r, lena)).unwrap().unwrap();
    let draft = SpeakerDraft {
        roles: vec![
            role("Mayor", Some("2025"), None, "https://www.portvale.example/mayor"),
            role("Engineer", Some("2014-03"), Some("2024"), "Register"),
        ],
        wikidata: "Q42".into(),
        ..stands.to_draft()
    };
    room.db().write(|tx| speaker::change(tx, &room.act(), lena, stands.version, &draft)).unwrap();
    let said_with = || {
        let page = room.site().text("/statements/");
        let (_, card) = page.split_once("<figcaption>").unwrap();
        card.split_once("</figcaption>").unwrap().0.to_owned()
    };
    assert!(said_with().contains("<bdi>Mayor, Port Vale</bdi>"), "{}", said_with());
    let page = room.site().text("/people/lena-ortiz/");
    for said in [
        "<bdi>Engineer, Port Vale</bdi> <span class=\"hint\">March 2014 to 2024</span>",
        "<span class=\"hint\">since 2025</span>",
        ">portvale.example</bdi></a>",
        "<bdi>Register</bdi>",
        "\"jobTitle\":\"Mayor, Port Vale\"",
        "https://www.wikidata.org/wiki/Q42",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let change = Change { said_on: Some(Some("2019".into())), ..Change::default() };
    room.db().write(|tx| decide::change(tx, &room.act(), bridge, 1, &change)).unwrap();
    assert!(said_with().contains("<bdi>Engineer, Port Vale</bdi>"), "then, she was something else");
}

/// A statement of somebody with a page, with its id.
fn on_record(room: &TestNewsroom) -> (String, StatementId) {
    let lena = room.speaker("Lena Ortiz");
    let story = room.story("Bridge opens").in_section("city").saying(SAYING).published();
    (story.address(), room.said(lena, story.id, "The bridge will open again in June"))
}

#[test]
fn an_objection_comes_by_a_form_and_what_is_answered_stands_beside_the_statement() {
    let prove = |room: &TestNewsroom| {
        let (address, bridge) = on_record(room);
        let form = format!("/statements/object/{bridge}/");
        let person = "/people/lena-ortiz/";
        assert!(room.site().text(person).contains(&format!("href=\"{form}\"")));
        let page = room.site().text(&form);
        for said in ["name=\"email\"", "The bridge will open again in June", "content=\"noindex"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        assert!(!room.site().is_kept(&form), "a stranger can ask for any");
        let sent = |fields: &str| room.site().post("/statement-objection", &format!("statement={bridge}&{fields}"));
        let wrong = sent("name=&email=nobody&text=%3Cb%3EI+said+July");
        assert_eq!(wrong.status(), StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = String::from_utf8(wrong.into_body().to_vec()).unwrap();
        for said in ["id=\"name-error\"", "id=\"email-error\"", "&lt;b&gt;I said July"] {
            assert!(wrong.contains(said), "{said}: {wrong}");
        }
        let right = "name=Lena+Ortiz&email=lena%40example.org&text=I+said+July.";
        let thanked = sent(right);
        assert_eq!(thanked.status(), StatusCode::SEE_OTHER);
        assert!(room.site().text(&format!("{form}?sent")).contains("An editor will read it."));
        let list = |state| room.db().read(|r| objection::list(r, room.keys(), state, None, 10)).unwrap();
        let open = list(objection::State::Open);
        assert_eq!(
            (open.len(), open[0].email.as_deref(), open[0].text.as_str()),
            (1, Some("lena@example.org"), "I said July.")
        );
        assert!(!room.site().text(person).contains("I said July"), "nothing of it is public by itself");

        let paths = [person, "/statements/", "/city/", &address];
        for path in paths {
            drop(room.site().get(path));
            assert!(room.site().is_kept(path), "{path}");
        }
        let decide = |seen, answer: &str| {
            room.db().write(|tx| objection::decide(tx, &room.act(), open[0].id, seen, answer)).unwrap()
        };
        assert!(decide(objection::State::Open, "We have listened again: it was <June>."));
        let kept: Vec<bool> = paths.iter().map(|path| room.site().is_kept(path)).collect();
        assert_eq!(kept, [false, false, true, true], "what shows it is dropped, and nothing else");
        for path in [person, "/statements/"] {
            let page = room.site().text(path);
            assert!(page.contains("it was &lt;June&gt;.") && page.contains("Answer to an objection, "), "{page}");
            assert!(page.contains("\"comment\":[{\"@type\":\"Comment\""), "{page}");
            assert!(!page.contains("lena@example.org"));
        }
        assert_eq!(list(objection::State::Answered)[0].email, None, "the address is erased");
        assert!(!decide(objection::State::Open, "Another"), "a colleague was first");
        assert!(decide(objection::State::Answered, ""));
        assert!(!room.site().text(person).contains("We have listened again"));

        for _ in 0..5 {
            assert_eq!(sent(right).status(), StatusCode::SEE_OTHER);
        }
        assert_eq!(sent(right).status(), StatusCode::TOO_MANY_REQUESTS);
        room.clock().advance(seconds(25 * 60 * 60));
        assert_eq!(sent(&format!("{right}&website=spam")).status(), StatusCode::SEE_OTHER);
        assert_eq!(list(objection::State::Open).len(), 5, "a machine is thanked, and nothing is kept");
    };
    TestNewsroom::on_each("an_objection_comes_by_a_form_and_what_is_answered_stands_beside_the_statement", NOW, prove);
}

#[test]
fn nobody_objects_to_what_readers_do_not_see_or_where_the_newsroom_takes_none() {
    let room = TestNewsroom::at(NOW);
    let (_, bridge) = on_record(&room);
    let driver = room.private_speaker("A Driver");
    let story = room.story("Trams stop").saying(SAYING).published();
    let shrug = room.said(driver, story.id, "A driver shrugged");
    let status = |id: StatementId| {
        let fields = format!("statement={id}&name=Sam&email=sam%40example.org&text=No");
        let form = room.site().get(&format!("/statements/object/{id}/")).status().as_u16();
        (form, room.site().post("/statement-objection", &fields).status().as_u16())
    };
    assert_eq!(status(shrug), (404, 404), "of a private person");
    assert_eq!(status(StatementId(7)), (404, 404));
    assert_eq!(status(bridge), (200, 303));
    assert_eq!(room.site().post("/statement-objection", "statement=x").status(), 400);
    let elsewhere = [("sec-fetch-site", "cross-site")];
    let form = format!("statement={bridge}&name=Sam&email=sam%40example.org&text=No");
    let answer = room.site().ask(&http::Method::POST, "/statement-objection", &elsewhere, form.as_bytes());
    assert_eq!(answer.status(), 403);
    decide(&room, bridge, State::Rejected);
    assert_eq!(status(bridge), (404, 404));
    decide(&room, bridge, State::Confirmed);
    room.change_settings(|site| site.record.takes_objections = false);
    assert_eq!(status(bridge), (404, 404));
    assert!(!room.site().text("/people/lena-ortiz/").contains("/statements/object/"));
}

#[test]
fn proposals_are_shown_only_where_the_newsroom_says_so_and_then_as_such() {
    let prove = |room: &TestNewsroom| {
        room.speaker("Lena Ortiz");
        room.story("Bridge opens").in_section("city").saying(SAYING).published();
        room.read_statements();
        let paths = ["/people/lena-ortiz/", "/statements/"];
        let shows = |path: &str| room.site().text(path).contains("bridge will open");
        assert!(!paths.into_iter().any(shows));
        room.change_settings(|site| site.record.shows_proposals = true);
        for path in paths {
            let page = room.site().text(path);
            assert!(
                shows(path) && page.contains("No editor has checked it.") && page.contains("attribution "),
                "{page}"
            );
            assert!(!page.contains("\"Quotation\"") && !page.contains("/statements/object/"), "{page}");
        }
        for path in ["/people/lena-ortiz/feed/", "/statements/feed/", "/statements/?q=bridge"] {
            assert!(!shows(path), "{path}");
        }
        for path in paths {
            drop(room.site().get(path));
            assert!(room.site().is_kept(path), "{path}");
        }
        let asked = list::Asked { state: Some(State::Proposed), ..list::Asked::default() };
        let page = room.db().read(|r| list::list(r, &asked, 10, room.now())).unwrap();
        let bridge = page.statements.iter().find(|it| it.statement.words.contains("bridge")).unwrap().statement.id;
        decide(room, bridge, State::Confirmed);
        assert!(!paths.into_iter().any(|path| room.site().is_kept(path)), "what was proposed is confirmed");
        assert!(!room.site().text(paths[0]).contains("No editor has checked it."));
        decide(room, bridge, State::Rejected);
        assert!(!shows(paths[0]));
        for path in paths {
            drop(room.site().get(path));
        }
        room.story("Bridge again").saying("“The ferry goes on until June,” said Lena Ortiz, the mayor.").published();
        room.read_statements();
        assert!(room.site().text(paths[0]).contains("ferry goes on"), "a new proposal drops the pages that show it");
        room.change_settings(|site| site.record.shows_proposals = false);
        assert!(!room.site().text(paths[0]).contains("ferry goes on"));
    };
    TestNewsroom::on_each("proposals_are_shown_only_where_the_newsroom_says_so_and_then_as_such", NOW, prove);
}

#[test]
fn what_is_proposed_and_what_is_confirmed_stand_in_one_order_on_all_pages() {
    let room = TestNewsroom::at(NOW);
    room.change_settings(|site| site.record.shows_proposals = true);
    let omar = room.speaker("Omar Reyes");
    room.speaker("Lena Ortiz");
    for number in 0..30 {
        let story = room.story(&format!("Bridge {number}")).saying(SAYING).published();
        room.said(omar, story.id, "Rain is no excuse for a late tram");
        room.clock().advance(seconds(60));
    }
    room.read_statements();
    let (mut path, mut seen) = ("/statements/".to_owned(), Vec::new());
    for _ in 0..10 {
        let page = room.site().text(&path);
        let ids = page.split("<li id=\"statement-").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        seen.extend(ids);
        let Some((before, _)) = page.split_once("\" rel=\"next\"") else { break };
        path = before.rsplit_once("href=\"").unwrap().1.to_owned();
    }
    let count = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!((count, seen.len()), (60, 60), "each once, none left out");
}
