"""`export ics`: habits, promises and reviews as a calendar."""

from __future__ import annotations

from trustlog.command.export import delivered
from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk
from trustlog.domain.cadences import cadence_of
from trustlog.domain.calendars import Reminding
from trustlog.domain.days import cut, is_number
from trustlog.domain.errors import UnreadableError
from trustlog.domain.time_words import clock_time
from trustlog.domain.value import Value
from trustlog.report.calendar import KINDS, Asked, calendar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import time

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.command.output import Answer

AT, BEFORE = "09:00", 5
MOST = 24 * 60
NONE = "none"


def export_ics(line: Line, front: Front) -> Answer:
    """What the journal asks for, as events for a calendar."""
    unasked: list[str] = []
    answer = delivered(line, front, _pieces(line, front, unasked))
    if not unasked:
        return answer
    aside = f"Not in it, as retired before the first day they would ask for: {', '.join(unasked)}."
    return answer.but(asides=(*answer.asides, aside))


def _pieces(line: Line, front: Front, unasked: list[str]) -> Iterator[str]:
    """The calendar in pieces; the journal is open for as long as they are read."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        from trustlog.exchange.calendar import calendar_text

        found = calendar(journal, _asked(desk, line), _reminding(desk, line), desk.today)
        unasked += found.unasked
        yield from calendar_text(found.events, front.machine.clock.now())


def _asked(desk: Desk, line: Line) -> Asked:
    filters = filters_of(desk, line)
    return Asked(
        kinds=_kinds(line.words("only")),
        habit=filters.habit,
        person=filters.person,
        aim=filters.aim,
        private=line.flag("private"),
    )


def _kinds(words: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of events that are asked for; without a word all of them.

    Raises:
        UnreadableError: If there is no such kind.
    """
    said = tuple(word.casefold() for word in words)
    for word in said:
        if word not in KINDS:
            raise UnreadableError(
                f'A calendar has no "{cut(word)}". --only takes {", ".join(KINDS)}.'
            )
    return said or KINDS


class _Said(Value):
    """What was said for all habits, and for some by their slugs."""

    at: dict[str | None, time]
    on: dict[str | None, int]
    before: int | None

    def __call__(self, slug: str | None) -> Reminding:
        return Reminding(
            at=self.at.get(slug, self.at[None]),
            before=self.before,
            days=self.on.get(slug, self.on.get(None)),
        )


def _reminding(desk: Desk, line: Line) -> _Said:
    at = {slug: clock_time(said) for slug, said in _each(desk, line, "at")}
    on = {slug: _days(said, desk.rules.work_days) for slug, said in _each(desk, line, "on")}
    return _Said(at={None: clock_time(AT), **at}, on=on, before=_before(line.text("alarm")))


def _each(desk: Desk, line: Line, name: str) -> Iterator[tuple[str | None, str]]:
    """What an option was given, with the habit that it was given for."""
    from trustlog.command.known import practised_habit

    for text in line.many(name):
        word, equals, said = text.rpartition("=")
        slug = practised_habit(word, desk.journal.practised()) if equals else None
        yield slug, said


def _days(text: str, work_days: int) -> int:
    """Days of the week as a mask.

    Raises:
        UnreadableError: If they are none.
    """
    try:
        found = cadence_of(text, work_days=work_days).mask
    except UnreadableError:
        found = None
    if found is None:
        raise UnreadableError(f'I cannot read "{cut(text)}" as days of the week. Try mon,thu.')
    return found


def _before(text: str | None) -> int | None:
    """How many minutes before an event its alarm sounds.

    Raises:
        UnreadableError: If it is no number of minutes up to a day.
    """
    if text is None:
        return BEFORE
    said = text.casefold()
    if said == NONE:
        return None
    if not is_number(said, 1, 4) or int(said) > MOST:
        raise UnreadableError(f"--alarm takes minutes, up to {MOST}, or {NONE}.")
    return int(said)
