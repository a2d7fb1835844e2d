-- Whose words are on record: people and organisations. Who became part of another keeps their row and their statements,
-- so that it can be undone: `merged_into` is the step that was taken, `head_id` where it ends.
CREATE TABLE speaker (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    slug TEXT NOT NULL CONSTRAINT speaker_slug_once UNIQUE,
    description TEXT NOT NULL DEFAULT '',
    links TEXT NOT NULL DEFAULT '[]',
    has_page BIGINT NOT NULL DEFAULT 0,
    merged_into BIGINT REFERENCES speaker (id),
    head_id BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT speaker_kind_known CHECK (kind IN ('person', 'organisation')),
    CONSTRAINT speaker_slug_length CHECK (length(slug) BETWEEN 1 AND 200)
);
-- statement::speaker: whoever has become part of somebody.
CREATE INDEX speaker_by_head ON speaker (head_id);

-- What a speaker is called, the first name being the one that is shown; `folded` is without case, accents and points.
CREATE TABLE speaker_name (
    speaker_id BIGINT NOT NULL REFERENCES speaker (id),
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (speaker_id, position),
    CONSTRAINT speaker_name_length CHECK (length(name) BETWEEN 1 AND 300)
);
-- statement::speaker: who bears a name; and people in the order of their names.
CREATE INDEX speaker_name_by_folded ON speaker_name (folded, speaker_id);

-- Words that a story attributes to somebody, as they stand in the plain text of one of its revisions. `anchor` holds
-- the spans in Unicode scalar values, as JSON: the parts of the words, the phrase of the speaker, the cue.
-- `at` orders: the beginning of the day on which it was said if that is known, else when the story is dated.
CREATE TABLE statement (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    revision BIGINT NOT NULL,
    starts BIGINT NOT NULL,
    anchor TEXT NOT NULL,
    words TEXT NOT NULL,
    kind TEXT NOT NULL,
    mention TEXT NOT NULL,
    mention_folded TEXT NOT NULL,
    cue TEXT NOT NULL,
    occasion TEXT NOT NULL,
    speaker_id BIGINT REFERENCES speaker (id),
    said_on TEXT,
    at BIGINT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    extractor TEXT,
    confidence BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    made_at BIGINT NOT NULL,
    made_by BIGINT,
    decided_at BIGINT,
    decided_by BIGINT,
    CONSTRAINT statement_kind_known CHECK (kind IN ('direct', 'mixed', 'indirect')),
    CONSTRAINT statement_state_known CHECK (state IN ('proposed', 'confirmed', 'rejected', 'broken')),
    CONSTRAINT statement_words_length CHECK (length(words) BETWEEN 1 AND 20000),
    CONSTRAINT statement_confidence_percent CHECK (confidence BETWEEN 0 AND 100)
);
-- statement::follow, published::record: those of one story.
CREATE INDEX statement_of_story ON statement (story_id, starts, id);
-- statement::list: the desk's queue and the record, newest first.
CREATE INDEX statement_by_state ON statement (state, at, id);
CREATE INDEX statement_by_speaker ON statement (speaker_id, state, at, id) WHERE speaker_id IS NOT NULL;
CREATE INDEX statement_by_mention ON statement (mention_folded, state, at, id);

-- The words that a confirmed statement is found by.
CREATE TABLE statement_word (
    word TEXT NOT NULL,
    at BIGINT NOT NULL,
    statement_id BIGINT NOT NULL REFERENCES statement (id),
    PRIMARY KEY (word, at, statement_id)
);
-- statement::words: those of one statement.
CREATE INDEX statement_word_of_statement ON statement_word (statement_id);

-- Which published revision of a story has been read for statements, and by what.
CREATE TABLE statement_reading (
    story_id BIGINT PRIMARY KEY REFERENCES story (id),
    revision BIGINT NOT NULL,
    extractor TEXT NOT NULL,
    read_at BIGINT NOT NULL
);

-- Stories that wait to be read for statements; none before it is public.
CREATE TABLE statement_waiting (
    story_id BIGINT PRIMARY KEY REFERENCES story (id),
    due_at BIGINT NOT NULL
);
-- statement::propose: the newest of those that are due.
CREATE INDEX statement_waiting_by_time ON statement_waiting (due_at, story_id);

-- What was published before there was a record is read by and by, the newest first.
INSERT INTO statement_waiting (story_id, due_at)
SELECT story_id, visible_from FROM publication WHERE kind = 'story';
INSERT INTO job (id, kind, key, data, run_at, made_at)
SELECT 3, 'statements.propose', 'statements.propose', '{}', 0, 0
WHERE EXISTS (SELECT story_id FROM statement_waiting);
