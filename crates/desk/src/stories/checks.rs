//! The checks before publishing, on a story's page and beside its text, and how a story will look outside.

use bytes::Bytes;
use http::{Response, StatusCode};
use jiff::Timestamp;
use newsroom::id::StoryId;
use newsroom::slug;
use newsroom::story::Draft;
use newsroom::story::checks::{self, Check, Finding, Spot};
use newsroom::story::list::{self, Line};
use serde::Serialize;
use serde_json::json;

use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::Frame;
use crate::stories::draft;

/// Characters of a description that search engines and social sites show.
const DESCRIPTION_CHARS_MAX: usize = 160;

/// What stands in a story's way, and how it will look outside.
#[derive(Serialize)]
pub(crate) struct Checks {
    findings: Vec<FindingView>,
    /// "2 things to fix"; none if nothing must be.
    fix: Option<String>,
    /// What was advised, as the form for publishing carries it: whoever sends it has seen it.
    advice: String,
    search: Look,
    social: Look,
}

#[derive(Serialize)]
struct FindingView {
    is_must: bool,
    text: String,
    about: String,
    href: String,
}

/// A story as another site shows it.
#[derive(Serialize)]
struct Look {
    title: String,
    address: String,
    text: String,
}

/// Whether a story may go out.
pub(crate) enum Verdict {
    /// Nothing stands in the way, or what is advised has been seen.
    Go,
    /// Something must be put right first.
    Stopped,
    /// There is advice that whoever publishes has not seen.
    Asks,
}

/// Judges whether a story may go out at an instant, by what the form says was seen. A form that says what becomes of the
/// embargo goes by that, and not by the one that stands.
pub(crate) fn judge(frame: &Frame, id: StoryId, at: Timestamp, form: &Form) -> Result<Verdict, Error> {
    let says_of_embargo = form.all("embargo").next().is_some();
    let findings = find(frame, id, (!says_of_embargo).then_some(at))?;
    if findings.iter().any(|finding| finding.check.is_must()) {
        return Ok(Verdict::Stopped);
    }
    let advice = advice_of(&findings);
    let is_seen = advice.is_empty() || form.get("anyway") == "yes" || form.get("advice") == advice;
    Ok(if is_seen { Verdict::Go } else { Verdict::Asks })
}

/// Reads the checks of a story.
pub(crate) fn read(frame: &Frame, line: &Line, draft: &Draft) -> Result<Checks, Error> {
    let id = line.story.id;
    let findings = find(frame, id, None)?;
    let to_fix = findings.iter().filter(|finding| finding.check.is_must()).count();
    let to_fix = i64::try_from(to_fix).unwrap_or(i64::MAX);
    Ok(Checks {
        fix: (to_fix > 0).then(|| frame.say_with("desk-checks-fix", to_fix)),
        advice: advice_of(&findings),
        findings: findings.iter().map(|finding| view(frame, id, finding)).collect(),
        search: look(frame, line, draft, false),
        social: look(frame, line, draft, true),
    })
}

/// Gives the checks of a story to the editor.
pub(crate) fn show(frame: Frame, _: &Person, id: &str) -> Result<Response<Bytes>, Error> {
    let id = StoryId(id.parse().unwrap_or(0));
    let found = frame.desk.parts.db.read(|r| {
        let (Some(line), Some(revision)) = (list::find(r, id)?, draft::newest(r, id)?) else { return Ok(None) };
        Ok::<_, database::Error>(Some((line, revision.draft)))
    })?;
    let Some((line, draft)) = found else { return Ok(draft::answer(StatusCode::NOT_FOUND, &json!({}))) };
    let checks = read(&frame, &line, &draft)?;
    Ok(draft::answer(StatusCode::OK, &serde_json::to_value(&checks).unwrap_or_default()))
}

fn find(frame: &Frame, id: StoryId, at: Option<Timestamp>) -> Result<Vec<Finding>, Error> {
    let origin = &frame.desk.parts.origin;
    Ok(frame.desk.parts.db.read(|r| checks::find(r, origin, id, at))?)
}

/// The advice among findings, so that more or other advice is told from what was seen.
fn advice_of(findings: &[Finding]) -> String {
    let names = findings.iter().filter(|finding| !finding.check.is_must()).map(|finding| finding.check.as_str());
    names.collect::<Vec<_>>().join(".")
}

fn view(frame: &Frame, id: StoryId, finding: &Finding) -> FindingView {
    let anchor = match finding.spot {
        Spot::Headline => "edit#headline".to_owned(),
        Spot::Standfirst => "edit#standfirst".to_owned(),
        Spot::Section => "edit#section".to_owned(),
        Spot::Block(at) => format!("edit#block-{at}"),
        Spot::Lead => "edit".to_owned(),
        Spot::Notes => "edit#notes".to_owned(),
        Spot::Times => String::new(),
    };
    let href =
        if anchor.is_empty() { format!("/desk/stories/{id}#publish") } else { format!("/desk/stories/{id}/{anchor}") };
    FindingView {
        is_must: finding.check.is_must(),
        text: frame.say(check_text(finding.check)),
        about: finding.about.clone(),
        href,
    }
}

fn check_text(check: Check) -> &'static str {
    match check {
        Check::Headline => "desk-check-headline",
        Check::Section => "desk-check-section",
        Check::Alt => "desk-check-alt",
        Check::Embargo => "desk-check-embargo",
        Check::Credit => "desk-check-credit",
        Check::Link => "desk-check-link",
        Check::HeadlineLong => "desk-check-headline-long",
        Check::Notes => "desk-check-notes",
        Check::FirstName => "desk-check-first-name",
        Check::Standfirst => "desk-check-standfirst",
    }
}

/// How a story shows elsewhere: by its own words for that, else by its headline and standfirst.
fn look(frame: &Frame, line: &Line, draft: &Draft, is_social: bool) -> Look {
    let search = &draft.details.search;
    let (title, text) = if is_social {
        (search.social_title.as_ref(), search.social_description.as_ref())
    } else {
        (search.title.as_ref(), search.description.as_ref())
    };
    let slug = if draft.slug.is_empty() { slug::from_title(&draft.headline) } else { draft.slug.clone() };
    let address = line.address.clone().unwrap_or_else(|| format!("/…/{slug}/"));
    let text = text.unwrap_or(&draft.standfirst).clone();
    let text = if text.is_empty() { excerpt(draft) } else { text };
    Look {
        title: title.filter(|title| !title.is_empty()).unwrap_or(&draft.headline).clone(),
        address: format!("{}{address}", frame.desk.parts.origin),
        text: text.chars().take(DESCRIPTION_CHARS_MAX).collect(),
    }
}

fn excerpt(draft: &Draft) -> String {
    draft::read_body(&draft.body).map(|body| body.excerpt(DESCRIPTION_CHARS_MAX)).unwrap_or_default()
}
