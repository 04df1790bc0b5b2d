-- Passkeys (WebAuthn level 3): public keys that sign somebody in. Nothing here is secret.
CREATE TABLE passkey (
    id              uuid        PRIMARY KEY DEFAULT gen_random_uuid(),
    person          uuid        NOT NULL REFERENCES person,
    name            text        NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    credential      bytea       NOT NULL UNIQUE CHECK (octet_length(credential) BETWEEN 1 AND 1023),
    -- What the authenticator attested: model, credential and public key, as section 6.5.1 writes them.
    attested        bytea       NOT NULL,
    counter         bigint      NOT NULL,
    backup_eligible boolean     NOT NULL,
    backed_up       boolean     NOT NULL,
    transports      text        NOT NULL,
    made            timestamptz NOT NULL,
    used            timestamptz
);
CREATE INDEX passkey_by_person ON passkey (person);

-- What passkeys are to sign, each once: SHA-256 of the challenge, what it is for and the session that asked.
CREATE TABLE challenge (
    key     bytea       PRIMARY KEY CHECK (octet_length(key) = 32),
    expires timestamptz NOT NULL
);
CREATE INDEX challenge_by_expiry ON challenge (expires);

-- Whom an OpenID provider means by a subject. A person has one account at a provider, so that none can be slipped in later.
CREATE TABLE provider_account (
    issuer  text        NOT NULL CHECK (length(issuer) <= 2000),
    subject text        NOT NULL CHECK (length(subject) BETWEEN 1 AND 255),
    person  uuid        NOT NULL REFERENCES person,
    linked  timestamptz NOT NULL,
    used    timestamptz NOT NULL,
    PRIMARY KEY (issuer, subject),
    UNIQUE (issuer, person)
);
CREATE INDEX provider_account_by_person ON provider_account (person);

GRANT SELECT, INSERT, UPDATE, DELETE ON passkey, provider_account TO openiwg_app;
GRANT SELECT, INSERT, DELETE ON challenge TO openiwg_app;
