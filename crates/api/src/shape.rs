//! What a request or an answer holds, as plain tables: `description` writes them down as JSON Schema.

/// The longest name of a language, in characters (BCP 47 §4.4.1).
pub(crate) const LANGUAGE_CHARS_MAX: usize = 35;

/// An object by its fields.
#[derive(Debug)]
pub(crate) struct Shape {
    /// Its name in the description.
    pub name: &'static str,
    pub fields: &'static [Field],
}

/// A field of an object or of a query.
#[derive(Debug)]
pub(crate) struct Field {
    pub name: &'static str,
    pub kind: Kind,
    /// In a request: it must be there. In an answer: it always is.
    pub is_required: bool,
    pub what: &'static str,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// So many characters at most.
    Text(usize),
    /// A number from one to another.
    Number(i64, i64),
    Flag,
    /// A language (BCP 47).
    Tongue,
    /// An instant (RFC 3339).
    Instant,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An address, whole or from the root.
    Address,
    /// So many of these at most.
    List(&'static Kind, usize),
    Object(&'static Shape),
    /// One of these.
    Either(&'static [Kind]),
    /// This, or null.
    Maybe(&'static Kind),
    /// Bytes, in a form.
    File,
    /// Any JSON.
    Any,
}

/// A field that must be there.
pub(crate) const fn must(name: &'static str, kind: Kind, what: &'static str) -> Field {
    Field { name, kind, is_required: true, what }
}

/// A field that may be left out.
pub(crate) const fn may(name: &'static str, kind: Kind, what: &'static str) -> Field {
    Field { name, kind, is_required: false, what }
}
