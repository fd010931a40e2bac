"""The tables of what came out of other tools, for SQLite. Frozen."""

STATEMENTS = (
    """CREATE TABLE mapping (
    source TEXT NOT NULL,
    theirs TEXT NOT NULL,
    ours TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (source, theirs)
) WITHOUT ROWID""",
    """CREATE TABLE origin (
    source TEXT NOT NULL,
    entry BIGINT NOT NULL,
    content BIGINT NOT NULL,
    moment_id INTEGER,
    PRIMARY KEY (source, entry),
    FOREIGN KEY(moment_id) REFERENCES moment (id) DEFERRABLE
) WITHOUT ROWID""",
    """CREATE INDEX origins_of_moment ON origin (moment_id)""",
)
