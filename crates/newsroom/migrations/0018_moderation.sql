-- What readers say against a comment: one row a reader and comment, kept until the reader's key is forgotten.
CREATE TABLE comment_report (
    comment_id BIGINT NOT NULL REFERENCES comment (id),
    reporter_key BYTEA NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    reported_at BIGINT NOT NULL,
    PRIMARY KEY (comment_id, reporter_key),
    CONSTRAINT comment_report_reason_known CHECK (reason IN ('spam', 'abuse', 'off-topic', 'false', 'illegal', 'other')),
    CONSTRAINT comment_report_words_length CHECK (length(words) <= 1000)
);
-- comment::report::forget_reporters: by age.
CREATE INDEX comment_report_by_age ON comment_report (reported_at);

-- The comments that were reported and not yet looked at; the row goes when somebody decides. Its key is the order of
-- comment::report::list, so that a page costs the same however many wait.
CREATE TABLE comment_reported (
    comment_id BIGINT PRIMARY KEY REFERENCES comment (id),
    reported_at BIGINT NOT NULL
);

-- How the newsroom treats somebody's comments from a time on: the newest row of a writer holds, until it ends.
CREATE TABLE commenter_standing (
    id BIGINT PRIMARY KEY,
    email_key BYTEA NOT NULL,
    standing TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    set_by BIGINT,
    ends_at BIGINT,
    CONSTRAINT commenter_standing_known CHECK (standing IN ('usual', 'trusted', 'held', 'banned')),
    CONSTRAINT commenter_standing_reason_length CHECK (length(reason) <= 500)
);
-- comment::standing::find: the newest of a writer.
CREATE INDEX commenter_standing_of_writer ON commenter_standing (email_key, id);
