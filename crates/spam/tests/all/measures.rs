//! How well scores part spam from ham.

use spam::{Example, Model, train};

use crate::samples::Sample;

/// A comment with the score that it got from a model that had not seen it.
#[derive(Debug, Clone)]
pub struct Scored {
    pub set: &'static str,
    pub text: String,
    pub is_spam: bool,
    pub score: f32,
}

/// Parts of a cross-validation.
const PARTS: usize = 5;

/// Scores every sample by a model taught with the other four fifths, the groups dealt out in turn.
pub fn cross_validate(samples: &[Sample], teach: impl Fn(&[Example]) -> Model) -> Vec<Scored> {
    let mut scored = Vec::new();
    for part in 0..PARTS {
        let (own, others): (Vec<&Sample>, Vec<&Sample>) =
            samples.iter().partition(|sample| sample.group % PARTS == part);
        let model = teach(&others.iter().map(|sample| sample.example.clone()).collect::<Vec<_>>());
        scored.extend(own.into_iter().map(|sample| score(&model, sample)));
    }
    scored
}

/// Teaches a model all at once.
pub fn at_once(start: &Model) -> impl Fn(&[Example]) -> Model + '_ {
    |examples| train(start, examples)
}

/// Teaches a model one decision after another, as moderators do.
pub fn one_by_one(start: &Model) -> impl Fn(&[Example]) -> Model + '_ {
    |examples| {
        // Sets stand one after the other in the files, and spam apart from ham: comments come mixed.
        let mut order: Vec<usize> = (0..examples.len()).collect();
        order.sort_by_key(|place| place.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20);
        let mut model = start.clone();
        for place in order {
            model.learn(&examples[place].text, examples[place].is_spam);
        }
        model
    }
}

/// Scores samples by a model.
pub fn score_all(model: &Model, samples: &[Sample]) -> Vec<Scored> {
    samples.iter().map(|sample| score(model, sample)).collect()
}

fn score(model: &Model, sample: &Sample) -> Scored {
    let Example { text, is_spam } = &sample.example;
    Scored { set: sample.set, text: text.clone(), is_spam: *is_spam, score: model.score(text) }
}

/// The figures of some scored comments.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    pub spam: usize,
    pub ham: usize,
    /// The share of spam above the score that at most one in a hundred of ham passes.
    pub caught: f64,
    /// The share of spam and of ham at [`HOLDS_FROM`] and above.
    pub held: (f64, f64),
    /// The chance that spam scores above ham.
    pub area: f64,
}

/// The score from which the newsroom's rules hold a comment unless they say otherwise.
pub const HOLDS_FROM: f32 = 0.7;

pub fn figures(scored: &[&Scored]) -> Figures {
    let (spam, ham): (Vec<&Scored>, Vec<&Scored>) = scored.iter().partition(|one| one.is_spam);
    let share = |of: &[&Scored], holds: &dyn Fn(&Scored) -> bool| {
        of.iter().filter(|one| holds(one)).count() as f64 / of.len().max(1) as f64
    };
    let mut heights: Vec<f32> = ham.iter().map(|one| one.score).collect();
    heights.sort_by(|a, b| b.total_cmp(a));
    // The first of ham that must not be held.
    let bound = heights.get(ham.len() / 100).copied().unwrap_or(0.0);
    let above: usize = spam.iter().map(|one| heights.iter().filter(|&&height| height < one.score).count()).sum();
    Figures {
        spam: spam.len(),
        ham: ham.len(),
        caught: share(&spam, &|one| one.score > bound),
        held: (share(&spam, &|one| one.score >= HOLDS_FROM), share(&ham, &|one| one.score >= HOLDS_FROM)),
        area: above as f64 / (spam.len() * ham.len()).max(1) as f64,
    }
}
