"""What is sent to a server in one go: a way there and back may cost more than the statement.

What needs no answer waits for the next that does. What is asked together nearly always is asked
together. The id of a row to come is foretold by its sequence, which only the change at hand moves;
that it was so is asked for before the commit, which fails if it was not.
"""

from __future__ import annotations

from trustlog.store.server_errors import spoken
from trustlog.store.together import Kept, in_one_go
from trustlog.store.values import POSTGRESQL_OUT, coming_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    import psycopg

    Named = list[tuple[str, "Ready"]]

AHEAD = {
    "counter.next": ("person.names", "habit.names"),
    "life.of": ("cadence.of", "off.of", "holiday.days", "skip.of"),
}
"""What is nearly always asked after a statement, with the same parameters."""

PROMISED = ("operation", "moment")
"""The tables whose next id is foretold."""
_NEXT = "SELECT {}"
_NEXT_OF = "(SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM {}_id_seq)"
_KEPT = "SELECT 1 / count(*) FROM {} WHERE id = %(id)s AND uid = %(uid)s"
_HARMLESS = frozenset(
    (
        *("counter.next", "operation.forget_undone", "operation.add", "moment.add", "moment.born"),
        *("moment_person.add", "moment_person.born", "moment_tag.add", "moment_tag.born"),
        *("life.of", "cadence.of", "off.of", "holiday.days", "skip.of", "days.of_habit"),
        *("setting.all", "alias.all", "habit.names", "person.names"),
    )
)
"""Statements that change nothing of what is foreseen."""


class Ready:
    """A statement with its parameters, as the driver wants them."""

    __slots__ = ("columns", "given", "sql")

    def __init__(self, sql: str, given: dict[str, Any] | None, columns: tuple[str, ...]) -> None:
        self.sql = sql
        self.given = given
        self.columns = columns


class Ahead:
    """The statements that wait to be sent, and the answers that came before they were asked for."""

    def __init__(self, driver: psycopg.Connection[Any], path: str) -> None:
        self._driver = driver
        self._path = path
        self._late: list[Ready] = []
        self._begun = False
        """Whether the transaction's beginning was sent."""
        self._before = 0
        """How many statements wait that are not of the transaction."""
        self.changing = False
        self.waiting = False
        """Whether a transaction that reads is open on the server before anybody began one."""
        self.foreseen: dict[str, tuple[list[Any], list[tuple[Any, ...]]]] = {}
        """The answer to a statement, with the parameters it is the answer for."""
        self.expected: Named = []
        self._promised: dict[str, int] = {}
        self._kept: Kept | None = None

    def keep_statements(self) -> None:
        """Have the server keep what it is sent again and again."""
        self._kept = Kept()

    def known(self, name: str, given: dict[str, Any]) -> list[tuple[Any, ...]] | None:
        """The answer to a statement, if it came already; once."""
        found = self.foreseen.get(name)
        if found is None or found[0] != [*given.values()]:
            return None
        del self.foreseen[name]
        return found[1]

    def forget_for(self, name: str) -> None:
        """Forget what a statement may change of what is foreseen."""
        if self.changing and name not in _HARMLESS:
            self.foreseen.clear()
            self._promised.clear()

    def promises(self, name: str, one: Ready) -> bool:
        """Whether the id of the row that a statement adds is foretold."""
        table, _, verb = name.partition(".")
        return verb == "add" and table in self._promised and "uid" in (one.given or ())

    def later(self, name: str, one: Ready) -> list[tuple[Any, ...]]:
        """Send a statement with the next; its answer is known, or there is none."""
        self._late.append(one)
        if not one.columns:
            return []
        table = name.partition(".")[0]
        number = self._promised.pop(table)
        uid = (one.given or {})["uid"]
        self._late.append(Ready(_KEPT.format(table), {"id": number, "uid": uid}, ()))
        return [(number,)]

    def asked(self, name: str, one: Ready, more: Named) -> list[tuple[Any, ...]]:
        """Send a statement, and what is asked after it; return the answer."""
        if not (self._late or more):
            return self._one(one)
        together = [one, *(each for _, each in more)]
        foretold = self.changing and name == "counter.next"
        if foretold:
            listed = ", ".join(map(_NEXT_OF.format, PROMISED))
            together.append(Ready(_NEXT.format(listed), None, ("plain",) * len(PROMISED)))
        answers = self._send(together)
        if foretold:
            [numbers] = answers.pop()
            self._promised = dict(zip(PROMISED, numbers, strict=True))
        for (each, ready), rows in zip(more, answers[1:], strict=True):
            self.foreseen[each] = [*(ready.given or {}).values()], rows
        return answers[0]

    def begin(self, statements: list[str]) -> None:
        """Begin a transaction with the next statement that is sent."""
        self.changing = len(statements) > 1
        if self.waiting:
            self.waiting = False
            if not self.changing:
                self._begun = True
                return
            self.foreseen.clear()
            self._late.append(Ready("ROLLBACK", None, ()))
        self._before = len(self._late)
        self._begun = False
        self._late += [Ready(each, None, ()) for each in statements]

    def commit(self) -> None:
        """Make the changes last, and ask in the same go what is expected to be read then."""
        expected, self.expected = self.expected, []
        commit = Ready("COMMIT", None, ())
        then = []
        if expected:
            begin = Ready("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", None, ())
            then = [begin, *(each for _, each in expected)]
        self.foreseen.clear()
        self._promised.clear()
        answers = self._send([commit, *then], until="COMMIT")
        self.changing = self._begun = False
        if len(answers) == 1 + len(then) and then:
            self.waiting = True
            for (name, ready), rows in zip(expected, answers[2:], strict=True):
                self.foreseen[name] = [*(ready.given or {}).values()], rows

    def rollback(self) -> None:
        """Leave the transaction as if it had never been."""
        was_changing, self.changing = self.changing, False
        self.foreseen.clear()
        self._promised.clear()
        self.expected = []
        if self._driver.closed:
            return
        if self._late and not self._begun:
            del self._late[self._before :]
            return
        self._late.clear()
        self._begun = False
        if was_changing or self._driver.info.transaction_status.name != "INTRANS":
            self._rolled_back()
        else:
            self._late.append(Ready("ROLLBACK", None, ()))

    def settle(self) -> None:
        """Leave nothing unsent, and nothing open on the server that nobody began."""
        if self.waiting:
            self.waiting = False
            self.foreseen.clear()
            self._rolled_back()
        self.send()

    def send(self) -> None:
        """Send what waits."""
        if self._late:
            self._send([])

    def alone(self, sql: str) -> list[tuple[Any, ...]]:
        """Run a text and return its rows, if it has any."""
        import psycopg

        try:
            cursor = self._driver.execute(sql)
            return cursor.fetchall() if cursor.description else []
        except psycopg.Error as error:
            raise spoken(error, self._path) from None

    def _rolled_back(self) -> None:
        import psycopg

        try:
            self._driver.rollback()
        except psycopg.Error as error:
            raise spoken(error, self._path) from None

    def _one(self, one: Ready) -> list[tuple[Any, ...]]:
        import psycopg

        try:
            # Always a mapping, or `%%` in the text would stay doubled.
            return _rows(self._driver.execute(one.sql, one.given), one)
        except psycopg.Error as error:
            raise spoken(error, self._path) from None

    def _send(self, more: list[Ready], until: str = "") -> list[list[tuple[Any, ...]]]:
        """Send what waits and more in one go; return the answers to what is more.

        What fails after the statement that is named does not matter: its answers are missing.
        """
        import psycopg

        late, self._late = self._late, []
        self._begun = True
        together = [*late, *more]
        try:
            found, failed = in_one_go(self._driver, together, self._kept)
        except psycopg.Error as error:
            raise spoken(error, self._path) from None
        if failed is not None:
            reached = [each.sql for each, _ in zip(together, found, strict=False)]
            if not until or until not in reached:
                raise spoken(failed, self._path) from None
            self._rolled_back()
            return []
        own = found[len(late) :]
        return [_rows(rows, each) for rows, each in zip(own, more, strict=True)]


def _rows(found: Iterable[tuple[Any, ...]], one: Ready) -> list[tuple[Any, ...]]:
    if not one.columns:
        return []
    return list(map(coming_out(one.columns, POSTGRESQL_OUT), found))
