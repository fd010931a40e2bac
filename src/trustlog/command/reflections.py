"""`reflections list` and `reflections show`: look at what was reflected."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.output import Answer, json_line
from trustlog.command.periods import WEEK
from trustlog.domain.day_words import day_back
from trustlog.domain.errors import RefusedError
from trustlog.domain.periods import period_of
from trustlog.domain.reflections import KINDS
from trustlog.domain.weeks import week_of
from trustlog.render.reflect import name_of
from trustlog.render.reflections import list_lines, shown_lines
from trustlog.render.styled import styled
from trustlog.store.reflections import all_reflections, reflection_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from trustlog.command.front import Desk, Front
    from trustlog.command.line import Line
    from trustlog.domain.periods import Period
    from trustlog.domain.reflected import Reflection
    from trustlog.domain.weeks import Week
    from trustlog.store.journal import Journal

NONE = "You have not reflected yet. trustlog reflect begins."
TO_COME = "A reflection looks back."


def list_reflections(line: Line, front: Front) -> Answer:
    """Every reflection, newest first."""
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        found = all_reflections(journal)
    if line.flag("json"):
        from trustlog.exchange.json_reflections import reflections_object

        return json_line(reflections_object(found))
    if not found:
        return Answer(asides=(desk.nothing_yet(NONE),))
    rows = [(each, _period(desk, each.kind, each.since)) for each in found]
    return Answer(text=styled(list_lines(rows, front.screen.width), front.screen))


def show(line: Line, front: Front) -> Answer:
    """One reflection, whole."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        found = _meant(desk, journal, line.many("when"))
    if line.flag("json"):
        from trustlog.exchange.json_reflections import reflection_object

        return json_line({"trustlog": 1, "reflection": reflection_object(found)})
    period = _period(desk, found.kind, found.since)
    lines = shown_lines(found, period, desk.today, front.screen.width)
    return Answer(text=styled(lines, front.screen))


def _meant(desk: Desk, journal: Journal, words: tuple[str, ...]) -> Reflection:
    """The reflection that was named; without a name the newest.

    Raises:
        RefusedError: If there is none.
        UnreadableError: If the words name no period and no day.
    """
    if not words:
        found = all_reflections(journal)
        if not found:
            raise RefusedError(NONE)
        return found[0]
    said = [word.casefold() for word in words]
    back = said[0] == "last" and said[1:] != []
    if said[back:] and len(said[back:]) == 1 and said[back] in KINDS:
        period = _period(desk, said[back], desk.today)
        period = period.before() if back else period
    else:
        order = desk.rules.date_order
        day = day_back(" ".join(words), today=desk.today, date_order=order, why=TO_COME)
        period = _period(desk, WEEK, day)
    made = reflection_of(journal, WEEK if said[back] not in KINDS else said[back], period.first)
    if made is None:
        raise RefusedError(
            f"There is no reflection of {name_of(period)}. trustlog reflection list shows them."
        )
    return made


def _period(desk: Desk, kind: str, day: date) -> Week | Period:
    return week_of(day, desk.rules.week_start) if kind == WEEK else period_of(kind, day)
