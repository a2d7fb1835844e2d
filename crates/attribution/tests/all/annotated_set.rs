//! The annotated set keeps to what its guide says (data/quotes/GUIDE.md), as far as a machine can see.

use std::collections::HashMap;

use serde_json::Value;

use crate::set::{Document, FLAGS, ends};

/// Fields of a statement that are no flags.
const FIELDS: [&str; 5] = ["span", "parts", "kind", "speaker_span", "cue_span"];

fn documents() -> Vec<Document> {
    crate::set::documents().unwrap()
}

fn name(document: &Document) -> String {
    format!("{}: {}", document.file, document.value["id"])
}

#[track_caller]
fn expect_none(broken: &[String]) {
    assert!(broken.is_empty(), "The annotated set breaks its guide:\n  {}\n", broken.join("\n  "));
}

#[test]
fn every_span_of_the_set_lies_in_its_text_and_begins_and_ends_at_a_word_or_mark() {
    let mut broken = Vec::new();
    for document in documents() {
        for statement in document.statements() {
            for (field, span) in spans(statement) {
                let words = ends(span).and_then(|span| document.words(span));
                let is_tight = |words: &[char]| !words[0].is_whitespace() && !words[words.len() - 1].is_whitespace();
                if !words.is_some_and(is_tight) {
                    broken.push(format!("{} {field} {span}", name(&document)));
                }
            }
        }
    }
    expect_none(&broken);
}

fn spans(statement: &Value) -> Vec<(&'static str, &Value)> {
    let mut spans = vec![("span", &statement["span"])];
    spans.extend(statement["parts"].as_array().into_iter().flatten().map(|part| ("part", part)));
    let optional = ["speaker_span", "cue_span"].map(|field| (field, &statement[field]));
    spans.extend(optional.into_iter().filter(|(_, span)| !span.is_null()));
    spans
}

#[test]
fn the_parts_of_a_statement_of_the_set_stand_in_order_and_reach_from_end_to_end() {
    let mut broken = Vec::new();
    for document in documents() {
        for statement in document.statements().iter().filter(|statement| !statement["parts"].is_null()) {
            let parts: Vec<_> = statement["parts"].as_array().unwrap().iter().filter_map(ends).collect();
            let (start, end) = ends(&statement["span"]).unwrap();
            let in_order = parts.windows(2).all(|pair| pair[0].1 <= pair[1].0);
            let whole = parts.len() > 1 && parts[0].0 == start && parts[parts.len() - 1].1 == end;
            if !in_order || !whole {
                broken.push(format!("{} {}", name(&document), statement["span"]));
            }
        }
    }
    expect_none(&broken);
}

#[test]
fn the_set_has_no_kind_and_no_flag_that_its_guide_does_not_name() {
    let mut broken = Vec::new();
    for document in documents() {
        for statement in document.statements() {
            let kind = statement["kind"].as_str().unwrap_or_default();
            let known = |name: &str| FIELDS.contains(&name) || FLAGS.contains(&name);
            let is_known = statement.as_object().unwrap().iter().all(|(name, _)| known(name));
            if !["direct", "mixed", "indirect"].contains(&kind) || !is_known {
                broken.push(format!("{} {statement}", name(&document)));
            }
        }
    }
    expect_none(&broken);
}

#[test]
fn every_document_of_the_set_stands_in_one_split_and_names_language_source_and_licence() {
    let mut broken = Vec::new();
    let mut seen: HashMap<String, String> = HashMap::new();
    for document in documents() {
        // The second annotation has the same documents again; that is what it is for.
        if document.file.contains(".second.") {
            continue;
        }
        let lang = document.language();
        let named = ["source", "licence"].iter().all(|field| document.value[*field].is_string());
        if !named || document.value["lang"] != lang {
            broken.push(format!("{} names no language, source or licence", name(&document)));
        }
        let text: String = document.text.iter().collect();
        for key in [document.value["id"].to_string(), text] {
            if let Some(other) = seen.insert(key, name(&document)) {
                broken.push(format!("{} is {other} again", name(&document)));
            }
        }
    }
    expect_none(&broken);
}

#[test]
fn texts_written_for_the_set_are_for_training_only_and_labelled() {
    let mut broken = Vec::new();
    for document in documents() {
        let is_written = document.value["licence"] == "CC0 1.0";
        if is_written != document.file.ends_with(".train.written.jsonl") && !document.file.contains(".second.") {
            broken.push(name(&document));
        }
    }
    expect_none(&broken);
}
