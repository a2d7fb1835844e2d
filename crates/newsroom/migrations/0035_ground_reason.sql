-- Whether the reason of a refusal is for its writer: one of the newsroom's list, or given on a notice; else for colleagues.
ALTER TABLE comment_ground ADD COLUMN tells_reason BIGINT NOT NULL DEFAULT 1;
