//! What the extractor finds beside what a person marked.
//!
//! A found statement and a marked one are a pair when their spans overlap by at least [`OVERLAP_MIN`]: characters in
//! both by characters in either, over the parts. Flagged statements are neither asked for nor held against what finds
//! them, nor is what the extractor itself tells apart from what is said, unless it stands in a marked statement's place.

use attribution::{Input, Kind, Statement, statements};

use crate::set::{Document, Ends, Marked};

/// Spans that share less are not the same statement (STATEMENTS, "End to end"; PolNeAR's measure).
pub const OVERLAP_MIN: f64 = 0.8;

/// How one statement came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Words and speaker are right.
    Right,
    /// The words are right, the speaker is another or wanting.
    Speaker,
    /// Found and marked share words, but too few.
    Span,
    /// Found, and nobody marked it.
    Surplus,
    /// Marked, and nothing found it.
    Missed,
    /// Found and marked, but with a flag.
    Flagged,
    /// Found, told apart by the extractor itself, and not marked: the set is not complete in these.
    Object,
}

/// One statement, found or marked or both.
pub struct Case {
    /// How it came out.
    pub outcome: Outcome,
    /// The marked kind; of a surplus the found one.
    pub kind: Kind,
    /// The found statement, if there is one.
    pub found: Option<Statement>,
    /// The marked one, if there is one.
    pub marked: Option<Marked>,
    /// The number of its document in the list that was measured.
    pub document: usize,
}

impl Case {
    /// Whether words and speaker are right, with a flag or without.
    pub fn is_right(&self) -> bool {
        let is_flagged_right = || match (&self.found, &self.marked) {
            (Some(found), Some(marked)) => is_same_speaker(found, marked),
            _ => false,
        };
        self.outcome == Outcome::Right || self.outcome == Outcome::Flagged && is_flagged_right()
    }
}

/// Compares what is found with what is marked, document by document.
pub fn compare(documents: &[&Document]) -> Vec<Case> {
    documents.iter().enumerate().flat_map(|(number, document)| compare_one(document, number)).collect()
}

fn compare_one(document: &Document, number: usize) -> Vec<Case> {
    let text: String = document.text.iter().collect();
    let mut found: Vec<Option<Statement>> =
        statements(&Input { text: &text, language: document.language(), ..Input::default() })
            .into_iter()
            .map(Some)
            .collect();
    let mut marked: Vec<Option<Marked>> = document.marked().into_iter().map(Some).collect();
    let mut pairs = pairs(&found, &marked);
    // The best first; of equals the unflagged, then the earlier.
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut cases = Vec::new();
    for least in [OVERLAP_MIN, 0.0] {
        for &(overlap, (_, at_marked, at_found)) in pairs.iter().filter(|pair| pair.0 >= least) {
            let is_flagged_part = marked[at_marked].as_ref().is_some_and(|marked| marked.is_flagged) && least == 0.0;
            if is_flagged_part || found[at_found].is_none() || marked[at_marked].is_none() {
                continue;
            }
            if let (Some(found), Some(marked)) = (found[at_found].take(), marked[at_marked].take()) {
                let outcome = judge(overlap, &found, &marked);
                cases.push(Case {
                    outcome,
                    kind: marked.kind,
                    found: Some(found),
                    marked: Some(marked),
                    document: number,
                });
            }
        }
    }
    let surplus = found.into_iter().flatten().map(|found| Case {
        outcome: if found.is_said { Outcome::Surplus } else { Outcome::Object },
        kind: found.kind,
        found: Some(found),
        marked: None,
        document: number,
    });
    let missed = marked.into_iter().flatten().filter(|marked| !marked.is_flagged).map(|marked| Case {
        outcome: Outcome::Missed,
        kind: marked.kind,
        found: None,
        marked: Some(marked),
        document: number,
    });
    cases.extend(surplus.collect::<Vec<_>>().into_iter().chain(missed));
    cases
}

type Pair = (f64, (bool, usize, usize));

fn pairs(found: &[Option<Statement>], marked: &[Option<Marked>]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (at_found, found) in found.iter().enumerate() {
        let Some(found) = found else { continue };
        let parts: Vec<Ends> = found.parts.iter().map(|part| (part.start, part.end)).collect();
        for (at_marked, marked) in marked.iter().enumerate() {
            let Some(marked) = marked else { continue };
            let overlap = overlap(&parts, &marked.parts);
            if overlap > 0.0 {
                pairs.push((overlap, (marked.is_flagged, at_marked, at_found)));
            }
        }
    }
    pairs
}

fn judge(overlap: f64, found: &Statement, marked: &Marked) -> Outcome {
    match (marked.is_flagged, overlap >= OVERLAP_MIN, is_same_speaker(found, marked)) {
        (true, ..) => Outcome::Flagged,
        (false, false, _) => Outcome::Span,
        (false, true, true) => Outcome::Right,
        (false, true, false) => Outcome::Speaker,
    }
}

/// Whether the speaker is the marked one: at least half of the found phrase lies in the marked one, or it begins with
/// it, or both have none.
fn is_same_speaker(found: &Statement, marked: &Marked) -> bool {
    match (found.speaker, marked.speaker) {
        (None, None) => true,
        (Some(found), Some(marked)) => {
            let shared = shared((found.start, found.end), marked);
            shared * 2 >= found.end - found.start || found.start == marked.0 && shared == marked.1 - marked.0
        }
        _ => false,
    }
}

/// Whether the speaker's phrase is the marked one to the letter.
pub fn is_exact_speaker(found: &Statement, marked: &Marked) -> bool {
    found.speaker.map(|span| (span.start, span.end)) == marked.speaker
}

fn overlap(one: &[Ends], other: &[Ends]) -> f64 {
    let length = |parts: &[Ends]| parts.iter().map(|part| part.1 - part.0).sum::<usize>();
    let both: usize = one.iter().map(|part| other.iter().map(|other| shared(*part, *other)).sum::<usize>()).sum();
    let either = length(one) + length(other) - both;
    if either == 0 { 0.0 } else { both as f64 / either as f64 }
}

fn shared(one: Ends, other: Ends) -> usize {
    one.1.min(other.1).saturating_sub(one.0.max(other.0))
}

/// Rates of one kind or of all, in percent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rates {
    /// Marked without a flag.
    pub marked: usize,
    /// Found, but for what is flagged.
    pub found: usize,
    /// Words and speaker right, of those marked so.
    pub right: usize,
    /// The same, of those found so: where a kind is asked for, found and marked may differ in it.
    pub found_right: usize,
    /// Words right, whoever speaks.
    pub spans: usize,
}

impl Rates {
    /// Counts the cases of one kind; of all for `None`.
    pub fn of(cases: &[Case], kind: Option<Kind>) -> Rates {
        let mut rates = Rates::default();
        for case in cases.iter().filter(|case| !matches!(case.outcome, Outcome::Flagged | Outcome::Object)) {
            let is_kind = |other: Kind| kind.is_none_or(|kind| kind == other);
            rates.marked += usize::from(case.marked.as_ref().is_some_and(|marked| is_kind(marked.kind)));
            rates.found += usize::from(case.found.as_ref().is_some_and(|found| is_kind(found.kind)));
            if case.outcome == Outcome::Right {
                rates.found_right += usize::from(case.found.as_ref().is_some_and(|found| is_kind(found.kind)));
            }
            if is_kind(case.kind) {
                rates.right += usize::from(case.outcome == Outcome::Right);
                rates.spans += usize::from(matches!(case.outcome, Outcome::Right | Outcome::Speaker));
            }
        }
        rates
    }

    /// Right of all found.
    pub fn precision(&self) -> f64 {
        percent(self.found_right, self.found)
    }

    /// Right of all marked.
    pub fn recall(&self) -> f64 {
        percent(self.right, self.marked)
    }

    /// The harmonic mean of both.
    pub fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
    }

    /// The right speaker where the words are right.
    pub fn speaker(&self) -> f64 {
        percent(self.right, self.spans)
    }
}

/// A share in percent; nothing of nothing is nothing.
pub fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { 100.0 * part as f64 / whole as f64 }
}
