-- What was purged: the tombstone. files and views are JSON lists of hashes; finished_at is NULL until nothing is left of
-- them on disk, so that a purge that was cut short goes on where it was.
CREATE TABLE purges (
    id          INTEGER PRIMARY KEY,
    record_id   TEXT NOT NULL,
    files       TEXT NOT NULL,
    views       TEXT NOT NULL,
    by_name     TEXT NOT NULL,
    reason      TEXT NOT NULL,
    at          TEXT NOT NULL,
    salt        BLOB NOT NULL,
    finished_at TEXT
) STRICT;
CREATE INDEX purges_by_record ON purges (record_id);

-- Records that exist for named persons only.
CREATE TABLE restrictions (
    record_id   TEXT PRIMARY KEY REFERENCES records (id),
    reason      TEXT NOT NULL,
    at          TEXT NOT NULL
) STRICT;
CREATE TABLE restricted_to (
    record_id   TEXT NOT NULL REFERENCES restrictions (record_id) ON DELETE CASCADE,
    account     INTEGER NOT NULL REFERENCES accounts (id),
    PRIMARY KEY (record_id, account)
) STRICT;

-- An end of triage that needs a second person is asked for and then approved or objected to; outcome says what is
-- asked for. Handing on what somebody else has needs a reason.
CREATE TABLE handlings_anew (
    n           INTEGER PRIMARY KEY,
    record_id   TEXT NOT NULL REFERENCES records (id),
    act         TEXT NOT NULL CHECK (act IN ('assign', 'finish', 'reopen', 'ask', 'approve', 'object')),
    by          INTEGER NOT NULL REFERENCES accounts (id),
    at          TEXT NOT NULL,
    to_account  INTEGER REFERENCES accounts (id),
    revision    INTEGER NOT NULL,
    took_ms     INTEGER NOT NULL,
    outcome     TEXT CHECK (outcome IN ('finish', 'refuse', 'return')),
    reason      TEXT NOT NULL DEFAULT '',
    CHECK ((act = 'ask') = (outcome IS NOT NULL))
) STRICT;
INSERT INTO handlings_anew (n, record_id, act, by, at, to_account, revision, took_ms)
    SELECT n, record_id, act, by, at, to_account, revision, took_ms FROM handlings;
DROP TABLE handlings;
ALTER TABLE handlings_anew RENAME TO handlings;
CREATE INDEX handlings_by_record ON handlings (record_id);
CREATE TRIGGER handlings_are_kept BEFORE UPDATE ON handlings
BEGIN SELECT RAISE(ABORT, 'a handling is never changed'); END;

-- What a second person is asked to approve, NULL where nothing.
ALTER TABLE worklist ADD COLUMN asked TEXT;
