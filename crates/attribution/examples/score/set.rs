//! The annotated set as its guide lays it down (data/quotes/GUIDE.md).

use std::path::{Path, PathBuf};

use attribution::Kind;
use serde_json::Value;

/// A stretch of a text: the first scalar value and the one behind the last.
pub type Ends = (usize, usize);

/// What a statement may have beside its spans, from the guide.
pub const FLAGS: [&str; 6] = ["short", "thought", "nested", "infinitive", "noun", "transcript"];

/// A document with the file that holds it.
pub struct Document {
    /// The file's name: `LANG.SPLIT.jsonl` or `LANG.train.written.jsonl`.
    pub file: String,
    /// The line as it stands.
    pub value: Value,
    /// Its text, by scalar values.
    pub text: Vec<char>,
}

/// A statement as a person marked it.
pub struct Marked {
    /// Its pieces, in order; one where nothing interrupts it.
    pub parts: Vec<Ends>,
    /// Direct, mixed or indirect.
    pub kind: Kind,
    /// Who says it, if the text has a phrase for it.
    pub speaker: Option<Ends>,
    /// Whether a flag keeps it out of what a record proposes.
    pub is_flagged: bool,
}

impl Document {
    /// The language's tag, which begins the file's name.
    pub fn language(&self) -> &str {
        self.file.split('.').next().unwrap_or_default()
    }

    /// What was marked, as it stands.
    pub fn statements(&self) -> &[Value] {
        self.value["statements"].as_array().map_or(&[], Vec::as_slice)
    }

    /// What was marked, ready to compare with.
    pub fn marked(&self) -> Vec<Marked> {
        self.statements().iter().filter_map(read_marked).collect()
    }

    /// Takes the words of a span; `None` if it does not lie in the text or is empty.
    pub fn words(&self, (start, end): Ends) -> Option<&[char]> {
        self.text.get(start..end).filter(|words| !words.is_empty())
    }
}

fn read_marked(statement: &Value) -> Option<Marked> {
    let whole = || ends(&statement["span"]).map(|span| vec![span]);
    let parts = statement["parts"].as_array().map(|parts| parts.iter().filter_map(ends).collect());
    let kind = Kind::ALL.into_iter().find(|kind| statement["kind"] == kind.name())?;
    let is_flagged = FLAGS.iter().any(|flag| statement[*flag] == true);
    Some(Marked { parts: parts.or_else(whole)?, kind, speaker: ends(&statement["speaker_span"]), is_flagged })
}

/// Reads a span.
pub fn ends(span: &Value) -> Option<Ends> {
    let pair = span.as_array().filter(|pair| pair.len() == 2)?;
    Some((usize::try_from(pair[0].as_u64()?).ok()?, usize::try_from(pair[1].as_u64()?).ok()?))
}

/// All documents of the set, in the order of the files' names.
///
/// # Errors
/// If a file cannot be read or a line is no JSON.
pub fn documents() -> Result<Vec<Document>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/quotes");
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "jsonl"));
    files.sort();
    let mut documents = Vec::new();
    for file in files {
        documents.append(&mut read(&file)?);
    }
    Ok(documents)
}

/// The documents of one file.
///
/// # Errors
/// If it cannot be read or a line is no JSON.
pub fn read(path: &Path) -> Result<Vec<Document>, String> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let lines = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let document = |line: &str| {
        let value: Value = serde_json::from_str(line).map_err(|error| format!("{}: {error}", path.display()))?;
        let text = value["text"].as_str().unwrap_or_default().chars().collect();
        Ok(Document { file: file.clone(), value, text })
    };
    lines.lines().map(document).collect()
}
