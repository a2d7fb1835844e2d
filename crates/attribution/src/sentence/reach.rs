//! Where the words behind a cue end.

use std::ops::Range;

use super::{Scene, one};
use crate::content::Behind;
use crate::cue::Verb;
use crate::lexicon::{Class, Follows};
use crate::phrase::Tag;

impl Scene<'_, '_, '_> {
    /// The parts of a statement that begins behind its cue.
    pub(super) fn parts_behind(&self, behind: &Behind, later: &[Verb]) -> Vec<Range<usize>> {
        let begin = behind.begin;
        let cut = self.cut(begin, later);
        if self.reader.text.is_quoted(begin) {
            let end = self.quoted_end(begin);
            let goes_on = end < cut && !self.reader.text.tokens[end].is(',') && self.reader.text.tokens[end].is_word();
            if !goes_on || self.is_whole(begin) {
                return one(begin..end);
            }
        }
        one(begin..cut)
    }

    /// Whether a quotation is a sentence of its own: it begins with a capital and is no mere name.
    pub(super) fn is_whole(&self, at: usize) -> bool {
        let first = (at + 1).min(self.end - 1);
        self.reader.text.tokens[first].is_capital() && self.reader.text.count_words(at..self.quotation_end(at)) > 5
    }

    /// Where the next attribution of the sentence ends this one.
    pub(super) fn cut(&self, begin: usize, later: &[Verb]) -> usize {
        let mut end = self.end;
        let attributes = |verb: &&Verb| {
            let next = verb.group.end;
            let quotes = (next..self.end.min(next + 2)).any(|at| self.reader.text.is_quoted(at));
            verb.follows != Follows::Quoted || quotes || !self.reader.lexicon.tells_verbs()
        };
        for verb in later.iter().filter(|verb| verb.group.start > begin + 1).filter(attributes) {
            if let Some(cut) = self.cut_before(verb, begin) {
                end = end.min(cut);
                break;
            }
        }
        let is_according =
            |at: &usize| self.reader.lower(*at) == "according" && self.reader.text.tokens[*at - 1].is(',');
        let according = (begin + 1..end).find(is_according).map(|at| at - 1);
        let tokens = &self.reader.text.tokens;
        // Behind a semicolon somebody else may speak, or nobody.
        let semicolon = (begin + 1..end).find(|&at| tokens[at].is(';') && !self.reader.text.is_quoted(at));
        end = end.min(according.unwrap_or(end)).min(semicolon.unwrap_or(end));
        if self.reader.lexicon.tells_verbs() {
            end = self.cut_at_own_words(begin, end, later);
        }
        end
    }

    /// Where the reporter goes on in their own words, or lets somebody else go on, with no verb that attributes to show it.
    fn cut_at_own_words(&self, begin: usize, end: usize, later: &[Verb]) -> usize {
        let tokens = &self.reader.text.tokens;
        let is_free = |at: usize| !self.reader.text.is_quoted(at);
        // "When he reminded her that it was late, she left": what follows is the main clause.
        if self.is_in_first_clause(begin)
            && let Some(comma) = (begin + 2..end).find(|&at| tokens[at].is(',') && is_free(at))
            && self.reader.has_verb(comma + 1..end)
        {
            return comma;
        }
        (begin + 2..end)
            .find(|&at| {
                is_free(at)
                    && (self.leads_to_others(at, end, later) || self.is_remark(at, end) || self.is_contrast(at, end))
            })
            .unwrap_or(end)
    }

    /// Whether a clause that the sentence's main one follows is still open before a token.
    fn is_in_first_clause(&self, begin: usize) -> bool {
        let tokens = &self.reader.text.tokens;
        let first = self.reader.text.sentences[self.number].start;
        let opens = matches!(self.reader.lower(first), "when" | "after" | "once" | "although" | "though" | "while");
        opens && !(first..begin).any(|at| tokens[at].is(','))
    }

    /// "They would not wait: “I am selling,” Boye said": behind the colon somebody speaks for themselves.
    fn leads_to_others(&self, at: usize, end: usize, later: &[Verb]) -> bool {
        let is_quoted = at + 1 < end && self.reader.text.is_quoted(at + 1);
        self.reader.text.tokens[at].is(':') && (is_quoted || later.iter().any(|verb| verb.group.start > at))
    }

    /// "it would be late, while the mayor stayed away": what somebody else does meanwhile.
    fn is_contrast(&self, at: usize, end: usize) -> bool {
        let opens = at + 1 < end && matches!(self.reader.lower(at + 1), "while" | "whereas");
        self.reader.text.tokens[at].is(',') && opens && self.reader.has_verb(at + 2..end)
    }

    /// "“not the offer”, which stands at 3 percent", "“stronger”, and kept its forecast": told of what was quoted.
    fn is_remark(&self, at: usize, end: usize) -> bool {
        let tokens = &self.reader.text.tokens;
        let is_comma = tokens[at].is(',');
        let next = if is_comma { at + 1 } else { at };
        let follows_quotation =
            self.reader.text.is_quoted(at - 1) && (is_comma || tokens[at - 1].is(',') || tokens[at - 2].is(','));
        let is_joined =
            || self.reader.tag(next) == Tag::And && next + 1 < end && self.reader.tag(next + 1) == Tag::Verb;
        follows_quotation && next < end && (matches!(self.reader.lower(next), "which" | "who") || is_joined())
    }

    fn cut_before(&self, verb: &Verb, begin: usize) -> Option<usize> {
        let tokens = &self.reader.text.tokens;
        let mut head = verb.group.start;
        if self.reader.lexicon.is_joined(self.reader.lower(head)) && !verb.is_participle {
            let is_off = tokens[head - 1].is(',') && head - 1 > begin;
            return Some(if is_off { head - 1 } else { head });
        }
        if !verb.is_participle {
            let joined = self.joint(head, begin);
            if joined.is_some_and(|joint| {
                !tokens[joint].is(',')
                    || self.reader.tag(joint + 1) == Tag::And
                    || matches!(self.reader.lower(joint + 1), "but")
                    || !self.reader.lexicon.tells_verbs() && self.reader.has(joint + 1, Class::Joint)
            }) {
                return joined;
            }
            head = self.reader.phrase_before(head, begin)?.start;
            let joint = self.joint(head, begin)?;
            let is_contrast = joint + 1 < head && tokens[joint].is(',');
            return is_contrast.then_some(joint);
        }
        let before = head.checked_sub(1)?;
        (tokens[before].is(',') || self.reader.text.is_quoted(before)).then_some(if tokens[before].is(',') {
            before
        } else {
            head
        })
    }

    /// The comma or conjunction that stands before a token.
    fn joint(&self, at: usize, begin: usize) -> Option<usize> {
        let before = at.checked_sub(1).filter(|&before| before > begin)?;
        let tokens = &self.reader.text.tokens;
        let is_conjunction = self.reader.has(before, Class::Joint);
        if is_conjunction && before > begin + 1 && tokens[before - 1].is(',') {
            return Some(before - 1);
        }
        (is_conjunction || tokens[before].is(',')).then_some(before)
    }
}
