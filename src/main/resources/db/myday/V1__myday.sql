-- When somebody last looked at their day, and up to when they know what changed.
CREATE TABLE visit (
    person uuid        PRIMARY KEY,
    opened timestamptz NOT NULL,
    seen   timestamptz
);

-- Addresses of personal feeds. Only the SHA-256 of the secret in the address is kept.
CREATE TABLE feed (
    id      uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    hash    bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    person  uuid        NOT NULL,
    made    timestamptz NOT NULL,
    fetched date,
    revoked timestamptz
);
CREATE INDEX feed_by_person ON feed (person) WHERE revoked IS NULL;

GRANT USAGE ON SCHEMA myday TO openiwg_app;
GRANT SELECT, INSERT, UPDATE ON visit, feed TO openiwg_app;
