-- What is shared with an expert's post: a thing of a body, or an entry of the register. A row is never taken away, it ends.
CREATE TABLE share (
    id       uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    body     text        NOT NULL CHECK (length(body) BETWEEN 1 AND 200),
    thing    text        NOT NULL CHECK (length(thing) BETWEEN 1 AND 300),
    post     uuid        NOT NULL,
    since    date        NOT NULL,
    until    date        CHECK (until >= since),
    by       text        NOT NULL,
    ended    timestamptz,
    ended_by text        NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX share_once ON share (body, thing, post) WHERE ended IS NULL;
CREATE INDEX share_by_post ON share (post) WHERE ended IS NULL;

GRANT USAGE ON SCHEMA sharing TO openiwg_app;
GRANT SELECT, INSERT, UPDATE ON share TO openiwg_app;
