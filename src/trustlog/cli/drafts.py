"""Drafts of the editor: each in a folder that only its owner can enter, and one program at a time.

The name of a folder says of which journal and of which of its texts a draft is. The folder is
locked while somebody writes in it. The lock ends with the program, however that ends: a draft that
nobody locks was left behind.
"""

from __future__ import annotations

import os
from _blake2 import blake2b
from contextlib import suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from itertools import count
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

from trustlog.domain.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Self

DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW


class TakenError(Exception):
    """Another program writes in this folder."""


class Draft:
    """A folder with the file of a draft, nobody else's for as long as the block lasts.

    Raises:
        RefusedError: If the folder cannot be made, or others may enter it.
        TakenError: If another program writes in it.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self.file = folder / f"{name}.md"
        self._handle = _entered(folder)
        if not _is_ours_now(self._handle, folder):
            os.close(self._handle)
            raise TakenError
        self.was_left = self.file.exists() and self.file.stat().st_size > 0
        """Whether it was here before."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let others in; a folder with nothing in it goes."""
        with suppress(OSError):
            self._folder.rmdir()
        os.close(self._handle)

    def write(self, text: str) -> None:
        """Put a text into it, for its owner alone."""
        self.file.write_text(text, encoding="utf-8", errors="surrogateescape")
        self.file.chmod(0o600)

    def read(self) -> str:
        """What is in it."""
        return self.file.read_text(encoding="utf-8", errors="surrogateescape")

    def remove(self) -> None:
        """Remove it, and the copies that an editor made of it."""
        for each in self._folder.iterdir():
            if self.file.name in each.name:
                with suppress(OSError):
                    each.unlink()


def _entered(folder: Path) -> int:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
        if not folder.is_symlink() and found.st_uid == os.getuid() and not found.st_mode & 0o077:
            return os.open(folder, DIRECTORY)
    except FileNotFoundError:
        raise TakenError from None  # whoever had it just removed it
    except OSError as error:
        raise RefusedError(f"{folder} cannot be made: {error.strerror}.") from None
    raise RefusedError(f"{folder} is not yours alone. Remove it and try again.")


def _is_ours_now(handle: int, folder: Path) -> bool:
    try:
        flock(handle, LOCK_EX | LOCK_NB)
        # Who held it until now may have removed it.
        return os.path.samestat(os.fstat(handle), folder.lstat())
    except (BlockingIOError, FileNotFoundError):
        return False


def left_or_new(environ: Mapping[str, str], name: str, journal: str) -> Draft:
    """The draft that was left of a text in a journal; else a new one."""
    stem = _stem(environ, name, journal)
    for folder in sorted(stem.parent.glob(f"{stem.name}*")):
        if folder.name == stem.name or folder.name.startswith(f"{stem.name}."):
            with suppress(TakenError):
                draft = Draft(folder, name)
                if draft.was_left:
                    return draft
                draft.close()
    return new(environ, name, journal)


def new(environ: Mapping[str, str], name: str, journal: str) -> Draft:
    """A draft of a text in a journal, beside those that are there."""
    for folder in _folders(_stem(environ, name, journal)):
        with suppress(TakenError):
            draft = Draft(folder, name)
            if not draft.was_left:
                return draft
            draft.close()
    raise AssertionError  # numbers do not end


def _folders(stem: Path) -> Iterator[Path]:
    """Where a draft may be: `….2` is that of a second program at once."""
    yield stem
    for number in count(2):
        yield stem.with_name(f"{stem.name}.{number}")


def _stem(environ: Mapping[str, str], name: str, journal: str) -> Path:
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    base = runtime if os.path.isabs(runtime) and os.path.isdir(runtime) else gettempdir()
    which = blake2b(os.fsencode(os.path.realpath(journal)), digest_size=4).hexdigest()
    return Path(base) / f"trustlog-draft-{os.getuid()}-{which}-{name}"
