"""The journal behind the screens, from `tests/data/screens-journal.txt`: one team, two months.

It is made as a person would make it, by command lines, each at its time.
"""

from __future__ import annotations

import os
import re
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
    from collections.abc import Callable, Iterator

SOURCE = Path(__file__).with_name("data") / "screens-journal.txt"
HABITS = ("listening", "follow-through", "feedback-given", "recognition", "weekly-review")
RECEIVED = "feedback-received"
REVIEW = "weekly-review"
LATE = {74: "2026-11-18T15:40", 75: "2026-11-18T15:40", 76: "2026-11-18T15:40"}
"""Typed on the day after."""
TAGGED = {76: "1:1-cancelled"}
AIM = "billing-move"
AIMED = (61, 64)
"""What the aim shared with Priya counts."""
LAST_ADD = "2026-11-20T15:40"
"""When #83 is typed, the last moment before the first screen."""
SERVER = "server"
"""The file in a home that has the address of its journal, where that is on a server."""
PROMISED = "T16:00"
"""Later on a day than its moments, so that the first of them brings in whoever is new."""
REFLECTED = {29: "2026-11-20T16:30"}
"""Made after the reflection of that day."""


class Typed(NamedTuple):
    """One command line, and when it is typed."""

    now: str
    words: list[str]


class Row(NamedTuple):
    """One promise of the file."""

    number: int
    theirs: bool
    person: str
    made: date
    due: str
    state: str
    settled: date | None
    text: str
    moved: tuple[date, str, str] | None
    """When it was moved, to which day, and why."""


GOAL = [
    *("goal", "add", "Move billing", "--slug", AIM, "--with", "priya", "--count", "--target", "5"),
    *("--unit", "services", "--due", "2026-12-18", "--review-on", "2026-11-30"),
]
SET_UP = (
    Typed("2026-09-28T08:00", ["habit", "adopt", *HABITS]),
    Typed("2026-10-12T08:00", GOAL),
    Typed("2026-10-16T17:00", ["off", "17", "oct", "-", "25", "oct", "holiday"]),
    Typed("2026-11-13T08:30", ["off", "11", "nov", "-", "12", "nov", "sick"]),
)
WEEK_46 = ["--intention", "Two breaths before I answer.", "--focus", "listening"]
WEEK_47 = [
    *("--happened", "partly"),
    *("--answer", "1=Jonas. Quiet work goes well, so I do not look. Coffee on Monday."),
    *("--answer", "2=I dropped the introduction for Diego and have not told Diego why."),
    *("--answer", "3=Priya's estimates. The next plan is built on them."),
    *("--rate", "listening=4", "--rate", "follow-through=2", "--rate", "feedback-given=2"),
    *("--intention", "Say feedback within a day, not at the next 1:1"),
    *("--focus", "feedback-given"),
    *("--if", "I finish a review", "--then", "I tell its author one thing before lunch"),
]
REFLECTIONS = {date(2026, 11, 13): WEEK_46}
"""What was said in the reflection that a review was."""
REVIEWED = Typed("2026-11-20T16:20", ["reflect", "--no-input", *WEEK_47])
MOVED = re.compile(r" \(moved on (?P<on>.+) from (?P<was>.+): (?P<why>.+)\)$")
LATER = re.compile(r" \(.+\)$")


def typed() -> list[Typed]:
    """Every command line, in the order in which they are typed."""
    rows = _promises()
    lines = [*SET_UP, *_moments(rows), *_promised(rows), REVIEWED]
    return sorted(lines, key=attrgetter("now"))


def play(home: Path, *, after: str = "", until: str = LAST_ADD) -> list[str]:
    """Type every command line of some days in this home; what came back for each."""
    return [said(words, home, now) for now, words in typed() if after < now <= until]


def machine_in(
    home: Path, now: str, columns: int = 80, random: Callable[[int], bytes] = os.urandom
) -> Machine:
    """The machine of this home at a time; its journal is on the server that a file there names."""
    environ = {"HOME": str(home), "TRUSTLOG_NOW": now, "COLUMNS": str(columns)}
    if (server := home / SERVER).exists():
        environ["TRUSTLOG_JOURNAL"] = server.read_text(encoding="utf-8")
    return Machine(environ, random)


def said(words: list[str], home: Path, now: str, columns: int = 80) -> str:
    """What a command line answers, through the quick front or the slow one, as it falls."""
    machine = machine_in(home, now, columns)
    answer = heard(lambda: answered(words, machine))
    if answer.code is None:
        answer = heard(lambda: run(words, machine))
    assert answer.code == 0, (words, answer)
    return answer.out.decode()


def _moments(rows: list[Row]) -> Iterator[Typed]:
    """A command line for each moment of the file, in order; settling a promise writes its own."""
    settling = {(row.settled, row.person): row for row in rows}
    for line in _table(""):
        number, day = int(line[:6]), _day(line[8:19])
        habit, person, effect = line[20:39].strip(), line[39:48].strip(), line[48:56].strip()
        note = line[56:].strip()
        if habit == "follow-through":
            words = _settled(settling[day, person])
        elif habit == RECEIVED:
            words = ["received", person, note]
        elif habit == REVIEW and day in REFLECTIONS:
            words = ["reflect", "--no-input", *REFLECTIONS[day]]
        else:
            words = ["add", habit] if habit in HABITS else ["note"]
            words += [note] if note else []
            words += ["--with", person] if person else []
            words += ["--cost"] if effect == "cost" else []
            words += ["--tag", TAGGED[number]] if number in TAGGED else []
            words += ["--aim", AIM] if number in AIMED else []
            words += ["--on", "yesterday"] if number in LATE else []
        yield Typed(LATE.get(number) or f"{day}T15:40", words)


def _promises() -> list[Row]:
    """Every promise of the file, in order; one that was moved is made for its first day."""
    rows = []
    for line in _table("p"):
        state, text = line[46:63].strip(), line[75:].strip()
        moved = MOVED.search(text)
        rows.append(
            Row(
                number=int(line[1:9]),
                theirs=line[9:22].startswith("FROM "),
                person=line[9:22].strip().removeprefix("FROM "),
                made=_day(line[22:34]),
                due=_due(moved["was"] if moved else line[34:46]),
                state=state,
                settled=_day(line[63:75]) if state != "open" else None,
                text=LATER.sub("", text),
                moved=(_day(moved["on"]), _due(line[34:46]), moved["why"]) if moved else None,
            )
        )
    return rows


def _table(mark: str) -> list[str]:
    """The lines of the file that begin with a number, behind a mark or with none."""
    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if re.match(rf" *{mark}\d+ ", line)]


def _due(words: str) -> str:
    words = words.strip()
    return words if words == "someday" else _day(words).isoformat()


def _settled(row: Row) -> list[str]:
    if row.state == "broken":
        return ["promise", "break", str(row.number), "not", "arranged"]
    return ["keep", str(row.number)]


def _promised(rows: list[Row]) -> Iterator[Typed]:
    """A command line for each promise that is made, moved or released."""
    for row in rows:
        way = "from" if row.theirs else "to"
        words = ["promise", way, row.person, row.due, *row.text.split()]
        yield Typed(REFLECTED.get(row.number) or f"{row.made}{PROMISED}", words)
        if row.moved:
            on, due, why = row.moved
            yield Typed(f"{on}{PROMISED}", ["move", str(row.number), due, *why.split()])
        if row.state == "released":
            yield Typed(f"{row.settled}{PROMISED}", ["promise", "release", str(row.number)])


def _day(words: str) -> date:
    _weekday, day, month = words.split()
    return date(2026, [name[:3] for name in MONTHS].index(month) + 1, int(day))
