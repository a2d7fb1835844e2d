-- Comments that wait and say the same or lead to the same places: one of them stands in the queue, the others behind it.
ALTER TABLE comment ADD COLUMN alike BIGINT;
ALTER TABLE comment ADD COLUMN is_behind BIGINT NOT NULL DEFAULT 0;
-- comment::walk: those that wait, without what stands behind another.
CREATE INDEX comment_in_front ON comment (written_at, id) WHERE status = 'held' AND is_behind = 0;
-- comment::alike: those that are alike, oldest first.
CREATE INDEX comment_alike ON comment (alike, written_at, id) WHERE status = 'held' AND alike IS NOT NULL;
