//! What a filter knows before anybody has decided anything: learnt from `prior/*.txt`.
//!
//! Those lines were written for this project, in each of its ten languages, after what newsrooms get: offers of
//! loans, bets, cures and quick money on one side, and readers who agree, object, ask and mourn on the other.
//! `cargo xtask spam` makes `prior.bin` and `docs/SPAM.md` of them.

use std::sync::LazyLock;

use crate::model::Model;
use crate::train::{Example, train};

/// The files by language, for the report and for making the model.
pub const PHRASES: [(&str, &str); 10] = [
    ("ar", include_str!("../prior/ar.txt")),
    ("de", include_str!("../prior/de.txt")),
    ("en", include_str!("../prior/en.txt")),
    ("es", include_str!("../prior/es.txt")),
    ("fa", include_str!("../prior/fa.txt")),
    ("fr", include_str!("../prior/fr.txt")),
    ("he", include_str!("../prior/he.txt")),
    ("ru", include_str!("../prior/ru.txt")),
    ("tr", include_str!("../prior/tr.txt")),
    ("ur", include_str!("../prior/ur.txt")),
];

static PRIOR: LazyLock<Model> = LazyLock::new(|| {
    let bytes = include_bytes!("../prior/prior.bin");
    Model::unpack(bytes, &Model::default()).expect("a test makes these bytes and compares them")
});

/// Gives the model that is shipped.
#[must_use]
pub fn prior() -> &'static Model {
    &PRIOR
}

/// Makes the model that is shipped, from its phrases.
#[must_use]
pub fn make_prior() -> Vec<u8> {
    let examples: Vec<Example> = PHRASES.into_iter().flat_map(|(_, text)| read_phrases(text)).collect();
    // Its phrases are plainer than what people write: what it says of strangers' comments is worth less.
    let mut model = train(&Model::default(), &examples).softened();
    model.learnt = 0;
    model.pack(&Model::default())
}

/// Reads the lines of a file: `spam: …` and `ham: …`.
#[must_use]
pub fn read_phrases(text: &str) -> Vec<Example> {
    let lines = text.lines().filter_map(|line| line.split_once(": "));
    lines.map(|(kind, text)| Example { text: text.to_owned(), is_spam: kind == "spam" }).collect()
}
