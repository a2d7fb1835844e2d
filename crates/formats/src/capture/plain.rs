//! Plain text captures: headline, sections, byline and date at the top, paragraphs, furniture out.
//!
//! A capture is read by lines. The head is what stands before the first prose; there the sections, the headline,
//! the people and the dates are looked for. In the rest only paragraphs and furniture are told apart.

use super::{Body, Hints, LeftOut, Page, dates, html, lines, sections};

pub(super) use super::tongue::language;

/// Lines in which the head of a page ends; menus can be long.
const HEAD_LINES_MAX: usize = 80;
/// A line of this many characters, or a shorter one that ends as a sentence does, is prose.
const PROSE_CHARS: usize = 160;
const SENTENCE_CHARS: usize = 40;
/// Lines of one list of other stories that are left out at most.
const LIST_LINES_MAX: usize = 12;

/// Reads a plain text capture.
pub(super) fn read(text: &str, hints: &Hints) -> Page {
    let mut page = html::empty(Body::Text(Vec::new()));
    let lines = lines::unwrap(text);
    let begun = lines.iter().take(HEAD_LINES_MAX).position(|line| is_prose(line)).unwrap_or(lines.len());
    let (head, rest) = lines.split_at(begun.min(HEAD_LINES_MAX));
    let mut paragraphs = read_head(&mut page, head, hints, !rest.is_empty());
    read_rest(&mut page, rest, &mut paragraphs);
    without_headline(&mut page, &mut paragraphs);
    page.text = paragraphs.join("\n\n");
    page.language = language(&format!("{} {}", page.title.as_deref().unwrap_or(""), page.text));
    page.body = Body::Text(paragraphs);
    page
}

/// A sentence or more, which is none of the page's own.
fn is_prose(line: &str) -> bool {
    let chars = line.chars().count();
    let is_long = chars >= PROSE_CHARS || chars >= SENTENCE_CHARS && lines::ends_sentence(line);
    is_long && !lines::is_furniture(line) && !lines::ends_article(line)
}

/// Reads the head; gives the lines of it that are neither headline nor furniture, which are short paragraphs.
fn read_head(page: &mut Page, head: &[String], hints: &Hints, has_prose: bool) -> Vec<String> {
    let mut left: Vec<&str> = Vec::new();
    for line in head {
        let is_taken = lines::is_furniture(line) && leave(page, "furniture", line)
            || take_facts(page, line)
            || take_sections(page, line, hints, &mut left, head);
        if !is_taken {
            left.push(line);
        }
    }
    let Some(at) = headline_among(&left, has_prose) else { return Vec::new() };
    page.title = Some(headline_of(&left, at));
    for line in &left[..at] {
        leave(page, "menu", line);
    }
    without_repeats(page, &left[at..])
}

/// The lines after the headline; where it stands again, that is left out.
fn without_repeats(page: &mut Page, lines: &[&str]) -> Vec<String> {
    let title = page.title.clone().unwrap_or_default();
    let mut has_title = false;
    let mut kept = Vec::new();
    for line in lines {
        if !has_title && *line == title {
            has_title = true;
        } else if lines::is_same(&title, line, true) {
            leave(page, "headline", line);
        } else {
            kept.push((*line).to_owned());
        }
    }
    kept
}

/// Takes sections; where the headline is glued to them, it is left for later.
fn take_sections<'a>(page: &mut Page, line: &'a str, hints: &Hints, left: &mut Vec<&'a str>, head: &[String]) -> bool {
    if left.iter().any(|line| is_headline(line)) {
        return false;
    }
    let has_other = head.iter().any(|other| other != line && is_headline(other));
    let Some(split) = sections::split(line, &hints.known_sections, has_other) else { return false };
    for name in split.names {
        if !page.sections.contains(&name) {
            page.sections.push(name);
        }
    }
    if !split.rest.is_empty() {
        left.push(split.rest);
    }
    true
}

/// The headline's place: a line that stands there twice, as title and as heading; else the first that could be one.
fn headline_among(left: &[&str], has_prose: bool) -> Option<usize> {
    let is_twice = |at: usize| {
        is_headline(left[at]) && left[at + 1..].iter().any(|other| lines::is_same(left[at], other, is_headline(other)))
    };
    (0..left.len())
        .find(|at| is_twice(*at))
        .or_else(|| left.iter().position(|line| is_headline(line)))
        .or_else(|| (has_prose && !left.is_empty()).then(|| left.len() - 1))
        .or_else(|| (!left.is_empty()).then_some(0))
}

/// Three words or more, or as many signs where words are not parted by spaces.
fn is_headline(line: &str) -> bool {
    let is_unspaced = line.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c));
    line.split_whitespace().count() >= 3 || is_unspaced && line.chars().count() >= 6
}

/// The shorter spelling, where one of two adds the site's name.
fn headline_of(left: &[&str], at: usize) -> String {
    let same = left[at + 1..].iter().find(|other| lines::is_same(left[at], other, is_headline(other)));
    let shortest = same.filter(|other| other.chars().count() < left[at].chars().count()).unwrap_or(&left[at]);
    (*shortest).to_owned()
}

fn read_rest(page: &mut Page, rest: &[String], paragraphs: &mut Vec<String>) {
    let mut list_lines = 0;
    let mut is_over = false;
    for (at, line) in rest.iter().enumerate() {
        is_over |= !paragraphs.is_empty() && ends_here(&rest[at..]);
        if is_over {
            if !take_tags(page, line) {
                leave(page, "furniture", line);
            }
        } else if list_lines > 0 && !is_prose(line) && !lines::ends_sentence(line) {
            list_lines -= 1;
            leave(page, "other stories", line);
        } else if lines::is_furniture(line) {
            list_lines = if lines::begins_list(line) { LIST_LINES_MAX } else { 0 };
            leave(page, "furniture", line);
        } else {
            list_lines = 0;
            if !take_tags(page, line) && (at > 3 || is_prose(line) || !take_facts(page, line)) {
                paragraphs.push(line.clone());
            }
        }
    }
}

/// Whether the form for comments begins here: what follows on a page is no part of the story.
fn ends_here(rest: &[String]) -> bool {
    lines::ends_article(&rest[0])
        || lines::is_comments_heading(&rest[0]) && rest.iter().skip(1).take(3).any(|line| lines::ends_article(line))
}

/// Takes a byline, a date, tags or both of a line that says nothing else.
fn take_facts(page: &mut Page, line: &str) -> bool {
    if take_tags(page, line) {
        return true;
    }
    let mut is_taken = false;
    if let Some(found) = lines::byline(line) {
        if page.byline.is_empty() {
            page.byline.push(found.names.to_owned());
        }
        is_taken = true;
        if let Some(date) = found.rest.and_then(dates::day_or_instant) {
            page.published.get_or_insert(date);
        }
    } else if let Some(date) = dates::of_line(line) {
        let field = if lines::is_update(line) { &mut page.updated } else { &mut page.published };
        field.get_or_insert(date);
        is_taken = true;
    }
    is_taken
}

fn take_tags(page: &mut Page, line: &str) -> bool {
    let Some(tags) = lines::tags(line) else { return false };
    page.tags.extend(tags);
    true
}

fn leave(page: &mut Page, what: &str, line: &str) -> bool {
    page.left_out.push(LeftOut { what: what.into(), text: line.into() });
    true
}

/// Takes the headline off the top of the text, where it stands again, by itself or glued to the first sentence.
fn without_headline(page: &mut Page, paragraphs: &mut Vec<String>) {
    let Some(title) = page.title.clone() else { return };
    while paragraphs.first().is_some_and(|first| lines::is_same(&title, first, true)) {
        let repeated = paragraphs.remove(0);
        leave(page, "headline", &repeated);
    }
    let glued = paragraphs.first().and_then(|first| first.strip_prefix(title.as_str())).map(str::to_owned);
    if let Some(rest) = glued.filter(|rest| rest.chars().next().is_some_and(|c| c.is_uppercase() || c == ' '))
        && rest.chars().count() > SENTENCE_CHARS
        && rest.trim_start().chars().next().is_some_and(|c| !c.is_lowercase())
    {
        paragraphs[0] = rest.trim_start().to_owned();
    }
}
