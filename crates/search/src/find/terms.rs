//! The words of a clause in the forms in which the index may hold them.

use crate::analysis::{Analyser, Chunk, Script, Side, split, surface};

/// One word asked for: the ways in which a text may have it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Asked {
    /// The word, or the compound written as one.
    pub whole: Forms,
    /// The parts of a compound, folded, to be found beside each other; empty for a plain word.
    pub parts: Vec<String>,
    /// The part that carries the meaning: `homme` of l'homme, `minister` of minister's.
    pub bearer: Option<Forms>,
}

/// A word folded, and its loose forms.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Forms {
    /// The word as written, folded.
    pub surface: String,
    /// Forms that it surely has.
    pub loose: Vec<String>,
    /// Further forms, for when it is found in none of those.
    pub guesses: Vec<String>,
}

/// Reads the words of a clause.
pub(crate) fn asked(text: &str, analysers: &[Analyser]) -> Vec<Asked> {
    let across_spaces = analysers.iter().any(Analyser::joins_across_spaces);
    let chunks = split(text, across_spaces);
    chunks.iter().map(|chunk| ask(text, chunk, analysers)).filter(|asked| !asked.whole.surface.is_empty()).collect()
}

fn ask(text: &str, chunk: &Chunk, analysers: &[Analyser]) -> Asked {
    let whole = forms(&chunk.joined(text), analysers);
    if chunk.parts.len() < 2 {
        return Asked { whole, parts: Vec::new(), bearer: None };
    }
    let parts: Vec<String> =
        chunk.parts.iter().map(|part| surface(&text[part.clone()])).filter(|part| !part.is_empty()).collect();
    let bearer = bearer(chunk).map(|number| forms(&text[chunk.parts[number].clone()], analysers));
    Asked { whole, parts: if parts.len() < 2 { Vec::new() } else { parts }, bearer }
}

/// Around an apostrophe, the longer part: French elides before it, English and Turkish inflect after it.
fn bearer(chunk: &Chunk) -> Option<usize> {
    let is_apostrophe = matches!(chunk.joint, Some('\'' | '’' | '‘' | 'ʼ' | '＇'));
    let length = |number: usize| chunk.parts[number].len();
    (is_apostrophe && chunk.parts.len() == 2 && length(0) != length(1)).then(|| usize::from(length(1) > length(0)))
}

fn forms(raw: &str, analysers: &[Analyser]) -> Forms {
    let surface = surface(raw);
    let script = Script::of(&surface);
    let readers: Vec<&Analyser> = analysers.iter().filter(|analyser| analyser.reads(script)).collect();
    let mut loose = collect(&readers, raw, &surface, Side::Query);
    let mut guesses = collect(&readers, raw, &surface, Side::Guess);
    guesses.retain(|form| !loose.contains(form) && *form != surface);
    if loose.is_empty() {
        loose.push(surface.clone());
    }
    Forms { surface, loose, guesses }
}

fn collect(readers: &[&Analyser], raw: &str, surface: &str, side: Side) -> Vec<String> {
    let mut forms: Vec<String> = readers.iter().flat_map(|analyser| analyser.loose(raw, surface, side)).collect();
    forms.sort_unstable();
    forms.dedup();
    forms
}
