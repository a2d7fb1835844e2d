//! What the extractor takes and gives.

use std::ops::Range;

use jiff::ZonedDateTime;

use crate::lexicon::{self, OTHER};
use crate::phrase::{Reader, Tag};
use crate::segment::Text;
use crate::sentence::{Found, How, thought};
use crate::time::When;
use crate::{carry, headline, sentence, transcript};

/// A stretch of a text in Unicode scalar values from its start, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first value.
    pub start: usize,
    /// The value behind the last.
    pub end: usize,
}

/// What is read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Input<'t> {
    /// The plain text; paragraphs stand on lines of their own.
    pub text: &'t str,
    /// A BCP 47 tag; its first part chooses the words of attribution.
    pub language: &'t str,
    /// When it was or will be published, by the clock of those who write it: what "yesterday" is seen from.
    pub published: Option<&'t ZonedDateTime>,
}

/// Whether words are repeated or reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// All words stand in quotation marks.
    Direct,
    /// Some do.
    Mixed,
    /// None does.
    Indirect,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 3] = [Kind::Direct, Kind::Mixed, Kind::Indirect];

    /// The name that data and answers give it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Direct => "direct",
            Kind::Mixed => "mixed",
            Kind::Indirect => "indirect",
        }
    }
}

/// Words attributed to somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// From the first part's start to the last one's end.
    pub span: Span,
    /// The pieces that the attribution parts; one where nothing does.
    pub parts: Vec<Span>,
    /// Direct, mixed or indirect.
    pub kind: Kind,
    /// The phrase that names who said it, beside the cue.
    pub speaker: Option<Span>,
    /// The verb or phrase that attributes.
    pub cue: Option<Span>,
    /// To whom it was said, where the cue's own clause names them.
    pub addressee: Option<Span>,
    /// Where and when it was said, as the cue's own clause has it: "in an interview on Monday".
    pub occasion: Option<Span>,
    /// Whether it is a clause or a quotation under a cue of saying. If not, it is the object of a verb that tells
    /// ("proposed a ban on …"): what somebody spoke of; or what somebody thought or wanted. `record` leaves both out.
    pub is_said: bool,
    /// From 0 to 1: how sure words and speaker are.
    pub confidence: f32,
    /// The number of the speaker among the people of the record; only `record` fills it.
    pub person: Option<usize>,
    /// When it was said, as the cue's own clause has it, resolved against the publication; only `record` fills it.
    pub time: Option<When>,
    /// The name of the place where it was said ("told reporters in Geneva"); only `record` fills it.
    pub place: Option<Span>,
}

/// A statement of fewer words is not proposed.
const WORDS_MIN: usize = 5;

/// Finds who said what in a text, in the order of the text.
#[must_use]
pub fn statements(input: &Input) -> Vec<Statement> {
    let Some(lexicon) = lexicon::of(input.language) else { return direct_alone(input.text) };
    let text = Text::new(input.text, lexicon);
    let reader = Reader::new(&text, lexicon);
    let mut found = find_said(&reader);
    found.extend(thought::find(&reader, &found));
    found.sort_by_key(|found| found.parts[0].start);
    finish(&reader, &found)
}

/// Finds what is said in a text that was taken apart before; thoughts are left out.
pub(crate) fn find(reader: &Reader) -> Vec<Statement> {
    finish(reader, &find_said(reader))
}

fn find_said(reader: &Reader) -> Vec<Found> {
    let text = reader.text;
    let mut found: Vec<Found> = (0..text.sentences.len()).flat_map(|number| sentence::read(reader, number)).collect();
    for headline in headline::read(reader, &found) {
        found.retain(|found| found.how != How::Object || found.sentence != headline.sentence);
        if found.iter().take_while(|found| found.sentence < 2).all(|found| found.sentence != headline.sentence) {
            found.push(headline);
        }
    }
    transcript::read(reader, &mut found);
    found.sort_by_key(|found| found.parts[0].start);
    carry::carry(reader, &mut found);
    found
}

fn finish(reader: &Reader, found: &[Found]) -> Vec<Statement> {
    let long = found.iter().filter(|found| count_words(reader.text, &found.parts) >= WORDS_MIN);
    long.map(|found| statement(reader, found)).collect()
}

/// Whether a BCP 47 tag is English.
pub(crate) fn is_english(language: &str) -> bool {
    language.split(['-', '_']).next().is_some_and(|language| language.eq_ignore_ascii_case("en"))
}

/// Finds quotations in a language whose words of attribution are not known; it names no speakers.
fn direct_alone(text: &str) -> Vec<Statement> {
    let text = Text::new(text, &OTHER);
    let quotations = text.quotations.iter().map(|quotation| quotation.open..quotation.end);
    let long = quotations.filter(|tokens| text.count_words(tokens.clone()) >= WORDS_MIN);
    long.map(|tokens| {
        let (start, end) = text.span(&tokens);
        let span = Span { start, end };
        Statement {
            span,
            parts: vec![span],
            kind: Kind::Direct,
            speaker: None,
            cue: None,
            addressee: None,
            occasion: None,
            is_said: true,
            confidence: ALONE,
            person: None,
            time: None,
            place: None,
        }
    })
    .collect()
}

fn count_words(text: &Text, parts: &[Range<usize>]) -> usize {
    parts.iter().map(|part| text.count_words(part.clone())).sum()
}

fn statement(reader: &Reader, found: &Found) -> Statement {
    let span = |tokens: &Range<usize>| {
        let (start, end) = reader.text.span(tokens);
        Span { start, end }
    };
    let parts: Vec<Span> = found.parts.iter().map(span).collect();
    let kind = if found.how == How::Labelled { Kind::Direct } else { kind(reader, &found.parts) };
    Statement {
        span: Span { start: parts[0].start, end: parts[parts.len() - 1].end },
        parts,
        kind,
        speaker: found.speaker.as_ref().map(span),
        cue: found.cue.as_ref().map(span),
        addressee: found.addressee.as_ref().map(span),
        occasion: found.occasion.as_ref().map(span),
        is_said: !matches!(found.how, How::Object | How::Thought),
        confidence: confidence(found.how, kind),
        person: None,
        time: None,
        place: None,
    }
}

/// Statements found in one way in the real texts of the annotated set that are not `test`, and how many of them had the
/// right words and the right speaker: counted with `cargo xtask score` on 27 November 2026. Texts written for the set
/// do not count, for rules were made with them in view; docs/STATEMENTS.md has the rates of `test` beside these.
const RATES: [(How, Kind, u16, u16); 19] = [
    (How::Opened, Kind::Direct, 37, 39),
    (How::Opened, Kind::Mixed, 4, 7),
    (How::Opened, Kind::Indirect, 41, 50),
    (How::Bare, Kind::Mixed, 4, 5),
    (How::Bare, Kind::Indirect, 29, 30),
    (How::Before, Kind::Direct, 29, 29),
    (How::Before, Kind::Mixed, 1, 1),
    (How::Before, Kind::Indirect, 3, 5),
    (How::According, Kind::Direct, 1, 1),
    (How::According, Kind::Mixed, 1, 1),
    (How::According, Kind::Indirect, 9, 11),
    (How::Shared, Kind::Direct, 3, 3),
    (How::Shared, Kind::Indirect, 4, 7),
    (How::Carried, Kind::Direct, 5, 5),
    (How::Object, Kind::Indirect, 2, 7),
    (How::Thought, Kind::Indirect, 1, 32),
    (How::Passive, Kind::Indirect, 1, 1),
    (How::Noun, Kind::Indirect, 0, 1),
    (How::Unknown, Kind::Direct, 0, 1),
];

/// So many cases weigh as much as what is known of all statements of a kind.
const POOL_WEIGHT: f32 = 20.0;

/// The same for quotations in Arabic, Persian and Russian before their words were known, none with a speaker.
const ALONE: f32 = rate(6, 110);

/// What a rate of few cases is worth: the rule of succession (Laplace).
const fn rate(right: u16, found: u16) -> f32 {
    (right + 1) as f32 / (found + 2) as f32
}

/// The rate at which statements that were found so were right: by the rule of succession, or drawn towards the rate of
/// all of their kind, whichever is less. Few cases never make a high rate.
fn confidence(how: How, kind: Kind) -> f32 {
    // Thoughts tell nothing of what is said.
    let of_kind = || RATES.iter().filter(|(other, of, ..)| *of == kind && (*other != How::Thought || how == *other));
    let count = |rows: &mut dyn Iterator<Item = &(How, Kind, u16, u16)>| {
        rows.fold((0, 0), |(right, found), row| (right + row.2, found + row.3))
    };
    let (right, found) = count(&mut of_kind().filter(|(other, ..)| *other == how));
    let (all_right, all_found) = count(&mut of_kind());
    let pool = f32::from(all_right) / f32::from(all_found.max(1));
    let drawn = (f32::from(right) + POOL_WEIGHT * pool) / (f32::from(found) + POOL_WEIGHT);
    rate(right, found).min(drawn)
}

/// The kind is decided by the quotation marks alone, but for those that only mark a name.
fn kind(reader: &Reader, parts: &[Range<usize>]) -> Kind {
    let words = || parts.iter().flat_map(Clone::clone).filter(|&at| reader.text.tokens[at].is_word());
    let quoted = words().filter(|&at| reader.tag(at) == Tag::Quote).count();
    match (quoted, words().count()) {
        (0, _) => Kind::Indirect,
        (quoted, all) if quoted == all => Kind::Direct,
        _ => Kind::Mixed,
    }
}
