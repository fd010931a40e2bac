"""Moments as CSV: a row each, the oldest first, as a spreadsheet or `import` takes them."""

from __future__ import annotations

import csv
from io import StringIO
from itertools import islice

from trustlog.exchange.cells import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from trustlog.domain.moments import Moment

COLUMNS = ("day", "time", "habit", "effect", "note", "people", "tags", "uid")
HANDFUL = 500


def moments_as_csv(moments: Iterable[Moment], *, safe: bool) -> Iterator[str]:
    """Give the table in pieces.

    Args:
        moments: The moments, oldest first.
        safe: Whether a cell that a spreadsheet would take for a formula gets a quote before it.
    """
    rest = iter(moments)
    yield _text([COLUMNS])
    while handful := list(islice(rest, HANDFUL)):
        yield _text(_row(moment, safe=safe) for moment in handful)


def _row(moment: Moment, *, safe: bool) -> tuple[str, ...]:
    return (
        moment.day.isoformat(),
        moment.clock() if moment.timed else "",
        moment.habit or "",
        moment.effect,
        quoted(moment.note, safe=safe),
        " ".join(moment.people),
        " ".join(moment.tags),
        moment.uid,
    )


def _text(rows: Iterable[tuple[str, ...]]) -> str:
    text = StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
