-- What the numbers of moderation are counted from: how long a comment waited for the first decision on it, and when a
-- decision was changed by a later one.
ALTER TABLE comment_decision ADD COLUMN waited_ms BIGINT;
ALTER TABLE comment_decision ADD COLUMN overturned_at BIGINT;
UPDATE comment_decision
SET waited_ms = decided_at - (SELECT c.written_at FROM comment c WHERE c.id = comment_decision.comment_id)
WHERE NOT EXISTS (
    SELECT 1 FROM comment_decision o
    WHERE o.comment_id = comment_decision.comment_id
      AND (o.decided_at < comment_decision.decided_at
           OR o.decided_at = comment_decision.decided_at AND o.id < comment_decision.id));
UPDATE comment_decision
SET overturned_at = (
    SELECT MIN(o.decided_at) FROM comment_decision o
    WHERE o.comment_id = comment_decision.comment_id
      AND o.status <> comment_decision.status
      AND (o.decided_at > comment_decision.decided_at
           OR o.decided_at = comment_decision.decided_at AND o.id > comment_decision.id));
-- comment::statistics::count_decisions: from the index alone.
CREATE INDEX comment_decision_by_time
    ON comment_decision (decided_at, decided_by, status, waited_ms, overturned_at);
