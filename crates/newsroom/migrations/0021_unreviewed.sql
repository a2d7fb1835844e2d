-- The comments that were published without anybody of the desk having looked at them; the row goes when somebody
-- decides. Its key is the order of comment::walk, so that a page costs the same however many there are.
CREATE TABLE comment_unreviewed (
    comment_id BIGINT PRIMARY KEY REFERENCES comment (id)
);
