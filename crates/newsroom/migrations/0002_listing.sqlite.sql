-- Which public stories stand on which shelf (a front, a section, a tag, a contributor, a series), in order.
-- Written by `publish`, removed by `withdraw`; one range of one index serves every list a reader can ask for.
-- On SQLite the table is its own index.
CREATE TABLE listing (
    shelf_kind BIGINT NOT NULL,
    shelf_id BIGINT NOT NULL,
    published_at BIGINT NOT NULL,
    story_id BIGINT NOT NULL REFERENCES story (id),
    visible_from BIGINT NOT NULL,
    visible_until BIGINT,
    PRIMARY KEY (shelf_kind, shelf_id, published_at, story_id)
) WITHOUT ROWID;
CREATE INDEX listing_of_story ON listing (story_id);
