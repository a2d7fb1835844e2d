//! Pictures that were added here: in previews, cropped by what must be seen, and after their rights have ended.

use std::io::Cursor;

use http::StatusCode;
use image::{ImageFormat, RgbImage};
use media::intake;
use newsroom::id::MediaId;
use newsroom::media_item::care::{self, Care, Focus};
use newsroom::media_item::{self, MediaItem};
use newsroom::preview::{self, LASTS};
use newsroom::story::LeadImage;
use testing::{TestNewsroom, minutes, seconds};

use crate::NOW;

/// Adds a picture of a shade; gives the address of its files.
fn add(room: &TestNewsroom, id: i64, shade: u8, alt: &str) -> String {
    let mut jpeg = Cursor::new(Vec::new());
    RgbImage::from_pixel(400, 300, image::Rgb([shade; 3])).write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    put(room, id, jpeg.get_ref(), Some((400, 300)), alt)
}

fn put(room: &TestNewsroom, id: i64, bytes: &[u8], size: Option<(i64, i64)>, alt: &str) -> String {
    let taken = intake::take_bytes(&room.folders().store, bytes).unwrap();
    let item = MediaItem {
        id: MediaId(id),
        store_key: Some(taken.key.to_string()),
        upload_path: None,
        remote_url: None,
        mime: taken.key.kind().mime().into(),
        width: size.map(|size| size.0),
        height: size.map(|size| size.1),
        byte_count: None,
        title: String::new(),
        alt: alt.into(),
        caption: format!("Caption of {alt}"),
        credit: format!("Credit of {alt}"),
        made_at: room.now(),
    };
    room.db().write(|tx| media_item::add(tx, &room.act(), &item)).unwrap();
    format!("/media/{id}-{}", taken.key.digits())
}

fn set(room: &TestNewsroom, id: i64, care: &Care) {
    let write = |tx: &mut database::Transaction| {
        let item = media_item::find(tx, MediaId(id))?.unwrap();
        care::change(tx, &room.act(), &item, care)
    };
    room.db().write(write).unwrap();
}

fn lead(id: i64) -> Option<LeadImage> {
    let own = |words: &str| Some(words.to_owned());
    Some(LeadImage {
        media: MediaId(id),
        alt: own("Alt of its own"),
        caption: own("A caption of its own"),
        credit: None,
    })
}

fn page_of(room: &TestNewsroom, path: &str) -> String {
    room.site().text(path).replace("&#x2f;", "/")
}

#[test]
fn a_preview_shows_its_pictures_and_opens_no_other() {
    TestNewsroom::on_each("a_preview_shows_its_pictures_and_opens_no_other", NOW, |room| {
        let (one, two, other) = (add(room, 5, 90, "One"), add(room, 6, 120, "Two"), add(room, 7, 150, "Other"));
        let story = room.story("Ferry returns").saying(&format!("![Two]({two}/720.jpg)"));
        let story = story.with(|draft| draft.details.lead_image = lead(5)).drafted();
        let link = room.db().write(|tx| preview::make(tx, &room.act(), story.id, "The lawyer", LASTS)).unwrap();
        let at = format!("/preview/{}", link.token(room.keys()));
        let page = page_of(room, &format!("{at}/"));
        for picture in [&one, &two] {
            let address = format!("{at}{picture}/720.jpg");
            assert!(page.contains(&format!("src=\"{address}\"")), "{page}");
            let answer = room.site().get(&address);
            assert_eq!(answer.status(), StatusCode::OK);
            assert_eq!(answer.headers()["cache-control"], "private, no-store");
            assert_eq!(room.site().get(&format!("{picture}/720.jpg")).status(), StatusCode::NOT_FOUND);
        }
        assert_eq!(room.site().get(&format!("{at}{other}/720.jpg")).status(), StatusCode::NOT_FOUND);
        let forged = at.replace(['0', 'a'], "b");
        assert_eq!(room.site().get(&format!("{forged}{one}/720.jpg")).status(), StatusCode::NOT_FOUND);
        room.db().write(|tx| preview::end(tx, &room.act(), story.id, link.id)).unwrap();
        assert_eq!(room.site().get(&format!("{at}{one}/720.jpg")).status(), StatusCode::NOT_FOUND);
    });
}

#[test]
fn a_preview_plays_its_films_and_sounds_and_shows_their_stills() {
    let room = TestNewsroom::at(NOW);
    let still = add(&room, 5, 90, "One");
    let sound = put(&room, 6, b"ID3\x04\x00\x00\x00\x00\x00\x00 the bell", None, "");
    let other = put(&room, 7, b"ID3\x04\x00\x00\x00\x00\x00\x00 another", None, "");
    let body = format!(
        r#"{{"type": "doc", "content": [{{"type": "audio", "attrs": {{"src": "{sound}/original.mp3"}}}},
            {{"type": "video", "attrs": {{"src": "https://cdn.example/f.mp4", "poster": "{still}/400.jpg"}}}}]}}"#
    );
    let story = room.story("Ferry returns").with(|draft| draft.body = body).drafted();
    let link = room.db().write(|tx| preview::make(tx, &room.act(), story.id, "The lawyer", LASTS)).unwrap();
    let at = format!("/preview/{}", link.token(room.keys()));
    let page = page_of(&room, &format!("{at}/"));
    let address = format!("{at}{sound}/original.mp3");
    assert!(page.contains(&format!("src=\"{address}\"")) && page.contains(&format!("poster=\"{at}{still}/")), "{page}");
    assert!(page.contains("src=\"https://cdn.example/f.mp4\""), "what lies elsewhere stays there");
    let answer = room.site().get(&address);
    assert_eq!(
        (answer.status(), &answer.headers()["cache-control"]),
        (StatusCode::OK, &"private, no-store".parse().unwrap())
    );
    assert_eq!(room.site().get(&format!("{sound}/original.mp3")).status(), StatusCode::NOT_FOUND);
    assert_eq!(room.site().get(&format!("{at}{other}/original.mp3")).status(), StatusCode::NOT_FOUND);
    room.revise(story.id).published();
    let address = room.address_of(story.id).unwrap();
    assert!(page_of(&room, &address).contains(&format!("src=\"{sound}/original.mp3\"")));
    assert_eq!(room.site().get(&format!("{sound}/original.mp3")).status(), StatusCode::OK);
}

#[test]
fn every_crop_keeps_in_view_what_must_be_seen() {
    let room = TestNewsroom::at(NOW);
    let text = add(&room, 6, 120, "Two");
    add(&room, 5, 90, "One");
    let story = room.story("Ferry returns").saying(&format!("![Two]({text}/720.jpg)"));
    let address = story.with(|draft| draft.details.lead_image = lead(5)).published().address();
    assert!(!page_of(&room, &address).contains("fx-"));
    set(&room, 5, &Care { focus: Focus { x: 20, y: 80 }, ..Care::default() });
    set(&room, 6, &Care { focus: Focus { x: 0, y: 50 }, ..Care::default() });
    for page in [address.as_str(), "/"] {
        assert!(page_of(&room, page).contains("class=\"fx-20 fy-80\""), "{page}");
    }
    assert!(page_of(&room, &address).contains(" fx-0 fy-50\"") || page_of(&room, &address).contains("\"fx-0 fy-50\""));
}

#[test]
fn at_the_second_its_rights_end_a_picture_is_gone_from_everywhere() {
    TestNewsroom::on_each("at_the_second_its_rights_end_a_picture_is_gone_from_everywhere", NOW, |room| {
        let (old, new) = (add(room, 5, 90, "One"), add(room, 6, 120, "Two"));
        let story = room.story("Ferry returns").in_section("harbour").saying(&format!("![Old alt]({old}/720.jpg)"));
        let address = story.with(|draft| draft.details.lead_image = lead(5)).published().address();
        let until = Some(room.now() + minutes(10));
        set(room, 5, &Care { rights_until: until, fallback: Some(MediaId(6)), ..Care::default() });
        let pages = [address.as_str(), "/", "/harbour/", "/feed/"];
        for page in pages {
            assert!(page_of(room, page).contains(&old), "{page}");
        }
        room.clock().advance(minutes(10) - seconds(1));
        assert_eq!(room.site().get(&format!("{old}/720.jpg")).status(), StatusCode::OK);
        assert!(page_of(room, &address).contains(&old) && room.site().is_kept(&address));
        room.clock().advance(seconds(1));
        for page in pages {
            let text = page_of(room, page);
            assert!(text.contains(&new) && !text.contains(&old), "{page}: {text}");
            assert!(!text.contains("Old alt") && !text.contains("of its own"), "{page}");
        }
        assert!(page_of(room, &address).contains("alt=\"Two\"") && page_of(room, &address).contains("Caption of Two"));
        assert_eq!(room.site().get(&format!("{old}/720.jpg")).status(), StatusCode::NOT_FOUND);
        assert_eq!(room.site().get(&format!("{new}/720.jpg")).status(), StatusCode::OK);
        room.run_jobs();

        set(room, 5, &Care { rights_until: until, ..Care::default() });
        for page in pages {
            let text = page_of(room, page);
            assert!(!text.contains(&new) && !text.contains(&old) && !text.contains("<figure"), "{page}");
        }
        set(room, 5, &Care::default());
        for page in pages {
            assert!(page_of(room, page).contains(&old), "{page}: rights can be had again");
        }
    });
}
