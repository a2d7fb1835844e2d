//! The fields of a form as pages show them, by one set of macros: `templates/desk/fields.html`.

use serde::Serialize;

/// How a field is written in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Shape {
    /// Words of people, in a line.
    Words,
    /// The last part of an address, as people write it.
    Slug,
    /// Words of machines, such as an address.
    Code,
    /// A whole address elsewhere.
    Website,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// Words, some lines of them.
    Text,
    /// Words, a line each.
    Lines,
    /// Addresses, a line each.
    CodeLines,
    /// One of the choices.
    Choice,
}

/// A field of a form.
#[derive(Serialize)]
pub(crate) struct Field {
    /// Its name in the form, and its element's.
    pub id: String,
    pub shape: Shape,
    pub label: String,
    pub hint: Option<String>,
    /// What it holds where nobody has chosen, in words.
    pub usual: Option<String>,
    pub value: String,
    pub flaw: Option<String>,
    /// Values with their words, of a choice.
    pub choices: Vec<(String, String)>,
    /// The most characters that a browser lets type; what is more is refused in words.
    pub chars_max: Option<usize>,
}

impl Field {
    /// A field without anything but its name and what it holds.
    pub fn new(id: String, shape: Shape, label: String, value: String) -> Field {
        Field { id, shape, label, hint: None, usual: None, value, flaw: None, choices: Vec::new(), chars_max: None }
    }
}
