-- The rules of comments that somebody has set for a section or for one story: the newest row of each holds, and what it
-- leaves open is answered by what stands above.
CREATE TABLE comment_rule (
    id BIGINT PRIMARY KEY,
    scope TEXT NOT NULL,
    of_id BIGINT NOT NULL,
    mode TEXT,
    close_after_days BIGINT,
    reason TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    set_by BIGINT,
    CONSTRAINT comment_rule_scope_known CHECK (scope IN ('section', 'story')),
    CONSTRAINT comment_rule_mode_known CHECK (mode IN ('open', 'first-held', 'held', 'closed')),
    CONSTRAINT comment_rule_days_some CHECK (close_after_days BETWEEN 0 AND 36500),
    CONSTRAINT comment_rule_reason_length CHECK (length(reason) <= 500)
);
-- comment::rule: the newest of a place.
CREATE INDEX comment_rule_of ON comment_rule (scope, of_id, id);

-- Who need not wait was said by two settings, and is one now. The old two stay beside it for a process of the release
-- before, until the settings are next written.
UPDATE setting SET value = replace(value, '"holds_all":true,', '"mode":"held","holds_all":true,') WHERE name = 'site';
UPDATE setting
SET value = replace(value, '"holds_all":false,"holds_first":true,', '"mode":"first-held","holds_all":false,"holds_first":true,')
WHERE name = 'site';
UPDATE setting
SET value = replace(value, '"holds_all":false,"holds_first":false,', '"mode":"open","holds_all":false,"holds_first":false,')
WHERE name = 'site';
