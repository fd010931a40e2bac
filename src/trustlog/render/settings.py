"""Settings as lines."""

from __future__ import annotations

from trustlog.domain.columns import cut, width, wrap
from trustlog.domain.days import written
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from trustlog.domain.pauses import Holiday

GAP = "  "
SHOWN = 3
"""How many habits are named before the rest is counted."""


def setting_lines(
    values: Mapping[str, str], meanings: Mapping[str, str], columns: int
) -> Iterator[str]:
    """Each setting with what it means beside it, or below where that does not fit."""
    said = {name: f"{name} = {value}" for name, value in values.items()}
    wide = max(map(width, said.values()))
    beside = wide + len(GAP) + max(width(meanings[name]) for name in said) <= columns
    for name, text in said.items():
        if beside:
            yield f"{text:<{wide}}{GAP}{meanings[name]}\n"
        else:
            yield f"{text}\n"
            yield from (f"{line}\n" for line in wrap(meanings[name], columns, GAP + GAP))


def setting_said(name: str, value: str, follow: Mapping[date, Sequence[str]]) -> str:
    """`work_days = mon,tue · from Mon 23 Nov 2026 for listening`: which habits follow, and when."""
    said = [f"{name} = {value}"]
    for begins, slugs in sorted(follow.items()):
        more = len(slugs) - SHOWN
        shown = [*slugs[:SHOWN], *([f"{more} more"] if more > 0 else [])]
        said.append(f"from {written(begins)} for {', '.join(shown)}")
    return " · ".join(said)


def holiday_lines(holidays: Sequence[Holiday], columns: int) -> Iterator[str]:
    """A line for each public holiday."""
    for holiday in holidays:
        line = f"{written(holiday.day):<15}{GAP}{one_line(holiday.name)}"
        yield cut(line, columns) + "\n"
