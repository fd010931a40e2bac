"""The filters that commands share, from words to values."""

from __future__ import annotations

from datetime import date

from trustlog.command.known import known_handle, practised_habit
from trustlog.command.naming import tags_named
from trustlog.domain.day_words import day_back
from trustlog.domain.errors import UnreadableError
from trustlog.domain.habit_names import FEEDBACK_RECEIVED
from trustlog.domain.moments import Filters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Desk
    from trustlog.command.line import Line

NAMES = ("since", "until", "habit", "with", "tag", "aim")


def filters_of(desk: Desk, line: Line) -> Filters:
    """Read `--since`, `--until`, `--habit`, `--with`, `--tag` and `--aim`.

    Raises:
        UnreadableError: If a day cannot be read, days end before they begin, or a word is empty.
        RefusedError: If a habit, a person or an aim is not in the journal.
    """
    for name in NAMES:
        if line.text(name) == "":
            raise UnreadableError(f"--{name} is empty. Leave it out, or say what to look for.")
    habit, person, tag = line.text("habit"), line.text("with"), line.text("tag")
    since = _day(desk, line.text("since")) or date.min
    until = _day(desk, line.text("until")) or date.max
    if until < since:
        raise UnreadableError("--until is before --since, so no day is between them.")
    names = desk.journal.names() if person else {}
    return Filters(
        since=since,
        until=until,
        habit=_habit(desk, habit) if habit else None,
        person=known_handle(person, names) if person else None,
        tag=tags_named((tag,))[0] if tag else None,
        aim=_aim(desk, line.text("aim")),
    )


def _aim(desk: Desk, word: str | None) -> str | None:
    if word is None:
        return None
    from trustlog.command.aim_names import slug_named

    return slug_named(word, list(desk.journal.aim_ids()), "aim")


def _habit(desk: Desk, word: str) -> str:
    if word.casefold() == FEEDBACK_RECEIVED:  # to be listed, though nobody practises it
        return FEEDBACK_RECEIVED
    return practised_habit(word, desk.journal.practised())


def is_filtered(line: Line) -> bool:
    """Whether any filter was given."""
    return any(line.text(name) is not None for name in NAMES)


def _day(desk: Desk, text: str | None) -> date | None:
    if text is None:
        return None
    latest = desk.front.machine.clock.now().date()
    order, why = desk.rules.date_order, "No moment is later than today."
    return day_back(text, today=desk.today, date_order=order, latest=latest, why=why)
