"""Where the server keeps our statements: in a session that is ours, never in one of a pool."""

from __future__ import annotations

import socket
import threading
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

import pytest
from psycopg.conninfo import conninfo_to_dict
from tests.journals import moment, operation
from tests.servers import address

from trustlog.store.journal import Journal
from trustlog.store.moments import add_moment
from trustlog.store.reaching import reached
from trustlog.store.server import PostgresConnection

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = "SELECT count(*) FROM pg_prepared_statements"
NUMBER = b"K\0\0\0\x0c"
"""What a server begins the message with that tells a session's number."""


@pytest.fixture
def pooled(postgres_database: str) -> Iterator[str]:
    """Give the address of something in between that tells numbers of its own, as a pool does."""
    told = conninfo_to_dict(postgres_database)
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = str(told["host"]), int(str(told["port"]))
        threading.Thread(target=pass_on, args=(door, server), daemon=True).start()
        yield address(postgres_database, port=str(door.getsockname()[1]))


def pass_on(door: socket.socket, server: tuple[str, int]) -> None:
    """Pass on what one client says, and what it is answered, but for the session's number."""
    client, _ = door.accept()
    with suppress(OSError), client, socket.create_connection(server) as way:
        threading.Thread(target=copy, args=(client, way), daemon=True).start()
        while said := way.recv(65536):
            before, number, after = said.partition(NUMBER)
            client.sendall(before + number + (b"\0\0\0\1" + after[4:] if number else after))


def copy(source: socket.socket, target: socket.socket) -> None:
    """Pass on all that comes until the end."""
    with suppress(OSError):
        while said := source.recv(65536):
            target.sendall(said)
        target.shutdown(socket.SHUT_WR)


@contextmanager
def logged(where: str) -> Iterator[Journal]:
    """Log three moments over one connection."""
    with closing(Journal(reached(where, None), lambda: reached(where, None))) as journal:
        for number in (1, 2, 3):
            with journal.changing(operation(number=number)) as change:
                change.step(f"#{change.next_number('moment')}")
                add_moment(change, moment(number))
        yield journal


def kept_by(journal: Journal) -> int:
    """How many statements the server keeps for a journal's connection."""
    assert isinstance(journal.connection, PostgresConnection)
    [(number,)] = journal.connection.asked(KEPT)
    return int(number)


def test_a_session_of_ours_keeps_what_is_sent_again(postgres_database: str) -> None:
    with logged(address(postgres_database)) as journal:
        assert kept_by(journal) > 0


def test_a_session_of_a_pool_keeps_nothing(pooled: str) -> None:
    with logged(pooled) as journal:
        assert kept_by(journal) == 0
        newest = journal.moments.newest()

    assert newest is not None
    assert newest.number == 3
