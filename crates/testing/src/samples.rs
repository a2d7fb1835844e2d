//! Sample pages: each template is rendered with little, with all that it can hold, and from right to left.

use std::collections::{BTreeMap, BTreeSet};

/// A newsroom to be made, what is asked of it, and words that the page then shows.
pub type Sample<Newsroom, Asked> = (fn() -> Newsroom, Asked, &'static [&'static str]);

/// Asks for every sample, and checks that each template of a folder has some.
///
/// # Panics
/// If a template has no sample, or a page lacks words.
pub fn check<Newsroom, Asked>(
    folder: &str,
    samples: &[(&str, &[Sample<Newsroom, Asked>])],
    answer: impl Fn(&Newsroom, &Asked) -> String,
) {
    let templates: BTreeSet<&str> =
        web::templates::EMBEDDED.iter().map(|(name, _)| *name).filter(|name| name.starts_with(folder)).collect();
    let sampled: BTreeMap<&str, &[Sample<Newsroom, Asked>]> = samples.iter().copied().collect();
    assert_eq!(templates, sampled.keys().copied().collect(), "each template has samples");
    let mut missing = Vec::new();
    for (template, samples) in sampled {
        for (place, (newsroom, asked, shows)) in samples.iter().enumerate() {
            let page = answer(&newsroom(), asked);
            let absent = shows.iter().filter(|words| !page.contains(**words));
            missing.extend(absent.map(|words| format!("{template}, sample {place}: {words}")));
        }
    }
    assert_eq!(missing, [""; 0]);
}
