"""What is measured: each figure is a case, what it is held to, and how far it may go."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.place import Place
    from bench.timing import Case

    Cases = Callable[[Place], tuple[Case, Case]]

F = "F, the floor"
T = "T, a Typer app of two commands"
KEY, PASSPHRASE = "key:" + "5e" * 32, "seven quiet herons bake early bread"
LIST = "list -n 10"
SHOWS = {
    LIST: "#1000",
    "impact engagement": "cannot say",
    "measure show engagement": "Median",
    "people": "even share",
    "prep priya": "Priya",
    "promise list": "promise",
    "report": "Week 47",
    "report year": "Moments",
    "search quince": "#",
    "show 700": "#700",
    "status": "habits",
    "streaks": "listening",
    "today": "week 47",
    "undo --list": "promise to p",
    "--complete add li": "listening",
}
"""A part of what each command writes."""


class Kind(Enum):
    """What a limit is on."""

    TIMES = auto()
    """The case's time by the base's."""
    MORE_TIME = auto()
    """The milliseconds that the case takes beyond the base's."""
    MORE_MEMORY = auto()
    """The megabytes that the case holds beyond the base's."""
    MEMORY = auto()
    """The megabytes that the case holds."""


class Figure(NamedTuple):
    """One line of the table."""

    name: str
    against: str
    limit: float | None
    cases: Cases
    quick: bool = False
    """Whether it needs the small journal only."""
    kind: Kind = Kind.TIMES
    pairs: int | None = None
    """How many pairs are enough, where a run is long."""


def on_floor(command: str, size: str, limit: float | None = None) -> Figure:
    """A command in a pipe, held to the floor."""

    def cases(at: Place) -> tuple[Case, Case]:
        return at.floor(), at.trustlog(size, *command.split(), shows=SHOWS[command])

    return Figure(f"{command}, {size}", F, limit, cases, quick=size == "1k")


def on_terminal(command: str, limit: float) -> Figure:
    """A command on a terminal, held to a Typer application there."""

    def cases(at: Place) -> tuple[Case, Case]:
        shows = SHOWS[command]
        case = at.trustlog("1k", *command.split(), shows=shows, terminal=True)
        return at.two(terminal=True), case

    name = f"{command} on a terminal, 1k"
    return Figure(name, f"{T}, on one", limit, cases, quick=True)


def on_readings(command: str, limit: float) -> Figure:
    """A command on a terminal that reads a measure of ten years, held to a Typer application."""

    def cases(at: Place) -> tuple[Case, Case]:
        case = at.served("1k", *command.split(), shows=SHOWS[command], terminal=True)
        return at.two(terminal=True), case

    name = f"{command} on a terminal, ten years of weekly readings"
    return Figure(name, f"{T}, on one", limit, cases, quick=True)


def grown(command: str, limit: float, kind: Kind = Kind.TIMES, *, terminal: bool = False) -> Figure:
    """A command at a million moments, held to itself at a thousand."""

    def cases(at: Place) -> tuple[Case, Case]:
        words, shows = command.split(), SHOWS[command]
        small = at.trustlog("1k", *words, shows=shows, terminal=terminal)
        return small, at.trustlog("1m", *words, shows=shows, terminal=terminal)

    what = {Kind.MEMORY: ": peak memory"}.get(kind, " on a terminal" if terminal else "")
    return Figure(f"{command}, 1m{what}", f"{command}, 1k{what}", limit, cases, kind=kind)


def as_page(size: str, name: str) -> Figure:
    """A whole journal as a page, held to the floor and two seconds."""

    def cases(at: Place) -> tuple[Case, Case]:
        return at.floor(), at.page(size)

    return Figure(f"export html, {name}: longer by", F, 2_000.0, cases, kind=Kind.MORE_TIME)


LOGGING = (
    Figure("add, 1k", F, 1.35, lambda at: (at.floor(), at.add("1k")), quick=True),
    Figure("add, 1m", "add, 1k", 1.10, lambda at: (at.add("1k"), at.add("1m"))),
    Figure("add, ten years unbroken", F, 2.2, lambda at: (at.floor(), at.add("unbroken"))),
    Figure(
        "add li @priya until note:, 1k",
        f"{F}, until its line",
        1.5,
        lambda at: (
            at.floor(terminal=True, until=True),
            at.trustlog("1k", "add", "li", "@priya", shows="note: ", terminal=True, until=True),
        ),
        quick=True,
    ),
    Figure(
        "add, 1k, with checksums",
        "add, 1k, without them",
        1.05,
        lambda at: (at.add_summed("1k", "without"), at.add_summed("1k", "with")),
        quick=True,
    ),
    Figure(
        "add, 1k, encrypted with a key",
        "add, 1k",
        1.6,
        lambda at: (at.add("1k"), at.add_encrypted("1k", KEY)),
        quick=True,
    ),
    Figure(
        "add, 1k, encrypted with a passphrase: longer by",
        "add, 1k",
        160.0,
        lambda at: (at.add("1k"), at.add_encrypted("1k", PASSPHRASE)),
        quick=True,
        kind=Kind.MORE_TIME,
    ),
    on_floor("status", "1k", 1.35),
    on_floor("status", "1m", 1.6),
    on_floor("--complete add li", "1k", 1.35),
)
READING = (
    on_floor(LIST, "1k", 1.5),
    on_terminal(LIST, 0.65),
    on_floor("today", "1k", 2.0),
    on_terminal("today", 0.7),
    on_floor("report", "1k", 2.0),
    on_terminal("report", 0.7),
    grown("report", 1.2),
    on_floor("streaks", "1k", 2.0),
    on_terminal("streaks", 0.7),
    Figure(
        "streaks, 1m",
        "group by habit and day, 1m",
        1.3,
        lambda at: (at.bare("1m", "days"), at.trustlog("1m", "streaks", shows="listening")),
    ),
    grown("report year", 2.2),
    grown("report year", 80.0, Kind.MEMORY),
    grown("search quince", 1.2),
    Figure(
        "--help",
        f"{T}, its --help",
        1.15,
        lambda at: (at.two_help(), at.trustlog(None, "--help", shows="Usage")),
        quick=True,
    ),
)
TEAM = (
    Figure("keep, 1k", F, 2.0, lambda at: (at.floor(), at.keep("1k")), quick=True),
    *(on_terminal(command, 0.75) for command in ("people", "promise list", "prep priya")),
    *(grown(each, 1.6, terminal=True) for each in ("people", "promise list", "prep priya")),
)
SERVING = (
    on_readings("measure show engagement", 0.8),
    on_readings("impact engagement", 0.8),
    Figure(
        "report quarter, 1m, 500 aims, 5,000 readings",
        "report quarter, 1k",
        2.2,
        lambda at: (at.quarter("1k"), at.quarter("1m")),
    ),
    Figure(
        "report quarter, 1m, 500 aims, 5,000 readings: peak memory",
        "report quarter, 1k: peak memory",
        100.0,
        lambda at: (at.quarter("1k"), at.quarter("1m")),
        kind=Kind.MEMORY,
    ),
)
EXPORTING = (
    Figure(
        "export markdown, 1m",
        "fetch the moments, write their notes, 1m",
        4.0,
        lambda at: (at.bare("1m", "row"), at.export("1m")),
    ),
    Figure(
        "export markdown, 1m",
        "fetch and write the notes alone, 1m",
        None,
        lambda at: (at.bare("1m", "note"), at.export("1m")),
    ),
    Figure(
        "export markdown, 1m: peak memory",
        "export markdown, 1k",
        20.0,
        lambda at: (at.export("1k"), at.export("1m")),
        kind=Kind.MORE_MEMORY,
    ),
    as_page("unbroken", "ten years unbroken"),
    as_page("1m", "1m"),
    Figure(
        "export jsonl, 1m, 20 MB a second: longer by",
        F,
        20_500.0,
        lambda at: (at.floor(), at.export_lines("1m")),
        kind=Kind.MORE_TIME,
        pairs=5,
    ),
    Figure(
        "export jsonl, 1m: peak memory",
        "export jsonl, 1k",
        20.0,
        lambda at: (at.export_lines("1k"), at.export_lines("1m")),
        kind=Kind.MORE_MEMORY,
        pairs=5,
    ),
)
IMPORTING = (
    Figure(
        "import 100,000 entries of jrnl, 1k: longer by",
        F,
        15_000.0,
        lambda at: (at.floor(), at.importing("1k", 100_000)),
        kind=Kind.MORE_TIME,
        pairs=5,
    ),
    Figure(
        "import 100,000 entries of jrnl, 1k: peak memory",
        F,
        200.0,
        lambda at: (at.floor(), at.importing("1k", 100_000)),
        kind=Kind.MEMORY,
    ),
)
LOOKING_AFTER = (
    Figure(
        "backup, 100k",
        "VACUUM INTO, 100k",
        1.5,
        lambda at: (at.bare("100k", "vacuum"), at.backup("100k")),
    ),
    Figure(
        "doctor, 100k: longer by",
        F,
        8_000.0,
        lambda at: (at.floor(), at.trustlog("100k", "doctor", shows="each as it was written")),
        kind=Kind.MORE_TIME,
    ),
)
FOR_ORIENTATION = (
    Figure("add, 100k", "add, 1k", None, lambda at: (at.add("1k"), at.add("100k"))),
    on_floor(LIST, "1m"),
    on_floor("today", "1m"),
    on_floor("undo --list", "1k"),
    on_floor("undo --list", "1m"),
    on_floor("show 700", "1k"),
    on_floor("show 700", "1m"),
)
FIGURES = (
    *LOGGING,
    *READING,
    *TEAM,
    *SERVING,
    *EXPORTING,
    *IMPORTING,
    *LOOKING_AFTER,
    *FOR_ORIENTATION,
)
