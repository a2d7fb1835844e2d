-- A job is done in the transaction that takes it: nothing is claimed, and nothing is left claimed by who dies.
ALTER TABLE job DROP COLUMN claimed_until;
