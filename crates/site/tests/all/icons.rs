//! The paper's icons: of its mark, or of the first letter of its name; never nothing.

use std::io::Cursor;

use http::StatusCode;
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use image::{ImageFormat, RgbaImage};
use newsroom::site::{Colour, Mark};
use testing::TestNewsroom;

use crate::NOW;

const ICONS: [(&str, u32); 3] = [("/apple-touch-icon.png", 180), ("/icon-192.png", 192), ("/icon-512.png", 512)];

fn icon(room: &TestNewsroom, path: &str) -> RgbaImage {
    let answer = room.site().get(path);
    assert_eq!((answer.status(), &answer.headers()[CONTENT_TYPE].to_str().unwrap()[..6]), (StatusCode::OK, "image/"));
    image::load_from_memory(answer.body()).unwrap().into_rgba8()
}

#[test]
fn a_paper_without_a_mark_has_icons_of_its_first_letter_in_its_colour() {
    let room = TestNewsroom::at(NOW);
    for (path, side) in ICONS {
        assert_eq!(icon(&room, path).dimensions(), (side, side), "{path}");
        assert!(room.site().is_kept(path), "{path}");
    }
    let ico = room.site().get("/favicon.ico");
    assert_eq!((ico.headers()[CONTENT_TYPE].to_str().unwrap(), &ico.body()[..4]), ("image/x-icon", &[0, 0, 1, 0][..]));
    let before = icon(&room, "/icon-192.png");
    room.change_settings(|site| site.title = "فانوس".into());
    let named = icon(&room, "/icon-192.png");
    assert_ne!(before, named);
    room.change_settings(|site| site.brand = Colour::parse("#8a1c1c"));
    assert_eq!(icon(&room, "/icon-192.png").get_pixel(96, 4).0, [0x8a, 0x1c, 0x1c, 255]);
}

#[test]
fn a_mark_is_made_into_icons_and_a_broken_one_leaves_the_letter() {
    let room = TestNewsroom::at(NOW);
    let mut mark = Cursor::new(Vec::new());
    let red = RgbaImage::from_pixel(300, 300, [200, 0, 0, 255].into());
    red.write_to(&mut mark, ImageFormat::Png).unwrap();
    let folder = room.folders().uploads;
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("mark.png"), mark.into_inner()).unwrap();
    let address = "/wp-content/uploads/mark.png".to_owned();
    room.change_settings(|site| site.mark = Some(Mark { address, width: 300, height: 300 }));
    assert_eq!(icon(&room, "/icon-192.png").get_pixel(96, 96).0, [200, 0, 0, 255]);
    let touch = icon(&room, "/apple-touch-icon.png");
    assert_eq!((touch.get_pixel(0, 0).0, touch.get_pixel(90, 90).0), ([255; 4], [200, 0, 0, 255]));
    std::fs::write(folder.join("mark.png"), "no picture").unwrap();
    room.change_settings(|site| site.tagline = "Made anew".into());
    assert_eq!(icon(&room, "/icon-192.png").get_pixel(0, 0)[3], 0, "a letter stands on a ground with round corners");
}

#[test]
fn pages_name_the_icons_the_manifest_and_the_sheet_of_the_colours() {
    let room = TestNewsroom::at(NOW);
    let front = room.site().text("/");
    assert!(front.contains("<link rel=\"icon\" href=\"/icon-192.png\">") && !front.contains("/assets/brand-"));
    let manifest = room.site().get("/site.webmanifest");
    assert_eq!(manifest.headers()[CONTENT_TYPE], "application/manifest+json");
    let text = String::from_utf8(manifest.body().to_vec()).unwrap();
    assert!(text.contains("\"src\":\"/icon-512.png\"") && text.contains("\"theme_color\":\"#0b4d63\""), "{text}");
    let policy = room.site().get("/").headers()[CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
    assert!(policy.contains("manifest-src 'self'"), "{policy}");
    room.change_settings(|site| site.brand = Colour::parse("#8a1c1c"));
    let front = room.site().text("/");
    let sheet = front.split('"').find(|part| part.starts_with("/assets/brand-8a1c1c-")).unwrap();
    let sheet = room.site().get(sheet);
    assert_eq!(
        (sheet.status(), sheet.headers()[CONTENT_TYPE].to_str().unwrap()),
        (StatusCode::OK, "text/css; charset=utf-8")
    );
    assert_eq!(room.site().get("/assets/brand-ffffff-000000.css").status(), StatusCode::NOT_FOUND);
}
