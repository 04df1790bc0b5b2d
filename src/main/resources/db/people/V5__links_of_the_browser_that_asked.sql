-- A mailed link, and the code beside it, sign in only in the session that asked for them. A printed link has neither.
ALTER TABLE one_time_link
    ADD COLUMN asked_by bytea CHECK (octet_length(asked_by) = 32),
    ADD COLUMN code     bytea CHECK (octet_length(code) = 32),
    ADD COLUMN tries    int NOT NULL DEFAULT 0,
    ADD CHECK ((asked_by IS NULL) = (code IS NULL));
CREATE INDEX one_time_link_by_session ON one_time_link (asked_by) WHERE used IS NULL;
