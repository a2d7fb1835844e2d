-- The part of a comment's likes that an import brought: another import of the same changes that part alone.
ALTER TABLE comment ADD COLUMN likes_brought BIGINT NOT NULL DEFAULT 0;
