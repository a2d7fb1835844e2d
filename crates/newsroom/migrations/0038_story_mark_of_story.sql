-- Whether a story bears a mark is one seek, also where no statistics tell how many stories bear it.
DROP INDEX story_mark_of_story;
CREATE INDEX story_mark_of_story ON story_mark (story_id, mark);
