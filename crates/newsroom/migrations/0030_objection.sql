-- What readers object to on the record. The sealed address and the key of the client go once somebody has decided; `answer` stands
-- beside the statement while the state is `answered`.
CREATE TABLE objection (
    id BIGINT PRIMARY KEY,
    statement_id BIGINT NOT NULL REFERENCES statement (id),
    name TEXT NOT NULL,
    email_sealed BYTEA,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    client_key BYTEA,
    filed_at BIGINT NOT NULL,
    decided_at BIGINT,
    decided_by BIGINT,
    CONSTRAINT objection_state_known CHECK (state IN ('open', 'answered', 'closed')),
    CONSTRAINT objection_name_length CHECK (length(name) BETWEEN 1 AND 100),
    CONSTRAINT objection_body_length CHECK (length(body) BETWEEN 1 AND 5000),
    CONSTRAINT objection_answer_length CHECK (length(answer) <= 5000)
);
-- statement::objection::list, count: the desk's queue.
CREATE INDEX objection_by_state ON objection (state, id);
-- statement::objection::list_answers: what stands beside a statement.
CREATE INDEX objection_of_statement ON objection (statement_id, state, decided_at, id);
-- statement::objection::file: how many came from one client of late.
CREATE INDEX objection_by_client ON objection (client_key, filed_at);
