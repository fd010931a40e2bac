"""What is measured: each figure is a case, what it is held to, and how far it may go."""

from __future__ import annotations

import os
import shutil
import sqlite3
from typing import TYPE_CHECKING, NamedTuple

from bench.environment import BIN, HERE, PYTHON
from bench.journals import journal
from bench.timing import Case

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ADD = ("add", "listening", "let", "@priya", "finish")
LIST = ("list", "-n", "10")
EXPORT = ("export", "markdown", "--output")
TRUSTLOG, FLOOR, TWO = (str(BIN / name) for name in ("trustlog", "floor", "two"))
F = "F, the floor"
T = "T, a Typer app of two commands"


class Place:
    """A folder for the runs of one series; its journals may change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environ = {
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "PATH": os.defpath,
            "TERM": "xterm-256color",
            "TRUSTLOG_NOW": "2026-11-20T15:40",
            "TZ": "UTC",
        }

    def trustlog(
        self,
        size: str | None,
        *words: str,
        shows: str,
        terminal: bool = False,
        until: bool = False,
        writes: Path | None = None,
    ) -> Case:
        """A command on the journal of a size, which it must not change."""
        environ = self.environ
        if size is not None:
            environ = {**environ, "TRUSTLOG_JOURNAL": str(journal(size))}
        return Case((TRUSTLOG, *words), environ, shows, terminal, until, writes)

    def add(self, size: str) -> Case:
        """Log a moment in a copy of the journal, so that its size stays what it says."""
        copy = self.folder / f"{size}.db"
        shutil.copyfile(journal(size), copy)
        os.sync()
        return Case((TRUSTLOG, *ADD), {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}, "Logged #")

    def floor(self, *, terminal: bool = False, until: bool = False) -> Case:
        """F: a console script that inserts a row into a SQLite file durably."""
        path = self.folder / "floor.db"
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        connection.close()
        words = (FLOOR, str(path), "let priya finish")
        return Case(words, self.environ, "Logged let", terminal, until)

    def two(self, *words: str, shows: str, terminal: bool = False) -> Case:
        """T: the least of a Typer application."""
        return Case((TWO, *words), self.environ, shows, terminal)

    def bare(self, size: str, what: str) -> Case:
        """The least of an export."""
        path = self.folder / "bare.txt"
        words = (PYTHON, str(HERE / "bare.py"), what, str(journal(size)), str(path))
        return Case(words, self.environ, "Wrote", writes=path)

    def export(self, size: str) -> Case:
        """The whole journal as markdown, in a file."""
        path = self.folder / "journal.md"
        return self.trustlog(size, *EXPORT, str(path), shows="Wrote", writes=path)


class Figure(NamedTuple):
    """One line of the table."""

    name: str
    against: str
    limit: float | None
    cases: Callable[[Place], tuple[Case, Case]]
    quick: bool = False
    megabytes: bool = False
    """Whether the limit is on memory beyond the base's; otherwise it is on the ratio of times."""


def _read(command: str, size: str, shows: str) -> Figure:
    def cases(place: Place) -> tuple[Case, Case]:
        return place.floor(), place.trustlog(size, *command.split(), shows=shows)

    return Figure(f"{command}, {size}", F, None, cases, quick=size == "1k")


FIGURES = (
    Figure("add, 1k", F, 1.35, lambda at: (at.floor(), at.add("1k")), quick=True),
    Figure("add, 1m", "add, 1k", 1.10, lambda at: (at.add("1k"), at.add("1m"))),
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
        "list -n 10 in a pipe, 1k",
        F,
        1.5,
        lambda at: (at.floor(), at.trustlog("1k", *LIST, shows="#1000 ")),
        quick=True,
    ),
    Figure(
        "list -n 10 on a terminal, 1k",
        f"{T}, on one",
        0.65,
        lambda at: (
            at.two("say", "it", shows="Said it", terminal=True),
            at.trustlog("1k", *LIST, shows="#1000 ", terminal=True),
        ),
        quick=True,
    ),
    Figure(
        "--help",
        f"{T}, its --help",
        1.15,
        lambda at: (
            at.two("--help", shows="Usage"),
            at.trustlog(None, "--help", shows="Usage"),
        ),
        quick=True,
    ),
    Figure(
        "export markdown, 1m",
        "fetch and write the notes, 1m",
        4.0,
        lambda at: (at.bare("1m", "note"), at.export("1m")),
    ),
    Figure(
        "export markdown, 1m: peak memory",
        "export markdown, 1k",
        20.0,
        lambda at: (at.export("1k"), at.export("1m")),
        megabytes=True,
    ),
    Figure("add, 100k", "add, 1k", None, lambda at: (at.add("1k"), at.add("100k"))),
    Figure(
        "add, ten years unbroken", "add, 1k", None, lambda at: (at.add("1k"), at.add("unbroken"))
    ),
    Figure(
        "export markdown, 1m",
        "fetch every column, 1m",
        None,
        lambda at: (at.bare("1m", "row"), at.export("1m")),
    ),
    _read("list -n 10", "1m", "#1000000 "),
    _read("today", "1k", "week 47"),
    _read("today", "1m", "week 47"),
    _read("report", "1k", "Week 47"),
    _read("report", "1m", "Week 47"),
    _read("undo --list", "1k", "#1000 "),
    _read("undo --list", "1m", "#1000000 "),
    _read("show 700", "1k", "#700"),
    _read("show 700", "1m", "#700"),
)
