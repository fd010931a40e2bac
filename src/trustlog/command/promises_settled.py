"""`keep`, `move`, and `promise break`, `release`, `reopen`: what became of a promise.

Light as far as `keep` goes.
"""

from __future__ import annotations

from trustlog.command.front import open_desk
from trustlog.command.line import promise_number
from trustlog.command.output import receipt
from trustlog.domain.errors import UnreadableError
from trustlog.domain.promises import BROKEN, KEPT, RELEASED
from trustlog.domain.text import clean_note
from trustlog.domain.times import when
from trustlog.practice.settling import FOLLOW_THROUGH, Ending, reopen, settle
from trustlog.render.promised import moved_line, reopened_line, settled_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer
    from trustlog.domain.habits import Template
    from trustlog.practice.settling import Settled


def keep(line: Line, front: Front) -> Answer:
    """Say that a promise was kept."""
    with open_desk(front, line) as desk:
        settled = _settled(desk, line, KEPT, "keep")
        return receipt(settled_line(settled, desk.today))


def break_(line: Line, front: Front) -> Answer:
    """Say that a promise was broken, and why."""
    with open_desk(front, line) as desk:
        if not " ".join(line.many("why")).strip():
            number = promise_number(line.text("number") or "")
            raise UnreadableError(
                f"A broken promise needs a reason: trustlog promise break {number} WHY."
            )
        settled = _settled(desk, line, BROKEN, "break")
        hint = () if settled.promise.theirs else (f"Tell {settled.name}, if you have not yet.",)
        return receipt(settled_line(settled, desk.today), *hint)


def release(line: Line, front: Front) -> Answer:
    """Say that the other side does not want it any more."""
    with open_desk(front, line) as desk:
        settled = _settled(desk, line, RELEASED, "release")
        return receipt(settled_line(settled, desk.today))


def _settled(desk: Desk, line: Line, state: str, verb: str) -> Settled:
    machine = desk.front.machine

    def template() -> Template:
        return next(each for each in machine.catalogue() if each.slug == FOLLOW_THROUGH)

    ending = Ending(
        number=promise_number(line.text("number") or ""),
        state=state,
        when=when(line.text("on"), None, machine.clock, desk.rules),
        template=template,
        why=clean_note(" ".join(line.many("why"))),
    )
    return settle(desk.journal, ending, desk.operation(verb), desk.rules, machine.uid)


def move(line: Line, front: Front) -> Answer:
    """Give a promise another due day."""
    from trustlog.domain.dues import due_in
    from trustlog.practice.promises import move as moved_to

    with open_desk(front, line) as desk:
        number = promise_number(line.text("number") or "")
        day = when(line.text("on"), None, front.machine.clock, desk.rules).day
        due, why = due_in(line.many("words"), desk.today, desk.rules, day)
        operation = desk.operation("move")
        made = moved_to(desk.journal, number, operation, day=day, due=due, why=clean_note(why))
        return receipt(moved_line(made))


def reopen_(line: Line, front: Front) -> Answer:
    """Open a settled promise again."""
    with open_desk(front, line) as desk:
        number = promise_number(line.text("number") or "")
        return receipt(reopened_line(reopen(desk.journal, number, desk.operation("reopen"))))
