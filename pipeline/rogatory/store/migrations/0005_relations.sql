-- What of each record linking needs: JSON, made again with each revision. judged is the JSON of what the links said
-- when the record was judged with them, '' where it was not. desk is that of the revision.
CREATE TABLE traces (
    record_id   TEXT PRIMARY KEY REFERENCES records (id),
    trace       TEXT NOT NULL,
    desk        TEXT NOT NULL,
    judged      TEXT NOT NULL DEFAULT ''
) STRICT;

-- The words under which a record or a line of the register is looked up; holder is a record's id, or e:<number of it>.
CREATE TABLE marks (
    mark        TEXT NOT NULL,
    holder      TEXT NOT NULL,
    PRIMARY KEY (mark, holder)
) STRICT, WITHOUT ROWID;
CREATE INDEX marks_by_holder ON marks (holder);

-- Two records that belong together; record_id is the one that came later or that follows the other.
CREATE TABLE links (
    record_id   TEXT NOT NULL REFERENCES records (id),
    other       TEXT NOT NULL REFERENCES records (id),
    kind        TEXT NOT NULL,
    rule        TEXT NOT NULL,
    why         TEXT NOT NULL,
    PRIMARY KEY (record_id, other, kind)
) STRICT;
CREATE INDEX links_by_other ON links (other);

-- The office's own files and domestic proceedings, as last imported; entry is JSON.
CREATE TABLE register (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind IN ('file', 'proceedings')),
    number      TEXT NOT NULL,
    entry       TEXT NOT NULL,
    UNIQUE (kind, number)
) STRICT;

CREATE TABLE register_imports (
    id          INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    entries     INTEGER NOT NULL
) STRICT;

-- Records that belong to a line of the register.
CREATE TABLE register_links (
    record_id   TEXT NOT NULL REFERENCES records (id),
    entry       INTEGER NOT NULL REFERENCES register (id),
    kind        TEXT NOT NULL,
    rule        TEXT NOT NULL,
    why         TEXT NOT NULL,
    PRIMARY KEY (record_id, entry)
) STRICT;
CREATE INDEX register_links_by_entry ON register_links (entry);
