-- What the site is called, how it is addressed, how comments are treated: one JSON value a name.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at BIGINT NOT NULL
);

-- Everything that happened, in order. The sequence is given under a lock, so a later number is never visible
-- before an earlier one. `touched` names the cache tags of what changed; `hash` chains each row to the one before.
CREATE TABLE event (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    actor_id BIGINT,
    data TEXT NOT NULL,
    touched TEXT NOT NULL,
    hash BYTEA NOT NULL
);

-- Work to be done once by any process. `key` makes enqueueing idempotent while the job waits.
CREATE TABLE job (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT UNIQUE,
    data TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    claimed_until BIGINT NOT NULL DEFAULT 0,
    last_error TEXT,
    made_at BIGINT NOT NULL
);
-- job::claim: the next job that is due and unclaimed.
CREATE INDEX job_due ON job (run_at, id);

-- Where stories run. `path` holds the slugs from the root, joined by '/'.
CREATE TABLE section (
    id BIGINT PRIMARY KEY,
    parent_id BIGINT REFERENCES section (id),
    slug TEXT NOT NULL,
    path TEXT NOT NULL CONSTRAINT section_path_once UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    language TEXT,
    position BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT section_slug_length CHECK (length(slug) BETWEEN 1 AND 200),
    CONSTRAINT section_name_length CHECK (length(name) BETWEEN 1 AND 300)
);

-- What stories are about.
CREATE TABLE tag (
    id BIGINT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT tag_slug_once UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    language TEXT,
    CONSTRAINT tag_slug_length CHECK (length(slug) BETWEEN 1 AND 200),
    CONSTRAINT tag_name_length CHECK (length(name) BETWEEN 1 AND 300)
);

-- Sets of stories told in order.
CREATE TABLE series (
    id BIGINT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT series_slug_once UNIQUE,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    CONSTRAINT series_slug_length CHECK (length(slug) BETWEEN 1 AND 200)
);

-- People named in bylines, with or without an account.
CREATE TABLE contributor (
    id BIGINT PRIMARY KEY,
    slug TEXT NOT NULL CONSTRAINT contributor_slug_once UNIQUE,
    name TEXT NOT NULL,
    bio TEXT NOT NULL DEFAULT '',
    website TEXT,
    email_sealed BYTEA,
    CONSTRAINT contributor_slug_length CHECK (length(slug) BETWEEN 1 AND 200),
    CONSTRAINT contributor_name_length CHECK (length(name) BETWEEN 1 AND 300)
);

-- People who sign in. The address is sealed with the master key and found by its keyed hash.
CREATE TABLE account (
    id BIGINT PRIMARY KEY,
    contributor_id BIGINT REFERENCES contributor (id),
    email_key BYTEA NOT NULL CONSTRAINT account_email_once UNIQUE,
    email_sealed BYTEA NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    password_hash TEXT,
    totp_sealed BYTEA,
    made_at BIGINT NOT NULL,
    ended_at BIGINT,
    CONSTRAINT account_role_known CHECK (role IN ('contributor', 'reporter', 'editor', 'moderator', 'admin'))
);

-- Open sign-ins. Only the hash of the cookie's token is kept.
CREATE TABLE session (
    id BIGINT PRIMARY KEY,
    token_hash BYTEA NOT NULL CONSTRAINT session_token_once UNIQUE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    client TEXT NOT NULL,
    client_address TEXT NOT NULL
);
-- people::session::list: the sessions of one person.
CREATE INDEX session_of_account ON session (account_id, started_at);

-- Links that work once: set-up, invitation, reset.
CREATE TABLE one_time_link (
    token_hash BYTEA PRIMARY KEY,
    purpose TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    CONSTRAINT one_time_link_purpose_known CHECK (purpose IN ('set_up', 'invitation', 'reset', 'sign_in'))
);

-- Failed sign-ins, counted per person and per client address (SAFETY R17).
CREATE TABLE sign_in_failure (
    id BIGINT PRIMARY KEY,
    email_key BYTEA NOT NULL,
    client_address TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_by_email ON sign_in_failure (email_key, at);
CREATE INDEX sign_in_failure_by_address ON sign_in_failure (client_address, at);

-- Codes that let someone in once who has lost the app that makes codes; kept as keyed hashes.
CREATE TABLE recovery_code (
    account_id BIGINT NOT NULL REFERENCES account (id),
    code_key BYTEA NOT NULL,
    PRIMARY KEY (account_id, code_key)
);

-- API tokens, kept as hashes.
CREATE TABLE token (
    id BIGINT PRIMARY KEY,
    token_hash BYTEA NOT NULL CONSTRAINT token_once UNIQUE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT,
    ended_at BIGINT
);

-- Pictures and files. `upload_path` is the address below /wp-content/uploads/ that an old site gave it.
CREATE TABLE media_item (
    id BIGINT PRIMARY KEY,
    store_key TEXT,
    upload_path TEXT CONSTRAINT media_upload_path_once UNIQUE,
    remote_url TEXT,
    mime TEXT NOT NULL,
    width BIGINT,
    height BIGINT,
    byte_count BIGINT,
    title TEXT NOT NULL DEFAULT '',
    alt TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    credit TEXT NOT NULL DEFAULT '',
    made_at BIGINT NOT NULL
);

-- What we write and publish. `version` numbers the newest revision.
CREATE TABLE story (
    id BIGINT PRIMARY KEY,
    kind TEXT NOT NULL,
    stage TEXT NOT NULL,
    version BIGINT NOT NULL,
    headline TEXT NOT NULL,
    guid TEXT,
    translation_group BIGINT,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CONSTRAINT story_kind_known CHECK (kind IN ('story', 'page')),
    CONSTRAINT story_stage_known CHECK (stage IN
        ('planned', 'writing', 'editing', 'ready', 'scheduled', 'published', 'withdrawn', 'killed'))
);
-- story::list: the desk's list, newest change first, whole or by stage.
CREATE INDEX story_by_change ON story (changed_at, id);
CREATE INDEX story_by_stage ON story (stage, changed_at, id);
-- published::translations: the other languages of a story.
CREATE INDEX story_by_translation ON story (translation_group) WHERE translation_group IS NOT NULL;

-- Every saved state of a story, never changed afterwards.
CREATE TABLE revision (
    story_id BIGINT NOT NULL REFERENCES story (id),
    number BIGINT NOT NULL,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    kicker TEXT NOT NULL,
    dateline TEXT NOT NULL,
    language TEXT NOT NULL,
    slug TEXT NOT NULL,
    body TEXT NOT NULL,
    details TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    written_by BIGINT,
    PRIMARY KEY (story_id, number),
    CONSTRAINT revision_slug_length CHECK (length(slug) <= 200)
);

-- What is public, or will be at its instant. One row a story; the row is the fact.
-- Everything a reader may see is found from here: no reader's query begins at `story` or `revision`.
CREATE TABLE publication (
    story_id BIGINT PRIMARY KEY REFERENCES story (id),
    revision BIGINT NOT NULL,
    kind TEXT NOT NULL,
    address TEXT NOT NULL CONSTRAINT publication_address_once UNIQUE,
    slug TEXT NOT NULL,
    language TEXT NOT NULL,
    headline TEXT NOT NULL,
    standfirst TEXT NOT NULL,
    kicker TEXT NOT NULL,
    details TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    updated_at BIGINT,
    embargo_until BIGINT,
    visible_from BIGINT NOT NULL,
    visible_until BIGINT,
    made_at BIGINT NOT NULL,
    made_by BIGINT
);
-- published::next_instant: the first future instant at which a public page changes by itself.
CREATE INDEX publication_by_instant ON publication (visible_from);
CREATE INDEX publication_by_expiry ON publication (visible_until) WHERE visible_until IS NOT NULL;
-- published::archive::guess: the story whose slug begins like an unknown one.
CREATE INDEX publication_by_slug ON publication (slug);
-- published::archive::list_after: walks everything public in a stable order (sitemaps, index, export).
CREATE INDEX publication_in_order ON publication (kind, published_at, story_id);

-- Which pictures and files a story shows in what was last published of it.
CREATE TABLE media_use (
    media_id BIGINT NOT NULL REFERENCES media_item (id),
    story_id BIGINT NOT NULL REFERENCES story (id),
    PRIMARY KEY (media_id, story_id)
);
-- media_item::set_uses: those of one story.
CREATE INDEX media_use_of_story ON media_use (story_id);

-- Where a public story stood before it was taken back, by whom and why.
CREATE TABLE withdrawal (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    address TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    gone BIGINT NOT NULL,
    reason TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by BIGINT
);
-- published::find_withdrawn: whether an address is deliberately gone (410) or unknown (404).
CREATE INDEX withdrawal_by_address ON withdrawal (address, made_at, id);

-- Corrections, clarifications, updates and retractions: appended, never changed.
CREATE TABLE correction (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by BIGINT,
    CONSTRAINT correction_kind_known CHECK (kind IN ('update', 'correction', 'clarification', 'retraction'))
);
CREATE INDEX correction_of_story ON correction (story_id, made_at, id);
CREATE INDEX correction_in_order ON correction (made_at, id);

-- Old addresses and where they lead; no target means gone for good (410).
CREATE TABLE redirect (
    from_address TEXT PRIMARY KEY,
    to_address TEXT,
    story_id BIGINT REFERENCES story (id),
    source TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- What an import took, by the identity it had at its source.
CREATE TABLE import_item (
    source TEXT NOT NULL,
    kind TEXT NOT NULL,
    foreign_id TEXT NOT NULL,
    our_id BIGINT NOT NULL,
    content_hash BYTEA NOT NULL,
    taken_at BIGINT NOT NULL,
    PRIMARY KEY (source, kind, foreign_id)
);
-- redirect::find_by_foreign_id: ?p=ID and its kin.
CREATE INDEX import_item_by_foreign_id ON import_item (kind, foreign_id, taken_at, source);

-- Words of colleagues and machines about a story that no reader sees:
-- editorial comments, live-blog entries and comment kinds we do not know.
CREATE TABLE note (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    kind TEXT NOT NULL,
    author_name TEXT NOT NULL,
    body TEXT NOT NULL,
    data TEXT NOT NULL DEFAULT '{}',
    written_at BIGINT NOT NULL
);
CREATE INDEX note_of_story ON note (story_id, written_at, id);

-- What a reader writes under a story.
CREATE TABLE comment (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    parent_id BIGINT,
    status TEXT NOT NULL,
    author_name TEXT NOT NULL,
    email_key BYTEA,
    email_sealed BYTEA,
    website TEXT,
    body TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    client_key BYTEA,
    client_address TEXT,
    written_at BIGINT NOT NULL,
    CONSTRAINT comment_status_known CHECK (status IN ('published', 'held', 'rejected', 'spam', 'deleted')),
    CONSTRAINT comment_name_length CHECK (length(author_name) <= 245),
    CONSTRAINT comment_body_length CHECK (length(body) BETWEEN 1 AND 65525)
);
-- comment::thread: what is public under one story, in order.
CREATE INDEX comment_in_thread ON comment (story_id, status, written_at, id);
-- comment::queue: the moderators' lists, and the site's comment feed.
CREATE INDEX comment_in_queue ON comment (status, written_at, id);
-- comment::context: this person's record, and the floods of one client.
CREATE INDEX comment_by_email ON comment (email_key, status) WHERE email_key IS NOT NULL;
CREATE INDEX comment_by_client ON comment (client_key, written_at) WHERE client_key IS NOT NULL;

-- Why a check let a comment through, held or refused it.
CREATE TABLE comment_finding (
    comment_id BIGINT NOT NULL REFERENCES comment (id),
    position BIGINT NOT NULL,
    check_name TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (comment_id, position)
);

-- Who decided what on a comment, and why.
CREATE TABLE comment_decision (
    id BIGINT PRIMARY KEY,
    comment_id BIGINT NOT NULL REFERENCES comment (id),
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by BIGINT
);
CREATE INDEX comment_decision_of_comment ON comment_decision (comment_id, decided_at);

-- Answers already given to a repeatable write, by the client's key.
CREATE TABLE idempotency (
    scope TEXT NOT NULL,
    key_hash BYTEA NOT NULL,
    answer TEXT NOT NULL,
    stored_at BIGINT NOT NULL,
    PRIMARY KEY (scope, key_hash)
);
CREATE INDEX idempotency_by_age ON idempotency (stored_at);
