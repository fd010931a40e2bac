"""P5: an ordinary user, in a folder of somebody else on a full disk, with a bad file.

Each kind of wrong file, by its own name and through a link, is said to be one in one or two
sentences; the exit code is right and not a byte is changed. A journal that is not theirs to write
can be read, and what they wrote is kept.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest
from tests.safety.journals import seen
from tests.safety.running import AS_USER, is_calm, ran
from tests.safety.test_unwritable import full_disk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

SOMEBODY = 65534
FULL = 2 << 20
LINES = (("add", "listening", "let her finish"), ("list",), ("undo",), ("doctor",))
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452")
NOT_OURS = " is not a trustlog journal. Nothing was changed.\n"


def of_another(path: Path, _journal: bytes) -> None:
    with closing(sqlite3.connect(path)) as other, other:
        other.execute("CREATE TABLE note (id INTEGER PRIMARY KEY)")


def cut(size: int) -> Callable[[Path, bytes], object]:
    return lambda path, journal: path.write_bytes(journal[:size])


WRONG: dict[str, tuple[Callable[[Path, bytes], object], str]] = {
    "0-bytes": (cut(0), " is empty (0 bytes); nothing was changed. "),
    "1-byte": (cut(1), NOT_OURS),
    "50-bytes": (cut(50), NOT_OURS),
    "99-bytes": (cut(99), NOT_OURS),
    "text": (lambda path, _: path.write_text("Dear diary\n" * 20), NOT_OURS),
    "png": (lambda path, _: path.write_bytes(PNG * 50), NOT_OURS),
    "another-program": (of_another, " is another program's database. Nothing was changed.\n"),
}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with full_disk(folder):
        yield folder
        folder.chmod(0o700)


def give_away(folder: Path) -> None:
    """Fill the disk, and make all that is on it somebody else's."""
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as filler:
        filler.write(bytes(FULL))
    for path in (*folder.iterdir(), folder):
        path.chmod(0o755 if path.is_dir() else 0o644)
        if AS_USER:
            os.chown(path, SOMEBODY, SOMEBODY)
        else:
            path.chmod(0o555 if path.is_dir() else 0o444)


@pytest.mark.parametrize("kind", WRONG)
def test_somebody_else_is_told_in_one_sentence_and_changes_nothing(
    kind: str, disk: Path, journal: Path, tmp_path: Path
) -> None:
    make, sentence = WRONG[kind]
    path, link = disk / "journal.db", tmp_path / "link.db"
    make(path, journal.read_bytes())
    link.symlink_to(path)
    give_away(disk)
    before = seen(disk)

    for line in LINES:
        for named in (path, link):
            answer = ran(*line, "--journal", str(named), under=AS_USER)

            assert answer.code == 3, (line, answer)
            assert answer.err.startswith(f"trustlog: {named}{sentence}"), (line, answer)
            assert is_calm(answer), (line, answer)
            assert seen(disk) == before


def test_a_journal_of_somebody_else_can_be_read_and_is_left_alone(
    disk: Path, journal: Path, friday: Path
) -> None:
    path = disk / "journal.db"
    path.write_bytes(journal.read_bytes())
    give_away(disk)
    before = seen(disk)

    read = ran("list", "--journal", str(path), under=AS_USER)
    written = ran("note", "let her finish", "--journal", str(path), under=AS_USER)

    assert read.code == 0
    assert written.code == 3
    assert written.err.startswith(f"trustlog: Not saved: {path} or its folder cannot be written.")
    assert is_calm(written)
    assert seen(disk) == before
    assert len(list((friday / ".local/state/trustlog/unsaved").iterdir())) == 1
