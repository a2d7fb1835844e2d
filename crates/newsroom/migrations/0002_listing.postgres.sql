-- Which public stories stand on which shelf (a front, a section, a tag, a contributor, a series), in order.
-- Written by `publish`, removed by `withdraw`; one range of one index serves every list a reader can ask for.
-- On PostgreSQL the primary key is the index that serves the lists.
CREATE TABLE listing (
    shelf_kind BIGINT NOT NULL,
    shelf_id BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    story_id BIGINT NOT NULL REFERENCES story (id),
    visible_from BIGINT NOT NULL,
    visible_until BIGINT,
    PRIMARY KEY (shelf_kind, shelf_id, published_at, story_id)
);
CREATE INDEX listing_of_story ON listing (story_id);

-- Paths and slugs are compared by code point, as SQLite compares them: ranges over prefixes and the order of lists
-- are then the same on both databases, whatever the locale of this one.
ALTER TABLE section ALTER COLUMN path TYPE TEXT COLLATE "C";
ALTER TABLE tag ALTER COLUMN slug TYPE TEXT COLLATE "C";
ALTER TABLE contributor ALTER COLUMN slug TYPE TEXT COLLATE "C";
ALTER TABLE publication ALTER COLUMN slug TYPE TEXT COLLATE "C";
