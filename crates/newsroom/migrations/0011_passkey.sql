-- Passkeys: how people sign in without a password. The key is public: nothing here opens anything.
CREATE TABLE passkey (
    id BIGINT PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id),
    credential BYTEA NOT NULL CONSTRAINT passkey_once UNIQUE,
    public_key BYTEA NOT NULL,
    sign_count BIGINT NOT NULL,
    may_be_copied BIGINT NOT NULL,
    name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    CONSTRAINT passkey_name_length CHECK (length(name) BETWEEN 1 AND 100)
);
-- people::passkey::list: the passkeys of one person.
CREATE INDEX passkey_of_account ON passkey (account_id, made_at, id);

-- The sections to which somebody's work is bound, with all below them. Who has none works on the whole site.
CREATE TABLE account_section (
    account_id BIGINT NOT NULL REFERENCES account (id),
    section_id BIGINT NOT NULL REFERENCES section (id),
    PRIMARY KEY (account_id, section_id)
);
