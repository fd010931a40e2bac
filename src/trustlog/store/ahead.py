"""What is sent to a server in one go: a way there and back may cost more than the statement.

What needs no answer waits for the next that does. What is asked together nearly always is asked
together. The id of a row to come is foretold by its sequence, which only the change at hand moves;
the row that gets another is an error, and the change fails.
"""

from __future__ import annotations

from trustlog.store.server_errors import spoken
from trustlog.store.together import Text, Together

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import psycopg

    from trustlog.store.together import Ready, Rows

    Named = list[tuple[str, Ready]]

AHEAD = {
    "counter.next": ("person.names", "habit.names"),
    "life.of": ("cadence.of", "pauses.of"),
}
"""What is nearly always asked after a statement, with the same parameters."""

PROMISED = ("operation", "moment")
"""The tables whose next id is foretold."""
_NEXT_OF = "(SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM {}_id_seq)"
_NEXT = f"SELECT {', '.join(map(_NEXT_OF.format, PROMISED))}"
_AS_FORETOLD = "1 / CAST(id = %(foretold)s AS INTEGER)"
"""What a row that is added returns if it has the id that was foretold; nothing else does."""
LOGGING = frozenset(
    (
        *("counter.next", "operation.forget_undone", "operation.add", "moment.add", "moment.born"),
        *("moment_person.add", "moment_person.born", "moment_tag.add", "moment_tag.born"),
        *("life.of", "cadence.of", "pauses.of", "days.of_habit"),
        *("setting.all", "alias.all", "habit.names", "person.names"),
    )
)
"""Statements of logging: they change nothing of what is foreseen, and are sent by all who log."""


class Ahead:
    """The statements that wait to be sent, and the answers that came before they were asked for."""

    def __init__(self, driver: psycopg.Connection[Any], path: str) -> None:
        self._driver = driver
        self._path = path
        self._together = Together(driver)
        self._texts: dict[str, Text] = {}
        """The statements of a transaction's own, and those that add a row with a foretold id."""
        self._late: list[Ready] = []
        self._begun = False
        """Whether the transaction's beginning was sent."""
        self._before = 0
        """How many statements wait that are not of the transaction."""
        self.changing = False
        self.waiting = False
        """Whether a transaction that reads is open on the server before anybody began one."""
        self.foreseen: dict[str, tuple[list[Any], Rows]] = {}
        """The answer to a statement, with the parameters it is the answer for."""
        self.expected: Named = []
        self._promised: dict[str, int] = {}

    def keep_statements(self) -> None:
        """Have the server keep what it is sent again: the session is ours alone."""
        self._together.keeps = True

    def known(self, name: str, given: dict[str, Any]) -> Rows | None:
        """The answer to a statement, if it came already; once."""
        found = self.foreseen.get(name)
        if found is None or found[0] != [*given.values()]:
            return None
        del self.foreseen[name]
        return found[1]

    def forget_for(self, name: str) -> None:
        """Forget what a statement may change of what is foreseen."""
        if self.changing and name not in LOGGING:
            self.foreseen.clear()
            self._promised.clear()

    def later(self, name: str, one: Ready) -> Rows | None:
        """Send a statement with the next if its answer is known, or there is none; return that."""
        text, values = one
        if not text.columns:
            self._late.append(one)
            return []
        table, _, verb = name.partition(".")
        if verb != "add" or table not in self._promised:
            return None
        number = self._promised.pop(table)
        if name not in self._texts:
            self._texts[name] = text.returning(_AS_FORETOLD)
        self._late.append((self._texts[name], [*values, number]))
        return [(number,)]

    def asked(self, name: str, one: Ready, more: Named) -> Rows:
        """Send a statement, and what is asked after it; return the answer."""
        together = [one, *(each for _, each in more)]
        foretold = self.changing and name == "counter.next"
        if foretold:
            together.append(self._plain(_NEXT, ("plain",) * len(PROMISED)))
        answers = self._send(together)
        if foretold:
            [numbers] = answers.pop()
            self._promised = dict(zip(PROMISED, numbers, strict=True))
        for (each, (_, values)), rows in zip(more, answers[1:], strict=True):
            self.foreseen[each] = values, rows
        return answers[0]

    def answers(self, several: list[Ready]) -> list[Rows]:
        """Send several statements in one go; return the answer to each."""
        return self._send(several)

    def _plain(self, sql: str, columns: tuple[str, ...] = ()) -> Ready:
        """A statement of a transaction's own."""
        text = self._texts.get(sql)
        if text is None:
            text = self._texts[sql] = Text(sql, columns=columns)
        return text, []

    def begin(self, statements: list[str]) -> None:
        """Begin a transaction with the next statement that is sent."""
        self.changing = len(statements) > 1
        if self.waiting:
            self.waiting = False
            if not self.changing:
                self._begun = True
                return
            self.foreseen.clear()
            self._late.append(self._plain("ROLLBACK"))
        self._before = len(self._late)
        self._begun = False
        self._late += map(self._plain, statements)

    def commit(self) -> None:
        """Make the changes last, and ask in the same go what is expected to be read then."""
        expected, self.expected = self.expected, []
        then = []
        if expected:
            begin = self._plain("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            then = [begin, *(each for _, each in expected)]
        self.foreseen.clear()
        self._promised.clear()
        answers = self._send([self._plain("COMMIT"), *then], until="COMMIT")
        self.changing = self._begun = False
        if len(answers) == 1 + len(then) and then:
            self.waiting = True
            for (name, (_, values)), rows in zip(expected, answers[2:], strict=True):
                self.foreseen[name] = values, rows

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
            self._late.append(self._plain("ROLLBACK"))

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

    def alone(self, sql: str) -> Rows:
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

    def _send(self, more: list[Ready], until: str = "") -> list[Rows]:
        """Send what waits and more in one go; return the answers to what is more.

        What fails after the statement that is named does not matter: its answers are missing.
        """
        import psycopg

        late, self._late = self._late, []
        self._begun = True
        together = [*late, *more]
        try:
            found, failed = self._together.asked(together)
        except psycopg.Error as error:
            raise spoken(error, self._path) from None
        if failed is not None:
            reached = [text.sql for (text, _), _ in zip(together, found, strict=False)]
            if not until or until not in reached:
                raise spoken(failed, self._path) from None
            self._rolled_back()
            return []
        own = found[len(late) :]
        return [text.rows(rows) for rows, (text, _) in zip(own, more, strict=True)]
