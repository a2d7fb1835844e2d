-- When the writer of a comment changed it last, and when they took it back.
ALTER TABLE comment ADD COLUMN edited_at BIGINT;
ALTER TABLE comment ADD COLUMN withdrawn_at BIGINT;

-- How many readers like a comment: comment::like writes it with the row of the reader.
ALTER TABLE comment ADD COLUMN likes BIGINT NOT NULL DEFAULT 0;
-- comment::outline: a whole thread from the index alone. The narrower one of the same name is the beginning of it.
DROP INDEX comment_in_thread;
CREATE INDEX comment_in_thread ON comment (story_id, status, written_at, id, parent_id, likes);
-- comment::thread::is_seen.
CREATE INDEX comment_answers ON comment (parent_id) WHERE parent_id IS NOT NULL;

-- Who likes a comment: one row a reader and comment, which stays when a like is taken back, so that nobody's changes of
-- mind are without end.
CREATE TABLE comment_like (
    comment_id BIGINT NOT NULL REFERENCES comment (id),
    liker_key BYTEA NOT NULL,
    client_key BYTEA,
    liked_at BIGINT NOT NULL,
    is_liked BIGINT NOT NULL,
    turns BIGINT NOT NULL,
    PRIMARY KEY (comment_id, liker_key),
    CONSTRAINT comment_like_is_liked CHECK (is_liked IN (0, 1))
);
-- comment::like: readers of one address who like one comment.
CREATE INDEX comment_like_of_address ON comment_like (comment_id, client_key) WHERE client_key IS NOT NULL;
-- comment::like: what one address likes within a time; and forgetting it by age.
CREATE INDEX comment_like_by_client ON comment_like (client_key, liked_at) WHERE client_key IS NOT NULL;
