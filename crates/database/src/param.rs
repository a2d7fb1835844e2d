//! Values bound to `$1`, `$2` … of a statement.

use std::borrow::Cow;

/// A value bound to a statement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Param<'a> {
    /// NULL.
    Null,
    /// A whole number.
    Int(i64),
    /// A number with a fraction.
    Real(f64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Blob(&'a [u8]),
}

/// Gives a text as both engines keep it. PostgreSQL has no room for U+0000 in a text: it becomes U+FFFD, as in HTML
/// (HTML Living Standard §13.2.5.1, "unexpected-null-character").
pub(crate) fn keepable(text: &str) -> Cow<'_, str> {
    if text.contains('\0') { Cow::Owned(text.replace('\0', "\u{fffd}")) } else { Cow::Borrowed(text) }
}

/// Gives a slice of [`Param`]s from values that can become one.
#[macro_export]
macro_rules! params {
    () => { &[] as &[$crate::Param] };
    ($($value:expr),+ $(,)?) => { &[$($crate::Param::from($value)),+] };
}

macro_rules! from_integers {
    ($($integer:ty),+) => {$(
        impl From<$integer> for Param<'_> {
            fn from(value: $integer) -> Self {
                Param::Int(i64::from(value))
            }
        }
    )+};
}

from_integers!(i64, i32, u32, bool);

impl From<f64> for Param<'_> {
    fn from(value: f64) -> Self {
        Param::Real(value)
    }
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(value: &'a str) -> Self {
        Param::Text(value)
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(value: &'a String) -> Self {
        Param::Text(value)
    }
}

impl<'a> From<&'a [u8]> for Param<'a> {
    fn from(value: &'a [u8]) -> Self {
        Param::Blob(value)
    }
}

impl<'a> From<&'a Vec<u8>> for Param<'a> {
    fn from(value: &'a Vec<u8>) -> Self {
        Param::Blob(value)
    }
}

impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Param::Null, Into::into)
    }
}
