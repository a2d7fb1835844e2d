//! Names in a row: "A, B and C".

use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use crate::parts::Part;
use crate::{Language, formats};

/// Ends a name while the list is being put together; see the note on noncharacters in [`crate::parts`].
const END: char = '\u{fdd2}';

pub(crate) fn formatter(language: &Language) -> ListFormatter {
    let locale = formats::locale(language, "");
    ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default())
        .expect("compiled data hold the root language, to which every other falls back")
}

/// Joins names and tells names and joining words apart.
///
/// The joining word may depend on the name after it (Spanish "e Inés", Hebrew's "ו"), so the list is made from the
/// names themselves.
pub(crate) fn parts(formatter: &ListFormatter, names: &[&str]) -> Vec<Part> {
    let cleaned: Vec<String> = names.iter().map(|name| name.replace(END, "")).collect();
    let joined = formatter.format(cleaned.iter().map(|name| format!("{name}{END}"))).to_string();
    let mut parts = Vec::new();
    let mut pieces = joined.split(END);
    for (index, (piece, text)) in pieces.by_ref().zip(cleaned).enumerate() {
        let words = piece.strip_suffix(text.as_str()).unwrap_or_default();
        if !words.is_empty() {
            parts.push(Part::Words(words.to_owned()));
        }
        parts.push(Part::Inserted { index, text });
    }
    parts
}
