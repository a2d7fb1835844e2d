-- What a check found as a code with values (JSON, read whole), which is said in the language of whoever reads it. Older
-- findings have their English `reason` alone.
ALTER TABLE comment_finding ADD COLUMN said TEXT;
