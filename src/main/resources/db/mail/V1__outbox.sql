-- Every mail that was ever to be sent, until it is deleted after some months. Written in the transaction that causes it.
CREATE TABLE mail (
    id         uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    recipient  text        NOT NULL CHECK (length(recipient) BETWEEN 3 AND 254),
    language   text        NOT NULL CHECK (language IN ('en', 'fr')),
    subject    text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 300),
    words      text        NOT NULL,
    -- the page on which the reader chooses what they are told; empty for a mail that they asked for
    preferences text       NOT NULL DEFAULT '',
    written    timestamptz NOT NULL,
    -- waiting: has a task; kept: there was no mail server; sent: a server took it; dead: given up
    state      text        NOT NULL CHECK (state IN ('waiting', 'kept', 'sent', 'dead')),
    -- the same at every attempt, so that a mailbox can see that it has a mail already; empty before the first
    message_id text        NOT NULL DEFAULT '',
    attempts   int         NOT NULL DEFAULT 0,
    -- when an attempt began whose end nobody has written down: while it is under way, or when the process died in it
    begun      timestamptz,
    -- attempts of which nobody knows whether the server took the mail: it may have arrived more than once
    unknown    int         NOT NULL DEFAULT 0,
    reason     text        NOT NULL DEFAULT '',
    settled    timestamptz
);
CREATE INDEX mail_by_state ON mail (state, written);
CREATE INDEX mail_by_age ON mail (written);

-- db-scheduler's table (its postgresql_tables.sql), in our schema: what is to be done, and who is at it.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);

GRANT USAGE ON SCHEMA mail TO openiwg_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON mail, scheduled_tasks TO openiwg_app;
