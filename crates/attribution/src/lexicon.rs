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
    /// Opens the clause that a cue governs: "that".
    Opener,
    /// Opens a clause that may be asked or told: "how".
    Question,
    /// A preposition that goes on with the phrase before it, seen from behind.
    AttachBefore,
    /// The same, seen from the phrase's beginning.
    AttachBehind,
    /// One of these that follows names as well.
    AttachClose,
    /// "some", "one": a preposition behind it goes on with the phrase.
    Partitive,
    /// What cannot speak: "it's", "there".
    Mute,
    /// Stands for a speaker though it is no noun: "some", "both".
    Alone,
    /// Joins a second clause: "and", "while".
    Joint,
    /// Opens "as the ministry said".
    As,
    /// Tells a place where somebody speaks: "в" in "сообщили в полиции".
    Place,
    /// A noun that ends like a verb.
    Noun,
    /// Follows an object: "را".
    Marker,
    /// Opens what was asked: "if".
    Asked,
    /// A noun that attributes a clause: "claim".
    Telling,
    /// What finds and shows something: "poll".
    Finding,
    /// How sure somebody is of a clause: "confident".
    Certain,
    /// What is split off the word behind it ("وفقا ل…").
    Splits,
}

/// What sets a language's grammar apart, named in the section `grammar` of its `words.txt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trait {
    /// The verb stands before its subject: "قال الوزير".
    VerbFirst,
    /// The verb stands behind its subject and all that belongs to both: "وزیر در مجلس گفت".
    VerbLast,
    /// A reported clause needs a word that opens it.
    Opened,
    /// A comma stands before that word.
    CommaOpens,
    /// Names stand in quotation marks: «Утро».
    QuotedNames,
    /// Attributions stand between dashes within a quotation or a paragraph: "— …, — сказал он. — …".
    Dashes,
    /// "and" is written together with the next word.
    Clitics,
    /// Whoever speaks may go unsaid: "قال: …".
    Unsaid,
}

const TRAITS: [(&str, Trait); 8] = [
    ("verb-first", Trait::VerbFirst),
    ("verb-last", Trait::VerbLast),
    ("opened", Trait::Opened),
    ("comma-opens", Trait::CommaOpens),
    ("quoted-names", Trait::QuotedNames),
    ("dashes", Trait::Dashes),
    ("clitics", Trait::Clitics),
    ("unsaid", Trait::Unsaid),
];

/// Each class and the name of its section.
const CLASSES: [(&str, Class); 38] = [
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
    ("opener", Class::Opener),
    ("question", Class::Question),
    ("attach-before", Class::AttachBefore),
    ("attach-behind", Class::AttachBehind),
    ("attach-close", Class::AttachClose),
    ("partitive", Class::Partitive),
    ("mute", Class::Mute),
    ("alone", Class::Alone),
    ("joint", Class::Joint),
    ("as", Class::As),
    ("place", Class::Place),
    ("noun", Class::Noun),
    ("marker", Class::Marker),
    ("asked", Class::Asked),
    ("telling", Class::Telling),
    ("finding", Class::Finding),
    ("certain", Class::Certain),
    ("splits", Class::Splits),
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

/// Sections of verbs of thought, each with what follows them.
const THOUGHTS: [(&str, Follows); 3] = [("think", Follows::That), ("wish", Follows::To), ("seem", Follows::Quoted)];

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
#[derive(Clone, Debug)]
pub(crate) struct Cue {
    pub follows: Follows,
    pub form: Form,
    /// The words it needs behind it ("pointed out", "اعلام کرد"), told in the file by hyphens.
    pub rest: Vec<Box<str>>,
    /// Whether its object may be what was said: "proposed a ban on …".
    pub has_object: bool,
}

/// What a source is named behind: "according to", "по … словам".
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub words: Vec<Box<str>>,
    /// Where "_" stands in the file: there a possessive is the speaker.
    pub slot: Option<usize>,
}

/// The words of a language.
pub(crate) struct Lexicon {
    classes: HashMap<Box<str>, u64>,
    cues: HashMap<Box<str>, Vec<Cue>>,
    /// Verbs of thought, apart from those that attribute.
    thoughts: HashMap<Box<str>, Vec<Cue>>,
    sources: Vec<Source>,
    /// Endings of words that no list has, by section.
    endings: HashMap<&'static str, Vec<&'static str>>,
    traits: u32,
}

/// Sections of `words.txt` that hold endings.
pub(crate) const ENDINGS: [&str; 4] = ["past-ending", "verb-ending", "adverb-ending", "impersonal-ending"];

impl Lexicon {
    fn read(words: &[&'static str], cues: &'static str) -> Lexicon {
        let mut lexicon = Lexicon {
            classes: HashMap::new(),
            cues: HashMap::new(),
            thoughts: HashMap::new(),
            sources: Vec::new(),
            endings: HashMap::new(),
            traits: 0,
        };
        for (section, line) in words.iter().flat_map(|file| lines(file)) {
            lexicon.add_words(section, line);
        }
        let light: Vec<&str> = lines(cues).filter(|(section, _)| *section == "light").map(|(_, line)| line).collect();
        for (section, line) in lines(cues).filter(|(section, _)| *section != "light") {
            if let Some((_, follows)) = THOUGHTS.iter().find(|(name, _)| *name == section) {
                add_verb(&mut lexicon.thoughts, "", line, *follows);
                continue;
            }
            let follows = FOLLOWS.iter().find(|(name, _)| *name == section).expect("each section says what follows").1;
            match line.split_once('+') {
                Some((noun, verb)) => lexicon.add_compound(noun.trim(), verb.trim(), &light, follows),
                None => add_verb(&mut lexicon.cues, "", line, follows),
            }
        }
        // The longest first: "summed up" before "summed".
        lexicon
            .cues
            .values_mut()
            .chain(lexicon.thoughts.values_mut())
            .for_each(|cues| cues.sort_by_key(|cue| std::cmp::Reverse(cue.rest.len())));
        lexicon
    }

    fn add_words(&mut self, section: &'static str, line: &'static str) {
        let words = line.split_whitespace();
        if section == "source" {
            let slot = words.clone().position(|word| word == "_");
            self.sources.push(Source { words: words.map(|word| fold(word).into()).collect(), slot });
        } else if section == "grammar" {
            let all = words.map(|word| TRAITS.iter().find(|(name, _)| *name == word).expect("each word is a trait").1);
            self.traits = all.fold(self.traits, |traits, one| traits | 1 << one as u32);
        } else if ENDINGS.contains(&section) {
            self.endings.entry(section).or_default().extend(words);
        } else {
            let class = CLASSES.iter().find(|(name, _)| *name == section).expect("each section is a class").1;
            for word in words {
                *self.classes.entry(fold(word).into()).or_default() |= 1 << class as u64;
            }
        }
    }

    /// Adds a noun with all forms of the light verb that makes a cue of it: "اعلام + کردن".
    fn add_compound(&mut self, noun: &'static str, verb: &str, light: &[&'static str], follows: Follows) {
        let forms = light.iter().find_map(|line| line.split_once(':').filter(|(name, _)| *name == verb));
        let (_, forms) = forms.expect("each light verb has its forms");
        add_verb(&mut self.cues, noun, forms, follows);
    }

    /// Whether a word in small letters belongs to a class.
    pub(crate) fn has(&self, word: &str, class: Class) -> bool {
        self.classes.get(word).is_some_and(|classes| classes >> class as u64 & 1 == 1)
    }

    /// Whether it belongs to one of the classes.
    pub(crate) fn has_any(&self, word: &str, classes: &[Class]) -> bool {
        let mask = classes.iter().fold(0, |mask, class| mask | 1 << *class as u64);
        self.classes.get(word).is_some_and(|found| found & mask != 0)
    }

    /// Whether the language is so.
    pub(crate) fn is(&self, one: Trait) -> bool {
        self.traits >> one as u32 & 1 == 1
    }

    /// The forms that begin with a word and can attribute, the longest first. "And" that is written together with the
    /// word is taken off it.
    pub(crate) fn cues(&self, word: &str) -> &[Cue] {
        let whole = self.cues.get(word);
        let bare = || self.without_clitic(word).and_then(|bare| self.cues.get(bare));
        whole.or_else(bare).map_or(&[], Vec::as_slice)
    }

    /// The forms that begin with a word and tell what somebody thinks or wants, the longest first.
    pub(crate) fn thoughts(&self, word: &str) -> &[Cue] {
        self.thoughts.get(word).map_or(&[], Vec::as_slice)
    }

    /// A word without the "and" that is written together with it: "وقال".
    fn without_clitic<'w>(&self, word: &'w str) -> Option<&'w str> {
        if !self.is(Trait::Clitics) {
            return None;
        }
        word.strip_prefix(['و', 'ف']).filter(|bare| !bare.is_empty())
    }

    /// Whether "and" is written together with a cue: "وقال", but not "وعد".
    pub(crate) fn is_joined(&self, word: &str) -> bool {
        !self.cues.contains_key(word) && self.without_clitic(word).is_some_and(|bare| self.cues.contains_key(bare))
    }

    /// Whether verbs that are no cues are known by their endings and lists.
    pub(crate) fn tells_verbs(&self) -> bool {
        self.endings.contains_key("past-ending")
    }

    /// What sources are named behind.
    pub(crate) fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Whether a word ends as the section says, and is longer than the ending by two letters.
    pub(crate) fn ends(&self, word: &str, section: &str) -> bool {
        let endings = self.endings.get(section).map_or(&[][..], Vec::as_slice);
        endings.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
    }
}

/// Adds the forms of a verb; what stands in an earlier section keeps its place. A line with bars has any number
/// of past forms, of present ones and of participles; one without has the five of an English verb.
fn add_verb(verbs: &mut HashMap<Box<str>, Vec<Cue>>, noun: &'static str, line: &'static str, follows: Follows) {
    const FORMS: [Form; 5] = [Form::Base, Form::Past, Form::Third, Form::Ing, Form::Participle];
    const GROUPS: [Form; 3] = [Form::Past, Form::Third, Form::Ing];
    let mut forms: Vec<(&'static str, Form)> = if line.contains('|') {
        let groups = line.split('|').zip(GROUPS);
        groups.flat_map(|(words, form)| words.split_whitespace().map(move |word| (word, form))).collect()
    } else {
        line.split_whitespace().zip(FORMS).collect()
    };
    // The past goes first: "read" and "put" are more often past than present in news.
    forms.sort_by_key(|(_, form)| *form != Form::Past);
    for (word, form) in forms {
        let mut words = noun.split('-').filter(|word| !word.is_empty()).chain(word.split('-'));
        let first = fold(words.next().unwrap_or_default());
        let rest: Vec<Box<str>> = words.map(|word| fold(word).into()).collect();
        let cues = verbs.entry(first.into()).or_default();
        match cues.iter_mut().find(|cue| cue.rest == rest) {
            Some(known) => known.has_object |= follows == Follows::Of,
            None => cues.push(Cue { follows, form, rest, has_object: follows == Follows::Of }),
        }
    }
}

/// Brings the spellings of one word together: small letters, no vowel signs, no joiners, one alef, one yeh (but for the
/// Arabic final alef, which tells "على" from "علي"), one kaf.
pub(crate) fn fold(word: &str) -> String {
    word.chars().filter(|c| !is_dropped(*c)).flat_map(|c| unified(c).unwrap_or(c).to_lowercase()).collect()
}

/// Whether a letter would be changed by `fold`.
pub(crate) fn folds(c: char) -> bool {
    c.is_uppercase() || is_dropped(c) || unified(c).is_some()
}

fn is_dropped(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200c}' | '\u{200d}')
}

fn unified(c: char) -> Option<char> {
    Some(match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ي' => 'ی',
        'ك' => 'ک',
        'ۀ' => 'ه',
        'ё' | 'Ё' => 'е',
        '’' => '\'',
        _ => return None,
    })
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

static ENGLISH: LazyLock<Lexicon> = LazyLock::new(|| {
    let words = [include_str!("../data/en/words.txt"), include_str!("../data/en/titles.txt")];
    Lexicon::read(&words, include_str!("../data/en/cues.txt"))
});

static RUSSIAN: LazyLock<Lexicon> = LazyLock::new(|| {
    let words = [include_str!("../data/ru/words.txt"), include_str!("../data/ru/titles.txt")];
    Lexicon::read(&words, include_str!("../data/ru/cues.txt"))
});

static PERSIAN: LazyLock<Lexicon> = LazyLock::new(|| {
    let words = [include_str!("../data/fa/words.txt"), include_str!("../data/fa/titles.txt")];
    Lexicon::read(&words, include_str!("../data/fa/cues.txt"))
});

static ARABIC: LazyLock<Lexicon> = LazyLock::new(|| {
    let words = [include_str!("../data/ar/words.txt"), include_str!("../data/ar/titles.txt")];
    Lexicon::read(&words, include_str!("../data/ar/cues.txt"))
});

/// Finds the words of a language by its tag's first part (BCP 47).
pub(crate) fn of(language: &str) -> Option<&'static Lexicon> {
    let first = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    Some(match first.as_str() {
        "en" => &ENGLISH,
        "ru" => &RUSSIAN,
        "fa" => &PERSIAN,
        "ar" => &ARABIC,
        _ => return None,
    })
}

/// A language of which no words are known.
pub(crate) static OTHER: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(&[], ""));
