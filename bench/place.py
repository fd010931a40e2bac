"""Where a figure is measured: a folder with copies of journals, and the command lines to run."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from typing import TYPE_CHECKING

from bench.entries import write_jrnl
from bench.environment import BIN, HERE, PYTHON
from bench.journals import SHAPES, journal
from bench.serving import Served, serve
from bench.timing import Case

from trustlog.domain.measures import TEMPLATES

if TYPE_CHECKING:
    from pathlib import Path

ADD = ("add", "listening", "let", "@priya", "finish")
EXPORT = ("export", "markdown", "--output")
TRUSTLOG, FLOOR, TWO = (str(BIN / name) for name in ("trustlog", "floor", "two"))


SERVED = {"1k": Served(aims=5, measures=1), "1m": Served(aims=500, measures=len(TEMPLATES))}
"""What the journal of a size serves, where aims and measures are what is measured."""


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

    def served(self, size: str, *words: str, shows: str, terminal: bool = False) -> Case:
        """A command on a copy of the journal that has aims and measures too."""
        copy = self.folder / f"{size}-served.db"
        shutil.copyfile(journal(size), copy)
        serve(copy, SERVED[size])
        os.sync()
        environ = {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}
        return Case((TRUSTLOG, *words), environ, shows, terminal)

    def quarter(self, size: str) -> Case:
        """The report of a quarter in which much was served."""
        return self.served(size, "report", "quarter", shows="Direction")

    def add(self, size: str) -> Case:
        """Log a moment in a copy of the journal, so that its size stays what it says."""
        copy = self.folder / f"{size}.db"
        shutil.copyfile(journal(size), copy)
        os.sync()
        return Case((TRUSTLOG, *ADD), {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}, "Logged #")

    def add_summed(self, size: str, how: str) -> Case:
        """Log a moment by a program that writes rows with checksums, or without: see `sums.py`."""
        copy = self.folder / f"{size}-{how}.db"
        shutil.copyfile(journal(size), copy)
        os.sync()
        words = (PYTHON, str(HERE / "sums.py"), how, *ADD)
        return Case(words, {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}, "Logged #")

    def add_encrypted(self, size: str, passphrase: str) -> Case:
        """Log a moment in an encrypted copy of the journal."""
        copy = self.folder / f"{size}-encrypted.db"
        shutil.copyfile(journal(size), copy)
        environ = {
            **self.environ,
            "TRUSTLOG_JOURNAL": str(copy),
            "TRUSTLOG_PASSPHRASE": passphrase,
        }
        subprocess.run((TRUSTLOG, "encrypt", "--yes", "--quiet"), env=environ, check=True)
        os.sync()
        return Case((TRUSTLOG, *ADD), environ, "Logged #")

    def keep(self, size: str) -> Case:
        """Keep a promise, each time in a fresh copy of the journal: it can be kept once."""
        whole, copy = journal(size), self.folder / f"{size}-kept.db"
        environ = {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}
        number = str(SHAPES[size].promises)
        return Case((TRUSTLOG, "keep", number), environ, "Kept p", copies=(whole, copy))

    def backup(self, size: str) -> Case:
        """Back up a copy of the journal, and drop the backup before it."""
        copy = self.folder / f"{size}-backed-up.db"
        shutil.copyfile(journal(size), copy)
        environ = {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}
        return Case((TRUSTLOG, "backup", "--keep", "1"), environ, "Backed up")

    def importing(self, size: str, count: int) -> Case:
        """Import so many entries of jrnl into a fresh copy of the journal."""
        whole, copy = journal(size), self.folder / f"{size}-imported.db"
        path = self.folder / "jrnl.txt"
        write_jrnl(path, count)
        environ = {**self.environ, "TRUSTLOG_JOURNAL": str(copy)}
        words = (TRUSTLOG, "import", str(path), "--yes")
        return Case(words, environ, f"Imported {count:,} moments", copies=(whole, copy))

    def floor(self, *, terminal: bool = False, until: bool = False) -> Case:
        """F: a console script that inserts a row into a SQLite file durably."""
        path = self.folder / "floor.db"
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        connection.close()
        words = (FLOOR, str(path), "let priya finish")
        return Case(words, self.environ, "Logged let", terminal, until)

    def two(self, *, terminal: bool = False) -> Case:
        """T: a Typer application of two commands running one."""
        return Case((TWO, "say", "it"), self.environ, "Said it", terminal)

    def two_help(self) -> Case:
        """The help screen of a Typer application of two commands."""
        return Case((TWO, "--help"), self.environ, "Usage")

    def bare(self, size: str, what: str) -> Case:
        """The least that an export or a reading of every day costs: see `bare.py`."""
        path = self.folder / "bare.txt"
        words = (PYTHON, str(HERE / "bare.py"), what, str(journal(size)), str(path))
        return Case(words, self.environ, "Found", writes=path)

    def export(self, size: str) -> Case:
        """The whole journal as markdown, in a file."""
        path = self.folder / "journal.md"
        return self.trustlog(size, *EXPORT, str(path), shows="Wrote", writes=path)

    def page(self, size: str) -> Case:
        """The whole journal as a page of charts, in a file."""
        path = self.folder / "journal.html"
        words = ("export", "html", "--output", str(path))
        return self.trustlog(size, *words, shows="Wrote", writes=path)

    def export_lines(self, size: str) -> Case:
        """The whole journal as JSON Lines, in a file: 411 MB of a million moments."""
        path = self.folder / "journal.jsonl"
        words = ("export", "jsonl", "--private", "--output", str(path))
        return self.trustlog(size, *words, shows="Wrote", writes=path)
