//! The library: files come in by a form and in pieces, hostile ones stay outside, and what is known of them is changed.

use std::io::Cursor;

use bytes::Bytes;
use http::{Method, Response};
use image::{ImageFormat, RgbImage};
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Focus};
use newsroom::media_item::library::{self, Filter};
use newsroom::media_item::{MediaItem, upload};
use newsroom::people::role::Role;

use crate::world::{Browser, ORIGIN, World, hidden, place, text};

fn jpeg(shade: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(400, 300, image::Rgb([shade; 3])).write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

fn items(world: &World) -> Vec<MediaItem> {
    let page = world.db.read(|r| library::list(r, &Filter::default(), None, 10)).unwrap();
    page.lines.into_iter().map(|line| line.item).collect()
}

/// Sends a form with files, as a browser without script does.
fn post_files(browser: &Browser, files: &[(&str, &[u8])]) -> Response<Bytes> {
    let mut body = format!("--q\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n{}\r\n", browser.form_token())
        .into_bytes();
    for (name, content) in files {
        let head = format!("--q\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes().chain(content.iter().copied()).chain(*b"\r\n"));
    }
    body.extend(b"--q--\r\n");
    let with = [("origin", ORIGIN), ("content-type", "multipart/form-data; boundary=q")];
    browser.send(&Method::POST, "/desk/media", &body, &with)
}

/// Asks as the script does that sends files in pieces.
fn tus(browser: &Browser, method: &Method, at: &str, body: &[u8], with: &[(&str, &str)]) -> Response<Bytes> {
    let token = browser.form_token();
    let own = [("origin", ORIGIN), ("tus-resumable", "1.0.0"), ("x-dateline-form", token.as_str())];
    browser.send(method, at, body, &[&own, with].concat())
}

fn header<'a>(answer: &'a Response<Bytes>, name: &str) -> &'a str {
    answer.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

fn begin(browser: &Browser, length: usize) -> String {
    // "boats.jpg" in base64.
    let with = [("upload-length", length.to_string()), ("upload-metadata", "filename Ym9hdHMuanBn".into())];
    let with = with.each_ref().map(|(name, value)| (*name, value.as_str()));
    let begun = tus(browser, &Method::POST, "/desk/uploads", b"", &with);
    assert_eq!((begun.status().as_u16(), header(&begun, "tus-resumable")), (201, "1.0.0"));
    place(&begun)
}

fn piece(browser: &Browser, at: &str, offset: usize, piece: &[u8]) -> Response<Bytes> {
    let offset = offset.to_string();
    let with = [("content-type", "application/offset+octet-stream"), ("upload-offset", offset.as_str())];
    tus(browser, &Method::PATCH, at, piece, &with)
}

#[test]
fn files_of_a_form_are_taken_and_each_that_is_refused_says_why() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Contributor);
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".as_slice();
    let wide = [&jpeg(5)[..150], b"nothing more"].concat();
    let answer =
        post_files(&browser, &[("C:\\a\\quay.jpg", &jpeg(90)), ("b.svg", svg), ("c.jpg", &wide), ("d.png", b"")]);
    assert_eq!(answer.status(), 422);
    let said = text(&answer);
    for why in
        ["b.svg was not taken: an SVG can hold script", "c.jpg was not taken: it is broken", "d.png was not taken"]
    {
        assert!(said.contains(why), "{why}: {said}");
    }
    let kept = items(&world);
    assert_eq!((kept.len(), kept[0].title.as_str(), kept[0].width), (1, "quay.jpg", Some(400)));
    let one = post_files(&browser, &[("two.jpg", &jpeg(80))]);
    assert_eq!(place(&one), format!("/desk/media/{}", items(&world)[0].id));
    assert_eq!(world.browser().send(&Method::POST, "/desk/media", b"", &[("origin", ORIGIN)]).status(), 303);
}

#[test]
fn the_desk_sees_copies_of_a_picture_and_never_its_original() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Editor);
    post_files(&browser, &[("quay.jpg", &jpeg(90))]);
    let page = browser.text("/desk/media");
    let at = format!("/desk/media/{}/files", items(&world)[0].id);
    assert!(page.contains(&format!("src=\"{at}/360.webp\"")), "{page}");
    assert_eq!(header(&browser.get(&format!("{at}/360.webp")), "content-type"), "image/webp");
    for none in ["original.jpg", "361.webp", "360.exe", "../../x", "360"] {
        assert_eq!(browser.get(&format!("{at}/{none}")).status(), 404, "{none}");
    }
    let moderator = world.signed_in("mo", Role::Moderator);
    assert_eq!(moderator.get(&format!("{at}/360.webp")).status(), 403);
    assert_eq!(world.browser().get(&format!("{at}/360.webp")).status(), 303);
}

#[test]
fn a_file_in_pieces_goes_on_where_it_broke_off() {
    World::on_each("a_file_in_pieces_goes_on_where_it_broke_off", |world| {
        let (browser, file) = (world.signed_in("ines", Role::Reporter), jpeg(90));
        let at = begin(&browser, file.len());
        assert_eq!(piece(&browser, &at, 0, &file[..500]).status(), 204);
        let again = piece(&browser, &at, 0, &file[..500]);
        assert_eq!((again.status().as_u16(), header(&again, "upload-offset")), (409, "500"));
        let there = tus(&browser, &Method::HEAD, &at, b"", &[]);
        let length = file.len().to_string();
        assert_eq!((header(&there, "upload-offset"), header(&there, "upload-length")), ("500", length.as_str()));
        assert_eq!(piece(&browser, &at, 500, &[&file[500..], b"x"].concat()).status(), 413);
        let other = world.signed_in("ole", Role::Editor);
        assert_eq!(piece(&other, &at, 500, &file[500..]).status(), 404, "another's file is nobody's");
        let last = piece(&browser, &at, 500, &file[500..]);
        let item = items(world).remove(0);
        assert_eq!((last.status().as_u16(), header(&last, "dateline-media")), (204, item.id.to_string().as_str()));
        assert_eq!((item.title.as_str(), item.byte_count), ("boats.jpg", Some(file.len() as i64)));
        assert_eq!(piece(&browser, &at, file.len(), b"").status(), 404, "it has arrived");
        let found = browser.text(&format!("/desk/media/found?id={}", item.id));
        assert!(found.contains("\"name\":\"boats.jpg\"") && found.contains("360.webp"), "{found}");
    });
}

#[test]
fn what_arrives_in_pieces_is_bounded_and_refused_with_a_reason() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Reporter);
    let html = b"<!doctype html><html><script>alert(1)</script></html>";
    let at = begin(&browser, html.len());
    let answer = piece(&browser, &at, 0, html);
    assert_eq!(answer.status(), 422);
    assert!(text(&answer).contains("boats.jpg was not taken: it is a web page."), "{}", text(&answer));
    assert_eq!(tus(&browser, &Method::HEAD, &at, b"", &[]).status(), 404);
    let too_long = (512_u64 << 20) + 1;
    let answer = tus(&browser, &Method::POST, "/desk/uploads", b"", &[("upload-length", &too_long.to_string())]);
    assert_eq!(answer.status(), 413);
    let at = begin(&browser, 9);
    assert_eq!(browser.send(&Method::HEAD, &at, b"", &[]).status(), 412, "the protocol is named");
    assert_eq!(tus(&browser, &Method::PATCH, &at, b"x", &[("upload-offset", "0")]).status(), 415);
    assert_eq!(tus(&browser, &Method::DELETE, &at, b"", &[]).status(), 204);
    for _ in 0..upload::OPEN_MAX {
        begin(&browser, 9);
    }
    let answer = tus(&browser, &Method::POST, "/desk/uploads", b"", &[("upload-length", "9")]);
    assert_eq!(answer.status(), 429);
    assert!(items(&world).is_empty());
}

#[test]
fn what_is_known_of_a_picture_is_changed_by_who_may() {
    World::on_each("what_is_known_of_a_picture_is_changed_by_who_may", |world| {
        let browser = world.signed_in("ines", Role::Editor);
        post_files(&browser, &[("one.jpg", &jpeg(90)), ("two.jpg", &jpeg(80))]);
        let (two, one) = (items(world)[0].id, items(world)[1].id);
        let at = format!("/desk/media/{one}");
        let fallback = two.to_string();
        let seen = hidden(&browser.text(&at), "seen");
        let fields = [
            ("seen", seen.as_str()),
            ("title", "Quay"),
            ("alt", "A quay in fog"),
            ("credit", "Mirko Vale"),
            ("copyright", "Vale 2026"),
            ("rights_until", "2026-03-05T18:00"),
            ("fallback", fallback.as_str()),
            ("focus_x", "20"),
            ("focus_y", "70"),
        ];
        assert_eq!(place(&browser.submit(&at, &fields)), at);
        let care = world.db.read(|r| care::find(r, one)).unwrap();
        assert_eq!(
            (care.focus, care.fallback, care.copyright.as_str()),
            (Focus { x: 20, y: 70 }, Some(two), "Vale 2026")
        );
        assert_eq!(care.rights_until.map(|at| at.to_string()), Some("2026-03-05T18:00:00Z".into()));
        let page = browser.text(&at);
        assert!(page.contains("A quay in fog") && page.contains("class=\"crop-wide fx-20 fy-70\""), "{page}");
        let wrong =
            browser.submit(&at, &[("alt", "Kept"), ("fallback", "77"), ("rights_until", "soon"), ("focus_y", "-1")]);
        assert_eq!(wrong.status(), 422);
        let said = text(&wrong);
        assert!(said.contains("Kept</textarea>") && said.contains("id=\"fallback-error\""), "{said}");
        let other = world.signed_in("ole", Role::Contributor);
        let refused = text(&other.submit(&at, &[("alt", "Mine now")]));
        assert!(refused.contains("Editors alone can change this.") && items(world)[1].alt == "A quay in fog");
        let record = browser.text(&format!("/desk/audit?on=media:{one}"));
        assert!(record.contains("Picture or file changed") && record.contains(&format!("href=\"{at}\"")), "{record}");
        assert_eq!(browser.get(&format!("/desk/media/{}", MediaId(9))).status(), 404);
        world.room.leaves_jobs();
    });
}

#[test]
fn of_two_editors_at_one_item_nobody_overwrites_the_other_unseen() {
    let world = World::new();
    let (ines, ole) = (world.signed_in("ines", Role::Editor), world.signed_in("ole", Role::Editor));
    post_files(&ines, &[("one.jpg", &jpeg(90))]);
    let at = format!("/desk/media/{}", items(&world)[0].id);
    let seen = hidden(&ines.text(&at), "seen");
    let first = [("seen", seen.as_str()), ("title", "Quay"), ("alt", "A quay in fog"), ("credit", "Vale")];
    assert_eq!(place(&ines.submit(&at, &first)), at);
    let second = [("seen", seen.as_str()), ("title", "Quay"), ("alt", "Fog over a quay"), ("credit", "Vale")];
    let late = ole.submit(&at, &second);
    let page = text(&late);
    assert_eq!(late.status(), 409);
    assert!(page.contains("Fog over a quay</textarea>") && page.contains("id=\"alt-now\""), "{page}");
    assert!(page.contains("<bdi>A quay in fog</bdi>") && !page.contains("id=\"credit-now\""), "{page}");
    assert_eq!(items(&world)[0].alt, "A quay in fog");
    let seen = hidden(&page, "seen");
    assert_eq!(place(&ole.submit(&at, &[&[("seen", seen.as_str())], &second[1..]].concat())), at);
    assert_eq!(items(&world)[0].alt, "Fog over a quay", "who has seen both decides");
    assert_eq!(ole.submit(&at, &second[1..]).status(), 409, "a form that does not say what it saw overwrites nothing");
}

#[test]
fn what_stands_in_for_a_picture_is_found_by_words_and_chosen() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    post_files(&ines, &[("quay.jpg", &jpeg(90)), ("ferry.jpg", &jpeg(80)), ("crane.jpg", &jpeg(70))]);
    let id = |name: &str| items(&world).iter().find(|item| item.title.starts_with(name)).unwrap().id.to_string();
    let (quay, ferry, crane) = (id("quay"), id("ferry"), id("crane"));
    let at = format!("/desk/media/{quay}");
    let page = ines.text(&at);
    let radio = |id: &str| format!("name=\"fallback\" value=\"{id}\"");
    assert!(page.contains(&radio(&ferry)) && page.contains(&radio(&crane)) && !page.contains(&radio(&quay)), "{page}");
    let seen = hidden(&page, "seen");
    let fields =
        [("seen", seen.as_str()), ("alt", "Typed already"), ("pictures", "ferry"), ("fallback", crane.as_str())];
    let found = ines.submit(&at, &[&fields[..], &[("act", "find")]].concat());
    let page = text(&found);
    assert!(found.status() == 200 && page.contains("Typed already</textarea>"), "what was typed stays: {page}");
    assert!(page.contains(&radio(&ferry)) && page.contains(&format!("{} checked", radio(&crane))), "{page}");
    let sent_by_key = ines.submit(&at, &fields);
    assert_eq!(sent_by_key.status(), 200, "the key that sends the form looks for what was just typed");
    assert_eq!(items(&world).iter().filter(|item| item.alt == "Typed already").count(), 0);
    let chosen = [("seen", seen.as_str()), ("act", "keep"), ("pictures", "ferry"), ("fallback", ferry.as_str())];
    assert_eq!(place(&ines.submit(&at, &chosen)), at);
    assert!(ines.text(&at).contains(&format!("{} checked", radio(&ferry))));
}

#[test]
fn films_and_sounds_of_a_draft_are_seen_at_the_desk() {
    let world = World::new();
    let ines = world.signed_in("ines", Role::Editor);
    let digits = "ba7816bf8f01cfea414140de5dae2223";
    let film = format!("/media/7-{digits}/original.mp4");
    let body = format!(
        r#"{{"type": "doc", "content": [{{"type": "video", "attrs": {{"src": "{film}", "poster": "/media/8-{digits}/720.jpg"}}}},
            {{"type": "audio", "attrs": {{"src": "https://cdn.example/a.mp3"}}}}]}}"#
    );
    world.room.story("Trams return").with_id(7).with(|draft| draft.body = body).drafted();
    let page = ines.text("/desk/stories/7/preview");
    assert!(page.contains("src=\"/desk/media/7/files/original.mp4\""), "{page}");
    assert!(
        page.contains("poster=\"/desk/media/8/files/720.jpg\"") && page.contains("src=\"https://cdn.example/a.mp3\"")
    );
}

#[test]
fn a_story_has_its_lead_picture_from_the_editor_and_shows_it_at_the_desk_alone() {
    let world = World::new();
    let browser = world.signed_in("ines", Role::Editor);
    post_files(&browser, &[("one.jpg", &jpeg(90)), ("two.jpg", &jpeg(80))]);
    let (two, one) = (items(&world)[0].clone(), items(&world)[1].clone());
    let src = web::picture::address(&two).unwrap();
    world.room.story("Trams return").with_id(7).saying(&format!("![Two]({src})")).drafted();
    let put = |lead: &str, version: i64| {
        let draft = browser.text("/desk/stories/7/draft");
        let mut draft: serde_json::Value = serde_json::from_str(&draft).unwrap();
        let token = draft["form"].as_str().unwrap().to_owned();
        let mut body = draft["draft"].take();
        (body["lead"], body["version"]) = (lead.into(), version.into());
        body["lead_words"]["caption"] = "Line 4 at the depot".into();
        let with = [("origin", ORIGIN), ("x-dateline-form", token.as_str())];
        browser.send(&Method::PUT, "/desk/stories/7/draft", body.to_string().as_bytes(), &with)
    };
    assert_eq!(put(&one.id.to_string(), 1).status(), 200);
    let none = put("77", 2);
    assert_eq!(none.status(), 422);
    assert!(text(&none).contains("There is no picture of the number 77 in the library."), "{}", text(&none));
    let page = browser.text("/desk/stories/7/preview");
    for item in [&one, &two] {
        assert!(page.contains(&format!("src=\"/desk/media/{}/files/720.webp\"", item.id)), "{page}");
    }
    assert!(page.contains("Line 4 at the depot"), "the story's own words of the picture: {page}");
    assert!(browser.text(&format!("/desk/media/{}", one.id)).contains("href=\"/desk/stories/7\""));
    assert_eq!(world.room.site().get(&src).status(), 404, "readers see neither");
    assert_eq!(put("", 2).status(), 200);
    assert!(!browser.text("/desk/stories/7/preview").contains("art-lead"));
}
