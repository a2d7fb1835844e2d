//! Many entries at once: each text is read a fixed number of times, however long the list is.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use aho_corasick::AhoCorasick;
use regex::Regex;

use super::{Entry, compile};
use crate::site::CommentRules;

/// Languages by whose rules forms of words are kept ready: more than a newsroom has.
const LANGUAGES_MAX: usize = 24;

/// What a reader sends, as far as lists look at it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Said<'a> {
    /// The text.
    pub body: &'a str,
    /// The writer's name.
    pub author_name: &'a str,
    /// The writer's e-mail address.
    pub email: &'a str,
    /// The writer's website.
    pub website: &'a str,
    /// The client's network address.
    pub client_address: &'a str,
}

impl Said<'_> {
    fn fields(&self) -> [&str; 5] {
        [self.body, self.author_name, self.email, self.website, self.client_address]
    }
}

/// A list, ready to be looked for.
#[derive(Debug)]
pub struct WordList {
    lines: Vec<String>,
    anywhere: Option<AhoCorasick>,
    /// Of each text of `anywhere`, its line.
    anywhere_lines: Vec<usize>,
    /// By their first word: the words that follow it, and the line.
    words: HashMap<String, Vec<(Vec<String>, usize)>>,
    /// Words whose forms are meant, and their line.
    stems: Vec<(String, usize)>,
    /// The forms of `stems` by the rules of each language that was asked for.
    forms: Mutex<HashMap<String, Arc<Forms>>>,
    /// Patterns and their lines. Each by itself: a set of them looks for none by its letters, and at Persian or Arabic
    /// takes hundreds of times as long.
    patterns: Vec<(Regex, usize)>,
}

/// The words of `~` by the rules of one language.
#[derive(Debug)]
enum Forms {
    /// By their forms.
    Known(HashMap<String, usize>),
    /// By how words begin: the language has no rules.
    Beginnings(Vec<(String, usize)>),
}

impl WordList {
    /// Makes a list ready. What is no entry, as it may stand in old settings, is looked for as it is written.
    #[must_use]
    pub fn of(lines: &[String]) -> WordList {
        let mut texts = Vec::new();
        let mut list = WordList {
            lines: lines.to_vec(),
            anywhere: None,
            anywhere_lines: Vec::new(),
            words: HashMap::new(),
            stems: Vec::new(),
            forms: Mutex::default(),
            patterns: Vec::new(),
        };
        for (at, line) in lines.iter().enumerate() {
            match Entry::read(line) {
                Entry::Words(text) => list.add_words(&text, at),
                Entry::Stem(text) => list.stems.push((text, at)),
                Entry::Pattern(pattern) => match compile(&pattern) {
                    Ok(regex) => list.patterns.push((regex, at)),
                    Err(_) => list.add_text(&mut texts, line, at),
                },
                Entry::Anywhere(text) => list.add_text(&mut texts, &text, at),
            }
        }
        list.anywhere = AhoCorasick::new(&texts).ok().filter(|_| !texts.is_empty());
        list
    }

    fn add_text(&mut self, texts: &mut Vec<String>, text: &str, at: usize) {
        let text = search::fold(text.trim());
        if !text.is_empty() {
            texts.push(text);
            self.anywhere_lines.push(at);
        }
    }

    fn add_words(&mut self, text: &str, at: usize) {
        let mut words = search::words(text, "").into_iter().filter(|word| word.span == 1).map(|word| word.surface);
        if let Some(first) = words.next() {
            self.words.entry(first).or_default().push((words.collect(), at));
        }
    }

    /// Finds a line that occurs in what a reader sends under a story of a language.
    #[must_use]
    pub fn find(&self, said: &Said, language: &str) -> Option<&str> {
        let found = self.find_anywhere(said).or_else(|| self.find_words(said, language));
        found.or_else(|| self.find_pattern(said)).map(|at| self.lines[at].trim())
    }

    fn find_anywhere(&self, said: &Said) -> Option<usize> {
        let anywhere = self.anywhere.as_ref()?;
        let found = said.fields().into_iter().find_map(|field| anywhere.find(&search::fold(field)))?;
        Some(self.anywhere_lines[found.pattern().as_usize()])
    }

    fn find_words(&self, said: &Said, language: &str) -> Option<usize> {
        if self.words.is_empty() && self.stems.is_empty() {
            return None;
        }
        let forms = self.forms(language);
        [said.body, said.author_name, said.email, said.website].into_iter().find_map(|field| {
            let read = search::words(field, language);
            let parts: Vec<&str> =
                read.iter().filter(|word| word.span == 1).map(|word| word.surface.as_str()).collect();
            let in_turn = (0..parts.len()).find_map(|at| self.find_in_turn(parts[at], &parts[at + 1..]));
            // A word that is joined of parts is also one word.
            let joined = read.iter().filter(|word| word.span > 1);
            let joined = joined.filter_map(|word| self.find_in_turn(&word.surface, &[]));
            in_turn.or_else(|| joined.min()).or_else(|| read.iter().find_map(|word| forms.find(word)))
        })
    }

    fn find_in_turn(&self, word: &str, next: &[&str]) -> Option<usize> {
        let follows = |rest: &Vec<String>| next.len() >= rest.len() && rest.iter().zip(next).all(|(own, it)| own == it);
        self.words.get(word)?.iter().find(|(rest, _)| follows(rest)).map(|(_, at)| *at)
    }

    fn find_pattern(&self, said: &Said) -> Option<usize> {
        if self.patterns.is_empty() {
            return None;
        }
        let first = |text: &str| self.patterns.iter().find(|(regex, _)| regex.is_match(text)).map(|(_, at)| *at);
        said.fields().into_iter().filter(|field| !field.is_empty()).find_map(|field| {
            let folded = Some(search::fold(field)).filter(|folded| *folded != field.to_lowercase());
            first(field).or_else(|| first(&folded?))
        })
    }

    /// The forms by the rules of a language, made when they are first asked for.
    fn forms(&self, language: &str) -> Arc<Forms> {
        let mut kept = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= LANGUAGES_MAX {
            kept.clear();
        }
        Arc::clone(kept.entry(language.to_owned()).or_insert_with(|| Arc::new(Forms::of(&self.stems, language))))
    }
}

impl Forms {
    fn of(stems: &[(String, usize)], language: &str) -> Forms {
        if !search::has_rules(language) {
            let folded = stems.iter().map(|(text, at)| (search::fold(text), *at));
            return Forms::Beginnings(folded.filter(|(text, _)| !text.is_empty()).collect());
        }
        let mut forms = HashMap::new();
        for (text, at) in stems {
            for word in search::words(text, language) {
                for form in word.loose {
                    forms.entry(form).or_insert(*at);
                }
            }
        }
        Forms::Known(forms)
    }

    fn find(&self, word: &search::Word) -> Option<usize> {
        match self {
            Forms::Known(forms) => word.loose.iter().find_map(|form| forms.get(form)).copied(),
            Forms::Beginnings(all) => all.iter().find(|(own, _)| word.surface.starts_with(own)).map(|(_, at)| *at),
        }
    }
}

/// Both lists of the site, ready.
#[derive(Debug)]
pub struct Lists {
    /// What holds a comment.
    pub held: WordList,
    /// What refuses one.
    pub barred: WordList,
}

impl Lists {
    /// Gives the lists of some rules; a process keeps the newest ready.
    #[must_use]
    pub fn of(rules: &CommentRules) -> Arc<Lists> {
        static KEPT: Mutex<Option<Arc<Lists>>> = Mutex::new(None);
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let is_of =
            |lists: &Arc<Lists>| lists.held.lines == rules.held_words && lists.barred.lines == rules.barred_words;
        match kept.as_ref().filter(|lists| is_of(lists)) {
            Some(lists) => Arc::clone(lists),
            None => Arc::clone(kept.insert(Arc::new(Lists::new(rules)))),
        }
    }

    /// Makes the lists of some rules ready, for once.
    #[must_use]
    pub fn new(rules: &CommentRules) -> Lists {
        Lists { held: WordList::of(&rules.held_words), barred: WordList::of(&rules.barred_words) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Says whether a line is found in a text under a story of a language.
    fn finds(line: &str, text: &str, language: &str) -> bool {
        let list = WordList::of(&["nothing of the kind".to_owned(), line.to_owned()]);
        let found = list.find(&Said { body: text, ..Said::default() }, language);
        assert!(found.is_none_or(|found| found == line), "{found:?}");
        found.is_some()
    }

    #[test]
    fn each_form_finds_what_it_means_and_nothing_else() {
        for (line, text, language, expected) in [
            ("casino", "MyCASINOs.example", "en", true),
            ("cásino", "casino", "en", true),
            ("casino", "c\u{200b}asino", "en", true),
            ("كازينو", "کازینو", "fa", true),
            ("\"casino\"", "the casino, twice", "en", true),
            ("\"casino\"", "casinos", "en", false),
            ("\"casino\"", "see casino.example", "en", true),
            ("\"free money\"", "Free  MONEY!", "en", true),
            ("\"free money\"", "free of money", "en", false),
            ("\"free money\"", "free", "en", false),
            ("\"email\"", "by e-mail", "en", true),
            ("~lend", "who lends and is lending", "en", true),
            ("~lend", "calendar", "en", false),
            ("~casino", "casinos", "en", true),
            ("~Häuser", "das Haus", "de", true),
            ("~книга", "о книгах", "ru", true),
            ("~kazan", "kazandı", "xx", true),
            ("~kazan", "bokazan", "xx", false),
            ("/\\bc.?a.?s.?h\\b/", "C-A-S-H", "en", true),
            ("/\\bc.?a.?s.?h\\b/", "cashier", "en", false),
            ("/^only$/", "only this", "en", false),
            ("/(broken/", "a /(broken/ entry", "en", true),
            ("/(broken/", "a (broken entry", "en", false),
            ("\\~lend", "wave ~lend", "en", true),
            ("\\~lend", "lend", "en", false),
            ("", "anything", "en", false),
        ] {
            assert_eq!(finds(line, text, language), expected, "{line} in {text}");
        }
    }

    #[test]
    fn every_field_is_looked_at() {
        let list = WordList::of(&["bad@example.org".into(), "198.51.100.".into(), "~loan".into(), "/^X\\d+$/".into()]);
        let find = |said: Said| list.find(&said, "en").map(str::to_owned);
        assert_eq!(find(Said { email: "Bad@Example.org", ..Said::default() }).as_deref(), Some("bad@example.org"));
        assert_eq!(find(Said { client_address: "198.51.100.7", ..Said::default() }).as_deref(), Some("198.51.100."));
        assert_eq!(find(Said { website: "https://loans.example", ..Said::default() }).as_deref(), Some("~loan"));
        assert_eq!(find(Said { author_name: "x12", ..Said::default() }).as_deref(), Some("/^X\\d+$/"));
        assert_eq!(find(Said { body: "x12 and more", ..Said::default() }), None);
    }
}
