-- Addresses whose holder has opened a link that was sent there: whoever comments under one can read its letters.
CREATE TABLE commenter_confirmation (
    email_key BYTEA PRIMARY KEY,
    confirmed_at BIGINT NOT NULL
);

-- Addresses to which no letter about comments goes, but for the link to one's own comments, which is asked for.
CREATE TABLE commenter_silence (
    email_key BYTEA PRIMARY KEY,
    made_at BIGINT NOT NULL
);

-- Comments whose writer asked to be told of answers.
CREATE TABLE comment_watch (
    comment_id BIGINT PRIMARY KEY REFERENCES comment (id),
    asked_at BIGINT NOT NULL
);

-- Who asked for the link to their own comments within the last hour, by the key of the client's address.
CREATE TABLE commenter_ask (
    id BIGINT PRIMARY KEY,
    client_key BYTEA NOT NULL,
    asked_at BIGINT NOT NULL
);
-- comment::writer::own::ask: how often one client asked; and forgetting it by age.
CREATE INDEX commenter_ask_by_client ON commenter_ask (client_key, asked_at);
CREATE INDEX commenter_ask_by_age ON commenter_ask (asked_at);

-- The comment that a letter tells of: its words are put together when it is sent, so that what was taken back meanwhile
-- is not sent.
ALTER TABLE letter ADD COLUMN comment_id BIGINT;
-- letter::enqueue_about: one letter for each answer, however often it is published.
CREATE UNIQUE INDEX letter_of_comment ON letter (comment_id) WHERE comment_id IS NOT NULL;
