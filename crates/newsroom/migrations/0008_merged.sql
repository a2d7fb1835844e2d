-- A tag or a section that became part of another stays as a row, so that what revisions say of it is led on.
-- What it names is never itself merged.

ALTER TABLE tag ADD COLUMN merged_into BIGINT REFERENCES tag (id);
ALTER TABLE section ADD COLUMN merged_into BIGINT REFERENCES section (id);

-- merge::tags, merge::sections: what became part of one that becomes part of another.
CREATE INDEX tag_by_merged ON tag (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX section_by_merged ON section (merged_into) WHERE merged_into IS NOT NULL;
