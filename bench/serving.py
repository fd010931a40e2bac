"""What a journal is for: aims, what serves them, and measures read every week of ten years.

They are put into a copy of a journal, so that whatever else is measured has none of them. The
moments that are linked keep the checksums they had: nothing that is measured reads those.
"""

from __future__ import annotations

import random
import sqlite3
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from bench.plan import FIRST, TODAY

from trustlog.domain.aims import GOAL, OBSTACLE, VALUE, Aim
from trustlog.domain.measures import TEMPLATES, Reading
from trustlog.domain.operations import Operation, uuid7
from trustlog.store.aims import add_aim
from trustlog.store.journal import Journal
from trustlog.store.measures import add_measure, put_readings
from trustlog.store.opening import open_journal

if TYPE_CHECKING:
    from pathlib import Path

SEED = 47
LINKED = 10
"""One moment of so many serves an aim."""
AT = datetime(FIRST.year, FIRST.month, FIRST.day, 12, tzinfo=UTC)
LINK = """
INSERT INTO moment_aim (moment_id, aim_id, day, effect)
SELECT id, 1 + (id / :linked) % :aims, day, effect FROM moment WHERE id % :linked = 0
"""


class Served(NamedTuple):
    """How many aims there are, and how many measures with a reading a week."""

    aims: int
    measures: int


def serve(path: Path, served: Served) -> None:
    """Put aims, what serves them, and measures with their readings into a journal."""
    rng = random.Random(SEED)
    journal = Journal(open_journal(str(path)), lambda: open_journal(str(path)))
    operation = Operation(uid=_uid(rng), verb="serve", subject="", day=FIRST, at=AT)
    with journal.changing(operation) as change:
        change.step("what is served")
        for measure in TEMPLATES[: served.measures]:
            add_measure(change, measure, _uid(rng))
            put_readings(change, {measure.slug: _readings(rng)}, fresh=True)
        for number in range(served.aims):
            add_aim(change, _aim(number, rng), _uid(rng))
    journal.close()
    database = sqlite3.connect(path)
    database.execute(LINK, {"linked": LINKED, "aims": served.aims})
    database.commit()
    database.close()


def _readings(rng: random.Random) -> list[Reading]:
    """A reading a week, wandering."""
    value, found = 70.0, []
    for week in range((TODAY - FIRST).days // 7):
        value += rng.gauss(0, 2)
        day = FIRST + timedelta(7 * week + 4)
        found.append(Reading(day=day, value=Decimal(f"{value:.1f}")))
    return found


def _aim(number: int, rng: random.Random) -> Aim:
    """A value, two goals that serve it, an obstacle, and so on; some reviews are overdue."""
    kind = (VALUE, GOAL, GOAL, OBSTACLE)[number % 4]
    since = FIRST + timedelta(rng.randrange((TODAY - FIRST).days))
    reviewed = number % 3 == 0
    return Aim(
        slug=f"aim-{number}",
        kind=kind,
        title=f"Aim {number}",
        since=since,
        parent=None if kind == VALUE else f"aim-{number - number % 4}",
        review="every 2 weeks on mon" if reviewed else None,
        review_since=since if reviewed else None,
        review_on=TODAY + timedelta(rng.randint(-9, 14)) if reviewed else None,
        direction="up" if kind == GOAL else None,
        target=Decimal(30) if kind == GOAL else None,
        counts=kind == GOAL and number % 4 == 1,
    )


def _uid(rng: random.Random) -> str:
    return uuid7(int(AT.timestamp() * 1000), rng.randbytes(10))
