"""Check in: what was done today, and what is excused, in one step."""

from __future__ import annotations

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.practice.moments import log_in, subject_of
from trustlog.practice.pauses import slot_to_excuse
from trustlog.store.pauses import add_skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from trustlog.domain.habits import Habit
    from trustlog.domain.operations import Operation
    from trustlog.domain.pauses import Skip
    from trustlog.domain.rules import Rules
    from trustlog.domain.spans import Span
    from trustlog.practice.moments import Entry, Logged
    from trustlog.store.journal import Journal


def check_in(
    journal: Journal,
    done: Sequence[Entry],
    skipped: Sequence[tuple[Habit, Skip]],
    operation: Operation,
    *,
    rules: Rules,
    uid: Callable[[], str],
) -> tuple[list[Logged], list[Span]]:
    """Log what was done and excuse the slots that are skipped: one step of undo.

    Raises:
        RefusedError: If one was done on that day already, or nothing of one can be skipped.
    """
    with journal.changing(operation) as change:
        for entry in done:
            day = entry.when.day
            assert entry.habit is not None  # noqa: S101  # only habits are checked
            if journal.days_of_habit(entry.habit.slug, day, day):
                raise RefusedError(
                    f"{entry.habit.slug} was done on {written(day)} already. trustlog add"
                    f" {entry.habit.slug} logs another moment."
                )
        excused = [slot_to_excuse(change, habit, skip) for habit, skip in skipped]
        numbers = [change.next_number("moment") for _ in done]
        said = [subject_of(number, entry) for number, entry in zip(numbers, done, strict=True)]
        change.step(", ".join([*said, *(f"skip {skip.habit}" for _, skip in skipped)]))
        for _, skip in skipped:
            add_skip(change, skip)
        logged = [
            log_in(change, number, entry, rules, uid)
            for number, entry in zip(numbers, done, strict=True)
        ]
        return logged, excused
