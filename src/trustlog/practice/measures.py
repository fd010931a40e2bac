"""Take up measures, change them, and record their readings."""

from __future__ import annotations

from decimal import Decimal

from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.measures import Reading, check_target, number_said, turnover
from trustlog.domain.value import Value
from trustlog.store.measures import (
    add_measure,
    all_measures,
    all_readings,
    goals_on,
    put_readings,
    reading_on,
    remove_measure,
    remove_reading,
    replace_measure,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from trustlog.domain.measures import Measure
    from trustlog.domain.operations import Operation
    from trustlog.store.journal import Journal

CHANGED_MEANWHILE = (
    "The readings were changed meanwhile by another trustlog. Nothing was recorded here; try again."
)


class Plan(Value):
    """What recording some readings comes to: the new ones, those replaced, those as they were."""

    new: dict[str, list[Reading]]
    replaced: dict[str, list[Reading]]
    same: dict[str, list[Reading]]

    def count(self, kind: str) -> int:
        """How many readings are of a kind."""
        return sum(map(len, getattr(self, kind).values()))


def take_up(journal: Journal, measure: Measure, operation: Operation, uid: str) -> None:
    """Follow a measure from now on: one step of undo.

    Raises:
        RefusedError: If it is followed already, or has a target and no direction.
    """
    check_target(measure)
    with journal.changing(operation) as change:
        if any(each.slug == measure.slug for each in all_measures(journal.connection)):
            raise RefusedError(
                f"{measure.slug} is followed already. trustlog measure edit {measure.slug}"
                " changes it."
            )
        change.step(measure.slug)
        add_measure(change, measure, uid)


def rewrite(journal: Journal, before: Measure, after: Measure, operation: Operation) -> None:
    """Say something else of a measure: one step of undo.

    Raises:
        RefusedError: If it is no longer as it was read, or has a target and no direction.
    """
    check_target(after)
    with journal.changing(operation) as change:
        if before not in all_measures(journal.connection):
            raise RefusedError(
                f"{before.slug} was changed meanwhile by another trustlog. Nothing was changed"
                " here; try again."
            )
        change.step(before.slug)
        replace_measure(change, after)


def give_up(journal: Journal, slug: str, operation: Operation, readings: int) -> None:
    """Take a measure out of the journal with its readings: one step of undo.

    Raises:
        RefusedError: If it has another number of readings by now.
    """
    with journal.changing(operation) as change:
        must_be_free(journal, slug)
        change.step(slug)
        if remove_measure(change, slug) != readings:
            raise RefusedError(CHANGED_MEANWHILE)


def must_be_free(journal: Journal, slug: str) -> None:
    """Refuse to take away what a goal is measured by.

    Raises:
        RefusedError: If one is.
    """
    goals = goals_on(journal.connection, slug)
    if goals:
        raise RefusedError(
            f"The goal {goals[0]} is measured by {slug}. Give it another measure first."
        )


def forget_reading(journal: Journal, slug: str, day: date, operation: Operation) -> Reading:
    """Take one reading out of the journal: one step of undo.

    Raises:
        RefusedError: If there is none on the day.
    """
    with journal.changing(operation) as change:
        reading = reading_on(journal.connection, slug, day)
        if reading is None:
            raise RefusedError(
                f"{slug} has no reading on {written(day)}. trustlog measure show {slug} --plain"
                " lists them."
            )
        change.step(f"{slug} {number_said(reading.value)}")
        remove_reading(change, slug, day)
        return reading


def record(
    journal: Journal, measure: Measure, reading: Reading, operation: Operation, *, replace: bool
) -> Reading | None:
    """Record a reading, and return the one whose place it took: one step of undo.

    A reading that is there as it is said changes nothing.

    Raises:
        RefusedError: If the day has another reading, and it is not to be replaced.
    """
    with journal.changing(operation) as change:
        before = reading_on(journal.connection, measure.slug, reading.day)
        if before is not None and before.value == reading.value:
            return before
        if before is not None and not replace:
            raise RefusedError(taken(measure.slug, before, reading.value))
        change.step(f"{measure.slug} {number_said(reading.value)}")
        put_readings(change, {measure.slug: [reading]}, fresh=before is None)
        return before


def taken(slug: str, before: Reading, value: Decimal) -> str:
    """That a day has its reading already."""
    return (
        f"{slug} is {number_said(before.value)} on {written(before.day)} already. Add --replace"
        f" to put {number_said(value)} in its place."
    )


def plan_of(journal: Journal, readings: dict[str, list[Reading]]) -> Plan:
    """What recording readings of many measures would come to."""
    plan = Plan(new={}, replaced={}, same={})
    there = all_readings(journal.connection)
    for slug, those in readings.items():
        for reading in those:
            before = there[slug].get(reading.day)
            kind = plan.replaced if before is not None else plan.new
            kind = plan.same if before == reading.value else kind
            kind.setdefault(slug, []).append(reading)
    return plan


def record_all(
    journal: Journal, readings: dict[str, list[Reading]], plan: Plan, operation: Operation
) -> None:
    """Record what was planned, all of it or nothing: one step of undo.

    Raises:
        RefusedError: If the journal is no longer what it was planned on.
    """
    if not plan.new and not plan.replaced:
        return
    with journal.changing(operation) as change:
        followed = {each.slug for each in all_measures(journal.connection)}
        if not readings.keys() <= followed or plan_of(journal, readings) != plan:
            raise RefusedError(CHANGED_MEANWHILE)
        number = plan.count("new") + plan.count("replaced")
        change.step(f"{number} reading{'s' * (number != 1)} of {', '.join(readings)}")
        put_readings(change, plan.new, fresh=True)
        put_readings(change, plan.replaced, fresh=False)


def turnover_percent(leavers: int, headcounts: Sequence[int]) -> Decimal:
    """The people who left in a hundred of those who were there on average, to two decimals.

    Raises:
        RefusedError: If the counts are none of a group.
    """
    share = turnover(leavers, headcounts)
    return Decimal(f"{100 * share:.2f}")
