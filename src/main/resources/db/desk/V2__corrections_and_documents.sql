-- A draft may be about an act that is on record: its correction, or that it should not have been recorded, or documents.
ALTER TABLE draft
    ADD COLUMN aim   text NOT NULL DEFAULT 'act' CHECK (aim IN ('act', 'correction', 'striking', 'document')),
    ADD COLUMN entry bigint CHECK (entry >= 0),
    ADD CHECK ((aim = 'act') = (entry IS NULL));

-- The documents of a draft, each once; they go with it, and to the register when it is recorded.
CREATE TABLE draft_file (
    draft      uuid   NOT NULL REFERENCES draft ON DELETE CASCADE,
    sha256     bytea  NOT NULL CHECK (sha256 = sha256(content)),
    place      integer NOT NULL GENERATED ALWAYS AS IDENTITY,
    name       text   NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    media_type text   NOT NULL,
    content    bytea  NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 20971520),
    title_en   text   NOT NULL DEFAULT '',
    title_fr   text   NOT NULL DEFAULT '',
    audience   text   NOT NULL DEFAULT 'public',
    PRIMARY KEY (draft, sha256)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft_file TO openiwg_app;
