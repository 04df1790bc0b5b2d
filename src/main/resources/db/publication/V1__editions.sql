-- Leaflets and their editions. An edition never changes: it holds the whole of its text in every language, and its files are made of
-- nothing else.
CREATE TABLE pamphlet (
    slug    text        PRIMARY KEY CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    name    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    since   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE edition (
    pamphlet text        NOT NULL REFERENCES pamphlet,
    number   integer     NOT NULL CHECK (number >= 1),
    issued   date        NOT NULL,
    source   jsonb       NOT NULL,
    since    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (pamphlet, number)
);

-- What was made of an edition, and the certificate of its gates. The same edition gives the same bytes.
CREATE TABLE edition_file (
    pamphlet    text    NOT NULL,
    number      integer NOT NULL,
    language    text    NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    file        text    NOT NULL,
    body        bytea   NOT NULL,
    sha256      text    NOT NULL CHECK (length(sha256) = 64),
    pages       integer NOT NULL,
    points      numeric NOT NULL,
    passed      text[]  NOT NULL,
    PRIMARY KEY (pamphlet, number, language, file),
    FOREIGN KEY (pamphlet, number) REFERENCES edition
);

GRANT USAGE ON SCHEMA publication TO openiwg_app;
GRANT SELECT, INSERT ON pamphlet, edition, edition_file TO openiwg_app;
