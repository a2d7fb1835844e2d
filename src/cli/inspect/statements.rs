//! `dateline inspect statements`: a line of JSON in, a line of JSON out.

use std::io::BufRead;

use anyhow::{Context, Result};
use attribution::{Input, Span, Statement};
use serde_json::{Value, json};

use crate::cli::say;

/// Answers each line; one that cannot be read is told with its number, and the rest goes on.
///
/// # Errors
/// Only if the input itself cannot be read. `false` if a line was broken.
pub fn run(mut input: impl BufRead) -> Result<bool> {
    let mut is_whole = true;
    let mut bytes = Vec::new();
    let mut number = 0_u64;
    loop {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes).context("standard input cannot be read")? == 0 {
            return Ok(is_whole);
        }
        number += 1;
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        match answer(&bytes) {
            Ok(answer) => say(&answer.to_string()),
            Err(error) => {
                is_whole = false;
                eprintln!("line {number}: {error:#}");
            }
        }
    }
}

fn answer(line: &[u8]) -> Result<Value> {
    let line: Value = serde_json::from_slice(line).context("it is no JSON")?;
    let text = line.get("text").and_then(Value::as_str).context("it has no `text`")?;
    let language = line.get("lang").and_then(Value::as_str).unwrap_or("en");
    let statements: Vec<Value> =
        attribution::statements(&Input { text, language, ..Input::default() }).iter().map(to_json).collect();
    Ok(json!({ "id": line.get("id"), "statements": statements }))
}

fn to_json(statement: &Statement) -> Value {
    let mut value = json!({
        "span": pair(statement.span),
        "kind": statement.kind.name(),
        "speaker_span": statement.speaker.map(pair),
        "cue_span": statement.cue.map(pair),
    });
    if statement.parts.len() > 1 {
        value["parts"] = statement.parts.iter().copied().map(pair).collect();
    }
    // What nobody said (a thought, a wish, hearsay, the mere object of a verb) stands in no record.
    if !statement.is_said {
        value["apart"] = Value::Bool(true);
    }
    value
}

fn pair(span: Span) -> [usize; 2] {
    [span.start, span.end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_answered_with_who_said_what() {
        let line = br#"{"id": 7, "lang": "en", "text": "\"The bridge will open in June,\" said Lena Ortiz."}"#;
        let answer = answer(line).unwrap();
        assert_eq!(answer["id"], 7);
        let statement = json!({"span": [0, 31], "kind": "direct", "speaker_span": [37, 47], "cue_span": [32, 36]});
        assert_eq!(answer["statements"], json!([statement]));
    }

    #[test]
    fn what_nobody_said_is_told_apart() {
        let line = br#"{"id": 7, "text": "Ortiz believes that the bridge will open in June."}"#;
        assert_eq!(answer(line).unwrap()["statements"][0]["apart"], true);
    }

    #[test]
    fn a_broken_line_does_not_stop_the_rest() {
        assert!(run(&b"{\"id\": 1, \"text\": \"\"}\n\n"[..]).unwrap());
        assert!(!run(&b"{\n\xff\n{\"id\": 1, \"text\": \"\"}\n"[..]).unwrap());
    }
}
