-- What the comment filter has learnt of each language, beyond what it is shipped with. `mark` is a hash of `model`, by
-- which each process sees that what it holds is old.
CREATE TABLE comment_model (
    language TEXT PRIMARY KEY,
    mark BYTEA NOT NULL,
    learnt BIGINT NOT NULL,
    model BYTEA NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT comment_model_language_length CHECK (length(language) BETWEEN 1 AND 16)
);

-- Decisions that the filter has still to learn from: the last on each comment.
CREATE TABLE comment_lesson (
    comment_id BIGINT PRIMARY KEY REFERENCES comment (id),
    is_spam BIGINT NOT NULL,
    CONSTRAINT comment_lesson_is_spam CHECK (is_spam IN (0, 1))
);
