"""The line that says what was logged."""

from __future__ import annotations

from trustlog.domain.days import named, written
from trustlog.domain.moments import BUILT
from trustlog.domain.text import one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

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
    if not logged.new_people:
        return [*logged.names]
    from trustlog.domain.people import TEAM

    new = {person.handle: person.relation for person in logged.new_people}
    return [
        f"{name} (new, {new[handle]})" if handle in new and handle != TEAM else name
        for handle, name in zip(logged.moment.people, logged.names, strict=True)
    ]
