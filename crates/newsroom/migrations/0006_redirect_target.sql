-- Old addresses are led on when what they lead to moves, and listed by where they lead.

-- redirect::lead_on: the old addresses that lead to one that moves.
CREATE INDEX redirect_by_target ON redirect (to_address) WHERE to_address IS NOT NULL;

-- published::is_gone, story::withdraw::find_place: the last withdrawal of one story.
CREATE INDEX withdrawal_of_story ON withdrawal (story_id, made_at, id);
