//! Learns from many decisions at once: several times over, in an order that is mixed and always the same.

use crate::feature::{Feature, Text, read};
use crate::model::{Curve, Importance, Model, exp};

/// A comment and what was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// What it says.
    pub text: String,
    /// Whether it is spam.
    pub is_spam: bool,
}

/// How often each example is looked at.
const ROUNDS: usize = 10;

/// Parts into which examples are cut so that each is scored by a model that has not seen it.
const PARTS: usize = 5;

/// At most this many examples measure the curve: more would not move it.
const MEASURED_MAX: usize = 4_000;

/// Fewer of either kind than this leave the curve as it is.
const MEASURED_MIN: usize = 10;

/// Teaches a copy of a model all examples and measures how its raw scores become probabilities.
#[must_use]
pub fn train(start: &Model, examples: &[Example]) -> Model {
    let read: Vec<Read> = examples.iter().map(Read::from).collect();
    let all: Vec<&Read> = read.iter().collect();
    let mut model = teach(start, &all);
    if let Some(curve) = measure(start, &all) {
        model.curve = curve;
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

fn teach(start: &Model, examples: &[&Read]) -> Model {
    let mut model = start.clone();
    let importance = importance(examples);
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut mixer = Mixer(0x2545_f491_4f6c_dd1d);
    for _ in 0..ROUNDS {
        mixer.shuffle(&mut order);
        for &place in &order {
            model.step(&examples[place].features, examples[place].is_spam, importance);
        }
    }
    model
}

/// Makes both kinds count the same together, whichever there is more of.
fn importance(examples: &[&Read]) -> Importance {
    let spam = examples.iter().filter(|example| example.is_spam).count() as f32;
    let ham = examples.len() as f32 - spam;
    let half = examples.len() as f32 / 2.0;
    Importance { spam: half / spam.max(1.0), ham: half / ham.max(1.0) }
}

/// Fits the curve to scores that examples get from models taught without them.
fn measure(start: &Model, examples: &[&Read]) -> Option<Curve> {
    let mut order: Vec<usize> = (0..examples.len()).collect();
    Mixer(0x9e37_79b9_7f4a_7c15).shuffle(&mut order);
    order.truncate(MEASURED_MAX);
    let spam = order.iter().filter(|&&place| examples[place].is_spam).count();
    if spam < MEASURED_MIN || order.len() - spam < MEASURED_MIN {
        return None;
    }
    let mut scored = Vec::with_capacity(order.len());
    for part in 0..PARTS {
        let is_in = |place: &usize| place % PARTS == part;
        let rest: Vec<&Read> = (0..order.len()).filter(|place| !is_in(place)).map(|at| examples[order[at]]).collect();
        let model = teach(start, &rest);
        for at in (0..order.len()).filter(is_in) {
            let example = examples[order[at]];
            scored.push((model.raw(&example.features), example.is_spam));
        }
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
    Curve { slope: slope.clamp(0.05, 50.0) as f32, offset: offset.clamp(-20.0, 20.0) as f32 }
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
