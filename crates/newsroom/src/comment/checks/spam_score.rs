//! The filter that learns, with what else is known of the writer, does not take it for spam.

use jiff::Timestamp;
use spam::feature::Trait;
use spam::{Model, Text, What};

use super::Finding;
use crate::comment::context::Context;
use crate::comment::filter::text_of;
use crate::comment::reason::{Reason, Said};
use crate::comment::submission::Submission;

/// Reasons that a moderator is told.
const REASONS_MAX: usize = 4;

/// What one other story with the same text adds to the logarithm of the odds, and how much it adds at most.
const REPEAT_ODDS: (f32, f32) = (1.5, 6.0);

/// What comments of the same address that were spam add.
const KNOWN_SPAMMER_ODDS: f32 = 2.0;

/// What writing in fewer than [`QUICK_SECONDS`] adds.
const QUICK_ODDS: f32 = 0.5;

/// Fewer seconds than this are few for a comment.
const QUICK_SECONDS: i64 = 5;

/// What published comments of the same address take away at most: a name that was stolen must not pass everything.
const TRUST_ODDS_MAX: f32 = 3.0;

pub(super) fn check(submission: &Submission, context: &Context, _: Timestamp) -> Finding {
    let rules = &context.rules;
    if submission.account.is_some() || (rules.spam_hold_percent == 0 && rules.spam_mark_percent == 0) {
        return Finding::Pass;
    }
    let text = spam::read(&text_of(&submission.body, submission.website.as_deref()));
    let odds = context.filter.odds(&text) + circumstances(submission, context);
    let percent = (spam::probability(odds) * 100.0).round() as u32;
    let reaches = |bound: u32| bound > 0 && percent >= bound;
    if reaches(rules.spam_mark_percent) {
        Finding::Spam(say(percent, &context.filter, &text, context))
    } else if reaches(rules.spam_hold_percent) {
        Finding::Hold(say(percent, &context.filter, &text, context))
    } else {
        Finding::Pass
    }
}

/// What is known of the writer, as a logarithm of odds.
fn circumstances(submission: &Submission, context: &Context) -> f32 {
    let (each, most) = REPEAT_ODDS;
    let repeats = (context.repeats_elsewhere as f32 * each).min(most);
    let spammer = if context.has_sent_spam { KNOWN_SPAMMER_ODDS } else { 0.0 };
    let quick = if submission.seconds_taken.is_some_and(|seconds| seconds < QUICK_SECONDS) { QUICK_ODDS } else { 0.0 };
    // The copies may be what was published.
    let trusted = if context.repeats_elsewhere > 0 { 0 } else { context.published_by_email };
    let trust = (trusted as f32 + 1.0).ln().min(TRUST_ODDS_MAX);
    repeats + spammer + quick - trust
}

fn say(percent: u32, filter: &Model, text: &Text, context: &Context) -> Reason {
    let (mut english, mut signs) = (Vec::new(), Vec::new());
    if context.repeats_elsewhere > 0 {
        english.push("the same text stands under other stories".to_owned());
        signs.push(Said::of("repeated"));
    }
    if context.has_sent_spam {
        english.push("this e-mail address has sent spam before".to_owned());
        signs.push(Said::of("known-spammer"));
    }
    for reason in filter.reasons(text, REASONS_MAX) {
        english.push(reason.what.to_string());
        signs.push(sign(&reason.what));
    }
    // What no single thing speaks for alone, all together may.
    let code = if signs.is_empty() { "spam-plain" } else { "spam" };
    let said = Said { signs, ..Said::of(code).number("percent", percent as usize) };
    said.in_english(format!("it looks like spam ({percent} of 100): {}", english.join(", ")))
}

fn sign(what: &What) -> Said {
    let which = match what {
        What::Word(word) => return Said::of("word").text("word", word),
        What::Host(host) => return Said::of("host").text("host", host),
        What::Trait(which) => which,
    };
    Said::of(match which {
        Trait::Links(links) => return Said::of("links").number("count", *links),
        Trait::OneLink => "one-link",
        Trait::LinkAlone => "link-alone",
        Trait::BareLink => "bare-link",
        Trait::Shortener => "shortener",
        Trait::Messenger => "messenger",
        Trait::Phone => "phone",
        Trait::Email => "email",
        Trait::Mention => "mention",
        Trait::Money => "money",
        Trait::Capitals => "capitals",
        Trait::Drawl => "drawl",
        Trait::SignRun => "sign-run",
        Trait::Emoji(1) => "emoji",
        Trait::Emoji(_) => "emojis",
        Trait::MixedScripts => "mixed-scripts",
        Trait::Invisible => "invisible",
        Trait::Fancy => "fancy",
        Trait::Length(_) => "length",
        Trait::Question => "question",
        Trait::Plus => "plus",
        Trait::Pitch(_) => "pitch",
    })
}
