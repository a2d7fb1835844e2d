//! What makes one entry come before another: all weights in one place.
//!
//! The base is BM25 with the usual k1 = 1.2 and b = 0.75 (Robertson, Zaragoza: The Probabilistic Relevance
//! Framework, 2009), summed over the fields in which a word occurs, each with its weight; the sum is raised for
//! what is new.

/// A word in the headline.
pub const HEADLINE: f32 = 5.0;

/// A word in the standfirst.
pub const STANDFIRST: f32 = 3.0;

/// A word in the byline, or in the name of a section, tag or person the story is about.
pub const NAMES: f32 = 2.0;

/// A word in the body.
pub const BODY: f32 = 1.0;

/// A loose form (stem, prefix taken off) beside the word as written.
pub const LOOSE: f32 = 0.4;

/// A reading that is only asked for because the word as it stands is nowhere.
pub const GUESS: f32 = 0.2;

/// All words of a query beside each other, in their order.
pub const TOGETHER: f32 = 2.0;

/// Words that may stand between the words of a query for them to count as beside each other.
pub const TOGETHER_GAP: u32 = 2;

/// How much a story of this moment gains: half as much again.
pub const FRESHNESS_GAIN: f64 = 0.5;

/// Days in which that gain halves.
pub const FRESHNESS_HALF_LIFE_DAYS: f64 = 60.0;

const DAY_MS: f64 = 86_400_000.0;

/// The factor by which a score is raised for an entry of an age; between 1 and `1 + FRESHNESS_GAIN`.
pub(crate) fn freshness(published_at_ms: i64, now_ms: i64) -> f32 {
    let days = (now_ms.saturating_sub(published_at_ms)).max(0) as f64 / DAY_MS;
    (1.0 + FRESHNESS_GAIN * (-days / FRESHNESS_HALF_LIFE_DAYS).exp2()) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn freshness_fades_and_never_harms() {
        let day = DAY_MS as i64;
        assert_eq!(freshness(0, 0), 1.5);
        assert_eq!(freshness(0, 60 * day), 1.25);
        assert_eq!(freshness(5 * day, 0), 1.5);
        assert!(freshness(i64::MIN, i64::MAX) >= 1.0);
    }
}
