"""Change a setting of the journal, and what follows from it."""

from __future__ import annotations

from datetime import timedelta

from trustlog.store.settings import remove_setting, set_setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.habits import Habit
    from trustlog.domain.operations import Operation
    from trustlog.domain.pauses import Holiday
    from trustlog.domain.rules import Rules
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal

DAY = timedelta(1)
NO_REGION = "none"


def set_to(
    journal: Journal, name: str, value: str, operation: Operation, rules: tuple[Rules, Rules]
) -> list[Habit]:
    """Set a setting, to a value that was checked; return the habits that follow it.

    `rules` are those before and those after.
    """
    with journal.changing(operation) as change:
        change.step(f"{name} = {value}")
        set_setting(change, name, value)
        return follow(change, *rules, operation.day)


def unset(
    journal: Journal, name: str, operation: Operation, rules: tuple[Rules, Rules]
) -> list[Habit]:
    """Let a setting be its default again; return the habits that follow it."""
    with journal.changing(operation) as change:
        change.step(name)
        remove_setting(change, name)
        return follow(change, *rules, operation.day)


def follow(change: Change, before: Rules, after: Rules, today: date) -> list[Habit]:
    """Give each habit that reads by the week start or the work days a version from next week on.

    Its interval goes on being counted from the day it was counted from.
    """
    if (before.week_start, before.work_days) == (after.week_start, after.work_days):
        return []
    from trustlog.domain.spans import eras
    from trustlog.domain.weeks import week_of
    from trustlog.practice.habits import cadence_from, rewrite_in

    week_ends = week_of(today, before.week_start).last
    changed = []
    for habit in change.journal.habits():
        cadence = cadence_from(habit.cadence.words, after)
        if habit.life.until is not None or _reads_alike(habit.cadence, cadence):
            continue
        anchor = eras(habit.life)[-1].cadence.anchor
        changed.append(_from_next_week(habit, cadence.but(anchor=anchor), week_ends))
        rewrite_in(change, habit, changed[-1])
    return changed


def _from_next_week(habit: Habit, cadence: Cadence, week_ends: date) -> Habit:
    """The habit with a cadence that begins with the week after this day, or as soon as it can.

    A change waits until the slot that holds its day has ended, so its day is the last of this
    week; that is too early only where the new cadence names that very day, and the old does not.
    """
    from trustlog.domain.spans import Version, eras
    from trustlog.practice.habits import with_version

    newest = habit.life.versions[-1].since
    if newest < week_ends or len(habit.life.versions) > 1:
        since = max(week_ends, newest)
        changed = with_version(habit, Version(since=since, cadence=cadence))
        if eras(changed.life)[-1].begins > week_ends:
            return changed
    since = max(week_ends + DAY, newest)
    return with_version(habit, Version(since=since, cadence=cadence))


def _reads_alike(one: Cadence, other: Cadence) -> bool:
    """Whether two cadences of the same words ask for the same."""
    weekly = one.per == "week" or (one.rule is not None and "WEEKLY" in one.rule)
    same_start = not weekly or one.week_start == other.week_start
    return same_start and (one.mask, one.active) == (other.mask, other.active)


def keep_holidays(
    journal: Journal,
    region: str,
    found: list[Holiday],
    years: Collection[int],
    operation: Operation,
) -> tuple[int, int]:
    """Keep a region's public holidays of some years; return how many are new, and how many gone.

    Holidays of other years stay as they were, so that the past does. Nothing is written, and there
    is nothing to undo, if all is as it was.
    """
    with journal.changing(operation) as change:
        if journal.settings().get("holidays") == region and not any(
            _differing(change, found, years)
        ):
            return 0, 0
        change.step(f"holidays = {region}")
        return keep_holidays_in(change, region, found, years)


def keep_holidays_in(
    change: Change, region: str, found: list[Holiday], years: Collection[int]
) -> tuple[int, int]:
    """The same within a change."""
    from trustlog.store.pauses import add_holiday, remove_holiday

    new, gone = _differing(change, found, years)
    set_setting(change, "holidays", region)
    for holiday in gone:
        remove_holiday(change, holiday.day)
    for holiday in new:
        add_holiday(change, holiday)
    return len(new), len(gone)


def drop_holidays(journal: Journal, operation: Operation) -> None:
    """Keep no public holidays any more."""
    from trustlog.store.pauses import all_holidays, remove_holiday

    with journal.changing(operation) as change:
        change.step("holidays")
        remove_setting(change, "holidays")
        for holiday in all_holidays(journal.connection):
            remove_holiday(change, holiday.day)


def _differing(
    change: Change, found: list[Holiday], years: Collection[int]
) -> tuple[list[Holiday], list[Holiday]]:
    from trustlog.store.pauses import all_holidays

    kept = all_holidays(change.journal.connection)
    new = [holiday for holiday in found if holiday not in kept]
    gone = [each for each in kept if each.day.year in years and each not in found]
    return new, gone
