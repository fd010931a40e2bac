"""Statements that are written to a server at once and answered at once.

The driver's own way writes each by itself and looks each time for what may have come: twice the
work, of which sixteen who log at once have none to spare.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    import psycopg
    from psycopg.abc import Transformer
    from psycopg.pq.abc import PGconn, PGresult

    from trustlog.store.ahead import Ready

    Kind = tuple[bytes, tuple[int, ...] | None]
    """The text of a statement and the kinds of its parameters."""


class Kept:
    """What a server keeps of the statements of one connection: each is read and planned once.

    It is told to keep what is sent for the second time: most programs send nothing twice.
    """

    def __init__(self) -> None:
        self._names: dict[Kind, bytes] = {}
        self._made = 0

    def name(self, one: Kind) -> tuple[bytes, bool]:
        """The name of a statement, if it is to have one, and whether the server knows it."""
        name = self._names.get(one)
        if name is None:
            self._names[one] = b""
            return b"", False
        if name:
            return name, True
        self._made += 1
        name = self._names[one] = b"trustlog_%d" % self._made
        return name, False

    def forget(self, one: Kind) -> None:
        """Note that a statement was not kept after all."""
        self._names[one] = b""


def in_one_go(
    driver: psycopg.Connection[Any], sent: list[Ready], kept: Kept | None = None
) -> tuple[list[list[tuple[Any, ...]]], psycopg.Error | None]:
    """The rows of each statement up to the first that failed, and how that one did.

    Raises:
        psycopg.Error: If the connection is lost.
    """
    from psycopg.adapt import Transformer
    from psycopg.errors import error_from_result
    from psycopg.pq import ExecStatus

    known = Transformer(driver)
    written = [_written(each, known) for each in sent]
    pgconn = driver.pgconn
    pgconn.enter_pipeline_mode()
    try:
        keeps = _send(pgconn, written, kept)
        pgconn.pipeline_sync()
        results = driver.wait(_answers(pgconn))
    except BaseException:
        driver.close()  # what is still to come must not be taken for the answer to something else
        raise
    pgconn.exit_pipeline_mode()
    found: list[list[tuple[Any, ...]]] = []
    for place, (result, one) in enumerate(zip(results, keeps, strict=True)):
        if result.status == ExecStatus.FATAL_ERROR:
            if kept is not None:
                for each in filter(None, keeps[place:]):
                    kept.forget(each)
            return found, error_from_result(result)
        if one is None:
            known.set_pgresult(result)
            found.append(known.load_rows(0, result.ntuples, tuple))
    return found, None


def _written(one: Ready, known: Transformer) -> tuple[Any, ...]:
    """A statement with its parameters, their kinds and forms, as the server takes it."""
    from psycopg.adapt import PyFormat

    text, names = numbered(one.sql)
    given = one.given or {}
    values = known.dump_sequence([given[name] for name in names], [PyFormat.AUTO] * len(names))
    return text, values, known.types, known.formats


def _send(pgconn: PGconn, written: list[tuple[Any, ...]], kept: Kept | None) -> list[Kind | None]:
    """Write statements; for each answer that will come, which statement is kept from it on."""
    keeps: list[Kind | None] = []
    for text, values, kinds, forms in written:
        name, known = kept.name((text, kinds)) if kept else (b"", False)
        if not name:
            pgconn.send_query_params(text, values, kinds, forms)
        else:
            if not known:
                pgconn.send_prepare(name, text, kinds)
                keeps.append((text, kinds))
            pgconn.send_query_prepared(name, values, forms)
        keeps.append(None)
    return keeps


@cache
def numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """A text as the server takes it, with numbers for parameters, and their names in that order."""
    first, *rest = sql.split("%(")
    places: dict[str, int] = {}
    text = [first]
    for each in rest:
        name, _, after = each.partition(")s")
        text += f"${places.setdefault(name, len(places) + 1)}", after
    return "".join(text).replace("%%", "%").encode(), tuple(places)


def _answers(pgconn: PGconn) -> Generator[Any, Any, list[PGresult]]:
    """Write what waits and read an answer for each statement; yields what to wait for."""
    import psycopg
    from psycopg.pq import ConnStatus, ExecStatus
    from psycopg.waiting import Wait

    while pgconn.flush():
        yield Wait.RW
        pgconn.consume_input()
    results: list[PGresult] = []
    while True:
        while pgconn.is_busy():
            yield Wait.R
            pgconn.consume_input()
        result = pgconn.get_result()
        if result is None:
            # It ends the answer to a statement; where the server is gone there are no others.
            if pgconn.status == ConnStatus.BAD:
                raise psycopg.OperationalError("the server is gone")
        elif result.status == ExecStatus.PIPELINE_SYNC:
            return results
        else:
            results.append(result)
