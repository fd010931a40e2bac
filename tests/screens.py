"""The journal behind the screens, from `tests/data/screens-journal.txt`: one team, two months."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from trustlog.domain.days import MONTHS
from trustlog.domain.operations import Operation
from trustlog.domain.pauses import Off
from trustlog.domain.rules import Rules
from trustlog.practice.habits import adopt, habit_from
from trustlog.practice.pauses import take_off

if TYPE_CHECKING:
    from collections.abc import Iterator

    from trustlog.wiring import Machine

SOURCE = Path(__file__).with_name("data") / "screens-journal.txt"
FIRST_DAY = date(2026, 9, 28)
HABITS = ("listening", "follow-through", "feedback-given", "recognition", "weekly-review")
OFFS = (
    (date(2026, 10, 17), date(2026, 10, 25), "holiday"),
    (date(2026, 11, 11), date(2026, 11, 12), "sick"),
)
LATE = {74, 75, 76}
"""Typed on the day after."""


class Row(NamedTuple):
    """One moment of the file."""

    number: int
    day: date
    habit: str
    person: str
    effect: str
    note: str

    def words(self) -> list[str]:
        """The command line that logs it, on its own day or the one after."""
        habit = self.habit if self.habit in HABITS else ""
        made = ["add", habit] if habit else ["note", self.note or "feedback"]
        if habit and self.note:
            made.append(self.note)
        if self.person:
            made += ["--with", self.person]
        if self.effect == "cost":
            made.append("--cost")
        return [*made, "--on", "yesterday"] if self.number in LATE else made

    def typed_at(self) -> str:
        """The wall clock when it is typed."""
        day = date(2026, 11, 18) if self.number in LATE else self.day
        return datetime.combine(day, time(15, 40)).isoformat()


def rows() -> Iterator[Row]:
    """The moments of the file, in order."""
    for line in SOURCE.read_text(encoding="utf-8").splitlines():
        number = line[:6].strip()
        if number.isdigit():
            _weekday, day, month = line[8:19].split()
            month_number = [name[:3] for name in MONTHS].index(month) + 1
            yield Row(
                number=int(number),
                day=date(2026, month_number, int(day)),
                habit=line[20:39].strip(),
                person=line[39:48].strip(),
                effect=line[48:56].strip(),
                note=line[56:].strip(),
            )


def begin(machine: Machine, path: str) -> None:
    """Make the journal, with its habits taken up and its days off."""
    machine.make(path)
    journal = machine.open(path)
    templates = {template.slug: template for template in machine.catalogue()}
    habits = [habit_from(templates[slug], (), FIRST_DAY, Rules()) for slug in HABITS]
    adopt(journal, habits, _operation(machine, "habit adopt"), machine.uid)
    for since, until, why in OFFS:
        take_off(journal, Off(since=since, until=until, why=why), _operation(machine, "off"))
    journal.close()


def _operation(machine: Machine, verb: str) -> Operation:
    return Operation(
        uid=machine.uid(), verb=verb, subject="", day=FIRST_DAY, at=machine.clock.now()
    )
