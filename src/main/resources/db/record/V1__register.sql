-- The register: an append-only log, one row an index, without gaps. The application may add and read, nothing else.

-- What the Merkle tree is built from: SHA-256(salt || content) of each entry.
CREATE TABLE entry (
    idx        bigint PRIMARY KEY CHECK (idx >= 0),
    commitment bytea  NOT NULL CHECK (octet_length(commitment) = 32)
);

-- What the commitments open to. A row can be erased, which leaves every proof valid; nothing else may happen to it.
CREATE TABLE content (
    idx       bigint PRIMARY KEY REFERENCES entry,
    salt      bytea NOT NULL CHECK (octet_length(salt) = 32),
    canonical bytea NOT NULL
);

-- Every checkpoint that was published, as it was signed.
CREATE TABLE checkpoint (
    number bigint PRIMARY KEY CHECK (number >= 0),
    note   text   NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The register is append-only: % on %.% is refused', TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.idx::text IS DISTINCT FROM current_setting('record.erasing', true) THEN
        RAISE EXCEPTION 'The content of entry % may only be erased by record.erase', OLD.idx
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON content
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER erased_only BEFORE DELETE ON content
    FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Appends the entries at the end and gives the index of the first; null, and nothing done, when a size is expected and the
-- register has another. The lock is held until the transaction ends, so the
-- next writer sees where this one stopped, and an index is never used twice or left out. The transaction then commits
-- without waiting for the disk, which would make the writers wait one after the other; the caller waits for it once the
-- lock is gone, together with all others, before it believes in the commit. Each statement of this function has its own
-- view of the data (READ COMMITTED), so the one after the lock sees everything that was committed before it was taken.
CREATE FUNCTION append(commitments bytea[], salts bytea[], contents bytea[], expected bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    start bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(4806471);
    PERFORM set_config('synchronous_commit', 'off', true);
    SELECT coalesce(max(idx) + 1, 0) INTO start FROM record.entry;
    IF start <> expected THEN
        RETURN NULL;
    END IF;
    INSERT INTO record.entry
        SELECT start + n - 1, c FROM unnest(commitments) WITH ORDINALITY AS t(c, n);
    INSERT INTO record.content
        SELECT start + n - 1, s, c FROM unnest(salts, contents) WITH ORDINALITY AS t(s, c, n);
    RETURN start;
END $$;

-- Keeps a signed checkpoint, if the register still holds the entry it ends with (after a crash it may not) and no larger
-- one of the same log was kept before. A note begins with the lines origin, size, root (C2SP tlog-checkpoint).
CREATE FUNCTION publish(size bigint, last_commitment bytea, signed text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(4806472);
    IF size > 0 AND NOT EXISTS (SELECT FROM record.entry WHERE idx = size - 1 AND commitment = last_commitment) THEN
        RETURN false;
    END IF;
    IF EXISTS (
        SELECT FROM (SELECT note FROM record.checkpoint ORDER BY number DESC LIMIT 1) AS last
        WHERE split_part(last.note, E'\n', 1) = split_part(signed, E'\n', 1)
            AND split_part(last.note, E'\n', 2)::bigint > size) THEN
        RETURN false;
    END IF;
    INSERT INTO record.checkpoint SELECT coalesce(max(number) + 1, 0), signed FROM record.checkpoint;
    RETURN true;
END $$;

-- Erases the content of an entry. Only the owner may; the entry that says so is appended in the same transaction.
CREATE FUNCTION erase(erased bigint) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    gone bigint;
BEGIN
    PERFORM set_config('record.erasing', erased::text, true);
    DELETE FROM record.content WHERE idx = erased;
    GET DIAGNOSTICS gone = ROW_COUNT;
    PERFORM set_config('record.erasing', '', true);
    RETURN gone = 1;
END $$;

REVOKE ALL ON FUNCTION erase(bigint) FROM PUBLIC;
GRANT USAGE ON SCHEMA record TO openiwg_app;
GRANT SELECT, INSERT ON entry, content, checkpoint TO openiwg_app;
