//! The model: a weight for each feature, learnt one decision at a time.

use crate::feature::{Feature, Text, WEIGHTS, read};

/// How fast it learns: the first step of a weight, in units of the score (AdaGrad, Duchi, Hazan and Singer 2011).
const RATE: f32 = 0.3;

/// How fast the bias learns: slower, so that a run of spam does not make everything spam.
const BIAS_RATE: f32 = 0.1;

/// A weight's steps grow smaller with what it has seen, until this much: so that what changed can still be unlearnt.
/// It bounds the memory: the last few hundred decisions about a word weigh more than all before.
pub(crate) const SQUARES_MAX: f32 = 0.1;

/// What a weight that was never used has seen; keeps the first division from being one by nothing.
pub(crate) const SQUARES_MIN: f32 = 1e-8;

/// No weight grows beyond this: no single word decides alone.
pub(crate) const WEIGHT_MAX: f32 = 40.0;

/// A decision is repeated until its comment would be judged so, at most this often.
const REPEATS_MAX: usize = 6;

/// A decision counts as learnt when the model is this sure of it.
const SURE_ENOUGH: f32 = 0.95;

/// The smallest unit: what was taught is never divided by nothing.
pub(crate) const UNIT_MIN: f32 = 0.05;

/// The unit of a model that nothing has measured.
const UNIT: f32 = 3.0;

/// A filter's knowledge.
#[derive(PartialEq)]
pub struct Model {
    pub(crate) weights: Vec<f32>,
    pub(crate) squares: Vec<f32>,
    pub(crate) bias: f32,
    pub(crate) bias_squares: f32,
    /// The logarithm of odds that a margin of one means to whom taught many examples at once (`train`).
    pub(crate) unit: f32,
    /// How many decisions it has learnt from, the prior's not counted.
    pub(crate) learnt: u32,
}

impl Clone for Model {
    fn clone(&self) -> Self {
        Model { weights: self.weights.clone(), squares: self.squares.clone(), ..*self }
    }

    /// Takes over another's knowledge into the memory that this one has: two megabytes are neither asked for nor given back.
    fn clone_from(&mut self, other: &Self) {
        let (mut weights, mut squares) = (std::mem::take(&mut self.weights), std::mem::take(&mut self.squares));
        weights.clone_from(&other.weights);
        squares.clone_from(&other.squares);
        *self = Model { weights, squares, ..*other };
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Model").field("learnt", &self.learnt).field("unit", &self.unit).finish_non_exhaustive()
    }
}

/// Gives the probability that natural logarithms of odds mean, from 0 to 1.
#[must_use]
pub fn probability(odds: f32) -> f32 {
    (1.0 / (1.0 + exp(-f64::from(odds)))) as f32
}

/// The natural logarithm of a number above nothing, made of additions, products and quotients alone for the same reason
/// as [`exp`].
pub(crate) fn ln(x: f64) -> f64 {
    let bits = x.max(f64::MIN_POSITIVE).to_bits();
    let twos = (bits >> 52) as i64 - 1023;
    let rest = f64::from_bits(bits & ((1 << 52) - 1) | 1023 << 52);
    // ln((1 + t) / (1 - t)) = 2 (t + t³/3 + t⁵/5 + …), here with t from 0 to a third.
    let t = (rest - 1.0) / (rest + 1.0);
    let series = (0..16).rev().fold(0.0, |sum, n| sum * t * t + 1.0 / f64::from(2 * n + 1));
    twos as f64 * std::f64::consts::LN_2 + 2.0 * t * series
}

/// The exponential function, made of additions and products alone: the libraries of different systems round it
/// differently, and the same examples shall give the same model everywhere.
pub(crate) fn exp(x: f64) -> f64 {
    let x = x.clamp(-80.0, 80.0);
    let twos = (x * std::f64::consts::LOG2_E).round();
    let rest = x - twos * std::f64::consts::LN_2;
    let series = (1..=12).rev().fold(1.0, |sum, n| 1.0 + sum * rest / f64::from(n));
    // Within 2^-116 to 2^116, so the exponent fits.
    series * f64::from_bits(((1023 + twos as i64) as u64) << 52)
}

impl Default for Model {
    /// Knows nothing: every text scores one half.
    fn default() -> Self {
        Model {
            weights: vec![0.0; WEIGHTS],
            squares: vec![SQUARES_MIN; WEIGHTS],
            bias: 0.0,
            bias_squares: SQUARES_MIN,
            unit: UNIT,
            learnt: 0,
        }
    }
}

impl Model {
    /// Gives the probability that a text is spam, from 0 to 1.
    #[must_use]
    pub fn score(&self, text: &str) -> f32 {
        self.judge(&read(text))
    }

    /// Gives the probability that a text that has been read is spam.
    #[must_use]
    pub fn judge(&self, text: &Text) -> f32 {
        probability(self.odds(text))
    }

    /// Gives the natural logarithm of the odds that a text that has been read is spam, to which what is known
    /// otherwise can be added.
    #[must_use]
    pub fn odds(&self, text: &Text) -> f32 {
        self.raw(&text.features)
    }

    /// Learns from one decision.
    pub fn learn(&mut self, text: &str, is_spam: bool) {
        let features = read(text).features;
        for _ in 0..REPEATS_MAX {
            let spam = probability(self.raw(&features));
            if (if is_spam { spam } else { 1.0 - spam }) >= SURE_ENOUGH {
                break;
            }
            self.step(&features, is_spam);
        }
        self.learnt = self.learnt.saturating_add(1);
    }

    /// Gives how many decisions it has learnt from beyond what it began with.
    #[must_use]
    pub fn learnt(&self) -> u32 {
        self.learnt
    }

    pub(crate) fn raw(&self, features: &[Feature]) -> f32 {
        let sum: f32 = features.iter().map(|feature| self.weights[feature.weight as usize] * feature.value).sum();
        sum + self.bias
    }

    /// One step of logistic regression towards what was decided.
    fn step(&mut self, features: &[Feature], is_spam: bool) {
        let wanted = if is_spam { 1.0 } else { 0.0 };
        let error = probability(self.raw(features)) - wanted;
        for feature in features {
            let place = feature.weight as usize;
            let slope = error * feature.value;
            let squares = (self.squares[place] + slope * slope).min(SQUARES_MAX);
            self.squares[place] = squares;
            let weight = self.weights[place] - RATE * slope / squares.sqrt();
            self.weights[place] = weight.clamp(-WEIGHT_MAX, WEIGHT_MAX);
        }
        self.bias_squares = (self.bias_squares + error * error).min(1e6);
        self.bias -= BIAS_RATE * error / self.bias_squares.sqrt();
    }
}
