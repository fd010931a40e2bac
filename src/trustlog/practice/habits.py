"""Take up a habit, change it, retire it."""

from __future__ import annotations

from datetime import timedelta

from trustlog.domain.cadences import cadence_of
from trustlog.domain.errors import RefusedError
from trustlog.domain.habits import Habit, Template
from trustlog.domain.spans import Life, Version, eras
from trustlog.store.habits import add_habit, add_life, add_version, replace_habit, replace_life

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.operations import Operation
    from trustlog.domain.rules import Rules
    from trustlog.store.journal import Change, Journal

DAY = timedelta(1)


def habit_from(template: Template, taken: Collection[str], since: date, rules: Rules) -> Habit:
    """A catalogue habit as it is taken up; aliases that are taken are left out."""
    return Habit(
        slug=template.slug,
        title=template.title,
        lives=(_life(since, _cadence(template.cadence, rules)),),
        framework=template.framework,
        question=template.question,
        cue=template.cue,
        aliases=tuple(alias for alias in template.aliases if alias not in taken),
    )


def take_up(change: Change, habit: Habit, uid: Callable[[], str]) -> Habit:
    """Write a new habit, or a new life of one that was retired; return it as it is then.

    Raises:
        RefusedError: If it is practised, or its slug is an alias of another.
    """
    known = {each.slug: each for each in change.journal.habits()}
    before = known.get(habit.slug)
    if before is None:
        for each in known.values():
            if habit.slug in each.aliases:
                raise RefusedError(f'"{habit.slug}" is an alias of {each.slug}.')
        add_habit(change, habit, uid())
        change.journal.forget_kept()
        return habit
    if before.life.until is None:
        raise RefusedError(f"{habit.slug} is practised since {before.since.isoformat()}.")
    if habit.since <= before.life.until:
        raise RefusedError(
            f"{habit.slug} was retired on {before.life.until.isoformat()}; it can be taken up from"
            " the day after."
        )
    add_life(change, change.journal.habit_ids()[habit.slug], habit.life)
    change.journal.forget_kept()
    return before.but(lives=(*before.lives, habit.life))


def adopt(
    journal: Journal, habits: list[Habit], operation: Operation, uid: Callable[[], str]
) -> list[Habit]:
    """Take up habits: one step of undo."""
    with journal.changing(operation) as change:
        change.step(", ".join(habit.slug for habit in habits))
        return [take_up(change, habit, uid) for habit in habits]


def describe(journal: Journal, before: Habit, after: Habit, operation: Operation) -> None:
    """Change what is said of a habit: its title, cue, question, aliases, whether it is private."""
    with journal.changing(operation) as change:
        change.step(after.slug)
        replace_habit(change, after, before.aliases)


def change_cadence(
    journal: Journal, habit: Habit, version: Version, operation: Operation
) -> tuple[Habit, date]:
    """Give a habit another cadence from a day on; return it and the day the new one begins.

    Raises:
        RefusedError: If the habit is retired, or the day lies before its first.
    """
    _must_live(habit)
    if version.since < habit.since:
        raise RefusedError(
            f"{habit.slug} begins on {habit.since.isoformat()}, after that day."
            f" trustlog habit edit {habit.slug} --since moves its first day."
        )
    kept = tuple(each for each in habit.life.versions if each.since < version.since)
    life = habit.life.but(versions=(*kept, version))
    with journal.changing(operation) as change:
        change.step(f"{habit.slug} {version.cadence.words}")
        add_version(change, journal.habit_ids()[habit.slug], version)
    return habit.but(lives=(*habit.lives[:-1], life)), eras(life)[-1].begins


def move_first_day(journal: Journal, habit: Habit, since: date, operation: Operation) -> Habit:
    """Let a habit begin on another day, so that earlier moments count or later ones do not.

    Raises:
        RefusedError: If the habit would begin after it changed or ended.
    """
    life = habit.life
    second = life.versions[1].since if len(life.versions) > 1 else None
    earlier = habit.lives[-2].until if len(habit.lives) > 1 else None
    if (second and since >= second) or (life.until and since > life.until):
        raise RefusedError(f"{habit.slug} has changed or ended by then. Name an earlier day.")
    if earlier and since <= earlier:
        raise RefusedError(f"{habit.slug} was practised until {earlier.isoformat()} before.")
    first = life.versions[0].but(since=since)
    moved = life.but(since=since, versions=(first, *life.versions[1:]))
    with journal.changing(operation) as change:
        from trustlog.store.habits import move_version

        change.step(f"{habit.slug} since {since.isoformat()}")
        habit_id = journal.habit_ids()[habit.slug]
        replace_life(change, habit_id, life.since, moved)
        move_version(change, habit_id, life.versions[0].since, since)
    return habit.but(lives=(*habit.lives[:-1], moved))


def retire(journal: Journal, habit: Habit, on: date, operation: Operation) -> Habit:
    """End a habit on a day, that day included.

    Raises:
        RefusedError: If it is retired already, or begins after that day.
    """
    _must_live(habit)
    if on < habit.since:
        raise RefusedError(f"{habit.slug} begins on {habit.since.isoformat()}, after that day.")
    life = habit.life.but(until=on)
    with journal.changing(operation) as change:
        change.step(habit.slug)
        replace_life(change, journal.habit_ids()[habit.slug], habit.since, life)
    return habit.but(lives=(*habit.lives[:-1], life))


def _must_live(habit: Habit) -> None:
    if habit.life.until is not None:
        raise RefusedError(
            f"{habit.slug} was retired on {habit.life.until.isoformat()}."
            f" trustlog habit adopt {habit.slug} takes it up again."
        )


def _life(since: date, cadence: Cadence) -> Life:
    return Life(since=since, versions=(Version(since=since, cadence=cadence),))


def _cadence(words: str, rules: Rules) -> Cadence:
    return cadence_of(words, work_days=rules.work_days, week_start=rules.week_start)
