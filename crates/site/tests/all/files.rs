//! Pictures and files: old addresses, ranges, renditions.

use std::io::{Cursor, Write};

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderName,
    IF_NONE_MATCH, LOCATION, RANGE,
};
use http::{Method, Response, StatusCode};
use image::{DynamicImage, ImageFormat, RgbImage};
use media::Kind;
use newsroom::id::MediaId;
use newsroom::media_item::{self, MediaItem};
use newsroom::story::LeadImage;
use testing::TestNewsroom;

use crate::NOW;

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let picture: DynamicImage =
        RgbImage::from_fn(width, height, |x, y| image::Rgb([200, (x % 251) as u8, (y % 13) as u8])).into();
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn item(id: i64, path: &str) -> MediaItem {
    MediaItem {
        id: MediaId(id),
        store_key: None,
        upload_path: Some(path.into()),
        remote_url: Some(format!("https://old.example/wp-content/uploads/{path}")),
        mime: "image/jpeg".into(),
        width: None,
        height: None,
        byte_count: None,
        title: String::new(),
        alt: "A boat".into(),
        caption: String::new(),
        credit: String::new(),
        made_at: "2026-03-01T06:00:00Z".parse().unwrap(),
    }
}

/// Keeps a file under its old path, and gives its key's digits.
fn keep(room: &TestNewsroom, id: i64, path: &str, bytes: &[u8]) -> String {
    let mut draft = room.folders().store.begin(1 << 20).unwrap();
    draft.write_all(bytes).unwrap();
    let probe = media::probe(&draft.read().unwrap()).unwrap();
    let key = draft.keep(probe.kind).unwrap();
    let item = MediaItem {
        store_key: Some(key.to_string()),
        mime: probe.kind.mime().into(),
        width: probe.size.map(|size| size.0.into()),
        height: probe.size.map(|size| size.1.into()),
        byte_count: Some(bytes.len() as i64),
        ..item(id, path)
    };
    room.db().write(|tx| media_item::change(tx, &room.act(), &item)).unwrap();
    key.digits().to_owned()
}

fn header<'a>(response: &'a Response<Bytes>, name: &HeaderName) -> &'a str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

fn size_of(response: &Response<Bytes>) -> (Kind, u32) {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(response.body()).unwrap();
    let probe = media::probe(&file).unwrap();
    (probe.kind, probe.size.unwrap().0)
}

#[test]
fn an_upload_is_served_whole_in_part_and_not_twice() {
    let room = TestNewsroom::at(NOW);
    let jpeg = picture(900, 600, ImageFormat::Jpeg);
    keep(&room, 7, "2024/05/a.jpg", &jpeg);
    let address = "/wp-content/uploads/2024/05/a.jpg";
    let whole = room.site().get(address);
    assert_eq!((whole.status(), header(&whole, &CONTENT_TYPE)), (StatusCode::OK, "image/jpeg"));
    assert_eq!(header(&whole, &ACCEPT_RANGES), "bytes");
    assert!(header(&whole, &CACHE_CONTROL).contains("max-age=2592000"));
    assert_eq!(header(&whole, &HeaderName::from_static("x-content-type-options")), "nosniff");
    assert!(header(&whole, &HeaderName::from_static("content-security-policy")).contains("sandbox"));
    assert_eq!(whole.body(), &jpeg);

    let etag = header(&whole, &ETAG).to_owned();
    assert!(etag.starts_with('"'), "{etag} is strong");
    let again = room.site().get_with(address, &[(IF_NONE_MATCH.as_str(), &etag)]);
    assert_eq!((again.status(), again.body().len()), (StatusCode::NOT_MODIFIED, 0));
    let head = room.site().ask(&Method::HEAD, address, &[], b"");
    assert_eq!((header(&head, &CONTENT_LENGTH), head.body().len()), (jpeg.len().to_string().as_str(), 0));

    let part = room.site().get_with(address, &[(RANGE.as_str(), "bytes=10-19")]);
    assert_eq!((part.status(), part.body().as_ref()), (StatusCode::PARTIAL_CONTENT, &jpeg[10..20]));
    assert_eq!(header(&part, &CONTENT_RANGE), format!("bytes 10-19/{}", jpeg.len()));
    let beyond = room.site().get_with(address, &[(RANGE.as_str(), "bytes=99999999-")]);
    assert_eq!(beyond.status(), StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(header(&beyond, &CONTENT_RANGE), format!("bytes */{}", jpeg.len()));
}

#[test]
fn a_large_file_comes_whole_although_it_is_never_in_memory() {
    let room = TestNewsroom::at(NOW);
    let mut video = b"\0\0\0\x20ftypisom".to_vec();
    video.extend((0..700_000_u32).map(|n| (n % 251) as u8));
    keep(&room, 7, "2024/05/a.mp4", &video);
    let whole = room.site().get("/wp-content/uploads/2024/05/a.mp4");
    assert_eq!((header(&whole, &CONTENT_TYPE), whole.body()), ("video/mp4", &Bytes::from(video.clone())));
    let end = room.site().get_with("/wp-content/uploads/2024/05/a.mp4", &[(RANGE.as_str(), "bytes=-300000")]);
    assert_eq!(end.body(), &video[video.len() - 300_000..]);
}

#[test]
fn the_variants_of_an_old_site_are_answered_from_the_original() {
    let room = TestNewsroom::at(NOW);
    let jpeg = picture(900, 600, ImageFormat::Jpeg);
    keep(&room, 7, "2024/05/a-scaled.jpg", &jpeg);
    keep(&room, 8, "2024/05/logo.png", &picture(500, 100, ImageFormat::Png));
    let uploads = |name: &str| room.site().get(&format!("/wp-content/uploads/2024/05/{name}"));
    for (name, kind, width) in [
        ("a-300x200.jpg", Kind::Jpeg, 360),
        ("a-600x400.jpg", Kind::Jpeg, 720),
        ("a-768x512.jpg.webp", Kind::Webp, 900),
        ("a-150x150.webp", Kind::Webp, 360),
        ("a-1536x1024.jpg", Kind::Jpeg, 900),
        ("a.jpg", Kind::Jpeg, 900),
        ("a-rotated.jpg", Kind::Jpeg, 900),
        ("a-e1699999999999-300x200.jpg", Kind::Jpeg, 360),
        ("a.webp", Kind::Webp, 900),
        ("logo-300x60.png", Kind::Png, 360),
        ("logo.webp", Kind::Webp, 500),
    ] {
        let response = uploads(name);
        assert_eq!(response.status(), StatusCode::OK, "{name}");
        assert_eq!(size_of(&response), (kind, width), "{name}");
        assert_eq!(header(&response, &CONTENT_TYPE), kind.mime(), "{name}");
    }
    assert_eq!(uploads("a.jpg").body(), &jpeg);
    assert_eq!(uploads("b-300x200.jpg").status(), StatusCode::NOT_FOUND);
}

#[test]
fn a_name_is_found_in_every_spelling_and_in_its_own_case() {
    let room = TestNewsroom::at(NOW);
    let (composed, decomposed) = ("caf%C3%A9-%D8%B9%DA%A9%D8%B3.JPG", "cafe%CC%81-%d8%b9%da%a9%d8%b3.JPG");
    keep(&room, 7, "2024/05/caf\u{e9}-\u{639}\u{6a9}\u{633}.JPG", &picture(30, 20, ImageFormat::Jpeg));
    for name in [composed, decomposed] {
        assert_eq!(room.site().get(&format!("/wp-content/uploads/2024/05/{name}")).status(), StatusCode::OK, "{name}");
    }
    let lower = room.site().get(&format!("/wp-content/uploads/2024/05/{}", composed.to_lowercase()));
    assert_eq!(lower.status(), StatusCode::NOT_FOUND);
}

#[test]
fn a_file_laid_into_the_folder_by_hand_is_served_by_what_it_is() {
    let room = TestNewsroom::at(NOW);
    let folder = room.data().join("media/uploads/2024");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a-300x200.jpg"), picture(300, 200, ImageFormat::Jpeg)).unwrap();
    std::fs::write(folder.join("trick.jpg"), "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>").unwrap();
    std::fs::write(room.data().join("secret"), "secret").unwrap();
    std::os::unix::fs::symlink(room.data().join("secret"), folder.join("link.jpg")).unwrap();
    assert_eq!(size_of(&room.site().get("/wp-content/uploads/2024/a-300x200.jpg")), (Kind::Jpeg, 300));
    let trick = room.site().get("/wp-content/uploads/2024/trick.jpg");
    assert_eq!(header(&trick, &CONTENT_TYPE), "application/octet-stream");
    assert_eq!(header(&trick, &CONTENT_DISPOSITION), "attachment");
    for path in ["2024/link.jpg", "2024/../../../secret", "2024/%2e%2e/%2e%2e/%2e%2e/secret", "", "2024"] {
        let response = room.site().get(&format!("/wp-content/uploads/{path}"));
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn a_picture_that_is_still_at_the_old_host_is_led_to() {
    let room = TestNewsroom::at(NOW);
    room.db().write(|tx| media_item::put(tx, &item(7, "2024/05/a.jpg"))).unwrap();
    for name in ["a.jpg", "a-300x200.jpg"] {
        let response = room.site().get(&format!("/wp-content/uploads/2024/05/{name}"));
        assert_eq!(response.status(), StatusCode::FOUND);
        assert_eq!(header(&response, &LOCATION), "https://old.example/wp-content/uploads/2024/05/a.jpg");
    }
}

#[test]
fn a_rendition_is_made_once_and_kept_for_ever_and_nothing_else_is_made() {
    let room = TestNewsroom::at(NOW);
    let digits = keep(&room, 7, "2024/05/a.jpg", &picture(900, 600, ImageFormat::Jpeg));
    let address = format!("/media/7-{digits}/720.webp");
    let first = room.site().get(&address);
    assert_eq!((first.status(), size_of(&first)), (StatusCode::OK, (Kind::Webp, 720)));
    assert_eq!(header(&first, &CACHE_CONTROL), "public, max-age=31536000, immutable");
    assert_eq!(header(&first, &HeaderName::from_static("x-content-type-options")), "nosniff");
    let etag = header(&first, &ETAG).to_owned();
    assert_eq!(room.site().get_with(&address, &[(IF_NONE_MATCH.as_str(), &etag)]).status(), StatusCode::NOT_MODIFIED);
    assert_eq!(size_of(&room.site().get(&format!("/media/7-{digits}/1080.jpg"))), (Kind::Jpeg, 900));

    let other = "0".repeat(32);
    for wrong in [
        format!("/media/7-{digits}/721.webp"),
        format!("/media/7-{digits}/1600.webp"),
        format!("/media/7-{digits}/720.png"),
        format!("/media/7-{digits}/720.gif"),
        format!("/media/7-{digits}/0720.webp"),
        format!("/media/7-{other}/720.webp"),
        format!("/media/8-{digits}/720.webp"),
        format!("/media/7-{digits}/720.webp/"),
        "/media/".into(),
    ] {
        assert_eq!(room.site().get(&wrong).status(), StatusCode::NOT_FOUND, "{wrong}");
    }
    let made = std::fs::read_dir(room.data().join(format!("renditions/1/{}/{digits}", &digits[..2]))).unwrap();
    assert_eq!(made.count(), 2);
}

#[test]
fn what_no_old_site_showed_has_no_renditions() {
    let room = TestNewsroom::at(NOW);
    let digits = keep(&room, 7, "2024/05/a.jpg", &picture(900, 600, ImageFormat::Jpeg));
    let hidden = room.db().read(|r| media_item::find(r, MediaId(7))).unwrap().unwrap();
    let address = format!("/media/7-{digits}/720.webp");
    // The second item of a file has no path of its own, and was as public as the first.
    let second = MediaItem { upload_path: None, ..hidden };
    room.db().write(|tx| media_item::put(tx, &second)).unwrap();
    assert_eq!(room.site().get(&address).status(), StatusCode::OK);
    let hidden = MediaItem { remote_url: None, ..second };
    room.db().write(|tx| media_item::put(tx, &hidden)).unwrap();
    assert_eq!(room.site().get(&address).status(), StatusCode::NOT_FOUND);
}

#[test]
fn the_first_who_ask_for_an_avif_get_webp_and_all_later_ones_the_avif() {
    let room = TestNewsroom::at(NOW);
    let digits = keep(&room, 7, "2024/05/a.jpg", &picture(90, 60, ImageFormat::Jpeg));
    let address = format!("/media/7-{digits}/360.avif");
    let first = room.site().get(&address);
    assert_eq!((size_of(&first), header(&first, &CACHE_CONTROL)), ((Kind::Webp, 90), "no-cache"));
    assert_eq!(header(&first, &CONTENT_TYPE), "image/webp");
    let mut later = first;
    while header(&later, &CONTENT_TYPE) != "image/avif" {
        std::thread::yield_now();
        later = room.site().get(&address);
    }
    assert_eq!(size_of(&later), (Kind::Avif, 90));
    assert_eq!(header(&later, &CACHE_CONTROL), "public, max-age=31536000, immutable");
}

#[test]
fn many_who_ask_at_once_have_it_made_once() {
    let room = TestNewsroom::at(NOW);
    let digits = keep(&room, 7, "2024/05/a.jpg", &picture(900, 600, ImageFormat::Jpeg));
    let address = format!("/media/7-{digits}/360.webp");
    let site = room.site();
    let etags: Vec<String> = std::thread::scope(|scope| {
        let askers: Vec<_> = (0..8).map(|_| scope.spawn(|| header(&site.get(&address), &ETAG).to_owned())).collect();
        askers.into_iter().map(|asker| asker.join().unwrap()).collect()
    });
    assert!(etags.iter().all(|etag| !etag.is_empty() && *etag == etags[0]), "{etags:?}");
}

#[test]
fn a_picture_that_no_decoder_takes_is_served_as_it_is() {
    let room = TestNewsroom::at(NOW);
    let jpeg = picture(900, 600, ImageFormat::Jpeg);
    let broken = &jpeg[..300];
    let digits = keep(&room, 7, "2024/05/a.jpg", broken);
    for _ in 0..2 {
        let response = room.site().get(&format!("/media/7-{digits}/360.webp"));
        assert_eq!((response.status(), header(&response, &CONTENT_TYPE)), (StatusCode::OK, "image/jpeg"));
        assert_eq!(response.body(), broken);
    }
}

#[test]
fn a_page_shows_its_pictures_in_every_size_and_is_made_anew_when_one_comes_in() {
    let room = TestNewsroom::at(NOW);
    room.db()
        .write(|tx| {
            media_item::put(tx, &item(7, "2024/05/a.jpg"))?;
            media_item::put(tx, &MediaItem { width: Some(800), height: Some(500), ..item(8, "2024/05/b.jpg") })
        })
        .unwrap();
    let story = room.story("Ferry returns").in_section("harbour");
    let story = story.saying("![b](https://old.example/wp-content/uploads/2024/05/b-300x200.jpg)").with(|draft| {
        draft.details.lead_image = Some(LeadImage { media: MediaId(7), alt: None, caption: None, credit: None });
    });
    let address = story.published().address();
    let page_of = |path: &str| room.site().text(path).replace("&#x2f;", "/");
    let before = page_of(&address);
    assert!(
        before.contains("src=\"https://old.example/wp-content/uploads/2024/05/a.jpg\" width=\"1200\" height=\"800\"")
    );
    let within = "src=\"https://old.example/wp-content/uploads/2024/05/b-300x200.jpg\" width=\"800\" height=\"500\"";
    assert!(before.contains(within) && !before.contains("<picture>"));

    for page in ["/", "/harbour/"] {
        assert!(page_of(page).contains("https://old.example/wp-content/uploads/2024/05/a.jpg"), "{page}");
    }

    let lead = keep(&room, 7, "2024/05/a.jpg", &picture(900, 600, ImageFormat::Jpeg));
    for page in [address.as_str(), "/", "/harbour/"] {
        let text = page_of(page);
        let picture = format!(
            "<source type=\"image/webp\" srcset=\"/media/7-{lead}/360.webp 360w, /media/7-{lead}/720.webp 720w, \
             /media/7-{lead}/1080.webp 900w\" sizes="
        );
        assert!(text.contains(&picture) && text.contains("type=\"image/avif\""), "{page}: {text}");
        assert!(
            text.contains(&format!("<img src=\"/media/7-{lead}/1080.jpg\" width=\"900\" height=\"600\"")),
            "{page}"
        );
        assert!(text.contains("fetchpriority=\"high\""), "{page}");
    }
    let inner = keep(&room, 8, "2024/05/b.jpg", &picture(640, 400, ImageFormat::Jpeg));
    let text = page_of(&address);
    assert!(text.contains("og:image\" content=\"https://courier.example/wp-content/uploads/2024/05/a.jpg\""));
    let within = format!("<img src=\"/media/8-{inner}/720.jpg\" width=\"640\" height=\"400\"");
    assert!(text.contains(&within) && text.contains("loading=\"lazy\""), "{text}");
    assert_eq!(text.matches("fetchpriority").count(), 1);
    let feed = room.site().text("/feed/");
    assert!(feed.contains(&format!("https://courier.example/media/8-{inner}/720.jpg")) && !feed.contains("<picture>"));
}
