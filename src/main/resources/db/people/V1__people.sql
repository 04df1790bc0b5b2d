-- Persons who can sign in. What they did officially is in the register, under their post, never under their name.
CREATE TABLE person (
    id       uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    email    text        CHECK (length(email) BETWEEN 3 AND 254),
    language text        NOT NULL CHECK (language IN ('en', 'fr')),
    created  timestamptz NOT NULL
);
CREATE UNIQUE INDEX person_by_email ON person (lower(email));

-- Posts: a role, in one body or in all (empty), of one institution or of none (empty). A post outlives who holds it.
CREATE TABLE post (
    id          uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    role        text        NOT NULL,
    body        text        NOT NULL,
    institution text        NOT NULL,
    title_en    text        NOT NULL CHECK (length(title_en) <= 200),
    title_fr    text        NOT NULL CHECK (length(title_fr) <= 200),
    created     timestamptz NOT NULL
);
CREATE INDEX post_by_body ON post (body, role);

-- Who holds a post, from a day to another; the last day is the last on which they hold it.
CREATE TABLE holding (
    id     uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    post   uuid NOT NULL REFERENCES post,
    person uuid NOT NULL REFERENCES person,
    since  date NOT NULL,
    until  date CHECK (until >= since)
);
CREATE INDEX holding_by_person ON holding (person);
CREATE INDEX holding_by_post ON holding (post);

-- Links that sign a person in once. Only the SHA-256 of the secret is kept.
CREATE TABLE one_time_link (
    hash    bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    person  uuid        NOT NULL REFERENCES person,
    made    timestamptz NOT NULL,
    expires timestamptz NOT NULL,
    used    timestamptz
);

-- Spring Session's tables (spring-session-jdbc, schema-postgresql.sql), in our schema.
CREATE TABLE session (
    primary_id            char(36)     NOT NULL PRIMARY KEY,
    session_id            char(36)     NOT NULL,
    creation_time         bigint       NOT NULL,
    last_access_time      bigint       NOT NULL,
    max_inactive_interval int          NOT NULL,
    expiry_time           bigint       NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX session_by_id ON session (session_id);
CREATE INDEX session_by_expiry ON session (expiry_time);
CREATE INDEX session_by_principal ON session (principal_name);
CREATE TABLE session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT USAGE ON SCHEMA people TO openiwg_app;
GRANT SELECT, INSERT, UPDATE ON person, post, holding, one_time_link TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON session, session_attributes TO openiwg_app;
