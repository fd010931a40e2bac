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


def in_one_go(
    driver: psycopg.Connection[Any], sent: list[Ready]
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
        for each in written:
            pgconn.send_query_params(*each)
        pgconn.pipeline_sync()
        results = driver.wait(_answers(pgconn))
    except BaseException:
        driver.close()  # what is still to come must not be taken for the answer to something else
        raise
    pgconn.exit_pipeline_mode()
    found: list[list[tuple[Any, ...]]] = []
    for result in results:
        if result.status == ExecStatus.FATAL_ERROR:
            return found, error_from_result(result)
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
