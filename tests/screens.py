"""The journal behind the screens, from `tests/data/screens-journal.txt`: one team, two months.

It is made as a person would make it, by command lines, each at its time.
"""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tests.fronts import heard

from trustlog.cli.app import run
from trustlog.domain.days import MONTHS
from trustlog.quick.front import answered
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).with_name("data") / "screens-journal.txt"
HABITS = ("listening", "follow-through", "feedback-given", "recognition", "weekly-review")
LATE = {74: "2026-11-18T15:40", 75: "2026-11-18T15:40", 76: "2026-11-18T15:40"}
"""Typed on the day after."""


class Typed(NamedTuple):
    """One command line, and when it is typed."""

    now: str
    words: list[str]


SET_UP = (
    Typed("2026-09-28T08:00", ["habit", "adopt", *HABITS]),
    Typed("2026-10-16T17:00", ["off", "17", "oct", "-", "25", "oct", "holiday"]),
    Typed("2026-11-13T08:30", ["off", "11", "nov", "-", "12", "nov", "sick"]),
)


def typed() -> list[Typed]:
    """Every command line, in the order in which they are typed."""
    return sorted([*SET_UP, *_moments()], key=attrgetter("now"))


def play(home: Path) -> list[str]:
    """Type every command line in this home; what came back for each."""
    return [said(words, home, now) for now, words in typed()]


def said(words: list[str], home: Path, now: str, columns: int = 80) -> str:
    """What a command line answers, through the quick front or the slow one, as it falls."""
    machine = Machine({"HOME": str(home), "TRUSTLOG_NOW": now, "COLUMNS": str(columns)})
    answer = heard(lambda: answered(words, machine))
    if answer.code is None:
        answer = heard(lambda: run(words, machine))
    assert answer.code == 0, (words, answer)
    return answer.out.decode()


def _moments() -> Iterator[Typed]:
    """A command line for each moment of the file, in order."""
    for line in SOURCE.read_text(encoding="utf-8").splitlines():
        number = line[:6].strip()
        if not number.isdigit():
            continue
        habit, person, effect = line[20:39].strip(), line[39:48].strip(), line[48:56].strip()
        note = line[56:].strip()
        words = ["add", habit] if habit in HABITS else ["note"]
        words += [note] if note else []
        words += ["--with", person] if person else []
        words += ["--cost"] if effect == "cost" else []
        words += ["--on", "yesterday"] if int(number) in LATE else []
        yield Typed(LATE.get(int(number)) or f"{_day(line[8:19])}T15:40", words)


def _day(words: str) -> date:
    _weekday, day, month = words.split()
    return date(2026, [name[:3] for name in MONTHS].index(month) + 1, int(day))
