"""Both fronts, run in this process on streams of bytes, and a journal for them to work on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import contextmanager
from io import BytesIO, TextIOWrapper
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from trustlog.cli.app import run
from trustlog.cli.front import SlowFront
from trustlog.quick.front import answered
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from trustlog.command.line import Line

NOW = "2026-11-20T15:40+01:00"
JOURNAL = ".local/share/trustlog/journal.db"

SAMPLE = (
    ("2026-11-16T09:00+01:00", "add listening let @priya finish +planning"),
    ("2026-11-16T17:30+01:00", "add recognition @tom thanked him for the calm rollback"),
    ("2026-11-17T11:15+01:00", "note @diego cancelled the 1:1 --cost"),
    ("2026-11-18T02:10+01:00", "add follow-through --with aisha --neutral"),
    ("2026-11-19T10:00+01:00", "note about her pay @mei --private"),
    ("2026-11-19T11:00+01:00", "promise to priya fri send the plan"),
    ("2026-11-19T11:05+01:00", "promise from tom someday pair on the rollback"),
    ("2026-11-20T08:05+01:00", "add li [bold]café[/] 日本 @priya +planning +q4"),
    ("2026-11-20T09:00+01:00", "config set date_order dmy"),
    ("2026-11-20T09:10+01:00", "add li @tom that never happened"),
    ("2026-11-20T09:11+01:00", "undo"),
)
"""Six moments of five days; listening, recognition and follow-through; two promises, one of them
to the manager; one step to redo."""


class Said(NamedTuple):
    """What a front answered: its exit code (none if it declined), output and error."""

    code: int | None
    out: bytes
    err: bytes


def machine_of(home: Path, now: str = NOW) -> Machine:
    """A machine whose clock stands still and whose chance is the same each time."""
    numbers = count(1)
    environ = {"HOME": str(home), "TRUSTLOG_NOW": now}
    return Machine(environ, lambda size: next(numbers).to_bytes(size, "big"))


def through_quick(words: list[str], home: Path) -> Said:
    return heard(lambda: answered(words, machine_of(home)))


def through_typer(words: list[str], home: Path) -> Said:
    return heard(lambda: run(words, machine_of(home)))


def read_by_typer(words: list[str], home: Path) -> Line | None:
    """The line that Typer's front would hand to a command's body; nothing if it refuses it."""
    read: list[Line] = []

    class Recorder(SlowFront):
        def do(self, line: Line) -> int:
            read.append(line)
            return 0

    heard(lambda: run(words, machine_of(home), Recorder))
    return read[0] if read else None


def heard(called: Callable[[], int | None], typed: bytes = b"") -> Said:
    """What a call returns and writes, with these bytes on standard input."""
    with _streams(typed) as (out, err):
        code = called()
    return Said(code, out.getvalue(), err.getvalue())


@contextmanager
def _streams(typed: bytes) -> Iterator[tuple[BytesIO, BytesIO]]:
    raw = BytesIO(typed), BytesIO(), BytesIO()
    before = sys.stdin, sys.stdout, sys.stderr
    text = [TextIOWrapper(stream, encoding="utf-8") for stream in raw]
    sys.stdin, sys.stdout, sys.stderr = text
    try:
        yield raw[1], raw[2]
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        for stream in text:
            stream.detach()  # or the bytes would be closed with it


def log_sample(home: Path) -> None:
    """Make the sample journal in a home."""
    for now, line in SAMPLE:
        said = heard(lambda now=now, line=line: run(line.split(), machine_of(home, now)))  # type: ignore[misc]  # bound per round
        assert said.code == 0, said


def copied(source: Path, target: Path) -> None:
    """Make the target, which may be the working folder, a copy of the source."""
    for path in target.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(source, target, dirs_exist_ok=True)


def contents(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Mode and bytes of all there is in a folder."""
    found = {}
    for path in sorted(folder.rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        found[str(path.relative_to(folder))] = (path.lstat().st_mode, data)
    return found


def recorded(folder: Path) -> dict[str, tuple[int, str | bytes]]:
    """As `contents`, with the dump of every table in place of a journal's bytes."""
    return {
        name: (mode, dumped(folder / name) if data.startswith(b"SQLite format 3") else data)
        for name, (mode, data) in contents(folder).items()
    }


def dumped(journal: Path) -> str:
    """Every table and every row of a journal, as SQL."""
    connection = sqlite3.connect(f"file:{os.fspath(journal)}?mode=ro", uri=True)
    try:
        return "\n".join(connection.iterdump())
    finally:
        connection.close()
