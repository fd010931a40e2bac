"""The program as a person calls it, in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from tests.fronts import JOURNAL
from tests.journals import UNDOABLE, dump, journal_in

from trustlog.cli.app import run as slow
from trustlog.quick.front import answered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.journals import Rows

    Tables = Callable[[], dict[str, Rows]]
    Trustlog = Callable[..., "Said"]


class Said(NamedTuple):
    """What a command line came to."""

    code: int
    out: str
    err: str


@pytest.fixture
def trustlog(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Said]:
    """Run a command line, quick if it can be, at a fixed time: Friday 20 November 2026, 15:40."""

    def run(*words: str, now: str = "2026-11-20T15:40", code: int = 0) -> Said:
        monkeypatch.setenv("TRUSTLOG_NOW", now)
        done = answered([*words])
        if done is None:
            done = slow([*words])
        captured = capsys.readouterr()
        said = Said(done, captured.out, captured.err)
        assert said.code == code, said
        return said

    return run


@pytest.fixture
def tables(home: Path) -> Tables:
    """Read every row of the journal that undo answers for."""

    def read() -> dict[str, Rows]:
        journal = journal_in(home / JOURNAL)
        rows = dump(journal, UNDOABLE)
        journal.close()
        return rows

    return read


@pytest.fixture
def vault(home: Path) -> Path:
    return home / "vault"


@pytest.fixture
def export(trustlog: Trustlog, vault: Path) -> Trustlog:
    def exported(*more: str, code: int = 0) -> object:
        return trustlog("export", "markdown", "--daily", str(vault), *more, code=code)

    return exported  # type: ignore[return-value]  # the same but for its first words


@pytest.fixture
def logged_week(trustlog: Trustlog) -> None:
    """Two moments on Monday, one on Wednesday, two on Friday, one in the week before."""
    trustlog("add", "listening", "@ana", "first", "--on", "mon", "--at", "9:00")
    trustlog("note", "second", "--on", "mon")
    trustlog("note", "third", "@tom", "--on", "wed")
    trustlog("add", "listening", "fourth", "+q4")
    trustlog("note", "a secret", "--private")
    trustlog("note", "sixth", "--on", "2026-11-12")
