"""A PostgreSQL server of the benchmark's own, with the managers that the shipped SQL makes."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.postgres import Server, programs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHIPPED = Path(__file__).parents[1] / "src/trustlog/data/postgresql"
OWNER = "trustlog"
GONE_IN = 0.5
"""Seconds until a connection that was closed has ended on the server."""
MEASURED = {"listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
"""A server as it is installed: what is committed is on the disk."""
LOADING = MEASURED | {
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "fsync": "off",
    "full_page_writes": "off",
    "max_wal_size": "8GB",
    "maintenance_work_mem": "256MB",
    "autovacuum": "off",
}
"""While it is filled nothing has to last: it is settled on the disk before anything is measured."""


class Cluster:
    """The server while it runs, and how it is reached."""

    def __init__(self, folder: Path) -> None:
        found = programs()
        if found is None:
            raise SystemExit("PostgreSQL is not installed (Debian: apt-get install postgresql)")
        self.programs = found
        self._server = Server(found, folder)
        self.port = self._server.start(MEASURED)

    def address(self, database: str, role: str = OWNER) -> str:
        """How trustlog, psql and pgbench reach a database."""
        return f"postgresql://{role}@127.0.0.1:{self.port}/{database}"

    def again(self, settings: dict[str, str]) -> None:
        """Stop it, so that all is on the disk, and start it with other settings."""
        self._server.run("pg_ctl", "stop", "-m", "fast", "--timeout=600")
        self._server.resume(self.port, settings)

    def psql(self, database: str, script: str) -> str:
        """Run a script as the owner of the server; return what it shows."""
        words = [f"{self.programs}/psql", "--quiet", "--no-psqlrc", "--tuples-only", "--no-align"]
        words += ["--set=ON_ERROR_STOP=1", self.address(database)]
        done = subprocess.run(words, input=script, check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def make(self, database: str, *managers: str) -> None:
        """Make a database, and in it the managers, as the page about servers says."""
        self.psql("postgres", f"CREATE DATABASE {database};")
        self.psql(database, f"\\i {SHIPPED}/database.sql")
        self.psql(database, "".join(map(joining, managers)))

    def work_of(self, run: Callable[[], object]) -> float:
        """Seconds of a processor that the connections of a run took from the server."""
        before = self._worked()
        run()
        time.sleep(GONE_IN)
        return self._worked() - before

    def _worked(self) -> float:
        """What the processes took that the server has seen end, as Linux counts it."""
        number = (self._server.folder / "data/postmaster.pid").read_text().split()[0]
        counted = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, counted[13:15])) / os.sysconf("SC_CLK_TCK")

    def stop(self) -> None:
        """Stop it; nothing of it is kept."""
        self._server.run("pg_ctl", "stop", "-m", "immediate")


def joining(manager: str) -> str:
    """What psql is told to make one more manager."""
    return f"\\set manager {manager}\n\\i {SHIPPED}/manager.sql\n"


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Make a server, and take it away in the end."""
    folder = Path(tempfile.mkdtemp(prefix="trustlog-bench-"))
    try:
        made = Cluster(folder)
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(folder)
