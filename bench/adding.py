"""What `trustlog add` asks of a server, statement by statement, for programs that are not trustlog.

The texts are trustlog's own. What it foretells or asks twice to save a way there and back is left
out: whoever waits for each answer needs none of it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from trustlog.store.compiled.postgresql import STATEMENTS

GIVEN = {
    "name": "'moment'",
    "uid": "gen_random_uuid()",
    "verb": "'add'",
    "subject": "'#' || :last || ' listening'",
    "day": "date '2026-11-20'",
    "at": "timestamptz '2026-11-20 15:40+00'",
    "undone": "false",
    "number": ":last",
    "utc_offset": "0",
    "timed": "true",
    "habit_id": "1",
    "effect": "'built'",
    "note": "'let her finish'",
    "private": "false",
    "checksum": "8042103795902377090",
    "operation_id": ":operation_id",
    "id": ":moment_id",
    "since": "date '2026-10-23'",
    "until": "date '2026-11-20'",
}
"""The value of each parameter; what begins with a colon was answered by a statement before."""


class Step(NamedTuple):
    """A statement; the columns of its answer are kept under their names behind a word."""

    sql: str
    keeps: str | None = None


def _own(name: str, keeps: str | None = None) -> Step:
    text = re.sub(r"%\((\w+)\)s", lambda found: GIVEN[found[1]], STATEMENTS[name][0])
    return Step(" ".join(text.split()), keeps)


BEFORE = (
    Step("SET TIME ZONE 'UTC'"),
    Step("SELECT set_config('search_path', quote_ident(current_schema()), false)"),
    Step("SELECT schema_version FROM trustlog_meta"),
    *map(_own, ("setting.all", "alias.all", "habit.names", "person.names")),
)
CHANGE = (
    Step("BEGIN ISOLATION LEVEL SERIALIZABLE"),
    Step("SET LOCAL lock_timeout = 30000"),
    Step("LOCK TABLE counter IN SHARE ROW EXCLUSIVE MODE"),
    _own("counter.next", keeps=""),
    *map(_own, ("person.names", "habit.names", "operation.forget_undone")),
    _own("operation.add", keeps="operation_"),
    _own("moment.add", keeps="moment_"),
    _own("moment.born"),
    Step("COMMIT"),
)
AFTER = tuple(map(_own, ("life.of", "cadence.of", "pauses.of", "days.of_habit")))
LINE = (*BEFORE, *CHANGE, *AFTER)
"""All of it, from the connection on; `CHANGE` alone is the transaction that writes."""


def for_pgbench(steps: tuple[Step, ...]) -> str:
    """The statements as a script of pgbench."""
    return "".join(
        f"{step.sql};\n" if step.keeps is None else f"{step.sql} \\gset {step.keeps}\n"
        for step in steps
    )
