//! From an entry to the library's document: words ready made, nothing stored.

use std::collections::BTreeSet;

use jiff::Timestamp;
use tantivy::TantivyDocument;
use tantivy::schema::Field;
use tantivy::tokenizer::{PreTokenizedString, Token};

use super::indexed;
use crate::Entry;
use crate::analysis::{Analyser, Word, read};
use crate::schema::Fields;

/// A zero between the folded word and its spelling.
pub(crate) const SPELT: char = '\0';

/// Gives the document, and how many words are in it.
pub(super) fn document(entry: &Entry, fields: &Fields) -> (TantivyDocument, usize) {
    let analyser = Analyser::for_language(&entry.language);
    let mut document = TantivyDocument::new();
    document.add_i64(fields.id, entry.id);
    document.add_text(fields.kind, &entry.kind);
    document.add_text(fields.language, analyser.language());
    document.add_i64(fields.published_at, entry.published_at.as_millisecond());
    document.add_i64(fields.visible_from, milliseconds_up(entry.visible_from));
    add_numbers(&mut document, fields.sections, &entry.sections);
    add_numbers(&mut document, fields.tags, &entry.tags);
    add_numbers(&mut document, fields.authors, &entry.authors);

    let headline = read(&entry.headline, &analyser);
    let standfirst = read(&entry.standfirst, &analyser);
    let body = read(&entry.body, &analyser);
    add_words(&mut document, fields.headline, surfaces(&headline));
    add_words(&mut document, fields.standfirst, surfaces(&standfirst));
    add_words(&mut document, fields.body, surfaces(&body));
    add_words(&mut document, fields.loose_headline, loose(&headline));
    for words in [&standfirst, &body] {
        add_words(&mut document, fields.loose_text, loose(words));
    }
    for name in entry.byline.iter().chain(&entry.keywords) {
        let words = read(name, &analyser);
        add_words(&mut document, fields.names, surfaces(&words));
        add_words(&mut document, fields.loose_text, loose(&words));
    }
    let spelt = spellings(&entry.headline, &headline).chain(spellings(&entry.standfirst, &standfirst));
    add_words(&mut document, fields.spellings, spelt.collect());
    (document, headline.len() + standfirst.len() + body.len())
}

/// Milliseconds since 1970, rounded up: never a moment too early.
pub(crate) fn milliseconds_up(at: Timestamp) -> i64 {
    let floor = at.as_millisecond();
    let rest = at.as_nanosecond() - i128::from(floor) * 1_000_000;
    if rest > 0 { floor + 1 } else { floor }
}

fn add_numbers(document: &mut TantivyDocument, field: Field, numbers: &[i64]) {
    for number in BTreeSet::from_iter(numbers) {
        document.add_i64(field, *number);
    }
}

fn add_words(document: &mut TantivyDocument, field: Field, tokens: Vec<Token>) {
    if !tokens.is_empty() {
        document.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
    }
}

/// Folded words at their positions. A compound stands at its first and its last: it is found in a phrase
/// with the word before it and with the one after.
fn surfaces(words: &[Word]) -> Vec<Token> {
    let mut places: Vec<(usize, &str)> = Vec::with_capacity(words.len());
    for word in words {
        places.push((word.position, &word.surface));
        if word.span > 1 {
            places.push((word.position + word.span - 1, &word.surface));
        }
    }
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(|(position, text)| token(position, text)).collect()
}

/// Loose forms; their positions are not kept.
fn loose(words: &[Word]) -> Vec<Token> {
    words.iter().flat_map(|word| &word.loose).enumerate().map(|(number, form)| token(number, form)).collect()
}

/// The spellings of a headline's words, in small letters.
fn spellings<'a>(text: &'a str, words: &'a [Word]) -> impl Iterator<Item = Token> + 'a {
    let text = indexed(text);
    words.iter().filter(|word| word.span == 1).map(move |word| {
        let spelling = text[word.range.clone()].to_lowercase();
        token(word.position, &format!("{}{SPELT}{spelling}", word.surface))
    })
}

fn token(position: usize, text: &str) -> Token {
    Token { offset_from: 0, offset_to: 0, position, text: text.to_owned(), position_length: 1 }
}
