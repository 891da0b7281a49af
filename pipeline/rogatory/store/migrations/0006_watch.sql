-- What the watch has taken in already: a file by its path, with what it looked like then, so that no file is read twice.
CREATE TABLE watched (
    path        TEXT PRIMARY KEY,
    sign        TEXT NOT NULL
) STRICT;
