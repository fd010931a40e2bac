"""The index of done days, for SQLite: a day once, however many moments it has. Frozen.

No kind of index that SQLite has holds a key once, so it is a table that follows every change of a
moment by itself, as the index of words does. That of open promises holds all they are counted by.
"""

STATEMENTS = (
    """CREATE TABLE done_day (
    habit_id INTEGER NOT NULL,
    day DATE NOT NULL,
    PRIMARY KEY (habit_id, day)
) WITHOUT ROWID""",
    """CREATE TRIGGER done_day_add AFTER INSERT ON moment
WHEN new.habit_id IS NOT NULL AND new.effect <> 'cost' BEGIN
    INSERT INTO done_day VALUES (new.habit_id, new.day) ON CONFLICT DO NOTHING;
END""",
    """CREATE TRIGGER done_day_remove AFTER DELETE ON moment BEGIN
    DELETE FROM done_day WHERE habit_id = old.habit_id AND day = old.day AND NOT EXISTS (
        SELECT 1 FROM moment
        WHERE habit_id = old.habit_id AND day = old.day AND effect <> 'cost'
    );
END""",
    """CREATE TRIGGER done_day_replace AFTER UPDATE OF habit_id, day, effect ON moment BEGIN
    DELETE FROM done_day WHERE habit_id = old.habit_id AND day = old.day AND NOT EXISTS (
        SELECT 1 FROM moment
        WHERE habit_id = old.habit_id AND day = old.day AND effect <> 'cost'
    );
    INSERT INTO done_day SELECT new.habit_id, new.day
    WHERE new.habit_id IS NOT NULL AND new.effect <> 'cost' ON CONFLICT DO NOTHING;
END""",
    """INSERT INTO done_day SELECT DISTINCT habit_id, day FROM moment
WHERE habit_id IS NOT NULL AND effect <> 'cost'""",
    """DROP INDEX promise_open""",
    """CREATE INDEX promise_open ON promise (due, id, made, theirs) WHERE state = 'open'""",
)
