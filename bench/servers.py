"""What a journal on a server costs: `./dev bench --servers`, `--managers N` for so many of them.

Base and case take turns; the figure is the median of the ratios of pairs.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, NamedTuple

from bench.adding import LINE
from bench.clients import CLIENTS, Clients
from bench.environment import HERE, PYTHON, ready
from bench.journals import KEPT, SHAPES, journal
from bench.managers import FIRST, fill, named
from bench.place import TRUSTLOG
from bench.server import cluster
from bench.timing import WARM, Case, seconds

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.server import Cluster

    Timed = Callable[[], float]

SIZE = "10k"
MANY, SINGLE, ALONE = "many", "single", "alone"
PAIRS, FEWER = 31, 7
SHARE = 0.7
"""What sixteen clients must reach of pgbench: so their time is at most the reciprocal of it."""


class Figure(NamedTuple):
    """What is measured against what, how far it may go, and how often."""

    name: str
    against: str
    limit: float | None
    base: Timed
    case: Timed
    pairs: int = PAIRS


def on_servers(managers: int, pairs: int | None) -> int:
    """Measure all of it and print the figures; 1 if a limit is not kept."""
    KEPT.mkdir(parents=True, exist_ok=True)
    ready()
    with cluster() as server, tempfile.TemporaryDirectory() as folder:
        place = Servers(server, Path(folder))
        place.prepare(max(managers, CLIENTS))
        kept = [_measured(each, pairs or each.pairs) for each in place.figures()]
    return int(not all(kept))


class Servers:
    """The journals on one server, and what is run on them."""

    def __init__(self, server: Cluster, folder: Path) -> None:
        self._server = server
        self._others: list[str] = []
        self._folder = folder
        self._steps = folder / "steps.json"
        self._steps.write_text(json.dumps(LINE))
        self._environ = {
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "PATH": os.defpath,
            "TRUSTLOG_NOW": "2026-11-20T15:40",
            "TZ": "UTC",
        }

    def prepare(self, managers: int) -> None:
        """Fill the database of many managers, and that of one who is alone."""
        server, copies = self._server, ((MANY, FIRST), (SINGLE, ALONE))
        for database, role in copies:
            server.make(database, role)
            words = ("journal", "copy", str(journal(SIZE)), server.address(database, role))
            took = seconds(Case((TRUSTLOG, *words), self._environ, "Copied"))
        print(f"journal copy of {SHAPES[SIZE].moments:,} moments: {took:.1f} s")
        began = time.perf_counter()
        fill(server, MANY, managers)
        server.psql(SINGLE, "VACUUM (ANALYZE);")
        took = time.perf_counter() - began
        self._others = [named(number) for number in range(2, managers + 1)]
        print(f"{managers:,} managers, made within the database: {took:.0f} s", flush=True)
        for what, asked in SIZES.items():
            print(f"{what}: {server.psql(MANY, asked)}", flush=True)
        for number in range(1, CLIENTS + 1):
            server.psql(MANY, f"ALTER ROLE {named(number)} CONNECTION LIMIT {2 * CLIENTS};")

    def figures(self) -> tuple[Figure, ...]:
        """Each with its limit, where there is one."""
        own = self._clients(*map(named, range(1, CLIENTS + 1)))
        one = self._clients(*[FIRST] * CLIENTS)
        add = (TRUSTLOG, "add", "listening", "let her finish")
        bare = (PYTHON, str(HERE / "waiting.py"), str(self._steps))
        week = (TRUSTLOG, "report", "week")
        some, anew = f"{CLIENTS} clients", f"{CLIENTS} clients, a program each time"
        pgbench, limit = "the same changes by pgbench", 1 / SHARE
        return (
            Figure(
                *("add", "bare psycopg, the same statements", 1.08),
                self._run(MANY, FIRST, *bare),
                self._run(MANY, FIRST, *add),
            ),
            Figure(
                *("report week among many", "the same journal alone", 1.3),
                self._run(SINGLE, ALONE, *week),
                self._run(MANY, FIRST, *week),
            ),
            Figure(
                *("report week, another of many each time", "the same journal alone", 1.3),
                self._run(SINGLE, ALONE, *week),
                _by_turns([self._run(MANY, manager, *week) for manager in self._others]),
            ),
            Figure(
                *(f"{some}, own journals: the server's work", pgbench, limit),
                lambda: self._server.work_of(own.pgbench),
                lambda: self._server.work_of(own.trustlog),
                FEWER,
            ),
            Figure(f"{some}, own journals", pgbench, limit, own.pgbench, own.trustlog, FEWER),
            Figure(f"{some}, one journal", pgbench, limit, one.pgbench, one.trustlog, FEWER),
            Figure(
                *(f"{some}, own journals", "pgbench that has them kept too", None),
                *(own.pgbench_kept, own.trustlog, FEWER),
            ),
            Figure(
                *(f"{anew}, own journals", "bare psycopg, the same statements", 1.08),
                *(lambda: own.programs(*bare), lambda: own.programs(*add), FEWER),
            ),
            Figure(
                *(f"{anew}, own journals", "pgbench --connect, all statements", None),
                *(own.pgbench_anew, lambda: own.programs(*add), FEWER),
            ),
        )

    def _clients(self, *managers: str) -> Clients:
        addresses = [self._server.address(MANY, manager) for manager in managers]
        return Clients(addresses, self._server.programs, self._folder, self._environ)

    def _run(self, database: str, role: str, *words: str) -> Timed:
        journal = {"TRUSTLOG_JOURNAL": self._server.address(database, role)}
        shows = "Week" if "report" in words else "Logged"
        case = Case(words, {**self._environ, **journal}, shows)
        return lambda: seconds(case)


SIZES = {
    "on the disk": "SELECT pg_size_pretty(pg_database_size(current_database()));",
    "of one manager among them": "SELECT pg_size_pretty(sum(pg_total_relation_size(oid)))"
    f" FROM pg_class WHERE relnamespace = '{named(2)}'::regnamespace AND relkind = 'r';",
    "of the catalogue": "SELECT pg_size_pretty(sum(pg_total_relation_size(oid)))"
    " FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r';",
    "entries of pg_class": "SELECT count(*) FROM pg_class;",
}
"""What is asked about the database of many."""


def _by_turns(runs: list[Timed]) -> Timed:
    """What runs one of these each time, the first again after the last."""
    turns = cycle(runs)

    def run() -> float:
        return next(turns)()

    return run


def _measured(figure: Figure, pairs: int) -> bool:
    """Measure a figure so often and print it; whether its limit is kept."""
    runs = [(figure.base(), figure.case()) for _ in range(WARM + pairs)][WARM:]
    low, middle, high = quantiles([case / base for base, case in runs], n=4, method="inclusive")
    base, case = (quantiles(each, n=4)[1] * 1000 for each in zip(*runs, strict=True))
    limit = "" if figure.limit is None else f", at most {figure.limit:.2f}"
    load = os.getloadavg()[0]
    print(
        f"{figure.name} / {figure.against}: {base:.0f} ms, {case:.0f} ms:"
        f" {middle:.2f} ({low:.2f} to {high:.2f}){limit}; load {load:.1f}",
        flush=True,
    )
    return figure.limit is None or middle <= figure.limit
