//! Icons: a paper's mark, or a letter in its place, in a square of one size as PNG; and `favicon.ico`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbaImage};

use crate::kind::Kind;
use crate::letter;
use crate::rendition::{Decoded, RenditionError, broken, resize};

/// How much of the side a letter takes.
const LETTER_PART: f32 = 0.62;

/// A colour: red, green, blue.
pub type Rgb = [u8; 3];

/// Makes a square of a picture: all of it, in the middle. What it leaves free is transparent, or the ground's colour.
///
/// The picture is a rendition, so that what a stranger has sent is decoded in no process but that which makes those.
///
/// # Errors
/// [`RenditionError`] if it is broken.
pub fn of_picture(rendition: &[u8], kind: Kind, side: u32, ground: Option<Rgb>) -> Result<Vec<u8>, RenditionError> {
    catch_unwind(AssertUnwindSafe(|| {
        let Decoded { pixels, .. } = crate::rendition::decode(rendition, kind)?;
        let (width, height) = (pixels.width().max(1), pixels.height().max(1));
        // A rim, where the ground is seen: systems cut the corners off such an icon.
        let room = if ground.is_some() { side - side / 5 } else { side };
        let longest = u64::from(width.max(height));
        let scaled = |own: u32| u32::try_from(u64::from(own) * u64::from(room) / longest).unwrap_or(room).max(1);
        let small = resize(pixels, scaled(width), scaled(height))?.into_rgba8();
        let mut square = RgbaImage::from_pixel(side, side, ground.map_or([0; 4], |[r, g, b]| [r, g, b, 255]).into());
        let (left, top) = ((side - small.width()) / 2, (side - small.height()) / 2);
        image::imageops::overlay(&mut square, &small, left.into(), top.into());
        to_png(&square)
    }))
    .unwrap_or_else(|_| Err(RenditionError::Broken("its decoder gave up".into())))
}

/// Makes a square of a letter in one colour on another. Its corners are round unless it is to fill the square.
///
/// # Errors
/// [`RenditionError`] if it cannot be written.
pub fn of_letter(letter: char, side: u32, ink: Rgb, ground: Rgb, fills: bool) -> Result<Vec<u8>, RenditionError> {
    let covered = letter::cover(letter, side, LETTER_PART);
    let width = usize::try_from(side).unwrap_or(1).max(1);
    let mut square = RgbaImage::new(side, side);
    for ((x, y, pixel), part) in square.enumerate_pixels_mut().zip(&covered) {
        let mixed = [0, 1, 2].map(|at| mix(ground[at], ink[at], *part));
        let alpha = if fills { 255 } else { corner(x, y, side) };
        *pixel = [mixed[0], mixed[1], mixed[2], alpha].into();
    }
    debug_assert_eq!(covered.len(), width * width, "a square");
    to_png(&square)
}

/// Puts a PNG of 32 pixels into an icon file (the format has held PNG since Windows Vista).
#[must_use]
pub fn to_ico(png: &[u8]) -> Vec<u8> {
    let length = u32::try_from(png.len()).unwrap_or(u32::MAX).to_le_bytes();
    let head: [u8; 14] = [0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0];
    [&head[..], &length, &22_u32.to_le_bytes(), png].concat()
}

fn mix(ground: u8, ink: u8, part: u8) -> u8 {
    let (ground, ink, part) = (u32::from(ground), u32::from(ink), u32::from(part));
    u8::try_from((ground * (255 - part) + ink * part + 127) / 255).unwrap_or(u8::MAX)
}

/// How much of a pixel lies within a square with round corners, 0 to 255.
fn corner(x: u32, y: u32, side: u32) -> u8 {
    #[expect(clippy::cast_precision_loss, reason = "a picture's side")]
    let (x, y, side) = (x as f32 + 0.5, y as f32 + 0.5, side as f32);
    let radius = side * 0.2;
    let beyond = |at: f32| (radius - at).max(at - (side - radius)).max(0.0);
    let far = beyond(x).hypot(beyond(y));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 255")]
    let part = ((radius + 0.5 - far).clamp(0.0, 1.0) * 255.0).round() as u8;
    part
}

fn to_png(square: &RgbaImage) -> Result<Vec<u8>, RenditionError> {
    let mut png = Vec::new();
    let encoder = PngEncoder::new(&mut png);
    encoder.write_image(square, square.width(), square.height(), ExtendedColorType::Rgba8).map_err(broken)?;
    Ok(png)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INK: Rgb = [255, 255, 255];
    const GROUND: Rgb = [11, 77, 99];

    fn pixels(png: &[u8]) -> RgbaImage {
        image::load_from_memory(png).unwrap().into_rgba8()
    }

    #[test]
    fn a_letter_stands_on_its_ground() {
        let round = pixels(&of_letter('L', 64, INK, GROUND, false).unwrap());
        assert_eq!((round.dimensions(), round.get_pixel(0, 0)[3]), ((64, 64), 0));
        assert_eq!(round.get_pixel(32, 2).0, [11, 77, 99, 255]);
        assert!(round.pixels().any(|pixel| pixel.0 == [255; 4]));
        assert_eq!(pixels(&of_letter('L', 64, INK, GROUND, true).unwrap()).get_pixel(0, 0)[3], 255);
    }

    #[test]
    fn a_picture_is_shown_whole_in_the_middle() {
        let wide = to_png(&RgbaImage::from_pixel(100, 50, [200, 0, 0, 255].into())).unwrap();
        let icon = pixels(&of_picture(&wide, Kind::Png, 32, None).unwrap());
        assert_eq!((icon.get_pixel(0, 16).0, icon.get_pixel(16, 0)[3]), ([200, 0, 0, 255], 0));
        let filled = pixels(&of_picture(&wide, Kind::Png, 180, Some(GROUND)).unwrap());
        assert_eq!((filled.get_pixel(0, 0).0, filled.get_pixel(90, 90).0), ([11, 77, 99, 255], [200, 0, 0, 255]));
        assert!(of_picture(b"no picture", Kind::Png, 32, None).is_err());
        for (width, height) in [(1, 4000), (4000, 1), (1, 1)] {
            let thin = to_png(&RgbaImage::new(width, height)).unwrap();
            assert_eq!(pixels(&of_picture(&thin, Kind::Png, 32, None).unwrap()).dimensions(), (32, 32));
        }
    }

    #[test]
    fn an_icon_file_holds_its_picture() {
        let png = of_letter('L', 32, INK, GROUND, false).unwrap();
        let ico = to_ico(&png);
        assert_eq!((&ico[..6], &ico[22..]), (&[0, 0, 1, 0, 1, 0][..], &png[..]));
        assert_eq!(usize::try_from(u32::from_le_bytes(ico[14..18].try_into().unwrap())).unwrap(), png.len());
    }
}
