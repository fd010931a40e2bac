"""`reflect --edit`: all of it in the person's editor, saved as one step of undo."""

from __future__ import annotations

from trustlog.command.output import Answer
from trustlog.command.output import line as one
from trustlog.domain.errors import UnreadableError
from trustlog.domain.reflected import with_answer
from trustlog.domain.reflections import outcome_of, rating_of
from trustlog.domain.text import clean_note, one_line
from trustlog.exchange.reflected import Part, answers_in, text_of
from trustlog.render import reflect as shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from trustlog.command.line import Line
    from trustlog.command.reflect import Sitting
    from trustlog.domain.reflected import Reflection
    from trustlog.report.reflections import Reflecting

COLUMNS = 72
HAPPENED, CHANGE, FOCUS, IF, THEN = "happened", "change", "focus", "if", "then"
HALF = "A plan has two halves: write below both If and then, or below neither."
RATING = "rating "
"""What the name of a rating's marker begins with."""


def edited(sitting: Sitting, _: Line) -> Answer:
    """Let the person write it all, and finish.

    Raises:
        UnreadableError: If something cannot be read, or half of the plan is there.
    """
    start = sitting.start()
    parts = _parts(start)
    title = f"Reflection · {shown.title_of(sitting.period)}"
    text = text_of(title, shown.in_short(start, COLUMNS), parts)
    reflection = start.reflection
    after = sitting.desk.front.edit(text, f"reflection-{reflection.kind}-{reflection.since}")
    if after == text:
        return one("Nothing was written, so nothing is saved.")
    answers = answers_in(after, parts)
    said = {part.name: clean_note(answers[part.name]) for part in parts}
    if bool(said[IF]) != bool(said[THEN]):
        raise UnreadableError(HALF)
    was = {part.name: part.answer for part in parts} | {FOCUS: reflection.meant.habit or ""}
    new = _read(sitting, {name: text for name, text in said.items() if text != was[name]})
    return sitting.finish(reflection, lambda found: _with(found, start.reflection, new))


def _parts(start: Reflecting) -> list[Part]:
    """Everything that is asked, with what was answered so far."""
    now, meant = start.reflection, start.reflection.meant
    parts: list[Part] = []
    if start.before is not None:
        quoted = " ".join(shown.meant_before(start, COLUMNS))
        prompt = f"{quoted} {shown.HAPPENED.rstrip(': ')}"
        parts.append(Part(name=HAPPENED, prompt=prompt, answer=now.happened or ""))
    parts += [
        Part(name=each.slug, prompt=one_line(each.text), answer=each.answer or "")
        for each in now.asked
    ]
    rated = dict.fromkeys((*start.rated, *(habit for habit, _ in now.ratings)))
    for habit in rated:
        value = now.rating(habit)
        prompt = f"How did {habit} go, 1 to 5?"
        parts.append(Part(name=RATING + habit, prompt=prompt, answer=str(value or "")))
    # The focus that is offered is chosen by leaving it there.
    focus = meant.habit or ("" if start.begun else start.focus or "")
    parts.append(Part(name=CHANGE, prompt=shown.CHANGE, answer=meant.change))
    parts.append(Part(name=FOCUS, prompt=shown.FOCUS, answer=focus))
    parts.append(Part(name=IF, prompt=shown.IF, answer=meant.when))
    parts.append(Part(name=THEN, prompt=shown.THEN, answer=meant.then))
    return parts


def _read(sitting: Sitting, said: Mapping[str, str]) -> dict[str, Any]:
    """What was written as values; nothing written is none.

    Raises:
        UnreadableError: If one cannot be read.
        RefusedError: If the focus is no habit.
    """
    read: dict[str, Any] = dict(said)
    if said.get(HAPPENED):
        read[HAPPENED] = outcome_of(said[HAPPENED])
    for name, text in said.items():
        if name.startswith(RATING):
            read[name] = rating_of(text) if text else None
    if FOCUS in said:
        read[FOCUS] = sitting.focus(said[FOCUS])
    return read


def _with(found: Reflection, base: Reflection, new: Mapping[str, Any]) -> Reflection:
    """The reflection as it is by now with what was changed in the editor."""
    if HAPPENED in new:
        found = found.but(happened=new[HAPPENED] or None)
    for each in base.asked:
        if each.slug in new:
            found = with_answer(found, each, new[each.slug], each.answer)
    ratings: dict[str, int | None] = dict(found.ratings)
    for name, value in new.items():
        if name.startswith(RATING):
            ratings[name.removeprefix(RATING)] = value
    fields = {CHANGE: "change", FOCUS: "habit", IF: "when", THEN: "then"}
    meant = {fields[name]: value for name, value in new.items() if name in fields}
    return found.but(
        ratings=tuple((habit, value) for habit, value in ratings.items() if value is not None),
        meant=found.meant.but(**meant),
    )
