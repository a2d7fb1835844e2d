//! Names of sections, glued together as a page's text has them when its markup is gone.

use super::words;

/// Names that a line of sections holds at most.
const NAMES_MAX: usize = 8;
/// The longest line of sections, in characters.
const LINE_CHARS_MAX: usize = 120;
/// A name that is not known has at least so many letters, and at most so many words.
const NAME_CHARS_MIN: usize = 4;
const NAME_WORDS_MAX: usize = 3;
/// What stands between sections that are not glued.
const BETWEEN: [char; 12] = [' ', ',', '/', '|', '،', '›', '»', '>', '·', '•', '«', '‹'];
/// Words with a capital inside that are no two sections.
const CAMELS: [&str; 18] = [
    "YouTube",
    "WhatsApp",
    "LinkedIn",
    "TikTok",
    "iPhone",
    "iPad",
    "eBay",
    "PayPal",
    "SpaceX",
    "OpenAI",
    "BioNTech",
    "FedEx",
    "WikiLeaks",
    "AstraZeneca",
    "DeepMind",
    "AlphaGo",
    "PlayStation",
    "McKinsey",
];

/// A line's sections, and the headline if it is glued to them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Split<'a> {
    pub names: Vec<String>,
    pub rest: &'a str,
}

/// Splits a line of section names; none if it holds anything else. Without a known name in it, it is taken only if
/// another line can be the headline.
pub(super) fn split<'a>(line: &'a str, known: &[String], has_headline: bool) -> Option<Split<'a>> {
    if line.chars().count() > LINE_CHARS_MAX || line.ends_with(['.', '!', '?', '؟', '。', ':']) {
        return None;
    }
    let line = without_home(line);
    let mut names: Vec<String> = Vec::new();
    let (mut rest, mut known_count) = (line, 0);
    while !rest.is_empty() && names.len() < NAMES_MAX {
        if let Some(end) = known_name(rest, known) {
            known_count += 1;
            names.push(rest[..end].trim().to_owned());
            rest = rest[end..].trim_start_matches(BETWEEN);
        } else if let Some(end) = joined_capital(rest).filter(|end| is_name(&rest[..*end])) {
            names.push(rest[..end].to_owned());
            rest = &rest[end..];
        } else {
            break;
        }
    }
    let is_last = !rest.is_empty() && is_name(rest) && (known_count > 0 || names.len() + 1 > 1) && has_headline;
    if is_last && is_glued(line, rest) {
        names.push(rest.to_owned());
        rest = "";
    }
    let is_camel = CAMELS.iter().any(|camel| line.contains(camel)) || line.contains("Mc") || line.contains("Mac");
    let has_title = rest.split_whitespace().count() >= 3 && known_count == names.len() && is_glued(line, rest);
    let is_all = rest.is_empty() && (known_count > 0 || names.len() > 1 && has_headline && !is_camel);
    (!names.is_empty() && (is_all || has_title)).then_some(Split { names, rest })
}

/// A breadcrumb begins at the front page.
fn without_home(line: &str) -> &str {
    let home = words::HOME.iter().find_map(|home| line.strip_prefix(home));
    match home.filter(|rest| rest.trim_start().starts_with(&BETWEEN[1..])) {
        Some(rest) => rest.trim_start_matches(BETWEEN),
        None => line,
    }
}

/// Where the longest known name at the start of a text ends; a name ends where no lower-case letter follows.
fn known_name(text: &str, known: &[String]) -> Option<usize> {
    let names = known.iter().map(String::as_str).chain(words::SECTIONS.iter().copied());
    names.filter(|name| !name.is_empty()).filter_map(|name| end_of(text, name)).max()
}

fn end_of(text: &str, name: &str) -> Option<usize> {
    let end = if text.starts_with(name) {
        name.len()
    } else {
        let shouted = name.to_uppercase();
        text.starts_with(shouted.as_str()).then_some(shouted.len())?
    };
    let after = &text[end..];
    let next = after.chars().next();
    let is_ended = match next {
        None => true,
        Some(c) if BETWEEN[1..].contains(&c) => true,
        Some(' ') => after.trim_start().starts_with(&BETWEEN[1..]) || after.trim().is_empty(),
        Some(c) => c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase(),
    };
    is_ended.then_some(end)
}

/// Whether what follows the names is joined to them without a space.
fn is_glued(line: &str, rest: &str) -> bool {
    let before = line[..line.len() - rest.len()].chars().next_back();
    before.is_some_and(|c| c.is_alphabetic() || BETWEEN.contains(&c) && c != ' ')
        || line[..line.len() - rest.len()].trim_end().ends_with(&BETWEEN[1..])
}

fn is_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    text.chars().count() >= NAME_CHARS_MIN
        && (1..=NAME_WORDS_MAX).contains(&words)
        && text.split_whitespace().all(|word| word.chars().next().is_some_and(|c| c.is_uppercase() || c == '&'))
}

fn joined_capital(text: &str) -> Option<usize> {
    let mut before = ' ';
    text.char_indices()
        .take(40)
        .find(|(_, c)| {
            let is_joined = before.is_lowercase() && c.is_uppercase();
            before = *c;
            is_joined
        })
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, known: &[&str], names: &[&str], rest: &str) {
        let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
        let split = split(line, &known, true).unwrap_or(Split { names: Vec::new(), rest: line });
        assert_eq!((split.names, split.rest), (names.iter().map(|name| (*name).to_owned()).collect(), rest), "{line}");
    }

    #[test]
    fn names_are_split_where_they_are_joined() {
        check("Middle EastWorld News", &[], &["Middle East", "World News"], "");
        check("HarbourCity Hall", &["City Hall"], &["Harbour", "City Hall"], "");
        check("Harbour NewsSmall Boats", &[], &["Harbour News", "Small Boats"], "");
        check("MIDDLE EASTWORLD NEWS", &[], &["MIDDLE EAST", "WORLD NEWS"], "");
        check("Home » Politics » Asia", &[], &["Politics", "Asia"], "");
        check("الشرق الأوسطأخبار العالم", &[], &["الشرق الأوسط", "أخبار العالم"], "");
        check("ПолитикаМир", &[], &["Политика", "Мир"], "");
    }

    #[test]
    fn a_headline_glued_to_its_section_is_parted_from_it() {
        check("WorldHarbour reopens after storm", &[], &["World"], "Harbour reopens after storm");
    }

    #[test]
    fn a_headline_is_no_list_of_sections() {
        for line in
            ["YouTube cuts staff", "World Cup begins", "Worldwide shortage", "Iran says talks go on", "McDonald sues"]
        {
            check(line, &[], &[], line);
        }
    }
}
