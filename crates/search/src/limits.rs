//! Everything has a limit; here they stand with their reasons.

/// Bytes of one text that are indexed; the rest of a longer one is left out. A long read has 60 KB.
pub const TEXT_BYTES_MAX: usize = 512 << 10;

/// Letters of one word that are kept. The longest words of German law have 67; the rest is no word.
pub const WORD_CHARS_MAX: usize = 64;

/// Parts of one compound such as `three-year-old`; beyond it a new compound begins.
pub const PARTS_MAX: usize = 6;

/// Bytes of a query that are read. A headline pasted into the search box has 200.
pub const QUERY_BYTES_MAX: usize = 1_024;

/// Words, phrases and exclusions of one query; further ones are ignored, as each costs a walk.
pub const CLAUSES_MAX: usize = 24;

/// Words of one phrase; further ones are ignored.
pub const PHRASE_WORDS_MAX: usize = 16;

/// Letters before the star of `prefix*`: one letter alone would match a tenth of all words.
pub const PREFIX_CHARS_MIN: usize = 2;

/// Words that one prefix stands for in one segment.
pub const PREFIX_WORDS_MAX: u64 = 5_000;

/// Hits in one answer.
pub const HITS_MAX: usize = 1_000;

/// Values of one filter: a section with all its sub-sections stays below.
pub const FILTER_VALUES_MAX: usize = 1_000;

/// Sections, authors or years in one answer's facets, the most frequent first.
pub const FACETS_MAX: usize = 50;

/// Bytes of a text in which a snippet is looked for.
pub const SNIPPET_BYTES_MAX: usize = 256 << 10;

/// Letters of a word whose spelling is corrected: below, everything is similar; above, it is no word.
pub const SUGGEST_CHARS: std::ops::RangeInclusive<usize> = 4..=24;

/// Words of one query whose spelling is looked at.
pub const SUGGEST_WORDS_MAX: usize = 6;

/// Similar words weighed for one misspelt word in one segment.
pub const SUGGEST_CANDIDATES_MAX: usize = 2_000;

/// Entries of one segment looked at to learn whether a word is public; a word of so many embargoed ones is not.
pub const PUBLIC_ENTRIES_MAX: usize = 10_000;

/// Bytes of the writer's buffer: the least that the index library allows.
pub const WRITER_BYTES: usize = 15_000_000;

/// Words of stories that wait for the index library's own thread: 200 bytes each, their loose forms included.
pub const WAITING_WORDS_MAX: usize = 100_000;

/// Bytes of the buffer of a writer that puts a whole archive in: each time it is full it makes a segment.
pub const BUILDER_BYTES: usize = 80_000_000;

/// Entries above which a segment is merged no more, so that one merge stays short.
pub const MERGE_ENTRIES_MAX: usize = 100_000;
