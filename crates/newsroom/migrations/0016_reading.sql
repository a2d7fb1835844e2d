-- How often stories were read, by the hour: numbers, and nothing of who read.
CREATE TABLE reading (
    story_id BIGINT NOT NULL REFERENCES story (id),
    hour BIGINT NOT NULL CHECK (hour % 3600000 = 0),
    count BIGINT NOT NULL CHECK (count > 0),
    PRIMARY KEY (story_id, hour)
);
-- For the order of the most read, and for forgetting: the hours of a span.
CREATE INDEX reading_by_hour ON reading (hour, story_id, count);

-- The most read of an edition in the order in which pages show them, made anew at a fixed pace: what a page shows must
-- not change between two events.
CREATE TABLE reading_rank (
    span TEXT NOT NULL CHECK (span IN ('day', 'week')),
    edition BIGINT NOT NULL CHECK (edition >= 0),
    rank BIGINT NOT NULL CHECK (rank > 0),
    story_id BIGINT NOT NULL REFERENCES story (id),
    PRIMARY KEY (span, edition, rank)
);
