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
PRIVATE = ("private",)
"""One more where private moments are among them, so that they stay private elsewhere."""
YES = "yes"
HANDFUL = 500


def moments_as_csv(
    moments: Iterable[Moment], *, safe: bool, private: bool = False
) -> Iterator[str]:
    """Give the table in pieces.

    Args:
        moments: The moments, oldest first.
        safe: Whether a cell that a spreadsheet would take for a formula gets a quote before it.
        private: Whether private moments may be among them.
    """
    rest = iter(moments)
    yield _text([(*COLUMNS, *(PRIVATE if private else ()))])
    while handful := list(islice(rest, HANDFUL)):
        rows = (_row(moment, safe=safe) for moment in handful)
        if private:
            marks = (YES if moment.private else "" for moment in handful)
            rows = ((*row, mark) for row, mark in zip(rows, marks, strict=True))
        yield _text(rows)


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
