-- What a translation was begun from, and up to which version of that its writers have followed. A translation of a
-- translation names the first of them, so that one look tells whether an embargo lies on the words.
CREATE TABLE translation (
    story_id BIGINT PRIMARY KEY REFERENCES story (id),
    source_id BIGINT NOT NULL REFERENCES story (id),
    source_version BIGINT NOT NULL
);
