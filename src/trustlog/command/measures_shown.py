"""`measure list`, `measure show` and `impact`: look at numbers, and at them beside conduct."""

from __future__ import annotations

from trustlog.command.filters import filters_of
from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.known import practised_habit
from trustlog.command.measure_names import measure_meant
from trustlog.command.output import Answer, json_line
from trustlog.domain.measures import TEMPLATES
from trustlog.render.styled import styled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line

SHOWN = 12
"""How many periods of an impact are shown, where nobody says."""


def list_measures(line: Line, front: Front) -> Answer:
    """Every measure with its newest reading."""
    from trustlog.render.measures import list_lines
    from trustlog.report.measures import followed

    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        found = followed(journal)
    if line.flag("json"):
        from trustlog.exchange.json_measures import measures_object

        return json_line(measures_object(found))
    if not found and desk.blank:
        return Answer(asides=(desk.nothing_yet(""),))
    if not found:
        known = ", ".join(each.slug for each in TEMPLATES)
        return Answer(
            asides=(
                "No measure is followed yet. trustlog measure add engagement takes one up.",
                f"Known by name: {known}.",
            )
        )
    lines = list_lines(found, front.screen.width, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))


def show(line: Line, front: Front) -> Answer:
    """One measure with the run chart of its readings."""
    from trustlog.render.chart import chart_lines
    from trustlog.report.measures import charted

    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        measure, filters = measure_meant(line.text("measure") or "", desk), filters_of(desk, line)
        found = charted(journal, measure, filters.since, filters.until)
    if line.flag("json"):
        from trustlog.exchange.json_measures import charted_object

        return json_line(charted_object(found))
    lines = chart_lines(found, front.screen.width, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))


def impact(line: Line, front: Front) -> Answer:
    """The readings of a measure beside what was done between them."""
    from trustlog.render.impact import impact_lines
    from trustlog.report.impact import impact as impact_of

    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        measure, word = measure_meant(line.text("measure") or "", desk), line.text("habit")
        habit = None if word is None else practised_habit(word, journal.practised())
        found = impact_of(journal, measure, habit, desk.today)
    if line.flag("json"):
        from trustlog.exchange.json_measures import impact_object

        return json_line(impact_object(found))
    limit = line.count("limit") or SHOWN
    lines = impact_lines(found, front.screen.width, limit, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))
