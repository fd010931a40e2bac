"""`add`, `edit`, `close`, `delete`, `review` of each kind of aim; `goal reach`, `obstacle step`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trustlog.command.aim_names import aim_named, article
from trustlog.command.aim_words import Known, milestone_named, said_of, slug_of, title_of
from trustlog.command.front import open_desk, open_or_blank_desk, whereabouts
from trustlog.command.naming import handles_named
from trustlog.command.output import Answer, receipt
from trustlog.command.output import line as one
from trustlog.domain.aims import AGREEMENT, GOAL, MENTORING, OBSTACLE, Aim
from trustlog.domain.day_words import day_back
from trustlog.domain.dues import due_in
from trustlog.domain.errors import RefusedError, UnreadableError
from trustlog.domain.text import clean_note
from trustlog.practice.aims import (
    close_aim,
    reach,
    review_aim,
    rewrite_aim,
    set_aim,
    take_out_aim,
    take_step,
)
from trustlog.practice.promises import Draft
from trustlog.render.aims import (
    changed_line,
    closed_line,
    deleted_line,
    reached_line,
    reviewed_line,
    set_line,
)
from trustlog.render.promised import made_line
from trustlog.store.aims import all_aims

if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

NOT_CHANGES = ("aim", "journal", "quiet", "no_input", "new_person", "open")
BEGAN = "An aim begins today or earlier."
CLOSED = "An aim is closed today or earlier."
REACHED = "A milestone is reached today or earlier."


def kind_of(line: Line) -> str:
    """The kind of aim that a command is of: its first word."""
    return line.command.partition(" ")[0]


def add(line: Line, front: Front) -> Answer:
    """Set an aim."""
    title = title_of(line.many("title"))
    slug = slug_of(line.text("slug"), title)
    with open_or_blank_desk(front, line) as desk:
        with desk.journal.reading() as journal:
            known = Known(journal)
        since = _day(desk, line.text("since"), BEGAN)
        aim = Aim(slug=slug, kind=kind_of(line), title=title, since=since)
        aim = said_of(aim, line, desk, known)
        _must_be_with(aim)
        made = desk.settle()
        done = set_aim(desk.journal, aim, desk.operation(f"{aim.kind} add"), desk.front.machine.uid)
        return receipt(set_line(done, desk.today), *([whereabouts(desk)] if made else []))


def edit(line: Line, front: Front) -> Answer:
    """Change what is said of an aim."""
    with open_desk(front, line) as desk:
        before = _meant(desk, line)
        said = (value for name, value in line.said.items() if name not in NOT_CHANGES)
        if not line.flag("open") and all(value in (None, ()) for value in said):
            raise UnreadableError(
                f"Say what is to change, such as trustlog {before.kind} edit {before.slug}"
                " --text TEXT."
            )
        with desk.journal.reading() as journal:
            known = Known(journal)
        after = said_of(_renamed(before, line), line, desk, known)
        _must_be_with(after)
        if after == before:
            return one(f"{before.slug} is as it was; nothing changed.")
        operation = desk.operation(f"{before.kind} edit")
        done = rewrite_aim(desk.journal, before, after, operation, front.machine.uid)
        return receipt(changed_line(before, done))


def _renamed(aim: Aim, line: Line) -> Aim:
    title, slug = line.text("title"), line.text("slug")
    return aim.but(
        title=aim.title if title is None else title_of([title]),
        slug=aim.slug if slug is None else slug_of(slug, ""),
        closed=None if line.flag("open") else aim.closed,
    )


def close(line: Line, front: Front) -> Answer:
    """Close an aim: it asks for nothing any more."""
    with open_desk(front, line) as desk:
        before = _meant(desk, line)
        day = _day(desk, line.text("on"), CLOSED)
        aim = close_aim(desk.journal, before, day, desk.operation(f"{before.kind} close"))
        return receipt(closed_line(aim, desk.today))


def delete(line: Line, front: Front) -> Answer:
    """Take an aim out of the journal that nothing refers to."""
    with open_desk(front, line) as desk:
        before = _meant(desk, line)
        take_out_aim(desk.journal, before, desk.operation(f"{before.kind} delete"))
        return receipt(deleted_line(before), "trustlog undo brings it back.")


def review(line: Line, front: Front) -> Answer:
    """Hold a review of an aim today."""
    with open_desk(front, line) as desk:
        before = _meant(desk, line)
        operation = desk.operation(f"{before.kind} review")
        start = desk.rules.week_start
        aim = review_aim(desk.journal, before, desk.today, start, operation)
        return receipt(reviewed_line(aim))


def reach_milestone(line: Line, front: Front) -> Answer:
    """Say that a milestone of a goal was reached."""
    with open_desk(front, line) as desk:
        before = _meant(desk, line)
        place = milestone_named(before, " ".join(line.many("milestone")))
        day = _day(desk, line.text("on"), REACHED)
        aim = reach(desk.journal, before, place, day, desk.operation(f"{GOAL} reach"))
        return receipt(reached_line(aim, place, desk.today))


def step(line: Line, front: Front) -> Answer:
    """Promise the next step past an obstacle."""
    with open_desk(front, line) as desk:
        before = _meant(desk, line)
        due, text = due_in(line.many("words"), desk.today, desk.rules, desk.today)
        words = clean_note(text)
        if not words:
            raise UnreadableError(
                f"A step needs words: trustlog obstacle step {before.slug} fri ask for the budget."
            )
        draft = Draft(
            person=_to(desk, line, before),
            text=words,
            made=desk.today,
            due=due,
            private=before.private,
            aims=(before.slug,),
        )
        operation = desk.operation(f"{OBSTACLE} step")
        made = take_step(desk.journal, before, draft, operation, front.machine.uid)
        return receipt(f"{made_line(made, desk.today)} · next step of {before.slug}")


def _to(desk: Desk, line: Line, obstacle: Aim) -> str:
    """To whom the step is promised: who was said, or the one person the obstacle is with."""
    said = line.text("to")
    if said is None and len(obstacle.people) == 1:
        return obstacle.people[0]
    if said is None or "," in said:
        raise UnreadableError("A step is promised to one person: --to priya.")
    with desk.journal.reading() as journal:
        names = journal.names()
    [handle] = handles_named((said,), names, line, desk.front)
    return handle


def _meant(desk: Desk, line: Line) -> Aim:
    with desk.journal.reading() as journal:
        return aim_named(line.text("aim") or "", kind_of(line), all_aims(journal))


def _must_be_with(aim: Aim) -> None:
    """Refuse an agreement with nobody or with several, and mentoring alone.

    Raises:
        RefusedError: If the people do not fit the kind.
    """
    count = len(aim.people)
    if aim.kind == AGREEMENT and count != 1:
        raise RefusedError(f"{article(aim.kind).capitalize()} is with one partner: --with priya.")
    if aim.kind == MENTORING and count not in (1, 2):
        raise RefusedError("Mentoring is with one person or between two: --with priya.")


def _day(desk: Desk, text: str | None, why: str) -> date:
    if text is None:
        return desk.today
    latest = desk.front.machine.clock.now().date()
    order = desk.rules.date_order
    return day_back(text, today=desk.today, date_order=order, latest=latest, why=why)
