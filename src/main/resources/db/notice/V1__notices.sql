-- What people chose to be told; who chose nothing has no row.
CREATE TABLE choice (
    person uuid    PRIMARY KEY,
    before int[]   NOT NULL,
    weekly boolean NOT NULL
);

-- What somebody does not want to hear of until a day, and why.
CREATE TABLE snooze (
    person uuid        NOT NULL,
    body   text        NOT NULL,
    thing  text        NOT NULL,
    until  date        NOT NULL,
    reason text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    made   timestamptz NOT NULL,
    PRIMARY KEY (person, body, thing)
);

-- Who had a digest on which day: one at most, however often the job runs.
CREATE TABLE digest (
    person uuid NOT NULL,
    day    date NOT NULL,
    PRIMARY KEY (person, day)
);

-- What was told to whom: each step of the ladder once.
CREATE TABLE told (
    person uuid NOT NULL,
    body   text NOT NULL,
    thing  text NOT NULL,
    code   text NOT NULL,
    since  date NOT NULL,
    step   int  NOT NULL,
    day    date NOT NULL,
    PRIMARY KEY (person, body, thing, code, since, step)
);

GRANT USAGE ON SCHEMA notice TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON choice, snooze, digest, told TO openiwg_app;
