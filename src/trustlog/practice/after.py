"""Write down what came of a talk: moments and promises, all together."""

from __future__ import annotations

from trustlog.practice.moments import log_in, subject_of
from trustlog.practice.promises import Draft, make_in
from trustlog.practice.received import HABIT as RECEIVED
from trustlog.practice.received import About, receive_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from trustlog.domain.operations import Operation
    from trustlog.domain.rules import Rules
    from trustlog.practice.moments import Entry, Logged
    from trustlog.practice.promises import Made
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal


def write_all(
    journal: Journal,
    items: Sequence[Entry | Draft],
    operation: Operation,
    *,
    rules: Rules,
    uid: Callable[[], str],
) -> list[Logged | Made]:
    """Log moments and make promises: one step of undo, however many.

    Raises:
        RefusedError: If a promise is with somebody who has left by now.
    """
    with journal.changing(operation) as change:
        numbers = [
            change.next_number("promise" if isinstance(each, Draft) else "moment") for each in items
        ]
        numbered = list(zip(numbers, items, strict=True))
        change.step(", ".join(_subject(number, each) for number, each in numbered))
        return [_write(change, number, each, rules, uid) for number, each in numbered]


def _write(
    change: Change, number: int, item: Entry | Draft, rules: Rules, uid: Callable[[], str]
) -> Logged | Made:
    if isinstance(item, Draft):
        return make_in(change, number, item, uid)
    if item.habit == RECEIVED:
        return receive_in(change, number, item, About(), rules=rules, uid=uid)
    return log_in(change, number, item, rules, uid)


def _subject(number: int, item: Entry | Draft) -> str:
    return f"p{number}" if isinstance(item, Draft) else subject_of(number, item)
