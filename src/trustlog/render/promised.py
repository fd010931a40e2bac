"""The lines that say what became of a promise. Light."""

from __future__ import annotations

from trustlog.domain.days import MONTHS, WEEKDAYS, days_said, named, written
from trustlog.domain.people import TEAM
from trustlog.domain.promises import BROKEN, KEPT, RELEASED
from trustlog.domain.text import one_line
from trustlog.render.logged import DOT, marks_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.domain.promises import Move, Promise
    from trustlog.practice.promises import Made
    from trustlog.practice.settling import Reopened, Settled

VERBS = {KEPT: "Kept", BROKEN: "Broke", RELEASED: "Released"}


def settled_line(settled: Settled, today: date) -> str:
    """`Kept p26 (Aisha), on time · logged #82 follow-through · Fri 20 Nov 2026`.

    Of what somebody else promised, nobody is told whether it was late.
    """
    promise, logged = settled.promise, settled.logged
    said = [f"{VERBS[promise.state]} {_of(promise, settled.name)}"]
    if promise.state == KEPT and not promise.theirs:
        said[0] += kept_said(promise)
    if logged is not None:
        said.append(f"logged #{logged.moment.number} {logged.moment.habit}")
    if promise.settled is not None:
        said.append(named(promise.settled, today))
    if logged is not None:
        said += marks_of(logged)
    return one_line(DOT.join(said))


def kept_said(promise: Promise) -> str:
    """`, on time` or `, 1 day late`; nothing for someday."""
    if promise.late:
        return f", {days_said(promise.days_late)} late"
    return "" if promise.due is None else ", on time"


def made_line(made: Made, today: date) -> str:
    """`Promised p24 to Priya · due Wed 18 Nov 2026`, or `Promised p25 by Priya · …`."""
    promise = made.promise
    who = made.name
    if made.new_people and promise.person != TEAM:
        who += f" (new, {made.new_people[0].relation})"
    head = f"Promised p{promise.number} {'by' if promise.theirs else 'to'} {who}"
    said = [head, due_said(promise)]
    if promise.made != today:
        said.append(f"made {named(promise.made, today)}")
    if promise.private:
        said.append("private")
    return one_line(DOT.join(said))


def due_said(promise: Promise) -> str:
    """`due Wed 18 Nov 2026`, or `someday`."""
    return "someday" if promise.due is None else f"due {written(promise.due)}"


def moved_line(made: Made) -> str:
    """`Moved p24 (Priya) from Wed 18 to Mon 23 Nov 2026, in time`."""
    promise = made.promise
    move = promise.moves[-1]
    late = "" if promise.theirs else f", {in_time_said(move)}"
    return one_line(f"Moved {_of(promise, made.name)} {move_said(move)}{late}")


def move_said(move: Move) -> str:
    """`from Wed 18 to Mon 23 Nov 2026`, with month and year where they differ."""
    if move.was is None or move.due is None:
        days = ("someday" if day is None else written(day) for day in (move.was, move.due))
        return "from {} to {}".format(*days)
    was, due = move.was, move.due
    start = f"{WEEKDAYS[was.weekday()][:3]} {was.day}"
    if (was.month, was.year) != (due.month, due.year):
        start += f" {MONTHS[was.month - 1][:3]}"
    if was.year != due.year:
        start += f" {was.year}"
    return f"from {start} to {written(due)}"


def in_time_said(move: Move) -> str:
    """`in time`, or `2 days late`."""
    return f"{days_said(move.days_late)} late" if move.days_late else "in time"


def reopened_line(reopened: Reopened) -> str:
    """`Reopened p20 (Priya) · due Tue 17 Nov 2026 · took back #78`."""
    promise = reopened.promise
    said = [f"Reopened {_of(promise, reopened.name)}", due_said(promise)]
    if reopened.moment is not None:
        said.append(f"took back #{reopened.moment}")
    return one_line(DOT.join(said))


def edited_line(before: Promise, made: Made) -> str:
    """`Changed p24 · to Tom · text`: what is different now."""
    after = made.promise
    said = [f"Changed p{after.number}"]
    if after.person != before.person:
        new = f" (new, {made.new_people[0].relation})" if made.new_people else ""
        said.append(f"{'from' if after.theirs else 'to'} {made.name}{new}")
    said += [f"serves {aim}" for aim in sorted({*after.aims} - {*before.aims})]
    said += [f"no longer serves {aim}" for aim in sorted({*before.aims} - {*after.aims})]
    if after.private != before.private:
        said.append("private" if after.private else "not private")
    if after.text != before.text:
        said.append("text")
    return one_line(DOT.join(said))


def _of(promise: Promise, name: str) -> str:
    return f"p{promise.number} ({'from ' if promise.theirs else ''}{name})"
