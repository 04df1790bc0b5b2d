-- Persons of the demonstration: anyone may sign in as one of them while the site runs as one, nobody otherwise.
ALTER TABLE person ADD COLUMN demo boolean NOT NULL DEFAULT false;

-- That this database was begun as a demonstration: one row, or none.
CREATE TABLE demonstration (
    one   boolean     PRIMARY KEY DEFAULT true CHECK (one),
    since timestamptz NOT NULL
);
GRANT SELECT, INSERT ON demonstration TO openiwg_app;
