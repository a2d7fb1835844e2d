//! The words of a language that attribute, name offices and hold sentences together. They are data files, written for
//! this crate; a file's head says what its sections mean.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A class of words in `words.txt` or `titles.txt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Determiner,
    Pronoun,
    Possessive,
    Object,
    Preposition,
    And,
    Clause,
    Auxiliary,
    Negative,
    Adverb,
    Time,
    Verb,
    Occasion,
    Addressee,
    Starter,
    Abbreviation,
    ClosingAbbreviation,
    Courtesy,
    Office,
    Body,
}

/// Each class and the name of its section.
const CLASSES: [(&str, Class); 20] = [
    ("determiner", Class::Determiner),
    ("pronoun", Class::Pronoun),
    ("possessive", Class::Possessive),
    ("object", Class::Object),
    ("preposition", Class::Preposition),
    ("and", Class::And),
    ("clause", Class::Clause),
    ("auxiliary", Class::Auxiliary),
    ("negative", Class::Negative),
    ("adverb", Class::Adverb),
    ("time", Class::Time),
    ("verb", Class::Verb),
    ("occasion", Class::Occasion),
    ("addressee", Class::Addressee),
    ("starter", Class::Starter),
    ("abbreviation", Class::Abbreviation),
    ("closing-abbreviation", Class::ClosingAbbreviation),
    ("courtesy", Class::Courtesy),
    ("office", Class::Office),
    ("body", Class::Body),
];

/// What a verb that attributes asks to follow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Follows {
    /// A clause with or without "that", or a quotation.
    Free,
    /// A clause with "that", "whether", "how", or a quotation.
    That,
    /// Somebody, then as `Free`.
    Told,
    /// A question, or a quotation.
    Asked,
    /// "to" and a verb, or as `That`.
    To,
    /// An object with a quotation in it.
    Of,
    /// A quotation alone.
    Quoted,
}

const FOLLOWS: [(&str, Follows); 7] = [
    ("free", Follows::Free),
    ("that", Follows::That),
    ("told", Follows::Told),
    ("asked", Follows::Asked),
    ("to", Follows::To),
    ("of", Follows::Of),
    ("quoted", Follows::Quoted),
];

/// Which form of its verb a cue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// "say": needs an auxiliary or a plural before it.
    Base,
    /// "said".
    Past,
    /// "says".
    Third,
    /// "saying".
    Ing,
    /// "written", where it differs from the past.
    Participle,
}

/// What is known of a form that can attribute.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cue {
    pub follows: Follows,
    pub form: Form,
    /// Whether it needs the word behind it ("pointed out"), told in the file by a hyphen.
    pub particle: Option<&'static str>,
}

/// The words of a language.
pub(crate) struct Lexicon {
    classes: HashMap<&'static str, u32>,
    cues: HashMap<&'static str, Cue>,
}

impl Lexicon {
    fn read(words: &[&'static str], cues: &'static str) -> Lexicon {
        let mut lexicon = Lexicon { classes: HashMap::new(), cues: HashMap::new() };
        for (section, line) in words.iter().flat_map(|file| lines(file)) {
            let class = CLASSES.iter().find(|(name, _)| *name == section).expect("each section is a class").1;
            for word in line.split_whitespace() {
                *lexicon.classes.entry(word).or_default() |= 1 << class as u32;
            }
        }
        for (section, line) in lines(cues) {
            let follows = FOLLOWS.iter().find(|(name, _)| *name == section).expect("each section says what follows").1;
            lexicon.add_cue(line, follows);
        }
        lexicon
    }

    /// Adds the forms of a verb; what stands in an earlier section keeps its place.
    fn add_cue(&mut self, line: &'static str, follows: Follows) {
        const FORMS: [Form; 5] = [Form::Base, Form::Past, Form::Third, Form::Ing, Form::Participle];
        // The past goes first: "read" and "put" are more often past than present in news.
        let mut forms: Vec<(&'static str, Form)> = line.split_whitespace().zip(FORMS).collect();
        forms.sort_by_key(|(_, form)| *form != Form::Past);
        for (word, form) in forms {
            let (word, particle) = word.split_once('-').map_or((word, None), |(word, rest)| (word, Some(rest)));
            self.cues.entry(word).or_insert(Cue { follows, form, particle });
        }
    }

    /// Whether a word in small letters belongs to a class.
    pub(crate) fn has(&self, word: &str, class: Class) -> bool {
        self.classes.get(word).is_some_and(|classes| classes >> class as u32 & 1 == 1)
    }

    /// Whether it belongs to one of the classes.
    pub(crate) fn has_any(&self, word: &str, classes: &[Class]) -> bool {
        let mask = classes.iter().fold(0, |mask, class| mask | 1 << *class as u32);
        self.classes.get(word).is_some_and(|found| found & mask != 0)
    }

    /// Finds a form that can attribute.
    pub(crate) fn cue(&self, word: &str) -> Option<Cue> {
        self.cues.get(word).copied()
    }
}

/// The lines of a file, each with the section it stands in.
pub(crate) fn lines(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut section = "";
    file.lines().filter_map(move |line| {
        let line = line.trim();
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name;
            return None;
        }
        (!line.is_empty() && !line.starts_with('#')).then_some((section, line))
    })
}

/// English.
pub(crate) static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| {
    let words = [include_str!("../data/en/words.txt"), include_str!("../data/en/titles.txt")];
    Lexicon::read(&words, include_str!("../data/en/cues.txt"))
});

/// A language of which no words are known.
pub(crate) static OTHER: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(&[], ""));
