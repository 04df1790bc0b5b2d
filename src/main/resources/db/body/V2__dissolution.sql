-- The plan of ending a body, while it is being made: the last day, who succeeds, and what becomes of each obligation. The version
-- counts changes: of two who change the same at once, the second is shown what the first wrote.
CREATE TABLE dissolution (
    body      text NOT NULL PRIMARY KEY,
    day       date NOT NULL,
    successor text NOT NULL,
    note_en   text NOT NULL CHECK (length(note_en) <= 20000),
    note_fr   text NOT NULL CHECK (length(note_fr) <= 20000),
    version   int  NOT NULL
);
CREATE TABLE fate (
    body       text NOT NULL,
    obligation text NOT NULL,
    fate       text NOT NULL CHECK (fate IN ('met', 'transferred', 'withdrawn')),
    day        date,
    receiver   text NOT NULL,
    note_en    text NOT NULL CHECK (length(note_en) <= 20000),
    note_fr    text NOT NULL CHECK (length(note_fr) <= 20000),
    version    int  NOT NULL,
    PRIMARY KEY (body, obligation),
    CHECK ((fate = 'met') = (day IS NOT NULL)),
    CHECK ((fate = 'transferred') = (receiver <> ''))
);
GRANT SELECT, INSERT, UPDATE ON dissolution, fate TO openiwg_app;
