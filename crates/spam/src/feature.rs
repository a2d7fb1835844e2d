//! What a text shows: words, pairs of words, runs of letters and traits, each as a number that a model has a weight for.

use crate::fold::{Folded, fold};
use crate::notion;
use crate::token::{Kind, Token, cut};

/// Weights of a model: a power of two. At 2^18 two features of a newsroom's usual words seldom share a weight.
pub const WEIGHTS: usize = 1 << 18;

/// The lengths of the runs of letters that are looked at.
const RUNS: std::ops::RangeInclusive<usize> = 3..=5;

/// How much each group of features counts beside the others.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scales {
    /// Words.
    pub word: f32,
    /// Pairs of words.
    pub pair: f32,
    /// Runs of letters.
    pub run: f32,
    /// Traits.
    pub is: f32,
    /// Traits, for each script apart.
    pub is_in_script: f32,
    /// Notions.
    pub notion: f32,
    /// Pairs of notions.
    pub notion_pair: f32,
}

/// The scales that measured best within parts of the sets (docs/SPAM.md).
pub(crate) const SCALES: Scales =
    Scales { word: 2.0, pair: 2.0, run: 1.0, is: 2.0, is_in_script: 4.0, notion: 2.0, notion_pair: 3.0 };

/// Two notions that stand at most this many tokens from each other are a pair.
const NEAR: usize = 8;

/// Something that a text has as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trait {
    /// One link.
    OneLink,
    /// Two links or more; how many.
    Links(usize),
    /// A link and next to nothing else.
    LinkAlone,
    /// A link without its scheme, or written to get past filters.
    BareLink,
    /// A link by a service that hides where it leads.
    Shortener,
    /// A link or word that leads to a private chat.
    Messenger,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// `@name`.
    Mention,
    /// A sum of money.
    Money,
    /// More than half of its letters are capitals.
    Capitals,
    /// Letters said three times and more.
    Drawl,
    /// Signs said three times and more.
    SignRun,
    /// This many pictures: 1, 2 to 3, 4 and more.
    Emoji(usize),
    /// Letters of several scripts within words.
    MixedScripts,
    /// Characters that nobody sees.
    Invisible,
    /// Letters of ornamental alphabets.
    Fancy,
    /// How long it is, in classes.
    Length(usize),
    /// A question.
    Question,
    /// A plus sign alone, as in "write me a +".
    Plus,
    /// How many of the notions of advertising it speaks of, in classes.
    Pitch(usize),
}

/// A feature of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Feature {
    /// Which of [`WEIGHTS`] it is.
    pub weight: u32,
    /// How much it counts, before the whole is brought to length one.
    pub value: f32,
    /// The token that it comes from; [`NO_TOKEN`] and below for traits.
    pub token: u32,
}

/// The first number that is no token: what lies behind is the place in [`Text::traits`].
pub const NO_TOKEN: u32 = 1 << 31;

/// A text as a model sees it.
#[derive(Debug, Default)]
pub struct Text {
    /// Its pieces.
    pub tokens: Vec<Token>,
    /// What it has as a whole.
    pub traits: Vec<Trait>,
    /// Its features, each once; their values squared and added make one.
    pub features: Vec<Feature>,
}

/// Reads a text.
#[must_use]
pub fn read(text: &str) -> Text {
    read_with(text, &SCALES)
}

/// Reads a text with scales of one's own, to measure them.
#[must_use]
pub(crate) fn read_with(text: &str, scales: &Scales) -> Text {
    let folded = fold(text);
    let tokens = cut(&folded);
    let notions: Vec<u64> = tokens.iter().map(notions_of).collect();
    let traits = traits(&folded, &tokens, &notions);
    let mut collector = Collector::with_room_for(folded.text.len());
    collect_words(&tokens, scales, &mut collector);
    collect_runs(&tokens, scales, &mut collector);
    collect_notions(&notions, scales, &mut collector);
    let script = script_of(&tokens);
    for (place, has) in (0_u32..).zip(&traits) {
        let (a, b) = number_of(*has);
        let hash = mix(mix(TRAIT, a), b);
        collector.add(hash, scales.is, NO_TOKEN + place);
        // A link under a Russian text is not what it is under an English one.
        collector.add(mix(hash, script), scales.is_in_script, NO_TOKEN + place);
    }
    Text { tokens, traits, features: collector.finish() }
}

const WORD: u64 = 0x9e37_79b9_7f4a_7c15;
const PAIR: u64 = 0xc2b2_ae3d_27d4_eb4f;
const SKIP: u64 = 0xd6e8_feb8_6659_fd93;
const RUN: u64 = 0x1656_67b1_9e37_79f9;
const TRAIT: u64 = 0x27d4_eb2f_1656_67c5;
const HOST: u64 = 0x8542_9d2f_7a3c_11ab;
const NOTION: u64 = 0x51ed_270b_8542_9d2f;

/// Takes one more number into a hash (the step of FNV-1a with a multiplier of 64 bits, then folded).
pub(crate) fn mix(hash: u64, value: u64) -> u64 {
    let product = u128::from(hash ^ value) * 0xa076_1d64_78bd_642f_u128;
    (product as u64) ^ ((product >> 64) as u64)
}

/// The hash of a token as a word: all numbers of one length are alike, as are all addresses of one kind.
fn hash_token(token: &Token) -> u64 {
    match token.kind {
        Kind::Number => mix(1, token.text.len().min(6) as u64),
        Kind::Phone => mix(2, 0),
        Kind::Email => mix(3, 0),
        Kind::Link => mix(4, 0),
        Kind::Mention => mix(5, 0),
        Kind::Sign if token.repeats > 0 => token.text.iter().fold(6, |hash, &c| mix(hash, c as u64)),
        Kind::Word | Kind::Sign => token.text.iter().fold(7, |hash, &c| mix(hash, c as u64)),
    }
}

fn collect_words(tokens: &[Token], scales: &Scales, collector: &mut Collector) {
    let (mut before, mut before_that) = (0, 0);
    for (place, token) in (0_u32..).zip(tokens) {
        let hash = hash_token(token);
        collector.add(mix(WORD, hash), scales.word, place);
        collector.add(mix(mix(PAIR, before), hash), scales.pair, place);
        if before_that != 0 {
            collector.add(mix(mix(SKIP, before_that), hash), scales.pair * 0.5, place);
        }
        if token.kind == Kind::Link {
            collect_host(token, scales, place, collector);
        }
        (before_that, before) = (before, hash);
    }
}

/// A link's words: its host name, its parts, and the words of its path.
fn collect_host(token: &Token, scales: &Scales, place: u32, collector: &mut Collector) {
    for part in token.text.split(|c| !c.is_alphanumeric()).filter(|part| (2..=24).contains(&part.len())).take(12) {
        let hash = part.iter().fold(8, |hash, &c| mix(hash, c as u64));
        collector.add(mix(HOST, hash), scales.word, place);
    }
    let host = host_of(&token.text);
    collector.add(mix(HOST, host.iter().fold(9, |hash, &c| mix(hash, c as u64))), scales.word, place);
}

/// Gives the host name of a link.
#[must_use]
pub fn host_of(link: &[char]) -> &[char] {
    let start = link.windows(3).position(|three| three == [':', '/', '/']).map_or(0, |place| place + 3);
    let rest = &link[start..];
    let rest = if rest.starts_with(&['w', 'w', 'w', '.']) { &rest[4..] } else { rest };
    &rest[..rest.iter().position(|c| matches!(c, '/' | '?' | ':' | '#')).unwrap_or(rest.len())]
}

/// Runs of letters over the whole text, so that they see endings, beginnings and what stands between words.
fn collect_runs(tokens: &[Token], scales: &Scales, collector: &mut Collector) {
    let mut stream: Vec<(char, u32)> = Vec::with_capacity(tokens.len() * 6);
    stream.push((' ', 0));
    for (place, token) in (0_u32..).zip(tokens) {
        match token.kind {
            Kind::Word | Kind::Sign => stream.extend(token.text.iter().map(|&c| (c, place))),
            Kind::Number => {
                stream.extend(token.text.iter().map(|&c| (if c.is_ascii_digit() { '0' } else { c }, place)))
            }
            Kind::Mention => stream.push(('@', place)),
            Kind::Link | Kind::Email | Kind::Phone => stream.push(('\u{1}', place)),
        }
        stream.push((' ', place));
    }
    for start in 0..stream.len() {
        let mut hash = RUN;
        for (length, &(c, _)) in (1..).zip(stream[start..].iter().take(*RUNS.end())) {
            hash = mix(hash, c as u64);
            if length >= *RUNS.start() {
                collector.add(mix(hash, length as u64), scales.run, stream[start + length / 2].1);
            }
        }
    }
}

/// The notions that a token stands for, as bits; what stands beside them counts as one as well.
fn notions_of(token: &Token) -> u64 {
    match token.kind {
        Kind::Word => notion::find(&token.text),
        Kind::Link => 1 << notion::COUNT,
        Kind::Number => 2 << notion::COUNT,
        Kind::Phone | Kind::Email | Kind::Mention => 4 << notion::COUNT,
        Kind::Sign if is_currency(token.text[0]) || token.text[0] == '%' => 8 << notion::COUNT,
        Kind::Sign => 0,
    }
}

/// Notions and pairs of them, whatever the words and the language.
fn collect_notions(notions: &[u64], scales: &Scales, collector: &mut Collector) {
    for (place, &found) in notions.iter().enumerate() {
        for notion in bits(found) {
            if notion < u64::from(notion::COUNT) {
                collector.add(mix(NOTION, notion), scales.notion, place as u32);
            }
            for (before, &others) in notions.iter().enumerate().take(place).skip(place.saturating_sub(NEAR)) {
                // A word says more to whoever asks for reasons than the link or number beside it.
                let told_by = if notion < u64::from(notion::COUNT) { place } else { before };
                for other in bits(others).filter(|&other| other != notion) {
                    let pair = mix(mix(NOTION, 64 + notion.min(other)), notion.max(other));
                    collector.add(pair, scales.notion_pair, told_by as u32);
                }
            }
        }
    }
}

fn bits(mut set: u64) -> impl Iterator<Item = u64> {
    std::iter::from_fn(move || {
        let lowest = (set != 0).then(|| u64::from(set.trailing_zeros()))?;
        set &= set - 1;
        Some(lowest)
    })
}

/// A number for the script that most letters are of: Latin, Cyrillic, Hebrew, Arabic, another, or too few to tell.
fn script_of(tokens: &[Token]) -> u64 {
    let mut letters = [0_usize; 5];
    for &letter in tokens.iter().filter(|token| token.kind == Kind::Word).flat_map(|token| &token.text) {
        letters[match letter {
            'a'..='z' => 0,
            '\u{400}'..='\u{52f}' => 1,
            '\u{590}'..='\u{5ff}' => 2,
            '\u{600}'..='\u{6ff}' => 3,
            _ => 4,
        }] += 1;
    }
    let most = (0..letters.len()).max_by_key(|&script| letters[script]).unwrap_or_default();
    if letters.iter().sum::<usize>() < 4 { 9 } else { most as u64 }
}

/// Services that hide where a link leads.
const SHORTENERS: [&str; 22] = [
    "bit.ly",
    "tinyurl.com",
    "goo.gl",
    "t.co",
    "ow.ly",
    "is.gd",
    "cutt.ly",
    "rb.gy",
    "shorturl.at",
    "urlz.fr",
    "lanza.me",
    "clck.ru",
    "vk.cc",
    "adf.ly",
    "shhort.com",
    "tiny.cc",
    "bl.ink",
    "rebrand.ly",
    "s.id",
    "qps.ru",
    "page.link",
    "u.to",
];

/// Hosts of private chats.
const MESSENGERS: [&str; 9] = [
    "t.me",
    "telegram.me",
    "wa.me",
    "chat.whatsapp.com",
    "api.whatsapp.com",
    "discord.gg",
    "m.me",
    "line.me",
    "telegram.dog",
];

fn traits(folded: &Folded, tokens: &[Token], notions: &[u64]) -> Vec<Trait> {
    let mut found = Vec::with_capacity(8);
    let count = |is: &dyn Fn(&Token) -> bool| tokens.iter().filter(|token| is(token)).count();
    let mut note = |holds: bool, which: Trait| {
        if holds {
            found.push(which)
        }
    };
    let links = count(&|token| token.kind == Kind::Link);
    note(links == 1, Trait::OneLink);
    note(links > 1, Trait::Links(links));
    note(links > 0 && tokens.len() <= links + 2, Trait::LinkAlone);
    note(tokens.iter().any(|token| token.kind == Kind::Link && !token.text.contains(&'/')), Trait::BareLink);
    note(tokens.iter().any(|token| leads_to(token, &SHORTENERS)), Trait::Shortener);
    note(tokens.iter().any(|token| leads_to(token, &MESSENGERS)), Trait::Messenger);
    note(count(&|token| token.kind == Kind::Phone) > 0, Trait::Phone);
    note(count(&|token| token.kind == Kind::Email) > 0, Trait::Email);
    note(count(&|token| token.kind == Kind::Mention) > 0, Trait::Mention);
    note(names_a_sum(tokens), Trait::Money);
    note(folded.cased >= 12 && folded.capitals * 2 > folded.cased, Trait::Capitals);
    note(tokens.iter().any(|token| token.kind == Kind::Word && token.repeats > 0), Trait::Drawl);
    note(
        tokens.iter().any(|token| token.kind == Kind::Sign && token.repeats > 0 && token.text[0] != '.'),
        Trait::SignRun,
    );
    let emoji = count(&|token| token.kind == Kind::Sign && is_picture(token.text[0]));
    note(
        emoji > 0,
        Trait::Emoji(if emoji >= 4 {
            4
        } else if emoji >= 2 {
            2
        } else {
            1
        }),
    );
    note(tokens.iter().any(|token| token.is_mixed), Trait::MixedScripts);
    note(folded.invisible > 0, Trait::Invisible);
    note(folded.fancy > 2, Trait::Fancy);
    note(true, Trait::Length(class_of_length(folded.text.len())));
    note(tokens.iter().any(|token| matches!(token.text[0], '?' | '؟')), Trait::Question);
    note(tokens.iter().any(|token| matches!(token.text[0], '+' | '➕')), Trait::Plus);
    note(true, Trait::Pitch(class_of_pitch(notions)));
    found
}

fn leads_to(token: &Token, hosts: &[&str]) -> bool {
    if token.kind != Kind::Link {
        return false;
    }
    let host = host_of(&token.text);
    hosts.iter().any(|known| {
        let (own, known_length) = (host.len(), known.chars().count());
        own >= known_length
            && host[own - known_length..].iter().copied().eq(known.chars())
            && (own == known_length || host[own - known_length - 1] == '.')
    })
}

/// A currency sign beside a number.
fn names_a_sum(tokens: &[Token]) -> bool {
    tokens.windows(2).any(|two| {
        let is_sign = |token: &Token| token.kind == Kind::Sign && is_currency(token.text[0]);
        (is_sign(&two[0]) && two[1].kind == Kind::Number) || (is_sign(&two[1]) && two[0].kind == Kind::Number)
    })
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '€' | '£' | '₽' | '₺' | '₴' | '﷼' | '₹' | '₿')
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

fn class_of_length(characters: usize) -> usize {
    [12, 25, 50, 90, 150, 300, 600, 1200].iter().take_while(|&&bound| characters > bound).count()
}

fn class_of_pitch(notions: &[u64]) -> usize {
    let spoken_of = notions.iter().fold(0, |all, found| all | found) & ((1 << notion::COUNT) - 1);
    [0, 1, 2, 4, 6, 9].iter().take_while(|&&bound| spoken_of.count_ones() > bound).count()
}

fn number_of(which: Trait) -> (u64, u64) {
    match which {
        Trait::OneLink => (1, 0),
        Trait::Links(links) => (2, links.min(4) as u64),
        Trait::LinkAlone => (3, 0),
        Trait::BareLink => (4, 0),
        Trait::Shortener => (5, 0),
        Trait::Messenger => (6, 0),
        Trait::Phone => (7, 0),
        Trait::Email => (8, 0),
        Trait::Mention => (9, 0),
        Trait::Money => (10, 0),
        Trait::Capitals => (11, 0),
        Trait::Drawl => (12, 0),
        Trait::SignRun => (13, 0),
        Trait::Emoji(count) => (14, count as u64),
        Trait::MixedScripts => (15, 0),
        Trait::Invisible => (16, 0),
        Trait::Fancy => (17, 0),
        Trait::Length(class) => (18, class as u64),
        Trait::Question => (19, 0),
        Trait::Plus => (20, 0),
        Trait::Pitch(class) => (21, class as u64),
    }
}

/// Takes each feature once, in time linear in their number.
struct Collector {
    /// An open table of places in `features`, one more each; 0 is free.
    places: Vec<u32>,
    features: Vec<Feature>,
}

impl Collector {
    fn with_room_for(characters: usize) -> Self {
        let room = (characters * 8 + 64).next_power_of_two();
        Collector { places: vec![0; room], features: Vec::with_capacity(characters * 4 + 32) }
    }

    fn add(&mut self, hash: u64, value: f32, token: u32) {
        let weight = (hash >> 40) as u32 & (WEIGHTS as u32 - 1);
        if (self.features.len() + 1) * 2 > self.places.len() {
            self.grow();
        }
        let place = self.find(weight);
        if self.places[place] == 0 {
            self.features.push(Feature { weight, value, token });
            self.places[place] = self.features.len() as u32;
        }
    }

    fn find(&self, weight: u32) -> usize {
        let mask = self.places.len() - 1;
        let mut place = (weight.wrapping_mul(0x9e37_79b1) >> 7) as usize & mask;
        while self.places[place] != 0 && self.features[self.places[place] as usize - 1].weight != weight {
            place = (place + 1) & mask;
        }
        place
    }

    fn grow(&mut self) {
        self.places = vec![0; self.places.len() * 2];
        for at in 0..self.features.len() {
            let place = self.find(self.features[at].weight);
            self.places[place] = at as u32 + 1;
        }
    }

    /// Brings the whole to length one.
    fn finish(mut self) -> Vec<Feature> {
        let squares: f32 = self.features.iter().map(|feature| feature.value * feature.value).sum();
        let length = squares.sqrt().max(f32::MIN_POSITIVE);
        for feature in &mut self.features {
            feature.value /= length;
        }
        self.features
    }
}
