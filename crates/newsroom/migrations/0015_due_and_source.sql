-- story::calendar::list: what is wanted by an hour of a day. `plan_by_slot` and `publication_by_instant` serve the rest.
CREATE INDEX plan_by_due ON plan (due_at, story_id) WHERE due_at IS NOT NULL;
-- story::embargo::reach_translations: what was begun from a story on which an embargo is laid.
CREATE INDEX translation_by_source ON translation (source_id, story_id);
