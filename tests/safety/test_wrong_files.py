"""P5: a wrong file is said to be one, clearly, and nothing is changed.

Every command over 28 things that are no journal of ours, or not whole: one or two sentences, exit
code 3, no traceback, not a byte or name changed in the folder. The control opens what it was
given without looking at it first.
"""

from __future__ import annotations

import gzip
import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from tests.safety.journals import seen
from tests.safety.lines import LINES, WITHOUT_JOURNAL
from tests.safety.running import Said, is_calm, said

from trustlog.command.table import COMMANDS
from trustlog.store import opening

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Maker = Callable[[Path, bytes], object]

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489")
NOT_OURS = "is not a trustlog journal. Nothing was changed."
DAMAGED = (
    "cannot be read as it is: SQLite finds it damaged. trustlog doctor reads it once more, and its"
    " --salvage NEW writes what can be read into a new file."
)
CUT = "is cut short. trustlog doctor --salvage NEW writes what can be read into a new file."
LEFT = "is not as trustlog left it (SQLITE_ERROR). trustlog doctor tells more."
KEPT = "; what you wrote is kept in ~/.local/state/trustlog/unsaved and offered next time."
"""What is said beside, of a note that could be read and not saved."""
OWN = {
    "doctor": (3, "table moment cannot be read to its end"),
    "backup": (3, "journal.db cannot be copied whole: SQLite finds it damaged."),
    "restore": (1, "There is no backup at "),
}
"""What is said of a journal that SQLite opens, and that has no tables."""
EMPTY = (
    "is empty (0 bytes); nothing was changed. Move it away, and trustlog restore FILE puts a"
    " backup there, or trustlog add begins anew."
)
NEWER = (
    "was written by a newer trustlog (schema %d; this one knows 4); nothing was changed. Upgrade"
    " trustlog."
)
NO_FILE = "is not a file, so it is not a journal. Nothing was changed."


def written(data: bytes) -> Maker:
    return lambda path, _good: path.write_bytes(data)


def cut(size: int | str) -> Maker:
    """A journal cut short: to a size, or at a part of its pages."""

    def make(path: Path, good: bytes) -> None:
        sizes = {
            "half": len(good) // 8192 * 4096,
            "page": len(good) - 4096,
            "part": len(good) - 2048,
        }
        path.write_bytes(good[: sizes.get(size, -1) if isinstance(size, str) else size])

    return make


def changed(at: int, data: bytes) -> Maker:
    return lambda path, good: path.write_bytes(good[:at] + data + good[at + len(data) :])


def of_another(pragma: str) -> Maker:
    def make(path: Path, _good: bytes) -> None:
        with closing(sqlite3.connect(path)) as other, other:
            other.execute(pragma)
            other.execute("CREATE TABLE moment (id INTEGER PRIMARY KEY, note TEXT)")

    return make


WRONG: dict[str, tuple[Maker, str]] = {
    "directory": (
        lambda path, _: path.mkdir(),
        "is a directory, so it is not a journal. Nothing was changed.",
    ),
    "fifo": (lambda path, _: os.mkfifo(path), NO_FILE),
    "device": (lambda path, _: path.symlink_to("/dev/null"), NO_FILE),
    "loop": (
        lambda path, _: path.symlink_to(path.name),
        "cannot be read: Too many levels of symbolic links. Check its owner and mode with ls -l.",
    ),
    "text": (written(b"Dear diary,\n" * 50), NOT_OURS),
    "png": (written(PNG * 10), NOT_OURS),
    "gz": (written(gzip.compress(bytes(range(256)) * 100)), NOT_OURS),
    "random": (written(bytes(n * n * 7 % 251 for n in range(8192))), NOT_OURS),
    "nuls": (written(bytes(8192)), NOT_OURS),
    "0-bytes": (written(b""), EMPTY),
    "1-byte": (written(b"S"), NOT_OURS),
    "50-bytes": (cut(50), NOT_OURS),
    "99-bytes": (cut(99), NOT_OURS),
    "100-bytes": (cut(100), CUT),
    "512-bytes": (cut(512), CUT),
    "1-page": (cut(4096), DAMAGED),
    "half": (cut("half"), DAMAGED),
    "a-page-short": (cut("page"), DAMAGED),
    "half-a-page-short": (cut("part"), CUT),
    "a-byte-short": (cut("byte"), CUT),
    "page-size": (changed(16, b"\0\7"), CUT),
    "format": (changed(19, b"\x09"), NOT_OURS),
    "no-tables": (changed(100, b"\x0d" + bytes(4) + b"\x10\0"), LEFT),
    "newer": (changed(60, (opening.SCHEMA + 1).to_bytes(4, "big")), NEWER % (opening.SCHEMA + 1)),
    "far-newer": (changed(60, b"\x7f\xff\xff\xff"), NEWER % 2147483647),
    "another-program": (
        of_another("PRAGMA user_version = 1"),
        "is another program's database. Nothing was changed.",
    ),
    "named-program": (
        of_another("PRAGMA application_id = 252006674"),
        "is another program's database. Nothing was changed.",
    ),
    "tables-of-another": (
        of_another(f"PRAGMA application_id = {0x54724C67}"),
        "is another program's database. Nothing was changed.",
    ),
}


@pytest.fixture
def good(journal: Path) -> bytes:
    """The bytes of a journal in order."""
    return journal.read_bytes()


def test_every_command_has_a_line() -> None:
    assert {*LINES, *WITHOUT_JOURNAL} == {*COMMANDS}


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_file_is_named_and_left_alone(kind: str, good: bytes, tmp_path: Path) -> None:
    make, sentence = WRONG[kind]
    path = tmp_path / "elsewhere" / "journal.db"
    path.parent.mkdir()
    make(path, good)
    before = seen(path.parent)

    for command, line in LINES.items():
        answer = said(*line, "--journal", str(path))

        if kind == "no-tables" and command in OWN:
            code, sentence_of_its_own = OWN[command]
            assert answer.code == code, command
            assert sentence_of_its_own in answer.out + answer.err, command
            if command == "backup":  # the folder is made first; nothing is in it
                (path.parent / "backups").rmdir()
            assert seen(path.parent) == before, command
            continue
        answer = answer._replace(err=answer.err.replace(KEPT, "."))
        if command == "where":  # which says the path all the same, and then what is not saved yet
            first = answer.err.partition("\n")[0] + "\n"
            answer = answer._replace(out=answer.out.removeprefix(f"{path}\n"), err=first)
        assert answer == Said(3, "", f"trustlog: {path} {sentence}\n"), command
        assert is_calm(answer), command
        assert seen(path.parent) == before, command


def test_without_a_look_one_byte_becomes_an_empty_journal(
    friday: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"S")
    monkeypatch.setattr(opening, "_look_at", lambda _path: None)

    answer = said("list", "--journal", str(path))

    assert answer == Said(0, "", "There is no moment yet. trustlog add logs one.\n")
    assert path.stat().st_size > 1
