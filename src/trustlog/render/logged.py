"""The line that says what was logged."""

from __future__ import annotations

from trustlog.domain.days import named, written
from trustlog.domain.moments import BUILT
from trustlog.domain.people import TEAM
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from trustlog.domain.moments import Moment
    from trustlog.domain.people import Person
    from trustlog.domain.promises import Promise
    from trustlog.practice.moments import Logged
    from trustlog.practice.runs import Run

DOT = " · "
LEAST_RUN = 2


def logged_line(logged: Logged, today: date, run: Run | None = None) -> str:
    """`Logged #83 listening · Fri 20 Nov 2026 · with Priya · 2 in a row`."""
    moment = logged.moment
    said = [f"Logged #{moment.number}", named(moment.day, today)]
    if moment.habit is not None:
        said[0] += f" {moment.habit}"
    if moment.people:
        said.append("with " + ", ".join(_who(logged)))
    said += marks_of(logged)
    if run is not None and (said_ := run_said(run)):
        said.append(said_)
    if logged.promise is not None:
        due = logged.promise.due
        when = "someday" if due is None else f"due {written(due)}"
        said.append(f"promised p{logged.promise.number}, {when}")
    return one_line(DOT.join(said))


def marks_of(logged: Logged) -> list[str]:
    """What a moment is besides: `cost`, `private`, `new habit, 3/week`."""
    moment = logged.moment
    marks = [] if moment.effect == BUILT else [moment.effect]
    if moment.private:
        marks.append("private")
    if logged.new_habit is not None:
        marks.append(f"new habit, {logged.new_habit.cadence.words}")
    return marks


def run_said(run: Run) -> str:
    """`2 in a row` for a habit of days, from two on; `1 of 3 this week` for a count.

    Where nothing is asked for, as in the week of which a habit began too late, it is `1 this week`.
    """
    if run.per is None:
        return f"{run.streak} in a row" if run.streak >= LEAST_RUN else ""
    count = f"{run.done} of {run.needed}" if run.needed else f"{run.done}"
    return f"{count} {'this' if run.current else 'that'} {run.per}"


def _who(logged: Logged) -> list[str]:
    new = {person.handle: person.relation for person in logged.new_people}
    return [
        f"{name} (new, {new[handle]})" if handle in new and handle != TEAM else name
        for handle, name in zip(logged.moment.people, logged.names, strict=True)
    ]


def changed_line(
    before: Moment,
    after: Moment,
    today: date,
    names: Mapping[str, str],
    new_people: Sequence[Person],
) -> str:
    """`Changed #83 · day Thu 19 Nov 2026 · with Tom (new, report)`: what is different now."""
    said = [f"Changed #{after.number}"]
    if after.day != before.day:
        said.append(named(after.day, today))
    if (after.at, after.timed) != (before.at, before.timed) and after.timed:
        said.append(f"at {after.clock()}")
    if after.habit != before.habit:
        said.append(after.habit or "no habit")
    new = {person.handle: person.relation for person in new_people}
    said += [
        f"with {names[handle]}" + (f" (new, {new[handle]})" if handle in new else "")
        for handle in sorted({*after.people} - {*before.people})
    ]
    said += [f"without {names[handle]}" for handle in sorted({*before.people} - {*after.people})]
    said += [f"tag +{tag}" for tag in sorted({*after.tags} - {*before.tags})]
    said += [f"no tag +{tag}" for tag in sorted({*before.tags} - {*after.tags})]
    said += [f"serves {aim}" for aim in sorted({*after.aims} - {*before.aims})]
    said += [f"no longer serves {aim}" for aim in sorted({*before.aims} - {*after.aims})]
    if after.effect != before.effect:
        said.append(after.effect)
    if after.private != before.private:
        said.append("private" if after.private else "not private")
    if after.note != before.note:
        said.append("note")
    return one_line(DOT.join(said))


def deleted_line(
    moments: Sequence[Moment], promises: Sequence[Promise], today: date, *, done: bool
) -> str:
    """`Deleted #83 listening · Fri 20 Nov 2026`, `Deleted p24 · …`, or how many."""
    verb = "Deleted" if done else "Would delete"
    if not promises and len(moments) == 1:
        [moment] = moments
        habit = f" {moment.habit}" if moment.habit else ""
        return one_line(f"{verb} #{moment.number}{habit}{DOT}{named(moment.day, today)}")
    if not moments and len(promises) == 1:
        [promise] = promises
        return one_line(f"{verb} p{promise.number}{DOT}{promise.text}")
    numbers = [f"p{promise.number}" for promise in promises]
    numbers += [f"#{moment.number}" for moment in moments]
    what = "" if moments and promises else " moments" if moments else " promises"
    return f"{verb} {len(numbers)}{what}: {', '.join(numbers)}"
