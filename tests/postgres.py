"""A PostgreSQL server for the tests, and a database for each of them.

A room that wants tables in its databases overrides `postgres_template` in its own conftest with
one made by `new_database`.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, LiteralString

import psycopg
import pytest
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from tests.folders import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SECURED = "secured"
"""A role, if a test makes it, that is let in with its password only."""

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "timezone": "Pacific/Kiritimati",  # 14 hours ahead, so that a forgotten zone shows
}


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Start a server of this run's own (one a worker) and tell how to reach it."""
    found = programs()
    if found is None:
        reason = "PostgreSQL is not installed (Debian: apt-get install postgresql)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    folder = Path(tempfile.mkdtemp(prefix="trustlog-postgres-", dir=os.environ.get(ROOT)))
    try:
        server = Server(found, folder)
        port = server.start()
        try:
            yield make_conninfo(host="127.0.0.1", port=port, user="trustlog", dbname="postgres")
        finally:
            server.run("pg_ctl", "stop", "-m", "immediate")
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """Give the database that each test's own is a copy of; here it is empty."""
    with new_database(postgres_server) as conninfo:
        yield conninfo


@pytest.fixture
def postgres_database(postgres_server: str, postgres_template: str) -> Iterator[str]:
    """Give this test a database of its own, as the string psycopg.connect takes."""
    with new_database(postgres_server, template=postgres_template) as conninfo:
        yield conninfo


@contextmanager
def new_database(server: str, *, template: str = "dbname=template1") -> Iterator[str]:
    """Make a database, a copy of the template, and drop it in the end."""
    name = f"journal_{os.urandom(6).hex()}"
    copied = str(conninfo_to_dict(template)["dbname"])
    _administer(server, "CREATE DATABASE {} TEMPLATE {}", name, copied)
    try:
        yield make_conninfo(server, dbname=name)
    finally:
        _administer(server, "DROP DATABASE {} WITH (FORCE)", name)


def _administer(server: str, statement: LiteralString, *names: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def programs() -> Path | None:
    """Find the folder of initdb and pg_ctl; Debian keeps it off the path, one a version."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(found, key=lambda path: int(path.parts[-3]), default=None)
    return newest.parent if newest else None


class Server:
    """A server in a folder, run by the user `postgres` when we are root, which it refuses to be."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.programs = programs
        self.folder = folder
        self.user: dict[str, Any] = {}
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            os.chown(folder, owner.pw_uid, owner.pw_gid)
            self.user = {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}

    def start(self, settings: Mapping[str, str] = SETTINGS) -> int:
        """Make it and start it on a free port; another may take that first, so three are tried."""
        self.run(
            *("initdb", "--username=trustlog", "--auth=trust", "--encoding=UTF8"),
            *("--locale=C.UTF-8", "--no-sync"),
        )
        rules = self.folder / "data/pg_hba.conf"
        rules.write_text(f"host all {SECURED} all scram-sha-256\n{rules.read_text()}")
        for attempt in (1, 2, 3):
            port = _free_port()
            try:
                self.resume(port, settings)
            except subprocess.CalledProcessError:
                if attempt == 3:
                    raise
            else:
                return port
        raise AssertionError  # the third attempt has returned or raised

    def resume(self, port: int, settings: Mapping[str, str]) -> None:
        """Start it once it is made."""
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        self.run("pg_ctl", "start", "-w", "-o", f"-p {port} {options}")

    def run(self, program: str, *args: str) -> None:
        log = [f"--log={self.folder}/log"] if program == "pg_ctl" else []
        subprocess.run(
            [f"{self.programs}/{program}", f"--pgdata={self.folder}/data", *log, *args],
            check=True,
            cwd="/",
            stdout=subprocess.DEVNULL,
            **self.user,
        )


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
