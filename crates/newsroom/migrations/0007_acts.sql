-- audit::list: the trail by time, by person, and by what something was done to.
CREATE INDEX event_by_time ON event (at, seq);
CREATE INDEX event_by_actor ON event (actor_id, at, seq) WHERE actor_id IS NOT NULL;
CREATE INDEX event_by_subject ON event (subject_id, at, seq);

-- A correction's place in the ledger, the texts before and after it, and the hash that chains it to the one before.
-- Those that were made before there was a ledger are entered into it with the next one (ledger::enter_older).
ALTER TABLE correction ADD COLUMN number BIGINT;
ALTER TABLE correction ADD COLUMN revision_before BIGINT;
ALTER TABLE correction ADD COLUMN revision_after BIGINT;
ALTER TABLE correction ADD COLUMN hash BYTEA;
-- ledger::verify: the ledger in its order, each place taken once.
CREATE UNIQUE INDEX correction_by_number ON correction (number);

-- Links by which someone without an account sees a story before it is public. The token is made from the id and the
-- site's key, so nothing here opens anything.
CREATE TABLE preview_link (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    name TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by BIGINT,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    last_seen_at BIGINT,
    views BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT preview_link_name_length CHECK (length(name) BETWEEN 1 AND 200)
);
-- preview::list: the links of one story.
CREATE INDEX preview_link_of_story ON preview_link (story_id, made_at, id);

-- Processes that serve. One that was not seen for a while is gone, whatever ended it.
CREATE TABLE process (
    id BIGINT PRIMARY KEY,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ended_at BIGINT
);

-- When a follower of a process had done its part of an act that takes something from readers.
CREATE TABLE confirmation (
    seq BIGINT NOT NULL,
    process_id BIGINT NOT NULL,
    follower TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (seq, process_id, follower)
);
