"""Statements that are written to a server at once and answered at once.

The driver's own way writes each by itself and looks each time for what may have come: twice the
work, of which sixteen who log at once have none to spare. Nor has their server: what is sent again
in a session that is ours alone it reads and plans once.
"""

from __future__ import annotations

from functools import cache

from trustlog.store.values import POSTGRESQL_IN, POSTGRESQL_OUT, coming_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    import psycopg
    from psycopg.pq.abc import PGconn, PGresult

    Kinds = tuple[int, ...] | None
    Ready = tuple["Text", list[Any]]
    """A statement with its parameters, as the driver wants them."""
    Rows = list[tuple[Any, ...]]


class Text:
    """A statement as the server takes it, and what it is kept as there."""

    __slots__ = ("_compiled", "_out", "_takes", "columns", "kept", "often", "sent", "sql")

    def __init__(
        self,
        sql: str,
        takes: dict[str, str] | None = None,
        constants: dict[str, Any] | None = None,
        columns: tuple[str, ...] = (),
        *,
        often: bool = True,
    ) -> None:
        self.sql = sql
        self.columns = columns
        self.often = often
        """Whether it may be kept: it is sent often, and one plan is the best for all values."""
        self.kept: dict[Kinds, bytes] = {}
        """What it is kept as, for each kinds of values; where it was sent once, as nothing yet."""
        self.sent, names = numbered(sql)
        kinds = takes or {}
        self._takes = [(name, POSTGRESQL_IN.get(kinds.get(name, ""))) for name in names]
        self._compiled = kinds, constants
        self._out = coming_out(columns, POSTGRESQL_OUT)

    def returning(self, what: str) -> Text:
        """The same statement, but that it returns something else; what that takes comes last."""
        adds = self.sql.rpartition(" RETURNING ")[0]
        return Text(f"{adds} RETURNING {what}", *self._compiled)

    def with_values(self, given: dict[str, Any]) -> Ready:
        """It and its parameters, of which none may be missing."""
        constants = self._compiled[1]
        if constants:
            given = {**constants, **given}
        values = []
        for name, convert in self._takes:
            value = given[name]
            values.append(value if value is None or convert is None else convert(value))
        return self, values

    def rows(self, found: Rows) -> Rows:
        """The rows of its answer; what has no columns has none."""
        if not self.columns:
            return []
        return found if self._out is tuple else list(map(self._out, found))


class Together:
    """A connection to which statements are written together."""

    def __init__(self, driver: psycopg.Connection[Any]) -> None:
        from psycopg.adapt import PyFormat, Transformer
        from psycopg.pq import ExecStatus

        self._driver = driver
        self._known = Transformer(driver)
        self._form = PyFormat.AUTO
        self._failed = ExecStatus.FATAL_ERROR
        self._made = 0
        self.keeps = False
        """Whether the server may keep what it is sent."""

    def asked(self, sent: list[Ready]) -> tuple[list[Rows], psycopg.Error | None]:
        """The rows of each statement up to the first that failed, and how that one did.

        Raises:
            psycopg.Error: If the connection is lost.
        """
        written = [self._written(text, values) for text, values in sent]
        driver, known = self._driver, self._known
        pgconn = driver.pgconn
        pgconn.enter_pipeline_mode()
        try:
            coming = self._send(pgconn, written)
            pgconn.pipeline_sync()
            results = driver.wait(_answers(pgconn))
        except BaseException:
            driver.close()  # what is still to come must not be taken for answers to something else
            raise
        pgconn.exit_pipeline_mode()
        found: list[Rows] = []
        for place, (result, one) in enumerate(zip(results, coming, strict=True)):
            if result.status == self._failed:
                return found, self._failure(result, coming[place:])
            if one is None:
                rows = result.ntuples
                if rows:
                    known.set_pgresult(result)
                found.append(known.load_rows(0, rows, tuple) if rows else [])
        return found, None

    def _written(self, text: Text, values: list[Any]) -> tuple[Any, ...]:
        """A statement with its parameters, their kinds and forms, as the server takes it."""
        if not values:
            return text, None, None, None
        known = self._known
        dumped = known.dump_sequence(values, [self._form] * len(values))
        return text, dumped, known.types, known.formats

    def _send(
        self, pgconn: PGconn, written: list[tuple[Any, ...]]
    ) -> list[tuple[Text, Kinds] | None]:
        """Write statements; for each answer to come, which of them is kept from it on, if any."""
        coming: list[tuple[Text, Kinds] | None] = []
        for text, values, kinds, forms in written:
            name = text.kept.get(kinds) if self.keeps else None
            if name is None:
                pgconn.send_query_params(text.sent, values, kinds, forms)
                if text.often:
                    text.kept[kinds] = b""
            else:
                if not name:
                    self._made += 1
                    name = text.kept[kinds] = b"trustlog_%d" % self._made
                    pgconn.send_prepare(name, text.sent, kinds)
                    coming.append((text, kinds))
                pgconn.send_query_prepared(name, values, forms)
            coming.append(None)
        return coming

    def _failure(self, result: PGresult, missed: list[tuple[Text, Kinds] | None]) -> psycopg.Error:
        """How a statement failed, after which nothing more is kept."""
        from psycopg.errors import error_from_result

        for text, kinds in filter(None, missed):
            del text.kept[kinds]
        return error_from_result(result)


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
