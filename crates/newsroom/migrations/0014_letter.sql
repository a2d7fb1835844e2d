-- Whether letters can be sent: what the last process that began to serve was told.
CREATE TABLE post (
    id BIGINT PRIMARY KEY,
    is_open BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT post_is_one CHECK (id = 1)
);

-- Letters that wait or went. Whom they go to and what they say is sealed as one, and deleted once they went or were
-- given up; the recipient is counted by a keyed hash.
CREATE TABLE letter (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    recipient_key BYTEA NOT NULL,
    content_sealed BYTEA,
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    last_error TEXT,
    sent_at BIGINT,
    given_up_at BIGINT
);
-- letter::queue::take, next_due: the letter that is due the longest.
CREATE INDEX letter_due ON letter (run_at, id) WHERE sent_at IS NULL AND given_up_at IS NULL;
-- letter::enqueue: how many of a kind somebody got lately.
CREATE INDEX letter_of_recipient ON letter (recipient_key, kind, made_at);
-- letter::queue::take: how many went in the last hour.
CREATE INDEX letter_sent ON letter (sent_at) WHERE sent_at IS NOT NULL;
-- letter::queue::list_given_up, forget_old.
CREATE INDEX letter_given_up ON letter (given_up_at, id) WHERE given_up_at IS NOT NULL;

-- Kinds of letters that somebody of the desk does not want.
CREATE TABLE letter_silence (
    account_id BIGINT NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (account_id, kind)
);

-- When whoever signed in last proved who they are, by password or passkey; none for sign-ins from before.
ALTER TABLE session ADD COLUMN proved_at BIGINT;
