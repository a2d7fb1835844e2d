//! Smaller copies, in the formats that browsers take.
//!
//! Which ones there are is a closed list: the widths below, never wider than the original, in three formats. Nothing
//! that a stranger can ask for makes another.

use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};

use fast_image_resize::images::Image;
use fast_image_resize::{PixelType, Resizer};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageEncoder, Limits, RgbImage, RgbaImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use crate::credit;
use crate::kind::Kind;
use crate::probe::{PICTURE_BYTES_MAX, PIXELS_MAX};

/// The widths in pixels: a phone, a phone with a fine screen, a column of text with one, the whole page.
pub const WIDTHS: [u32; 4] = [360, 720, 1080, 1600];

/// Bytes that a decoder may take: a picture of the most pixels with four channels, and as much again to work with.
const DECODER_BYTES_MAX: u64 = PIXELS_MAX * 8;

/// Quality of JPEG, from 1 to 100: no difference that a reader sees.
const JPEG_QUALITY: u8 = 82;

/// Quality of WebP, from 0 to 100: as JPEG's at a third fewer bytes.
const WEBP_QUALITY: f32 = 78.0;

/// Quality of AVIF, from 1 to 100, on its own scale: as JPEG's at half the bytes.
const AVIF_QUALITY: f32 = 62.0;

/// Speed of AVIF, from 1 to 10. The last steps cost few bytes and save most of the time.
const AVIF_SPEED: u8 = 9;

/// The format of a rendition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// The smallest, and slow to make.
    Avif,
    /// Small, and quick to make.
    Webp,
    /// For everyone, of a JPEG.
    Jpeg,
    /// For everyone, of anything that may be transparent.
    Png,
}

impl Format {
    /// The format for browsers that take neither AVIF nor WebP.
    #[must_use]
    pub fn plain(original: Kind) -> Format {
        if original == Kind::Jpeg { Format::Jpeg } else { Format::Png }
    }

    /// The ending of its addresses.
    #[must_use]
    pub fn extension(self) -> &'static str {
        self.kind().extension()
    }

    /// The type of its files.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Format::Avif => Kind::Avif,
            Format::Webp => Kind::Webp,
            Format::Jpeg => Kind::Jpeg,
            Format::Png => Kind::Png,
        }
    }

    /// The format that an ending names, of those that an original of this kind has.
    #[must_use]
    pub fn find(extension: &str, original: Kind) -> Option<Format> {
        let formats = [Format::Avif, Format::Webp, Format::plain(original)];
        formats.into_iter().find(|format| format.extension() == extension)
    }
}

/// A rendition of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The width that its address names: one of [`WIDTHS`].
    pub name: u32,
    /// Its width in pixels: the same, or the original's if that is less.
    pub width: u32,
}

/// Lists the renditions of a picture of a width: every narrower one, and one as wide as the original or the widest.
#[must_use]
pub fn steps(original_width: u32) -> Vec<Step> {
    let below = WIDTHS.iter().take_while(|width| **width < original_width).count();
    let step = |width: &u32| Step { name: *width, width: original_width.min(*width) };
    WIDTHS.iter().take(below + 1).map(step).collect()
}

/// A rendition could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RenditionError {
    /// Renditions are made of JPEG, PNG and WebP alone.
    #[error("no renditions are made of {}", .0.mime())]
    NotOf(Kind),
    /// It moves, and a rendition would not.
    #[error("the picture moves")]
    Moves,
    /// The picture is too large.
    #[error("the picture is larger than the limits allow")]
    TooLarge,
    /// The file is broken.
    #[error("the picture is broken: {0}")]
    Broken(String),
    /// The file cannot be read.
    #[error("the picture cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
}

/// Makes a rendition at most `width` pixels wide of an original, which is read whole.
///
/// # Errors
/// [`RenditionError`] if the original is broken, too large, or moves. No file makes it panic.
pub fn make(original: &mut dyn Read, kind: Kind, width: u32, format: Format) -> Result<Vec<u8>, RenditionError> {
    let mut bytes = Vec::new();
    original.take(PICTURE_BYTES_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > PICTURE_BYTES_MAX {
        return Err(RenditionError::TooLarge);
    }
    // The decoders are written with care, and their files by anyone: should one of them give up, only this picture
    // is lost.
    catch_unwind(AssertUnwindSafe(|| make_from(&bytes, kind, width, format)))
        .unwrap_or_else(|_| Err(RenditionError::Broken("its decoder gave up".into())))
}

fn make_from(bytes: &[u8], kind: Kind, width: u32, format: Format) -> Result<Vec<u8>, RenditionError> {
    let decoded = decode(bytes, kind)?;
    let picture = decoded.at_width(width)?;
    let copy = encode(&picture, format)?;
    Ok(match credit::read(bytes, kind) {
        Some(block) => credit::write(copy, format, block),
        None => copy,
    })
}

/// A picture as its file holds it.
pub(crate) struct Decoded {
    pub(crate) pixels: DynamicImage,
    orientation: Orientation,
    profile: Option<Vec<u8>>,
}

pub(crate) fn decode(bytes: &[u8], kind: Kind) -> Result<Decoded, RenditionError> {
    let mut limits = Limits::default();
    limits.max_alloc = Some(DECODER_BYTES_MAX);
    let mut decoder: Box<dyn ImageDecoder> = match kind {
        Kind::Jpeg => Box::new(JpegDecoder::new(Cursor::new(bytes)).map_err(broken)?),
        Kind::Png => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits.clone()).map_err(broken)?;
            if decoder.is_apng().map_err(broken)? {
                return Err(RenditionError::Moves);
            }
            Box::new(decoder)
        }
        Kind::Webp => {
            let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(broken)?;
            if decoder.has_animation() {
                return Err(RenditionError::Moves);
            }
            Box::new(decoder)
        }
        other => return Err(RenditionError::NotOf(other)),
    };
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX || width == 0 || height == 0 {
        return Err(RenditionError::TooLarge);
    }
    decoder.set_limits(limits).map_err(broken)?;
    // Metadata that cannot be read neither turns nor colours the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let profile = decoder.icc_profile().unwrap_or_default();
    let pixels = DynamicImage::from_decoder(decoder).map_err(broken)?;
    Ok(Decoded { pixels, orientation, profile })
}

impl Decoded {
    /// Makes it smaller, then upright, then gives it the colours of the web: in this order the fewest pixels are
    /// touched.
    fn at_width(self, width: u32) -> Result<DynamicImage, RenditionError> {
        use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
        let is_turned = matches!(self.orientation, Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH);
        let (own_width, own_height) = (self.pixels.width(), self.pixels.height());
        let seen_width = if is_turned { own_height } else { own_width };
        let width = width.clamp(1, seen_width);
        let scaled = |side: u32| {
            let side = (u64::from(side) * u64::from(width) + u64::from(seen_width) / 2) / u64::from(seen_width);
            u32::try_from(side).unwrap_or(u32::MAX).max(1)
        };
        let mut picture = resize(self.pixels, scaled(own_width), scaled(own_height))?;
        picture.apply_orientation(self.orientation);
        if let Some(profile) = self.profile {
            to_srgb(&mut picture, &profile);
        }
        Ok(picture)
    }
}

pub(crate) fn resize(pixels: DynamicImage, width: u32, height: u32) -> Result<DynamicImage, RenditionError> {
    let has_alpha = pixels.color().has_alpha();
    let (own_width, own_height) = (pixels.width(), pixels.height());
    let (kind, bytes) = if has_alpha {
        (PixelType::U8x4, pixels.into_rgba8().into_raw())
    } else {
        (PixelType::U8x3, pixels.into_rgb8().into_raw())
    };
    let wrong = |error: &dyn std::fmt::Display| RenditionError::Broken(error.to_string());
    let bytes = if (own_width, own_height) == (width, height) {
        bytes
    } else {
        let from = Image::from_vec_u8(own_width, own_height, bytes, kind).map_err(|error| wrong(&error))?;
        let mut to = Image::new(width, height, kind);
        Resizer::new().resize(&from, &mut to, None).map_err(|error| wrong(&error))?;
        to.into_vec()
    };
    let picture = if has_alpha {
        RgbaImage::from_raw(width, height, bytes).map(DynamicImage::ImageRgba8)
    } else {
        RgbImage::from_raw(width, height, bytes).map(DynamicImage::ImageRgb8)
    };
    picture.ok_or_else(|| wrong(&"its pixels do not fill it"))
}

/// Translates the colours of a camera's or a screen's profile, which a rendition does not carry; a profile that makes
/// no sense is one that a browser would not follow either.
fn to_srgb(picture: &mut DynamicImage, profile: &[u8]) {
    let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let layout = if picture.color().has_alpha() { Layout::Rgba } else { Layout::Rgb };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default()) else {
        return;
    };
    let pixels: &mut [u8] = match picture {
        DynamicImage::ImageRgb8(pixels) => pixels,
        DynamicImage::ImageRgba8(pixels) => pixels,
        _ => return,
    };
    let mut translated = vec![0; pixels.len()];
    if transform.transform(pixels, &mut translated).is_ok() {
        pixels.copy_from_slice(&translated);
    }
}

fn encode(picture: &DynamicImage, format: Format) -> Result<Vec<u8>, RenditionError> {
    let (width, height) = (picture.width(), picture.height());
    let mut copy = Vec::new();
    match format {
        Format::Jpeg => {
            let rgb = picture.to_rgb8();
            let encoder = JpegEncoder::new_with_quality(&mut copy, JPEG_QUALITY);
            encoder.write_image(&rgb, width, height, image::ExtendedColorType::Rgb8).map_err(broken)?;
        }
        Format::Png => {
            let encoder = PngEncoder::new(&mut copy);
            encoder.write_image(picture.as_bytes(), width, height, picture.color().into()).map_err(broken)?;
        }
        Format::Webp => {
            let pixels = picture.as_bytes();
            let encoder = if picture.color().has_alpha() {
                webp::Encoder::from_rgba(pixels, width, height)
            } else {
                webp::Encoder::from_rgb(pixels, width, height)
            };
            let encoded = encoder.encode_simple(false, WEBP_QUALITY);
            copy = encoded.map_err(|error| RenditionError::Broken(format!("{error:?}")))?.to_vec();
        }
        Format::Avif => copy = encode_avif(picture)?,
    }
    Ok(copy)
}

fn encode_avif(picture: &DynamicImage) -> Result<Vec<u8>, RenditionError> {
    let rgba: Vec<ravif::RGBA8> =
        picture.to_rgba8().pixels().map(|pixel| ravif::RGBA8::new(pixel[0], pixel[1], pixel[2], pixel[3])).collect();
    let side = |pixels: u32| usize::try_from(pixels).unwrap_or(usize::MAX);
    let encoder = ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_alpha_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_bit_depth(ravif::BitDepth::Eight)
        .with_num_threads(Some(1));
    let encoded = encoder.encode_rgba(ravif::Img::new(&rgba, side(picture.width()), side(picture.height())));
    Ok(encoded.map_err(|error| RenditionError::Broken(error.to_string()))?.avif_file)
}

pub(crate) fn broken(error: image::ImageError) -> RenditionError {
    match error {
        image::ImageError::Limits(_) => RenditionError::TooLarge,
        other => RenditionError::Broken(other.to_string()),
    }
}
