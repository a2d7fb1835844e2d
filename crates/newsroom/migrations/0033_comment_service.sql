-- What a spam service outside said of a comment: a decision that says otherwise is told to it.
CREATE TABLE comment_service (
    comment_id BIGINT PRIMARY KEY REFERENCES comment (id),
    said_spam BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    report_at BIGINT,
    attempts BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT comment_service_said_spam CHECK (said_spam IN (0, 1))
);
-- comment::service::report: what is to be told next.
CREATE INDEX comment_service_due ON comment_service (report_at, comment_id) WHERE report_at IS NOT NULL;
-- comment::service::report: forgetting by age.
CREATE INDEX comment_service_by_time ON comment_service (asked_at);
