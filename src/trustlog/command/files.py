"""Files that a command writes: for their owner alone, whole or not at all, never through a link."""

from __future__ import annotations

import os
import stat
from itertools import islice

from trustlog.domain.errors import RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Self

    Seen = tuple[int, int, int]

CHUNK = 1 << 20
HANDFUL = 200
_OWN_NAME = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
# Without waiting, or a pipe that was put there would hold us up for ever.
_READ = os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_NOFOLLOW", 0)


def write_file(path: str, pieces: Iterable[str], *, replace: bool) -> None:
    """Write one file.

    Raises:
        RefusedError: If the file is there already, or cannot be written.
    """
    if os.path.lexists(path) and not replace:
        raise RefusedError(f"{path} is there already. Name another file, or add --force.")
    try:
        _written(path, pieces)
    except OSError as error:
        raise RefusedError(f"{path} cannot be written: {error.strerror}.") from None


class Folder:
    """A folder that is held open, so that it stays the same one whatever its path comes to mean.

    Raises:
        RefusedError: If it is a file, or cannot be opened or made.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._seen: dict[str, Seen | None] = {}
        try:
            if not os.path.lexists(path):
                os.mkdir(path, 0o700)
            self._handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        except NotADirectoryError:
            raise RefusedError(f"{path} is no folder. Name one, or a new one.") from None
        except OSError as error:
            raise RefusedError(f"{path} cannot be used: {error.strerror}.") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._handle)

    def names(self) -> list[str]:
        """Everything in it, by name.

        Raises:
            RefusedError: If it cannot be read.
        """
        try:
            return sorted(os.listdir(self._handle))
        except OSError as error:
            raise RefusedError(f"{self.path} cannot be read: {error.strerror}.") from None

    def read(self, name: str) -> bytes | None:
        """What a file holds, if it is there.

        Raises:
            RefusedError: If it is no plain file, or cannot be read.
        """
        try:
            handle = os.open(name, _READ, dir_fd=self._handle)
            found = os.fstat(handle)
            if not stat.S_ISREG(found.st_mode):
                os.close(handle)
                raise RefusedError(f"{self._shown(name)} is no plain file. Move it away.")
            with open(handle, "rb") as file:
                self._seen[name] = _identity(found)
                return file.read()
        except FileNotFoundError:
            self._seen[name] = None
            return None
        except OSError as error:
            if self._is_link(name):
                raise RefusedError(
                    f"{self._shown(name)} is a link, and nothing is written through one."
                    " Move it away."
                ) from None
            raise RefusedError(f"{self._shown(name)} cannot be read: {error.strerror}.") from None

    def write(self, name: str, data: bytes | None) -> None:
        """Replace a file that was read, or take it away.

        Raises:
            RefusedError: If it is another by now, or cannot be written.
        """
        try:
            if data is None:
                self._look_again(name)
                os.unlink(name, dir_fd=self._handle)
            else:
                text = data.decode()
                _written(name, (text,), self._handle, lambda: self._look_again(name))
        except OSError as error:
            raise RefusedError(
                f"{self._shown(name)} cannot be written: {error.strerror}."
            ) from None

    def settle(self) -> None:
        """Make new names last."""
        os.fsync(self._handle)

    def _look_again(self, name: str) -> None:
        """See that nobody wrote the file since it was read.

        Raises:
            RefusedError: If somebody did.
        """
        try:
            now = _identity(os.stat(name, dir_fd=self._handle, follow_symlinks=False))
        except FileNotFoundError:
            now = None
        if now != self._seen[name]:
            raise RefusedError(f"{self._shown(name)} was changed just now. Do it once more.")

    def _is_link(self, name: str) -> bool:
        try:
            return stat.S_ISLNK(os.lstat(name, dir_fd=self._handle).st_mode)
        except OSError:
            return False

    def _shown(self, name: str) -> str:
        return os.path.join(self.path, name)


def _identity(found: os.stat_result) -> Seen:
    return found.st_ino, found.st_size, found.st_mtime_ns


def _written(
    path: str,
    pieces: Iterable[str],
    folder: int | None = None,
    before: Callable[[], None] | None = None,
) -> None:
    """Write under a working name, and take the place of the file when all of it is on the disk.

    Raises:
        OSError: If that cannot be done.
    """
    # A process number would come again, in a container at once, and meet what a kill left there.
    part = f"{path}.{os.urandom(4).hex()}.part"
    try:
        handle = os.open(part, _OWN_NAME, 0o600, dir_fd=folder)
    except FileExistsError as error:
        raise FileExistsError(error.errno, f"{part} is in the way") from None
    try:
        with open(handle, "w", buffering=CHUNK, encoding="utf-8", newline="\n") as file:
            file.writelines(_in_handfuls(pieces))
            file.flush()
            os.fsync(handle)
        if before:
            before()
        os.replace(part, path, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        os.unlink(part, dir_fd=folder)
        raise


def _in_handfuls(pieces: Iterable[str]) -> Iterator[str]:
    """The same text in fewer pieces: to write one costs more than to join it."""
    rest = iter(pieces)
    while handful := list(islice(rest, HANDFUL)):
        yield "".join(handful)
