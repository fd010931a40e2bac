"""A journal in a file that only its passphrase opens: SQLCipher encrypts every page of it.

Nothing is invented here: key, salt and pages are SQLCipher's own, in the form of its version 4.
The module `sqlite3` takes `PRAGMA key` without a word and writes plain text, and so would SQLCipher
without a key; that a file is really encrypted is asked each time before it is used.
"""

from __future__ import annotations

from trustlog.domain.errors import RefusedError
from trustlog.store.connection import SqliteConnection, StoreError, connected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

    from trustlog.store.connection import BusyError

PAGE = 4096
ENOUGH_VALUES = 240
"""Different bytes in a page that looks like chance: 4,096 drawn ones leave out one or none."""

RAW = "key:"
"""What a key itself begins with, 64 hexadecimal digits, of which nothing has to be derived."""
HEX_DIGITS = frozenset("0123456789abcdef")
FORM = "PRAGMA cipher_compatibility=4"
QUIET = "PRAGMA cipher_log_level=none"


class WrongPassphraseError(StoreError):
    """The file does not open."""


class NoCipherError(RefusedError):
    """There is nothing here that could read or write an encrypted file."""


def cipher() -> Any:
    """The driver that encrypts.

    Raises:
        NoCipherError: If it is not installed.
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        raise NoCipherError(
            "Encrypted journals need SQLCipher: pip install 'trustlog[encrypt]' brings it."
        ) from None
    return dbapi2


def seems_sealed(path: str) -> bool:
    """Whether a file may be an encrypted journal: to whoever has no key it looks like chance."""
    with open(path, "rb", buffering=0) as file:
        return looks_like_chance(file.read(PAGE))


def looks_like_chance(page: bytes) -> bool:
    """Whether the first page of a file may be one of an encrypted journal."""
    return len(page) == PAGE and len(set(page)) >= ENOUGH_VALUES


def key_of(secret: str) -> str:
    """A passphrase, or a key itself, as SQLCipher wants it.

    Raises:
        RefusedError: If SQLCipher would take it for something else than it is.
    """
    if secret.startswith(RAW):
        digits = secret.removeprefix(RAW).casefold()
        if len(digits) != 64 or not HEX_DIGITS.issuperset(digits):
            raise RefusedError(f"After {RAW} stand 64 hexadecimal digits, and here they do not.")
        return f"x'{digits}'"
    if secret[:2] in ("x'", "X'"):
        raise RefusedError("A passphrase does not begin with x': SQLCipher takes that for a key.")
    if not secret or not secret.isprintable():
        raise RefusedError("A passphrase has one character or more, and no control characters.")
    return secret


def quoted(key: str) -> str:
    """A key as text of SQL; a pragma takes no parameters."""
    return "'" + key.replace("'", "''") + "'"


def must_encrypt(driver: Any) -> None:
    """Be sure that a driver is one that can encrypt.

    Raises:
        NoCipherError: If it is not.
    """
    if not driver.execute("PRAGMA cipher_version").fetchall():
        raise NoCipherError("This SQLite cannot encrypt, so nothing was opened or written.")


def unlock(driver: Any, key: str) -> None:
    """Give an open file its key, and be sure that it is really encrypted with it.

    Raises:
        NoCipherError: If the driver would write plain text.
    """
    must_encrypt(driver)
    driver.execute(QUIET)
    driver.execute(f"PRAGMA key={quoted(key)}")
    driver.execute(FORM)
    driver.execute("SELECT count(*) FROM sqlite_master")
    if driver.execute("PRAGMA cipher_status").fetchall() != [("1",)]:
        raise NoCipherError("SQLCipher did not take the key, so nothing was written.")


class SealedConnection(SqliteConnection):
    """A journal in an encrypted file."""

    def __init__(self, path: str, secret: str, *, create: bool = False) -> None:
        self._secret = secret
        self._key = key_of(secret)
        self._module = cipher()
        self._errors = (self._module.Error, UnicodeDecodeError)
        super().__init__(path, create=create)

    def _opened(self, path: str) -> Any:
        return self._unlocked(connected(self._module, path))

    def _unlocked(self, driver: Any) -> Any:
        try:
            unlock(driver, self._key)
        except BaseException:
            driver.close()
            raise
        return driver

    def beside(self, path: str) -> Self:
        """Open another file with the same key."""
        return type(self)(path, self._secret)

    def _spoken(self, error: Exception) -> StoreError | BusyError:
        if getattr(error, "sqlite_errorname", None) == "SQLITE_NOTADB":
            return WrongPassphraseError(
                f"That is not the passphrase of {self.path}, or the file is damaged or no journal."
                " Nothing was changed."
            )
        return super()._spoken(error)


class SealedGlance(SealedConnection):
    """An encrypted journal that nothing is written to."""

    def __init__(self, path: str, secret: str, seconds: float) -> None:
        self._seconds = seconds
        super().__init__(path, secret)

    def _opened(self, path: str) -> Any:
        from trustlog.store.glance import read_only

        return self._unlocked(read_only(self._module, path, self._seconds))
