//! What was kept of a page: its versions, what changed between two, bringing one back, and calling one off.

use bytes::Bytes;
use http::{Response, StatusCode};
use locale::Value as Put;
use newsroom::front::version::{self, KeepError, Order, Version};
use serde::Serialize;

use super::{Desktop, put, view};
use crate::Error;
use crate::door::Person;
use crate::form::Form;
use crate::frame::{Frame, Place, When, initials};
use crate::notice::Notice;

/// Versions on a page.
const LISTED: i64 = 50;

#[derive(Serialize)]
struct Page {
    key: String,
    name: String,
    known: i64,
    versions: Vec<VersionView>,
    next: Option<String>,
    choices: Vec<Choice>,
    /// What changed between the two that are laid side by side, and of which they are.
    span: Option<String>,
    lines: Vec<LineView>,
}

#[derive(Serialize)]
struct VersionView {
    number: i64,
    title: String,
    name: String,
    maker: String,
    initials: String,
    made: When,
    from: String,
    copy_of: Option<String>,
    is_standing: bool,
    is_ahead: bool,
    is_recalled: bool,
    compare: String,
}

#[derive(Serialize)]
struct Choice {
    number: i64,
    text: String,
    is_from: bool,
    is_to: bool,
}

/// A line of both, or of one: `ins`, `del`, or empty.
#[derive(Serialize)]
struct LineView {
    element: &'static str,
    text: String,
}

/// Lists the versions of a page, the last made first, with what changed between two of them.
pub(crate) fn list(frame: Frame, person: &Person, key: &str) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let query = Form::read(frame.ask.query.unwrap_or_default().as_bytes());
    let asked = |name: &str| query.get(name).parse::<i64>().ok();
    let before = asked("before").unwrap_or(i64::MAX);
    let parts = &frame.desk.parts;
    let mut found = parts.db.read(|r| version::list(r, desktop.place, before, LISTED + 1))?;
    let listed = usize::try_from(LISTED).unwrap_or(usize::MAX);
    let next = found.get(listed).and_then(|_| found.get(listed - 1)).map(|last| last.number);
    found.truncate(listed);
    let to = asked("to").or_else(|| found.first().map(|newest| newest.number)).unwrap_or(0);
    let from = asked("from").unwrap_or(to - 1);
    let (old, new) = parts.db.read(|r| {
        let find = |r: &mut database::Reader, number| {
            version::find(r, desktop.place, number)?.map(|version| version.arrangement).unwrap_or_default().lead_on(r)
        };
        let (old, new) = (find(r, from)?, find(r, to)?);
        let old = view::lines_of(&frame, r, &desktop, &old)?;
        Ok::<_, database::Error>((old, view::lines_of(&frame, r, &desktop, &new)?))
    })?;
    let page = Page {
        key: desktop.place.key(),
        name: desktop.name.clone(),
        known: desktop.known(),
        next: next.map(|next| format!("{}/versions?before={next}", desktop.address())),
        choices: found.iter().map(|version| choice(&frame, version, from, to)).collect(),
        span: (to > 0).then(|| {
            let title = |number: i64| match number {
                0 => frame.say("desk-front-itself"),
                number => frame.put("desk-front-version", &[("number", number.into())]),
            };
            frame.put("desk-history-span", &[("from", Put::from(title(from))), ("to", Put::from(title(to)))])
        }),
        lines: if to > 0 { lay_side_by_side(&old, &new) } else { Vec::new() },
        versions: found.iter().map(|version| version_view(&frame, &desktop, version)).collect(),
    };
    let title = frame.say("desk-front-versions");
    frame.render("desk/front_versions.html", Place::Front, &title, StatusCode::OK, &page)
}

/// Brings a version back, as the newest.
pub(crate) fn restore(
    frame: Frame,
    person: &Person,
    key: &str,
    number: &str,
    form: &Form,
) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let Some(old) = desktop.find_version(&frame, number.parse().unwrap_or(0))? else {
        return frame.lost(StatusCode::NOT_FOUND);
    };
    let known = form.get("known").parse().unwrap_or(0);
    let order = Order { arrangement: &old.arrangement, name: "", from: None, known, copy_of: Some(old.number) };
    let notice = match put(&frame, person, &desktop, &order) {
        Ok(copy) => {
            let values = [("number", old.number.into()), ("copy", copy.number.into())];
            Notice::done(frame.put("desk-front-restored", &values))
        }
        Err(KeepError::Conflict { .. }) => Notice::caution(frame.say("desk-front-moved-on")),
        Err(KeepError::Database(error)) => return Err(error.into()),
        Err(KeepError::Flaw(_) | KeepError::TooEarly | KeepError::NoPlace | KeepError::NotTheirs) => {
            Notice::caution(frame.say("desk-front-story-flaw"))
        }
    };
    Ok(frame.lead_on(&format!("{}/versions", desktop.address()), person, &notice))
}

/// Calls off a version that is still ahead.
pub(crate) fn recall(frame: Frame, person: &Person, key: &str, number: &str) -> Result<Response<Bytes>, Error> {
    let Some(desktop) = Desktop::find(&frame, person, key)? else { return frame.lost(StatusCode::NOT_FOUND) };
    let (act, number) = (frame.desk.act_of(&person.session), number.parse().unwrap_or(0));
    let is_done = frame.desk.parts.db.write(|tx| version::recall(tx, &act, desktop.place, number))?;
    let values = [("number", Put::from(number))];
    let notice = if is_done {
        Notice::done(frame.put("desk-front-recall-done", &values))
    } else {
        Notice::caution(frame.put("desk-front-recall-late", &values))
    };
    Ok(frame.lead_on(&desktop.address(), person, &notice))
}

fn choice(frame: &Frame, version: &Version, from: i64, to: i64) -> Choice {
    let title = frame.put("desk-front-version", &[("number", version.number.into())]);
    let text = if version.name.is_empty() { title } else { format!("{title}: {}", version.name) };
    Choice { number: version.number, text, is_from: version.number == from, is_to: version.number == to }
}

fn version_view(frame: &Frame, desktop: &Desktop, version: &Version) -> VersionView {
    let maker = version.maker.clone().unwrap_or_else(|| frame.say("desk-editor-someone"));
    let copy_of = |old: i64| frame.put("desk-front-copy-of", &[("number", old.into())]);
    VersionView {
        number: version.number,
        title: frame.put("desk-front-version", &[("number", version.number.into())]),
        name: version.name.clone(),
        initials: initials(&maker),
        maker,
        made: frame.when(version.made_at),
        from: frame.put("desk-front-from-time", &[("time", Put::from(frame.when(version.shows_from).text))]),
        copy_of: version.copy_of.map(copy_of),
        is_standing: desktop.standing.as_ref().is_some_and(|standing| standing.number == version.number),
        is_ahead: version.is_ahead(frame.now),
        is_recalled: version.recalled_at.is_some(),
        compare: format!("{}/versions?from={}&to={}", desktop.address(), version.number - 1, version.number),
    }
}

/// Lays two lists of lines side by side: the longest run of lines that both have in their order stays.
fn lay_side_by_side(old: &[String], new: &[String]) -> Vec<LineView> {
    // How many lines the rests have in common; a page has some fifty lines.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (i, from) in old.iter().enumerate().rev() {
        for (j, to) in new.iter().enumerate().rev() {
            common[i][j] = if from == to { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        let (element, text) = match (old.get(i), new.get(j)) {
            (Some(from), Some(to)) if from == to => ("", to),
            (Some(from), to) if to.is_none() || common[i + 1][j] >= common[i][j + 1] => ("del", from),
            (_, Some(to)) => ("ins", to),
            (_, None) => break,
        };
        i += usize::from(element != "ins");
        j += usize::from(element != "del");
        lines.push(LineView { element, text: text.clone() });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_both_stand_once() {
        let lines = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let said = |old: &str, new: &str| {
            let line = |line: LineView| {
                format!(
                    "{}{}",
                    match line.element {
                        "ins" => "+",
                        "del" => "-",
                        _ => "",
                    },
                    line.text
                )
            };
            lay_side_by_side(&lines(old), &lines(new)).into_iter().map(line).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(said("a b c", "a c d"), "a -b c +d");
        assert_eq!(said("a", "b"), "-a +b");
        assert_eq!(said("a b", "a b"), "a b");
        assert_eq!(said("a b c", "c a b"), "+c a b -c");
    }
}
