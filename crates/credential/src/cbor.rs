//! CBOR as authenticators write it: definite lengths, no tags, no floats (CTAP 2.2 §8, "Message Encoding").

/// How deep values may stand in each other. An attestation statement with certificates needs four.
const DEPTH_MAX: usize = 6;

/// Entries of one map: a key has five, an attestation three.
const ENTRIES_MAX: usize = 64;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    Int(i64),
    Bytes(&'a [u8]),
    Text(&'a str),
    Array(Vec<Value<'a>>),
    Map(Vec<(Value<'a>, Value<'a>)>),
    /// False, true, null and their kin, by number.
    Simple(u8),
}

impl<'a> Value<'a> {
    /// Finds the value of a map under a number.
    pub fn at(&self, key: i64) -> Option<&Value<'a>> {
        self.find(&Value::Int(key))
    }

    /// Finds the value of a map under a name.
    pub fn named(&self, key: &str) -> Option<&Value<'a>> {
        self.find(&Value::Text(key))
    }

    fn find(&self, key: &Value) -> Option<&Value<'a>> {
        let Value::Map(entries) = self else { return None };
        entries.iter().find(|(own, _)| own == key).map(|(_, value)| value)
    }

    /// The number, if it is one.
    pub fn int(&self) -> Option<i64> {
        if let Value::Int(number) = self { Some(*number) } else { None }
    }

    /// The bytes, if it is some.
    pub fn bytes(&self) -> Option<&'a [u8]> {
        if let Value::Bytes(bytes) = self { Some(bytes) } else { None }
    }
}

/// Reads a value, and gives what follows it. `None` if it is not well formed.
pub(crate) fn read(bytes: &[u8]) -> Option<(Value<'_>, &[u8])> {
    read_at(bytes, DEPTH_MAX)
}

/// Reads a value that nothing may follow.
pub(crate) fn read_whole(bytes: &[u8]) -> Option<Value<'_>> {
    read(bytes).filter(|(_, rest)| rest.is_empty()).map(|(value, _)| value)
}

fn read_at(bytes: &[u8], depth: usize) -> Option<(Value<'_>, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let (kind, more) = (first >> 5, first & 0x1f);
    if kind == 7 {
        return (more < 24).then_some((Value::Simple(more), rest));
    }
    let (number, rest) = read_number(more, rest)?;
    let length = usize::try_from(number).ok();
    match kind {
        0 => Some((Value::Int(i64::try_from(number).ok()?), rest)),
        1 => Some((Value::Int(-1 - i64::try_from(number).ok()?), rest)),
        2 => rest.split_at_checked(length?).map(|(bytes, rest)| (Value::Bytes(bytes), rest)),
        3 => {
            let (text, rest) = rest.split_at_checked(length?)?;
            Some((Value::Text(std::str::from_utf8(text).ok()?), rest))
        }
        4 => read_array(rest, length?, depth.checked_sub(1)?),
        5 => read_map(rest, length?, depth.checked_sub(1)?),
        _ => None,
    }
}

/// The number of a head; none for lengths that are not told in advance.
fn read_number(more: u8, rest: &[u8]) -> Option<(u64, &[u8])> {
    let width = match more {
        0..=23 => return Some((u64::from(more), rest)),
        24..=27 => 1 << (more - 24),
        _ => return None,
    };
    let (digits, rest) = rest.split_at_checked(width)?;
    Some((digits.iter().fold(0, |number, digit| number << 8 | u64::from(*digit)), rest))
}

fn read_array(mut rest: &[u8], length: usize, depth: usize) -> Option<(Value<'_>, &[u8])> {
    // Each entry takes a byte at least, so a length alone makes nobody set memory aside.
    if length > rest.len() {
        return None;
    }
    let mut entries = Vec::new();
    for _ in 0..length {
        let (entry, after) = read_at(rest, depth)?;
        entries.push(entry);
        rest = after;
    }
    Some((Value::Array(entries), rest))
}

/// A map says each thing once: of two answers the reader and the signer might take a different one.
fn read_map(mut rest: &[u8], length: usize, depth: usize) -> Option<(Value<'_>, &[u8])> {
    if length > ENTRIES_MAX {
        return None;
    }
    let mut entries: Vec<(Value, Value)> = Vec::new();
    for _ in 0..length {
        let (key, after) = read_at(rest, depth)?;
        let (value, after) = read_at(after, depth)?;
        if entries.iter().any(|(own, _)| *own == key) {
            return None;
        }
        entries.push((key, value));
        rest = after;
    }
    Some((Value::Map(entries), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8949 appendix A, as far as authenticators write it.
    #[test]
    fn values_are_read_as_the_standard_writes_them() {
        let check = |bytes: &[u8], value: Value| assert_eq!(read_whole(bytes), Some(value));
        check(&[0x00], Value::Int(0));
        check(&[0x18, 0x64], Value::Int(100));
        check(&[0x1a, 0x00, 0x0f, 0x42, 0x40], Value::Int(1_000_000));
        check(&[0x39, 0x03, 0xe7], Value::Int(-1000));
        check(&[0x44, 1, 2, 3, 4], Value::Bytes(&[1, 2, 3, 4]));
        check(&[0x62, 0xc3, 0xbc], Value::Text("ü"));
        check(&[0x82, 0x01, 0xf5], Value::Array(vec![Value::Int(1), Value::Simple(21)]));
        check(&[0xa1, 0x61, 0x61, 0x20], Value::Map(vec![(Value::Text("a"), Value::Int(-1))]));
    }

    #[test]
    fn what_is_not_well_formed_or_has_no_end_is_refused() {
        let deep = [vec![0x81; 100], vec![0x00]].concat();
        let wide = [&[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff][..], &[0; 8]].concat();
        for wrong in [
            &[][..],
            &[0x18],
            &[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            &[0x44, 1, 2],
            &[0x61, 0xff],
            &[0x5f, 0x41, 0, 0xff],
            &[0xc0, 0x00],
            &[0xfb, 0, 0, 0, 0, 0, 0, 0, 0],
            &[0xa2, 0x01, 0x00, 0x01, 0x00],
            &[0x00, 0x00],
            &deep,
            &wide,
        ] {
            assert_eq!(read_whole(wrong), None, "{wrong:x?}");
        }
    }
}
