-- Calls for views. What is official about one (opened, moved, closed, reported) is in the register; here is what is worked on.
CREATE TABLE call (
    id       uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    body     text        NOT NULL,
    slug     text        NOT NULL CHECK (length(slug) BETWEEN 1 AND 200),
    title_en text        NOT NULL CHECK (length(title_en) <= 200),
    title_fr text        NOT NULL CHECK (length(title_fr) <= 200),
    text_en  text        NOT NULL CHECK (length(text_en) <= 10000),
    text_fr  text        NOT NULL CHECK (length(text_fr) <= 10000),
    members  boolean     NOT NULL,
    invited  boolean     NOT NULL,
    opens    date        NOT NULL,
    closes   date        NOT NULL CHECK (closes >= opens),
    state    text        NOT NULL CHECK (state IN ('draft', 'scheduled', 'open', 'closed', 'reported')),
    opened_as bigint,
    version  int         NOT NULL DEFAULT 0,
    made     timestamptz NOT NULL,
    UNIQUE (body, slug)
);
CREATE INDEX call_by_state ON call (state, opens, closes);

-- What is asked, in order; options (one a line, as many in both languages) make it a choice. The summary is written after closing.
CREATE TABLE question (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    call       uuid NOT NULL REFERENCES call,
    place      int  NOT NULL,
    text_en    text NOT NULL CHECK (length(text_en) <= 2000),
    text_fr    text NOT NULL CHECK (length(text_fr) <= 2000),
    options_en text NOT NULL,
    options_fr text NOT NULL,
    summary_en text NOT NULL DEFAULT '' CHECK (length(summary_en) <= 10000),
    summary_fr text NOT NULL DEFAULT '' CHECK (length(summary_fr) <= 10000),
    version    int  NOT NULL DEFAULT 0
);
CREATE INDEX question_by_call ON question (call, place);

-- Documents of a call until it is opened; then they are in the register.
CREATE TABLE paper (
    id         uuid  PRIMARY KEY DEFAULT gen_random_uuid(),
    call       uuid  NOT NULL REFERENCES call,
    title_en   text  NOT NULL,
    title_fr   text  NOT NULL,
    name       text  NOT NULL,
    media_type text  NOT NULL,
    content    bytea NOT NULL
);
CREATE INDEX paper_by_call ON paper (call);

-- Who was asked by name. Only the SHA-256 of the secret in their link is kept.
CREATE TABLE invitation (
    id       uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    call     uuid        NOT NULL REFERENCES call,
    hash     bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    name     text        NOT NULL CHECK (length(name) <= 300),
    email    text        NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
    language text        NOT NULL CHECK (language IN ('en', 'fr')),
    made     timestamptz NOT NULL,
    revoked  timestamptz
);
CREATE INDEX invitation_by_call ON invitation (call);
CREATE UNIQUE INDEX invitation_once ON invitation (call, lower(email)) WHERE revoked IS NULL;

-- An answer to a call. Whoever has the secret (of which the SHA-256 is kept) comes back to it.
CREATE TABLE submission (
    id             uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    call           uuid        NOT NULL REFERENCES call,
    hash           bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    reference      text        NOT NULL UNIQUE,
    state          text        NOT NULL CHECK (state IN ('draft', 'sent', 'withdrawn')),
    name           text        NOT NULL CHECK (length(name) <= 200),
    organisation   text        NOT NULL CHECK (length(organisation) <= 200),
    email          text        NOT NULL CHECK (length(email) <= 254),
    language       text        NOT NULL CHECK (language IN ('en', 'fr')),
    confidential   boolean     NOT NULL,
    name_public    boolean     NOT NULL,
    saved          timestamptz NOT NULL,
    sent           timestamptz,
    looked         boolean     NOT NULL DEFAULT false,
    shown          boolean     NOT NULL DEFAULT true,
    passages       text        NOT NULL DEFAULT '',
    disposition    text        CHECK (disposition IN ('accepted', 'partly', 'not')),
    disposition_en text        NOT NULL DEFAULT '' CHECK (length(disposition_en) <= 5000),
    disposition_fr text        NOT NULL DEFAULT '' CHECK (length(disposition_fr) <= 5000),
    version        int         NOT NULL DEFAULT 0
);
CREATE INDEX submission_by_call ON submission (call, state, sent);

CREATE TABLE answer (
    submission uuid NOT NULL REFERENCES submission ON DELETE CASCADE,
    question   uuid NOT NULL REFERENCES question,
    text       text NOT NULL CHECK (length(text) <= 20000),
    PRIMARY KEY (submission, question)
);

CREATE TABLE attachment (
    id         uuid  PRIMARY KEY DEFAULT gen_random_uuid(),
    submission uuid  NOT NULL REFERENCES submission ON DELETE CASCADE,
    name       text  NOT NULL,
    media_type text  NOT NULL,
    content    bytea NOT NULL
);
CREATE INDEX attachment_by_submission ON attachment (submission);

-- What staff did with a submission before it was published, so that it can be looked up and undone.
CREATE TABLE moderation (
    submission uuid        NOT NULL REFERENCES submission ON DELETE CASCADE,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    shown      boolean     NOT NULL,
    passages   text        NOT NULL
);
CREATE INDEX moderation_by_submission ON moderation (submission, at);

GRANT USAGE ON SCHEMA consultation TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON call, question, paper, invitation, submission, answer, attachment, moderation TO openiwg_app;
