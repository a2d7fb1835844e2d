//! The figures in words: what `docs/STATEMENTS.md` says and a run prints.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use attribution::Kind;

use crate::measure::{Case, Outcome, Rates, compare, is_exact_speaker, percent};
use crate::set::{Document, Ends};

/// The languages that are read, in the order of the tables.
const LANGUAGES: [&str; 4] = ["en", "ru", "fa", "ar"];

/// The splits, and how the files of each end.
const SPLITS: [(&str, &str); 4] =
    [("written", "train.written.jsonl"), ("train", "train.jsonl"), ("dev", "dev.jsonl"), ("test", "test.jsonl")];

/// Errors shown of each kind; they come from `dev`, or from `written` where a language has no `dev`, never from `test`.
const EXAMPLES: usize = 4;

/// Characters of an error that are shown.
const EXAMPLE_CHARS: usize = 110;

const HEAD: &str = "# How well statements are found

Made by `cargo xtask score --write`; a test compares it with what is measured. Do not edit.

The extractor reads the annotated set (`crates/attribution/data/quotes`, its rules in `GUIDE.md`) and is held against what a person marked there.
A statement is *right* if its words overlap with the marked ones by at least 0.8 (characters in both by characters in either, over all parts) and the speaker is the marked one: at least half of the found phrase lies in the marked one, or begins with it, or both have none.
The last column is stricter: the share of speakers' phrases that are the marked ones to the letter.
Statements with a flag (thoughts, nested ones, infinitives, noun phrases, fewer than five words) are neither asked for nor held against what finds them.
The same holds for what the extractor itself tells apart from what is said (the object of a verb that tells, a thought, a wish, hearsay), unless it takes a marked statement's place: the set has such phrases only where they were met, and a record leaves them out. The last table counts them.
Everything found counts, whatever its confidence.

`written` was written for the set, and rules were made with it in view, so that its figures say little.
`train` and `dev` are real texts that were looked at while rules were made: their figures flatter as well.
`test` was measured alone: no rule, word or number was chosen by it, and its errors are not listed here.
Arabic and Russian `dev` and `test` are single sentences of translated news, each document a few sentences with gaps; Persian has no real text yet.
With so few statements a figure may be ten points off by chance.
";

/// All that does not depend on the machine.
pub fn figures(documents: &[Document]) -> String {
    let mut page = HEAD.to_owned();
    let groups = groups(documents);
    size(&mut page, &groups);
    let measured: Vec<Measured> =
        groups.iter().map(|group| Measured { group, cases: compare(&group.documents) }).collect();
    page.push_str("\n## End to end\n");
    for measured in &measured {
        rates(&mut page, &measured.group.name, &measured.cases);
    }
    calibration(&mut page, &measured);
    errors(&mut page, &measured);
    page
}

/// All errors of the parts that may be looked at, for whoever works on the rules.
pub fn all_errors(documents: &[Document]) -> String {
    let mut page = String::new();
    for group in groups(documents).iter().filter(|group| group.split != "test") {
        examples(&mut page, &Measured { group, cases: compare(&group.documents) }, usize::MAX);
    }
    page
}

struct Group<'d> {
    name: String,
    split: &'static str,
    documents: Vec<&'d Document>,
}

struct Measured<'g, 'd> {
    group: &'g Group<'d>,
    cases: Vec<Case>,
}

fn groups(documents: &[Document]) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    for language in LANGUAGES {
        for (split, end) in SPLITS {
            let file = format!("{language}.{end}");
            let own: Vec<&Document> = documents.iter().filter(|document| document.file == file).collect();
            if !own.is_empty() {
                groups.push(Group { name: format!("{language} {split}"), split, documents: own });
            }
        }
    }
    groups
}

fn size(page: &mut String, groups: &[Group]) {
    page.push_str("\n## The set\n\n| part | documents | characters | statements | direct | mixed | indirect | with a flag |\n| --- | --: | --: | --: | --: | --: | --: | --: |\n");
    for group in groups {
        let marked: Vec<_> = group.documents.iter().flat_map(|document| document.marked()).collect();
        let count = |kind| marked.iter().filter(|one| !one.is_flagged && one.kind == kind).count();
        let kinds = Kind::ALL.map(count);
        let characters: usize = group.documents.iter().map(|document| document.text.len()).sum();
        let plain: usize = kinds.iter().sum();
        let _ = writeln!(
            page,
            "| {} | {} | {characters} | {plain} | {} | {} | {} | {} |",
            group.name,
            group.documents.len(),
            kinds[0],
            kinds[1],
            kinds[2],
            marked.len() - plain
        );
    }
}

/// The table of one part.
pub fn rates(page: &mut String, name: &str, cases: &[Case]) {
    let _ = writeln!(page, "\n### {}\n", name);
    page.push_str("| kind | marked | found | right | precision | recall | F1 | right speaker | to the letter |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |\n");
    let kinds = Kind::ALL.map(Some).into_iter().chain([None]);
    for kind in kinds {
        let rates = Rates::of(cases, kind);
        if rates.marked + rates.found == 0 {
            continue;
        }
        let exact = exact(cases, kind);
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} |",
            kind.map_or("all", Kind::name),
            rates.marked,
            rates.found,
            rates.right,
            rates.precision(),
            rates.recall(),
            rates.f1(),
            rates.speaker(),
            percent(exact, rates.spans)
        );
    }
}

fn exact(cases: &[Case], kind: Option<Kind>) -> usize {
    let is_span = |case: &&Case| {
        matches!(case.outcome, Outcome::Right | Outcome::Speaker) && kind.is_none_or(|kind| kind == case.kind)
    };
    let pairs = cases.iter().filter(is_span).filter_map(|case| case.found.as_ref().zip(case.marked.as_ref()));
    pairs.filter(|(found, marked)| is_exact_speaker(found, marked)).count()
}

/// The confidence that was given beside the share that was right, by language; what a flag excuses counts as right.
fn calibration(page: &mut String, measured: &[Measured]) {
    page.push_str("\n## Confidence\n\nWhat is found, by the confidence it was given, and the share of it whose words and speaker are right; here a statement with a flag counts like any other.\n\n| part | confidence | found | right |\n| --- | --: | --: | --: |\n");
    for (name, is_own) in [("all but test", false), ("test", true)] {
        let mut steps: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
        let own = measured.iter().filter(|measured| (measured.group.split == "test") == is_own);
        for case in own.flat_map(|measured| &measured.cases) {
            if let Some(found) = &case.found {
                let step = steps.entry((found.confidence * 20.0).floor() as u32).or_default();
                step.0 += 1;
                step.1 += usize::from(case.is_right());
            }
        }
        for (step, (found, right)) in steps.iter().rev() {
            let from = f64::from(*step) / 20.0;
            let _ = writeln!(
                page,
                "| {name} | {from:.2} to {:.2} | {found} | {:.1} % |",
                from + 0.05,
                percent(*right, *found)
            );
        }
    }
}

/// The errors that are told apart.
const KINDS: [(Outcome, &str); 4] = [
    (Outcome::Speaker, "other speaker"),
    (Outcome::Span, "other span"),
    (Outcome::Surplus, "surplus"),
    (Outcome::Missed, "missed"),
];

fn errors(page: &mut String, measured: &[Measured]) {
    page.push_str("\n## What goes wrong\n\nCounts of every part; examples from `dev`, where a language has none from `written`, never from `test`.\n\n| part | other speaker | other span | surplus | missed | told apart |\n| --- | --: | --: | --: | --: | --: |\n");
    for Measured { group, cases } in measured {
        let count = |outcome| cases.iter().filter(|case| case.outcome == outcome).count().to_string();
        let counts = KINDS.map(|(outcome, _)| count(outcome));
        let _ = writeln!(page, "| {} | {} | {} |", group.name, counts.join(" | "), count(Outcome::Object));
    }
    for language in LANGUAGES {
        let find = |split: &str| measured.iter().find(|one| one.group.name == format!("{language} {split}"));
        if let Some(shown) = find("dev").or_else(|| find("written")) {
            examples(page, shown, EXAMPLES);
        }
    }
}

fn examples(page: &mut String, shown: &Measured, most: usize) {
    let _ = writeln!(page, "\n### Examples, {}\n", shown.group.name);
    for (outcome, name) in KINDS {
        for case in shown.cases.iter().filter(|case| case.outcome == outcome).take(most) {
            let _ = writeln!(page, "- {name}: {}", example(shown.group.documents[case.document], case));
        }
    }
}

fn example(document: &Document, case: &Case) -> String {
    let span = |parts: &[Ends]| (parts[0].0, parts[parts.len() - 1].1);
    let marked = case.marked.as_ref().map(|marked| (span(&marked.parts), marked.speaker));
    let found = case
        .found
        .as_ref()
        .map(|found| ((found.span.start, found.span.end), found.speaker.map(|speaker| (speaker.start, speaker.end))));
    let one = |(words, speaker): (Ends, Option<Ends>)| {
        let speaker = speaker.map_or("nobody".to_owned(), |speaker| cut(document, speaker));
        format!("`{speaker}`: `{}`", cut(document, words))
    };
    match (marked, found) {
        (Some(marked), Some(found)) if case.outcome == Outcome::Span => {
            format!("marked {}, found {}", one(marked), one(found))
        }
        (Some(marked), Some(found)) => {
            let speaker = found.1.map_or("nobody".to_owned(), |speaker| cut(document, speaker));
            format!("marked {}, found `{speaker}`", one(marked))
        }
        (Some(one_of), None) | (None, Some(one_of)) => one(one_of),
        (None, None) => String::new(),
    }
}

/// The words of a span on one line, the middle left out where they are many.
fn cut(document: &Document, span: Ends) -> String {
    let words: String = document.words(span).unwrap_or_default().iter().collect();
    let words: Vec<char> = words.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'").chars().collect();
    if words.len() <= EXAMPLE_CHARS {
        return words.iter().collect();
    }
    let half = EXAMPLE_CHARS / 2;
    words[..half].iter().chain(&[' ', '…', ' ']).chain(&words[words.len() - half..]).collect()
}

/// Where the part begins that depends on the machine.
pub const MACHINE: &str = "
## Speed and memory

Articles of 5,000 characters, cut from the set, on one core of the machine that last wrote this page, optimised build; the growth of the process when a language is first asked for.
";
