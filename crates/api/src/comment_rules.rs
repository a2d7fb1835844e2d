//! The rules of comments of a section or of one story: what it says itself, and what holds there.

use database::{Reader, Transaction};
use newsroom::comment::rule::{self, DAYS_MAX, Holding, Mode, Place, REASON_CHARS_MAX, Rule, Set, Source};
use newsroom::id::{SectionId, StoryId};
use newsroom::{section, site};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::call::{Answer, Call};
use crate::problem::Problem;
use crate::shape::Kind::{Maybe, Number, Object, Text, Word};
use crate::shape::{Kind, Shape, may, must};
use crate::shapes::{MAYBE_ID, MAYBE_INSTANT, TEXT};

const MODES: Kind = Word(&["open", "first-held", "held", "closed"]);
const SOURCES: Kind = Word(&["site", "section", "story"]);
const DAYS: Kind = Number(0, DAYS_MAX as i64);

static HOLDING: Shape = Shape {
    name: "CommentRuleHolding",
    fields: &[
        must("mode", MODES, "Who need not wait for a moderator."),
        must("mode_from", SOURCES, "Who says so."),
        must("mode_section", MAYBE_ID, "Which section, if one does."),
        must("close_after_days", DAYS, "Days after which a thread closes; 0 for never."),
        must("days_from", SOURCES, "Who says so."),
        must("days_section", MAYBE_ID, "Which section, if one does."),
    ],
};

/// A rule, and what holds by it.
pub(crate) static RULE: Shape = Shape {
    name: "CommentRule",
    fields: &[
        must("mode", Maybe(&MODES), "What it says itself of who need not wait; null if nothing."),
        must("close_after_days", Maybe(&DAYS), "What it says itself of when a thread closes; null if nothing."),
        must("reason", TEXT, "Why, as whoever set it said."),
        must("set_at", MAYBE_INSTANT, "When it was set; null if never."),
        must("set_by", Maybe(&TEXT), "The name of whoever set it."),
        must("holds", Object(&HOLDING), "What holds here: its own, else of the sections above, else of the site."),
    ],
};

/// A rule to be set, whole.
pub(crate) static NEW_RULE: Shape = Shape {
    name: "NewCommentRule",
    fields: &[
        may("mode", Maybe(&MODES), "Who need not wait; what stands above says so, if null or missing."),
        may("close_after_days", Maybe(&DAYS), "Days after which a thread closes, 0 for never; in the same way."),
        may("reason", Text(REASON_CHARS_MAX), "Why, for colleagues."),
    ],
};

/// Says what a section's rule is.
pub(crate) fn show_of_section(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let id = SectionId(call.id);
    if section::find(r, id)?.is_none_or(|found| found.id != id) {
        return Err(Problem::not_found("section"));
    }
    let rules = site::get(r)?.comments;
    let set = rule::find(r, Place::Section(id))?;
    let own = set.as_ref().map(|set| set.rule).unwrap_or_default();
    let holding = rule::of_section(r, id, &rules)?;
    Ok(Answer::ok(show(own, set.as_ref(), &holding)))
}

/// Says what a story's rule is.
pub(crate) fn show_of_story(call: &Call, r: &mut Reader) -> Result<Answer, Problem> {
    let id = StoryId(call.id);
    let rules = site::get(r)?.comments;
    let found = rule::find_story(r, id, &rules, call.now)?.ok_or_else(|| Problem::not_found("story"))?;
    let set = rule::find(r, Place::Story(id))?;
    Ok(Answer::ok(show(found.own, set.as_ref(), &found.holding)))
}

/// Sets a section's rule.
pub(crate) fn set_of_section(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    set(call, tx, Place::Section(SectionId(call.id)), "section")?;
    show_of_section(call, tx)
}

/// Sets a story's rule.
pub(crate) fn set_of_story(call: &Call, tx: &mut Transaction) -> Result<Answer, Problem> {
    set(call, tx, Place::Story(StoryId(call.id)), "story")?;
    show_of_story(call, tx)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewRule {
    mode: Option<String>,
    close_after_days: Option<u32>,
    #[serde(default)]
    reason: String,
}

fn set(call: &Call, tx: &mut Transaction, place: Place, what: &str) -> Result<(), Problem> {
    let NewRule { mode, close_after_days, reason } = call.body()?;
    let unknown = || {
        let names = Mode::ALL.map(Mode::as_str).join(", ");
        Problem::unprocessable(format!("`mode` is one of {names}, or null."))
    };
    let mode = mode.map(|name| Mode::from_name(&name).ok_or_else(unknown)).transpose()?;
    if close_after_days.is_some_and(|days| days > DAYS_MAX) {
        return Err(Problem::unprocessable(format!("`close_after_days` is a number from 0 to {DAYS_MAX}, or null.")));
    }
    if reason.chars().count() > REASON_CHARS_MAX {
        return Err(Problem::unprocessable(format!("`reason` has at most {REASON_CHARS_MAX} characters.")));
    }
    match rule::set(tx, &call.act(), place, Rule { mode, close_after_days }, &reason) {
        Err(database::Error::NotFound) => Err(Problem::not_found(what)),
        done => Ok(done?),
    }
}

fn show(own: Rule, set: Option<&Set>, holding: &Holding) -> Value {
    let ((mode_from, mode_section), (days_from, days_section)) = (name(holding.mode_from), name(holding.days_from));
    json!({
        "mode": own.mode.map(Mode::as_str), "close_after_days": own.close_after_days,
        "reason": set.map_or("", |set| set.reason.as_str()), "set_at": set.map(|set| set.set_at.to_string()),
        "set_by": set.and_then(|set| set.set_by.as_deref()),
        "holds": {
            "mode": holding.mode.as_str(), "mode_from": mode_from, "mode_section": mode_section,
            "close_after_days": holding.close_after_days, "days_from": days_from, "days_section": days_section,
        },
    })
}

fn name(source: Source) -> (&'static str, Option<i64>) {
    match source {
        Source::Site => ("site", None),
        Source::Section(id) => ("section", Some(id.0)),
        Source::Story => ("story", None),
    }
}
