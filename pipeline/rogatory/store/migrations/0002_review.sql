-- People who work at the review site. password is an argon2 hash, '' where another service says who somebody is;
-- desks is a JSON list, the desks of a caseworker.
CREATE TABLE accounts (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
    role        TEXT NOT NULL
                CHECK (role IN ('intake', 'caseworker', 'lawyer', 'supervisor', 'auditor', 'ml_engineer', 'administrator')),
    password    TEXT NOT NULL,
    desks       TEXT NOT NULL DEFAULT '[]',
    language    TEXT NOT NULL DEFAULT 'en',
    made_at     TEXT NOT NULL,
    closed_at   TEXT
) STRICT;

-- token is the SHA-256 of what the browser holds.
CREATE TABLE sessions (
    token       TEXT PRIMARY KEY,
    account     INTEGER NOT NULL REFERENCES accounts (id),
    made_at     TEXT NOT NULL,
    used_at     TEXT NOT NULL
) STRICT;

-- Log-ins that failed; name and address are SHA-256 digests, since a name may be a password in the wrong field.
CREATE TABLE attempts (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    address     TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT;
CREATE INDEX attempts_by_time ON attempts (at);

-- What people decided about values of a record; added, never changed. was, became, evidence, item are JSON.
CREATE TABLE decisions (
    n           INTEGER PRIMARY KEY,
    record_id   TEXT NOT NULL REFERENCES records (id),
    path        TEXT NOT NULL,
    verdict     TEXT NOT NULL CHECK (verdict IN ('confirm', 'correct', 'add', 'remove', 'reject', 'undo')),
    was         TEXT NOT NULL,
    became      TEXT NOT NULL,
    evidence    TEXT NOT NULL,
    item        TEXT NOT NULL,
    by          INTEGER NOT NULL REFERENCES accounts (id),
    at          TEXT NOT NULL,
    took_ms     INTEGER NOT NULL,
    shown       INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    reason      TEXT NOT NULL,
    undoes      INTEGER REFERENCES decisions (n),
    salt        BLOB NOT NULL,
    CHECK ((verdict = 'undo') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX decisions_by_record ON decisions (record_id);
CREATE TRIGGER decisions_are_kept BEFORE UPDATE ON decisions
BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

-- What became of a record as a whole: assigned to somebody, handed to a desk, finished, opened again; never changed.
CREATE TABLE handlings (
    n           INTEGER PRIMARY KEY,
    record_id   TEXT NOT NULL REFERENCES records (id),
    act         TEXT NOT NULL CHECK (act IN ('assign', 'finish', 'reopen')),
    by          INTEGER NOT NULL REFERENCES accounts (id),
    at          TEXT NOT NULL,
    to_account  INTEGER REFERENCES accounts (id),
    revision    INTEGER NOT NULL,
    took_ms     INTEGER NOT NULL
) STRICT;
CREATE INDEX handlings_by_record ON handlings (record_id);
CREATE TRIGGER handlings_are_kept BEFORE UPDATE ON handlings
BEGIN SELECT RAISE(ABORT, 'a handling is never changed'); END;

-- What somebody has typed and not yet decided or sent; path is a value's, or letter/<name>.
CREATE TABLE drafts (
    record_id   TEXT NOT NULL REFERENCES records (id),
    account     INTEGER NOT NULL REFERENCES accounts (id),
    path        TEXT NOT NULL,
    content     TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (record_id, account, path)
) STRICT;

-- Who has a record open, by the last sign of the page.
CREATE TABLE open_pages (
    record_id   TEXT NOT NULL REFERENCES records (id),
    account     INTEGER NOT NULL REFERENCES accounts (id),
    since       TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (record_id, account)
) STRICT;

-- Values whose place was on somebody's screen.
CREATE TABLE seen (
    record_id   TEXT NOT NULL REFERENCES records (id),
    account     INTEGER NOT NULL REFERENCES accounts (id),
    text_sha256 TEXT NOT NULL,
    path        TEXT NOT NULL,
    at          TEXT NOT NULL,
    PRIMARY KEY (record_id, account, text_sha256, path)
) STRICT;

-- The queue: what a list needs of each record as it stands; made again from the record whenever that changes.
-- clock is JSON, all that urgency needs to be told for another day; level is told for assessed_on.
CREATE TABLE worklist (
    record_id   TEXT PRIMARY KEY REFERENCES records (id),
    short       TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    file        TEXT NOT NULL,
    received_at TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    decided     INTEGER NOT NULL,
    type        TEXT NOT NULL,
    confidence  REAL NOT NULL,
    requesting  TEXT,
    requested   TEXT,
    desk        TEXT NOT NULL,
    route       TEXT NOT NULL,
    who         TEXT NOT NULL,
    why         TEXT NOT NULL,
    asks        INTEGER NOT NULL,
    act_by      TEXT,
    clock       TEXT NOT NULL,
    level       TEXT NOT NULL,
    assessed_on TEXT NOT NULL,
    status      TEXT NOT NULL CHECK (status IN ('waiting', 'done', 'unseen')),
    assigned    INTEGER REFERENCES accounts (id)
) STRICT;
CREATE INDEX worklist_by_day ON worklist (status, act_by);
CREATE INDEX worklist_by_sha256 ON worklist (sha256);

CREATE TABLE worklist_desks (
    record_id   TEXT NOT NULL REFERENCES worklist (record_id) ON DELETE CASCADE,
    desk        TEXT NOT NULL,
    PRIMARY KEY (record_id, desk)
) STRICT;
CREATE INDEX worklist_by_desk ON worklist_desks (desk, record_id);

-- The last revision, by row number, that the worklist has seen.
CREATE TABLE worklist_upto (
    only        INTEGER PRIMARY KEY CHECK (only = 1),
    revision    INTEGER NOT NULL
) STRICT;
INSERT INTO worklist_upto VALUES (1, 0);

-- A person's own filters of the queue, by name.
CREATE TABLE saved_views (
    account     INTEGER NOT NULL REFERENCES accounts (id),
    name        TEXT NOT NULL,
    query       TEXT NOT NULL,
    PRIMARY KEY (account, name)
) STRICT;

-- All columns are folded: lower case, without accents. Trigrams find parts of names, and names in Han characters.
CREATE VIRTUAL TABLE search USING fts5 (record_id UNINDEXED, names, file_numbers, numbers, body, tokenize = 'trigram');
