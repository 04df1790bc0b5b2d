-- Which person gave which signature under a proposal (its entry in the register): the register names posts, and one person must
-- never give two of the signatures.
CREATE TABLE signature (
    proposal    bigint      NOT NULL,
    institution text        NOT NULL,
    person      text        NOT NULL CHECK (length(person) BETWEEN 1 AND 100),
    signed      timestamptz NOT NULL,
    PRIMARY KEY (proposal, institution),
    UNIQUE (proposal, person)
);

-- Who signs for a co-chair that is away, from a day to another. A row is never changed but to be taken back; history is kept.
CREATE TABLE substitute (
    id           uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    body         text        NOT NULL,
    institution  text        NOT NULL,
    person       text        NOT NULL CHECK (length(person) BETWEEN 1 AND 100),
    name         text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    appointed_by text        NOT NULL CHECK (length(appointed_by) BETWEEN 1 AND 100),
    since        date        NOT NULL,
    until        date        NOT NULL CHECK (until >= since AND until <= since + 366),
    reason_en    text        NOT NULL CHECK (length(reason_en) BETWEEN 1 AND 500),
    reason_fr    text        NOT NULL CHECK (length(reason_fr) BETWEEN 1 AND 500),
    appointed    timestamptz NOT NULL,
    revoked      timestamptz
);
CREATE INDEX substitute_by_person ON substitute (person);
CREATE INDEX substitute_by_body ON substitute (body, appointed);

GRANT USAGE ON SCHEMA body TO openiwg_app;
GRANT SELECT, INSERT ON signature TO openiwg_app;
GRANT SELECT, INSERT ON substitute TO openiwg_app;
GRANT UPDATE (revoked) ON substitute TO openiwg_app;
