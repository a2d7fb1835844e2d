//! Values that PHP's `serialize` wrote.
//!
//! Strings are counted in bytes. Objects are read as lists of properties and never become more
//! than that; references stay numbers. Depth and size have limits.

/// Arrays within arrays; WordPress itself nests a handful.
const DEPTH_MAX: usize = 64;

/// All values of one text together.
const VALUES_MAX: usize = 200_000;

/// A value of PHP.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// `N;`
    Null,
    /// `b:1;`
    Bool(bool),
    /// `i:42;`
    Int(i64),
    /// `d:0.5;`
    Float(f64),
    /// `s:5:"hello";`; bytes that are not UTF-8 are replaced.
    Text(String),
    /// `a:…`, in order.
    Array(Vec<(Key, Value)>),
    /// `O:…`, with its class: properties without their visibility marks.
    Object(String, Vec<(Key, Value)>),
    /// `C:…`, `E:…`, `R:…`, `r:…`: kept out.
    Other,
}

/// A key of an array.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// A number.
    Int(i64),
    /// A text.
    Text(String),
}

impl std::fmt::Display for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Key::Int(number) => write!(out, "{number}"),
            Key::Text(text) => out.write_str(text),
        }
    }
}

impl Value {
    /// Gives the entries of an array or object, none of anything else.
    pub fn entries(&self) -> &[(Key, Value)] {
        match self {
            Value::Array(entries) | Value::Object(_, entries) => entries,
            _ => &[],
        }
    }

    /// Finds the entry of a key that is a text.
    pub fn find(&self, key: &str) -> Option<&Value> {
        self.entries().iter().find(|(known, _)| matches!(known, Key::Text(text) if text == key)).map(|(_, value)| value)
    }

    /// Gives a scalar as text, as PHP would print it; nothing of arrays and objects.
    pub fn to_text(&self) -> Option<String> {
        match self {
            Value::Text(text) => Some(text.clone()),
            Value::Int(number) => Some(number.to_string()),
            Value::Float(number) => Some(number.to_string()),
            Value::Bool(true) => Some("1".to_owned()),
            Value::Bool(false) | Value::Null => Some(String::new()),
            _ => None,
        }
    }

    /// Gives a number, also when it was written as text.
    pub fn to_int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            Value::Bool(flag) => Some(i64::from(*flag)),
            Value::Text(text) => text.trim().parse().ok(),
            _ => None,
        }
    }
}

/// Why a text is no serialised value, or none that is read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhpError {
    /// Something else stands at this byte.
    #[error("not a serialised value at byte {0}")]
    Syntax(usize),
    /// More than 64 arrays in each other.
    #[error("nested too deep")]
    TooDeep,
    /// More than 200,000 values.
    #[error("too many values")]
    TooMany,
}

/// Reads one serialised value; white space may stand around it.
///
/// A string whose count is wrong, as after search and replace in a dump, is read up to the
/// next `";`.
///
/// # Errors
/// `PhpError` if the text is anything else.
pub fn read(text: &str) -> Result<Value, PhpError> {
    let text = text.trim();
    let mut parser = Parser { bytes: text.as_bytes(), at: 0, values: 0 };
    let value = parser.value(0)?;
    if parser.at == text.len() { Ok(value) } else { Err(PhpError::Syntax(parser.at)) }
}

struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    values: usize,
}

impl<'a> Parser<'a> {
    fn value(&mut self, depth: usize) -> Result<Value, PhpError> {
        self.values += 1;
        if depth > DEPTH_MAX {
            return Err(PhpError::TooDeep);
        }
        if self.values > VALUES_MAX {
            return Err(PhpError::TooMany);
        }
        let kind = self.bytes.get(self.at).copied();
        if kind == Some(b'N') {
            self.at += 1;
            self.expect(b";")?;
            return Ok(Value::Null);
        }
        self.at += 1;
        self.expect(b":")?;
        match kind {
            Some(b'b') => Ok(Value::Bool(self.scalar()? != "0")),
            Some(b'i') => Ok(Value::Int(self.number()?)),
            Some(b'd') => self.float(),
            Some(b's') => Ok(Value::Text(self.string()?)),
            Some(b'a') => Ok(Value::Array(self.entries(depth)?)),
            Some(b'O') => {
                let class = self.quoted()?;
                self.expect(b":")?;
                Ok(Value::Object(class, self.entries(depth)?))
            }
            Some(b'R' | b'r') => self.scalar().map(|_| Value::Other),
            Some(b'E') => self.string().map(|_| Value::Other),
            Some(b'C') => self.custom(),
            _ => Err(PhpError::Syntax(self.at.saturating_sub(2))),
        }
    }

    fn entries(&mut self, depth: usize) -> Result<Vec<(Key, Value)>, PhpError> {
        self.count()?;
        self.expect(b"{")?;
        let mut entries = Vec::new();
        while self.bytes.get(self.at) != Some(&b'}') {
            let key = match self.value(depth + 1)? {
                Value::Int(number) => Key::Int(number),
                // Private and protected properties carry their class between zero bytes.
                Value::Text(text) => Key::Text(text.rsplit('\0').next().unwrap_or_default().to_owned()),
                _ => return Err(PhpError::Syntax(self.at)),
            };
            let value = self.value(depth + 1)?;
            entries.push((key, value));
        }
        self.at += 1;
        Ok(entries)
    }

    fn float(&mut self) -> Result<Value, PhpError> {
        let at = self.at;
        match self.scalar()? {
            "INF" => Ok(Value::Float(f64::INFINITY)),
            "-INF" => Ok(Value::Float(f64::NEG_INFINITY)),
            "NAN" => Ok(Value::Float(f64::NAN)),
            text => text.parse().map(Value::Float).map_err(|_| PhpError::Syntax(at)),
        }
    }

    fn string(&mut self) -> Result<String, PhpError> {
        let text = self.quoted()?;
        self.expect(b";")?;
        Ok(text)
    }

    /// Reads `5:"hello"`.
    fn quoted(&mut self) -> Result<String, PhpError> {
        let count = self.count()?;
        self.expect(b"\"")?;
        let rest = &self.bytes[self.at..];
        let is_right =
            |count: usize| rest.get(count) == Some(&b'"') && matches!(rest.get(count + 1), Some(b';' | b':'));
        let length = match is_right(count) {
            true => count,
            false => memchr::memmem::find(rest, b"\";").ok_or(PhpError::Syntax(self.at))?,
        };
        self.at += length + 1;
        Ok(String::from_utf8_lossy(&rest[..length]).into_owned())
    }

    /// Reads `C:5:"Class":3:{…}` and drops it.
    fn custom(&mut self) -> Result<Value, PhpError> {
        self.quoted()?;
        self.expect(b":")?;
        let length = self.count()?;
        self.expect(b"{")?;
        self.at = self.at.saturating_add(length).min(self.bytes.len());
        self.expect(b"}")?;
        Ok(Value::Other)
    }

    /// Reads `5:`.
    fn count(&mut self) -> Result<usize, PhpError> {
        let at = self.at;
        let text = self.until(b':')?;
        text.parse().map_err(|_| PhpError::Syntax(at))
    }

    fn number(&mut self) -> Result<i64, PhpError> {
        let at = self.at;
        self.scalar()?.parse().map_err(|_| PhpError::Syntax(at))
    }

    fn scalar(&mut self) -> Result<&'a str, PhpError> {
        self.until(b';')
    }

    fn until(&mut self, end: u8) -> Result<&'a str, PhpError> {
        let rest = &self.bytes[self.at.min(self.bytes.len())..];
        // The longest number PHP writes has 24 characters.
        let length = rest.iter().take(32).position(|byte| *byte == end).ok_or(PhpError::Syntax(self.at))?;
        let text = std::str::from_utf8(&rest[..length]).map_err(|_| PhpError::Syntax(self.at))?;
        self.at += length + 1;
        Ok(text)
    }

    fn expect(&mut self, expected: &[u8]) -> Result<(), PhpError> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if !rest.starts_with(expected) {
            return Err(PhpError::Syntax(self.at));
        }
        self.at += expected.len();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    #[test]
    fn strings_are_counted_in_bytes() {
        let value = read("a:1:{s:3:\"key\";s:13:\"¯\\_(ツ)_/¯\";}").unwrap();
        assert_eq!(value.find("key"), Some(&text("¯\\_(ツ)_/¯")));
    }

    #[test]
    fn every_kind_is_read() {
        let value = read(r#"a:5:{i:0;N;i:1;b:1;i:2;d:0.5;i:3;i:-7;i:4;a:0:{}}"#).unwrap();
        let values: Vec<&Value> = value.entries().iter().map(|(_, value)| value).collect();
        let expected = [Value::Null, Value::Bool(true), Value::Float(0.5), Value::Int(-7), Value::Array(Vec::new())];
        assert_eq!(values, expected.iter().collect::<Vec<_>>());
    }

    #[test]
    fn an_object_is_only_its_properties() {
        let value = read("O:4:\"Evil\":1:{s:7:\"\0*\0name\";s:1:\"x\";}").unwrap();
        assert_eq!(value, Value::Object("Evil".into(), vec![(Key::Text("name".into()), text("x"))]));
        assert_eq!(read("C:4:\"Evil\":3:{abc}"), Ok(Value::Other));
    }

    #[test]
    fn a_wrong_count_is_forgiven() {
        assert_eq!(read("s:3:\"longer\";"), Ok(text("longer")));
        assert_eq!(read("s:99:\"short\";"), Ok(text("short")));
        assert_eq!(read("s:9:\"a\"; \"b\";c\";"), Ok(text("a\"; \"b\";c")));
    }

    #[test]
    fn rubbish_is_refused() {
        for rubbish in ["", "x", "a", "a:", "a:1:{", "a:1:{i:0;}", "i:x;", "s:1:\"", "plain text", "N;N;", "i:1"] {
            assert!(read(rubbish).is_err(), "{rubbish}");
        }
        assert_eq!(read(&"a:1:{i:0;".repeat(5000)), Err(PhpError::TooDeep));
    }
}
