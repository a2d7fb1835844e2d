//! Why a model judges a text as it does, in the text's own words.

use crate::feature::{NO_TOKEN, Text, Trait, host_of};
use crate::model::Model;
use crate::token::Kind;

/// Something in a text and how much it speaks for spam.
#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    /// What it is.
    pub what: What,
    /// Its part of the raw score: above nothing for spam, below for ham.
    pub weight: f32,
}

/// What speaks for or against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A word, a sign or a number as it counts.
    Word(String),
    /// A link to this host.
    Host(String),
    /// Something that the text has as a whole.
    Trait(Trait),
}

impl std::fmt::Display for What {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            What::Word(word) => write!(f, "“{word}”"),
            What::Host(host) => write!(f, "a link to {host}"),
            What::Trait(which) => f.write_str(&say(*which)),
        }
    }
}

/// Names a trait as one would say it after "because of".
fn say(which: Trait) -> String {
    let text = match which {
        Trait::OneLink => "a link",
        Trait::Links(links) => return format!("{links} links"),
        Trait::LinkAlone => "little more than a link",
        Trait::BareLink => "an address written out or spaced out",
        Trait::Shortener => "a link that hides where it leads",
        Trait::Messenger => "a link to a private chat",
        Trait::Phone => "a telephone number",
        Trait::Email => "an e-mail address",
        Trait::Mention => "an @name",
        Trait::Money => "a sum of money",
        Trait::Capitals => "mostly capital letters",
        Trait::Drawl => "letters drawn out",
        Trait::SignRun => "signs in a row",
        Trait::Emoji(1) => "a picture sign",
        Trait::Emoji(_) => "several picture signs",
        Trait::MixedScripts => "words mixed from the letters of two alphabets",
        Trait::Invisible => "characters that cannot be seen",
        Trait::Fancy => "letters of an ornamental alphabet",
        Trait::Length(_) => "its length",
        Trait::Question => "a question",
        Trait::Plus => "a lone plus sign",
        Trait::Pitch(_) => "much that advertising speaks of",
    };
    text.to_owned()
}

impl Model {
    /// Lists what in a text speaks most for its being spam, the strongest first, each once, at most `most`.
    ///
    /// A word stands for all that it takes part in: itself, its pairs and the runs of letters around its middle.
    #[must_use]
    pub fn reasons(&self, text: &Text, most: usize) -> Vec<Reason> {
        let mut by_token = vec![0.0_f32; text.tokens.len()];
        let mut by_trait = vec![0.0_f32; text.traits.len()];
        for feature in &text.features {
            let part = self.weights[feature.weight as usize] * feature.value;
            if feature.token >= NO_TOKEN {
                by_trait[(feature.token - NO_TOKEN) as usize] += part;
            } else {
                by_token[feature.token as usize] += part;
            }
        }
        let words = text.tokens.iter().zip(by_token).filter_map(|(token, weight)| {
            let what = match token.kind {
                Kind::Link => What::Host(host_of(&token.text).iter().collect()),
                Kind::Word if token.text.len() > 1 => What::Word(token.text.iter().collect()),
                _ => return None,
            };
            Some(Reason { what, weight })
        });
        let traits = text
            .traits
            .iter()
            .zip(by_trait)
            .filter(|(which, _)| !matches!(which, Trait::Length(_) | Trait::Pitch(..=2)));
        let traits = traits.map(|(&which, weight)| Reason { what: What::Trait(which), weight });
        strongest(words.chain(traits), most)
    }
}

fn strongest(reasons: impl Iterator<Item = Reason>, most: usize) -> Vec<Reason> {
    let mut sorted: Vec<Reason> = reasons.filter(|reason| reason.weight > 0.0).collect();
    sorted.sort_by(|a, b| b.weight.total_cmp(&a.weight));
    let mut kept: Vec<Reason> = Vec::with_capacity(most);
    for reason in sorted {
        if kept.len() == most {
            break;
        }
        if kept.iter().all(|other| other.what != reason.what) {
            kept.push(reason);
        }
    }
    kept
}
