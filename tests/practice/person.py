"""Somebody who types commands, at a journal on any database."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from trustlog.cli.front import SlowFront
from trustlog.command import body_of
from trustlog.domain.errors import RefusedError
from trustlog.quick.front import split
from trustlog.wiring import Machine

if TYPE_CHECKING:
    from collections.abc import Callable

    from trustlog.store.journal import Journal

    Opens = Callable[[], Journal]


class AnyDatabase(Machine):
    """A machine that has its journal wherever a test keeps it."""

    def __init__(self, opens: Opens) -> None:
        numbers = count(1)
        environ = {"HOME": "/nowhere", "TRUSTLOG_NOW": "2026-11-20T15:40+01:00"}
        super().__init__(environ, lambda size: next(numbers).to_bytes(size, "big"))
        self._opens = opens

    def open(self, path: str) -> Journal:  # noqa: ARG002  # a machine's own signature
        return self._opens()


class Person:
    """Somebody at a shell."""

    def __init__(self, opens: Opens) -> None:
        self.machine = AnyDatabase(opens)

    def types(self, *words: str) -> bool:
        """Run a command line; false if it was refused."""
        line = split([*words])
        assert line is not None, words
        try:
            body_of(line.command)(line, SlowFront(self.machine))
        except RefusedError:
            return False
        return True
