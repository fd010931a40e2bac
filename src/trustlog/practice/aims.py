"""Set aims, change them, hold their reviews, close them, take out those nothing refers to."""

from __future__ import annotations

from trustlog.domain.aims import GOAL, check_goal, check_parent, reviewed
from trustlog.domain.days import written
from trustlog.domain.errors import RefusedError
from trustlog.domain.promises import OPEN
from trustlog.domain.value import Value
from trustlog.practice.moments import meet
from trustlog.store.aims import (
    add_aim,
    all_aims,
    measure_ids,
    remove_aim,
    replace_aim,
    serving,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from trustlog.domain.aims import Aim
    from trustlog.domain.operations import Operation
    from trustlog.domain.people import Person
    from trustlog.practice.promises import Draft, Made
    from trustlog.store.journal import Journal


class Set(Value):
    """An aim as it is now, the names of its people, and those who are new by it."""

    aim: Aim
    names: tuple[str, ...]
    new_people: tuple[Person, ...] = ()


def set_aim(journal: Journal, aim: Aim, operation: Operation, uid: Callable[[], str]) -> Set:
    """Set an aim: one step of undo.

    Raises:
        RefusedError: If its slug is taken, or what it refers to is not there.
    """
    with journal.changing(operation) as change:
        _check_slug(journal, aim.slug)
        _check(journal, aim.slug, None, aim)
        change.step(aim.slug)
        new = meet(change, aim.people, aim.since, uid)
        add_aim(change, aim, uid())
        return _set(journal, aim, new)


def rewrite_aim(
    journal: Journal, before: Aim, after: Aim, operation: Operation, uid: Callable[[], str]
) -> Set:
    """Write an aim as it should be: one step of undo.

    Raises:
        RefusedError: If it is no longer as it was read, its new slug is taken, or what it refers
            to is not there.
    """
    with journal.changing(operation) as change:
        _check_same(journal, before)
        if after.slug != before.slug:
            _check_slug(journal, after.slug)
        _check(journal, before.slug, before.step, after)
        change.step(before.slug)
        new = meet(change, after.people, operation.day, uid)
        replace_aim(change, before.slug, after)
        return _set(journal, after, new)


def close_aim(journal: Journal, before: Aim, day: date, operation: Operation) -> Aim:
    """Let a day be an aim's last; it asks for nothing any more.

    Raises:
        RefusedError: If it is closed already, or began later.
    """
    must_be_open(before)
    if day < before.since:
        raise RefusedError(
            f"{before.slug} began on {written(before.since)}. Name that day or a later one with"
            " --on."
        )
    return _rewritten(journal, before, before.but(closed=day), operation)


def take_out_aim(journal: Journal, before: Aim, operation: Operation) -> None:
    """Take an aim out of the journal that nothing refers to: one step of undo.

    Raises:
        RefusedError: If moments, promises or other aims serve it, or it was changed meanwhile.
    """
    with journal.changing(operation) as change:
        _check_same(journal, before)
        _check_unused(journal, before)
        change.step(before.slug)
        remove_aim(change, before.slug)


def review_aim(
    journal: Journal, before: Aim, day: date, week_start: int, operation: Operation
) -> Aim:
    """Hold a review of an aim; its rule says when the next one is.

    Raises:
        RefusedError: If the aim is closed.
    """
    must_be_open(before)
    return _rewritten(journal, before, reviewed(before, day, week_start=week_start), operation)


def reach(journal: Journal, before: Aim, place: int, day: date, operation: Operation) -> Aim:
    """Let a milestone be reached on a day.

    Raises:
        RefusedError: If it was reached already, or the goal is closed.
    """
    must_be_open(before)
    steps = list(before.milestones)
    if (done := steps[place].done) is not None:
        raise RefusedError(
            f"That milestone of {before.slug} was reached on {written(done)}. trustlog goal show"
            f" {before.slug} shows those that are left."
        )
    steps[place] = steps[place].but(done=day)
    return _rewritten(journal, before, before.but(milestones=tuple(steps)), operation)


def take_step(
    journal: Journal, before: Aim, draft: Draft, operation: Operation, uid: Callable[[], str]
) -> Made:
    """Make a promise that is the next step past an obstacle: one step of undo.

    Raises:
        RefusedError: If the obstacle is closed, or the person of the promise has left.
    """
    from trustlog.practice.promises import make_in

    must_be_open(before)
    with journal.changing(operation) as change:
        _check_same(journal, before)
        number = change.next_number("promise")
        change.step(f"{before.slug}, p{number}")
        made = make_in(change, number, draft, uid)
        replace_aim(change, before.slug, before.but(step=number))
        return made


def must_be_open(aim: Aim) -> None:
    """Refuse what asks for an aim that is open.

    Raises:
        RefusedError: If it was closed.
    """
    if aim.closed is not None:
        raise RefusedError(
            f"{aim.slug} was closed on {written(aim.closed)}."
            f" trustlog {aim.kind} edit {aim.slug} --open opens it again."
        )


def _rewritten(journal: Journal, before: Aim, after: Aim, operation: Operation) -> Aim:
    with journal.changing(operation) as change:
        _check_same(journal, before)
        change.step(before.slug)
        replace_aim(change, before.slug, after)
        return after


def _set(journal: Journal, aim: Aim, new: tuple[Person, ...]) -> Set:
    names = journal.names()
    return Set(aim=aim, names=tuple(names[each] for each in aim.people), new_people=new)


def _check_same(journal: Journal, before: Aim) -> None:
    if before not in all_aims(journal):
        raise RefusedError(
            f"{before.slug} was changed meanwhile by another trustlog. Nothing was changed here;"
            " try again."
        )


def _check_unused(journal: Journal, aim: Aim) -> None:
    counts = dict(zip(("moment", "promise"), serving(journal, aim.slug), strict=True))
    said = [f"{count:,} {what}{'s' * (count != 1)}" for what, count in counts.items() if count]
    said += [each.slug for each in all_aims(journal) if each.parent == aim.slug]
    if said:
        many = len(said) > 1 or sum(counts.values()) > 1
        *most, last = said
        who = f"{', '.join(most)} and {last}" if most else last
        way = (
            f"trustlog {aim.kind} close {aim.slug} ends it and keeps them."
            if aim.closed is None
            else "It is closed, and asks for nothing."
        )
        raise RefusedError(f"{who} serve{'' if many else 's'} {aim.slug}, so it stays. {way}")


def _check_slug(journal: Journal, slug: str) -> None:
    for aim in all_aims(journal):
        if aim.slug == slug:
            raise RefusedError(
                f"The {aim.kind} {slug} is there already. Give another slug with --slug."
            )


def _check(journal: Journal, slug: str, step: int | None, aim: Aim) -> None:
    """See that what an aim refers to is there, and that it means something.

    A next step that was open once may be settled by now.
    """
    parents = {each.slug: each.parent for each in all_aims(journal)}
    if aim.parent is not None and aim.parent not in (*parents, slug):
        raise RefusedError(f"{aim.parent} is gone by now. Nothing was changed; try again.")
    check_parent(slug, aim.parent, parents)
    if aim.kind == GOAL:
        check_goal(aim)
    if aim.measure is not None and aim.measure not in measure_ids(journal.connection):
        raise RefusedError(
            f"There is no measure {aim.measure}. trustlog measure list shows those there are."
        )
    if aim.step is not None and aim.step != step:
        promise = journal.promises.numbered(aim.step)
        if promise is None or promise.state != OPEN or promise.theirs:
            raise RefusedError(
                f"p{aim.step} is no open promise of yours. trustlog promise list shows them."
            )
