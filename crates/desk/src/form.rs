//! What was sent: the fields of a form or of a query, and the files of a form.

use std::hash::{DefaultHasher, Hash, Hasher};

use http::header::CONTENT_TYPE;
use url::form_urlencoded;
use web::Ask;
use web::multipart::{self, Field};

/// A number that changes when what a form shows is changed by somebody else: it travels in the form as `seen`.
pub(crate) fn fingerprint(shown: &impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    shown.hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

/// Fields that are read from one form; further ones are not looked at.
const FIELDS_MAX: usize = 500;

/// The fields of a form, in their order, and its files.
#[derive(Default)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    files: Vec<Field>,
}

impl Form {
    /// Reads a form's body or a query.
    pub fn read(text: &[u8]) -> Form {
        Form { fields: form_urlencoded::parse(text).into_owned().take(FIELDS_MAX).collect(), files: Vec::new() }
    }

    /// Reads the form of a request, with its files if it has any; one that breaks off says nothing.
    pub fn of(ask: &Ask) -> Form {
        let kind = ask.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("multipart/form-data") {
            return Form::read(ask.body);
        }
        let mut form = Form::default();
        for field in multipart::read(kind, ask.body.clone()).unwrap_or_default() {
            match field.file_name {
                // A field without a file is sent with an empty name.
                Some(ref name) if name.is_empty() && field.content.is_empty() => {}
                Some(_) => form.files.push(field),
                None => form.fields.push((field.name, String::from_utf8_lossy(&field.content).into_owned())),
            }
        }
        form
    }

    /// Gives the files of a field.
    pub fn files<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Field> {
        self.files.iter().filter(move |field| field.name == name)
    }

    /// Gives a field, empty if it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.as_str())
    }

    /// Gives all fields with their values, in their order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Gives every value of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}
