-- What speakers were, where, from when until when, and who says so; times are a day, a month or a year (ISO 8601).
CREATE TABLE speaker_role (
    speaker_id BIGINT NOT NULL REFERENCES speaker (id),
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    to_on TEXT,
    source TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (speaker_id, position),
    CONSTRAINT speaker_role_title_length CHECK (length(title) BETWEEN 1 AND 300),
    CONSTRAINT speaker_role_organisation_length CHECK (length(organisation) <= 300),
    CONSTRAINT speaker_role_source_length CHECK (length(source) <= 300)
);

-- The item of a speaker in Wikidata, `Q42`; empty if nobody said.
ALTER TABLE speaker ADD COLUMN wikidata TEXT NOT NULL DEFAULT '';
