"""The key of pseudonyms: a file of its own, apart from the journal, for its owner alone."""

from __future__ import annotations

import os

from trustlog.domain.errors import RefusedError
from trustlog.domain.pseudonyms import KEY_BYTES
from trustlog.store.making import make_folder, put_in_place
from trustlog.store.opening import OWNER_ONLY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


def key_at(path: str, random: Callable[[int], bytes]) -> bytes:
    """The key at a path; made there, whole or not at all, if there is none.

    Raises:
        RefusedError: If it cannot be made or read, or what is there is no key.
    """
    try:
        if not os.path.lexists(path):
            _make(path, random(KEY_BYTES))
        with open(path, "rb") as file:
            key = file.read(KEY_BYTES + 1)
    except OSError as error:
        raise RefusedError(
            f"The key of pseudonyms at {path} cannot be used: {error.strerror}."
            " Without it no name can be replaced."
        ) from None
    if len(key) != KEY_BYTES:
        raise RefusedError(
            f"{path} is no key of pseudonyms. Move it away and a new one is made, under which"
            " everybody gets another pseudonym."
        )
    return key


def _make(path: str, key: bytes) -> None:
    make_folder(os.path.dirname(path))
    building = f"{path}.{os.urandom(4).hex()}.new"
    handle = os.open(building, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWNER_ONLY)
    try:
        os.write(handle, key)
        os.fsync(handle)
        put_in_place(building, path)
    except FileExistsError:  # another trustlog was faster, and its key holds
        pass
    finally:
        os.close(handle)
        if os.path.lexists(building):
            os.unlink(building)
