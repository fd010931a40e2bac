"""How to build it all: the system's clock, the journal, the catalogue. It decides nothing."""

from __future__ import annotations

import os
import time
from datetime import datetime

from trustlog.domain.operations import uuid7
from trustlog.domain.times import local_instant
from trustlog.settings.places import is_server, journal_path
from trustlog.store.journal import Journal
from trustlog.store.opening import is_sealed, open_as_it_is, open_journal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from trustlog.domain.clock import Clock
    from trustlog.domain.habits import Template
    from trustlog.store.connection import SqliteConnection
    from trustlog.store.database import Connection


class SystemClock:
    """The clock of the machine, in its own time zone."""

    def now(self) -> datetime:
        """The current instant."""
        return datetime.fromtimestamp(time.time()).astimezone()  # noqa: TID251  # the one place

    def local(self, wall: datetime) -> datetime:
        """The instant at which clocks here show this time."""
        return local_instant(wall)


def _clock_at(text: str) -> Clock:
    from trustlog.domain.clock import clock_at

    return clock_at(text)


class Machine:
    """What the program stands on: environment, clock, chance."""

    def __init__(
        self,
        environ: Mapping[str, str] = os.environ,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self.environ = environ
        self.random = random
        fixed = environ.get("TRUSTLOG_NOW")
        self.clock: Clock = _clock_at(fixed) if fixed else SystemClock()
        self.asks: Callable[[str], str] | None = None
        """Asks for what is not to be shown; set where there is a terminal for it."""
        self._secret: str | None = None

    def uid(self) -> str:
        """A new identity, of now."""
        return uuid7(int(self.clock.now().timestamp() * 1000), self.random(10))

    def secret(self, path: str) -> str:
        """The passphrase of an encrypted journal, found or asked for once."""
        if self._secret is None:
            from trustlog.settings.passphrases import secret_for

            self._secret = secret_for(path, self.environ, self.asks)
        return self._secret

    def path(self, option: str | None) -> str:
        """Where the journal is."""
        return journal_path(option, self.environ)

    def open(self, path: str) -> Journal:
        """Open the journal that is there."""
        if is_server(path):
            return Journal(self._reached(path), lambda: self._reached(path))
        return Journal(open_journal(path, self.secret), lambda: open_journal(path, self.secret))

    def _reached(self, address: str) -> Connection:
        from trustlog.store.reaching import reached

        return reached(address, self.password(address))

    def password(self, address: str) -> str | None:
        """The password of a server, where trustlog is told one."""
        from trustlog.settings.servers import password_of

        return password_of(address, self.environ)

    def open_as_it_is(self, path: str) -> SqliteConnection:
        """Open the file of the journal that is there, of whichever schema, to look through it."""
        return open_as_it_is(path, self.secret)

    def blank(self) -> Journal:
        """An empty journal in memory, for the time before there is a file."""
        from trustlog.store.making import blank_journal

        return Journal(blank_journal(), blank_journal)

    def make(self, path: str) -> bool:
        """Make a journal; false if there is one by now."""
        if is_server(path):
            from trustlog.store.reaching import make_there

            return make_there(path, self.password(path))
        from trustlog.store.making import make_journal

        return make_journal(path)

    def is_sealed(self, path: str) -> bool:
        """Whether the journal there is encrypted."""
        if is_server(path):
            return False
        return is_sealed(path)

    def new_secret(self, path: str, *, first: bool) -> str:
        """The passphrase that a journal is to have: its first, or another one.

        Raises:
            RefusedError: If there is none, it cannot be one, or nothing here encrypts.
        """
        from trustlog.settings import passphrases
        from trustlog.store.sealed import cipher, key_of

        name = passphrases.NOW if first else passphrases.NEXT
        cipher()  # without it, nobody need think of a passphrase
        secret = passphrases.new_secret_for(path, self.environ, self.asks, name)
        key_of(secret)
        return secret

    def remember(self, path: str, secret: str) -> None:
        """Put a passphrase into the keyring, if that is where the journal's is looked for."""
        from trustlog.settings.keyring import keep_in_keyring, uses_keyring
        from trustlog.settings.passphrases import is_named

        if uses_keyring(self.environ) and not is_named(self.environ):
            keep_in_keyring(path, secret)

    def reseal(self, path: str, secret: str | None) -> None:
        """Write the journal anew under another passphrase, or as plain text without one."""
        from trustlog.store.sealing import rewrite

        rewrite(path, self.secret(path) if is_sealed(path) else None, secret)
        self._secret = secret

    def catalogue(self) -> list[Template]:
        """The built-in habits."""
        from trustlog.exchange.catalogue import built_in_habits

        return built_in_habits()
