-- How a front or a section's page is arranged: a version is never changed, a new one is appended. What is shown is the
-- last version whose instant has come.
CREATE TABLE front_version (
    id BIGINT PRIMARY KEY,
    place_kind BIGINT NOT NULL,
    place_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    slots TEXT NOT NULL,
    shows_from BIGINT NOT NULL,
    copy_of BIGINT,
    made_at BIGINT NOT NULL,
    made_by BIGINT,
    CONSTRAINT front_version_once UNIQUE (place_kind, place_id, number),
    CONSTRAINT front_version_name_length CHECK (length(name) <= 200)
);
-- front::version::find_standing: the last version of a place whose instant has come; find_next: the first ahead.
CREATE INDEX front_version_in_time ON front_version (place_kind, place_id, shows_from, number);

-- Versions that were called off before their instant came.
CREATE TABLE front_recall (
    version_id BIGINT PRIMARY KEY REFERENCES front_version (id),
    made_at BIGINT NOT NULL,
    made_by BIGINT
);
