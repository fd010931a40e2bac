"""What the safety tests stand on: a Friday, and a journal with a little in it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from tests.safety.lines import KINDS, LINES
from tests.safety.running import FRIDAY, said

if TYPE_CHECKING:
    from collections.abc import Iterator


ON_DISK = frozenset(
    (
        *("test_backups", "test_copying", "test_faults", "test_import_killed", "test_kill"),
        *("test_many_shells", "test_power_cut", "test_sealing", "test_server_stop"),
        *("test_signals", "test_slow_readers", "test_somebody_else", "test_two_managers"),
        *("test_unwritable", "test_upgrades"),
    )
)
"""What is about kills, faults, other programs and the disk itself: there is none in memory."""


@pytest.fixture
def tmp_path(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """The folder of a test: on the disk, for what is about disks."""
    if request.path.stem not in ON_DISK:
        yield tmp_path
        return
    with TemporaryDirectory(prefix="trustlog-safety-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def friday(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home on Friday 20 November 2026, twenty to four, and no journal yet."""
    for name, value in FRIDAY.items():
        monkeypatch.setenv(name, value)
    return home


@pytest.fixture
def moments(friday: Path) -> Path:
    """A journal in its usual place: two moments, each with a person."""
    assert said("add", "listening", "let @priya finish +planning").code == 0
    assert said("note", "cancelled the 1:1", "--with", "tom", "--cost").code == 0
    return friday / ".local/share/trustlog/journal.db"


@pytest.fixture
def journal(moments: Path) -> Path:
    """A journal with two moments, and one of most things beside them."""
    assert said("measure", "add", "engagement").code == 0
    assert said("measure", "record", "engagement", "72").code == 0
    assert said("promise", "to", "priya", "mon", "send the plan").code == 0
    assert said("survey", "add", "pulse", "--item", "open-talk: I can say what I think.").code == 0
    assert said("interview", "add", "meetings are too long").code == 0
    for kind in KINDS:
        more = ("--milestone", "Draft") if kind == "goal" else ()
        assert said(kind, "add", f"the {kind}", "--with", "tom", *more).code == 0
    return moments


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with a row of most tables, to be copied for generated tests; the next is #3."""
    path = tmp_path_factory.mktemp("base") / "journal.db"
    for line in (
        ("add", "listening", "@priya"),
        ("question", "add", "whom did I interrupt"),
        ("reflect", "last", "week", "--answer", "1=nobody", "--intention", "ask first"),
        ("measure", "add", "engagement"),
        ("measure", "record", "engagement", "70", "--on", "mon"),
        ("measure", "record", "engagement", "72"),
        ("survey", "add", "pulse", "--item", "open-talk: I can say what I think."),
        LINES["survey record"],
        ("interview", "add", "meetings are too long"),
        ("check", "--set", "vision=4"),
        *((kind, "add", f"the {kind}", "--with", "priya") for kind in KINDS if kind != "goal"),
        ("goal", "add", "the goal", "--milestone", "Draft"),
        ("promise", "to", "priya", "mon", "send the plan"),
        ("person", "away", "priya", "2026-11-09", "until", "2026-11-10", "leave"),
    ):
        assert said(*line, "--journal", str(path), environ=FRIDAY).code == 0, line
    return path
