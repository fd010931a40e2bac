"""`explain`: everything behind the figures of one habit."""

from __future__ import annotations

from trustlog.command.front import open_desk
from trustlog.command.known import practised_habit
from trustlog.command.output import Answer, json_line
from trustlog.render.explain import explain_lines
from trustlog.render.styled import styled
from trustlog.report.explain import explanation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from trustlog.command.front import Front
    from trustlog.command.line import Line


def explain(line: Line, front: Front) -> Answer:
    """A habit's slots, runs and strength in words."""
    with open_desk(front, line) as desk, desk.journal.reading() as journal:
        slug = practised_habit(line.text("habit") or "", journal.practised())
        habit = next(each for each in journal.habits() if each.slug == slug)
        found = explanation(journal, habit, desk.today)
    if line.flag("json"):
        from trustlog.exchange.json_explain import explanation_object

        return json_line(explanation_object(found))
    lines = explain_lines(found, front.screen.width, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))
