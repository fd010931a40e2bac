"""How a server answers what is asked most.

`python -m tests.plans` writes docs/reference/plans.md.
"""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.conninfo import make_conninfo
from tests.journals import migrated
from tests.postgres import Server, programs
from tests.store.texts import compiled_for

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[1] / "docs/reference/plans.md"
STATEMENTS = compiled_for("postgresql")
MOMENTS = 10_000
GIVEN = {
    "name": "moment",
    "operation_id": 9_000,
    "id": 9_000,
    "moment_id": 9_000,
    "person_id": 9_000 % 40 + 1,
    "habit_id": 3,
    "received_id": 36,
    "since": date(2026, 11, 16),
    "until": date(2026, 11, 20),
    "limit": 20,
}
"""A value for each parameter: a Friday, and the week up to it."""

ASKED = {
    "operation.forget_undone": ("add", "what was undone can no longer be brought again"),
    "counter.next": ("add", "the next number"),
    "moment.born": ("add", "the step of undo for a moment"),
    "moment_person.born": ("add", "the step of undo for a person with it"),
    "days.of_habit": ("add", "the days of a habit, back from today"),
    "days.done": ("today, report, streaks", "the days of all habits in a period"),
    "effects.counted": ("today, report", "how many moments built, cost, did neither"),
    "people.last": ("today, people", "when each person was last reached"),
    "people.counted": ("report", "how many moments of a period each person was in"),
    "moments.by_day": ("list", "the moments of a period, the newest first"),
}
"""The ten statements: which commands ask them, and for what."""

LEADS = {
    "operation.forget_undone": {"operation_undone"},
    "counter.next": {"counter_pkey"},
    "moment.born": {"moment_pkey"},
    "moment_person.born": {"moment_person_pkey"},
    "days.of_habit": {"moment_by_habit"},
    "days.done": {"moment_by_habit"},
    "effects.counted": {"moment_by_day"},
    "people.last": {"moments_of_person"},
    "people.counted": {"moments_of_person"},
    "moments.by_day": {"moment_by_day", "moment_person_pkey", "moment_tag_pkey"},
}
"""The indexes that each of them uses."""

_CONTENT = f"""
SET synchronous_commit = on;
INSERT INTO habit (uid, slug, title, private, checksum)
SELECT n, 'habit-' || n, 'Habit', false, 0 FROM generate_series(1, 36) n;
INSERT INTO person (uid, handle, name, relation, since, partner, held, checksum)
SELECT n, 'person-' || n, 'Person', 'report', '2016-11-21', false, false, 0
FROM generate_series(1, 40) n;
INSERT INTO counter VALUES ('moment', {MOMENTS});
INSERT INTO operation (uid, verb, subject, day, at, undone)
SELECT n, 'add', '#' || n, date '2016-11-21' + n * 3652 / {MOMENTS}, now(), false
FROM generate_series(1, {MOMENTS}) n;
INSERT INTO moment (uid, number, day, at, utc_offset, timed, habit_id, effect, note, private,
    checksum)
SELECT n, n, date '2016-11-21' + n * 3652 / {MOMENTS}, now(), 0, false,
    floor(36 ^ (n * 7919 % 1000 / 1000.0)), CASE n % 33 WHEN 0 THEN 'cost' ELSE 'built' END,
    repeat('let her finish ', 9), false, 0
FROM generate_series(1, {MOMENTS}) n;
INSERT INTO moment_person (moment_id, person_id, day, habit_id, effect)
SELECT id, number % 40 + 1, day, habit_id, effect FROM moment;
INSERT INTO moment_tag (moment_id, tag, day)
SELECT id, 'tag-' || number % 50, day FROM moment WHERE number % 2 = 0;
INSERT INTO change (operation_id, table_name, key)
SELECT id, 'moment', json_build_object('id', id) FROM moment;
VACUUM ANALYZE;
"""
"""Ten years of 36 habits and 40 people, and what a server does by itself when it is quiet.

A commit that is not on the disk yet would keep VACUUM from seeing its rows as visible to all.
"""

_HEAD = """# How a server answers what is asked most

The ten statements that are asked most of a journal [on PostgreSQL](../how-to/postgres.md), and the plan of each, as `EXPLAIN (COSTS OFF)` of PostgreSQL {version} gives it for a journal of {moments:,} moments of ten years, 36 habits and 40 people, analysed as a server does by itself. `python -m tests.plans` writes this page; a test asks a server anew and finds the same indexes used, and no table that grows read whole.

What a manager has some dozens or hundreds of is read whole, or by an index where the server finds that cheaper, here and by the statements that are not here: settings, short names, habits with their rules, people, days off, promises.
"""  # noqa: E501  # a paragraph of the page


def filled(conninfo: str) -> None:
    """Fill an empty journal."""
    with psycopg.connect(conninfo, autocommit=True) as connection:
        for statement in _CONTENT.split(";\n"):
            connection.execute(statement.encode())


def plan(connection: psycopg.Connection[Any], name: str) -> list[str]:
    """How the server would answer a statement."""
    sql, takes, constants, _ = STATEMENTS[name]
    given = {each: GIVEN[each] for each in takes} | constants
    asked = f"EXPLAIN (COSTS OFF) {sql}".encode()
    return [line for (line,) in connection.execute(asked, given)]


def page(connection: psycopg.Connection[Any]) -> str:
    """The page, as this server would have it."""
    version = connection.info.server_version // 10_000
    return "\n".join((_HEAD.format(version=version, moments=MOMENTS), *_parts(connection)))


def _parts(connection: psycopg.Connection[Any]) -> Iterator[str]:
    for name, (commands, what) in ASKED.items():
        yield f"## {what.capitalize()}\n\n`{name}`, asked by {commands}\n\n```text"
        yield from plan(connection, name)
        yield "```\n"


def main() -> None:
    """Write the page from a server of its own."""
    found = programs()
    if found is None:
        raise SystemExit("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="trustlog-plans-"))
    try:
        server = Server(found, folder)
        told = make_conninfo(host="127.0.0.1", port=server.start(), user="trustlog")
        try:
            with migrated(make_conninfo(told, dbname="postgres")) as conninfo:
                filled(conninfo)
                with psycopg.connect(conninfo) as connection:
                    PAGE.write_text(page(connection), encoding="utf-8")
        finally:
            server.run("pg_ctl", "stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
