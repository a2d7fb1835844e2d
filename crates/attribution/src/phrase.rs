//! Noun phrases, found without a parser: by closed classes of words, by capitals and by what stands around.

use std::ops::Range;

use crate::lexicon::{Class, Lexicon, Trait};
use crate::segment::{Kind, Text};

/// What a token is to a noun phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    Determiner,
    Pronoun,
    /// "his", "'s".
    Possessive,
    Preposition,
    And,
    Clause,
    Auxiliary,
    Verb,
    Adverb,
    Time,
    /// Capitalized within a sentence.
    Name,
    Noun,
    Number,
    Quote,
    Mark,
}

/// No phrase is longer; it keeps every search short and the whole linear.
const PHRASE_MAX: usize = 40;

/// A quotation of more words is no name.
const NAME_WORDS_MAX: usize = 4;

/// The text with the words of its language.
pub(crate) struct Reader<'a, 't> {
    pub text: &'a Text<'t>,
    pub lexicon: &'a Lexicon,
    tags: Vec<Tag>,
}

impl<'a, 't> Reader<'a, 't> {
    pub(crate) fn new(text: &'a Text<'t>, lexicon: &'a Lexicon) -> Reader<'a, 't> {
        let mut reader = Reader { text, lexicon, tags: Vec::new() };
        let mut begins = vec![false; text.tokens.len() + 1];
        text.sentences.iter().for_each(|sentence| begins[sentence.start] = true);
        reader.tags = (0..text.tokens.len()).map(|at| reader.find_tag(at, begins[at])).collect();
        if lexicon.is(Trait::QuotedNames) {
            reader.tag_quoted_names();
        }
        reader
    }

    /// Makes names of short quotations behind a noun: газета «Утро».
    fn tag_quoted_names(&mut self) {
        for quotation in &self.text.quotations {
            let words = self.text.count_words(quotation.open..quotation.end);
            let begins = self.text.sentences.binary_search_by_key(&quotation.open, |sentence| sentence.start).is_ok();
            if begins && words < NAME_WORDS_MAX && quotation.end - quotation.open == words + 2 {
                self.tags[quotation.open..quotation.end].fill(Tag::Name);
            }
            let Some(before) = quotation.open.checked_sub(1) else { continue };
            let follows_noun =
                matches!(self.tags[before], Tag::Name | Tag::Noun) && self.lexicon.cues(self.lower(before)).is_empty();
            let first = &self.text.tokens[(quotation.open + 1).min(quotation.end - 1)];
            let most = match (first.is_capital(), self.has(before, Class::Body)) {
                (true, _) => NAME_WORDS_MAX,
                (false, true) if !first.word.starts_with(char::is_lowercase) => NAME_WORDS_MAX - 1,
                (false, _) => 1,
            };
            if follows_noun && words <= most {
                self.tags[quotation.open..quotation.end].fill(Tag::Name);
            }
        }
    }

    pub(crate) fn tag(&self, at: usize) -> Tag {
        self.tags[at]
    }

    pub(crate) fn lower(&self, at: usize) -> &str {
        &self.text.tokens[at].lower
    }

    pub(crate) fn has(&self, at: usize, class: Class) -> bool {
        self.lexicon.has(self.lower(at), class)
    }

    pub(crate) fn has_any(&self, at: usize, classes: &[Class]) -> bool {
        self.lexicon.has_any(self.lower(at), classes)
    }

    fn find_tag(&self, at: usize, is_first: bool) -> Tag {
        let token = &self.text.tokens[at];
        let lower: &str = &token.lower;
        let has = |class| self.lexicon.has(lower, class);
        if self.text.is_quoted(at) {
            return Tag::Quote;
        }
        match token.kind {
            Kind::Mark if has(Class::And) => return Tag::And,
            Kind::Mark if self.ends_plural_genitive(at) => return Tag::Possessive,
            Kind::Mark => return Tag::Mark,
            Kind::Number => return Tag::Number,
            Kind::Word => {}
        }
        let is_name = token.is_capital() && !is_first && !matches!(lower, "i");
        if lower == "'s" {
            return Tag::Possessive;
        }
        if has(Class::Time) && (token.is_capital() || !matches!(lower, "may" | "march")) {
            return Tag::Time;
        }
        // "Will Smith", "The Hague", "May": within a sentence a capital beats the class, but for a few.
        let stands_in_name = || self.text.tokens.get(at + 1).is_some_and(|next| next.is_capital()) && lower == "per";
        let is_bound = has(Class::Preposition) && !stands_in_name();
        if is_name && !has(Class::Determiner) && !is_bound && !has(Class::Pronoun) && !has(Class::And) {
            return Tag::Name;
        }
        self.closed(lower, at).unwrap_or_else(|| {
            if token.is_capital() {
                Tag::Name
            } else if has(Class::Verb) && !self.leads_office(at) {
                Tag::Verb
            } else {
                self.open(lower, at)
            }
        })
    }

    /// "the bakers' guild": the mark behind a plural, with a word to follow.
    fn ends_plural_genitive(&self, at: usize) -> bool {
        let tokens = &self.text.tokens;
        let next = tokens.get(at + 1);
        matches!(tokens[at].word, "'" | "’")
            && !tokens[at].is_spaced
            && at > 0
            && tokens[at - 1].lower.ends_with('s')
            && next.is_some_and(|next| next.is_spaced && next.is_word())
    }

    /// "lead author": no verb before who leads.
    fn leads_office(&self, at: usize) -> bool {
        self.lower(at) == "lead" && at + 1 < self.text.tokens.len() && self.has(at + 1, Class::Office)
    }

    /// Whether "'s", or the mark alone, makes a genitive of what stands before.
    pub(crate) fn is_genitive(&self, at: usize) -> bool {
        matches!(self.lower(at), "'s" | "'" | "’")
    }

    fn closed(&self, lower: &str, at: usize) -> Option<Tag> {
        let has = |class| self.lexicon.has(lower, class);
        Some(if has(Class::Auxiliary) || has(Class::Negative) {
            Tag::Auxiliary
        } else if has(Class::Determiner) || lower == "that" && self.is_demonstrative(at) {
            Tag::Determiner
        } else if has(Class::Possessive) {
            Tag::Possessive
        } else if has(Class::Clause) {
            Tag::Clause
        } else if has(Class::Pronoun) || has(Class::Object) {
            Tag::Pronoun
        } else if has(Class::And) {
            Tag::And
        } else if has(Class::Preposition) {
            Tag::Preposition
        } else if has(Class::Adverb)
            || self.lexicon.ends(lower, "adverb-ending") && !self.lexicon.has_any(lower, &[Class::Body, Class::Office])
        {
            Tag::Adverb
        } else {
            return None;
        })
    }

    /// "that" before a noun at a clause's head is rare in news; before a cue's clause it is a conjunction.
    fn is_demonstrative(&self, at: usize) -> bool {
        at > 0 && self.lexicon.has(&self.text.tokens[at - 1].lower, Class::Preposition)
    }

    /// A word of no closed class: a verb where its ending and its neighbour speak for it, else a noun.
    fn open(&self, lower: &str, at: usize) -> Tag {
        let before = at.checked_sub(1).map_or("", |before| &*self.text.tokens[before].lower);
        let follows_noun_maker =
            self.lexicon.has_any(before, &[Class::Determiner, Class::Possessive, Class::Preposition]) || before == "'s";
        let is_past = self.lexicon.ends(lower, "past-ending") && !lower.ends_with("eed");
        let is_noun = || self.lexicon.has_any(lower, &[Class::Noun, Class::Office, Class::Body]);
        if self.lexicon.ends(lower, "verb-ending") && !is_noun() {
            return Tag::Verb;
        }
        if is_past && !follows_noun_maker { Tag::Verb } else { Tag::Noun }
    }

    /// Whether some token of a range can be a finite verb; where verbs cannot be told from nouns, any range has one.
    pub(crate) fn has_verb(&self, range: Range<usize>) -> bool {
        if !self.lexicon.tells_verbs() {
            return true;
        }
        range.clone().any(|at| {
            let lower = self.lower(at);
            let is_third = || lower.ends_with('s') && self.tags[at] == Tag::Noun && at > range.start;
            match self.tags[at] {
                Tag::Auxiliary | Tag::Verb => true,
                Tag::Noun => {
                    !self.lexicon.cues(lower).is_empty() || is_third() && self.precedes_object(at + 1, range.end)
                }
                _ => false,
            }
        })
    }

    fn precedes_object(&self, at: usize, end: usize) -> bool {
        at < end
            && matches!(self.tags[at], Tag::Determiner | Tag::Possessive | Tag::Name | Tag::Preposition | Tag::Number)
    }

    /// Finds the noun phrase that ends before a token, not reaching before the floor.
    pub(crate) fn phrase_before(&self, end: usize, floor: usize) -> Option<Range<usize>> {
        let floor = floor.max(end.saturating_sub(PHRASE_MAX));
        let last = end.checked_sub(1).filter(|&last| last >= floor)?;
        if self.tags[last] == Tag::Pronoun {
            return Some(self.one_of_these(last, floor).unwrap_or(last)..end);
        }
        if !matches!(self.tags[last], Tag::Name | Tag::Noun | Tag::Number) && !self.is_demonstrative_pronoun(last) {
            return None;
        }
        let mut begin = last;
        while begin > floor && self.goes_on_left(begin, end, floor) {
            begin -= 1;
        }
        while begin < end && matches!(self.tags[begin], Tag::And | Tag::Mark | Tag::Adverb) {
            begin += 1;
        }
        (begin < end).then(|| self.without_occasion(begin..end, floor))
    }

    /// Where "one of them" begins, if this is its end.
    fn one_of_these(&self, pronoun: usize, floor: usize) -> Option<usize> {
        let first = pronoun.checked_sub(2).filter(|&first| first >= floor && self.lower(first + 1) == "of")?;
        (self.lower(first) == "one" || self.is_demonstrative_pronoun(first)).then_some(first)
    }

    /// "some", "many", "others", "both" standing alone.
    fn is_demonstrative_pronoun(&self, at: usize) -> bool {
        self.has(at, Class::Alone)
    }

    /// Whether the phrase that begins here also takes in the token before.
    fn goes_on_left(&self, begin: usize, end: usize, floor: usize) -> bool {
        let (left, right) = (self.tags[begin - 1], self.tags[begin]);
        let before_that = (begin - 1 > floor).then(|| self.tags[begin - 2]);
        let is_nominal = |tag| matches!(tag, Tag::Name | Tag::Noun | Tag::Number);
        match left {
            Tag::Name | Tag::Noun | Tag::Number => {
                !matches!(right, Tag::Determiner)
                    || self.lower(begin) == "the" && left == Tag::Name && right == Tag::Name
            }
            Tag::Determiner => !matches!(right, Tag::Determiner),
            Tag::Possessive => {
                if self.is_genitive(begin - 1) {
                    before_that.is_some_and(is_nominal) || before_that == Some(Tag::Time)
                } else {
                    true
                }
            }
            Tag::Time => {
                self.lower(begin - 1) == "week" || before_that == Some(Tag::Determiner) && right == Tag::Possessive
            }
            Tag::Preposition => {
                let joins = self.has(begin - 1, Class::AttachBefore);
                let is_complete = !matches!(right, Tag::Preposition | Tag::And);
                joins && is_complete && before_that.is_some_and(is_nominal) && !self.is_clause_head(begin - 1, floor)
            }
            Tag::And => {
                let lists = before_that.is_some_and(is_nominal) && !matches!(right, Tag::Preposition);
                lists && self.joins_names(begin, end, floor)
            }
            Tag::Pronoun => self.lower(begin - 1) == "one" && matches!(right, Tag::Name | Tag::Noun),
            Tag::Mark => {
                // "the then-minister", "Smith-Jones", "A.J. O'Neill", "AT&T", "vice-president".
                self.text.tokens[begin - 1].is('-')
                    && !self.text.tokens[begin].is_spaced
                    && before_that.is_some_and(is_nominal)
                    || self.text.tokens[begin - 1].is('.')
                        && !self.text.tokens[begin - 1].is_spaced
                        && !self.text.tokens[begin].is_spaced
            }
            _ => false,
        }
    }

    /// Whether the noun before a preposition is what a sentence-initial preposition already governs ("In a letter to X").
    fn is_clause_head(&self, preposition: usize, floor: usize) -> bool {
        let mut at = preposition;
        let is_within = |tag| match tag {
            Tag::Noun | Tag::Name | Tag::Number => true,
            Tag::Time => self.lexicon.tells_verbs(),
            _ => false,
        };
        while at > floor && is_within(self.tags[at - 1]) {
            at -= 1;
        }
        while at > floor && matches!(self.tags[at - 1], Tag::Determiner | Tag::Possessive) {
            at -= 1;
        }
        at == floor + 1 && self.tags[floor] == Tag::Preposition
    }

    /// Whether "and" joins two that speak together, not two clauses: what stands before is no object.
    fn joins_names(&self, begin: usize, end: usize, floor: usize) -> bool {
        let mut at = begin - 1;
        while at > floor
            && matches!(self.tags[at - 1], Tag::Noun | Tag::Name | Tag::Number | Tag::Determiner | Tag::Possessive)
        {
            at -= 1;
        }
        let is_start = at == floor || matches!(self.tags[at - 1], Tag::Mark | Tag::Clause | Tag::Quote);
        is_start || (self.tags[begin] == Tag::Noun && end - begin < 4 && self.tags[at - 1] != Tag::Verb)
    }

    /// Takes a leading occasion off a name: "In a statement Smith said".
    fn without_occasion(&self, phrase: Range<usize>, floor: usize) -> Range<usize> {
        let is_adverbial = phrase.start > floor && self.tags[phrase.start - 1] == Tag::Preposition;
        let mut name = phrase.end;
        while name > phrase.start && self.tags[name - 1] == Tag::Name {
            name -= 1;
        }
        let is_cut = is_adverbial && name < phrase.end && name > phrase.start && self.tags[name - 1] == Tag::Noun;
        if is_cut && !self.lexicon.has_any(self.lower(name - 1), &[Class::Office, Class::Courtesy]) {
            name..phrase.end
        } else {
            phrase
        }
    }

    /// Finds the noun phrase that begins at a token, up to the ceiling.
    pub(crate) fn phrase_at(&self, begin: usize, ceiling: usize) -> Option<Range<usize>> {
        let ceiling = ceiling.min(begin + PHRASE_MAX);
        if begin >= ceiling {
            return None;
        }
        let is_one = |at: usize| {
            self.lower(at) == "one" && at + 1 < ceiling && matches!(self.tags[at + 1], Tag::Noun | Tag::Name)
        };
        if self.tags[begin] == Tag::Pronoun && !is_one(begin) {
            return Some(begin..begin + 1);
        }
        let mut at = begin + usize::from(is_one(begin));
        let mut has_head = false;
        while at < ceiling {
            match self.tags[at] {
                Tag::Name | Tag::Noun => has_head = true,
                Tag::Number => {}
                Tag::Determiner if !has_head || self.lower(at - 1) == "of" || self.tags[at - 1] == Tag::Preposition => {
                }
                Tag::Possessive => {}
                Tag::Adverb if !has_head => {}
                Tag::Preposition if has_head && self.attaches(at, ceiling) => {}
                Tag::And if has_head && at + 1 < ceiling && self.lists_on(at + 1) => {}
                Tag::Mark if self.text.tokens[at].is('-') && !self.text.tokens[at].is_spaced => {}
                _ => break,
            }
            at += 1;
        }
        while at > begin
            && matches!(self.tags[at - 1], Tag::Preposition | Tag::And | Tag::Determiner | Tag::Mark | Tag::Adverb)
        {
            at -= 1;
        }
        (has_head && at > begin).then_some(begin..at)
    }

    fn lists_on(&self, at: usize) -> bool {
        matches!(self.tags[at], Tag::Name | Tag::Noun | Tag::Determiner | Tag::Possessive)
    }

    /// Whether a preposition behind a noun goes on with the phrase: not into a time or an occasion.
    fn attaches(&self, at: usize, ceiling: usize) -> bool {
        if self.has(at - 1, Class::Partitive) {
            return true;
        }
        if !self.has(at, Class::AttachBehind) {
            return false;
        }
        let mut next = at + 1;
        while next < ceiling && matches!(self.tags[next], Tag::Determiner | Tag::Possessive) {
            next += 1;
        }
        if next >= ceiling || !matches!(self.tags[next], Tag::Name | Tag::Noun) {
            return false;
        }
        let is_close = self.has(at, Class::AttachClose);
        let is_occasion = (next..ceiling.min(next + 3)).any(|at| self.has(at, Class::Occasion));
        is_close || !is_occasion && !matches!(self.tags[at - 1], Tag::Name)
    }

    /// Whether a phrase can speak: no time, no bare number, no quotation.
    pub(crate) fn can_speak(&self, phrase: &Range<usize>) -> bool {
        let head = phrase.clone().rev().find(|&at| matches!(self.tags[at], Tag::Name | Tag::Noun | Tag::Pronoun));
        match head {
            // "one of them" may speak.
            Some(at) => !self.has(at, Class::Mute) || at > phrase.start + 1 && self.lower(at - 1) == "of",
            None => phrase.clone().any(|at| self.is_demonstrative_pronoun(at)),
        }
    }
}
