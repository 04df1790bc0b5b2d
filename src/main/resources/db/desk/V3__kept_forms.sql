-- Forms that were sent when the session of their writer had ended: kept for an hour, found only with a secret that nobody but
-- the browser has that sent them, and opened only by the person who had opened the form.
CREATE TABLE kept_form (
    key    bytea       PRIMARY KEY CHECK (octet_length(key) = 32),
    writer text        NOT NULL CHECK (length(writer) BETWEEN 1 AND 100),
    path   text        NOT NULL CHECK (length(path) <= 2000),
    fields jsonb       NOT NULL,
    kept   timestamptz NOT NULL
);
CREATE INDEX kept_form_by_age ON kept_form (kept);

GRANT SELECT, INSERT, UPDATE, DELETE ON kept_form TO openiwg_app;
