"""P5: what cannot be written is said clearly, and nothing that was saved is lost.

A read-only file or folder still answers every reading command; on a full disk of one megabyte,
and behind a limit on the size of files, no moment that was said to be saved is lost.
"""

from __future__ import annotations

import re
import resource
import shutil
import sqlite3
import subprocess
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from tests.safety.answering import answering
from tests.safety.journals import damage_in, seen
from tests.safety.lines import KINDS, LINES, READING, WRITING
from tests.safety.running import AS_USER, Said, ran, said

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEPT_APART = "; what you wrote is kept in ~/.local/state/trustlog/unsaved and offered next time."
READ_ONLY = {
    "file": (0o400, 0o700),
    "folder": (0o600, 0o500),
    "both": (0o400, 0o500),
}


@pytest.fixture
def bound(journal: Path) -> Iterator[Path]:
    """A journal, with a reflection; its modes hold for whoever runs it `under` what is below."""
    assert said("reflect", "last", "week", "--no-input", "--intention", "ask first").code == 0
    yield journal
    journal.parent.chmod(0o700)


@pytest.mark.parametrize("what", READ_ONLY)
def test_what_cannot_be_written_can_be_read(what: str, bound: Path) -> None:
    modes = READ_ONLY[what]
    for path, mode in zip((bound, bound.parent), modes, strict=True):
        path.chmod(mode)
    before = seen(bound.parent)

    with answering(AS_USER) as ask:
        for command in (*WRITING, *READING):
            answer = ask(*LINES[command])

            if command in READING:
                # doctor finds a file that cannot be written, and says so.
                assert answer.code == 0 or command == "doctor", (command, answer)
            else:
                sentence = "or its folder cannot be written. Check its owner and mode with ls -l"
                more = KEPT_APART if command in ("add", "note", "received") else "."
                said_so = f"trustlog: Not saved: {bound} {sentence}{more}\n"
                assert answer == Said(3, "", said_so), command
            assert seen(bound.parent) == before, command


def test_what_cannot_be_read_is_said_so(bound: Path) -> None:
    bound.chmod(0)
    before = seen(bound.parent)
    sentence = "cannot be read: Permission denied. Check its owner and mode with ls -l."

    for command in ("add", "list", "undo", "config set"):
        answer = ran(*LINES[command], under=AS_USER)

        assert answer == Said(3, "", f"trustlog: {bound} {sentence}\n"), command
        assert seen(bound.parent) == before


def test_a_folder_that_cannot_be_written_takes_no_first_journal(friday: Path) -> None:
    folder = friday / ".local/share"
    folder.mkdir(parents=True)
    folder.chmod(0o500)

    answer = ran(*LINES["add"], under=AS_USER)

    place = folder / "trustlog"
    sentence = f"trustlog: Not saved: {place} cannot be written: Permission denied{KEPT_APART}\n"
    assert answer == Said(3, "", sentence)
    assert list(folder.iterdir()) == []


@contextmanager
def full_disk(folder: Path) -> Iterator[None]:
    """A disk of one megabyte; where none may be mounted, files of that size at most."""
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", folder],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        with small_files(folder):
            yield
        return
    try:
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


@contextmanager
def small_files(_folder: Path) -> Iterator[None]:
    """No file may grow beyond one megabyte, as after `ulimit -f`."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


NOT_THERE = {
    *("listening", "priya", "p1", "engagement", "pulse", "reflection show", "interview show"),
    *(f"the-{kind}" for kind in KINDS),
}
"""What some commands are about or name, and a journal of notes alone does not hold."""
WALLS = {"full-disk": full_disk, "file-size-limit": small_files}
UNWRITTEN = (
    r"trustlog: Not saved: (\S+ could not be written \(SQLITE_IOERR_WRITE\): perhaps a quota or"
    r" limit|The disk that holds \S+ is full)\. Make room and try again; what you wrote is kept in"
    r" \S+/unsaved and offered next time\.\n"
)


@pytest.mark.parametrize("wall", WALLS)
def test_a_full_disk_loses_nothing_that_was_saved(wall: str, friday: Path, tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with WALLS[wall](folder):
        path = folder / "journal.db"
        saved: list[tuple[int, str]] = []
        refused = 0
        for n in range(400):
            note = f"{n} " + "word " * (900 if refused == 0 else 5)
            answer = said("note", note, "--journal", str(path))
            if answer.code == 0:
                saved.append((int(answer.out.split()[1].removeprefix("#")), note.strip()))
                continue
            refused += 1
            assert answer.code == 3
            assert re.fullmatch(UNWRITTEN, answer.err), answer
            assert answer.out == ""
            if refused == 20:
                break
        with closing(sqlite3.connect(path)) as journal:
            kept = journal.execute("SELECT number, note FROM moment ORDER BY number").fetchall()
        for command in READING:
            if NOT_THERE.isdisjoint((command, *LINES[command])):
                assert said(*LINES[command], "--journal", str(path)).code == 0, command

        assert refused > 0
        assert len(saved) > 20
        assert kept == saved
        assert damage_in(path) == []
        assert [name.name for name in folder.iterdir()] == ["journal.db"]


def test_a_full_disk_gets_no_half_journal(friday: Path, tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with full_disk(folder):
        (folder / "filler").write_bytes(bytes((1 << 20) - 65536))
        if shutil.disk_usage(folder).total > 2 << 20:
            pytest.xfail("no small disk may be mounted here")

        answer = said("add", "listening", "--journal", str(folder / "journal.db"))

        assert answer.code == 3
        assert re.fullmatch(UNWRITTEN, answer.err), answer
        assert [name.name for name in folder.iterdir()] == ["filler"]
