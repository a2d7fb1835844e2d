//! What a file is, by its content.

use image::ImageFormat;
use media::rendition;
use media::{Format, Kind, Probe, ProbeError, probe};

use crate::files::{encode, file, from_a_camera, picture, png_header, transparent};

#[track_caller]
fn is(bytes: &[u8], kind: Kind, size: Option<(u32, u32)>) {
    let found = probe(&file(bytes)).unwrap();
    assert_eq!(found, Probe { kind, size, bytes: bytes.len() as u64 });
}

#[track_caller]
fn is_refused(bytes: &[u8], why: &str) {
    let error = probe(&file(bytes)).unwrap_err();
    assert!(error.to_string().contains(why), "{error}");
}

#[test]
fn a_picture_is_known_by_its_content_with_its_size() {
    let shown = picture(31, 17);
    is(&encode(&shown, ImageFormat::Jpeg), Kind::Jpeg, Some((31, 17)));
    is(&encode(&shown, ImageFormat::Png), Kind::Png, Some((31, 17)));
    is(&encode(&shown, ImageFormat::Gif), Kind::Gif, Some((31, 17)));
    // Lossless, lossy, and extended by metadata: three forms of header.
    is(&encode(&shown, ImageFormat::WebP), Kind::Webp, Some((31, 17)));
    is(&webp::Encoder::from_rgb(shown.as_bytes(), 31, 17).encode(80.0), Kind::Webp, Some((31, 17)));
    is(&from_a_camera(encode(&shown, ImageFormat::WebP), 1), Kind::Webp, Some((31, 17)));
    let png = encode(&transparent(40, 24), ImageFormat::Png);
    let avif = rendition::make(&mut png.as_slice(), Kind::Png, 40, Format::Avif).unwrap();
    is(&avif, Kind::Avif, Some((40, 24)));
}

#[test]
fn a_picture_from_a_camera_held_upright_is_as_high_as_it_is_seen() {
    let jpeg = encode(&picture(60, 40), ImageFormat::Jpeg);
    for (orientation, size) in [(1, (60, 40)), (3, (60, 40)), (5, (40, 60)), (6, (40, 60)), (8, (40, 60))] {
        is(&from_a_camera(jpeg.clone(), orientation), Kind::Jpeg, Some(size));
    }
}

#[test]
fn what_is_no_picture_is_told_from_one() {
    for (head, kind) in [
        (&b"%PDF-1.7 and more"[..], Kind::Pdf),
        (b"ID3\x04 and more", Kind::Mp3),
        (b"\xff\xfb\x90\x00 and more", Kind::Mp3),
        (b"OggS and more", Kind::Ogg),
        (b"RIFF\0\0\0\0WAVEfmt ", Kind::Wav),
        (b"\0\0\0\x20ftypM4A \0\0\0\0", Kind::M4a),
        (b"\0\0\0\x20ftypisom\0\0\0\0", Kind::Mp4),
        (b"\x1a\x45\xdf\xa3\x01\0\0\0\x42\x82\x84webm", Kind::Webm),
        // Whatever their names say, these run script in a reader's browser: they are kept and never shown.
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", Kind::Other),
        (b"<!DOCTYPE html><script>alert(1)</script>", Kind::Other),
        (b"\0\0\0\x20ftypheic\0\0\0\0", Kind::Other),
        (b"x", Kind::Other),
    ] {
        is(head, kind, None);
        assert!(!kind.is_picture() && (kind != Kind::Other || !kind.is_shown()));
    }
}

#[test]
fn a_picture_too_large_to_be_decoded_is_refused_by_its_header() {
    is_refused(&png_header(20_000, 20_000), "20000 x 20000 pixels");
    is_refused(&png_header(u32::MAX, u32::MAX), "pixels");
    is_refused(b"GIF89a\xff\xff\xff\xff\x80\0\0", "65535 x 65535 pixels");
    is_refused(b"RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff", "16777216 x 16777216 pixels");
    is(&png_header(10_000, 5_000), Kind::Png, Some((10_000, 5_000)));
}

#[test]
fn a_broken_header_is_an_error_with_a_reason() {
    is_refused(b"", "the file is empty");
    let jpeg = encode(&picture(60, 40), ImageFormat::Jpeg);
    is_refused(&jpeg[..15], "image/jpeg is broken: it ends within its header");
    is_refused(b"\xff\xd8\xff\xe0\0\0 a length that leads backwards", "makes no sense");
    is_refused(b"\xff\xd8\xff\xff\xff\xff\xff", "ends within its header");
    is_refused(&png_header(7, 7)[..20], "image/png is broken");
    is_refused(&png_header(0, 7), "it has no pixels");
    is_refused(b"GIF89a\x01", "image/gif is broken");
    is_refused(b"RIFF\0\0\0\0WEBPVP9 ", "image/webp is broken");
    // Boxes that contain themselves, are longer than the file, or have no length at all.
    is_refused(b"\0\0\0\x10ftypavif\0\0\0\0\xff\xff\xff\xffmeta", "image/avif is broken");
    is_refused(b"\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x01meta", "image/avif is broken");
    is_refused(b"\0\0\0\x10ftypavif\0\0\0\0\0\0\0\0meta", "image/avif is broken");
}

#[test]
fn no_cut_and_no_flipped_byte_of_a_header_does_harm() {
    let jpeg = from_a_camera(encode(&picture(60, 40), ImageFormat::Jpeg), 6);
    let avif = rendition::make(&mut jpeg.as_slice(), Kind::Jpeg, 60, Format::Avif).unwrap();
    for whole in [jpeg, avif, encode(&picture(9, 9), ImageFormat::WebP), encode(&picture(9, 9), ImageFormat::Png)] {
        for at in 0..whole.len().min(700) {
            let mut changed = whole.clone();
            changed[at] ^= 0xff;
            for bytes in [&whole[..at], &changed[..]] {
                if let Err(ProbeError::Unreadable(error)) = probe(&file(bytes)) {
                    panic!("byte {at}: {error}");
                }
            }
        }
    }
}
