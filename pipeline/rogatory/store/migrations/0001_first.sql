-- Originals that are safe on disk under originals/<sha256>. Nothing else counts as accepted.
CREATE TABLE originals (
    sha256      TEXT PRIMARY KEY,
    bytes       INTEGER NOT NULL,
    kept_at     TEXT NOT NULL
) STRICT;

-- One thing that lay in an inbox. sha256 is '' where it could not be read or was not looked into.
CREATE TABLE submissions (
    id          INTEGER PRIMARY KEY,
    path        TEXT NOT NULL,
    file        TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    seen_at     TEXT NOT NULL,
    UNIQUE (path, sha256)
) STRICT;

-- The leaves of the ledger. arrival is JSON, NULL where nothing arrived that can be dated.
CREATE TABLE parts (
    id            INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    n             INTEGER NOT NULL,
    sha256        TEXT NOT NULL,
    arrival       TEXT,
    outcome       TEXT NOT NULL
                  CHECK (outcome IN ('waiting', 'filed', 'attached', 'duplicate', 'ignored', 'refused')),
    of_part       INTEGER REFERENCES parts (id),
    reason        TEXT,
    code          TEXT,
    remedy        TEXT,
    page          INTEGER,
    retry         INTEGER NOT NULL DEFAULT 0,
    program       TEXT NOT NULL,
    changed_at    TEXT NOT NULL,
    UNIQUE (submission_id, n),
    CHECK ((outcome = 'duplicate') = (of_part IS NOT NULL)),
    CHECK (outcome <> 'refused' OR (code IS NOT NULL AND reason IS NOT NULL AND remedy IS NOT NULL)),
    CHECK (outcome <> 'ignored' OR reason IS NOT NULL),
    CHECK (outcome NOT IN ('waiting', 'filed', 'duplicate') OR arrival IS NOT NULL)
) STRICT;
CREATE INDEX parts_by_sha256 ON parts (sha256);
CREATE INDEX parts_by_outcome ON parts (outcome);

-- What a reader made of an original; immutable, one for each version of the reader. content is the
-- encoded SourceText, deflated (zlib).
CREATE TABLE texts (
    sha256      TEXT NOT NULL REFERENCES originals (sha256),
    reader      TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    content     BLOB NOT NULL,
    made_at     TEXT NOT NULL,
    PRIMARY KEY (sha256, reader)
) STRICT;

-- One request. id has all 64 digits, short the 16 that are shown.
CREATE TABLE records (
    id          TEXT PRIMARY KEY,
    short       TEXT NOT NULL,
    sha256      TEXT NOT NULL REFERENCES originals (sha256)
) STRICT;
CREATE INDEX records_by_short ON records (short);
CREATE INDEX records_by_sha256 ON records (sha256);

-- What one run said of a request; never changed. All records of one run over one original share its
-- round, so that a request that a later run no longer sees is known by its older round.
CREATE TABLE revisions (
    record_id   TEXT NOT NULL REFERENCES records (id),
    n           INTEGER NOT NULL,
    round       INTEGER NOT NULL,
    record      TEXT NOT NULL,
    salt        BLOB NOT NULL,
    program     TEXT NOT NULL,
    made_at     TEXT NOT NULL,
    PRIMARY KEY (record_id, n)
) STRICT;

-- The chain: each hash covers the entry and the hash before it. No personal values: digests are salted.
CREATE TABLE audit (
    n           INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    act         TEXT NOT NULL,
    subject     TEXT NOT NULL,
    detail      TEXT NOT NULL,
    digest      TEXT NOT NULL,
    hash        TEXT NOT NULL
) STRICT;

CREATE TRIGGER revisions_are_kept BEFORE UPDATE ON revisions
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
CREATE TRIGGER audit_is_kept BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit entry is never changed'); END;
CREATE TRIGGER audit_is_whole BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit entry is never deleted'); END;
