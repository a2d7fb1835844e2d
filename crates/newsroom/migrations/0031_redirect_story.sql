-- redirect::list_of_story: the old addresses of one story.
CREATE INDEX redirect_by_story ON redirect (story_id, from_address) WHERE story_id IS NOT NULL;
