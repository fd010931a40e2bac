"""The first schema, for PostgreSQL. Frozen: the next change is the next step."""

STATEMENTS = (
    """CREATE TABLE counter (
    name TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name)
)""",
    """CREATE TABLE habit (
    id SERIAL NOT NULL,
    uid TEXT NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    framework TEXT,
    question TEXT,
    cue TEXT,
    private BOOLEAN NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (uid),
    UNIQUE (slug)
)""",
    """CREATE TABLE holiday (
    day DATE NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (day)
)""",
    """CREATE TABLE operation (
    id SERIAL NOT NULL,
    uid TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    day DATE NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    undone BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (uid)
)""",
    """CREATE INDEX operation_undone ON operation (id) WHERE undone""",
    """CREATE TABLE person (
    id SERIAL NOT NULL,
    uid TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    since DATE NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT relation_known CHECK (relation IN ('report', 'peer', 'manager', 'other', 'team')),
    UNIQUE (uid),
    UNIQUE (handle)
)""",
    """CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (name)
)""",
    """CREATE TABLE alias (
    name TEXT NOT NULL,
    habit_id INTEGER NOT NULL,
    PRIMARY KEY (name),
    FOREIGN KEY(habit_id) REFERENCES habit (id)
)""",
    """CREATE INDEX ix_alias_habit_id ON alias (habit_id)""",
    """CREATE TABLE cadence (
    id SERIAL NOT NULL,
    habit_id INTEGER NOT NULL,
    since DATE NOT NULL,
    words TEXT NOT NULL,
    mask INTEGER,
    rule TEXT,
    anchor DATE,
    times INTEGER,
    per TEXT,
    week_start INTEGER NOT NULL,
    active INTEGER NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT a_kind CHECK (mask IS NOT NULL OR rule IS NOT NULL OR times IS NOT NULL),
    CONSTRAINT not_a_mask CHECK (mask IS NULL OR (rule IS NULL AND times IS NULL)),
    CONSTRAINT not_a_rule CHECK (rule IS NULL OR times IS NULL),
    CONSTRAINT cadence_quota CHECK ((per IS NULL) = (times IS NULL)),
    CONSTRAINT mask_range CHECK (mask BETWEEN 1 AND 127),
    CONSTRAINT active_range CHECK (active BETWEEN 1 AND 127),
    CONSTRAINT week_start_range CHECK (week_start BETWEEN 0 AND 6),
    CONSTRAINT times_range CHECK (times >= 1),
    CONSTRAINT per_known CHECK (per IN ('week', 'month', 'quarter')),
    FOREIGN KEY(habit_id) REFERENCES habit (id)
)""",
    """CREATE UNIQUE INDEX cadence_of_habit ON cadence (habit_id, since)""",
    """CREATE TABLE change (
    operation_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    key TEXT NOT NULL,
    image TEXT,
    PRIMARY KEY (operation_id, table_name, key),
    FOREIGN KEY(operation_id) REFERENCES operation (id) ON DELETE CASCADE
)""",
    """CREATE TABLE life (
    id SERIAL NOT NULL,
    habit_id INTEGER NOT NULL,
    since DATE NOT NULL,
    until DATE,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT life_ends_after_it_begins CHECK (until >= since),
    FOREIGN KEY(habit_id) REFERENCES habit (id)
)""",
    """CREATE UNIQUE INDEX life_of_habit ON life (habit_id, since)""",
    """CREATE TABLE moment (
    id SERIAL NOT NULL,
    uid TEXT NOT NULL,
    number INTEGER NOT NULL,
    day DATE NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    utc_offset INTEGER NOT NULL,
    timed BOOLEAN NOT NULL,
    habit_id INTEGER,
    effect TEXT NOT NULL,
    note TEXT NOT NULL,
    private BOOLEAN NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT effect_known CHECK (effect IN ('built', 'neutral', 'cost')),
    CONSTRAINT note_length CHECK (length(note) <= 100000),
    UNIQUE (uid),
    UNIQUE (number),
    FOREIGN KEY(habit_id) REFERENCES habit (id)
)""",
    """CREATE INDEX moment_by_day ON moment (day, id, habit_id, effect)""",
    """CREATE INDEX moment_by_habit ON moment (habit_id, day, id, effect)""",
    """CREATE TABLE "off" (
    id SERIAL NOT NULL,
    habit_id INTEGER,
    since DATE NOT NULL,
    until DATE,
    why TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT off_ends_after_it_begins CHECK (until >= since),
    FOREIGN KEY(habit_id) REFERENCES habit (id)
)""",
    """CREATE INDEX off_by_day ON "off" (since, until)""",
    """CREATE TABLE skip (
    habit_id INTEGER NOT NULL,
    day DATE NOT NULL,
    why TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (habit_id, day),
    FOREIGN KEY(habit_id) REFERENCES habit (id)
)""",
    """CREATE TABLE moment_person (
    moment_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (moment_id, person_id),
    FOREIGN KEY(moment_id) REFERENCES moment (id),
    FOREIGN KEY(person_id) REFERENCES person (id)
)""",
    """CREATE INDEX moments_of_person ON moment_person (person_id, day, moment_id)""",
    """CREATE TABLE moment_tag (
    moment_id INTEGER NOT NULL,
    tag TEXT NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (moment_id, tag),
    FOREIGN KEY(moment_id) REFERENCES moment (id)
)""",
    """CREATE INDEX moments_of_tag ON moment_tag (tag, day, moment_id)""",
    # As FTS5 takes a note apart: without the accents of Latin letters, and with a gap for every
    # sign of ASCII, or the parser would find hosts, paths and numbers with a sign in it.
    r"""CREATE FUNCTION moment_words(note TEXT) RETURNS TSVECTOR
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN to_tsvector(
    'pg_catalog.simple'::regconfig,
    regexp_replace(
        normalize(
            regexp_replace(normalize(note, NFD), '([A-Za-z])[\u0300-\u036f]+', '\1', 'g'), NFC
        ),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007f]+', ' ', 'g'
    )
)""",
    """CREATE INDEX moment_text ON moment USING gin (moment_words(note))""",
)
