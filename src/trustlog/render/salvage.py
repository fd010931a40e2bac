"""What a salvage came to, as lines."""

from __future__ import annotations

from trustlog.domain.columns import wrap
from trustlog.domain.text import one_line
from trustlog.render.styled import PLAIN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from trustlog.domain.salvages import Salvage
    from trustlog.render.styled import Styled

COUNTED = {"moment": "moments", "promise": "promises", "person": "people", "habit": "habits"}
"""The tables that are counted in words; the rest are rows."""
SHOWN = 10
"""How many rows are named before the rest is counted."""


def salvage_lines(made: Salvage, where: str, left: str | None, columns: int) -> Iterator[Styled]:
    """What is in the new file, and what is not as it was."""
    said = [f"Wrote {one_line(where)}: {_counts(made)}."]
    if made.changed:
        said.append(
            f"Not as written, {len(made.changed):,}: {_named(made.changed)}. Read them through."
        )
    if made.lost:
        said.append(f"Gone, with a stand-in for each: {_named(made.lost)}.")
    if made.left:
        kept = (
            f"are in {one_line(left)}, as text" if left else "were left out: text is not encrypted"
        )
        said.append(f"Rows that fit nowhere, {len(made.left):,}, {kept}.")
    said.append("The steps of undo stayed behind. Your journal is as it was.")
    for sentence in said:
        yield from ([(line, PLAIN)] for line in wrap(sentence, columns))


def _counts(made: Salvage) -> str:
    parts = [
        f"{made.taken[table]:,} of {made.known[table]:,} {many}"
        for table, many in COUNTED.items()
        if made.known.get(table)
    ]
    rest = [table for table in made.known if table not in COUNTED]
    taken, known = (sum(each[table] for table in rest) for each in (made.taken, made.known))
    return ", ".join([*parts, f"{taken:,} of {known:,} other rows"])


def _named(names: Sequence[str]) -> str:
    more = len(names) - SHOWN
    shown = [*names[:SHOWN], *([f"and {more:,} more"] if more > 0 else [])]
    return one_line(", ".join(shown))
