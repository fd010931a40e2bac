"""P4: after any I/O error it is said whether a change was saved, and what is said is so.

Each system call on the journal while a moment is logged fails, once and from then on: about 310
faults in all, with EIO; with ENOSPC and EDQUOT as well with --long. No statement is wrong, what was
there stays there, and the journal is whole. The control does not ask the journal after a fault.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.safety.actor import AS_IT_IS, BLIND, TAG
from tests.safety.journals import damage_in, new_journal, notes_in
from tests.safety.running import said
from tests.safety.watched import needs_strace, watched

if TYPE_CHECKING:
    from collections.abc import Iterable

pytestmark = needs_strace

CALLS = (
    *("pwrite64", "pread64", "newfstatat", "fcntl", "openat", "fdatasync", "unlink", "read"),
    *("fchown", "fsync", "ftruncate", "lseek", "rename"),
)
"""What may fail. A call that logging does not make is not among the counted."""
GROUPS = {
    "writing": (("pwrite64",), 140),
    "reading": (("pread64",), 60),
    "others": (tuple(name for name in CALLS if not name.startswith("p")), 90),
}
"""Calls that fail in one test, and at least how many faults they make."""
OLD_NOTES = ("kept.0.0", "kept.1.0")
UNKNOWN = "It is not known whether this was saved"


@dataclass
class Tally:
    """What some faults came to."""

    faults: int = 0
    said: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with two moments."""
    path = new_journal(tmp_path_factory.mktemp("good"))
    for note in OLD_NOTES:
        assert said("note", note, "--with", "priya", "--journal", str(path)).code == 0
    return path


def on_journal(journal: Path) -> tuple[str, ...]:
    """Only the calls about the journal, its rollback journal and their folder."""
    beside = journal.with_name(f"{journal.name}-journal")
    return ("-P", str(journal), "-P", str(beside), "-P", str(journal.parent))


def made(good: Path, tmp_path: Path) -> Counter[str]:
    """How often each system call is made on a journal when one moment is logged."""
    journal = fresh(good, tmp_path)
    log = tmp_path / "calls"
    options = ("-o", str(log), *on_journal(journal), "-e", f"trace={','.join(CALLS)}")
    assert watched(options, "change", tmp_path / "acked", str(journal), "1") == ""
    return Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text("latin-1"), re.MULTILINE))


def fresh(good: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "journal"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return Path(shutil.copy(good, folder / "journal.db"))


def faulted(
    good: Path,
    tmp_path: Path,
    calls: Iterable[str],
    *,
    errors: tuple[str, ...] = ("EIO",),
    lasting: tuple[str, ...] = ("", "+"),
    variant: str = AS_IT_IS,
) -> Tally:
    """Log a moment once for each fault, and compare what was said with what is there."""
    tally, counts = Tally(), made(good, tmp_path)
    faults = (
        f"{call}:error={error}:when={number}{more}"
        for call in calls
        for error in errors
        for number in range(1, counts[call] + 1)
        for more in lasting
    )
    for fault in faults:
        journal, acked = fresh(good, tmp_path), tmp_path / "acked"
        acked.unlink(missing_ok=True)
        call = fault.partition(":")[0]
        options = (
            *("-o", "/dev/null", *on_journal(journal)),
            *("-e", f"trace={call}", "-e", f"inject={fault}"),
        )
        answer = watched(options, "change", acked, str(journal), "1", variant=variant)
        tally.faults += 1
        tally.said[kind_of(answer)] += 1
        tally.wrong += [f"{fault}: {each}" for each in wrong_with(journal, answer, acked)]
        if answer.startswith(UNKNOWN) and not fault.endswith("+"):
            tally.wrong.append(f"{fault}: it passed, and still nobody knows")
    return tally


def kind_of(answer: str) -> str:
    kinds = ("Not saved: ", UNKNOWN)
    return next((kind for kind in kinds if answer.startswith(kind)), "an error" if answer else "")


def wrong_with(journal: Path, answer: str, acked: Path) -> Iterable[str]:
    """Whatever is not as it was said, or not as it was."""
    yield from damage_in(journal)
    if set(notes_in(journal, "kept").values()) != set(OLD_NOTES):
        yield "an old moment is gone"
    there = len(notes_in(journal, TAG)) == 1
    saved = bool(acked.stat().st_size)
    if saved == bool(answer):
        yield "nothing was said, or two things"
    elif saved != there and not answer.startswith(UNKNOWN):
        yield f"said {answer or 'saved'!r}, and it is {'there' if there else 'not there'}"


@pytest.mark.parametrize(("calls", "least"), GROUPS.values(), ids=GROUPS)
def test_after_a_fault_what_is_said_is_so(
    calls: tuple[str, ...], least: int, good: Path, tmp_path: Path
) -> None:
    tally = faulted(good, tmp_path, calls)

    assert tally.wrong == []
    assert tally.faults >= least
    assert tally.said["Not saved: "] > 0


def test_without_asking_the_journal_what_is_said_is_wrong(good: Path, tmp_path: Path) -> None:
    calls = ("fdatasync", "fsync", "openat")

    tally = faulted(good, tmp_path, calls, lasting=("",), variant=BLIND)

    assert [each for each in tally.wrong if "said 'Not saved: " in each and "it is there" in each]


@pytest.mark.long
@pytest.mark.parametrize("error", ["EIO", "ENOSPC", "EDQUOT"])
@pytest.mark.parametrize("call", CALLS)
def test_after_each_kind_of_fault_what_is_said_is_so(
    call: str, error: str, good: Path, tmp_path: Path
) -> None:
    assert faulted(good, tmp_path, (call,), errors=(error,)).wrong == []
