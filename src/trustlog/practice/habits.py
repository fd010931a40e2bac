"""Take up a habit, change it, retire it."""

from __future__ import annotations

from trustlog.domain.cadences import cadence_of
from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.habits import Habit, Template
from trustlog.domain.spans import Life, Version
from trustlog.store.habits import add_habit, add_life, replace_habit, replace_life

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from datetime import date

    from trustlog.domain.cadences import Cadence
    from trustlog.domain.operations import Operation
    from trustlog.domain.rules import Rules
    from trustlog.store.changes import Change
    from trustlog.store.journal import Journal


def cadence_from(words: str, rules: Rules) -> Cadence:
    """Read a cadence by a person's days and weeks; a rule of RFC 5545 is named in capitals.

    Raises:
        UnreadableError: If the words are no cadence.
    """
    cadence = cadence_of(words, work_days=rules.work_days, week_start=rules.week_start)
    return cadence.but(words=cadence.words.upper()) if "=" in cadence.words else cadence


def habit_from(template: Template, taken: Collection[str], since: date, rules: Rules) -> Habit:
    """A catalogue habit as it is taken up; aliases that are taken are left out."""
    return Habit(
        slug=template.slug,
        title=template.title,
        lives=(life_from(since, cadence_from(template.cadence, rules)),),
        framework=template.framework,
        question=template.question,
        cue=template.cue,
        aliases=tuple(alias for alias in template.aliases if alias not in taken),
    )


def habit_again(habit: Habit, since: date, rules: Rules) -> Habit:
    """A retired habit as it is taken up again, with the cadence it had in words."""
    return habit.but(lives=(life_from(since, cadence_from(habit.cadence.words, rules)),))


def life_from(since: date, cadence: Cadence) -> Life:
    """A life that begins."""
    return Life(since=since, versions=(Version(since=since, cadence=cadence),))


def take_up(change: Change, habit: Habit, uid: Callable[[], str]) -> Habit:
    """Write a new habit, or a new life of one that was retired; return it as it is then.

    Raises:
        RefusedError: If it is practised, or one of its names is another's.
    """
    known = {each.slug: each for each in change.journal.habits()}
    before = known.get(habit.slug)
    if before is None:
        _must_be_free((habit.slug, *habit.aliases), known.values())
        add_habit(change, habit, uid())
        change.journal.forget_kept()
        return habit
    until = before.life.until
    if until is None:
        raise RefusedError(f"{habit.slug} is practised since {written(before.since)}.")
    if habit.since <= until:
        raise RefusedError(
            f"{habit.slug} was practised until {written(until)}. It can be taken up from the day"
            " after."
        )
    add_life(change, change.journal.habit_ids()[habit.slug], habit.life)
    return before.but(lives=(*before.lives, habit.life))


def adopt(
    journal: Journal, habits: list[Habit], operation: Operation, uid: Callable[[], str]
) -> list[Habit]:
    """Take up habits: one step of undo."""
    with journal.changing(operation) as change:
        change.step(", ".join(habit.slug for habit in habits))
        return [take_up(change, habit, uid) for habit in habits]


def rewrite(journal: Journal, before: Habit, after: Habit, operation: Operation) -> None:
    """Write a habit as it should be: what is said of it, and its newest life.

    Raises:
        RefusedError: If it is no longer as it was read, or a new alias is another's.
    """
    with journal.changing(operation) as change:
        change.step(after.slug)
        rewrite_in(change, before, after)


def rewrite_in(change: Change, before: Habit, after: Habit) -> None:
    """Write a habit anew within a change.

    Raises:
        RefusedError: If it is no longer as it was read, or a new alias is another's.
    """
    known = {each.slug: each for each in change.journal.habits()}
    if known.get(before.slug) != before:
        raise RefusedError(
            f"{before.slug} was changed meanwhile by another trustlog. Nothing was changed here;"
            " try again."
        )
    if before.but(lives=after.lives) != after:
        new = {*after.aliases} - {*before.aliases}
        _must_be_free(sorted(new), known.values())
        replace_habit(change, after, before.aliases)
    if before.life != after.life:
        habit_id = change.journal.habit_ids()[before.slug]
        replace_life(change, habit_id, before.life, after.life)


def with_version(habit: Habit, version: Version) -> Habit:
    """A habit with another cadence from a day on; what was to come after that day goes.

    Raises:
        RefusedError: If the day lies before its first.
    """
    if version.since < habit.since:
        raise RefusedError(
            f"{habit.slug} begins on {written(habit.since)}, after that day."
            f" trustlog habit edit {habit.slug} --since moves its first day."
        )
    kept = tuple(each for each in habit.life.versions if each.since < version.since)
    return with_life(habit, habit.life.but(versions=(*kept, version)))


def with_first_day(habit: Habit, since: date) -> Habit:
    """A habit that begins on another day: earlier moments count then, or later ones do not.

    Raises:
        RefusedError: If it has changed by that day, or an earlier life holds it.
    """
    life = habit.life
    second = life.versions[1].since if len(life.versions) > 1 else None
    earlier = habit.lives[-2].until if len(habit.lives) > 1 else None
    if second is not None and since >= second:
        raise RefusedError(
            f"{habit.slug} has another cadence from {written(second)} on. Name an earlier day."
        )
    if earlier is not None and since <= earlier:
        raise RefusedError(
            f"{habit.slug} was practised until {written(earlier)} before. Name a later day."
        )
    first = life.versions[0].but(since=since)
    return with_life(habit, life.but(since=since, versions=(first, *life.versions[1:])))


def retired(habit: Habit, on: date) -> Habit:
    """A habit that ends on a day, that day included.

    Raises:
        RefusedError: If it begins after that day.
    """
    if on < habit.since:
        raise RefusedError(f"{habit.slug} begins on {written(habit.since)}, after that day.")
    versions = tuple(each for each in habit.life.versions if each.since <= on)
    return with_life(habit, habit.life.but(until=on, versions=versions))


def with_life(habit: Habit, life: Life) -> Habit:
    """A habit with its newest life as given."""
    return habit.but(lives=(*habit.lives[:-1], life))


def must_live(habit: Habit) -> None:
    """Refuse to change a habit that is retired.

    Raises:
        RefusedError: If it is.
    """
    if habit.life.until is not None:
        raise RefusedError(
            f"{habit.slug} was retired on {written(habit.life.until)}."
            f" trustlog habit adopt {habit.slug} takes it up again."
        )


def _must_be_free(names: Iterable[str], habits: Iterable[Habit]) -> None:
    habits = tuple(habits)
    for name in names:
        for habit in habits:
            if name == habit.slug:
                raise RefusedError(f'"{name}" is a habit already. Choose another name.')
            if name in habit.aliases:
                raise RefusedError(
                    f'"{name}" is an alias of {habit.slug}. Choose another, or run trustlog habit'
                    f" edit {habit.slug} --unalias {name} first."
                )
