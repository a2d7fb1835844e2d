//! A model as bytes: what sets it apart from the one it began with.
//!
//! A byte for the version, then the numbers of the whole, then each weight that differs: its distance from the one
//! before (LEB128), the difference in steps of 1/[`STEPS`] (zigzag, LEB128) and one byte for how much it has seen.
//! All numbers are little-endian. At most [`BYTES_MAX`] bytes.

use crate::feature::WEIGHTS;
use crate::model::{Model, SQUARES_MIN, UNIT_MIN, WEIGHT_MAX};

/// The version of the form; another is refused, so that an old program never misreads a new model.
const VERSION: u8 = 2;

/// Steps of a weight between two whole numbers.
const STEPS: f32 = 512.0;

/// Bytes before the weights.
const HEAD_BYTES: usize = 17;

/// What a weight usually takes, so that a packed model is written into room of its size.
const USUAL_BYTES: usize = 4;

/// The most that a packed model can take: distance, difference and memory of every weight.
pub const BYTES_MAX: usize = HEAD_BYTES + WEIGHTS * 7;

/// Why bytes are no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// It was packed in a form of this version, which is not known here.
    #[error("a model of version {0} is not known here; use the release that wrote it, or a newer one")]
    Version(u8),
    /// It ends too early, or holds what no model can.
    #[error("the model is damaged; remove it, and it is learnt anew")]
    Damaged,
}

impl Model {
    /// Packs what sets it apart from the model it began with.
    #[must_use]
    pub fn pack(&self, start: &Model) -> Vec<u8> {
        let differing = self.weights.iter().zip(&start.weights).filter(|(own, first)| own != first).count();
        let mut bytes = Vec::with_capacity(HEAD_BYTES + differing * USUAL_BYTES);
        bytes.push(VERSION);
        bytes.extend(self.learnt.to_le_bytes());
        for number in [self.bias, self.bias_squares, self.unit] {
            bytes.extend(number.to_le_bytes());
        }
        let mut last = 0;
        for place in 0..WEIGHTS {
            let steps = ((self.weights[place] - start.weights[place]) * STEPS).round() as i32;
            if steps != 0 {
                put_number(&mut bytes, (place - last) as u32);
                put_number(&mut bytes, zigzag(steps));
                bytes.push(squares_to_byte(self.squares[place]));
                last = place;
            }
        }
        bytes
    }

    /// Unpacks a model onto the one it began with.
    ///
    /// # Errors
    /// [`PackError`] if the bytes are no model of a known form.
    pub fn unpack(bytes: &[u8], start: &Model) -> Result<Model, PackError> {
        match bytes.first() {
            Some(&VERSION) => {}
            Some(&other) => return Err(PackError::Version(other)),
            None => return Err(PackError::Damaged),
        }
        let head = bytes.get(1..HEAD_BYTES).ok_or(PackError::Damaged)?;
        let word = |at: usize| head[at..at + 4].try_into().expect("four bytes are four bytes");
        let number = |at: usize| Some(f32::from_le_bytes(word(at))).filter(|n| n.is_finite()).ok_or(PackError::Damaged);
        let mut model = start.clone();
        model.learnt = u32::from_le_bytes(word(0));
        model.bias = number(4)?;
        model.bias_squares = number(8)?.max(SQUARES_MIN);
        model.unit = number(12)?.max(UNIT_MIN);
        model.take_weights(&bytes[HEAD_BYTES..])?;
        Ok(model)
    }

    fn take_weights(&mut self, mut rest: &[u8]) -> Result<(), PackError> {
        let mut place = 0_usize;
        while !rest.is_empty() {
            place += take_number(&mut rest)? as usize;
            let steps = unzigzag(take_number(&mut rest)?);
            let (&squares, after) = rest.split_first().ok_or(PackError::Damaged)?;
            rest = after;
            let weight = self.weights.get_mut(place).ok_or(PackError::Damaged)?;
            *weight = (*weight + steps as f32 / STEPS).clamp(-WEIGHT_MAX, WEIGHT_MAX);
            self.squares[place] = squares_from_byte(squares);
        }
        Ok(())
    }
}

fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn take_number(bytes: &mut &[u8]) -> Result<u32, PackError> {
    let mut number = 0_u32;
    for shift in [0, 7, 14, 21] {
        let (&byte, rest) = bytes.split_first().ok_or(PackError::Damaged)?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Ok(number);
        }
    }
    Err(PackError::Damaged)
}

fn zigzag(number: i32) -> u32 {
    ((number << 1) ^ (number >> 31)) as u32
}

fn unzigzag(number: u32) -> i32 {
    (number >> 1) as i32 ^ -((number & 1) as i32)
}

/// The exponent and three bits of the fraction of a number between 2^-27 and 32.
fn squares_to_byte(squares: f32) -> u8 {
    ((squares.to_bits() >> 20).saturating_sub(SQUARES_BASE)).min(255) as u8
}

fn squares_from_byte(byte: u8) -> f32 {
    f32::from_bits((u32::from(byte) + SQUARES_BASE) << 20)
}

/// The code of 2^-27, below which nothing has been seen.
const SQUARES_BASE: u32 = (127 - 27) << 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_model_judges_as_before() {
        let start = crate::prior();
        let mut model = start.clone();
        for _ in 0..20 {
            model.learn("the mayor's new bridge is a scandal", false);
            model.learn("cheap bridges here, call now http://bridges.example", true);
        }
        let packed = model.pack(start);
        let again = Model::unpack(&packed, start).unwrap();
        assert!(packed.len() < 4_000, "{} bytes for two comments", packed.len());
        for text in ["the mayor's bridge", "cheap bridges", "something else"] {
            assert!((model.score(text) - again.score(text)).abs() < 0.02, "{text}");
        }
        assert_eq!(again.learnt(), 40);
    }

    #[test]
    fn bytes_that_are_no_model_are_refused() {
        let start = crate::prior();
        assert_eq!(Model::unpack(&[], start), Err(PackError::Damaged));
        assert_eq!(Model::unpack(&[9, 0, 0], start), Err(PackError::Version(9)));
        let packed = start.pack(&Model::default());
        assert_eq!(Model::unpack(&packed[..packed.len() - 1], start), Err(PackError::Damaged));
        let far = [&packed[..HEAD_BYTES], &[0xff, 0xff, 0xff, 0x7f, 2, 0]].concat();
        assert_eq!(Model::unpack(&far, start), Err(PackError::Damaged));
    }
}
