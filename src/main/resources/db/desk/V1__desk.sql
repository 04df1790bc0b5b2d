-- Acts that somebody has begun to record. A draft is its person's alone; once recorded, only the entry's number stays, so that
-- a second click leads there. What nobody came back to for 90 days is deleted.
CREATE TABLE draft (
    id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    person      text        NOT NULL CHECK (length(person) BETWEEN 1 AND 100),
    body        text        NOT NULL,
    act         text        NOT NULL,
    answers     jsonb       NOT NULL,
    seen        bigint      NOT NULL CHECK (seen >= 0),
    saved       timestamptz NOT NULL,
    recorded_as bigint
);
CREATE INDEX draft_by_person ON draft (person, body, saved);
CREATE INDEX draft_by_age ON draft (saved);

GRANT USAGE ON SCHEMA desk TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO openiwg_app;
