//! Plain text captures: headline, sections, byline and date at the top, paragraphs, furniture out.

use super::{Body, Hints, LeftOut, Page, html, words};

/// A line longer than this in characters is prose, whatever words it begins with.
const FURNITURE_CHARS_MAX: usize = 160;
/// Lines at the top in which sections, byline and date are looked for.
const HEAD_LINES: usize = 12;

/// Reads a plain text capture.
pub(super) fn read(text: &str, hints: &Hints) -> Page {
    let mut page = html::empty(Body::Text(Vec::new()));
    let mut paragraphs: Vec<String> = Vec::new();
    for (at, line) in text.lines().map(str::trim).filter(|l| !l.is_empty()).enumerate() {
        if is_furniture(line) {
            page.left_out.push(LeftOut { what: "furniture".into(), text: line.into() });
        } else if let Some(tags) = led_by(line, words::TAGS) {
            page.tags
                .extend(tags.split([',', '،', '،', '、', '，']).map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()));
        } else if at >= HEAD_LINES || !take_head(&mut page, line, hints, &paragraphs) {
            paragraphs.push(line.to_owned());
        }
    }
    page.text = paragraphs.join("\n\n");
    page.language = language(&format!("{} {}", page.title.as_deref().unwrap_or(""), page.text));
    page.body = Body::Text(paragraphs);
    page
}

fn take_head(page: &mut Page, line: &str, hints: &Hints, paragraphs: &[String]) -> bool {
    if page.title.is_none() {
        if page.sections.is_empty()
            && let Some(sections) = split_sections(line, &hints.known_sections)
        {
            page.sections = sections;
        } else {
            page.title = Some(line.to_owned());
        }
        return true;
    }
    if !paragraphs.is_empty() || line.chars().count() > FURNITURE_CHARS_MAX {
        return false;
    }
    if page.title.as_deref() == Some(line) {
        return true;
    }
    if page.byline.is_empty()
        && line.chars().count() < 60
        && !line.ends_with('.')
        && let Some(name) = led_by(line, words::BYLINES)
    {
        page.byline.push(name.to_owned());
        return true;
    }
    if page.published.is_none()
        && let Some(date) = date(line)
    {
        page.published = Some(date);
        return true;
    }
    false
}

fn led_by<'a>(line: &'a str, leads: &[&str]) -> Option<&'a str> {
    leads.iter().find_map(|lead| line.strip_prefix(lead)).map(str::trim).filter(|r| !r.is_empty())
}

/// Whether a line stands alone as furniture; a sentence that mentions the same words does not.
fn is_furniture(line: &str) -> bool {
    if line.chars().count() > FURNITURE_CHARS_MAX {
        return false;
    }
    let low = line.to_lowercase();
    let bare = low.trim_end_matches([':', '.', '…', '!', '»', '*', ' ']);
    let networks = ["facebook", "twitter", "linkedin", "whatsapp", "telegram", "x", "email", "print", "pinterest"];
    bare.split_whitespace().all(|w| networks.contains(&w))
        || words::FURNITURE.iter().any(|f| match f.strip_suffix('…') {
            Some(start) => low.starts_with(start),
            None => bare == f.trim_end_matches([' ', '*']),
        })
}

/// Splits section names glued together; none if the line holds anything else.
fn split_sections(line: &str, known: &[String]) -> Option<Vec<String>> {
    let mut names: Vec<&str> = known.iter().map(String::as_str).chain(words::SECTIONS.iter().copied()).collect();
    names.retain(|n| !n.is_empty());
    names.sort_by_key(|n| std::cmp::Reverse(n.len()));
    let mut found = Vec::new();
    let mut rest = line;
    while !rest.is_empty() {
        if let Some(name) = names.iter().find(|n| rest.starts_with(**n)) {
            found.push((*name).to_owned());
            rest = rest[name.len()..].trim_start_matches([' ', ',', '/', '|', '،', '›', '»']);
            continue;
        }
        // An unknown name is taken only where capitals are joined inside a word.
        let end = joined_capital(rest).or((!found.is_empty() && rest.chars().count() < 25).then_some(rest.len()))?;
        found.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    (!found.is_empty() && found.len() <= 8).then_some(found)
}

fn joined_capital(text: &str) -> Option<usize> {
    let mut before = ' ';
    text.char_indices()
        .take(40)
        .find(|(_, c)| {
            let joined = before.is_lowercase() && c.is_uppercase();
            before = *c;
            joined
        })
        .map(|(at, _)| at)
}

/// Reads a line that is a date and little more, as an ISO 8601 day.
pub(super) fn date(line: &str) -> Option<String> {
    if line.chars().count() > 60 {
        return None;
    }
    let line: String = line.to_lowercase().chars().map(digit).collect();
    let parts: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
    let numbers: Vec<(usize, i16)> = parts.iter().enumerate().filter_map(|(i, p)| Some((i, p.parse().ok()?))).collect();
    let (year_at, year) = *numbers.iter().find(|(_, n)| (1900..2200).contains(n))?;
    let month = parts.iter().find_map(|p| words::MONTHS.iter().find(|(name, _)| name == p).map(|m| m.1));
    let small: Vec<i16> = numbers.iter().filter(|(i, n)| *i != year_at && *n > 0 && *n < 32).map(|n| n.1).collect();
    let (month, day) = match month {
        Some(month) => (month, *small.first()?),
        None if year_at == 0 => (i8::try_from(*small.first()?).ok()?, *small.get(1)?),
        None if year_at == 2 && numbers.len() >= 3 => (i8::try_from(*small.get(1)?).ok()?, *small.first()?),
        None => return None,
    };
    Some(jiff::civil::Date::new(year, month, i8::try_from(day).ok()?).ok()?.to_string())
}

fn digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Tells the language by letters that only one of the languages of a script uses, then by whatlang.
pub(super) fn language(text: &str) -> Option<String> {
    let sample: String = text.chars().take(4000).collect();
    let count = |set: &str| sample.chars().filter(|c| set.contains(*c)).count();
    let in_range = |a: char, b: char| sample.chars().filter(|c| (a..=b).contains(c)).count();
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let arabic = in_range('\u{620}', '\u{6ff}');
    if letters == 0 {
        return None;
    }
    if arabic * 2 > letters {
        let (urdu, persian, arab) = (count("ٹڈڑےںھہ"), count("پچژگکی"), count("ةيكىأإ"));
        return Some(
            if urdu * 50 > arabic {
                "ur"
            } else if persian > arab {
                "fa"
            } else {
                "ar"
            }
            .into(),
        );
    }
    if in_range('\u{5d0}', '\u{5ea}') * 2 > letters {
        return Some("he".into());
    }
    use whatlang::Lang;
    let lang = whatlang::detect_lang(&sample)?;
    let tag = match lang {
        Lang::Eng => "en",
        Lang::Rus => "ru",
        Lang::Ukr => "uk",
        Lang::Tur => "tr",
        Lang::Fra => "fr",
        Lang::Spa => "es",
        Lang::Deu => "de",
        Lang::Cmn => "zh",
        Lang::Ita => "it",
        Lang::Por => "pt",
        Lang::Nld => "nl",
        Lang::Jpn => "ja",
        other => other.code(),
    };
    Some(tag.into())
}
