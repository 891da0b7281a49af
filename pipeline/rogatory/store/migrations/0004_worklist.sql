-- Rows of the queue stay small enough to be counted at a glance: what urgency needs lies beside them.
CREATE TABLE worklist_clocks (
    record_id   TEXT PRIMARY KEY REFERENCES worklist (record_id) ON DELETE CASCADE,
    clock       TEXT NOT NULL
) STRICT;
INSERT INTO worklist_clocks SELECT record_id, clock FROM worklist;
ALTER TABLE worklist DROP COLUMN clock;

-- The order of the queue, so that its first page is read without sorting the rest.
DROP INDEX worklist_by_day;
CREATE INDEX worklist_in_order ON worklist (status, act_by IS NULL, act_by, level, received_at, record_id);

-- Which row of search is whose; the search itself finds a record by words only.
CREATE TABLE search_rows (
    n           INTEGER PRIMARY KEY,
    record_id   TEXT NOT NULL UNIQUE REFERENCES records (id)
) STRICT;
INSERT INTO search_rows SELECT rowid, record_id FROM search;

-- How many records each filter of the queue would leave.
CREATE INDEX worklist_by_type ON worklist (status, type);
CREATE INDEX worklist_by_state ON worklist (status, requesting);
CREATE INDEX worklist_by_route ON worklist (status, route);
