-- An editor saves while someone types. Of one run of typing the newest state alone is kept: a revision is still never
-- changed, but the one before it goes when both belong to one run.

-- When the run began whose newest state this is; none for a revision that stays.
ALTER TABLE revision ADD COLUMN run_began_at BIGINT;

-- What its writer called it: "Sent for editing". Empty where nobody said anything.
ALTER TABLE revision ADD COLUMN step TEXT NOT NULL DEFAULT '';
