"""The quarter once more, typed on a file and on a server far away in its time: all is the same.

What the file's journal says is held against figures worked out by hand in `test_quarter`.
"""

from __future__ import annotations

from contextlib import closing
from itertools import count
from typing import TYPE_CHECKING

import pytest
from tests.fronts import Said, heard
from tests.journals import journal_at, wrong_checksums
from tests.quarters import ASKED, typed
from tests.screens import machine_in
from tests.servers import home_on

from trustlog.cli.app import run
from trustlog.quick.front import answered

if TYPE_CHECKING:
    from pathlib import Path

FIRST_DAYS = "2026-01-12"
"""What is typed up to here is enough where a run of CI waits for it."""
ASKED_EACH_MONTH = (
    *("report", "report month", "report quarter", "report year", "today", "people", "streaks"),
    *("promise list --all", "list --limit 100", "list --redact", "search late", "status"),
    *("prep ana", "person show ben", "person list", "habit list", "undo --list", "config list"),
    *("explain listening", "reflection list", "goal list", "measure list", "check", "impact nps"),
    *("export json --private", "export markdown -", "share", "habit show listening"),
)
IN_JSON = ("report", "today", "people", "promise list", "streaks", "list", "undo --list")
UNDONE = 15


class Twins:
    """A journal in a file and one on a server, which are told and asked the same."""

    def __init__(self, folder: Path, conninfo: str) -> None:
        (folder / "file").mkdir()
        self.homes = folder / "file", home_on(folder / "server", conninfo)
        self.conninfo = conninfo
        self._chances = count(1), count(1)

    def both(self, words: list[str], now: str) -> Said:
        """What a command line answers on either, which is the same."""
        here, there = (self.answer(words, now, which) for which in (0, 1))
        assert here == there, words
        return here

    def answer(self, words: list[str], now: str, which: int) -> Said:
        """What a command line answers on one of them; chance is the same on both."""
        numbers = self._chances[which]
        machine = machine_in(
            self.homes[which], now, random=lambda size: next(numbers).to_bytes(size, "big")
        )
        answer = heard(lambda: answered(words, machine))
        return heard(lambda: run(words, machine)) if answer.code is None else answer

    def play(self, until: str) -> None:
        """Type the quarter on both, and ask both at the end of each month."""
        lines = [line for line in typed() if line.now[:10] <= until]
        for number, (now, words) in enumerate(lines):
            assert self.both(words, now).code == 0, words
            later = lines[number + 1].now[:7] if number + 1 < len(lines) else ""
            if later != now[:7]:
                self.ask(now[:10] + ASKED)
        self.be_equal(until + ASKED)
        for way in ([], ["--redo"]):
            for _ in range(UNDONE):
                assert self.both(["undo", "--yes", *way], until + ASKED).code == 0
            self.be_equal(until + ASKED)

    def ask(self, now: str) -> None:
        """Ask both everything that shows a journal."""
        for line in ASKED_EACH_MONTH:
            self.both(line.split(), now)
        for line in IN_JSON:
            assert self.both([*line.split(), "--json"], now).code == 0

    def be_equal(self, now: str) -> None:
        """See that both hold the same, and every row its checksum; only their ids may differ."""
        for line in ("export json --private", "undo --list --json"):
            assert self.both(line.split(), now).out
        with closing(journal_at(self.conninfo)) as journal:
            assert wrong_checksums(journal) == []


@pytest.fixture
def twins(postgres_database: str, tmp_path: Path) -> Twins:
    """Two journals with a first moment; where each was made is said once, and differs."""
    made = Twins(tmp_path, postgres_database)
    for which in (0, 1):
        assert made.answer(["add", "listening"], "2026-01-01T07:00", which).code == 0
    return made


def test_the_first_days_of_the_quarter_are_the_same_on_a_server(twins: Twins) -> None:
    twins.play(FIRST_DAYS)


@pytest.mark.long
def test_the_quarter_is_the_same_on_a_server(twins: Twins) -> None:
    twins.play("2026-03-31")
