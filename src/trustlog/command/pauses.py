"""`skip`, `off` and `back`: excuse what could not be done."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk, whereabouts
from trustlog.command.habit_names import practised_one
from trustlog.command.output import Answer, receipt
from trustlog.domain.day_words import day_back
from trustlog.domain.errors import RefusedError, TrustlogError, UnreadableError
from trustlog.domain.habit_names import exactly
from trustlog.domain.pauses import Off, Skip
from trustlog.domain.stretches import day_near, stretch_in
from trustlog.domain.text import alike, clean_note, one_line
from trustlog.practice.habits import must_live
from trustlog.practice.pauses import come_back, excuse, take_off
from trustlog.render.pauses import back_line, off_line, skipped_line
from trustlog.store.opening import NoJournalError
from trustlog.store.pauses import all_offs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line

NO_DAY_OFF = "No day is off from today on. trustlog off until fri WHY takes some."
LASTS = "It lasts until trustlog back."
TO_COME = "Skip it when the day is there, or take days off with trustlog off."


def skip(line: Line, front: Front) -> Answer:
    """Excuse the slot of a habit that holds a day."""
    with open_desk(front, line) as desk:
        habit = practised_one(line.text("habit") or "", desk)
        on = line.text("on")
        day = desk.today
        if on is not None:
            latest = front.machine.clock.now().date()
            order = desk.rules.date_order
            day = day_back(on, today=day, date_order=order, latest=latest, why=TO_COME)
        why = " ".join(line.many("why"))
        if on is None and _is_day(why, desk):
            raise UnreadableError(f"A day stands behind --on: skip {habit.slug} --on {why}.")
        skipped = Skip(habit=habit.slug, day=day, why=_reason(why))
        span = excuse(desk.journal, habit, skipped, desk.operation("skip"))
        return receipt(skipped_line(skipped, span))


def _is_day(text: str, desk: Desk) -> bool:
    """Whether a reason is nothing but a day."""
    try:
        day_near(text, desk.today, desk.rules, coming=False)
    except TrustlogError:
        return False
    return True


def off(line: Line, front: Front) -> Answer:
    """Take days off, of one habit or of everything; or show those that are known."""
    if line.flag("list"):
        return _days_off(line, front)
    if line.many("words") == ("list",):
        raise UnreadableError("trustlog off --list shows days off. As a reason, name a day first.")
    with open_or_blank_desk(front, line) as desk:
        words = [word for text in line.many("words") for word in text.split()]
        habit = _habit_first(words, desk)
        named = stretch_in(words if habit is None else words[1:], desk.today, desk.rules)
        why = _reason(named.rest)
        taken = Off(since=named.since, until=named.until, why=why, habit=habit)
        made = desk.settle()
        take_off(desk.journal, taken, desk.operation("off"))
        asides = [whereabouts(desk)] if made else []
        asides += [] if taken.until else [LASTS]
        return receipt(off_line(taken), *asides)


def _days_off(line: Line, front: Front) -> Answer:
    if line.many("words"):
        raise UnreadableError("--list shows every day off: leave out what stands beside it.")
    try:
        with open_desk(front, line) as desk, desk.journal.reading() as journal:
            known = [
                off for off in all_offs(journal) if off.until is None or off.until >= desk.today
            ]
    except NoJournalError as missing:
        return Answer(asides=(str(missing),))
    if not known:
        return Answer(asides=(NO_DAY_OFF,))
    return Answer(text=[off_line(off) + "\n" for off in known])


def _habit_first(words: Sequence[str], desk: Desk) -> str | None:
    """The habit that the first word names; only whole names count, for a reason may begin so.

    Raises:
        RefusedError: If the word is a slip for a habit, or the habit is retired.
    """
    if not words:
        return None
    said = words[0].casefold()
    with desk.journal.reading() as journal:
        practised = journal.practised()
        slug = exactly(said, [(habit.slug, habit.aliases) for habit in practised])
    if slug is not None:
        must_live(practised_one(slug, desk))
        return slug
    near = alike(said, [habit.slug for habit in practised])
    if near:
        raise RefusedError(
            f'There is no habit "{words[0]}". The nearest is {near[0]}; as a reason, write it'
            " after the day: trustlog off today WHY."
        )
    return None


def back(line: Line, front: Front) -> Answer:
    """End the days off that hold a day."""
    with open_desk(front, line) as desk:
        word, on = line.text("habit"), line.text("on")
        habit = None if word is None else practised_one(word, desk).slug
        day = desk.today if on is None else day_near(on, desk.today, desk.rules, coming=False)
        ended = come_back(desk.journal, habit, day, desk.operation("back"))
        return receipt(back_line(ended, day))


def _reason(text: str) -> str:
    return one_line(clean_note(text))
