-- The bytes of documents, beside the log: the entry that files a document has their hash. The application adds and reads;
-- the owner may delete what had to be erased.
CREATE TABLE file (
    sha256  bytea PRIMARY KEY CHECK (sha256 = sha256(content)),
    content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 20971520)
);
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON file TO openiwg_app;
