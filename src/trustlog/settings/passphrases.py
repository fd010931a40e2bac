"""Where a passphrase comes from: a command, a file, a variable, the keyring. Never an option.

Whoever may list processes reads their options, and nobody else the environment. The names are
those that restic and borg use.
"""

from __future__ import annotations

import os
import stat

from trustlog.domain.errors import RefusedError
from trustlog.settings.keyring import KEYRING, KeyringError, kept_in_keyring, uses_keyring
from trustlog.settings.places import is_server
from trustlog.settings.servers import COMMAND as PASSWORD_COMMAND
from trustlog.settings.servers import JOURNAL, parted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Asks = Callable[[str], str]
    """Asks for a line that is not shown."""

NOW, NEXT = "TRUSTLOG_PASSPHRASE", "TRUSTLOG_NEW_PASSPHRASE"
"""The variables of the passphrase that opens the journal, and of the one it is to have."""
COMMAND, FILE, ITSELF = "_COMMAND", "_FILE", ""
SECRETS = (
    *(name + way for name in (NOW, NEXT) for way in (COMMAND, FILE, ITSELF)),
    *(PASSWORD_COMMAND, "PGPASSWORD"),
)
LONGEST = 4096
_TOLD: dict[tuple[str, str], str] = {}


class NoPassphraseError(RefusedError):
    """The journal is encrypted, and there is nothing and nobody to say its passphrase."""

    def __init__(self, path: str, name: str, *, also: str = "", trouble: str = "") -> None:
        why = trouble or f"There is no passphrase for {path} and no terminal to ask for it."
        super().__init__(f"{why} Set {name}{COMMAND}, {name}{FILE} or {name}{ITSELF}{also}.")


class PassphraseError(RefusedError):
    """A source that was named gives no passphrase."""


def secret_for(path: str, environ: Mapping[str, str], asks: Asks | None) -> str:
    """The passphrase of a journal: from a variable, the keyring, or whoever sits there.

    Raises:
        NoPassphraseError: If there is none of these.
        PassphraseError: If what a variable names gives none.
    """
    found, trouble = passphrase_from(environ), ""
    if found is None and uses_keyring(environ):
        try:
            found = kept_in_keyring(path)
        except KeyringError as error:
            trouble = str(error)
    if found is not None:
        return found
    if asks is None:
        also = "" if trouble else f", or {KEYRING}=1"
        raise NoPassphraseError(path, NOW, also=also, trouble=trouble)
    return asks(f"{trouble}{trouble and chr(10)}Passphrase of {path}: ")


def new_secret_for(path: str, environ: Mapping[str, str], asks: Asks | None, name: str) -> str:
    """The passphrase that a journal is to have; one that is typed is typed twice.

    Raises:
        NoPassphraseError: If no variable leads to one and nobody can be asked.
        PassphraseError: If what a variable names gives none, or the two are not alike.
    """
    found = passphrase_from(environ, name)
    if found is not None:
        return found
    if asks is None:
        raise NoPassphraseError(path, name)
    typed = asks(f"New passphrase of {path}: ")
    if asks("The same once more: ") != typed:
        raise PassphraseError("The two are not the same. Nothing was changed.")
    return typed


def is_named(environ: Mapping[str, str]) -> bool:
    """Whether a variable leads to the passphrase, so that nobody else is asked."""
    return any(environ.get(NOW + way) for way in (COMMAND, FILE, ITSELF))


def passphrase_from(environ: Mapping[str, str], name: str = NOW) -> str | None:
    """The passphrase that a variable of the environment leads to, if one is set.

    Raises:
        PassphraseError: If what it names gives none.
    """
    if command := environ.get(name + COMMAND):
        return _checked(told_by(command, name + COMMAND, environ), name + COMMAND)
    return _at_once(environ, name)


def passphrase_at_once(environ: Mapping[str, str]) -> str | None:
    """The passphrase as far as nothing has to be started for it: a touch of TAB is no wish to."""
    return None if environ.get(NOW + COMMAND) else _at_once(environ, NOW)


def without_secrets(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment for programs that trustlog starts: what opens the journal is not theirs."""
    kept = {name: value for name, value in environ.items() if name not in SECRETS}
    if is_server(place := kept.get(JOURNAL, "")):
        kept[JOURNAL] = parted(place)[0]
    return kept


def _at_once(environ: Mapping[str, str], name: str) -> str | None:
    if path := environ.get(name + FILE):
        return _checked(_kept_in(path, name + FILE), name + FILE)
    text = environ.get(name + ITSELF)
    return _checked(text, name + ITSELF) if text else None


def told_by(command: str, name: str, environ: Mapping[str, str]) -> str:
    """The first line that a command writes. It is run as it stands, without a shell.

    It may want a touch of a key or a word at a window, so it is run once, whoever asks again.

    Raises:
        PassphraseError: If it writes none.
    """
    if (known := _TOLD.get((name, command))) is not None:
        return known
    import shlex
    import subprocess

    try:
        words = shlex.split(command)
        done = subprocess.run(
            words, stdout=subprocess.PIPE, check=False, env=without_secrets(environ)
        )
    except (OSError, ValueError, IndexError) as error:
        why = getattr(error, "strerror", None) or "it is no command"
        raise PassphraseError(f"The command of {name} cannot be run: {why}.") from None
    if done.returncode:
        raise PassphraseError(f"The command of {name} failed (exit {done.returncode}).")
    said = _TOLD[name, command] = _first_line(done.stdout, name)
    return said


def _kept_in(path: str, name: str) -> str:
    """The first line of a file that is its owner's alone, or of a pipe."""
    try:
        handle = os.open(os.path.expanduser(path), os.O_RDONLY)
        with open(handle, "rb") as file:
            if os.fstat(handle).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise PassphraseError(
                    f"{name} names {path}, which others may open. chmod 600 makes it yours alone."
                )
            return _first_line(file.read(LONGEST), name)
    except OSError as error:
        raise PassphraseError(f"{name} names {path}, which gives none: {error.strerror}.") from None


def _first_line(data: bytes, name: str) -> str:
    line = data[:LONGEST].partition(b"\n")[0].removesuffix(b"\r")
    try:
        return line.decode()
    except UnicodeDecodeError:
        raise PassphraseError(f"The passphrase that {name} gives is no text in UTF-8.") from None


def _checked(text: str, name: str) -> str:
    if not text:
        raise PassphraseError(f"The passphrase that {name} gives is empty.")
    return text
