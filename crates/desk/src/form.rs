//! What was sent: the fields of a form or of a query.

use url::form_urlencoded;

/// Fields that are read from one form; further ones are not looked at.
const FIELDS_MAX: usize = 500;

/// The fields of a form, in their order.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads a form's body or a query.
    pub fn read(text: &[u8]) -> Form {
        Form(form_urlencoded::parse(text).into_owned().take(FIELDS_MAX).collect())
    }

    /// Gives a field, empty if it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str())
    }

    /// Gives every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}
