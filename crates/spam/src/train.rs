//! Learns from many decisions at once.
//!
//! The weights are those of a support vector machine whose distance from what it began with is bounded (squared hinge,
//! dual coordinate descent: Hsieh, Chang, Lin, Keerthi and Sundararajan 2008), with a part of what naive Bayes says of
//! each feature added. Both are linear, so their sum is a model like any other.

use crate::feature::{Feature, Text, WEIGHTS, mix, read};
use crate::fold::fold;
use crate::model::{Model, SQUARES_MAX, UNIT_MIN, WEIGHT_MAX, exp, ln};

/// A comment and what was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it says.
    pub text: String,
    /// Whether it is spam.
    pub is_spam: bool,
}

/// How often each example is looked at, at most.
const ROUNDS: usize = 40;

/// A round that moves no example's part in the weights by more than this is the last.
const STILL: f32 = 1e-3;

/// What an example on the wrong side of the margin costs, beside the distance from what the model began with.
const COST: f32 = 5.0;

/// How much of what the model began with is kept.
const KEPT: f32 = 0.5;

/// What naive Bayes adds, in parts of how far the scores of examples spread.
const BAYES: f32 = 0.3;

/// What naive Bayes adds to each count: half an example of either kind has each feature.
const UNSEEN: f64 = 0.5;

/// How far off a score is on the average while it is learnt, squared: what a batch leaves as the memory of a weight.
const ERROR_SQUARED: f32 = 0.04;

/// Parts into which examples are cut so that each is scored by a model that has not seen it.
const PARTS: u64 = 5;

/// At most this many examples measure the odds: more would not move them.
const MEASURED_MAX: usize = 4_000;

/// Fewer of either kind than this leave the odds as they are, and naive Bayes out.
const MEASURED_MIN: usize = 10;

/// Teaches a copy of a model all examples and measures what odds its scores stand for.
///
/// The same examples in the same order always give the same model.
#[must_use]
pub fn train(start: &Model, examples: &[Example]) -> Model {
    // Copies of one text are scored together, or a model that knows them would seem surer than it is.
    let group_of = |example: &Example| fold(&example.text).text.iter().take(80).fold(0, |hash, &c| mix(hash, c as u64));
    train_in_groups(start, examples, &examples.iter().map(group_of).collect::<Vec<_>>())
}

/// Teaches examples of which those of one group tell nothing about each other.
pub(crate) fn train_in_groups(start: &Model, examples: &[Example], groups: &[u64]) -> Model {
    let read: Vec<Read> = examples.iter().map(Read::from).collect();
    let all: Vec<&Read> = read.iter().collect();
    let taught = teach(start, &all);
    let curve = measure(start, &all, groups).unwrap_or(Curve { slope: start.unit, offset: 0.0 });
    let mut model = Model { weights: taught.weights, unit: curve.slope, ..start.clone() };
    for weight in &mut model.weights {
        *weight = (*weight * curve.slope).clamp(-WEIGHT_MAX, WEIGHT_MAX);
    }
    model.bias = taught.bias * curve.slope + curve.offset;
    for feature in all.iter().flat_map(|example| &example.features) {
        let squares = &mut model.squares[feature.weight as usize];
        *squares = (*squares + feature.value * feature.value * ERROR_SQUARED).min(SQUARES_MAX);
    }
    model.learnt = model.learnt.saturating_add(u32::try_from(examples.len()).unwrap_or(u32::MAX));
    model
}

/// An example as features.
struct Read {
    features: Vec<Feature>,
    is_spam: bool,
}

impl From<&Example> for Read {
    fn from(example: &Example) -> Self {
        let Text { features, .. } = read(&example.text);
        Read { features, is_spam: example.is_spam }
    }
}

/// What a batch teaches: weights and bias, at whose margin the score is one.
struct Taught {
    weights: Vec<f32>,
    bias: f32,
}

impl Taught {
    fn score(&self, features: &[Feature]) -> f32 {
        product(&self.weights, features) + self.bias
    }
}

fn product(weights: &[f32], features: &[Feature]) -> f32 {
    features.iter().map(|feature| weights[feature.weight as usize] * feature.value).sum()
}

fn teach(start: &Model, examples: &[&Read]) -> Taught {
    let mut taught = part(start, examples);
    let spam = examples.iter().filter(|example| example.is_spam).count();
    if spam >= MEASURED_MIN && examples.len() - spam >= MEASURED_MIN {
        let bayes = compare_counts(examples, spam);
        let wanted = BAYES * spread(examples.iter().map(|example| taught.score(&example.features)));
        let own = spread(examples.iter().map(|example| product(&bayes, &example.features)));
        let share = if own > 0.0 { wanted / own } else { 0.0 };
        for (weight, bayes) in taught.weights.iter_mut().zip(&bayes) {
            *weight += share * bayes;
        }
    }
    taught
}

/// Parts spam from ham: one multiplier an example, each in turn brought to its best while the others stay.
fn part(start: &Model, examples: &[&Read]) -> Taught {
    let kept = KEPT / start.unit.max(UNIT_MIN);
    let mut taught =
        Taught { weights: start.weights.iter().map(|weight| weight * kept).collect(), bias: start.bias * kept };
    let costs = costs(examples);
    let lengths: Vec<f32> =
        examples.iter().map(|example| example.features.iter().map(|f| f.value * f.value).sum::<f32>() + 1.0).collect();
    let mut multipliers = vec![0.0_f32; examples.len()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut mixer = Mixer(0x2545_f491_4f6c_dd1d);
    for _ in 0..ROUNDS {
        mixer.shuffle(&mut order);
        let mut most = 0.0_f32;
        for &place in &order {
            let example = examples[place];
            let (side, cost) = if example.is_spam { (1.0, costs.0) } else { (-1.0, costs.1) };
            let others = side * taught.score(&example.features) - multipliers[place] * lengths[place];
            let best = ((1.0 - others) / (lengths[place] + 0.5 / cost)).max(0.0);
            let step = best - multipliers[place];
            if step != 0.0 {
                multipliers[place] = best;
                for feature in &example.features {
                    taught.weights[feature.weight as usize] += side * step * feature.value;
                }
                taught.bias += side * step;
                most = most.max(step.abs());
            }
        }
        if most < STILL {
            break;
        }
    }
    taught
}

/// Makes spam and ham count the same together, whichever there is more of.
fn costs(examples: &[&Read]) -> (f32, f32) {
    let spam = examples.iter().filter(|example| example.is_spam).count() as f32;
    let ham = examples.len() as f32 - spam;
    let half = COST * examples.len() as f32 / 2.0;
    (half / spam.max(1.0), half / ham.max(1.0))
}

/// The logarithm of how much more often each feature is in spam than in ham; nothing for those that are in neither.
fn compare_counts(examples: &[&Read], spam: usize) -> Vec<f32> {
    let mut counts = vec![(0_u32, 0_u32); WEIGHTS];
    for example in examples {
        for feature in &example.features {
            let count = &mut counts[feature.weight as usize];
            if example.is_spam {
                count.0 += 1;
            } else {
                count.1 += 1;
            }
        }
    }
    let share = |count: u32, of: usize| (f64::from(count) + UNSEEN) / (of as f64 + 2.0 * UNSEEN);
    let ham = examples.len() - spam;
    let compare = |(in_spam, in_ham): (u32, u32)| match in_spam + in_ham {
        0 => 0.0,
        _ => ln(share(in_spam, spam) / share(in_ham, ham)) as f32,
    };
    counts.into_iter().map(compare).collect()
}

/// The standard deviation.
fn spread(scores: impl Iterator<Item = f32>) -> f32 {
    let (mut count, mut sum, mut squares) = (0.0_f64, 0.0_f64, 0.0_f64);
    for score in scores.map(f64::from) {
        count += 1.0;
        sum += score;
        squares += score * score;
    }
    (squares / count - (sum / count) * (sum / count)).max(0.0).sqrt() as f32
}

/// How a score becomes a logarithm of odds: `slope * score + offset` (Platt 1999).
struct Curve {
    slope: f32,
    offset: f32,
}

/// Fits the curve to scores that examples get from models taught without their groups.
fn measure(start: &Model, examples: &[&Read], groups: &[u64]) -> Option<Curve> {
    let mut order: Vec<usize> = (0..examples.len()).collect();
    Mixer(0x9e37_79b9_7f4a_7c15).shuffle(&mut order);
    order.truncate(MEASURED_MAX);
    let spam = order.iter().filter(|&&place| examples[place].is_spam).count();
    if spam < MEASURED_MIN || order.len() - spam < MEASURED_MIN {
        return None;
    }
    let mut scored = Vec::with_capacity(order.len());
    for part in 0..PARTS {
        let (own, others): (Vec<usize>, Vec<usize>) =
            order.iter().partition(|&&place| (mix(groups[place], 0) >> 32) % PARTS == part);
        let taught = teach(start, &others.iter().map(|&place| examples[place]).collect::<Vec<_>>());
        scored.extend(own.iter().map(|&place| (taught.score(&examples[place].features), examples[place].is_spam)));
    }
    Some(fit(&scored))
}

/// Finds slope and offset by Newton's method on the logistic loss, both kinds counting the same, with the targets
/// that Platt (1999) gives against overconfidence.
fn fit(scored: &[(f32, bool)]) -> Curve {
    let spam = scored.iter().filter(|(_, is_spam)| *is_spam).count() as f64;
    let ham = scored.len() as f64 - spam;
    let (mut slope, mut offset) = (1.0_f64, 0.0_f64);
    for _ in 0..50 {
        let (mut g0, mut g1, mut h00, mut h01, mut h11) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
        for &(raw, is_spam) in scored {
            let raw = f64::from(raw);
            let (target, weight) =
                if is_spam { ((spam + 1.0) / (spam + 2.0), 1.0 / spam) } else { (1.0 / (ham + 2.0), 1.0 / ham) };
            let p = 1.0 / (1.0 + exp(-(slope * raw + offset)));
            let (error, curvature) = ((p - target) * weight, p * (1.0 - p) * weight);
            g0 += error * raw;
            g1 += error;
            h00 += curvature * raw * raw;
            h01 += curvature * raw;
            h11 += curvature;
        }
        let determinant = h00 * h11 - h01 * h01;
        let (step0, step1) = ((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant);
        slope -= step0.clamp(-1.0, 1.0);
        offset -= step1.clamp(-1.0, 1.0);
        if step0.abs() + step1.abs() < 1e-9 {
            break;
        }
    }
    Curve { slope: slope.clamp(f64::from(UNIT_MIN), 50.0) as f32, offset: offset.clamp(-20.0, 20.0) as f32 }
}

/// A generator of orders (xorshift, Marsaglia 2003): the same examples always give the same model.
struct Mixer(u64);

impl Mixer {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn shuffle(&mut self, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            let other = (self.next() % (last as u64 + 1)) as usize;
            order.swap(last, other);
        }
    }
}
