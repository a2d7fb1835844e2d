-- Whom a story waits for and until when: at most one person, and what they are asked to do. A story without a row
-- waits for nobody. What is out or given up waits for nobody either. `writer` is who had it last while it was written:
-- it stays theirs, and is sent back to them.
CREATE TABLE plan (
    story_id BIGINT PRIMARY KEY REFERENCES story (id),
    waits_for BIGINT REFERENCES account (id),
    cause TEXT NOT NULL DEFAULT 'assigned',
    ask TEXT NOT NULL DEFAULT '',
    asked_at BIGINT,
    asked_by BIGINT,
    writer BIGINT,
    due_at BIGINT,
    slot_at BIGINT,
    CONSTRAINT plan_cause_known CHECK (cause IN ('assigned', 'sent', 'sent_back')),
    CONSTRAINT plan_ask_length CHECK (length(ask) <= 500)
);
-- story::plan::list_waiting: what waits for one person, the oldest first.
CREATE INDEX plan_by_person ON plan (waits_for, asked_at, story_id) WHERE waits_for IS NOT NULL;
-- story::plan::list_slots: what is meant to run on a day.
CREATE INDEX plan_by_slot ON plan (slot_at, story_id) WHERE slot_at IS NOT NULL;

-- What the desk finds a story by: a section, a language, a person, a word of its headline. `changed_at` is the story's,
-- so that one range of one index serves a filtered list in its order.
CREATE TABLE story_mark (
    mark TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    story_id BIGINT NOT NULL REFERENCES story (id)
);
-- story::list::find: the stories of a mark, last changed first.
CREATE INDEX story_mark_in_order ON story_mark (mark, changed_at, story_id);
-- story::marks::write: the marks of a story.
CREATE INDEX story_mark_of_story ON story_mark (story_id);

-- Stories of the time before have no marks yet; they get them by and by.
INSERT INTO job (id, kind, key, data, run_at, made_at)
SELECT 1, 'desk.marks', 'desk.marks', '{"after":0}', 0, 0
WHERE EXISTS (SELECT id FROM story);

-- What colleagues say to each other about a place in a text; an answer names the note that it answers. No reader, feed,
-- import or export knows of it. `block_at` is where its paragraph stands in the newest text, and null once that is gone;
-- `block_text` is what it said last, `quote` the words within it that are meant.
CREATE TABLE desk_note (
    id BIGINT PRIMARY KEY,
    story_id BIGINT NOT NULL REFERENCES story (id),
    answers BIGINT REFERENCES desk_note (id),
    block_at BIGINT,
    block_text TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    written_by BIGINT NOT NULL REFERENCES account (id),
    settled_at BIGINT,
    settled_by BIGINT,
    CONSTRAINT desk_note_body_length CHECK (length(body) BETWEEN 1 AND 5000)
);
-- story::notes::list: the notes of a story, with their answers.
CREATE INDEX desk_note_of_story ON desk_note (story_id, written_at, id);
-- The board and the checks: notes that nobody has settled.
CREATE INDEX desk_note_open ON desk_note (story_id) WHERE answers IS NULL AND settled_at IS NULL;

-- Whom a note asks by name, until they answer or it is settled.
CREATE TABLE desk_note_mention (
    note_id BIGINT NOT NULL REFERENCES desk_note (id),
    account_id BIGINT NOT NULL REFERENCES account (id),
    done_at BIGINT,
    PRIMARY KEY (note_id, account_id)
);
-- story::notes::list_mentions: what one person is asked, the oldest first.
CREATE INDEX desk_note_mention_open ON desk_note_mention (account_id, note_id) WHERE done_at IS NULL;

-- Who has a story open, as processes tell each other; one row a person and story, gone after some seconds.
CREATE TABLE presence (
    story_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    block_at BIGINT,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (story_id, account_id)
);
