-- Mails and archives are taken apart: a submission has as many parts as were found in it, NULL where the file is
-- itself the document or is not opened yet.
ALTER TABLE submissions ADD COLUMN parts INTEGER;

-- name says where a part lies within its submission, NULL where it is the file itself. A sealed part is a mail or an
-- archive that waits to be taken apart. role is what the part is among the others, NULL until that is decided.
ALTER TABLE parts ADD COLUMN name TEXT;
ALTER TABLE parts ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE parts ADD COLUMN role TEXT;
CREATE INDEX parts_sealed ON parts (sealed) WHERE sealed = 1;

-- Which records an attached part belongs to.
CREATE TABLE attachments (
    part_id     INTEGER NOT NULL REFERENCES parts (id),
    record_id   TEXT NOT NULL REFERENCES records (id),
    PRIMARY KEY (part_id, record_id)
) STRICT;
CREATE INDEX attachments_by_record ON attachments (record_id);

-- The PDF on which the boxes of a text lie, by its SHA-256, where the original is none; the file is views/<sha256>.
ALTER TABLE texts ADD COLUMN view TEXT;
