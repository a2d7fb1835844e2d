-- What the desk knows of a picture or file besides the words about it: what of it must be seen in every crop, whose right
-- it is and until when, and what stands in for it then. One without a row is shown by its middle, for good.
CREATE TABLE media_care (
    media_id BIGINT PRIMARY KEY REFERENCES media_item (id),
    focus_x BIGINT NOT NULL DEFAULT 50,
    focus_y BIGINT NOT NULL DEFAULT 50,
    copyright TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    rights_until BIGINT,
    fallback_id BIGINT REFERENCES media_item (id),
    may_tell_place BIGINT NOT NULL DEFAULT 0,
    added_by BIGINT,
    CONSTRAINT media_care_focus CHECK (focus_x BETWEEN 0 AND 100 AND focus_y BETWEEN 0 AND 100)
);
-- published::instant: the pictures whose rights end next.
CREATE INDEX media_care_by_end ON media_care (rights_until) WHERE rights_until IS NOT NULL;
-- media_item::rights: what a picture stands in for.
CREATE INDEX media_care_by_fallback ON media_care (fallback_id) WHERE fallback_id IS NOT NULL;

-- What the desk finds an item by: the words about it, what kind of thing it is, and what it lacks.
CREATE TABLE media_mark (
    mark TEXT NOT NULL,
    media_id BIGINT NOT NULL REFERENCES media_item (id),
    PRIMARY KEY (mark, media_id)
);
-- media_item::marks: those of one item.
CREATE INDEX media_mark_of_item ON media_mark (media_id);

-- Which items the newest text of a story shows, whether or not it is public; `media_use` says what is published.
CREATE TABLE media_mention (
    media_id BIGINT NOT NULL REFERENCES media_item (id),
    story_id BIGINT NOT NULL REFERENCES story (id),
    PRIMARY KEY (media_id, story_id)
);
-- media_item::uses: those of one story.
CREATE INDEX media_mention_of_story ON media_mention (story_id);

-- Files that arrive in pieces. How much of one is there, its own length says.
CREATE TABLE media_upload (
    id BIGINT PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    byte_count BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    CONSTRAINT media_upload_name_length CHECK (length(name) <= 200)
);
-- media_item::upload: those of one person, and those that nobody goes on with.
CREATE INDEX media_upload_of_account ON media_upload (account_id, id);
CREATE INDEX media_upload_by_age ON media_upload (seen_at);

-- Items and stories of the time before have no marks and mentions yet; they get them by and by.
INSERT INTO job (id, kind, key, data, run_at, made_at)
SELECT 2, 'desk.media', 'desk.media', '{"of":"items","after":0}', 0, 0
WHERE EXISTS (SELECT id FROM media_item);
