"""The first schema, for SQLite. Frozen: the next change is the next step."""

STATEMENTS = (
    """CREATE TABLE counter (
    name TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID""",
    """CREATE TABLE habit (
    id INTEGER NOT NULL,
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
    PRIMARY KEY (day),
    CONSTRAINT day_real CHECK (day IS date(day, '+0 days'))
) WITHOUT ROWID""",
    """CREATE TABLE operation (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    day DATE NOT NULL,
    at DATETIME NOT NULL,
    undone BOOLEAN NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT day_real CHECK (day IS date(day, '+0 days')),
    UNIQUE (uid)
)""",
    """CREATE INDEX operation_undone ON operation (id) WHERE undone""",
    """CREATE TABLE person (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    since DATE NOT NULL,
    partner BOOLEAN NOT NULL,
    team TEXT,
    level TEXT,
    every INTEGER,
    left_on DATE,
    held BOOLEAN NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT relation_known CHECK (relation IN ('report', 'peer', 'manager', 'other', 'team')),
    CONSTRAINT every_range CHECK (every >= 0),
    CONSTRAINT since_real CHECK (since IS date(since, '+0 days')),
    CONSTRAINT left_on_real CHECK (left_on IS date(left_on, '+0 days')),
    UNIQUE (uid),
    UNIQUE (handle)
)""",
    """CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (name)
) WITHOUT ROWID""",
    """CREATE TABLE alias (
    name TEXT NOT NULL,
    habit_id INTEGER NOT NULL,
    PRIMARY KEY (name),
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE
) WITHOUT ROWID""",
    """CREATE INDEX ix_alias_habit_id ON alias (habit_id)""",
    """CREATE TABLE away (
    id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    since DATE NOT NULL,
    until DATE,
    why TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT away_ends_after_it_begins CHECK (until >= since),
    CONSTRAINT since_real CHECK (since IS date(since, '+0 days')),
    CONSTRAINT until_real CHECK (until IS date(until, '+0 days')),
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE
)""",
    """CREATE UNIQUE INDEX away_of_person ON away (person_id, since)""",
    """CREATE TABLE cadence (
    id INTEGER NOT NULL,
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
    CONSTRAINT since_real CHECK (since IS date(since, '+0 days')),
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE
)""",
    """CREATE UNIQUE INDEX cadence_of_habit ON cadence (habit_id, since)""",
    """CREATE TABLE change (
    operation_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    "key" TEXT NOT NULL,
    image TEXT,
    PRIMARY KEY (operation_id, table_name, "key"),
    FOREIGN KEY(operation_id) REFERENCES operation (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    """CREATE TABLE life (
    id INTEGER NOT NULL,
    habit_id INTEGER NOT NULL,
    since DATE NOT NULL,
    until DATE,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT life_ends_after_it_begins CHECK (until >= since),
    CONSTRAINT since_real CHECK (since IS date(since, '+0 days')),
    CONSTRAINT until_real CHECK (until IS date(until, '+0 days')),
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE
)""",
    """CREATE UNIQUE INDEX life_of_habit ON life (habit_id, since)""",
    """CREATE TABLE moment (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    number INTEGER NOT NULL,
    day DATE NOT NULL,
    at DATETIME NOT NULL,
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
    CONSTRAINT day_real CHECK (day IS date(day, '+0 days')),
    UNIQUE (uid),
    UNIQUE (number),
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE
)""",
    """CREATE INDEX moment_by_day ON moment (day, id, habit_id, effect)""",
    """CREATE INDEX moment_by_habit ON moment (habit_id, day, id, effect)""",
    """CREATE TABLE off (
    id INTEGER NOT NULL,
    habit_id INTEGER,
    since DATE NOT NULL,
    until DATE,
    why TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT off_ends_after_it_begins CHECK (until >= since),
    CONSTRAINT since_real CHECK (since IS date(since, '+0 days')),
    CONSTRAINT until_real CHECK (until IS date(until, '+0 days')),
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE
)""",
    """CREATE INDEX off_by_day ON off (since, until)""",
    """CREATE TABLE skip (
    habit_id INTEGER NOT NULL,
    day DATE NOT NULL,
    why TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (habit_id, day),
    CONSTRAINT day_real CHECK (day IS date(day, '+0 days')),
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE
) WITHOUT ROWID""",
    """CREATE TABLE moment_person (
    moment_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    day DATE NOT NULL,
    habit_id INTEGER,
    effect TEXT NOT NULL,
    PRIMARY KEY (moment_id, person_id),
    FOREIGN KEY(moment_id) REFERENCES moment (id) DEFERRABLE,
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE
) WITHOUT ROWID""",
    """CREATE INDEX habits_of_person ON moment_person (person_id, habit_id, day, effect)""",
    """CREATE INDEX moments_of_person ON moment_person
    (person_id, day, moment_id, effect, habit_id)""",
    """CREATE TABLE moment_tag (
    moment_id INTEGER NOT NULL,
    tag TEXT NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (moment_id, tag),
    FOREIGN KEY(moment_id) REFERENCES moment (id) DEFERRABLE
) WITHOUT ROWID""",
    """CREATE INDEX moments_of_tag ON moment_tag (tag, day, moment_id)""",
    """CREATE TABLE promise (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    number INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    theirs BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    made DATE NOT NULL,
    due DATE,
    state TEXT NOT NULL,
    settled DATE,
    why TEXT NOT NULL,
    moment_id INTEGER,
    private BOOLEAN NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT state_known CHECK (state IN ('open', 'kept', 'broken', 'released')),
    CONSTRAINT settled_on_a_day CHECK ((state = 'open') = (settled IS NULL)),
    CONSTRAINT text_length CHECK (length(text) <= 100000),
    CONSTRAINT made_real CHECK (made IS date(made, '+0 days')),
    CONSTRAINT due_real CHECK (due IS date(due, '+0 days')),
    CONSTRAINT settled_real CHECK (settled IS date(settled, '+0 days')),
    UNIQUE (uid),
    UNIQUE (number),
    FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
    FOREIGN KEY(moment_id) REFERENCES moment (id) DEFERRABLE
)""",
    """CREATE INDEX promise_of_moment ON promise (moment_id)""",
    """CREATE INDEX promise_of_person ON promise (person_id, number)""",
    """CREATE INDEX promise_open ON promise (due, id) WHERE state = 'open'""",
    """CREATE INDEX promise_settled ON promise (settled, id)""",
    """CREATE TABLE received (
    moment_id INTEGER NOT NULL,
    habit_id INTEGER,
    of_id INTEGER,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (moment_id),
    FOREIGN KEY(moment_id) REFERENCES moment (id) DEFERRABLE,
    FOREIGN KEY(habit_id) REFERENCES habit (id) DEFERRABLE,
    FOREIGN KEY(of_id) REFERENCES moment (id) DEFERRABLE
) WITHOUT ROWID""",
    """CREATE INDEX received_of ON received (of_id)""",
    """CREATE TABLE answer (
    id INTEGER NOT NULL,
    feedback_id INTEGER NOT NULL,
    moment_id INTEGER,
    promise_id INTEGER,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT one_answer CHECK ((moment_id IS NULL) <> (promise_id IS NULL)),
    FOREIGN KEY(feedback_id) REFERENCES moment (id) DEFERRABLE,
    FOREIGN KEY(moment_id) REFERENCES moment (id) DEFERRABLE,
    FOREIGN KEY(promise_id) REFERENCES promise (id) DEFERRABLE
)""",
    """CREATE INDEX answer_by_moment ON answer (moment_id)""",
    """CREATE INDEX answer_by_promise ON answer (promise_id)""",
    """CREATE INDEX answers_of_feedback ON answer (feedback_id)""",
    """CREATE TABLE promise_move (
    id INTEGER NOT NULL,
    promise_id INTEGER NOT NULL,
    day DATE NOT NULL,
    was DATE,
    due DATE,
    why TEXT NOT NULL,
    checksum BIGINT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT day_real CHECK (day IS date(day, '+0 days')),
    CONSTRAINT was_real CHECK (was IS date(was, '+0 days')),
    CONSTRAINT due_real CHECK (due IS date(due, '+0 days')),
    FOREIGN KEY(promise_id) REFERENCES promise (id) DEFERRABLE
)""",
    """CREATE INDEX moves_of_promise ON promise_move (promise_id, id)""",
    """CREATE VIRTUAL TABLE moment_text USING fts5(
    note, content='moment', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
)""",
    """CREATE TRIGGER moment_text_add AFTER INSERT ON moment BEGIN
    INSERT INTO moment_text (rowid, note) VALUES (new.id, new.note);
END""",
    """CREATE TRIGGER moment_text_remove AFTER DELETE ON moment BEGIN
    INSERT INTO moment_text (moment_text, rowid, note) VALUES ('delete', old.id, old.note);
END""",
    """CREATE TRIGGER moment_text_replace AFTER UPDATE OF note ON moment BEGIN
    INSERT INTO moment_text (moment_text, rowid, note) VALUES ('delete', old.id, old.note);
    INSERT INTO moment_text (rowid, note) VALUES (new.id, new.note);
END""",
    """CREATE VIRTUAL TABLE promise_text USING fts5(
    text, content='promise', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
)""",
    """CREATE TRIGGER promise_text_add AFTER INSERT ON promise BEGIN
    INSERT INTO promise_text (rowid, text) VALUES (new.id, new.text);
END""",
    """CREATE TRIGGER promise_text_remove AFTER DELETE ON promise BEGIN
    INSERT INTO promise_text (promise_text, rowid, text) VALUES ('delete', old.id, old.text);
END""",
    """CREATE TRIGGER promise_text_replace AFTER UPDATE OF text ON promise BEGIN
    INSERT INTO promise_text (promise_text, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO promise_text (rowid, text) VALUES (new.id, new.text);
END""",
)
