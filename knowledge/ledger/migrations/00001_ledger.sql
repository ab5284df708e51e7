-- +goose Up
-- One schema for SQLite and PostgreSQL: only types and clauses that both read alike. Moments are microseconds since 1970
-- in UTC, money is in millionths of a dollar, a fact's body is its YAML as factfile writes it.

-- Numbers without gaps, taken inside the transaction that uses them. The row is also the lock of what it counts.
CREATE TABLE numbers (
    name TEXT PRIMARY KEY,
    n    BIGINT NOT NULL
);
INSERT INTO numbers (name, n) VALUES ('audit', 0), ('draft', 0), ('edition', 0), ('prepared', 0), ('preview', 0), ('question', 0), ('revision', 0);

-- What the ledger makes up once for itself: the key of the hashes that stand for people.
CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- The files of bases as they were fetched, each text once.
CREATE TABLE files (
    hash    TEXT PRIMARY KEY,
    content TEXT NOT NULL
);
CREATE TABLE bases (
    hash TEXT NOT NULL,
    name TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES files (hash),
    PRIMARY KEY (hash, name)
);

-- Everything that was ever said of a fact, append-only. The latest revision of a fact is the one that no other follows.
CREATE TABLE revisions (
    n       BIGINT PRIMARY KEY,
    fact    TEXT NOT NULL,
    prev    BIGINT NOT NULL,  -- the revision it follows; 0: the fact's first
    action  TEXT NOT NULL,
    mine    BOOLEAN NOT NULL, -- a moderator's, which stands in the place of what the source says
    body    TEXT,             -- NULL: the source has it no more
    at      BIGINT NOT NULL,
    who     TEXT NOT NULL,
    why     TEXT NOT NULL,
    edition BIGINT NOT NULL,
    UNIQUE (fact, prev)
);
CREATE INDEX revisions_mine ON revisions (mine, n);
CREATE INDEX revisions_edition ON revisions (edition);

-- An edition is a base and the moderators' revisions up to one.
CREATE TABLE editions (
    n        BIGINT PRIMARY KEY,
    base     TEXT NOT NULL,
    revision BIGINT NOT NULL,
    at       BIGINT NOT NULL,
    who      TEXT NOT NULL,
    why      TEXT NOT NULL,
    action   TEXT NOT NULL
);

-- Editions that somebody is about to publish, so that other copies can get ready while they are checked.
CREATE TABLE prepared (
    n       BIGINT PRIMARY KEY,
    edition BIGINT NOT NULL, -- that was in force
    base    TEXT NOT NULL,
    at      BIGINT NOT NULL
);
CREATE TABLE prepared_facts (
    prepared BIGINT NOT NULL REFERENCES prepared (n) ON DELETE CASCADE,
    fact     TEXT NOT NULL,
    body     TEXT, -- NULL: as the source has it
    PRIMARY KEY (prepared, fact)
);

CREATE TABLE audit (
    n       BIGINT PRIMARY KEY,
    at      BIGINT NOT NULL,
    who     TEXT NOT NULL,
    server  TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    why     TEXT NOT NULL,
    result  BIGINT NOT NULL, -- the number of what came of it: an edition, a draft …
    key     TEXT UNIQUE      -- the caller's, so that a second try finds the first; NULL: none
);
CREATE INDEX audit_who ON audit (who);

CREATE TABLE drafts (
    n       BIGINT PRIMARY KEY,
    fact    TEXT NOT NULL,
    action  TEXT NOT NULL,
    body    TEXT NOT NULL,
    prev    BIGINT NOT NULL, -- the revision that its author saw
    who     TEXT NOT NULL,
    why     TEXT NOT NULL,
    server  TEXT NOT NULL,
    at      BIGINT NOT NULL,
    state   TEXT NOT NULL,
    decider TEXT NOT NULL, -- who approved, rejected or withdrew it; '' while it is open
    reason  TEXT NOT NULL,
    decided BIGINT NOT NULL
);
CREATE INDEX drafts_state ON drafts (state, fact);

CREATE TABLE previews (
    n       BIGINT PRIMARY KEY,
    base    TEXT NOT NULL,
    edition BIGINT NOT NULL, -- the one that was in force
    who     TEXT NOT NULL,
    server  TEXT NOT NULL,
    at      BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    state   TEXT NOT NULL
);
CREATE TABLE choices (
    preview BIGINT NOT NULL REFERENCES previews (n) ON DELETE CASCADE,
    fact    TEXT NOT NULL,
    take    BOOLEAN NOT NULL, -- the source's, not the moderator's
    who     TEXT NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (preview, fact)
);

CREATE TABLE settings (
    server TEXT NOT NULL,
    name   TEXT NOT NULL,
    value  TEXT NOT NULL,
    who    TEXT NOT NULL,
    at     BIGINT NOT NULL,
    PRIMARY KEY (server, name)
);

-- Answers given in public, so that they can be corrected. Nothing in them says who asked or what.
CREATE TABLE posts (
    message TEXT PRIMARY KEY,
    channel TEXT NOT NULL,
    server  TEXT NOT NULL,
    at      BIGINT NOT NULL,
    edition BIGINT NOT NULL
);
CREATE INDEX posts_at ON posts (at);
CREATE INDEX posts_server ON posts (server);
CREATE INDEX posts_channel ON posts (channel);
CREATE TABLE post_facts (
    fact    TEXT NOT NULL,
    message TEXT NOT NULL REFERENCES posts (message) ON DELETE CASCADE,
    PRIMARY KEY (fact, message)
);
CREATE INDEX post_facts_message ON post_facts (message);

CREATE TABLE corrections (
    message  TEXT NOT NULL REFERENCES posts (message) ON DELETE CASCADE,
    edition  BIGINT NOT NULL, -- that changed a fact
    state    TEXT NOT NULL,
    holder   TEXT NOT NULL,
    until    BIGINT NOT NULL, -- the holder's lease
    attempts BIGINT NOT NULL,
    at       BIGINT NOT NULL, -- of the last change of state
    PRIMARY KEY (message, edition)
);
CREATE INDEX corrections_state ON corrections (state, at);
CREATE TABLE correction_facts (
    message TEXT NOT NULL,
    edition BIGINT NOT NULL,
    fact    TEXT NOT NULL,
    PRIMARY KEY (message, edition, fact),
    FOREIGN KEY (message, edition) REFERENCES corrections (message, edition) ON DELETE CASCADE
);

-- Questions without an answer, only of servers that turned the queue on.
CREATE TABLE questions (
    n      BIGINT PRIMARY KEY,
    server TEXT NOT NULL,
    state  TEXT NOT NULL,
    at     BIGINT NOT NULL
);
CREATE INDEX questions_server ON questions (server, state);
CREATE TABLE asks (
    message  TEXT PRIMARY KEY,
    question BIGINT NOT NULL REFERENCES questions (n) ON DELETE CASCADE,
    channel  TEXT NOT NULL,
    asker    TEXT NOT NULL, -- keyed hash of the person
    text     TEXT NOT NULL,
    notify   TEXT NOT NULL, -- whom to tell, only where the asker wished it
    at       BIGINT NOT NULL
);
CREATE INDEX asks_question ON asks (question);
CREATE INDEX asks_channel ON asks (channel);
CREATE INDEX asks_asker ON asks (asker);
CREATE INDEX asks_at ON asks (at);

CREATE TABLE feedback (
    message TEXT NOT NULL,
    asker   TEXT NOT NULL,
    server  TEXT NOT NULL,
    verdict TEXT NOT NULL,
    at      BIGINT NOT NULL,
    PRIMARY KEY (message, asker)
);
CREATE INDEX feedback_asker ON feedback (asker);

-- Counts by week, which point at nobody.
CREATE TABLE stats (
    server TEXT NOT NULL,
    week   TEXT NOT NULL, -- the Monday it begins on
    name   TEXT NOT NULL,
    n      BIGINT NOT NULL,
    PRIMARY KEY (server, week, name)
);

CREATE TABLE spending (
    server TEXT NOT NULL, -- '': all of them
    day    TEXT NOT NULL,
    tokens BIGINT NOT NULL,
    money  BIGINT NOT NULL,
    PRIMARY KEY (server, day)
);
CREATE TABLE reservations (
    key     TEXT PRIMARY KEY,
    server  TEXT NOT NULL,
    day     TEXT NOT NULL,
    tokens  BIGINT NOT NULL,
    money   BIGINT NOT NULL,
    settled BOOLEAN NOT NULL
);
CREATE INDEX reservations_day ON reservations (day);

CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    until  BIGINT NOT NULL,
    fence  BIGINT NOT NULL -- grows with every new holder
);

-- Counters of a window of time that all copies share.
CREATE TABLE budgets (
    name  TEXT PRIMARY KEY,
    start BIGINT NOT NULL,
    used  BIGINT NOT NULL
);
