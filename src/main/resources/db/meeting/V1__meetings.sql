-- The working material of meetings; what is official of them stands in the register.

CREATE TABLE meeting (
    body      text NOT NULL CHECK (body ~ '^[a-z0-9-]{1,200}$'),
    slug      text NOT NULL CHECK (slug ~ '^[a-z0-9-]{1,200}$'),
    title_en  text NOT NULL,
    title_fr  text NOT NULL,
    day       date NOT NULL,
    begins    time NOT NULL,
    ends      time NOT NULL CHECK (ends > begins),
    zone      text NOT NULL,
    place_en  text NOT NULL DEFAULT '',
    place_fr  text NOT NULL DEFAULT '',
    -- where to take part from afar; never public
    link      text NOT NULL DEFAULT '',
    audience  text NOT NULL CHECK (audience IN ('public', 'members', 'chairs')),
    experts   boolean NOT NULL DEFAULT false,
    state     text NOT NULL CHECK (state IN ('planned', 'announced', 'held', 'cancelled')),
    minutes   text NOT NULL DEFAULT 'open' CHECK (minutes IN ('open', 'proposed', 'approved')),
    -- counts every change of what is above, for whoever changes it next
    version   int NOT NULL DEFAULT 1,
    -- counts every change of the agenda
    agenda    int NOT NULL DEFAULT 1,
    -- the agenda as it was sent last; null before
    sent      int,
    sent_at   timestamptz,
    -- iCalendar: the same for ever, and how often the event was changed since it was first sent
    uid       uuid NOT NULL DEFAULT gen_random_uuid(),
    sequence  int NOT NULL DEFAULT 0,
    -- answers given before this sequence were about another day or hour
    moved     int NOT NULL DEFAULT 0,
    -- the entry of the register that announces it; null before
    announced bigint,
    PRIMARY KEY (body, slug)
);

CREATE TABLE item (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    body       text NOT NULL,
    meeting    text NOT NULL,
    place      int  NOT NULL,
    title_en   text NOT NULL,
    title_fr   text NOT NULL,
    presenter  text NOT NULL DEFAULT '',
    minutes    int  NOT NULL CHECK (minutes BETWEEN 1 AND 600),
    asked      text NOT NULL CHECK (asked IN ('information', 'discussion', 'decision')),
    obligation text NOT NULL DEFAULT '',
    audience   text NOT NULL CHECK (audience IN ('public', 'members', 'chairs')),
    version    int  NOT NULL DEFAULT 1,
    -- the minutes of it, with a version of their own: they are written by others and at another time
    said_en      text NOT NULL DEFAULT '',
    said_fr      text NOT NULL DEFAULT '',
    said_version int  NOT NULL DEFAULT 1,
    FOREIGN KEY (body, meeting) REFERENCES meeting,
    UNIQUE (body, meeting, place) DEFERRABLE INITIALLY DEFERRED
);

-- A paper lies here until the agenda is sent; from then on it is a document of the register, and its bytes lie there.
CREATE TABLE paper (
    id         uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    item       uuid NOT NULL REFERENCES item ON DELETE CASCADE,
    title_en   text NOT NULL,
    title_fr   text NOT NULL,
    audience   text NOT NULL CHECK (audience IN ('public', 'members', 'chairs')),
    name       text NOT NULL,
    media_type text NOT NULL,
    sha256     text NOT NULL,
    size       bigint NOT NULL,
    content    bytea,
    entry      bigint,
    CHECK ((content IS NULL) <> (entry IS NULL))
);

-- What was changed in an agenda after it was sent.
CREATE TABLE agenda_change (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    body     text NOT NULL,
    meeting  text NOT NULL,
    changed  timestamptz NOT NULL,
    what     text NOT NULL CHECK (what IN ('added', 'changed', 'removed', 'moved', 'paper')),
    title_en text NOT NULL,
    title_fr text NOT NULL,
    audience text NOT NULL,
    FOREIGN KEY (body, meeting) REFERENCES meeting
);

CREATE TABLE invitation (
    id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    body        text NOT NULL,
    meeting     text NOT NULL,
    -- who, as they were known when they were invited: whoever left is told at the same address
    person      uuid NOT NULL,
    name        text NOT NULL,
    email       text NOT NULL,
    language    text NOT NULL CHECK (language IN ('en', 'fr')),
    role        text NOT NULL,
    institution text NOT NULL,
    -- taken back: the person no longer holds a post that is invited
    withdrawn   boolean NOT NULL DEFAULT false,
    answer      text NOT NULL DEFAULT '' CHECK (answer IN ('', 'yes', 'no', 'maybe')),
    note        text NOT NULL DEFAULT '',
    answered    timestamptz,
    -- the sequence of the event that was answered
    answered_at int NOT NULL DEFAULT 0,
    -- the highest sequence that was mailed, and when
    mailed      int,
    told        timestamptz,
    version     int NOT NULL DEFAULT 1,
    FOREIGN KEY (body, meeting) REFERENCES meeting,
    UNIQUE (body, meeting, person)
);
CREATE INDEX invitation_of ON invitation (person);

-- The links in the mails, by the hash of their secret: each answers one invitation and opens nothing else.
CREATE TABLE answer_link (
    hash       bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    invitation uuid NOT NULL REFERENCES invitation,
    made       timestamptz NOT NULL
);
CREATE INDEX answer_link_of ON answer_link (invitation);

CREATE TABLE attendance (
    body        text NOT NULL,
    meeting     text NOT NULL,
    institution text NOT NULL,
    state       text NOT NULL CHECK (state IN ('present', 'regrets', 'absent')),
    who         text NOT NULL DEFAULT '',
    version     int NOT NULL DEFAULT 1,
    PRIMARY KEY (body, meeting, institution),
    FOREIGN KEY (body, meeting) REFERENCES meeting
);

-- How many members must be there; the latest rule in force on the day counts, more than half when there is none.
CREATE TABLE quorum_rule (
    id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    body      text NOT NULL,
    since     date NOT NULL,
    kind      text NOT NULL CHECK (kind IN ('more-than', 'at-least', 'number')),
    part      int  NOT NULL CHECK (part BETWEEN 1 AND 1000),
    whole     int  NOT NULL CHECK (whole BETWEEN 1 AND 1000),
    source_en text NOT NULL,
    source_fr text NOT NULL,
    -- a rule that the co-chairs decide counts once both have signed
    in_force  boolean NOT NULL,
    made      timestamptz NOT NULL
);
CREATE INDEX quorum_rule_of ON quorum_rule (body, since);

-- What was put to the co-chairs from the minutes, and what was opened; how they stand is for the register to say.
CREATE TABLE outcome (
    id      uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    body    text NOT NULL,
    meeting text NOT NULL,
    item    uuid NOT NULL REFERENCES item,
    kind    text NOT NULL CHECK (kind IN ('decision', 'action')),
    slug    text NOT NULL,
    made    timestamptz NOT NULL,
    FOREIGN KEY (body, meeting) REFERENCES meeting
);

-- The minutes that the co-chairs are asked to sign, as documents; kept until they are signed or taken back.
CREATE TABLE minutes_document (
    body    text NOT NULL,
    meeting text NOT NULL,
    sha256  text NOT NULL,
    name    text NOT NULL,
    content bytea NOT NULL,
    PRIMARY KEY (body, meeting, sha256),
    FOREIGN KEY (body, meeting) REFERENCES meeting
);

-- The agenda as everyone may read it, as it was sent; and the minutes, once both co-chairs have signed them.
CREATE TABLE published_item (
    body      text NOT NULL,
    meeting   text NOT NULL,
    place     int  NOT NULL,
    title_en  text NOT NULL,
    title_fr  text NOT NULL,
    presenter text NOT NULL,
    minutes   int  NOT NULL,
    asked     text NOT NULL,
    obligation text NOT NULL,
    said_en   text NOT NULL DEFAULT '',
    said_fr   text NOT NULL DEFAULT '',
    PRIMARY KEY (body, meeting, place),
    FOREIGN KEY (body, meeting) REFERENCES meeting
);

GRANT USAGE ON SCHEMA meeting TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON meeting, item, paper, agenda_change, invitation, answer_link, attendance,
    quorum_rule, outcome, minutes_document, published_item TO openiwg_app;
