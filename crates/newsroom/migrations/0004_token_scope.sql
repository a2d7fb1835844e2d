-- A token does a part of what its person may do, for a time; and what is kept of a comment goes with the comment.

-- What the token is for, as words with a space between; none for all that its person may do.
ALTER TABLE token ADD COLUMN scopes TEXT;

-- From when on it opens nothing; none for no such time.
ALTER TABLE token ADD COLUMN expires_at BIGINT;

-- people::token::list: the tokens of one person.
CREATE INDEX token_of_account ON token (account_id, made_at);

-- The comment whose words the answer holds.
ALTER TABLE idempotency ADD COLUMN comment_id BIGINT;

-- idempotency::blank: the answers that hold words of a comment.
CREATE INDEX idempotency_of_comment ON idempotency (comment_id) WHERE comment_id IS NOT NULL;
