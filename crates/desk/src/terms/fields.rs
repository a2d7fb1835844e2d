//! The form of one section, tag, series or person, as it was filled in.

use database::{ConstraintKind, Error as DatabaseError};
use locale::Digits;
use newsroom::slug;
use serde::Serialize;

use crate::Error;
use crate::fields::{Field, Shape};
use crate::form::Form;
use crate::frame::Frame;

/// The longest name, in characters: what the tables take.
const NAME_CHARS_MAX: usize = 300;

/// The longest last part of an address, in characters.
const SLUG_CHARS_MAX: usize = 200;

/// The longest description, in characters.
const TEXT_CHARS_MAX: usize = 5000;

/// The longest address of somebody's site, in characters.
const WEBSITE_CHARS_MAX: usize = 2048;

/// The fields of a form, in their order.
#[derive(Default, Serialize)]
#[serde(transparent)]
pub(crate) struct Fields {
    all: Vec<Field>,
    /// What each takes.
    #[serde(skip)]
    take: Vec<Takes>,
}

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// A name: a line that is not empty.
    Name,
    /// The last part of an address, made from the name where it is empty and there was none.
    Slug,
    /// Lines of text.
    Text,
    /// A whole address elsewhere, or nothing.
    Website,
    /// A whole number from 0 to 9999.
    Number,
    /// One of the choices.
    Choice,
}

impl Takes {
    fn shape(self) -> Shape {
        match self {
            Takes::Name => Shape::Words,
            Takes::Slug => Shape::Slug,
            Takes::Text => Shape::Text,
            Takes::Website => Shape::Website,
            Takes::Number => Shape::Number,
            Takes::Choice => Shape::Choice,
        }
    }

    fn chars_max(self) -> Option<usize> {
        match self {
            Takes::Name => Some(NAME_CHARS_MAX),
            Takes::Slug => Some(SLUG_CHARS_MAX),
            Takes::Text => Some(TEXT_CHARS_MAX),
            Takes::Website => Some(WEBSITE_CHARS_MAX),
            Takes::Number | Takes::Choice => None,
        }
    }
}

impl Fields {
    /// Adds a field with the value that it has now. Its label is the text `desk-terms-` with its name, and its hint, where
    /// there is one, the same with `-hint`.
    pub fn with(mut self, frame: &Frame, name: &'static str, takes: Takes, value: &str) -> Self {
        let label = frame.say(&format!("desk-terms-{name}"));
        let hint = frame.words.texts().find(&format!("desk-terms-{name}-hint")).map(std::borrow::Cow::into_owned);
        let field = Field::new(name.to_owned(), takes.shape(), label, value.to_owned());
        self.all.push(Field { hint, chars_max: takes.chars_max(), ..field });
        self.take.push(takes);
        self
    }

    /// Adds a field whose value is one of some.
    pub fn with_choice(self, frame: &Frame, name: &'static str, value: &str, choices: Vec<(String, String)>) -> Self {
        let mut fields = self.with(frame, name, Takes::Choice, value);
        if let Some(field) = fields.all.last_mut() {
            field.choices = choices;
        }
        fields
    }

    /// Takes what was sent, and finds what no table would take.
    pub fn fill_in(&mut self, frame: &Frame, form: &Form) {
        let title = slug::from_title(form.get("name"));
        for (field, takes) in self.all.iter_mut().zip(&self.take) {
            let had = std::mem::replace(&mut field.value, form.get(&field.id).trim().to_owned());
            let is_good = match takes {
                Takes::Name => !field.value.is_empty() && field.value.chars().count() <= NAME_CHARS_MAX,
                Takes::Slug => {
                    if field.value.is_empty() && had.is_empty() {
                        field.value.clone_from(&title);
                    }
                    !slug::from_title(&field.value).is_empty()
                }
                Takes::Text => field.value.chars().count() <= TEXT_CHARS_MAX,
                Takes::Website => field.value.is_empty() || is_website(&field.value),
                Takes::Number => {
                    field.value = Digits::to_ascii(&field.value);
                    field.value.parse().is_ok_and(|number: i64| (0..=9999).contains(&number))
                }
                Takes::Choice => field.choices.iter().any(|(value, _)| *value == field.value),
            };
            field.flaw = (!is_good).then(|| frame.say(&format!("desk-terms-{}-flaw", field.id)));
        }
    }

    /// Gives what a field holds.
    pub fn get(&self, name: &str) -> &str {
        self.all.iter().find(|field| field.id == name).map_or("", |field| &field.value)
    }

    /// Gives the number that a field holds, of a number or a choice of ids.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.get(name).parse().ok()
    }

    /// Gives the last part of an address, as it is kept.
    pub fn slug(&self) -> String {
        slug::from_title(self.get("slug"))
    }

    /// Says what is wrong with a field.
    pub fn refuse(&mut self, frame: &Frame, name: &str, text: &str) {
        if let Some(field) = self.all.iter_mut().find(|field| field.id == name) {
            field.flaw = Some(frame.say(text));
        }
    }

    /// Says beside the last part of the address that something stands there, if that is why nothing was kept.
    pub fn note_taken(&mut self, frame: &Frame, kept: Result<(), DatabaseError>) -> Result<(), Error> {
        match kept {
            Err(DatabaseError::Constraint { kind: ConstraintKind::Unique, .. }) => {
                self.refuse(frame, "slug", "desk-terms-taken");
                Ok(())
            }
            kept => Ok(kept?),
        }
    }

    /// Says whether anything is wrong.
    pub fn have_flaws(&self) -> bool {
        self.all.iter().any(|field| field.flaw.is_some())
    }
}

fn is_website(text: &str) -> bool {
    let is_web = |url: url::Url| ["https", "http"].contains(&url.scheme()) && url.has_host();
    text.chars().count() <= WEBSITE_CHARS_MAX && text.parse().is_ok_and(is_web)
}
