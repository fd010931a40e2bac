"""`habit list`, `habit catalogue` and `habit show`: look at habits."""

from __future__ import annotations

from trustlog.command.front import open_desk, open_or_blank_desk
from trustlog.command.naming import habit_named
from trustlog.command.output import Answer, json_line
from trustlog.domain.habit_names import Practised
from trustlog.render.habits import catalogue_lines, habit_lines, shown_lines, template_lines
from trustlog.render.styled import styled
from trustlog.store.opening import NoJournalError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from trustlog.command.front import Front
    from trustlog.command.line import Line
    from trustlog.domain.habits import Habit

NONE = "No habit is practised yet. trustlog habit catalogue lists some to take up."


def list_habits(line: Line, front: Front) -> Answer:
    """The habits that are practised, then those that were."""
    try:
        desk = open_desk(front, line)
    except NoJournalError as missing:
        return _as_json(()) if line.flag("json") else Answer(asides=(str(missing),))
    with desk, desk.journal.reading() as journal:
        habits = journal.habits()
    if line.flag("json"):
        return _as_json(habits)
    if not habits:
        return Answer(asides=(NONE,))
    lines = habit_lines(habits, front.screen.width, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))


def _as_json(habits: Iterable[Habit]) -> Answer:
    from trustlog.exchange.json_shapes import habit_object

    return json_line({"trustlog": 1, "habits": [habit_object(habit) for habit in habits]})


def catalogue(line: Line, front: Front) -> Answer:
    """The built-in habits, with those that are practised marked."""
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        practised = frozenset(habit.slug for habit in journal.practised())
    templates = front.machine.catalogue()
    if line.flag("json"):
        from trustlog.exchange.json_shapes import template_object

        habits = [template_object(each, practised) for each in templates]
        return json_line({"trustlog": 1, "habits": habits})
    lines = catalogue_lines(templates, practised, front.screen.width, plain=line.flag("plain"))
    return Answer(text=styled(lines, front.screen))


def show(line: Line, front: Front) -> Answer:
    """One habit, whole."""
    word = line.text("habit") or ""
    with open_or_blank_desk(front, line) as desk, desk.journal.reading() as journal:
        found = habit_named(word, journal.practised(), front)
        if not isinstance(found, Practised):
            if line.flag("json"):
                from trustlog.exchange.json_shapes import template_object

                return json_line({"trustlog": 1, "built_in": template_object(found, ())})
            hint = f"It is not practised yet. trustlog habit adopt {found.slug} takes it up."
            lines = template_lines(found, front.screen.width)
            return Answer(text=styled(lines, front.screen), asides=(hint,))
        [habit] = [each for each in journal.habits() if each.slug == found.slug]
    if line.flag("json"):
        from trustlog.exchange.json_shapes import habit_object

        return json_line({"trustlog": 1, "habit": habit_object(habit)})
    return Answer(text=styled(shown_lines(habit, front.screen.width), front.screen))
