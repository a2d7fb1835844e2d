//! The fields of the index and their names.

use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};

/// Raised whenever fields, analysis or payload change in a way that old indexes cannot answer.
const FORMAT: u32 = 1;

/// The stemmers change the words of the index, so their release is part of its version.
/// Equal to the exact pin in the workspace manifest, which a test compares.
const STEMMERS: &str = "2.20261016.1";

/// Says whether an index on disk can answer this program's questions.
pub(crate) fn version() -> String {
    format!("{FORMAT}/frostem-{STEMMERS}")
}

/// The fields of one index, by name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    /// The caller's id: finds an entry to replace, and is read for each hit.
    pub id: Field,
    pub kind: Field,
    pub language: Field,
    pub sections: Field,
    pub tags: Field,
    pub authors: Field,
    /// Milliseconds since 1970.
    pub published_at: Field,
    /// Milliseconds since 1970.
    pub visible_from: Field,
    /// Words as written but folded, with their places, in four weights.
    pub headline: Field,
    pub standfirst: Field,
    pub names: Field,
    pub body: Field,
    /// Stems and other loose forms, without places, of the headline, and of all other text.
    pub loose_headline: Field,
    pub loose_text: Field,
    /// Words of headlines and standfirsts as folded, a zero, as spelt: what a suggestion shows.
    pub spellings: Field,
}

/// Builds the schema.
pub(crate) fn build() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let placed = text(IndexRecordOption::WithFreqsAndPositions);
    let counted = text(IndexRecordOption::WithFreqs);
    let fields = Fields {
        id: schema.add_i64_field("id", INDEXED | FAST),
        kind: schema.add_text_field("kind", STRING),
        language: schema.add_text_field("language", STRING),
        sections: schema.add_i64_field("sections", INDEXED | FAST),
        tags: schema.add_i64_field("tags", INDEXED),
        authors: schema.add_i64_field("authors", INDEXED | FAST),
        published_at: schema.add_i64_field("published_at", FAST),
        visible_from: schema.add_i64_field("visible_from", FAST),
        headline: schema.add_text_field("headline", placed.clone()),
        standfirst: schema.add_text_field("standfirst", placed.clone()),
        names: schema.add_text_field("names", placed.clone()),
        body: schema.add_text_field("body", placed),
        loose_headline: schema.add_text_field("loose_headline", counted.clone()),
        loose_text: schema.add_text_field("loose_text", counted),
        spellings: schema.add_text_field("spellings", text(IndexRecordOption::Basic)),
    };
    (schema.build(), fields)
}

/// Text that is indexed and not stored. The tokenizer's name is never used: words arrive ready made.
fn text(option: IndexRecordOption) -> TextOptions {
    TextOptions::default()
        .set_indexing_options(TextFieldIndexing::default().set_tokenizer("raw").set_index_option(option))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_names_the_stemmers_that_are_pinned() {
        let manifest = include_str!("../../../Cargo.toml");
        assert!(manifest.contains(&format!("frostem = \"={STEMMERS}\"")), "raise STEMMERS with the pin");
    }
}
