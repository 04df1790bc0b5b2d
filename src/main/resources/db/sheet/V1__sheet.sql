-- What was filled in a sheet of items and sent back, until its sender decides; a day at most.
CREATE TABLE sent (
    id       uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    person   text        NOT NULL CHECK (length(person) BETWEEN 1 AND 100),
    body     text        NOT NULL,
    name     text        NOT NULL,
    lines    jsonb       NOT NULL,
    saved    timestamptz NOT NULL,
    recorded integer
);
CREATE INDEX sent_by_age ON sent (saved);

GRANT USAGE ON SCHEMA sheet TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sent TO openiwg_app;
