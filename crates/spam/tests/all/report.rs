//! The shipped model and docs/SPAM.md are what the files make.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use spam::prior::make_prior;
use spam::{Model, prior, train};

use crate::measures::{Figures, HOLDS_FROM, Scored, cross_validate, figures, score_all};
use crate::samples::{Sample, foreign, own};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[track_caller]
fn expect_made(file: &str, name: &str, fresh: &[u8]) {
    if std::fs::read(root().join(file)).unwrap_or_default() != fresh {
        let folder = root().join("target/tmp");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name), fresh).unwrap();
        panic!("{file} is old: cp target/tmp/{name} {file}");
    }
}

#[test]
fn the_shipped_model_is_what_its_phrases_make() {
    expect_made("crates/spam/prior/prior.bin", "prior.bin", &make_prior());
}

#[test]
fn the_report_says_what_is_measured() {
    expect_made("docs/SPAM.md", "SPAM.md", write().as_bytes());
}

#[test]
fn comments_of_video_pages_are_parted_nearly_whole_by_a_few_hundred_decisions() {
    let scored = cross_validate(prior(), &foreign());
    for (set, least) in [("video 1", 0.94), ("video 2", 0.84)] {
        let found = figures_of(&scored, set);
        assert!(found.caught >= least, "{set}: {found:?}");
    }
    assert!(figures_of(&scored, "chat").area > 0.96);
}

#[test]
fn ham_in_every_language_passes_with_no_history() {
    let scored = cross_validate(&Model::default(), &own());
    for set in sets(&scored) {
        let found = figures_of(&scored, set);
        assert!(found.held.0 >= 0.6 && found.held.1 <= 0.04, "{set}: {found:?}");
    }
}

fn sets(scored: &[Scored]) -> Vec<&'static str> {
    let mut sets: Vec<&str> = scored.iter().map(|one| one.set).collect();
    sets.sort_unstable();
    sets.dedup();
    sets
}

fn figures_of(scored: &[Scored], set: &str) -> Figures {
    figures(&scored.iter().filter(|one| one.set == set).collect::<Vec<_>>())
}

const HEAD: &str = "# How well the comment filter judges

Made by `cargo xtask spam`; a test compares it with what is measured. Do not edit.

Every score is that of a model that has not seen the comment: five-fold cross-validation, unless a table says otherwise.
*Caught* is the share of spam that scores above 99 of 100 comments that are no spam (ham).
*Held* is the share at or above the score from which the newsroom's rules hold a comment, 0.7, of spam and of ham.
*Area* is the chance that a spam comment scores above one that is none.

The aim is 98 % caught. Where it is missed, the comments below say why.
";

const MODEL: &str = "
## The model

Logistic regression (AdaGrad) over words, pairs of words, runs of three to five letters and traits of the whole, hashed to 2^18 weights, each text brought to length one.
Look-alike letters, invisible characters, ornaments and marks are undone first; mixing alphabets is a trait of its own.
A curve fitted to held-out scores (Platt) makes them probabilities.
A score costs 11 microseconds for a comment of 300 characters (optimised build, one core, measured once), and grows with the text up to 8,000 characters, of which no more are read.
One decision is one to six steps; steps grow smaller with what a weight has seen, to a floor, so that the last few hundred decisions count most.

Also tried once, on the same files, with folds drawn at random (all sets together: caught, area): multinomial naive Bayes 64 %, 0.980; a linear support vector machine 89 %, 0.991; the same over naive Bayes ratios (NB-SVM) 79 to 87 %, 0.992; AROW 87 to 89 %, 0.992; words without runs of letters 85 %, 0.990; logistic regression 90 to 91 %, 0.992.
AROW and logistic regression differ by a handful of comments; the latter gives probabilities and bears wrong labels best.
";

const SOURCES: &str = "
## The comments

`chat`: messages of chat groups, Russian and English, umputun/tg-spam (MIT). `video 1` and `video 2`: comments under two videos, English, YouTube Spam Collection (Alberto and Lochter, CC BY 4.0). They are used for measuring alone; no weight that is shipped was learnt from them.
The phrases that the shipped model learns from (`crates/spam/prior`) were written for it; those of one language often say what those of another say, so that their figures are better than a stranger's comments will give.
";

fn write() -> String {
    let trained = cross_validate(prior(), &foreign());
    let mut page = HEAD.to_owned();
    table(&mut page, "Taught with four fifths of all three sets", &trained);
    table(
        &mut page,
        "Taught with these sets alone, not beginning with the shipped model",
        &cross_validate(&Model::default(), &foreign()),
    );
    table(&mut page, "Beginning with the shipped model, with no decision", &score_all(prior(), &foreign()));
    table(&mut page, "The shipped model's own phrases, by language", &cross_validate(&Model::default(), &own()));
    table(
        &mut page,
        "The same phrases, judged by what the sets teach a model that begins with nothing",
        &score_all(&taught(), &own()),
    );
    page.push_str(
        "\n## What goes wrong\n\nThe spam that scores lowest and the ham that scores highest in the first table.\n",
    );
    for set in sets(&trained) {
        examples(&mut page, set, &trained);
    }
    page.push_str("\nIn `chat`, two messages marked as ham are the advertising that the same set marks as spam elsewhere; they alone take up what 1 % allows.\nUnder videos a bare link is nearly always spam, in chats it is not: a newsroom's own decisions settle which of the two it is like.\n");
    page.push_str(MODEL);
    page.push_str(SOURCES);
    page
}

fn taught() -> Model {
    let examples: Vec<_> = foreign().into_iter().map(|Sample { example, .. }| example).collect();
    train(&Model::default(), &examples)
}

fn table(page: &mut String, title: &str, scored: &[Scored]) {
    let percent = |share: f64| format!("{:.1} %", share * 100.0);
    write!(page, "\n## {title}\n\n| set | spam | ham | caught | spam held | ham held | area |\n| --- | --: | --: | --: | --: | --: | --: |\n").unwrap();
    let mut row = |name: &str, f: Figures| {
        let (spam, ham) = f.held;
        writeln!(
            page,
            "| {name} | {} | {} | {} | {} | {} | {:.3} |",
            f.spam,
            f.ham,
            percent(f.caught),
            percent(spam),
            percent(ham),
            f.area
        )
        .unwrap();
    };
    for set in sets(scored) {
        row(set, figures_of(scored, set));
    }
    row("all", figures(&scored.iter().collect::<Vec<_>>()));
}

/// How many examples of each error are shown, and how much of each.
const SHOWN: (usize, usize) = (5, 100);

fn examples(page: &mut String, set: &str, scored: &[Scored]) {
    let mut of_set: Vec<&Scored> = scored.iter().filter(|one| one.set == set).collect();
    of_set.sort_by(|a, b| a.score.total_cmp(&b.score).then_with(|| a.text.cmp(&b.text)));
    writeln!(page, "\n### {set}\n").unwrap();
    let lowest = of_set.iter().filter(|one| one.is_spam && one.score < HOLDS_FROM).take(SHOWN.0);
    let highest = of_set.iter().rev().filter(|one| !one.is_spam && one.score >= 0.5).take(SHOWN.0);
    for one in lowest.chain(highest) {
        let kind = if one.is_spam { "spam" } else { "ham" };
        let words: Vec<&str> = one.text.split_whitespace().collect();
        let text: String = words.join(" ").replace('`', "'").chars().take(SHOWN.1).collect();
        writeln!(page, "- {kind}, {:.2}: `{text}`", one.score).unwrap();
    }
}
