//! Smaller copies: right, upright, without a trace of where the picture was taken, and of any file.

use image::{GenericImageView, ImageFormat};
use media::rendition::{self, Step, WIDTHS, steps};
use media::{Format, Kind, RenditionError, probe};

use crate::files::{CANARY, encode, file, from_a_camera, holds, picture, png_header, transparent};

fn make(bytes: &[u8], kind: Kind, width: u32, format: Format) -> Result<Vec<u8>, RenditionError> {
    rendition::make(&mut &*bytes, kind, width, format)
}

#[test]
fn a_picture_has_every_narrower_width_and_none_wider() {
    let widths = |original: u32| steps(original).iter().map(|step| (step.name, step.width)).collect::<Vec<_>>();
    assert_eq!(widths(4000), WIDTHS.map(|width| (width, width)));
    assert_eq!(widths(1600), WIDTHS.map(|width| (width, width)));
    assert_eq!(widths(800), [(360, 360), (720, 720), (1080, 800)]);
    assert_eq!(steps(100), [Step { name: 360, width: 100 }]);
}

#[test]
fn a_rendition_is_what_it_is_called_in_the_width_asked_for() {
    let jpeg = encode(&picture(800, 600), ImageFormat::Jpeg);
    for format in [Format::Avif, Format::Webp, Format::Jpeg] {
        let copy = make(&jpeg, Kind::Jpeg, 360, format).unwrap();
        let found = probe(&file(&copy)).unwrap();
        assert_eq!((found.kind, found.size), (format.kind(), Some((360, 270))));
    }
    let never_wider = make(&jpeg, Kind::Jpeg, 1080, Format::Webp).unwrap();
    assert_eq!(probe(&file(&never_wider)).unwrap().size, Some((800, 600)));
}

#[test]
fn what_is_transparent_stays_so() {
    let png = encode(&transparent(400, 200), ImageFormat::Png);
    for (format, read) in [(Format::Png, ImageFormat::Png), (Format::Webp, ImageFormat::WebP)] {
        let copy = make(&png, Kind::Png, 360, format).unwrap();
        let copy = image::load_from_memory_with_format(&copy, read).unwrap();
        assert_eq!((copy.width(), copy.height()), (360, 180));
        assert_eq!(copy.get_pixel(20, 90)[3], 0);
        assert_eq!(copy.get_pixel(340, 90)[3], 255);
    }
    assert_eq!(Format::find("jpg", Kind::Png), None);
    assert_eq!(Format::find("png", Kind::Png), Some(Format::Png));
}

#[test]
fn a_rendition_stands_upright_and_says_whose_it_is_and_nothing_else() {
    // Blue above and red below as it lies; held at the left edge it is blue on the right.
    let jpeg = from_a_camera(encode(&picture(600, 400), ImageFormat::Jpeg), 6);
    assert!(holds(&jpeg, CANARY));
    for format in [Format::Avif, Format::Webp, Format::Jpeg] {
        let copy = make(&jpeg, Kind::Jpeg, 360, format).unwrap();
        assert_eq!(probe(&file(&copy)).unwrap().size, Some((360, 540)), "{format:?}");
        assert!(!holds(&copy, CANARY), "{format:?}");
        let metadata = exif::Reader::new().read_from_container(&mut std::io::Cursor::new(&copy));
        if format == Format::Avif {
            assert!(metadata.is_err());
            continue;
        }
        let metadata = metadata.unwrap();
        let tags: Vec<exif::Tag> = metadata.fields().map(|field| field.tag).collect();
        assert_eq!(tags, [exif::Tag::Artist, exif::Tag::Copyright], "{format:?}");
        let read = if format == Format::Jpeg { ImageFormat::Jpeg } else { ImageFormat::WebP };
        let copy = image::load_from_memory_with_format(&copy, read).unwrap();
        let (left, right) = (copy.get_pixel(30, 270), copy.get_pixel(330, 270));
        assert!(left[0] > 150 && left[2] < 100, "{format:?}: {left:?}");
        assert!(right[2] > 150 && right[0] < 100, "{format:?}: {right:?}");
    }
}

#[test]
fn a_hostile_picture_is_an_error_with_a_reason() {
    let jpeg = encode(&picture(300, 300), ImageFormat::Jpeg);
    let refused = |bytes: &[u8], kind: Kind| make(bytes, kind, 360, Format::Webp).unwrap_err();
    assert!(matches!(refused(&png_header(20_000, 20_000), Kind::Png), RenditionError::TooLarge));
    assert!(matches!(refused(&jpeg, Kind::Png), RenditionError::Broken(_)));
    assert!(matches!(refused(b"<svg/>", Kind::Jpeg), RenditionError::Broken(_)));
    assert!(matches!(refused(b"", Kind::Webp), RenditionError::Broken(_)));
    assert!(matches!(refused(&jpeg[..300], Kind::Jpeg), RenditionError::Broken(_)));
    assert!(matches!(refused(&encode(&picture(9, 9), ImageFormat::Gif), Kind::Gif), RenditionError::NotOf(Kind::Gif)));
    // A size that the pixels do not fill: nothing is kept ready for it.
    assert!(matches!(refused(&png_header(7_000, 7_000), Kind::Png), RenditionError::Broken(_)));
}

#[test]
fn a_picture_that_moves_is_left_as_it_is() {
    let mut png = encode(&picture(9, 9), ImageFormat::Png);
    // The chunk that makes a PNG move stands after the header of 33 bytes: two frames, for ever.
    let chunk = b"\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70";
    png.splice(33..33, chunk.iter().copied());
    assert!(matches!(make(&png, Kind::Png, 360, Format::Webp), Err(RenditionError::Moves)));
}

#[test]
fn no_flipped_byte_makes_a_decoder_panic() {
    let files = [
        (Kind::Jpeg, from_a_camera(encode(&picture(40, 30), ImageFormat::Jpeg), 6)),
        (Kind::Png, encode(&transparent(40, 30), ImageFormat::Png)),
        (Kind::Webp, encode(&transparent(40, 30), ImageFormat::WebP)),
        (Kind::Webp, webp::Encoder::from_rgb(picture(40, 30).as_bytes(), 40, 30).encode(80.0).to_vec()),
    ];
    for (kind, whole) in files {
        for at in (0..whole.len()).step_by(3) {
            let mut changed = whole.clone();
            changed[at] ^= 0x55;
            // Either a picture or a reason: what matters is that it comes back.
            drop(make(&changed, kind, 30, Format::Jpeg));
        }
    }
}
