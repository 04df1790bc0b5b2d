-- The key that signs the stamps of the public form and the addresses of receipts; made once.
CREATE TABLE form_key (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    key bytea   NOT NULL CHECK (length(key) = 32)
);

-- Letters from outside, word for word as they came: nothing of it is public but what a page takes from it. The words of what was
-- not taken into the record are deleted after a time.
CREATE TABLE letter (
    id           uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    body         text        NOT NULL,
    reference    text        NOT NULL UNIQUE CHECK (reference ~ '^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$'),
    way          text        NOT NULL CHECK (way IN ('form', 'paper', 'email')),
    stamp        text        UNIQUE,
    received     date        NOT NULL,
    entered      timestamptz NOT NULL,
    language     text        NOT NULL CHECK (language IN ('en', 'fr')),
    name         text        NOT NULL CHECK (length(name) <= 200),
    kind         text        NOT NULL CHECK (kind IN ('parliament', 'ngo', 'academic', 'journalist', 'citizen', 'other')),
    organisation text        NOT NULL CHECK (length(organisation) <= 200),
    email        text        NOT NULL CHECK (length(email) <= 254),
    addressee    text        NOT NULL CHECK (length(addressee) <= 200),
    publish      text        NOT NULL CHECK (publish IN ('organisation', 'name', 'nothing')),
    about        text        NOT NULL,
    words        text        NOT NULL CHECK (length(words) <= 20000),
    state        text        NOT NULL CHECK (state IN ('waiting', 'accepted', 'rejected', 'spam', 'danger', 'withdrawn')),
    reason       text        NOT NULL DEFAULT '',
    title_en     text        NOT NULL DEFAULT '',
    title_fr     text        NOT NULL DEFAULT '',
    said_by      text        NOT NULL DEFAULT '',
    same_as      uuid        REFERENCES letter (id),
    taken_back   date,
    told         boolean     NOT NULL DEFAULT false,
    judged       timestamptz,
    version      int         NOT NULL DEFAULT 1
);
CREATE INDEX letter_by_body ON letter (body, state, received);
CREATE INDEX letter_same_as ON letter (same_as);

-- The scan of a letter that came on paper, or the file of one that came by e-mail.
CREATE TABLE scan (
    letter     uuid  PRIMARY KEY REFERENCES letter (id),
    name       text  NOT NULL,
    media_type text  NOT NULL,
    content    bytea NOT NULL
);

-- What the secretariat and others did with a letter, in order.
CREATE TABLE step (
    id     uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    letter uuid        NOT NULL REFERENCES letter (id),
    at     timestamptz NOT NULL,
    actor  text        NOT NULL,
    what   text        NOT NULL,
    note   text        NOT NULL DEFAULT ''
);
CREATE INDEX step_by_letter ON step (letter, at);

-- Passages of a letter that the public does not see, from a character to another; one that was taken back stays as history.
CREATE TABLE mark (
    id        uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    letter    uuid        NOT NULL REFERENCES letter (id),
    first     int         NOT NULL CHECK (first >= 0),
    beyond    int         NOT NULL CHECK (beyond > first),
    made      timestamptz NOT NULL,
    actor     text        NOT NULL,
    undone    timestamptz,
    undone_by text        NOT NULL DEFAULT ''
);
CREATE INDEX mark_by_letter ON mark (letter);

-- Acknowledgements, interim and final replies; each version that was saved stays.
CREATE TABLE reply (
    id      uuid    PRIMARY KEY DEFAULT gen_random_uuid(),
    letter  uuid    NOT NULL REFERENCES letter (id),
    kind    text    NOT NULL CHECK (kind IN ('acknowledgement', 'interim', 'final')),
    state   text    NOT NULL CHECK (state IN ('draft', 'proposed', 'signed', 'sent')),
    way     text    NOT NULL CHECK (way IN ('mail', 'paper', 'page')),
    until   date,
    entry   bigint,
    actor   text    NOT NULL,
    sent_on date,
    version int     NOT NULL
);
CREATE UNIQUE INDEX one_final_reply ON reply (letter) WHERE kind = 'final';
CREATE UNIQUE INDEX one_open_reply ON reply (letter, kind) WHERE state <> 'sent';

CREATE TABLE reply_version (
    reply   uuid        NOT NULL REFERENCES reply (id),
    version int         NOT NULL,
    en      text        NOT NULL CHECK (length(en) <= 10000),
    fr      text        NOT NULL CHECK (length(fr) <= 10000),
    saved   timestamptz NOT NULL,
    actor   text        NOT NULL,
    PRIMARY KEY (reply, version)
);

-- Institutions that were asked what they say to a letter, and what was said.
CREATE TABLE asked (
    letter      uuid NOT NULL REFERENCES letter (id),
    institution text NOT NULL,
    PRIMARY KEY (letter, institution)
);
CREATE TABLE comment (
    id     uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    letter uuid        NOT NULL REFERENCES letter (id),
    at     timestamptz NOT NULL,
    actor  text        NOT NULL,
    words  text        NOT NULL CHECK (length(words) BETWEEN 1 AND 5000)
);
CREATE INDEX comment_by_letter ON comment (letter, at);

-- Recommendations that were entered here, and the answer to each; the answer is public when the register has it.
CREATE TABLE recommendation (
    body       text    NOT NULL,
    slug       text    NOT NULL,
    report_en  text    NOT NULL,
    report_fr  text    NOT NULL,
    number     text    NOT NULL,
    state      text    NOT NULL CHECK (state IN ('open', 'draft', 'proposed', 'signed', 'answered')),
    verdict    text    NOT NULL DEFAULT '' CHECK (verdict IN ('', 'accepted', 'partly', 'rejected')),
    reason_en  text    NOT NULL DEFAULT '',
    reason_fr  text    NOT NULL DEFAULT '',
    deed       text    NOT NULL DEFAULT 'none' CHECK (deed IN ('none', 'existing', 'commitment', 'action')),
    thing      text    NOT NULL DEFAULT '',
    title_en   text    NOT NULL DEFAULT '',
    title_fr   text    NOT NULL DEFAULT '',
    owner      text    NOT NULL DEFAULT '',
    due        date,
    entry      bigint,
    actor      text    NOT NULL DEFAULT '',
    version    int     NOT NULL DEFAULT 1,
    PRIMARY KEY (body, slug)
);

GRANT USAGE ON SCHEMA letter TO openiwg_app;
GRANT SELECT, INSERT ON form_key, step, reply_version, comment, asked TO openiwg_app;
GRANT SELECT, INSERT, UPDATE ON letter, mark, reply, recommendation TO openiwg_app;
GRANT SELECT, INSERT, DELETE ON scan TO openiwg_app;
GRANT DELETE ON comment, mark, step TO openiwg_app;
