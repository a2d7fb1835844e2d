-- comment::record and comment::writer::own: what one writer wrote, the newest first, and when they were first heard.
CREATE INDEX comment_of_writer ON comment (email_key, written_at, id) WHERE email_key IS NOT NULL;
