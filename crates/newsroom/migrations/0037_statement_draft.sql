-- Statements of a draft on which somebody decided before its words are public. They stand apart from the record, so that
-- nothing that reads it can show them, and enter it in the transaction that publishes their words. The columns are those
-- of `statement`; the revision in whose text they stand is kept for good.
CREATE TABLE statement_draft (
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
    CONSTRAINT statement_draft_kind_known CHECK (kind IN ('direct', 'mixed', 'indirect')),
    CONSTRAINT statement_draft_is_decided CHECK (state IN ('confirmed', 'rejected')),
    CONSTRAINT statement_draft_words_length CHECK (length(words) BETWEEN 1 AND 20000),
    CONSTRAINT statement_draft_confidence_percent CHECK (confidence BETWEEN 0 AND 100)
);
-- statement::drafted: those of one story.
CREATE INDEX statement_draft_of_story ON statement_draft (story_id, starts, id);
