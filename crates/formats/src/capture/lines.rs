//! What a line of a plain text capture is: furniture, a byline, tags, or a line of the story.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words;

/// A line longer than this in characters is prose, whatever words it begins with.
const FURNITURE_CHARS_MAX: usize = 220;
/// A line that leads to another story is a headline long at most.
const POINTER_CHARS_MAX: usize = 200;
/// A byline is names and little more.
const BYLINE_CHARS_MAX: usize = 90;
const BYLINE_WORDS_MAX: usize = 10;
/// Tags of one line, and the longest of them in characters.
const TAGS_MAX: usize = 30;
const TAG_CHARS_MAX: usize = 60;
/// Lines of a text that was broken at a column are this long, in characters.
const BROKEN_CHARS: std::ops::RangeInclusive<usize> = 40..=110;

/// A table in folded form: whole lines, and beginnings of lines.
struct Table {
    whole: HashSet<String>,
    starts: Vec<String>,
}

impl Table {
    fn of(lists: &[&[&str]]) -> Table {
        let all = lists.iter().flat_map(|list| list.iter());
        let (starts, whole): (Vec<&str>, Vec<&str>) = all.partition(|entry| entry.ends_with('…'));
        Table { whole: whole.into_iter().map(fold).collect(), starts: starts.into_iter().map(fold).collect() }
    }

    fn holds(&self, folded: &str) -> bool {
        self.whole.contains(folded) || self.starts.iter().any(|start| folded.starts_with(start.as_str()))
    }
}

static FURNITURE: LazyLock<Table> =
    LazyLock::new(|| Table::of(&[words::FURNITURE, words::LISTS, words::COMMENTS, words::ENDINGS, words::HOME]));
static LISTS: LazyLock<Table> = LazyLock::new(|| Table::of(&[words::LISTS]));
static COMMENTS: LazyLock<Table> = LazyLock::new(|| Table::of(&[words::COMMENTS]));
static ENDINGS: LazyLock<Table> = LazyLock::new(|| Table::of(&[words::ENDINGS]));
static POINTERS: LazyLock<Vec<String>> = LazyLock::new(|| words::POINTERS.iter().map(|entry| fold(entry)).collect());
static CREDITS: LazyLock<Vec<String>> = LazyLock::new(|| words::CREDITS.iter().map(|entry| fold(entry)).collect());

/// Brings a line to the form in which furniture is known: lower case, one spelling of each letter, no marks.
pub(super) fn fold(line: &str) -> String {
    let folded: String = line.to_lowercase().chars().filter_map(one_letter).collect();
    let joined = folded.split_whitespace().collect::<Vec<_>>().join(" ");
    joined
        .trim_matches([' ', '.', '…', '!', '»', '«', '*', '›', '→', '↑', '←', '|', '-', '–', '•', '+', ':', '：'])
        .to_owned()
}

fn one_letter(c: char) -> Option<char> {
    Some(match c {
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{ad}' => {
            return None;
        }
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{5b0}'..='\u{5c7}' | '\u{307}' => return None,
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' => 'ه',
        'ё' => 'е',
        '’' | '‘' | '`' => '\'',
        '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    })
}

/// Whether a line stands alone as furniture; a sentence that mentions the same words does not.
pub(super) fn is_furniture(line: &str) -> bool {
    if line.chars().count() > FURNITURE_CHARS_MAX {
        return false;
    }
    let folded = fold(line);
    folded.is_empty()
        || FURNITURE.holds(&folded)
        || is_networks(&folded)
        || is_counted(&folded)
        || is_ago(&folded)
        || is_pointer(line, &folded)
        || is_credit(&folded)
        || words::NETWORK_LEADS
            .iter()
            .any(|lead| folded.strip_prefix(lead).is_some_and(|rest| is_networks(rest.trim())))
}

/// Names of networks and nothing else, spaced or glued.
fn is_networks(folded: &str) -> bool {
    let mut rest = folded.trim();
    let mut count = 0;
    while let Some(name) = words::NETWORKS.iter().find(|name| rest.starts_with(**name)) {
        rest = rest[name.len()..].trim_start_matches([' ', ',', '/', '|', '·', '•', '-']);
        count += 1;
    }
    count > 0 && rest.is_empty()
}

/// "12 comments", "1,204 views", "3 min read", "0 shares".
fn is_counted(folded: &str) -> bool {
    let rest = folded.trim_start_matches(|c: char| c.is_numeric() || matches!(c, '.' | ','));
    let rest = rest.strip_prefix("k ").or_else(|| rest.strip_prefix("m ")).unwrap_or(rest).trim_start();
    rest.len() < folded.len()
        && folded.starts_with(|c: char| c.is_numeric())
        && (words::COUNTED.contains(&rest) || rest.is_empty() && folded.chars().count() <= 6)
}

/// "3 hours ago", "published 3 hours ago", "منذ 3 ساعات".
fn is_ago(folded: &str) -> bool {
    let words: Vec<&str> = folded.split(' ').collect();
    let has_mark = words.iter().any(|word| words::AGO.contains(word));
    let has_unit = words.iter().any(|word| words::UNITS.iter().any(|unit| word.starts_with(unit)));
    words.len() <= 8 && has_mark && has_unit
}

/// "Read more: another headline".
fn is_pointer(line: &str, folded: &str) -> bool {
    line.chars().count() <= POINTER_CHARS_MAX
        && POINTERS.iter().any(|lead| {
            folded
                .strip_prefix(lead.as_str())
                .is_some_and(|rest| rest.trim_start().starts_with([':', '：', '|', '»', '-', '–', '>']))
        })
}

/// A line that says whose a picture is, and nothing of the story.
fn is_credit(folded: &str) -> bool {
    let inner = folded.trim_matches(['(', ')', '[', ']']);
    folded.chars().count() <= 100
        && CREDITS.iter().any(|lead| {
            inner.strip_prefix(lead.as_str()).is_some_and(|rest| {
                rest.trim_start().starts_with([':', '：', '|', '/', '©']) && rest.split_whitespace().count() <= 10
            })
        })
        || folded.starts_with('©') && folded.chars().count() <= 120
}

/// Whether a list of other stories begins here.
pub(super) fn begins_list(line: &str) -> bool {
    LISTS.holds(&fold(line))
}

/// Whether a line heads the readers' comments or the form for them.
pub(super) fn is_comments_heading(line: &str) -> bool {
    COMMENTS.holds(&fold(line))
}

/// Whether a line belongs to the form for comments, which stands after everything of the story.
pub(super) fn ends_article(line: &str) -> bool {
    line.chars().count() <= FURNITURE_CHARS_MAX && ENDINGS.holds(&fold(line))
}

/// Whether a line ends as a sentence does, quotes and brackets after it aside.
pub(super) fn ends_sentence(line: &str) -> bool {
    let bare =
        line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', ' ', '“', '」', '』', '\u{200f}', '\u{200e}']);
    bare.ends_with(['.', '!', '?', '…', '؟', '۔', '。', '！', '？', ':', ';', '؛'])
}

/// Whether two lines are one headline: alike but for case and marks, or one adds the site's name.
pub(super) fn is_same(one: &str, other: &str, may_add: bool) -> bool {
    let (one, other) = (fold(one), fold(other));
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    if short.is_empty() || short == long {
        return short == long && !short.is_empty();
    }
    may_add
        && long.strip_prefix(short.as_str()).is_some_and(|rest| {
            let added = rest.trim_start();
            rest.starts_with(' ')
                && added.starts_with(['|', '-', '–', '—', '»', '·', ':'])
                && added.split_whitespace().count() <= 7
        })
}

/// Whether a date is that of a change.
pub(super) fn is_update(line: &str) -> bool {
    let folded = fold(line);
    words::UPDATED.iter().any(|word| folded.contains(&fold(word)))
}

/// A byline's names, and what stands after them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Byline<'a> {
    pub names: &'a str,
    pub rest: Option<&'a str>,
}

/// Reads a line that names who wrote the story, and says little more.
pub(super) fn byline(line: &str) -> Option<Byline<'_>> {
    if line.chars().count() > BYLINE_CHARS_MAX {
        return None;
    }
    let after = words::BYLINES.iter().find_map(|lead| {
        let found = line.strip_prefix(lead);
        found
            .or_else(|| line.strip_prefix(lead.to_uppercase().as_str()))
            .or_else(|| line.strip_prefix(lead.to_lowercase().as_str()))
    })?;
    let after = after.trim_start_matches([':', '：', ' ']).trim();
    let (names, rest) = match after.find(['|', '•', '·', '–', '—']).or_else(|| date_begins(after)) {
        Some(at) => (&after[..at], Some(&after[at..])),
        None => (after, None),
    };
    let names = names.trim_end_matches([' ', ',', '-', '،', '/']);
    let words: Vec<&str> = names.split_whitespace().collect();
    let is_names = (1..=BYLINE_WORDS_MAX).contains(&words.len())
        && !names.ends_with(['.', '!', '?', ':'])
        && words[0].chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase())
        && words.iter().filter(|word| word.starts_with(char::is_lowercase)).count() * 2 <= words.len();
    is_names.then_some(Byline { names, rest })
}

/// Where after the names a date begins: " on March 3", ", 3 March", "- 2026-03-03".
fn date_begins(text: &str) -> Option<usize> {
    let digit = text.find(|c: char| c.is_numeric())?;
    let before = &text[..digit];
    let month = before.char_indices().filter(|(at, c)| *c == ' ' && *at > 0).map(|(at, _)| at).find(|at| {
        let word = before[at + 1..].trim().trim_end_matches([',', '.']).to_lowercase();
        words::MONTHS.iter().any(|(name, _)| *name == word)
            || words::DATE_WORDS.contains(&word.split(' ').next().unwrap_or(""))
    });
    Some(month.unwrap_or(digit)).filter(|at| *at > 0)
}

/// Reads a line of tags: led by a word for them, or hashtags alone.
pub(super) fn tags(line: &str) -> Option<Vec<String>> {
    let after = words::TAGS.iter().find_map(|lead| line.strip_prefix(lead));
    let is_hashtags = line.split_whitespace().count() > 1
        && line.split_whitespace().all(|word| word.len() > 1 && word.starts_with('#'));
    let found: Vec<String> = match after {
        Some(list) if list.contains([',', '،', '、', '，', ';', '|', '#', '•', '·']) => {
            list.split([',', '،', '、', '，', ';', '|', '#', '•', '·']).map(tag).filter(|tag| !tag.is_empty()).collect()
        }
        Some(list) => [tag(list)].into_iter().filter(|tag| !tag.is_empty()).collect(),
        None if is_hashtags => line.split_whitespace().map(tag).collect(),
        None => return None,
    };
    let is_tags = !found.is_empty() && found.iter().all(|tag| tag.chars().count() <= TAG_CHARS_MAX);
    is_tags.then(|| found.into_iter().take(TAGS_MAX).collect())
}

fn tag(text: &str) -> String {
    text.trim().trim_start_matches('#').trim_end_matches('.').trim().to_owned()
}

/// The lines of a text without empty ones. Where it was broken at a column, its lines are joined again.
pub(super) fn unwrap(text: &str) -> Vec<String> {
    let lines: Vec<String> = text.lines().map(one_spaced).collect();
    let is_pair = |pair: &&[String]| !pair[0].is_empty() && !pair[1].is_empty();
    let is_broken = |pair: &[String]| {
        BROKEN_CHARS.contains(&pair[0].chars().count())
            && !ends_sentence(&pair[0])
            && pair[1].starts_with(char::is_lowercase)
    };
    let pairs = lines.windows(2).filter(is_pair).count();
    let broken = lines.windows(2).filter(is_pair).filter(|pair| is_broken(pair)).count();
    let joins = broken >= 3 && broken * 4 >= pairs;
    let mut joined: Vec<String> = Vec::new();
    let mut may_go_on = false;
    for line in lines {
        let chars = line.chars().count();
        match joined.last_mut().filter(|_| joins && may_go_on && !line.is_empty()) {
            Some(last) => {
                last.push(' ');
                last.push_str(&line);
            }
            None if !line.is_empty() => joined.push(line),
            None => {}
        }
        may_go_on = BROKEN_CHARS.contains(&chars);
    }
    joined
}

fn one_spaced(line: &str) -> String {
    let bare = line.replace(['\u{feff}', '\u{200b}', '\u{ad}'], "");
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_known_in_every_language() {
        for line in [
            "Leave a Reply",
            "Your email address will not be published. Required fields are marked *",
            "Back to top button",
            "FacebookTwitterLinkedInWhatsApp",
            "Share on Facebook",
            "0 Shares",
            "3 min read",
            "Published 3 hours ago",
            "Advertisement",
            "Read more: Ferry sinks off the coast",
            "Name *",
            "Photo: Harbour Office",
            "Save my name, email, and website in this browser for the next time I comment.",
            "Notify me of new posts by email.",
            "اترك تعليقاً",
            "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *",
            "منذ 3 ساعات",
            "اقرأ أيضاً: عنوان آخر",
            "دیدگاهتان را بنویسید",
            "نشانی ایمیل شما منتشر نخواهد شد.",
            "۳ ساعت پیش",
            "بیشتر بخوانید: خبر دیگر",
            "Добавить комментарий",
            "Ваш адрес email не будет опубликован.",
            "Читайте также: другая новость",
            "2 часа назад",
            "Schreiben Sie einen Kommentar",
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
            "Anzeige",
            "Laisser un commentaire",
            "Publié il y a 3 heures",
            "Lire aussi : une autre histoire",
            "Publicité",
            "Deja una respuesta",
            "hace 3 horas",
            "Tu dirección de correo electrónico no será publicada.",
            "Compartir en Facebook",
            "Bir yanıt yazın",
            "3 saat önce",
            "E-posta adresiniz yayınlanmayacak.",
            "כתיבת תגובה",
            "לפני 3 שעות",
            "האימייל לא יוצג באתר.",
            "جواب دیں",
            "آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا۔",
            "3 گھنٹے پہلے",
        ] {
            assert!(is_furniture(line), "{line}");
        }
    }

    #[test]
    fn a_sentence_that_mentions_furniture_is_none() {
        for line in [
            "The mayor asked people to leave a reply on the board.",
            "Share prices fell in Paris.",
            "Facebook said on Monday it would appeal.",
            "Photographs of the harbour were shown.",
            "Three hours ago the last ferry left, the office said in a statement.",
            "Next week the court meets.",
        ] {
            assert!(!is_furniture(line), "{line}");
        }
    }

    #[test]
    fn a_byline_is_names_and_little_more() {
        let names = |line| byline(line).map(|found| found.names);
        assert_eq!(names("By Mira Olt"), Some("Mira Olt"));
        assert_eq!(names("BY MIRA OLT AND JON ABEL"), Some("MIRA OLT AND JON ABEL"));
        assert_eq!(names("By Mira Olt | March 3, 2026"), Some("Mira Olt"));
        assert_eq!(names("By Mira Olt on March 3, 2026"), Some("Mira Olt"));
        assert_eq!(names("بقلم: سارة الحاج"), Some("سارة الحاج"));
        assert_eq!(names("Von Mira Olt"), Some("Mira Olt"));
        assert_eq!(names("By the time they came it was over"), None);
        assert_eq!(names("By Monday the ferry had left."), None);
    }

    #[test]
    fn a_text_broken_at_a_column_is_joined_again() {
        let text = "Harbour reopens\n\nShips returned on Monday, after three days in which\nnothing left the quays and cranes stood still over the\nempty water, while the mayor asked for patience and\nfor some help.\n\nSecond.";
        assert_eq!(unwrap(text).len(), 3);
        assert_eq!(unwrap("One line of a text\nanother line of it\nand more").len(), 3);
    }
}
