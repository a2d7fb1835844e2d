-- What somebody of the desk set on a comment: it stands first, is chosen, or takes no answers with all that is below it.
CREATE TABLE comment_mark (
    comment_id BIGINT NOT NULL REFERENCES comment (id),
    mark TEXT NOT NULL,
    story_id BIGINT NOT NULL REFERENCES story (id),
    set_at BIGINT NOT NULL,
    set_by BIGINT,
    PRIMARY KEY (comment_id, mark),
    CONSTRAINT comment_mark_known CHECK (mark IN ('pinned', 'featured', 'locked'))
);
-- comment::mark::list: all that is set in one thread.
CREATE INDEX comment_mark_in_thread ON comment_mark (story_id, comment_id, mark);

-- The stories whose thread somebody of the desk locked: it is read, and takes nothing new.
CREATE TABLE thread_lock (
    story_id BIGINT PRIMARY KEY REFERENCES story (id),
    locked_at BIGINT NOT NULL,
    locked_by BIGINT
);
