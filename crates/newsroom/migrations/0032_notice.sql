-- Why a comment was refused, as its writer is told: one row a decision against it.
CREATE TABLE comment_ground (
    decision_id BIGINT PRIMARY KEY REFERENCES comment_decision (id),
    comment_id BIGINT NOT NULL REFERENCES comment (id),
    ground TEXT NOT NULL,
    found_by TEXT NOT NULL,
    was_public BIGINT NOT NULL,
    notice_id BIGINT,
    decided_at BIGINT NOT NULL,
    CONSTRAINT comment_ground_known CHECK (ground IN ('rule', 'law')),
    CONSTRAINT comment_ground_found_by_known CHECK (found_by IN ('notice', 'report', 'machine', 'people')),
    CONSTRAINT comment_ground_was_public CHECK (was_public IN (0, 1))
);
-- comment::grounds: the newest of a comment.
CREATE INDEX comment_ground_of_comment ON comment_ground (comment_id, decision_id);
-- comment::notice::year: from the index alone.
CREATE INDEX comment_ground_by_time ON comment_ground (decided_at, ground, found_by, was_public);

-- Notices of illegal content, from anybody. Who sent one is sealed, and taken away when nothing more can follow.
CREATE TABLE notice (
    id BIGINT PRIMARY KEY,
    comment_id BIGINT REFERENCES comment (id),
    address TEXT NOT NULL,
    matter TEXT NOT NULL,
    explanation TEXT NOT NULL,
    name_sealed BYTEA,
    email_key BYTEA,
    email_sealed BYTEA,
    client_key BYTEA,
    language TEXT NOT NULL,
    filed_at BIGINT NOT NULL,
    CONSTRAINT notice_matter_known CHECK (matter IN
        ('child-abuse', 'terrorism', 'threat', 'hate', 'defamation', 'privacy', 'copyright', 'fraud', 'other')),
    CONSTRAINT notice_address_length CHECK (length(address) <= 2048),
    CONSTRAINT notice_explanation_length CHECK (length(explanation) <= 5000)
);
-- comment::notice::year, and forgetting by age.
CREATE INDEX notice_by_time ON notice (filed_at, id);
-- comment::notice::keep: all of one sender.
CREATE INDEX notice_of_sender ON notice (email_key) WHERE email_key IS NOT NULL;
-- comment::notice::keep: all about one comment.
CREATE INDEX notice_of_comment ON notice (comment_id) WHERE comment_id IS NOT NULL;
-- comment::notice::file: how many one client sent lately.
CREATE INDEX notice_by_client ON notice (client_key, filed_at) WHERE client_key IS NOT NULL;

-- The notices that nobody has decided on; the row goes with the decision.
CREATE TABLE notice_open (
    notice_id BIGINT PRIMARY KEY REFERENCES notice (id)
);

-- What was decided on notices: the newest of each holds.
CREATE TABLE notice_decision (
    id BIGINT PRIMARY KEY,
    notice_id BIGINT NOT NULL REFERENCES notice (id),
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by BIGINT,
    CONSTRAINT notice_decision_outcome_known CHECK (outcome IN ('acted', 'kept', 'moot'))
);
CREATE INDEX notice_decision_of_notice ON notice_decision (notice_id, id);

-- Whoever is concerned asks for another look at a decision: once for each side and decision.
CREATE TABLE appeal (
    id BIGINT PRIMARY KEY,
    side TEXT NOT NULL,
    decision_id BIGINT NOT NULL,
    against_by BIGINT,
    comment_id BIGINT REFERENCES comment (id),
    notice_id BIGINT REFERENCES notice (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    filed_at BIGINT NOT NULL,
    CONSTRAINT appeal_side_known CHECK (side IN ('writer', 'notifier')),
    CONSTRAINT appeal_words_length CHECK (length(words) <= 5000),
    CONSTRAINT appeal_once UNIQUE (side, decision_id)
);
-- comment::notice::year.
CREATE INDEX appeal_by_time ON appeal (filed_at, id);
-- comment::notice::keep: all about one comment, or one notice.
CREATE INDEX appeal_of_comment ON appeal (comment_id) WHERE comment_id IS NOT NULL;
CREATE INDEX appeal_of_notice ON appeal (notice_id) WHERE notice_id IS NOT NULL;

-- The appeals that nobody has decided on.
CREATE TABLE appeal_open (
    appeal_id BIGINT PRIMARY KEY REFERENCES appeal (id)
);

-- What was decided on appeals. `is_alone` says that whoever decided first decided again, as nobody else may.
CREATE TABLE appeal_decision (
    appeal_id BIGINT PRIMARY KEY REFERENCES appeal (id),
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by BIGINT,
    is_alone BIGINT NOT NULL,
    CONSTRAINT appeal_decision_outcome_known CHECK (outcome IN ('upheld', 'dismissed', 'moot')),
    CONSTRAINT appeal_decision_is_alone CHECK (is_alone IN (0, 1))
);

-- What a letter about a refusal, a notice or an appeal tells of: whom it goes to and what it says is read when it is sent.
ALTER TABLE letter ADD COLUMN about_id BIGINT;
