-- How often something was tried lately, by the SHA-256 of what tried it; all nodes count together.
CREATE TABLE attempt (
    key   bytea       PRIMARY KEY CHECK (octet_length(key) = 32),
    since timestamptz NOT NULL,
    times int         NOT NULL
);
CREATE INDEX attempt_by_since ON attempt (since);
GRANT SELECT, INSERT, UPDATE, DELETE ON attempt TO openiwg_app;

-- Counts the changes of who holds a post: a form that was opened before another change is told so.
ALTER TABLE post ADD COLUMN version int NOT NULL DEFAULT 0;
