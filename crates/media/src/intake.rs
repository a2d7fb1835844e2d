//! Taking a file in: what it is, whether it may stay, without what may tell a place, into the store.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use crate::clean;
use crate::kind::Kind;
use crate::probe::{FILE_BYTES_MAX, Probe, ProbeError, probe};
use crate::said::{self, Said};
use crate::store::{Key, Store};

/// A file that is in the store.
#[derive(Debug)]
pub struct Taken {
    /// Where it lies.
    pub key: Key,
    /// What it is.
    pub probe: Probe,
    /// What it says of itself.
    pub said: Said,
    /// Whether it may tell a place that could not be taken out.
    pub may_tell_place: bool,
}

/// Why a file is not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It is empty, too large or broken.
    #[error(transparent)]
    Probe(#[from] ProbeError),
    /// It is an SVG, which can hold script.
    #[error("the file is an SVG, which can hold script")]
    Svg,
    /// It is a page, which can hold script.
    #[error("the file is HTML")]
    Html,
    /// It is an AVIF, which keeps where it was taken.
    #[error("an AVIF keeps where it was taken. Send it as JPEG, PNG or WebP")]
    Avif,
    /// It moves, and is of a kind of which only what stands still can be shown.
    #[error("the picture moves. Send it as GIF or as a film")]
    Moves,
    /// It is of a type that is not known.
    #[error(
        "the file is of a type that is not known here. Pictures are JPEG, PNG, WebP or GIF; sound, film and PDF are taken too"
    )]
    Unknown,
    /// It could not be read or stored.
    #[error("the file could not be stored: {0}")]
    Store(#[from] io::Error),
}

/// Takes a file in.
///
/// # Errors
/// [`Refusal`] says why it stays outside; nothing of it is left then.
pub fn take(store: &Store, file: &File) -> Result<Taken, Refusal> {
    let probe = examine(file)?;
    let said = if probe.kind.has_renditions() { said::read(&read_all(file)?, probe.kind) } else { Said::default() };
    let mut draft = store.begin(FILE_BYTES_MAX)?;
    let may_tell_place = clean::copy(file, probe.kind, &mut draft)?;
    let bytes = draft.read()?.metadata()?.len();
    Ok(Taken { key: draft.keep(probe.kind)?, probe: Probe { bytes, ..probe }, said, may_tell_place })
}

/// Takes a file in that is in memory.
///
/// # Errors
/// As [`take`].
pub fn take_bytes(store: &Store, content: &[u8]) -> Result<Taken, Refusal> {
    let mut draft = store.begin(FILE_BYTES_MAX)?;
    draft.write_all(content)?;
    take(store, &draft.read()?)
}

/// Says what a file is, if it may be taken.
fn examine(file: &File) -> Result<Probe, Refusal> {
    let probe = probe(file)?;
    match probe.kind {
        Kind::Other => Err(what(file)?),
        Kind::Avif => Err(Refusal::Avif),
        Kind::Png | Kind::Webp if moves(file, probe.kind)? => Err(Refusal::Moves),
        _ => Ok(probe),
    }
}

/// Says what a file seems to be that cannot be taken.
fn what(mut file: &File) -> io::Result<Refusal> {
    file.seek(SeekFrom::Start(0))?;
    let mut head = Vec::new();
    file.take(4096).read_to_end(&mut head)?;
    let text = String::from_utf8_lossy(&head).to_lowercase();
    Ok(if text.contains("<svg") {
        Refusal::Svg
    } else if text.contains("<html") || text.contains("<script") || text.contains("<!doctype html") {
        Refusal::Html
    } else {
        Refusal::Unknown
    })
}

/// Whether a picture moves: WebP says so in its first chunk (RFC 9649 §2.7), PNG before its pixels (APNG 1.0, `acTL`).
fn moves(file: &File, kind: Kind) -> io::Result<bool> {
    let mut reader = file;
    if kind == Kind::Webp {
        reader.seek(SeekFrom::Start(0))?;
        let mut head = [0; 21];
        reader.read_exact(&mut head)?;
        return Ok(&head[12..16] == b"VP8X" && head[20] & 0x02 != 0);
    }
    let mut at = 8;
    for _ in 0..10_000 {
        reader.seek(SeekFrom::Start(at))?;
        let mut head = [0; 8];
        if reader.read_exact(&mut head).is_err() {
            return Ok(false);
        }
        let [a, b, c, d, name @ ..] = head;
        match &name {
            b"acTL" => return Ok(true),
            b"IDAT" | b"IEND" => return Ok(false),
            _ => at += u64::from(u32::from_be_bytes([a, b, c, d])) + 12,
        }
    }
    Ok(false)
}

fn read_all(mut file: &File) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}
