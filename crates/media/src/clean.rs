//! What may tell a place is taken out of files that readers get as they are.
//!
//! Pictures that have renditions need no such care: a rendition begins with no metadata at all. Everything else is copied
//! into the store without the parts that programs write beside the content. Where these parts cannot be told from the
//! content, the file stays as it is, and the desk says so.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};

use crate::kind::Kind;

/// Boxes, chunks or blocks of one file that are walked through; beyond them the file stays as it is.
const PARTS_MAX: usize = 100_000;

/// How deep boxes are looked into: a track's own notes lie four deep.
const DEPTH_MAX: usize = 6;

/// Bytes that are copied at once.
const PIECE_BYTES: usize = 128 << 10;

/// A part of a file that is written otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit {
    at: u64,
    /// How many bytes go.
    length: u64,
    by: By,
}

/// What stands in the place of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
enum By {
    /// Nothing: what follows moves up.
    Nothing,
    /// As many zeros, after these bytes.
    Zeros([u8; 4]),
}

/// Copies a file without what may tell a place. Says whether it may tell one still.
///
/// # Errors
/// If it cannot be read or written.
pub fn copy(file: &File, kind: Kind, to: &mut impl Write) -> io::Result<bool> {
    let length = file.metadata()?.len();
    let mut reader = BufReader::new(file);
    let mut found = Found { edits: Vec::new(), may_tell: false };
    match kind {
        Kind::Gif => gif(&mut reader, length, &mut found)?,
        Kind::Mp4 | Kind::M4a => boxes(&mut reader, 0, length, 0, &mut found)?,
        Kind::Wav => wave(&mut reader, length, &mut found)?,
        Kind::Mp3 => mp3(&mut reader, length, &mut found)?,
        // Their notes are packed with the content.
        Kind::Pdf | Kind::Ogg | Kind::Webm => found.may_tell = true,
        Kind::Jpeg | Kind::Png | Kind::Webp | Kind::Avif | Kind::Other => {}
    }
    apply(&mut reader, length, &found.edits, to)?;
    Ok(found.may_tell)
}

struct Found {
    edits: Vec<Edit>,
    may_tell: bool,
}

fn apply(reader: &mut BufReader<&File>, length: u64, edits: &[Edit], to: &mut impl Write) -> io::Result<()> {
    let mut at = 0;
    for edit in edits {
        pass(reader, at, edit.at, to)?;
        if let By::Zeros(head) = &edit.by {
            to.write_all(head)?;
            io::copy(&mut io::repeat(0).take(edit.length - head.len() as u64), to)?;
        }
        at = edit.at + edit.length;
    }
    pass(reader, at, length, to)
}

fn pass(reader: &mut BufReader<&File>, from: u64, until: u64, to: &mut impl Write) -> io::Result<()> {
    reader.seek(SeekFrom::Start(from))?;
    let mut piece = vec![0; PIECE_BYTES];
    let mut left = until.saturating_sub(from);
    while left > 0 {
        let count = usize::try_from(left).unwrap_or(PIECE_BYTES).min(PIECE_BYTES);
        reader.read_exact(&mut piece[..count])?;
        to.write_all(&piece[..count])?;
        left -= count as u64;
    }
    Ok(())
}

/// Reads some bytes at a place; `None` if the file ends before.
fn read_at<const N: usize>(reader: &mut BufReader<&File>, at: u64, end: u64) -> io::Result<Option<[u8; N]>> {
    if at + N as u64 > end {
        return Ok(None);
    }
    let here = reader.stream_position()?;
    reader.seek_relative(i64::try_from(at).unwrap_or(i64::MAX) - i64::try_from(here).unwrap_or(0))?;
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes)?;
    Ok(Some(bytes))
}

/// Takes out comments and the notes of programs (GIF89a §24 to §26); how often a picture moves stays.
fn gif(reader: &mut BufReader<&File>, length: u64, found: &mut Found) -> io::Result<()> {
    let table = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3_u64 << ((flags & 7) + 1) };
    let Some(head) = read_at::<13>(reader, 0, length)? else { return Ok(()) };
    let mut at = 13 + table(head[10]);
    for _ in 0..PARTS_MAX {
        match read_at::<2>(reader, at, length)? {
            Some([0x21, label]) => {
                let name = read_at::<12>(reader, at + 2, length)?.unwrap_or_default();
                let end = skip_blocks(reader, at + 2, length)?;
                let is_loop = label == 0xff && matches!(&name[1..9], b"NETSCAPE" | b"ANIMEXTS");
                if matches!(label, 0xfe | 0x01) || label == 0xff && !is_loop {
                    found.edits.push(Edit { at, length: end - at, by: By::Nothing });
                }
                at = end;
            }
            Some([0x2c, _]) => {
                let Some(image) = read_at::<10>(reader, at, length)? else { return Ok(()) };
                // One byte of code size stands before the blocks of pixels.
                at = skip_blocks(reader, at + 10 + table(image[9]) + 1, length)?;
            }
            _ => {
                // What follows the end is no part of the picture (§27).
                let end = (at + 1).min(length);
                if end < length {
                    found.edits.push(Edit { at: end, length: length - end, by: By::Nothing });
                }
                return Ok(());
            }
        }
    }
    found.may_tell = true;
    Ok(())
}

fn skip_blocks(reader: &mut BufReader<&File>, mut at: u64, length: u64) -> io::Result<u64> {
    loop {
        match read_at::<1>(reader, at, length)? {
            Some([0]) => return Ok(at + 1),
            Some([count]) => at += 1 + u64::from(count),
            None => return Ok(length),
        }
    }
}

/// Empties the boxes that hold notes (ISO/IEC 14496-12 §8.10; QuickTime File Format, "User data atoms"). They keep their
/// length, for tables elsewhere count from the beginning of the file.
fn boxes(reader: &mut BufReader<&File>, from: u64, end: u64, depth: usize, found: &mut Found) -> io::Result<()> {
    let mut at = from;
    while let Some(head) = read_at::<8>(reader, at, end)? {
        if found.edits.len() > PARTS_MAX {
            found.may_tell = true;
            return Ok(());
        }
        let [a, b, c, d, name @ ..] = head;
        let (inner, length) = match u32::from_be_bytes([a, b, c, d]) {
            0 => (at + 8, end - at),
            1 => match read_at::<8>(reader, at + 8, end)? {
                Some(long) => (at + 16, u64::from_be_bytes(long)),
                None => return Ok(()),
            },
            length => (at + 8, u64::from(length)),
        };
        let Some(after) = at.checked_add(length).filter(|after| *after <= end && *after >= inner) else {
            return Ok(());
        };
        match &name {
            b"udta" | b"meta" | b"uuid" | b"XMP_" | b"loci" => {
                found.edits.push(Edit { at: at + 4, length: 4, by: By::Zeros(*b"free") });
                if after > inner {
                    zero(inner, after, found);
                }
            }
            b"moov" | b"trak" | b"mdia" | b"minf" | b"stbl" | b"moof" | b"traf" if depth < DEPTH_MAX => {
                boxes(reader, inner, after, depth + 1, found)?;
            }
            // A track of notes that runs beside the film: places by the second.
            b"hdlr" => {
                let handler = read_at::<12>(reader, inner, after)?.unwrap_or_default();
                found.may_tell |= matches!(&handler[8..12], b"meta" | b"camm" | b"gpmd");
            }
            _ => {}
        }
        at = after;
    }
    Ok(())
}

fn zero(from: u64, until: u64, found: &mut Found) {
    let length = until - from;
    if length >= 4 {
        found.edits.push(Edit { at: from, length, by: By::Zeros([0; 4]) });
    }
}

/// Empties every chunk but sound and its format; names and lengths stay in order.
fn wave(reader: &mut BufReader<&File>, length: u64, found: &mut Found) -> io::Result<()> {
    let mut at = 12;
    for _ in 0..PARTS_MAX {
        let Some([a, b, c, d, size @ ..]) = read_at::<8>(reader, at, length)? else { return Ok(()) };
        let size = u64::from(u32::from_le_bytes(size));
        let after = (at + 8 + size + size % 2).min(length);
        if !matches!(&[a, b, c, d], b"fmt " | b"data" | b"fact" | b"ds64" | b"JUNK") {
            found.edits.push(Edit { at, length: 4, by: By::Zeros(*b"JUNK") });
            zero(at + 8, after, found);
        }
        at = after;
    }
    found.may_tell = true;
    Ok(())
}

/// Takes the tags off both ends (ID3v2.4.0 §3, ID3v1).
fn mp3(reader: &mut BufReader<&File>, length: u64, found: &mut Found) -> io::Result<()> {
    let mut at = 0;
    while let Some([b'I', b'D', b'3', _, _, flags, a, b, c, d]) = read_at::<10>(reader, at, length)? {
        let size = [a, b, c, d].iter().fold(0, |size, byte| size << 7 | u64::from(byte & 0x7f));
        at = (at + 10 + size + if flags & 0x10 == 0 { 0 } else { 10 }).min(length);
    }
    if at > 0 {
        found.edits.push(Edit { at: 0, length: at, by: By::Nothing });
    }
    let tail = length.saturating_sub(128);
    if tail >= at && read_at::<3>(reader, tail, length)? == Some(*b"TAG") {
        found.edits.push(Edit { at: tail, length: length - tail, by: By::Nothing });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: &[u8] = b"35.6892 N 51.3890 E";

    fn cleaned(content: &[u8], kind: Kind) -> (Vec<u8>, bool) {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(content).unwrap();
        let mut copied = Vec::new();
        let may_tell = copy(&file, kind, &mut copied).unwrap();
        (copied, may_tell)
    }

    fn tells(content: &[u8]) -> bool {
        content.windows(PLACE.len()).any(|window| window == PLACE)
    }

    fn part(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [&length, name, content].concat()
    }

    #[test]
    fn a_gif_keeps_its_movement_and_no_comment() {
        let head = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
        let movement = b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
        let frame = b"\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0";
        let count = u8::try_from(PLACE.len()).unwrap();
        let comment = [b"\x21\xfe", [count].as_slice(), PLACE, b"\0"].concat();
        let xmp = [b"\x21\xff\x0bXMP DataXMP", [count].as_slice(), PLACE, b"\0"].concat();
        let gif = [&head[..], &comment, movement, &xmp, frame, b"\x3b", PLACE].concat();
        assert_eq!(cleaned(&gif, Kind::Gif), ([&head[..], movement, frame, b"\x3b"].concat(), false));
        for end in 0..gif.len() {
            cleaned(&gif[..end], Kind::Gif);
        }
    }

    #[test]
    fn a_film_keeps_its_length_and_no_place() {
        let place = part(b"\xa9xyz", PLACE);
        let sound = part(b"trak", &[part(b"udta", &part(b"loci", PLACE)), part(b"mdia", &[])].concat());
        let notes = part(b"meta", &[&[0; 4], PLACE].concat());
        let film = [
            part(b"ftyp", b"isom\0\0\0\0"),
            part(b"moov", &[part(b"mvhd", b"1234"), part(b"udta", &place), sound, notes].concat()),
            part(b"uuid", PLACE),
            part(b"mdat", b"the film"),
        ]
        .concat();
        assert!(tells(&film));
        let (copied, may_tell) = cleaned(&film, Kind::Mp4);
        assert_eq!((copied.len(), tells(&copied), may_tell), (film.len(), false, false));
        assert!(copied.ends_with(b"mdatthe film") && copied.windows(8).any(|window| window == b"mvhd1234"));
        for end in 0..film.len() {
            assert_eq!(cleaned(&film[..end], Kind::Mp4).0.len(), end);
        }
        let beside = part(b"moov", &part(b"trak", &part(b"mdia", &part(b"hdlr", b"\0\0\0\0\0\0\0\0meta"))));
        assert!(cleaned(&beside, Kind::Mp4).1, "a track of places cannot be taken out");
    }

    #[test]
    fn a_sound_keeps_its_sound_alone() {
        let tag = [b"ID3\x04\0\0\0\0\0".as_slice(), &[u8::try_from(PLACE.len()).unwrap()], PLACE].concat();
        let mp3 = [&tag[..], b"\xff\xfbsound", b"TAG", &[PLACE, &[0; 106]].concat()].concat();
        assert_eq!(cleaned(&mp3, Kind::Mp3), (b"\xff\xfbsound".to_vec(), false));
        let chunk = |name: &[u8; 4], content: &[u8]| {
            [name, &u32::try_from(content.len()).unwrap().to_le_bytes(), content].concat()
        };
        let notes = chunk(b"LIST", &[PLACE, b"."].concat());
        let wave = [b"RIFF\0\0\0\0WAVE".to_vec(), chunk(b"fmt ", b"1234"), notes, chunk(b"data", b"wave")].concat();
        let (copied, may_tell) = cleaned(&wave, Kind::Wav);
        assert_eq!((copied.len(), tells(&copied), may_tell), (wave.len(), false, false));
        assert!(copied.ends_with(b"data\x04\0\0\0wave"));
        assert!(cleaned(b"%PDF-1.7", Kind::Pdf).1);
    }
}
